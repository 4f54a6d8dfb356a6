"""Code of an export as facts: routines with parameters and dependencies, triggers, forms and their fields.

Not covered: the code's text; documents about routines are read by `vgpt2.catalog.ingest.documents`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.relations import dicts
from vgpt2.catalog.ingest.rows import Form, flag, names, number, plain_name, text
from vgpt2.catalog.model import Column, Field, Parameter, Routine, Trigger
from vgpt2.catalog.model import Form as VistaForm

ROUTINE = Form(
    name="objectname routinename specificname name",
    schema="schemaname routineschema schema",
    kind="objecttype routinetype type",
    parameters="parameters",
    returns="returns returntype datatype",
)
PARAMETER = Form(
    name="name parametername",
    type="datatype type",
    output="isoutput output",
    default="hasdefault hasdefaultvalue",
    mode="parametermode",
)
OUTPUT = Form(name="name columnname column", type="datatype type")
OUTPUTS = Form(name="objectname routinename name", columns="columns")
DEPENDENCY = Form(
    name="objectname routinename name",
    schema="schemaname schema",
    kind="objecttype type",
    reads="reads",
    writes="writes",
    calls="calls",
)
TRIGGER = Form(
    name="triggername name objectname",
    schema="schemaname schema",
    parent="parenttable tablename parent",
    events="events event",
    type="type triggertype",
)
FIELD = Form(
    form="form formname",
    seq="seq sequence",
    label="description label fielddescription",
    view="viewname view",
    column="columnname column",
    tab="tab tabnumber",
    datatype="datatype",
)
FORM = Form(name="form formname", title="title description", view="viewname view", module="mod module")

_KINDS = {
    "PROCEDURE": "procedure",
    "P": "procedure",
    "SQL_STORED_PROCEDURE": "procedure",
    "SCALAR_FUNCTION": "scalar_function",
    "FN": "scalar_function",
    "SQL_SCALAR_FUNCTION": "scalar_function",
    "FUNCTION": "scalar_function",
    "TABLE_FUNCTION": "table_function",
    "TF": "table_function",
    "SQL_TABLE_VALUED_FUNCTION": "table_function",
    "INLINE_FUNCTION": "inline_function",
    "IF": "inline_function",
    "SQL_INLINE_TABLE_VALUED_FUNCTION": "inline_function",
    "INLINE_TABLE_FUNCTION": "inline_function",
    "TABLE_VALUED_FUNCTION": "table_function",
    "MULTI_STATEMENT_TABLE_FUNCTION": "table_function",
}
_EVENTS = ("INSERT", "UPDATE", "DELETE")


def read_routines(facts: Facts, value: object, file: str) -> int:
    """`routines.json`: procedures and functions with their parameters."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = ROUTINE.read(row)
        name = plain_name(found.get("name"))
        if not name:
            facts.report.fault("routine without a name, skipped", place)
            continue
        if name in facts.routine_places:
            facts.report.fault("routine named twice, both are kept", f"{place}: {name}")
        returns = text(found.get("returns"))
        facts.add_routine(
            Routine(
                name,
                text(found.get("schema")) or "dbo",
                _kind(found.get("kind"), returns),
                _parameters(found.get("parameters")),
                "" if returns.upper().startswith("TABLE") else returns,
            )
        )
        used += 1
    return used


def _kind(value: object, returns: str) -> str:
    written = text(value).upper().replace(" ", "_")
    if written == "FUNCTION" and returns.upper().startswith("TABLE"):
        return "table_function"
    return _KINDS.get(written, "procedure")


def _parameters(value: object) -> tuple[Parameter, ...]:
    found = []
    for item in value if isinstance(value, list) else []:
        if not isinstance(item, dict):
            continue
        one = PARAMETER.read(item)
        name = text(one.get("name"))
        if name:
            output = flag(one.get("output")) or "OUT" in text(one.get("mode")).upper()
            found.append(Parameter(name, text(one.get("type")), output, flag(one.get("default"))))
    return tuple(found)


def read_routine_columns(facts: Facts, value: object, file: str) -> int:
    """`routine_columns.json`: output columns of table functions."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = OUTPUTS.read(row)
        name, columns = plain_name(found.get("name")), found.get("columns")
        places = facts.routine_places.get(name)
        if not places:
            facts.report.fault("output columns of an unknown routine, skipped", f"{place}: {name}")
            continue
        outputs = []
        for item in columns if isinstance(columns, list) else []:
            one = OUTPUT.read(item) if isinstance(item, dict) else {}
            declared = text(one.get("type"))
            if column := text(one.get("name")):
                base = sqltypes.spelled(declared) or facts.types.get(declared, "")
                outputs.append(Column(column, declared, base))
        routine = facts.routines[places[0]]
        facts.routines[places[0]] = msgspec.structs.replace(routine, columns=tuple(outputs))
        used += 1
    return used


def read_dependencies(facts: Facts, value: object, file: str) -> int:
    """`dependencies.json`: what a routine reads, writes and calls."""
    used = 0
    met: Counter[str] = Counter()
    for row, place in dicts(facts, value, file):
        found = DEPENDENCY.read(row)
        name = plain_name(found.get("name"))
        if not name:
            facts.report.fault("dependencies without a routine, skipped", place)
            continue
        if name not in facts.routine_places:
            facts.add_routine(Routine(name, text(found.get("schema")) or "dbo", _kind(found.get("kind"), "")))
        # Routines of one name come in the same order in both files.
        places = facts.routine_places[name]
        place_of = places[min(met[name], len(places) - 1)]
        met[name] += 1
        facts.routines[place_of] = msgspec.structs.replace(
            facts.routines[place_of],
            reads=_plain_names(found.get("reads")),
            writes=_plain_names(found.get("writes")),
            calls=_plain_names(found.get("calls")),
        )
        used += 1
    return used


def read_triggers(facts: Facts, value: object, file: str) -> int:
    """`triggers.json`: triggers with their table and events."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = TRIGGER.read(row)
        name, parent = plain_name(found.get("name")), plain_name(found.get("parent"))
        if not name or not parent:
            facts.report.fault("trigger without a name or table, skipped", f"{place}: {name}")
            continue
        events = events_of(" ".join(names(found.get("events"))))
        kind = "INSTEAD OF" if "INSTEAD" in text(found.get("type")).upper() else "AFTER"
        facts.triggers[name] = Trigger(name, text(found.get("schema")) or "dbo", parent, events, kind)
        used += 1
    return used


def events_of(written: str) -> tuple[str, ...]:
    """The events that a text names, in a fixed order: `Insert, Update` → (`INSERT`, `UPDATE`)."""
    return tuple(event for event in _EVENTS if event in written.upper())


def read_fields(facts: Facts, value: object, file: str) -> int:
    """`DDFI.json`: fields of Vista forms. Labels and buttons without a column are counted, not kept."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = FIELD.read(row)
        form, column = text(found.get("form")), text(found.get("column"))
        if not form:
            facts.report.fault("form field without its form, skipped", place)
            continue
        used += 1
        if column:
            facts.fields.append(_field(form, column, found))
    return used


def _field(form: str, column: str, found: dict[str, Any]) -> Field:
    return Field(
        form,
        number(found.get("seq")) or 0,
        text(found.get("label")),
        plain_name(found.get("view")),
        column,
        text(found.get("tab")),
        text(found.get("datatype")),
    )


def read_forms(facts: Facts, value: object, file: str) -> int:
    """`DDFH.json`: Vista forms with their titles."""
    used = 0
    for row, place in dicts(facts, value, file):
        found = FORM.read(row)
        name = text(found.get("name"))
        if not name:
            facts.report.fault("form without a name, skipped", place)
            continue
        view, module = plain_name(found.get("view")), text(found.get("module"))
        facts.forms.append(VistaForm(name, text(found.get("title")), view, module))
        used += 1
    return used


def _plain_names(value: object) -> tuple[str, ...]:
    return tuple(plain_name(name) for name in names(value))
