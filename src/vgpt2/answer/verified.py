"""The verified query that comes nearest to a question, with the question's values in the place of its
parameters.

Values are taken only where the question says what they are: "vendor 1001", "company 3", "June 2024", "between
2024-01-01 and 2024-03-31", "APCo = 2". What it does not say stays a parameter, and the answer says which.

Not covered: turning one verified query into another (more filters, other columns): that takes a model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vgpt2.answer import dates
from vgpt2.catalog.model import Catalog
from vgpt2.context.words import Lexicon, split_name, stem
from vgpt2.pack.model import QueryParameter, VerifiedQuery

_SAID: Mapping[str, str] = {
    "CMRef": "(?:check|cheque|payment)",
    "CMAcct": r"(?:bank\s+)?account",
    "GLAcct": r"(?:gl\s+)?account",
    "SL": "(?:subcontract|sub)",
    "PO": r"(?:purchase\s+order|order|po)",
    "PRGroup": r"(?:pay(?:roll)?\s+)?group",
    "PRDept": "department",
    "Loc": "(?:location|warehouse)",
    "ACO": r"(?:change\s+order|aco)",
    "PCO": r"(?:pending\s+change\s+order|pco)",
    "Project": "(?:project|job)",
}
"""What people call the parameters whose names do not say it."""
_GRAIN = re.compile(r"\b(?:by|per|each|every)\s+([A-Za-z]{3,})", re.I)
_NUMBER = re.compile(r"(?<![\w.,@-])\d[\d,.]*\b")
_VALUE = (
    r"(?:\s*(?:#|=|:|no\.?|number|code|is|of|called)\s*)*\s*"
    r"(?:'(?P<quoted>[^']+)'|(?P<bare>[\w.-]*\d[\w.-]*))"
)


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


def fill(query: VerifiedQuery, question: str, catalog: Catalog, lexicon: Lexicon) -> Filled:
    """The query with every parameter replaced whose value the question says."""
    dated = [
        dates.Parameter(item.name, item.type == "bMonth")
        for item in query.parameters
        if _is_dated(item, catalog) and dates.takes_dates(item.name)
    ]
    found = list(dates.moments(question))
    assigned = dates.assign(dated, found)
    given = {name: literal for name, (literal, _) in assigned.items()}
    text = dates.without(question)
    for parameter in query.parameters:
        value = None if _is_dated(parameter, catalog) else _plain(parameter, text, catalog, lexicon)
        if value is not None:
            given[parameter.name] = value
    sql = query.sql.strip()
    for name, literal in given.items():
        sql = re.sub(rf"{re.escape(name)}\b", literal.replace("\\", r"\\"), sql)
    left = tuple(item for item in query.parameters if item.name not in given)
    used = {moment for _, moment in assigned.values()}
    unused = [moment.text for moment in found if moment not in used]
    return Filled(sql, given, left, (*unused, *_unused(text, query.sql, given)))


def _plain(parameter: QueryParameter, question: str, catalog: Catalog, lexicon: Lexicon) -> str | None:
    """The value that follows the parameter's own words ("vendor 1001" for @Vendor)."""
    for phrase in _phrases(parameter.name, lexicon):
        found = re.search(rf"\b{phrase}{_VALUE}", question, re.I)
        if found is not None:
            return _literal(found["quoted"] or found["bare"].rstrip("."), parameter, catalog)
    return None


def _unused(text: str, sql: str, given: Mapping[str, str]) -> Iterator[str]:
    """Values of a question without its dates that the query does not hold.

    A number of two digits or more that stands in the verified query itself is part of it (1099, 30/60/90).
    """
    taken = {literal.strip("'") for literal in given.values()}
    for match in re.finditer(r"'([^']+)'", text):
        if match[1] not in taken and f"'{match[1]}'" not in sql:
            yield match[1]
    for match in _NUMBER.finditer(re.sub(r"'[^']*'", " ", text)):
        number = match[0].rstrip(".,").replace(",", "")
        own = len(number) > 1 and re.search(rf"(?<!\d){re.escape(number)}(?!\d)", sql)
        if not own and not any(value.startswith(number) for value in taken):
            yield match[0].rstrip(".,")


def _phrases(name: str, lexicon: Lexicon) -> Iterator[str]:
    """What a question calls a parameter: `@APCo`: "APCo", "company"; `@CostType`: "cost type"."""
    bare = name.lstrip("@")
    yield re.escape(bare)
    if re.fullmatch(r"[A-Z]{0,2}Co", bare):
        yield "compan(?:y|ies)"
        yield "co"
        return
    parts = split_name(bare)
    yield r"\s+".join(re.escape(part) for part in parts)
    longer = [word for part in parts for word in lexicon.abbreviations.get(part, (part,))]
    yield r"\s+".join(re.escape(word) for word in longer)
    if bare in _SAID:
        yield _SAID[bare]


def _literal(text: str, parameter: QueryParameter, catalog: Catalog) -> str | None:
    base = _base_type(parameter, catalog)
    if re.match(r"(?:big|small|tiny)?int|numeric|decimal|float|money|bit", base):
        return text if re.fullmatch(r"-?\d+(?:\.\d+)?", text) else None
    return "'" + text.replace("'", "''") + "'"


def _base_type(parameter: QueryParameter, catalog: Catalog) -> str:
    return catalog.data.types.get(parameter.type, parameter.type)


def grain_fit(query: VerifiedQuery, question: str, lexicon: Lexicon) -> float:
    """Whether the query's rows are what the question asks for: with "by", "per" or "each", or first of
    all."""
    asked = [stem(match[1].lower()) for match in _GRAIN.finditer(question)]
    rows = set(lexicon.text_terms(query.grain))
    if not asked:
        return 0.06 if rows & set(lexicon.text_terms(question)[:2]) else 0.0
    if all(word in rows for word in asked):
        return 0.1
    return 0.0 if any(word in rows for word in asked) else -0.1


def _is_dated(parameter: QueryParameter, catalog: Catalog) -> bool:
    return parameter.type in ("bMonth", "bDate") or "date" in _base_type(parameter, catalog)
