"""A pile of any size in which several articles tell of one made event, each in sentences of its own.

The sentences have the patterns of the encyclopedia's and, as in `made`, their words are drawn anew. An article draws
them from a bag: words of its event (names, numbers and some words that say what happened), words of the kind of event
that it is (trials have words in common), and any others. Of its event's words it knows a part, some of them better than
others. Names of people are made of syllables for one event; places are made once, and events happen again and again in
the large ones. There are as many kinds in a small pile as in a large one, so that its words crowd as the pile grows.

Most events are told by one article or by a few and some by hundreds: k articles in a share of cases that falls with
the square of k. They spread over a year. An event is told within days of its date, or of some within months.
The numbers are set so that likeness within a story and between stories is about what it is in the stories' sets.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import NamedTuple

from benchmarks.made import Language, language, source

MOST = 500  # articles of an event
KINDS, PLACES = 250, 3000
OWN, PEOPLE, NUMBERS, SHARED = 35, 4, 3, 40  # an event's words, names of people and numbers; the words of a kind
KNOWN = 0.75  # of an event's words and of its kind's, those that one article knows
MIXED = ((30, 130), (60, 140), (60, 60))  # words of the bag that are the event's, its kind's, any: from, to
WORDS = (80, 600)  # of an article
HEADLINE = (3, 2, 1)  # words of a headline that are the event's, its kind's, any
FIRST, YEAR = date(2024, 1, 1), 365  # the days that events are of
SPREAD = (0.5, 1.2)  # of the days from event to article: the logarithm of their mean, and how far that spreads
ONSETS, VOWELS, CODAS = (*"bdfghklmnprstvz", "br", "dr", "gr", "kl", "st", "tr"), "aeiou", ("", *"lmnrst")


class Told(NamedTuple):
    """An article, its headline, the day it was published, and the number of the event that it tells of."""

    title: str
    text: str
    published: date
    event: int


class Event(NamedTuple):
    """What the articles of one event share: its words, the weightiest first, those of its kind, and when it is told."""

    words: Sequence[str]
    kind: Sequence[str]
    day: int
    spread: float


def events(size: int, seed: int = 1) -> list[Told]:
    """So many articles, in no order; the same in every run."""
    chance = Random(seed)
    spoken = language(source(), chance)
    found: list[Told] = []
    for number, event in enumerate(_events(spoken, chance)):
        articles = min(MOST, int(1 / (1 - chance.random())))  # k or more of them: one case in k
        found += [_told(event, number, spoken, chance) for _ in range(articles)]
        if len(found) >= size:
            break
    del found[size:]
    chance.shuffle(found)
    return found


def _events(spoken: Language, chance: Random) -> Iterator[Event]:
    vocabulary = sorted(set(spoken.words))
    kinds = [chance.choices(spoken.words, k=SHARED) for _ in range(KINDS)]
    places = [name(chance) for _ in range(PLACES)]
    known = list(accumulate(1 / rank for rank in range(1, PLACES + 1)))
    while True:
        people = [name(chance) for _ in range(PEOPLE)]
        numbers = [str(chance.randint(2, 10 ** chance.randint(1, 5))) for _ in range(NUMBERS)]
        words = [*people, *chance.choices(places, cum_weights=known, k=2), *numbers, *chance.choices(vocabulary, k=OWN)]
        chance.shuffle(words)
        yield Event(words, chance.choice(kinds), chance.randrange(YEAR), chance.lognormvariate(*SPREAD))


def name(chance: Random) -> str:
    """A name of two or three syllables."""
    syllables = range(chance.randint(2, 3))
    made = "".join(chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS) for _ in syllables)
    return made.title()


def _told(event: Event, number: int, spoken: Language, chance: Random) -> Told:
    words, kind = _angle(event.words, chance), _angle(event.kind, chance)
    lots = zip((words, kind, spoken.words), MIXED, HEADLINE, strict=True)
    bag, headline = list[str](), list[str]()
    for lot, mixed, shown in lots:
        weights = None if lot is spoken.words else _falling(len(lot))
        drawn = chance.choices(lot, cum_weights=weights, k=chance.randint(*mixed))
        bag += drawn
        headline += drawn[:shown]
    chance.shuffle(headline)
    day = FIRST + timedelta(days=event.day + int(chance.expovariate(1 / event.spread)))
    return Told(" ".join(headline).capitalize(), _text(bag, spoken, chance), day, number)


def _angle(words: Sequence[str], chance: Random) -> list[str]:
    """What one article knows of them, in their order."""
    return [w for w in words if chance.random() < KNOWN] or list(words)


def _falling(length: int) -> list[float]:
    """Weights that fall slowly with the rank, added up."""
    return list(accumulate((rank + 2) ** -0.5 for rank in range(length)))


def _text(bag: Sequence[str], spoken: Language, chance: Random) -> str:
    """Paragraphs of one sentence, words from the bag in the gaps."""
    left, sentences = chance.randint(*WORDS), list[str]()
    while left > 0:
        at = chance.randrange(len(spoken.patterns))
        sentences.append(spoken.patterns[at] % tuple(chance.choices(bag, k=spoken.gaps[at])))
        left -= sentences[-1].count(" ") + 1
    return "\n".join(sentences)
