"""The real names that a misspelled one most likely means.

Names are compared as people confuse them: case and underscores count for little, a swapped pair of letters is
one slip, words may stand in another order (`DateInvoice` for `InvoiceDate`), a plural is no other word, and
the first letters, Vista's module, are seldom wrong. Distances come from rapidfuzz (optimal string alignment);
the order of equals is that of the candidates, so callers give the likelier names first.

Not covered: meaning. That `Invoice` means `APTH` is known to the pack, not to the spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_PRESELECTED = 40
DIFFER = 0.4
"""The share of letters that may differ between a name and one that is near it."""


class Speller:
    """Finds near names among a fixed set; preparing it costs a few microseconds a name."""

    def __init__(self, candidates: Iterable[str]) -> None:
        self.names = tuple(dict.fromkeys(candidates))
        self._folded = [_fold(name) for name in self.names]
        self._sorted = [_in_word_order(name) for name in self.names]

    def nearest(self, name: str, limit: int = 3, differ: float = DIFFER) -> tuple[str, ...]:
        """Up to `limit` names, the likeliest first; () where nothing is near.

        Args:
            differ: the share of the longer one's letters that may differ.
        """
        folded, ordered = _fold(name), _in_word_order(name)
        if not folded:
            return ()
        places: dict[int, None] = {}
        for wanted, known in ((folded, self._folded), (ordered, self._sorted)):
            for _, _, place in process.extract(
                wanted, known, scorer=OSA.normalized_distance, score_cutoff=differ, limit=_PRESELECTED
            ):
                places[place] = None
        ranked = sorted((self._rank(name, folded, ordered, place), place) for place in places)
        return tuple(self.names[place] for _, place in ranked[:limit])

    def _rank(self, name: str, folded: str, ordered: str, place: int) -> tuple[float, ...]:
        other = self._folded[place]
        distance = OSA.distance(folded, other)
        reordered = OSA.distance(ordered, self._sorted[place]) + 0.5
        plural = 0.5 if folded.rstrip("s") == other.rstrip("s") else distance
        slips = min(distance, reordered, plural)
        other_module = folded[:2] != other[:2]
        return (
            slips + 0.3 * other_module,
            OSA.distance(name, self.names[place]),
            -JaroWinkler.similarity(folded, other),
        )


def nearest(name: str, candidates: Iterable[str], limit: int = 3, differ: float = DIFFER) -> tuple[str, ...]:
    """Up to `limit` candidates that `name` may be a misspelling of, the likeliest first.

    Args:
        candidates: real names, the likelier first. What is prepared for the last few sets is kept, so asking
            again among the same names costs half a millisecond for 3,400 of them.
        differ: the share of the longer name's letters that may differ.
    """
    return _speller(tuple(candidates)).nearest(name, limit, differ)


@lru_cache(maxsize=16)
def _speller(candidates: tuple[str, ...]) -> Speller:
    return Speller(candidates)


def _fold(name: str) -> str:
    return name.replace("_", "").lower()


def _in_word_order(name: str) -> str:
    """The words of a name in alphabetical order: `InvoiceDate` and `Date_Invoice` become the same."""
    return " ".join(sorted(word.lower() for word in _WORDS.findall(name)))
