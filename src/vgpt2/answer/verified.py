"""The verified query that comes nearest to a question, with the question's values in the place of its
parameters.

Values are taken only where the question says what they are: "vendor 1001", "company 3", "June 2024", "between
2024-01-01 and 2024-03-31", "APCo = 2". What it does not say stays a parameter, and the answer says which.

Not covered: turning one verified query into another (more filters, other columns): that takes a model.
"""

from __future__ import annotations

import re
from calendar import month_abbr, month_name
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.context.words import ABBREVIATIONS, split_name, stem, text_terms
from vgpt2.pack.model import QueryParameter, VerifiedQuery

_FROM_TO = re.compile(
    r"^@(?:From|To|Begin|Beg|End|Start|Through|Thru|As[Oo]f|Since|Before|After)|^@Mth$|^@\w*Date$"
)
_GRAIN = re.compile(r"\b(?:by|per|each|every)\s+([A-Za-z]{3,})", re.I)
_NUMBER = re.compile(r"(?<![\w.,@-])\d[\d,.]*\b")
_MONTHS = {
    name.lower(): number for names in (month_name, month_abbr) for number, name in enumerate(names) if name
}
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(?:(\d{1,2})/)?(\d{4})\b")
_WORDED = re.compile(
    r"\b(?P<month>[A-Za-z]{3,9})\.?\s+(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?P<year>\d{4})\b"
)
_VALUE = (
    r"(?:\s*(?:#|=|:|no\.?|number|code|is|of|called)\s*)*\s*"
    r"(?:'(?P<quoted>[^']+)'|(?P<bare>[\w.-]*\d[\w.-]*))"
)


class Moment(NamedTuple):
    """A day or a whole month that a question names."""

    day: date
    whole_month: bool


class Filled(NamedTuple):
    """A verified query for a question.

    Attributes:
        sql: with the question's values.
        given: parameter → the literal that took its place.
        left: parameters that the question gives no value for.
        unused: numbers and quoted texts of the question that have no part in the query.
    """

    sql: str
    given: dict[str, str]
    left: tuple[QueryParameter, ...]
    unused: tuple[str, ...]

    @property
    def fit(self) -> float:
        """How well the question's values fit: up with every value taken, down with those left over."""
        asked = [item for item in self.left if not item.name.endswith("Co")]
        return 0.06 * len(self.given) - 0.04 * len(asked) - 0.06 * len(self.unused)


def fill(query: VerifiedQuery, question: str, catalog: Catalog) -> Filled:
    """The query with every parameter replaced whose value the question says."""
    moments = list(_moments(question))
    dated = [item for item in query.parameters if _is_dated(item, catalog) and _FROM_TO.match(item.name)]
    given: dict[str, str] = {}
    for parameter in query.parameters:
        value = (
            _moment(dated.index(parameter), len(dated), parameter, moments, catalog)
            if parameter in dated
            else _plain(parameter, question, catalog)
        )
        if value is not None:
            given[parameter.name] = value
    sql = query.sql.strip()
    for name, literal in given.items():
        sql = re.sub(rf"{re.escape(name)}\b", literal.replace("\\", r"\\"), sql)
    left = tuple(item for item in query.parameters if item.name not in given)
    return Filled(sql, given, left, tuple(_unused(question, query.sql, given)))


def _plain(parameter: QueryParameter, question: str, catalog: Catalog) -> str | None:
    """The value that follows the parameter's own words ("vendor 1001" for @Vendor)."""
    for phrase in _phrases(parameter.name):
        found = re.search(rf"\b{phrase}{_VALUE}", question, re.I)
        if found is not None:
            return _literal(found["quoted"] or found["bare"].rstrip("."), parameter, catalog)
    return None


def _unused(question: str, sql: str, given: Mapping[str, str]) -> Iterator[str]:
    """Values of the question that the query does not hold; dates are settled by their parameters.

    A number of two digits or more that stands in the verified query itself is part of it (1099, 30/60/90).
    """
    taken = {literal.strip("'") for literal in given.values()}
    text = _SLASHED.sub(" ", _ISO.sub(" ", question))
    text = _WORDED.sub(lambda match: " " if _month_of(match) else match[0], text)
    for match in re.finditer(r"'([^']+)'", text):
        if match[1] not in taken and f"'{match[1]}'" not in sql:
            yield match[1]
    for match in _NUMBER.finditer(re.sub(r"'[^']*'", " ", text)):
        number = match[0].rstrip(".,").replace(",", "")
        own = len(number) > 1 and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", sql)
        if not own and not any(value.startswith(number) for value in taken):
            yield match[0].rstrip(".,")


def _phrases(name: str) -> Iterator[str]:
    """What a question calls a parameter: `@APCo`: "APCo", "company"; `@CostType`: "cost type"."""
    bare = name.lstrip("@")
    yield re.escape(bare)
    if re.fullmatch(r"[A-Z]{0,2}Co", bare):
        yield "compan(?:y|ies)"
        yield "co"
        return
    parts = split_name(bare)
    yield r"\s+".join(re.escape(part) for part in parts)
    longer = [word for part in parts for word in ABBREVIATIONS.get(part, (part,))]
    yield r"\s+".join(re.escape(word) for word in longer)
    if bare == "CMRef":
        yield "(?:check|cheque|payment)"
    if bare == "SL":
        yield "subcontract"


def _literal(text: str, parameter: QueryParameter, catalog: Catalog) -> str | None:
    base = _base_type(parameter, catalog)
    if re.match(r"(?:big|small|tiny)?int|numeric|decimal|float|money|bit", base):
        return text if re.fullmatch(r"-?\d+(?:\.\d+)?", text) else None
    return "'" + text.replace("'", "''") + "'"


def _base_type(parameter: QueryParameter, catalog: Catalog) -> str:
    return catalog.data.types.get(parameter.type, parameter.type)


def grain_fit(query: VerifiedQuery, question: str) -> float:
    """Whether the query's rows are what the question asks for with "by", "per" or "each": up, down or 0."""
    asked = [stem(match[1].lower()) for match in _GRAIN.finditer(question)]
    if not asked:
        return 0.0
    rows = set(text_terms(query.grain))
    return (
        0.1
        if all(word in rows for word in asked)
        else -0.1
        if not any(word in rows for word in asked)
        else 0.0
    )


def _is_dated(parameter: QueryParameter, catalog: Catalog) -> bool:
    return parameter.type in ("bMonth", "bDate") or "date" in _base_type(parameter, catalog)


def _moment(
    place: int, of: int, parameter: QueryParameter, moments: list[Moment], catalog: Catalog
) -> str | None:
    """The literal for the `place`-th of `of` date parameters.

    Two parameters and one named month are the month's ends; otherwise each takes the named day in its place.
    """
    if of == 2 and len(moments) == 1 and moments[0].whole_month:
        first = moments[0].day
        month = parameter.type == "bMonth"
        return _quoted(first if place == 0 or month else _last_day(first))
    if place >= len(moments):
        return None
    moment = moments[place]
    if parameter.type == "bMonth":
        return _quoted(moment.day.replace(day=1))
    if moment.whole_month:
        return _quoted(_last_day(moment.day) if place == of - 1 else moment.day)
    return _quoted(moment.day)


def _moments(question: str) -> Iterator[Moment]:
    """Days and months in the order of the question. A month without a year is not taken: which year is
    unknown."""
    found: list[tuple[int, Moment]] = []
    for match in _ISO.finditer(question):
        found.extend(_made(match.start(), match[1], match[2], match[3]))
    for match in _SLASHED.finditer(question):
        found.extend(_made(match.start(), match[3], match[1], match[2]))
    for match in _WORDED.finditer(question):
        number = _month_of(match)
        if number:
            found.extend(_made(match.start(), match["year"], str(number), match["day"]))
    for _, moment in sorted(found):
        yield moment


def _month_of(match: re.Match[str]) -> int | None:
    """The number of the month that a worded date names; "vendor 1001" names none."""
    return _MONTHS.get(match["month"].lower())


def _made(at: int, year: str, month: str, day: str | None) -> Iterator[tuple[int, Moment]]:
    try:
        yield at, Moment(date(int(year), int(month), int(day or 1)), day is None)
    except ValueError:
        return  # 2024-13-01 is no day; the parameter stays open


def _last_day(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _quoted(day: date) -> str:
    return f"'{day:%Y-%m-%d}'"
