"""One field of many documents, as arrays: what a question's terms are worth in each of them.

Scores are Lucene's BM25, computed by bm25s when the field is built. Beside them stand two measures of
likeness in 0…1 over inverse document frequencies: `nearness` (how much of question and document is the
same) and `coverage` (how much of the question a document holds). The arrays can be kept and loaded in
milliseconds.

Not covered: where documents come from (`texts`) and what is made of the scores (`rank`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import bm25s
import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
Arrays = Mapping[str, npt.NDArray[np.generic]]

K1 = 1.2


def best(scores: Scores, count: int) -> npt.NDArray[np.intp]:
    """Places of the highest scores above 0, best first, equal ones in their order; at most `count`."""
    if len(scores) > count:
        least = np.partition(scores, -count)[-count]
        places = np.flatnonzero((scores >= least) & (scores > 0))
    else:
        places = np.flatnonzero(scores > 0)
    return places[np.argsort(-scores[places], kind="stable")][:count]


class Highest(NamedTuple):
    """The highest value of each group of rows.

    Attributes:
        rows: places of the rows, group by group; a slice where they stand so already.
        starts: where each group begins among them.
        groups: its number, ascending.
    """

    rows: npt.NDArray[np.intp] | slice
    starts: npt.NDArray[np.intp]
    groups: npt.NDArray[np.intp]

    @classmethod
    def of(cls, rows: npt.NDArray[np.intp], groups: npt.NDArray[np.intp]) -> Highest:
        """Group rows by the numbers beside them."""
        order = np.argsort(groups, kind="stable")
        numbers, starts = np.unique(groups[order], return_index=True)
        sorted_rows = rows[order]
        if len(rows) and (np.diff(sorted_rows) == 1).all():
            return cls(slice(int(sorted_rows[0]), int(sorted_rows[-1]) + 1), starts, numbers)
        return cls(sorted_rows, starts, numbers)

    def among(self, values: Scores, size: int) -> Scores:
        """For groups 0 to `size - 1` the highest value of its rows, 0 where it has none."""
        found = np.zeros(size, np.float32)
        if len(self.groups):
            found[self.groups] = np.maximum.reduceat(values[self.rows], self.starts)
        return found


class Field:
    """A field of `size` documents.

    For term number t the documents `places[starts[t]:starts[t + 1]]` hold it, with the BM25 `weights` beside.
    """

    def __init__(self, size: int, terms: Sequence[str], arrays: Arrays) -> None:
        self.size = size
        self.terms = dict(zip(terms, range(len(terms)), strict=True))
        self._starts = arrays["starts"].astype(np.int64, copy=False)
        self._places = arrays["places"].astype(np.int64, copy=False)
        self._weights = arrays["weights"].astype(np.float32, copy=False)
        held = np.diff(self._starts)
        # Plain numbers are read in half the time that numpy's take.
        self._ends = self._starts.tolist()
        self._idf = np.log(1 + (size - held + 0.5) / (held + 0.5))
        self._short_idf = self._idf.astype(np.float32).tolist()
        self._rarest = float(np.log(1 + size / 0.5)) if size else 0.0
        # a document's own weight: the sum over its different terms
        each = np.repeat(self._idf, held)
        self._own = np.bincount(self._places, each, minlength=size).astype(np.float32)

    @classmethod
    def build(cls, documents: Sequence[Sequence[str]], b: float) -> Field:
        """Index documents, each a list of terms; `b` is BM25's length correction."""
        terms = sorted({term for document in documents for term in document})
        if not terms:
            empty = np.zeros(0, np.int64)
            return cls(
                len(documents),
                (),
                {"starts": np.zeros(1, np.int64), "places": empty, "weights": empty},
            )
        numbers = {term: number for number, term in enumerate(terms)}
        index = bm25s.BM25(method="lucene", k1=K1, b=b)
        ids = [[numbers[term] for term in document] for document in documents]
        index.index((ids, numbers), show_progress=False)
        found = index.scores
        # bm25s may add a term for empty documents; it is of no use here
        end = int(found["indptr"][len(terms)])
        arrays = {
            "starts": np.asarray(found["indptr"][: len(terms) + 1]),
            "places": np.asarray(found["indices"][:end]),
            "weights": np.asarray(found["data"][:end]),
        }
        return cls(len(documents), terms, arrays)

    def arrays(self) -> dict[str, npt.NDArray[np.generic]]:
        """What `__init__` takes, besides size and terms."""
        return {
            "starts": self._starts.astype(np.int32),
            "places": self._places.astype(np.int32),
            "weights": self._weights,
        }

    def scores(self, terms: Iterable[str]) -> Scores:
        """BM25 of every document; a term counts once."""
        found = np.zeros(self.size, np.float32)
        for number in self._numbers(terms):
            part = self._part(number)
            found[self._places[part]] += self._weights[part]
        return found

    def nearness(self, terms: Collection[str]) -> Scores:
        """Shared weight over the mean weight of question and document (Dice), 0…1.

        A term that no document knows counts as the rarest: a question about something else is not near.
        """
        if not terms or not self.terms:
            return np.zeros(self.size, np.float32)
        near: Scores = 2 * self._shared(terms) / (self._own + np.float32(self.weight(terms)))
        return near

    def coverage(self, terms: Collection[str]) -> Scores:
        """How much of the question's weight a document holds, 0…1."""
        if not terms or not self.terms:
            return np.zeros(self.size, np.float32)
        share: Scores = self._shared(terms) / np.float32(self.weight(terms))
        return share

    def completeness(self, terms: Collection[str]) -> Scores:
        """How much of its own weight each document shares with the question, 0…1."""
        return (self._shared(terms) / np.maximum(self._own, 1e-6)).astype(np.float32)

    def known(self, least: int) -> frozenset[str]:
        """Terms that at least so many documents hold."""
        held = np.diff(self._starts).tolist()
        return frozenset(term for term, count in zip(self.terms, held, strict=True) if count >= least)

    def holders(self, term: str) -> npt.NDArray[np.int64]:
        """Places of the documents that hold a term."""
        number = self.terms.get(term)
        if number is None:
            return np.zeros(0, np.int64)
        return self._places[self._part(number)]

    def holding(self, terms: Sequence[str], places: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
        """Which of some documents hold which term (terms × documents)."""
        held = np.zeros((len(terms), len(places)), np.bool_)
        marked = np.zeros(self.size, np.bool_)
        for row, term in zip(held, terms, strict=True):
            holders = self.holders(term)
            marked[holders] = True
            row[:] = marked[places]
            marked[holders] = False
        return held

    def weight(self, terms: Iterable[str]) -> float:
        """The weight of a question's different terms."""
        distinct = set(terms)
        known = [self.terms[term] for term in distinct if term in self.terms]
        return float(self._idf[known].sum()) + self._rarest * (len(distinct) - len(known))

    def weights(self, terms: Iterable[str]) -> Scores:
        """The weight of each term."""
        known = (self.terms.get(term) for term in terms)
        return np.array([self._rarest if n is None else self._short_idf[n] for n in known], np.float32)

    def _shared(self, terms: Iterable[str]) -> Scores:
        shared = np.zeros(self.size, np.float32)
        for number in self._numbers(terms):
            shared[self._places[self._part(number)]] += self._short_idf[number]
        return shared

    def _part(self, number: int) -> slice:
        """Where the documents of a term stand."""
        return slice(self._ends[number], self._ends[number + 1])

    def _numbers(self, terms: Iterable[str]) -> list[int]:
        """Numbers of the known terms, in a fixed order, so that sums do not depend on a set's."""
        return sorted({self.terms[term] for term in terms if term in self.terms})
