"""Conditions that are evaluated here are evaluated as DuckDB does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.database import Database
from vgpt2.sandbox.model import Cell, Limits
from vgpt2.sandbox.sqltypes import SqlType

SIGNS = ("=", "<>", "<", "<=", ">", ">=")
NUMBERS = st.none() | st.integers(-3, 3)
AMOUNTS = st.none() | st.decimals(-3, 3, places=2, allow_nan=False)
TEXTS = st.none() | st.sampled_from(("", "a", "A", "b ", "O", "ab", "a OR b"))
DAYS = st.none() | st.datetimes(datetime(2024, 1, 1), datetime(2024, 1, 4)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
PARAMETERS: dict[str, Cell] = {"Co": 1, "Name": "a", "Day": datetime(2024, 1, 2), "Rate": Decimal("1.50")}
"""Those that a comparison may name; one of another kind than its column is left to DuckDB."""
WHOLES = st.integers(-3, 3).map(str)
CASES = st.one_of(
    st.tuples(
        st.just(sqltypes.INT),
        st.lists(NUMBERS),
        WHOLES | st.sampled_from(("CAST($Co AS INTEGER)", "CAST($Rate AS INTEGER)")),
    ),
    st.tuples(st.just(sqltypes.decimal(12, 2)), st.lists(AMOUNTS), WHOLES),
    st.tuples(
        st.just(sqltypes.read("varchar(9)")),
        st.lists(TEXTS),
        st.sampled_from(("'a'", "'A'", "''", "'a OR b'", "CAST($Name AS VARCHAR)")),
    ),
    st.tuples(
        st.just(sqltypes.read("smalldatetime")),
        st.lists(DAYS),
        st.sampled_from(
            (
                "TIMESTAMP '2024-01-02 00:00:00'",
                "t_round_minute(TIMESTAMP '2024-01-02 00:00:00')",
                "CAST($Day AS TIMESTAMP)",
            )
        ),
    ),
)


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    found = Database(Limits())
    yield found
    found.close()


def check(database: Database, kind: SqlType, values: list[Cell], test: str) -> None:
    # What stands in further brackets is not plain, and is asked.
    asked = database.evaluate(kind, values, [f"({test})"], PARAMETERS)
    assert database.evaluate(kind, values, [test], PARAMETERS) == asked


@given(case=CASES, sign=st.sampled_from(SIGNS))
def test_a_plain_comparison_is_what_duckdb_makes_of_it(
    database: Database, case: tuple[SqlType, list[Cell], str], sign: str
) -> None:
    kind, values, literal = case
    check(database, kind, values, f"(x {sign} {literal})")


@given(case=CASES, further=st.sampled_from(("(x IS NULL)", "(x = NULL)", "(x = 2)", "(x <> 'a')")))
def test_lists_of_values_and_nulls_are_what_duckdb_makes_of_them(
    database: Database, case: tuple[SqlType, list[Cell], str], further: str
) -> None:
    kind, values, literal = case
    check(database, kind, values, f"((x = {literal}) OR (x = {literal}))")
    check(database, kind, values, f"((x = {literal}) OR {further})")
    check(database, kind, values, "(x IS NULL)")
    check(database, kind, values, "(NOT (x IS NULL))")
