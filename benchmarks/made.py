"""A pile of any size, made of an encyclopedia's sentences: families of copies among articles that owe nothing.

The sentences are those of the Wikipedia articles in data/copies (CC BY-SA). There are some sixteen thousand, and a
large pile would repeat each of them hundreds of times. So of each only the pattern is kept, which is its stopwords,
numbers and marks, in runs of four words at most; every other word is drawn anew, as often as the encyclopedia has it.
Strangers then share what strangers share, common words in common patterns.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.data import folder, rows
from headwater.words import words as wordlist

SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
WORD = re.compile(r"(?<!\w)[a-z]+(?!\w)")
TOKEN = re.compile(r"\w+")
LENGTHS = range(8, 46)  # words of a sentence
WORDS = (200, 900)  # of an article, at least and at most
COPIED = 0.15  # of the articles that owe nothing to another have copies
COPIES = 6  # at most
OUTLETS = 40
RUN = 4  # words of a pattern in a row, at most

Paragraphs = list[str]


class Made(NamedTuple):
    """An article, and the number of its family: the article that it is a copy of, and the other copies."""

    text: str
    family: int


class Language(NamedTuple):
    """Patterns of sentences, each with a gap for every word to be drawn, and the words, each as often as it occurs."""

    patterns: Sequence[str]
    gaps: Sequence[int]
    words: Sequence[str]


def source() -> Path:
    """The encyclopedia's articles, in several versions each."""
    return folder() / "data/copies/wikipedia_versions_half.jsonl"


def language(path: Path, chance: Random) -> Language:
    """Read the patterns of a file's sentences and their words, a few of which are names from here on."""
    texts = (text for row in rows(path) for text in row["versions"])
    every = dict.fromkeys(s for text in texts for s in SENTENCE.split(text) if len(s.split()) in LENGTHS)
    stopwords, drawn, patterns = wordlist("stopwords"), [], []
    for sentence in every:
        pattern = WORD.sub(lambda m: m[0] if m[0] in stopwords else "%s", sentence.replace("%", "%%"))
        if all(len(TOKEN.findall(run)) <= RUN for run in pattern.split("%s")):
            patterns.append(pattern[0].upper() + pattern[1:])
            drawn += [w for w in WORD.findall(sentence) if w not in stopwords]
    names = {word for word in sorted(set(drawn)) if chance.random() < 1 / 6}
    return Language(patterns, [p.count("%s") for p in patterns], [w.title() if w in names else w for w in drawn])


def pile(size: int, seed: int = 1) -> list[Made]:
    """So many articles, in no order; the same in every run."""
    chance = Random(seed)
    spoken = language(source(), chance)
    found: list[Made] = []
    family = 0
    while len(found) < size:
        first = _fresh(spoken, chance)
        copies = chance.randint(1, COPIES) if chance.random() < COPIED else 0
        every = [first, *(_copied(first, spoken, chance) for _ in range(copies))]
        found += [Made("\n".join(paragraphs), family) for paragraphs in every]
        family += 1
    del found[size:]
    chance.shuffle(found)
    return found


def _fresh(spoken: Language, chance: Random) -> Paragraphs:
    """An article in paragraphs of two sentences, every sixth of which somebody says."""
    least, paragraphs = chance.randint(*WORDS), list[str]()
    while least > 0:
        paragraphs.append(f"{_sentence(spoken, chance)} {_sentence(spoken, chance)}")
        least -= paragraphs[-1].count(" ") + 1
    return paragraphs


def _sentence(spoken: Language, chance: Random) -> str:
    at = chance.randrange(len(spoken.patterns))
    said = spoken.patterns[at] % tuple(chance.choices(spoken.words, k=spoken.gaps[at]))
    return f'"{said}" said {chance.choice(spoken.words).title()}.' if chance.random() < 1 / 6 else said


def _copied(first: Paragraphs, spoken: Language, chance: Random) -> Paragraphs:
    """A copy of an article, as it is or with an edit or two."""
    edits: tuple[Callable[[Paragraphs], Paragraphs], ...] = (
        partial(_cut, chance=chance),
        partial(_added, spoken=spoken, chance=chance),
        partial(_reworded, spoken=spoken, chance=chance),
        partial(_framed, chance=chance),
    )
    paragraphs = list(first)
    for edit in chance.sample(edits, chance.randint(0, 2)):
        paragraphs = edit(paragraphs)
    return paragraphs


def _cut(paragraphs: Paragraphs, chance: Random) -> Paragraphs:
    """From the end, as editors cut: half of it at most."""
    return paragraphs[: max(1, round(len(paragraphs) * chance.uniform(0.5, 0.9)))]


def _added(paragraphs: Paragraphs, spoken: Language, chance: Random) -> Paragraphs:
    at = chance.randint(0, len(paragraphs))
    return [*paragraphs[:at], f"{_sentence(spoken, chance)} {_sentence(spoken, chance)}", *paragraphs[at:]]


def _reworded(paragraphs: Paragraphs, spoken: Language, chance: Random) -> Paragraphs:
    """With some of the words changed: a fiftieth to a sixth."""
    share = chance.uniform(1 / 50, 1 / 6)
    return [" ".join(_changed(p.split(" "), share, spoken, chance)) for p in paragraphs]


def _changed(words: Sequence[str], share: float, spoken: Language, chance: Random) -> Iterator[str]:
    for word in words:
        yield chance.choice(spoken.words) if chance.random() < share else word


def _framed(paragraphs: Paragraphs, chance: Random) -> Paragraphs:
    """With a line before and a line behind it that its outlet has on every page, and that cleaning has missed."""
    outlet = f"Outlet {chance.randrange(OUTLETS)}"
    return [f"{outlet} home edition", *paragraphs, f"Read more at {outlet} every day of the week"]
