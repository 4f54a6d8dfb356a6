"""String functions.

What differs from DuckDB: LEN does not count trailing blanks, LEFT and SUBSTRING fail on negative lengths,
STUFF past the end is NULL, CHARINDEX of nothing is 0, arguments that are numbers become strings.

Not covered, and refused: SOUNDEX, TRANSLATE, FORMAT beyond numbers N and C0 to N9 and date patterns.
"""

from __future__ import annotations

import re

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_conditions import regular
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_operators import shown
from vgpt2.sandbox.sqltypes import INT, MAX, Family, SqlType, varchar
from vgpt2.sandbox.translator import FunctionHandler, Translator, Typed, ValueHandler, text


def as_text(t: Translator, node: exp.Expression) -> Typed:
    """An argument as a string; the parser wraps some arguments in a cast to TEXT that nobody wrote."""
    if isinstance(node, exp.Cast) and node.args["to"].this is exp.DType.TEXT:
        node = node.this
    typed = t.value(node)
    if typed.type.family is Family.STRING:
        return typed
    if typed.type.family is Family.NULL:
        return Typed("CAST(NULL AS VARCHAR)", varchar(1))
    return convert(typed, varchar(60), explicit=True)


def as_int(t: Translator, node: exp.Expression) -> str:
    """An argument as a whole number."""
    typed = t.value(node)
    if typed.parameter:
        t.settle(typed, Typed("", INT), "")
    return convert(typed, INT, explicit=True).sql


def length(t: Translator, node: exp.Expression) -> Typed:
    """LEN."""
    return Typed(f"t_len({as_text(t, node.this).sql})", INT)


def data_length(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """DATALENGTH of a one-byte string; char(n) has n bytes."""
    typed = t.value(arguments[0])
    if typed.type.family is not Family.STRING or typed.type.name.startswith("n"):
        t.refuse(arguments[0], "in DATALENGTH")
    return Typed(f"CAST(length({shown(typed)}) AS INTEGER)", INT)


def left_or_right(t: Translator, node: exp.Expression) -> Typed:
    """LEFT and RIGHT."""
    typed = as_text(t, node.this)
    macro = "t_left" if isinstance(node, exp.Left) else "t_right"
    return Typed(f"{macro}({shown(typed)}, {as_int(t, node.expression)})", unsized(typed))


def unsized(typed: Typed) -> SqlType:
    """The string type of a result that is no longer than its argument."""
    return varchar(typed.type.length)


def substring(t: Translator, node: exp.Expression) -> Typed:
    """SUBSTRING."""
    typed = as_text(t, node.this)
    if node.args.get("length") is None:
        raise IllegalSqlError("SUBSTRING takes three arguments")
    start, count = as_int(t, node.args["start"]), as_int(t, node.args["length"])
    return Typed(f"t_substring({shown(typed)}, {start}, {count})", unsized(typed))


def char_index(t: Translator, node: exp.Expression) -> Typed:
    """CHARINDEX."""
    start = node.args.get("position")
    where, what = as_text(t, node.this), as_text(t, node.args["substr"])
    from_ = "1" if start is None else as_int(t, start)
    return Typed(f"t_charindex({shown(what)}, {shown(where)}, {from_})", INT)


def pattern_index(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """PATINDEX with a literal pattern."""
    pattern = arguments[0]
    if not isinstance(pattern, exp.Literal) or not pattern.is_string:
        t.refuse(pattern, "as PATINDEX's pattern")
    written = str(pattern.this)
    typed = as_text(t, arguments[1])
    if not (written.startswith("%") and written.endswith("%") and len(written) > 1):
        t.refuse(pattern, "as PATINDEX's pattern: it must begin and end with %")
    inner = regular(written[1:-1])
    first = f"regexp_extract({typed.sql}, {text('(?s)^(.*?)(' + inner + ')')}, 1)"
    found = f"regexp_matches({typed.sql}, {text('(?s)' + inner)})"
    sql = f"CASE WHEN {typed.sql} IS NULL THEN NULL WHEN {found} THEN length({first}) + 1 ELSE 0 END"
    return Typed(f"CAST({sql} AS INTEGER)", INT)


def stuff(t: Translator, node: exp.Expression) -> Typed:
    """STUFF."""
    typed, piece = as_text(t, node.this), as_text(t, node.expression)
    start, count = as_int(t, node.args["start"]), as_int(t, node.args["length"])
    return Typed(f"t_stuff({shown(typed)}, {start}, {count}, {shown(piece)})", _sum(typed, piece))


def _sum(*parts: Typed) -> SqlType:
    lengths = [part.type.length for part in parts]
    return varchar(MAX if MAX in lengths else sum(lengths))


def replace(t: Translator, node: exp.Expression) -> Typed:
    """REPLACE."""
    parts = [as_text(t, node.args[name]) for name in ("this", "expression", "replacement")]
    return Typed(f"t_replace({', '.join(shown(part) for part in parts)})", varchar(8000))


def repeat(t: Translator, node: exp.Expression) -> Typed:
    """REPLICATE."""
    typed = as_text(t, node.this)
    if typed.type.length == MAX:
        t.refuse(node, "of varchar(max)")
    return Typed(f"t_replicate({shown(typed)}, {as_int(t, node.args['times'])})", varchar(8000))


def space(t: Translator, node: exp.Expression) -> Typed:
    """SPACE."""
    return Typed(f"t_replicate(' ', {as_int(t, node.this)})", varchar(8000))


def trim(t: Translator, node: exp.Expression) -> Typed:
    """LTRIM, RTRIM, TRIM of blanks."""
    if node.args.get("expression") is not None:
        t.refuse(node, "of other characters than blanks")
    typed = as_text(t, node.this)
    position = str(node.args.get("position") or "")
    macro = {"LEADING": "ltrim", "TRAILING": "rtrim", "": "trim"}[position]
    trimmed = position != "LEADING" or typed.trimmed
    value = (
        typed.sql if trimmed and position == "TRAILING" and typed.trimmed else f"{macro}({typed.sql}, ' ')"
    )
    return Typed(value, unsized(typed), trimmed=trimmed)


def change_case(t: Translator, node: exp.Expression) -> Typed:
    """UPPER and LOWER."""
    typed = as_text(t, node.this)
    macro = "upper" if isinstance(node, exp.Upper) else "lower"
    return Typed(f"{macro}({typed.sql})", typed.type, trimmed=typed.trimmed)


def reverse(t: Translator, node: exp.Expression) -> Typed:
    """REVERSE."""
    typed = as_text(t, node.this)
    return Typed(f"reverse({shown(typed)})", unsized(typed))


def concat(t: Translator, node: exp.Expression) -> Typed:
    """CONCAT, which takes NULL as an empty string and turns numbers into strings."""
    parts = [as_text(t, item) for item in node.expressions]
    if len(parts) < 2:
        raise IllegalSqlError("CONCAT takes two or more arguments")
    joined = " || ".join(f"coalesce({shown(part)}, '')" for part in parts)
    return Typed(f"({joined})", _sum(*parts))


def concat_with(t: Translator, node: exp.Expression) -> Typed:
    """CONCAT_WS, which leaves NULLs out."""
    parts = [as_text(t, item) for item in node.expressions]
    return Typed(f"concat_ws({', '.join(shown(part) for part in parts)})", varchar(MAX))


def character(t: Translator, node: exp.Expression) -> Typed:
    """CHAR of ASCII."""
    if node.args.get("charset"):
        t.refuse(node)
    return Typed(f"chr({as_int(t, node.expressions[0])})", varchar(1))


def ascii_code(t: Translator, node: exp.Expression) -> Typed:
    """ASCII and UNICODE of the first character; NULL for an empty string."""
    typed = as_text(t, node.this)
    return Typed(f"CASE WHEN {typed.sql} = '' THEN NULL ELSE ascii({typed.sql}) END", INT)


def quote_name(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """QUOTENAME with brackets."""
    if len(arguments) != 1:
        t.refuse(arguments[0], "in QUOTENAME with a second argument")
    return Typed(f"('[' || replace({as_text(t, arguments[0]).sql}, ']', ']]') || ']')", varchar(258))


def string_of_number(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """STR: rounded, right-aligned, ten characters wide unless said."""
    value = t.value(arguments[0])
    if not value.type.is_number:
        t.refuse(arguments[0], "in STR")
    sizes = [int(str(item.this)) for item in arguments[1:] if isinstance(item, exp.Literal)]
    if len(sizes) != len(arguments) - 1:
        t.refuse(arguments[0], "in STR with computed sizes")
    width, scale = [*sizes, *(10, 0)[len(sizes) :]]
    exact = sqltypes.decimal(38, min(scale, 16))
    return Typed(
        f"t_pad_left(CAST(CAST({value.sql} AS {exact.storage}) AS VARCHAR), {width})", varchar(width)
    )


def is_numeric(t: Translator, arguments: list[exp.Expression]) -> Typed:
    """ISNUMERIC."""
    value = t.value(arguments[0])
    if value.type.is_number:
        return Typed(f"CASE WHEN {value.sql} IS NULL THEN 0 ELSE 1 END", INT)
    return Typed(f"t_isnumeric({as_text(t, arguments[0]).sql})", INT)


_NUMBER_FORMAT = re.compile(r"([NnFf])(\d?)")


def format_number(t: Translator, node: exp.Expression) -> Typed:
    """FORMAT(x, 'N2'): thousands and a fixed number of places. Other formats are refused."""
    value = t.value(node.this)
    written = node.args.get("format")
    form = _NUMBER_FORMAT.fullmatch(str(written.this)) if isinstance(written, exp.Literal) else None
    if form is None or not value.type.is_number or node.args.get("culture") is not None:
        t.refuse(node)
    commas = "," if form[1] in "Nn" else ""
    places = form[2] or "2"
    exact = f"CAST(round(CAST({value.sql} AS DECIMAL(38,6)), {places}) AS DOUBLE)"
    return Typed(f"format('{{:{commas}.{places}f}}', {exact})", varchar(100))


VALUES: tuple[tuple[type[exp.Expression], ValueHandler], ...] = (
    (exp.Length, length),
    (exp.Left, left_or_right),
    (exp.Right, left_or_right),
    (exp.Substring, substring),
    (exp.StrPosition, char_index),
    (exp.Stuff, stuff),
    (exp.Replace, replace),
    (exp.Repeat, repeat),
    (exp.Space, space),
    (exp.Trim, trim),
    (exp.Upper, change_case),
    (exp.Lower, change_case),
    (exp.Reverse, reverse),
    (exp.Concat, concat),
    (exp.ConcatWs, concat_with),
    (exp.Chr, character),
    (exp.Ascii, ascii_code),
    (exp.Unicode, ascii_code),
    (exp.NumberToStr, format_number),
)

FUNCTIONS: tuple[tuple[str, FunctionHandler], ...] = (
    ("DATALENGTH", data_length),
    ("PATINDEX", pattern_index),
    ("QUOTENAME", quote_name),
    ("STR", string_of_number),
    ("ISNUMERIC", is_numeric),
)
