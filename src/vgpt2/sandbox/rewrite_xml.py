"""FOR XML PATH(''), the old way to join strings, and the `.value` method that undoes its escaping.

Not covered, and refused: every other use of XML.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.sqltypes import Family
from vgpt2.sandbox.translator import OutputColumn, Query, Translator, Typed, quote


def joined_text(
    t: Translator, node: exp.Expression, outputs: Sequence[OutputColumn], body: str, keys: Sequence[str]
) -> Query:
    """FOR XML PATH('') of one unnamed string: the strings one after the other.

    Args:
        body: the SELECT's SQL from FROM on, without its order.
        keys: what it orders by, in DuckDB SQL with direction; only a direction for the string itself.
    """
    options = node.args["for_"].expressions
    first = options[0].this if options else None
    path = first.expression if isinstance(first, exp.XMLKeyValueOption) else None
    whole = isinstance(path, exp.Literal) and not str(path.this)
    rest_known = all(str(option.this).upper() == "TYPE" for option in options[1:])
    if not whole or not rest_known or len(outputs) != 1 or node.args.get("limit"):
        t.refuse(node, "with this FOR clause")
    output = outputs[0]
    if output.name or output.typed.type.family is not Family.STRING:
        t.refuse(node, "FOR XML PATH of a named column or of no string")
    typed_ = len(options) > 1
    value = output.typed.sql if typed_ else _escaped(output.typed.sql)
    if node.args.get("distinct"):
        body, value = f" FROM (SELECT DISTINCT {value} AS v{body}) AS x", "x.v"
    order = ", ".join(f"{value}{key}" if key.startswith(" ") else key for key in keys)
    ordered = f" ORDER BY {order}" if order else ""
    name = t.fresh("c")
    sql = f"SELECT string_agg({value}, ''{ordered}) AS {quote(name)}{body}"
    joined = OutputColumn("", Typed(quote(name), sqltypes.varchar(sqltypes.MAX)))
    return Query(sql, (name,), (joined,))


def _escaped(sql: str) -> str:
    return f"replace(replace(replace({sql}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"


def xml_value(t: Translator, node: exp.Expression) -> Typed:
    """(SELECT … FOR XML PATH(''), TYPE).value('.', 'varchar(max)'); any other method is refused."""
    call = node.expression
    inner = node.this
    if isinstance(inner, exp.Identifier) and isinstance(call, exp.Identifier):
        # Before such a method the parser reads a qualified column as two names and a dot.
        return t.column(str(call.name), str(inner.name))
    is_value = isinstance(call, exp.Anonymous) and str(call.this).lower() == "value"
    if not is_value or not isinstance(inner, exp.Subquery) or len(call.expressions) != 2:
        t.refuse(node)
    path, kind = (str(item.this) for item in call.expressions)
    select = inner.this
    if path not in (".", "(./text())[1]", "text()[1]") or not select.args.get("for_"):
        t.refuse(node)
    target = sqltypes.read(kind, cast=True)
    if target.family is not Family.STRING:
        t.refuse(node)
    return convert(t.value(inner), target, explicit=True)
