"""What the rows promise: unique keys, partners and their absence, plausible values, the same for one seed."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog, ObjectKind
from vgpt2.sandbox.joining import business_key
from vgpt2.sandbox.model import Cell
from vgpt2.sandbox.run import Sandbox, shared

KEY_OF_LINES = "APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans"


def values(catalog: Catalog, sql: str, seed: int = 1) -> list[tuple[Cell, ...]]:
    return list(shared(catalog, seed).execute(sql).rows)


def test_business_keys_are_unique_in_every_view_of_the_sample(catalog: Catalog) -> None:
    views = [item for item in catalog.objects.values() if item.kind is ObjectKind.VIEW and business_key(item)]
    assert views
    for item in views:
        columns = ", ".join(f"[{name}]" for name in business_key(item))
        found = values(catalog, f"SELECT {columns} FROM [{item.name}]")
        assert found, item.name
        assert len(set(found)) == len(found), item.name


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), name=st.sampled_from(["APTH", "APTL", "APTD", "JCCD", "JCJP", "POIT"]))
def test_business_keys_are_unique_for_any_seed(seed: int, name: str, catalog: Catalog) -> None:
    item = catalog.objects[name]
    columns = ", ".join(f"{name}.{part}" for part in business_key(item))
    sandbox = Sandbox(catalog, seed)
    found = sandbox.execute(f"SELECT {columns} FROM {name} WHERE {name}.{business_key(item)[0]} > 0").rows
    sandbox.close()
    assert found
    assert len(set(found)) == len(found)


def test_a_column_that_must_be_filled_is(catalog: Catalog) -> None:
    """Where a link copies a key, the parent may hold NULL in a column in which the child must not."""
    sandbox = Sandbox(catalog, 1)
    for sql in (
        "SELECT JCCM.Contract, JCCM.JCCo FROM JCCM",
        "SELECT JCJM.Job, JCCM.Contract FROM JCJM JOIN JCCM ON JCCM.JCCo = JCJM.JCCo "
        "AND JCCM.Contract = JCJM.Contract JOIN ARCM ON ARCM.CustGroup = JCCM.CustGroup "
        "AND ARCM.Customer = JCCM.Customer JOIN JCCD ON JCCD.JCCo = JCJM.JCCo AND JCCD.Job = JCJM.Job",
    ):
        sandbox.execute(sql)
        for rows in sandbox._kept.values():
            for name, table in rows.tables.items():
                known = catalog.objects[name].by_name
                for column, cells in table.columns.items():
                    if column in known and not known[column].nullable:
                        assert None not in cells, (name, column)
    sandbox.close()


def test_a_child_may_lack_a_parent_by_one_column_of_the_key(catalog: Catalog) -> None:
    """A job always has a company, and may have no contract."""
    on = "JCCM.JCCo = JCJM.JCCo AND JCCM.Contract = JCJM.Contract"
    sql = f"SELECT JCJM.Contract FROM JCJM LEFT JOIN JCCM ON {on}"
    found = [contract for (contract,) in values(catalog, sql)]
    assert 0 < found.count(None) < len(found) / 2


def test_rows_follow_from_the_seed(catalog: Catalog) -> None:
    sql = "SELECT APTH.APCo, APTH.Mth, APTH.APTrans, APTH.InvTotal, APTH.Description FROM APTH"
    first, again, other = (Sandbox(catalog, seed).execute(sql).rows for seed in (1, 1, 2))
    assert first == again
    assert first != other


VENDOR = "APVM.VendorGroup = APTH.VendorGroup AND APVM.Vendor = APTH.Vendor"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_headers_without_lines_and_invoices_without_vendor_but_no_line_without_header(
    catalog: Catalog, seed: int
) -> None:
    def unmatched(join: str, *columns: str) -> tuple[int, int, int]:
        kinds = values(catalog, f"SELECT {', '.join(columns)} {join}", seed)
        left, right = (sum(row[side] is None for row in kinds) for side in (0, 1))
        return left, right, len(kinds) - left - right

    headerless, lineless, both = unmatched(
        f"FROM APTH FULL OUTER JOIN APTL ON {KEY_OF_LINES}", "APTH.APTrans", "APTL.APTrans"
    )
    assert headerless == 0 < lineless
    assert both > 100
    vendorless, unused, _ = unmatched(
        f"FROM APVM FULL OUTER JOIN APTH ON {VENDOR}", "APVM.Vendor", "APTH.APTrans"
    )
    assert vendorless > 0
    assert unused > 0


def test_parts_of_a_key_repeat(catalog: Catalog) -> None:
    """Or a join on part of a key would look like one on the whole."""
    ((pairs,),) = values(
        catalog, "SELECT COUNT(*) FROM APVM AS a INNER JOIN APVM AS b ON a.Vendor = b.Vendor"
    )
    ((rows,),) = values(catalog, "SELECT COUNT(*) FROM APVM")
    assert isinstance(pairs, int) and isinstance(rows, int) and pairs > rows


def test_values_are_plausible(catalog: Catalog) -> None:
    found = values(catalog, "SELECT APTH.Mth, APTH.OpenYN, APTH.InvTotal, APTH.APCo, APTH.InvDate FROM APTH")
    months, flags, amounts, companies, dates = (set(column) for column in zip(*found, strict=True))
    assert all(isinstance(month, datetime) and month.day == 1 for month in months)
    assert flags == {"Y", "N"}
    assert min(amounts) < 0 < max(amounts)  # type: ignore[type-var,operator]
    assert len(companies) >= 3
    assert min(dates).year < 2024 <= max(dates).year  # type: ignore[type-var,union-attr]


def test_codes_are_those_that_the_caller_knows(catalog: Catalog) -> None:
    sandbox = Sandbox(catalog, 1, values={"APTD.Status": ["1", "2", "3", "4"]})
    assert {row[0] for row in sandbox.execute("SELECT APTD.Status FROM APTD").rows} == {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT DISTINCT APTH.APCo FROM APTH WHERE APTH.APCo = @APCo", 1),
        ("SELECT DISTINCT APTH.Mth FROM APTH WHERE APTH.Mth = @Mth AND APTH.APCo = @APCo", 1),
        ("SELECT DISTINCT 1 FROM APTH WHERE APTH.InvDate >= @Begin AND APTH.InvDate < @End", 1),
        ("SELECT DISTINCT 1 FROM APTH WHERE APTH.Vendor = 77701 OR APTH.Description LIKE '%zinc%'", 1),
        ("SELECT DISTINCT 1 FROM APTH WHERE APTH.InvTotal = 123.45 AND APTH.OpenYN = 'Y'", 1),
        ("SELECT DISTINCT 1 FROM APTH WHERE APTH.PayMethod IS NULL OR YEAR(APTH.InvDate) = 2023", 1),
    ],
)
def test_filters_and_parameters_hit(sql: str, expected: int, catalog: Catalog) -> None:
    assert len(values(catalog, sql)) == expected


def test_given_parameters_are_used(catalog: Catalog) -> None:
    sql = "SELECT DISTINCT APTH.APCo FROM APTH WHERE APTH.APCo = @APCo"
    assert shared(catalog, 1).execute(sql, parameters={"@APCo": 44}).rows == ((44,),)


def test_a_real_catalog_offers_rows_for_joins_of_its_own(real_catalog: Catalog) -> None:
    """A sample of the edges that its views are joined by."""
    edges = [edge for edge in real_catalog.data.joins if edge.left != edge.right][::400]
    hits = 0
    for edge in edges:
        pairs = zip(edge.left_columns, edge.right_columns, strict=True)
        on = " AND ".join(f"a.[{left}] = b.[{right}]" for left, right in pairs)
        sql = f"SELECT COUNT(*) FROM [{edge.left}] AS a INNER JOIN [{edge.right}] AS b ON {on}"
        ((count,),) = values(real_catalog, sql)
        hits += bool(count)
    assert hits == len(edges) > 5
