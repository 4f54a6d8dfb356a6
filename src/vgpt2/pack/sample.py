"""Cut a small sample export out of a large one: the facts about a list of objects, in the export's own form.

The pack ships such a sample, so that every command works before a user has an export of his own. It was made,
and is made again, by

    python -m vgpt2.pack.sample ../shared/vista-export src/vgpt2/pack/vista/sample

with the objects listed in `vista/sample.yaml`. A view brings its base table; what refers to an object outside
the list (a foreign key, a join hop, a routine's dependency) is cut away; columns and objects that an
installation added (`ud…` and the prefixes in `sample.yaml`) are left out. The files are written in lines of
compact JSON, and keys that hold the usual value are omitted, as EXPORT_FORMAT allows.

Not covered: documents. The sample's documents are written by hand, in `vista/sample` beside the facts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import yaml

from vgpt2.artifact import write_bytes
from vgpt2.errors import InputError, MissingError

Row = dict[str, Any]

METADATA = Path("Viewpoint_Database/_Metadata")
VALIDATION = Path("Viewpoint_Database/_Relationship_Validation")
RECIPES = VALIDATION / "03_Join_Recipes"

# A key with this value is not written: every reader takes a missing key so.
_USUAL = {
    "SchemaName": "dbo",
    "IsNullable": "True",
    "IsPrimaryKey": "False",
    "IsForeignKey": "False",
    "IsConstraint": "False",
    "Clustered": "False",
    "IsOutput": "False",
    "HasDefault": "False",
    "Precision": "0",
    "Scale": "0",
    "Type": "AFTER",
    "Functions": [],
    "External": [],
}

_SIZES = ("MaxLength", "Precision", "Scale")
# Their size is part of the type.
_FIXED = frozenset(
    {"bigint", "bit", "datetime", "int", "smalldatetime", "smallint", "tinyint", "uniqueidentifier"}
)


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a sample holds.

    Attributes:
        objects: tables and views; a view's base table comes along.
        routines: procedures and functions.
        recipes: views whose join recipe is kept.
        foreign: lower-case beginnings of columns that an installation added.
        triggers: beginnings of the vendor's own triggers; others were added by an installation.
    """

    objects: tuple[str, ...]
    routines: tuple[str, ...] = ()
    recipes: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ("ud",)
    triggers: tuple[str, ...] = ("bt", "vt")


def cut(source: Path, target: Path, choice: Choice) -> dict[str, int]:
    """Write the sample of `source` below `target` and return the number of rows in each file.

    Raises:
        MissingError: `source` is not an export, or it lacks an object of the choice.
    """
    columns = _read(source / METADATA / "columns.json")
    known = {row["ObjectName"] for row in columns}
    absent = [name for name in choice.objects if name not in known]
    if absent:
        raise MissingError(f"no object {', '.join(absent)}", where=source, do="correct the list of objects")
    kept = {*choice.objects, *(base for name in choice.objects for base in _base(name, known))}
    used = {row["DataType"] for row in columns if row["ObjectName"] in kept}
    types = msgspec.json.decode((source / METADATA / "types.json").read_bytes())
    files: dict[Path, list[Row]] = {
        METADATA / "columns.json": [
            _column(row, types) for row in columns if row["ObjectName"] in kept and not _is_own(row, choice)
        ],
    }
    for name, keep in _FILES:
        found = (keep(row, kept, choice) for row in _read(source / name))
        files[name] = [row for row in found if row is not None]
    for view in choice.recipes:
        recipe = msgspec.json.decode((source / RECIPES / f"{view}.json").read_bytes())
        _write(target / RECIPES / f"{view}.json", _recipe(recipe, kept))
    _write(target / METADATA / "types.json", {name: _lean(types[name]) for name in types if name in used})
    for name, rows in files.items():
        write_bytes(target / name, _lines(rows))
    return {str(name): len(rows) for name, rows in files.items()}


def choice_from(path: Path) -> Choice:
    """The choice written in a YAML file."""
    try:
        return msgspec.convert(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader), Choice)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise InputError(f"not a list of objects ({error})", where=path) from error


def _base(name: str, known: set[str]) -> Iterable[str]:
    """A view's base table by Vista's own naming: `bAPTH` under `APTH`, `vSMWorkOrder` under `SMWorkOrder`."""
    return (prefix + name for prefix in "bv" if prefix + name in known)


def _is_own(row: Row, choice: Choice) -> bool:
    return str(row["ColumnName"]).lower().startswith(choice.foreign)


def _named(names: Iterable[str], choice: Choice) -> bool:
    """True where one of the names was added by an installation."""
    return any(name.lower().startswith(choice.foreign) for name in names)


def _lean(row: Row) -> Row:
    return {key: value for key, value in row.items() if key not in _USUAL or _USUAL[key] != value}


def _column(row: Row, types: Row) -> Row:
    """A column without what its Vista type or the usual value already says."""
    sized = row["DataType"] in types or row["DataType"] in _FIXED
    return {key: value for key, value in _lean(row).items() if not (sized and key in _SIZES)}


def _of_table(row: Row, kept: set[str], choice: Choice) -> Row | None:
    """An index or primary key."""
    own = _named(row["Columns"], choice)
    return _lean(row) if row["TableName"] in kept and not own else None


def _listed(row: Row, kept: set[str], choice: Choice) -> Row | None:
    return _lean(row) if row["name"] in kept else None


def _foreign_key(row: Row, kept: set[str], choice: Choice) -> Row | None:
    return _lean(row) if {row["ParentTable"], row["ChildTable"]} <= kept else None


def _trigger(row: Row, kept: set[str], choice: Choice) -> Row | None:
    vendors = row["TriggerName"].startswith(choice.triggers)
    return _lean(row) if row["ParentTable"] in kept and vendors else None


def _lineage(row: Row, kept: set[str], choice: Choice) -> Row | None:
    if row["ViewName"] not in kept:
        return None
    columns = [item for item in row["Columns"] if not _named([item["Column"]], choice)]
    return _lean({**row, "Columns": columns})


def _routine(row: Row, kept: set[str], choice: Choice) -> Row | None:
    if row["ObjectName"] not in choice.routines:
        return None
    return _lean({**row, "Parameters": [_lean(item) for item in row.get("Parameters", [])]})


def _dependency(row: Row, kept: set[str], choice: Choice) -> Row | None:
    if row["ObjectName"] not in choice.routines:
        return None
    near = {key: [name for name in row[key] if name in kept] for key in ("Reads", "Writes")}
    calls = [name for name in row["Calls"] if name in choice.routines]
    return _lean({**row, **near, "Calls": calls})


def _mined(row: Row, kept: set[str], choice: Choice) -> Row | None:
    return row if {row["from"], row["to"]} <= kept else None


def _recipe(recipe: Row, kept: set[str]) -> Row:
    inside = [
        hop for hop in recipe["hops"] if {hop[end].removeprefix("dbo.") for end in ("from", "to")} <= kept
    ]
    return {**recipe, "hops": inside}


# file, what becomes of a row (None: cut away)
_FILES: tuple[tuple[Path, Callable[[Row, set[str], Choice], Row | None]], ...] = (
    (METADATA / "_Viewpoint_ALL_Views_Tables_Complete.json", _listed),
    (METADATA / "foreign_keys.json", _foreign_key),
    (METADATA / "indexes.json", _of_table),
    (METADATA / "primary_keys.json", _of_table),
    (METADATA / "view_lineage.json", _lineage),
    (METADATA / "routines.json", _routine),
    (METADATA / "routine_columns.json", _routine),
    (METADATA / "dependencies.json", _dependency),
    (METADATA / "triggers.json", _trigger),
    (VALIDATION / "mined_joins.json", _mined),
)


def _read(path: Path) -> list[Row]:
    if not path.is_file():
        raise MissingError("no such file", where=path, do="give the folder of an export with its facts")
    rows: list[Row] = msgspec.json.decode(path.read_bytes())
    return rows


def _lines(rows: list[Row]) -> bytes:
    """A JSON list with one row a line: small, and still pleasant in a diff."""
    return b"[\n" + b",\n".join(msgspec.json.encode(row) for row in rows) + b"\n]\n"


def _write(path: Path, value: Row) -> None:
    write_bytes(path, msgspec.json.encode(value) + b"\n")


def main(arguments: list[str]) -> None:
    """`python -m vgpt2.pack.sample EXPORT TARGET [CHOICE.yaml]`."""
    source, target = Path(arguments[0]), Path(arguments[1])
    listed = Path(arguments[2]) if len(arguments) > 2 else target.parent / "sample.yaml"
    for name, count in cut(source, target, choice_from(listed)).items():
        print(f"{count:6} {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
