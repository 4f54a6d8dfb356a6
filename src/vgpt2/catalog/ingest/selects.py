"""Following a SELECT: its output columns, where each comes from, what it reads and which columns it equates.

The text is parsed by sqlglot (only what begins with SELECT or WITH: on some CREATE and ALTER statements the
parser does not return) and its output is followed through aliases, derived tables, common table expressions
and `*` to the columns of known tables and views.

Not covered: types of computed columns, but for CAST and CONVERT; outputs of table functions, PIVOT and
OPENXML; equalities outside ON.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.facts import Facts

LONGEST = 200_000
"""Characters beyond which a SELECT is not parsed."""

DEEPEST = 100
"""Parentheses within each other beyond which a SELECT is not parsed."""

_BEGINNING = re.compile(r"(?:\s|--[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/|\()*(?:SELECT|WITH)\b", re.IGNORECASE)


class UnknownError(Exception):
    """The output of a SELECT cannot be known; `waits_for` is a view that has to be settled before, or ""."""

    def __init__(self, reason: str, waits_for: str = "") -> None:
        super().__init__(reason)
        self.waits_for = waits_for


class Output(NamedTuple):
    """A column of a result: its name, the `object.column` it passes on, its type; each "" where unknown."""

    name: str
    source: str
    type: str = ""


@dataclass(slots=True)
class Selected:
    """What following a SELECT found.

    Attributes:
        outputs: its columns, in order.
        reads: objects in the order met, each as often as it is read.
        pairs: columns that an ON equates, as two `object.column`.
        plain: one row of the result is one row of what it reads: no grouping, DISTINCT or UNION anywhere.
    """

    outputs: list[Output] = field(default_factory=list)
    reads: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    plain: bool = True


def follow(facts: Facts, text: str, waiting: Collection[str] = (), *, lenient: bool = False) -> Selected:
    """Follow a SELECT over the objects gathered so far.

    Args:
        waiting: views that are known by name only.
        lenient: take what cannot be followed as having no columns, for the sake of the rest.

    Raises:
        UnknownError: it cannot be read, or (unless lenient) its columns cannot be known.
    """
    if len(text) > LONGEST:
        raise UnknownError(f"longer than {LONGEST:,} characters")
    if _depth(text) > DEEPEST:
        raise UnknownError(f"nested deeper than {DEEPEST}")
    if not _BEGINNING.match(text):
        raise UnknownError("does not begin with SELECT or WITH")
    follower = _Follower(facts, waiting, lenient)
    try:
        follower.found.outputs = follower.query(_tree(text), {})
    except RecursionError as error:
        raise UnknownError("nested too deeply") from error
    return follower.found


def _tree(text: str) -> exp.Query:
    # What the parser does not know it says in its log; here that is an UnknownError instead.
    log = logging.getLogger("sqlglot")
    level = log.level
    log.setLevel(logging.CRITICAL)
    try:
        trees = sqlglot.parse(text, read="tsql")
    except SqlglotError as error:
        raise UnknownError(" ".join(str(error).split())[:120]) from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, AssertionError) as error:
        # Faults of the parser itself on text that is no SQL: one odd view must not end the ingest.
        raise UnknownError(f"the parser failed on it ({type(error).__name__})") from error
    finally:
        log.setLevel(level)
    tree = trees[0] if trees else None
    if not isinstance(tree, exp.Query):
        raise UnknownError("no SELECT that can be read")
    return tree


def conditions(
    pairs: list[tuple[str, str]],
) -> list[tuple[tuple[str, tuple[str, ...]], tuple[str, tuple[str, ...]]]]:
    """Pairs of equal columns as join conditions: for each two objects their columns, left and right."""
    found: dict[tuple[str, str], dict[tuple[str, str], None]] = {}
    for pair in pairs:
        (left, left_column), (right, right_column) = sorted(_split(column) for column in pair)
        if left != right:
            found.setdefault((left, right), {})[left_column, right_column] = None
    return [
        ((left, tuple(one for one, _ in columns)), (right, tuple(other for _, other in columns)))
        for (left, right), columns in found.items()
    ]


def _split(column: str) -> tuple[str, str]:
    owner, _, name = column.rpartition(".")
    return owner, name


def _depth(text: str) -> int:
    depth = deepest = 0
    for mark in text:
        if mark == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif mark == ")":
            depth -= 1
    return deepest


class _Follower:
    """Follows the output of queries; CTEs in scope are passed along by name."""

    def __init__(self, facts: Facts, waiting: Collection[str], lenient: bool) -> None:
        self.facts = facts
        self.waiting = waiting
        self.lenient = lenient
        self.found = Selected()

    def query(self, query: exp.Expr, known: dict[str, list[Output]]) -> list[Output]:
        known = {**known}
        with_ = query.args.get("with_")
        for cte in with_.expressions if with_ else ():
            known[cte.alias] = self._named(cte, known)
        if isinstance(query, exp.Subquery | exp.Paren):
            return self.query(query.this, known)
        if isinstance(query, exp.SetOperation):
            left, right = self.query(query.left, known), self.query(query.right, known)
            self.found.plain = False
            return [
                Output(one.name, "", self._type(one) if self._type(one) == self._type(other) else "")
                for one, other in zip(left, right, strict=False)
            ]
        if isinstance(query, exp.Select):
            return self._select(query, known)
        return self._unknown(f"{query.key} in the place of a SELECT")

    def _unknown(self, reason: str, waits_for: str = "") -> list[Output]:
        if self.lenient:
            return []
        raise UnknownError(reason, waits_for)

    def _named(self, item: exp.Expr, known: dict[str, list[Output]]) -> list[Output]:
        """The output of a CTE or derived table, under its own column list where it has one."""
        alias = item.args.get("alias")
        columns = [column.name for column in alias.args.get("columns") or ()] if alias else []
        if alias is None or not columns:
            return self.query(item.this, known)
        # A recursive CTE reads itself, under these names.
        outputs = self.query(item.this, {**known, alias.name: [Output(column, "") for column in columns]})
        return [out._replace(name=column) for column, out in zip(columns, outputs, strict=False)]

    def _select(self, select: exp.Select, known: dict[str, list[Output]]) -> list[Output]:
        sources: dict[str, list[Output]] = {}
        from_, joins = select.args.get("from_"), select.args.get("joins") or []
        for item in [*([from_.this] if from_ else []), *(join.this for join in joins)]:
            self._source(item, known, sources)
        for item in select.args.get("laterals") or []:
            self._source(item, known, sources)
        if (
            select.args.get("group")
            or select.args.get("distinct")
            or any(map(_aggregates, select.expressions))
        ):
            self.found.plain = False
        for join in joins:
            self._equalities(join.args.get("on"), sources)
        return [output for column in select.expressions for output in self._outputs(column, sources)]

    def _source(
        self, item: exp.Expr, known: dict[str, list[Output]], sources: dict[str, list[Output]]
    ) -> None:
        for join in item.args.get("joins") or []:
            self._source(join.this, known, sources)
            self._equalities(join.args.get("on"), sources)
        if item.args.get("pivots"):
            sources[item.alias_or_name] = self._unknown("PIVOT")
        elif isinstance(item, exp.Paren) or (
            isinstance(item, exp.Subquery) and isinstance(item.this, exp.Table)
        ):
            self._source(item.this, known, sources)
        elif isinstance(item, exp.Table):
            sources[item.alias_or_name] = self._table(item, known)
        elif isinstance(item, exp.Subquery):
            sources[item.alias_or_name] = self._named(item, known)
        elif isinstance(item, exp.Lateral) and isinstance(item.this, exp.Subquery):
            sources[item.alias_or_name] = self._named(item.this, known)
        else:
            sources[item.alias_or_name] = self._unknown(f"{item.key} in FROM")

    def _table(self, item: exp.Table, known: dict[str, list[Output]]) -> list[Output]:
        if not isinstance(item.this, exp.Identifier):
            return self._unknown("a function in FROM")
        if not item.db and item.name in known:
            return known[item.name]
        name = self.facts.resolve(item.name)
        if name in self.waiting:
            return self._unknown(f"reads {name}", name)
        if not name or not self.facts.objects[name].columns:
            return self._unknown(f"reads {item.name}, whose columns are unknown")
        self.found.reads.append(name)
        ordered = sorted(self.facts.objects[name].columns.values(), key=lambda column: column.ordinal)
        return [Output(column.name, f"{name}.{column.name}") for column in ordered]

    def _outputs(self, column: exp.Expr, sources: dict[str, list[Output]]) -> list[Output]:
        if isinstance(column, exp.Star):
            return [output for outputs in sources.values() for output in outputs]
        if isinstance(column, exp.Column) and isinstance(column.this, exp.Star):
            found = _spelled(sources, column.table)
            return found if found is not None else self._unknown(f"{column.table}.* of something unknown")
        if isinstance(column, exp.Alias):
            return [self._value(column.this, sources)._replace(name=column.alias)]
        if isinstance(column, exp.EQ) and isinstance(column.this, exp.Literal | exp.Column):
            # 'Name' = value is how T-SQL may write value AS Name.
            return [self._value(column.expression, sources)._replace(name=column.this.name)]
        return [self._value(column, sources)]

    def _value(self, value: exp.Expr, sources: dict[str, list[Output]]) -> Output:
        value = value.unnest()
        if isinstance(value, exp.Column):
            return self._find(value, sources) or Output(value.name, "")
        if isinstance(value, exp.Cast):
            return Output("", "", sqltypes.spelled(value.to.sql("tsql").lower()))
        return Output("", "")

    def _type(self, output: Output) -> str:
        owner, _, column = output.source.rpartition(".")
        known = self.facts.objects[owner].columns.get(column) if owner in self.facts.objects else None
        return output.type or (known.type if known else "")

    def _find(self, column: exp.Column, sources: dict[str, list[Output]]) -> Output | None:
        tables = [_spelled(sources, column.table) or []] if column.table else list(sources.values())
        for outputs in tables:
            for output in outputs:
                if output.name.lower() == column.name.lower():
                    return output._replace(name=column.name)
        return None

    def _equalities(self, on: exp.Expr | None, sources: dict[str, list[Output]]) -> None:
        """Remember the equalities of an ON that all must hold."""
        if on is None:
            return
        for part in on.flatten() if isinstance(on, exp.And) else [on]:
            equality = part.unnest()
            if not isinstance(equality, exp.EQ):
                continue
            ends = (equality.this, equality.expression)
            if isinstance(ends[0], exp.Column) and isinstance(ends[1], exp.Column):
                left, right = self._find(ends[0], sources), self._find(ends[1], sources)
                if left and right and left.source and right.source:
                    self.found.pairs.append((left.source, right.source))


def _aggregates(column: exp.Expr) -> bool:
    return column.find(exp.AggFunc) is not None and column.find(exp.Window) is None


def _spelled(sources: dict[str, list[Output]], name: str) -> list[Output] | None:
    """A source by the name that qualifies its columns, in this case or another."""
    if name in sources:
        return sources[name]
    return next((outputs for known, outputs in sources.items() if known.lower() == name.lower()), None)
