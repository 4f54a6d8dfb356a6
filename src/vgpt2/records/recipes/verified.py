"""The pack's verified queries, each asked in its own wordings: the hardest and most certain records.

Joins are read off the query itself. Not covered: varying a query's filters and shape.
"""

from __future__ import annotations

from random import Random

from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding, Join, SourceKind
from vgpt2.tsql.parse import parse


def draw(material: Material, rng: Random) -> Draft | None:
    """One of the queries under one of its wordings."""
    queries = [query for _, query in sorted(material.pack.queries.items()) if query.wordings]
    if not queries:
        return None
    query = rng.choice(queries)
    if any(name not in material.catalog.objects for name in query.objects):
        return None
    text = rng.choice(query.wordings)
    sql = query.sql.strip().rstrip(";")
    script = parse(sql)
    bindings = [bind(item, material.catalog, sql) for item in script.statements if item.tree is not None]
    if len(bindings) != 1:
        return None
    reply = SqlReply(query.objects, join_lines(bindings[0]), sql)
    return Draft(
        question=text,
        reply=reply,
        shape=f"verified {query.id}",
        objects=query.objects,
        needs=query.objects,
        columns=_columns(bindings[0]),
        without=(query.id,),
    )


def _columns(binding: Binding) -> tuple[tuple[str, str], ...]:
    """Every column of a catalog object that the query names."""
    found: dict[tuple[str, str], None] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None and use.column is not None:
            found[use.source.object.name, use.column.name] = None
    return tuple(found)


def join_lines(binding: Binding) -> tuple[JoinLine, ...]:
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


RECIPE = Recipe("verified", "query", 1, "The pack's verified queries in their own wordings.", draw)
