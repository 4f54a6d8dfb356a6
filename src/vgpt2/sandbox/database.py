"""The DuckDB behind a sandbox: locked down, SQL Server's behaviour as macros, one set of rows at a time.

Rows go along with each query, as parameters of CTEs that stand before it under the names of the tables: most
are read once, and to make and drop tables would cost more than to read them.

Not covered: limits of address space, which need a process of their own (`runner`).
"""

from __future__ import annotations

import operator
import random
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb

from vgpt2.errors import LimitError
from vgpt2.sandbox import macros
from vgpt2.sandbox.model import (
    Cell,
    IllegalSqlError,
    Limits,
    QueryFailedError,
    Result,
    UnsupportedSqlError,
)
from vgpt2.sandbox.needs import ROW, Needs
from vgpt2.sandbox.rewrite_ctes import RECURSIVE
from vgpt2.sandbox.rows import Rows, Table
from vgpt2.sandbox.sqltypes import Family, SqlType
from vgpt2.sandbox.translator import quote
from vgpt2.sandbox.watch import limited

_FAILURE = re.compile(r"(\d{3,5}): ([a-z][^\n]*)")
_OUT_OF_RANGE = re.compile(r"out of (range|bounds)|overflow|could not (cast|convert)", re.IGNORECASE)
_TOO_MANY = re.compile(r"more than one row returned by a subquery", re.IGNORECASE)
_NOT_GROUPED = re.compile(r"must (appear in|be part of) the GROUP BY|cannot contain aggregates")

_COMPARISON = re.compile(
    r"\(x (?P<sign>=|<>|<|<=|>|>=) (?:(?P<whole>-?\d{1,9})|'(?P<text>[^']*)'"
    r"|CAST\(\$(?P<name>\w+) AS (?P<storage>INTEGER|VARCHAR|TIMESTAMP)\)"
    r"|(?P<round>t_round_minute\()?TIMESTAMP '(?P<day>\d{4}-\d\d-\d\d 00:00:00)'(?(round)\)))\)"
)
_NULLITY: Mapping[str, bool] = {"(x IS NULL)": True, "(NOT (x IS NULL))": False}
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _text(found: re.Match[str]) -> str | None:
    """How strings are ordered is left to DuckDB."""
    return found["text"] if found["sign"] in ("=", "<>") else None


def _whole(found: re.Match[str]) -> Decimal | None:
    return None if found["whole"] is None else Decimal(found["whole"])


_LITERALS: Mapping[Family, Callable[[re.Match[str]], Cell]] = {
    Family.INTEGER: lambda found: None if found["whole"] is None else int(found["whole"]),
    Family.DECIMAL: _whole,
    Family.MONEY: _whole,
    Family.STRING: _text,
    Family.DATETIME: lambda found: None if found["day"] is None else datetime.fromisoformat(found["day"]),
}
"""The literal of a comparison, by the family of what is compared; None where it is of another."""

_STORAGE: Mapping[Family, tuple[str, type]] = {
    Family.INTEGER: ("INTEGER", int),
    Family.STRING: ("VARCHAR", str),
    Family.DATETIME: ("TIMESTAMP", datetime),
}
"""What a parameter that is compared with a column of a family is cast to, and what it then has to be."""

_KEPT_EVALUATIONS = 8_192
_EVALUATED: OrderedDict[object, list[tuple[bool | None, ...]]] = OrderedDict()
"""Conditions that were evaluated before, in whichever database: they read no rows."""

_OPTIMIZERS = ("expression_rewriter", "filter_pullup", "filter_pushdown")
"""What keeps a join written as a condition from being a product of tables. To look for a better plan than
that takes longer than to run any plan on a few hundred rows."""


class Database:
    """One in-memory DuckDB: no files, no network, no extensions, its configuration locked."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._connection = duckdb.connect(
            ":memory:",
            config={
                "threads": 1,
                "enable_external_access": False,
                "autoinstall_known_extensions": False,
                "autoload_known_extensions": False,
                "memory_limit": f"{limits.memory_mb}MB",
            },
        )
        for statement in macros.statements():
            self._connection.execute(statement)
        known = self._connection.execute("SELECT name FROM duckdb_optimizers()").fetchall()
        others = ",".join(name for (name,) in known if name not in _OPTIMIZERS)
        self._connection.execute(f"SET disabled_optimizers = '{others}'")
        self._connection.execute("SET lock_configuration = true")
        self._tables: list[str] = []
        self._cells: dict[str, list[Any]] = {}

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()

    def fill(self, rows: Rows, needs: Needs, shuffle: int | None = None) -> None:
        """Let the queries that follow read these rows.

        Args:
            shuffle: a seed by which the stored order is changed; the rows stay the same.
        """
        self._tables, self._cells = [], {}
        for store, table in rows.tables.items():
            order = list(range(len(table)))
            if shuffle is not None:
                random.Random(shuffle).shuffle(order)
            self._store(store, table, order, needs)

    def _store(self, store: str, table: Table, order: Sequence[int], needs: Needs) -> None:
        """A store as the tables that queries name: under its own name where that or several views are read,
        directly as the view where it is the only one."""
        views = [view for view, kept in needs.stores.items() if kept == store]
        alone = len(views) == 1 and needs.views.get(views[0])
        if alone:
            shown = {name: ref.column for name, ref in alone.items()}
        else:
            shown = {name: name for name in needs.columns[store] or list(table.columns)[:1]}
        cells = [
            self._column(_listed(table.columns[column], order), table.types[column].storage, name)
            for name, column in shown.items()
        ]
        if any(total.ref.store == store for total in needs.totals):
            cells.append(self._column(list(order), "INTEGER", ROW))
        name = views[0] if alone else store
        self._tables.append(f"{quote(name)} AS (SELECT {', '.join(cells)})")
        for view in views:
            if view not in (name, store):
                self._show(view, needs.views.get(view, {}), needs)

    def _column(self, cells: list[Any], storage: str, name: str) -> str:
        """A column's SQL; its cells go along as a parameter."""
        parameter = f"__{len(self._cells)}"
        self._cells[parameter] = cells
        return f"unnest(${parameter}::{storage}[]) AS {quote(name)}"

    def _show(self, view: str, shown: Mapping[str, Any], needs: Needs) -> None:
        if shown:
            store = next(iter(shown.values())).store
            cells = ", ".join(f"{quote(ref.column)} AS {quote(name)}" for name, ref in shown.items())
            if any(total.ref.store == store for total in needs.totals):
                cells += f", {quote(ROW)}"
        else:
            # Only its rows count (EXISTS, COUNT(*)): any column will do.
            store, cells = needs.stores[view], "*"
        self._tables.append(f"{quote(view)} AS (SELECT {cells} FROM {quote(store)})")

    def _asked(self, sql: str, parameters: Mapping[str, Cell]) -> duckdb.DuckDBPyConnection:
        """Execute SQL that reads the rows."""
        used: dict[str, Any] = {
            name: _plain(value) for name, value in parameters.items() if f"${name} " in sql
        }
        if self._tables:
            head, comma = (RECURSIVE, ",") if sql.startswith(RECURSIVE) else ("WITH ", "")
            sql = f"{head}{', '.join(self._tables)}{comma} {sql.removeprefix(RECURSIVE)}"
        return self._connection.execute(sql, used | self._cells)

    def evaluate(
        self,
        kind: SqlType,
        values: Sequence[Cell],
        tests: Sequence[str],
        parameters: Mapping[str, Cell],
    ) -> list[tuple[bool | None, ...]]:
        """Conditions over `x` for each value; one that fails on a value counts as not satisfied.

        The same are asked again and again (`x = 1` of a company), so the last ones are remembered.
        """
        plain = [_judged(kind, values, test, parameters) for test in tests]
        if all(plain):
            return list(zip(*plain, strict=True))
        asked = "\n".join(tests)
        used = tuple((name, value) for name, value in parameters.items() if f"${name} " in asked)
        key = (kind.storage, tuple(values), asked, used)
        found = _EVALUATED.get(key)
        if found is None:
            found = _EVALUATED[key] = self._evaluate(kind, values, tests, dict(used))
            if len(_EVALUATED) > _KEPT_EVALUATIONS:
                _EVALUATED.popitem(last=False)
        return found

    def _evaluate(
        self,
        kind: SqlType,
        values: Sequence[Cell],
        tests: Sequence[str],
        parameters: Mapping[str, Cell],
    ) -> list[tuple[bool | None, ...]]:
        given: dict[str, Any] = {"__values": [_plain(value) for value in values]}
        used = {name: _plain(value) for name, value in parameters.items()}
        # TRY keeps one bad value from spoiling all, but refuses conditions that can fail on purpose.
        for form in ("TRY({})", "({})"):
            cells = ", ".join(map(form.format, tests))
            listed = f"SELECT {cells} FROM (SELECT unnest($__values::{kind.storage}[]) AS x) AS candidates"
            try:
                return self._connection.execute(listed, given | used).fetchall()
            except duckdb.Error:
                continue
        # Planting is a help only: a condition that cannot be evaluated alone plants nothing.
        return [(None,) * len(tests)] * len(values)

    def ask(self, sql: str, parameters: Mapping[str, Cell]) -> Sequence[tuple[Cell, ...]]:
        """Rows of SQL of our own, () where DuckDB cannot answer it: what it helps to plant is a help only."""
        try:
            return self._asked(sql, parameters).fetchall()
        except duckdb.Error:
            return ()

    def run(self, sql: str, columns: Sequence[str], parameters: Mapping[str, Cell]) -> Result:
        """Execute translated SQL.

        Raises:
            QueryFailedError: SQL Server too would stop on these rows.
            IllegalSqlError: grouping that SQL Server refuses as well.
            UnsupportedSqlError: DuckDB does not take it.
            LimitError: too long, or too much memory.
        """
        try:
            with limited(self.limits.seconds, self._connection.interrupt):
                found = self._asked(sql, parameters).fetchmany(self.limits.rows + 1)
        except duckdb.InterruptException as error:
            raise LimitError(f"the query ran longer than {self.limits.seconds} s") from error
        except duckdb.OutOfMemoryException as error:
            raise LimitError(f"the query needed more than {self.limits.memory_mb} MB") from error
        except duckdb.Error as error:
            raise _explained(error) from error
        truncated = len(found) > self.limits.rows
        return Result(tuple(columns), tuple(found[: self.limits.rows]), truncated)


def _judged(
    kind: SqlType, values: Sequence[Cell], test: str, parameters: Mapping[str, Cell]
) -> list[bool | None]:
    """A plain condition over `x` for each value; [] where it is none.

    Four of five conditions are plain, and to ask DuckDB takes a millisecond.
    """
    if test in _NULLITY:
        return [(value is None) is _NULLITY[test] for value in values]
    if not (test.startswith("((") and " OR " in test):
        return _compared(kind, values, test, parameters)
    # A list of values; one that holds " OR " itself falls apart into what is no comparison.
    each = [_compared(kind, values, part, parameters) for part in test[1:-1].split(" OR ")]
    return [_any(results) for results in zip(*each, strict=True)] if all(each) else []


def _any(results: Sequence[bool | None]) -> bool | None:
    return True if True in results else None if None in results else False


def _compared(
    kind: SqlType, values: Sequence[Cell], test: str, parameters: Mapping[str, Cell]
) -> list[bool | None]:
    """A comparison of `x` with one literal or parameter for each value; [] where it is none, or not plain."""
    found = _COMPARISON.fullmatch(test)
    if found is None:
        return []
    literal = _operand(kind.family, found, parameters)
    if literal is None or any(value is not None and type(value) is not type(literal) for value in values):
        return []
    holds = _SIGNS[found["sign"]]
    return [None if value is None else holds(value, literal) for value in values]


def _operand(family: Family, found: re.Match[str], parameters: Mapping[str, Cell]) -> Cell:
    """What is compared with; None where that is left to DuckDB."""
    if found["name"] is None:
        return _LITERALS[family](found) if family in _LITERALS else None
    storage, kind = _STORAGE.get(family, ("", str))
    value = parameters.get(found["name"])
    ordered = family is not Family.STRING or found["sign"] in ("=", "<>")
    return value if storage == found["storage"] and type(value) is kind and ordered else None


def _explained(error: duckdb.Error) -> Exception:
    """DuckDB's error as one of ours."""
    message = str(error)
    failure = _FAILURE.search(message)
    if failure is not None and isinstance(error, duckdb.InvalidInputException):
        return QueryFailedError(f"the query fails on these rows (message {failure[1]}, {failure[2]})")
    if _TOO_MANY.search(message):
        return QueryFailedError("the query fails on these rows (message 512, a subquery gave several rows)")
    if isinstance(error, duckdb.ConversionException | duckdb.OutOfRangeException) or (
        isinstance(error, duckdb.InvalidInputException) and _OUT_OF_RANGE.search(message)
    ):
        return QueryFailedError("the query fails on these rows (a conversion or an overflow)")
    first = message.splitlines()[0]
    if isinstance(error, duckdb.BinderException) and _NOT_GROUPED.search(message):
        return IllegalSqlError(f"grouping: {first[:160]}")
    return UnsupportedSqlError(f"not reproduced: {first[:160]}")


def _listed(cells: Sequence[Cell], order: Sequence[int]) -> list[Any]:
    """A column in another order, its cells as DuckDB reads them fastest."""
    made = [cells[place] for place in order]
    first = next((cell for cell in made if cell is not None), None)
    return [_plain(cell) for cell in made] if isinstance(first, date | Decimal) else made


def _plain(value: Cell) -> str | int | float | None:
    """A cell as DuckDB reads it from a parameter."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value if isinstance(value, str | int | float) or value is None else str(value)
