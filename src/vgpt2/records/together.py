"""What may stand together in one query: columns, filters that leave nothing of them to tell, measures.

Not covered: what is drawn (`sample`), and which objects may be joined (`ties`, `ways`).
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.records.plan import ColumnRef, Filter, Measure, Op
from vgpt2.records.roles import Subject


def starts_empty(subject: Subject, by: ColumnRef | Measure, filters: Sequence[Filter]) -> bool:
    """Whether the first row in ascending order could be one without a value, since SQL Server puts those
    before all others."""
    ref = by if isinstance(by, ColumnRef) else by.column
    if ref is None or ref.object != subject.name or not subject.object.by_name[ref.column].nullable:
        return False
    return isinstance(by, Measure) or not any(
        condition.column == ref and condition.op is not Op.IS_NULL for condition in filters
    )


def unpinned(columns: Sequence[ColumnRef], filters: Sequence[Filter]) -> tuple[ColumnRef, ...]:
    """Columns that no filter pins to one value: to sort by the others, or to list their values, is idle."""
    return open_columns([ref for ref in columns if ref not in _pinned(filters, Op.IN)], filters)


def is_at_odds(subject: Subject, refs: Sequence[ColumnRef], found: Measure | None = None) -> bool:
    """Whether columns that are grouped and filtered by go ill together, or with the measure.

    A line is charged to a job or to equipment, and one of the one kind has nothing of the other; earnings,
    deductions and liabilities are measured each for itself.
    """
    mixed = found is not None and found.column is not None and KIND_OF_CODE in subject.roles
    if mixed and not any(ref.column == KIND_OF_CODE for ref in refs):
        return True
    if subject.object.module not in _CHARGING:
        return False
    names = {ref.column for ref in refs}
    return sum(not names.isdisjoint(kind) for kind in _CHARGED) > 1


KIND_OF_CODE = "EDLType"
"""Says whether a row is of an earning, a deduction or a liability."""
_CHARGING = frozenset({"AP", "AR", "IN", "PO", "RQ"})
_CHARGED = (
    frozenset({"JCCo", "Job", "Phase", "JCCType", "JCCostType"}),
    frozenset({"EMCo", "Equip", "Equipment", "CostCode", "EMCType", "CompType", "Component"}),
    frozenset({"WO", "WOItem", "SMCo", "SMWorkOrder", "Scope", "SMScope"}),
    frozenset({"SL", "SLItem"}),
)
"""Modules whose lines are charged to something, and the columns by which that is."""


def open_columns(columns: Sequence[ColumnRef], filters: Sequence[Filter]) -> tuple[ColumnRef, ...]:
    """Columns that differ from row to row; the others the question has said already."""
    return tuple(ref for ref in columns if ref not in _pinned(filters, Op.EQ, Op.IS_NULL))


def pinned(filters: Sequence[Filter]) -> set[ColumnRef]:
    """Columns that a filter pins to one value: grouping by them says nothing."""
    return _pinned(filters, Op.EQ)


def _pinned(filters: Sequence[Filter], *ops: Op) -> set[ColumnRef]:
    return {condition.column for condition in filters if condition.op in ops}
