"""Omissions: quotations that one account ends before a sentence that limits them, or denies more."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.wordings.wordings import said
from headwater.compare.quotations.edits import reaching
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.shifts import REACH
from headwater.compare.quotations.spoken import Spoken, spoken, together
from headwater.compare.quotations.wording import VERDICTS

LEAST = 4
"""Words of a sentence by which two quotations are known to be one."""
OPENERS = frozenset({"but", "however", "although", "though", "yet", "unless"})
"""Words with which a sentence begins that limits the one before."""
NEXT = 4
"""Characters between two sentences of which one goes on from the other."""


def omissions(accounts: Accounts, quotes: Sequence[Quote]) -> Iterator[Draft]:
    """The quotations that end, in some accounts, before a "but"; and denials, before a sentence that denies more.

    Else it is an account's own choice how far it quotes.
    """
    sentences = spoken(accounts.articles, quotes)
    followed = {a: b for a, b in pairwise(sentences) if _goes_on(a, b)}
    same: defaultdict[tuple[str, ...], list[Spoken]] = defaultdict(list)
    for s in sentences:
        if len(s.quote.words) >= LEAST:
            same[s.quote.plain].append(s)
    for words in sorted(same):
        full = [s for s in same[words] if s in followed and _limits(s, followed[s])]
        further = {followed[s].quote.plain for s in full}
        having = {accounts.folded[s.quote.document] for f in further for s in same[f]}
        short = [s for s in same[words] if s not in followed and accounts.folded[s.quote.document] not in having]
        if full and short:
            yield _draft(accounts, [s.quote for s in short], [(s.quote, followed[s].quote) for s in full])


def _goes_on(a: Spoken, b: Spoken) -> bool:
    """Whether two sentences stand in one quotation, the second right after the first."""
    return a.whole is b.whole and b.quote.evidence[0].range.start - a.quote.evidence[-1].range.end <= NEXT


def _limits(sentence: Spoken, after: Spoken) -> bool:
    """Whether a sentence goes on with a "but", or with a further denial."""
    denies = "negates" in map(reaching().get, after.quote.words)
    return after.quote.words[0] in OPENERS or (denies and bool(sentence.whole.keys & VERDICTS))


def _draft(accounts: Accounts, short: Sequence[Quote], full: Sequence[tuple[Quote, Quote]]) -> Draft:
    longer = [together(pair) for pair in full]
    return Draft(
        kind="wording",
        relation="variant",
        readings=readings({said(q[0]): [e for part in q for e in part.evidence] for q in (short, longer)}),
        why=f"{said(short[0])} is cut: another account goes on with {said(full[0][1])}.",
        weight=REACH + accounts.number([q.document for q in (*short, *longer)]) / 40,
    )
