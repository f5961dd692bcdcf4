"""Merging: the model knows extents best, the rules add what it left out or was unsure of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.attribute.finding.nominal import FOLLOWING
from headwater.attribute.finding.tidy import tidied
from headwater.attribute.finding.trust import QUOTES, said_in, says_enough, tells, trusted
from headwater.attribute.found import Found, Pieces
from headwater.words import words

# How many neighbours, in order of the text, can share words with an attribution.
REACH = 8
# How many neighbours to look at for one whose content an attribution is in.
DEEP = 24
OWNERS = frozenset(("his", "her", "its", "their"))
# How many characters of a content an attribution that is all of it leaves out.
SLACK = 3
AS_SAYING = re.compile(r"\b(?:quot|cit)(?:ed?|es|ing)\b.*\bas \w+ing$", re.DOTALL)


def merged(text: str, model: Sequence[Found], rules: Sequence[Found]) -> tuple[Found, ...]:
    """The attributions of two finders as one list, in order of the text.

    `model` are those in no other's content (see `layers`). Where both see one, the model's pieces stand: its extents
    are the better ones. The rules add attributions inside another's content, those in words that the model gives to
    nobody, the clause that a lone "allegedly" qualifies, and which part of a content is somebody's very words.
    """
    ordered = sorted((tidied(text, f) for f in model if f.content and trusted(text, f)), key=_order)
    starts = [f.start for f in ordered]
    kept: dict[int, Found] = dict(enumerate(ordered))
    more: list[Found] = []
    seen: dict[int, Found] = {}
    for rule in rules:
        at = bisect_left(starts, rule.start)
        near = range(max(0, at - REACH), min(len(ordered), at + REACH))
        same = [i for i in near if _touch(ordered[i].cue, rule.cue)]
        if same and _better(text, rule, [ordered[i] for i in near if i not in same]):
            for i in same:
                kept.pop(i, None)
            more.append(rule)
        elif same and same[0] in kept:
            narrow = tuple(_within(rule.narrow, ordered[same[0]].content))
            kept[same[0]] = replace(ordered[same[0]], narrow=narrow)
            seen.setdefault(same[0], rule)
        elif not same and _adds(text, rule, [ordered[i] for i in near]):
            more.append(rule)
    for i in sorted(seen):
        others = [seen[j] for j in range(i - REACH, i + REACH) if j in seen and j != i]
        kept[i] = _parted(text, kept[i], seen[i], others)
    return tuple(sorted(_once(_without_quoters(text, [*kept.values(), *more])), key=_order))


def layers(text: str, model: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """The model's attributions in no other's content, and of those inside others' the ones that are no guess."""
    ordered = sorted((f for f in model if f.content), key=_order)
    outer: list[Found] = []
    inner: list[Found] = []
    for i, f in enumerate(ordered):
        near = ordered[max(0, i - DEEP) : i + DEEP]
        if not any(g is not f and _inside((*f.cue, *f.content), g.content) for g in near):
            outer.append(f)
        elif tells(text, f) and not any(_again(text, f, g) for g in near if g is not f):
            inner.append(f)
    return outer, inner


def _again(text: str, found: Found, other: Found) -> bool:
    """Whether another attribution says the same: it gives the words to the same source, or has nothing else to say.

    The first are of "she asked him, when deciding whether to go", the second of "she repeated her criticism of it".
    """
    if found.source == other.source and found.content != other.content:
        return _inside(found.content, other.content)
    if text[slice(*found.source[0])].lower() not in OWNERS or len(other.content) > 1:
        return False
    start, end = other.content[0]
    return 0 <= found.start - start <= SLACK and 0 <= end - found.end <= SLACK


def _parted(text: str, found: Found, rule: Found, others: Sequence[Found]) -> Found:
    """The same without quotations that punctuation gives to another cue: each stands with the words beside it."""
    theirs = [
        p
        for o in others
        for p in o.content
        if text[p[0]] in QUOTES and not _touch((p,), rule.content) and not _inside(found.cue, o.content)
    ]
    pieces = []
    for start, end in found.content:
        for a, b in theirs:
            if a <= start < b:
                start = min(b, end)
            elif start < a < end <= b:
                end = len(text[:a].rstrip())
        if text[start:end].strip(QUOTES + ",.;: "):
            pieces.append((start, end))
    return replace(found, content=tuple(pieces) or found.content)


def inside(found: Sequence[Found], spoken: Sequence[Found]) -> Iterator[Found]:
    """Of further findings those that stand in an attribution's content, where nothing was found with their cue."""
    ordered = sorted(found, key=_order)
    starts = [f.start for f in ordered]
    for f in spoken:
        at = bisect_left(starts, f.start)
        near = ordered[max(0, at - REACH) : at + REACH]
        if any(_inside((*f.cue, *f.content), g.content) for g in near) and not any(_touch(f.cue, g.cue) for g in near):
            yield f


def _without_quoters(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """All but "X cited a lawyer who said…" where the lawyer's own saying was found: X is a link of its chain."""
    quoted = {f.source[0][0] for f in found if f.source}
    return [
        f
        for f in found
        if not (said_in(text, f.cue) and said_in(text, f.cue) <= words("citing_verbs") and f.content[0][0] in quoted)
    ]


def _once(found: Sequence[Found]) -> list[Found]:
    """Each content once for a source: of two cues that give it to the same words, the surer one."""
    best: dict[tuple[Pieces, Pieces], Found] = {}
    for f in sorted(found, key=_order):
        key = f.source, f.content
        if key not in best or f.score > best[key].score:
            best[key] = f
    return list(best.values())


def _order(found: Found) -> tuple[int, int, Pieces]:
    return found.start, -found.end, found.cue


def _touch(a: Pieces, b: Pieces) -> bool:
    return any(s < f and t < e for s, e in a for t, f in b)


def _inside(inner: Pieces, outer: Pieces) -> bool:
    return all(any(t <= s and e <= f for t, f in outer) for s, e in inner)


def _better(text: str, rule: Found, others: Sequence[Found]) -> bool:
    """Whether the rules see an attribution better than the model, which has met few of its sort."""
    if not rule.source:
        said = said_in(text, rule.cue)
        return bool(said) and said <= words("nameless_adverbs")
    if not said_in(text, rule.cue).isdisjoint(words("nameless_adverbs") | FOLLOWING):
        return True
    if rule.cue and AS_SAYING.search(text, rule.cue[0][0], rule.cue[-1][1]):
        return True
    return any(_inside((*rule.cue, *rule.content), f.content) for f in others)


def _within(pieces: Pieces, content: Pieces) -> Iterator[tuple[int, int]]:
    for s, e in pieces:
        for t, f in content:
            if max(s, t) < min(e, f):
                yield max(s, t), min(e, f)


def _adds(text: str, rule: Found, model: Sequence[Found]) -> bool:
    """Whether a rule's attribution is one that the model left out: inside another's, or beside all and no doubt.

    A clause that "allegedly" qualifies may hold others.
    """
    if any(_inside((*rule.cue, *rule.content), f.content) for f in model):
        return rule.score == 1 or says_enough(text, rule)
    hedge = not rule.source and bool(rule.cue)
    held = [f for f in model if hedge and _inside((*f.cue, *f.content), rule.content)]
    return rule.score == 1 and not any(_touch(f.content, rule.content) for f in model if f not in held)
