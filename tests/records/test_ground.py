"""Queries that are quoted have no joins that a reader would object to."""

from __future__ import annotations

import pytest

from vgpt2.records.plan import ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import ground

_CASES = {
    "APTL APCo=APCo,Mth=Mth,APTrans=APTrans APTH": True,
    "APTH VendorGroup=VendorGroup,Vendor=Vendor APVM": True,
    "APTL VendorGroup=VendorGroup,Supplier=Vendor APVM": True,
    # Which of an employee's earnings codes, and of what kind is the other?
    "PREH PRCo=PRCo,EarnCode=EDLCode PRDT": False,
    "PREH PRCo=PRCo,State=State PRSI": False,
    "HQBC TableName=TableName,Co=Co,Mth=Mth HQTC": False,
    # A month's balance says nothing of another module's rows.
    "APTL GLCo=GLCo,GLAcct=GLAcct,Mth=Mth GLBL": False,
}


def pairs(case: str) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
    left, equalities, right = case.split()
    ends = [equality.split("=") for equality in equalities.split(",")]
    return tuple((ColumnRef(left, one), ColumnRef(right, other)) for one, other in ends)


@pytest.mark.parametrize(("case", "clear"), _CASES.items())
def test_a_join_is_clear(case: str, clear: bool, material: Material) -> None:
    for end in (case.split()[0], case.split()[2]):
        if end not in material.subjects:
            pytest.skip(f"the sample lacks {end}")
    assert ground.is_clear(pairs(case), material) is clear


def test_rows_of_two_details_are_not_set_beside_each_other(material: Material) -> None:
    lines = Join("APTL", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTL"))
    amounts = Join("APTD", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTD"))
    column = (ColumnRef("APTH", "APRef"),)
    assert ground.is_sound(Plan("APTH", column, joins=(lines,)), material)
    assert not ground.is_sound(Plan("APTH", column, joins=(lines, amounts)), material)
