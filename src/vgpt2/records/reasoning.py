"""The reasoning lines of a query that no plan stands behind: tables and joins, read off the query itself.

Not covered: queries of several statements, and joins of what is no object of the catalog.
"""

from __future__ import annotations

from vgpt2.catalog.model import Catalog
from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding, Join, SourceKind
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
    found = [item for item in parse(sql).statements if item.tree is not None]
    return bind(found[0], catalog, sql) if len(found) == 1 else None


def joins(binding: Binding) -> tuple[JoinLine, ...]:
    """The joins between catalog objects, one line for each pair of them, in the order of the text."""
    lines: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for join in binding.joins:
        for left, right, pair in _ends(join):
            found = lines.setdefault((left, right), [])
            if pair not in found:
                found.append(pair)
    return tuple(JoinLine(left, right, tuple(pairs)) for (left, right), pairs in lines.items())


def _ends(join: Join) -> list[tuple[str, str, tuple[str, str]]]:
    """For each equality of a join: the object that was there, the joined one, and the two columns."""
    found = []
    for one, other in join.pairs:
        here, there = (one, other) if other.source is join.source else (other, one)
        sources = (here.source, there.source)
        if any(item is None or item.kind is not SourceKind.OBJECT for item in sources):
            continue
        if here.source is not None and there.source is not None:
            found.append((here.source.name, there.source.name, (here.name, there.name)))
    return found
