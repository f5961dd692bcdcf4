"""Parentage: which words of a text are an agency's, as far as the pile shows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from headwater.derive.comparison import Comparison
from headwater.derive.kind import is_copy
from headwater.derive.letters import Mask
from headwater.derive.outlets import Credit, credit, outlet
from headwater.derive.wording import Wording
from headwater.records import Article

MOSTLY = 0.5  # of the prose that two texts share is one agency's

Pair = tuple[int, int]


class Witness(NamedTuple):
    """An article that credits an agency with its text, and the credit."""

    article: Article
    credit: Credit


class Owned(NamedTuple):
    """The words of a text that are an agency's, there or where else they stand, and an article that says so."""

    words: Mask
    witness: Witness


Parentage = dict[str, Owned]  # by agency


def parentages(groups: Sequence[Sequence[Wording]], copied: Mapping[Pair, Comparison]) -> list[Parentage]:
    """Whose the words of each group of identical texts are.

    Copies lose their credits. What a text shares with one that has kept the credit is the agency's in both.
    """
    witnesses = [_witness(group) for group in groups]
    found: list[Parentage] = [{} for _ in groups]
    for own, group, witness in zip(found, groups, witnesses, strict=True):
        if witness:
            own[witness.credit.agency] = Owned(np.ones(len(group[0]), dtype=np.bool_), witness)
    for (i, j), comparison in copied.items():
        if is_copy(comparison):
            if first := witnesses[i]:
                _hand_on(first, comparison.turned(), found[j], len(groups[j][0]))
            if second := witnesses[j]:
                _hand_on(second, comparison, found[i], len(groups[i][0]))
    return found


def owners(found: Comparison, a: Wording, b: Wording, of_a: Parentage, of_b: Parentage) -> tuple[Witness, ...]:
    """Those who witness that most of the prose that two texts share is their agency's; of the most of it first."""
    names = sorted(set(of_a) & set(of_b))
    runs = [run for stretch in found.stretches for run in stretch] if names else []
    if not runs:
        return ()
    in_a = np.concatenate([np.arange(run.a, run.a + run.size) for run in runs])
    in_b = np.concatenate([np.arange(run.b, run.b + run.size) for run in runs])
    prose = ~(a.quoted[in_a] | b.quoted[in_b] | a.captions[in_a] | b.captions[in_b])
    least = max(1, MOSTLY * np.count_nonzero(prose))
    both = ((np.count_nonzero(of_a[n].words[in_a] & of_b[n].words[in_b] & prose), of_a[n].witness) for n in names)
    return tuple(witness for size, witness in sorted(both, key=lambda found: -found[0]) if size >= least)


def _witness(group: Iterable[Wording]) -> Witness | None:
    """The first article whose outlet prints another's text, and says whose; one without an outlet is its own."""
    for words in group:
        where = outlet(words.article)
        credited = credit(words.article) if where else None
        if credited and credited.agency != where:
            return Witness(words.article, credited)
    return None


def _hand_on(witness: Witness, found: Comparison, to: Parentage, size: int) -> None:
    """Mark what the first text of a comparison shares with the witness's."""
    marks = np.zeros(size, dtype=np.bool_)
    for stretch in found.stretches:
        for run in stretch:
            marks[run.a : run.a + run.size] = True
    before = to.get(witness.credit.agency)
    to[witness.credit.agency] = Owned(marks | before.words, before.witness) if before else Owned(marks, witness)
