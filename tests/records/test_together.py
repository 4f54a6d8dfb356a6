"""What stands together in one query: companies that are said, conditions and joins that leave rows."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import JoinEdge, Origin
from vgpt2.context.reply import render
from vgpt2.records.plan import ColumnRef, Filter, Function, JoinKind, Measure, Op, Plan, Value
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import business
from vgpt2.records.sample import join
from vgpt2.records.together import (
    are_alternatives,
    excludes,
    is_asked_by,
    is_mixed,
    with_company,
    without_odds,
)

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "together.yaml").read_text(encoding="utf-8")
)


def _edge(text: str) -> JoinEdge:
    left, right, *columns = text.split()
    return JoinEdge(left, right, tuple(columns), tuple(columns), Origin.KEYED)


@pytest.mark.parametrize("case", CASES["joins"], ids=str)
def test_joins_that_exclude_each_other(case: dict[str, Any], material: Material) -> None:
    edge, other = _edge(case["edge"]), _edge(case["beside"])
    excluded = excludes(edge, (join(other, JoinKind.INNER),), material.subjects)
    assert excluded is case["excluded"]


@pytest.mark.parametrize("case", CASES["filters"], ids=str)
def test_conditions_that_contradict_each_other(case: dict[str, Any], material: Material) -> None:
    subject = material.subjects[case["object"]]
    assert without_odds(subject, case["columns"], case.get("coded", [])) == case["kept"]


@pytest.mark.parametrize("case", CASES["mixed"], ids=str)
def test_what_is_not_totalled_together(case: dict[str, Any], material: Material) -> None:
    name, _, column = case["measure"].partition(".")
    if name not in material.subjects:
        pytest.skip(f"the sample lacks {name}")
    found = Measure(Function.SUM, ColumnRef(name, column), "Total")
    assert is_mixed(material.subjects[name], found, case["columns"]) is case["mixed"]


@pytest.mark.parametrize("case", CASES["alternatives"], ids=str)
def test_what_a_row_is_of_either_way(case: dict[str, Any], material: Material) -> None:
    name = case["object"]
    if name not in material.subjects:
        pytest.skip(f"the sample lacks {name}")
    joined, by = ([ColumnRef(name, column) for column in case[side]] for side in ("joined", "by"))
    assert are_alternatives(material.subjects[name], joined, by) is case["found"]


@pytest.mark.parametrize(("column", "asked"), CASES["asked"].items())
def test_columns_that_rows_are_picked_by(column: str, asked: bool, material: Material) -> None:
    name, _, part = column.partition(".")
    if name not in material.subjects:
        pytest.skip(f"the sample lacks {name}")
    assert is_asked_by(material.subjects[name], part) is asked


def test_the_own_company_is_said_beside_another(material: Material) -> None:
    own = Filter(ColumnRef("APTL", "APCo"), Op.EQ, (Value("@APCo", "", parameter=True),), scope=True)
    other = Filter(ColumnRef("APTL", "JCCo"), Op.EQ, (Value("2", "2"),))
    job = Filter(ColumnRef("APTL", "Job"), Op.EQ, (Value("'5742'", "5742"),))
    for filters, said in (((own, job), "@APCo"), ((own, other, job), "4")):
        plan = with_company(Plan("APTL", filters=filters), material.subjects, Value("4", "4"))
        assert [item.values[0].sql for item in plan.filters if item.scope] == [said]


def test_where_a_thing_is_kept_is_said_of_the_object_that_is_asked_of(material: Material) -> None:
    seen = 0
    for seed in range(400):
        draft = business._purpose(material, Random(seed))
        if draft is not None and draft.shape == "object mistaken":
            seen += 1
            said, _, told = render(draft.reply).partition(". ")
            where = set(told.strip(".").split())
            asked = [
                name for name in draft.needs if name in draft.question.replace("?", " ").replace(",", " ")
            ]
            assert said == ("Yes" if where & set(asked) else "No"), draft
    assert seen
