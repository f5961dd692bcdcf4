"""A linear-chain model over the roles of the words: the loss that training lowers."""

import torch
from torch import Tensor


def total(scores: Tensor, moves: Tensor, shown: Tensor) -> Tensor:
    """The logarithm of the sum over all sequences, (k); scores: (k, w, roles), moves: (roles, roles), from and to."""
    now = scores[:, 0]
    for i in range(1, scores.shape[1]):
        step = torch.logsumexp(now[:, :, None] + moves, 1) + scores[:, i]
        now = torch.where(shown[:, i, None], step, now)
    return torch.logsumexp(now, -1)


def loss(scores: Tensor, moves: Tensor, labels: Tensor, shown: Tensor) -> Tensor:
    """The mean negative log-likelihood of the labels (k, w), as far as words are shown (k, w)."""
    there = shown.to(scores.dtype)
    gold = (scores.gather(-1, labels[..., None])[..., 0] * there).sum(1)
    gold = gold + (moves[labels[:, :-1], labels[:, 1:]] * there[:, 1:]).sum(1)
    return (total(scores, moves, shown) - gold).mean()
