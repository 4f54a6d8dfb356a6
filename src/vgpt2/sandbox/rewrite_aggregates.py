"""Aggregates and window functions.

What differs from DuckDB: SUM and AVG of integers stay integers, AVG of a decimal keeps SQL Server's scale,
NULLs sort lowest.

Not covered, and refused: CHECKSUM_AGG, APPROX functions, PERCENTILE_DISC, named windows, IGNORE NULLS.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.macros import quiet
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_text import as_int, as_text
from vgpt2.sandbox.sqltypes import BIGINT, FLOAT, INT, Family, SqlType
from vgpt2.sandbox.translator import FunctionHandler, Translator, Typed, ValueHandler, compared

Aggregate = Callable[[Translator, exp.Expression, str], Typed]
"""Takes the node and the text ` OVER (…)`, or "" where there is none."""


def _argument(t: Translator, node: exp.Expression) -> tuple[str, Typed]:
    """`DISTINCT ` or "", and the value."""
    inner = node.this
    if isinstance(inner, exp.Distinct):
        if len(inner.expressions) != 1:
            t.refuse(node, "of several columns")
        return "DISTINCT ", t.value(inner.expressions[0])
    return "", t.value(inner)


def count(t: Translator, node: exp.Expression, over: str) -> Typed:
    """COUNT and COUNT_BIG."""
    kind = BIGINT if node.args.get("big_int") else INT
    if isinstance(node.this, exp.Star):
        return Typed(f"count(*){over}", kind)
    distinct, typed = _argument(t, node)
    return Typed(f"count({distinct}{compared(typed)}){over}", kind)


def _summable(typed: Typed, name: str) -> None:
    if not typed.type.is_number or typed.type.family is Family.BIT:
        raise IllegalSqlError(f"operand data type {typed.type} is invalid for {name}")


def total(t: Translator, node: exp.Expression, over: str) -> Typed:
    """SUM: integers give integers, decimals keep their scale in 38 digits."""
    distinct, typed = _argument(t, node)
    _summable(typed, "sum")
    summed = f"sum({distinct}{typed.sql}){over}"
    if typed.type.family is Family.INTEGER:
        kind = BIGINT if typed.type.name == "bigint" else INT
        return Typed(f"CAST({summed} AS BIGINT)", kind)
    kind = sqltypes.decimal(38, typed.type.scale) if typed.type.family is Family.DECIMAL else typed.type
    return Typed(f"CAST({summed} AS {kind.storage})", kind)


def average(t: Translator, node: exp.Expression, over: str) -> Typed:
    """AVG: integers are cut off, decimals have at least six places."""
    distinct, typed = _argument(t, node)
    _summable(typed, "avg")
    if typed.type.family is Family.INTEGER:
        kind = BIGINT if typed.type.name == "bigint" else INT
        return Typed(f"CAST(trunc(avg({distinct}{typed.sql}){over}) AS BIGINT)", kind)
    if typed.type.family is Family.MONEY:
        t.refuse(node, "of money")
    if typed.type.family is Family.FLOAT:
        return Typed(f"avg({distinct}{typed.sql}){over}", FLOAT)
    scale = max(typed.type.scale, 6)
    summed, counted = f"sum({distinct}{typed.sql}){over}", f"count({distinct}{typed.sql}){over}"
    kind = sqltypes.decimal(38, scale)
    return Typed(f"CAST(t_ddiv({summed}, nullif({counted}, 0), {scale}) AS {kind.storage})", kind)


def extreme(t: Translator, node: exp.Expression, over: str) -> Typed:
    """MIN and MAX."""
    distinct, typed = _argument(t, node)
    if typed.type.family is Family.BIT:
        raise IllegalSqlError(f"operand data type bit is invalid for {node.key}")
    return Typed(f"{node.key}({distinct}{typed.sql}){over}", typed.type, trimmed=typed.trimmed)


def deviation(t: Translator, node: exp.Expression, over: str) -> Typed:
    """STDEV."""
    return _spread(t, node.this, "stddev_samp", over)


def _spread(t: Translator, node: exp.Expression, macro: str, over: str) -> Typed:
    typed = t.value(node)
    _summable(typed, macro)
    return Typed(f"{macro}(CAST({typed.sql} AS DOUBLE)){over}", FLOAT)


_SPREADS = {"STDEVP": "stddev_pop", "VAR": "var_samp", "VARP": "var_pop"}


def named_spread(t: Translator, node: exp.Expression, over: str) -> Typed:
    """STDEVP, VAR, VARP, which the parser does not know; any other function has no OVER here."""
    name = str(node.this).upper()
    if name not in _SPREADS or len(node.expressions) != 1:
        t.refuse(node, "with OVER")
    return _spread(t, node.expressions[0], _SPREADS[name], over)


def listed(t: Translator, node: exp.Expression, over: str) -> Typed:
    """STRING_AGG; without an order its result depends on the rows' order."""
    if over:
        t.refuse(node, "with OVER")
    inner, order = node.this, ""
    if isinstance(inner, exp.Order):
        order = f" {order_by(t, inner)}"
        inner = inner.this
    typed = as_text(t, inner)
    separator = node.args.get("separator")
    between = as_text(t, separator).sql if separator is not None else "','"
    return Typed(f"string_agg({typed.sql}, {between}{order})", sqltypes.varchar(sqltypes.MAX))


_NUMBERED: dict[type[exp.Expression], tuple[str, SqlType]] = {
    exp.RowNumber: ("row_number()", BIGINT),
    exp.Rank: ("rank()", BIGINT),
    exp.DenseRank: ("dense_rank()", BIGINT),
    exp.PercentRank: ("percent_rank()", FLOAT),
    exp.CumeDist: ("cume_dist()", FLOAT),
}


def numbered(t: Translator, node: exp.Expression, over: str) -> Typed:
    """ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST."""
    if "ORDER BY" not in over:
        raise IllegalSqlError(f"{node.key} must have an OVER clause with ORDER BY")
    macro, kind = _NUMBERED[type(node)]
    return Typed(f"{macro}{over}", kind)


def tile(t: Translator, node: exp.Expression, over: str) -> Typed:
    """NTILE."""
    if "ORDER BY" not in over:
        raise IllegalSqlError("ntile must have an OVER clause with ORDER BY")
    return Typed(f"ntile({as_int(t, node.this)}){over}", BIGINT)


def neighbour(t: Translator, node: exp.Expression, over: str) -> Typed:
    """LAG and LEAD."""
    if "ORDER BY" not in over:
        raise IllegalSqlError(f"{node.key} must have an OVER clause with ORDER BY")
    typed = t.value(node.this)
    offset, default = node.args.get("offset"), node.args.get("default")
    parts = [typed.sql, "1" if offset is None else as_int(t, offset)]
    if default is not None:
        parts.append(convert(t.value(default), typed.type, explicit=True).sql)
    return Typed(f"{node.key}({', '.join(parts)}){over}", typed.type)


def end_value(t: Translator, node: exp.Expression, over: str) -> Typed:
    """FIRST_VALUE and LAST_VALUE."""
    typed = t.value(node.this)
    macro = "first_value" if isinstance(node, exp.FirstValue) else "last_value"
    return Typed(f"{macro}({typed.sql}){over}", typed.type)


def percentile(t: Translator, node: exp.Expression, over: str) -> Typed:
    """PERCENTILE_CONT WITHIN GROUP (ORDER BY …) OVER (PARTITION BY …)."""
    inner, order = node.this, node.expression
    if not isinstance(inner, exp.PercentileCont) or not over or len(order.expressions) != 1:
        t.refuse(node)
    part = inner.this
    ordered = order.expressions[0]
    typed = t.value(ordered.this)
    if not typed.type.is_number or not isinstance(part, exp.Literal) or ordered.args.get("desc"):
        t.refuse(node)
    return Typed(f"quantile_cont(CAST({typed.sql} AS DOUBLE), {part.this}){over}", FLOAT)


AGGREGATES: tuple[tuple[type[exp.Expression], Aggregate], ...] = (
    (exp.Count, count),
    (exp.Sum, total),
    (exp.Avg, average),
    (exp.Min, extreme),
    (exp.Max, extreme),
    (exp.Stddev, deviation),
    (exp.GroupConcat, listed),
    (exp.Anonymous, named_spread),
    *((kind, numbered) for kind in _NUMBERED),
    (exp.Ntile, tile),
    (exp.Lag, neighbour),
    (exp.Lead, neighbour),
    (exp.FirstValue, end_value),
    (exp.LastValue, end_value),
    (exp.WithinGroup, percentile),
)
_BY_CLASS = dict(AGGREGATES)


def plain(t: Translator, node: exp.Expression) -> Typed:
    """An aggregate without OVER."""
    t.opaque += 1
    return _BY_CLASS[type(node)](t, node, "")


def order_by(t: Translator, order: exp.Expression) -> str:
    """ORDER BY of a window or a list; NULLs are the lowest values."""
    parts = []
    for item in order.expressions:
        typed = t.value(item.this)
        # A constant orders nothing; DuckDB would take an integer for a position.
        key = "NULL" if typed.literal or typed.type.family is Family.NULL else compared(typed)
        parts.append(f"{key} {'DESC NULLS LAST' if item.args.get('desc') else 'ASC NULLS FIRST'}")
    return f"ORDER BY {', '.join(parts)}"


def window(t: Translator, node: exp.Expression) -> Typed:
    """f(…) OVER (…)."""
    t.only(node, "this", "partition_by", "order", "spec", "over")
    t.opaque += 1
    parts = []
    # DuckDB orders and divides rows by nothing that can fail.
    if node.args.get("partition_by"):
        keys = ", ".join(compared(t.value(item)) for item in node.args["partition_by"])
        parts.append(quiet(f"PARTITION BY {keys}"))
    if node.args.get("order") is not None:
        parts.append(quiet(order_by(t, node.args["order"])))
    if node.args.get("spec") is not None:
        parts.append(_frame(t, node.args["spec"]))
    aggregate = _BY_CLASS.get(type(node.this))
    if aggregate is None:
        t.refuse(node)
    return aggregate(t, node.this, f" OVER ({' '.join(parts)})")


def _frame(t: Translator, spec: exp.Expression) -> str:
    ends = [_frame_end(t, spec, "start")]
    if spec.args.get("end") is not None:
        ends.append(_frame_end(t, spec, "end"))
    kind = str(spec.args.get("kind") or "ROWS")
    if kind == "RANGE" and any(end[0].isdigit() for end in ends):
        t.refuse(spec, "with a RANGE of a number")
    return f"{kind} BETWEEN {ends[0]} AND {ends[1]}" if len(ends) == 2 else f"{kind} {ends[0]}"


def _frame_end(t: Translator, spec: exp.Expression, which: str) -> str:
    value, side = spec.args.get(which), spec.args.get(f"{which}_side")
    shown = value if isinstance(value, str) else as_int(t, value) if value is not None else ""
    return " ".join(part for part in (shown, str(side or "")) if part)


def grouping(t: Translator, node: exp.Expression) -> Typed:
    """GROUPING of one column."""
    if len(node.expressions) != 1:
        t.refuse(node)
    return Typed(f"grouping({t.value(node.expressions[0]).sql})", SqlType("tinyint"))


def anonymous(functions: dict[str, FunctionHandler]) -> ValueHandler:
    """The handler of functions that the parser has no class for."""

    def handle(t: Translator, node: exp.Expression) -> Typed:
        name = str(node.this).upper()
        if name in _SPREADS:
            return named_spread(t, node, "")
        handler = functions.get(name)
        if handler is None or (not node.expressions and name != "GETUTCDATE"):
            t.refuse(node, "is no function that is reproduced")
        return handler(t, node.expressions)

    return handle


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    *((kind, plain) for kind, _ in AGGREGATES if kind not in (exp.Anonymous, exp.WithinGroup)),
    (exp.Window, window),
    (exp.Grouping, grouping),
)
