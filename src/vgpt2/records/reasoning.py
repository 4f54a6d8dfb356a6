"""The reasoning lines of a query that no plan stands behind: tables and joins, read off the query itself.

Not covered: queries of several statements, and joins of what is no object of the catalog.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding, ColumnUse, Join, Scope, Script, Source, SourceKind
from vgpt2.tsql.parse import parse


def reply(sql: str, catalog: Catalog) -> SqlReply | None:
    """The reply that gives a query; None where it is not one statement that can be read."""
    binding = bound(sql, catalog)
    if binding is None:
        return None
    names = (source.object.name for source in binding.sources if source.object is not None)
    return SqlReply(tuple(dict.fromkeys(names)), joins(binding), sql)


def bound(sql: str, catalog: Catalog) -> Binding | None:
    """The binding of a text that is one statement; None for any other text."""
    found = [item for item in parsed(sql).statements if item.tree is not None]
    return bind(found[0], catalog, sql) if len(found) == 1 else None


@lru_cache(maxsize=4)
def parsed(sql: str) -> Script:
    """A text read once for its reasoning and for the linter."""
    return parse(sql)


class _End(NamedTuple):
    """An equality between two objects, and the two items of FROM clauses that it is written between."""

    left: str
    right: str
    pair: tuple[str, str]
    sources: tuple[Source | None, Source | None]


def joins(binding: Binding) -> tuple[JoinLine, ...]:
    """The joins between catalog objects, one line for each two items of a FROM clause, in the order of the
    text; an object that is met twice, by other columns each time, is met by two lines.

    A subquery's column that is a plain column of an object counts as that object's, where it meets an object;
    where two subqueries meet, as totals beside each other do, no rows are joined, and nothing is told. A
    subquery that is tied to the row around it (EXISTS, NOT EXISTS) is told like a join. `render.reply` tells
    the joins of a plan by the same rule.
    """
    lines: dict[tuple[str, str, tuple[Source | None, Source | None]], dict[tuple[str, str], None]] = {}
    for scope in binding.scopes:
        for end in (*_tied(scope), *(end for join in scope.joins for end in _ends(join))):
            lines.setdefault((end.left, end.right, end.sources), {})[end.pair] = None
    told = (JoinLine(left, right, tuple(pairs)) for (left, right, _), pairs in lines.items())
    return tuple(dict.fromkeys(told))


def _ends(join: Join) -> list[_End]:
    """For each equality of a join: the object that was there, the joined one, and the two columns."""
    found = []
    origins: dict[Source | None, str] = {}
    for one, other in join.pairs:
        here, there = (one, other) if other.source is join.source else (other, one)
        left, right = _column(here), _column(there)
        if left is None or right is None:
            return []  # the rest of a key would be told as the whole of it
        if origins.setdefault(here.source, left[0]) != left[0]:
            return []  # nor is a subquery's key one of two objects
        queried = [item.source is not None and item.source.object is None for item in (here, there)]
        # Nor is it a join of the schema where an object meets a query of its own rows.
        if not (all(queried) or (any(queried) and left[0] == right[0])):
            found.append(_End(left[0], right[0], (left[1], right[1]), (here.source, there.source)))
    return found


def _tied(scope: Scope) -> list[_End]:
    """The equalities of a subquery with what stands around it, the outer object first."""
    found = []
    for pair in scope.equalities if scope.parent is not None else ():
        inner = [any(use.source is source for source in scope.sources) for use in pair]
        if inner[0] is inner[1]:
            continue
        here, there = pair if inner[1] else (pair.right, pair.left)
        left, right = _column(here), _column(there)
        if left is not None and right is not None and left[0] != right[0]:
            found.append(_End(left[0], right[0], (left[1], right[1]), (here.source, there.source)))
    return found


def _column(use: ColumnUse) -> tuple[str, str] | None:
    """The object and the column that an end of an equality stands for; None where it is calculated."""
    source = use.source
    if source is None:
        return None
    if source.kind is SourceKind.OBJECT:
        return source.name, use.name
    if source.kind not in (SourceKind.CTE, SourceKind.DERIVED) or source.fields is None:
        return None
    output = source.fields.get(use.name)
    if output is None or not output.direct or len(output.lineage) != 1:
        return None
    return output.lineage[0]
