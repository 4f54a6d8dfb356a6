"""Plans become the SQL, the reply and the shape that their fixtures say, and the SQL passes the linter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

from vgpt2.context.reply import read
from vgpt2.context.reply import render as render_reply
from vgpt2.lint.linter import lint
from vgpt2.records import reasoning, render
from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Material
from vgpt2.records.shape import shape

FIXTURES = Path(__file__).parent.parent / "fixtures" / "records"
CASES = yaml.safe_load((FIXTURES / "plans.yaml").read_text(encoding="utf-8"))


PLANS = TypeAdapter(Plan)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_plan_becomes_its_sql(case: dict[str, Any], material: Material) -> None:
    plan = PLANS.validate_python(case["plan"])
    assert render.sql(plan) == case["sql"].rstrip("\n")
    assert shape(plan) == case["shape"]
    reply = render.reply(plan)
    assert "; ".join(str(line) for line in reply.joins) == case["joins"].replace("none", "")
    assert read(render_reply(reply)) == reply
    read_off = reasoning.reply(render.sql(plan), material.catalog)
    assert read_off is not None and set(map(str, read_off.joins)) == set(map(str, reply.joins))
    assert plan.used >= set(plan.columns)
    if any(condition.scope for condition in plan.filters):
        assert lint(render.sql(plan), material.catalog) == []
