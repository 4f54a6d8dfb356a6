"""The reasoning lines of a query that no plan stands behind: tables and joins, read off the query itself.

Not covered: queries of several statements, and joins of what is no object of the catalog.
"""

from __future__ import annotations

from functools import lru_cache

from vgpt2.catalog.model import Catalog
from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding, ColumnUse, Join, Scope, Script, SourceKind
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


def joins(binding: Binding) -> tuple[JoinLine, ...]:
    """The joins between catalog objects, one line for each pair of them, in the order of the text.

    A subquery's column that is a plain column of an object counts as that object's, where it meets an object;
    where two subqueries meet, as totals beside each other do, no rows are joined, and nothing is told. A
    subquery that is tied to the row around it (EXISTS, NOT EXISTS) is told like a join. `render.reply` tells
    the joins of a plan by the same rule.
    """
    lines: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for scope in binding.scopes:
        for left, right, pair in (*_tied(scope), *(end for join in scope.joins for end in _ends(join))):
            found = lines.setdefault((left, right), [])
            if pair not in found:
                found.append(pair)
    return tuple(JoinLine(left, right, tuple(pairs)) for (left, right), pairs in lines.items())


def _ends(join: Join) -> list[tuple[str, str, tuple[str, str]]]:
    """For each equality of a join: the object that was there, the joined one, and the two columns."""
    found = []
    for one, other in join.pairs:
        here, there = (one, other) if other.source is join.source else (other, one)
        left, right = _column(here), _column(there)
        if left is None or right is None:
            continue
        queried = [item.source is not None and item.source.object is None for item in (here, there)]
        # Nor is it a join of the schema where an object meets a query of its own rows.
        if not (all(queried) or (any(queried) and left[0] == right[0])):
            found.append((left[0], right[0], (left[1], right[1])))
    return found


def _tied(scope: Scope) -> list[tuple[str, str, tuple[str, str]]]:
    """The equalities of a subquery with what stands around it, the outer object first."""
    found = []
    for pair in scope.equalities if scope.parent is not None else ():
        inner = [any(use.source is source for source in scope.sources) for use in pair]
        if inner[0] is inner[1]:
            continue
        here, there = pair if inner[1] else (pair.right, pair.left)
        left, right = _column(here), _column(there)
        if left is not None and right is not None and left[0] != right[0]:
            found.append((left[0], right[0], (left[1], right[1])))
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
