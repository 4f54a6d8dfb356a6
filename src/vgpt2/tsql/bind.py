"""What every name of a statement stands for: sources, columns, joins, outputs, scope by scope.

Names are exact, as in a case-sensitive database. A name that means nothing is a status on its source or
column (`SourceKind.UNKNOWN`, `ColumnStatus.UNKNOWN` …), and an unknown source's columns are open, so that one
wrong name is one finding. What else is wrong with names is a `Problem` of one of `KINDS`.

Not covered: synonyms, permissions, and tables that dynamic SQL or another session made.
"""

from __future__ import annotations

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.tsql import temporary
from vgpt2.tsql.binder.change import INSERT_COLUMNS, Changes
from vgpt2.tsql.binder.from_clause import DUPLICATE_COLUMN, DUPLICATE_SOURCE, UNNAMED_COLUMN
from vgpt2.tsql.binder.names import ONE_COLUMN, QUERIES
from vgpt2.tsql.binder.query import ORDER_POSITION, SET_COLUMNS
from vgpt2.tsql.model import Binding, Output, Problem, Scope, Script, Statement
from vgpt2.tsql.sources import (
    COLUMN_LIST,
    FUNCTION_ARGUMENTS,
    FUNCTION_CASE,
    SCHEMA_CASE,
    UNKNOWN_FUNCTION,
    UNKNOWN_SCHEMA,
    Temps,
)

NOT_BOUND = "not_bound"  # a statement nested beyond what can be bound

KINDS: dict[str, str] = {
    UNKNOWN_SCHEMA: "the object is in another schema",
    SCHEMA_CASE: "the schema's name in a wrong case",
    UNKNOWN_FUNCTION: "no function of that name",
    FUNCTION_CASE: "the function's name in a wrong case",
    FUNCTION_ARGUMENTS: "a wrong number of arguments",
    COLUMN_LIST: "a column list that does not fit its query",
    SET_COLUMNS: "sides of a set operation with different numbers of columns",
    DUPLICATE_SOURCE: "two sources of one name",
    DUPLICATE_COLUMN: "two columns of one name in a derived table or CTE",
    UNNAMED_COLUMN: "a column without a name in a derived table or CTE",
    ORDER_POSITION: "ORDER BY a position that the result does not have",
    ONE_COLUMN: "a subquery used as one value with several columns",
    INSERT_COLUMNS: "INSERT's list and its values differ in number",
    NOT_BOUND: "a statement nested beyond what can be bound",
}
"""The kinds of problem that `bind` reports."""


def bind(statement: Statement, catalog: Catalog, text: str, temps: Temps | None = None) -> Binding:
    """Bind one statement.

    Args:
        statement: as `parse` gave it; one without a tree has an empty binding.
        catalog: the schema.
        text: the whole text that was parsed.
        temps: columns of temporary tables and table variables, by name with its `#` or `@`; those that are
            not in it are open.
    """
    if statement.tree is None:
        return Binding(statement, (), (), ())
    try:
        return _Binder(statement, catalog, text, temps or {}).bind(statement.tree)
    except RecursionError:
        problem = Problem(NOT_BOUND, "this statement is nested too deeply to be bound", statement.span)
        return Binding(statement, (), (), (problem,), open=True)


def bind_script(script: Script, catalog: Catalog) -> tuple[Binding, ...]:
    """Bind a script's statements in order; temporary tables made by one are known to those after it."""
    temps: dict[str, dict[str, Output] | None] = {}
    bindings = []
    for statement in script.statements:
        binding = bind(statement, catalog, script.text, temps)
        temporary.learn(binding, catalog, temps)
        bindings.append(binding)
    return tuple(bindings)


class _Binder(Changes):
    """Binds a statement of any kind."""

    def bind(self, tree: exp.Expression) -> Binding:
        outputs: tuple[Output, ...] | None = ()
        if isinstance(tree, QUERIES):
            outputs = self.query(tree, None, {})
        elif isinstance(tree, exp.Insert | exp.Update | exp.Delete | exp.Merge):
            self.change(tree)
        else:  # the values and conditions of control flow
            scope = Scope(tree, None)
            self.scopes.append(scope)
            self.visit(tree, scope, {}, "select")
        for found in self.scopes:
            found.columns.sort(key=lambda use: use.span)
        return Binding(
            self.statement, tuple(self.scopes), outputs or (), tuple(self.problems), outputs is None
        )
