"""Which columns of a SELECT are held to be equal to one another, and which to a constant.

Read from the parts of WHERE and ON that AND connects (a part whose OR branches all say the same counts too).
For outer joins the ON condition counts as well: it says which rows are matched.

Not covered: equalities that follow from arithmetic (`a = b + 0`) or functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from sqlglot import exp

from vgpt2.tsql.model import ColumnStatus, ColumnUse, Source

Place = tuple[int, str]
"""A column of a source: the source's id and the column's name as the catalog has it."""

Use = Callable[[exp.Expr | None], ColumnUse | None]


class Linkage:
    """The equalities of one SELECT.

    Args:
        conditions: the parts that must hold.
        sources: the SELECT's own FROM items.
        use: what a column node was resolved to, in this SELECT or one around it.
    """

    def __init__(self, conditions: Sequence[exp.Expr], sources: Sequence[Source], use: Use) -> None:
        self._conditions = conditions
        self._sources = sources
        self._own = {id(source) for source in sources}
        self._use = use

    @cached_property
    def equal(self) -> list[tuple[ColumnUse, ColumnUse]]:
        """Equalities between columns of two sources, at least one of them this SELECT's."""
        found = []
        for part in self._conditions:
            if not isinstance(part, exp.EQ):
                continue
            left, right = self._use(part.this), self._use(part.expression)
            if left is None or right is None or left.source is right.source:
                continue
            if ColumnStatus.UNKNOWN not in (left.status, right.status):
                found.append((left, right))
        return found

    @cached_property
    def constrained(self) -> set[Place]:
        """The columns of this SELECT's sources that are held to constants or to a subquery's result."""
        return set().union(*(self._held_by(part) for part in self._conditions))

    @cached_property
    def classes(self) -> dict[Place, int]:
        """The class of equal columns that a column belongs to; a column alone in its class is not listed.

        Classes hold across the sources of this SELECT and those around it.
        """
        parent: dict[Place, Place] = {}

        def root(place: Place) -> Place:
            while parent[place] != place:
                place = parent[place]
            return place

        for left, right in self.equal:
            one, other = place_of(left), place_of(right)
            parent.setdefault(one, one)
            parent.setdefault(other, other)
            parent[root(one)] = root(other)
        numbers: dict[Place, int] = {}
        return {place: numbers.setdefault(root(place), len(numbers)) for place in parent}

    @cached_property
    def held(self) -> set[Place]:
        """The columns that are held to a constant or to another column."""
        return self.constrained | set(self.classes)

    @cached_property
    def linked(self) -> list[tuple[Source, Source]]:
        """Pairs of sources that an equality links directly, each pair once, in FROM order.

        The first may belong to a query around this one (a correlated subquery), the second never does.
        """
        found: dict[tuple[int, int], tuple[Source, Source]] = {}
        order = {id(source): place for place, source in enumerate(self._sources)}
        for left, right in self.equal:
            if left.source is not None and right.source is not None:
                one, other = sorted((left.source, right.source), key=lambda item: order.get(id(item), -1))
                if id(other) in order:
                    found.setdefault((id(one), id(other)), (one, other))
        return list(found.values())

    def pairs(self, left: Source, right: Source) -> set[tuple[str, str]]:
        """Columns of two sources that are equal, directly or through others."""
        mine, its = self._by_source.get(id(left), ()), self._by_source.get(id(right), ())
        return {(one, other) for one, number in mine for other, same in its if number == same}

    @cached_property
    def _by_source(self) -> dict[int, list[tuple[str, int]]]:
        """The columns of each source that are in a class, with its number."""
        found: dict[int, list[tuple[str, int]]] = {}
        for (source, name), number in self.classes.items():
            found.setdefault(source, []).append((name, number))
        return found

    def is_keyed(self, source: Source) -> bool:
        """Whether every part of one of a source's unique keys is held."""
        return covers_key(source, self.held)

    def _held_by(self, part: exp.Expr) -> set[Place]:
        if isinstance(part, exp.Paren):
            return self._held_by(part.this)
        if isinstance(part, exp.Or):
            return self._held_by(part.this) & self._held_by(part.expression)
        if isinstance(part, exp.And):
            return set().union(*(self._held_by(item) for item in conjuncts(part)))
        if isinstance(part, exp.EQ):
            sides = ((part.this, part.expression), (part.expression, part.this))
            return set().union(*(self._place(one) for one, other in sides if not _has_columns(other)))
        if isinstance(part, exp.In | exp.Between):
            return self._place(part.this)
        return set()

    def _place(self, node: exp.Expr) -> set[Place]:
        use = self._use(node)
        return {place_of(use)} if use is not None and id(use.source) in self._own else set()


def covers_key(source: Source, places: set[Place]) -> bool:
    """Whether the places hold every part of one of a source's unique keys."""
    return source.object is not None and any(
        all((id(source), name) in places for name in key.columns) for key in source.object.keys
    )


def place_of(use: ColumnUse) -> Place:
    """The column that a reference stands for."""
    return id(use.source), use.column.name if use.column is not None else use.name


def conjuncts(condition: exp.Expr) -> Iterator[exp.Expr]:
    """The parts of a condition that AND connects, without their parentheses."""
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        if isinstance(node, exp.And):
            waiting += (node.expression, node.this)
        elif isinstance(node, exp.Paren):
            waiting.append(node.this)
        else:
            yield node


def _has_columns(node: exp.Expr) -> bool:
    return not isinstance(node, exp.Subquery) and node.find(exp.Column) is not None
