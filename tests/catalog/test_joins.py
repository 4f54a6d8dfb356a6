"""Join edges: declared, keyed and mined, each condition once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalog.conftest import Reader
from tests.catalog.trees import METADATA, cases, column_rows
from vgpt2.catalog import joins
from vgpt2.catalog.model import (
    Catalog,
    CatalogData,
    Column,
    DbObject,
    ForeignKey,
    JoinEdge,
    Key,
    ObjectKind,
    Origin,
    StatedJoins,
)

VALIDATION = "Viewpoint_Database/_Relationship_Validation"


def condition(written: str) -> dict[str, Any]:
    left, left_on, right, right_on, *count = written.split()
    ends = {"from": left, "to": right, "left_on": left_on.split(","), "right_on": right_on.split(",")}
    return {**ends, "count": int(count[0])} if count else ends


def written(edge: JoinEdge) -> frozenset[Any]:
    """An edge as something that is equal from both ends and in any order of columns."""
    pairs = zip(edge.left_columns, edge.right_columns, strict=True)
    turned = zip(edge.right_columns, edge.left_columns, strict=True)
    ends = {(edge.left, edge.right, frozenset(pairs)), (edge.right, edge.left, frozenset(turned))}
    return frozenset({*ends, (edge.origin.value, edge.count)})


def expected(line: str) -> frozenset[Any]:
    left, right, left_on, right_on, origin, count = line.split()
    columns = tuple(left_on.split(",")), tuple(right_on.split(","))
    return written(JoinEdge(left, right, *columns, Origin(origin), int(count)))


@pytest.mark.parametrize("case", cases("joins.yaml"))
def test_edges(case: dict[str, Any], read_tree: Reader) -> None:
    views = {name for name in case["objects"] if f"b{name}" in case["objects"]}
    rows = column_rows(case["objects"])
    for row in rows:
        row["ObjectType"] = "View" if row["ObjectName"] in views else "Table"
        row["Module"] = case.get("modules", {}).get(row["ObjectName"], "")
    foreign = [condition(line) for line in case.get("foreign", ())]
    files: dict[str, Any] = {
        f"{METADATA}/columns.json": rows,
        f"{METADATA}/primary_keys.json": [
            {"TableName": name, "ConstraintName": f"PK_{name}", "Columns": columns}
            for name, columns in case.get("keys", {}).items()
        ],
        f"{METADATA}/foreign_keys.json": [
            {
                "ChildTable": key["from"],
                "ChildColumns": key["left_on"],
                "ParentTable": key["to"],
                "ParentColumns": key["right_on"],
                "ConstraintName": f"FK{place}",
            }
            for place, key in enumerate(foreign)
        ],
        f"{VALIDATION}/mined_joins.json": [condition(line) for line in case.get("mined", ())],
    }
    for view, lines in case.get("recipes", {}).items():
        hops = [condition(line) for line in lines]
        files[f"{VALIDATION}/03_Join_Recipes/{view}.json"] = {"view": view, "hops": hops}
    found = read_tree(files)
    assert found.report.wrong == {}
    assert {written(edge) for edge in found.data.joins} == {expected(line) for line in case["edges"]}
    assert len(found.data.joins) == len(case["edges"])


def test_an_edge_of_a_table_is_one_of_the_view_that_shows_its_columns() -> None:
    """`PCBid` reads more than its table, so it does not stand for it; its name for the column is used."""
    line = Column("Line", "int", "int")
    other = Column("Bid", "int", "int")
    table = DbObject("vPCBid", "dbo", ObjectKind.TABLE, "", (other, Column("Note")), (Key("k", ("Bid",)),))
    shown = (Column("BidNo", "int", "int", source="vPCBid.Bid"), Column("Name", source="APVM.Name"))
    view = DbObject("PCBid", "dbo", ObjectKind.VIEW, "", shown, reads=("vPCBid", "APVM"))
    lines = DbObject("PCLine", "dbo", ObjectKind.TABLE, "", (line, other), (Key("k", ("Line",)),))
    data = CatalogData((table, view, lines), (ForeignKey("FK", "PCLine", ("Bid",), "vPCBid", ("Bid",)),))
    assert {(edge.left, edge.left_columns, edge.right) for edge in joins.derive(data)} == {
        ("PCLine", ("Bid",), "vPCBid"),
        ("PCBid", ("BidNo",), "PCLine"),
    }


def test_what_a_pack_states_is_an_edge_where_the_schema_has_it() -> None:
    """And nothing else is derived from it; a view that reads more than its table is joined as well."""
    lessor, vendor = Column("LeasedFrom", "int", "int"), Column("Vendor", "int", "int")
    machines = DbObject("bEMEM", "dbo", ObjectKind.TABLE, "", (lessor,))
    shown = (Column("Lessor", "int", "int", source="bEMEM.LeasedFrom"), Column("Name", source="APVM.Name"))
    view = DbObject("EMEM", "dbo", ObjectKind.VIEW, "", shown, reads=("bEMEM", "APVM"))
    vendors = DbObject("APVM", "dbo", ObjectKind.TABLE, "", (vendor,), (Key("k", ("Vendor",)),))
    data = CatalogData((machines, view, vendors))

    def stated(left: str, one: str, right: str, other: str) -> JoinEdge:
        return JoinEdge(left, right, (one,), (other,), Origin.STATED)

    known = stated("bEMEM", "LeasedFrom", "APVM", "Vendor")
    unknown = (stated("EMEM", "Rents", "APVM", "Vendor"), stated("EMWO", "Vendor", "APVM", "Vendor"))
    assert joins.derive(data) == ()
    said = StatedJoins((known, *unknown))
    assert set(joins.derive(data, said)) == {known, stated("EMEM", "Lessor", "APVM", "Vendor")}


def test_what_a_pack_says_never_joins_is_no_edge_of_equal_names() -> None:
    batch = tuple(Column(name, "int", "int") for name in ("Co", "Mth", "BatchId"))
    key = Key("k", ("Co", "Mth", "BatchId"))
    receipts = DbObject("PORH", "dbo", ObjectKind.TABLE, "PO", batch, (key,))
    line = DbObject("POHB", "dbo", ObjectKind.TABLE, "PO", (*batch, Column("Seq", "int", "int")))
    data = CatalogData((receipts, line))
    [edge] = joins.derive(data)
    assert joins.derive(data, StatedJoins(never=(edge.turned(),))) == ()
    declared = ForeignKey("FK", edge.left, edge.left_columns, edge.right, edge.right_columns)
    kept = joins.derive(CatalogData(data.objects, (declared,)), StatedJoins(never=(edge,)))
    assert [one.origin for one in kept] == [Origin.DECLARED]


NAMES = st.sampled_from("ABCDEF")
COLUMNS = st.lists(
    st.sampled_from(["Co", "Mth", "Trans", "Line", "Vendor", "KeyID"]), min_size=1, unique=True
)


@st.composite
def schemas(draw: st.DrawFn) -> CatalogData:
    objects = []
    for name in draw(st.lists(NAMES, min_size=2, unique=True)):
        columns = draw(COLUMNS)
        key = draw(st.lists(st.sampled_from(columns), unique=True, max_size=3))
        keys = (Key(f"PK_{name}", tuple(key)),) if key else ()
        described = tuple(Column(column, "int", "int") for column in columns)
        objects.append(
            DbObject(name, "dbo", ObjectKind.TABLE, draw(st.sampled_from(["AP", "GL"])), described, keys)
        )
    ends = st.sampled_from(objects).flatmap(
        lambda item: st.tuples(st.just(item.name), st.sampled_from([column.name for column in item.columns]))
    )
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=6))
    foreign = tuple(ForeignKey("FK", a[0], (a[1],), b[0], (b[1],)) for a, b in pairs[:2])
    mined = tuple(JoinEdge(a[0], b[0], (a[1],), (b[1],), Origin.MINED, 2) for a, b in pairs[2:])
    return CatalogData(tuple(objects), foreign, joins=mined)


@settings(max_examples=150, deadline=None)
@given(schemas())
def test_every_edge_is_of_real_columns_and_no_condition_comes_twice(data: CatalogData) -> None:
    edges = joins.derive(data)
    objects = {item.name: item for item in data.objects}
    for edge in edges:
        assert edge.count >= 1
        assert len(edge.left_columns) == len(edge.right_columns) > 0
        assert all(column in objects[edge.left].by_name for column in edge.left_columns)
        assert all(column in objects[edge.right].by_name for column in edge.right_columns)
        if edge.origin is Origin.KEYED and edge.left_columns == edge.right_columns:
            keys = (objects[edge.right].key, objects[edge.left].key)
            assert edge.right_columns in keys, "a keyed edge holds a whole key"
    conditions = [written(JoinEdge(*_without_count(edge))) for edge in edges]
    assert len(conditions) == len(set(conditions))


def _without_count(edge: JoinEdge) -> tuple[Any, ...]:
    return edge.left, edge.right, edge.left_columns, edge.right_columns, Origin.MINED


def test_a_catalog_shows_edges_from_both_ends_the_most_certain_first() -> None:
    tables = tuple(
        DbObject(name, "dbo", ObjectKind.TABLE, "", tuple(Column(column) for column in "ab"))
        for name in "XYZ"
    )
    edges = (
        JoinEdge("X", "Y", ("a",), ("b",), Origin.MINED, 9),
        JoinEdge("Y", "X", ("a",), ("a",), Origin.KEYED),
        JoinEdge("Z", "X", ("b",), ("a",), Origin.DECLARED),
    )
    catalog = Catalog(CatalogData(tables, joins=edges))
    assert [(edge.right, edge.origin) for edge in catalog.edges("X")] == [
        ("Z", Origin.DECLARED),
        ("Y", Origin.KEYED),
        ("Y", Origin.MINED),
    ]
    assert [edge.left_columns for edge in catalog.between("X", "Z")] == [("a",)]
    assert catalog.between("Z", "Y") == ()
