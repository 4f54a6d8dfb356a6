"""T-SQL to DuckDB: one SELECT, typed, with what it needs of the rows.

The families (`rewrite_*`) list what they know; this module puts the lists together. What no list knows is
refused with `UnsupportedSqlError`: nothing is passed on in the hope that it means the same.

Not covered: statements other than one SELECT. sqlglot's own generator is not used, as it translates what it
does not know word by word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.lint.gate import refusals_of
from vgpt2.lint.linter import read
from vgpt2.lint.rule import Context
from vgpt2.sandbox import (
    rewrite_aggregates,
    rewrite_conditions,
    rewrite_convert,
    rewrite_dates,
    rewrite_numbers,
    rewrite_operators,
    rewrite_query,
    rewrite_text,
    rewrite_xml,
)
from vgpt2.sandbox.model import IllegalSqlError, UnsupportedSqlError
from vgpt2.sandbox.needs import Needs
from vgpt2.sandbox.sqltypes import SqlType
from vgpt2.sandbox.translator import Tables, Translator
from vgpt2.tsql.model import Binding, ColumnStatus, SourceKind

_FUNCTIONS = dict((*rewrite_text.FUNCTIONS, *rewrite_dates.FUNCTIONS, *rewrite_numbers.FUNCTIONS))
TABLES = Tables(
    values={
        **dict(rewrite_convert.VALUES),
        **dict(rewrite_operators.VALUES),
        **dict(rewrite_text.VALUES),
        **dict(rewrite_dates.VALUES),
        **dict(rewrite_numbers.VALUES),
        **dict(rewrite_aggregates.VALUES),
        exp.Anonymous: rewrite_aggregates.anonymous(_FUNCTIONS),
        exp.Dot: rewrite_xml.xml_value,
    },
    conditions=dict(rewrite_conditions.CONDITIONS),
    functions=_FUNCTIONS,
    query=rewrite_query.query,
)
_PASSES = 4


@dataclass(frozen=True, slots=True)
class Translated:
    """A query that can be run.

    Attributes:
        sql: DuckDB SQL with `$name` for each parameter.
        columns: names of the result's columns, "" for none.
        types: SQL Server's types of the result's columns.
        needs: what the rows must offer.
        ordered: the query's own ORDER BY orders its result.
        order: places (from 0) of the result's columns that it orders by; () when it orders by others too.
    """

    sql: str
    columns: tuple[str, ...]
    types: tuple[SqlType, ...]
    needs: Needs
    ordered: bool


def translate(
    text: str,
    catalog: Catalog,
    types: Mapping[str, SqlType] | None = None,
    known_as: Context | None = None,
) -> Translated:
    """Translate a text that is one SELECT.

    Args:
        types: of parameters, by name without `@`; the others are taken from what they are compared with.
        known_as: the text as the linter read it before.

    Raises:
        IllegalSqlError: it is not one SELECT that binds to the catalog.
        UnsupportedSqlError: its meaning on SQL Server is not reproduced.
    """
    tree = _checked(known_as or read(text, catalog))
    known = dict(types or {})
    for _ in range(_PASSES):
        t = Translator(catalog, TABLES, text, known)
        query = t.query(tree)
        if not t.guessed or not t.unknown_parameters - known.keys():
            break
        if t.parameters.keys() == known.keys():
            missing = ", ".join(f"@{name}" for name in sorted(t.unknown_parameters - known.keys()))
            raise UnsupportedSqlError(f"nothing tells the type of {missing}", do="give its value")
        known = dict(t.parameters)
    return Translated(
        query.sql,
        tuple(output.name for output in query.outputs),
        tuple(output.typed.type for output in query.outputs),
        t.needs,
        query.ordered,
    )


def _checked(context: Context) -> exp.Expression:
    """The tree of the one SELECT, after reading, the gate and the binder found nothing wrong with it."""
    if context.script.problems:
        raise IllegalSqlError(context.script.problems[0].message)
    refused = refusals_of(context)
    if refused:
        raise IllegalSqlError(refused[0].message)
    (binding,) = context.bindings
    tree = binding.statement.tree
    if not isinstance(tree, exp.Select | exp.SetOperation | exp.Subquery):
        raise IllegalSqlError("a statement that is no SELECT")
    _check_names(binding)
    return tree


def _check_names(binding: Binding) -> None:
    if binding.problems:
        raise IllegalSqlError(binding.problems[0].message)
    for source in binding.sources:
        if source.kind is SourceKind.UNKNOWN:
            raise IllegalSqlError(f"there is no object {source.name}")
        if source.miscased:
            raise IllegalSqlError(f"{source.name} is written in another case than the object's name")
    wrong = (ColumnStatus.UNKNOWN, ColumnStatus.AMBIGUOUS, ColumnStatus.NO_SOURCE, ColumnStatus.MISCASED)
    for use in binding.columns:
        if use.status in wrong:
            raise IllegalSqlError(f"column {use.name}: {use.status.value.replace('_', ' ')}")
