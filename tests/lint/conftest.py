"""A small catalog of real Vista facts, read from one YAML file."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.catalog.joins import derive
from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, Key, ObjectKind, Routine

FIXTURES = Path(__file__).parent.parent / "fixtures" / "lint"


def read_catalog() -> Catalog:
    objects = []
    for name, facts in yaml.safe_load((FIXTURES / "catalog.yaml").read_text(encoding="utf-8")).items():
        columns = tuple(column(key, text) for key, text in facts["columns"].items())
        keys = tuple(Key(f"{name}{number}", tuple(parts)) for number, parts in enumerate(facts["keys"]))
        table = DbObject(name, "dbo", ObjectKind.TABLE, facts["module"], columns, keys)
        passed = tuple(
            Column(item.name, item.type, item.base, item.nullable, f"{name}.{item.name}") for item in columns
        )
        base = "" if facts.get("richer") else name
        view = DbObject(name[1:], "dbo", ObjectKind.VIEW, facts["module"], passed, keys, base, (name,))
        objects += [table, view]
    routines = (Routine("vfDateOnly", "dbo", "scalar_function", (), "bDate"),)
    data = CatalogData(tuple(objects), routines=routines, name="Viewpoint")
    return Catalog(CatalogData(data.objects, routines=routines, joins=derive(data), name="Viewpoint"))


def column(name: str, text: str) -> Column:
    declared, _, base = text.partition(", ")
    return Column(name, declared, base.rstrip("?"), base.endswith("?"))


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return read_catalog()
