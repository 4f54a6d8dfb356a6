"""Which wordings of a verified query ask for just what it gives, and what is said behind them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.pack.model import QueryParameter, VerifiedQuery
from vgpt2.records import unsaid, worded
from vgpt2.records.plan import Value
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import verified

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "worded.yaml").read_text(encoding="utf-8")
)


def query(sql: str, title: str = "", **parts: Any) -> VerifiedQuery:
    whole = {"parameters": (), "wordings": (), "objects": (), "level": "basic", **parts}
    return VerifiedQuery(id="ap/x", module="AP", title=title, grain="one", sql=sql, **whole)


def test_wordings_that_speak_of_a_record_of_their_own_are_left_out() -> None:
    case = CASES["wordings"]
    asked = query("SELECT 1", case["title"], wordings=(*case["plain"], *case["own"]))
    assert worded.plain(asked) == tuple(case["plain"])


@pytest.mark.parametrize(("text", "left"), CASES["listing"].items())
def test_columns_are_not_listed_twice(text: str, left: str) -> None:
    assert worded.without_list(text) == left


@pytest.mark.parametrize("case", CASES["unsaid"], ids=[case["text"] for case in CASES["unsaid"]])
def test_conditions_that_a_text_does_not_hint_at(case: dict[str, Any], material: Material) -> None:
    assert unsaid.conditions(case["sql"], case["text"], material) == case["said"]


@pytest.mark.parametrize("case", CASES["parameters"], ids=[case["text"] for case in CASES["parameters"]])
def test_every_parameter_is_said(case: dict[str, Any], material: Material) -> None:
    parameters = tuple(QueryParameter(f"@{name}", kind, 1) for name, kind in case["parameters"].items())
    given = {f"@{name}": Value(words, words) for name, words in case["given"].items()}
    asked = query(case["sql"], parameters=parameters)
    text = worded.with_parameters(case["text"], asked, given, material)
    assert all(part in text for part in case["says"]), text
    assert not any(part in text for part in case["not"]), text


def test_columns_that_a_result_shows_as_they_are(material: Material) -> None:
    sql = "SELECT 'posted' AS Kind, APTH.APRef, APTH.InvTotal * 2 AS Twice FROM APTH WITH (NOLOCK)"
    assert verified.shown_columns(sql, "APTH", material) == {"APRef"}
