"""The scorers reject wrong answers made from gold and accept right ones: on a few questions on every run.

bench/scorers.py measures the same over whole suites.
"""

from __future__ import annotations

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.pack.model import Pack
from vgpt2.suite import question
from vgpt2.suite.mutants import mutants
from vgpt2.suite.rewrites import rewrites
from vgpt2.suite.trees import Query
from vgpt2.suite.trial import Outcome, Trials, Tried, tally

FULL = {item.id: item for item in question.load("full")}
TRIED = (
    "schema-001", "sql-001", "sql-003", "sql-002", "refuse-001", "refuse-004", "answer-002", "join-001",
    "join-003", "repair-001", "business-001", "business-004",
)  # fmt: skip

LINES = """
    SELECT APTL.GLAcct, COUNT(DISTINCT APTL.APTrans) AS Bills, SUM(APTL.GrossAmt) AS Total
    FROM APTL WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans
    LEFT JOIN APVM WITH (NOLOCK) ON APVM.VendorGroup = APTH.VendorGroup AND APVM.Vendor = APTH.Vendor
    WHERE APTL.APCo = 1 AND APTH.InvDate >= '2024-01-01' AND APTH.InvDate <= '2024-06-30'
    GROUP BY APTL.GLAcct
    HAVING SUM(APTL.GrossAmt) > 100
    ORDER BY APTL.GLAcct
"""
MUTANTS = {
    "filter": (
        "WHERE APTH.InvDate >= '2024-01-01' AND",
        "WHERE APTL.APCo = 1 AND APTH.InvDate <= '2024-06-30'",
    ),
    "having": ("HAVING 1 = 1",),
    "join key": ("ON APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans", "ON APVM.Vendor = APTH.Vendor"),
    "join kind": ("INNER JOIN APVM", "LEFT JOIN APTH"),
    "aggregate": ("MAX(APTL.GrossAmt) AS Total", "COUNT(APTL.APTrans) AS Bills"),
    "boundary": ("APTH.InvDate > '2024-01-01'", "APTH.InvDate < '2024-06-30'", "SUM(APTL.GrossAmt) >= 100"),
    "literal": ("APTL.APCo = 2", "> 101"),
    "date": ("'2024-01-02'", "'2024-02-01'", "'2024-07-28'", "'2024-07-01'"),
    "order": ("ORDER BY APTL.GLAcct DESC",),
}
REWRITES = {
    "table aliases": ("FROM APTL AS x1 WITH (NOLOCK)", "x2.APCo = x1.APCo"),
    "order of conditions": ("WHERE APTH.InvDate <= '2024-06-30' AND",),
    "BETWEEN for bounds": ("APTH.InvDate BETWEEN '2024-01-01' AND '2024-06-30'",),
    "turned comparisons": ("1 = APTL.APCo", "100 < SUM(APTL.GrossAmt)"),
    "names of columns": ("AS c1", "AS c2"),
}
WRITTEN = {
    # gold, kind, what must stand in it
    "EXISTS for IN": (
        "SELECT a.Vendor FROM APVM AS a WHERE a.Vendor IN (SELECT h.Vendor FROM APTH AS h WHERE h.APCo = 1)",
        "EXISTS(SELECT 1 FROM APTH AS h WHERE h.APCo = 1 AND h.Vendor = a.Vendor)",
    ),
    "IN for EXISTS": (
        "SELECT a.Vendor FROM APVM AS a WHERE EXISTS (SELECT 1 FROM APTH AS h WHERE h.Vendor = a.Vendor)",
        "a.Vendor IN (SELECT h.Vendor FROM APTH AS h)",
    ),
    "CTE for derived table": (
        "SELECT d.Vendor FROM (SELECT a.Vendor FROM APVM AS a) AS d",
        "WITH d_rows AS (SELECT a.Vendor FROM APVM AS a) SELECT d.Vendor FROM d_rows AS d",
    ),
    "derived table for CTE": (
        "WITH d AS (SELECT a.Vendor FROM APVM AS a) SELECT d.Vendor FROM d",
        "FROM (SELECT a.Vendor FROM APVM AS a) AS d",
    ),
    "order of joins": (
        "SELECT l.Mth FROM APTL AS l JOIN APTH AS h ON h.Mth = l.Mth JOIN APVM AS v ON v.Vendor = h.Vendor",
        "FROM APVM AS v INNER JOIN APTH AS h ON v.Vendor = h.Vendor INNER JOIN APTL AS l ON h.Mth = l.Mth",
    ),
    "RIGHT for LEFT": (
        "SELECT h.Mth FROM APTH AS h LEFT JOIN APVM AS v ON v.Vendor = h.Vendor",
        "FROM APVM AS v RIGHT JOIN APTH AS h ON v.Vendor = h.Vendor",
    ),
    "COALESCE for ISNULL": ("SELECT ISNULL(h.InvTotal, 0) AS A FROM APTH AS h", "COALESCE(h.InvTotal, 0)"),
    "wrapped": (
        "SELECT h.Mth FROM APTH AS h",
        "SELECT whole.Mth FROM (SELECT h.Mth FROM APTH AS h) AS whole",
    ),
    "GROUP BY for DISTINCT": ("SELECT DISTINCT h.Mth FROM APTH AS h", "GROUP BY h.Mth"),
}


def by_kind(made: object) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in made:  # type: ignore[attr-defined]
        found.setdefault(one.kind, []).append(one.sql)
    return found


@pytest.mark.parametrize(("kind", "texts"), MUTANTS.items(), ids=MUTANTS)
def test_mutants_are_made(kind: str, texts: tuple[str, ...], catalog: Catalog) -> None:
    found = by_kind(mutants(Query(LINES, catalog)))[kind]
    for text in texts:
        assert any(text in sql for sql in found), found


def test_a_column_becomes_one_of_its_type_and_a_table_one_with_the_same_columns(catalog: Catalog) -> None:
    query = Query(LINES, catalog)
    found = by_kind(mutants(query))
    assert any("SUM(APTL.GrossAmt) AS Total" not in sql for sql in found["column"])
    assert len(query.labels) == 3


@pytest.mark.parametrize(("kind", "texts"), REWRITES.items(), ids=REWRITES)
def test_rewrites_of_one_query(kind: str, texts: tuple[str, ...], catalog: Catalog) -> None:
    (found, *_) = by_kind(rewrites(Query(LINES, catalog)))[kind]
    for text in texts:
        assert text in found


@pytest.mark.parametrize(("kind", "case"), WRITTEN.items(), ids=WRITTEN)
def test_rewrites(kind: str, case: tuple[str, str], catalog: Catalog) -> None:
    gold, text = case
    (found,) = by_kind(rewrites(Query(gold, catalog)))[kind]
    assert text in found.replace(" AS Vendor", "").replace(" AS Mth", "")


@pytest.mark.parametrize("name", TRIED)
def test_scorers_stand_their_trial(name: str, catalog: Catalog, pack: Pack) -> None:
    tried = list(Trials(catalog, pack).of(FULL[name]))
    assert [(one.kind, one.text, one.why) for one in tried if one.failed] == []
    found = tally(tried)
    assert found.rejected.total >= 3
    assert found.kept.total >= 1


def test_a_tally_counts_apart_what_shows_nothing() -> None:
    outcomes = (
        (False, Outcome.REJECTED),
        (False, Outcome.ACCEPTED),
        (False, Outcome.ALIKE),
        (False, Outcome.VOID),
        (True, Outcome.ACCEPTED),
        (True, Outcome.REJECTED),
    )
    found = tally(Tried("q", "sql_generation", "k", right, outcome, "", "") for right, outcome in outcomes)
    assert (found.rejected[:2], found.kept[:2], found.alike, found.void) == ((1, 2), (1, 2), 1, 1)
