"""What may stand together in one query: columns, filters that leave nothing of them to tell, measures.

Not covered: what is drawn (`sample`), and which objects may be joined (`ties`, `ways`).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from vgpt2.catalog.model import JoinEdge
from vgpt2.records.plan import ColumnRef, Filter, Join, Measure, Op, Plan, Value
from vgpt2.records.roles import Role, Subject, kind_of


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


def with_company(plan: Plan, subjects: Mapping[str, Subject], company: Value) -> Plan:
    """The plan with its company said by number where another company is: of "rows of project company 2"
    nobody could tell that their own company goes without saying."""
    if all(condition.scope or not _is_company(condition, subjects) for condition in plan.filters):
        return plan
    said = tuple(
        replace(condition, values=(company,))
        if condition.scope and condition.values[0].parameter and _is_company(condition, subjects)
        else condition
        for condition in plan.filters
    )
    return replace(plan, filters=said)


def is_at_odds(subject: Subject, refs: Sequence[ColumnRef], found: Measure | None = None) -> bool:
    """Whether columns that are grouped and filtered by go ill together, or with the measure.

    A line is charged to a job or to equipment, and one of the one kind has nothing of the other; earnings,
    deductions and liabilities are measured each for itself, as are tons and cubic yards; debits and credits
    come to nothing but for an account.
    """
    if found is not None and is_mixed(subject, found, {ref.column for ref in refs}):
        return True
    mixed = found is not None and found.column is not None and KIND_OF_CODE in subject.roles
    if mixed and not any(ref.column == KIND_OF_CODE for ref in refs):
        return True
    if subject.object.module not in _CHARGING:
        return False
    names = {ref.column for ref in refs}
    return sum(not names.isdisjoint(kind) for kind in _CHARGED) > 1


def is_mixed(subject: Subject, found: Measure, names: Container[str]) -> bool:
    """Whether a measure is of units of every kind, or of what is debited and credited alike.

    Args:
        names: columns that rows are grouped or filtered by.
    """
    if found.column is None or subject.roles[found.column.column] is not Role.AMOUNT:
        return False
    if is_counted(subject, found):
        measured = [name for name in subject.roles if _UNIT_OF_MEASURE.search(name)]
        measured = measured or [name for name in _MEASURED if name in subject.roles]
        return bool(measured) and not any(name in names for name in measured)
    key = subject.object.key
    posted = "BatchId" in key and ("GLAcct" in key or "OldNew" in key)
    return "GLAcct" in subject.roles and (subject.object.module == "GL" or posted) and "GLAcct" not in names


_UNIT_OF_MEASURE = re.compile(r"UM$")
_MEASURED = ("Item", "Phase", "Material", "CostCode")
"""What has one unit of measure, where the rows themselves do not say theirs."""


def is_counted(subject: Subject, found: Measure) -> bool:
    """Of units, of which those of different things are no parts of one whole."""
    return found.column is not None and kind_of(subject, found.column.column) == "units"


def is_listed_once(subject: Subject) -> bool:
    """Its rows add up, and none stands there once as it was and once as it is."""
    return subject.adds and not subject.is_settings and "OldNew" not in subject.object.key


def is_tiny(subject: Subject, name: str) -> bool:
    """A flag, a shift, what a row held before: of such a number nobody asks for the latest row of each."""
    column = subject.object.by_name[name]
    return name.startswith("old") or (column.base.lower() == "tinyint" and not column.type.startswith("b"))


def excludes(edge: JoinEdge, joins: Sequence[Join], subjects: Mapping[str, Subject]) -> bool:
    """Whether an inner join may leave no row beside one that is there: both bind one object by numbers that
    it can lack, as an invoice line to the order or to the subcontract that it is of."""
    left = subjects[edge.left]
    mine = _lacking(left, edge.left_columns)
    bound = ([ref for pair in join.pairs for ref in pair] for join in joins)
    others = (_lacking(left, [ref.column for ref in refs if ref.object == left.name]) for refs in bound)
    return bool(mine) and any(theirs and not mine & theirs for theirs in others)


def are_alternatives(subject: Subject, bound: Sequence[ColumnRef], filtered: Iterable[ColumnRef]) -> bool:
    """Whether an object is joined by one of the things that its rows can be of, and filtered by another: a
    rate override is a customer's, a site's or a template's."""
    names = ({ref.column for ref in refs} & set(subject.object.key) for refs in (bound, filtered))
    mine, theirs = (_lacking(subject, side) for side in names)
    return bool(mine and theirs - mine)


def _lacking(subject: Subject, names: Iterable[str]) -> set[str]:
    silent = (Role.COMPANY, Role.GROUP)
    return {name for name in names if _is_optional(subject, name) and subject.roles[name] not in silent}


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


def _is_company(condition: Filter, subjects: Mapping[str, Subject]) -> bool:
    return subjects[condition.column.object].roles[condition.column.column] is Role.COMPANY


def is_asked_by(subject: Subject, name: str) -> bool:
    """Whether rows are picked by a column: not by the month of a birthday, nor by what a user's own row of
    settings remembers of a screen, as the last job or billing month."""
    if _BORN.search(name):
        return False
    return subject.object.key != _USER or subject.roles[name] not in (Role.MONTH, Role.DATE, Role.IDENTIFIER)


_BORN = re.compile(r"Birth|DOB")
_USER = ("VPUserName",)


def without_odds(subject: Subject, names: Sequence[str], coded: Container[str]) -> list[str]:
    """Columns to filter by, without those that would contradict another as often as not: a second period, and
    beside a known kind a number that rows of some kinds do not have (of own equipment no vendor's truck).

    Args:
        coded: columns whose codes are known.
    """
    dated = [name for name in names if subject.roles[name] in (Role.MONTH, Role.DATE)]
    kinds = any(subject.roles[name] is Role.CODE and name in coded for name in names)
    return [
        name
        for name in names
        if name not in dated[1:]
        and not (kinds and subject.roles[name] is Role.IDENTIFIER and _is_optional(subject, name))
    ]


def _is_optional(subject: Subject, name: str) -> bool:
    return subject.object.by_name[name].nullable


def open_columns(columns: Sequence[ColumnRef], filters: Sequence[Filter]) -> tuple[ColumnRef, ...]:
    """Columns that differ from row to row; the others the question has said already."""
    return tuple(ref for ref in columns if ref not in _pinned(filters, Op.EQ, Op.IS_NULL))


def pinned(filters: Sequence[Filter]) -> set[ColumnRef]:
    """Columns that a filter pins to one value: grouping by them says nothing."""
    return _pinned(filters, Op.EQ)


def _pinned(filters: Sequence[Filter], *ops: Op) -> set[ColumnRef]:
    return {condition.column for condition in filters if condition.op in ops}
