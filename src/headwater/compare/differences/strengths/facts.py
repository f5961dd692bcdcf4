"""Facts: what one account states in its own voice and another has only from somebody."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Assertion, Attribution, Claim, Evidence, Range, Source
from headwater.text.lines import lines
from headwater.text.quotations import quotations
from headwater.text.sentences import sentences
from headwater.text.words import word_list
from headwater.words import words

ALIKE = 0.65
"""The share (0 to 1, by weight) of the shorter statement's words that must agree."""
LEAST = 4
"""Words of content that a statement must have."""
MOST = 2
"""Differences of this sort that a story has at most."""
COMPARED = 40
"""Statements of a claim, flat ones and given ones, that are held against one another."""
MARKS = "\"'“”‘’„«"
"""With these a line begins that goes on with a quotation: who says it stands before."""


def facts(
    accounts: Accounts, claims: Sequence[Claim], attributions: Mapping[str, Attribution], sources: Mapping[str, Source]
) -> Iterator[Draft]:
    """The claims that some accounts tell as a fact, and never otherwise, and others give to a source: a few."""
    found = (_draft(accounts, claim, attributions, sources) for claim in claims)
    yield from sorted((d for d in found if d), key=lambda d: (-d.weight, d.why, d.claim or ""))[:MOST]


def _draft(
    accounts: Accounts, claim: Claim, attributions: Mapping[str, Attribution], sources: Mapping[str, Source]
) -> Draft | None:
    """A difference where an account states flatly what another, in much the same words, has from somebody."""
    here = [a for a in claim.assertions if a.evidence.document in accounts.articles]
    given = [(a, attributions[i]) for a in here if (i := a.attribution) and i in attributions]
    giving = {accounts.folded[a.evidence.document] for a, _ in given}
    named = [(a, by) for a, by in given if sources[by.root].kind != "unspecified"][:COMPARED]
    flat = [a for a in here if accounts.folded[a.evidence.document] not in giving and _flat(accounts, a)][:COMPARED]
    keys = {a: accounts.said([a.evidence]) for a in (*flat, *(a for a, _ in named))}
    pairs = [(f, a, by) for f, (a, by) in product(flat, named) if _agree(accounts, keys[f], keys[a])]
    if not pairs:
        return None
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for f, a, by in pairs:
        groups["told as a fact"].append(f.evidence)
        groups[f"from {sources[by.root].name}"] += [a.evidence, *_source(by)]
    who = sorted({sources[by.root].name for _, _, by in pairs})[0]
    documents = [e.document for places in groups.values() for e in places]
    return Draft(
        kind="strength",
        relation="variant",
        readings=readings(groups),
        why=f"One account tells as a fact what another has from {who}.",
        weight=accounts.number(documents),
        claim=claim.id,
    )


def _flat(accounts: Accounts, a: Assertion) -> bool:
    """Whether a statement is an article's own, without hedge or quotation; no headline or caption says who says it."""
    article, place = accounts.articles[a.evidence.document], a.evidence.range
    line = next((r for r in lines(article.text, article.body) if r.contains(place)), None)
    if a.attribution is not None or line is None or article.text[line.start] in MARKS:
        return False
    if any(q.range.overlaps(place) for q in quotations(article.text, [line])):
        return False
    return not words("hedges") & {*word_list(article.text[slice(*_sentence(article.text, line, place))])}


def _sentence(text: str, line: Range, within: Range) -> Range:
    return next((s for s in sentences(text, [line]) if s.contains(within)), within)


def _agree(accounts: Accounts, one: frozenset[str], other: frozenset[str]) -> bool:
    return min(len(one), len(other)) >= LEAST and accounts.shared(one, other) >= ALIKE


def _source(by: Attribution) -> list[Evidence]:
    """Where an attribution names its source, else its cue."""
    return [Evidence(document=by.document, range=r) for r in (by.source or by.cue)]
