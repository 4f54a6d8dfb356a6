"""The pack's verified queries: each in its own wordings, with what a wording leaves unsaid said behind it,
and varied: with values in the place of parameters, with a further condition, with the first few rows only.
These are the hardest records and the most certain ones.

Joins are read off the query itself. Not covered: other columns, groups and totals than the query's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from vgpt2.catalog.model import Column
from vgpt2.context.reply import SqlReply
from vgpt2.pack.model import QueryParameter, VerifiedQuery
from vgpt2.records import reasoning, unsaid, values, worded
from vgpt2.records.expressions import predicate
from vgpt2.records.plan import ColumnRef, Filter, Op, Value
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.roles import Role, Subject
from vgpt2.records.turns import in_turn
from vgpt2.records.words import load_phrases
from vgpt2.tsql.model import Binding, Output

GIVEN = 0.65
"""How often a parameter that a value can stand for gets one, in a variation by values."""
TRIES = 6
"""Conditions drawn until one is on a column that the result shows."""
FULL_LIST = 5
"""Things that a text names at least which names every column of the result."""
_ENDS = re.compile(r"^@(?P<end>From|Begin|Start|First|Through|To|End|Last)(?P<what>[A-Z]\w*)$")
_YEAR = re.compile(r"Year|FiscalYr")
_TWO_SIDED = re.compile(r"Differ|Outside|Varian|Deviat|Apart|Effect|Change(?!s|Count|[A-Z]\w*Date)")
_FIRST_ENDS = ("From", "Begin", "Start", "First")
_KINDS: tuple[tuple[str, ...], ...] = (
    (),
    ("values",),
    ("values",),
    ("values", "narrowed"),
    ("narrowed",),
    ("cut",),
    ("values", "cut"),
)
"""What a query is put through; as it is, where nothing."""


@dataclass
class Variation:
    """A query in the making: its text, values of parameters, conditions and a cut that were added."""

    sql: str
    given: dict[str, Value] = field(default_factory=dict)
    more: list[str] = field(default_factory=list)
    cut: str = ""


def draw(material: Material, rng: Random) -> Draft | None:
    """One of the queries under one of its wordings, as it is or varied."""
    if not material.queries:
        return None
    query, before = in_turn(material.queries, rng)
    # Each time that a query has its turn it is put through something else.
    kinds = Random(query.id).sample(_KINDS, len(_KINDS))[before % len(_KINDS)]
    text, lists = worded.opening(query, rng)
    found = Variation(query.sql.strip().rstrip(";"))
    # What a query does not allow for (no values, no order to cut) is left undone.
    kinds = tuple(kind for kind in kinds if _WAYS[kind](found, query, material, rng))
    open_conditions = unsaid.conditions(query.sql, text, material)
    binding = reasoning.bound(found.sql, material.catalog)
    if open_conditions is None or binding is None:
        return None
    full = lists and _things(text) >= max(FULL_LIST, len(binding.outputs))
    if not full or found.cut:
        text = worded.without_list(text)
    text = worded.with_parameters(text, query, found.given, material)
    if all(parameter.name in found.given for parameter in query.parameters if worded.is_dated(parameter)):
        text = re.sub(r"\b(on|of|at) a given (day|date|month)\b", r"\1 that \2", text)
    sentences = [text if text[-1:] in ".?!" else f"{text}."]
    names = _names(binding, query, material)
    if not full or found.cut:
        sentences.append(_said("columns", rng, columns=", ".join(names)))
    conditions = [*open_conditions, *found.more]
    if conditions:
        sentences.append(_said("only", rng, conditions=" and ".join(conditions)))
    sentences.append(found.cut)
    return Draft(
        question=" ".join(sentence for sentence in sentences if sentence),
        reply=SqlReply(query.objects, reasoning.joins(binding), found.sql),
        shape=f"verified {query.id} | {' '.join(kinds) or 'as it is'}",
        objects=query.objects,
        needs=query.objects,
        columns=_columns(binding),
        without=(query.id,),
    )


def _names(binding: Binding, query: VerifiedQuery, material: Material) -> list[str]:
    """The columns of the result; with their objects where the name is that of another column too, and no join
    makes the two equal."""
    joined = {one for line in reasoning.joins(binding) for one, other in line.pairs if one == other}
    found = []
    for output in binding.outputs:
        name, source = output.name, output.lineage[0] if output.direct and output.lineage else ("", "")
        named = {item for item in query.objects if name in material.catalog.objects[item].by_name}
        if source[0] and source[1] != name and named:
            name = f"{'.'.join(source)} AS {name}"
        elif source[0] and named - {source[0]} and name not in joined:
            name = ".".join(source)
        found += [name] if name else []
    return found


def _things(text: str) -> int:
    """How many things a list names, behind its title where it has one."""
    return sum(bool(part.strip(" .")) for part in re.split(r",| and ", text.rpartition(": ")[2]))


def _said(kind: str, rng: Random, **slots: str) -> str:
    return str(rng.choice(load_phrases("worded")[kind]).format(**slots))


def _valued(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> bool:
    """Values for some of the parameters."""
    for parameter, value in _values(query, material, rng):
        found.sql = re.sub(rf"{re.escape(parameter.name)}\b", value.sql, found.sql)
        found.given[parameter.name] = value
    return bool(found.given)


def _values(query: VerifiedQuery, material: Material, rng: Random) -> Iterator[tuple[QueryParameter, Value]]:
    """Parameters with a literal; both ends of a range or neither."""
    ends: dict[str, dict[bool, QueryParameter]] = {}
    # An earlier period would have to lie before the other.
    if any(parameter.name.startswith("@Prior") for parameter in query.parameters):
        return
    for parameter in query.parameters:
        dated = parameter.type in ("bDate", "bMonth") or "date" in parameter.type
        match = _ENDS.match(parameter.name) if dated else None
        if match is not None:
            ends.setdefault(match["what"], {})[match["end"] in _FIRST_ENDS] = parameter
        elif rng.random() < GIVEN:
            value = _value(parameter, query, material, rng)
            if value is not None:
                yield parameter, value
    days = sum(map(worded.is_dated, query.parameters))
    for both in ends.values():
        # One end alone of several would not fit the others.
        if rng.random() >= GIVEN or (len(both) == 1 < days):
            continue
        first, last = values.span(rng, months=next(iter(both.values())).type == "bMonth")
        for is_first, value in ((True, first), (False, last)):
            if is_first in both:
                yield both[is_first], value


def _value(parameter: QueryParameter, query: VerifiedQuery, material: Material, rng: Random) -> Value | None:
    bare = parameter.name.lstrip("@")
    if parameter.type == "bCompany" and bare.endswith("Co"):
        return values.company(rng)
    if _YEAR.search(bare) and any(map(worded.is_dated, query.parameters)):
        return None
    if worded.is_dated(parameter) and sum(map(worded.is_dated, query.parameters)) > 1:
        return None  # a period's end, or another period: a day drawn alone would not fit the others
    if bare.endswith("YEMO"):
        return None  # a year's last month, and not any
    if parameter.type in ("bMonth", "bDate"):
        return values.span(rng, months=parameter.type == "bMonth")[1]
    column = _column(bare, query, material)
    if column is None or parameter.type == "bYN" or "date" in column.base:
        return None
    return values.identifier(column, rng)


def _column(name: str, query: VerifiedQuery, material: Material) -> Column | None:
    """The number or code of another record that a parameter is named after."""
    for item in query.objects:
        subject = material.subjects.get(item)
        if subject is not None and subject.roles.get(name) is Role.IDENTIFIER:
            return subject.object.by_name[name]
    return None


def _narrowed(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> bool:
    """One more condition on the object that the query reads first, said as it is written."""
    lines = found.sql.split("\n")
    where = [at for at, line in enumerate(lines) if line.startswith("WHERE ")]
    base = next((match[1] for line in lines if (match := re.match(r"FROM (\w+) WITH", line))), "")
    subject = material.subjects.get(base)
    if (
        len(where) != 1
        or subject is None
        or len(subject.object.key) < 2
        or any(line.startswith("UNION") for line in lines)
    ):
        return False
    if lines[where[0] + 1 : where[0] + 2] and lines[where[0] + 1].lstrip().startswith("OR "):
        return False
    shown = shown_columns(found.sql, base, material)
    conditions = "\n".join(lines[next(at for at, line in enumerate(lines) if line.startswith("FROM ")) :])
    avoid = tuple(ColumnRef(base, name) for name in re.findall(rf"\b{base}\.(\w+)", conditions))
    # A period beside the query's own may shut out every row; a column of one value is no column of a result.
    periods = any(worded.is_dated(parameter) for parameter in query.parameters)
    drawn = next(
        (
            item
            for item in _tried(subject, material, rng, avoid)
            if item.column.column in shown
            and item.op not in (Op.EQ, Op.IS_NULL)
            and not (periods and subject.roles[item.column.column] in (Role.DATE, Role.MONTH))
        ),
        None,
    )
    if drawn is None:
        return False
    end = next(
        (at for at in range(where[0] + 1, len(lines)) if re.match(r"\S", lines[at]) and lines[at][0] != ")"),
        len(lines),
    )
    lines.insert(end, f"    AND {predicate(drawn)}")
    found.sql = "\n".join(lines)
    found.more.append(predicate(drawn))
    return True


def _tried(
    subject: Subject, material: Material, rng: Random, avoid: tuple[ColumnRef, ...]
) -> Iterator[Filter]:
    """Conditions on constants, one after the other, a few of them."""
    for _ in range(TRIES):
        for item in material.sampler.filters(subject, rng, 1, avoid=avoid):
            if not any(value.parameter for value in item.values):
                yield item


def shown_columns(sql: str, base: str, material: Material) -> set[str]:
    """Columns of an object that the result shows as they are: what somebody narrows it by."""
    binding = reasoning.bound(sql, material.catalog)
    plain = [output for output in binding.outputs if output.direct] if binding is not None else []
    # A constant has no lineage.
    return {column for output in plain for name, column in output.lineage[:1] if name == base}


def _cut(found: Variation, query: VerifiedQuery, material: Material, rng: Random) -> bool:
    """The first rows only, of a query that ranks: its own order begins with the highest of something."""
    selects = list(re.finditer(r"^SELECT (?!TOP|DISTINCT)", found.sql, re.M))
    ranked = re.search(r"\nORDER BY (?:\w+\.)?(\w+) DESC\b[^\n]*$", found.sql)
    binding = reasoning.bound(found.sql, material.catalog)
    if not selects or ranked is None or "\nUNION" in found.sql or "TOP (" in found.sql:
        return False
    # Nobody could tell what is ranked by a name that the result does not have; codes have no highest, and of
    # what is over or under nobody knows whether the top is most over or farthest off.
    if _TWO_SIDED.search(ranked[1]):
        return False
    output = next((item for item in binding.outputs if item.name == ranked[1]), None) if binding else None
    if output is None or (output.direct and _is_text(output, material)):
        return False
    count = rng.choice((3, 5, 10, 10, 20, 25))
    at = selects[-1].end()
    found.sql = f"{found.sql[:at]}TOP ({count}) {found.sql[at:]}"
    found.cut = _said("cut", rng, n=str(count), name=ranked[1])
    return True


def _is_text(output: Output, material: Material) -> bool:
    """Whether a column of the result holds a code or a text as it is stored."""
    return any(
        (found := material.catalog.get(name)) is not None
        and column in found.by_name
        and "char" in found.by_name[column].base
        for name, column in output.lineage[:1]
    )


def _columns(binding: Binding) -> tuple[tuple[str, str], ...]:
    """Every column of a catalog object that the query names."""
    found: dict[tuple[str, str], None] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None and use.column is not None:
            found[use.source.object.name, use.column.name] = None
    return tuple(found)


_WAYS = {"values": _valued, "narrowed": _narrowed, "cut": _cut}

RECIPE = Recipe("verified", "query", 12, "The pack's verified queries, as they are and varied.", draw)
