"""How far the model is from what is believed of a batch."""

import torch
from torch import Tensor
from torch.nn import functional as F

from training import crf
from training.batch import Batch
from training.data import ROLES
from training.model import Model


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
