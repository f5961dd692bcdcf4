"""Exclusives: a word in one account that cannot be true of the same thing as another account's word for it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.sentence import Sentence
from headwater.records import Evidence, Range
from headwater.words import rows

ALIKE, NEAR = 0.45, 0.35
"""How far (0 to 1) two sentences must tell the same for their words to be of one thing, as must what stands around
them; and this alone."""
WINDOW = 6
"""Words on either side that are looked at."""
MOST = 3
"""Differences of this sort that a story has at most, the surest."""


@dataclass(frozen=True, eq=False, slots=True)
class Choice:
    """The one word of a class of exclusive words that a sentence has."""

    sentence: Sentence
    word: str
    range: Range

    @property
    def near(self) -> frozenset[str]:
        """The keys of the words of content around it."""
        before = [t for t in self.sentence.tokens if t.end <= self.range.start][-WINDOW:]
        after = [t for t in self.sentence.tokens if t.start >= self.range.end][:WINDOW]
        return frozenset(t.key for t in (*before, *after) if t.content)


def exclusives(accounts: Accounts) -> Iterator[Draft]:
    """Sentences of different accounts that tell the same, but for words that exclude one another."""
    by_class: defaultdict[str, list[Choice]] = defaultdict(list)
    for sentence in accounts.sentences:
        for name, choice in _choices(sentence):
            by_class[name].append(choice)
    found = [d for name in sorted(by_class) for d in _of_class(accounts, by_class[name])]
    yield from sorted(found, key=lambda d: (-d.weight, d.why))[:MOST]


def _choices(sentence: Sentence) -> Iterator[tuple[str, Choice]]:
    """For each class of which the sentence has one alternative only, that one."""
    had: defaultdict[str, dict[str, Range]] = defaultdict(dict)
    for token in sentence.tokens:
        for name, word in _classes().get(token.lower.removesuffix("'s"), ()):
            had[name].setdefault(word, Range(token.start, token.end))
    for name, given in had.items():
        if len(given) == 1:
            word, place = next(iter(given.items()))
            yield name, Choice(sentence, word, place)


def _of_class(accounts: Accounts, choices: list[Choice]) -> Iterator[Draft]:
    told: defaultdict[str, set[str]] = defaultdict(set)
    for c in choices:
        told[c.word] |= accounts.of(c.sentence)

    def alike(i: int, j: int) -> float:
        a, b = choices[i], choices[j]
        near = accounts.shared(a.near, b.near)
        likeness = (accounts.likeness(a.sentence, b.sentence) + near) / 2
        other = a.word != b.word and (accounts.of(a.sentence) & told[b.word] or accounts.of(b.sentence) & told[a.word])
        return 0.0 if other or likeness < ALIKE or near < NEAR else likeness

    pairs = sharing([c.sentence.keys for c in choices])
    for group, likeness in aligned(accounts, [c.sentence for c in choices], pairs, alike):
        yield from _draft(accounts, [choices[i] for i in group], likeness)


def _draft(accounts: Accounts, choices: list[Choice], likeness: float) -> Iterator[Draft]:
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for c in choices:
        groups[c.word] += c.sentence.evidence(c.range)
    if len(groups) > 1:
        yield Draft(
            kind="name",
            relation="undetermined",
            readings=readings(groups),
            why=f"Accounts that tell the same have {' against '.join(f'“{g}”' for g in sorted(groups))}.",
            weight=likeness * accounts.number([d for c in choices for d in c.sentence.documents]),
        )


@cache
def _classes() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each word the classes that it stands in, with the first word of its alternative."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, listed in rows("exclusive_nouns"):
        forms = listed.split(",")
        for form in forms:
            found[form].append((name, forms[0]))
    return {form: tuple(given) for form, given in found.items()}
