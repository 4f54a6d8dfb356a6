"""FROM: objects, CTEs, derived tables, VALUES, joins, APPLY, PIVOT and UNPIVOT.

Each source becomes DuckDB SQL and a `Relation` in the current block. Table hints say nothing about results
and are dropped.

Not covered, and refused: table functions, temporary tables, TABLESAMPLE, other databases, `sys.` objects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from sqlglot import exp

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import IllegalSqlError
from vgpt2.sandbox.rewrite_operators import unified
from vgpt2.sandbox.translator import Query, Relation, Translator, Typed, quote, renamed, text


def from_clause(t: Translator, node: exp.Expression) -> str:
    """FROM and its joins; the block's relations are added in the order of the text."""
    start = node.args.get("from_")
    if start is None:
        return ""
    parts = [source(t, start.this)]
    parts.extend(_join(t, join) for join in node.args.get("joins") or ())
    return " FROM " + " ".join(parts)


def _add(t: Translator, relation: Relation) -> None:
    if any(other.label == relation.label for other in t.relations):
        raise IllegalSqlError(f"two sources are called {relation.label}")
    t.relations.append(relation)


def source(t: Translator, node: exp.Expression) -> str:
    """One item of FROM."""
    if isinstance(node, exp.Table):
        sql, relation = _table(t, node)
    elif isinstance(node, exp.Subquery) and not isinstance(node.this, exp.Table):
        sql, relation = _derived(t, node, correlated=False)
    elif isinstance(node, exp.Values):
        sql, relation = _values(t, node)
    elif isinstance(node, exp.Paren | exp.Subquery):
        return _nested(t, node)
    else:
        t.refuse(node, "in FROM")
    for pivot in node.args.get("pivots") or ():
        sql, relation = _pivot(t, pivot, sql, relation)
    _add(t, relation)
    inner = node.args.get("joins") or ()
    return f"({' '.join([sql, *(_join(t, join) for join in inner)])})" if inner else sql


def _nested(t: Translator, node: exp.Expression) -> str:
    """`(a JOIN b ON …)`."""
    if node.args.get("alias") is not None:
        t.refuse(node, "in FROM")
    inner = source(t, node.this)
    joins = node.args.get("joins") or ()
    return f"({' '.join([inner, *(_join(t, join) for join in joins)])})"


def _alias(node: exp.Expression) -> tuple[str, list[str]]:
    alias = node.args.get("alias")
    if alias is None:
        return "", []
    return str(alias.name), [str(item.name) for item in alias.args.get("columns") or ()]


def _table(t: Translator, node: exp.Table) -> tuple[str, Relation]:
    t.only(node, "this", "db", "alias", "hints", "joins", "pivots")
    if not isinstance(node.this, exp.Identifier):
        t.refuse(node, "as a source")
    name = str(node.name)
    alias, columns = _alias(node)
    if columns:
        t.refuse(node, "with renamed columns")
    label = alias or name
    schema = str(node.args["db"].name) if node.args.get("db") else ""
    shared = None if schema else t.ctes.get(name)
    if shared is not None:
        return f"{shared_name(name)} AS {quote(label)}", _renamed_relation(label, shared)
    if schema not in ("", "dbo") or name.startswith(("#", "@")):
        t.refuse(node, "as a source")
    item = t.catalog.get(name)
    if item is None:
        raise IllegalSqlError(f"there is no object {name}")
    t.needs.stores[name] = item.base or item.name
    t.needs.views.setdefault(name, {})
    t.needs.columns.setdefault(item.base or item.name, {})
    return f"{quote(name)} AS {quote(label)}", t.relation(item, label)


def shared_name(name: str) -> str:
    """A CTE's name as DuckDB gets it: no object has it, for the CTE may read one of its own name."""
    return quote(f"__{name}")


def _renamed_relation(label: str, columns: dict[str, Typed]) -> Relation:
    return Relation(
        label,
        {name: replace(typed, sql=f"{quote(label)}.{typed.sql}") for name, typed in columns.items()},
    )


def columns_of(query: Query, names: Sequence[str] = ()) -> dict[str, Typed]:
    """What a query offers to the one around it: columns by name, their SQL the bare emitted name."""
    if names and len(names) != len(query.outputs):
        raise IllegalSqlError(f"{len(names)} column names for {len(query.outputs)} columns")
    offered = names or [output.name for output in query.outputs]
    return {
        name: renamed(output.typed, quote(emitted))
        for name, emitted, output in zip(offered, query.names, query.outputs, strict=True)
        if name
    }


def _derived(t: Translator, node: exp.Expression, *, correlated: bool) -> tuple[str, Relation]:
    alias, names = _alias(node)
    if not alias:
        alias = t.fresh("d") if node.args.get("pivots") else ""
    if not alias:
        raise IllegalSqlError("a derived table must have an alias")
    if correlated:
        query = t.query(node.this)
    else:
        with _detached(t):
            query = t.query(node.this)
    return f"({query.sql}) AS {quote(alias)}", _renamed_relation(alias, columns_of(query, names))


class _detached:  # noqa: N801  (a context manager used like a function)
    """A derived table sees the SELECTs around its own, but not the sources beside it."""

    def __init__(self, t: Translator) -> None:
        self.t = t
        self.block = t.block

    def __enter__(self) -> None:
        self.t.block = None if self.block is None else self.block.parent

    def __exit__(self, *problem: object) -> None:
        self.t.block = self.block


def _values(t: Translator, node: exp.Expression) -> tuple[str, Relation]:
    """(VALUES (…), (…)) AS v(a, b)."""
    label, names = _alias(node)
    rows = [[t.value(cell) for cell in row.expressions] for row in node.expressions]
    if not label or any(len(row) != len(names) for row in rows):
        raise IllegalSqlError("VALUES needs an alias with a name for each column")
    columns = [unified(t, node, column) for column in zip(*rows, strict=True)]
    made = [
        "("
        + ", ".join(f"CAST({column[place].sql} AS {column[place].type.storage})" for column in columns)
        + ")"
        for place in range(len(rows))
    ]
    listed = ", ".join(map(quote, names))
    relation = Relation(
        label,
        {
            name: Typed(
                f"{quote(label)}.{quote(name)}",
                column[0].type,
                trimmed=all(cell.trimmed for cell in column),
            )
            for name, column in zip(names, columns, strict=True)
        },
    )
    return f"(VALUES {', '.join(made)}) AS {quote(label)}({listed})", relation


def _join(t: Translator, node: exp.Expression) -> str:
    if isinstance(node.this, exp.Lateral):
        return _apply(t, node.this)
    side, kind = str(node.args.get("side") or ""), str(node.args.get("kind") or "")
    t.only(node, "this", "side", "kind", "on", "hint")
    inner = source(t, node.this)
    condition = node.args.get("on")
    if condition is None:
        if side or kind not in ("", "CROSS"):
            raise IllegalSqlError("a join without ON")
        return f"CROSS JOIN {inner}"
    if kind not in ("", "INNER", "OUTER") or side not in ("", "LEFT", "RIGHT", "FULL"):
        t.refuse(node)
    return f"{side or 'INNER'} JOIN {inner} ON {conjuncts(t, condition)}"


def _apply(t: Translator, node: exp.Expression) -> str:
    """CROSS APPLY and OUTER APPLY of a derived table, which sees the sources to its left."""
    t.only(node, "this", "alias", "cross_apply")
    if not isinstance(node.this, exp.Subquery):
        t.refuse(node, "APPLY of a function")
    holder = exp.Subquery(this=node.this.this, alias=node.args.get("alias") or node.this.args.get("alias"))
    sql, relation = _derived(t, holder, correlated=True)
    _add(t, relation)
    if node.args.get("cross_apply"):
        return f"CROSS JOIN LATERAL {sql}"
    return f"LEFT JOIN LATERAL {sql} ON TRUE"


def conjuncts(t: Translator, node: exp.Expression) -> str:
    """A condition of ON or WHERE; its parts over one column are noted, so that rows can meet them."""
    return " AND ".join(_noted(t, part) for part in _parts(node))


def _parts(node: exp.Expression) -> list[exp.Expression]:
    if isinstance(node, exp.And):
        return [*_parts(node.this), *_parts(node.expression)]
    if isinstance(node, exp.Paren) and isinstance(node.this, exp.And):
        return _parts(node.this)
    return [node]


def _noted(t: Translator, node: exp.Expression) -> str:
    with t.watched() as seen:
        sql = t.condition(node)
    probe = seen.probe(sql)
    if probe is not None:
        t.needs.hold(probe)
    return sql


def _pivot(t: Translator, node: exp.Expression, sql: str, relation: Relation) -> tuple[str, Relation]:
    t.only(
        node,
        *("expressions", "fields", "unpivot", "alias", "columns", "value_columns_first"),
        *("pivot_column_naming",),
    )
    label, names = _alias(node)
    if not label or names or len(node.args.get("fields") or ()) != 1 or len(node.expressions) != 1:
        t.refuse(node)
    with t.inside() as block:
        block.relations.append(relation)
        if node.args.get("unpivot"):
            return _unpivoted(t, node, sql, relation, label)
        return _pivoted(t, node, sql, relation, label)


def _pivoted(
    t: Translator, node: exp.Expression, sql: str, relation: Relation, label: str
) -> tuple[str, Relation]:
    """Each value of the field becomes an aggregate over the rows that have it."""
    field = node.args["fields"][0]
    aggregate = node.expressions[0]
    if not isinstance(aggregate, exp.AggFunc) or not isinstance(aggregate.this, exp.Column):
        t.refuse(node)
    used = {str(field.this.name), str(aggregate.this.name)}
    kept = [(name, typed) for name, typed in t.all_columns(relation) if name not in used]
    made, offered = [f"{typed.sql} AS {quote(name)}" for name, typed in kept], dict(kept)
    for item in field.expressions:
        value = str(item.name)
        test = exp.EQ(this=field.this.copy(), expression=exp.Literal.string(value))
        branch = exp.If(this=test, true=aggregate.this.copy())
        filtered = cast("exp.Expression", type(aggregate)(this=exp.Case(ifs=[branch])))
        typed = t.value(filtered)
        made.append(f"{typed.sql} AS {quote(value)}")
        offered[value] = typed
    groups = ", ".join(typed.sql for _, typed in kept)
    grouped = f" GROUP BY {groups}" if groups else ""
    columns = {name: renamed(typed, f"{quote(label)}.{quote(name)}") for name, typed in offered.items()}
    return f"(SELECT {', '.join(made)} FROM {sql}{grouped}) AS {quote(label)}", Relation(label, columns)


def _unpivoted(
    t: Translator, node: exp.Expression, sql: str, relation: Relation, label: str
) -> tuple[str, Relation]:
    """Each listed column becomes rows of its own; NULLs give none."""
    field = node.args["fields"][0]
    value_name, field_name = str(node.expressions[0].name), str(field.this.name)
    turned = [str(item.name) for item in field.expressions]
    everything = dict(t.all_columns(relation))
    kept = [(name, typed) for name, typed in everything.items() if name not in turned]
    kinds = {everything[name].type for name in turned}
    if len(kinds) != 1:
        raise IllegalSqlError("the columns of UNPIVOT must have one type")
    parts = []
    for name in turned:
        shown = [f"{typed.sql} AS {quote(other)}" for other, typed in kept]
        shown += [f"{text(name)} AS {quote(field_name)}", f"{everything[name].sql} AS {quote(value_name)}"]
        parts.append(f"SELECT {', '.join(shown)} FROM {sql} WHERE {everything[name].sql} IS NOT NULL")
    offered = dict(kept)
    offered[field_name] = Typed("", sqltypes.varchar(128), trimmed=True)
    offered[value_name] = renamed(everything[turned[0]], "")
    columns = {name: renamed(typed, f"{quote(label)}.{quote(name)}") for name, typed in offered.items()}
    return f"({' UNION ALL '.join(parts)}) AS {quote(label)}", Relation(label, columns)
