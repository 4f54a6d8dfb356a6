"""Corruptions of meaning: joins, aggregates, conditions, order, companies and groups.

Not covered: whether the result differs; `proof` finds out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from vgpt2.records.expressions import measured, predicate
from vgpt2.records.plan import (
    AboveAverage,
    Bucket,
    Change,
    ColumnRef,
    FirstOfEach,
    Function,
    Join,
    JoinKind,
    Measure,
    Op,
    Order,
    Plan,
    Running,
    Share,
    Value,
    Versus,
)
from vgpt2.records.roles import GROUPED, Role
from vgpt2.records.sample import output_name
from vgpt2.records.spoil import (
    Setting,
    Spoilt,
    is_plain,
    measured_otherwise,
    with_item,
)


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
        spoilt = replace(plan, joins=with_item(plan.joins, at, replace(plan.joins[at], pairs=rest)))
    else:
        less = replace(plan.absences[~at], pairs=rest)
        spoilt = replace(plan, absences=with_item(plan.absences, ~at, less))
    return Spoilt(spoilt, f"{right.object} must be bound by {right.sql} = {left.sql} as well.")


UNCOMMON_SUM = 0.3
"""How often a total is spoilt into another aggregate: most queries ask for totals, and a wrong answer must
not show by an average or a minimum that it holds."""


def aggregate(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another aggregate function over the same column."""
    plain = [item for item in plan.measures if item.column is not None and is_plain(item)]
    if not plain:
        return None
    measure = setting.rng.choice(plain)
    if measure.column is None:
        return None
    if measure.function is Function.SUM and setting.rng.random() >= UNCOMMON_SUM:
        return None
    role = setting.role(measure.column)
    pool = [Function.MIN, Function.MAX, Function.AVG, Function.SUM]
    if role in (Role.DATE, Role.MONTH):
        pool = [Function.MIN, Function.MAX]
    weights = [3 if function is Function.SUM else 1 for function in pool if function is not measure.function]
    pool = [function for function in pool if function is not measure.function]
    other = setting.rng.choices(pool, weights)[0]
    spoilt = Measure(other, measure.column, output_name(other, measure.column.column, role))
    return Spoilt(
        measured_otherwise(plan, measure, spoilt),
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
        replace(plan, filters=with_item(plan.filters, at, spoilt)),
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
    if join.kind is JoinKind.INNER and _is_optional(join, setting):
        return None  # nothing was said of rows that name no partner
    spoilt = replace(plan, joins=with_item(plan.joins, at, replace(join, kind=_other(join.kind))))
    if join.kind is JoinKind.LEFT:
        return Spoilt(spoilt, f"Rows without a partner in {join.object} must stay: a left join is needed.")
    return Spoilt(
        spoilt, f"Rows without a partner in {join.object} are not asked for: an inner join is needed."
    )


def _is_optional(join: Join, setting: Setting) -> bool:
    """Whether a row may leave empty what it is joined by."""
    columns = ((setting.material.subjects[left.object].object, left.column) for left, _ in join.pairs)
    return any(item.by_name[name].nullable for item, name in columns)


def filter_less(plan: Plan, setting: Setting) -> Spoilt | None:
    """One of the conditions asked for is left out; never the company's."""
    places = [at for at, condition in enumerate(plan.filters) if not condition.scope]
    if not places:
        return None
    at = setting.rng.choice(places)
    return Spoilt(
        replace(plan, filters=plan.filters[:at] + plan.filters[at + 1 :]),
        f"The condition {predicate(plan.filters[at])} was missing.",
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
                    replace(plan, filters=with_item(plan.filters, at, other)),
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
                replace(plan, filters=with_item(plan.filters, at, spoilt)),
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
        replace(plan, columns=with_item(plan.columns, at, other)),
        f"It must be grouped by {target.sql}, not {other.sql}.",
    )


def presence(plan: Plan, setting: Setting) -> Spoilt | None:
    """EXISTS for NOT EXISTS, or the other way round."""
    if not plan.absences:
        return None
    at = setting.rng.randrange(len(plan.absences))
    absence = plan.absences[at]
    remark = (
        f"Rows with a partner in {absence.object} are asked for."
        if absence.present
        else f"Rows without a partner in {absence.object} are asked for."
    )
    spoilt = replace(absence, present=not absence.present)
    return Spoilt(replace(plan, absences=with_item(plan.absences, at, spoilt)), remark)


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


_TURNED = {Op.GT: Op.GE, Op.GE: Op.GT, Op.LT: Op.LE, Op.LE: Op.LT}


def _other(kind: JoinKind) -> JoinKind:
    return JoinKind.LEFT if kind is JoinKind.INNER else JoinKind.INNER


def _moved_edge(plan: Plan, at: int, setting: Setting) -> Spoilt | None:
    """A class's highest value moved to the middle of the class, its labels kept."""
    bucket = plan.groups[at]
    if not isinstance(bucket, Bucket):
        return None
    place = setting.rng.randrange(len(bucket.edges))
    below = bucket.edges[place - 1] if place else 0
    moved = (below + bucket.edges[place]) // 2
    if moved in (below, bucket.edges[place]):
        return None
    spoilt = replace(bucket, edges=with_item(bucket.edges, place, moved))
    return Spoilt(
        replace(plan, groups=with_item(plan.groups, at, spoilt)),
        f"The class '{bucket.labels[place]}' goes up to {bucket.edges[place]}, not to {moved}.",
    )


def _shifted(text: str, rng: Random) -> str | None:
    """The end of a period one month later or earlier; it is always the first of a month."""
    found = re.fullmatch(r"'(\d{4})(\d{2})01'", text)
    if found is None:
        return None
    months = int(found[1]) * 12 + int(found[2]) - 1 + rng.choice((1, -1))
    return f"'{months // 12}{months % 12 + 1:02}01'"
