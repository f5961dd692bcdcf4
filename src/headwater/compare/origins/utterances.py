"""Utterances: quoted words that several texts give to differently named sources, and that one mouth has spoken."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from headwater.compare.statements.reading import Statement
from headwater.records import Source
from headwater.text.words import word_list
from headwater.unions import joined

QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]?")
# So many quoted words in a row are no chance.
RUN = 6


def one_voiced(
    found: Iterable[Statement], sources: Mapping[str, Source], parties: Mapping[str, str]
) -> Mapping[str, str]:
    """`parties`, with those put together to whom texts give one and the same quotation, six words in a row.

    Whoever passes it on is none of them. It goes to the one named person among them, else to the one named body, else
    to the first. Where two persons or two bodies are named, nothing is put together: one text may be wrong, and two
    people are never one.
    """
    speakers: dict[tuple[str, ...], set[str]] = defaultdict(set)
    passing: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for s in found:
        if s.source and s.attribution and s.position == "asserts":
            for run in _runs(s):
                speakers[run].add(s.source)
                passing[run].update(s.attribution.chain[1:])
    several = (g - passing[run] for run, g in speakers.items())
    groups = sorted({tuple(sorted(g)) for g in several if len({parties[s] for s in g}) > 1})
    pairs = [(parties[s], one) for g in groups if (one := _one(g, sources, parties)) for s in g]
    if not pairs:
        return parties
    stands = joined(sorted({p for pair in pairs for p in pair}, key=lambda p: (_rank(sources[p]), p)), pairs)
    return {s: stands.get(p, p) for s, p in parties.items()}


def _runs(s: Statement) -> Iterator[tuple[str, ...]]:
    quoted = [s.about] if s.attribution and s.attribution.form == "direct" else QUOTED.findall(s.about)
    for piece in quoted:
        said = word_list(piece)
        yield from (tuple(said[i : i + RUN]) for i in range(len(said) - RUN + 1))


def _one(group: Iterable[str], sources: Mapping[str, Source], parties: Mapping[str, str]) -> str | None:
    """The party that a quotation goes to."""
    ranked = sorted({(_rank(sources[s]), parties[s]) for s in group})
    first = {party for rank, party in ranked if rank == ranked[0][0]}
    return ranked[0][1] if len(first) == 1 or ranked[0][0] > 1 else None


def _rank(source: Source) -> int:
    return {"named_person": 0, "named_organisation": 1}.get(source.kind, 2)
