"""Views of DDL scripts: their columns, where each comes from, what they read and how they join it.

A view's SELECT is parsed by sqlglot (only the SELECT: on some CREATE and ALTER statements it does not return)
and its output is followed through aliases, derived tables, common table expressions and `*` to the columns of
known tables and views. Views over views are settled in order of need.

Not covered: the types of computed columns, but for CAST and CONVERT; the output of table functions, PIVOT and
OPENXML, whose columns are then unknown. A view that cannot be followed is kept without columns and counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, Lineage
from vgpt2.catalog.model import JoinEdge, ObjectKind, Origin

LONGEST = 200_000
"""Characters of a view's SELECT beyond which it is not parsed."""

DEEPEST = 100
"""Parentheses within each other beyond which a view's SELECT is not parsed."""


class ViewText(NamedTuple):
    """A view as its script defines it: its own column list (or ()), its SELECT, and where it stands."""

    name: str
    schema: str
    columns: tuple[str, ...]
    select: str
    where: str


class Output(NamedTuple):
    """A column of a result: its name, the `object.column` it passes on, its type; each "" where unknown."""

    name: str
    source: str
    type: str = ""


@dataclass(slots=True)
class _Reading:
    """What following one view found on the way."""

    facts: Facts
    reads: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    waits_for: str = ""
    plain: bool = True


class _UnknownError(Exception):
    """The columns of a part cannot be known."""


def settle_views(facts: Facts, views: list[ViewText]) -> None:
    """Add the views to the facts, those that others read first."""
    waiting = {view.name: view for view in views}
    for view in views:
        if view is not waiting[view.name]:
            facts.report.fault("duplicate object, the last is kept", f"{view.where}: {view.name}")
    for view in waiting.values():
        item = facts.object(view.name, view.schema)
        item.kind = ObjectKind.VIEW
    open_views = dict(waiting)
    while open_views:
        # Whoever waits for a view of this round is left for the next; a round without progress ends it.
        settled = [name for name, view in open_views.items() if _settle(facts, view, open_views)]
        for name in settled:
            del open_views[name]
        if not settled:
            break
    for view in open_views.values():
        facts.report.fault("view that reads itself, its columns are unknown", f"{view.where}: {view.name}")


def _settle(facts: Facts, view: ViewText, waiting: dict[str, ViewText]) -> bool:
    """Settle one view; False where it has to wait for another."""
    reading = _Reading(facts)
    try:
        outputs = _followed(reading, view.select, waiting)
    except _UnknownError as reason:
        if reading.waits_for:
            return False
        if not facts.objects[view.name].columns:
            facts.report.fault("view whose columns are unknown", f"{view.where}: {view.name}: {reason}")
        outputs = [Output(name, "") for name in view.columns]
    _add(facts, view, outputs, reading)
    return True


def _add(facts: Facts, view: ViewText, outputs: list[Output], reading: _Reading) -> None:
    item = facts.objects[view.name]
    names = view.columns or tuple(output.name for output in outputs)
    sources: dict[str, str] = {}
    described = not item.columns
    for place, (name, output) in enumerate(zip(names, outputs, strict=False), start=1):
        if not name:
            facts.report.fault(
                "view column without a name, skipped", f"{view.where}: {view.name} column {place}"
            )
            continue
        if name in sources:
            facts.report.fault("duplicate column, the first is kept", f"{view.where}: {view.name}.{name}")
            continue
        sources[name] = output.source if reading.plain else ""
        if described:
            item.columns[name] = _column(facts, name, len(item.columns) + 1, output)
    facts.lineage.setdefault(view.name, Lineage(tuple(reading.reads), sources))
    for left, right in _grouped(reading.pairs):
        facts.mined.append(JoinEdge(left[0], right[0], left[1], right[1], Origin.MINED, 1, (view.name,)))


def _column(facts: Facts, name: str, ordinal: int, output: Output) -> ColumnFacts:
    owner, _, column = output.source.rpartition(".")
    known = facts.objects[owner].columns.get(column) if owner in facts.objects else None
    if known is not None:
        return ColumnFacts(name, ordinal, known.type, known.base, known.nullable)
    return ColumnFacts(name, ordinal, output.type, output.type)


def _grouped(
    pairs: list[tuple[str, str]],
) -> list[tuple[tuple[str, tuple[str, ...]], tuple[str, tuple[str, ...]]]]:
    """Equal columns as join conditions: for each two objects, their pairs together."""
    found: dict[tuple[str, str], dict[tuple[str, str], None]] = {}
    for one, other in pairs:
        left, right = sorted((one, other))
        ends = (left.rpartition(".")[0], right.rpartition(".")[0])
        if ends[0] != ends[1]:
            found.setdefault(ends, {})[left.rpartition(".")[2], right.rpartition(".")[2]] = None
    return [
        ((ends[0], tuple(left for left, _ in columns)), (ends[1], tuple(right for _, right in columns)))
        for ends, columns in found.items()
    ]


def _followed(reading: _Reading, select: str, waiting: dict[str, ViewText]) -> list[Output]:
    if len(select) > LONGEST:
        raise _UnknownError(f"longer than {LONGEST:,} characters")
    if _depth(select) > DEEPEST:
        raise _UnknownError(f"nested deeper than {DEEPEST}")
    try:
        trees = sqlglot.parse(select, read="tsql")
    except (SqlglotError, RecursionError) as error:
        raise _UnknownError(" ".join(str(error).split())[:120]) from error
    tree = trees[0] if trees else None
    if not isinstance(tree, exp.Query):
        raise _UnknownError("no SELECT that can be read")
    return _Follower(reading, waiting).query(tree, {})


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

    def __init__(self, reading: _Reading, waiting: dict[str, ViewText]) -> None:
        self.reading = reading
        self.waiting = waiting

    def query(self, query: exp.Expr, known: dict[str, list[Output]]) -> list[Output]:
        known = {**known}
        with_ = query.args.get("with_") or query.args.get("with")
        for cte in with_.expressions if with_ else ():
            known[cte.alias] = self._named(cte, known)
        if isinstance(query, exp.Subquery | exp.Paren):
            return self.query(query.this, known)
        if isinstance(query, exp.SetOperation):
            left = self.query(query.left, known)
            self.query(query.right, known)
            self.reading.plain = False
            return [Output(output.name, "", output.type) for output in left]
        if isinstance(query, exp.Select):
            return self._select(query, known)
        raise _UnknownError(f"{query.key} in the place of a SELECT")

    def _named(self, item: exp.Expr, known: dict[str, list[Output]]) -> list[Output]:
        """The output of a CTE or derived table, under its own column list where it has one."""
        alias = item.args.get("alias")
        columns = [column.name for column in alias.args.get("columns") or ()] if alias else []
        name = alias.name if alias else ""
        if columns:
            known = {**known, name: [Output(column, "") for column in columns]}
        outputs = self.query(item.this, known)
        if columns:
            outputs = [out._replace(name=column) for column, out in zip(columns, outputs, strict=False)]
        return outputs

    def _select(self, select: exp.Select, known: dict[str, list[Output]]) -> list[Output]:
        sources: dict[str, list[Output]] = {}
        from_ = select.args.get("from_") or select.args.get("from")
        items = [from_.this] if from_ else []
        joins = select.args.get("joins") or []
        items += [join.this for join in joins]
        items += select.args.get("laterals") or []
        for item in items:
            self._source(item, known, sources)
        if (
            select.args.get("group")
            or select.args.get("distinct")
            or any(column.find(exp.AggFunc) and not column.find(exp.Window) for column in select.expressions)
        ):
            self.reading.plain = False
        for join in joins:
            self._pairs(join.args.get("on"), sources)
        found: list[Output] = []
        for column in select.expressions:
            found += self._outputs(column, sources)
        return found

    def _source(
        self, item: exp.Expr, known: dict[str, list[Output]], sources: dict[str, list[Output]]
    ) -> None:
        for join in item.args.get("joins") or []:
            self._source(join.this, known, sources)
        if isinstance(item, exp.Paren):
            self._source(item.this, known, sources)
        elif isinstance(item, exp.Table):
            sources[item.alias_or_name] = self._table(item, known)
        elif isinstance(item, exp.Subquery) and isinstance(item.this, exp.Table):
            self._source(item.this, known, sources)
        elif isinstance(item, exp.Subquery):
            sources[item.alias_or_name] = self._named(item, known)
        elif isinstance(item, exp.Lateral) and isinstance(item.this, exp.Subquery):
            sources[item.alias_or_name] = self._named(item.this, known)
        else:
            raise _UnknownError(f"{item.key} in FROM")
        if item.args.get("pivots"):
            raise _UnknownError("PIVOT")

    def _table(self, item: exp.Table, known: dict[str, list[Output]]) -> list[Output]:
        if not isinstance(item.this, exp.Identifier):
            raise _UnknownError("a function in FROM")
        if not item.db and item.name in known:
            return known[item.name]
        facts = self.reading.facts
        name = facts.resolve(item.name)
        if name in self.waiting:
            self.reading.waits_for = name
            raise _UnknownError(f"reads {name}")
        if not name or not facts.objects[name].columns:
            raise _UnknownError(f"reads {item.name}, whose columns are unknown")
        self.reading.reads.append(name)
        ordered = sorted(facts.objects[name].columns.values(), key=lambda column: column.ordinal)
        return [Output(column.name, f"{name}.{column.name}") for column in ordered]

    def _outputs(self, column: exp.Expr, sources: dict[str, list[Output]]) -> list[Output]:
        if isinstance(column, exp.Star):
            return [output for outputs in sources.values() for output in outputs]
        if isinstance(column, exp.Column) and isinstance(column.this, exp.Star):
            found = _spelled(sources, column.table)
            if found is None:
                raise _UnknownError(f"{column.table}.* of something unknown")
            return found
        if isinstance(column, exp.Alias):
            return [self._value(column.this, sources)._replace(name=column.alias)]
        if isinstance(column, exp.EQ) and isinstance(column.this, exp.Literal | exp.Column):
            # 'Name' = value is how T-SQL may write value AS Name.
            return [self._value(column.expression, sources)._replace(name=column.this.name)]
        return [self._value(column, sources)]

    def _value(self, value: exp.Expr, sources: dict[str, list[Output]]) -> Output:
        while isinstance(value, exp.Paren):
            value = value.this
        if isinstance(value, exp.Column):
            return self._find(value, sources) or Output(value.name, "")
        if isinstance(value, exp.Cast):
            return Output("", "", sqltypes.spelled(value.to.sql("tsql").lower()))
        return Output("", "")

    def _find(self, column: exp.Column, sources: dict[str, list[Output]]) -> Output | None:
        tables = [_spelled(sources, column.table) or []] if column.table else list(sources.values())
        for outputs in tables:
            for output in outputs:
                if output.name.lower() == column.name.lower():
                    return output._replace(name=column.name)
        return None

    def _pairs(self, on: exp.Expr | None, sources: dict[str, list[Output]]) -> None:
        """Remember the equalities of an ON that all must hold."""
        for part in on.flatten() if isinstance(on, exp.And) else [on] if on is not None else []:
            while isinstance(part, exp.Paren):
                part = part.this  # noqa: PLW2901
            if not isinstance(part, exp.EQ):
                continue
            ends = (part.this, part.expression)
            if isinstance(ends[0], exp.Column) and isinstance(ends[1], exp.Column):
                left, right = self._find(ends[0], sources), self._find(ends[1], sources)
                if left and right and left.source and right.source:
                    self.reading.pairs.append((left.source, right.source))


def _spelled(sources: dict[str, list[Output]], name: str) -> list[Output] | None:
    """A source by the name that qualifies its columns, in this case or another."""
    if name in sources:
        return sources[name]
    return next((outputs for known, outputs in sources.items() if known.lower() == name.lower()), None)
