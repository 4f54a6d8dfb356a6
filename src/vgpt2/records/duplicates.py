"""Near-duplicates among records, and records near a suite's questions.

Two records are near when the word pairs of question and answer have a Jaccard similarity of 0.8 or more, as
estimated by MinHash (rensa; 64 permutations have a standard error of 0.05 there). Nearness to a suite is
computed exactly, on the questions alone: there are few of them, and a leak would make a score worthless.

Not covered: the same question in other words; nothing but meaning would tell.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from rensa import RMinHash, RMinHashLSH

PERMUTATIONS = 64
BANDS = 16

_WORD = re.compile(r"\w+|[^\w\s]")


def shingles(*texts: str) -> list[str]:
    """Words and pairs of neighbouring words, lower case; each once, in order."""
    found: dict[str, None] = {}
    for text in texts:
        words = _WORD.findall(text.lower())
        found.update(dict.fromkeys(map(" ".join, pairwise(words))))
        if len(words) == 1:
            found[words[0]] = None
    return list(found)


class Seen:
    """Texts accepted so far.

    Args:
        threshold: Jaccard similarity from which a text is a near-duplicate.
    """

    def __init__(self, threshold: float) -> None:
        self.threshold = threshold
        self._index = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=BANDS)
        self._kept: list[RMinHash] = []

    def admits(self, *texts: str) -> bool:
        """Take the texts of one record in, unless they are near those of an earlier one."""
        sketch = RMinHash(num_perm=PERMUTATIONS, seed=1)
        sketch.update(shingles(*texts))
        if any(sketch.jaccard(self._kept[at]) >= self.threshold for at in self._index.query(sketch)):
            return False
        self._index.insert(len(self._kept), sketch)
        self._kept.append(sketch)
        return True


class Nearness:
    """How near a question is to any of a set of questions, as the Jaccard similarity of words and pairs of
    words."""

    def __init__(self, questions: Iterable[str]) -> None:
        self._terms = [frozenset(_terms(text)) for text in dict.fromkeys(questions)]
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for at, terms in enumerate(self._terms):
            for term in terms:
                self._holders[term].append(at)

    def __len__(self) -> int:
        return len(self._terms)

    def similarity(self, question: str) -> float:
        """The highest similarity, 0 to 1."""
        return self._highest(_terms(question), range(len(self)))

    def is_near(self, question: str, least: float) -> bool:
        """Whether the highest similarity is `least` (above 0) or more.

        So near a question shares at least that part of its terms. Of any terms that are more than the rest
        it shares at least one, so only who holds one of the rarest is looked at (prefix filtering).
        """
        terms = _terms(question)
        others = len(terms) - math.ceil(least * len(terms) - 1e-9)
        rarest = sorted(terms, key=lambda term: len(self._holders.get(term, ())))[: others + 1]
        candidates = {at for term in rarest for at in self._holders.get(term, ())}
        return self._highest(terms, candidates) >= least

    def _highest(self, terms: Sequence[str], candidates: Iterable[int]) -> float:
        asked = frozenset(terms)
        shares = (
            len(asked & known) / len(asked | known) for known in map(self._terms.__getitem__, candidates)
        )
        return max(shares, default=0.0) if asked else 0.0


def _terms(text: str) -> Sequence[str]:
    words = re.findall(r"\w+", text.lower())
    return list(dict.fromkeys([*words, *(f"{one} {other}" for one, other in pairwise(words))]))
