"""Literals, and values turned into another type: implicitly, by CAST and by CONVERT with its styles.

Sources: Microsoft's pages "CAST and CONVERT" (styles, truncation and rounding by pair of types) and "Data
type conversion".

Not covered, and refused: float to string, time to and from anything but its own type, binary.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from sqlglot import exp

from vgpt2.sandbox import moments, sqltypes
from vgpt2.sandbox.macros import BAD_CONVERSION, BAD_DATE
from vgpt2.sandbox.model import IllegalSqlError, QueryFailedError, UnsupportedSqlError
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import Translator, Typed, ValueHandler, text

_EPOCH = "TIMESTAMP '1900-01-01'"
_DAY = 86_400_000_000  # microseconds
_INTEGER = re.compile(r"\s*[+-]?\d+\s*")
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)\s*")

# CONVERT's style → strftime. Styles with a time are cut to the date for the type date.
_STYLES: Mapping[int, str] = {
    1: "%m/%d/%y",
    101: "%m/%d/%Y",
    2: "%y.%m.%d",
    102: "%Y.%m.%d",
    3: "%d/%m/%y",
    103: "%d/%m/%Y",
    4: "%d.%m.%y",
    104: "%d.%m.%Y",
    5: "%d-%m-%y",
    105: "%d-%m-%Y",
    6: "%d %b %y",
    106: "%d %b %Y",
    7: "%b %d, %y",
    107: "%b %d, %Y",
    10: "%m-%d-%y",
    110: "%m-%d-%Y",
    11: "%y/%m/%d",
    111: "%Y/%m/%d",
    12: "%y%m%d",
    112: "%Y%m%d",
    23: "%Y-%m-%d",
}
_TIMED: Mapping[int, str] = {
    8: "%H:%M:%S",
    24: "%H:%M:%S",
    108: "%H:%M:%S",
    20: "%Y-%m-%d %H:%M:%S",
    120: "%Y-%m-%d %H:%M:%S",
    21: "%Y-%m-%d %H:%M:%S.%g",
    25: "%Y-%m-%d %H:%M:%S.%g",
    121: "%Y-%m-%d %H:%M:%S.%g",
}
_NARROW: Mapping[str, str] = {"tinyint": "UTINYINT", "smallint": "SMALLINT"}  # stored wider, checked here
_HOLE = "\N{REPLACEMENT CHARACTER}"  # stands for a value's SQL while a conversion is built around it
_FAILING = re.compile(r"error\('[^']*'\)")
_DAY_FIRST = frozenset({3, 4, 5, 103, 104, 105})
_READ_STYLES = frozenset({0, 1, 100, 101, 110, 10, 112, 12, 111, 11, 20, 21, 23, 120, 121, 126}) | _DAY_FIRST


def literal(t: Translator, node: exp.Expression) -> Typed:
    """A number or a string; a decimal's digits are its type."""
    written = str(node.this)
    if node.is_string:
        return string(written)
    if re.fullmatch(r"\d+", written):
        number = int(written)
        if number < 2**31:
            return Typed(written, sqltypes.INT, literal=True, value=number)
        return Typed(written, sqltypes.decimal(len(written.lstrip("0")), 0), literal=True, value=number)
    if re.fullmatch(r"\d*\.\d*", written) and written != ".":
        whole, _, fraction = written.partition(".")
        kind = sqltypes.decimal(max(len(whole.lstrip("0")) + len(fraction), 1), len(fraction))
        shown = f"{whole or '0'}.{fraction}" if fraction else whole
        return Typed(f"CAST({shown} AS {kind.storage})", kind, literal=True, value=Decimal(shown))
    return Typed(f"CAST({float(written)!r} AS DOUBLE)", sqltypes.FLOAT, literal=True, value=float(written))


def string(written: str) -> Typed:
    """A string literal. Its trailing blanks never count in comparisons, but do in concatenation."""
    kind = sqltypes.varchar(max(len(written), 1))
    return Typed(text(written), kind, literal=True, value=written, trimmed=not written.endswith(" "))


def digits(typed: Typed) -> SqlType:
    """The decimal type beside which an integer stands: a literal counts with its own digits only."""
    if typed.literal and typed.type.family is Family.INTEGER:
        return sqltypes.decimal(len(str(abs(int(str(typed.value))))), 0)
    return typed.type.as_decimal()


def convert(typed: Typed, target: SqlType, *, explicit: bool = False) -> Typed:
    """A value as another type.

    Args:
        explicit: by CAST or CONVERT, which also cut strings and turn numbers into strings.

    A literal that cannot be converted fails when a row reaches it, as on SQL Server.

    Raises:
        IllegalSqlError, UnsupportedSqlError: SQL Server, or this sandbox, has no such conversion.
    """
    source = typed.type
    if source == target:
        return typed
    if source.family is Family.NULL:
        return Typed(f"CAST(NULL AS {target.storage})", target)
    step = _STEPS.get((source.family, target.family))
    if step is None:
        raise UnsupportedSqlError(f"conversion from {source} to {target} is not reproduced")
    if target.family is Family.STRING and source.family is not Family.STRING and not explicit:
        raise UnsupportedSqlError(f"an implicit conversion from {source} to {target}")
    same = source.family is target.family
    return Typed(
        step(typed, target),
        target,
        ref=typed.ref if same else None,
        literal=typed.literal and same,
        value=typed.value if same else None,
        trimmed=typed.trimmed and not (source.padded and not target.padded),
    )


def to_storage(sql: str, target: SqlType) -> str:
    """Cast to the type's place in DuckDB; an overflow fails there as it does on SQL Server."""
    checked = f"CAST({sql} AS {_NARROW[target.name]})" if target.name in _NARROW else sql
    return f"CAST({checked} AS {target.storage})"


def _number(typed: Typed, target: SqlType) -> str:
    """Between numeric types; decimals are cut when they become integers, money is rounded."""
    if target.family is Family.INTEGER and typed.type.family is not Family.INTEGER:
        how = "round" if typed.type.family is Family.MONEY else "trunc"
        return to_storage(f"{how}({typed.sql})", target)
    return to_storage(typed.sql, target)


def _to_bit(typed: Typed, target: SqlType) -> str:
    return f"CASE WHEN {typed.sql} <> 0 THEN 1 WHEN {typed.sql} = 0 THEN 0 END"


def _string_to_number(typed: Typed, target: SqlType) -> str:
    form, macro = (
        (_INTEGER, "t_to_int") if target.family in (Family.INTEGER, Family.BIT) else (_NUMBER, "t_to_number")
    )
    if typed.literal:
        written = str(typed.value)
        if macro == "t_to_int" and not written.strip():
            return "0"
        if not form.fullmatch(written):
            return to_storage(f"error('{BAD_CONVERSION}')", target)
        return to_storage(written.strip(), target)
    if target.family is Family.BIT:
        raise UnsupportedSqlError("a string expression as bit")
    return to_storage(f"{macro}({typed.sql})", target)


def _string_to_moment(typed: Typed, target: SqlType) -> str:
    if typed.literal:
        found = _read_moment(str(typed.value))
    else:
        found = Typed(f"t_to_moment({typed.sql})", SqlType("datetime2"))
    return found.sql if target.name == "datetime2" else _moment(found, target)


def _read_moment(written: str, day_first: bool = False) -> Typed:
    """A string literal as datetime2; one that is no date fails when a row reaches it, not before."""
    try:
        found = moments.sql(moments.read(written, day_first=day_first))
    except QueryFailedError:
        found = f"CAST(error('{BAD_DATE}') AS TIMESTAMP)"
    return Typed(found, SqlType("datetime2"))


def _moment(typed: Typed, target: SqlType) -> str:
    if target.name == "smalldatetime" and typed.type.name in ("datetime", "datetime2"):
        return f"t_round_minute({typed.sql})"
    return to_storage(typed.sql, target)


def _days_to_moment(typed: Typed, target: SqlType) -> str:
    """A number is days since 1900-01-01; datetime2 and date take none."""
    if target.name not in ("datetime", "smalldatetime"):
        raise IllegalSqlError(f"operand type clash: {typed.type} is incompatible with {target}")
    if typed.type.family in (Family.INTEGER, Family.BIT):
        return f"({_EPOCH} + to_days(CAST({typed.sql} AS INTEGER)))"
    return f"({_EPOCH} + to_microseconds(CAST(round(CAST({typed.sql} AS DOUBLE) * {_DAY}) AS BIGINT)))"


def _moment_to_days(typed: Typed, target: SqlType) -> str:
    if typed.type.name not in ("datetime", "smalldatetime"):
        raise IllegalSqlError(f"explicit conversion from {typed.type} to {target} is not allowed")
    if target.family is Family.INTEGER:
        return f"CAST(date_diff('day', {_EPOCH}, {typed.sql} + INTERVAL 12 HOUR) AS {target.storage})"
    exact = f"date_diff('microsecond', {_EPOCH}, {typed.sql}) / {_DAY}.0"
    return to_storage(exact, target)


def _string(typed: Typed, target: SqlType) -> str:
    length = typed.type.length
    if typed.type.padded and not target.padded:
        # char(n) takes its blanks along.
        return f"rpad({typed.sql}, {length if target.length < 0 else min(length, target.length)}, ' ')"
    if target.length == sqltypes.MAX or (length != sqltypes.MAX and length <= target.length):
        return typed.sql
    return f"left({typed.sql}, {target.length})"


def _number_to_string(typed: Typed, target: SqlType) -> str:
    """An integer that does not fit becomes an asterisk; another number fails."""
    source = typed.type
    if source.family is Family.FLOAT:
        raise UnsupportedSqlError("float to string")
    exact = sqltypes.decimal(19, 2).storage if source.family is Family.MONEY else source.storage
    shown = f"CAST(CAST({typed.sql} AS {exact}) AS VARCHAR)"
    widest = 2 + source.as_decimal().precision
    if target.length == sqltypes.MAX or target.length >= widest:
        return shown
    if source.family in (Family.INTEGER, Family.BIT) and not target.name.startswith("n"):
        return f"t_fit({shown}, {target.length})"
    return f"CASE WHEN length({shown}) > {target.length} THEN error('{BAD_CONVERSION}') ELSE {shown} END"


def _moment_to_string(typed: Typed, target: SqlType) -> str:
    return _cut(_styled(typed, 0 if typed.type.family is Family.DATETIME else 23, target), target)


def _cut(sql: str, target: SqlType) -> str:
    return sql if target.length == sqltypes.MAX else f"left({sql}, {target.length})"


def _styled(typed: Typed, style: int, target: SqlType) -> str:
    date_only = typed.type.family is Family.DATE
    if style in (0, 100):
        if typed.type.name == "datetime2":
            raise UnsupportedSqlError("datetime2 to string without a style")
        shown = f"t_style_0(CAST({typed.sql} AS TIMESTAMP))"
        return f"left({shown}, 11)" if date_only else shown
    if style in _STYLES:
        return f"strftime({typed.sql}, {text(_STYLES[style])})"
    form = _TIMED.get(style)
    if form is None or (date_only and not form.startswith("%Y")):
        raise UnsupportedSqlError(f"CONVERT style {style} of {typed.type}")
    if date_only:
        return f"strftime({typed.sql}, '%Y-%m-%d')"
    if form.endswith("%g") and typed.type.name != "datetime" and not 0 < target.length <= 19:
        raise UnsupportedSqlError(f"CONVERT style {style} of {typed.type}")
    return f"strftime({typed.sql}, {text(form)})"


_Step = Callable[[Typed, SqlType], str]


def _as_is(typed: Typed, target: SqlType) -> str:
    return typed.sql


_NUMBERS = (Family.INTEGER, Family.DECIMAL, Family.MONEY, Family.FLOAT, Family.BIT)
_MOMENTS = (Family.DATE, Family.DATETIME)
_STEPS: Mapping[tuple[Family, Family], _Step] = {
    **{(a, b): _number for a in _NUMBERS for b in _NUMBERS},
    **{(a, Family.BIT): _to_bit for a in _NUMBERS},
    **{(Family.STRING, b): _string_to_number for b in _NUMBERS},
    **{(Family.STRING, b): _string_to_moment for b in _MOMENTS},
    **{(a, Family.STRING): _number_to_string for a in _NUMBERS},
    **{(a, Family.STRING): _moment_to_string for a in _MOMENTS},
    **{(a, b): _moment for a in _MOMENTS for b in _MOMENTS},
    **{(a, b): _days_to_moment for a in _NUMBERS for b in _MOMENTS},
    **{(a, b): _moment_to_days for a in _MOMENTS for b in (Family.INTEGER, Family.DECIMAL, Family.FLOAT)},
    (Family.DATETIME, Family.TIME): _number,
    (Family.STRING, Family.STRING): _string,
    (Family.GUID, Family.STRING): _string,
    (Family.STRING, Family.GUID): _as_is,
}


def target_type(t: Translator, node: exp.Expression | None) -> SqlType:
    """The type that CAST or CONVERT names; a Vista type stands for its base type."""
    if not isinstance(node, exp.DataType):
        t.refuse(node, "as a type")
    if node.this is exp.DType.USERDEFINED:
        name = str(node.args.get("kind"))
        name = name.rpartition(".")[2].strip("[]")
        found = sqltypes.read(t.catalog.data.types.get(name, name), cast=True)
    else:
        found = sqltypes.read(node.sql("tsql"), cast=True)
    if found.family is Family.OTHER:
        t.refuse(node, "as a type")
    return found


def cast(t: Translator, node: exp.Expression) -> Typed:
    """CAST and TRY_CAST."""
    target = target_type(t, node.args.get("to"))
    return _converted(t.value(node.this), target, None, bool(node.args.get("safe")))


def convert_function(t: Translator, node: exp.Expression) -> Typed:
    """CONVERT and TRY_CONVERT, with a style."""
    style = node.args.get("style")
    number: int | None = None
    if style is not None:
        if not (isinstance(style, exp.Literal) and not style.is_string):
            t.refuse(node, "with a computed style")
        number = int(str(style.this))
    value = t.value(node.expression)
    return _converted(value, target_type(t, node.this), number, bool(node.args.get("safe")))


def _converted(value: Typed, target: SqlType, style: int | None, safe: bool) -> Typed:
    if safe:
        return _tried(value, target, style)
    found = _with_style(value, target, style)
    # A literal that was cast is none any more: beside a decimal it counts with its type's digits.
    return Typed(found.sql, target, found.ref, trimmed=found.trimmed)


def _tried(value: Typed, target: SqlType, style: int | None) -> Typed:
    """TRY_CAST: what would fail in this conversion is NULL; what fails in the value itself still fails."""
    if value.literal:
        found = _with_style(value, target, style)
        return Typed(_FAILING.sub("NULL", found.sql), target, trimmed=found.trimmed)
    found = _with_style(replace(value, sql=_HOLE), target, style)
    sql = _FAILING.sub("NULL", found.sql).replace("t_to_", "t_try_").replace(_HOLE, value.sql)
    return Typed(f"TRY({sql})", target, trimmed=found.trimmed)


def _with_style(value: Typed, target: SqlType, style: int | None) -> Typed:
    source = value.type
    if style is not None and source.is_moment and target.family is Family.STRING:
        return Typed(_cut(_styled(value, style, target), target), target)
    if style is not None and source.family is Family.STRING and target.is_moment:
        if style not in _READ_STYLES or not value.literal:
            raise UnsupportedSqlError(f"CONVERT of a string to {target} by style {style}")
        return convert(_read_moment(str(value.value), style in _DAY_FIRST), target, explicit=True)
    if style not in (None, 0) and source.family is Family.MONEY and target.family is Family.STRING:
        if style != 1:
            raise UnsupportedSqlError(f"CONVERT style {style} of money")
        return Typed(_cut(f"format('{{:,.2f}}', CAST({value.sql} AS DOUBLE))", target), target)
    if style not in (None, 0) and Family.FLOAT in (source.family, target.family):
        raise UnsupportedSqlError(f"CONVERT style {style} of {source}")
    return convert(value, target, explicit=True)


def national(t: Translator, node: exp.Expression) -> Typed:
    """N'…'."""
    return string(str(node.this))


def null(t: Translator, node: exp.Expression) -> Typed:
    """NULL, which takes any type."""
    return Typed("NULL", sqltypes.NULL)


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    (exp.Literal, literal),
    (exp.National, national),
    (exp.Null, null),
    (exp.Cast, cast),
    (exp.TryCast, cast),
    (exp.Convert, convert_function),
)
