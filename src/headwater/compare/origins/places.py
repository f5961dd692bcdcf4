"""Places: where the statements of a claim stand when copies are one article."""

from collections.abc import Iterable, Iterator, Mapping

from headwater.compare.origins.copies import Copies
from headwater.compare.origins.counting import Chain
from headwater.compare.statements.reading import Statement
from headwater.records import Attribution

Place = tuple[str, str, str]


def places(found: Iterable[Statement], copies: Copies, same: Mapping[str, str]) -> dict[Statement, Place]:
    """The words, the article and the source of each statement: many may say the same in one article, each for himself.

    Of those that overlap, as of the book and of the clerk whom it quotes, the one with the longest chain tells. `same`
    says which sources have one name.
    """
    out: dict[Statement, Place] = {}
    for together in _overlapping(found):
        chains = [chain_from(s, s.attribution) for s in together if s.attribution]
        root = max(chains, key=lambda c: (len(c), c), default=("",))[0]
        for s in together:
            out[s] = *passage(s, copies), same.get(root, root)
    return out


def passage(s: Statement, copies: Copies) -> tuple[str, str]:
    """The words of a statement, and the article that it stands in."""
    said = s.attribution.id if s.points and s.attribution else s.key
    return said, copies.article(s.evidence.document)


def chain_from(s: Statement, a: Attribution) -> Chain:
    """The chain from the source that takes the position on."""
    if s.source in a.chain:
        return a.chain[a.chain.index(s.source) :]
    return (s.source, *a.chain) if s.source else a.chain


def _overlapping(found: Iterable[Statement]) -> Iterator[list[Statement]]:
    """The statements of the same words in one document, those together whose places overlap."""
    together: list[Statement] = []
    for s in sorted(found, key=lambda s: (s.evidence.document, s.key, s.evidence)):
        if together and not _touches(together, s):
            yield together
            together = []
        together.append(s)
    if together:
        yield together


def _touches(together: list[Statement], s: Statement) -> bool:
    alike = (together[0].evidence.document, together[0].key) == (s.evidence.document, s.key)
    return alike and any(t.evidence.range.overlaps(s.evidence.range) for t in together)
