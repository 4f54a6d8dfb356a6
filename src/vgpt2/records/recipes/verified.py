"""The pack's verified queries: each in its own wordings, and varied: with values in the place of parameters,
with a further condition, with the first few rows only. These are the hardest records and the most certain
ones.

Joins are read off the query itself. Not covered: other columns, groups and totals than the query's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from vgpt2.catalog.model import Column
from vgpt2.context.reply import SqlReply
from vgpt2.pack.model import QueryParameter, VerifiedQuery
from vgpt2.records import reasoning, values
from vgpt2.records.expressions import predicate
from vgpt2.records.phrase import conditions
from vgpt2.records.plan import ColumnRef, Plan, Value
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.roles import Role
from vgpt2.records.speech import Speech
from vgpt2.records.words import load_phrases, spoken
from vgpt2.tsql.model import Binding

GIVEN = 0.65
"""How often a parameter that a value can stand for gets one, in a variation by values."""
_SPECIFIC = re.compile(
    r"\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bQ[1-4]\b",
    re.I,
)
_GENERAL = r"\b(?:an?|the|this|that|one|each|given|some)\s+{}\b(?!\s+[a-z]+s\b)"
_GENERAL_MONTH = re.compile(r"\b(?:an?|the|this|that|one|given)\s+month\b", re.I)
"""Words of a wording that a value can stand for."""
_ENDS = re.compile(r"^@(?P<end>From|Begin|Start|First|Through|To|End|Last)(?P<what>[A-Z]\w*)$")
_FIRST_ENDS = ("From", "Begin", "Start", "First")


class Variation(NamedTuple):
    """A query said otherwise: its text, the question, what was varied."""

    sql: str
    text: str
    kind: str


def draw(material: Material, rng: Random) -> Draft | None:
    """One of the queries under one of its wordings, as it is or varied."""
    if not material.queries:
        return None
    query = rng.choice(material.queries)
    text = rng.choice(query.wordings)
    found = Variation(query.sql.strip().rstrip(";"), text, "as it is")
    if rng.random() >= 0.3 and not _SPECIFIC.search(text):
        for way in rng.choice(WAYS):
            varied = way(found, query, material, rng)
            if varied is None:
                return None
            found = varied
    binding = reasoning.bound(found.sql, material.catalog)
    if binding is None:
        return None
    return Draft(
        question=found.text,
        reply=SqlReply(query.objects, reasoning.joins(binding), found.sql),
        shape=f"verified {query.id} | {found.kind}",
        objects=query.objects,
        needs=query.objects,
        columns=_columns(binding),
        without=(query.id,),
    )


def _valued(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> Variation | None:
    """Values for some of the parameters, behind the wording or in the place of "a vendor", "this month"."""
    sql, text, count = found.sql, found.text, 0
    behind: list[str] = []
    for parameter, value, words in _values(query, material, rng):
        sql = re.sub(rf"{re.escape(parameter.name)}\b", value.sql, sql)
        count += 1
        month = parameter.type == "bMonth"
        general = (
            _GENERAL_MONTH if month else re.compile(_GENERAL.format(re.escape(words.split(" ")[0])), re.I)
        )
        if words and len(general.findall(text)) == 1:
            text = general.sub(value.words if month else words, text)
        else:
            behind.append(words)
    return Variation(sql, _with(text, behind, rng), f"values {count}") if count else None


def _values(
    query: VerifiedQuery, material: Material, rng: Random
) -> Iterator[tuple[QueryParameter, Value, str]]:
    """Parameters with a literal and how a question says it; both ends of a range or neither."""
    ends: dict[str, dict[bool, QueryParameter]] = {}
    for parameter in query.parameters:
        match = _ENDS.match(parameter.name)
        if match is not None:
            ends.setdefault(match["what"], {})[match["end"] in _FIRST_ENDS] = parameter
        elif rng.random() < GIVEN:
            one = _value(parameter, query, material, rng)
            if one is not None:
                yield parameter, *one
    for both in ends.values():
        if len(both) == 2 and rng.random() < GIVEN:
            first, last = values.span(rng, months=both[True].type == "bMonth")
            yield both[True], first, f"from {first.words} to {last.words}"
            yield both[False], last, ""


def _value(
    parameter: QueryParameter, query: VerifiedQuery, material: Material, rng: Random
) -> tuple[Value, str] | None:
    bare = parameter.name.lstrip("@")
    if parameter.type == "bMonth":
        value = values.span(rng, months=True)[0]
        return value, f"in {value.words}"
    if parameter.type == "bCompany" and bare.endswith("Co"):
        value = values.company(rng)
        return value, f"in company {value.words}"
    if bare == "AsOf":
        value = values.span(rng, months=False)[1]
        return value, f"as of {value.words}"
    column = _column(bare, query, material)
    if column is None or parameter.type in ("bDate", "bYN") or "date" in column.base:
        return None
    value = values.identifier(column, rng)
    return value, f"{spoken(bare)} {value.words}"


def _column(name: str, query: VerifiedQuery, material: Material) -> Column | None:
    """The number or code of another record that a parameter is named after."""
    for item in query.objects:
        subject = material.subjects.get(item)
        if subject is not None and subject.roles.get(name) is Role.IDENTIFIER:
            return subject.object.by_name[name]
    return None


def _narrowed(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> Variation | None:
    """One more condition on the object that the query reads first."""
    lines = found.sql.split("\n")
    where = [at for at, line in enumerate(lines) if line.startswith("WHERE ")]
    base = next((match[1] for line in lines if (match := re.match(r"FROM (\w+) WITH", line))), "")
    subject = material.subjects.get(base)
    if len(where) != 1 or subject is None or any(line.startswith("UNION") for line in lines):
        return None
    named = set(re.findall(rf"\b{base}\.(\w+)", found.sql))
    avoid = tuple(ColumnRef(base, name) for name in named)
    drawn = material.sampler.filters(subject, rng, 1, avoid=avoid)
    if not drawn or any(value.parameter for value in drawn[0].values):
        return None
    end = next(
        (at for at in range(where[0] + 1, len(lines)) if re.match(r"\S", lines[at]) and lines[at][0] != ")"),
        len(lines),
    )
    lines.insert(end, f"    AND {predicate(drawn[0])}")
    speech = Speech(Plan(base, filters=drawn), material.subjects, material.words, rng, names_columns=True)
    text = _with(found.text, [conditions(speech, only_where=True).strip()], rng)
    return Variation("\n".join(lines), text, f"{found.kind} and a condition")


def _cut(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> Variation | None:
    """The first rows only, in the query's own order."""
    selects = list(re.finditer(r"^SELECT (?!TOP|DISTINCT)", found.sql, re.M))
    if not selects or "\nORDER BY " not in found.sql or "\nUNION" in found.sql or "TOP (" in found.sql:
        return None
    count = rng.choice((3, 5, 10, 10, 20, 25))
    at = selects[-1].end()
    sql = f"{found.sql[:at]}TOP ({count}) {found.sql[at:]}"
    text = rng.choice(load_phrases("other")["cut"]).format(text=found.text.rstrip(".?! "), n=count)
    return Variation(sql, text, f"{found.kind}, cut")


def _with(text: str, behind: list[str], rng: Random) -> str:
    """A wording with more behind it, its last sign kept."""
    parts = [part for part in behind if part]
    if not parts:
        return text
    sign = text[-1] if text[-1] in ".?!" else ""
    bare = text.rstrip(".?! ")
    return f"{bare}{rng.choice((', ', ' - ', ' '))}{', '.join(parts)}{sign}"


def _columns(binding: Binding) -> tuple[tuple[str, str], ...]:
    """Every column of a catalog object that the query names."""
    found: dict[tuple[str, str], None] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None and use.column is not None:
            found[use.source.object.name, use.column.name] = None
    return tuple(found)


Way = Callable[[Variation, VerifiedQuery, Material, Random], Variation | None]
WAYS: tuple[tuple[Way, ...], ...] = (
    (_valued,),
    (_valued,),
    (_valued, _narrowed),
    (_narrowed,),
    (_cut,),
    (_valued, _cut),
)
"""What a query is put through, one after the other."""

RECIPE = Recipe("verified", "query", 2, "The pack's verified queries, as they are and varied.", draw)
