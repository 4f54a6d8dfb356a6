"""Plausible values for a column, from its name and type.

Values are short and trimmed, amounts have signs, dates lie around the frozen clock with month ends among
them, codes are the real ones where the caller knows them.

Not covered: what a particular query compares a column with (`plant` adds that), keys across tables (`rows`).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from vgpt2.catalog.model import Column
from vgpt2.sandbox.model import FROZEN_NOW, Cell, Code
from vgpt2.sandbox.sqltypes import Family, SqlType

COMPANIES = (1, 2, 3, 10)
GROUPS = (1, 2)
_FIRST = ("Summit", "Granite", "Harbor", "Cedar", "Pioneer", "Valley", "Atlas", "Prairie", "Canyon", "Beacon")
_SECOND = ("Supply", "Concrete", "Electric", "Steel", "Rentals", "Paving", "Lumber", "Services", "Drywall")
_TASKS = ("Framing", "Rebar", "Permit", "Fuel", "Conduit", "Survey", "Grading", "Roofing", "Overhead")
_PLACES = ("Salem", "Dayton", "Boise", "Tulsa", "Reno", "Mesa", "Austin", "Fargo")
_STATES = ("OR", "OH", "ID", "OK", "NV", "AZ", "TX", "ND")
_UNITS = ("EA", "HR", "LS", "TON", "CY", "LF")
_MONTHS_BACK, _MONTHS_AHEAD = 20, 3
_DAYS_BACK, _DAYS_AHEAD = 430, 75


def base_values(column: Column, kind: SqlType, codes: Sequence[Code], rng: random.Random) -> list[Cell]:
    """What a column can hold, most likely values first where that matters.

    Args:
        codes: the values that are known for it; where there are any, only these.
    """
    if codes:
        return list(codes)
    if kind.family is Family.STRING:
        return list(_strings(column, kind, rng))
    if kind.is_moment:
        return list(_moments(column, kind, rng))
    if kind.family in (Family.DECIMAL, Family.MONEY, Family.FLOAT):
        return list(_amounts(column, kind, rng))
    if kind.family is Family.BIT:
        return [0, 1]
    if kind.family is Family.GUID:
        return [f"{number:08X}-0000-4000-8000-{number * 7919:012X}" for number in range(1, 60)]
    if kind.family is Family.INTEGER:
        return list(_integers(column, kind))
    return [None]


def is_company(column: Column) -> bool:
    """Whether it names a company."""
    return column.type == "bCompany" or (column.base == "tinyint" and column.name.endswith("Co"))


def is_group(column: Column) -> bool:
    """Whether it names a group of master records."""
    return column.type == "bGroup" or (column.base == "tinyint" and column.name.endswith("Group"))


def is_flag(column: Column) -> bool:
    """Whether it holds Y or N."""
    return column.type == "bYN" or (column.base == "char(1)" and column.name.endswith("YN"))


def is_month(column: Column) -> bool:
    """Whether it holds the first day of a month."""
    named = column.name.endswith(("Mth", "Month"))
    return column.type == "bMonth" or (named and column.base == "smalldatetime")


def month(offset: int) -> datetime:
    """The first day of a month, counted from the clock's."""
    place = FROZEN_NOW.year * 12 + FROZEN_NOW.month - 1 + offset
    return datetime(place // 12, place % 12 + 1, 1)


def _moments(column: Column, kind: SqlType, rng: random.Random) -> list[datetime]:
    if is_month(column):
        return [month(offset) for offset in range(-_MONTHS_BACK, _MONTHS_AHEAD + 1)]
    today = FROZEN_NOW.replace(hour=0, minute=0)
    days = {today + timedelta(days=offset) for offset in range(-60, 20)}
    days |= {today + timedelta(days=rng.randint(-_DAYS_BACK, _DAYS_AHEAD)) for _ in range(160)}
    for offset in range(-14, 3):
        days |= {month(offset), month(offset) - timedelta(days=1)}
    ordered = sorted(days)
    if kind.name in ("datetime", "datetime2") and not column.name.endswith("Date"):
        return [day + timedelta(hours=rng.randint(0, 23), minutes=rng.randint(0, 59)) for day in ordered]
    return ordered


def _amounts(column: Column, kind: SqlType, rng: random.Random) -> list[Decimal]:
    scale = kind.scale if kind.family is Family.DECIMAL else 2
    whole = kind.precision - kind.scale if kind.family is Family.DECIMAL else 12
    unit = Decimal(1).scaleb(-scale)
    if whole <= 2:
        numbers = [Decimal(rng.randint(0, 100)) / 100 for _ in range(50)]
    else:
        top = min(10**whole - 1, 20_000)
        numbers = [Decimal(0)] * 6 + [Decimal(step) for step in (1, 2, 5, 10, 50, 100, 250, 500, 1000, 2500)]
        numbers += [Decimal(rng.randint(1, top * 100)) / 100 for _ in range(120)]
        numbers += [Decimal(rng.randint(1, min(top, 900) * 100)) / 100 for _ in range(80)]
        numbers += [-Decimal(rng.randint(1, min(top, 5000) * 100)) / 100 for _ in range(35)]
        numbers = [number for number in numbers if abs(number) < 10**whole]
    return [number.quantize(unit) for number in numbers]


def _integers(column: Column, kind: SqlType) -> list[int]:
    if is_company(column):
        return list(COMPANIES)
    if is_group(column):
        return list(GROUPS)
    name = column.name
    if name.endswith(("Year", "Yr")) and kind.name != "tinyint":
        return [FROZEN_NOW.year + offset for offset in (0, -1, -2, 1)]
    if kind.name == "tinyint" or name.endswith(("Status", "Type", "Seq", "Line", "Item")):
        return list(range(7)) if name.endswith(("Status", "Type")) else list(range(1, 9))
    if name.endswith(("Vendor", "Customer", "Employee", "Supplier", "Firm", "Contact")):
        return [101 + 3 * step for step in range(24)]
    return list(range(1, 31))


def _strings(column: Column, kind: SqlType, rng: random.Random) -> list[str]:
    size = 60 if kind.length < 0 else kind.length
    if is_flag(column):
        return ["Y", "N"]
    name = column.name
    if name.endswith("State"):
        found = [*_STATES]
    elif column.type == "bUM" or name.endswith("UM"):
        found = [*_UNITS]
    elif name.endswith("City"):
        found = [*_PLACES]
    elif name.endswith(("Name", "SortName")):
        found = [f"{first} {second}" for first in _FIRST for second in _SECOND]
        rng.shuffle(found)
    elif size >= 20 and name.endswith(("Desc", "Description", "Notes", "Title", "Memo")):
        found = [f"{first} {task}" for task in _TASKS for first in _FIRST[:6]]
        rng.shuffle(found)
    elif size == 1:
        found = ["A", "B", "C", "D"]
    elif size <= 3:
        found = ["A1", "B2", "C3", "D4", "E5"]
    else:
        # Document numbers and codes are digits in practice, so that a cast to a number goes through.
        found = [str(1001 + 7 * step) for step in range(28)]
    return list(dict.fromkeys(value[:size].strip() for value in found))
