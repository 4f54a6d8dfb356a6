"""Source trees written from cases: what the tests of this room share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

FIXTURES = Path(__file__).parent.parent / "fixtures" / "catalog"
REAL_EXPORT = Path(__file__).parents[2].parent / "shared" / "vista-export"

METADATA = "Viewpoint_Database/_Metadata"


def cases(name: str) -> list[Any]:
    """The cases of a YAML file under tests/fixtures/catalog, each a parameter named by `case`."""
    listed = yaml.safe_load((FIXTURES / name).read_text(encoding="utf-8"))
    return [pytest.param(case, id=case["case"]) for case in listed]


def write_tree(root: Path, files: dict[str, Any], encoding: str = "utf-8") -> Path:
    """Write files given as texts, as values (JSON), or as {hex: …} for bytes that are no text."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, dict) and set(content) == {"hex"}:
            path.write_bytes(bytes.fromhex(content["hex"]))
        elif isinstance(content, str):
            path.write_bytes(content.encode(encoding))
        else:
            path.write_bytes(json.dumps(content, ensure_ascii=False).encode(encoding))
    return root


def column_rows(tables: dict[str, str], kind: str = "Table") -> list[dict[str, Any]]:
    """Rows of columns.json from a short form: {"bAPTH": "APCo:tinyint Mth:smalldatetime"}."""
    return [
        {
            "ObjectName": table,
            "ObjectType": kind,
            "ColumnName": column.partition(":")[0],
            "OrdinalPosition": place,
            "DataType": column.partition(":")[2] or "int",
        }
        for table, columns in tables.items()
        for place, column in enumerate(columns.split(), start=1)
    ]
