"""What a query needs of the rows: its objects and columns, and what they are compared with.

Translating a query fills a `Needs`; the row generator reads it, so that joins match, filters hit, and both
sides of every boundary occur.

Not covered: conditions over several columns at once, other than comparisons of two columns.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from vgpt2.sandbox.model import Cell
from vgpt2.sandbox.sqltypes import SqlType


class Ref(NamedTuple):
    """A stored column: the table (or the view without a base table) that keeps it, and its name there."""

    store: str
    column: str


class Probe(NamedTuple):
    """A condition on one column: DuckDB SQL in which the column is written `x`."""

    ref: Ref
    sql: str


ROW = "__row"
"""A hidden column with the row's place, in tables whose column is added up beside a HAVING."""


class Total(NamedTuple):
    """A HAVING condition: the sum of a column by groups, compared with a constant.

    Attributes:
        ref: what is added up.
        sql: DuckDB SQL that gives for each group the place of a row of `ref`'s table, the group's sum, and
            the constant.
    """

    ref: Ref
    sql: str


@dataclass(frozen=True, slots=True)
class ParameterUse:
    """How a parameter is used first: its type, the column it is compared with, and by which operator."""

    type: SqlType
    ref: Ref | None
    operator: str


@dataclass
class Needs:
    """Everything that the rows must offer to one or several queries.

    Attributes:
        columns: by store, the stored columns that are read, in the order met.
        stores: by object name, the store that it shows.
        views: by object name, the view's columns that are read and the stored column each shows.
        pairs: equalities between columns of two sources.
        alike: comparisons of two columns of one source, or of two sources by another operator than `=`.
        literals: values that a column is compared with.
        edges: comparisons of one column anywhere, as in CASE: their boundaries must occur.
        probes: conditions on one column, a set for each query: those of one query hold together.
        totals: HAVING conditions.
        parameters: by name without `@`.
    """

    columns: dict[str, dict[str, None]] = field(default_factory=dict)
    stores: dict[str, str] = field(default_factory=dict)
    views: dict[str, dict[str, Ref]] = field(default_factory=dict)
    pairs: dict[tuple[Ref, Ref], None] = field(default_factory=dict)
    alike: dict[tuple[Ref, Ref], None] = field(default_factory=dict)
    literals: dict[Ref, dict[Cell, None]] = field(default_factory=dict)
    edges: dict[Probe, None] = field(default_factory=dict)
    probes: list[dict[Probe, None]] = field(default_factory=lambda: [{}])
    totals: dict[Total, None] = field(default_factory=dict)
    parameters: dict[str, ParameterUse] = field(default_factory=dict)

    def read(self, view: str, name: str, ref: Ref) -> None:
        """Note that `view.name` is read, which shows the stored column `ref`."""
        self.columns.setdefault(ref.store, {})[ref.column] = None
        self.views.setdefault(view, {})[name] = ref

    def compare(self, ref: Ref, value: Cell) -> None:
        """Note that a column is compared with a value."""
        if value is not None:
            self.literals.setdefault(ref, {})[value] = None

    def hold(self, probe: Probe) -> None:
        """Note a condition on one column."""
        self.probes[-1][probe] = None

    def pair(self, left: Ref, right: Ref, *, equal: bool) -> None:
        """Note that two columns are compared."""
        if left != right:
            kind = self.pairs if equal and left.store != right.store else self.alike
            kind[min(left, right), max(left, right)] = None

    @property
    def fingerprint(self) -> tuple[object, ...]:
        """What the rows follow from; equal fingerprints mean equal rows."""
        return (
            tuple((name, tuple(columns)) for name, columns in self.columns.items()),
            tuple((name, tuple(columns.items())) for name, columns in self.views.items()),
            tuple(self.pairs),
            tuple(self.alike),
            tuple((ref, tuple(map(repr, values))) for ref, values in self.literals.items()),
            tuple(self.edges),
            tuple(map(tuple, self.probes)),
            tuple(self.totals),
            tuple(self.parameters.items()),
        )


def merged(parts: Iterable[Needs]) -> Needs:
    """The needs of several queries together; the first one's parameters count."""
    whole = Needs()
    for part in parts:
        for store, columns in part.columns.items():
            whole.columns.setdefault(store, {}).update(columns)
        whole.stores.update(part.stores)
        for view, shown in part.views.items():
            whole.views.setdefault(view, {}).update(shown)
        for ref, values in part.literals.items():
            whole.literals.setdefault(ref, {}).update(values)
        whole.pairs.update(part.pairs)
        whole.alike.update(part.alike)
        whole.probes.extend(probes for probes in part.probes if probes not in whole.probes)
        whole.edges.update(part.edges)
        whole.totals.update(part.totals)
        for name, use in part.parameters.items():
            whole.parameters.setdefault(name, use)
    return whole
