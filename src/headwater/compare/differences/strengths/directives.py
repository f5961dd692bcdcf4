"""Directives: one request that the accounts give with different force: asked, urged, ordered."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.concepts import Token, inflected
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.sentence import Sentence
from headwater.records import Evidence, Range
from headwater.unions import joined
from headwater.words import rows

TOWARDS = frozenset({"to", "out", "from", "away", "into", "off"})
"""Words by which a request goes on after its object."""
OBJECT, REACH = 6, 12
"""Words that an object has at most, and that are read of what is asked for."""
MOSTLY = 0.5
"""The share (0 to 1, by weight) of the words of the shorter of two requests that must agree."""
PARTLY = 0.35
"""The share that must agree where the same person is moved."""
MOST = 200
"""Requests with one word that are compared; a word that stands in more of them tells too little."""
BREAK = re.compile(r"[,;:()–—]")
OPENS = frozenset({"that", "which", "who", "because", "as", "when", "if", "whether"})
INFINITIVE = frozenset({"to", "not", "would", "will", "did", "could", "should", "can", "may", "might", "must", "and"})
"""What stands before a verb's base form; after anything else the word is a noun ("the order")."""


@dataclass(frozen=True, eq=False, slots=True)
class Request:
    """A directive verb, in its base form, with whom it moves to what: where those words stand, and their keys."""

    sentence: Sentence
    verb: str
    force: int
    range: Range
    whom: str
    keys: frozenset[str]


def directives(accounts: Accounts) -> Iterator[Draft]:
    """The requests that accounts give with verbs of different force."""
    requests = [r for s in accounts.sentences if not s.headline for r in _requests(s)]
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for i, r in enumerate(requests):
        for key in sorted(r.keys):
            by_key[key].append(i)
    pairs = {p for key in sorted(by_key) if len(by_key[key]) <= MOST for p in combinations(by_key[key], 2)}
    same = [(i, j) for i, j in sorted(pairs) if _same(accounts, requests[i], requests[j])]
    groups: defaultdict[int, list[Request]] = defaultdict(list)
    for i, first in joined(range(len(requests)), same).items():
        groups[first].append(requests[i])
    for group in groups.values():
        if len({r.verb for r in group}) > 1:
            yield _draft(accounts, group)


def _requests(sentence: Sentence) -> Iterator[Request]:
    line = sentence.tokens
    for i, token in enumerate(line):
        verb, force = _verbs().get(token.lower, ("", 0))
        if not verb or (token.lower == verb and (i == 0 or line[i - 1].lower not in INFINITIVE)):
            continue
        words = list(_clause(sentence.text, line[i + 1 :], token.end))
        towards = next((n for n, t in enumerate(words[: OBJECT + 1]) if t.lower in TOWARDS), 0)
        keys = frozenset(t.key for t in words if t.content)
        if towards and len(keys) > 1:
            whom = next((t.key for t in reversed(words[:towards]) if t.content), "")
            yield Request(sentence, verb, force, Range(token.start, words[-1].end), whom, keys)


def _clause(text: str, line: tuple[Token, ...], end: int) -> Iterator[Token]:
    for token in line[:REACH]:
        if BREAK.search(text[end : token.start]) or token.lower in OPENS:
            return
        yield token
        end = token.end


def _same(accounts: Accounts, a: Request, b: Request) -> bool:
    """Whether two accounts tell of one request: two words in common, and most of the shorter; less of one person's."""
    shared = a.keys & b.keys
    if len(shared) < 2 or accounts.of(a.sentence) == accounts.of(b.sentence):
        return False
    weigh = accounts.weight
    own = min(sum(weigh[k] for k in sorted(r.keys)) for r in (a, b))
    need = PARTLY if a.whom == b.whom and a.whom else MOSTLY
    return sum(weigh[k] for k in sorted(shared)) >= need * own


def _draft(accounts: Accounts, group: list[Request]) -> Draft:
    words = {r.verb: r.sentence.text[r.range.start : r.range.end] for r in reversed(group)}
    by_verb: defaultdict[str, list[Evidence]] = defaultdict(list)
    for r in group:
        by_verb[f"{r.verb} (“{words[r.verb]}”)"] += r.sentence.evidence(r.range)
    mild, strong = min(group, key=lambda r: (r.force, r.verb)), max(group, key=lambda r: (r.force, r.verb))
    if mild.force < strong.force:
        why = f"“{strong.verb}” is stronger than “{mild.verb}”."
    else:
        why = f"“{mild.verb}” and “{strong.verb}” are words for one request."
    return Draft(
        kind="strength",
        relation="variant",
        readings=readings(by_verb),
        why=why,
        weight=accounts.number([d for r in group for d in r.sentence.documents]),
    )


@cache
def _verbs() -> Mapping[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for verb, force, *irregular in rows("request_verbs"):
        # No form in -s: past tense tells the news, and "orders", "forces" are nouns.
        past = (form for form in inflected(verb) if not form.endswith(("s", "er")))
        for form in (*past, *(irregular[0].split(",") if irregular else ())):
            found[form] = (verb, int(force))
    return found
