"""Which objects are used together: what a question needs besides what its words find.

"Which purchase orders are late?" says nothing of vendors, yet everybody who asks it wants their names.
How often two objects are needed together, in the pack's verified queries and questions and in the joins that
were seen in the user's own SQL, says how likely the second is needed once the first is found.

Not covered: sets of three; companions of companions (one step only, so that nothing drifts away).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import chain

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context.bm25 import Scores, best
from vgpt2.pack.model import Pack, Question, VerifiedQuery

LEADERS = 6
"""So many of the best found objects bring their companions along."""
NOBODY = -1
"""The leader of an object that no better one is used with."""
UNSEEN_QUERIES = 1.0
"""Weight of the doubt: an object that stands in two queries proves less than one in twenty."""
EDGE_STRENGTH = 0.1
EDGE_MOST = 0.5

Places = npt.NDArray[np.intp]


class Companions:
    """Strength of companionship between the objects of a catalog.

    Args:
        place: of each ranked object in arrays of scores.
    """

    def __init__(self, catalog: Catalog, pack: Pack, place: Mapping[str, int]) -> None:
        self._catalog, self._place = catalog, place
        self._names = tuple(place)
        self._found: dict[str, dict[str, float]] = {}
        self._kept: dict[str, tuple[Places, npt.NDArray[np.float64]]] = {}
        self._needing: defaultdict[str, list[VerifiedQuery | Question]] = defaultdict(list)
        needing: Iterable[VerifiedQuery | Question] = chain(pack.queries.values(), pack.questions)
        for one in needing:
            for name in one.objects:
                self._needing[name].append(one)

    def of(self, name: str, without: Collection[str] = ()) -> Mapping[str, float]:
        """Companions of an object with their strength in 0…1.

        Args:
            without: ids of verified queries that must not count.
        """
        if without and any(_is_among(without, one) for one in self._needing.get(name, ())):
            return self._of(name, without)
        if name not in self._found:
            self._found[name] = self._of(name, ())
        return self._found[name]

    def gains(self, total: Scores, without: Collection[str]) -> tuple[Scores, Places]:
        """What each object gains from a better one that it is used with, and the place of that one.

        Args:
            total: the score of every object so far.
        """
        found = np.zeros(len(total), np.float64)
        leaders = np.full(len(total), NOBODY)
        for leader in best(total, LEADERS).tolist():
            places, strengths = self._arrays(self._names[leader], without)
            gains = float(total[leader]) * strengths
            better = gains > found[places]
            found[places[better]] = gains[better]
            leaders[places[better]] = leader
        return found.astype(np.float32), leaders

    def _arrays(self, name: str, without: Collection[str]) -> tuple[Places, npt.NDArray[np.float64]]:
        """The ranked companions of an object, as places with their strength."""
        company = self.of(name, without)
        is_whole = company is self._found.get(name)
        if is_whole and name in self._kept:
            return self._kept[name]
        known = {self._place[other]: value for other, value in company.items() if other in self._place}
        arrays = np.array(list(known), np.intp), np.array(list(known.values()), np.float64)
        if is_whole:
            self._kept[name] = arrays
        return arrays

    def _of(self, name: str, without: Collection[str]) -> dict[str, float]:
        needing = [one for one in self._needing.get(name, ()) if not _is_among(without, one)]
        together = Counter(other for one in needing for other in one.objects if other != name)
        found = {
            other: count / (len(needing) + UNSEEN_QUERIES)
            for other, count in together.items()
            if self._catalog.get(other) is not None
        }
        for edge in self._catalog.edges(name):
            if edge.count < 2 or len(edge.left_columns) < 2 or self._catalog.view_of(edge.right) is not None:
                continue
            strength = min(EDGE_STRENGTH * math.log2(1 + edge.count), EDGE_MOST)
            found[edge.right] = max(found.get(edge.right, 0.0), strength)
        return found


def _is_among(queries: Collection[str], one: VerifiedQuery | Question) -> bool:
    return isinstance(one, VerifiedQuery) and one.id in queries
