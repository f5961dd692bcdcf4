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
    rows, length, _ = roles.shape
    totals = roles.transpose(1, 2, 0).copy()
    worth = moves[:, :, None]
    for i in range(1, length):
        totals[i] += np.maximum.reduce(totals[i - 1][:, None] + worth, axis=0)
    ends, into = np.ascontiguousarray(totals.transpose(0, 2, 1)), np.ascontiguousarray(moves.T)
    path = np.zeros((length, rows), dtype=np.int8)
    path[-1] = ends[-1].argmax(1)
    for i in range(length - 1, 0, -1):
        path[i - 1] = (ends[i - 1] + into[path[i]]).argmax(1)
    return path.T


def around(answers: Sequence[Scores]) -> Floats:
    """The scores of the roles REACH words to both sides of each cue, (k, 2 * REACH + 1, 4); the cue's first word is
    one, and what lies beyond its window is nothing."""
    out = np.full((sum(len(answer.at) for answer in answers), 2 * REACH + 1, 4), NEVER, dtype=np.float32)
    out[..., OUT] = 0
    rows = iter(out)
    for answer in answers:
        words = answer.roles.shape[1]
        for at, roles in zip(answer.at.tolist(), answer.roles, strict=True):
            low, high = max(0, at - REACH), min(words, at + REACH + 1)
            next(rows)[low - at + REACH : high - at + REACH] = roles[low:high]
    out[:, REACH, [OUT, SOURCE, CONTENT]] = NEVER
    return out


def runs(paths: Bytes, role: int) -> list[list[Run]]:
    """The runs of a role in each sequence."""
    edges = np.diff((paths == role).astype(np.int8), prepend=0, append=0)
    (rows, starts), (_, ends) = np.nonzero(edges > 0), np.nonzero(edges < 0)
    found: list[list[Run]] = [[] for _ in paths]
    for row, start, end in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True):
        found[row].append((start, end))
    return found


def decode(answers: Sequence[Scores], moves: Floats, least: float) -> list[tuple[Links, ...]]:
    """The attributions in each window whose score is at least `least`; of two that claim one cue the likelier."""
    if not answers:
        return []
    roles = around(answers)
    paths = best(roles, moves)
    rows = zip(roles, runs(paths, SOURCE), runs(paths, CUE), runs(paths, CONTENT), strict=True)
    found = []
    for answer in answers:
        chances = (1 / (1 + np.exp(-answer.anchors.astype(np.float64)))).tolist()
        here = [links(anchor, chances, least, *next(rows)) for anchor in answer.at.tolist()]
        found.append(apart(link for link in here if link))
    return found


def links(
    anchor: int,
    chances: Sequence[float],
    least: float,
    roles: Floats,
    sources: Sequence[Run],
    cues: Sequence[Run],
    contents: Sequence[Run],
) -> Links | None:
    """One attribution from the runs of its roles, one source and one cue and the best pieces of content; none where its
    score is under `least`."""
    move = anchor - REACH
    start, end = next(r for r in cues if r[0] <= REACH < r[1])
    score = round(min(1.0, sum(chances[start + move : end + move])), 4)
    if score < least:
        return None

    def strongest(role: int, pieces: Sequence[Run], most: int) -> tuple[Run, ...]:
        if len(pieces) > most:
            gain = roles[:, role] - roles[:, OUT]
            pieces = sorted(sorted(pieces, key=lambda r: -float(gain[r[0] : r[1]].sum()))[:most])
        return tuple((a + move, b + move) for a, b in pieces)

    return Links(
        anchor=anchor,
        source=strongest(SOURCE, sources, 1),
        cue=((start + move, end + move),),
        content=strongest(CONTENT, contents, PIECES),
        score=score,
    )


def apart(found: Iterable[Links]) -> tuple[Links, ...]:
    """The likeliest of those that share a word of their cues, in the order of the text."""
    kept: list[Links] = []
    for link in sorted(found, key=lambda x: (-x.score, x.cue)):
        ((low, high),) = link.cue
        if all(high <= a or b <= low for other in kept for a, b in other.cue):
            kept.append(link)
    return tuple(sorted(kept, key=lambda x: x.cue))
