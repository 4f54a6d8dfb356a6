"""Lists of different lengths as one array: where each begins, and which of all places are among some.

Not covered: what stands in them (`links`, `companions`, `described`).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Places = npt.NDArray[np.intp]


def starts(lengths: Iterable[int]) -> Numbers:
    """Where lists of these lengths begin when they stand one after the other, and the end of the last."""
    return np.array(list(accumulate(lengths, initial=0)), np.int32)


def part(begin: Numbers, number: int) -> slice:
    """Where a list stands, of those that begin so."""
    return slice(*begin[number : number + 2].tolist())


def numbers(places: Places, size: int) -> Places:
    """For each of `size` places its number among some, -1 of others."""
    found = np.full(size, -1, np.intp)
    found[places] = np.arange(len(places))
    return found
