"""Several processes that train one model: each on its share of every batch, with one thread."""

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.multiprocessing.spawn import start_processes


class Gradients:
    """The gradients of some weights as one vector, which the processes add up."""

    def __init__(self, weights: Iterable[nn.Parameter]) -> None:
        held = [weight for weight in weights if weight.requires_grad]
        self.all = torch.zeros(sum(weight.numel() for weight in held))
        for weight, part in zip(held, self.all.split([w.numel() for w in held]), strict=True):
            weight.grad = part.view_as(weight)

    def shared(self, most: float) -> Tensor:
        """Put the mean over all processes in place of one's own, no longer than `most`; returns its length."""
        dist.all_reduce(self.all)
        self.all /= dist.get_world_size()
        length = self.all.norm()
        self.all *= (most / length).clamp(max=1.0)
        return length


def run(work: Callable[[int, Path], None], size: int) -> Path:
    """Call `work` in `size` processes at once, each with its number and the folder they share, which is returned."""
    folder = Path(tempfile.mkdtemp())
    start_processes(_begin, (work, size, folder), size, start_method="fork")
    return folder


def _begin(number: int, work: Callable[[int, Path], None], size: int, folder: Path) -> None:
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{folder}/meeting", rank=number, world_size=size)
    work(number, folder)
    dist.destroy_process_group()
