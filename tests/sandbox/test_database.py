"""Conditions that are evaluated here are evaluated as DuckDB does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.database import Database
from vgpt2.sandbox.model import Cell, Limits
from vgpt2.sandbox.sqltypes import SqlType

SIGNS = ("=", "<>", "<", "<=", ">", ">=")
NUMBERS = st.none() | st.integers(-3, 3)
TEXTS = st.none() | st.sampled_from(("", "a", "A", "b ", "O", "ab"))
DAYS = st.none() | st.datetimes(datetime(2024, 1, 1), datetime(2024, 1, 4)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
CASES = st.one_of(
    st.tuples(st.just(sqltypes.INT), st.lists(NUMBERS), st.integers(-3, 3).map(str)),
    st.tuples(st.just(sqltypes.read("varchar(9)")), st.lists(TEXTS), st.sampled_from(("'a'", "'A'", "''"))),
    st.tuples(
        st.just(sqltypes.read("smalldatetime")),
        st.lists(DAYS),
        st.sampled_from(
            ("TIMESTAMP '2024-01-02 00:00:00'", "t_round_minute(TIMESTAMP '2024-01-02 00:00:00')")
        ),
    ),
)


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    found = Database(Limits())
    yield found
    found.close()


@given(case=CASES, sign=st.sampled_from(SIGNS))
def test_a_plain_comparison_is_what_duckdb_makes_of_it(
    database: Database, case: tuple[SqlType, list[Cell], str], sign: str
) -> None:
    kind, values, literal = case
    test = f"(x {sign} {literal})"
    # What stands in further brackets is not plain, and is asked.
    asked = database.evaluate(kind, values, [f"({test})"], {})
    assert database.evaluate(kind, values, [test], {}) == asked
