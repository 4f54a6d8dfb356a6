"""A small catalog for cases that are read by eye, and the real one where its export is at hand."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from vgpt2.catalog.model import (
    Catalog,
    CatalogData,
    Column,
    DbObject,
    JoinEdge,
    ObjectKind,
    Origin,
    Parameter,
    Routine,
)

EXPORT = Path(__file__).resolve().parents[3] / "shared" / "vista-export" / "Viewpoint_Database"

_OBJECTS = {
    "APTH": "APCo:tinyint Mth:smalldatetime APTrans:int VendorGroup:tinyint Vendor:int "
    "InvDate:smalldatetime Description:varchar(30) InvTotal:numeric(12,2) OpenYN:char(1)",
    "APTL": "APCo:tinyint Mth:smalldatetime APTrans:int APLine:smallint GrossAmt:numeric(12,2) "
    "Job:varchar(10)",
    "APTD": "APCo:tinyint Mth:smalldatetime APTrans:int APLine:smallint APSeq:tinyint Amount:numeric(12,2)",
    "APVM": "VendorGroup:tinyint Vendor:int Name:varchar(60)",
}


@pytest.fixture(scope="session")
def small() -> Catalog:
    """Four objects as views and as tables, a scalar and a table function."""
    objects = []
    for name, columns in _OBJECTS.items():
        made = tuple(Column(*word.split(":"), word.split(":")[1]) for word in columns.split())
        objects.append(DbObject("b" + name, "dbo", ObjectKind.TABLE, "AP", made))
        objects.append(DbObject(name, "dbo", ObjectKind.VIEW, "AP", made, base="b" + name))
    routines = (
        Routine("vfName", "dbo", "scalar_function", (Parameter("@a", "int"),), "bDesc"),
        Routine(
            "vfDates",
            "dbo",
            "table_function",
            (Parameter("@a", "int"),),
            columns=(Column("TheDate", "date", "date"),),
        ),
    )
    types = {"bMonth": "smalldatetime", "bDesc": "varchar(30)"}
    return Catalog(CatalogData(tuple(objects), routines=routines, types=types, name="Viewpoint"))


@pytest.fixture(scope="session")
def real() -> Catalog:
    """Objects and columns of the real export, without the rest."""
    path = EXPORT / "_Metadata" / "columns.json"
    if not path.is_file():
        pytest.skip("the real export is not here")
    columns: defaultdict[tuple[str, str], list[Column]] = defaultdict(list)
    for row in json.loads(path.read_bytes()):
        columns[row["ObjectName"], row["ObjectType"]].append(Column(row["ColumnName"], row["DataType"] or ""))
    objects = (
        DbObject(name, "dbo", ObjectKind(kind.lower()), "", tuple(found))
        for (name, kind), found in columns.items()
    )
    return Catalog(CatalogData(tuple(objects)))


@pytest.fixture(scope="session")
def edges(real: Catalog) -> list[JoinEdge]:
    """Mined joins whose columns the real catalog has."""
    rows = json.loads((EXPORT / "_Relationship_Validation" / "mined_joins.json").read_bytes())
    found = []
    for row in rows:
        edge = JoinEdge(row["from"], row["to"], tuple(row["left_on"]), tuple(row["right_on"]), Origin.MINED)
        left, right = real.get(edge.left), real.get(edge.right)
        known = left and right and set(edge.left_columns) <= set(left.by_name)
        if known and right and set(edge.right_columns) <= set(right.by_name):
            found.append(edge)
    return found
