"""Rows of JSON files whose field names and value forms differ from export to export.

An export says `ObjectName` or `TABLE_NAME` or `table_name`, `"True"` or `true` or `YES`, `"10"` or `10`,
`null` or `"NULL"`. A `Form` maps such spellings to one set of names; `text`, `flag`, `number` and `names`
read the values.

Not covered: what the rows mean (`vgpt2.catalog.ingest.export` knows that).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Row = Mapping[str, Any]

_TRUE = frozenset({"true", "yes", "y", "1", "t"})
_FALSE = frozenset({"false", "no", "n", "0", "f", ""})


class Form:
    """The fields of one kind of row: canonical name → the spellings it occurs under.

    Spellings are compared without case, underscores, blanks and hyphens, so `TABLE_NAME`, `table_name` and
    `TableName` are one. Where several spellings occur in one row, the one named first wins.
    """

    def __init__(self, **fields: str) -> None:
        self.fields = {name: tuple(spellings.split()) for name, spellings in fields.items()}
        self._known: dict[tuple[str, ...], dict[str, str]] = {}

    def read(self, row: Row) -> dict[str, Any]:
        """The row under canonical names; fields that it does not have are left out, unknown ones too."""
        layout = tuple(row)
        found = self._known.get(layout)
        if found is None:
            folded = {fold(key): key for key in reversed(layout)}
            found = {}
            for name, spellings in self.fields.items():
                for spelling in spellings:
                    if spelling in folded:
                        found[name] = folded[spelling]
                        break
            self._known[layout] = found
        return {name: row[key] for name, key in found.items()}


def fold(key: str) -> str:
    """A field's name without case, underscores, blanks and hyphens."""
    return key.replace("_", "").replace(" ", "").replace("-", "").lower()


def rows(value: object, *, key_field: str = "name") -> Iterator[object]:
    """The rows of a decoded file, whichever way they are wrapped.

    A list gives its items. An object of one list (`{"columns": […]}`) gives that list's items; an object
    of objects (`{"bCompany": {…}}`) gives its values, the key added as `key_field` where it is missing; an
    object of lists (`{"APTH": […]}`) likewise. Items are not checked: the caller counts what is no object.
    """
    if isinstance(value, list):
        yield from value
        return
    if not isinstance(value, dict):
        yield value
        return
    lists = [item for item in value.values() if isinstance(item, list)]
    plain = [item for item in value.values() if not isinstance(item, list | dict)]
    if len(lists) == 1 and len(plain) == len(value) - 1:
        yield from lists[0]
        return
    if plain:
        yield value
        return
    for key, item in value.items():
        for row in item if isinstance(item, list) else [item]:
            yield {key_field: key, **row} if isinstance(row, dict) else row


def text(value: object) -> str:
    """A value as text; `null`, `"NULL"`, blanks and anything nested are empty."""
    if value is None or isinstance(value, dict | list):
        return ""
    found = value.strip() if isinstance(value, str) else str(value)
    return "" if found == "NULL" else found


def flag(value: object, default: bool = False) -> bool:
    """A value as a truth value; `default` where it says neither."""
    if isinstance(value, bool):
        return value
    found = text(value).lower()
    if found in _TRUE:
        return True
    return False if found in _FALSE and value is not None else default


def number(value: object) -> int | None:
    """A value as a whole number below 2^31, or None where it is none (`""`, `"NULL"`, `"max"`)."""
    if isinstance(value, bool):
        return None
    try:
        found = value if isinstance(value, int) else int(float(text(value)))
    except (ValueError, OverflowError):
        return None
    return found if abs(found) < 1 << 31 else None


def plain_name(value: object) -> str:
    """An object's own name: `[dbo].[APTH]`, `dbo.APTH` and `APTH` are all `APTH`."""
    found = text(value)
    if "[" in found:
        found = found.replace("].[", ".").strip("[]").replace("].", ".").replace(".[", ".")
    return found.rsplit(".", 1)[-1] if "." in found else found


def names(value: object) -> tuple[str, ...]:
    """Names from a list, a comma-separated text or a list of objects with a name field."""
    if isinstance(value, str):
        items: list[object] = list(value.split(","))
    elif isinstance(value, list):
        items = [_name_of(item) for item in value]
    else:
        return ()
    found = []
    for item in items:
        name = text(item)
        # Index listings of SQL Server itself mark a descending key part with a trailing (-) or DESC.
        for ending in ("(-)", " DESC", " ASC"):
            name = name.removesuffix(ending)
        name = name.strip().strip("[]")
        if name:
            found.append(name)
    return tuple(found)


def _name_of(item: object) -> object:
    if not isinstance(item, dict):
        return item
    for key, value in item.items():
        if fold(key) in {"name", "column", "columnname"}:
            return value
    return None
