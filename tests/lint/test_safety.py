"""The gate: texts that do more than read are refused, whatever dress they come in; harmless ones are not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import Options, lint

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "lint" / "safety.yaml").read_text(encoding="utf-8")
)
GATE = Options(select=("VST6", "VST001", "VST003"))


@pytest.mark.parametrize("sql", CASES["refused"])
def test_attack_is_refused(sql: str, catalog: Catalog) -> None:
    assert lint(sql, catalog, GATE)


@pytest.mark.parametrize("sql", CASES["harmless"])
def test_harmless_passes(sql: str, catalog: Catalog) -> None:
    assert lint(sql, catalog, GATE) == []
