"""Masters that a question calls for without saying what table they are: by their noun, by a name, by "who".

"Which invoices of Ferguson are open, by project manager?" is answered from invoices; the vendor's name
stands in the master that invoices refer to. A master gains from an object that refers to it by its whole
key, where the question speaks of the master, names somebody (a word that nobody uses about the schema,
where a name would stand), or asks who.

Not covered: masters of masters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from vgpt2.catalog.model import Catalog
from vgpt2.context.bm25 import Scores, best
from vgpt2.context.words import STOP_WORDS

SPOKEN, NAMED, PERSON = 0.3, 0.5, 0.2
"""Shares of the referring object's score that a master gains."""
LEADERS = 6
"""So many of the best found objects call for their masters."""

_TIMES = frozenset(
    """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday today yesterday tomorrow excel please thanks
    """.split()  # noqa: SIM905 - a list of forty strings is harder to read
)
_NAME = re.compile(
    r"\b(?:from|to|for|with|by|at|of|against|did)\s+(?P<behind>[A-Za-z][A-Za-z'&]{3,})\b"
    r"|(?<=[a-z,] )(?P<capital>[A-Z][a-z]{3,})\b|^(?P<first>[a-z]{4,})\b"
)
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Za-z][a-z']{3,}")
_WHO = re.compile(
    r"\b(?:who|whose|whom|person|people|guys?|names?|everybody|anybody|nobody)\b", re.IGNORECASE
)


def possible_names(question: str) -> Iterator[str]:
    """Words that stand where somebody's name may stand."""
    for match in _NAME.finditer(question):
        word = match["behind"] or match["capital"] or match["first"]
        if word.lower() not in _TIMES and word.lower() not in STOP_WORDS:
            yield word


def proper_nouns(texts: Iterable[str]) -> frozenset[str]:
    """Words that are mostly written with a capital inside a sentence: names of people, firms and places."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for text in texts:
        for word in _INSIDE.findall(text):
            (capital if word[0].isupper() else small)[word.lower().removesuffix("'s")] += 1
    return frozenset(word for word, times in capital.items() if times > small[word]) - _TIMES


class Masters:
    """Which masters each object refers to."""

    def __init__(self, catalog: Catalog, place: Mapping[str, int]) -> None:
        self._catalog = catalog
        self._place = place
        self._names = list(place)
        self._of: dict[str, tuple[int, ...]] = {}
        columns = [catalog.objects[name].by_name for name in place]
        self._named = np.array(["Name" in found for found in columns], dtype=np.bool_)
        self._people = np.array(
            [{"FirstName", "LastName"} <= found.keys() for found in columns], dtype=np.bool_
        )

    def gains(
        self, question: str, total: Scores, called: Scores, names_somebody: bool
    ) -> dict[str, tuple[float, str]]:
        """What masters gain from the best found objects that refer to them, and from which.

        Args:
            total: the score of every object so far.
            called: how much the question speaks of each object by what it is called.
        """
        spoken = called / (float(called.max()) + 1e-6) if called.size else called
        found: dict[str, tuple[float, str]] = {}
        who = _WHO.search(question) is not None
        for leader in best(total, LEADERS):
            for master in self._masters_of(self._names[leader]):
                share = SPOKEN * float(spoken[master])
                share += NAMED * (names_somebody and bool(self._named[master]))
                share += PERSON * (who and bool(self._people[master]))
                gain = share * float(total[leader])
                name = self._names[master]
                if gain > found.get(name, (0.0, ""))[0]:
                    found[name] = (gain, f"master of {self._names[leader]}")
        return found

    def _masters_of(self, name: str) -> tuple[int, ...]:
        """Places of the objects that an object refers to by a whole key of more than a company."""
        known = self._of.get(name)
        if known is None:
            known = tuple(
                dict.fromkeys(
                    self._place[edge.right]
                    for edge in self._catalog.edges(name)
                    if edge.right in self._place
                    and len(edge.left_columns) > 1
                    and any(
                        set(key.columns) <= set(edge.right_columns)
                        for key in self._catalog.objects[edge.right].keys
                    )
                )
            )
            self._of[name] = known
        return known
