"""Literals and parameters: the T-SQL that stands in a filter and how a question says it.

Dates are written `'YYYYMMDD'`, the one form that SQL Server reads alike under every language setting.

Not covered: whether a literal occurs in real rows; the sandbox plants a query's literals in its rows.
"""

from __future__ import annotations

import re
from calendar import month_name
from functools import cache
from random import Random

from vgpt2.catalog.model import Column
from vgpt2.pack.model import ValueSet
from vgpt2.records.plan import ColumnRef, Filter, Op, Value
from vgpt2.records.roles import Role, Subject
from vgpt2.records.words import load_phrases, plural

FIRST_YEAR, LAST_YEAR = 2021, 2024
PADDED = frozenset({"bCMRef", "bACO", "bPCO", "bACOItem", "bPCOItem", "bMO"})
"""Types of numbers kept as text and padded on the left: a number as people say it would find nothing."""
PARAMETER_SHARE = 0.2
LITERAL_COMPANY_SHARE = 0.45
CODED_FLAG_SHARE = 0.5
"""How often a flag whose values the pack explains is asked for by them, not by yes and no."""
TODAY = "CAST(GETDATE() AS date)"


def parameter(column: Column | str, rng: Random) -> Value:
    """A parameter named after its column; a question may name it or only say that it is given."""
    name = column if isinstance(column, str) else column.name
    return Value(f"@{name}", f"@{name}" if rng.random() < 0.5 else "", parameter=True)


def company(rng: Random) -> Value:
    """A company's number; small ones are common."""
    number = rng.choice((1, 1, 1, 2, 2, 3, 4, 5, 10, 11, 20, 50))
    return Value(str(number), str(number))


def has_pattern(column: Column) -> bool:
    """Whether the form of the column's values is known by its name or its Vista type."""
    return _pattern(column) is not None


def _pattern(column: Column) -> list[str] | None:
    patterns = load_phrases("values")
    found = patterns["names"].get(column.name)
    if found is None and column.type.startswith("b"):
        found = patterns["patterns"].get(column.type)
    if found is None:
        endings = (forms for end, forms in patterns["endings"].items() if column.name.endswith(end))
        found = next(endings, None)
    return None if found is None else list(found)


def identifier(column: Column, rng: Random) -> Value:
    """A number or code of another record, in the form its type is known for and no longer than it."""
    patterns = load_phrases("values")
    base, _, size = column.base.lower().partition("(")
    found = _pattern(column) or patterns["patterns"].get(base) or patterns["patterns"]["varchar"]
    text = _drawn(rng.choice(found), rng)
    numeric = base in ("int", "smallint", "tinyint", "bigint")
    if numeric and not text.isdigit():
        text = _drawn("##", rng)
    length = re.match(r"(\d+)", size)
    if length is not None and not numeric:
        text = text[: int(length[1])]
    return Value(text if numeric else f"'{text}'", text)


def code(column: Column, values: ValueSet, rng: Random) -> Value:
    """One of a column's known codes, said by its meaning."""
    return of_code(column, values, rng.choice(sorted(values.meanings)))


def coded(ref: ColumnRef, known: ValueSet, subject: Subject, rng: Random) -> Filter:
    """A condition on a column whose codes are known: one of them, one of two, or none of one."""
    column = subject.object.by_name[ref.column]
    first = code(column, known, rng)
    if rng.random() < 0.15 and len(known.meanings) > 2:
        second = code(column, known, rng)
        if second.sql != first.sql:
            return Filter(ref, Op.IN, (first, second))
    # What has no code at all is "other than posted" to some, and SQL leaves it out.
    several = subject.roles[ref.column] is not Role.FLAG and len(known.meanings) > 2 and not column.nullable
    return Filter(ref, Op.NE if several and rng.random() < 0.15 else Op.EQ, (first,))


def is_month(name: str) -> bool:
    """Whether a column's name says that it holds a month: a quarter is no "April 2024"."""
    return re.search(r"Mth|Month", name) is not None


def of_code(column: Column, values: ValueSet, key: str) -> Value:
    """One code of a column, said by its meaning."""
    base = column.base.lower().partition("(")[0]
    quoted = base in ("char", "varchar", "nchar", "nvarchar", "")
    return Value(f"'{key}'" if quoted else key, meaning(values, key))


def meaning(values: ValueSet, key: str) -> str:
    """What a question calls a code: its meaning, without what stands in brackets unless that tells it from
    another, in quotation marks: "kind of revision amendment" would be read as one name."""
    short = {code: re.sub(r"\s*\([^)]*\)", "", text).strip() for code, text in values.meanings.items()}
    text = short[key]
    if not text or list(short.values()).count(text) > 1:
        text = values.meanings[key]
    return f'"{text}"'


_TAX_RATE = re.compile(r"(Tax|GST|PST|HST)\w*Rate$")
_FACTOR = re.compile(r"Rate_?Am(oun)?t|Factor|Mark[Uu]p|Pct|Percent")


def is_share(subject: Subject, name: str) -> bool:
    """Whether a column holds fractions for certain: a percentage by its type, a tax rate beside a code."""
    column = subject.object.by_name[name]
    if column.type == "bPct":
        return True
    of_code = subject.object.key[-1:] == ("TaxCode",) and name.endswith("Rate")
    coded = any(other.endswith("TaxCode") for other in subject.roles)
    return of_code or (coded and _TAX_RATE.search(name) is not None)


def is_scaled(subject: Subject, name: str) -> bool:
    """Whether it is known what a number in a column means, so that it can be compared with another: rates
    hold fractions, percent, money or plain factors, and the schema does not always say which."""
    if is_share(subject, name):
        return True
    of_rate = subject.object.by_name[name].type == "bRate"
    return not of_rate and _FACTOR.search(name) is None and _TAX_RATE.search(name) is None


def threshold(subject: Subject, name: str, rng: Random) -> Value:
    """A round number to compare an amount or a rate with, for which `is_scaled`; a fraction is said in per
    cent."""
    thresholds = load_phrases("values")["thresholds"]
    column, role = subject.object.by_name[name], subject.roles[name]
    if is_share(subject, name):
        share = rng.choice(thresholds["percent" if column.type == "bPct" else "tax"])
        return Value(f"{share / 100:g}", f"{share} percent")
    kind = "rate" if role is Role.RATE and column.type != "bDollar" else "money"
    if "PerDay" in column.name:
        kind = "hours of a day"
    elif column.type == "bHrs" or column.name.endswith(("Hours", "Hrs")):
        kind = "hours"
    elif column.type == "bUnits" or column.name.endswith(("Units", "Qty")):
        kind = "units"
    number = rng.choice(thresholds[kind])
    return Value(str(number), f"{number:,}")


def count(rng: Random) -> Value:
    """A small number of rows."""
    number = rng.choice(load_phrases("values")["thresholds"]["count"])
    return Value(str(number), str(number))


def months(ref: ColumnRef, rng: Random) -> Filter:
    """A condition on an accounting month: one month, a range, a year, or since a month."""
    year, month = rng.randint(FIRST_YEAR, LAST_YEAR), rng.randint(1, 12)
    kind = rng.choice(("one", "one", "one", "since", "until", "range", "year"))
    if kind == "one":
        return Filter(ref, Op.EQ, (_month(year, month),))
    if kind == "since":
        return Filter(ref, Op.GE, (_month(year, month),))
    if kind == "until":
        return Filter(ref, Op.LT, (_month(year, month),))
    return _period(ref, year, month, whole_year=kind == "year", rng=rng)


def dates(ref: ColumnRef, rng: Random) -> Filter:
    """A condition on a date: within a month, a year or some months; from or before a day; by today."""
    year, month = rng.randint(FIRST_YEAR, LAST_YEAR), rng.randint(1, 12)
    kind = rng.choice(("month", "month", "year", "range", "since", "since", "before", "days", "today"))
    if kind == "month":
        return Filter(
            ref,
            Op.WITHIN,
            (_month(year, month), Value(_next(year, month), "")),
        )
    if kind in ("year", "range"):
        return _period(ref, year, month, whole_year=kind == "year", rng=rng)
    if kind == "days":
        days = rng.choice(load_phrases("values")["days"])
        return Filter(ref, Op.GE, (Value(f"DATEADD(day, -{days}, {TODAY})", f"{days} days ago"),))
    if kind == "today":
        return Filter(ref, Op.LT, (Value(TODAY, "today"),))
    return Filter(ref, Op.GE if kind == "since" else Op.LT, (_day(year, month, rng.randint(1, 28), rng),))


def span(rng: Random, *, months: bool) -> tuple[Value, Value]:
    """The first and the last of a few accounting months, or of some weeks."""
    year, month = rng.randint(FIRST_YEAR, LAST_YEAR), rng.randint(1, 11)
    last = rng.randint(month + 1, 12)
    if months:
        return _month(year, month), _month(year, last)
    return _day(year, month, rng.choice((1, 1, 15)), rng), _day(year, last, rng.choice((15, 28)), rng)


def name_part(ref: ColumnRef, rng: Random, *, words: bool = True) -> Filter:
    """A condition on a name: how it begins, or a word in it where `words` of the trade occur in it."""
    values = load_phrases("values")
    if not words or ref.column in ("LastName", "FirstName", "SortName") or rng.random() < 0.5:
        text = rng.choice(values["starts"])
        return Filter(ref, Op.LIKE, (Value(f"'{text}%'", text),))
    text = rng.choice(values["parts"])
    return Filter(ref, Op.LIKE, (Value(f"'%{text}%'", text),))


@cache
def of_trade() -> frozenset[str]:
    """Words in the titles of objects in whose names words of the trade occur, in both numbers."""
    named = load_phrases("values")["of_trade"]
    return frozenset((*named, *map(plural, named)))


def _period(ref: ColumnRef, year: int, month: int, *, whole_year: bool, rng: Random) -> Filter:
    if whole_year:
        return Filter(ref, Op.WITHIN, (Value(f"'{year}0101'", str(year)), Value(f"'{year + 1}0101'", "")))
    last = min(12, month + rng.randint(1, 5))
    first = min(month, last - 1)
    words = f"{month_name[first]} to {month_name[last]} {year}"
    return Filter(ref, Op.WITHIN, (Value(_first(year, first), words), Value(_next(year, last), "")))


def _month(year: int, month: int) -> Value:
    return Value(_first(year, month), f"{month_name[month]} {year}")


def _day(year: int, month: int, day: int, rng: Random) -> Value:
    said = (f"{day} {month_name[month]} {year}", f"{year}-{month:02}-{day:02}")
    return Value(f"'{year}{month:02}{day:02}'", rng.choice(said))


def _first(year: int, month: int) -> str:
    return f"'{year}{month:02}01'"


def _next(year: int, month: int) -> str:
    return _first(year + 1, 1) if month == 12 else _first(year, month + 1)


def _drawn(pattern: str, rng: Random) -> str:
    text = "".join(
        str(rng.randint(0, 9)) if sign == "#" else rng.choice("ABCDEFGHKLMPRST") if sign == "@" else sign
        for sign in pattern
    )
    # No number begins with a zero: 0123 would be another number when written as one.
    return f"{rng.randint(1, 9)}{text[1:]}" if pattern[0] == "#" else text
