"""Train the model: a fixed number of passes over the articles, with an average of the weights at the end."""

import copy
import math
import random
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from training import base, team
from training.batch import batches, collate
from training.data import Example, blur
from training.losses import losses
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

    Rates need not fall to nothing before training stops: the average does what falling rates would.
    """
    part = Part(passes, plan, begin, number)
    for turn in range(1, min(plan.epochs, plan.stop) + 1):
        began = time.perf_counter()
        lost = part.turn(passes)
        if not number:
            print(f"pass {turn}: loss {lost:.4f}, {time.perf_counter() - began:.0f} s", flush=True)
    if not number:
        torch.save(part.mean.state_dict(), folder / "model.pt")


class Part:
    """What one process keeps while it trains: the model, its average, and where it is."""

    def __init__(self, passes: Passes, plan: Plan, begin: Model | None, number: int) -> None:
        self.plan, self.number, self.model = plan, number, start(plan, begin)
        torch.manual_seed(plan.seed * plan.processes + number)
        self.mean = copy.deepcopy(self.model)
        self.optimizer = torch.optim.AdamW(groups(self.model.train(), plan), fused=True, betas=(0.9, 0.999))
        self.gradients = team.Gradients(self.model.parameters())
        total = plan.epochs * sum(1 for _ in batches(passes(random.Random(0)), plan.batch, random.Random(0)))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda i: pace(i / total))
        self.chance, self.steps = random.Random(plan.seed), 0

    def turn(self, passes: Passes) -> float:
        """One pass; the mean loss over this process's share."""
        examples = blur(passes(self.chance), self.plan.hiding, self.chance)
        piles = batches(examples, self.plan.batch, self.chance)
        lost = [self.step(pile[self.number :: self.plan.processes]) for pile in piles]
        return sum(lost) / max(1, len(lost))

    def step(self, examples: Sequence[Example]) -> float:
        """Learn from one batch, of which these examples are this process's share; the loss on them."""
        self.gradients.all.zero_()
        lost = losses(self.model, collate(examples)) if examples else torch.zeros((), requires_grad=True)
        lost.backward()
        if torch.isfinite(self.gradients.shared(self.plan.longest)):
            self.optimizer.step()
        self.schedule.step()
        self.steps += 1
        if not self.number:
            blend(self.mean, self.model, min(self.plan.average, self.steps / (self.steps + 10)))
        return float(lost.detach())


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
