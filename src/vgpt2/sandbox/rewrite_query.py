"""SELECT and set operations.

What differs from DuckDB: TOP with PERCENT and WITH TIES, NULLs sort lowest, ORDER BY looks at output names
first, both sides of a set operation take SQL Server's common type, grouping forgets trailing blanks.

Not covered, and refused: SELECT INTO, FOR XML and FOR JSON otherwise, named windows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.needs import ROW, Total
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_ctes import cast_to, ctes
from vgpt2.sandbox.rewrite_sources import conjuncts, from_clause
from vgpt2.sandbox.rewrite_text import as_int
from vgpt2.sandbox.rewrite_xml import joined_text
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import OutputColumn, Query, Translator, Typed, compared, quote

_KNOWN = frozenset(
    {
        "with_",
        "kind",
        "expressions",
        "hint",
        "distinct",
        "into",
        "limit",
        "operation_modifiers",
        "from_",
        "joins",
        "where",
        "group",
        "having",
        "order",
        "offset",
        "options",
        "for_",
    }
)


@dataclass(frozen=True, slots=True)
class _Key:
    """A sort key: an output's place (from 1) or an expression's SQL."""

    sql: str
    descending: bool
    place: int = 0

    @property
    def direction(self) -> str:
        return "DESC NULLS LAST" if self.descending else "ASC NULLS FIRST"


def query(t: Translator, node: exp.Expression) -> Query:
    """A SELECT, a set operation, or either in parentheses."""
    if isinstance(node, exp.Subquery):
        if node.args.get("order") or node.args.get("limit") or node.args.get("with_"):
            t.refuse(node)
        return query(t, node.this)
    if not isinstance(node, exp.Select | exp.SetOperation):
        t.refuse(node, "as a query")
    shared = t.ctes
    with_ = node.args.get("with_")
    try:
        head = "" if with_ is None else ctes(t, with_)
        made = _select(t, node) if isinstance(node, exp.Select) else _set_operation(t, node)
        return Query(head + made.sql, made.names, made.outputs, made.ordered)
    finally:
        t.ctes = shared


def _set_operation(t: Translator, node: exp.Expression) -> Query:
    """UNION, EXCEPT, INTERSECT. The tree must have INTERSECT bind first, as SQL Server does."""
    word = node.key.upper()
    if word == "INTERSECT" and isinstance(node.this, exp.Union | exp.Except):
        t.refuse(node, "after another set operation without parentheses")
    if not node.args.get("distinct"):
        if word != "UNION":
            raise IllegalSqlError(f"{word} ALL")
        word = "UNION ALL"
    left, right = t.query(node.this), t.query(node.expression)
    if len(left.outputs) != len(right.outputs):
        raise IllegalSqlError(
            f"the sides of {word} have {len(left.outputs)} and {len(right.outputs)} columns"
        )
    kinds = [
        _union_type(one.typed.type, other.typed.type)
        for one, other in zip(left.outputs, right.outputs, strict=True)
    ]
    outputs = tuple(
        OutputColumn(
            one.name,
            Typed(
                one.typed.sql,
                kind,
                ref=one.typed.ref,
                trimmed=one.typed.trimmed and other.typed.trimmed,
            ),
        )
        for one, other, kind in zip(left.outputs, right.outputs, kinds, strict=True)
    )
    bag = word == "UNION ALL"
    sides = (cast_to(side, left.names, kinds, trim=not bag) for side in (left, right))
    sql = f" {word} ".join(sides)
    made = Query(f"SELECT * FROM ({sql}) AS u", left.names, outputs)
    if node.args.get("limit") is not None:
        t.refuse(node, "with TOP")
    keys = _output_keys(t, node, made)
    tail = _order_text(keys) + _offset(t, node)
    return Query(made.sql + tail, made.names, made.outputs, ordered=bool(keys))


def _union_type(left: SqlType, right: SqlType) -> SqlType:
    kind = sqltypes.common(left, right)
    return sqltypes.INT if kind.family is Family.NULL else kind


def _output_keys(t: Translator, node: exp.Expression, made: Query) -> list[_Key]:
    """ORDER BY of a set operation: names and places of its columns only."""
    keys = []
    names = [output.name for output in made.outputs]
    for item in node.args["order"].expressions if node.args.get("order") else ():
        place = _place(item.this, names)
        if not place:
            raise IllegalSqlError("ORDER BY of a set operation must name a column of its result")
        keys.append(_Key("", bool(item.args.get("desc")), place))
    return keys


def _place(node: exp.Expression, names: Sequence[str]) -> int:
    """The output that an ORDER BY item means by number or name, from 1; 0 when it means none."""
    if isinstance(node, exp.Literal) and not node.is_string:
        place = int(str(node.this))
        if not 1 <= place <= len(names):
            raise IllegalSqlError(f"ORDER BY position {place} is out of range")
        return place
    plain = isinstance(node, exp.Column) and not node.args.get("table")
    if plain and str(node.name) in names:
        return names.index(str(node.name)) + 1
    return 0


def _select(t: Translator, node: exp.Expression) -> Query:
    for part, value in node.args.items():
        if value and part not in _KNOWN:
            t.refuse(node, f"with {part.rstrip('_')}")
    if node.args.get("into"):
        raise IllegalSqlError("SELECT INTO writes a table")
    with t.inside():
        from_ = from_clause(t, node)
        where = f" WHERE {conjuncts(t, node.args['where'].this)}" if node.args.get("where") else ""
        group, trim = _group(t, node.args.get("group"))
        outputs = [
            OutputColumn(output.name, replace(output.typed, sql=trim(output.typed.sql)))
            for output in _outputs(t, node)
        ]
        having = ""
        if node.args.get("having"):
            having = f" HAVING {trim(_having(t, node, from_ + where + group))}"
        names = _emitted(t, outputs)
        body = from_ + where + group + having
        if node.args.get("for_"):
            keys = _keys(t, node, outputs, trim)
            order = [f"{trim(key.sql)} {key.direction}" for key in keys]
            return joined_text(t, node, outputs, body, order)
        keys = [replace(key, sql=trim(key.sql)) for key in _keys(t, node, outputs, trim)]
        return _finished(t, node, outputs, names, body, keys)


def _finished(
    t: Translator,
    node: exp.Expression,
    outputs: Sequence[OutputColumn],
    names: Sequence[str],
    body: str,
    keys: Sequence[_Key],
) -> Query:
    """Put the parts together, with TOP in its three forms."""
    distinct = "DISTINCT " if node.args.get("distinct") else ""
    shown_as = compared if distinct else _as_it_is
    listed = [
        f"{shown_as(output.typed)} AS {quote(name)}" for output, name in zip(outputs, names, strict=True)
    ]
    limit = node.args.get("limit")
    if limit is not None:
        t.only(limit, "this", "expression", "count", "direction", "limit_options")
    options = limit.args.get("limit_options") if limit is not None else None
    percent = options is not None and bool(options.args.get("percent"))
    ties = options is not None and bool(options.args.get("with_ties"))
    whole = Query("", tuple(names), tuple(outputs), ordered=bool(keys))
    if not percent and not ties:
        tail = _order_text(keys)
        if limit is not None:
            count = limit.args["count"] if isinstance(limit, exp.Fetch) else limit.expression
            tail += f" LIMIT {_top(t, count)}"
        sql = f"SELECT {distinct}{', '.join(listed)}{body}{tail}{_offset(t, node)}"
        return Query(sql, whole.names, whole.outputs, whole.ordered)
    if limit is None or isinstance(limit, exp.Fetch) or node.args.get("offset") is not None:
        t.refuse(node, "with both TOP and OFFSET")
    if ties and not keys:
        raise IllegalSqlError("TOP WITH TIES needs ORDER BY")
    hidden = [(f"{key.sql} AS {quote(t.fresh('k'))}" if not key.place else "", key) for key in keys]
    sorts = [
        (quote(names[key.place - 1]) if key.place else sql.rpartition(" AS ")[2]) + " " + key.direction
        for sql, key in hidden
    ]
    inner = f"SELECT {distinct}{', '.join([*listed, *(sql for sql, _ in hidden if sql)])}{body}"
    over = f"OVER (ORDER BY {', '.join(sorts)})" if sorts else "OVER ()"
    rank = f"rank() {over}" if ties else f"row_number() {over}"
    top = convert(t.value(limit.expression), sqltypes.FLOAT).sql if percent else _top(t, limit.expression)
    most = f"ceil(count(*) OVER () * {top} / 100.0)" if percent else top
    order = f" ORDER BY {', '.join(sorts)}" if sorts else ""
    shown = ", ".join(map(quote, names))
    sql = f"SELECT {shown} FROM ({inner}) AS p QUALIFY {rank} <= {most}{order}"
    return Query(sql, whole.names, whole.outputs, whole.ordered)


def _as_it_is(typed: Typed) -> str:
    return typed.sql


def _top(t: Translator, node: exp.Expression) -> str:
    """The number of TOP: a literal, a parameter or arithmetic of them."""
    while isinstance(node, exp.Paren):
        node = node.this
    typed = t.value(node)
    if typed.parameter:
        t.settle(typed, Typed("", sqltypes.INT), "=")
    return as_int(t, node)


def _offset(t: Translator, node: exp.Expression) -> str:
    offset = node.args.get("offset")
    return "" if offset is None else f" OFFSET {as_int(t, offset.expression)}"


def _order_text(keys: Sequence[_Key]) -> str:
    if not keys:
        return ""
    return " ORDER BY " + ", ".join(f"{key.place or key.sql} {key.direction}" for key in keys)


def _keys(t: Translator, node: exp.Expression, outputs: Sequence[OutputColumn], trim: _Trim) -> list[_Key]:
    """ORDER BY: output names and places first, then any expression over the sources."""
    keys = []
    names = [output.name for output in outputs]
    for item in node.args["order"].expressions if node.args.get("order") else ():
        descending = bool(item.args.get("desc"))
        place = _place(item.this, names)
        if not place:
            typed = t.value(item.this)
            if typed.literal or typed.type.family is Family.NULL or typed.sql.startswith("(SELECT NULL"):
                continue  # a constant orders nothing
            same = [output.typed.sql for output in outputs]
            if trim(typed.sql) in same:
                place = same.index(trim(typed.sql)) + 1
            elif node.args.get("distinct"):
                raise IllegalSqlError("with DISTINCT, ORDER BY items must be in the select list")
            else:
                keys.append(_Key(typed.sql, descending))
                continue
        keys.append(_Key("", descending, place))
    return keys


def _outputs(t: Translator, node: exp.Expression) -> list[OutputColumn]:
    found: list[OutputColumn] = []
    for item in node.expressions:
        if isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star)):
            found.extend(_starred(t, item))
        elif isinstance(item, exp.Alias):
            found.append(OutputColumn(str(item.alias), t.value(item.this)))
        elif isinstance(item, exp.EQ) and isinstance(item.this, exp.Literal) and item.this.is_string:
            # 'name' = expression: the parser reads an equality.
            found.append(OutputColumn(str(item.this.this), t.value(item.expression)))
        else:
            named = isinstance(item, exp.Column | exp.Identifier)
            found.append(OutputColumn(str(item.name) if named else "", t.value(item)))
    return found


def _starred(t: Translator, item: exp.Expression) -> list[OutputColumn]:
    table = item.args.get("table")
    label = str(table.name) if table is not None else ""
    relations = [relation for relation in t.relations if label in ("", relation.label)]
    if not relations:
        raise IllegalSqlError(f"nothing that {label or '*'} could stand for")
    return [OutputColumn(name, typed) for relation in relations for name, typed in t.all_columns(relation)]


def _emitted(t: Translator, outputs: Sequence[OutputColumn]) -> list[str]:
    """A name for each output in DuckDB: its own where it has one that is not taken."""
    taken: set[str] = set()
    names = []
    for output in outputs:
        name = output.name if output.name and output.name.lower() not in taken else t.fresh("c")
        taken.add(name.lower())
        names.append(name)
    return names


_Trim = Callable[[str], str]
"""Puts grouped strings without their trailing blanks into SQL that mentions them."""


def _group(t: Translator, node: exp.Expression | None) -> tuple[str, _Trim]:
    """GROUP BY, and what the other clauses must write for its strings."""
    untrimmed: dict[str, str] = {}

    def trim(sql: str) -> str:
        for raw, without in untrimmed.items():
            sql = sql.replace(raw, without)
        return sql

    if node is None:
        return "", trim
    t.only(node, "expressions", "rollup", "cube")
    parts = [_group_item(t, item, untrimmed) for item in node.expressions]
    for word in ("rollup", "cube"):
        if node.args.get(word):
            parts = [f"{word.upper()} ({', '.join(parts)})"]
    return " GROUP BY " + ", ".join(parts), trim


def _group_item(t: Translator, node: exp.Expression, untrimmed: dict[str, str]) -> str:
    if isinstance(node, exp.Rollup | exp.Cube | exp.GroupingSets | exp.Tuple):
        word = {exp.Tuple: "", exp.GroupingSets: "GROUPING SETS "}.get(type(node), f"{node.key.upper()} ")
        return f"{word}({', '.join(_group_item(t, item, untrimmed) for item in node.expressions)})"
    typed = t.value(node)
    if typed.literal:
        raise IllegalSqlError("GROUP BY must contain a column that is not an outer reference")
    if compared(typed) != typed.sql:
        untrimmed[typed.sql] = compared(typed)
    return compared(typed)


_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)


def _having(t: Translator, node: exp.Expression, body: str) -> str:
    """HAVING; sums compared with constants are noted, so that groups meet them exactly."""
    condition = node.args["having"].this
    alone = t.block is not None and t.block.parent is None and not t.ctes
    for test in condition.find_all(*_COMPARISONS) if alone else ():
        summed = test.this
        plain = isinstance(summed, exp.Sum) and isinstance(summed.this, exp.Column)
        if plain and not list(test.expression.find_all(exp.Column, exp.Subquery)):
            typed, constant = t.value(summed.this), t.value(test.expression)
            if typed.ref is not None and not constant.parameter:
                row = f"{typed.sql.rpartition('.')[0]}.{quote(ROW)}"
                cells = f"max_by({row}, {typed.sql}), sum({typed.sql}), CAST({constant.sql} AS DOUBLE)"
                t.needs.totals[Total(typed.ref, f"SELECT {cells}{body} ORDER BY 1")] = None
    return t.condition(condition)
