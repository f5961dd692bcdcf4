"""Make the word vectors: `python -m training.vectors --texts FILE... --out DIR`; see training/README.md."""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from headwater.text.words import root, word_list
from headwater.words import words
from training.base import BEGIN, END, folder, tokenizer, tokens
from training.model import Encoder

Floats = NDArray[np.float64]

WIDTH = 64
"""Numbers that a vector has in the end."""
LEAST = 3
"""Times that a word must stand in the texts, if it is not a wordpiece by itself."""
BATCH = 512


def counted(paths: Iterable[Path]) -> Counter[str]:
    """How often each word stands in texts, given as JSON Lines with a `text`."""
    found: Counter[str] = Counter()
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            found.update(word_list(json.loads(line)["text"]))
    return found


def vocabulary(seen: Mapping[str, int]) -> list[str]:
    """The words that get a vector: whole wordpieces, and what the texts have often; none that carries no content."""
    whole = (piece for piece in tokenizer().get_vocab() if piece.isalpha())
    often = (word for word, n in seen.items() if n >= LEAST and not any(c.isdigit() for c in word))
    without = words("stopwords") | words("modals")
    return sorted({word for word in (*whole, *often) if len(word) > 1 and word not in without})


@torch.no_grad()
def encoded(listed: Sequence[str]) -> Floats:
    """The mean of the encoder's last layer over each word, read alone."""
    encoder, pieces = Encoder(), tokens()
    encoder.load(folder())
    encoder.eval()
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    for i, word in enumerate(listed):
        by_length[len(pieces(word))].append(i)
    found = np.zeros((len(listed), 384))
    for rows in (every[at : at + BATCH] for every in by_length.values() for at in range(0, len(every), BATCH)):
        ids = torch.tensor([[BEGIN, *pieces(listed[i]), END] for i in rows])
        marks = torch.zeros((ids.shape[0], 3, ids.shape[1]), dtype=torch.long)
        found[rows] = torch.nn.functional.normalize(encoder(ids, marks, None).mean(1), dim=-1).numpy()
    return found


def by_root(listed: Sequence[str], found: Floats, seen: Mapping[str, int]) -> tuple[list[str], Floats]:
    """One vector for all words of a root, the commoner words counting more."""
    total: defaultdict[str, Floats] = defaultdict(lambda: np.zeros(found.shape[1]))
    for word, vector in zip(listed, found, strict=True):
        total[root(word)] += (1 + seen.get(word, 0)) * vector
    roots = sorted(total)
    return roots, _unit(np.stack([total[r] for r in roots]))


def narrowed(found: Floats) -> Floats:
    """The vectors without what all have in common, in the directions in which they differ most (PCA)."""
    apart = found - found.mean(0)
    _, directions = np.linalg.eigh(apart.T @ apart)
    return _unit(apart @ directions[:, ::-1][:, :WIDTH])


def _unit(found: Floats) -> Floats:
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


def main() -> None:
    """Write `roots.txt` and `vectors.npy`, in eight bits."""
    parser = argparse.ArgumentParser(prog="training.vectors", description=__doc__)
    parser.add_argument(
        "--texts", type=Path, nargs="+", required=True, help="JSON Lines of articles: how common words are"
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder that the files go to")
    args = parser.parse_args()
    seen = counted(args.texts)
    listed = vocabulary(seen)
    roots, found = by_root(listed, encoded(listed), seen)
    small = narrowed(found)
    np.save(args.out / "vectors.npy", np.round(small * (127 / np.abs(small).max())).astype(np.int8))
    (args.out / "roots.txt").write_text("".join(_lines(roots)), encoding="utf-8")


def _lines(roots: Iterable[str]) -> Iterator[str]:
    yield from (f"{r}\n" for r in roots)


if __name__ == "__main__":
    main()
