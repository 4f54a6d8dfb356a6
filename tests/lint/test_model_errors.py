"""Queries as language models write them: the wrong ones are found under their code, the right ones pass."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import lint

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "lint" / "model_errors.yaml").read_text(encoding="utf-8")
)
WRONG: list[Any] = [
    pytest.param(code, sql, id=f"{code}-{number}")
    for code, texts in CASES["wrong"].items()
    for number, sql in enumerate(texts)
]


@pytest.mark.parametrize(("code", "sql"), WRONG)
def test_wrong_query_is_found(code: str, sql: str, catalog: Catalog) -> None:
    assert code in {finding.code for finding in lint(sql, catalog)}


@pytest.mark.parametrize("sql", CASES["right"])
def test_right_query_is_not_refused(sql: str, catalog: Catalog) -> None:
    assert [finding for finding in lint(sql, catalog) if finding.severity == "error"] == []
