"""The bundled sample export: cut again it is the same, and nothing in it is one customer's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.errors import InputError, MissingError
from vgpt2.pack.load import sample_export
from vgpt2.pack.sample import Choice, choice_from, cut

CHOICE = sample_export().parent / "sample.yaml"


def facts(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "Viewpoint_Database").rglob("*.json"))
    }


def test_cut_again_it_is_the_same(export: Path, tmp_path: Path) -> None:
    cut(export, tmp_path, choice_from(CHOICE))
    assert facts(tmp_path) == facts(sample_export())


def test_it_is_small_and_nobody_s_own() -> None:
    files = [path for path in sample_export().rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 1 << 20
    for row in json.loads(facts(sample_export())["Viewpoint_Database/_Metadata/columns.json"]):
        assert not row["ColumnName"].lower().startswith("ud")
    for row in json.loads(facts(sample_export())["Viewpoint_Database/_Metadata/triggers.json"]):
        assert row["TriggerName"].startswith(("bt", "vt"))


def test_it_refers_to_nothing_outside_itself(sample: Catalog) -> None:
    inside = set(sample.objects)
    for key in sample.data.foreign_keys:
        assert {key.child, key.parent} <= inside
    for edge in sample.data.joins:
        assert {edge.left, edge.right} <= inside
    for routine in sample.data.routines:
        assert {*routine.reads, *routine.writes} <= inside
    for item in sample.objects.values():
        if item.base:
            assert item.base in inside
            assert item.key, f"{item.name} has lost its key"


def test_it_holds_every_object_of_its_choice(sample: Catalog) -> None:
    choice = choice_from(CHOICE)
    assert set(choice.objects) <= set(sample.objects)
    assert {routine.name for routine in sample.data.routines} == set(choice.routines)


def test_mistakes_in_the_choice_are_said(export: Path, tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no object Invoice"):
        cut(export, tmp_path, Choice(objects=("APTH", "Invoice")))
    with pytest.raises(MissingError, match=r"columns\.json"):
        cut(tmp_path, tmp_path / "out", Choice(objects=("APTH",)))
    (tmp_path / "choice.yaml").write_text("objects: APTH\n")
    with pytest.raises(InputError, match=r"choice\.yaml"):
        choice_from(tmp_path / "choice.yaml")
