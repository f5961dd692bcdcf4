"""Wordings: quotations of one speaker that the accounts word differently, or one article does."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz.distance import Indel

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotes import Quote
from headwater.compare.unions import joined

REWORDED = 0.55
"""How alike (0 to 1) two quotes' words, in their order, must be for one to be the other reworded."""
SHARED = 3
"""Words of content that two quotes of differing length must share for the same."""
SHORT = 16
"""Words that a bare denial has at most."""
STITCHED = range(2, 9)
"""Words of a short quotation that is looked for in the fuller ones of its article."""
MOST = 60
"""Quotes of one speaker that are compared."""
DENIALS = frozenset({"no", "not", "never", "none", "nothing"})


def wordings(accounts: Accounts, quotes: Sequence[Quote], party: Mapping[str, str]) -> Iterator[Draft]:
    """The quotations that are worded differently: across the accounts, then inside an article.

    `party` says for each source whom it speaks for, so that a campaign's words and its spokesman's are held together.
    """
    by_speaker: defaultdict[str, dict[tuple[str, ...], list[Quote]]] = defaultdict(dict)
    for q in quotes:
        by_speaker[party.get(q.speaker, q.speaker)].setdefault(q.words, []).append(q)
    for speaker in sorted(by_speaker):
        yield from _across(accounts, list(by_speaker[speaker].values())[:MOST])
    by_document: defaultdict[str, list[Quote]] = defaultdict(list)
    for q in quotes:
        by_document[q.attribution.document].append(q)
    for document, own in sorted(by_document.items()):
        if accounts.folded[document] == document:
            yield from _inside(own)


def _across(accounts: Accounts, groups: list[list[Quote]]) -> Iterator[Draft]:
    """Differing wordings of one utterance, by one speaker in several accounts."""
    pairs = [(i, j) for i, j in combinations(range(len(groups)), 2) if _one_utterance(accounts, groups[i], groups[j])]
    utterances: defaultdict[int, list[list[Quote]]] = defaultdict(list)
    for i, first in joined(range(len(groups)), pairs).items():
        utterances[first].append(groups[i])
    for wording in utterances.values():
        if len(wording) > 1:
            every = [q for group in wording for q in group]
            yield Draft(
                kind="wording",
                relation="variant",
                readings=readings({_said(g[0]): [e for q in g for e in q.evidence] for g in wording}),
                why=_why(wording[0][0], wording[1][0]),
                weight=accounts.number([q.attribution.document for q in every]) + min(len(every[0].words), 20) / 40,
            )


def _one_utterance(accounts: Accounts, a: list[Quote], b: list[Quote]) -> bool:
    if accounts.number([q.attribution.document for q in (*a, *b)]) < 2:
        return False
    one, other = a[0], b[0]
    if one.within(other) or other.within(one):
        return False  # the same words, cut
    return _reworded(one, other) or _denied(one, other) or _synonyms(one, other)


def _reworded(a: Quote, b: Quote) -> bool:
    if min(len(a.words), len(b.words)) < SHARED:
        return False
    if Indel.normalized_similarity(a.words, b.words) >= REWORDED:
        return True
    shared = a.keys & b.keys
    return len(shared) >= SHARED and len(shared) >= REWORDED * min(len(a.keys), len(b.keys))


def _denied(a: Quote, b: Quote) -> bool:
    """Whether both say no more than that something is not so."""
    return all(len(q.words) <= SHORT and DENIALS & set(q.words) and _bare(q) for q in (a, b))


def _bare(quote: Quote) -> bool:
    return "TRUE" in quote.keys or len(quote.keys) == 0


def _synonyms(a: Quote, b: Quote) -> bool:
    """Whether a few quoted words have one concept with the other quote in common, in other words."""
    short, full = sorted((a, b), key=lambda q: (len(q.words), q.words))
    if len(short.words) > SHARED + 1:
        return False
    words = {t.key: t.lower for t in full.tokens if t.known}
    return any(t.known and t.content and words.get(t.key, t.lower) != t.lower for t in short.tokens)


def _inside(own: list[Quote]) -> Iterator[Draft]:
    """Short quotations whose words stand in fuller ones of the same article, but not in that order."""
    for short in own:
        fuller = [q for q in own if len(q.words) > len(short.words)]
        stems = {t.lower for t in short.tokens if t.content}
        if len(short.words) not in STITCHED or len(stems) < 2 or any(short.within(q) for q in fuller):
            continue
        having = [q for q in fuller if stems & set(q.words)]
        if stems <= {w for q in having for w in q.words}:
            yield Draft(
                kind="wording",
                relation="variant",
                readings=readings({_said(q): q.evidence for q in (short, *having)}),
                why=f"{_said(short)} does not stand so in the fuller quotations of the article, which have its words.",
                weight=1.5,
            )


def _said(quote: Quote, longest: int = 160) -> str:
    text = " ".join(quote.text.split())
    return f"“{text if len(text) <= longest else text[:longest].rsplit(' ', 1)[0] + ' …'}”"


def _why(a: Quote, b: Quote) -> str:
    """That two quotes are one denial, or the words that only one of them has."""
    if _denied(a, b):
        return f"{_said(a)} and {_said(b)} are one denial in two wordings."
    one, other = _own(a, b), _own(b, a)
    if one and other:
        return f"One utterance in two wordings: “{one}” against “{other}”."
    return f"One utterance, with “{one or other}” in one wording only."


def _own(quote: Quote, other: Quote, most: int = 6) -> str:
    """The first words of content that the other quote does not have."""
    theirs = set(other.words)
    return " … ".join([t.lower for t in quote.tokens if t.content and t.lower not in theirs][:most])
