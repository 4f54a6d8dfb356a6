"""SQL Server's types: precedence, the type that an operation yields, and where DuckDB keeps its values.

The rules follow Microsoft's pages "Data type precedence" and "Precision, scale, and length".

Not covered: sql_variant, xml, spatial and CLR types, rowversion, datetimeoffset: a column of such a type is
`OTHER`, and using it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vgpt2.sandbox.model import UnsupportedSqlError

MAX = -1
"""The length of varchar(max)."""

_UNSIZED = 30  # CAST(x AS varchar) without a length means 30 characters


class Family(StrEnum):
    """Types that behave alike in operators."""

    NULL = "null"
    INTEGER = "integer"
    BIT = "bit"
    DECIMAL = "decimal"
    MONEY = "money"
    FLOAT = "float"
    STRING = "string"
    DATE = "date"  # date alone: no arithmetic with numbers
    DATETIME = "datetime"  # smalldatetime, datetime, datetime2
    TIME = "time"
    GUID = "guid"
    OTHER = "other"


# From the lowest precedence to the highest.
_NAMES: tuple[tuple[str, Family, str], ...] = (
    ("null", Family.NULL, "VARCHAR"),
    ("char", Family.STRING, "VARCHAR"),
    ("varchar", Family.STRING, "VARCHAR"),
    ("nchar", Family.STRING, "VARCHAR"),
    ("nvarchar", Family.STRING, "VARCHAR"),
    ("uniqueidentifier", Family.GUID, "VARCHAR"),
    ("bit", Family.BIT, "INTEGER"),
    ("tinyint", Family.INTEGER, "INTEGER"),
    ("smallint", Family.INTEGER, "INTEGER"),
    ("int", Family.INTEGER, "INTEGER"),
    ("bigint", Family.INTEGER, "BIGINT"),
    ("money", Family.MONEY, "DECIMAL(19,4)"),
    ("decimal", Family.DECIMAL, ""),
    ("float", Family.FLOAT, "DOUBLE"),
    ("time", Family.TIME, "TIME"),
    ("date", Family.DATE, "DATE"),
    ("smalldatetime", Family.DATETIME, "TIMESTAMP"),
    ("datetime", Family.DATETIME, "TIMESTAMP"),
    ("datetime2", Family.DATETIME, "TIMESTAMP"),
    ("other", Family.OTHER, ""),
)
_FAMILY: Mapping[str, Family] = {name: family for name, family, _ in _NAMES}
_STORAGE: Mapping[str, str] = {name: storage for name, _, storage in _NAMES}
_RANK: Mapping[str, int] = {name: place for place, (name, _, _) in enumerate(_NAMES)}
_SAME = {
    "integer": "int",
    "numeric": "decimal",
    "dec": "decimal",
    "smallmoney": "money",
    "real": "float",
    "double": "float",
    "text": "varchar(max)",
    "ntext": "nvarchar(max)",
    "sysname": "nvarchar(128)",
    "character": "char",
}
_DIGITS = {"bit": 1, "tinyint": 3, "smallint": 5, "int": 10, "bigint": 19, "money": 19}
_FORM = re.compile(r"\s*([A-Za-z_]\w*)\s*(?:\(\s*(max|\d+)\s*(?:,\s*(\d+)\s*)?\))?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SqlType:
    """A type with its sizes: `length` of strings (`MAX` for max), `precision` and `scale` of decimals."""

    name: str
    length: int = 0
    precision: int = 0
    scale: int = 0

    @property
    def family(self) -> Family:
        """The types it behaves like."""
        return _FAMILY[self.name]

    @property
    def storage(self) -> str:
        """DuckDB's type for its values."""
        return f"DECIMAL({self.precision},{self.scale})" if self.name == "decimal" else _STORAGE[self.name]

    @property
    def is_number(self) -> bool:
        """Whether arithmetic takes it as it is."""
        return self.family in (Family.INTEGER, Family.DECIMAL, Family.MONEY, Family.FLOAT, Family.BIT)

    @property
    def is_moment(self) -> bool:
        """Whether it holds a date."""
        return self.family in (Family.DATE, Family.DATETIME)

    @property
    def padded(self) -> bool:
        """char(n): its values are stored trimmed here and padded where that shows."""
        return self.name in ("char", "nchar") and self.length != 1

    def as_decimal(self) -> SqlType:
        """The decimal that an integer or money value turns into beside a decimal."""
        if self.family is Family.MONEY:
            return decimal(19, 4)
        return self if self.family is Family.DECIMAL else decimal(_DIGITS.get(self.name, 38), 0)

    def __str__(self) -> str:
        if self.name == "decimal":
            return f"decimal({self.precision},{self.scale})"
        if self.family is Family.STRING:
            return f"{self.name}({'max' if self.length == MAX else self.length})"
        return self.name


NULL = SqlType("null")
BIT = SqlType("bit")
INT = SqlType("int")
BIGINT = SqlType("bigint")
MONEY = SqlType("money")
FLOAT = SqlType("float")
DATE = SqlType("date")
TIME = SqlType("time")
DATETIME = SqlType("datetime")
OTHER = SqlType("other")


def decimal(precision: int, scale: int) -> SqlType:
    """A decimal type."""
    return SqlType("decimal", 0, precision, scale)


def varchar(length: int) -> SqlType:
    """A varchar type; `MAX` or anything above 8,000 is varchar(max)."""
    return SqlType("varchar", MAX if length == MAX or length > 8000 else max(length, 1))


@lru_cache(maxsize=4_096)
def read(text: str, *, cast: bool = False) -> SqlType:
    """A type from its base form, `numeric(12,2)`; what is not known is `OTHER`.

    Args:
        cast: in CAST and CONVERT a string without a length has 30 characters, elsewhere 1.
    """
    form = _FORM.fullmatch(text)
    if form is None:
        return OTHER
    name = _SAME.get(form[1].lower(), form[1].lower())
    if "(" in name:
        return read(name)
    first, second = form[2], form[3]
    if name not in _FAMILY or name in ("null", "other"):
        return OTHER
    if _FAMILY[name] is Family.STRING:
        length = (_UNSIZED if cast else 1) if first is None else MAX if first.lower() == "max" else int(first)
        return SqlType(name, length)
    if name == "decimal":
        return decimal(int(first or 18), int(second or 0))
    return SqlType(name)


def common(left: SqlType, right: SqlType) -> SqlType:
    """The type that both sides of an operator are turned into: the one of higher precedence."""
    if Family.OTHER in (left.family, right.family):
        raise UnsupportedSqlError(f"a value of a type that is not reproduced ({left}, {right})")
    low, high = sorted((left, right), key=lambda item: _RANK[item.name])
    if high.family is Family.DECIMAL and low.is_number:
        mine, other = high, low.as_decimal()
        scale = max(mine.scale, other.scale)
        whole = max(mine.precision - mine.scale, other.precision - other.scale)
        return decimal(min(38, whole + scale), min(scale, 38 - min(whole, 38)))
    if high.family is Family.STRING and low.family is Family.STRING:
        longest = MAX if MAX in (low.length, high.length) else max(low.length, high.length)
        same = low.name == high.name and low.length == high.length
        name = high.name if same else "nvarchar" if high.name.startswith("n") else "varchar"
        return SqlType(name, longest)
    return high


def arithmetic(operator: str, left: SqlType, right: SqlType) -> SqlType:
    """The decimal that `left operator right` yields, by SQL Server's table of precision and scale."""
    (p1, s1), (p2, s2) = ((item.precision, item.scale) for item in (left, right))
    if operator in "+-":
        scale = max(s1, s2)
        whole = max(p1 - s1, p2 - s2) + 1
        if whole + scale <= 38:
            return decimal(whole + scale, scale)
        return decimal(38, max(min(scale, 38 - max(p1 - s1, p2 - s2)), 0))
    if operator == "%":
        scale = max(s1, s2)
        return decimal(min(38, min(p1 - s1, p2 - s2) + scale), scale)
    if operator == "*":
        precision, scale = p1 + p2 + 1, s1 + s2
    else:
        scale = max(6, s1 + p2 + 1)
        precision = p1 - s1 + s2 + scale
    if precision <= 38:
        return decimal(precision, scale)
    whole = precision - scale
    return decimal(38, min(scale, 38 - whole) if whole < 32 else min(scale, 6))
