"""Reports as they are specified for Crystal: a title, columns from a line, its header and its masters,
parameters for company and period, an order; wide and plain, or grouped with totals.

A header must be there; a master whose number may be left empty can be missing, and the row is printed all the
same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from random import Random

from vgpt2.catalog.model import JoinEdge
from vgpt2.records.phrase import partner
from vgpt2.records.plan import (
    ColumnRef,
    Filter,
    Function,
    Join,
    JoinKind,
    Measure,
    Op,
    Order,
    Plan,
    Value,
)
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.roles import Role, Subject, is_plain_scope
from vgpt2.records.sample import is_to_one, join, output_name
from vgpt2.records.speech import Speech, listed
from vgpt2.records.together import KIND_OF_CODE

_TELLING = frozenset({Role.NAME, Role.AMOUNT, Role.DATE, Role.IDENTIFIER, Role.CODE, Role.MONTH, Role.FLAG})
_NAMING = frozenset({Role.NAME, Role.IDENTIFIER, Role.DATE, Role.CODE})
_TOTALLED = frozenset({"bDollar", "bHrs", "bUnits"})
_FURTHER_NAMES = ("FirstName", "MidName", "MiddleName", "Suffix")
"""Nobody lists people by these alone."""
TRIES = 6


def draw(material: Material, rng: Random) -> Draft | None:
    """A wide list over two to five objects, or the same with totals."""
    for _ in range(TRIES):
        base = material.sampler.subject(rng, _is_reported)
        joins = _masters(base, material, rng)
        found = _report(base, joins, material, rng) if joins else None
        if found is not None:
            return found
    return None


def _is_reported(subject: Subject) -> bool:
    by_company = subject.scope is None or subject.roles[subject.scope] is Role.COMPANY
    told = bool(subject.having(Role.AMOUNT, Role.RATE, Role.DATE)) and subject.adds
    return told and by_company and is_plain_scope(subject)


def _masters(base: Subject, material: Material, rng: Random) -> tuple[Join, ...]:
    """One to four objects that a row has at most one partner in: its headers, and masters of either."""
    lines = [base.name]
    present = [base.name]
    found: list[Join] = []
    for _ in range(rng.choices((1, 2, 3, 4), (20, 38, 28, 14))[0]):
        edge = material.sampler.partner(lines, rng, lambda edge: _fits(edge, present, material))
        if edge is None:
            break
        header = _is_header(edge, material.subjects)
        found.append(join(edge, JoinKind.LEFT if _can_lack(edge, material.subjects) else JoinKind.INNER))
        present.append(edge.right)
        if header:
            lines.append(edge.right)
    return tuple(found)


def _fits(edge: JoinEdge, present: Sequence[str], material: Material) -> bool:
    """A described object that is not there yet, with at most one row for each."""
    return (
        edge.right not in present
        and edge.right in material.pack.objects
        and len(edge.left_columns) > 1
        and is_to_one(edge, material.subjects)
        and set(material.subjects[edge.left].object.key) != set(edge.left_columns)
    )


def _is_header(edge: JoinEdge, subjects: Mapping[str, Subject]) -> bool:
    """The right side's key begins the left side's."""
    key = subjects[edge.left].object.key
    return len(key) > len(edge.left_columns) and set(key[: len(edge.left_columns)]) == set(edge.left_columns)


def _can_lack(edge: JoinEdge, subjects: Mapping[str, Subject]) -> bool:
    """A master whose number may be left empty."""
    columns = subjects[edge.left].object.by_name
    return not _is_header(edge, subjects) and any(columns[name].nullable for name in edge.left_columns)


def _report(base: Subject, joins: tuple[Join, ...], material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    keys = tuple(
        ColumnRef(base.name, name)
        for name in base.identity
        if base.roles[name] not in (Role.GROUP, Role.NOISE)
    )[:3]
    columns: dict[ColumnRef, None] = dict.fromkeys(keys)
    columns.update(dict.fromkeys(sampler.columns(base, rng, rng.choice((3, 4, 5)), _TELLING)))
    for found in joins:
        bound = {right.column for _, right in found.pairs}
        drawn = sampler.columns(material.subjects[found.object], rng, len(bound) + 2, _NAMING)
        fresh = [ref for ref in drawn if ref.column not in (*bound, *_FURTHER_NAMES)][: rng.choice((1, 1, 2))]
        columns.update(dict.fromkeys(fresh))
    joins = _speaking(joins, {ref.object for ref in columns})
    if not joins:
        return None
    tied = {left for found in joins if found.kind is JoinKind.LEFT for left, _ in found.pairs}
    filters, period = _parameters(base, tied, material, rng)
    for found in joins:
        if found.kind is JoinKind.INNER:
            filters += sampler.unbound_scope(found.object, found.pairs, rng)
    listed_columns = tuple(columns)
    if len({ref.column for ref in listed_columns}) < len(listed_columns):
        return None  # two columns of one name in a report confuse its reader
    if not keys:
        return None  # nothing that a reader could tell the rows apart by
    orders = tuple(Order(ref) for ref in keys[:2])
    if rng.random() < 0.28:
        return _totals(base, joins, filters, period, listed_columns, material, rng)
    plan = Plan(base.name, listed_columns, joins=joins, filters=filters, orders=orders)
    kind = "wide_period" if period else "wide"

    def say(speech: Speech) -> str:
        return _spoken(kind, plan, period, speech)

    return said_draft(plan, plan, material, rng, say)


def _speaking(joins: Sequence[Join], told: Collection[str]) -> tuple[Join, ...]:
    """The joins of which something is listed, and those that lead to one."""
    kept: list[Join] = []
    needed = set(told)
    for found in reversed(joins):
        if found.object in needed:
            kept.append(found)
            needed.update(left.object for left, _ in found.pairs)
    return tuple(reversed(kept))


def _parameters(
    base: Subject, tied: Collection[ColumnRef], material: Material, rng: Random
) -> tuple[tuple[Filter, ...], ColumnRef | None]:
    """The company as a parameter, and a period where there is a date or month."""
    filters: tuple[Filter, ...] = ()
    if base.scope is not None:
        parameter = Value(f"@{base.scope}", "", parameter=True)
        filters = (Filter(ColumnRef(base.name, base.scope), Op.EQ, (parameter,), scope=True),)
    # A period over what ties a master would drop the very rows that lack one.
    dated = [
        name
        for name in base.having(Role.DATE, Role.MONTH)
        if ColumnRef(base.name, name) not in tied and "Time" not in name
    ]
    if not dated or rng.random() < 0.25:
        return filters, None
    ref = ColumnRef(base.name, rng.choice(dated))
    names = ("Mth", "Month") if base.roles[ref.column] is Role.MONTH else ("Date", "Date")
    first, last = (Value(f"@{word}{names[0]}", "", parameter=True) for word in ("From", "Through"))
    return (*filters, Filter(ref, Op.GE, (first,)), Filter(ref, Op.LE, (last,))), ref


def _totals(
    base: Subject,
    joins: tuple[Join, ...],
    filters: tuple[Filter, ...],
    period: ColumnRef | None,
    columns: tuple[ColumnRef, ...],
    material: Material,
    rng: Random,
) -> Draft | None:
    """The same rows grouped by a master, with one to three totals."""
    amounts = tuple(
        ref
        for ref in material.sampler.columns(base, rng, rng.choice((1, 2, 3)), frozenset({Role.AMOUNT}))
        if base.object.by_name[ref.column].type in _TOTALLED
    )
    groups = tuple(
        ref
        for ref in columns
        if material.subjects[ref.object].roles[ref.column] in (Role.NAME, Role.IDENTIFIER, Role.CODE)
        and (ref.object != base.name or ref.column not in base.identity[-1:])
        # A job is one only within its company, a phase within its group: equal numbers would be one.
        and not material.sampler.around(material.subjects[ref.object], ref)
    )[:4]
    own = [ref for ref in groups if ref.object == base.name]
    if not amounts or not groups or material.sampler.is_one_row(base, own):
        return None
    if KIND_OF_CODE in base.roles and ColumnRef(base.name, KIND_OF_CODE) not in groups:
        return None
    measures = tuple(
        Measure(Function.SUM, ref, output_name(Function.SUM, ref.column, Role.AMOUNT)) for ref in amounts
    )
    joins = _speaking(joins, {ref.object for ref in groups})
    if not joins:
        return None
    scoped = {base.name, *(found.object for found in joins)}
    filters = tuple(item for item in filters if item.column.object in scoped)
    orders = tuple(Order(ref) for ref in groups[:2])
    plan = Plan(base.name, groups, joins=joins, filters=filters, measures=measures, orders=orders)
    kind = "grouped_period" if period else "grouped"

    def say(speech: Speech) -> str:
        return _spoken(kind, plan, period, speech)

    return said_draft(plan, plan, material, rng, say)


def _spoken(kind: str, plan: Plan, period: ColumnRef | None, speech: Speech) -> str:
    noun = speech.noun(plan.base)
    left = {join.object: join for join in plan.joins if join.kind is JoinKind.LEFT}
    keep = ""
    if left:
        # Without a customer there is no payment term of the customer either.
        first = (join for join in left.values() if join.pairs[0][0].object not in left)
        *others, last = [partner(join, speech) for join in first]
        others_said = f"{', '.join(others)} or {last}" if others else last
        keep = speech.pick("keep", book="reports").format(rows=noun.many, others=others_said)
    return speech.pick(kind, book="reports").format(
        title=noun.many if noun.many.startswith(plan.base) else noun.many[:1].upper() + noun.many[1:],
        rows=noun.many,
        columns=speech.listing(plan.columns),
        company="company, " if any(item.scope for item in plan.filters) else "",
        measures=listed([speech.label(item.column) for item in plan.measures if item.column is not None]),
        period=speech.label(period) if period is not None else "",
        its_period=speech.bare(period) if period is not None else "",
        limits=listed([item.values[0].sql for item in plan.filters if item.column == period]),
        order=listed(
            [speech.listed_before(order.by) for order in plan.orders if isinstance(order.by, ColumnRef)]
        ),
        keep=keep,
    )


RECIPE = Recipe("reports", "report", 12, "Wide reports over a line, its header and its masters.", draw)
