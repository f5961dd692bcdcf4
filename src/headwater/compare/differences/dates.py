"""Dates: one event that the accounts date differently."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.anchors import Anchor
from headwater.compare.differences.datemarks import Datemark, datemarks, starts_in
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.unions import joined
from headwater.records import Evidence, Relation

MOSTLY = 0.6
"""The share (0 to 1, by weight) of the words around two dates that must agree before the dates can contradict."""
PARTLY = 0.4
"""The share that must agree where one date lies in the other."""
FOLLOWS = 0.4
"""How alike (0 to 1) a sentence must be that only says from when on for it to mean the same event."""
ALIKE = 0.2
"""How alike (0 to 1) the two whole sentences must be as well."""
MOST = 200
"""Dated sentences with one word that are compared; a word that stands in more of them tells too little."""


def dates(accounts: Accounts, anchors: Mapping[str, Anchor]) -> Iterator[Draft]:
    """The events that accounts, or an article's headline and body, date differently."""
    mentions = [m for s in accounts.sentences for m in datemarks(s, anchors[accounts.dated(s)])]
    starts = [m for s in accounts.sentences for m in starts_in(s, anchors[accounts.dated(s)])]
    for event in _events(accounts, mentions):
        yield from _draft(accounts, _supported(accounts, event, starts))


def _supported(accounts: Accounts, event: list[Datemark], starts: list[Datemark]) -> list[Datemark]:
    """The event with the mere starts that agree with it: "since 2021" with "since he left in 2021"."""
    opened = [m for m in event if m.from_there_on]
    return event + [
        s
        for s in starts
        if any(
            s.value == m.value and s.deeds & m.sentence.keys and accounts.likeness(s.sentence, m.sentence) >= FOLLOWS
            for m in opened
        )
    ]


def _events(accounts: Accounts, mentions: list[Datemark]) -> list[list[Datemark]]:
    """The mentions in groups of one event each: those whose words agree, taken together."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for i, m in enumerate(mentions):
        for key in sorted(m.deeds):
            by_key[key].append(i)
    pairs = {p for key in sorted(by_key) if len(by_key[key]) <= MOST for p in combinations(by_key[key], 2)}
    same = [(i, j) for i, j in sorted(pairs) if _same_event(accounts, mentions[i], mentions[j])]
    events: defaultdict[int, list[Datemark]] = defaultdict(list)
    for i, first in joined(range(len(mentions)), same).items():
        events[first].append(mentions[i])
    return [event for event in events.values() if len(event) > 1]


def _same_event(accounts: Accounts, a: Datemark, b: Datemark) -> bool:
    """Whether two dates are of one event.

    Dates that exclude one another need clauses of mostly the same words, two of them no names, and come from figures
    of one precision; the same weekday's name in both agrees, whatever days it was read as. For dates of which one lies
    in the other it is enough that the word next to them is the same.
    """
    shared = a.deeds & b.deeds
    if not shared or (a.names and b.names and not a.names & b.names):
        return False
    weigh = [accounts.weight[k] for k in sorted(shared | (a.names & b.names))]
    whole = [accounts.weight[k] for k in sorted(a.deeds | b.deeds | (a.names & b.names))]
    share = sum(weigh) / sum(whole)
    if not _disjoint(a, b):
        return a.head == b.head and share >= PARTLY and accounts.likeness(a.sentence, b.sentence) >= ALIKE
    if a.moment.words.casefold() == b.moment.words.casefold() or a.precision != b.precision:
        return False
    return len(shared) > 1 and share >= MOSTLY and a.whole and b.whole


def _draft(accounts: Accounts, event: list[Datemark]) -> Iterator[Draft]:
    by_value: defaultdict[str, list[Datemark]] = defaultdict(list)
    for m in event:
        by_value[m.value].append(m)
    if len(by_value) < 2 or accounts.number([d for m in event for d in m.sentence.documents]) < 2:
        return
    pairs = [(a, b) for a, b in combinations(event, 2) if _disjoint(a, b)]
    if any(accounts.of(a.sentence) & accounts.of(b.sentence) for a, b in pairs):
        return  # one account has both: they are two events
    sound = [(a, b) for a, b in pairs if accounts.sound(a.sentence) and accounts.sound(b.sentence)]
    relation, why = _apart(sound or pairs) if pairs else _within(event)
    yield Draft(
        kind="date",
        relation=relation,
        readings=readings({_label(v, g): _evidence(g) for v, g in by_value.items()}),
        why=why,
        weight=accounts.number([d for m in event for d in m.sentence.documents]),
    )


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


def _within(event: list[Datemark]) -> tuple[Relation, str]:
    """The relation of dates that agree as far as they go, and why."""
    by_length = sorted(event, key=lambda m: (len(m.value), m.moment.words))
    coarse, fine = by_length[0], by_length[-1]
    return "compatible", f"{_meant(fine)} lies in {_meant(coarse)}."


def _meant(mention: Datemark) -> str:
    return mention.value if mention.value == mention.moment.words else f"{mention.value} (“{mention.moment.words}”)"


def _label(value: str, group: list[Datemark]) -> str:
    words = sorted(m.sentence.text[m.range.start : m.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"
