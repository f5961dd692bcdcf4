"""Train the model: a fixed number of passes over the articles, with an average of the weights at the end."""

import copy
import math
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training import crf
from training.base import folder
from training.data import ROLES, Example, blur
from training.model import Model


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How to train."""

    seed: int = 1
    epochs: int = 9
    stop: int = 99
    """After how many passes to stop, of those that the rates are planned for."""
    batch: int = 4096
    rate: float = 2e-4
    head_rate: float = 8e-4
    shrink: float = 0.9
    average: float = 0.998
    keep: str = ""
    """Where to keep the average after each pass; nowhere if empty."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """Examples side by side, filled up to the longest; see Example. `rows` says each anchor's window."""

    ids: Tensor
    marks: Tensor
    first: Tensor
    last: Tensor
    hide: Tensor
    shown: Tensor
    rows: Tensor
    anchors: Tensor
    labels: Tensor


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
    labels = [np.pad(row, (0, shown.shape[1] - len(row))) for e in examples for row in e.labels]
    return Batch(
        ids=pad([c.ids for c in cuts]),
        marks=pad([c.marks for c in cuts]),
        first=pad([c.first for c in cuts]),
        last=pad([c.last for c in cuts]),
        hide=((1 - there[:, None, None].float()) * -1e4).bfloat16(),
        shown=shown.bool(),
        rows=torch.tensor([i for i, e in enumerate(examples) for _ in e.anchors], dtype=torch.long),
        anchors=torch.from_numpy(np.concatenate([e.anchors for e in examples])),
        labels=torch.from_numpy(np.array(labels, dtype=np.int64).reshape(len(labels), shown.shape[1])),
    )


def batches(examples: Iterable[Example], plan: Plan, chance: random.Random) -> Iterator[Batch]:
    """One pass over the examples: windows of about one length together, in an order of chance."""
    examples = sorted(examples, key=lambda e: len(e.window.ids) + chance.random() * 24)
    found = list(piles(examples, plan.batch))
    chance.shuffle(found)
    yield from map(collate, found)


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
    begins = torch.zeros_like(anchor)
    begins[batch.rows, batch.anchors] = 1
    found = F.binary_cross_entropy_with_logits(anchor[shown], begins[shown])
    if not len(batch.rows):
        return found * 20
    beside = F.binary_cross_entropy_with_logits(parts[shown], members(batch, parts)[shown])
    with torch.autocast("cpu", torch.bfloat16):
        scores = model.roles(words, batch.rows, moved(batch), shown).float()
    linked = crf.loss(scores, model.moves, batch.labels, shown[batch.rows])
    return found * 20 + beside * 4 + linked / 4


def members(batch: Batch, like: Tensor) -> Tensor:
    """For each word and role, whether it is in any attribution's, and whether it begins one's."""
    gold = torch.zeros_like(like)
    for i, role in enumerate(ROLES.values()):
        inside = (batch.labels == role).float()
        begins = inside * (1 - F.pad(inside[:, :-1], (1, 0)))
        for j, rows in enumerate((inside, begins)):
            gold[..., 2 * i + j] = torch.zeros_like(like[..., 0]).index_add(0, batch.rows, rows).clamp(max=1)
    return gold


def moved(batch: Batch) -> Tensor:
    """The anchors, some of them on the cue's next word: a cue may be found by another word than its first."""
    after = (batch.anchors + 1).clamp(max=batch.labels.shape[1] - 1)
    ok = batch.labels.gather(1, after[:, None])[:, 0] == ROLES["cue"]
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


def train(passes: Callable[[random.Random], Iterable[Example]], plan: Plan) -> Model:
    """A trained model; `passes` yields the examples of one pass. Prints a line for each pass."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    model = Model()
    model.encoder.load(folder())
    optimizer = torch.optim.AdamW(groups(model.train(), plan), fused=True, betas=(0.9, 0.98))
    mean = copy.deepcopy(model)
    total = plan.epochs * sum(1 for _ in batches(passes(random.Random(0)), plan, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: pace(i / total))
    step = 0
    for number in range(min(plan.epochs, plan.stop)):
        began, summed, seen = time.perf_counter(), 0.0, 0
        for batch in batches(blur(passes(chance), chance), plan, chance):
            found = losses(model, batch)
            found.backward()
            size = nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            if torch.isfinite(size):
                optimizer.step()
                summed, seen = summed + float(found.detach()), seen + 1
            schedule.step()
            optimizer.zero_grad()
            step += 1
            blend(mean, model, min(plan.average, step / (step + 10)))
        took = time.perf_counter() - began
        print(f"pass {number + 1}: loss {summed / max(1, seen):.4f}, {seen} steps, {took:.0f} s", flush=True)
        if plan.keep:
            torch.save(mean.state_dict(), plan.keep)
    return mean.eval()


def pace(done: float) -> float:
    """The rate's factor when this share of the steps is done: up for a twentieth, then down along a cosine."""
    return min(done / 0.05, 1.0) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0))))


@torch.no_grad()
def blend(mean: Model, model: Model, keep: float) -> None:
    """Move the average of the weights a little towards the weights."""
    pairs = [(a, b) for a, b in zip(mean.parameters(), model.parameters(), strict=True) if b.requires_grad]
    torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)
