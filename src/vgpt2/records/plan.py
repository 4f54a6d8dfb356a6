"""A query as data: what is selected, joined, filtered, measured, grouped and ordered.

A plan is the source of everything a record says: `render` turns it into T-SQL and a short reasoning,
`phrase` into questions, `corrupt` into a neighbour that is wrong in one thing. A plan holds names, never SQL
text, with one exception: a value is kept as the T-SQL that stands for it (`'20240301'`, `@Vendor`).

What goes beyond one SELECT is a `Wrap` around a plan: the plan becomes a table of the query's own (`WITH
Totals AS …`), and the wrap says what is made of its rows: a running total, the first of each group, a
comparison.

Not covered: wraps of wraps, recursion, PIVOT.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

T = TypeVar("T")


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
    """A condition that no row of `object` belongs to the row at hand (NOT EXISTS); with `present`, that one
    does."""

    object: str
    pairs: tuple[tuple[ColumnRef, ColumnRef], ...]
    filters: tuple[Filter, ...] = ()
    present: bool = False


class Function(StrEnum):
    """Aggregates; COUNT without a column counts rows."""

    COUNT = "COUNT"
    SUM = "SUM"
    AVG = "AVG"
    MIN = "MIN"
    MAX = "MAX"


@dataclass(frozen=True, slots=True)
class Measure:
    """An aggregate in the output, under the name `name`.

    Attributes:
        minus: subtracted from the column, row by row; for SUM only.
        when: only rows for which this holds are counted or summed (`SUM(CASE WHEN … THEN … ELSE 0 END)`).
    """

    function: Function
    column: ColumnRef | None
    name: str
    minus: ColumnRef | None = None
    when: Filter | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A year or month of a date as a group, under the name `name`."""

    function: str
    column: ColumnRef
    name: str

    @property
    def sql(self) -> str:
        """The expression without its name."""
        return f"{self.function}({self.column.sql})"


@dataclass(frozen=True, slots=True)
class Bucket:
    """Classes of an amount, or of a date's age in days at `day`, as a group under the name `name`.

    Attributes:
        edges: the highest value of each class but the last, ascending. labels: one a class.
        day: T-SQL for the day that ages are counted to; "" where the column is a number.
    """

    column: ColumnRef
    edges: tuple[int, ...]
    labels: tuple[str, ...]
    name: str
    day: str = ""

    @property
    def sql(self) -> str:
        """The expression without its name."""
        value = f"DATEDIFF(day, {self.column.sql}, {self.day})" if self.day else self.column.sql
        cases = "\n    ".join(
            f"WHEN {value} <= {edge} THEN '{label}'"
            for edge, label in zip(self.edges, self.labels, strict=False)
        )
        return f"CASE {cases}\n    ELSE '{self.labels[-1]}' END"


Group = Part | Bucket
"""What can be grouped by besides columns."""


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
class Running:
    """A total of the measure up to each row, in the order of `along`, for each value of the other groups."""

    along: ColumnRef | Part


@dataclass(frozen=True, slots=True)
class Change:
    """The measure beside its value at the row before, in the order of `along`, and the difference."""

    along: ColumnRef | Part


@dataclass(frozen=True, slots=True)
class Share:
    """The measure as per cent of its total: over all rows, or over those with the same value of `within`."""

    within: ColumnRef | None = None


@dataclass(frozen=True, slots=True)
class FirstOfEach:
    """The first `count` rows of each value of `within`, in the order of `by` and then of `ties`."""

    within: tuple[ColumnRef, ...]
    by: ColumnRef | Measure
    descending: bool
    count: int
    ties: tuple[ColumnRef, ...] = ()


@dataclass(frozen=True, slots=True)
class AboveAverage:
    """Groups whose measure is above (or below) the average of all groups."""

    below: bool = False


@dataclass(frozen=True, slots=True)
class Versus:
    """The totals of another plan beside this one's, for the same groups.

    Attributes:
        other: grouped by as many columns, which are equal to this plan's in turn.
        kind: LEFT keeps groups that the other has not, with zero.
        difference: the two measures' difference is output as well.
    """

    other: Plan
    kind: JoinKind
    difference: bool = False


@dataclass(frozen=True, slots=True)
class Stacked:
    """The rows of this plan and of another one below each other (UNION ALL), each with where it comes from.

    Attributes:
        labels: what the column `Source` says of the rows of the two.
    """

    other: Plan
    labels: tuple[str, str]


Wrap = Running | Change | Share | FirstOfEach | AboveAverage | Versus | Stacked


@dataclass(frozen=True, slots=True)
class Plan:
    """One SELECT, or with a wrap one around it.

    With measures, `columns` and `groups` are what is grouped by; without, columns are what is listed.

    Attributes:
        base: the object of FROM.
        top: at most so many rows; only with an order.
        distinct: each combination of `columns` once.
        wrap: what is made of the rows; the plan then has no order and no top of its own.
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
    groups: tuple[Group, ...] = ()
    wrap: Wrap | None = None

    @property
    def is_said(self) -> bool:
        """Whether every inner join is there for something: a column, a condition, or a further join."""
        spoken = [*self.columns, *(condition.column for condition in self.conditions)]
        spoken += [group.column for group in self.groups]
        spoken += [measure.column for measure in self.measures if measure.column is not None]
        known = {ref.object for ref in spoken}
        known |= {left.object for join in self.joins for left, _ in join.pairs}
        known |= {left.object for absence in self.absences for left, _ in absence.pairs}
        return all(join.object in known or join.kind is JoinKind.LEFT for join in self.joins)

    @property
    def parts(self) -> tuple[Plan, ...]:
        """This plan, and the other one that it is compared or stacked with."""
        return (self, self.wrap.other) if isinstance(self.wrap, Versus | Stacked) else (self,)

    @property
    def sources(self) -> tuple[str, ...]:
        """Objects of FROM in order; those of NOT EXISTS are not among them."""
        return (self.base, *(join.object for join in self.joins))

    @property
    def objects(self) -> tuple[str, ...]:
        """Every object that the query reads, each once, in order of appearance."""
        names = [
            name
            for part in self.parts
            for name in (*part.sources, *(absence.object for absence in part.absences))
        ]
        return tuple(dict.fromkeys(names))

    @property
    def conditions(self) -> tuple[Filter, ...]:
        """Every filter of the plan itself: of rows, of related rows, and of conditional measures."""
        found = list(self.filters)
        for absence in self.absences:
            found.extend(absence.filters)
        found.extend(measure.when for measure in self.measures if measure.when is not None)
        return tuple(found)

    @property
    def used(self) -> frozenset[ColumnRef]:
        """Every column that the query names."""
        found: set[ColumnRef] = set()
        for part in self.parts:
            found.update(part.columns)
            found.update(condition.column for condition in part.conditions)
            found.update(group.column for group in part.groups)
            linked = [link.pairs for link in part.joins] + [link.pairs for link in part.absences]
            for pairs in linked:
                for left, right in pairs:
                    found.update((left, right))
            for measure in part.measures:
                found.update(ref for ref in (measure.column, measure.minus) if ref is not None)
            found.update(order.by for order in part.orders if isinstance(order.by, ColumnRef))
        return frozenset(found)


def rewritten(
    item: T, column: Callable[[ColumnRef], ColumnRef], name: Callable[[str], str] = lambda name: name
) -> T:
    """A plan, or a part of one, with every column and every object's name put through a function.

    Names of outputs stay as they are.
    """

    def through(found: Any) -> Any:
        if isinstance(found, ColumnRef):
            return column(found)
        if isinstance(found, tuple):
            return tuple(through(one) for one in found)
        if not is_dataclass(found) or isinstance(found, type):
            return found
        changed = {part.name: through(getattr(found, part.name)) for part in fields(found)}
        if isinstance(found, Plan):
            changed["base"] = name(found.base)
        elif isinstance(found, Join | Absence):
            changed["object"] = name(found.object)
        return replace(found, **changed)

    result: T = through(item)
    return result
