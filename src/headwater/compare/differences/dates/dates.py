"""Dates: one event that the accounts date differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.dates.datemark import Datemark
from headwater.compare.differences.dates.datemarks import datemarks, starts_in
from headwater.compare.differences.dates.events import disjoint, exclude, of_one_event, of_one_year
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Evidence, Relation

FOLLOWS = 0.4
"""How alike (0 to 1) a sentence must be that only says from when on for it to mean the same event."""


def dates(accounts: Accounts) -> Iterator[Draft]:
    """The events that accounts, or an article's headline and body, date differently."""
    mentions = [m for s in accounts.sentences for m in datemarks(s, accounts.moments[s])]
    starts = [m for s in accounts.sentences for m in starts_in(s, accounts.moments[s])]

    def alike(i: int, j: int) -> float:
        return of_one_event(accounts, mentions[i], mentions[j])

    def together(i: int, j: int) -> bool:
        one, other = mentions[i], mentions[j]
        return not accounts.of(one.sentence) & accounts.of(other.sentence) or not disjoint(one, other)

    pairs = sharing([m.near for m in mentions])
    for group, _ in aligned(accounts, [m.sentence for m in mentions], pairs, alike, together):
        yield from _draft(accounts, _supported(accounts, [mentions[i] for i in group], starts))


def _supported(accounts: Accounts, event: list[Datemark], starts: list[Datemark]) -> list[Datemark]:
    """The event with the mere starts that agree with it: "since 1998" with "since the pier burned in 1998"."""
    opened = [m for m in event if m.from_there_on]
    return event + [
        s
        for s in starts
        if any(
            s.value == m.value and s.deeds & m.sentence.keys and accounts.likeness(s.sentence, m.sentence) >= FOLLOWS
            for m in opened
        )
    ]


def _draft(accounts: Accounts, event: list[Datemark]) -> Iterator[Draft]:
    by_value: defaultdict[str, list[Datemark]] = defaultdict(list)
    for m in event:
        by_value[m.value].append(m)
    if len(by_value) < 2 or accounts.number([d for m in event for d in m.sentence.documents]) < 2:
        return
    relation, why = _relation(accounts, event)
    yield Draft(
        kind="date",
        relation=relation,
        readings=readings({_label(v, g): _evidence(g) for v, g in by_value.items()}),
        why=why,
        weight=accounts.number([d for m in event for d in m.sentence.documents]),
    )


def _relation(accounts: Accounts, event: Sequence[Datemark]) -> tuple[Relation, str]:
    """How the dates of one event stand to one another, and why."""
    pairs = [(a, b) for a, b in combinations(event, 2) if disjoint(a, b)]
    sound = [(a, b) for a, b in pairs if accounts.sound(a.sentence) and accounts.sound(b.sentence)] or pairs
    if surely := [(a, b) for a, b in pairs if exclude(accounts, a, b)]:
        return _apart([pair for pair in sound if pair in surely] or sound)
    if sound:
        a, b = sound[0]
        return "undetermined", f"{_meant(a)} and {_meant(b)} exclude one another, if they are of one event."
    if len({m.day for m in event}) == 1:
        return _within(event)
    if unread := sorted({_meant(m) for m in event if not m.moment.span}):
        if of_one_year(event):
            every = sorted({m.value: _meant(m) for m in event}.values())
            return "compatible", f"{' and '.join(every)} agree, if they are of one year."
        return "undetermined", f"Nothing in the texts tells which day is meant by {' or '.join(unread)}."
    return _within(event)


def _evidence(group: list[Datemark]) -> list[Evidence]:
    return [e for m in group for e in m.sentence.evidence(m.range)]


def _firm(mention: Datemark) -> bool:
    """Whether the date is the text's own: stated, read from the document's own date, or told from one before it."""
    how = mention.moment.how
    return how == "stated" or "document's date" in how or mention.moment.after is not None


def _apart(pairs: Sequence[tuple[Datemark, Datemark]]) -> tuple[Relation, str]:
    """The relation of dates that exclude one another, and why: a conflict where the texts are sure of both."""
    firm = [(a, b) for a, b in pairs if _firm(a) and _firm(b)]
    a, b = (firm or pairs)[0]
    why = f"{_meant(a)} and {_meant(b)} exclude one another."
    return ("conflict", why) if firm else ("undetermined", f"{why} One was read from other documents' dates.")


def _within(event: Sequence[Datemark]) -> tuple[Relation, str]:
    """The relation of dates that agree as far as they go, and why."""
    by_length = sorted(event, key=lambda m: (len(m.value), m.moment.words))
    coarse, fine = by_length[0], by_length[-1]
    return "compatible", f"{_meant(fine)} lies in {_meant(coarse)}."


def _meant(mention: Datemark) -> str:
    words, hours = mention.moment.words, mention.hours if mention.hours not in mention.moment.words else ""
    shown = f"{words} {hours}".strip()
    if not mention.moment.span:
        return f"“{shown}”"
    return mention.day if mention.day == shown else f"{mention.day} (“{shown}”)"


def _label(value: str, group: list[Datemark]) -> str:
    words = sorted(m.sentence.text[m.range.start : m.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"
