"""How often each word stands in what people said for each object: what a word alone says of what is needed.

"Foreman" stands in questions that need employees; "who" and "name" in many that need a master. BM25 over an
object's own texts weighs a word by how rare it is; this weighs it by how surely it goes with the object.

Not covered: where the texts come from (`vgpt2.context.texts`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.context.bm25 import Scores

DOUBT = 2.0
"""Texts without the object that every word is thought to have besides those seen."""
PRIOR_TEXTS = 8.0
"""Texts for which an object's frequency among all texts stands, beside those seen with a word."""
_UNSEEN = 1e-5
"""The frequency of an object for which nothing was said."""


class Said(NamedTuple):
    """What the words of a question say of each object.

    Attributes:
        mean: the mean of their surenesses, rare words counting more, 0…1.
        most: the surest word's, 0…1.
        odds: the sum of log-odds of the words that speak for the object.
    """

    mean: Scores
    most: Scores
    odds: Scores


Numbers = npt.NDArray[np.int32]


class Counts(NamedTuple):
    """Texts by word and object, as arrays.

    Word number t stands in `texts[t]` texts, and with the objects `places[starts[t]:starts[t + 1]]` as often
    as `together` says beside them; of the object at place p there are `said[p]` texts.
    """

    starts: Numbers
    places: Numbers
    together: Numbers
    texts: Numbers
    said: Numbers


class Spoken:
    """Which words go with which objects.

    Args:
        terms: the known words, in the order of `counts`.
        total: number of all texts.
    """

    def __init__(self, terms: Sequence[str], counts: Counts, total: int) -> None:
        self.terms, self.counts, self.total = tuple(terms), counts, total
        starts, places, together, texts, said = counts
        # Plain numbers are read in half the time that numpy's take.
        self._starts, self._weight = starts.tolist(), np.log(1 + total / texts).tolist()
        self._size = len(said)
        self._number = {term: number for number, term in enumerate(terms)}
        frequency = np.maximum(said / max(total, 1), _UNSEEN)
        self.familiar: Scores = np.log(frequency).astype(np.float32)
        """Log of each object's share of all texts."""
        self._places = places.astype(np.intp)
        held = np.repeat(texts, np.diff(starts))
        self._sure = (together / (held + DOUBT)).astype(np.float32)
        prior = frequency[places]
        surer = (together + PRIOR_TEXTS * prior) / (held + PRIOR_TEXTS) / prior
        self._odds = np.maximum(np.log(surer), 0).astype(np.float32)

    @classmethod
    def build(cls, texts: Iterable[tuple[Collection[str], Collection[int]]], size: int) -> Spoken:
        """Count texts, each given as its words and the places of its objects."""
        number: dict[str, int] = {}
        words: list[list[int]] = []
        objects: list[list[int]] = []
        for terms, places in texts:
            words.append([number.setdefault(term, len(number)) for term in set(terms)])
            objects.append(list(set(places)))
        known = sorted(number)
        # Numbers were given as the words came; the arrays are in the words' order.
        rank = np.empty(len(known), np.int64)
        rank[[number[term] for term in known]] = np.arange(len(known))
        flat = rank[np.array([word for each in words for word in each], np.int64)]
        place = np.array([one for each in objects for one in each], np.int64)
        # Each pair of a text and one of its objects meets all words of the text.
        lengths = np.array([len(each) for each in words], np.int64)
        of = np.repeat(np.arange(len(words)), [len(each) for each in objects])
        met = lengths[of]
        first = (np.cumsum(lengths) - lengths)[of] - (np.cumsum(met) - met)
        term = flat[np.repeat(first, met) + np.arange(met.sum())]
        together, counts = np.unique(term * size + np.repeat(place, met), return_counts=True)
        ends = np.searchsorted(together, np.arange(len(known) + 1) * size)
        found = Counts(
            starts=ends.astype(np.int32),
            places=(together % max(size, 1)).astype(np.int32),
            together=counts.astype(np.int32),
            texts=np.bincount(flat, minlength=len(known)).astype(np.int32),
            said=np.bincount(place, minlength=size).astype(np.int32),
        )
        return cls(known, found, len(words))

    def scores(self, terms: Iterable[str]) -> Said:
        """What a question's words say; a word counts once."""
        mean, most, odds = (np.zeros(self._size, np.float32) for _ in range(3))
        whole = 0.0
        for number in sorted({self._number[term] for term in terms if term in self._number}):
            part, weight = slice(self._starts[number], self._starts[number + 1]), self._weight[number]
            places, sure = self._places[part], self._sure[part]
            whole += weight
            mean[places] += np.float32(weight) * sure
            most[places] = np.maximum(most[places], sure)
            odds[places] += self._odds[part]
        return Said(mean / np.float32(whole) if whole else mean, most, odds)
