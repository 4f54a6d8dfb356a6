"""Types of expressions; cases are in tests/fixtures/tsql/types.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.bind import bind
from vgpt2.tsql.parse import parse
from vgpt2.tsql.types import type_of

CASES = Path(__file__).resolve().parents[1] / "fixtures" / "tsql" / "types.yaml"


@pytest.mark.parametrize(
    ("expression", "base"),
    yaml.safe_load(CASES.read_text(encoding="utf-8")).items(),
    ids=str,
)
def test_type(expression: object, base: str, small: Catalog) -> None:
    text = f"SELECT {expression} AS x FROM APTH"
    script = parse(text)
    assert script.problems == ()
    binding = bind(script.statements[0], small, text)
    assert binding.outputs[0].base == base
    tree = script.statements[0].tree
    assert tree is not None
    assert type_of(tree.expressions[0], binding, small) == base
