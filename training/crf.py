"""A linear-chain model over the roles of the words: the loss that training lowers, and what a teacher passes on."""

import torch
from torch import Tensor

NEVER = -1e4


def total(scores: Tensor, moves: Tensor, shown: Tensor) -> Tensor:
    """The logarithm of the sum over all sequences, (k); scores: (k, w, roles), moves: (k or 1, roles, roles), from and
    to, shown: (k, w). Halves the sequence again and again: a tenth of the steps of going through it word by word."""
    steps = moves[:, None] + scores[:, 1:, None]
    still = torch.full_like(moves[0], NEVER).fill_diagonal_(0.0)
    steps = torch.where(shown[:, 1:, None, None], steps, still)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, still.expand(len(steps), 1, -1, -1)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None], -2)
    return torch.logsumexp(scores[:, 0, :, None] + steps[:, 0], (1, 2))


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
