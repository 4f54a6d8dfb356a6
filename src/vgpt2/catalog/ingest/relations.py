"""Tables and views of an export: objects, columns, keys, foreign keys, constraints, types, view lineage.

Each reader takes the rows of one file into `Facts` and returns how many rows it used. What cannot be used is
counted in the report with the row's place, never guessed.

Not covered: what is derived from these facts (base types, view keys): `vgpt2.catalog.ingest.assemble`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, Lineage, ObjectFacts
from vgpt2.catalog.ingest.rows import Form, flag, names, number, plain_name, rows, text
from vgpt2.catalog.model import Constraint, ForeignKey, Key, ObjectKind

OBJECT = Form(
    name="name objectname tablename viewname",
    schema="schema schemaname tableschema",
    type="type objecttype tabletype typedesc",
    module="module mod",
)
COLUMN = Form(
    object="objectname tablename viewname",
    schema="schemaname tableschema schema",
    kind="objecttype tabletype",
    module="module mod",
    column="columnname column name",
    ordinal="ordinalposition columnposition ordinal position columnid",
    domain="domainname usertype",
    type="datatype type typename",
    characters="charactermaximumlength",
    length="maxlength length",
    precision="precision numericprecision",
    scale="scale numericscale",
    nullable="isnullable nullable",
    key="isprimarykey primarykey",
    identity="isidentity identity",
    default="defaultvalue columndefault default",
)
KEY = Form(
    table="tablename objectname parenttable",
    name="indexname constraintname name",
    columns="columns indexcolumns keycolumns columnname",
    unique="isunique unique",
    primary="isprimarykey primarykey",
    clustered="clustered isclustered indextype typedesc type",
)
FOREIGN_KEY = Form(
    name="constraintname foreignkeyname fkname name",
    child="childtable referencingtable fktable foreigntable",
    child_columns="childcolumns referencingcolumns fkcolumns childcolumn",
    parent="parenttable referencedtable pktable primarytable",
    parent_columns="parentcolumns referencedcolumns pkcolumns parentcolumn",
)
CONSTRAINT = Form(
    table="tablename objectname parenttable",
    name="constraintname name",
    kind="constrainttype type typedesc",
    definition="definition checkclause constraintdefinition",
    columns="columns columnname column",
    clustered="clustered isclustered",
)
TYPE = Form(
    name="name typename usertype datatype",
    declared="declared definition",
    base="basetype systemtype",
    length="maxlength length",
    precision="precision",
    scale="scale",
)
LINEAGE = Form(
    view="viewname objectname view", reads="baseobjects reads", outside="external", columns="columns"
)
LINEAGE_COLUMN = Form(column="column name columnname", source="source")


def read_objects(facts: Facts, value: object, file: str) -> int:
    """`_Viewpoint_ALL_Views_Tables_Complete.json`: which tables and views there are."""
    used = 0
    seen: set[str] = set()
    for row, place in dicts(facts, value, file):
        found = OBJECT.read(row)
        name = plain_name(found.get("name"))
        if not name:
            facts.report.fault("object without a name, skipped", place)
            continue
        if name in seen:
            facts.report.fault("duplicate object, the first is kept", f"{place}: {name}")
            continue
        seen.add(name)
        _describe(facts, name, found, found.get("type"))
        used += 1
    return used


def read_columns(facts: Facts, value: object, file: str) -> int:
    """`columns.json`: one row a column of every table and view."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = COLUMN.read(row)
        owner, name = plain_name(found.get("object")), text(found.get("column"))
        if not owner or not name:
            lacking = "its object" if not owner else "a name"
            facts.report.fault(f"column without {lacking}, skipped", f"{place}: {owner or name}")
            continue
        item = _describe(facts, owner, found, found.get("kind"))
        if name in item.columns:
            facts.report.fault("duplicate column, the first is kept", f"{place}: {owner}.{name}")
            continue
        item.columns[name] = _column(name, found, len(item.columns) + 1)
        used += 1
    return used


def _column(name: str, found: dict[str, Any], place: int) -> ColumnFacts:
    written, domain = text(found.get("type")), text(found.get("domain"))
    in_bytes = "characters" not in found
    length = number(found.get("length") if in_bytes else found.get("characters"))
    precision, scale = number(found.get("precision")), number(found.get("scale"))
    base = sqltypes.spelled(written, length, precision, scale, in_bytes=in_bytes)
    if not base and written:
        # A Vista type: its own name is kept, and what storage tells is a second choice after types.json.
        base = sqltypes.by_storage(length, precision, scale)
        declared = written
    else:
        declared = domain or base
    return ColumnFacts(
        name,
        number(found.get("ordinal")) or place,
        declared,
        base,
        nullable=flag(found.get("nullable"), default=True),
        default=text(found.get("default")),
        identity=flag(found.get("identity")),
        key_part=flag(found.get("key")),
    )


def read_primary_keys(facts: Facts, value: object, file: str) -> int:
    """`primary_keys.json`: declared primary keys."""
    return _read_keys(facts, value, file, primary=True)


def read_indexes(facts: Facts, value: object, file: str) -> int:
    """`indexes.json`: unique indexes become keys; the others are counted only."""
    return _read_keys(facts, value, file, primary=False)


def _read_keys(facts: Facts, value: object, file: str, *, primary: bool) -> int:
    used = 0
    for row, place in dicts(facts, value, file):
        found = KEY.read(row)
        table, columns = plain_name(found.get("table")), names(found.get("columns"))
        if not table or not columns:
            facts.report.fault("key or index without its table or columns, skipped", place)
            continue
        used += 1
        is_primary = primary or flag(found.get("primary"))
        if is_primary or flag(found.get("unique")):
            key = Key(text(found.get("name")), columns, is_primary, _is_clustered(found.get("clustered")))
            facts.add_key(table, key)
    return used


def _is_clustered(value: object) -> bool:
    written = text(value).lower()
    return flag(value) or (written.startswith("clustered") and "nonclustered" not in written)


def read_foreign_keys(facts: Facts, value: object, file: str) -> int:
    """`foreign_keys.json`: parent is the table referred to."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = FOREIGN_KEY.read(row)
        child, parent = plain_name(found.get("child")), plain_name(found.get("parent"))
        child_columns, parent_columns = names(found.get("child_columns")), names(found.get("parent_columns"))
        if not child or not parent or not child_columns or len(child_columns) != len(parent_columns):
            facts.report.fault("foreign key without its tables or with unequal columns, skipped", place)
            continue
        name = text(found.get("name"))
        facts.foreign_keys.append(ForeignKey(name, child, child_columns, parent, parent_columns))
        used += 1
    return used


def read_constraints(facts: Facts, value: object, file: str) -> int:
    """`Constraints/_data/*.json`: checks are kept; keys and defaults go to their tables and columns."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = CONSTRAINT.read(row)
        table, definition = plain_name(found.get("table")), text(found.get("definition"))
        kind = text(found.get("kind")).upper().replace("_", " ")
        columns = names(found.get("columns"))
        if not table:
            facts.report.fault("constraint without its table, skipped", place)
            continue
        name = text(found.get("name"))
        used += 1
        if "CHECK" in kind and definition:
            facts.constraints.append(Constraint(name, table, "check", definition))
        elif "DEFAULT" in kind and definition:
            facts.constraints.append(Constraint(name, table, "default", definition, columns))
        elif columns and ("PRIMARY" in kind or "UNIQUE" in kind or kind in {"PK", "UQ"}):
            is_primary = "PRIMARY" in kind or kind == "PK"
            facts.add_key(table, Key(name, columns, is_primary, _is_clustered(found.get("clustered"))))
        elif "FOREIGN" not in kind:
            used -= 1
            facts.report.fault(
                "constraint without a definition that can be used, skipped", f"{place}: {name}"
            )
    return used


def read_types(facts: Facts, value: object, file: str) -> int:
    """`types.json`: Vista type → base type."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = TYPE.read(row)
        name = plain_name(found.get("name"))
        base = sqltypes.spelled(text(found.get("declared"))) or sqltypes.spelled(
            text(found.get("base")),
            number(found.get("length")),
            number(found.get("precision")),
            number(found.get("scale")),
        )
        if not name or not base:
            facts.report.fault("type without a name or base type, skipped", f"{place}: {name}")
            continue
        facts.types[name] = base
        used += 1
    return used


def read_lineage(facts: Facts, value: object, file: str) -> int:
    """`view_lineage.json`: what a view reads and where each of its columns comes from."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = LINEAGE.read(row)
        view, columns = plain_name(found.get("view")), found.get("columns")
        if not view:
            facts.report.fault("lineage without its view, skipped", place)
            continue
        sources: dict[str, str] = {}
        for item in columns if isinstance(columns, list) else []:
            if isinstance(item, dict):
                one = LINEAGE_COLUMN.read(item)
                sources[text(one.get("column"))] = text(one.get("source"))
        reads = tuple(plain_name(name) for name in names(found.get("reads")))
        # What the server itself keeps is no object of the catalog; with its schema it reads as what it is.
        reads += names(found.get("outside"))
        facts.lineage[view] = Lineage(reads, sources)
        used += 1
    return used


def _describe(facts: Facts, name: str, found: dict[str, Any], kind: object) -> ObjectFacts:
    """The object `name`, with what this row says of it added."""
    item = facts.object(name, text(found.get("schema")))
    if item.kind is None and (written := text(kind).upper()):
        item.kind = ObjectKind.VIEW if "VIEW" in written or written == "V" else ObjectKind.TABLE
    if not item.module:
        module = text(found.get("module"))
        item.module = "" if module.lower() == "unknown" else module
    return item


def dicts(facts: Facts, value: object, file: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Rows that are objects, each with its place (`columns.json row 17`); others are counted as wrong."""
    for place, row in enumerate(rows(value), start=1):
        if isinstance(row, dict):
            yield row, f"{file} row {place}"
        else:
            facts.report.fault("row that is no object, skipped", f"{file} row {place}")
