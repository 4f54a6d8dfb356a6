"""How likely a text needs each object, by a pack's embedding: one sum of vectors and two products.

Words that were never said together can still mean the same objects, where others said them beside the same
third word; sums over words (`bm25`, `spoken`) do not see that.

Not covered: how the vectors were learned (`embed`), and an encoder that the user brings (`dense`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.context.arrays import Places
from vgpt2.context.bm25 import Scores
from vgpt2.pack.model import Embedding, Product

Floats = npt.NDArray[np.float32]


SOMEBODY = "(somebody)"
"""Stands for every name of a person, a firm or a place: which one it is says nothing of what is asked."""


def bag(terms: Iterable[str], names: Collection[str], names_somebody: bool) -> list[str]:
    """What an embedding is told of a text: its terms without numbers, and one for all names.

    Args:
        names: terms that are names of somebody.
        names_somebody: whether the text names somebody, be it by a word that nobody knows.
    """
    found = dict.fromkeys(term for term in terms if term not in names and not term.isdigit())
    return [*found, SOMEBODY] if names_somebody else [*found]


class Likely(NamedTuple):
    """What an embedding says of a question; scores are by object, the lowest of all where it knows none.

    Attributes:
        odds: log-odds that the question needs the object.
        share: logarithm of its share of what the question needs, up to a sum that is the same for all.
        expected: how many objects the question seems to need.
    """

    odds: Scores
    share: Scores
    expected: float

    @property
    def both(self) -> Scores:
        """The two together: what to order by."""
        total: Scores = self.odds + self.share
        return total


def silent(size: int) -> Likely:
    """Where there is no embedding."""
    nothing = np.zeros(size, np.float32)
    return Likely(nothing, nothing, 0.0)


class Vectors:
    """A pack's embedding over the objects of a catalog.

    Args:
        place: of each ranked object.
    """

    def __init__(self, embedding: Embedding, place: Mapping[str, int]) -> None:
        self._number = {term: number for number, term in enumerate(embedding.terms)}
        self._rarity = np.frombuffer(embedding.rarity, np.float32)
        known = [number for number, name in enumerate(embedding.objects) if name in place]
        self._places: Places = np.array([place[embedding.objects[number]] for number in known], np.intp)
        self._size = len(place)
        self._odds, self._share = (
            _Weights.of(product, known) for product in (embedding.odds, embedding.share)
        )

    def likely(self, terms: Sequence[str]) -> Likely:
        """What the terms of a `bag` say, each by its rarity; unknown ones say nothing."""
        found = {self._number[term] for term in terms if term in self._number}
        if not found or not len(self._places):
            return silent(self._size)
        numbers = np.array(sorted(found), np.intp)
        weights = self._rarity[numbers]
        weights = weights / np.sqrt(weights @ weights)
        odds, share = (product.of_text(numbers, weights) for product in (self._odds, self._share))
        expected = float(np.exp(-np.logaddexp(0, -odds)).sum())
        return Likely(self._spread(odds), self._spread(share - share.mean()), expected)

    def _spread(self, values: Scores) -> Scores:
        found = np.full(self._size, values.min(), np.float32)
        found[self._places] = values
        return found


class _Weights(NamedTuple):
    """A `Product` as arrays.

    Attributes:
        terms: terms × dimensions, int8, each with its scale.
        objects: objects × dimensions. bias: by object.
    """

    terms: npt.NDArray[np.int8]
    scales: Floats
    objects: Floats
    bias: Floats

    @classmethod
    def of(cls, product: Product, known: Sequence[int]) -> _Weights:
        """Some of the objects' vectors, by their numbers."""
        bias = np.frombuffer(product.bias, np.float32)
        objects = np.frombuffer(product.objects, np.int8).reshape(len(bias), -1)[known]
        scales = np.frombuffer(product.object_scales, np.float32)[known]
        return cls(
            np.frombuffer(product.terms, np.int8).reshape(-1, objects.shape[1]),
            np.frombuffer(product.term_scales, np.float32),
            objects * scales[:, None],
            bias[known],
        )

    def of_text(self, numbers: Places, weights: Floats) -> Scores:
        """What the weighed sum of some terms says of each object."""
        said = (weights * self.scales[numbers]) @ self.terms[numbers].astype(np.float32)
        found: Scores = self.objects @ said + self.bias
        return found
