"""Queries that are quoted have no joins that a reader would object to."""

from __future__ import annotations

from vgpt2.records.plan import ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import ground


def pairs(case: str) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
    left, equalities, right = case.split()
    ends = [equality.split("=") for equality in equalities.split(",")]
    return tuple((ColumnRef(left, one), ColumnRef(right, other)) for one, other in ends)


def test_rows_of_two_details_are_not_set_beside_each_other(material: Material) -> None:
    lines = Join("APTL", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTL"))
    amounts = Join("APTD", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTD"))
    column = (ColumnRef("APTH", "APRef"),)
    assert ground.is_sound(Plan("APTH", column, joins=(lines,)), material)
    assert not ground.is_sound(Plan("APTH", column, joins=(lines, amounts)), material)
