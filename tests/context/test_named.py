"""Names said outright: those that exist, those that do not, and plain words that are no names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.context.named import missing_name
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import MissingName, Pack

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/context/mentions.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["ask"] for case in CASES])
def test_finds(case: dict[str, Any], index: Index) -> None:
    found = index.mentions(case["ask"])
    assert {
        "objects": list(found.objects),
        "columns": [f"{item}.{column}" for item, column in found.columns],
        "unknown": list(found.unknown),
        "respelled": [list(pair) for pair in found.respelled],
    } == {
        "objects": case.get("objects", []),
        "columns": case.get("columns", []),
        "unknown": case.get("unknown", []),
        "respelled": case.get("respelled", []),
    }
    if "hints" in case:
        assert {name: list(index.hint(name).instead) for name in found.unknown} == case["hints"]


@given(st.data())
def test_every_object_is_found_by_its_name(index: Index, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(index.catalog.objects)))
    found = index.mentions(f"how many rows does {name} hold?")
    assert found.objects == ((index.catalog.view_of(name) or name),)
    assert found.unknown == ()


@given(st.data())
def test_no_column_is_taken_for_unknown(index: Index, data: st.DataObject) -> None:
    item = index.catalog.objects[data.draw(st.sampled_from(sorted(index.ranker.names)))]
    column = data.draw(st.sampled_from([column.name for column in item.columns]))
    found = index.mentions(f"sum of {item.name}.{column} please")
    assert found.columns == ((item.name, column),)
    assert found.unknown == ()


@given(st.text(max_size=80))
def test_never_fails_and_never_invents(index: Index, text: str) -> None:
    found = index.mentions(text)
    assert set(found.objects) <= set(index.catalog.objects)
    for name in found.unknown:
        assert name.rpartition(".")[2] in text


def test_missing_names_are_found_in_other_forms() -> None:
    pack = Pack("p", missing={"Invoice": MissingName("Invoice", ("APTH",), "why")})
    for form in ("Invoice", "invoice", "Invoices", "INVOICES"):
        assert missing_name(form, pack) is pack.missing["Invoice"]
    assert missing_name("Invoicing2", pack) is None
