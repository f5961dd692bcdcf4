"""Wording: whether two quotes are one utterance, and whether a reader sees them worded differently."""

from collections.abc import Mapping

from rapidfuzz.distance import LCSseq

from headwater.compare.quotations.edits import edits
from headwater.compare.quotations.quotes import Quote

SHORT = 4
"""Words that a quote must have to be told by its words from another."""
KEPT, TOLD = 0.6, 0.6
"""Shares (0 to 1) of the shorter quote: of its words, and of the weight of its content, that both must have."""
LONG, NEARLY = 8, 0.8
"""Words of a quote, and the share (0 to 1) of them in another, by which two are one utterance without more."""
VERBATIM = 0.75
"""The share (0 to 1) of the longer quote's words by which two are one utterance in whatever words."""
RETOLD, KEYS, ANYHOW = 0.5, 4, 0.3
"""The share (0 to 1) of the weightier quote's content, how many words of it, and the share of all words, by which one
is retold."""
ELSEWHERE, RUN = 0.7, 6
"""The share (0 to 1) of words, and how many in a row, that two must share to be one utterance of two speakers."""
FEW = 4
"""Words of a quotation that is looked at for a verdict."""
DENIAL = 16
"""Words that a bare denial has at most."""
VERDICTS = frozenset({"TRUE", "FALSE", "FABRICATE"})
"""Concepts by which something is called so, or not so."""
DENIALS = frozenset({"no", "not", "never", "none", "nothing"})


def one_utterance(a: Quote, b: Quote, weight: Mapping[str, float]) -> bool:
    """Whether two quotes of one speaker are one utterance: mostly the same words, or the same content.

    `weight` says how much a key of content tells. Two sentences on one subject share the words that the whole story
    has: these weigh little.
    """
    kept, short, _ = _kept(a, b)
    shared = a.keys & b.keys
    mine, theirs = sorted(sum(weight.get(k, 0) for k in sorted(q.keys)) for q in (a, b))
    both = sum(weight.get(k, 0) for k in sorted(shared))
    if worded_alike(a, b) or (short >= LONG and kept >= VERBATIM * short):
        return True
    if short >= SHORT and kept >= KEPT * short and both >= TOLD * mine:
        return (
            len(shared) > 2
            or (len(shared) > 1 and kept == short)
            or (kept >= VERBATIM * short and both >= RETOLD * theirs)
        )
    return len(shared) >= KEYS and both >= RETOLD * theirs and kept >= ANYHOW * short


def worded_alike(a: Quote, b: Quote) -> bool:
    """Whether most words of both are the same, whatever they say."""
    kept, short, long = _kept(a, b)
    return kept >= max(SHORT, VERBATIM * short, KEPT * long)


def verbatim(a: Quote, b: Quote) -> bool:
    """Whether one is an excerpt of the other, or nearly the same words: what a text may have twice."""
    kept, short, long = _kept(a, b)
    return kept >= VERBATIM * long or (short >= SHORT and kept == short and (a.within(b) or b.within(a)))


def one_text(a: Quote, b: Quote, weight: Mapping[str, float]) -> bool:
    """Whether two quotes are one utterance, whoever they are given to: what more than one says, they say alike."""
    kept, short, long = _kept(a, b)
    shared = len(a.keys & b.keys)
    if shared > 1 and (kept >= ELSEWHERE * long or (kept >= ELSEWHERE * short and _run(a, b, RUN))):
        return True
    return shared > 2 and short >= LONG and _run(a, b, SHORT) and one_utterance(a, b, weight)


def one_sense(a: Quote, b: Quote) -> bool:
    """Whether two quotes are bare denials both, or a few words and what says the same in other words."""
    return denials(a, b) or _synonyms(a, b)


def differ(a: Quote, b: Quote) -> bool:
    """Whether a reader sees two wordings: neither is an excerpt of the other, and more differs than function words."""
    if a.within(b) or b.within(a):
        return False
    kept, short, _ = _kept(a, b)
    long, other = sorted((a.words, b.words), key=lambda w: (-len(w), w))
    return kept < short / 2 or bool(edits(long, other))


def denials(a: Quote, b: Quote) -> bool:
    """Whether both say no more than that something is not so."""
    return all(len(q.words) <= DENIAL and DENIALS & set(q.words) and _bare(q) for q in (a, b))


def _bare(quote: Quote) -> bool:
    return "TRUE" in quote.keys or len(quote.keys) == 0


def _synonyms(a: Quote, b: Quote) -> bool:
    """Whether a few quoted words judge as the other quote does, in other words."""
    short, full = sorted((a, b), key=lambda q: (len(q.words), q.words))
    if len(short.words) > FEW:
        return False
    theirs = {t.key: t.lower for t in full.tokens}
    mine = [t for t in short.tokens if t.content]
    if any(t.key not in theirs for t in mine):
        return False
    return any(t.key in VERDICTS and theirs[t.key] != t.lower for t in mine)


def _kept(a: Quote, b: Quote) -> tuple[int, int, int]:
    """How many words both have in one order, and how many the shorter and the longer one have."""
    short, long = sorted((len(a.words), len(b.words)))
    return LCSseq.similarity(a.plain, b.plain), short, long


def _run(a: Quote, b: Quote, size: int) -> bool:
    """Whether both have so many words in a row."""
    runs = {a.plain[i : i + size] for i in range(len(a.plain) - size + 1)}
    return any(b.plain[i : i + size] in runs for i in range(len(b.plain) - size + 1))
