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
        self._depth, self._width = trees.depth, len(trees.features)
        self._tests = np.array(trees.tests, np.intp).ravel()
        self._thresholds = np.array(trees.thresholds, np.float32).ravel()
        self._leaves = np.array(trees.leaves, np.float32).ravel()
        self._roots = np.arange(len(trees.tests)) * (2**self._depth - 1)
        self._first_leaves = np.arange(len(trees.tests)) * 2**self._depth - (2**self._depth - 1)

    def chances(self, matrix: Matrix) -> Matrix:
        """How likely each row is, 0…1.

        Args:
            matrix: rows × features of the trees.
        """
        values = np.ascontiguousarray(matrix, np.float32).ravel()
        rows = (np.arange(len(matrix)) * self._width)[:, None]
        at = np.zeros((len(matrix), len(self._roots)), np.intp)
        for _ in range(self._depth):
            node = at + self._roots
            at = 2 * at + 1 + (values.take(self._tests.take(node) + rows) > self._thresholds.take(node))
        odds = self._leaves.take(at + self._first_leaves).sum(axis=1)
        found: Matrix = (1 / (1 + np.exp(-odds))).astype(np.float32)
        return found
