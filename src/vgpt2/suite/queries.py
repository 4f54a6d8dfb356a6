"""Scoring the query of an answer: by its results, by its join conditions, as a repair.

A query must first bind to the catalog: one with an unknown name is wrong whatever it returns. What the
sandbox cannot run is reported as not decided and never counted as right.

Not covered: style. House conventions count in `Findings`, not in rightness, except for repairs.
"""

from __future__ import annotations

from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Finding
from vgpt2.lint.linter import Options, lint
from vgpt2.sandbox.compare import compare
from vgpt2.sandbox.model import ValueSets, Verdict, VerdictKind
from vgpt2.suite.given import Given
from vgpt2.suite.question import Joins, Queries, Repair
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import ColumnUse, StatementKind
from vgpt2.tsql.parse import parse

UNDECIDED = "not decided: "
"""Begins the reason of an answer that could not be run; it is counted as wrong and shown apart."""


class Databases(NamedTuple):
    """On what queries are compared: a schema, the codes of its status columns, seeds, rows a table."""

    catalog: Catalog
    values: ValueSets
    seeds: tuple[int, ...]
    rows: int


def judge_queries(gold: Queries, given: Given, on: Databases) -> str:
    """Why an answer that should be a query is wrong, or ""."""
    if not given.sql:
        return "refused what can be answered" if given.refused else "gives no query"
    return _against_any(gold, given.sql, on)


def judge_joins(gold: Joins, given: Given, catalog: Catalog) -> str:
    """Why the joins of an answer's query are wrong, or ""."""
    if not given.sql:
        return "refused what can be answered" if given.refused else "gives no query"
    wanted = {frozenset(pair) for pair in gold.pairs}
    found = join_pairs(given.sql, catalog)
    lacking = [" = ".join(sorted(pair)) for pair in wanted - found]
    if lacking:
        return f"does not join on {', '.join(sorted(lacking))}"
    tables = {name.partition(".")[0] for pair in gold.pairs for name in pair}
    further = [
        " = ".join(sorted(pair))
        for pair in found - wanted
        if {name.partition(".")[0] for name in pair} <= tables
    ]
    return f"joins on {', '.join(sorted(further))} besides" if further else ""


def judge_repair(gold: Repair, given: Given, on: Databases, options: Options | None = None) -> str:
    """Why a repaired query is wrong, or ""; `options` are what the linter knows of names and codes."""
    if not given.sql:
        return "refused what can be repaired" if given.refused else "gives no query"
    before = {finding.code for finding in lint(gold.faulty, on.catalog, options)}
    after = {finding.code for finding in lint(given.sql, on.catalog, options)}
    if gold.code in after:
        return f"still breaks {gold.code}"
    new = sorted(code for code in after - before)
    if new:
        return f"mends {gold.code} and breaks {', '.join(new)}"
    judged = Queries((gold.gold,), columns="exact", parameters=gold.parameters)
    return _against_any(judged, given.sql, on)


def findings_of(given: Given, catalog: Catalog, options: Options) -> list[Finding]:
    """What the linter says of an answer's query; () where there is none."""
    return lint(given.sql, catalog, options) if given.sql else []


def join_pairs(sql: str, catalog: Catalog) -> set[frozenset[str]]:
    """All column equalities between two objects of a query, each as a set of two `Object.Column`."""
    pairs = set()
    for statement in parse(sql).statements:
        if statement.kind is not StatementKind.SELECT or statement.tree is None:
            continue
        for scope in bind(statement, catalog, sql).scopes:
            for left, right in scope.equalities:
                ends = frozenset((_place(left), _place(right)))
                if len(ends) == 2 and "" not in ends:
                    pairs.add(ends)
    return pairs


def _place(use: ColumnUse) -> str:
    """`Object.Column` of a column of the catalog; "" for any other."""
    if use.source is None or use.source.object is None or use.column is None:
        return ""
    return f"{use.source.object.name}.{use.column.name}"


def _against_any(gold: Queries, sql: str, on: Databases) -> str:
    """ "" when the query agrees with one of the gold queries; else the most telling reason."""
    verdicts: list[Verdict] = []
    for query in gold.queries:
        verdict = compare(
            query,
            sql,
            on.catalog,
            on.seeds,
            ordered=gold.ordered,
            columns=gold.columns,
            values=on.values,
            parameters=dict(gold.parameters),
            rows=on.rows,
        )
        if verdict.agrees:
            return ""
        verdicts.append(verdict)
    undecided = [verdict for verdict in verdicts if verdict.kind is VerdictKind.UNSUPPORTED]
    if undecided and len(undecided) == len(verdicts):
        return f"{UNDECIDED}{undecided[0].reason}"
    return next(verdict.reason for verdict in verdicts if verdict.kind is not VerdictKind.UNSUPPORTED)
