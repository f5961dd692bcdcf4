"""PolNeAR as the model sees it: windows of an article, and the word numbers of each attribution in them."""

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from headwater.attribute.tagging.windows import LIMIT, Ints, Paragraph, Window, paragraphs, plain, window
from training.base import BEGIN, END, tokens

OUT, SOURCE, CUE, CONTENT = range(4)
ROLES = {"source": SOURCE, "cue": CUE, "content": CONTENT}
Attribution = dict[str, list[list[int]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """An article's paragraphs, and the attributions of each of its annotators."""

    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[tuple[Attribution, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A window with its attributions: `anchors` (k) the first word of each cue, `labels` (k, w) each word's role."""

    window: Window
    anchors: Ints
    labels: Ints


def read(path: Path) -> list[Article]:
    """The articles of a file in PolNeAR's form, annotators in the order of their names."""
    pieces, articles = tokens(), []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        parts = tuple(paragraphs(plain(row["text"]), [(0, len(row["text"]))], pieces))
        by = row["annotations"]
        articles.append(Article(paragraphs=parts, annotations=tuple(tuple(by[name]) for name in sorted(by))))
    return articles


def label(cut: Window, attributions: Sequence[Attribution]) -> Example:
    """The attributions whose cue begins in the window, as far as they lie in it."""
    anchors, labels = [], []
    low, high = cut.starts[0], cut.ends[-1]
    for attribution in attributions:
        row = np.zeros(len(cut.starts), dtype=np.int64)
        for role, value in ROLES.items():
            for start, end in attribution[role]:
                row[(cut.starts < end) & (cut.ends > start)] = value
        begins = min((piece[0] for piece in attribution["cue"]), default=-1)
        if low <= begins < high and (row == CUE).any():
            anchors.append(int(np.argmax(row == CUE)))
            labels.append(row)
    return Example(
        window=cut,
        anchors=np.array(anchors, dtype=np.int64),
        labels=np.array(labels, dtype=np.int64).reshape(len(labels), len(cut.starts)),
    )


def epoch(articles: Sequence[Article], chance: random.Random) -> Iterator[Example]:
    """Every article once, cut at random paragraphs, with the labels of one of its annotators."""
    for article in articles:
        attributions = chance.choice(article.annotations)
        for held in cuts(article.paragraphs, chance):
            yield label(window(held, 0, BEGIN, END), attributions)


def cuts(parts: Sequence[Paragraph], chance: random.Random) -> Iterator[list[Paragraph]]:
    """The paragraphs in runs that fill a window, the first run shortened by chance."""
    held: list[Paragraph] = []
    size, limit = 0, chance.randint(40, LIMIT)
    for part in parts:
        if held and size + part.size > limit:
            yield held
            held, size, limit = [], 0, LIMIT
        held.append(part)
        size += part.size
    if held:
        yield held


def blur(examples: Iterable[Example], chance: random.Random) -> Iterator[Example]:
    """The examples, some with their capitals lost, their quotation marks out of step, or their paragraphs joined: other
    texts have them so."""
    for example in examples:
        marks = example.window.marks.copy()
        for row, share in enumerate((0.05, 0.05, 0.1)):
            if chance.random() < share:
                marks[row] = 0
        yield replace(example, window=replace(example.window, marks=marks))
