"""Which objects are used together: what a question needs besides what its words find.

"Which purchase orders are late?" says nothing of vendors, yet everybody who asks it wants their names.
How often two objects are needed together, in the pack's verified queries and questions and in the joins that
were seen in the user's own SQL, says how likely the second is needed once the first is found.

Not covered: sets of three; companions of companions (one step only, so that nothing drifts away).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context import arrays
from vgpt2.context.arrays import Places
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


class Company(NamedTuple):
    """Companions of objects, as arrays; those of the object at place p stand from `starts[p]` to
    `starts[p + 1]`.

    Attributes:
        places: of the companions.
        strengths: in 0…1.
    """

    starts: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    strengths: Scores

    @classmethod
    def build(cls, catalog: Catalog, pack: Pack, names: Sequence[str]) -> Company:
        """Count what goes together among some objects, whose places are their order."""
        counted = _Counted(catalog, pack, names)
        company = [counted.of(name, ()) for name in names]
        return cls(
            arrays.starts(map(len, company)),
            np.array([place for found in company for place in found], np.int32),
            np.array([strength for found in company for strength in found.values()], np.float32),
        )


class Companions:
    """Strength of companionship between the ranked objects of a catalog.

    Args:
        names: the ranked objects, in the order of their places.
        company: what was counted of them.
    """

    def __init__(self, catalog: Catalog, pack: Pack, names: Sequence[str], company: Company) -> None:
        self._catalog, self._pack, self._names, self._company = catalog, pack, names, company

    def of(self, place: int, without: Collection[str] = ()) -> tuple[Places, Scores]:
        """Places of an object's companions, and their strength in 0…1.

        Args:
            without: ids of verified queries that must not count.
        """
        name = self._names[place]
        if without and self._counted.has(name, without):
            found = self._counted.of(name, without)
            return np.array(list(found), np.intp), np.array(list(found.values()), np.float32)
        part = arrays.part(self._company.starts, place)
        return self._company.places[part].astype(np.intp), self._company.strengths[part]

    def among(self, leaders: Places, places: Places, without: Collection[str] = ()) -> Scores:
        """How strongly each of some objects accompanies each leader (leaders × objects); a leader has no
        company of itself."""
        number_of = arrays.numbers(places, len(self._names))
        found = np.zeros((len(leaders), len(places)), np.float32)
        for row, leader in enumerate(leaders.tolist()):
            company, strengths = self.of(leader, without)
            numbers = number_of[company]
            there = numbers >= 0
            found[row, numbers[there]] = strengths[there]
        return found

    def gains(self, total: Scores, without: Collection[str]) -> tuple[Scores, Places]:
        """What each object gains from a better one that it is used with, and the place of that one.

        Args:
            total: the score of every object so far.
        """
        found = np.zeros(len(total), np.float32)
        leaders = np.full(len(total), NOBODY)
        for leader in best(total, LEADERS).tolist():
            places, strengths = self.of(leader, without)
            gains = total[leader] * strengths
            better = gains > found[places]
            found[places[better]] = gains[better]
            leaders[places[better]] = leader
        return found, leaders

    @cached_property
    def _counted(self) -> _Counted:
        """To count once more without some queries, which only training records ask for."""
        return _Counted(self._catalog, self._pack, self._names)


class _Counted:
    """Counts companions over a pack and a catalog.

    Args:
        names: the objects that can be companions, in the order of their places.
    """

    def __init__(self, catalog: Catalog, pack: Pack, names: Sequence[str]) -> None:
        self._catalog = catalog
        self._place = {name: place for place, name in enumerate(names)}
        self._needing: defaultdict[str, list[VerifiedQuery | Question]] = defaultdict(list)
        needing: Iterable[VerifiedQuery | Question] = chain(pack.queries.values(), pack.questions)
        for one in needing:
            for name in one.objects:
                self._needing[name].append(one)

    def has(self, name: str, queries: Collection[str]) -> bool:
        """Whether one of some verified queries needs an object."""
        return any(_is_among(queries, one) for one in self._needing.get(name, ()))

    def of(self, name: str, without: Collection[str]) -> Mapping[int, float]:
        """Companions of an object by their place, with their strength in 0…1."""
        needing = [one for one in self._needing.get(name, ()) if not _is_among(without, one)]
        together = Counter(other for one in needing for other in one.objects if other != name)
        found = {
            self._place[other]: count / (len(needing) + UNSEEN_QUERIES)
            for other, count in together.items()
            if other in self._place
        }
        for edge in self._catalog.edges(name):
            place = self._place.get(edge.right)
            if place is None or edge.count < 2 or len(edge.left_columns) < 2:
                continue
            strength = min(EDGE_STRENGTH * math.log2(1 + edge.count), EDGE_MOST)
            found[place] = max(found.get(place, 0.0), strength)
        return found


def _is_among(queries: Collection[str], one: VerifiedQuery | Question) -> bool:
    return isinstance(one, VerifiedQuery) and one.id in queries
