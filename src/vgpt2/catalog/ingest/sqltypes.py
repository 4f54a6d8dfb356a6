"""Base types of SQL Server, spelled one way: `varchar(30)`, `numeric(12,2)`, `nvarchar(max)`, `tinyint`.

Sources give a type's name with lengths beside it, in bytes (`sys.columns`) or characters
(INFORMATION_SCHEMA), or only a Vista type with the lengths of what is behind it.
"""

from __future__ import annotations

SIZED = frozenset({"char", "varchar", "nchar", "nvarchar", "binary", "varbinary"})
SCALED = frozenset({"numeric", "decimal"})
PLAIN = frozenset(
    {
        "bigint", "int", "smallint", "tinyint", "bit", "money", "smallmoney", "float", "real", "date",
        "datetime", "datetime2", "smalldatetime", "datetimeoffset", "time", "text", "ntext", "image", "xml",
        "uniqueidentifier", "timestamp", "rowversion", "sql_variant", "hierarchyid", "geometry", "geography",
        "sysname", "cursor", "table", "json", "vector",
    }
)  # fmt: skip
BASE_TYPES = SIZED | SCALED | PLAIN

_SYNONYMS = {
    "integer": "int",
    "dec": "decimal",
    "character": "char",
    "character varying": "varchar",
    "char varying": "varchar",
    "national character varying": "nvarchar",
    "national char varying": "nvarchar",
    "national character": "nchar",
    "national char": "nchar",
    "binary varying": "varbinary",
    "double precision": "float",
    "rowversion": "timestamp",
}

# (bytes, precision, scale) as sys.columns gives them for types whose name is not known.
_BY_STORAGE = {
    (1, 3, 0): "tinyint",
    (2, 5, 0): "smallint",
    (4, 10, 0): "int",
    (8, 19, 0): "bigint",
    (1, 1, 0): "bit",
    (4, 16, 0): "smalldatetime",
    (8, 23, 3): "datetime",
    (3, 10, 0): "date",
    (8, 19, 4): "money",
    (4, 10, 4): "smallmoney",
    (8, 53, 0): "float",
    (4, 24, 0): "real",
}


def is_base(name: str) -> bool:
    """True for a type of SQL Server's own, written without lengths."""
    return _canonical(name) in BASE_TYPES


def spelled(
    name: str,
    length: int | None = None,
    precision: int | None = None,
    scale: int | None = None,
    *,
    in_bytes: bool = True,
) -> str:
    """A base type with its lengths; "" for a name that is no base type.

    Args:
        name: without or with lengths (`varchar`, `varchar(30)`, `INTEGER`).
        length: -1 stands for `max`.
        in_bytes: whether `length` counts bytes, as `sys.columns` does (an nchar takes two).
    """
    head, _, inside = name.partition("(")
    kind = _canonical(head)
    if kind not in BASE_TYPES:
        return ""
    if inside:
        sizes = inside.rstrip(") ").replace(" ", "").lower()
        return f"{kind}({sizes})" if kind in SIZED | SCALED | {"float"} else kind
    if kind in SIZED and length is not None and length != 0:
        if length < 0:
            return f"{kind}(max)"
        return f"{kind}({length // 2 if in_bytes and kind.startswith('n') and length > 1 else length})"
    if kind in SCALED and precision:
        return f"{kind}({precision},{scale or 0})"
    return kind


def by_storage(length: int | None, precision: int | None, scale: int | None) -> str:
    """The base type behind an unknown type name, from its storage; "" where that does not tell.

    Text types are given as `varchar(n)`: storage does not tell `char` from `varchar`.
    """
    if length is None:
        return ""
    if not precision:
        return "" if length == 0 else spelled("varchar", length)
    found = _BY_STORAGE.get((length, precision, scale or 0))
    if found is None and length in {5, 9, 13, 17} and precision <= 38:
        return f"numeric({precision},{scale or 0})"
    return found or ""


def _canonical(name: str) -> str:
    folded = " ".join(name.lower().split())
    return _SYNONYMS.get(folded, folded)
