"""Who took it from whom, in words."""

from collections.abc import Mapping, Sequence

from headwater.brief.copies import Capture, Link
from headwater.brief.lineage import Addition, Branch
from headwater.brief.phrase import listed, number
from headwater.records import DerivationKind, Lineage, Parent, Step

NAMED = 5  # documents, before they are counted
NO_ORDER: tuple[DerivationKind, ...] = ("duplicate", "common_parent", "shared_quotation")  # neither was first

# {a} was first, or is the first of the two by name.
LINK: dict[DerivationKind, tuple[str, str]] = {
    "duplicate": ("{a} and {b} are one article",) * 2,
    "revision": ("{b} is a later edition of {a}", "{a} and {b} are editions of one article"),
    "reprint": ("{b} reprints {a}", "one of {a} and {b} reprints the other"),
    "abridgement": ("{b} shortens {a}", "one of {a} and {b} is a shortening of the other"),
    "rewrite": ("{b} rewrites {a}", "one of {a} and {b} rewrites the other"),
    "partial": ("{b} takes over part of {a}", "{a} and {b} have a part in common"),
    "common_parent": ("{a} and {b} come from a text that is not in the pile",) * 2,
    "shared_quotation": ("{a} and {b} share quotations or captions, no more",) * 2,
}
# What several do with one, and what they do with one another where it is open which was first.
MANY: dict[DerivationKind, tuple[str, str]] = {
    "revision": ("are later editions of", "are editions of one article with"),
    "reprint": ("reprint", "reprint, or are reprinted by,"),
    "abridgement": ("shorten", "shorten, or are shortened by,"),
    "rewrite": ("rewrite", "rewrite, or are rewritten by,"),
    "partial": ("take over parts of", "have parts in common with"),
}
# The same in a picture's box.
SHORT: dict[DerivationKind, tuple[str, str]] = {
    "revision": ("later edition of {}", "edition of the same as {}"),
    "reprint": ("reprint of {}", "reprint of {}, or the reverse"),
    "abridgement": ("shortens {}", "shortens {}, or the reverse"),
    "rewrite": ("rewrites {}", "rewrites {}, or the reverse"),
    "partial": ("part from {}", "shares a part with {}"),
    "common_parent": ("from {}", "from {}"),
}


def capture(found: Capture, labels: Mapping[str, str]) -> str:
    """Which documents are one article."""
    count = len(found.documents)
    return f"{named(found.documents, labels)} are one article, captured {'twice' if count == 2 else f'{count:,} times'}"


def named(documents: Sequence[str], labels: Mapping[str, str], last: str = "and") -> str:
    """Documents by their short names, those that are too many counted."""
    names = [labels[d] for d in documents]
    few = len(names) <= NAMED + 1
    return listed(names, last) if few else listed([*names[:NAMED], number(len(names) - NAMED, "other")], last)


def link(found: Link, labels: Mapping[str, str]) -> str:
    """What two articles share as a sentence, with the shares that it was judged by."""
    a, b = labels[found.a], labels[found.b]
    first, second = (b, a) if found.direction == "b_to_a" else (a, b)
    said = LINK[found.kind][found.direction == "undetermined"].format(a=first, b=second)
    of_a, of_b = (round(100 * share) for share in found.containment)
    share = f"{of_b}% of the words of {b} stand in {a}, {of_a}% of {a} in {b}"
    open_ = found.direction == "undetermined" and found.kind not in NO_ORDER
    return f"{said}: {share}" + ("; which was first is undetermined" if open_ else "")


def branch(found: Branch, labels: Mapping[str, str]) -> str:
    """Who has the same from one parent, as a sentence."""
    if found.outside:
        return f"{named(found.children, labels)} come from {outside(found.outside, labels)}"
    if len(found.children) == 1:
        return link(found.links[0], labels)
    said = MANY[found.kind][not found.determined]
    open_ = "" if found.determined else ": which was first is undetermined"
    return f"{named(found.children, labels)} {said} {labels[found.parent]}{open_}"


def outside(parent: Parent, labels: Mapping[str, str]) -> str:
    """A text that is not in the pile."""
    return f"{owned(parent)}, which is {missing(parent, labels)}"


def missing(parent: Parent, labels: Mapping[str, str]) -> str:
    """That a text is not in the pile, as far as can be told."""
    return f"not in the pile{', unless it is ' + named(parent.perhaps, labels, 'or') if parent.perhaps else ''}"


def owned(parent: Parent) -> str:
    """The same in fewer words: "Northwire’s text"."""
    if parent.agency is None:
        return "a text that nobody credits"
    return f"{parent.agency}’{'' if parent.agency.endswith('s') else 's'} text"


def short(step: Step, names: Mapping[str, str]) -> str:
    """What an article has from one parent, in few words; `names` are those of documents and of parents."""
    return SHORT[step.kind][not step.determined].format(names[step.parent])


def addition(found: Addition, parent: str | None) -> str:
    """What an article adds to its parent's text, and how much of that it lacks: "105 words; lacks 241 of 001"."""
    lost = f"; lacks {found.lost:,} of {parent}" if found.lost and parent else ""
    return f"{number(found.words, 'word') if found.words else 'nothing'}{lost}"


def heading(lineage: Lineage, labels: Mapping[str, str]) -> str:
    """The articles of a lineage, and which were the earliest known."""
    known = {p.id: outside(p, labels) for p in lineage.parents} | dict(labels)
    first = [known[node] for node in lineage.ancestors]
    members = named([m.document for m in lineage.members], labels)
    if not first:
        return f"{members}: which was first is undetermined"
    more = [number(len(first) - NAMED, "other")] if len(first) > NAMED else []
    said = f"{members}: the earliest known {'is' if len(first) == 1 else 'are'} {listed([*first[:NAMED], *more])}"
    count = len(lineage.undetermined)
    open_ = f"; whether {named(lineage.undetermined, labels)} {'was' if count == 1 else 'were'} earlier is undetermined"
    return said + (open_ if count else "")


def unplaced(lineage: Lineage, labels: Mapping[str, str]) -> str:
    """What nothing tells of a lineage."""
    open_ = lineage.undetermined
    if not lineage.ancestors:
        return f"Which was first{',' if len(open_) == 2 else ':'} {named(open_, labels, 'or')}"
    was, them = ("was", "it") if len(open_) == 1 else ("were", "them")
    return f"Whether {named(open_, labels)} {was} made from others, or others from {them}"
