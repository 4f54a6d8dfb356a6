"""Joins that a question which only names two objects means, and those that it does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import Column, DbObject, JoinEdge, Key, ObjectKind, Origin
from vgpt2.records.recipe import Material
from vgpt2.records.roles import subject
from vgpt2.records.ties import is_plain_scope, is_told

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "ties.yaml").read_text(encoding="utf-8")
)
BASES = {"bCompany": "tinyint", "bMonth": "smalldatetime"}
SUBJECTS = {
    name: subject(
        DbObject(
            name,
            "dbo",
            ObjectKind.VIEW,
            name[:2],
            tuple(Column(column, kind, BASES.get(kind, "int")) for column, kind in item["columns"].items()),
            (Key(f"i{name}", tuple(item["key"])),),
        )
    )
    for name, item in CASES["objects"].items()
}


@pytest.mark.parametrize(
    "case",
    CASES["joins"],
    ids=[f"{case['left']} {case['right']} {case['by'][-1]}" for case in CASES["joins"]],
)
def test_a_join_is_told_or_not(case: dict[str, Any], material: Material) -> None:
    pairs = [part.split(" = ") for part in case["by"]]
    edge = JoinEdge(
        case["left"],
        case["right"],
        tuple(pair[0] for pair in pairs),
        tuple(pair[-1] for pair in pairs),
        Origin.MINED if "count" in case else Origin.KEYED,
        case.get("count", 1),
    )
    known = replace(material, subjects=SUBJECTS)
    assert is_told(edge, known) is case["told"]
    assert is_told(edge.turned(), known) is case["told"]


def test_the_company_of_an_object_is_plain_or_not() -> None:
    assert is_plain_scope(SUBJECTS["SMCO"])
    assert is_plain_scope(SUBJECTS["APLB"])
    assert not is_plain_scope(
        SUBJECTS["INLS"].__class__(SUBJECTS["INLS"].object, SUBJECTS["INLS"].roles, "Co")
    )
