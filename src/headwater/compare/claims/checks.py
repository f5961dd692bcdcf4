"""Checks: what is told of an attempt to find out, a finding of its own beside the position that it shows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from headwater.compare.drafts.clauses import clause
from headwater.compare.statements.reading import Statement
from headwater.records import Source
from headwater.text.words import stem, word_list
from headwater.words import words


def checks(found: Iterable[Statement], texts: Mapping[str, str], sources: Mapping[str, Source]) -> Iterator[Statement]:
    """That somebody does not know, as whoever found it out asserts it.

    "The newspaper said that the officials whom it asked were not aware of any talks": the officials do not know of the
    talks, and the newspaper asserts that they do not. So does an author of himself who could not verify something.
    """
    for s in found:
        if s.attribution is None or s.position != "does_not_know" or s.display:
            continue
        said = texts[s.evidence.document][slice(*s.evidence.range)]
        teller = _teller(s, s.attribution.chain, texts[s.evidence.document][slice(*s.cue)], sources)
        if teller and clause(said):
            yield replace(s, about=said, points=False, source=teller, position="asserts", aim="content")


def _teller(s: Statement, chain: tuple[str, ...], cue: str, sources: Mapping[str, Source]) -> str | None:
    """Who found it out: the source of himself, where the cue is of a check, else the next in the chain."""
    verbs = {stem(w) for w in words("checking_verbs")}
    if any(stem(w) in verbs for w in word_list(cue)):
        return s.source
    at = chain.index(s.source) + 1 if s.source in chain else len(chain)
    return next((c for c in chain[at:] if sources[c].kind != "unspecified"), None)
