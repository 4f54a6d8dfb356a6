"""Routes: one line a question, and the order of the ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.answer.model import Route
from vgpt2.answer.route import routes

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/answer/routes.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["ask"] for case in CASES])
def test_goes(case: dict[str, Any]) -> None:
    first = next(iter(routes(case["ask"], case.get("names", False))))
    assert first.route == case["route"], first
    if "fact" in case:
        assert first.fact == case["fact"]
    if "rule" in case:
        assert first.rule == case["rule"]


@given(st.text(max_size=80), st.booleans())
def test_the_last_way_is_a_query_unless_it_is_refused(text: str, names: bool) -> None:
    ways = list(routes(text, names))
    assert ways[-1].route is (Route.REFUSAL if ways[0].route is Route.REFUSAL else Route.SQL)
    assert all(way.route is not Route.REFUSAL for way in ways[1:])
