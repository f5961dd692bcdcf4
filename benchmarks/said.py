"""A pile of made stories in which people say things: in each story the same, with words and figures that differ.

A story has people and claims; a claim is a clause with a name, a number and some words in it. An article picks some of
the claims and says each in a frame: somebody said it, told it to an outlet, is quoted with it, denies it; or an outlet
of the pile has reported it; or the article says it for itself. Now and then it changes a word or the number. Between
the claims stand sentences that no other article has: as in `made`, they have the patterns of the encyclopedia's, and
all words are drawn anew.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import NamedTuple

from benchmarks.events import name
from benchmarks.made import Language, language, source

CLAIMS, PEOPLE = 14, 8  # of a story
PICKED = (5, 10)  # claims of an article: from, to
OWN = 2  # sentences of its own after each
CHANGED = 1 / 8  # claims with another number, and those with another word
OUTLETS = 40
FIRST, YEAR = date(2024, 1, 1), 365
ROLES = ("engineer", "Mayor", "Minister", "captain", "lawyer", "spokeswoman", "teacher", "union leader")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
DONE = ("closed", "sold", "repaired", "lost", "found", "ordered", "counted", "moved", "checked", "burned")
FRAMES = (
    "{who} said on {day} that {claim}.",
    "{who} said that {claim}.",
    "{Claim}, {who} told the {outlet}.",
    "“{Claim},” said {who}.",
    "“{Claim},” {who} told reporters on {day}.",
    "According to {who}, {claim}.",
    "{who} denied that {claim}.",
    "{who} denied the claim. {Claim}.",
    "The {outlet} reported on {day} that {claim}.",
    "{Claim}, officials said.",
    "{Claim}.",
)


class Said(NamedTuple):
    """An article: its headline, text, outlet and the day it was published, and the number of its story."""

    title: str
    text: str
    outlet: str
    published: date
    story: int


class Cast(NamedTuple):
    """What the articles of one story share: who speaks, what is claimed, word by word, and when."""

    people: Sequence[str]
    claims: Sequence[Sequence[str]]
    day: date


def said(size: int, together: int = 10, seed: int = 1) -> list[Said]:
    """So many articles, story by story, so many `together` of a story; the same in every run."""
    chance = Random(seed)
    spoken = language(source(), chance)
    outlets = [f"{name(chance)} Courier" for _ in range(OUTLETS)]
    found: list[Said] = []
    for number in count():
        cast = _cast(spoken, chance)
        found += [_article(cast, number, spoken, outlets, chance) for _ in range(min(together, size - len(found)))]
        if len(found) == size:
            break
    return found


def _cast(spoken: Language, chance: Random) -> Cast:
    people = [f"{chance.choice(ROLES)} {name(chance)} {name(chance)}" for _ in range(PEOPLE)]
    claims = [_claim(spoken, chance) for _ in range(CLAIMS)]
    return Cast(people, claims, FIRST + timedelta(days=chance.randrange(YEAR)))


def _claim(spoken: Language, chance: Random) -> list[str]:
    """A clause in words: "the harbour trust of Brelda had moved 340 old boats"."""
    first, second, third, fourth = (w.lower() for w in chance.choices(spoken.words, k=4))
    number = str(chance.randint(2, 900))
    return ["the", first, second, "of", name(chance), "had", chance.choice(DONE), number, third, fourth]


def _article(cast: Cast, number: int, spoken: Language, outlets: Sequence[str], chance: Random) -> Said:
    paragraphs = [p for claim in _picked(cast, chance) for p in _told(claim, cast, spoken, outlets, chance)]
    title = f"{_shown(cast.claims[0])}, {chance.choice(cast.people)} says"
    published = cast.day + timedelta(days=chance.randrange(4))
    return Said(title, "\n\n".join((title, *paragraphs)), chance.choice(outlets), published, number)


def _picked(cast: Cast, chance: Random) -> Iterator[list[str]]:
    for claim in chance.sample(cast.claims, chance.randint(*PICKED)):
        changed = list(claim)
        if chance.random() < CHANGED:
            changed[7] = str(chance.randint(2, 900))
        if chance.random() < CHANGED:
            changed[2] = chance.choice(claim[8:])
        yield changed


def _told(claim: Sequence[str], cast: Cast, spoken: Language, outlets: Sequence[str], chance: Random) -> Iterator[str]:
    """A claim in a frame, and what stands between it and the next one."""
    told = {"who": chance.choice(cast.people), "day": chance.choice(DAYS), "outlet": chance.choice(outlets)}
    framed = chance.choice(FRAMES).format(claim=" ".join(claim), Claim=_shown(claim), **told)
    yield framed[0].upper() + framed[1:]
    for at in chance.choices(range(len(spoken.patterns)), k=OWN):
        yield spoken.patterns[at] % tuple(chance.choices(spoken.words, k=spoken.gaps[at]))


def _shown(claim: Sequence[str]) -> str:
    words = " ".join(claim)
    return words[0].upper() + words[1:]
