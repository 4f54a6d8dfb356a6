"""What a question calls things: labels, names of rows, invented names, joins that need no word, lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
import yaml

from vgpt2.catalog.model import JoinEdge, Origin
from vgpt2.records.names import sounding
from vgpt2.records.plan import ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Material
from vgpt2.records.speech import Speech
from vgpt2.records.words import is_clause

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "speech.yaml").read_text(encoding="utf-8")
)
T = TypeVar("T")


class First(Random):
    """Takes the first of what there is, and the less likely way of two."""

    def random(self) -> float:
        return 0.99

    def choice(self, seq: Sequence[T]) -> T:  # type: ignore[override]
        return seq[0]


@pytest.mark.parametrize(("label", "clause"), CASES["clauses"].items())
def test_labels_that_are_clauses(label: str, clause: bool) -> None:
    assert is_clause(label) is clause


@pytest.mark.parametrize(("name", "called"), CASES["names"].items())
def test_rows_are_called_by_their_names(name: str, called: list[str], material: Material) -> None:
    assert list(material.subjects[name].names) == called


@pytest.mark.parametrize("case", CASES["sounding"], ids=lambda case: case["target"])
def test_invented_names_stand_for_one_column(case: dict[str, Any]) -> None:
    for seed in range(20):
        assert sounding(case["target"], (), case["own"], Random(seed)) in case["like"]


@pytest.mark.parametrize("case", CASES["plain"], ids=str)
def test_joins_that_need_no_word(case: dict[str, Any], material: Material) -> None:
    left, right = zip(*case["pairs"], strict=True)
    edge = JoinEdge(case["left"], case["right"], left, right, Origin.MINED)
    assert material.sampler.is_plain(edge) is case["plain"]


@pytest.mark.parametrize("case", CASES["listings"], ids=lambda case: case["said"])
def test_columns_in_a_list(case: dict[str, Any], material: Material) -> None:
    columns = tuple(ColumnRef(*name.split(".")) for name in case["columns"])
    joined = [ref.object for ref in columns if ref.object != "APTH"]
    pairs = tuple((ColumnRef("APTH", name), ColumnRef("APVM", name)) for name in ("VendorGroup", "Vendor"))
    joins = tuple(Join(name, JoinKind.INNER, pairs) for name in joined)
    plan = Plan("APTH", columns, joins=joins)
    speech = Speech(plan, material.subjects, material.words, First(), names_columns=True)
    assert speech.listing(columns) == case["said"]
