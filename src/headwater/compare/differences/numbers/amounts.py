"""Amounts: one quantity that the accounts give differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.numbers.countings import Counting, countings
from headwater.compare.differences.numbers.tallies import tallies
from headwater.compare.differences.numbers.tolls import rising
from headwater.compare.numbers.intervals import overlap, relate_all
from headwater.compare.numbers.quantities import Quantity
from headwater.compare.sentence import Sentence
from headwater.records import Evidence

SURE = 0.5
"""How far they must, for numbers that exclude one another to be a conflict."""

EXACT = 0.005
"""How far, as a share, one measure that is merely converted may be from the other."""


def amounts(accounts: Accounts) -> Iterator[Draft]:
    """The quantities that accounts, or an article's headline and body, give differently."""
    found: defaultdict[str, list[Counting]] = defaultdict(list)
    for sentence in accounts.sentences:
        for mention in countings(accounts, sentence):
            found["PERSONS" if mention.quantity.persons else mention.quantity.key].append(mention)
    for key in sorted(found):
        if len({m.quantity.value for m in found[key]}) > 1:
            given = _given(found[key])
            for group, likeness in tallies(accounts, found[key]):
                if not any({m.quantity.value for m in group} <= values for values in given):
                    yield from _draft(accounts, group, likeness)


def _given(mentions: Sequence[Counting]) -> list[set[str]]:
    """The values that a sentence gives of one measure in several units: "40 feet (12 meters)"."""
    by_sentence: defaultdict[Sentence, list[Quantity]] = defaultdict(list)
    for m in mentions:
        if m.quantity.measured:
            by_sentence[m.sentence].append(m.quantity)
    return [
        {a.value, b.value}
        for quantities in by_sentence.values()
        for a, b in combinations(quantities, 2)
        if a.unit != b.unit and overlap(a, b)
    ]


def _draft(accounts: Accounts, mentions: Sequence[Counting], likeness: float) -> Iterator[Draft]:
    """A difference out of the mentions of one thing."""
    by_value: defaultdict[str, list[Counting]] = defaultdict(list)
    for m in mentions:
        by_value[m.quantity.value].append(m)
    if len(by_value) < 2 or _converted([given[0].quantity for given in by_value.values()]):
        return
    sound = [v for v in sorted(by_value) if any(accounts.sound(m.sentence) for m in by_value[v])]
    relation, why = relate_all([by_value[v][0].quantity for v in (sound if len(sound) > 1 else sorted(by_value))])
    vague = sum(g[0].quantity.bound != "vague" for g in by_value.values()) < 2
    if relation == "conflict" and not (likeness >= SURE and _surely(mentions)):
        relation, why = "undetermined", f"{why} The texts do not say for certain that they count the same."
    elif relation == "conflict" and (toll := rising(accounts, mentions)):
        relation, why = "updated", f"{why} {toll}"
    yield Draft(
        kind="number",
        relation=relation,
        readings=readings({_label(v, g): _evidence(g) for v, g in by_value.items()}),
        why=why,
        weight=len({d for m in mentions for d in accounts.of(m.sentence)}) * (0.3 if vague else 1.0),
    )


def _converted(quantities: Sequence[Quantity]) -> bool:
    """Whether all are one measure in several units, as exactly as they are written."""
    figures = [q.figure for q in quantities]
    several = len({q.unit for q in quantities}) == len(figures) and not any(q.bound for q in quantities)
    return several and max(figures) - min(figures) <= EXACT * max(figures)


def _surely(mentions: Sequence[Counting]) -> bool:
    """Whether some of the mentions that exclude one another call what they count by one word."""
    quantities = [m.quantity for m in mentions]
    return any(a.key == b.key and not overlap(a, b) for a, b in combinations(quantities, 2))


def _evidence(group: Sequence[Counting]) -> list[Evidence]:
    return [e for m in group for e in m.sentence.evidence(m.quantity.range)]


def _label(value: str, group: Sequence[Counting]) -> str:
    """The value and the words in which it is most often given."""
    words = sorted(m.sentence.text[m.quantity.range.start : m.quantity.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"
