"""Hedges: what one account asserts flatly and another only as possible or reported."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotations.quotes import Quote
from headwater.records import Attribution, Claim, Evidence
from headwater.text.words import word_list
from headwater.words import words

PURPOSE = re.compile(r"\bso (?:that )?(?:[\w’'.-]+ ){1,4}(?:might|may)\b")
"""A modal that says what for, and hedges nothing: "so that she might sail"."""
MONTH = re.compile(r"\bMay\b")
LEAST, MOSTLY = 3, 0.6
"""Words of content, and the share (0 to 1) of the shorter statement's, that a hedged and a flat one must share."""
MOST = 3
"""Differences of this sort that a story has at most."""
BEFORE_CUE = 15
"""Characters before a cue in which its adverb may stand: "allegedly wrote"."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One account's statement of something: where it stands, the keys of its words, and the hedges in them."""

    document: str
    evidence: tuple[Evidence, ...]
    keys: frozenset[str]
    hedges: tuple[str, ...]


def hedges(
    accounts: Accounts, claims: Sequence[Claim], attributions: Mapping[str, Attribution], quotes: Sequence[Quote]
) -> Iterator[Draft]:
    """Claims, and quotations of the same words, that some accounts hedge and others do not: those in most accounts."""
    found = _found(accounts, claims, attributions, quotes)
    yield from sorted(found, key=lambda d: (-d.weight, d.why, d.claim or ""))[:MOST]


def _found(
    accounts: Accounts, claims: Sequence[Claim], attributions: Mapping[str, Attribution], quotes: Sequence[Quote]
) -> Iterator[Draft]:
    for claim in claims:
        stated = [
            _statement(accounts, (a.evidence,), attributions.get(a.attribution or ""))
            for a in claim.assertions
            if a.evidence.document in accounts.articles
        ]
        yield from _draft(accounts, stated, claim.id)
    same_words: defaultdict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for q in quotes:
        same_words[q.words].append(
            Statement(q.attribution.document, (*q.evidence, *_cue(q)), q.keys, _of_cue(accounts, q))
        )
    for key in sorted(same_words):
        if len(key) > 3:
            yield from _draft(accounts, same_words[key], None)


def _statement(accounts: Accounts, evidence: tuple[Evidence, ...], attribution: Attribution | None) -> Statement:
    document = evidence[0].document
    text = accounts.articles[document].text
    found = [w for e in evidence for w in _hedges(text[e.range.start : e.range.end])]
    for cue in attribution.cue if attribution else ():
        found += _hedges(text[max(0, cue.start - BEFORE_CUE) : cue.end])
    return Statement(document, evidence, accounts.said(evidence) - words("hedges"), tuple(dict.fromkeys(found)))


def _cue(quote: Quote) -> list[Evidence]:
    """A quote's cue, with the adverb before it."""
    return [Evidence(document=quote.attribution.document, range=r) for r in quote.attribution.cue]


def _of_cue(accounts: Accounts, quote: Quote) -> tuple[str, ...]:
    text = accounts.articles[quote.attribution.document].text
    cues = [text[max(0, r.start - BEFORE_CUE) : r.end] for r in quote.attribution.cue]
    return tuple(dict.fromkeys(h for cue in cues for h in _hedges(cue)))


def _hedges(text: str) -> list[str]:
    return [w for w in word_list(MONTH.sub("", PURPOSE.sub("", text))) if w in words("hedges")]


def _alike(a: Statement, b: Statement) -> bool:
    """Whether two statements are mostly in the same words: then the hedge is of the same thing."""
    return a.keys == b.keys or len(a.keys & b.keys) >= max(LEAST, MOSTLY * min(len(a.keys), len(b.keys)))


def _draft(accounts: Accounts, stated: Sequence[Statement], claim: str | None) -> Iterator[Draft]:
    """A difference where one account never hedges and another does."""
    hedged = [s for s in stated if s.hedges and any(_alike(s, t) for t in stated if not t.hedges)]
    flat = [s for s in stated if not s.hedges and any(_alike(s, t) for t in hedged)]
    apart = {accounts.folded[s.document] for s in flat} - {accounts.folded[s.document] for s in hedged}
    if not hedged or not apart:
        return
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for s in hedged:
        groups["hedged: " + ", ".join(f"“{h}”" for h in s.hedges)] += s.evidence
    for s in flat:
        groups["stated flatly"] += s.evidence
    used = ", ".join(f"“{h}”" for h in dict.fromkeys(h for s in hedged for h in s.hedges))
    yield Draft(
        kind="strength",
        relation="variant",
        readings=readings(groups),
        why=f"One account hedges with {used}; another states the same flatly.",
        weight=accounts.number([s.document for s in stated]),
        claim=claim,
    )
