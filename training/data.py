"""PolNeAR as the model sees it: windows of an article, and the word numbers of each attribution in them."""

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path

import numpy as np

from headwater.attribute.tagging.decode import Floats
from headwater.attribute.tagging.marks import plain
from headwater.attribute.tagging.paragraphs import LIMIT, Ints, Paragraph, paragraphs
from headwater.attribute.tagging.windows import Window, window
from training.apart import kept_apart
from training.base import BEGIN, END, MASK, tokens

OUT, SOURCE, CUE, CONTENT = range(4)
HIDDEN, HIDDEN_CUES = 0.05, 0.2
"""In windows with hidden words, the share of wordpieces, and of the first words of cues, that are hidden."""
ROLES = {"source": SOURCE, "cue": CUE, "content": CONTENT}
Attribution = dict[str, list[list[int]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """An article's paragraphs, and the attributions of each of its annotators; `inner` are those inside the contents of
    others, which annotators leave out and a model has added, and `weights` how sure it is of each."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[tuple[Attribution, ...], ...]
    inner: tuple[Attribution, ...] = ()
    weights: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A window and what is believed of it: `chances` (w), how probable it is that a word begins a cue; `anchors` (k),
    such words, how much each weighs, `weights` (k), and for each the probability of every word's roles, `roles`
    (k, w, 4), and how often a role is expected to follow a role, `moves` (k, 4, 4). `inner` is what is believed of the
    attributions inside others."""

    window: Window
    chances: Floats
    anchors: Ints
    weights: Floats
    roles: Floats
    moves: Floats
    inner: "Example | None" = None


def read(path: Path) -> list[Article]:
    """The articles of a file of JSON Lines: in PolNeAR's form, annotators in the order of their names, or without
    annotations, the text alone."""
    pieces, articles, apart = tokens(), [], kept_apart()
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if str(row["id"]) in apart:
            continue
        parts = tuple(paragraphs(plain(row["text"]), [(0, len(row["text"]))], pieces))
        by = row.get("annotations", {"": []})
        articles.append(
            Article(text=row["text"], paragraphs=parts, annotations=tuple(tuple(by[n]) for n in sorted(by)))
        )
    return articles


def label(cut: Window, attributions: Sequence[Attribution], weights: Sequence[float] = ()) -> Example:
    """The attributions whose cue begins in the window, as far as they lie in it; they weigh 1 if not said."""
    anchors, labels, weigh = [], [], []
    low, high = cut.starts[0], cut.ends[-1]
    for attribution, weight in zip(attributions, weights or repeat(1.0), strict=False):
        row = np.zeros(len(cut.starts), dtype=np.int64)
        for role, value in ROLES.items():
            for start, end in attribution[role]:
                row[(cut.starts < end) & (cut.ends > start)] = value
        begins = min((piece[0] for piece in attribution["cue"]), default=-1)
        if low <= begins < high and (row == CUE).any():
            anchors.append(int(np.argmax(row == CUE)))
            labels.append(row)
            weigh.append(weight)
    return sure(cut, anchors, np.array(labels, dtype=np.int64).reshape(len(labels), len(cut.starts)), weigh)


def sure(cut: Window, anchors: Sequence[int], labels: Ints, weights: Sequence[float]) -> Example:
    """The example in which cues begin at the anchors as probably as the weights say, with these labels (k, w)."""
    chances = np.zeros(len(cut.starts), dtype=np.float32)
    chances[list(anchors)] = weights
    roles = np.eye(4, dtype=np.float32)[labels]
    return Example(
        window=cut,
        chances=chances,
        anchors=np.array(anchors, dtype=np.int64),
        weights=np.array(weights, dtype=np.float32),
        roles=roles,
        moves=np.einsum("kwa,kwb->kab", roles[:, :-1], roles[:, 1:]),
    )


def epoch(articles: Sequence[Article], chance: random.Random) -> Iterator[Example]:
    """Every article once, cut at random paragraphs, with the labels of one of its annotators."""
    for article in articles:
        attributions = chance.choice(article.annotations)
        for held in cuts(article.paragraphs, chance):
            cut = window(held, 0, BEGIN, END)
            yield replace(label(cut, attributions), inner=label(cut, article.inner, article.weights))


def whole(example: Example) -> Example:
    """The example with what is believed of inner attributions among the rest; a cue that is both is an outer one's."""
    inner = example.inner
    if inner is None:
        return example
    new = ~np.isin(inner.anchors, example.anchors)
    return Example(
        window=example.window,
        chances=np.maximum(example.chances, inner.chances),
        anchors=np.concatenate([example.anchors, inner.anchors[new]]),
        weights=np.concatenate([example.weights, inner.weights[new]]),
        roles=np.concatenate([example.roles, inner.roles[new]]),
        moves=np.concatenate([example.moves, inner.moves[new]]),
    )


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


def blur(examples: Iterable[Example], hiding: float, chance: random.Random) -> Iterator[Example]:
    """The examples, some with their capitals lost, their quotation marks out of step, or their paragraphs joined: other
    texts have them so. In a share of them, `hiding`, words are hidden here and there, those of cues oftener: a cue is
    known by its place too, and most are new."""
    for example in examples:
        ids, marks = example.window.ids.copy(), example.window.marks.copy()
        for row, share in enumerate((0.05, 0.05, 0.1)):
            if chance.random() < share:
                marks[row] = 0
        if chance.random() < hiding:
            hidden = np.array([chance.random() < HIDDEN for _ in ids])
            for at in example.anchors[[chance.random() < HIDDEN_CUES for _ in example.anchors]]:
                hidden[example.window.first[at] : example.window.last[at] + 1] = True
            hidden[[0, -1]] = False
            ids[hidden] = MASK
        yield replace(example, window=replace(example.window, ids=ids, marks=marks))
