"""What a question needs of a schema, and which questions a catalog can be asked.

A question about objects that the catalog at hand does not have can be neither answered nor judged: it is left
out, counted and named, never taken for right or wrong. Needed are the objects and columns that the gold names
and the objects that the question itself names; a name that a refusal calls missing must be missing.

Not covered: data. Whether rows exist is the sandbox's matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.pack.model import Pack
from vgpt2.suite.question import Facts, Joins, Question, Refusal, Repair
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import ColumnStatus, SourceKind
from vgpt2.tsql.parse import parse

_OBJECT = re.compile(r"(?<![\w@#$.])(?:b|v)?[A-Z]{4,}\b")
"""How most tables and views are named: module and object in capitals, `b` or `v` before a base table."""

_WORDS = frozenset(("APPLY", "APPROX", "GLOBAL", "INNER", "INSERT", "INSTEAD", "INTO", "PRIMARY", "PRINT"))
"""Words of SQL that look like such names."""


class Fitting(NamedTuple):
    """Questions that a catalog can be asked, and by id what the others lack."""

    kept: tuple[Question, ...]
    left_out: dict[str, str]


def fitting(questions: Sequence[Question], catalog: Catalog, pack: Pack) -> Fitting:
    """Split questions by whether the catalog has what they need, in their order."""
    lacking = {question.id: lacks(question, catalog, pack) for question in questions}
    return Fitting(
        tuple(question for question in questions if not lacking[question.id]),
        {name: why for name, why in lacking.items() if why},
    )


def lacks(question: Question, catalog: Catalog, pack: Pack) -> str:
    """What a catalog lacks for a question, as a reason; "" where it has everything."""
    gold = question.gold
    if isinstance(gold, Refusal):
        there = [name for name in gold.missing if catalog.get(name) is not None]
        if there:
            return f"{', '.join(there)} exists here"
        if gold.instead and not any(_exists(name, catalog) for name in gold.instead):
            return f"no {', '.join(gold.instead)}"
        return ""
    needed = list(dict.fromkeys(_needed(question, catalog, pack)))
    return f"no {', '.join(needed)}" if needed else ""


def _needed(question: Question, catalog: Catalog, pack: Pack) -> Iterator[str]:
    """Names that the gold or the question needs and the catalog does not have."""
    gold = question.gold
    for sql in question.gold_queries:
        yield from _of_query(sql, catalog)
    if isinstance(gold, Joins):
        yield from (name for pair in gold.pairs for name in pair if not _exists(name, catalog))
    if isinstance(gold, Facts):
        if gold.among and catalog.get(gold.among) is None:
            yield gold.among
        yield from (name for name in gold.required if not _exists(name, catalog))
    if not isinstance(gold, Repair):  # a faulty query in the question names what need not exist
        yield from _asked(question.ask, catalog, pack)


def _of_query(sql: str, catalog: Catalog) -> Iterator[str]:
    for statement in parse(sql).statements:
        if statement.tree is None:
            continue
        bound = bind(statement, catalog, sql)
        unknown = {source for source in bound.sources if source.kind is SourceKind.UNKNOWN}
        yield from (source.name for source in unknown)
        for use in bound.columns:
            if use.status is ColumnStatus.UNKNOWN and use.source not in unknown:
                yield f"{use.qualifier}.{use.name}" if use.qualifier else use.name


def _asked(ask: str, catalog: Catalog, pack: Pack) -> Iterable[str]:
    """Objects of a module, or known to the pack, that the question names and the catalog does not have."""
    for name in dict.fromkeys(re.findall(r"[A-Za-z_]\w*", ask)):
        bare = name.removeprefix("b").removeprefix("v")
        shaped = _OBJECT.fullmatch(name) is not None and bare[:2] in pack.modules and bare not in _WORDS
        if (shaped or name in pack.objects) and not _exists(name, catalog):
            yield name


def _exists(name: str, catalog: Catalog) -> bool:
    """Whether the catalog has an object, a column of any object, a routine, a trigger or a form so named."""
    owner, _, column = name.partition(".")
    if column:
        item = catalog.get(owner)
        return item is not None and column in item.by_name
    return (
        catalog.get(name) is not None
        or name in catalog.with_column
        or catalog.routine(name) is not None
        or catalog.trigger(name) is not None
        or catalog.form(name) is not None
    )
