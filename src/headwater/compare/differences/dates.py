"""Dates: one event that the accounts date differently."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from headwater.compare.accounts import Accounts, Sentence
from headwater.compare.anchors import Anchor
from headwater.compare.concepts import Token
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.spans import span
from headwater.compare.times import Moment, moments_in
from headwater.compare.unions import joined
from headwater.records import Evidence, Range, Relation

MOSTLY = 0.6
"""The share (0 to 1, by weight) of the words around two dates that must agree before the dates can contradict."""
PARTLY = 0.4
"""The share that must agree where one date lies in the other."""
FOLLOWS = 0.4
"""How alike (0 to 1) a sentence must be that only says from when on for it to mean the same event."""
FROM = frozenset({"since", "after"})
ALIKE = 0.2
"""How alike (0 to 1) the two whole sentences must be as well."""
MOST = 200
"""Dated sentences with one word that are compared; a word that stands in more of them tells too little."""
AFTER = 4
"""Words after a date that are counted with it."""
BREAK = re.compile(r"[,;:()–—]")
OPENS = frozenset({"since", "after", "before", "when", "while", "that", "which", "who", "as", "until", "because"})
ENDS = frozenset({"since", "until", "till", "by", "through", "before", "after", "from", "to"})


@dataclass(frozen=True, eq=False)
class Mention:
    """A date in a sentence, and the words of its clause."""

    sentence: Sentence
    moment: Moment
    clause: tuple[Token, ...]

    @cached_property
    def range(self) -> Range:
        """The clause, date and all."""
        r = self.moment.range
        return Range(min(self.clause[0].start, r.start), max(self.clause[-1].end, r.end))

    @cached_property
    def deeds(self) -> frozenset[str]:
        """The keys of the clause's words that are no names."""
        return frozenset(t.key for t in self.clause if t.content and not _name(t))

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of the clause's names."""
        return frozenset(t.key for t in self.clause if t.content and _name(t))

    @property
    def value(self) -> str:
        """The date in ISO 8601, cut to what is known; empty where it could not be read."""
        return self.moment.span.value if self.moment.span else ""

    @property
    def precision(self) -> str:
        """What the date is given to; empty where it could not be read."""
        return self.moment.span.precision if self.moment.span else ""

    @property
    def whole(self) -> bool:
        """Whether the date is a whole day, month or year: no week, no part."""
        found = self.moment.span
        return found is not None and found == span(found.value)

    @property
    def from_there_on(self) -> bool:
        """Whether the clause says from when on something else is so: "since he left in 2021"."""
        before = [t for t in self.sentence.tokens if t.end <= self.clause[0].start]
        return bool(before) and before[-1].lower in FROM

    @cached_property
    def head(self) -> str:
        """The key of the word of content next to the date, the one before it first."""
        before = [t for t in self.clause if t.end <= self.moment.range.start and (t.content or t.key == "SAY")]
        after = [t for t in self.clause if t.start >= self.moment.range.end and t.content]
        return before[-1].key if before else after[0].key if after else ""


def _name(token: Token) -> bool:
    return token.capital and not token.known


def dates(accounts: Accounts, anchors: Mapping[str, Anchor]) -> Iterator[Draft]:
    """The events that accounts, or an article's headline and body, date differently."""
    mentions = [m for s in accounts.sentences for m in _mentions(s, anchors[accounts.dated(s)])]
    starts = [m for s in accounts.sentences for m in _starts(s, anchors[accounts.dated(s)])]
    for event in _events(accounts, mentions):
        yield from _draft(accounts, _supported(accounts, event, starts))


def _starts(sentence: Sentence, anchor: Anchor) -> Iterator[Mention]:
    """The dates from which on something is so ("since 2021"), with the words before them."""
    for moment in moments_in(sentence.text, Range(0, len(sentence.text)), anchor):
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        if moment.span and len(before) > 1 and before[-1].lower in FROM:
            clause = clause_of(sentence.text, tuple(before[:-1]), Range(before[-1].start, before[-1].end))
            if clause and (found := Mention(sentence, moment, tuple(clause))).deeds:
                yield found


def _supported(accounts: Accounts, event: list[Mention], starts: list[Mention]) -> list[Mention]:
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


def _mentions(sentence: Sentence, anchor: Anchor) -> Iterator[Mention]:
    """The dates of deeds in a sentence; not those that a statement was made on, nor the ends of a time ("until")."""
    for moment in moments_in(sentence.text, Range(0, len(sentence.text)), anchor):
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        if moment.span and not (before and before[-1].lower in ENDS):
            clause = clause_of(sentence.text, sentence.tokens, moment.range)
            if clause and (found := Mention(sentence, moment, tuple(clause))).deeds and found.head != "SAY":
                yield found


def clause_of(text: str, line: Sequence[Token], date: Range) -> list[Token]:
    """The words of a date's clause, in order; of a date that opens a sentence, those of the clause after it."""
    before = [t for t in line if t.end <= date.start]
    after = [t for t in line if t.start >= date.end]
    opening = not any(t.content for t in before)
    clause: list[Token] = []
    follows = date.start
    for token in reversed(before):
        if BREAK.search(text[token.end : follows]) or token.lower in OPENS:
            break
        clause.insert(0, token)
        follows = token.start
    end = after[0].start if opening and after else date.end
    for token in after if opening else after[:AFTER]:
        if BREAK.search(text[end : token.start]) or token.lower in OPENS:
            break
        clause.append(token)
        end = token.end
    return clause


def _events(accounts: Accounts, mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions in groups of one event each: those whose words agree, taken together."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for i, m in enumerate(mentions):
        for key in sorted(m.deeds):
            by_key[key].append(i)
    pairs = {p for key in sorted(by_key) if len(by_key[key]) <= MOST for p in combinations(by_key[key], 2)}
    same = [(i, j) for i, j in sorted(pairs) if _same_event(accounts, mentions[i], mentions[j])]
    events: defaultdict[int, list[Mention]] = defaultdict(list)
    for i, first in joined(range(len(mentions)), same).items():
        events[first].append(mentions[i])
    return [event for event in events.values() if len(event) > 1]


def _same_event(accounts: Accounts, a: Mention, b: Mention) -> bool:
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


def _draft(accounts: Accounts, event: list[Mention]) -> Iterator[Draft]:
    by_value: defaultdict[str, list[Mention]] = defaultdict(list)
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


def _evidence(group: list[Mention]) -> list[Evidence]:
    return [e for m in group for e in m.sentence.evidence(m.range)]


def _disjoint(a: Mention, b: Mention) -> bool:
    one, other = a.moment.span, b.moment.span
    return bool(one and other and not one.overlaps(other))


def _firm(mention: Mention) -> bool:
    """Whether the date is the text's own: stated, or read from the document's own date."""
    return mention.moment.how == "stated" or "document's date" in mention.moment.how


def _apart(pairs: Sequence[tuple[Mention, Mention]]) -> tuple[Relation, str]:
    """The relation of dates that exclude one another, and why: a conflict where the texts are sure of both."""
    firm = [(a, b) for a, b in pairs if _firm(a) and _firm(b)]
    a, b = (firm or pairs)[0]
    why = f"{_meant(a)} and {_meant(b)} exclude one another."
    return ("conflict", why) if firm else ("undetermined", f"{why} One was read from other documents' dates.")


def _within(event: list[Mention]) -> tuple[Relation, str]:
    """The relation of dates that agree as far as they go, and why."""
    by_length = sorted(event, key=lambda m: (len(m.value), m.moment.words))
    coarse, fine = by_length[0], by_length[-1]
    return "compatible", f"{_meant(fine)} lies in {_meant(coarse)}."


def _meant(mention: Mention) -> str:
    return mention.value if mention.value == mention.moment.words else f"{mention.value} (“{mention.moment.words}”)"


def _label(value: str, group: list[Mention]) -> str:
    words = sorted(m.sentence.text[m.range.start : m.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"
