"""What trained models believe of windows, as examples for another model: of text with labels and without."""

import pickle
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from headwater.attribute.tagging.decode import Floats
from training import crf, team
from training.batch import collate, piles
from training.data import Example
from training.model import Model
from training.train import Plan

LEAST = 0.2
"""The least probability with which the beginning of a cue is passed on."""


def teach(teachers: Sequence[Model], examples: Iterable[Example], plan: Plan, share: float) -> list[Example]:
    """The examples with a `share` of the teachers' common belief in place of their own."""
    whole = list(piles(sorted(examples, key=lambda e: len(e.window.ids)), plan.batch // plan.processes))

    def work(number: int, folder: Path) -> None:
        told = [e for pile in whole[number :: plan.processes] for e in together(teachers, pile, share)]
        (folder / f"{number}.pickle").write_bytes(pickle.dumps(told))

    folder = team.run(work, plan.processes)
    told = [e for n in range(plan.processes) for e in pickle.loads((folder / f"{n}.pickle").read_bytes())]
    shutil.rmtree(folder)
    return told


@torch.no_grad()
def together(teachers: Sequence[Model], pile: Sequence[Example], share: float) -> Iterator[Example]:
    """The same for examples that make one batch."""
    moves = mean([m.moves for m in teachers])
    batch = collate(pile)
    with torch.autocast("cpu", torch.bfloat16):
        words = [m.words(batch.ids, batch.marks, batch.first, batch.last, batch.hide) for m in teachers]
        chances = mean([m.anchor(w)[..., 0].float().sigmoid() for m, w in zip(teachers, words, strict=True)])
    tried = ((chances > LEAST) & batch.shown) | ((batch.chances > 0.5) & (share < 1))
    rows, at = torch.nonzero(tried, as_tuple=True)
    if not len(rows):
        yield from pile
        return
    shown = batch.shown[rows]
    with torch.autocast("cpu", torch.bfloat16):
        scores = mean([m.roles(w, rows, at, batch.shown).float() for m, w in zip(teachers, words, strict=True)])
    roles, follows = crf.believe(scores, moves, shown)
    for i, own in enumerate(pile):
        size, here = len(own.chances), rows == i
        told = Example(
            window=own.window,
            chances=chances[i, :size].numpy(),
            anchors=at[here].numpy(),
            weights=chances[i, at[here]].numpy(),
            roles=roles[here, :size].numpy(),
            moves=follows[here].numpy(),
        )
        yield mixed(own, told, share)


def mean(tensors: Sequence[Tensor]) -> Tensor:
    """Their mean."""
    return torch.stack(list(tensors)).mean(0)


def mixed(own: Example, told: Example, share: float) -> Example:
    """What an example says itself, and a `share` of what it is told of its window."""
    roles, moves, weights = told.roles, told.moves, told.weights * share
    place = {int(anchor): i for i, anchor in enumerate(own.anchors)}
    for i, anchor in enumerate(told.anchors.tolist() if share < 1 else ()):
        if anchor in place:
            roles[i] = blend(own.roles[place[anchor]], roles[i], share)
            moves[i] = blend(own.moves[place[anchor]], moves[i], share)
            weights[i] += 1 - share
    return replace(
        own,
        chances=blend(own.chances, told.chances, share).astype(np.float32),
        anchors=told.anchors,
        weights=weights.astype(np.float32),
        roles=roles.astype(np.float16),
        moves=moves.astype(np.float32),
    )


def blend(own: Floats, told: Floats, share: float) -> Floats:
    """The one, and a share of the other in its place."""
    return (1 - share) * own + share * told
