"""Columns come out the same, whichever of its many forms an export has."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalog.trees import cases, write_tree
from vgpt2.catalog import ingest
from vgpt2.catalog.ingest import rows
from vgpt2.catalog.model import Catalog


@pytest.mark.parametrize("case", cases("forms.yaml"))
def test_columns_in_every_form(case: dict[str, Any], tmp_path: Path) -> None:
    source = write_tree(tmp_path / "export", case["files"], case.get("encoding", "utf-8"))
    source = source.parent if case.get("above") else source / case.get("below", "")
    found = ingest.read([source])
    item = Catalog(found.data).get("bAPTH")
    assert item is not None
    listed = [
        [column.name, column.type, column.base, column.nullable, column.default] for column in item.columns
    ]
    assert listed == case["columns"]
    assert found.report.wrong == {}


NESTED = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None)
@given(NESTED)
def test_values_of_any_kind_are_read_without_failing(value: object) -> None:
    assert isinstance(rows.text(value), str)
    assert isinstance(rows.flag(value), bool)
    assert rows.number(value) is None or abs(rows.number(value) or 0) < 1 << 31
    assert all(name and isinstance(name, str) for name in rows.names(value))
    assert isinstance(rows.plain_name(value), str)
    list(rows.rows(value))


@settings(deadline=None)
@given(st.text(alphabet="abcXYZ_09", min_size=1, max_size=12))
def test_a_name_is_the_same_however_it_is_qualified(name: str) -> None:
    for written in (
        name,
        f"dbo.{name}",
        f"[dbo].[{name}]",
        f"[{name}]",
        f"[Plant].[dbo].[{name}]",
        f"dbo.[{name}]",
    ):
        assert rows.plain_name(written) == name
