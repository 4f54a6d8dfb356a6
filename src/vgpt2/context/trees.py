"""Boosted decision trees of a pack, evaluated on arrays without the library that grew them.

Not covered: growing them (`vgpt2.context.learn`); missing values.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vgpt2.pack.model import Trees

Matrix = npt.NDArray[np.float32]


class Forest:
    """Trees as arrays."""

    def __init__(self, trees: Trees) -> None:
        self._depth = trees.depth
        self._tests = np.array(trees.tests, np.intp)
        self._thresholds = np.array(trees.thresholds, np.float32)
        self._leaves = np.array(trees.leaves, np.float32)

    def chances(self, matrix: Matrix) -> Matrix:
        """How likely each row is, 0…1.

        Args:
            matrix: rows × features of the trees.
        """
        rows, trees = np.arange(len(matrix))[:, None], np.arange(len(self._leaves))[None, :]
        at = np.zeros((len(matrix), len(self._leaves)), np.intp)
        for _ in range(self._depth):
            at = 2 * at + 1 + (matrix[rows, self._tests[trees, at]] > self._thresholds[trees, at])
        odds = self._leaves[trees, at - self._tests.shape[1]].sum(axis=1)
        found: Matrix = (1 / (1 + np.exp(-odds))).astype(np.float32)
        return found
