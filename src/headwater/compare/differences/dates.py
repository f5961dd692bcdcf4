"""Dates: one event that the accounts date differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.datemarks import Datemark, datemarks, starts_in
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Evidence, Relation

MOSTLY = 0.6
"""The share (0 to 1, by weight) of the words around two dates that must agree before the dates can contradict."""
ALIKE, APART = 0.4, 0.55
"""How far (0 to 1) two dates must be of one event; and where they exclude one another, or one is a mere "this year"."""
FOLLOWS = 0.4
"""How alike (0 to 1) a sentence must be that only says from when on for it to mean the same event."""


def dates(accounts: Accounts) -> Iterator[Draft]:
    """The events that accounts, or an article's headline and body, date differently."""
    mentions = [m for s in accounts.sentences for m in datemarks(s, accounts.moments[s])]
    starts = [m for s in accounts.sentences for m in starts_in(s, accounts.moments[s])]

    def alike(i: int, j: int) -> float:
        return _alike(accounts, mentions[i], mentions[j])

    def together(i: int, j: int) -> bool:
        one, other = mentions[i], mentions[j]
        return not accounts.of(one.sentence) & accounts.of(other.sentence) or not _disjoint(one, other)

    pairs = sharing([m.deeds for m in mentions])
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


def _alike(accounts: Accounts, a: Datemark, b: Datemark) -> float:
    """How far two dates are of one event, from 0 to 1: by the words of their clauses and by their whole sentences."""
    shared = a.deeds & b.deeds
    if not shared or (a.names and b.names and not a.names & b.names):
        return 0.0
    if _disjoint(a, b) and (a.moment.words.casefold() == b.moment.words.casefold() or a.precision != b.precision):
        return 0.0  # the same weekday's name agrees, whatever days it was read as
    if {a.precision, b.precision} == {"", "year"} and not any("year" in m.moment.words for m in (a, b)):
        return 0.0  # "on Friday" tells nothing against a year
    weigh = [_weigh(accounts, m.deeds | m.names) for m in (a, b)]
    least = min(weigh)
    share = _weigh(accounts, shared | (a.names & b.names)) / least if least else 0.0
    likeness = (share + accounts.likeness(a.sentence, b.sentence)) / 2
    loose = (
        _disjoint(a, b)
        or bool(a.moment.span) != bool(b.moment.span)
        or any(m.moment.words.casefold().startswith("this ") for m in (a, b))
    )
    return likeness if likeness >= (APART if loose else ALIKE) else 0.0


def _weigh(accounts: Accounts, keys: frozenset[str]) -> float:
    return sum(accounts.weight[k] for k in sorted(keys))


def _exclude(accounts: Accounts, a: Datemark, b: Datemark) -> bool:
    """Whether two dates that share no day are surely of one event.

    Their clauses need mostly the same words, two of them no names, those next to the dates among them; and both
    are whole days, months or years.
    """
    shared = a.deeds & b.deeds
    whole = _weigh(accounts, a.deeds | b.deeds | (a.names & b.names))
    share = _weigh(accounts, shared | (a.names & b.names)) / whole
    return len(shared) > 1 and share >= MOSTLY and {a.head, b.head} <= shared and a.whole and b.whole


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
    pairs = [(a, b) for a, b in combinations(event, 2) if _disjoint(a, b)]
    sound = [(a, b) for a, b in pairs if accounts.sound(a.sentence) and accounts.sound(b.sentence)] or pairs
    if any(_exclude(accounts, a, b) for a, b in pairs):
        return _apart(sound)
    if sound:
        a, b = sound[0]
        return "undetermined", f"{_meant(a)} and {_meant(b)} exclude one another, if they are of one event."
    if unread := sorted({_meant(m) for m in event if not m.moment.span}):
        if _of_one_year(event):
            return "compatible", f"{' and '.join(sorted({_meant(m) for m in event}))} agree, if they are of one year."
        return "undetermined", f"Nothing in the texts tells which day is meant by {' or '.join(unread)}."
    return _within(event)


def _evidence(group: list[Datemark]) -> list[Evidence]:
    return [e for m in group for e in m.sentence.evidence(m.range)]


def _disjoint(a: Datemark, b: Datemark) -> bool:
    one, other = a.moment.span, b.moment.span
    return bool(one and other and not one.overlaps(other))


def _firm(mention: Datemark) -> bool:
    """Whether the date is the text's own: stated, or read from the document's own date."""
    return mention.moment.how == "stated" or "document's date" in mention.moment.how


def _apart(pairs: Sequence[tuple[Datemark, Datemark]]) -> tuple[Relation, str]:
    """The relation of dates that exclude one another, and why: a conflict where the texts are sure of both."""
    firm = [(a, b) for a, b in pairs if _firm(a) and _firm(b)]
    a, b = (firm or pairs)[0]
    why = f"{_meant(a)} and {_meant(b)} exclude one another."
    return ("conflict", why) if firm else ("undetermined", f"{why} One was read from other documents' dates.")


def _of_one_year(event: Sequence[Datemark]) -> bool:
    """Whether dates, some without a year, are one day or its month whichever year is meant."""
    finest = max((m.calendar for m in event), key=len)
    return all(m.calendar and finest.startswith(m.calendar) for m in event)


def _within(event: Sequence[Datemark]) -> tuple[Relation, str]:
    """The relation of dates that agree as far as they go, and why."""
    by_length = sorted(event, key=lambda m: (len(m.value), m.moment.words))
    coarse, fine = by_length[0], by_length[-1]
    return "compatible", f"{_meant(fine)} lies in {_meant(coarse)}."


def _meant(mention: Datemark) -> str:
    if not mention.moment.span:
        return f"“{mention.moment.words}”"
    return mention.value if mention.value == mention.moment.words else f"{mention.value} (“{mention.moment.words}”)"


def _label(value: str, group: list[Datemark]) -> str:
    words = sorted(m.sentence.text[m.range.start : m.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"
