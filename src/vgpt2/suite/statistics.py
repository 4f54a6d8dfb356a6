"""Intervals and paired tests for shares of right answers and for composite figures.

A single share has Wilson's interval: for counts of right and wrong it is known to hold near 0 and 1 and for
few questions, where a bootstrap of all-right answers would give an interval without width. A composite
figure, such as a reliability score that weighs wrong answers, has no such formula; its interval comes from
drawing the questions again. The report gives the bootstrap beside Wilson's for shares as well, so that both
can be read.

Not covered: corrections for many comparisons; a reader who compares twenty categories has to keep that in
mind.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

_Z95 = 1.959963984540054
"""The 97.5 % quantile of the normal distribution."""


class Share(NamedTuple):
    """A share of successes with its 95 % interval; all between 0 and 1. `total` 0 gives the whole range."""

    right: int
    total: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself; nan where nothing was counted."""
        return self.right / self.total if self.total else math.nan

    def __str__(self) -> str:
        if not self.total:
            return "–"
        return f"{100 * self.value:.1f} % ({100 * self.low:.1f}–{100 * self.high:.1f}, n={self.total})"


def share(right: int, total: int) -> Share:
    """A share with Wilson's score interval (Wilson 1927), which holds for small counts and near 0 and 1."""
    if total == 0:
        return Share(0, 0, 0.0, 1.0)
    mean, z2 = right / total, _Z95 * _Z95
    centre = (mean + z2 / (2 * total)) / (1 + z2 / total)
    half = _Z95 * math.sqrt(mean * (1 - mean) / total + z2 / (4 * total * total)) / (1 + z2 / total)
    low = 0.0 if right == 0 else max(0.0, centre - half)
    high = 1.0 if right == total else min(1.0, centre + half)
    return Share(right, total, low, high)


class Interval(NamedTuple):
    """The middle 95 % of what drawing the questions again gives."""

    low: float
    high: float


DRAWS = 2000
SEED = 20241120
"""Fixed, so that judging again gives the same report."""


def bootstrap(values: Sequence[float], draws: int = DRAWS, seed: int = SEED) -> Interval:
    """The percentile interval of a mean over questions (Efron and Tibshirani 1993, chapter 13).

    Args:
        values: one a question. For a difference of two runs these are the paired differences, so that a
            question stays with itself in every draw.
    """
    if not values:
        return Interval(math.nan, math.nan)
    numbers = np.asarray(values, dtype=float)
    places = np.random.default_rng(seed).integers(0, len(numbers), (draws, len(numbers)))
    low, high = np.quantile(numbers[places].mean(axis=1), (0.025, 0.975))
    return Interval(float(low), float(high))


def mcnemar(broke: int, healed: int) -> float:
    """The exact two-sided p-value of McNemar's test.

    Args:
        broke: questions right in the first run and wrong in the second.
        healed: wrong in the first and right in the second.
    """
    trials = broke + healed
    if trials == 0:
        return 1.0
    tail = sum(math.comb(trials, count) for count in range(min(broke, healed) + 1))
    return float(min(1.0, 2 * tail / 2**trials))


class Difference(NamedTuple):
    """A difference of two paired shares, second minus first, with its 95 % interval."""

    value: float
    low: float
    high: float


def paired_difference(broke: int, healed: int, total: int) -> Difference:
    """The difference of paired shares with Wald's interval, widened after Agresti and Min (2005).

    Half a count is added to each of the four cells, which keeps the interval honest where few answers
    changed.
    """
    if total == 0:
        return Difference(0.0, -1.0, 1.0)
    value = (healed - broke) / total
    n, b, c = total + 2, broke + 0.5, healed + 0.5
    centre = (c - b) / n
    half = _Z95 * math.sqrt(max(0.0, (b + c) / n - centre * centre) / n)
    return Difference(value, max(-1.0, centre - half), min(1.0, centre + half))
