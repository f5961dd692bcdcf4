"""Titles: one named person whom the accounts give different ranks: a sergeant here, a deputy there."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.names.epithets import Epithet, Rank, epithets
from headwater.records import Article, Evidence
from headwater.text.names import names_in

MOST = 3
"""Differences of this sort that a story has at most: those in most accounts."""


@dataclass(frozen=True, slots=True)
class Called:
    """A rank that an account gives a person, its words, and where they stand."""

    account: str
    rank: Rank
    words: str
    place: Evidence


def titles(accounts: Accounts) -> Iterator[Draft]:
    """The persons to whom two accounts give ranks, and none in common."""
    called: defaultdict[tuple[str, str], list[Called]] = defaultdict(list)
    full: defaultdict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    alone: defaultdict[str, list[Called]] = defaultdict(list)
    for document in sorted(accounts.articles):
        for name, found in _epithets(accounts.articles[document]):
            first, _, last = name.partition(" ")
            last = last.rpartition(" ")[2] or first
            here = [_called(accounts, document, e, rank) for e in found for rank in e.ranks]
            if " " in name:
                full[last].setdefault((last, first[0]), name)
                called[last, first[0]] += here
            else:
                alone[last] += here
    for last, bearers in full.items():
        if len(bearers) == 1:
            called[next(iter(bearers))] += alone[last]
    drafts = [d for key in sorted(called) for d in _draft(full[key[0]][key], called[key])]
    yield from sorted(drafts, key=lambda d: (-d.weight, d.why))[:MOST]


def _epithets(article: Article) -> Iterator[tuple[str, list[Epithet]]]:
    """Each person's name in an article, with what stands beside it."""
    for kept in article.kept:
        for name in names_in(article.text, kept):
            if name.kind in ("person", "unknown"):
                yield name.text, list(epithets(article.text, name.range))


def _called(accounts: Accounts, document: str, epithet: Epithet, rank: Rank) -> Called:
    text = accounts.articles[document].text[epithet.range.start : epithet.range.end]
    return Called(accounts.folded[document], rank, text, Evidence(document=document, range=epithet.range))


def _draft(name: str, called: Sequence[Called]) -> Iterator[Draft]:
    """A difference where two accounts have no rank in common for one person."""
    by_account: defaultdict[str, list[Rank]] = defaultdict(list)
    for c in called:
        by_account[c.account].append(c.rank)
    sides = sorted({tuple(sorted(set(ranks))) for ranks in by_account.values()})
    if all(any(a.agrees(b) for a in one for b in other) for one, other in combinations(sides, 2)):
        return
    shown: dict[Rank, str] = {}
    for c in sorted(called, key=lambda c: (len(c.words), c.words)):
        shown.setdefault(c.rank, c.words)
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for c in called:
        groups[shown[c.rank]].append(c.place)
    yield Draft(
        kind="name",
        relation="variant",
        readings=readings(groups),
        why=f"{name} is called {' and '.join(f'“{g}”' for g in sorted(groups))}.",
        weight=len(by_account),
    )
