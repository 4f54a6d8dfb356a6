"""DDL scripts: what CREATE, ALTER and the system procedures beside them say of a schema.

Written for what SQL Server Management Studio generates ("Generate Scripts": brackets, GO, SET options, WITH
(…), ON [PRIMARY], sp_addextendedproperty, bodies in sp_executesql) and for what people write by hand. Each
statement is read by itself; one that cannot be read is counted with its line, and the rest goes on.

Descriptions (the extended property MS_Description) become documents of their table. The bodies of procedures,
functions and triggers are not read beyond their heads.

Not covered: DROP, sp_rename, synonyms, table types; a script is taken as the description of one state.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.ddl_tables import (
    Cursor,
    add_type,
    read_alter,
    read_index,
    read_table,
    read_type,
    type_of,
)
from vgpt2.catalog.ingest.ddl_tokens import Batch, batches
from vgpt2.catalog.ingest.ddl_views import ViewText, settle_views
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.report import Report
from vgpt2.catalog.ingest.tree import Limits, decode, is_binary, read_bytes
from vgpt2.catalog.model import Column, Document, Parameter, Routine, Section, Trigger
from vgpt2.errors import InputError, LimitError

FAMILY = "DDL scripts"

_CODE = frozenset({"PROC", "PROCEDURE", "FUNCTION", "TRIGGER", "VIEW"})
_ROUTINE_END = frozenset({"AS", "WITH", "RETURNS", "FOR", "BEGIN"})
_NESTED = 3


@dataclass(slots=True)
class _Scripts:
    """What is gathered over all scripts before it can be settled."""

    facts: Facts
    views: list[ViewText] = field(default_factory=list)
    descriptions: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    statements: int = 0


def read_scripts(
    facts: Facts, files: Sequence[tuple[Path, str]], limits: Limits, step: Callable[[str, int, int], None]
) -> None:
    """Read DDL scripts into the facts.

    Args:
        files: each script with what to call it.
        step: told (family, files done, files in all).
    """
    if not files:
        return
    scripts = _Scripts(facts)
    size = 0
    for place, (path, name) in enumerate(files):
        step(FAMILY, place, len(files))
        try:
            data = read_bytes(path, limits.script, "--max-mb")
        except (InputError, LimitError) as error:
            facts.report.fault("script that cannot be read, skipped", str(error))
            continue
        size += len(data)
        facts.add_input(FAMILY, name, hashlib.sha256(data).digest())
        if is_binary(data):
            facts.report.fault("script that is no text, skipped", name)
            continue
        text, encoding = decode(data)
        if encoding == "windows-1252":
            facts.report.fault("file that is not UTF-8, read as Windows-1252", name)
        _read_script(scripts, text, name)
    settle_views(facts, scripts.views)
    _add_descriptions(scripts)
    step(FAMILY, len(files), len(files))
    facts.report.took(FAMILY, rows=scripts.statements, files=len(files), size=size)


def views_in(text: str, where: str) -> list[ViewText]:
    """The views that a text defines with CREATE VIEW; what else it holds is passed over."""
    scripts = _Scripts(Facts(Report()))
    for batch in batches(text):
        cursor = Cursor(batch)
        while cursor.token is not None:
            if cursor.take("CREATE", "VIEW") or cursor.take("ALTER", "VIEW"):
                _read_view(scripts, cursor, where)
            else:
                cursor.place += 1
    return scripts.views


def _read_script(scripts: _Scripts, text: str, name: str, depth: int = 0) -> None:
    for batch in batches(text):
        if not batch.closed:
            where = f"{name}, batch of line {batch.first_line}"
            scripts.facts.report.fault("script with a comment, text or name that is not closed", where)
        _read_batch(scripts, batch, name, depth)


def _read_batch(scripts: _Scripts, batch: Batch, file: str, depth: int) -> None:
    cursor = Cursor(batch)
    while cursor.token is not None:
        keyword = cursor.keyword if cursor.token.kind == "word" else ""
        start = cursor.place
        if keyword in {"CREATE", "ALTER"}:
            cursor.place += 1
            cursor.take("OR", "ALTER")
            read = _read_definition(scripts, cursor, keyword, file)
        elif keyword in {"EXEC", "EXECUTE"}:
            cursor.place += 1
            read = _read_call(scripts, cursor, file, depth)
        else:
            cursor.place += 1
            continue
        if read is False:
            words = " ".join(token.value for token in batch.tokens[start : start + 4])
            scripts.facts.report.fault(
                "statement that was not read", f"{file} line {batch.line(start)}: {words}"
            )
        elif read:
            scripts.statements += 1


def _read_definition(scripts: _Scripts, cursor: Cursor, verb: str, file: str) -> bool | None:
    """What follows CREATE or ALTER: read (True), not readable (False), or of no interest (None)."""
    facts = scripts.facts
    if cursor.take("TABLE"):
        return read_table(facts, cursor, file) if verb == "CREATE" else read_alter(facts, cursor, file)
    if cursor.take("TYPE"):
        return read_type(facts, cursor)
    if cursor.keyword in _CODE:
        what = cursor.keyword
        cursor.place += 1
        if what == "VIEW":
            return _read_view(scripts, cursor, file)
        read = _read_trigger(facts, cursor) if what == "TRIGGER" else _read_routine(facts, cursor, what)
        cursor.place = cursor.end  # the body ends with its batch
        return read
    unique = cursor.take("UNIQUE")
    clustered = cursor.take("CLUSTERED")
    cursor.take("NONCLUSTERED")
    if cursor.take("INDEX"):
        return read_index(facts, cursor, unique=unique, clustered=clustered)
    return None


def _read_view(scripts: _Scripts, cursor: Cursor, file: str) -> bool:
    place, parts = cursor.place, cursor.names()
    columns = tuple(name for item in cursor.inside().items() if (name := item.name()))
    while cursor.token is not None and cursor.keyword != "AS":
        cursor.skip()
    cursor.place += 1
    start = cursor.place
    while cursor.token is not None and not cursor.at(";"):
        cursor.skip()
    end = cursor.place
    if Cursor(cursor.batch, max(start, end - 3), end).take("WITH", "CHECK", "OPTION"):
        end -= 3
    body = Cursor(cursor.batch, start, end).text()
    if not parts or not body:
        return False
    where = f"{file} line {cursor.batch.line(place)}"
    schema = parts[-2] if len(parts) > 1 else "dbo"
    scripts.views.append(ViewText(parts[-1], schema, columns, body, where))
    return True


def _read_routine(facts: Facts, cursor: Cursor, what: str) -> bool:
    parts = cursor.names()
    if not parts:
        return False
    name, schema = parts[-1], parts[-2] if len(parts) > 1 else "dbo"
    listed = cursor.inside() if cursor.at("(") else _open_parameters(cursor)
    parameters = tuple(found for item in listed.items() if (found := _parameter(item)) is not None)
    kind, returns = "procedure", ""
    columns: tuple[Column, ...] = ()
    if what == "FUNCTION" and cursor.take("RETURNS"):
        kind, returns, columns = _returns(facts, cursor)
    if name not in facts.routine_places:
        facts.add_routine(Routine(name, schema, kind, parameters, returns, columns))
    return True


def _open_parameters(cursor: Cursor) -> Cursor:
    """A procedure's parameters, which stand without parentheses up to AS or WITH."""
    start = cursor.place
    while cursor.token is not None and cursor.keyword not in _ROUTINE_END:
        cursor.skip()
    return Cursor(cursor.batch, start, cursor.place)


def _parameter(item: Cursor) -> Parameter | None:
    name = item.name()
    if not name.startswith("@"):
        return None
    item.take("AS")
    declared = type_of(item)[0]
    rest = item.batch.tokens[item.place : item.end]
    words = {token.keyword for token in rest}
    has_default = any(token.value == "=" for token in rest)
    return Parameter(name, declared, bool(words & {"OUT", "OUTPUT"}), has_default)


def _returns(facts: Facts, cursor: Cursor) -> tuple[str, str, tuple[Column, ...]]:
    """A function's kind, return type and output columns, from what follows RETURNS."""
    if cursor.take("TABLE"):
        return "inline_function", "", ()
    token = cursor.token
    if token is not None and token.value.startswith("@"):
        cursor.name()
        cursor.take("TABLE")
        outputs = []
        for item in cursor.inside().items():
            if item.keyword in {"PRIMARY", "UNIQUE", "CONSTRAINT", "CHECK", "INDEX"}:
                continue
            name = item.name()
            declared, base = type_of(item)
            outputs.append(Column(name, declared, base or facts.types.get(declared, "")))
        return "table_function", "", tuple(outputs)
    return "scalar_function", type_of(cursor)[0], ()


def _read_trigger(facts: Facts, cursor: Cursor) -> bool:
    parts = cursor.names()
    if not parts or not cursor.take("ON"):
        return False
    parent = cursor.name()
    while cursor.token is not None and cursor.keyword not in {"FOR", "AFTER", "INSTEAD", "AS"}:
        cursor.skip()
    kind = "INSTEAD OF" if cursor.keyword == "INSTEAD" else "AFTER"
    events = []
    while cursor.token is not None and cursor.keyword not in {"AS", "WITH", "NOT"}:
        if cursor.keyword in {"INSERT", "UPDATE", "DELETE"}:
            events.append(cursor.keyword)
        cursor.place += 1
    if not parent or not events:
        return False
    schema = parts[-2] if len(parts) > 1 else "dbo"
    facts.triggers.setdefault(parts[-1], Trigger(parts[-1], schema, parent, tuple(events), kind))
    return True


def _read_call(scripts: _Scripts, cursor: Cursor, file: str, depth: int) -> bool | None:
    """A system procedure that describes the schema; None for any other call."""
    start = cursor.place
    procedure = cursor.name().lower()
    end = start
    while end < cursor.end and not Cursor(cursor.batch, end).at(";"):
        end += 1
        if end < cursor.end and cursor.batch.tokens[end].keyword in {"EXEC", "EXECUTE", "CREATE", "ALTER"}:
            break
    arguments = _arguments(Cursor(cursor.batch, cursor.place, end))
    if procedure == "sp_addextendedproperty":
        cursor.place = end
        return _describe(scripts, arguments)
    if procedure == "sp_addtype":
        cursor.place = end
        written = arguments.get("phystype") or arguments.get("1", "")
        name = arguments.get("typename") or arguments.get("0", "")
        return add_type(scripts.facts, name, sqltypes.spelled(written))
    if procedure == "sp_executesql" and depth < _NESTED:
        # Generated scripts that test for existence wrap the body of each view and procedure so.
        statement = arguments.get("statement") or arguments.get("0", "")
        if statement.lstrip()[:6].upper() in {"CREATE", "ALTER "}:
            cursor.place = end
            _read_script(scripts, statement, f"{file} line {cursor.batch.line(start)}", depth + 1)
            return True
    return None


def _arguments(cursor: Cursor) -> dict[str, str]:
    """Arguments by name (without `@`) or by place, as texts."""
    found = {}
    for place, item in enumerate(cursor.items()):
        tokens = item.batch.tokens[item.place : item.end]
        name = str(place)
        if len(tokens) > 2 and tokens[0].value.startswith("@") and tokens[1].value == "=":
            name, tokens = tokens[0].value[1:].lower(), tokens[2:]
        found[name] = tokens[0].value if tokens else ""
    return found


def _describe(scripts: _Scripts, arguments: dict[str, str]) -> bool | None:
    names = (
        "name",
        "value",
        "level0type",
        "level0name",
        "level1type",
        "level1name",
        "level2type",
        "level2name",
    )
    said = {name: arguments.get(name) or arguments.get(str(place), "") for place, name in enumerate(names)}
    if said["name"].lower() != "ms_description" or said["level1type"].upper() not in {"TABLE", "VIEW"}:
        return None
    column = said["level2name"] if said["level2type"].upper() == "COLUMN" else ""
    if said["value"] and said["level1name"] and (column or not said["level2type"]):
        scripts.descriptions.setdefault(said["level1name"], []).append((column, said["value"]))
    return True


def _add_descriptions(scripts: _Scripts) -> None:
    for written, said in scripts.descriptions.items():
        name = scripts.facts.resolve(written)
        if not name:
            scripts.facts.report.fault("description of an unknown table or view, skipped", written)
            continue
        sections = tuple(
            Section(column, text) for column, text in sorted(said, key=lambda item: item[0] != "")
        )
        kind = "table" if scripts.facts.objects[name].kind == "table" else "view"
        scripts.facts.add_document(
            Document(f"{kind}/{name}", kind, name, name, "extended properties", sections)
        )
