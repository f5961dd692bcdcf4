"""Wordings: quotations of one speaker that the accounts word differently."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.edits import edits
from headwater.compare.people import PERSONS
from headwater.compare.quotes import Quote
from headwater.unions import joined

ALIKE = 0.7
"""How far (0 to 1) words that are given to two sources must be the same to be one utterance."""
LEAST, LIKE = 3, 0.6
"""Words of content, and the share (0 to 1) of the shorter quotation's, that one speaker's wordings must share."""
FEW = 4
"""Words of a quotation that is looked at for synonyms."""
SHORT = 16
"""Words that a bare denial has at most."""
MOST = 60
"""Wordings with one speaker, or with one pair of words, that are compared."""
DENIALS = frozenset({"no", "not", "never", "none", "nothing"})


def wordings(accounts: Accounts, quotes: Sequence[Quote], party: Mapping[str, str]) -> Iterator[Draft]:
    """The quotations that are worded differently: across the accounts.

    `party` says for each source whom it speaks for, so that a company's words and its spokesman's are held together.
    """
    by_words: defaultdict[tuple[str, ...], list[Quote]] = defaultdict(list)
    for q in quotes:
        by_words[q.words].append(q)
    yield from _across(accounts, [by_words[w] for w in sorted(by_words)], party)


def _across(accounts: Accounts, groups: list[list[Quote]], party: Mapping[str, str]) -> Iterator[Draft]:
    """Differing wordings of one utterance in several accounts; whoever it is given to, where they are much alike."""
    speakers = [{party.get(q.speaker, q.speaker) for q in g} for g in groups]
    pairs = [
        (i, j)
        for i, j in sorted(_near(groups, _runs) | _near(groups, lambda q: [party.get(q.speaker, q.speaker)]))
        if _one_utterance(accounts, groups[i], groups[j], same_speaker=bool(speakers[i] & speakers[j]))
    ]
    first = joined(range(len(groups)), pairs)
    for i, j in {first[i]: (i, j) for i, j in reversed(pairs)}.values():
        wording = [g for k, g in enumerate(groups) if first[k] == first[i]]
        every = [q for group in wording for q in group]
        yield Draft(
            kind="wording",
            relation="variant",
            readings=readings(
                dict(zip(_values(wording), ([e for q in g for e in q.evidence] for g in wording), strict=True))
            ),
            why=_why(groups[i][0], groups[j][0]),
            weight=accounts.number([q.attribution.document for q in every]) + min(len(every[0].words), 20) / 40,
        )


def _near(groups: list[list[Quote]], keys: Callable[[Quote], Iterable[object]]) -> set[tuple[int, int]]:
    """The pairs of groups that have a key in common; one that many have tells nothing."""
    having: defaultdict[object, set[int]] = defaultdict(set)
    for i, group in enumerate(groups):
        for q in group:
            for key in keys(q):
                having[key].add(i)
    return {pair for found in having.values() if len(found) <= MOST for pair in combinations(sorted(found), 2)}


def _runs(quote: Quote) -> list[tuple[str, ...]]:
    """The pairs of neighbouring words."""
    return list(pairwise(quote.words))


def _one_utterance(accounts: Accounts, a: list[Quote], b: list[Quote], *, same_speaker: bool) -> bool:
    if accounts.number([q.attribution.document for q in (*a, *b)]) < 2:
        return False
    one, other = a[0], b[0]
    if one.within(other) or other.within(one):
        return False  # the same words, cut
    if not same_speaker:
        return _overlap(one, other) >= ALIKE and bool(edits(one.words, other.words))
    if edits(one.words, other.words) or _denied(one, other) or _synonyms(one, other):
        return True
    return len(one.keys & other.keys) >= max(LEAST, LIKE * min(len(one.keys), len(other.keys)))


def _overlap(a: Quote, b: Quote) -> float:
    """The share of the words of the quote with fewer that the other has too."""
    one, other = set(a.words), set(b.words)
    return len(one & other) / min(len(one), len(other))


def _denied(a: Quote, b: Quote) -> bool:
    """Whether both say no more than that something is not so."""
    return all(len(q.words) <= SHORT and DENIALS & set(q.words) and _bare(q) for q in (a, b))


def _bare(quote: Quote) -> bool:
    return "TRUE" in quote.keys or len(quote.keys) == 0


def _synonyms(a: Quote, b: Quote) -> bool:
    """Whether a few quoted words have a telling concept with the other quote in common, in other words."""
    short, full = sorted((a, b), key=lambda q: (len(q.words), q.words))
    if len(short.words) > FEW:
        return False
    theirs = {t.key: t.lower for t in full.tokens}
    mine = [t for t in short.tokens if t.content]
    if any(t.key not in theirs for t in mine):
        return False
    return any(t.known and t.key not in PERSONS and theirs[t.key] != t.lower for t in mine)


def _values(wording: Sequence[Sequence[Quote]]) -> list[str]:
    """What each group says, cut; whole, where cutting would make two of them one."""
    cut = [said(group[0]) for group in wording]
    return cut if len(set(cut)) == len(cut) else [said(group[0], len(group[0].text)) for group in wording]


def said(quote: Quote, longest: int = 160) -> str:
    """A quote in its marks, cut where it is long."""
    text = " ".join(quote.text.split())
    return f"“{text if len(text) <= longest else text[:longest].rsplit(' ', 1)[0] + ' …'}”"


def _why(a: Quote, b: Quote) -> str:
    """That two quotes are one denial, or the words that stand for one another."""
    if _denied(a, b):
        return f"{said(a)} and {said(b)} are one denial in two wordings."
    if found := edits(a.words, b.words):
        changes = [_change(" ".join(one), " ".join(other)) for one, other in found[:3]]
        return f"One utterance in two wordings: {', '.join(changes)}."
    return f"{said(a)} and {said(b)} say one thing in different words."


def _change(one: str, other: str) -> str:
    return f"“{one}” against “{other}”" if one and other else f"“{one or other}” in one only"
