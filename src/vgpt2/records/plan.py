"""A query as data: what is selected, joined, filtered, measured, grouped and ordered.

A plan is the source of everything a record says: `render` turns it into T-SQL and a short reasoning,
`phrase` into questions, `corrupt` into a neighbour that is wrong in one thing. A plan holds names, never SQL
text, with one exception: a value is kept as the T-SQL that stands for it (`'20240301'`, `@Vendor`).

Not covered yet: common table expressions, set operations, window functions, CASE buckets. They arrive as
further optional fields of `Plan`; what exists keeps its meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class ColumnRef:
    """A column of one object, both in exact spelling."""

    object: str
    column: str

    @property
    def sql(self) -> str:
        """The qualified name, as the house writes it: `APTH.InvDate`."""
        return f"{self.object}.{self.column}"


class Op(StrEnum):
    """How a filter compares. WITHIN is a half-open range: `>=` its first value and `<` its second."""

    EQ = "="
    NE = "<>"
    GE = ">="
    GT = ">"
    LE = "<="
    LT = "<"
    IN = "IN"
    LIKE = "LIKE"
    IS_NULL = "IS NULL"
    NOT_NULL = "IS NOT NULL"
    WITHIN = "WITHIN"


@dataclass(frozen=True, slots=True)
class Value:
    """What a column is compared with.

    Attributes:
        sql: the T-SQL text: a number, a quoted literal, a parameter or a date expression.
        words: how a question says it ("March 2024", "1234", "posted").
        parameter: the value is a parameter of the query (`@Vendor`), to be given by the caller.
    """

    sql: str
    words: str
    parameter: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one column.

    Attributes:
        scope: the filter that keeps companies (or a master's groups) apart, present in every query. A scope
            by parameter is a convention of the house and need not be said in the question.
    """

    column: ColumnRef
    op: Op
    values: tuple[Value, ...] = ()
    scope: bool = False


class JoinKind(StrEnum):
    """LEFT keeps rows of what stands before it that have no partner."""

    INNER = "INNER"
    LEFT = "LEFT"


@dataclass(frozen=True, slots=True)
class Join:
    """An object joined by equalities, each from an object that stands before it to the joined one."""

    object: str
    kind: JoinKind
    pairs: tuple[tuple[ColumnRef, ColumnRef], ...]


@dataclass(frozen=True, slots=True)
class Absence:
    """A condition that no row of `object` belongs to the row at hand (NOT EXISTS)."""

    object: str
    pairs: tuple[tuple[ColumnRef, ColumnRef], ...]
    filters: tuple[Filter, ...] = ()


class Function(StrEnum):
    """Aggregates; COUNT without a column counts rows."""

    COUNT = "COUNT"
    SUM = "SUM"
    AVG = "AVG"
    MIN = "MIN"
    MAX = "MAX"


@dataclass(frozen=True, slots=True)
class Measure:
    """An aggregate in the output, under the name `name`."""

    function: Function
    column: ColumnRef | None
    name: str

    @property
    def sql(self) -> str:
        """The expression without its name."""
        inner = "*" if self.column is None else self.column.sql
        return f"{self.function}({inner})"


@dataclass(frozen=True, slots=True)
class Having:
    """A condition on a measure."""

    measure: Measure
    op: Op
    value: Value


@dataclass(frozen=True, slots=True)
class Order:
    """A sort key: a column or a measure of the output."""

    by: ColumnRef | Measure
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """One SELECT.

    With measures, `columns` are what is grouped by; without, they are what is listed.

    Attributes:
        base: the object of FROM.
        top: at most so many rows; only with an order.
        distinct: each combination of `columns` once.
    """

    base: str
    columns: tuple[ColumnRef, ...] = ()
    joins: tuple[Join, ...] = ()
    filters: tuple[Filter, ...] = ()
    absences: tuple[Absence, ...] = ()
    measures: tuple[Measure, ...] = ()
    having: tuple[Having, ...] = ()
    orders: tuple[Order, ...] = ()
    top: int | None = None
    distinct: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """Objects of FROM in order; those of NOT EXISTS are not among them."""
        return (self.base, *(join.object for join in self.joins))

    @property
    def objects(self) -> tuple[str, ...]:
        """Every object that the query reads, each once, in order of appearance."""
        names = (*self.sources, *(absence.object for absence in self.absences))
        return tuple(dict.fromkeys(names))

    @property
    def used(self) -> frozenset[ColumnRef]:
        """Every column that the query names."""
        found = set(self.columns)
        conditions = list(self.filters)
        for absence in self.absences:
            conditions.extend(absence.filters)
        found.update(condition.column for condition in conditions)
        linked = [link.pairs for link in self.joins] + [link.pairs for link in self.absences]
        for pairs in linked:
            for left, right in pairs:
                found.update((left, right))
        found.update(measure.column for measure in self.measures if measure.column is not None)
        found.update(order.by for order in self.orders if isinstance(order.by, ColumnRef))
        return frozenset(found)


def shape(plan: Plan) -> str:
    """The plan with every name and literal masked: what two queries of one kind have in common.

    A line of words such as `list 3 | inner 3 | = >= | top order-`, stable between versions: held-out
    questions are chosen by it.
    """
    parts = [f"{'distinct' if plan.distinct else 'group' if plan.measures else 'list'} {len(plan.columns)}"]
    if plan.measures:
        parts.append(" ".join(measure.function.lower() for measure in plan.measures))
    parts.extend(f"{join.kind.lower()} {len(join.pairs)}" for join in plan.joins)
    parts.extend(f"without {len(absence.pairs)}" for absence in plan.absences)
    if plan.filters:
        parts.append(" ".join(sorted(_filter_shape(condition) for condition in plan.filters)))
    if plan.having:
        parts.append("having " + " ".join(condition.op for condition in plan.having))
    tail = ["top"] if plan.top is not None else []
    tail.extend("order-" if order.descending else "order+" for order in plan.orders)
    if tail:
        parts.append(" ".join(tail))
    return " | ".join(parts)


def _filter_shape(condition: Filter) -> str:
    by = "@" if any(value.parameter for value in condition.values) else ""
    return f"{condition.op.lower()}{by}"
