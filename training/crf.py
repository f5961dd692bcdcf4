"""A linear-chain model over the roles of the words: the loss that training lowers, and what a teacher passes on."""

import torch
from torch import Tensor


def total(scores: Tensor, moves: Tensor, shown: Tensor) -> Tensor:
    """The logarithm of the sum over all sequences; scores: (k, w, roles), moves: (k or 1, roles, roles)."""
    now = scores[:, 0]
    for i in range(1, scores.shape[1]):
        step = torch.logsumexp(now[:, :, None] + moves, 1) + scores[:, i]
        now = torch.where(shown[:, i, None], step, now)
    return torch.logsumexp(now, -1)


def loss(scores: Tensor, moves: Tensor, roles: Tensor, follows: Tensor, shown: Tensor) -> Tensor:
    """For each row, the expected negative log-likelihood of its sequence, (k), where the roles have the probabilities
    `roles` (k, w, roles), and are expected to follow each other as often as `follows` (k, roles, roles) says."""
    told = (scores * roles).sum((1, 2)) + (moves * follows).sum((1, 2))
    return total(scores, moves[None], shown) - told


def believe(scores: Tensor, moves: Tensor, shown: Tensor) -> tuple[Tensor, Tensor]:
    """The `roles` and `follows` of a model with these scores: the slopes of the total."""
    with torch.enable_grad():
        scores = scores.detach().requires_grad_()
        each = moves.detach().expand(len(scores), -1, -1).clone().requires_grad_()
        roles, follows = torch.autograd.grad(total(scores, each, shown).sum(), [scores, each])
    return roles, follows
