"""Reports as they are specified for Crystal: a title, columns from a line, its header and its masters,
parameters
for company and period, an order; wide and plain, or grouped with totals."""

from __future__ import annotations

from random import Random

from vgpt2.records.phrase import measure_label
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
from vgpt2.records.roles import Role, Subject
from vgpt2.records.sample import is_to_one, join, output_name
from vgpt2.records.speech import Speech, listed

_TELLING = frozenset({Role.NAME, Role.AMOUNT, Role.DATE, Role.IDENTIFIER, Role.CODE, Role.MONTH, Role.FLAG})
_NAMING = frozenset({Role.NAME, Role.IDENTIFIER, Role.DATE, Role.CODE})
TRIES = 6


def draw(material: Material, rng: Random) -> Draft | None:
    """A wide list over two to five objects, or the same with totals."""
    for _ in range(TRIES):
        base = material.sampler.subject(rng, lambda found: bool(found.having(Role.AMOUNT, Role.DATE)))
        joins = _masters(base, material, rng)
        if joins:
            return _report(base, joins, material, rng)
    return None


def _masters(base: Subject, material: Material, rng: Random) -> tuple[Join, ...]:
    """One to four objects that a row has at most one partner in, each bound to one that is there."""
    present = [base.name]
    found: list[Join] = []
    for _ in range(rng.choices((1, 2, 3, 4), (20, 38, 28, 14))[0]):
        edge = material.sampler.partner(
            present, rng, lambda edge: is_to_one(edge, material.subjects) and len(edge.left_columns) > 1
        )
        if edge is None:
            break
        columns = material.subjects[edge.left].object.by_name
        optional = any(columns[name].nullable for name in edge.left_columns)
        after_left = any(one.object == edge.left and one.kind is JoinKind.LEFT for one in found)
        found.append(join(edge, JoinKind.LEFT if optional or after_left else JoinKind.INNER))
        present.append(edge.right)
    return tuple(found)


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
        fresh = [ref for ref in drawn if ref.column not in bound][: rng.choice((1, 1, 2))]
        columns.update(dict.fromkeys(fresh))
    filters, period = _parameters(base, material, rng)
    for found in joins:
        if found.kind is JoinKind.INNER:
            filters += sampler.unbound_scope(found.object, found.pairs, rng)
    listed_columns = tuple(columns)
    if len({ref.column for ref in listed_columns}) < len(listed_columns):
        return None  # two columns of one name in a report confuse its reader
    orders = tuple(Order(ref) for ref in (*keys[:1], *keys[1:2])) or ()
    if rng.random() < 0.28:
        return _totals(base, joins, filters, period, listed_columns, material, rng)
    plan = Plan(base.name, listed_columns, joins=joins, filters=filters, orders=orders)
    kind = "wide_period" if period else "wide"

    def say(speech: Speech) -> str:
        return _spoken(kind, plan, period, speech)

    return said_draft(plan, plan, material, rng, say)


def _parameters(
    base: Subject, material: Material, rng: Random
) -> tuple[tuple[Filter, ...], ColumnRef | None]:
    """The company as a parameter, and a period where there is a date or month."""
    filters: tuple[Filter, ...] = ()
    if base.scope is not None:
        parameter = Value(f"@{base.scope}", "", parameter=True)
        filters = (Filter(ColumnRef(base.name, base.scope), Op.EQ, (parameter,), scope=True),)
    dated = base.having(Role.DATE, Role.MONTH)
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
    amounts = material.sampler.columns(base, rng, rng.choice((1, 2, 3)), frozenset({Role.AMOUNT}))
    groups = tuple(
        ref
        for ref in columns
        if material.subjects[ref.object].roles[ref.column] in (Role.NAME, Role.IDENTIFIER, Role.CODE)
        and (ref.object != base.name or ref.column not in base.identity[-1:])
    )[:4]
    if not amounts or not groups or set(base.identity) <= {ref.column for ref in groups}:
        return None
    measures = tuple(
        Measure(Function.SUM, ref, output_name(Function.SUM, ref.column, Role.AMOUNT)) for ref in amounts
    )
    orders = tuple(Order(ref) for ref in groups[:2])
    plan = Plan(base.name, groups, joins=joins, filters=filters, measures=measures, orders=orders)
    kind = "grouped_period" if period else "grouped"

    def say(speech: Speech) -> str:
        return _spoken(kind, plan, period, speech)

    return said_draft(plan, plan, material, rng, say)


def _spoken(kind: str, plan: Plan, period: ColumnRef | None, speech: Speech) -> str:
    noun = speech.noun(plan.base)
    left = [join.object for join in plan.joins if join.kind is JoinKind.LEFT]
    keep = ""
    if left:
        keep = speech.pick("keep", book="reports").format(
            rows=noun.many, others=listed([speech.noun(name).one for name in left])
        )
    return speech.pick(kind, book="reports").format(
        title=noun.many[:1].upper() + noun.many[1:],
        rows=noun.many,
        columns=listed([speech.label(ref) for ref in plan.columns]),
        measures=listed([measure_label(item, speech) for item in plan.measures]),
        period=speech.label(period) if period is not None else "",
        order=listed([speech.label(order.by) for order in plan.orders if isinstance(order.by, ColumnRef)])
        or "anything",
        keep=keep,
    )


RECIPE = Recipe("reports", "report", 1, "Wide reports over a line, its header and its masters.", draw)
