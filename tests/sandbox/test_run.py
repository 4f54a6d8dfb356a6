"""Limits, what gets in, and the runner in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.errors import LimitError
from vgpt2.sandbox.model import IllegalSqlError, Limits, UnsupportedSqlError, VerdictKind
from vgpt2.sandbox.run import Sandbox, executes_non_empty
from vgpt2.sandbox.runner import Runner

ENDLESS = (
    "WITH c (n) AS (SELECT 1 UNION ALL SELECT 2 - n FROM c) SELECT COUNT(*) FROM c OPTION (MAXRECURSION 0)"
)
SMALL = Limits(seconds=0.5, rows=10, memory_mb=256, characters=2000)


@pytest.fixture(scope="module")
def runner(catalog: Catalog) -> Iterator[Runner]:
    with Runner(catalog, limits=SMALL) as made:
        yield made


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("SELECT APTH.APTrans FROM APTH", "ok"),
        ("SELECT APTH.APTrans FROM APTH WHERE 1 = 0", "empty"),
        ("SELECT 1 / 0", "failed"),
        ("SELECT SOUNDEX('a')", "unsupported"),
        ("SELECT APTH.NoSuch FROM APTH", "illegal"),
        ("DROP TABLE APTH", "illegal"),
        ("SELECT 1; DROP TABLE APTH", "illegal"),
        ("EXEC sp_who", "illegal"),
        ("", "illegal"),
        ("SELECT * FROM read_csv('/etc/passwd')", "illegal"),
        ("SELECT APTH.APTrans FROM dbo.APTH", "ok"),
        ("SELECT Other.a FROM Elsewhere.dbo.Other", "illegal"),
    ],
)
def test_outcome(sql: str, kind: str, catalog: Catalog) -> None:
    assert executes_non_empty(sql, catalog, seeds=(1,)).kind == kind


def test_limits_hold(catalog: Catalog) -> None:
    sandbox = Sandbox(catalog, 1, limits=SMALL)
    with pytest.raises(LimitError, match="longer than"):
        sandbox.execute(ENDLESS)
    result = sandbox.execute("SELECT APTH.APTrans FROM APTH")
    assert result.truncated and len(result.rows) == SMALL.rows
    with pytest.raises(LimitError, match="characters"):
        sandbox.execute("SELECT 1 " + " " * SMALL.characters)


def test_a_parameter_without_a_type_is_refused(catalog: Catalog) -> None:
    with pytest.raises(UnsupportedSqlError, match="@What"):
        Sandbox(catalog).execute("SELECT @What FROM APTH")
    assert Sandbox(catalog).execute("SELECT TOP 1 @What FROM APTH", parameters={"@What": 5}).rows == ((5,),)


def test_runner_gives_what_the_sandbox_gives(runner: Runner, catalog: Catalog) -> None:
    sql = (
        "SELECT TOP 3 APTH.APCo, APTH.Mth, APTH.InvTotal FROM APTH ORDER BY APTH.APCo, APTH.Mth, APTH.APTrans"
    )
    found = runner.execute(sql)
    assert found == Sandbox(catalog, 1).execute(sql)
    assert isinstance(found.rows[0][2], Decimal)
    assert runner.compare(sql, sql.replace("TOP 3", "TOP 2")).kind is VerdictKind.DIFFERENT
    assert runner.executes_non_empty(sql).non_empty
    with pytest.raises(IllegalSqlError):
        runner.execute("SELECT NoSuch.a FROM NoSuch")


def test_runner_survives_what_it_stops(runner: Runner) -> None:
    assert runner.executes_non_empty(ENDLESS, seeds=(1,)).kind == "failed"
    # One call that neither DuckDB's interrupt nor its memory limit stops.
    huge = "REPLICATE('x', 8000)"
    for letter in "xyz":
        huge = f"REPLACE({huge}, '{letter}', REPLICATE('{chr(ord(letter) + 1)}', 8000))"
    assert runner.executes_non_empty(f"SELECT LEN({huge})", seeds=(1,)).kind == "failed"
    assert runner.execute("SELECT 1").rows == ((1,),)
