"""Figures: one whom something befell, described in other words: the driver here, a man of 42 there."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.sentence import Sentence
from headwater.records import Evidence, Range
from headwater.words import rows, words

ALIKE, ONCE = 0.4, 0.2
"""How far (0 to 1) two sentences must tell the same for their figures to be one; for what befalls one only, `ONCE`."""
MOST = 2
"""Differences of this sort that a story has at most, the surest."""
ONE = r"(?:an?|the|his|her|their) (?:[\w’'-]+ ){0,6}?(?P<noun>[\w’'-]+)"
BESIDE = r"(?: (?:from|of|in|with) [^,.;:\n]{1,40}?)?"
WAS = r"(?:was|has been|had been|is|being) (?:\w+ly |also )?"
GOES_ON = r"(?=[,.;:]| (?:from|of|in|with|at|on|by|near|and|who|that|after|when|as|while|for|during|outside|inside)\b)"


@dataclass(frozen=True, eq=False, slots=True)
class Figure:
    """A person without a name: what befell him, the noun that he is described with, and the description's range."""

    sentence: Sentence
    befell: str
    noun: str
    range: Range


def figures(accounts: Accounts) -> Iterator[Draft]:
    """Sentences of different accounts that tell the same of a person whom they describe with different nouns."""
    found = [f for s in accounts.sentences for f in _figures(s)]
    of: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for f in found:
        of[f.noun] |= {(account, f.befell) for account in accounts.of(f.sentence)}

    def alike(i: int, j: int) -> float:
        a, b = found[i], found[j]
        if a.befell != b.befell or (a.noun != b.noun and of[a.noun] & of[b.noun]):
            return 0.0
        likeness = accounts.likeness(a.sentence, b.sentence)
        return likeness if likeness >= (ONCE if a.befell in _once() else ALIKE) else 0.0

    places = [f.sentence for f in found]
    drafts = [
        draft
        for group, likeness in aligned(accounts, places, sharing([s.keys for s in places]), alike)
        for draft in _draft(accounts, [found[i] for i in group], likeness)
    ]
    yield from sorted(drafts, key=lambda d: (-d.weight, d.why))[:MOST]


def _figures(sentence: Sentence) -> Iterator[Figure]:
    for pattern in _patterns():
        for match in pattern.finditer(sentence.text):
            noun, told = match["noun"].casefold(), match["who"].casefold().split()[1:-1]
            clean = not any(w.endswith("ing") or w in words("stopwords", "prepositions") for w in told)
            if clean and noun in words("figure_nouns", "person_nouns", "titles", "role_classes"):
                yield Figure(sentence, _befallen()[match["befell"].casefold()], noun, Range(*match.span("who")))


def _draft(accounts: Accounts, group: list[Figure], likeness: float) -> Iterator[Draft]:
    shown: dict[str, str] = {}
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for f in sorted(group, key=lambda f: (f.range.end - f.range.start, f.sentence.places)):
        groups[shown.setdefault(f.noun, f.sentence.text[slice(*f.range)])] += f.sentence.evidence(f.range)
    if len(groups) > 1:
        yield Draft(
            kind="name",
            relation="variant",
            readings=readings(groups),
            why=f"Accounts that tell the same have {' against '.join(f'“{g}”' for g in sorted(groups))}.",
            weight=likeness * accounts.number([d for f in group for d in f.sentence.documents]),
        )


@cache
def _befallen() -> dict[str, str]:
    return {form: name for name, listed, *_ in rows("befallen") for form in listed.split(",")}


@cache
def _once() -> frozenset[str]:
    return frozenset(name for name, _, *once in rows("befallen") if once)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """ "A man from Oren was arrested", "arrested the driver"."""
    befell = f"(?P<befell>{'|'.join(sorted(_befallen(), key=lambda f: (-len(f), f)))})"
    return (
        re.compile(rf"(?i)\b(?P<who>{ONE}){BESIDE} {WAS}{befell}\b"),
        re.compile(rf"(?i)(?<!was )(?<!been )(?<!were )\b{befell} (?P<who>{ONE}){GOES_ON}"),
    )
