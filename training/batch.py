"""Batches: windows side by side, as tensors."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.data import Example


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """Examples side by side, filled up to the longest; see Example. `rows` says each anchor's window."""

    ids: Tensor
    marks: Tensor
    first: Tensor
    last: Tensor
    hide: Tensor
    shown: Tensor
    chances: Tensor
    rows: Tensor
    anchors: Tensor
    weights: Tensor
    roles: Tensor
    moves: Tensor


def pad(arrays: Sequence[np.ndarray]) -> Tensor:
    """Arrays of differing length in the last axis, as one tensor whose length is a multiple of 32: that is faster."""
    longest = -(-max(a.shape[-1] for a in arrays) // 32) * 32
    wide = [np.pad(a, [(0, 0)] * (a.ndim - 1) + [(0, longest - a.shape[-1])]) for a in arrays]
    return torch.from_numpy(np.stack(wide))


def collate(examples: Sequence[Example]) -> Batch:
    """One batch of the examples."""
    cuts = [e.window for e in examples]
    there = pad([np.ones_like(c.ids) for c in cuts])
    shown = pad([np.ones_like(c.starts) for c in cuts])
    wide = shown.shape[1]
    roles = [np.pad(e.roles, [(0, 0), (0, wide - e.roles.shape[1]), (0, 0)]) for e in examples]
    return Batch(
        ids=pad([c.ids for c in cuts]),
        marks=pad([c.marks for c in cuts]),
        first=pad([c.first for c in cuts]),
        last=pad([c.last for c in cuts]),
        hide=((1 - there[:, None, None].float()) * -1e4).bfloat16(),
        shown=shown.bool(),
        chances=pad([e.chances for e in examples]),
        rows=torch.tensor([i for i, e in enumerate(examples) for _ in e.anchors], dtype=torch.long),
        anchors=torch.from_numpy(np.concatenate([e.anchors for e in examples])),
        weights=torch.from_numpy(np.concatenate([e.weights for e in examples])),
        roles=torch.from_numpy(np.concatenate(roles).astype(np.float32)),
        moves=torch.from_numpy(np.concatenate([e.moves for e in examples]).astype(np.float32)),
    )


def batches(examples: Iterable[Example], size: int, chance: random.Random) -> Iterator[list[Example]]:
    """One pass over the examples: windows of about one length together, in an order of chance; `size` in wordpieces."""
    examples = sorted(examples, key=lambda e: len(e.window.ids) + chance.random() * 24)
    found = list(piles(examples, size))
    chance.shuffle(found)
    return iter(found)


def piles(examples: Iterable[Example], size: int) -> Iterator[list[Example]]:
    """Examples in runs that make batches of about so many wordpieces."""
    pile: list[Example] = []
    for example in examples:
        if pile and (len(pile) + 1) * len(example.window.ids) > size:
            yield pile
            pile = []
        pile.append(example)
    if pile:
        yield pile
