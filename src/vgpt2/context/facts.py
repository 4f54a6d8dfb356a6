"""What the catalog says of routines, triggers, forms and views that a question names, one line each.

These lines stand in the prompt, so that what is said about a procedure is read there and not remembered:

    Procedure bspAPVal: @co bCompany, @vendor bVendor, @msg varchar output; reads APVM, HQCO; calls bspHQVal
    Trigger btAPTHi: on bAPTH, insert
    View brvAPAging: reads APTD, APTH, APVM
    Source brvAPAging.Amount: APTD.Amount
    Form APEntry: AP Transaction Entry on APHB

Not covered: what a routine does inside; the catalog knows only what it takes, reads, writes and calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vgpt2.catalog.model import Catalog, Column, DbObject, Field, Form, ObjectKind, Routine, Trigger
from vgpt2.context.named import Mentions

MOST_NAMES = 14
"""Names listed of what a routine or view reads; the rest is counted."""
MOST_PARAMETERS = 24
MOST_LINES = 12


def told(mentions: Mentions, catalog: Catalog) -> tuple[str, ...]:
    """The lines for what a question names."""
    return tuple(dict.fromkeys(_lines(mentions, catalog)))[:MOST_LINES]


def _lines(mentions: Mentions, catalog: Catalog) -> Iterator[str]:
    for name in mentions.routines:
        routine = catalog.routine(name)
        if routine is not None:
            yield of_routine(routine)
    for name in mentions.triggers:
        trigger = catalog.trigger(name)
        if trigger is not None:
            yield of_trigger(trigger)
    for name in mentions.forms:
        form = catalog.form(name)
        if form is not None:
            yield of_form(form)
            yield from map(of_field, catalog.fields_in(name)[:MOST_LINES])
    for name in mentions.objects:
        item = catalog.objects[name]
        if is_own_view(item) or (mentions.asks_base and item.base):
            yield of_view(item)
        if mentions.asks_triggers:
            yield from map(of_trigger, catalog.triggers_of(item.base or name))
    for name, column in mentions.columns:
        if name:
            item = catalog.objects[name]
            if is_own_view(item) and tells_source(item, item.by_name[column], catalog):
                yield of_source(item, item.by_name[column])


def is_own_view(item: DbObject) -> bool:
    """A view that is more than the outside of one table, and of which it is known what it reads."""
    return item.kind is ObjectKind.VIEW and not item.base and bool(item.reads)


def tells_sources(item: DbObject, catalog: Catalog) -> bool:
    """Whether what is known of a view's sources is likely to be all.

    Of a UNION only the first part is known: where objects that no column comes from have most of the columns,
    the rows may come from those as well.
    """
    owners = {catalog.base_of(column.source.rpartition(".")[0]) for column in item.columns if column.source}
    others = [name for name in item.reads if catalog.base_of(name) not in owners]
    sourced = [column.name for column in item.columns if column.source]
    held = {name for other in others if (found := catalog.get(other)) is not None for name in found.by_name}
    return len(item.reads) == 1 or 2 * sum(name in held for name in sourced) <= len(sourced)


def tells_source(item: DbObject, column: Column, catalog: Catalog) -> bool:
    """Whether the table behind a view's column is known and likely to be the only one.

    An object that nothing of the view comes from, has a column of that name and joins nowhere the table that
    is named may be another part of a UNION, with rows of its own.
    """
    table, _, name = column.source.rpartition(".")
    if not table or not tells_sources(item, catalog):
        return False
    owners = {catalog.base_of(other.source.rpartition(".")[0]) for other in item.columns if other.source}
    others = (found for read in item.reads if (found := catalog.get(read)) is not None)
    shown = catalog.view_of(table) or table
    return not any(
        catalog.base_of(other.name) not in owners
        and not {name, column.name}.isdisjoint(other.by_name)
        and not catalog.between(shown, catalog.view_of(other.name) or other.name)
        for other in others
    )


def of_routine(routine: Routine) -> str:
    """A procedure's or function's line."""
    kind = "Procedure" if routine.kind == "procedure" else "Function"
    parts = [parameters(routine) or "no parameters"]
    if routine.returns:
        parts.append(f"returns {routine.returns}")
    elif routine.columns:
        parts.append(f"returns {names([column.name for column in routine.columns])}")
    for verb, found in (("reads", routine.reads), ("writes", routine.writes), ("calls", routine.calls)):
        if found:
            parts.append(f"{verb} {names(found)}")
    return f"{kind} {routine.name}: {'; '.join(parts)}"


def parameters(routine: Routine) -> str:
    """`@co bCompany, @msg varchar(255) output`; "" where it takes none."""
    listed = [
        f"{item.name} {item.type}{' optional' * item.has_default}{' output' * item.output}"
        for item in routine.parameters
    ]
    more = len(listed) - MOST_PARAMETERS
    return ", ".join(listed[:MOST_PARAMETERS]) + (f" and {more} more" if more > 0 else "")


def of_trigger(trigger: Trigger) -> str:
    """A trigger's line."""
    return f"Trigger {trigger.name}: on {trigger.parent}, {events(trigger)}"


def events(trigger: Trigger) -> str:
    """`insert and update`, `insert, update and delete`."""
    *others, last = (event.lower() for event in trigger.events or ("no event known",))
    return f"{', '.join(others)} and {last}" if others else last


def of_view(item: DbObject) -> str:
    """A view's line."""
    return f"View {item.name}: reads {names((item.base,) if item.base else item.reads)}"


def of_source(item: DbObject, column: Column) -> str:
    """Where a view's column comes from."""
    return f"Source {item.name}.{column.name}: {column.source}"


def of_form(form: Form) -> str:
    """A form's line."""
    return (
        f"Form {form.name}: {form.title} on {form.view}" if form.view else f"Form {form.name}: {form.title}"
    )


def of_field(field: Field) -> str:
    """A form field's line."""
    return f"Field {field.form}, {field.label}: {field.view}.{field.column}"


def names(found: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = len(found) - MOST_NAMES
    return ", ".join(found[:MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
