"""Columns, parameters, arithmetic, concatenation, CASE and its relatives.

What differs from DuckDB: integers divide to integers, division by zero fails, decimals keep SQL Server's
precision and scale, `+` joins strings and adds days to a datetime, char(n) is padded in a concatenation,
ISNULL has its first argument's type.

Not covered, and refused: division of money, differences of two datetimes by `-`, case-insensitive COLLATE.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_convert import convert, digits, to_storage
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import Translator, Typed, ValueHandler

_SYMBOLS: dict[type[exp.Expression], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "*",
    exp.Div: "/",
    exp.Mod: "%",
}


def column(t: Translator, node: exp.Expression) -> Typed:
    """A column reference."""
    if isinstance(node.this, exp.Star):
        t.refuse(node, "as a value")
    if node.args.get("db") is not None and str(node.args["db"].name).lower() != "dbo":
        t.refuse(node, "of another schema")
    return t.column(str(node.this.name), str(node.args["table"].name) if node.args.get("table") else "")


def identifier(t: Translator, node: exp.Expression) -> Typed:
    """A bare name, which the parser leaves as such in a few places."""
    return t.column(str(node.name), "")


def parameter(t: Translator, node: exp.Expression) -> Typed:
    """@name; @@name is a state of the server."""
    if isinstance(node.this, exp.Parameter):
        t.refuse(node, "reads the server's state")
    return t.parameter(str(node.this.name))


def paren(t: Translator, node: exp.Expression) -> Typed:
    """A value in parentheses."""
    return t.value(node.this)


def arithmetic(t: Translator, node: exp.Expression) -> Typed:
    """`+ - * / %` of numbers; `+` of strings; a datetime and a number of days."""
    operator = _SYMBOLS[type(node)]
    left, right = settled(t, t.value(node.this), t.value(node.expression), operator)
    if left.ref is not None and right.ref is not None and operator == "-":
        t.needs.pair(left.ref, right.ref, equal=False)
    if left.type.family is Family.NULL and right.type.family is Family.NULL:
        return Typed("NULL", sqltypes.INT)
    kinds = {left.type.family, right.type.family}
    if operator == "+" and kinds <= {Family.STRING, Family.NULL}:
        return _joined(left, right)
    if left.type.is_moment or right.type.is_moment:
        return _shifted(t, node, operator, left, right)
    target = sqltypes.common(left.type, right.type)
    if not target.is_number or target.family is Family.BIT:
        raise IllegalSqlError(f"operands of {operator} cannot be {left.type} and {right.type}")
    return _computed(t, node, operator, left, right, target)


def settled(t: Translator, left: Typed, right: Typed, operator: str) -> tuple[Typed, Typed]:
    """Both sides, a parameter among them typed by the other."""
    if left.parameter and not right.parameter:
        left = _typed_by(t, left, right, _TURNED.get(operator, operator))
    elif right.parameter and not left.parameter:
        right = _typed_by(t, right, left, operator)
    return left, right


def _typed_by(t: Translator, parameter: Typed, other: Typed, operator: str) -> Typed:
    """The parameter with the type that it has from now on; the text it had before is not used."""
    guessed = parameter.parameter not in t.parameters
    t.settle(parameter, other, operator)
    if guessed and parameter.parameter in t.parameters:
        t.guessed -= 1
    return t.parameter(parameter.parameter)


_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _joined(left: Typed, right: Typed) -> Typed:
    lengths = [max(side.type.length, 0) for side in (left, right)]
    endless = sqltypes.MAX in (left.type.length, right.type.length)
    kind = sqltypes.varchar(sqltypes.MAX if endless else min(sum(lengths), 8000))
    return Typed(f"({shown(left)} || {shown(right)})", kind, trimmed=right.trimmed and not right.type.padded)


def shown(typed: Typed) -> str:
    """A string as it looks inside a longer one: char(n) with its blanks."""
    if typed.type.family is Family.NULL:
        return "CAST(NULL AS VARCHAR)"
    return f"rpad({typed.sql}, {typed.type.length}, ' ')" if typed.type.padded else typed.sql


def _shifted(t: Translator, node: exp.Expression, operator: str, left: Typed, right: Typed) -> Typed:
    """datetime ± number, as days."""
    if right.type.is_moment and operator == "+" and not left.type.is_moment:
        left, right = right, left
    if right.type.family is Family.NULL:
        return Typed(f"CAST(NULL AS {left.type.storage})", left.type)
    if operator not in "+-" or right.type.is_moment or not right.type.is_number:
        t.refuse(node, "on dates")
    if left.type.name not in ("datetime", "smalldatetime"):
        raise IllegalSqlError(f"operand type clash: {left.type} {operator} {right.type}")
    if right.type.family is Family.INTEGER:
        moved = f"{left.sql} {operator} to_days(CAST({right.sql} AS INTEGER))"
    else:
        micro = f"CAST(round(CAST({right.sql} AS DOUBLE) * 86400000000) AS BIGINT)"
        moved = f"{left.sql} {operator} to_microseconds({micro})"
    sql = f"t_round_minute({moved})" if left.type.name == "smalldatetime" else f"({moved})"
    return Typed(sql, left.type)


def _computed(
    t: Translator, node: exp.Expression, operator: str, left: Typed, right: Typed, target: SqlType
) -> Typed:
    if target.family is Family.DECIMAL:
        return _decimal(operator, left, right)
    if target.family is Family.MONEY and operator in "/%":
        t.refuse(node, "of money")
    one, other = convert(left, target), convert(right, target)
    if operator == "/":
        macro = "t_fdiv" if target.family is Family.FLOAT else "t_idiv"
        return Typed(f"{macro}({one.sql}, {other.sql})", target)
    if operator == "%":
        if target.family is Family.FLOAT:
            raise IllegalSqlError("operands of % cannot be float")
        return Typed(f"t_mod({one.sql}, {other.sql})", target)
    return Typed(to_storage(f"({one.sql} {operator} {other.sql})", target), target)


def _decimal(operator: str, left: Typed, right: Typed) -> Typed:
    """Decimals: the sizes follow SQL Server's table, and each result is stored in its own size."""
    kinds = [digits(side) for side in (left, right)]
    one, other = (
        convert(side, kind if side.type.is_number else SqlType("decimal", 0, 38, 6))
        for side, kind in zip((left, right), kinds, strict=True)
    )
    target = sqltypes.arithmetic(operator, one.type, other.type)
    if operator == "/":
        # The double behind it is good for some 15 digits; more scale than that would be noise.
        sql = f"t_ddiv({one.sql}, {other.sql}, {target.scale})"
        return Typed(f"CAST({sql} AS DECIMAL(38,{target.scale}))", sqltypes.decimal(38, target.scale))
    if operator == "%":
        return Typed(to_storage(f"t_mod({one.sql}, {other.sql})", target), target)
    if operator == "*" and one.type.precision + other.type.precision > 38:
        product = f"(CAST({one.sql} AS DOUBLE) * CAST({other.sql} AS DOUBLE))"
    else:
        product = f"({one.sql} {operator} {other.sql})"
    return Typed(to_storage(product, target), target)


def negative(t: Translator, node: exp.Expression) -> Typed:
    """-x; a negated literal stays a literal."""
    inner = t.value(node.this)
    if not inner.type.is_number:
        raise IllegalSqlError(f"operand of - cannot be {inner.type}")
    if inner.literal and isinstance(inner.value, int | float | Decimal):
        return Typed(f"(-{inner.sql})", inner.type, literal=True, value=-inner.value)
    return Typed(f"(-{inner.sql})", inner.type)


_BITS: dict[type[exp.Expression], str] = {exp.BitwiseAnd: "&", exp.BitwiseOr: "|", exp.BitwiseXor: "xor"}


def bitwise(t: Translator, node: exp.Expression) -> Typed:
    """`& | ^` of whole numbers."""
    left, right = t.value(node.this), t.value(node.expression)
    target = sqltypes.common(left.type, right.type)
    if target.family not in (Family.INTEGER, Family.BIT):
        t.refuse(node, "of other than integers")
    symbol = _BITS[type(node)]
    if symbol == "xor":
        return Typed(f"xor({left.sql}, {right.sql})", target)
    return Typed(f"({left.sql} {symbol} {right.sql})", target)


def unified(t: Translator, node: exp.Expression, values: Sequence[Typed]) -> list[Typed]:
    """Branches of one expression, each turned into the type of highest precedence among them."""
    kinds = [value.type for value in values if value.type.family is not Family.NULL]
    if not kinds:
        t.refuse(node, "of NULLs only")
    target = kinds[0]
    for kind in kinds[1:]:
        target = sqltypes.common(target, kind)
    if target.padded and any(kind != target for kind in kinds):
        target = sqltypes.varchar(target.length)
    return [convert(value, target) for value in values]


def case(t: Translator, node: exp.Expression) -> Typed:
    """CASE in both forms; the result has the highest type of all branches."""
    branches = node.args["ifs"]
    default = node.args.get("default")
    values = [t.value(branch.args["true"]) for branch in branches]
    values.append(t.value(default) if default is not None else Typed("NULL", sqltypes.NULL))
    *made, otherwise = unified(t, node, values)
    tests = []
    for branch in branches:
        if node.this is None:
            tests.append(t.condition(branch.this))
        else:
            tests.append(t.condition(exp.EQ(this=node.this.copy(), expression=branch.this.copy())))
    parts = " ".join(f"WHEN {test} THEN {value.sql}" for test, value in zip(tests, made, strict=True))
    trimmed = all(value.trimmed or value.type.family is Family.NULL for value in values)
    return Typed(f"CASE {parts} ELSE {otherwise.sql} END", otherwise.type, trimmed=trimmed)


def choose_if(t: Translator, node: exp.Expression) -> Typed:
    """IIF."""
    default = node.args.get("false")
    otherwise = t.value(default) if default is not None else Typed("NULL", sqltypes.NULL)
    values = [t.value(node.args["true"]), otherwise]
    yes, no = unified(t, node, values)
    return Typed(f"CASE WHEN {t.condition(node.this)} THEN {yes.sql} ELSE {no.sql} END", yes.type)


def coalesce(t: Translator, node: exp.Expression) -> Typed:
    """COALESCE takes the highest type; ISNULL the first one's, and cuts the second to its length."""
    values = [t.value(node.this), *(t.value(item) for item in node.expressions)]
    if not node.args.get("is_null"):
        made = unified(t, node, values)
        return Typed(f"coalesce({', '.join(value.sql for value in made)})", made[0].type)
    first, second = settled(t, values[0], values[1], "=")
    if len(values) != 2:
        raise IllegalSqlError("ISNULL takes two arguments")
    if first.type.family is Family.NULL:
        return second
    other = convert(second, first.type, explicit=True)
    return Typed(f"coalesce({first.sql}, {other.sql})", first.type, trimmed=first.trimmed and other.trimmed)


def null_if(t: Translator, node: exp.Expression) -> Typed:
    """NULLIF: the first argument's type."""
    first = t.value(node.this)
    test = t.condition(exp.EQ(this=node.this.copy(), expression=node.expression.copy()))
    if first.type.family is Family.NULL:
        raise IllegalSqlError("the first argument of NULLIF cannot be NULL")
    return Typed(f"CASE WHEN {test} THEN NULL ELSE {first.sql} END", first.type, trimmed=first.trimmed)


def scalar_query(t: Translator, node: exp.Expression) -> Typed:
    """A SELECT of one column used as a value; more than one row fails, as on SQL Server."""
    t.opaque += 1
    query = t.query(node)
    if len(query.outputs) != 1:
        raise IllegalSqlError("a subquery used as a value must have one column")
    return Typed(f"({query.sql})", query.outputs[0].typed.type)


def collate(t: Translator, node: exp.Expression) -> Typed:
    """COLLATE: the sandbox compares binary, as a case-sensitive binary collation does."""
    name = str(node.expression.name).upper()
    if not (name.endswith(("_BIN", "_BIN2")) or name == "DATABASE_DEFAULT"):
        t.refuse(node, "to another collation")
    return t.value(node.this)


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    (exp.Column, column),
    (exp.Identifier, identifier),
    (exp.Parameter, parameter),
    (exp.Paren, paren),
    (exp.Add, arithmetic),
    (exp.Sub, arithmetic),
    (exp.Mul, arithmetic),
    (exp.Div, arithmetic),
    (exp.Mod, arithmetic),
    (exp.Neg, negative),
    (exp.BitwiseAnd, bitwise),
    (exp.BitwiseOr, bitwise),
    (exp.BitwiseXor, bitwise),
    (exp.Case, case),
    (exp.If, choose_if),
    (exp.Coalesce, coalesce),
    (exp.Nullif, null_if),
    (exp.Subquery, scalar_query),
    (exp.Select, scalar_query),
    (exp.Collate, collate),
)
