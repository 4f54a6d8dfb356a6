"""Which objects are used together: what a question needs besides what its words find.

"Which purchase orders are late?" says nothing of vendors, yet everybody who asks it wants their names.
How often two objects stand in one query, in the pack's verified queries and in the joins that were seen
in the user's own SQL, says how likely the second is needed once the first is found.

Not covered: sets of three; companions of companions (one step only, so that nothing drifts away).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import permutations

from vgpt2.catalog.model import Catalog
from vgpt2.pack.model import Pack

UNSEEN_QUERIES = 1.0
"""Weight of the doubt: an object that stands in two queries proves less than one in twenty."""
EDGE_STRENGTH = 0.1
EDGE_MOST = 0.5


class Companions:
    """Strength of companionship between the objects of a catalog."""

    def __init__(self, catalog: Catalog, pack: Pack) -> None:
        self._catalog = catalog
        self._queries = {query.id: query.objects for query in pack.queries.values()}
        self._alone: Counter[str] = Counter()
        self._together: Counter[tuple[str, str]] = Counter()
        for objects in self._queries.values():
            self._alone.update(set(objects))
            self._together.update(permutations(sorted(set(objects)), 2))
        self._found: dict[str, dict[str, float]] = {}
        self._partners: defaultdict[str, set[str]] = defaultdict(set)
        for first, second in self._together:
            self._partners[first].add(second)

    def of(self, name: str, without: Collection[str] = ()) -> Mapping[str, float]:
        """Companions of an object with their strength in 0…1.

        Args:
            without: ids of verified queries that must not count.
        """
        hidden = [self._queries[item] for item in without if name in self._queries.get(item, ())]
        if hidden:
            return self._of(name, hidden)
        if name not in self._found:
            self._found[name] = self._of(name, ())
        return self._found[name]

    def _of(self, name: str, hidden: Sequence[Sequence[str]]) -> dict[str, float]:
        alone = self._alone[name] - len(hidden)
        found: dict[str, float] = {}
        for other in self._partners.get(name, ()):
            together = self._together[name, other] - sum(other in objects for objects in hidden)
            if together > 0 and self._catalog.get(other) is not None:
                found[other] = together / (alone + UNSEEN_QUERIES)
        for edge in self._catalog.edges(name):
            if edge.count < 2 or len(edge.left_columns) < 2 or self._catalog.view_of(edge.right) is not None:
                continue
            strength = min(EDGE_STRENGTH * math.log2(1 + edge.count), EDGE_MOST)
            found[edge.right] = max(found.get(edge.right, 0.0), strength)
        return found
