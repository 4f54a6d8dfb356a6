"""Dates written as strings, as SQL Server reads them under us_english (month, day, year).

Not covered: other languages, time zones, time-only strings, the many spellings with AM and PM.
"""

from __future__ import annotations

import re
from datetime import datetime

from vgpt2.sandbox.model import QueryFailedError, UnsupportedSqlError

_TIME = r"(?:[ T](?P<h>\d{1,2}):(?P<mi>\d{2})(?::(?P<s>\d{2})(?:\.(?P<f>\d{1,7}))?)?)?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form + _TIME + r"\s*")
    for form in (
        r"\s*(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"\s*(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"\s*(?P<m>\d{1,2})[-/.](?P<d>\d{1,2})[-/.](?P<y>\d{4}|\d{2})",
        r"\s*(?P<n>[A-Za-z]{3,9})\s+(?P<d>\d{1,2}),?\s+(?P<y>\d{4})",
        r"\s*(?P<d>\d{1,2})\s+(?P<n>[A-Za-z]{3,9})\s+(?P<y>\d{4})",
        r"\s*(?P<y>\d{4})",
    )
)
_DAY_FIRST = re.compile(r"\s*(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})" + _TIME + r"\s*")
_CUTOFF = 50  # two-digit years below are 20xx, the others 19xx


def read(text: str, *, day_first: bool = False) -> datetime:
    """The moment that a string means.

    Args:
        day_first: read `31/12/2024`, as CONVERT's styles 103 to 105 do.

    Raises:
        QueryFailedError: it has the form of a date, but no such day exists.
        UnsupportedSqlError: another spelling.
    """
    if not text.strip():
        return datetime(1900, 1, 1)
    for form in (_DAY_FIRST,) if day_first else _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            return _built(text, found.groupdict())
    if not re.search(r"\d", text):
        raise QueryFailedError("conversion of a string to a date fails", where=repr(text))
    raise UnsupportedSqlError("a date in a spelling that is not read", where=repr(text))


def _built(text: str, parts: dict[str, str | None]) -> datetime:
    year = int(parts["y"] or 0)
    if year < 100:
        year += 2000 if year < _CUTOFF else 1900
    name = parts.get("n")
    if name and name[:3].lower() not in _MONTHS:
        raise QueryFailedError("conversion of a string to a date fails", where=repr(text))
    month = _MONTHS.index(name[:3].lower()) + 1 if name else int(parts.get("m") or 1)
    fraction = (parts["f"] or "").ljust(6, "0")[:6]
    try:
        return datetime(
            year,
            month,
            int(parts.get("d") or 1),
            int(parts["h"] or 0),
            int(parts["mi"] or 0),
            int(parts["s"] or 0),
            int(fraction),
        )
    except ValueError as error:
        raise QueryFailedError("conversion of a string to a date fails", where=repr(text)) from error


def sql(moment: datetime, *, date_only: bool = False) -> str:
    """A DuckDB literal."""
    if date_only:
        return f"DATE '{moment:%Y-%m-%d}'"
    return f"TIMESTAMP '{moment.isoformat(sep=' ')}'"
