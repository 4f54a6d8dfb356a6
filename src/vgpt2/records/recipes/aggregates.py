"""Questions for numbers: counts, totals and averages, over all rows or by group, with HAVING and TOP.

Where another object is joined it has at most one row for each row of the base, so that no amount is counted
twice.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from vgpt2.records import values
from vgpt2.records.plan import (
    ColumnRef,
    Function,
    Having,
    Join,
    JoinKind,
    Measure,
    Op,
    Order,
    Plan,
    Value,
)
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import Role, Subject
from vgpt2.records.sample import MOST_GROUPS, groups, is_to_one, join, measure
from vgpt2.records.together import is_at_odds, open_columns, pinned, unpinned


def draw(material: Material, rng: Random) -> Draft | None:
    """One number, numbers by group, the first few groups, or groups by a partner's name."""
    kind = rng.choices(("one", "by", "top", "joined"), (28, 37, 13, 22))[0]
    sampler = material.sampler
    base = sampler.subject(
        rng,
        lambda found: (
            found.adds and not found.is_settings and (bool(found.having(Role.AMOUNT)) or rng.random() < 0.3)
        ),
    )
    found = measure(base, rng, sampler)
    filters = sampler.scope(base, rng)
    filters += sampler.filters(base, rng, rng.choices((0, 1, 2), (25, 50, 25))[0], avoid=_used(found))
    if kind in ("one", "joined") and is_at_odds(base, [item.column for item in filters], found):
        return None
    if sampler.is_one_row(base, tuple(pinned(filters))):
        return None
    if kind == "one":
        return query_draft(Plan(base.name, filters=filters, measures=(found,)), material, rng)
    if kind == "joined":
        return _joined(Plan(base.name, filters=filters, measures=(found,)), material, rng)
    columns = groups(base, sampler, rng, 1 if kind == "top" else rng.choices((1, 2), (72, 28))[0])
    columns = open_columns([ref for ref in columns if ref not in _used(found)], filters)
    if kind == "top":  # of three values nobody asks for the first ten, and no value is none of them
        kept = unpinned(columns, filters)
        few = {ref for ref in kept if f"{base.name}.{ref.column}" in sampler.codes}
        columns = tuple(ref for ref in kept if base.roles[ref.column] is not Role.CODE and ref not in few)
        limited = any(condition.column in columns for condition in filters)
        if kept != columns or limited or any(base.object.by_name[ref.column].nullable for ref in columns):
            return None
    if not columns or is_at_odds(base, [*columns, *(item.column for item in filters)], found):
        return None
    if sampler.is_one_row(base, (*columns, *pinned(filters))):
        return None  # one row a group
    if kind == "top":
        plan = Plan(
            base.name,
            columns,
            filters=filters,
            measures=(found,),
            orders=(Order(found, descending=True),),
            top=rng.choice((3, 5, 10, 20)),
        )
        return query_draft(plan, material, rng) if _ranks(found, base) else None
    having = (_having(found, base, rng),) if rng.random() < 0.25 and _comparable(found, base) else ()
    orders = (Order(found, descending=True),) if rng.random() < 0.2 else ()
    plan = Plan(base.name, columns, filters=filters, measures=(found,), having=having, orders=orders)
    return query_draft(plan, material, rng)


def _joined(total: Plan, material: Material, rng: Random) -> Draft | None:
    """Grouped by a partner's identity and name: totals by vendor name, by job description."""
    edge = material.sampler.partner([total.base], rng, lambda edge: is_to_one(edge, material.subjects))
    if edge is None:
        return None
    if any(ref.column in edge.left_columns for ref in pinned(total.filters) if ref != _scope_of(total)):
        return None  # one partner: nothing to group by
    if material.sampler.is_one_row(
        material.subjects[total.base], [ColumnRef(total.base, name) for name in edge.left_columns]
    ):
        return None  # each row has a partner of its own
    partner = material.subjects[edge.right]
    if material.sampler.left_open(edge, Role.COMPANY):
        return None  # equal numbers of several companies would be one
    names = partner.names
    if not names or (total.measures[0].column is None and len(edge.left_columns) < 2):
        return None
    # An item is one only within its order.
    own = [name for name in partner.identity if partner.roles[name] not in (Role.GROUP, Role.COMPANY)]
    shared = material.sampler.left_open(edge, Role.GROUP)  # an item is one only within its group
    columns = tuple(ColumnRef(partner.name, name) for name in dict.fromkeys((*shared, *own, *names)))
    columns = unpinned(columns, total.filters)
    if len(columns) <= len(names) or len(shared) + len(own) > MOST_GROUPS:
        return None
    joins: tuple[Join, ...] = (join(edge, JoinKind.INNER),)
    by = columns if shared or len(own) > 1 or rng.random() < 0.75 else columns[len(columns) - len(names) :]
    return query_draft(replace(total, columns=by, joins=joins), material, rng)


def _ranks(found: Measure, base: Subject) -> bool:
    """A measure by which the first few groups can be told: no earliest date, no lowest amount."""
    dated = found.column is not None and base.roles[found.column.column] is Role.DATE
    return found.function is not Function.MIN and not dated


def _used(found: Measure) -> tuple[ColumnRef, ...]:
    return () if found.column is None else (found.column,)


def _scope_of(total: Plan) -> ColumnRef | None:
    return next((condition.column for condition in total.filters if condition.scope), None)


def _comparable(found: Measure, base: Subject) -> bool:
    """Counts, amounts and rates of a known scale are compared with a number; dates are not."""
    if found.column is None:
        return True
    name = found.column.column
    return base.roles[name] in (Role.AMOUNT, Role.RATE) and values.is_scaled(base, name)


def _having(found: Measure, base: Subject, rng: Random) -> Having:
    if found.column is None:
        op = rng.choice((Op.GT, Op.GT, Op.GE))
        value = values.count(rng)
        return Having(found, op, Value("2", "2") if op is Op.GE and value.sql == "1" else value)
    value = values.threshold(base, found.column.column, rng)
    return Having(found, rng.choice((Op.GT, Op.GT, Op.GE, Op.LT, Op.LE)), value)


RECIPE = Recipe("aggregates", "query", 11, "Counts, totals, averages; GROUP BY, HAVING, TOP.", draw)
