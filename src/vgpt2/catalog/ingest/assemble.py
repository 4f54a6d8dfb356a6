"""From gathered facts to one frozen catalog.

- A column's base type is that of its Vista type, else what its source says; a view's column without a type
  takes that of the column it passes through.
- Keys and what a view stands for: `vgpt2.catalog.ingest.keys` and `.views`. Joins: `vgpt2.catalog.joins`.
- What does not fit together (a key, foreign key, join or trigger of something unknown) is counted in the
  report and left out, so that every name in the catalog can be relied on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from vgpt2.catalog import joins
from vgpt2.catalog.ingest import modules
from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, ObjectFacts
from vgpt2.catalog.ingest.keys import table_keys
from vgpt2.catalog.ingest.views import Views
from vgpt2.catalog.model import (
    NOTHING_STATED,
    CatalogData,
    Column,
    Constraint,
    DbObject,
    Field,
    ForeignKey,
    JoinEdge,
    ObjectKind,
    StatedJoins,
    Trigger,
)


def assemble(facts: Facts, name: str, stated: StatedJoins = NOTHING_STATED) -> CatalogData:
    """Freeze what was gathered.

    Args:
        facts: with spellings merged.
        name: what the schema is called.
        stated: what a knowledge pack says of joins.
    """
    for item in facts.objects.values():
        if item.kind is None:
            item.kind = ObjectKind.VIEW if item.name in facts.lineage else ObjectKind.TABLE
    _apply_defaults(facts)
    data = CatalogData(
        objects=_objects(facts),
        foreign_keys=tuple(_foreign_keys(facts)),
        routines=tuple(facts.routines),
        triggers=tuple(_triggers(facts)),
        joins=tuple(_mined(facts)),
        fields=tuple(_fields(facts)),
        forms=tuple(facts.forms),
        constraints=tuple(_constraints(facts)),
        types=facts.types,
        name=name,
    )
    return replace(data, joins=joins.derive(data, stated))


def merge_spellings(facts: Facts) -> None:
    """Names that differ in case only: one without columns is a misspelling of the other; two with are two."""
    groups: dict[str, list[str]] = {}
    for name in facts.objects:
        groups.setdefault(name.lower(), []).append(name)
    for names in groups.values():
        if len(names) < 2:
            continue
        described = [name for name in names if facts.objects[name].columns]
        for name in names:
            if described and name not in described:
                facts.report.fault(
                    "object under another case, taken as the one with columns", f"{name}, {described[0]}"
                )
                facts.drop(name)
        if len(described) > 1:
            facts.report.fault("objects that differ in case only, all kept", ", ".join(described))


def _apply_defaults(facts: Facts) -> None:
    for constraint in facts.constraints:
        item = facts.objects.get(facts.resolve(constraint.table))
        if item is not None and constraint.kind == "default" and len(constraint.columns) == 1:
            column = item.columns.get(constraint.columns[0])
            if column is not None and not column.default:
                column.default = constraint.definition


def _objects(facts: Facts) -> tuple[DbObject, ...]:
    keys = {item.name: table_keys(facts, item) for item in facts.objects.values()}
    views = Views(facts, dict(keys))
    for item in facts.objects.values():
        if item.kind is ObjectKind.VIEW:
            views.resolve(item.name)
    known = modules.known_modules((item.module for item in facts.objects.values()), facts.objects)
    found = []
    for item in facts.objects.values():
        if not item.columns:
            facts.report.fault("object without columns", item.name)
        lineage = facts.lineage.get(item.name)
        reads = lineage.reads if lineage else facts.reads.get(item.name, ())
        read_off = modules.read_off(item.name)
        found.append(
            DbObject(
                item.name,
                item.schema,
                item.kind or ObjectKind.TABLE,
                item.module or (read_off if read_off in known else ""),
                _columns(facts, item, views),
                # An indexed view has keys of its own; they come before the inherited ones.
                keys[item.name] or views.keys.get(item.name, ()),
                views.bases.get(item.name, ""),
                tuple(dict.fromkeys(facts.resolve(read) or read for read in reads)),
            )
        )
    return tuple(found)


def _columns(facts: Facts, item: ObjectFacts, views: Views) -> tuple[Column, ...]:
    ordered = sorted(item.columns.values(), key=lambda column: column.ordinal)
    found = []
    for column in ordered:
        source = views.source(item.name, column.name)
        described = column
        if source and not column.type:
            owner, _, name = source.rpartition(".")
            described = facts.objects[owner].columns[name]
        base = facts.types.get(described.type) or described.base
        found.append(
            Column(
                column.name,
                described.type or base,
                base,
                column.nullable,
                source,
                column.default,
                column.identity,
            )
        )
    return tuple(found)


def _foreign_keys(facts: Facts) -> Iterator[ForeignKey]:
    for key in facts.foreign_keys:
        child, parent = facts.resolve(key.child), facts.resolve(key.parent)
        fault = _unfit(facts, child, key.child, key.child_columns) or _unfit(
            facts, parent, key.parent, key.parent_columns
        )
        if fault:
            facts.report.fault("foreign key of something unknown, skipped", f"{key.name}: {fault}")
            continue
        # REFERENCES without columns means the parent's primary key.
        columns = key.parent_columns or next(
            (known.columns for known in facts.keys.get(parent, ()) if known.primary), ()
        )
        if len(columns) == len(key.child_columns):
            yield ForeignKey(key.name, child, key.child_columns, parent, columns)
        else:
            facts.report.fault("foreign key with unequal columns, skipped", f"{key.name} of {child}")


def _mined(facts: Facts) -> Iterator[JoinEdge]:
    for edge in facts.mined:
        left, right = facts.resolve(edge.left), facts.resolve(edge.right)
        fault = _unfit(facts, left, edge.left, edge.left_columns) or _unfit(
            facts, right, edge.right, edge.right_columns
        )
        if fault:
            facts.report.fault("mined join of something unknown, skipped", fault)
        else:
            yield replace(edge, left=left, right=right)


def _unfit(facts: Facts, name: str, written: str, columns: Iterable[str]) -> str:
    """What is wrong with these columns of this object; "" where nothing is."""
    if not name:
        return written
    known: dict[str, ColumnFacts] = facts.objects[name].columns
    return next((f"{name}.{column}" for column in columns if column not in known), "")


def _triggers(facts: Facts) -> Iterator[Trigger]:
    for trigger in facts.triggers.values():
        if parent := _owner(facts, trigger.parent, "trigger on an unknown object", trigger.name):
            yield replace(trigger, parent=parent)


def _fields(facts: Facts) -> Iterator[Field]:
    forms = {form.name: form.view for form in facts.forms}
    for field in facts.fields:
        written = field.view or forms.get(field.form, "")
        if view := _owner(facts, written, "form field of an unknown view", f"{field.form} {field.seq}"):
            yield replace(field, view=view)


def _constraints(facts: Facts) -> Iterator[Constraint]:
    for constraint in facts.constraints:
        if table := _owner(facts, constraint.table, "constraint of an unknown table", constraint.name):
            yield replace(constraint, table=table)


def _owner(facts: Facts, written: str, fault: str, item: str) -> str:
    """The object that an item belongs to; "", counted, where there is no such object."""
    name = facts.resolve(written)
    if not name:
        facts.report.fault(f"{fault}, skipped", f"{item}: {written}")
    return name
