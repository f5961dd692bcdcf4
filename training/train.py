"""Train the model: a fixed number of passes over the articles, with an average of the weights at the end."""

import copy
import math
import random
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from training import base, crf, team
from training.data import ROLES, Example, blur
from training.model import Model

Passes = Callable[[random.Random], Iterable[Example]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How to train."""

    seed: int = 1
    epochs: int = 8
    """How many passes the rates are planned for."""
    stop: int = 99
    """After how many of them to stop."""
    batch: int = 4096
    rate: float = 2e-4
    head_rate: float = 8e-4
    shrink: float = 0.9
    average: float = 0.998
    hiding: float = 0.0
    """The share of windows in which words are hidden here and there."""
    longest: float = 2.0
    """Gradients longer than this are shortened to it."""
    processes: int = 4


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


def batches(examples: Iterable[Example], plan: Plan, chance: random.Random) -> Iterator[list[Example]]:
    """One pass over the examples: windows of about one length together, in an order of chance."""
    examples = sorted(examples, key=lambda e: len(e.window.ids) + chance.random() * 24)
    found = list(piles(examples, plan.batch))
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


def losses(model: Model, batch: Batch) -> Tensor:
    """How far the model is from the labels."""
    with torch.autocast("cpu", torch.bfloat16):
        words = model.words(batch.ids, batch.marks, batch.first, batch.last, batch.hide)
        words = model.drop(words)
        anchor = model.anchor(words)[..., 0].float()
        parts = model.parts(words).float()
    shown = batch.shown
    found = F.binary_cross_entropy_with_logits(anchor[shown], batch.chances[shown])
    if not len(batch.rows):
        return found * 20
    beside = F.binary_cross_entropy_with_logits(parts[shown], members(batch, parts)[shown])
    with torch.autocast("cpu", torch.bfloat16):
        scores = model.roles(words, batch.rows, moved(batch), shown).float()
    linked = crf.loss(scores, model.moves, batch.roles, batch.moves, shown[batch.rows])
    told = (linked * batch.weights).sum() / batch.weights.sum()
    return found * 20 + beside * 4 + told / 4


def members(batch: Batch, like: Tensor) -> Tensor:
    """For each word and role, how probably it is in any attribution's, and begins one's."""
    gold = torch.zeros_like(like)
    for i, role in enumerate(ROLES.values()):
        inside = batch.roles[..., role] * batch.weights[:, None]
        begins = (inside - F.pad(inside[:, :-1], (1, 0))).clamp(min=0)
        for j, rows in enumerate((inside, begins)):
            gold[..., 2 * i + j] = torch.zeros_like(like[..., 0]).index_add(0, batch.rows, rows).clamp(max=1)
    return gold


def moved(batch: Batch) -> Tensor:
    """The anchors, some of them on the cue's next word: a cue may be found by another word than its first."""
    after = (batch.anchors + 1).clamp(max=batch.roles.shape[1] - 1)
    ok = batch.roles[torch.arange(len(after)), after, ROLES["cue"]] > 0.5
    return torch.where(ok & (torch.rand(len(after)) < 0.15), after, batch.anchors)


def groups(model: Model, plan: Plan) -> list[dict[str, object]]:
    """The weights by how fast they learn: the nearer the input, the slower; word vectors stay as they are."""
    model.encoder.words.weight.requires_grad_(False)
    out: list[dict[str, object]] = []
    for name, weight in model.named_parameters():
        if not weight.requires_grad:
            continue
        rate = plan.head_rate
        if name.startswith("encoder"):
            depth = int(name.split(".")[2]) + 1 if ".layers." in name else 0
            rate = plan.rate * plan.shrink ** (6 - depth)
            rate = plan.head_rate if ".marks." in name else rate
        out.append({"params": [weight], "lr": rate, "weight_decay": 0.01 if weight.ndim > 1 else 0.0})
    return out


def train(passes: Passes, plan: Plan, begin: Model | None = None) -> Model:
    """A trained model, from the pretrained weights or from those of `begin`; `passes` yields the examples of one pass.
    Prints a line for each pass."""
    folder = team.run(lambda number, folder: work(passes, plan, begin, number, folder), plan.processes)
    model = Model()
    model.load_state_dict(torch.load(folder / "model.pt"))
    shutil.rmtree(folder)
    return model.eval()


def work(passes: Passes, plan: Plan, begin: Model | None, number: int, folder: Path) -> None:
    """One process's part of the training; the first one writes the average of the weights into the folder.

    The rates hardly fall before training stops: an average over weights that still move does better on new articles.
    """
    model = start(plan, begin)
    torch.manual_seed(plan.seed * plan.processes + number)
    mean = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(groups(model.train(), plan), fused=True, betas=(0.9, 0.999))
    gradients = team.Gradients(model.parameters())
    total = plan.epochs * sum(1 for _ in batches(passes(random.Random(0)), plan, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: pace(i / total))
    chance, step = random.Random(plan.seed), 0
    for turn in range(min(plan.epochs, plan.stop)):
        began, summed, seen = time.perf_counter(), 0.0, 0
        for examples in batches(blur(passes(chance), plan.hiding, chance), plan, chance):
            gradients.all.zero_()
            found = losses(model, collate(examples[number :: plan.processes])) if len(examples) > number else None
            if found is not None:
                found.backward()
                summed, seen = summed + float(found.detach()), seen + 1
            if torch.isfinite(gradients.shared(plan.longest)):
                optimizer.step()
            schedule.step()
            step += 1
            if not number:
                blend(mean, model, min(plan.average, step / (step + 10)))
        if not number:
            took = time.perf_counter() - began
            print(f"pass {turn + 1}: loss {summed / max(1, seen):.4f}, {seen} steps, {took:.0f} s", flush=True)
    if not number:
        torch.save(mean.state_dict(), folder / "model.pt")


def start(plan: Plan, begin: Model | None) -> Model:
    """The model before the first step."""
    torch.manual_seed(plan.seed)
    model = copy.deepcopy(begin) if begin else Model()
    if not begin:
        model.encoder.load(base.folder())
    return model


def pace(done: float) -> float:
    """The rate's factor when this share of the steps is done: up for a twentieth, then down along a cosine."""
    return min(done / 0.05, 1.0) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))


@torch.no_grad()
def blend(mean: Model, model: Model, keep: float) -> None:
    """Move the average of the weights a little towards the weights."""
    pairs = [(a, b) for a, b in zip(mean.parameters(), model.parameters(), strict=True) if b.requires_grad]
    torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)
