"""Learn the sides that articles take: `python -m training.positions --data DIR --out FILE`; see training/README.md."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from headwater.compare.positions.sides.lean import BIAS
from training.positions.data import Data, read
from training.positions.events import FOLDS, folds
from training.positions.learn import Floats, Head, Rows, chances, decided, f1, heads, worth


def held_out(data: Data, fold: Rows) -> Floats:
    """The chances of each pair, as learnt from the other folds."""
    found = np.zeros((len(fold), 3))
    for f in range(FOLDS):
        seen, rows = np.flatnonzero(fold != f), np.flatnonzero(fold == f)
        found[rows] = chances(data, rows, *heads(data, seen))
    return found


def report(found: Floats, fold: Rows, signs: Rows) -> Iterator[str]:
    """A line for each fold and one for all, the worth of the sides chosen on the other folds each time."""
    sides = np.zeros(len(fold), dtype=np.int64)
    for f in range(FOLDS):
        rows, seen = fold == f, fold != f
        sides[rows] = decided(found[rows], worth(found[seen], signs[seen]))
        yield _line(f"fold {f}, {rows.sum()} pairs", f1(signs[rows], sides[rows]))
    yield _line("all", f1(signs, sides))


def written(learnt: dict[str, Head], weighed: Floats) -> Iterator[str]:
    """The lines of the file of weights."""
    yield "\t".join(["side", BIAS, *(f"{w:g}" for w in weighed)])
    for kind, head in learnt.items():
        for name, row in zip((BIAS, *head.names), (head.bias, *head.weights), strict=True):
            yield "\t".join([kind, name, *(f"{w:.4g}" for w in row)])


def main() -> None:
    """Cross-validate, then learn from everything and write the weights."""
    parser = argparse.ArgumentParser(prog="training.positions", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with the two files of FNC-1")
    parser.add_argument("--out", type=Path, required=True, help="where the weights go")
    args = parser.parse_args()
    data = read(args.data)
    fold, signs = np.array(folds(data.events)), np.array([p.sign for p in data.pairs])
    found = held_out(data, fold)
    for line in report(found, fold, signs):
        print(line)
    every = np.arange(len(data.pairs))
    learnt = dict(zip(("claim", "article"), heads(data, every), strict=True))
    args.out.write_text("\n".join(written(learnt, worth(found, signs))) + "\n", encoding="utf-8")


def _line(name: str, scores: list[float]) -> str:
    told = zip(("agree", "disagree", "discuss", "macro"), (*scores, np.mean(scores)), strict=True)
    return f"{name:24s}" + "  ".join(f"{side} {figure:5.1f}" for side, figure in told)


if __name__ == "__main__":
    main()
