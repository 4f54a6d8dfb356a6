"""Joins that a question which only names two objects means, and those that it does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, JoinEdge, Key, ObjectKind, Origin
from vgpt2.records.recipe import Material
from vgpt2.records.roles import is_plain_scope, subject
from vgpt2.records.ties import Ties

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


def _id(case: dict[str, Any]) -> str:
    return f"{case['left']} {case['right']} {case['by'][-1]}"


def _edge(case: dict[str, Any]) -> JoinEdge:
    pairs = [part.split(" = ") for part in case["by"]]
    left, right = (tuple(pair[end] for pair in pairs) for end in (0, -1))
    origin = Origin.MINED if "count" in case else Origin.KEYED
    return JoinEdge(case["left"], case["right"], left, right, origin, case.get("count", 1))


@pytest.mark.parametrize("case", CASES["joins"], ids=_id)
def test_a_join_is_told_or_not(case: dict[str, Any], material: Material) -> None:
    ties = Ties(material.catalog, material.pack, SUBJECTS)
    assert ties.is_told(_edge(case)) is case["told"]
    assert ties.is_told(_edge(case).turned()) is case["told"]


@pytest.mark.parametrize("case", CASES["of_sample"], ids=_id)
def test_a_join_of_the_sample_is_told_or_not(case: dict[str, Any], material: Material) -> None:
    for end in (case["left"], case["right"]):
        if end not in material.subjects:
            pytest.skip(f"the sample lacks {end}")
    assert material.sampler.ties.is_told(_edge(case)) is case["told"]


def test_the_company_of_an_object_is_plain_or_not() -> None:
    assert is_plain_scope(SUBJECTS["SMCO"])
    assert is_plain_scope(SUBJECTS["APLB"])
    assert not is_plain_scope(
        SUBJECTS["INLS"].__class__(SUBJECTS["INLS"].object, SUBJECTS["INLS"].roles, "Co")
    )


@pytest.mark.parametrize("case", CASES["shown_already"], ids=lambda case: " ".join(case["join"]))
def test_a_view_is_not_joined_to_what_it_shows(case: dict[str, Any], material: Material) -> None:
    columns = tuple(Column(name, "", "int") for name in ("JCCo", "Job"))
    items = [
        DbObject(
            name,
            "dbo",
            ObjectKind.TABLE if "table" in more else ObjectKind.VIEW,
            "JC",
            columns,
            (Key(f"i{name}", ("JCCo", "Job")),),
            more.get("base", ""),
            tuple(more.get("reads", ())),
        )
        for name, more in case["objects"].items()
    ]
    ties = Ties(
        Catalog(CatalogData(tuple(items))), material.pack, {item.name: subject(item) for item in items}
    )
    left, right = case["join"]
    keyed = JoinEdge(left, right, ("JCCo", "Job"), ("JCCo", "Job"), Origin.KEYED, 1)
    assert ties.is_told(keyed) is case["told"]
    assert ties.is_told(keyed.turned()) is case["told"]
