"""Near-duplicates among records, and records near a suite's questions.

Two records are near when the word pairs of question and answer have a Jaccard similarity of 0.8 or more, as
estimated by MinHash (rensa; 64 permutations have a standard error of 0.05 there). Nearness to a suite is
computed exactly, on the questions alone: there are few of them, and a leak would make a score worthless.

Not covered: the same question in other words; nothing but meaning would tell.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
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
    """How near a question is to any of a set of questions."""

    def __init__(self, questions: Iterable[str]) -> None:
        self._sizes: list[int] = []
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(dict.fromkeys(questions)):
            words = _terms(text)
            self._sizes.append(len(words))
            for word in words:
                self._holders[word].append(at)

    def __len__(self) -> int:
        return len(self._sizes)

    def similarity(self, question: str) -> float:
        """The highest Jaccard similarity of words and word pairs, 0 to 1."""
        terms = _terms(question)
        shared = Counter(at for term in terms for at in self._holders.get(term, ()))
        return max(
            (count / (len(terms) + self._sizes[at] - count) for at, count in shared.items()), default=0.0
        )


def _terms(text: str) -> Sequence[str]:
    words = re.findall(r"\w+", text.lower())
    return list(dict.fromkeys([*words, *(f"{one} {other}" for one, other in pairwise(words))]))
