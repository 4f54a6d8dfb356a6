"""Wrong neighbours of right answers: each corruption changes one thing and keeps everything else.

Both sides of a pair come from the same renderer, so conventions, register and length class are the same. A
corruption proposes; `pairs` proves: names that do not exist by a lint finding of error severity, a wrong
meaning by a different result on synthetic rows.

Corruptions come in opposites wherever one leaves a trace that could be seen without understanding (a filter
less, a filter more; a left join undone, a left join made), so that no surface feature tells the sides apart.

Not covered: answers of a trained model as the wrong side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple, TypeVar

from vgpt2.context.model import Context
from vgpt2.records.plan import (
    Absence,
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
from vgpt2.records.recipe import Material
from vgpt2.records.roles import Role
from vgpt2.records.sample import output_name

T = TypeVar("T")

LINT = "lint"
SANDBOX = "sandbox"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a corruption may draw from: the prompt's objects and columns, the schema, random numbers."""

    context: Context
    material: Material
    rng: Random

    def shown(self, name: str) -> tuple[str, ...]:
        """Shown columns of an object."""
        item = self.context.by_name.get(name)
        return () if item is None else tuple(column.name for column in item.columns)


class Corruption(NamedTuple):
    """One kind of fault.

    Attributes:
        name: for ever; the `fault` of pairs and labels.
        proof: how it must be shown to be wrong, `lint` or `sandbox`.
        spoil: the spoilt plan, or None where this plan has nothing to spoil that way.
    """

    name: str
    proof: str
    weight: int
    summary: str
    spoil: Callable[[Plan, Setting], Plan | None]


def foreign_column(plan: Plan, setting: Setting) -> Plan | None:
    """A column that another shown object has is written as this one's."""
    target = _target(plan, setting)
    if target is None:
        return None
    own = setting.material.catalog.objects[target.object].by_folded
    others = [
        column
        for item in setting.context.objects
        if item.name != target.object
        for column in setting.shown(item.name)
        if column.lower() not in own
    ]
    return _put(plan, target, setting.rng.choice(others), setting) if others else None


def invented_column(plan: Plan, setting: Setting) -> Plan | None:
    """A column that sounds right and does not exist: parts of two shown columns put together."""
    target = _target(plan, setting)
    if target is None:
        return None
    own = setting.material.catalog.objects[target.object].by_folded
    shown = [name for item in setting.context.objects for name in setting.shown(item.name)]
    heads = [_parts(name)[0] for name in shown]
    tails = [_parts(name)[-1] for name in shown]
    for _ in range(20):
        name = setting.rng.choice(heads) + setting.rng.choice(tails)
        if name.lower() not in own and name not in shown and len(name) <= 2 * len(target.column) + 4:
            return _put(plan, target, name, setting)
    return None


def invented_object(plan: Plan, setting: Setting) -> Plan | None:
    """An object's name with an ending that other objects of the house have, but this module does not."""
    victim = setting.rng.choice(plan.objects)
    endings = [name[2:] for name in setting.material.sampler.names if re.fullmatch(r"[A-Z]{4}", name)]
    for _ in range(20):
        if not endings:
            return None
        name = victim[:2] + setting.rng.choice(endings)
        if not setting.material.catalog.spelled(name):
            return _renamed(plan, victim, name)
    return None


def key_part(plan: Plan, setting: Setting) -> Plan | None:
    """A join, or a NOT EXISTS, without one part of its key."""
    places = [at for at, join in enumerate(plan.joins) if len(join.pairs) > 1]
    if places:
        at = setting.rng.choice(places)
        join = plan.joins[at]
        return replace(plan, joins=_with(plan.joins, at, replace(join, pairs=_less(join.pairs, setting.rng))))
    absences = [at for at, absence in enumerate(plan.absences) if len(absence.pairs) > 1]
    if not absences:
        return None
    at = setting.rng.choice(absences)
    absence = plan.absences[at]
    spoilt = replace(absence, pairs=_less(absence.pairs, setting.rng))
    return replace(plan, absences=_with(plan.absences, at, spoilt))


def neighbour_column(plan: Plan, setting: Setting) -> Plan | None:
    """Another shown column of the same object and role: a neighbouring amount, date or flag."""
    candidates = [ref for ref in _targets(plan, setting) if _neighbours(ref, plan, setting)]
    if not candidates:
        return None
    target = setting.rng.choice(candidates)
    return _put(plan, target, setting.rng.choice(_neighbours(target, plan, setting)), setting)


def aggregate(plan: Plan, setting: Setting) -> Plan | None:
    """Another aggregate function over the same column."""
    places = [at for at, measure in enumerate(plan.measures) if measure.column is not None]
    if not places:
        return None
    measure = plan.measures[setting.rng.choice(places)]
    if measure.column is None:
        return None
    role = setting.material.subjects[measure.column.object].roles[measure.column.column]
    pool = [Function.MIN, Function.MAX, Function.AVG, Function.SUM]
    if role in (Role.DATE, Role.MONTH):
        pool = [Function.MIN, Function.MAX]
    other = setting.rng.choice([function for function in pool if function is not measure.function])
    name = output_name(other, measure.column.column, role)
    return _measured(plan, measure, Measure(other, measure.column, name))


def boundary(plan: Plan, setting: Setting) -> Plan | None:
    """A comparison that takes in its limit and should not, or the other way round; a period one month off."""
    places = [at for at, condition in enumerate(plan.filters) if condition.op in (*_TURNED, Op.WITHIN)]
    if not places:
        return None
    at = setting.rng.choice(places)
    condition = plan.filters[at]
    if condition.op is Op.WITHIN:
        shifted = _shifted(condition.values[1].sql, setting.rng)
        if shifted is None:
            return None
        spoilt = replace(condition, values=(condition.values[0], Value(shifted, "")))
    else:
        spoilt = replace(condition, op=_TURNED[condition.op])
    return replace(plan, filters=_with(plan.filters, at, spoilt))


def join_kind(plan: Plan, setting: Setting) -> Plan | None:
    """A left join made inner, or an inner join made left."""
    if not plan.joins:
        return None
    at = setting.rng.randrange(len(plan.joins))
    join = plan.joins[at]
    kind = JoinKind.LEFT if join.kind is JoinKind.INNER else JoinKind.INNER
    return replace(plan, joins=_with(plan.joins, at, replace(join, kind=kind)))


def filter_less(plan: Plan, setting: Setting) -> Plan | None:
    """One of the conditions asked for is left out; never the company's."""
    places = [at for at, condition in enumerate(plan.filters) if not condition.scope]
    if not places:
        return None
    at = setting.rng.choice(places)
    return replace(plan, filters=plan.filters[:at] + plan.filters[at + 1 :])


def filter_more(plan: Plan, setting: Setting) -> Plan | None:
    """A condition that nobody asked for."""
    subject = setting.material.subjects[plan.base]
    shown = set(setting.shown(plan.base))
    avoid = tuple(ref for ref in plan.used if ref.object == plan.base)
    for condition in setting.material.sampler.filters(subject, setting.rng, 4, avoid=avoid):
        if condition.column.column in shown:
            return replace(plan, filters=(*plan.filters, condition))
    return None


def value(plan: Plan, setting: Setting) -> Plan | None:
    """Another value than the one asked for: the other answer of a flag, another code, another month."""
    places = [
        at for at, condition in enumerate(plan.filters) if not condition.scope and condition.op is Op.EQ
    ]
    setting.rng.shuffle(places)
    for at in places:
        condition = plan.filters[at]
        for _ in range(6):
            other = setting.material.sampler.condition(condition.column, setting.rng)
            if other.op is Op.EQ and other.values[0].sql != condition.values[0].sql:
                return replace(plan, filters=_with(plan.filters, at, other))
    return None


def direction(plan: Plan, setting: Setting) -> Plan | None:
    """The wrong end of the order."""
    if not plan.orders:
        return None
    order = plan.orders[0]
    return replace(plan, orders=(Order(order.by, not order.descending), *plan.orders[1:]))


def company(plan: Plan, setting: Setting) -> Plan | None:
    """Another company than the one asked for."""
    for at, condition in enumerate(plan.filters):
        if condition.scope and not condition.values[0].parameter:
            number = int(condition.values[0].sql)
            other = setting.rng.choice([found for found in (1, 2, 3, 4, 5, 10) if found != number])
            spoilt = replace(condition, values=(Value(str(other), str(other)),))
            return replace(plan, filters=_with(plan.filters, at, spoilt))
    return None


CORRUPTIONS: tuple[Corruption, ...] = (
    Corruption("foreign_column", LINT, 14, "a real column of another object", foreign_column),
    Corruption("invented_column", LINT, 10, "a column that does not exist", invented_column),
    Corruption("invented_object", LINT, 8, "an object that does not exist", invented_object),
    Corruption("neighbour_column", SANDBOX, 20, "a neighbouring column of the same object", neighbour_column),
    Corruption("key_part", SANDBOX, 6, "a join without a part of its key", key_part),
    Corruption("aggregate", SANDBOX, 8, "another aggregate", aggregate),
    Corruption("boundary", SANDBOX, 8, "a wrong boundary", boundary),
    Corruption("join_kind", SANDBOX, 8, "a left join undone, or an inner join made left", join_kind),
    Corruption("filter_less", SANDBOX, 6, "a condition left out", filter_less),
    Corruption("filter_more", SANDBOX, 12, "a condition nobody asked for", filter_more),
    Corruption("value", SANDBOX, 8, "another value than asked for", value),
    Corruption("direction", SANDBOX, 4, "the wrong end of the order", direction),
    Corruption("company", SANDBOX, 4, "another company than asked for", company),
)

FALSE_REFUSAL = "false_refusal"
FALSE_ACCEPTANCE = "false_acceptance"
"""Faults between a refusal and a query; `pairs` makes both, in equal numbers."""


_TURNED = {Op.GT: Op.GE, Op.GE: Op.GT, Op.LT: Op.LE, Op.LE: Op.LT}


def _target(plan: Plan, setting: Setting) -> ColumnRef | None:
    targets = _targets(plan, setting)
    return setting.rng.choice(targets) if targets else None


def _targets(plan: Plan, setting: Setting) -> list[ColumnRef]:
    """Columns that the query outputs, measures or filters by, without scope and join columns."""
    bound = {ref for join in plan.joins for pair in join.pairs for ref in pair}
    bound |= {ref for absence in plan.absences for pair in absence.pairs for ref in pair}
    bound |= {condition.column for condition in plan.filters if condition.scope}
    found = dict.fromkeys(plan.columns)
    found.update(dict.fromkeys(measure.column for measure in plan.measures if measure.column is not None))
    found.update(dict.fromkeys(condition.column for condition in plan.filters))
    return [ref for ref in found if ref not in bound]


def _neighbours(ref: ColumnRef, plan: Plan, setting: Setting) -> list[str]:
    roles = setting.material.subjects[ref.object].roles
    used = {other.column for other in plan.used if other.object == ref.object}
    return [
        name
        for name in setting.shown(ref.object)
        if name not in used and roles.get(name) is roles[ref.column]
    ]


def _put(plan: Plan, target: ColumnRef, column: str, setting: Setting) -> Plan:
    """The plan with another column of the same object in every place of `target`; a measure named after the
    column is renamed, so that the name does not betray the change."""
    other = ColumnRef(target.object, column)

    def swap(ref: ColumnRef) -> ColumnRef:
        return other if ref == target else ref

    spoilt = replace(
        plan,
        columns=tuple(swap(ref) for ref in plan.columns),
        filters=tuple(replace(condition, column=swap(condition.column)) for condition in plan.filters),
        orders=tuple(
            replace(order, by=swap(order.by)) if isinstance(order.by, ColumnRef) else order
            for order in plan.orders
        ),
    )
    for measure in plan.measures:
        if measure.column == target:
            role = setting.material.subjects[target.object].roles[target.column]
            name = output_name(measure.function, column, role)
            spoilt = _measured(spoilt, measure, Measure(measure.function, other, name))
    return spoilt


def _measured(plan: Plan, measure: Measure, other: Measure) -> Plan:
    """The plan with `other` in every place of `measure`."""
    return replace(
        plan,
        measures=tuple(other if item == measure else item for item in plan.measures),
        having=tuple(
            replace(item, measure=other) if item.measure == measure else item for item in plan.having
        ),
        orders=tuple(replace(order, by=other) if order.by == measure else order for order in plan.orders),
    )


def _renamed(plan: Plan, victim: str, name: str) -> Plan:
    """The plan with another name for one object."""

    def ref(found: ColumnRef) -> ColumnRef:
        return ColumnRef(name, found.column) if found.object == victim else found

    def condition(found: Filter) -> Filter:
        return replace(found, column=ref(found.column))

    def pairs(found: tuple[tuple[ColumnRef, ColumnRef], ...]) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
        return tuple((ref(left), ref(right)) for left, right in found)

    def join(found: Join) -> Join:
        return Join(name if found.object == victim else found.object, found.kind, pairs(found.pairs))

    def absence(found: Absence) -> Absence:
        conditions = tuple(condition(item) for item in found.filters)
        return Absence(name if found.object == victim else found.object, pairs(found.pairs), conditions)

    spoilt = replace(
        plan,
        base=name if plan.base == victim else plan.base,
        columns=tuple(ref(found) for found in plan.columns),
        joins=tuple(join(found) for found in plan.joins),
        absences=tuple(absence(found) for found in plan.absences),
        filters=tuple(condition(found) for found in plan.filters),
        orders=tuple(
            replace(order, by=ref(order.by)) if isinstance(order.by, ColumnRef) else order
            for order in plan.orders
        ),
    )
    for measure in plan.measures:
        if measure.column is not None and measure.column.object == victim:
            spoilt = _measured(spoilt, measure, replace(measure, column=ref(measure.column)))
    return spoilt


def _less(
    pairs: tuple[tuple[ColumnRef, ColumnRef], ...], rng: Random
) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
    at = rng.randrange(len(pairs))
    return pairs[:at] + pairs[at + 1 :]


def _shifted(text: str, rng: Random) -> str | None:
    """The end of a period one month later or earlier; it is always the first of a month."""
    found = re.fullmatch(r"'(\d{4})(\d{2})01'", text)
    if found is None:
        return None
    months = int(found[1]) * 12 + int(found[2]) - 1 + rng.choice((1, -1))
    return f"'{months // 12}{months % 12 + 1:02}01'"


def _with(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    return (*items[:at], item, *items[at + 1 :])


def _parts(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name) or [name]
