"""Which columns of a SELECT are held to be equal to one another, and which to a constant.

Read from the parts of WHERE and ON that AND connects (a part whose OR branches all say the same counts too).
For outer joins the ON condition counts as well: it says which rows are matched.

Not covered: equalities that follow from arithmetic (`a = b + 0`) or functions.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from vgpt2.lint.rule import Query, conjuncts
from vgpt2.tsql.model import ColumnUse, Source

Place = tuple[int, str]
"""A column of a source: the source's id and the column's name."""


def equal_columns(query: Query) -> list[tuple[ColumnUse, ColumnUse]]:
    """Equalities between columns of two sources, at least one of them this SELECT's."""
    found = []
    for _, part in query.conditions:
        if isinstance(part, exp.EQ):
            left, right = query.use(part.this), query.use(part.expression)
            if left is not None and right is not None and left.source is not right.source:
                found.append((left, right))
    return found


def constrained(query: Query) -> set[Place]:
    """The columns of this SELECT's sources that are held to constants or to a subquery's result."""
    found: set[Place] = set()
    for _, part in query.conditions:
        found |= _held(part, query)
    return found


def _held(part: exp.Expr, query: Query) -> set[Place]:
    if isinstance(part, exp.Paren):
        return _held(part.this, query)
    if isinstance(part, exp.Or):
        return _held(part.this, query) & _held(part.expression, query)
    if isinstance(part, exp.And):
        return set().union(*(_held(item, query) for item in conjuncts(part)))
    if isinstance(part, exp.EQ):
        return {
            (id(use.source), real_name(use))
            for one, other in ((part.this, part.expression), (part.expression, part.this))
            if (use := query.own(one)) is not None and not _has_columns(other)
        }
    if isinstance(part, exp.In):
        use = query.own(part.this)
        return set() if use is None else {(id(use.source), real_name(use))}
    if isinstance(part, exp.Between):
        use = query.own(part.this)
        return set() if use is None else {(id(use.source), real_name(use))}
    return set()


def _has_columns(node: exp.Expr) -> bool:
    return not isinstance(node, exp.Subquery) and node.find(exp.Column) is not None


def classes(query: Query) -> dict[Place, int]:
    """The class of equal columns that a column belongs to; a column alone in its class is not listed.

    Classes hold across the sources of this SELECT and those around it.
    """
    parent: dict[Place, Place] = {}

    def root(place: Place) -> Place:
        while parent.get(place, place) != place:
            place = parent[place]
        return place

    for left, right in equal_columns(query):
        one, other = (id(left.source), real_name(left)), (id(right.source), real_name(right))
        parent.setdefault(one, one)
        parent.setdefault(other, other)
        parent[root(one)] = root(other)
    numbers: dict[Place, int] = {}
    return {place: numbers.setdefault(root(place), len(numbers)) for place in parent}


def linked_sources(query: Query) -> Iterator[tuple[Source, Source]]:
    """Pairs of sources that an equality links directly, each pair once, in FROM order.

    The first may belong to a query around this one (a correlated subquery), the second never does.
    """
    found: dict[tuple[int, int], tuple[Source, Source]] = {}
    places = {id(source): place for place, source in enumerate(query.sources)}
    for left, right in equal_columns(query):
        if left.source is not None and right.source is not None:
            one, other = sorted((left.source, right.source), key=lambda item: places.get(id(item), -1))
            if id(other) in places:
                found.setdefault((id(one), id(other)), (one, other))
    yield from found.values()


def real_name(use: ColumnUse) -> str:
    """The column's name as the catalog has it."""
    return use.column.name if use.column is not None else use.name


def held_places(query: Query) -> set[Place]:
    """The columns that are held to a constant or to another column."""
    return constrained(query) | set(classes(query))


def is_keyed(source: Source, held: set[Place]) -> bool:
    """Whether every part of one of a source's unique keys is held."""
    return source.object is not None and any(
        all((id(source), name) in held for name in key.columns) for key in source.object.keys
    )
