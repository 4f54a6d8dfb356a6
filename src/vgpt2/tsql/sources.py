"""Items of a FROM clause into sources: what each name stands for, and which columns it offers.

Not covered: synonyms, and objects of other databases and servers (`EXTERNAL`: their columns are not known).
A three-part name whose last part is an object of the catalog is taken for that object.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from vgpt2.catalog.model import Catalog, Routine
from vgpt2.tsql import system
from vgpt2.tsql.model import Output, Problem, Source, SourceKind, Span
from vgpt2.tsql.places import Places
from vgpt2.tsql.types import declared

UNKNOWN_SCHEMA = "unknown_schema"
SCHEMA_CASE = "schema_case"
UNKNOWN_FUNCTION = "unknown_function"
FUNCTION_CASE = "function_case"
FUNCTION_ARGUMENTS = "function_arguments"
COLUMN_LIST = "column_list"

Fields = Mapping[str, Output] | None
CteScope = Mapping[str, "Cte"]
Temps = Mapping[str, Mapping[str, Output] | None]
"""Columns of temporary tables and table variables by name; None where they are not known."""

XML_METHODS = frozenset({"value", "query", "exist", "nodes", "modify"})
"""Methods of the XML type; unlike functions they exist on columns and variables."""

_TRIGGER_TABLES = frozenset({"inserted", "deleted"})


class Cte:
    """A common table expression in scope; `fields` is None while its own body is read for the first time."""

    def __init__(self, name: str, fields: Fields) -> None:
        self.name = name
        self.fields = fields


def from_table(
    table: exp.Expression,
    catalog: Catalog,
    places: Places,
    ctes: CteScope,
    problems: list[Problem],
    temps: Temps,
) -> Source:
    """The source that a table reference stands for, without joins and pivots."""
    this = table.this
    if isinstance(this, exp.Func):
        return from_function(this, table, catalog, places, problems)
    index = places.index(this)
    span = places.name(this)
    source = Source(SourceKind.UNKNOWN, _name(this), span, span, table)
    if index is not None:
        source.schema_span = places.schema(index)
        _frame(source, table, index, places)
    written = places.text(span).strip('[]"') if index is not None else ""
    if isinstance(this, exp.Identifier) and written.startswith(("#", "@")):
        source.name = written
        source.kind = SourceKind.TEMP
        offer(source, temps.get(source.name))
    elif isinstance(this, exp.Identifier):
        _look_up(source, table, catalog, ctes, problems)
    else:  # a table variable, or a four-part name
        source.kind = SourceKind.TEMP if isinstance(this, exp.Parameter) else SourceKind.EXTERNAL
    return source


def _look_up(
    source: Source, table: exp.Expression, catalog: Catalog, ctes: CteScope, problems: list[Problem]
) -> None:
    """Fill in what a name stands for: a CTE, an object of the catalog, a system view, another database's."""
    database, schema = (table.text("catalog"), table.text("db"))
    name = source.name
    if not schema and not database:
        cte = _cte(name, ctes)
        if cte is not None:
            source.kind, source.miscased, source.spelled = SourceKind.CTE, cte.name != name, cte.name
            offer(source, cte.fields)
            return
    item = catalog.get(name)
    view = system.find(schema, name) if item is None or schema not in ("", item.schema) else None
    if view is not None:
        source.kind = SourceKind.SYSTEM
        source.miscased, source.spelled = view.miscased, view.name
        offer(source, view.fields)
        return
    if item is None:
        spelled = catalog.spelled(name)
        item = catalog.get(spelled[0]) if spelled else None
        source.miscased = item is not None
    if item is not None and (not schema or item.schema.lower() == schema.lower()):
        source.kind, source.object, source.spelled = SourceKind.OBJECT, item, item.name
        source.outputs = tuple(item.by_name)
        if schema and schema != item.schema:
            problems.append(
                Problem(
                    SCHEMA_CASE,
                    f"the schema is {item.schema}, not {schema}",
                    source.schema_span or source.span,
                    (item.schema,),
                )
            )
        return
    source.miscased = False
    if database and database.lower() != catalog.name.lower():
        source.kind = SourceKind.EXTERNAL
    elif not schema and name.lower() in _TRIGGER_TABLES:
        source.kind = SourceKind.TEMP
    elif item is not None:
        problems.append(
            Problem(
                UNKNOWN_SCHEMA,
                f"{name} is in schema {item.schema}, not {schema}",
                source.schema_span or source.span,
                (item.schema,),
            )
        )


def _cte(name: str, ctes: CteScope) -> Cte | None:
    found = ctes.get(name)
    if found is None and ctes:
        lowered = name.lower()
        found = next((cte for key, cte in ctes.items() if key.lower() == lowered), None)
    return found


def from_function(
    call: exp.Expr, item: exp.Expression, catalog: Catalog, places: Places, problems: list[Problem]
) -> Source:
    """The source of a table function in FROM or APPLY.

    Args:
        call: the call itself, `f(…)` of `dbo.f(…)`.
        item: the FROM item that holds it and its alias.
    """
    index = places.index(call)
    index = places.call(call, item.args.get("alias")) if index is None else index
    span = places.name(call) if index is None else places.at(index)
    name = call.name if index is None else places.text(span)
    source = Source(SourceKind.FUNCTION, name.strip('[]"'), span, span, item)
    if index is not None:
        source.schema_span = places.schema(index)
        _frame(source, item, places.after_call(index), places)
    fields = system.function_fields(source.name)
    columns = call.expressions if isinstance(call, exp.OpenJSON) else ()
    if columns:
        fields = {
            column.name: Output(column.name, declared(column.args.get("kind"), catalog), ())
            for column in call.expressions
        }
    routine = None
    if fields is None and source.name not in XML_METHODS:
        routine = check_routine(source.name, span, catalog, problems, len(call.expressions))
    if routine is not None and routine.columns:
        fields = {column.name: Output(column.name, column.base, ()) for column in routine.columns}
    offer(source, fields)
    rename(source, item.args.get("alias"), places, problems)
    return source


def check_routine(
    name: str, span: Span, catalog: Catalog, problems: list[Problem], arguments: int | None
) -> Routine | None:
    """The catalog's routine of this name; says so when there is none, or when the arguments do not fit.

    A catalog without routines (none were exported) has no opinion.
    """
    if not catalog.data.routines or system.is_system_function(name):
        return None
    routine = catalog.routine(name)
    if routine is None:
        lowered = name.lower()
        routine = next((item for item in catalog.data.routines if item.name.lower() == lowered), None)
        if routine is None:
            problems.append(Problem(UNKNOWN_FUNCTION, f"there is no function {name}", span))
            return None
        problems.append(
            Problem(FUNCTION_CASE, f"the function is {routine.name}, not {name}", span, (routine.name,))
        )
    wanted = len(routine.parameters)
    if arguments is not None and arguments != wanted and "function" in routine.kind:
        problems.append(
            Problem(FUNCTION_ARGUMENTS, f"{routine.name} takes {wanted} arguments, not {arguments}", span)
        )
    return routine


def offer(source: Source, fields: Fields) -> None:
    """Give a source its columns (None: not known)."""
    source.fields = fields
    source.outputs = None if fields is None else tuple(fields)


def rename(source: Source, alias: exp.Expression | None, places: Places, problems: list[Problem]) -> None:
    """Apply a column list (`AS d(a, b)`) to a source's columns."""
    names = [column.name for column in alias.args.get("columns") or ()] if alias is not None else []
    if not names:
        return
    if source.fields is None:
        offer(source, {name: Output(name, "", ()) for name in names})
        return
    offer(source, renamed(tuple(source.fields.values()), names, source, places, problems))


def renamed(
    outputs: tuple[Output, ...],
    names: list[str],
    source: Source | None,
    places: Places,
    problems: list[Problem],
    span: Span | None = None,
) -> dict[str, Output]:
    """Outputs under the names of a column list; a problem where the counts differ."""
    if len(names) != len(outputs):
        where = span or (source.alias_span if source is not None else None) or places.extent(None)
        problems.append(Problem(COLUMN_LIST, f"{len(names)} names for {len(outputs)} columns", where))
    empty = Output("", "", ())
    padded = [*outputs, *[empty] * (len(names) - len(outputs))]
    return {name: output._replace(name=name) for name, output in zip(names, padded, strict=False)}


def _frame(source: Source, item: exp.Expression, last: int, places: Places) -> None:
    """Spans of alias, hints and the whole item; `last` is the token index where the name or call ends."""
    alias = item.args.get("alias")
    named = places.index(alias.this) if alias is not None and alias.this is not None else None
    if alias is not None and named is not None:
        source.alias = alias.this.name
        source.alias_span = places.alias(named)
        last = places.closing_after(named) if alias.args.get("columns") else named
    begin = source.schema_span.start if source.schema_span is not None else source.span.start
    source.hint_at = places.end(last)
    end = source.hint_at
    if item.args.get("hints"):
        source.hints, end = places.hints(last)
    source.full_span = Span(begin, end)


def _name(node: exp.Expr) -> str:
    last = node.expression if isinstance(node, exp.Dot) else node
    return "@" + str(last.name) if isinstance(last, exp.Parameter) else str(last.name)
