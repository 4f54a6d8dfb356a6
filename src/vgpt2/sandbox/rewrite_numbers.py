"""Numeric functions and the few that choose among values.

What differs from DuckDB: ROUND keeps the number of places and can cut off, POWER has its base's type, SIGN
and CEILING keep the type.

Not covered, and refused: RAND, NEWID and everything else that changes from call to call.
"""

from __future__ import annotations

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_convert import convert, to_storage
from vgpt2.sandbox.rewrite_operators import unified
from vgpt2.sandbox.rewrite_text import as_int
from vgpt2.sandbox.sqltypes import FLOAT, Family
from vgpt2.sandbox.translator import FunctionHandler, Translator, Typed, ValueHandler


def number(t: Translator, node: exp.Expression) -> Typed:
    """An argument that must be a number; a string becomes a float."""
    typed = t.value(node)
    if typed.type.family is Family.NULL:
        return Typed("CAST(NULL AS INTEGER)", sqltypes.INT)
    if typed.type.family is Family.STRING:
        return convert(typed, FLOAT)
    if not typed.type.is_number:
        raise IllegalSqlError(f"a numeric function takes no {typed.type}")
    return typed


def absolute(t: Translator, node: exp.Expression) -> Typed:
    """ABS."""
    typed = number(t, node.this)
    return Typed(f"abs({typed.sql})", typed.type)


def rounded(t: Translator, node: exp.Expression) -> Typed:
    """ROUND, which cuts off where a third argument says so; the scale stays as it was."""
    typed = number(t, node.this)
    places = as_int(t, node.args["decimals"])
    cut = node.args.get("truncate")
    if cut is not None and not (isinstance(cut, exp.Literal) and not cut.is_string):
        t.refuse(node, "with a computed third argument")
    if typed.type.family is Family.FLOAT and cut is not None and str(cut.this) != "0":
        t.refuse(node, "of a float")
    if typed.type.family is Family.FLOAT:
        return Typed(f"round({typed.sql}, {places})", FLOAT)
    exact = typed.type if typed.type.family is Family.DECIMAL else typed.type.as_decimal()
    wide = sqltypes.decimal(38, exact.scale).storage
    if cut is not None and str(cut.this) != "0":
        power = f"CAST(pow(10, {places}) AS DOUBLE)"
        sql = f"CAST(trunc(round(CAST({typed.sql} AS DOUBLE) * {power}, 6)) / {power} AS {wide})"
    else:
        # Halves go away from zero in DuckDB's decimals, as they do on SQL Server.
        power = f"pow(10, {places})"
        by_decimal = f"round(CAST({typed.sql} AS {wide}), {places})"
        literal = node.args["decimals"]
        plain = isinstance(literal, exp.Literal)
        sql = by_decimal if plain else f"round(CAST({typed.sql} AS DOUBLE) * {power}) / {power}"
        sql = f"CAST({sql} AS {wide})"
    return Typed(to_storage(sql, typed.type), typed.type)


def whole(t: Translator, node: exp.Expression) -> Typed:
    """CEILING and FLOOR: a decimal loses its places."""
    if node.args.get("decimals") is not None or node.args.get("to") is not None:
        t.refuse(node)
    typed = number(t, node.this)
    macro = "ceil" if isinstance(node, exp.Ceil) else "floor"
    kind = sqltypes.decimal(typed.type.precision, 0) if typed.type.family is Family.DECIMAL else typed.type
    return Typed(to_storage(f"{macro}({typed.sql})", kind), kind)


def power(t: Translator, node: exp.Expression) -> Typed:
    """POWER, in its base's type; SQUARE, a float."""
    base, exponent = number(t, node.this), number(t, node.expression)
    sql = f"pow({base.sql}, {exponent.sql})"
    if t.written(node) == "SQUARE":
        return Typed(sql, FLOAT)
    if base.type.family is Family.INTEGER:
        sql = f"trunc({sql})"
    kind = sqltypes.decimal(38, base.type.scale) if base.type.family is Family.DECIMAL else base.type
    return Typed(to_storage(sql, kind), kind)


def sign(t: Translator, node: exp.Expression) -> Typed:
    """SIGN."""
    typed = number(t, node.this)
    return Typed(to_storage(f"sign({typed.sql})", typed.type), typed.type)


_FLOATS: dict[type[exp.Expression], str] = {exp.Sqrt: "sqrt", exp.Exp: "exp", exp.Ln: "ln"}


def float_function(t: Translator, node: exp.Expression) -> Typed:
    """SQRT, EXP and LOG."""
    typed = number(t, node.this)
    return Typed(f"{_FLOATS[type(node)]}(CAST({typed.sql} AS DOUBLE))", FLOAT)


def logarithm(t: Translator, node: exp.Expression) -> Typed:
    """LOG with a base, and LOG10: the tree holds the base first."""
    base, typed = number(t, node.this), number(t, node.expression)
    return Typed(f"(ln(CAST({typed.sql} AS DOUBLE)) / ln(CAST({base.sql} AS DOUBLE)))", FLOAT)


def choose(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """CHOOSE: by place from 1; NULL beyond."""
    place = as_int(t, arguments[0])
    values = unified(t, arguments[0], [t.value(item) for item in arguments[1:]])
    tests = " ".join(f"WHEN {number} THEN {value.sql}" for number, value in enumerate(values, start=1))
    return Typed(f"CASE {place} {tests} END", values[0].type)


def extreme(t: Translator, node: exp.Expression) -> Typed:
    """GREATEST and LEAST, which leave NULLs out."""
    values = unified(t, node, [t.value(item) for item in (node.this, *node.expressions)])
    macro = "greatest" if isinstance(node, exp.Greatest) else "least"
    return Typed(f"{macro}({', '.join(value.sql for value in values)})", values[0].type)


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    (exp.Abs, absolute),
    (exp.Round, rounded),
    (exp.Ceil, whole),
    (exp.Floor, whole),
    (exp.Pow, power),
    (exp.Sign, sign),
    (exp.Sqrt, float_function),
    (exp.Exp, float_function),
    (exp.Ln, float_function),
    (exp.Log, logarithm),
    (exp.Greatest, extreme),
    (exp.Least, extreme),
)

FUNCTIONS: tuple[tuple[str, FunctionHandler], ...] = (("CHOOSE", choose),)
