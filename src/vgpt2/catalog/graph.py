"""Join edges while they are derived: each condition once, however many kinds of evidence give it.

Not covered: where edges come from (`vgpt2.catalog.joins`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vgpt2.catalog.mined import SEEN, Pairs, condition
from vgpt2.catalog.model import JoinEdge, Origin


class Graph:
    """Edges by condition; an edge that is added again raises what is known of it, never repeats it."""

    def __init__(self) -> None:
        self._edges: dict[tuple[str, str, Pairs], JoinEdge] = {}
        self._between: defaultdict[tuple[str, str], list[Pairs]] = defaultdict(list)

    def add(self, edge: JoinEdge) -> None:
        """Add an edge, or what it says of one that is there."""
        turned = condition(edge.turned())
        key = turned if turned in self._edges else condition(edge)
        known = self._edges.get(key)
        if known is None:
            self._edges[key] = edge
            self._between[edge.left, edge.right].append(key[2])
            self._between[edge.right, edge.left].append(condition(edge.turned())[2])
            return
        rank = list(Origin).index
        best = known if rank(known.origin) <= rank(edge.origin) else edge
        if best is edge:
            # The more certain edge decides direction and column order.
            del self._edges[key]
            key = condition(edge)
        self._edges[key] = JoinEdge(
            best.left,
            best.right,
            best.left_columns,
            best.right_columns,
            best.origin,
            max(known.count, edge.count),
            tuple(dict.fromkeys((*best.seen, *known.seen, *edge.seen)))[:SEEN],
        )

    def declares(self, left: str, right: str, column: str) -> bool:
        """Whether a foreign key leads between two objects by just this column on both sides."""
        pairs = frozenset({(column, column)})
        found = self._edges.get((left, right, pairs)) or self._edges.get((right, left, pairs))
        return found is not None and found.origin is Origin.DECLARED

    def supports(self, left: str, right: str, columns: Iterable[str]) -> bool:
        """Whether some edge between two objects equates these columns, name by name, and maybe more."""
        wanted = {(column, column) for column in columns}
        return any(wanted <= pairs for pairs in self._between.get((left, right), ()))

    def joins(self, left: str, right: str) -> bool:
        """Whether there is an edge between two objects."""
        return (left, right) in self._between

    def edges(self) -> tuple[JoinEdge, ...]:
        """All of them, in the order in which they came."""
        return tuple(self._edges.values())
