"""SELECT and set operations.

What differs from DuckDB: TOP with PERCENT and WITH TIES, NULLs sort lowest, ORDER BY looks at output names
first, both sides of a set operation take SQL Server's common type, FOR XML PATH('') joins strings.

Not covered, and refused: SELECT INTO, FOR XML and FOR JSON otherwise, named windows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.macros import TOO_DEEP
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.needs import ROW, Total
from vgpt2.sandbox.rewrite_convert import convert
from vgpt2.sandbox.rewrite_sources import columns_of, conjuncts, from_clause
from vgpt2.sandbox.rewrite_text import as_int
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import OutputColumn, Query, Translator, Typed, quote

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
        head = "" if with_ is None else _ctes(t, with_)
        made = _select(t, node) if isinstance(node, exp.Select) else _set_operation(t, node)
        return Query(head + made.sql, made.names, made.outputs, made.ordered)
    finally:
        t.ctes = shared


def _ctes(t: Translator, node: exp.Expression) -> str:
    """WITH: each CTE is seen by those after it and, when it is recursive, by itself."""
    t.ctes = dict(t.ctes)
    block, t.block = t.block, None
    parts = []
    try:
        for cte in node.expressions:
            t.only(cte, "this", "alias")
            name = str(cte.alias)
            alias = cte.args["alias"]
            names = [str(item.name) for item in alias.args.get("columns") or ()]
            recursive = any(str(table.name) == name for table in cte.this.find_all(exp.Table))
            body = _recursive(t, cte.this, name, names) if recursive else t.query(cte.this)
            t.ctes[name] = columns_of(body, names)
            parts.append(f"{quote(name)} AS ({body.sql})")
    finally:
        t.block = block
    return f"WITH RECURSIVE {', '.join(parts)} "


def _recursive(t: Translator, node: exp.Expression, name: str, names: Sequence[str]) -> Query:
    """An anchor UNION ALL a member that reads the CTE itself, in the anchor's types."""
    if not isinstance(node, exp.Union) or node.args.get("distinct"):
        t.refuse(node, "as a recursive CTE")
    anchor = t.query(node.this)
    offered = columns_of(anchor, names)
    t.ctes[name] = offered | {_LEVEL: Typed(quote(_LEVEL), sqltypes.INT)}
    member = t.query(_counted(t, node.expression, name))
    if len(member.outputs) != len(anchor.outputs) + 1:
        raise IllegalSqlError(f"the parts of {name} have different numbers of columns")
    kinds = [output.typed.type for output in anchor.outputs]
    first = _cast_to(anchor, anchor.names, kinds)
    again = _cast_to(member, [*anchor.names, _LEVEL], [*kinds, sqltypes.INT])
    first = first.replace(" FROM (", f", 0 AS {quote(_LEVEL)} FROM (", 1)
    again = (
        f"SELECT * REPLACE (CASE WHEN {quote(_LEVEL)} > {_most_levels(t)} "
        f"THEN error('{TOO_DEEP}') ELSE {quote(_LEVEL)} END AS {quote(_LEVEL)}) FROM ({again}) AS r"
    )
    return Query(f"{first} UNION ALL {again}", anchor.names, anchor.outputs)


_LEVEL = "__level"
_MAXRECURSION = re.compile(r"\bOPTION\s*\([^)]*\bMAXRECURSION\s+(\d+)", re.IGNORECASE)
_DEFAULT_LEVELS = 100  # of recursion, where OPTION (MAXRECURSION n) does not say; 0 means no limit


def _counted(t: Translator, node: exp.Expression, name: str) -> exp.Expression:
    """The recursive member with its depth as one more column."""
    if not isinstance(node, exp.Select) or node.args.get("group") or node.args.get("distinct"):
        t.refuse(node, "as a recursive member")
    sources = [node.args["from_"].this] if node.args.get("from_") else []
    sources += [join.this for join in node.args.get("joins") or ()]
    labels = [
        str(item.alias_or_name) for item in sources if isinstance(item, exp.Table) and item.name == name
    ]
    if len(labels) != 1:
        t.refuse(node, "as a recursive member: it must read the CTE once")
    counted = node.copy()
    depth = exp.Column(this=exp.to_identifier(_LEVEL), table=exp.to_identifier(labels[0]))
    counted.append("expressions", exp.Add(this=depth, expression=exp.Literal.number(1)))
    return counted


def _most_levels(t: Translator) -> int:
    """The depth that OPTION (MAXRECURSION n) allows; the parser keeps that clause out of the tree."""
    found = _MAXRECURSION.search(t.source)
    return _DEFAULT_LEVELS if found is None else int(found[1]) or 2**31 - 1


def _cast_to(made: Query, names: Sequence[str], kinds: Sequence[SqlType]) -> str:
    """The same rows with columns in these types, under these names."""
    cells = []
    for emitted, name, output, kind in zip(made.names, names, made.outputs, kinds, strict=True):
        value = Typed(f"q.{quote(emitted)}", output.typed.type, trimmed=output.typed.trimmed)
        cells.append(f"CAST({convert(value, kind).sql} AS {kind.storage}) AS {quote(name)}")
    return f"SELECT {', '.join(cells)} FROM ({made.sql}) AS q"


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
    sql = f"{_cast_to(left, left.names, kinds)} {word} {_cast_to(right, left.names, kinds)}"
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
        group = _group(t, node.args.get("group"))
        outputs = _outputs(t, node)
        having = f" HAVING {_having(t, node, from_ + where + group)}" if node.args.get("having") else ""
        names = _emitted(t, outputs)
        body = from_ + where + group + having
        if node.args.get("for_"):
            return _joined_text(t, node, outputs, body)
        keys = _keys(t, node, outputs)
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
    listed = [f"{output.typed.sql} AS {quote(name)}" for output, name in zip(outputs, names, strict=True)]
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


def _keys(t: Translator, node: exp.Expression, outputs: Sequence[OutputColumn]) -> list[_Key]:
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
            if typed.sql in same:
                place = same.index(typed.sql) + 1
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


def _group(t: Translator, node: exp.Expression | None) -> str:
    if node is None:
        return ""
    t.only(node, "expressions", "rollup", "cube")
    parts = [_group_item(t, item) for item in node.expressions]
    for word in ("rollup", "cube"):
        if node.args.get(word):
            parts = [f"{word.upper()} ({', '.join(parts)})"]
    return " GROUP BY " + ", ".join(parts)


def _group_item(t: Translator, node: exp.Expression) -> str:
    if isinstance(node, exp.Rollup | exp.Cube):
        return f"{node.key.upper()} ({', '.join(_group_item(t, item) for item in node.expressions)})"
    if isinstance(node, exp.GroupingSets):
        return f"GROUPING SETS ({', '.join(_group_item(t, item) for item in node.expressions)})"
    if isinstance(node, exp.Tuple):
        return f"({', '.join(t.value(item).sql for item in node.expressions)})"
    typed = t.value(node)
    if typed.literal:
        raise IllegalSqlError("GROUP BY must contain a column that is not an outer reference")
    return typed.sql


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


def _joined_text(t: Translator, node: exp.Expression, outputs: Sequence[OutputColumn], body: str) -> Query:
    """FOR XML PATH('') of one unnamed string: the strings one after the other."""
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
        keys = " ORDER BY x.v"
    else:
        order = ", ".join(f"{key.sql or output.typed.sql} {key.direction}" for key in _keys(t, node, outputs))
        keys = f" ORDER BY {order}" if order else ""
    name = t.fresh("c")
    sql = f"SELECT string_agg({value}, ''{keys}) AS {quote(name)}{body}"
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
