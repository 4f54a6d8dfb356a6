"""System views and built-in table functions, and the columns that they offer.

The columns are data (`system.txt`), after Microsoft's published reference of the catalog views. Views that
are listed without columns are known by name only. Not covered: columns of dynamic management functions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from vgpt2.tsql.model import Output

_SCHEMAS = frozenset({"sys", "information_schema"})


@dataclass(frozen=True, slots=True)
class SystemView:
    """A system view, `name` spelled right; `fields` is None where its columns are not known."""

    name: str
    fields: Mapping[str, Output] | None
    miscased: bool = False


def find(schema: str, name: str) -> SystemView | None:
    """The system view of a name, or None when the name is not one.

    Args:
        schema: `sys`, `INFORMATION_SCHEMA`, `dbo` or "" (the old `sysobjects` needs no schema).
        name: the view's name, in any case; the result says whether the case is wrong.
    """
    lowered = schema.lower()
    if lowered not in _SCHEMAS and not (lowered in ("", "dbo") and name.lower().startswith("sys")):
        return None
    prefix = "sys" if lowered in ("", "dbo") else schema
    written = f"{prefix}.{name}"
    known = _tables()["view"].get(written.lower())
    return None if known is None else SystemView(known[0].partition(".")[2], known[1], written != known[0])


def function_fields(name: str) -> Mapping[str, Output] | None:
    """Columns of a built-in table function, or None."""
    known = _tables()["function"].get(name.lower())
    return None if known is None else known[1]


def is_system_function(name: str) -> bool:
    """True for table functions that SQL Server itself brings (`fn_helpcollations`, `dm_exec_sql_text`)."""
    return name.lower().startswith(("fn_", "dm_")) or name.lower() in _tables()["function"]


@cache
def _tables() -> dict[str, dict[str, tuple[str, Mapping[str, Output] | None]]]:
    """`view` and `function`: lower-cased name → exact name and columns."""
    tables: dict[str, dict[str, tuple[str, Mapping[str, Output] | None]]] = {"view": {}, "function": {}}
    text = resources.files("vgpt2.tsql").joinpath("system.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, name, *columns = line.split()
            tables[kind][name.lower()] = (name, _fields(columns) if columns else None)
    return tables


def _fields(columns: list[str]) -> Mapping[str, Output]:
    """`name:type` words into outputs."""
    found = {}
    for word in columns:
        name, _, base = word.partition(":")
        found[name] = Output(name, base, ())
    return found
