"""Tellings: what one account has a source say, to be held against what another has."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.records import Attribution, Evidence

ALIKE = 0.65
"""The share (0 to 1, by weight) of the words of the shorter of two contents that must agree."""
LEAST = 4
"""Words of content that two contents must have in common."""
MOST = 60
"""Tellings that are compared with one another."""


@dataclass(frozen=True, eq=False, slots=True)
class Telling:
    """An attribution, the account that it stands in, and the keys of what its content says."""

    attribution: Attribution
    account: str
    keys: frozenset[str]

    @property
    def named(self) -> list[Evidence]:
        """Where its source is named, else its cue."""
        ranges = self.attribution.source or self.attribution.cue
        return [Evidence(document=self.attribution.document, range=r) for r in ranges]


def tellings(accounts: Accounts, attributions: Sequence[Attribution]) -> list[Telling]:
    """A telling for each of the first attributions."""
    return [
        Telling(
            attribution=a,
            account=accounts.folded[a.document],
            keys=accounts.said(Evidence(document=a.document, range=r) for r in a.content),
        )
        for a in attributions[:MOST]
    ]


def alike(accounts: Accounts, told: Sequence[Telling]) -> list[tuple[Telling, Telling]]:
    """The pairs of different accounts that say much the same."""
    return [(a, b) for a, b in combinations(told, 2) if a.account != b.account and _agree(accounts, a, b)]


def _agree(accounts: Accounts, a: Telling, b: Telling) -> bool:
    shared = a.keys & b.keys
    own = min(accounts.weigh(a.keys), accounts.weigh(b.keys))
    return len(shared) >= LEAST and accounts.weigh(shared) >= ALIKE * own
