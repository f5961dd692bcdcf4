"""Let the encoder read news before it learns attributions: words are hidden, and it says which they were.

The pretrained encoder is made to compare sentences, and has lost some of what it knew of single words. Masked language
modelling (Devlin et al. 2019) on texts of the kind to be read (Gururangan et al. 2020) gives that back.
"""

import random
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from headwater.attribute.tagging.paragraphs import Ints
from headwater.attribute.tagging.windows import Window, window
from training import base, team
from training.base import BEGIN, END, MASK
from training.batch import pad, piles
from training.data import Article, cuts
from training.model import HIDDEN, VOCABULARY, Encoder

ASKED = 0.18
"""The share of words that it has to say."""
HIDDEN_ASKED, WRONG_ASKED = 0.85, 0.07
"""Of these, how many are hidden, and how many have others in their place; the rest stand as they are."""
FIRST_WORD = 1000
"""Lower ids of the vocabulary are marks and letters."""
SHORTEST = 20
"""Windows of fewer wordpieces are left out."""
LEFT_OUT = -100
SEED, PROCESSES = 7, 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """How to read: the rates for the encoder and for the head, how many passes they are planned for, when to stop."""

    rate: float
    head_rate: float
    epochs: int
    stop: int = 99
    batch: int = 4096


class Head(nn.Module):
    """From a word's vector to what word it is, through the encoder's own word vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.turn = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN)
        self.usual = nn.Parameter(torch.zeros(VOCABULARY))

    def forward(self, x: Tensor, words: Tensor) -> Tensor:
        """x: (n, hidden); words: (vocabulary, hidden). Returns (n, vocabulary)."""
        return F.linear(self.norm(F.gelu(self.turn(x))), words, self.usual)


def read(articles: Sequence[Article], readings: Iterable[Reading]) -> Encoder:
    """The pretrained encoder when it has read the articles, by one plan after the other."""
    encoder = Encoder()
    encoder.load(base.folder())
    for plan in readings:
        encoder = _read(articles, plan, encoder)
    return encoder


def _read(articles: Sequence[Article], plan: Reading, begin: Encoder) -> Encoder:
    def work(number: int, folder: Path) -> None:
        steps = plan.epochs * len(batches(articles, plan.batch, random.Random(0)))
        reader, chance = Reader(begin, number, steps, plan), random.Random(0)
        for turn in range(1, min(plan.epochs, plan.stop) + 1):
            lost = [reader.step(pile[number::PROCESSES]) for pile in batches(articles, plan.batch, chance)]
            if not number:
                print(f"reading {turn}: loss {sum(lost) / len(lost):.3f}", flush=True)
        if not number:
            torch.save(reader.encoder.state_dict(), folder / "encoder.pt")

    folder = team.run(work, PROCESSES)
    encoder = Encoder()
    encoder.load_state_dict(torch.load(folder / "encoder.pt"))
    shutil.rmtree(folder)
    return encoder


class Reader:
    """What one process keeps while it reads."""

    def __init__(self, encoder: Encoder, number: int, steps: int, plan: Reading) -> None:
        torch.manual_seed(SEED)
        self.encoder, self.head = encoder.train(), Head()
        torch.manual_seed(SEED * PROCESSES + number)
        self.chance = random.Random(number)
        self.encoder.words.requires_grad_(False)
        body = [weight for weight in self.encoder.parameters() if weight.requires_grad]
        groups = [{"params": body, "lr": plan.rate}, {"params": [*self.head.parameters()], "lr": plan.head_rate}]
        self.optimizer = torch.optim.AdamW(groups, fused=True, betas=(0.9, 0.98), weight_decay=0.01)
        self.gradients = team.Gradients([*body, *self.head.parameters()])
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda i: pace(i / steps))

    def step(self, windows: Sequence[Window]) -> float:
        """Learn from one batch, of which these windows are this process's share; the loss on them."""
        self.gradients.all.zero_()
        lost = self.loss(windows) if windows else torch.zeros((), requires_grad=True)
        lost.backward()
        if torch.isfinite(self.gradients.shared(1.0)):
            self.optimizer.step()
        self.schedule.step()
        return float(lost.detach())

    def loss(self, windows: Sequence[Window]) -> Tensor:
        """How badly it guesses what it is asked."""
        shown, asked = zip(*(hidden(w, self.chance) for w in windows), strict=True)
        there = pad([np.ones_like(w.ids) for w in windows])
        hide = ((1 - there) * -1e4)[:, None, None].to(torch.bfloat16)
        answers = torch.where(there > 0, pad(asked), LEFT_OUT)
        with torch.autocast("cpu", torch.bfloat16):
            x = self.encoder(pad(shown), pad([w.marks for w in windows]), hide)
            guessed = self.head(x[answers != LEFT_OUT], self.encoder.words.weight)
        return F.cross_entropy(guessed.float(), answers[answers != LEFT_OUT])


def hidden(cut: Window, chance: random.Random) -> tuple[Ints, Ints]:
    """A window's wordpieces as they are shown, and those that it has to say; whole words are hidden."""
    shown, asked = cut.ids.copy(), np.full_like(cut.ids, LEFT_OUT)
    for first, last in zip(cut.first, cut.last + 1, strict=True):
        if chance.random() >= ASKED:
            continue
        asked[first:last] = cut.ids[first:last]
        how = chance.random()
        if how < HIDDEN_ASKED:
            shown[first:last] = MASK
        elif how < HIDDEN_ASKED + WRONG_ASKED:
            shown[first:last] = [chance.randrange(FIRST_WORD, VOCABULARY) for _ in range(first, last)]
    return shown, asked


def batches(articles: Iterable[Article], size: int, chance: random.Random) -> list[list[Window]]:
    """One pass over the articles: windows of about one length together, in an order of chance; `size` in wordpieces."""
    cut = [window(held, 0, BEGIN, END) for article in articles for held in cuts(article.paragraphs, chance)]
    ordered = sorted((w for w in cut if len(w.ids) > SHORTEST), key=lambda w: len(w.ids) + chance.random() * SHORTEST)
    found = list(piles(ordered, size, lambda w: len(w.ids)))
    chance.shuffle(found)
    return found


def pace(done: float) -> float:
    """The rates' factor when this share of the steps is done: up for a sixteenth, then down in a straight line."""
    return min(done / 0.06, 1.0) * (0.02 + 0.98 * max(0.0, 1 - done))
