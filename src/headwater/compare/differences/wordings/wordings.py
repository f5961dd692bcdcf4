"""Wordings: quotations of one utterance that the accounts word differently."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotations.edits import Words, edits
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.shifts import OTHER, shift
from headwater.compare.quotations.spoken import together
from headwater.compare.quotations.utterances import Utterance
from headwater.compare.quotations.wording import denials
from headwater.unions import joined

CLOSE = 200
"""Characters between two quoted sentences that belong together."""
TELLING = 20
"""Accounts of which one more adds to the weight."""
TOLD = 3
"""Changes that are told of one difference, those first that may change the sense most."""


@dataclass(frozen=True, eq=False, slots=True)
class Version:
    """What some accounts have of several utterances, in one wording of each; the fullest of them is first."""

    wording: dict[int, int]
    quotes: list[Quote]


def wordings(accounts: Accounts, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """The utterances that are worded differently; those close to one another in two accounts are one difference.

    The more their words may change the sense, the heavier it is.
    """
    found = [u for u in utterances if u.varied]
    groups: defaultdict[int, list[Utterance]] = defaultdict(list)
    for i, first in joined(range(len(found)), _beside(accounts, found)).items():
        groups[first].append(found[i])
    for group in groups.values():
        if any(u.worded_differently for u in group):
            yield _draft(accounts, group)


def _beside(accounts: Accounts, found: Sequence[Utterance]) -> list[tuple[int, int]]:
    """The pairs of utterances that follow one another closely in two accounts."""
    told: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
    places = sorted(((part, n) for n, u in enumerate(found) for part in u.parts), key=lambda p: (p[0].evidence, p[1]))
    for (a, i), (b, j) in pairwise(places):
        if i != j and _go_together(a, b):
            told[min(i, j), max(i, j)].add(accounts.folded[a.document])
    return [pair for pair, accounts_ in sorted(told.items()) if len(accounts_) > 1]


def _go_together(a: Quote, b: Quote) -> bool:
    """Whether the second part follows closely on the first, in one speaker's words."""
    gap = b.evidence[0].range.start - a.evidence[-1].range.end
    return (a.document, a.speaker) == (b.document, b.speaker) and gap <= CLOSE


def _draft(accounts: Accounts, group: Sequence[Utterance]) -> Draft:
    versions = _versions(group)
    texts = _values([v.quotes[0] for v in versions])
    values = {text: [e for q in v.quotes for e in q.evidence] for text, v in zip(texts, versions, strict=True)}
    changes = sorted({c for u in group for c in _changes(u)}, key=lambda c: (-shift(*c), c))
    told = accounts.number([q.document for v in versions for q in v.quotes])
    return Draft(
        kind="wording",
        relation="variant",
        readings=readings(values),
        why=_why(changes, [v.quotes[0] for v in versions]),
        weight=max((shift(*c) for c in changes), default=OTHER) + min(told, TELLING) / (2 * TELLING),
    )


def _versions(group: Sequence[Utterance]) -> list[Version]:
    """Those accounts together that agree wherever both have something; the fullest first."""
    whole = [(together(list(own.values())), own) for own in _stretches(group)]
    found: list[Version] = []
    for quote, own in sorted(whole, key=lambda w: (-len(w[0].words), w[0].words, w[0].evidence)):
        wording = {n: group[n].parts[part] for n, part in own.items()}
        for version in found:
            if all(version.wording.get(n, at) == at for n, at in wording.items()):
                version.wording.update(wording)
                version.quotes.append(quote)
                break
        else:
            found.append(Version(wording, [quote]))
    return found


def _stretches(group: Sequence[Utterance]) -> Iterator[dict[int, Quote]]:
    """What each document has of the utterances in one go, in its order; it may have one more than once."""
    last, stretch = None, dict[int, Quote]()
    for part, n in sorted(((p, n) for n, u in enumerate(group) for p in u.parts), key=lambda p: (p[0].evidence, p[1])):
        if last and (n in stretch or not _go_together(last, part)):
            yield stretch
            stretch = {}
        stretch[n], last = part, part
    yield stretch


def _changes(utterance: Utterance) -> Iterable[tuple[Words, Words]]:
    """The words that stand for one another in the wordings of an utterance, each in its longest form."""
    first = {n: part for part, n in reversed(utterance.parts.items())}
    for a, b in combinations([first[n] for n in sorted(first)], 2):
        yield from edits(a.words, b.words)


def _values(first: Sequence[Quote]) -> list[str]:
    """What each wording says, cut; whole, where cutting would make two of them one."""
    cut = [said(q) for q in first]
    return cut if len(set(cut)) == len(cut) else [said(q, len(q.text)) for q in first]


def said(quote: Quote, longest: int = 160) -> str:
    """A quote in its marks, cut where it is long."""
    text = " ".join(quote.text.split())
    return f"“{text if len(text) <= longest else text[:longest].rsplit(' ', 1)[0] + ' …'}”"


def _why(changes: Sequence[tuple[Words, Words]], first: Sequence[Quote]) -> str:
    """The words that stand for one another, or that quotes are one denial or sense."""
    if changes:
        told = [_change(" ".join(one), " ".join(other)) for one, other in changes[:TOLD]]
        return f"One utterance in two wordings: {', '.join(told)}."
    a, b = first[:2]
    if denials(a, b):
        return f"{said(a)} and {said(b)} are one denial in two wordings."
    return f"{said(a)} and {said(b)} say one thing in different words."


def _change(one: str, other: str) -> str:
    return f"“{one}” against “{other}”" if one and other else f"“{one or other}” in one only"
