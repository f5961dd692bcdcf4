"""Dropout that is cheap on a CPU: masks are slices of one pool of random values."""

from typing import ClassVar

import torch
from torch import Tensor, nn

POOL = 1 << 23


class Dropout(nn.Module):
    """Drop a share of the values, and scale up the others."""

    pools: ClassVar[dict[float, Tensor]] = {}

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        """x, thinned out while training."""
        if not self.training or not self.share:
            return x
        if self.share not in self.pools:
            self.pools[self.share] = (torch.rand(POOL) >= self.share).to(torch.bfloat16) / (1 - self.share)
        pool, size = self.pools[self.share], x.numel()
        at = int(torch.randint(0, max(1, POOL - size), ()))
        mask = pool[at : at + size] if size <= POOL else pool.repeat(size // POOL + 1)[:size]
        return x * mask.view(x.shape).to(x.dtype)
