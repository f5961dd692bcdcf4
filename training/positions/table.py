"""Tables: the features of many texts as a matrix, for a regression that weighs all kinds of features fairly."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from headwater.compare.positions.sides.features import SPELLED, Features

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Which features are used, by name, and how their values are shifted and scaled before they are weighed."""

    names: tuple[str, ...]
    middle: Floats
    scale: Floats

    def matrix(self, rows: Sequence[Features]) -> csr_array:
        """One row for each text; the words of a text that are known weigh as much as one, together."""
        at = {name: i for i, name in enumerate(self.names)}
        values: list[Floats] = []
        columns: list[npt.NDArray[np.int64]] = []
        plain = [i for i, name in enumerate(self.names) if name[:1] != SPELLED]
        for row in rows:
            spelled = [at[name] for name in row if name[:1] == SPELLED and name in at]
            dense = np.array([row[self.names[i]] for i in plain])
            columns.append(np.array([*spelled, *plain]))
            part = np.full(len(spelled), 1 / np.sqrt(max(1, len(spelled))))
            values.append(np.concatenate([part, (dense - self.middle[plain]) * self.scale[plain]]))
        ends = np.cumsum([0, *map(len, columns)])
        return csr_array((np.concatenate(values), np.concatenate(columns), ends), shape=(len(rows), len(self.names)))

    def folded(self, weights: Floats, bias: Floats) -> tuple[Floats, Floats]:
        """Weights and bias for values as they are, neither shifted nor scaled."""
        plain = weights * self.scale[:, None]
        return plain, bias - self.middle @ plain


def table(
    rows: Sequence[Features], events: Sequence[int], blocks: Sequence[tuple[frozenset[str], float]], least: int
) -> Table:
    """The words and pairs of words that stand in texts of at least `least` events, and the features in the blocks.

    The more features a block has, the less each may add; the number beside it says how much the block may.
    """
    having: dict[str, set[int]] = defaultdict(set)
    for row, event in zip(rows, events, strict=True):
        for name in row:
            if name[:1] == SPELLED:
                having[name].add(event)
    spelled = sorted(name for name, found in having.items() if len(found) >= least)
    middle, scale = [0.0] * len(spelled), [1.0] * len(spelled)
    names = [*spelled]
    for block, share in blocks:
        for name in sorted(block):
            values = np.array([row[name] for row in rows])
            names.append(name)
            middle.append(float(values.mean()))
            scale.append(share / np.sqrt(len(block)) / max(float(values.std()), 1e-6))
    return Table(names=tuple(names), middle=np.array(middle), scale=np.array(scale))


def names(row: Mapping[str, float]) -> frozenset[str]:
    """The features of a row that are no words."""
    return frozenset(name for name in row if name[:1] != SPELLED)
