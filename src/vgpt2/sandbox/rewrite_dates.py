"""Date functions. The clock stands still at `model.FROZEN_NOW`.

What differs from DuckDB: DATEDIFF counts boundaries with weeks from Sunday, weekday numbers begin with Sunday
= 1, DATEADD keeps its argument's type, whole numbers are days since 1900-01-01.

Not covered, and refused: time zones, SET DATEFIRST, nanoseconds, FORMAT patterns beyond year to second.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlglot import exp

from vgpt2.sandbox import moments, sqltypes
from vgpt2.sandbox.model import FROZEN_NOW, IllegalSqlError
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_text import as_int
from vgpt2.sandbox.sqltypes import DATE, DATETIME, INT, Family, SqlType, varchar
from vgpt2.sandbox.translator import FunctionHandler, Translator, Typed, ValueHandler, text

# The parser's names for T-SQL's date parts and their abbreviations.
_PARTS: Mapping[str, str] = {
    **dict.fromkeys(("YEAR", "YY", "YYYY"), "year"),
    **dict.fromkeys(("QUARTER", "QQ", "Q"), "quarter"),
    **dict.fromkeys(("MONTH", "MM", "M"), "month"),
    **dict.fromkeys(("DAYOFYEAR", "DY", "Y"), "dayofyear"),
    **dict.fromkeys(("DAY", "DD", "D"), "day"),
    **dict.fromkeys(("WEEK", "WK", "WW"), "week"),
    **dict.fromkeys(("WEEKDAY", "DW", "W", "DAYOFWEEK"), "weekday"),
    **dict.fromkeys(("ISO_WEEK", "ISOWK", "ISOWW", "WEEKISO"), "iso_week"),
    **dict.fromkeys(("HOUR", "HH"), "hour"),
    **dict.fromkeys(("MINUTE", "MI", "N"), "minute"),
    **dict.fromkeys(("SECOND", "SS", "S"), "second"),
    **dict.fromkeys(("MILLISECOND", "MS"), "millisecond"),
}
_UNITS: Mapping[str, str] = {
    "year": "to_years({n})",
    "quarter": "to_months(3 * {n})",
    "month": "to_months({n})",
    "week": "to_days(7 * {n})",
    "day": "to_days({n})",
    "dayofyear": "to_days({n})",
    "weekday": "to_days({n})",
    "hour": "to_hours({n})",
    "minute": "to_minutes({n})",
    "second": "to_seconds({n})",
    "millisecond": "to_milliseconds({n})",
}
_READ: Mapping[str, str] = {
    "year": "year({x})",
    "quarter": "quarter({x})",
    "month": "month({x})",
    "dayofyear": "dayofyear({x})",
    "day": "day({x})",
    "week": "t_week({x})",
    "weekday": "dayofweek({x}) + 1",
    "iso_week": "weekofyear({x})",
    "hour": "hour({x})",
    "minute": "minute({x})",
    "second": "CAST(floor(second({x})) AS INTEGER)",
    "millisecond": "millisecond({x}) % 1000",
}
_OF_A_DAY = frozenset({"hour", "minute", "second", "millisecond"})


def _part(t: Translator, node: exp.Expression) -> str:
    unit = node.args.get("unit") or exp.Var(this="DAY")
    found = _PARTS.get(str(unit.name).upper())
    if found is None:
        t.refuse(node, f"with the date part {unit.name}")
    return found


def as_moment(t: Translator, node: exp.Expression) -> Typed:
    """A date argument; strings and numbers become dates. The parser wraps it in casts that nobody wrote."""
    while isinstance(node, exp.TimeStrToTime | exp.TsOrDsToDate | exp.TsOrDsToTimestamp):
        node = node.this
    typed = t.value(node)
    if typed.parameter and not typed.type.is_moment:
        t.settle(typed, Typed("", DATETIME), "")
    if typed.type.is_moment:
        return typed
    return convert(typed, DATETIME, explicit=True)


def now(t: Translator, node: exp.Expression) -> Typed:
    """GETDATE and CURRENT_TIMESTAMP."""
    kind = SqlType("datetime2") if t.written(node) == "SYSDATETIME" else DATETIME
    return Typed(moments.sql(FROZEN_NOW), kind)


def now_function(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """GETUTCDATE and its like: the sandbox's clock knows no zones."""
    return Typed(moments.sql(FROZEN_NOW), DATETIME)


def date_add(t: Translator, node: exp.Expression) -> Typed:
    """DATEADD: a month's last day stays inside the month; the result has the argument's type."""
    part = _part(t, node)
    moment = as_moment(t, node.this)
    count = as_int(t, node.expression)
    if part not in _UNITS:
        t.refuse(node)
    if moment.type.family is Family.DATE and part in _OF_A_DAY:
        raise IllegalSqlError(f"the datepart {part} is not supported by dateadd for type date")
    shifted = f"({moment.sql} + {_UNITS[part].format(n=f'CAST({count} AS INTEGER)')})"
    if moment.type.family is Family.DATE:
        shifted = f"CAST({shifted} AS DATE)"
    return Typed(shifted, moment.type)


def date_diff(t: Translator, node: exp.Expression) -> Typed:
    """DATEDIFF: boundaries crossed between the second argument of the text and the third."""
    part = _part(t, node)
    start, end = as_moment(t, node.expression), as_moment(t, node.this)
    if start.ref is not None and end.ref is not None:
        t.needs.pair(start.ref, end.ref, equal=False)
    kind = sqltypes.BIGINT if node.args.get("big_int") else INT
    if part == "week":
        return Typed(f"(t_sundays({end.sql}) - t_sundays({start.sql}))", kind)
    part = {"dayofyear": "day", "weekday": "day"}.get(part, part)
    if part == "iso_week":
        t.refuse(node)
    one, other = (f"CAST({side.sql} AS TIMESTAMP)" for side in (start, end))
    return Typed(f"CAST(date_diff('{part}', {one}, {other}) AS {kind.storage})", kind)


def date_part(t: Translator, node: exp.Expression) -> Typed:
    """DATEPART."""
    part = _PARTS.get(str(node.this.name).upper())
    if part is None:
        t.refuse(node)
    moment = as_moment(t, node.expression)
    return Typed(f"CAST({_READ[part].format(x=moment.sql)} AS INTEGER)", INT)


def year_month_day(t: Translator, node: exp.Expression) -> Typed:
    """YEAR, MONTH and DAY."""
    return Typed(f"CAST({node.key}({as_moment(t, node.this).sql}) AS INTEGER)", INT)


def last_day(t: Translator, node: exp.Expression) -> Typed:
    """EOMONTH, a date."""
    inner = node.this
    if isinstance(inner, exp.DateAdd):
        moment, count = as_moment(t, inner.this), as_int(t, inner.expression)
        return Typed(f"last_day(CAST({moment.sql} + to_months(CAST({count} AS INTEGER)) AS DATE))", DATE)
    return Typed(f"last_day(CAST({as_moment(t, inner).sql} AS DATE))", DATE)


def from_parts(t: Translator, node: exp.Expression) -> Typed:
    """DATEFROMPARTS."""
    parts = ", ".join(as_int(t, node.args[name]) for name in ("year", "month", "day"))
    return Typed(f"make_date({parts})", DATE)


def moment_from_parts(t: Translator, node: exp.Expression) -> Typed:
    """DATETIMEFROMPARTS without milliseconds."""
    if t.written(node) != "DATETIMEFROMPARTS":
        t.refuse(node)
    milli = node.args.get("milli")
    if not (isinstance(milli, exp.Literal) and str(milli.this) == "0"):
        t.refuse(node, "with milliseconds")
    parts = ", ".join(as_int(t, node.args[name]) for name in ("year", "month", "day", "hour", "min", "sec"))
    return Typed(f"make_timestamp({parts})", DATETIME)


def truncated(t: Translator, node: exp.Expression) -> Typed:
    """DATETRUNC."""
    part = _part(t, node)
    moment = as_moment(t, node.this)
    if part not in ("year", "quarter", "month", "day", "hour", "minute"):
        t.refuse(node)
    return Typed(f"CAST(date_trunc('{part}', {moment.sql}) AS {moment.type.storage})", moment.type)


_NAMES = {"%A": 10, "%B": 10}
_NUMBER_NAMES = {"%Y": "year", "%m": "month", "%d": "day", "%-d": "day", "%H": "hour", "%M": "minute"}
_FORMAT_CODES = frozenset({"%Y", "%y", "%m", "%d", "%H", "%I", "%M", "%S", "%B", "%b", "%A", "%a", "%p"})


def named(t: Translator, node: exp.Expression) -> Typed:
    """DATENAME and FORMAT of a date: both reach the tree as one node, told apart by the text."""
    written = node.args.get("format")
    if not isinstance(written, exp.Literal) or node.args.get("culture") is not None:
        t.refuse(node)
    form = str(written.this)
    name = t.written(node)
    inner = node.this
    if name == "DATENAME" and isinstance(inner, exp.Cast):
        moment = as_moment(t, inner.this)
        if form in _NAMES:
            return Typed(f"strftime({moment.sql}, '{form}')", varchar(30), trimmed=True)
        part = _NUMBER_NAMES.get(form)
        if part is None:
            t.refuse(node)
        return Typed(f"CAST({_READ[part].format(x=moment.sql)} AS VARCHAR)", varchar(30), trimmed=True)
    if name != "FORMAT":
        t.refuse(node)
    moment = t.value(inner)
    if len(t.last_text(node)) < 2:
        t.refuse(node, "with a culture's own format")
    codes = re.findall(r"%-?.", form)
    if (
        not moment.type.is_moment
        or not set(codes) <= _FORMAT_CODES
        or re.sub(r"%-?.", "", form).strip(" -/:,.")
    ):
        t.refuse(node, "with this format")
    return Typed(f"strftime({moment.sql}, {text(form)})", varchar(100))


def is_date(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """ISDATE of a string, in the spellings that are read."""
    value = t.value(arguments[0])
    if value.type.family is not Family.STRING:
        t.refuse(arguments[0], "in ISDATE")
    return Typed(f"t_isdate({value.sql})", INT)


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    (exp.CurrentTimestamp, now),
    (exp.DateAdd, date_add),
    (exp.DateDiff, date_diff),
    (exp.Extract, date_part),
    (exp.Year, year_month_day),
    (exp.Month, year_month_day),
    (exp.Day, year_month_day),
    (exp.LastDay, last_day),
    (exp.DateFromParts, from_parts),
    (exp.TimestampFromParts, moment_from_parts),
    (exp.TimestampTrunc, truncated),
    (exp.TimeToStr, named),
)

FUNCTIONS: tuple[tuple[str, FunctionHandler], ...] = (
    ("GETUTCDATE", now_function),
    ("ISDATE", is_date),
)
