"""Days and months that a question names, and which of a query's date parameters they are.

A month without a year names no day, and neither does "last week": the answer would depend on when it is
asked.

Not covered: day before month ("31/12/2024"); Vista is used where the month comes first.
"""

from __future__ import annotations

import re
from calendar import month_abbr, month_name
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

_MONTHS = {
    name.lower(): number for names in (month_name, month_abbr) for number, name in enumerate(names) if name
}
_ISO = r"(?P<iso_year>\d{4})-(?P<iso_month>\d{1,2})(?:-(?P<iso_day>\d{1,2}))?"
_SLASHED = r"(?P<us_month>\d{1,2})/(?:(?P<us_day>\d{1,2})/)?(?P<us_year>\d{4})"
_WORDED = (
    rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?\s+"
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<year>\d{4})"
)
_YEAR = r"(?:(?<=in )|(?<=for )|(?<=during )|(?<=of )|(?<=year ))(?P<only>(?:19|20)\d{2})(?![-/\d])"
_MOMENT = re.compile(
    rf"(?P<direction>\b(?:after|since|from|starting|before|until|till|through|thru|up\s+to|as\s+of|by)\s+)?"
    rf"\b(?:{_ISO}|{_SLASHED}|{_WORDED}|{_YEAR})\b",
    re.I,
)
_STARTS = ("after", "since", "from", "starting")
_FIRST = re.compile(r"^@(?:From|Begin|Beg|Start|Since|After)")
_LAST = re.compile(r"^@(?:To|End|Through|Thru|As[Oo]f|Before)")
_ANY = re.compile(r"^@Mth$|^@\w*Date$")


class Moment(NamedTuple):
    """A day, a whole month or a whole year that a question names.

    Attributes:
        day: the day, or the first of the month or year.
        unit: `day`, `month` or `year`.
        text: as the question says it.
        direction: `start` ("since …"), `end` ("through …"), or "".
    """

    day: date
    unit: str
    text: str
    direction: str = ""


class Parameter(NamedTuple):
    """A date parameter: its name, and whether it holds a month (its first day)."""

    name: str
    is_month: bool


def takes_dates(name: str) -> bool:
    """Whether a parameter's name says which date it is; `@FYEMO` is not just any month that is said."""
    return any(pattern.match(name) for pattern in (_FIRST, _LAST, _ANY))


def moments(question: str) -> Iterator[Moment]:
    """Days and months in the order of the question."""
    for match in _MOMENT.finditer(question):
        year = match["iso_year"] or match["us_year"] or match["year"] or match["only"]
        month = match["iso_month"] or match["us_month"] or _MONTHS.get((match["month"] or "").lower(), 1)
        day = match["iso_day"] or match["us_day"] or match["day"]
        said = (match["direction"] or "").strip().lower()
        direction = ("start" if said in _STARTS else "end") if said else ""
        text = match[0][len(match["direction"] or "") :]
        try:
            unit = "year" if match["only"] else "day" if day else "month"
            yield Moment(date(int(year), int(month), int(day or 1)), unit, text, direction)
        except ValueError:
            continue  # 2024-13-01 is no day


def without(question: str) -> str:
    """The question without its dates."""
    return _MOMENT.sub(" ", question)


def assign(parameters: Sequence[Parameter], found: Sequence[Moment]) -> dict[str, tuple[str, Moment]]:
    """For date parameters the literal of their moment, as far as it is clear which is which.

    Two parameters and one month or year are its ends; otherwise each parameter takes the moment in its place.
    A month is never made of a day, and "since" never fills an end.
    """
    if len(parameters) == 2 and len(found) == 1 and found[0].unit != "day" and not found[0].direction:
        first, last = parameters
        end = found[0].day if found[0].unit == "month" else found[0].day.replace(month=12)
        end = end if last.is_month else _last_day(end)
        return {first.name: (_quoted(found[0].day), found[0]), last.name: (_quoted(end), found[0])}
    if len(parameters) == 2 and len(found) == 1:
        wanted = _FIRST if found[0].direction == "start" else _LAST
        parameters = [item for item in parameters if wanted.match(item.name)]
    given = {}
    for parameter, moment in zip(parameters, found, strict=False):
        if moment.unit == "year" or (parameter.is_month and moment.unit == "day"):
            continue
        if _LAST.match(parameter.name) and moment.direction == "start":
            continue
        if _FIRST.match(parameter.name) and moment.direction == "end" and len(found) == 1:
            continue
        at_end = moment.unit == "month" and not parameter.is_month and _LAST.match(parameter.name)
        given[parameter.name] = (_quoted(_last_day(moment.day) if at_end else moment.day), moment)
    return given


def _last_day(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _quoted(day: date) -> str:
    return f"'{day:%Y-%m-%d}'"
