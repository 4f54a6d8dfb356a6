"""Whether good and bad answers can be told apart without understanding them.

A logistic regression on surface features (length, counts of words and signs, hashed character trigrams) is
trained on one part of the answers and tried on the rest. An accuracy near one half is what is wanted: a model
trained on the pairs then cannot get its reward from the surface. Measured by cross-validation over prompts,
so that the two sides of a pair are never on both sides of the split.

Not covered: features of prompt and answer together.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

HASHED = 2048
FOLDS = 5
MOST = 2_000
"""Pairs or labels that are rated at most, drawn at random: more would only narrow the margin below 0.02."""
FEWEST = 40
"""Of fewer answers nothing can be said; they count as not told apart."""
STEPS = 300
RATE = 0.5
RIDGE = 1e-3

_WORDS = tuple(
    "SELECT TOP DISTINCT SUM COUNT AVG MIN MAX FROM NOLOCK INNER LEFT JOIN ON WHERE AND OR IN LIKE NULL NOT "  # noqa: SIM905
    "EXISTS GROUP HAVING ORDER DESC Missing Instead Tables Joins none".split(" ")
)
_SIGNS = "=<>'@(),._\n"


@dataclass(frozen=True, slots=True)
class Leak:
    """How well the surface tells good from bad.

    Attributes:
        accuracy: share of held-out answers told right; 0.5 is chance for as many good as bad.
        auc: probability that a good answer is rated above a bad one.
        answers: how many were rated.
        margin: half the width of the accuracy's 95 % interval; of 200 answers it is 0.07.
    """

    accuracy: float
    auc: float
    answers: int
    margin: float = 0.0

    def to_dict(self) -> dict[str, float]:
        """Plain figures for a manifest."""
        return {"accuracy": self.accuracy, "auc": self.auc, "margin": self.margin}

    def exceeds(self, limit: float) -> bool:
        """Whether accuracy or AUC lies above `limit` beyond what chance in so few answers explains."""
        return max(self.accuracy, self.auc) - self.margin > limit


def of_pairs(chosen: Sequence[str], rejected: Sequence[str]) -> Leak:
    """The leak of preference pairs; `chosen[i]` and `rejected[i]` belong together."""
    drawn = _drawn(len(chosen))
    texts = [text for at in drawn for text in (chosen[at], rejected[at])]
    return _measured(texts, np.tile([1.0, 0.0], len(drawn)), np.repeat(np.arange(len(drawn)), 2))


def of_labels(answers: Sequence[str], good: Sequence[bool]) -> Leak:
    """The leak of labelled answers, each weighing so that both labels weigh the same."""
    drawn = _drawn(len(answers))
    marks = np.array([good[at] for at in drawn], dtype=float)
    return _measured([answers[at] for at in drawn], marks, np.arange(len(drawn)))


def _drawn(count: int) -> list[int]:
    return sorted(np.random.default_rng(1).permutation(count)[:MOST].tolist())


def features(texts: Sequence[str]) -> NDArray[np.float64]:
    """One row a text: lengths, word and sign counts, and hashed trigrams scaled to length one."""
    rows = np.zeros((len(texts), 2 + len(_WORDS) + len(_SIGNS) + HASHED))
    for at, text in enumerate(texts):
        counts = [len(text) / 100, text.count("\n")]
        counts += [text.count(word) for word in _WORDS] + [text.count(sign) for sign in _SIGNS]
        rows[at, : len(counts)] = counts
        hashed = np.zeros(HASHED)
        for start in range(len(text) - 2):
            hashed[zlib.crc32(text[start : start + 3].encode()) % HASHED] += 1
        rows[at, len(counts) :] = 4 * hashed / max(float(np.linalg.norm(hashed)), 1.0)
    spread = rows[:, :-HASHED].std(axis=0)
    rows[:, :-HASHED] = (rows[:, :-HASHED] - rows[:, :-HASHED].mean(axis=0)) / np.where(spread > 0, spread, 1)
    return rows


def _measured(texts: list[str], good: NDArray[np.float64], groups: NDArray[np.int64]) -> Leak:
    if len(texts) < FEWEST or good.min() == good.max():
        return Leak(0.5, 0.5, len(texts))
    rows = features(texts)
    fold = np.random.default_rng(0).permutation(int(groups.max()) + 1)[groups] % FOLDS
    rated = _rated(rows, good, fold)
    right = (rated > 0) == (good > 0.5)
    balanced = (right[good > 0.5].mean() + right[good <= 0.5].mean()) / 2
    share = float(balanced)
    spread = share * (1 - share) / 4
    margin = 1.96 * float(np.sqrt(spread / (good > 0.5).sum() + spread / (good <= 0.5).sum()))
    return Leak(round(share, 4), round(_auc(rated, good), 4), len(texts), round(margin, 4))


def _rated(
    rows: NDArray[np.float64], good: NDArray[np.float64], fold: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Each row as it is rated by a ridge-penalised logistic regression on the other folds' rows.

    Weights (the last is the bias) by gradient descent with momentum. What takes time is reading the rows: so
    all folds are fitted at once, in single precision.
    """
    wide = np.hstack([rows, np.ones((len(rows), 1))]).astype(np.float32)
    marks = good[:, None].astype(np.float32)
    known = fold[:, None] != np.arange(FOLDS)
    count = known.sum(axis=0)
    share = (marks * known).sum(axis=0) / count
    importance = (np.where(marks > 0.5, 0.5 / share, 0.5 / (1 - share)) * known / count).astype(np.float32)
    weights = moving = np.zeros((wide.shape[1], FOLDS), np.float32)
    for _ in range(STEPS):
        error = importance * (1 / (1 + np.exp(-np.clip(wide @ weights, -30, 30))) - marks)
        moving = 0.9 * moving + wide.T @ error + RIDGE * weights
        weights = weights - RATE * 0.1 * moving
    return np.asarray((wide @ weights)[np.arange(len(rows)), fold], dtype=np.float64)


def _auc(rated: NDArray[np.float64], good: NDArray[np.float64]) -> float:
    ranks = np.argsort(np.argsort(rated, kind="stable"), kind="stable") + 1.0
    positive = good > 0.5
    count, other = positive.sum(), (~positive).sum()
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * other))
