"""Wrong neighbours of right answers: each corruption changes one thing and keeps everything else.

Both sides of a pair come from the same renderer, so conventions, register and length class are the same. A
corruption proposes, and says in a sentence what is wrong; `proof` proves: names that do not exist, and broken
conventions, by a lint finding, a wrong meaning by a different result on synthetic rows.

Corruptions come in opposites wherever one leaves a trace that could be seen without understanding (a filter
less, a filter more; a left join undone, a left join made), so that no surface feature tells the sides apart.

Not covered: faults of the text that no plan can hold (`misspell`), answers of a trained model.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple, TypeVar

from vgpt2.context.model import Context
from vgpt2.records.expressions import measured, predicate
from vgpt2.records.names import sounding
from vgpt2.records.plan import (
    AboveAverage,
    Bucket,
    Change,
    ColumnRef,
    FirstOfEach,
    Function,
    Having,
    JoinKind,
    Measure,
    Op,
    Order,
    Plan,
    Running,
    Share,
    Value,
    Versus,
    rewritten,
)
from vgpt2.records.recipe import Material
from vgpt2.records.roles import GROUPED, Role
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

    def role(self, ref: ColumnRef) -> Role:
        """The role of a column."""
        return self.material.subjects[ref.object].roles.get(ref.column, Role.NOISE)


class Spoilt(NamedTuple):
    """A plan that is wrong in one thing, and what that is: one sentence that begins with a capital."""

    plan: Plan
    remark: str


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
    spoil: Callable[[Plan, Setting], Spoilt | None]


def foreign_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """A column that another shown object has is written as this one's."""
    target = _target(plan, setting)
    if target is None:
        return None
    own = setting.material.catalog.objects[target.object].by_folded
    others = [
        ColumnRef(item.name, column)
        for item in setting.context.objects
        if item.name != target.object
        for column in setting.shown(item.name)
        if column.lower() not in own
    ]
    if not others:
        return None
    other = setting.rng.choice(others)
    remark = f"{target.object} has no column {other.column}; {other.sql} is another table's."
    return Spoilt(_put(plan, target, other.column, setting), remark)


def invented_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """A column that sounds like the right one and does not exist."""
    target = _target(plan, setting)
    if target is None:
        return None
    own = [column.name for column in setting.material.catalog.objects[target.object].columns]
    shown = [name for item in setting.context.objects for name in setting.shown(item.name)]
    name = sounding(target.column, shown, own, setting.rng)
    if not name or name in shown:
        return None
    remark = f"{target.object} has no column {name}; {target.sql} is meant."
    return Spoilt(_put(plan, target, name, setting), remark)


def invented_object(plan: Plan, setting: Setting) -> Spoilt | None:
    """An object's name with an ending that other objects of the house have, but this module does not.

    Another object of the module with the same columns would do as well, so there must be none.
    """
    victim = setting.rng.choice(plan.objects)
    material = setting.material
    used = {ref.column for ref in plan.used if ref.object == victim}
    module = material.catalog.objects[victim].module
    fitting = [
        name
        for name, subject in material.subjects.items()
        if subject.object.module == module and used <= subject.roles.keys()
    ]
    endings = [name[2:] for name in material.sampler.names if re.fullmatch(r"[A-Z]{4}", name)]
    if fitting != [victim] or not endings:
        return None
    for _ in range(20):
        name = victim[:2] + setting.rng.choice(endings)
        if not material.catalog.spelled(name):
            return Spoilt(_renamed(plan, victim, name), f"There is no {name}; {victim} is meant.")
    return None


def key_part(plan: Plan, setting: Setting) -> Spoilt | None:
    """A join, or a NOT EXISTS, without one part of its key."""
    joins = [at for at, join in enumerate(plan.joins) if len(join.pairs) > 1]
    absences = [at for at, absence in enumerate(plan.absences) if len(absence.pairs) > 1]
    if not joins and not absences:
        return None
    at = setting.rng.choice([*joins, *(~place for place in absences)])
    pairs = plan.joins[at].pairs if at >= 0 else plan.absences[~at].pairs
    lost = setting.rng.randrange(len(pairs))
    left, right = pairs[lost]
    rest = pairs[:lost] + pairs[lost + 1 :]
    if at >= 0:
        spoilt = replace(plan, joins=_with(plan.joins, at, replace(plan.joins[at], pairs=rest)))
    else:
        less = replace(plan.absences[~at], pairs=rest)
        spoilt = replace(plan, absences=_with(plan.absences, ~at, less))
    return Spoilt(spoilt, f"{right.object} must be bound by {right.sql} = {left.sql} as well.")


def neighbour_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another shown column of the same object and role: a neighbouring amount, date or flag."""
    candidates = [ref for ref in _targets(plan, setting) if _neighbours(ref, plan, setting)]
    if not candidates:
        return None
    target = setting.rng.choice(candidates)
    name = setting.rng.choice(_neighbours(target, plan, setting))
    return Spoilt(
        _put(plan, target, name, setting), f"{target.sql} is asked for, not {target.object}.{name}."
    )


def aggregate(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another aggregate function over the same column."""
    plain = [item for item in plan.measures if item.column is not None and _is_plain(item)]
    if not plain:
        return None
    measure = setting.rng.choice(plain)
    if measure.column is None:
        return None
    role = setting.role(measure.column)
    pool = [Function.MIN, Function.MAX, Function.AVG, Function.SUM]
    if role in (Role.DATE, Role.MONTH):
        pool = [Function.MIN, Function.MAX]
    other = setting.rng.choice([function for function in pool if function is not measure.function])
    spoilt = Measure(other, measure.column, output_name(other, measure.column.column, role))
    return Spoilt(
        _measured(plan, measure, spoilt),
        f"{measured(measure)} is asked for, not {measured(spoilt)}.",
    )


def boundary(plan: Plan, setting: Setting) -> Spoilt | None:
    """A comparison that takes in its limit and should not, or the other way round; a period one month off;
    classes with another edge."""
    filters = [at for at, found in enumerate(plan.filters) if found.op in (*_TURNED, Op.WITHIN)]
    buckets = [at for at, found in enumerate(plan.groups) if isinstance(found, Bucket)]
    if not filters and not buckets:
        return None
    at = setting.rng.choice([*filters, *(~place for place in buckets)])
    if at < 0:
        return _moved_edge(plan, ~at, setting)
    condition = plan.filters[at]
    if condition.op is Op.WITHIN:
        shifted = _shifted(condition.values[1].sql, setting.rng)
        if shifted is None:
            return None
        spoilt = replace(condition, values=(condition.values[0], Value(shifted, "")))
    else:
        spoilt = replace(condition, op=_TURNED[condition.op])
    return Spoilt(
        replace(plan, filters=_with(plan.filters, at, spoilt)),
        f"The limits are off: {predicate(condition)} is needed, not {predicate(spoilt)}.",
    )


def join_kind(plan: Plan, setting: Setting) -> Spoilt | None:
    """A left join made inner, or an inner join made left."""
    if isinstance(plan.wrap, Versus) and (not plan.joins or setting.rng.random() < 0.7):
        kind = _other(plan.wrap.kind)
        remark = (
            "Rows that only one side has must stay: a left join is needed."
            if plan.wrap.kind is JoinKind.LEFT
            else "Only rows that both sides have are asked for: an inner join is needed."
        )
        return Spoilt(replace(plan, wrap=replace(plan.wrap, kind=kind)), remark)
    if not plan.joins:
        return None
    at = setting.rng.randrange(len(plan.joins))
    join = plan.joins[at]
    spoilt = replace(plan, joins=_with(plan.joins, at, replace(join, kind=_other(join.kind))))
    if join.kind is JoinKind.LEFT:
        return Spoilt(spoilt, f"Rows without a {join.object} must stay: a left join is needed.")
    return Spoilt(spoilt, f"Rows without a {join.object} are not asked for: an inner join is needed.")


def filter_less(plan: Plan, setting: Setting) -> Spoilt | None:
    """One of the conditions asked for is left out; never the company's."""
    places = [at for at, condition in enumerate(plan.filters) if not condition.scope]
    if not places:
        return None
    at = setting.rng.choice(places)
    return Spoilt(
        replace(plan, filters=plan.filters[:at] + plan.filters[at + 1 :]),
        f"The condition {predicate(plan.filters[at])} is missing.",
    )


def filter_more(plan: Plan, setting: Setting) -> Spoilt | None:
    """A condition that nobody asked for."""
    subject = setting.material.subjects[plan.base]
    shown = set(setting.shown(plan.base))
    avoid = tuple(ref for ref in plan.used if ref.object == plan.base)
    for condition in setting.material.sampler.filters(subject, setting.rng, 4, avoid=avoid):
        if condition.column.column in shown:
            return Spoilt(
                replace(plan, filters=(*plan.filters, condition)),
                f"Nobody asked for {predicate(condition)}.",
            )
    return None


def value(plan: Plan, setting: Setting) -> Spoilt | None:
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
                return Spoilt(
                    replace(plan, filters=_with(plan.filters, at, other)),
                    f"{predicate(condition)} is asked for, not {predicate(other)}.",
                )
    return None


def direction(plan: Plan, setting: Setting) -> Spoilt | None:
    """The wrong end of an order: of the rows, of the first of each, above for below."""
    wrap = plan.wrap
    if isinstance(wrap, FirstOfEach):
        end = "highest" if wrap.descending else "lowest"
        return Spoilt(
            replace(plan, wrap=replace(wrap, descending=not wrap.descending)),
            f"The {end} of each is asked for.",
        )
    if isinstance(wrap, AboveAverage):
        side = "below" if wrap.below else "above"
        return Spoilt(
            replace(plan, wrap=AboveAverage(not wrap.below)), f"Those {side} the average are asked for."
        )
    if not plan.orders:
        return None
    order = plan.orders[0]
    way = "descending" if order.descending else "ascending"
    name = order.by.sql if isinstance(order.by, ColumnRef) else order.by.name
    return Spoilt(
        replace(plan, orders=(Order(order.by, not order.descending), *plan.orders[1:])),
        f"The order by {name} must be {way}.",
    )


def company(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another company than the one asked for."""
    for at, condition in enumerate(plan.filters):
        if condition.scope and not condition.values[0].parameter:
            number = int(condition.values[0].sql)
            other = setting.rng.choice([found for found in (1, 2, 3, 4, 5, 10) if found != number])
            spoilt = replace(condition, values=(Value(str(other), str(other)),))
            return Spoilt(
                replace(plan, filters=_with(plan.filters, at, spoilt)),
                f"Company {number} is asked for, not {other}.",
            )
    return None


def company_less(plan: Plan, setting: Setting) -> Spoilt | None:
    """No filter by company at all."""
    places = [at for at, condition in enumerate(plan.filters) if condition.scope]
    if len(places) != 1 or setting.role(plan.filters[places[0]].column) is not Role.COMPANY:
        return None
    at = places[0]
    column = plan.filters[at].column.sql
    return Spoilt(
        replace(plan, filters=plan.filters[:at] + plan.filters[at + 1 :]),
        f"Nothing keeps companies apart: a filter by {column} is missing.",
    )


def group(plan: Plan, setting: Setting) -> Spoilt | None:
    """Grouped by another column, or by one less."""
    if not plan.measures or not plan.columns or plan.wrap is not None:
        return None
    at = setting.rng.randrange(len(plan.columns))
    target = plan.columns[at]
    ordered = {order.by for order in plan.orders}
    if target in ordered:
        return None
    if len(plan.columns) > 1 and setting.rng.random() < 0.5:
        return Spoilt(
            replace(plan, columns=plan.columns[:at] + plan.columns[at + 1 :]),
            f"It must be grouped by {target.sql} as well.",
        )
    taken = {ref.column for ref in plan.used if ref.object == target.object}
    roles = setting.material.subjects[target.object].roles
    others = [
        name for name in setting.shown(target.object) if roles.get(name) in GROUPED and name not in taken
    ]
    if not others:
        return None
    other = ColumnRef(target.object, setting.rng.choice(others))
    return Spoilt(
        replace(plan, columns=_with(plan.columns, at, other)),
        f"It must be grouped by {target.sql}, not {other.sql}.",
    )


def presence(plan: Plan, setting: Setting) -> Spoilt | None:
    """EXISTS for NOT EXISTS, or the other way round."""
    if not plan.absences:
        return None
    at = setting.rng.randrange(len(plan.absences))
    absence = plan.absences[at]
    remark = (
        f"Rows that have a {absence.object} are asked for."
        if absence.present
        else f"Rows that have no {absence.object} are asked for."
    )
    spoilt = replace(absence, present=not absence.present)
    return Spoilt(replace(plan, absences=_with(plan.absences, at, spoilt)), remark)


def wrong_object(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another table of the same module that has every column the query needs of this one."""
    catalog = setting.material.catalog
    victims = list(plan.objects)
    setting.rng.shuffle(victims)
    for victim in victims:
        needed = {ref.column for ref in plan.used if ref.object == victim}
        others = [
            item.name
            for item in setting.context.objects
            if item.name not in plan.objects
            and item.name in setting.material.subjects
            and item.object.module == catalog.objects[victim].module
            and needed <= set(setting.shown(item.name))
        ]
        if others:
            other = setting.rng.choice(others)
            return Spoilt(_renamed(plan, victim, other), f"{victim} is asked about, not {other}.")
    return None


def part(plan: Plan, setting: Setting) -> Spoilt | None:
    """A wrap that starts over in the wrong place: a share of all for a share within, or the other way."""
    wrap = plan.wrap
    if isinstance(wrap, Share):
        groups = [ref for ref in plan.columns if ref != wrap.within]
        if wrap.within is not None:
            return Spoilt(
                replace(plan, wrap=Share()), f"The share is asked for within each {wrap.within.sql}."
            )
        if len(groups) > 1:
            within = setting.rng.choice(groups)
            return Spoilt(replace(plan, wrap=Share(within)), "The share of the whole is asked for.")
    if isinstance(wrap, Running):
        return Spoilt(
            replace(plan, wrap=Change(wrap.along)),
            "A running total is asked for, not a change from row to row.",
        )
    if isinstance(wrap, Change):
        return Spoilt(
            replace(plan, wrap=Running(wrap.along)),
            "The change from row to row is asked for, not a running total.",
        )
    if isinstance(wrap, FirstOfEach):
        count = wrap.count + setting.rng.choice((1, 2)) if wrap.count == 1 else 1
        many = "one row" if wrap.count == 1 else f"{wrap.count} rows"
        return Spoilt(
            replace(plan, wrap=replace(wrap, count=count)), f"The first {many} of each is asked for."
        )
    return None


CORRUPTIONS: tuple[Corruption, ...] = (
    Corruption("foreign_column", LINT, 14, "a real column of another object", foreign_column),
    Corruption("invented_column", LINT, 10, "a column that does not exist", invented_column),
    Corruption("invented_object", LINT, 8, "an object that does not exist", invented_object),
    Corruption("company_less", LINT, 4, "no filter by company", company_less),
    Corruption("neighbour_column", SANDBOX, 20, "a neighbouring column of the same object", neighbour_column),
    Corruption("key_part", SANDBOX, 6, "a join without a part of its key", key_part),
    Corruption("wrong_object", SANDBOX, 10, "another table of the same module", wrong_object),
    Corruption("aggregate", SANDBOX, 8, "another aggregate", aggregate),
    Corruption("group", SANDBOX, 6, "another or a missing group", group),
    Corruption("boundary", SANDBOX, 8, "a wrong boundary", boundary),
    Corruption("join_kind", SANDBOX, 8, "a left join undone, or an inner join made left", join_kind),
    Corruption("presence", SANDBOX, 5, "EXISTS and NOT EXISTS turned round", presence),
    Corruption("filter_less", SANDBOX, 6, "a condition left out", filter_less),
    Corruption("filter_more", SANDBOX, 12, "a condition nobody asked for", filter_more),
    Corruption("value", SANDBOX, 8, "another value than asked for", value),
    Corruption("direction", SANDBOX, 6, "the wrong end of the order", direction),
    Corruption("part", SANDBOX, 6, "a total, share or first of each over the wrong rows", part),
    Corruption("company", SANDBOX, 4, "another company than asked for", company),
)

FALSE_REFUSAL = "false_refusal"
FALSE_ACCEPTANCE = "false_acceptance"
"""Faults between a refusal and a query; `pairs` makes both, in equal numbers."""


_TURNED = {Op.GT: Op.GE, Op.GE: Op.GT, Op.LT: Op.LE, Op.LE: Op.LT}


def _other(kind: JoinKind) -> JoinKind:
    return JoinKind.LEFT if kind is JoinKind.INNER else JoinKind.INNER


def _is_plain(measure: Measure) -> bool:
    return measure.minus is None and measure.when is None


def _target(plan: Plan, setting: Setting) -> ColumnRef | None:
    targets = _targets(plan, setting)
    return setting.rng.choice(targets) if targets else None


def _targets(plan: Plan, setting: Setting) -> list[ColumnRef]:
    """Columns that the query outputs, measures or filters by, without scope and join columns."""
    bound = {ref for join in plan.joins for pair in join.pairs for ref in pair}
    bound |= {ref for absence in plan.absences for pair in absence.pairs for ref in pair}
    bound |= {condition.column for condition in plan.filters if condition.scope}
    found = dict.fromkeys(plan.columns)
    found.update(dict.fromkeys(group.column for group in plan.groups))
    found.update(dict.fromkeys(measure.column for measure in plan.measures if measure.column is not None))
    found.update(dict.fromkeys(condition.column for condition in plan.conditions))
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
    """The plan with another column of the same object in every place of `target`; an output named after the
    column is renamed, so that the name does not betray the change."""
    other = ColumnRef(target.object, column)
    role = setting.role(target)
    spoilt = rewritten(plan, lambda ref: other if ref == target else ref)
    for before, after in zip(plan.measures, spoilt.measures, strict=True):
        if before.column == target and before.name == output_name(before.function, target.column, role):
            named = replace(after, name=output_name(after.function, column, role))
            spoilt = _measured(spoilt, after, named)
    return spoilt


def _measured(plan: Plan, measure: Measure, other: Measure) -> Plan:
    """The plan with `other` in every place of `measure`."""

    def swap(found: T) -> T | Measure:
        return other if found == measure else found

    having = tuple(
        Having(other if item.measure == measure else item.measure, item.op, item.value)
        for item in plan.having
    )
    wrap = plan.wrap
    if isinstance(wrap, FirstOfEach):
        wrap = replace(wrap, by=swap(wrap.by))
    return replace(
        plan,
        measures=tuple(other if item == measure else item for item in plan.measures),
        having=having,
        orders=tuple(replace(order, by=swap(order.by)) for order in plan.orders),
        wrap=wrap,
    )


def _renamed(plan: Plan, victim: str, name: str) -> Plan:
    """The plan with another name for one object."""
    return rewritten(
        plan,
        lambda ref: ColumnRef(name, ref.column) if ref.object == victim else ref,
        lambda found: name if found == victim else found,
    )


def _moved_edge(plan: Plan, at: int, setting: Setting) -> Spoilt | None:
    """A class's highest value moved to the middle of its neighbours, its labels kept."""
    bucket = plan.groups[at]
    if not isinstance(bucket, Bucket):
        return None
    place = setting.rng.randrange(len(bucket.edges))
    below = bucket.edges[place - 1] if place else 0
    moved = (below + bucket.edges[place]) // 2
    if moved in (below, bucket.edges[place]):
        return None
    spoilt = replace(bucket, edges=_with(bucket.edges, place, moved))
    return Spoilt(
        replace(plan, groups=_with(plan.groups, at, spoilt)),
        f"The class '{bucket.labels[place]}' goes up to {bucket.edges[place]}, not to {moved}.",
    )


def _shifted(text: str, rng: Random) -> str | None:
    """The end of a period one month later or earlier; it is always the first of a month."""
    found = re.fullmatch(r"'(\d{4})(\d{2})01'", text)
    if found is None:
        return None
    months = int(found[1]) * 12 + int(found[2]) - 1 + rng.choice((1, -1))
    return f"'{months // 12}{months % 12 + 1:02}01'"


def _with(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    return (*items[:at], item, *items[at + 1 :])
