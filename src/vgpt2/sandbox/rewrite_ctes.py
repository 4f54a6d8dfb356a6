"""WITH: common table expressions, recursive ones among them, and rows brought to given types.

A recursive CTE counts its depth in a column of its own, so that it fails where SQL Server's limit is reached
(100, or what OPTION (MAXRECURSION n) says).

Not covered, and refused: recursive members that group, are DISTINCT or read the CTE twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.macros import TOO_DEEP
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_sources import columns_of, shared_name
from vgpt2.sandbox.sqltypes import SqlType
from vgpt2.sandbox.translator import Query, Translator, Typed, compared, quote

RECURSIVE = "WITH RECURSIVE "
"""What a translated query with CTEs begins with."""


def ctes(t: Translator, node: exp.Expression) -> str:
    """WITH: each CTE is seen by those after it and, when it is recursive, by itself."""
    t.ctes = dict(t.ctes)
    block, t.block = t.block, None
    parts = []
    try:
        for cte in node.expressions:
            t.only(cte, "this", "alias")
            name = str(cte.alias)
            alias = cte.args["alias"]
            names = [str(item.name) for item in alias.args.get("columns") or ()]
            recursive = any(
                str(table.name) == name and not table.args.get("db") for table in cte.this.find_all(exp.Table)
            )
            body = _recursive(t, cte.this, name, names) if recursive else t.query(cte.this)
            t.ctes[name] = columns_of(body, names)
            parts.append(f"{shared_name(name)} AS ({body.sql})")
    finally:
        t.block = block
    return f"{RECURSIVE}{', '.join(parts)} "


def _recursive(t: Translator, node: exp.Expression, name: str, names: Sequence[str]) -> Query:
    """An anchor UNION ALL a member that reads the CTE itself, in the anchor's types."""
    if not isinstance(node, exp.Union) or node.args.get("distinct"):
        t.refuse(node, "as a recursive CTE")
    anchor = t.query(node.this)
    offered = columns_of(anchor, names)
    t.ctes[name] = offered | {_LEVEL: Typed(quote(_LEVEL), sqltypes.INT)}
    member = t.query(_counted(t, node.expression, name))
    if len(member.outputs) != len(anchor.outputs) + 1:
        raise IllegalSqlError(f"the parts of {name} have different numbers of columns")
    kinds = [output.typed.type for output in anchor.outputs]
    first = cast_to(anchor, anchor.names, kinds)
    again = cast_to(member, [*anchor.names, _LEVEL], [*kinds, sqltypes.INT])
    first = first.replace(" FROM (", f", 0 AS {quote(_LEVEL)} FROM (", 1)
    again = (
        f"SELECT * REPLACE (CASE WHEN {quote(_LEVEL)} > {_most_levels(t)} "
        f"THEN error('{TOO_DEEP}') ELSE {quote(_LEVEL)} END AS {quote(_LEVEL)}) FROM ({again}) AS r"
    )
    return Query(f"{first} UNION ALL {again}", anchor.names, anchor.outputs)


_LEVEL = "__level"
_MAXRECURSION = re.compile(r"\bOPTION\s*\([^)]*\bMAXRECURSION\s+(\d+)", re.IGNORECASE)
_DEFAULT_LEVELS = 100  # of recursion, where OPTION (MAXRECURSION n) does not say; 0 means no limit


def _counted(t: Translator, node: exp.Expression, name: str) -> exp.Expression:
    """The recursive member with its depth as one more column."""
    if not isinstance(node, exp.Select) or node.args.get("group") or node.args.get("distinct"):
        t.refuse(node, "as a recursive member")
    sources = [node.args["from_"].this] if node.args.get("from_") else []
    sources += [join.this for join in node.args.get("joins") or ()]
    labels = [
        str(item.alias_or_name) for item in sources if isinstance(item, exp.Table) and item.name == name
    ]
    if len(labels) != 1:
        t.refuse(node, "as a recursive member: it must read the CTE once")
    counted = node.copy()
    depth = exp.Column(this=exp.to_identifier(_LEVEL), table=exp.to_identifier(labels[0]))
    counted.append("expressions", exp.Add(this=depth, expression=exp.Literal.number(1)))
    return counted


def _most_levels(t: Translator) -> int:
    """The depth that OPTION (MAXRECURSION n) allows; the parser keeps that clause out of the tree."""
    found = _MAXRECURSION.search(t.source)
    return _DEFAULT_LEVELS if found is None else int(found[1]) or 2**31 - 1


def cast_to(made: Query, names: Sequence[str], kinds: Sequence[SqlType], *, trim: bool = False) -> str:
    """The same rows with columns in these types, under these names; strings without trailing blanks."""
    cells = []
    for emitted, name, output, kind in zip(made.names, names, made.outputs, kinds, strict=True):
        value = Typed(f"q.{quote(emitted)}", output.typed.type, trimmed=output.typed.trimmed)
        made_cell = convert(value, kind)
        sql = compared(made_cell) if trim else made_cell.sql
        cells.append(f"CAST({sql} AS {kind.storage}) AS {quote(name)}")
    return f"SELECT {', '.join(cells)} FROM ({made.sql}) AS q"
