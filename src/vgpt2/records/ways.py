"""Whether it is plain by which way a further object is joined to those that a query has already.

Not covered: whether a join of two objects can be told at all (`ties`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from vgpt2.catalog.model import Catalog, JoinEdge
from vgpt2.records.roles import Subject
from vgpt2.records.ties import COMPANIES


class Graph(Protocol):
    """What of `sample.Sampler` is asked."""

    @property
    def catalog(self) -> Catalog:
        """Every way by which two objects can be bound."""

    @property
    def subjects(self) -> Mapping[str, Subject]:
        """Objects by name."""

    def best_edges(self, name: str) -> tuple[JoinEdge, ...]:
        """For each possible partner of an object the one way that is meant."""


def is_single(edge: JoinEdge, present: Sequence[str], graph: Graph) -> bool:
    """No other present object leads to the right side but by columns that it has in common with the left one,
    and the right side is no double of a plainer object (`JCJMPM` of `JCJM`)."""
    for name in present:
        if edge.right == COMPANIES or name in (edge.left, COMPANIES):
            continue
        ways = [way for way in graph.catalog.edges(name) if way.right == edge.right]
        if ways and not any(_is_same_way(way, edge, graph) for way in ways):
            return False
    return not is_double(edge.right, present, graph.subjects)


def _is_same_way(way: JoinEdge, edge: JoinEdge, graph: Graph) -> bool:
    """The two left sides are joined to each other by the very columns that lead on; a way by fewer columns,
    as from a header to what belongs to its lines, says no more."""
    leading = set(zip(way.left_columns, way.right_columns, strict=True))
    if not leading <= set(zip(edge.left_columns, edge.right_columns, strict=True)):
        return False
    wanted = {(name, name) for name in way.left_columns}
    between = (found for found in graph.best_edges(edge.left) if found.right == way.left)
    return any(wanted <= set(zip(found.left_columns, found.right_columns, strict=True)) for found in between)


def is_double(name: str, others: Iterable[str], subjects: Mapping[str, Subject]) -> bool:
    """An object is another one with something added: the same rows once more."""
    return any(
        name != other
        and name.startswith(other)
        and set(subjects[name].object.key) == set(subjects[other].object.key)
        for other in others
    )
