"""Roles: one unnamed source whom the accounts describe differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.concepts import tokens
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Evidence, Source
from headwater.words import words

BEHIND = frozenset(("who", "of", "in", "for", "with", "at", "from", "to", "that", "on"))
"""Words behind which a description goes on with other nouns."""


def roles(accounts: Accounts, sources: Sequence[Source]) -> Iterator[Draft]:
    """The unnamed sources whose role has different names in different accounts: a lawyer, an attorney."""
    for source in sources:
        if source.unnamed:
            yield from _draft(accounts, source)


def _draft(accounts: Accounts, source: Source) -> Iterator[Draft]:
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for m in source.mentions:
        if m.document in accounts.articles and (role := _role(accounts, m)):
            groups[role].append(m)
    told = [{accounts.folded[e.document] for e in places} for places in groups.values()]
    if len(groups) > 1 and any(not a & b for a in told for b in told):
        yield Draft(
            kind="name",
            relation="variant",
            readings=readings(groups),
            why=f"One unnamed source is called {' and '.join(f'“{g}”' for g in sorted(groups))}.",
            weight=len(frozenset[str]().union(*told)),
        )


def _role(accounts: Accounts, mention: Evidence) -> str:
    """The noun of a description, where it is one for people: the last before a relative clause or preposition."""
    text = accounts.articles[mention.document].text[mention.range.start : mention.range.end]
    noun = ""
    for token in tokens(text):
        word = token.lower.removesuffix("'s")
        if noun and word in BEHIND:
            break
        if {word, word.removesuffix("s")} & words("titles", "role_classes", "person_nouns", "figure_nouns"):
            noun = word.removesuffix("s")
    return noun
