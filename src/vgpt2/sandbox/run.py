"""Run a T-SQL SELECT on synthetic rows in an in-memory DuckDB.

Only one SELECT that binds to the catalog gets in; it is translated by `rewrite`, and the rows that it needs
are made by `rows` and kept until another set of objects is asked for.

Not covered: anything but one SELECT; the meaning of T-SQL that `rewrite` refuses. A query that eats memory
inside one function call is only stopped in a process of its own: untrusted texts go through `runner`.
"""

from __future__ import annotations

import atexit
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from weakref import WeakKeyDictionary

from vgpt2.catalog.model import Catalog
from vgpt2.errors import LimitError
from vgpt2.lint.rule import Context
from vgpt2.sandbox import sqltypes, totals
from vgpt2.sandbox.database import Database
from vgpt2.sandbox.model import (
    SEEDS,
    Cell,
    IllegalSqlError,
    Limits,
    Outcome,
    QueryFailedError,
    Result,
    UnsupportedSqlError,
    ValueSets,
)
from vgpt2.sandbox.needs import merged
from vgpt2.sandbox.rewrite import Translated, translate
from vgpt2.sandbox.rows import Rows, generate
from vgpt2.sandbox.sqltypes import SqlType

Parameters = Mapping[str, Cell]
"""Values by parameter name, `@` included."""

ROWS = 300
"""Rows of a table without children, where nobody asks for others."""
_KEPT_ROWS = 64
_KEPT_TRANSLATIONS = 512
_KEPT_SANDBOXES = 24


class Sandbox:
    """Databases of synthetic rows for one catalog and one seed, made as queries need them.

    Args:
        seed: every row follows from (catalog, objects and conditions of the queries, seed).
        values: codes of status columns, by "Object.Column".
        rows: of a table without children; masters and headers get fewer.
    """

    def __init__(
        self,
        catalog: Catalog,
        seed: int = 1,
        *,
        values: ValueSets | None = None,
        rows: int = ROWS,
        limits: Limits | None = None,
    ) -> None:
        self.catalog = catalog
        self.seed = seed
        self.values = values or {}
        self.rows = rows
        self.limits = limits or Limits()
        self._database = Database(self.limits)
        self._kept: OrderedDict[object, Rows] = OrderedDict()
        self._filled: object = None

    def close(self) -> None:
        """Let go of the memory."""
        self._database.close()

    def execute(
        self,
        sql: str,
        *,
        beside: Sequence[str] = (),
        parameters: Parameters | None = None,
        shuffle: int | None = None,
        known_as: Context | None = None,
    ) -> Result:
        """Run one SELECT.

        Args:
            beside: other queries that must see the same rows (the gold beside an answer).
            parameters: values for `@names`; those not given take values that occur in the rows.
            shuffle: a seed by which the order of the stored rows is changed.
            known_as: the text as the linter read it before.

        Raises:
            IllegalSqlError, UnsupportedSqlError, QueryFailedError, LimitError.
        """
        given = dict(parameters or {})
        first = prepare(sql, self.catalog, given, self.limits, known_as)
        others = [prepare(other, self.catalog, given, self.limits) for other in beside]
        return self.run(first, others, given, shuffle)

    def run(
        self,
        query: Translated,
        beside: Sequence[Translated] = (),
        parameters: Parameters | None = None,
        shuffle: int | None = None,
    ) -> Result:
        """Run a query that `prepare` made; otherwise as `execute`."""
        given = {name.removeprefix("@"): value for name, value in (parameters or {}).items()}
        # In one order, so that a query and the one beside it see the same rows whichever is run first.
        needs = merged(part.needs for part in sorted((query, *beside), key=lambda part: part.sql))
        key = (needs.fingerprint, tuple(sorted((name, repr(value)) for name, value in given.items())))
        rows = self._kept.get(key)
        if rows is None:
            rows = generate(
                self.catalog,
                needs,
                self.seed,
                self._database.evaluate,
                rows=self.rows,
                values=self.values,
                parameters=given,
            )
            if needs.totals:
                self._filled = None
                self._database.fill(rows, needs)
                totals.meet(rows, needs, self._database.ask)
            self._kept[key] = rows
            if len(self._kept) > _KEPT_ROWS:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        if self._filled != (key, shuffle):
            self._filled = None
            self._database.fill(rows, needs, shuffle)
            self._filled = (key, shuffle)
        return self._database.run(query.sql, query.columns, rows.parameters)


_TRANSLATED: WeakKeyDictionary[Catalog, OrderedDict[object, Translated]] = WeakKeyDictionary()


def prepare(
    sql: str,
    catalog: Catalog,
    parameters: Parameters,
    limits: Limits | None = None,
    known_as: Context | None = None,
) -> Translated:
    """Translate a query, or hand back what was translated before.

    Raises:
        IllegalSqlError, UnsupportedSqlError, LimitError.
    """
    most = (limits or Limits()).characters
    if len(sql) > most:
        raise LimitError(f"the SQL has {len(sql)} characters, more than {most}")
    types = {
        name.removeprefix("@"): kind
        for name, value in parameters.items()
        if (kind := _type_of(value)) is not None
    }
    kept = _TRANSLATED.setdefault(catalog, OrderedDict())
    key = (sql, tuple(sorted((name, str(kind)) for name, kind in types.items())))
    found = kept.get(key)
    if found is None:
        found = translate(sql, catalog, types, known_as)
        kept[key] = found
        if len(kept) > _KEPT_TRANSLATIONS:
            kept.popitem(last=False)
    return found


def _type_of(value: Cell) -> SqlType | None:
    """The type of a parameter whose value is a number or a date; a string takes that of what it meets."""
    if isinstance(value, int):
        return sqltypes.INT
    if isinstance(value, float):
        return sqltypes.FLOAT
    if isinstance(value, Decimal):
        return sqltypes.decimal(38, 10)
    if isinstance(value, date | datetime):
        return sqltypes.DATETIME
    return None


def executes_non_empty(
    sql: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
    limits: Limits | None = None,
) -> Outcome:
    """Whether a query runs on every seed's database and gives a row on at least one. Never raises."""
    counts: dict[int, int] = {}
    try:
        for seed in seeds:
            sandbox = shared(catalog, seed, values, limits)
            counts[seed] = len(sandbox.execute(sql, parameters=parameters).rows)
    except IllegalSqlError as error:
        return Outcome("illegal", counts, str(error))
    except UnsupportedSqlError as error:
        return Outcome("unsupported", counts, str(error))
    except (QueryFailedError, LimitError) as error:
        return Outcome("failed", counts, str(error))
    return Outcome("ok" if any(counts.values()) else "empty", counts)


_SHARED: OrderedDict[object, Sandbox] = OrderedDict()


@atexit.register
def close_shared() -> None:
    """Let go of all kept databases. At the interpreter's end, too: DuckDB would report them as leaks."""
    while _SHARED:
        _SHARED.popitem()[1].close()


def shared(
    catalog: Catalog,
    seed: int,
    values: ValueSets | None = None,
    limits: Limits | None = None,
    rows: int = ROWS,
) -> Sandbox:
    """This process's sandbox of a catalog and seed: opening a DuckDB costs more than most queries."""
    codes = tuple(sorted((name, tuple(found)) for name, found in (values or {}).items()))
    # A kept sandbox holds its catalog, so that no other catalog can get the same id meanwhile.
    key = (id(catalog), seed, limits, rows, codes)
    found = _SHARED.get(key)
    if found is None:
        found = Sandbox(catalog, seed, values=values, limits=limits, rows=rows)
        _SHARED[key] = found
        if len(_SHARED) > _KEPT_SANDBOXES:
            _SHARED.popitem(last=False)
    _SHARED.move_to_end(key)
    return found
