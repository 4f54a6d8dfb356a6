"""SELECTs by construct: valid ones are read whole, invalid ones never without a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.bind import bind_script
from vgpt2.tsql.parse import parse

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "tsql"


def lines(name: str) -> list[str]:
    text = (FIXTURES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("-- ")]


VALID, INVALID = lines("valid_selects.sql"), lines("invalid_selects.sql")


@pytest.mark.parametrize("text", VALID)
def test_valid_is_read_whole(text: str, small: Catalog) -> None:
    script = parse(text)
    assert script.problems == ()
    assert [item.tree is not None for item in script.statements] == [True]
    bind_script(script, small)


@pytest.mark.parametrize("text", INVALID)
def test_invalid_has_a_problem(text: str, small: Catalog) -> None:
    script = parse(text)
    assert script.problems
    bind_script(script, small)


def test_the_lists_are_as_long_as_they_say() -> None:
    assert len(set(VALID) | set(lines("valid.sql"))) >= 450
    assert len(set(INVALID)) >= 390
