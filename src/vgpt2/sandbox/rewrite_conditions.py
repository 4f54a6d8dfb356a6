"""Comparisons and the other conditions.

What differs from DuckDB: strings compare without their trailing blanks, a string beside a number or a date
becomes one, LIKE knows character classes. Comparisons are noted in `Translator.needs`: rows must meet them.

Not covered, and refused: LIKE where a value's trailing blanks could decide, full-text search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from sqlglot import exp

from vgpt2.sandbox import moments, sqltypes
from vgpt2.sandbox.model import Cell, IllegalSqlError, QueryFailedError, UnsupportedSqlError
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_operators import settled
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import ConditionHandler, Translator, Typed, text

_SYMBOLS: dict[type[exp.Expression], str] = {
    exp.EQ: "=",
    exp.NEQ: "<>",
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.NullSafeEQ: "IS NOT DISTINCT FROM",
    exp.NullSafeNEQ: "IS DISTINCT FROM",
}


def both(t: Translator, node: exp.Expression) -> str:
    """AND."""
    return f"({t.condition(node.this)} AND {t.condition(node.expression)})"


def either(t: Translator, node: exp.Expression) -> str:
    """OR."""
    return f"({t.condition(node.this)} OR {t.condition(node.expression)})"


def negated(t: Translator, node: exp.Expression) -> str:
    """NOT."""
    return f"(NOT {t.condition(node.this)})"


def paren(t: Translator, node: exp.Expression) -> str:
    """A condition in parentheses."""
    return f"({t.condition(node.this)})"


def comparison(t: Translator, node: exp.Expression) -> str:
    """`= <> < <= > >=`, also beside ANY and ALL."""
    symbol = _SYMBOLS[type(node)]
    if isinstance(node.expression, exp.Any | exp.All):
        return _quantified(t, node, symbol)
    with t.watched() as seen:
        sql = compared(t, t.value(node.this), t.value(node.expression), symbol)
    if (probe := seen.probe(sql)) is not None:
        t.needs.edges[probe] = None
    return sql


def compared(t: Translator, left: Typed, right: Typed, symbol: str) -> str:
    """A comparison of two values, both brought to one type and noted."""
    left, right = settled(t, left, right, symbol)
    _note(t, left, right, symbol)
    target = sqltypes.common(left.type, right.type)
    one, other = convert_side(left, target), convert_side(right, target)
    return f"({one} {symbol} {other})"


def convert_side(typed: Typed, target: SqlType) -> str:
    """One side of a comparison. Numbers compare across types as they are; strings lose trailing blanks."""
    source = typed.type
    if source.family is Family.NULL:
        return "NULL"
    if target.family is Family.STRING:
        if typed.literal:
            return text(str(typed.value).rstrip(" "))
        return typed.sql if typed.trimmed else f"rtrim({typed.sql}, ' ')"
    if source.is_number and target.is_number:
        return typed.sql
    if source.is_moment and target.family is Family.DATETIME:
        return typed.sql if source.family is Family.DATETIME else f"CAST({typed.sql} AS TIMESTAMP)"
    if target.family is Family.GUID:
        return f"upper({typed.sql})"
    if source.family is Family.STRING and target.family in (Family.DECIMAL, Family.MONEY):
        return convert(typed, sqltypes.decimal(38, 10)).sql
    return convert(typed, target).sql


def _note(t: Translator, left: Typed, right: Typed, symbol: str) -> None:
    if left.ref is not None and right.ref is not None:
        t.needs.pair(left.ref, right.ref, equal=symbol == "=")
    for one, other in ((left, right), (right, left)):
        if one.ref is not None and other.literal:
            t.needs.compare(one.ref, _as_stored(other.value, one.type))


def _as_stored(value: Cell, kind: SqlType) -> Cell:
    """A literal as a value of the column it is compared with; None where it has no such value."""
    try:
        if kind.is_moment and isinstance(value, str):
            return moments.read(value)
        if kind.is_number and isinstance(value, str):
            return Decimal(value.strip()) if re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", value) else None
        if kind.is_moment:
            return None
        return value.rstrip(" ") if isinstance(value, str) else value
    except (QueryFailedError, UnsupportedSqlError):
        return None


def between(t: Translator, node: exp.Expression) -> str:
    """BETWEEN, as its two comparisons."""
    with t.watched() as seen:
        value = t.value(node.this)
        low, high = t.value(node.args["low"]), t.value(node.args["high"])
        parts = [compared(t, value, low, ">="), compared(t, value, high, "<=")]
    for part in parts:
        if (probe := seen.probe(part)) is not None:
            t.needs.edges[probe] = None
    return f"({' AND '.join(parts)})"


def inside(t: Translator, node: exp.Expression) -> str:
    """IN with a list or a SELECT."""
    value = t.value(node.this)
    query = node.args.get("query")
    if query is None:
        if not node.expressions:
            t.refuse(node)
        tests = [compared(t, value, t.value(item), "=") for item in node.expressions]
        return f"({' OR '.join(tests)})"
    found, kind = _one_column(t, query)
    _check_same_family(value.type, kind)
    inner = t.fresh("in")
    compared_to = f"rtrim({inner}.v, ' ')" if kind.family is Family.STRING else f"{inner}.v"
    mine = convert_side(value, kind if kind.family is Family.STRING else value.type)
    return f"({mine} IN (SELECT {compared_to} FROM ({found}) AS {inner}(v)))"


def _one_column(t: Translator, node: exp.Expression) -> tuple[str, SqlType]:
    t.opaque += 1
    query = t.query(node)
    if len(query.outputs) != 1:
        raise IllegalSqlError("a subquery beside a comparison must have one column")
    return query.sql, query.outputs[0].typed.type


def _check_same_family(left: SqlType, right: SqlType) -> None:
    numbers = left.is_number and right.is_number
    moments_both = left.family is right.family or {left.family, right.family} <= {
        Family.DATE,
        Family.DATETIME,
    }
    if not numbers and not moments_both:
        raise UnsupportedSqlError(f"a subquery of {right} beside {left}")


def _quantified(t: Translator, node: exp.Expression, symbol: str) -> str:
    value = t.value(node.this)
    quantifier = node.expression
    found, kind = _one_column(t, quantifier.this)
    _check_same_family(value.type, kind)
    word = "ALL" if isinstance(quantifier, exp.All) else "ANY"
    return f"({convert_side(value, value.type)} {symbol} {word} ({found}))"


def exists(t: Translator, node: exp.Expression) -> str:
    """EXISTS."""
    t.opaque += 1
    return f"EXISTS ({t.query(node.this).sql})"


def is_null(t: Translator, node: exp.Expression) -> str:
    """IS NULL."""
    if not isinstance(node.expression, exp.Null):
        t.refuse(node)
    return f"({t.value(node.this).sql} IS {'NOT ' if node.args.get('negate') else ''}NULL)"


def like(t: Translator, node: exp.Expression) -> str:
    """LIKE; a pattern with character classes becomes a regular expression."""
    escape = ""
    if isinstance(node, exp.Escape):
        if not (isinstance(node.expression, exp.Literal) and isinstance(node.this, exp.Like)):
            t.refuse(node)
        escape = str(node.expression.this)
        node = node.this
    negated_ = "NOT " if node.args.get("negate") else ""
    value, pattern = t.value(node.this), t.value(node.expression)
    if value.type.family is not Family.STRING:
        value = convert(value, sqltypes.varchar(60), explicit=True)
    if pattern.parameter:
        t.settle(pattern, value, "like")
    if pattern.type.family is not Family.STRING:
        t.refuse(node, "with a pattern that is no string")
    if not pattern.literal:
        if escape or value.type.padded:
            t.refuse(node, "with a computed pattern")
        return f"({value.sql} {negated_}LIKE {pattern.sql})"
    written = str(pattern.value)
    blanks = value.type.padded or not value.trimmed
    if blanks and not value.literal and not written.endswith("%") and re.search(r"[%_\[]", written):
        t.refuse(node, "whose end could meet trailing blanks")
    if value.ref is not None:
        for example in examples(written, escape):
            t.needs.compare(value.ref, example[: value.type.length] if value.type.length > 0 else example)
    return f"({negated_}regexp_full_match({value.sql}, {text(regular(written, escape))}, 's'))"


def pattern_parts(pattern: str, escape: str) -> Iterator[tuple[str, str]]:
    """A LIKE pattern's pieces: (`any`, ""), (`one`, ""), (`class`, "[0-9]") or (`text`, character)."""
    place = 0
    while place < len(pattern):
        char = pattern[place]
        if escape and char == escape and place + 1 < len(pattern):
            yield "text", pattern[place + 1]
            place += 2
        elif char == "[" and "]" in pattern[place + 1 :]:
            end = pattern.index("]", place + 1)
            yield "class", pattern[place : end + 1]
            place = end + 1
        else:
            yield {"%": "any", "_": "one"}.get(char, "text"), char
            place += 1


def regular(pattern: str, escape: str = "") -> str:
    """The regular expression (RE2) that a LIKE pattern means."""
    made = []
    for kind, piece in pattern_parts(pattern, escape):
        if kind == "class":
            inner = piece[1:-1]
            negative = inner.startswith("^")
            body = re.sub(r"([\\\[\]&~])", r"\\\1", inner[1:] if negative else inner)
            if not body:
                raise UnsupportedSqlError(f"an empty class in LIKE {pattern!r}")
            made.append(f"[{'^' if negative else ''}{body}]")
        else:
            made.append({"any": ".*", "one": "."}.get(kind, re.escape(piece)))
    return "".join(made)


def examples(pattern: str, escape: str = "") -> tuple[str, str]:
    """Two strings that match a pattern: as short as possible, and with something for each `%`."""
    short, long = [], []
    for kind, piece in pattern_parts(pattern, escape):
        if kind == "any":
            long.append("A1")
        else:
            made = _one_of(piece) if kind == "class" else "7" if kind == "one" else piece
            short.append(made)
            long.append(made)
    return "".join(short), "".join(long)


def _one_of(piece: str) -> str:
    inner = piece[1:-1]
    if not inner.startswith("^"):
        return inner[0]
    form = re.compile(f"[{re.escape(inner[1:]).replace(chr(92) + '-', '-')}]")
    return next(char for char in "AZ5-#" if not form.match(char))


CONDITIONS: tuple[tuple[type[exp.Expression], ConditionHandler], ...] = (
    (exp.And, both),
    (exp.Or, either),
    (exp.Not, negated),
    (exp.Paren, paren),
    *((kind, comparison) for kind in _SYMBOLS),
    (exp.Between, between),
    (exp.In, inside),
    (exp.Exists, exists),
    (exp.Is, is_null),
    (exp.Like, like),
    (exp.Escape, like),
)
