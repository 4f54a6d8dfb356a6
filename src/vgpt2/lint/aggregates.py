"""Aggregates, windows and groups in a SELECT's tree, as the rules on grouping need them.

Not covered: aggregates that a CLR assembly defines; they are scalar functions to us.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from sqlglot import exp

from vgpt2.lint.rule import Query
from vgpt2.tsql.model import ColumnStatus, ColumnUse

_WINDOW_ONLY = (
    exp.RowNumber, exp.Rank, exp.DenseRank, exp.Ntile, exp.Lag, exp.Lead, exp.PercentRank, exp.CumeDist,
    exp.FirstValue, exp.LastValue, exp.PercentileCont, exp.PercentileDisc,
)  # fmt: skip
"""What sqlglot counts among aggregates or functions and SQL Server takes with OVER only."""
_OTHER_AGGREGATES = frozenset({"CHECKSUM_AGG", "VAR", "VARP", "STDEVP", "COUNT_BIG", "STRING_AGG"})


def is_aggregate(node: exp.Expr) -> bool:
    """Whether a call is one of SQL Server's aggregates; whether it has OVER is another question."""
    if isinstance(node, _WINDOW_ONLY):
        return False
    if isinstance(node, exp.Anonymous):
        return node.name.upper() in _OTHER_AGGREGATES and not isinstance(node.parent, exp.Dot)
    return isinstance(node, exp.AggFunc)


def is_windowed(node: exp.Expr) -> bool:
    """Whether a call has OVER."""
    parent = node.parent
    while isinstance(parent, exp.WithinGroup | exp.IgnoreNulls | exp.RespectNulls | exp.Filter):
        node, parent = parent, parent.parent
    return isinstance(parent, exp.Window) and parent.this is node


def has_aggregate(query: Query) -> bool:
    """Whether the SELECT list or ORDER BY holds an aggregate without OVER."""
    return any(
        clause in ("select", "order") and is_aggregate(node) and not is_windowed(node)
        for clause, node in query.of(exp.Func)
    )


def function_name(node: exp.Expr) -> str:
    """A function as T-SQL writes it."""
    if isinstance(node, exp.WithinGroup):
        return function_name(node.this)
    if isinstance(node, exp.Anonymous):
        return node.name.upper()
    if isinstance(node, exp.GroupConcat):
        return "STRING_AGG"
    return node.sql_name() if isinstance(node, exp.Func) else "this function"


def group_items(group: exp.Expr | None) -> Iterator[exp.Expr]:
    """The expressions that rows are grouped by, sets of ROLLUP, CUBE and GROUPING SETS included."""
    waiting = list(group.expressions) if group is not None else []
    for name in ("rollup", "cube", "grouping_sets"):
        waiting += (group.args.get(name) or []) if group is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, exp.Rollup | exp.Cube | exp.GroupingSets | exp.Tuple):
            waiting += node.expressions
        elif isinstance(node, exp.Paren):
            waiting.append(node.this)
        else:
            yield node


def shape(node: exp.Expr, query: Query) -> Hashable:
    """What a node says, with columns by what they stand for, so that equal expressions are equal."""
    while isinstance(node, exp.Paren):
        node = node.this
    if isinstance(node, exp.Column):
        use = query.uses.get(id(node))
        return ("column", node.name.lower(), id(use.source) if use is not None else node.table.lower())
    folded = isinstance(node, exp.Identifier | exp.Anonymous)
    parts: list[Hashable] = [type(node).__name__]
    for key in sorted(node.args):
        value = node.args[key]
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, exp.Expr):
                parts.append((key, shape(item, query)))
            elif item is not None and item is not False and key != "quoted":
                parts.append((key, str(item).lower() if folded else str(item)))
    return tuple(parts)


def ungrouped(root: exp.Expr | None, keys: set[Hashable], query: Query) -> Iterator[ColumnUse]:
    """Columns of this SELECT below a node that no group key and no aggregate covers."""
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, exp.Query) or (is_aggregate(node) and not is_windowed(node)):
            continue
        if (
            not isinstance(node, exp.Ordered | exp.Alias | exp.Order | exp.Having)
            and shape(node, query) in keys
        ):
            continue
        if isinstance(node, exp.Column):
            use = query.own(node)
            if use is not None and use.status is not ColumnStatus.AMBIGUOUS and use.name != "*":
                yield use
            continue
        if isinstance(node, exp.Window) and is_aggregate(node.this):
            waiting += (child for child in node.this.iter_expressions())
            waiting += (child for child in node.iter_expressions() if child is not node.this)
            continue
        waiting += reversed(list(node.iter_expressions()))
