"""Business keys first, and what each view stands for."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.catalog.conftest import Reader
from tests.catalog.trees import FIXTURES, METADATA, cases, column_rows
from vgpt2.catalog.model import Catalog

VIEWS = yaml.safe_load((FIXTURES / "views.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", cases("keys.yaml"))
def test_the_business_key_comes_first(case: dict[str, Any], read_tree: Reader) -> None:
    columns = column_rows({"bT": case["columns"]})
    for row in columns:
        row["IsPrimaryKey"] = row["ColumnName"] in case.get("flagged", ())
    indexes = [
        {
            "TableName": "bT",
            "IndexName": key["name"],
            "Columns": key["columns"],
            "IsUnique": "True",
            "IsPrimaryKey": key.get("primary", False),
            "Clustered": key.get("clustered", False),
        }
        for key in case["keys"]
    ]
    found = read_tree({f"{METADATA}/columns.json": columns, f"{METADATA}/indexes.json": indexes})
    assert [key.name for key in found.data.objects[0].keys] == case["order"]
    if case.get("flagged"):
        assert found.data.objects[0].key == tuple(case["flagged"])


@pytest.mark.parametrize(
    ("index", "unique"),
    [
        ({"IndexColumns": "A, B", "IsUnique": "True"}, True),
        ({"columns": "A,B(-)", "is_unique": 1}, True),
        ({"Columns": [{"Name": "A"}, {"Name": "B"}], "IsUnique": "yes"}, True),
        ({"Columns": ["A", "B DESC"], "IsPrimaryKey": "True"}, True),
        ({"Columns": ["A", "B"], "IsUnique": "False"}, False),
        ({"Columns": ["A", "B"]}, False),
    ],
)
def test_indexes_in_their_forms(index: dict[str, Any], unique: bool, read_tree: Reader) -> None:
    rows = column_rows({"bT": "A B"})
    place = "Viewpoint_Database/Indexes/_data/indexes.json"
    found = read_tree(
        {f"{METADATA}/columns.json": rows, place: [{"TableName": "bT", "IndexName": "i", **index}]}
    )
    assert found.data.objects[0].key == (("A", "B") if unique else ())
    assert found.report.read["indexes"].rows == 1


@pytest.mark.parametrize("case", [pytest.param(case, id=case["case"]) for case in VIEWS["cases"]])
def test_what_a_view_stands_for(case: dict[str, Any], read_tree: Reader) -> None:
    tables = VIEWS["tables"]
    views = {case["view"]: case, **case.get("also", {})}
    columns = column_rows({name: table["columns"] for name, table in tables.items()})
    columns += column_rows({name: " ".join(view["columns"]) for name, view in views.items()}, "View")
    files = {
        f"{METADATA}/columns.json": columns,
        f"{METADATA}/primary_keys.json": [
            {"TableName": name, "ConstraintName": f"PK_{name}", "Columns": table["key"]}
            for name, table in tables.items()
            if "key" in table
        ],
        f"{METADATA}/view_lineage.json": [
            {
                "ViewName": name,
                "BaseObjects": view["reads"],
                "Columns": [
                    {"Column": to, "Source": source or None} for to, source in view["columns"].items()
                ],
            }
            for name, view in views.items()
            if "reads" in view
        ],
    }
    found = Catalog(read_tree(files).data).get(case["view"])
    assert found is not None
    assert (found.base, [list(key.columns) for key in found.keys]) == (case["base"], case["keys"])
    if found.base:
        shown = [column for column in found.columns if column.source]
        assert all(column.source.startswith(f"{found.base}.") for column in shown)


def test_what_the_server_keeps_is_read_as_well(read_tree: Reader) -> None:
    row = {"ViewName": "V", "BaseObjects": ["bT"], "External": ["INFORMATION_SCHEMA.COLUMNS"], "Columns": []}
    rows = [*column_rows({"bT": "Co"}), *column_rows({"V": "Co"}, "View")]
    files = {f"{METADATA}/columns.json": rows, f"{METADATA}/view_lineage.json": [row]}
    found = Catalog(read_tree(files).data).get("V")
    assert found is not None
    assert (found.base, found.reads) == ("", ("bT", "INFORMATION_SCHEMA.COLUMNS"))


def test_a_view_takes_the_type_of_what_it_passes_on(read_tree: Reader) -> None:
    view_row = {"ObjectName": "T", "ObjectType": "View", "ColumnName": "Co"}
    rows = [*column_rows({"bT": "Co:bCompany"}), view_row]
    types = {"bCompany": {"Declared": "tinyint"}}
    found = read_tree({f"{METADATA}/columns.json": rows, f"{METADATA}/types.json": types})
    view = Catalog(found.data).objects["T"]
    assert (view.columns[0].type, view.columns[0].base, view.columns[0].source) == (
        "bCompany",
        "tinyint",
        "bT.Co",
    )


def test_modules_are_read_off_names_where_the_source_does_not_say(read_tree: Reader) -> None:
    named = {"bAPTH": "AP", "bARTH": "AR", "viDim_APVendor": "Unknown", "pvPMFirm": "Unknown", "vDDFI": ""}
    rows = column_rows(dict.fromkeys(named, "Co"))
    for row in rows:
        row["Module"] = named[row["ObjectName"]]
    found = Catalog(read_tree({f"{METADATA}/columns.json": rows}).data)
    modules = {item.name: item.module for item in found.data.objects}
    assert modules == {"bAPTH": "AP", "bARTH": "AR", "viDim_APVendor": "AP", "pvPMFirm": "", "vDDFI": ""}
