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
CASES = {
    "a plain column of a subquery": (
        PAID.format("MAX(APTH.Mth)", KEY),
        ["APTH to APVM on VendorGroup, Vendor"],
    ),
    "a calculated column": (PAID.format("MAX(APTH.Vendor)", "Paid.Last = APVM.Vendor"), []),
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
