"""From the model's scores to attributions: the best legal run of roles around each cue."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.int8]
Run = tuple[int, int]

OUT, SOURCE, CUE, CONTENT = range(4)
REACH = 120
"""How far from its cue, in words, an attribution is followed."""
PIECES = 3
"""The most pieces a content has."""
NEVER = np.float32(-1e9)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scores:
    """The model's answer for one window of w words: `anchors` (w), the log-odds that a word begins a cue; `at` (k), the
    words that may; `roles` (k, w, 4), the scores of each word's role in the attribution with that cue."""

    anchors: Floats
    at: npt.NDArray[np.int64]
    roles: Floats


@dataclass(frozen=True, kw_only=True, slots=True)
class Links:
    """One attribution in a window, as runs of its words, each from a word to before a word."""

    anchor: int
    source: tuple[Run, ...]
    cue: tuple[Run, ...]
    content: tuple[Run, ...]
    score: float


def best(roles: Floats, moves: Floats) -> Bytes:
    """The best sequence of roles in each row; roles: (k, n, 4), moves: (4, 4), what a role after a role is worth."""
    rows, length, kinds = roles.shape
    back = np.zeros((length, rows, kinds), dtype=np.int8)
    total = roles[:, 0]
    for i in range(1, length):
        step = total[:, :, None] + moves
        back[i] = step.argmax(1)
        total = step.max(1) + roles[:, i]
    path = np.zeros((rows, length), dtype=np.int8)
    path[:, -1] = total.argmax(1)
    every = np.arange(rows)
    for i in range(length - 1, 0, -1):
        path[:, i - 1] = back[i, every, path[:, i]]
    return path


def around(scores: Scores) -> Floats:
    """The scores of the roles REACH words to both sides of each cue, (k, 2 * REACH + 1, 4); the cue's first word is
    one, and what lies beyond the window is nothing."""
    out = np.full((len(scores.at), 2 * REACH + 1, 4), NEVER, dtype=np.float32)
    out[..., OUT] = 0
    words = scores.roles.shape[1]
    for row, at, roles in zip(out, scores.at, scores.roles, strict=True):
        low, high = max(0, at - REACH), min(words, at + REACH + 1)
        row[low - at + REACH : high - at + REACH] = roles[low:high]
        row[REACH, [OUT, SOURCE, CONTENT]] = NEVER
    return out


def runs(path: Bytes, role: int) -> list[Run]:
    """The runs of a role in one sequence."""
    edges = np.flatnonzero(np.diff((path == role).astype(np.int8), prepend=0, append=0))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def decode(answers: Sequence[Scores], moves: Floats, least: float) -> list[tuple[Links, ...]]:
    """The attributions in each window whose score is at least `least`; of two that claim one cue the likelier."""
    rows = [around(answer) for answer in answers]
    paths = best(np.concatenate(rows), moves) if rows else np.zeros((0, 1), dtype=np.int8)
    found, at = [], 0
    for answer, row in zip(answers, rows, strict=True):
        chances = 1 / (1 + np.exp(-answer.anchors.astype(np.float64)))
        here = [
            links(path, part, int(anchor), chances)
            for path, part, anchor in zip(paths[at : at + len(row)], row, answer.at, strict=True)
        ]
        found.append(apart(link for link in here if link.score >= least))
        at += len(row)
    return found


def links(path: Bytes, roles: Floats, anchor: int, chances: npt.NDArray[np.float64]) -> Links:
    """One attribution from its sequence of roles: one source and one cue, and the best pieces of content."""
    gain = roles - roles[:, [OUT]]

    def strongest(role: int, most: int) -> tuple[Run, ...]:
        pieces = sorted(runs(path, role), key=lambda r: -float(gain[r[0] : r[1], role].sum()))[:most]
        return tuple((a + anchor - REACH, b + anchor - REACH) for a, b in sorted(pieces))

    start, end = next(r for r in runs(path, CUE) if r[0] <= REACH < r[1])
    cue = (start + anchor - REACH, end + anchor - REACH)
    return Links(
        anchor=anchor,
        source=strongest(SOURCE, 1),
        cue=(cue,),
        content=strongest(CONTENT, PIECES),
        score=round(min(1.0, float(chances[cue[0] : cue[1]].sum())), 4),
    )


def apart(found: Iterable[Links]) -> tuple[Links, ...]:
    """The likeliest of those that share a word of their cues, in the order of the text."""
    kept: list[Links] = []
    for link in sorted(found, key=lambda x: (-x.score, x.cue)):
        ((low, high),) = link.cue
        if all(high <= a or b <= low for other in kept for a, b in other.cue):
            kept.append(link)
    return tuple(sorted(kept, key=lambda x: x.cue))
