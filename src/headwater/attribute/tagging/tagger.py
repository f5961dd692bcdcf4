"""Find attributions in text with the model that ships with the package."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from importlib.resources import files
from itertools import islice
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from headwater.attribute.found import Found
from headwater.attribute.tagging.decode import Floats, Links, Scores, decode
from headwater.attribute.tagging.marks import plain
from headwater.attribute.tagging.paragraphs import Range, paragraphs
from headwater.attribute.tagging.windows import Window, windows

Text = tuple[str, Sequence[Range]]
Job = tuple[int, Window]
Known = dict[bytes, tuple[Links, ...]]
Each = Callable[[Callable[[Window], Scores], Iterable[Window]], Iterator[Scores]]
PILE = 128
"""Windows that are decoded together."""


MODEL = Path(str(files("headwater.attribute.tagging") / "model"))
"""The folder of the model that ships."""


def session(model: str | bytes) -> onnxruntime.InferenceSession:
    """A session with one thread on a model, given by its path or its bytes."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


class Tagger:
    """A model in a folder, loaded once. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self.session = session(str(folder / "attribution.onnx"))
        told = self.session.get_modelmeta().custom_metadata_map
        self.moves: Floats = np.array(json.loads(told["moves"]), dtype=np.float32)
        self.least = float(told["least"])
        self.begin, self.end = json.loads(told["around"])
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.pieces = lru_cache(maxsize=1 << 16)(lambda word: _pieces(tokenizer, word))

    def windows(self, text: str, ranges: Iterable[Range]) -> Iterator[Window]:
        """The windows of the kept ranges of a text."""
        parts = (
            part.moved(low)
            for low, high in ranges
            for part in paragraphs(plain(text[low:high]), [(0, high - low)], self.pieces)
        )
        return windows(parts, self.begin, self.end)

    def scores(self, window: Window) -> Scores:
        """What the model says of one window, alone: its arithmetic depends on nothing else."""
        given = {name: getattr(window, name) for name in ("ids", "marks", "first", "last")}
        anchors, at, roles = self.session.run(["anchors", "at", "roles"], given)
        return Scores(anchors=anchors, at=at, roles=roles)

    def tag_many(self, texts: Sequence[Text], workers: int | None = None) -> list[tuple[Found, ...]]:
        """See the function of this name."""
        found: list[list[Found]] = [[] for _ in texts]
        known: Known = {}
        jobs = ((i, window) for i, (text, ranges) in enumerate(texts) for window in self.windows(text, ranges))
        threads = workers or min(4, _cores())
        with ThreadPoolExecutor(threads) as pool:
            each = pool.map if threads > 1 else map  # two threads on one core get in each other's way
            waiting: list[_Pile] = []
            while some := list(islice(jobs, PILE)):
                waiting.append(self._send(some, known, each))
                if len(waiting) > 1:
                    self._take(waiting.pop(0), known, found)
            for pile in waiting:
                self._take(pile, known, found)
        return [tuple(row) for row in found]

    def _send(self, some: Sequence[Job], known: Known, each: Each) -> "_Pile":
        keys = [blake2b(window.key, digest_size=16).digest() for _, window in some]
        new = {key: window for key, (_, window) in zip(keys, some, strict=True) if key not in known}
        known.update(dict.fromkeys(new, ()))
        return _Pile(keys=keys, some=some, new=list(new), scores=each(self.scores, new.values()))

    def _take(self, pile: "_Pile", known: Known, found: list[list[Found]]) -> None:
        known.update(zip(pile.new, decode(list(pile.scores), self.moves, self.least), strict=True))
        for key, (i, window) in zip(pile.keys, pile.some, strict=True):
            low, high = window.core
            found[i].extend(_placed(link, window) for link in known[key] if low <= link.anchor < high)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Pile:
    keys: list[bytes]
    some: Sequence[Job]
    new: list[bytes]
    scores: Iterator[Scores]


def _cores() -> int:
    """How many cores this process may use: more threads than cores get in each other's way."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pieces(tokenizer: Tokenizer, word: str) -> tuple[int, ...]:
    return tuple(tokenizer.encode(word, add_special_tokens=False).ids)


def _placed(link: Links, window: Window) -> Found:
    def at(runs: Iterable[Range]) -> tuple[Range, ...]:
        return tuple((int(window.starts[a]), int(window.ends[b - 1])) for a, b in runs)

    return Found(source=at(link.source), cue=at(link.cue), content=at(link.content), score=link.score)


@cache
def tagger() -> Tagger:
    """The model of the package, loaded at the first call."""
    return Tagger(MODEL)


def tag_many(texts: Sequence[Text], workers: int | None = None) -> list[tuple[Found, ...]]:
    """The attributions in each of many texts with their kept ranges. What several texts share is read once; the answers
    depend neither on the other texts nor on the number of `workers`, threads (by default the machine's, at most 4)."""
    return tagger().tag_many(texts, workers)
