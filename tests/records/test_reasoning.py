"""The joins that are read off a query itself."""

from __future__ import annotations

import pytest

from vgpt2.records import reasoning
from vgpt2.records.recipe import Material

PAID = """WITH Paid AS (
    SELECT APTH.VendorGroup, APTH.Vendor, {} AS Last
    FROM APTH WITH (NOLOCK)
    GROUP BY APTH.VendorGroup, APTH.Vendor
)
SELECT APVM.Name, Paid.Last
FROM Paid
JOIN APVM WITH (NOLOCK)
    ON {}
"""
KEY = "Paid.VendorGroup = APVM.VendorGroup AND Paid.Vendor = APVM.Vendor"
HELD = """SELECT APVM.Name FROM APVM WITH (NOLOCK)
WHERE {} (SELECT 1 FROM APTH WITH (NOLOCK)
    WHERE APTH.VendorGroup = APVM.VendorGroup AND APVM.Vendor = APTH.Vendor AND APTH.OpenYN = 'Y')
"""
CASES = {
    "rows that exist": (HELD.format("EXISTS"), ["APVM to APTH on VendorGroup, Vendor"]),
    "rows that do not exist": (HELD.format("NOT EXISTS"), ["APVM to APTH on VendorGroup, Vendor"]),
    "a subquery of its own": (
        "SELECT APVM.Name FROM APVM WHERE APVM.Vendor IN (SELECT APTH.Vendor FROM APTH WHERE APTH.APCo = 1)",
        [],
    ),
    "a plain column of a subquery": (
        PAID.format("MAX(APTH.Mth)", KEY),
        ["APTH to APVM on VendorGroup, Vendor"],
    ),
    "two subqueries that meet": (
        PAID.format("MAX(APTH.Mth)", KEY).replace(
            "FROM Paid\nJOIN APVM WITH (NOLOCK)", "FROM Paid\nJOIN (SELECT APVM.* FROM APVM) AS APVM"
        ),
        [],
    ),
    "an object that is met twice": (
        "SELECT APVM.Name FROM APVM JOIN APTH AS One ON One.VendorGroup = APVM.VendorGroup "
        "AND APVM.Vendor = One.Vendor JOIN APTH AS Two ON Two.VendorGroup = APVM.VendorGroup",
        ["APVM to APTH on VendorGroup, Vendor", "APVM to APTH on VendorGroup"],
    ),
    "a calculated column": (PAID.format("MAX(APTH.Vendor)", "Paid.Last = APVM.Vendor"), []),
    "a key of which a part is calculated": (
        PAID.format("MAX(APTH.Mth)", KEY).replace(
            "APTH.VendorGroup, APTH.Vendor, MAX", "APTH.VendorGroup, MIN(APTH.Vendor) AS Vendor, MAX"
        ),
        [],
    ),
    "two queries of one object": (
        PAID.format("MAX(APTH.Mth)", KEY).replace("APVM.", "APTH.").replace("JOIN APVM", "JOIN APTH"),
        [],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_joins(case: str, material: Material) -> None:
    sql, lines = CASES[case]
    found = reasoning.bound(sql, material.catalog)
    assert found is not None
    assert [str(line) for line in reasoning.joins(found)] == lines
