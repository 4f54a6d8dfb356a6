"""Run a T-SQL SELECT on synthetic rows in an in-memory DuckDB.

Not covered: anything but one SELECT; the meaning of T-SQL that `rewrite` refuses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vgpt2.catalog.model import Catalog
from vgpt2.sandbox.model import SEEDS, Cell, Limits, Outcome, Result, ValueSets

Parameters = Mapping[str, Cell]
"""Values by parameter name, `@` included."""


class Sandbox:
    """Databases of synthetic rows for one catalog and one seed, made as queries need them.

    Args:
        seed: every row follows from (catalog, objects and literals of the query, seed).
        values: codes of status columns, by "Object.Column".
        rows: of a table without children; masters and headers get fewer.
    """

    def __init__(
        self,
        catalog: Catalog,
        seed: int = 1,
        *,
        values: ValueSets | None = None,
        rows: int = 300,
        limits: Limits | None = None,
    ) -> None:
        raise NotImplementedError

    def execute(
        self, sql: str, *, beside: Sequence[str] = (), parameters: Parameters | None = None
    ) -> Result:
        """Run one SELECT.

        Args:
            beside: other queries that must see the same rows (the gold beside an answer).
            parameters: values for `@names`; those not given take values that occur in the rows.

        Raises:
            IllegalSqlError, UnsupportedSqlError, QueryFailedError, LimitError.
        """
        raise NotImplementedError


def executes_non_empty(
    sql: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
) -> Outcome:
    """Whether a query runs on every seed's database and gives a row on at least one. Never raises."""
    raise NotImplementedError
