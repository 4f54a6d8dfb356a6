"""Questions about one object: lists, the first few by some measure, distinct values."""

from __future__ import annotations

from random import Random

from vgpt2.records.plan import ColumnRef, Op, Order, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import Role, Subject
from vgpt2.records.sample import MOST_GROUPS, orders_for
from vgpt2.records.together import is_at_odds, open_columns, starts_empty, unpinned

_RANKED = frozenset({Role.AMOUNT, Role.DATE, Role.RATE})
_VARIED = frozenset({Role.IDENTIFIER, Role.CODE, Role.MONTH})


def draw(material: Material, rng: Random) -> Draft | None:
    """A list with columns (half of the draws), without, ranked, or of distinct values."""
    kind = rng.choices(("list", "plain", "top", "distinct"), (55, 20, 17, 8))[0]
    sampler = material.sampler
    if kind == "top":
        subject = sampler.subject(rng, lambda found: found.adds and bool(found.having(*_RANKED)))
    else:
        subject = sampler.subject(rng, lambda found: found.adds)
    filters = sampler.scope(subject, rng)
    filters += sampler.filters(subject, rng, rng.choices((0, 1, 2, 3), (10, 45, 35, 10))[0])
    if subject.is_settings and (kind == "top" or rng.random() < 0.7):
        return None  # a row a company: little is asked of many of them
    if is_at_odds(subject, [item.column for item in filters]):
        return None
    if kind == "plain":
        return _plain(Plan(subject.name, filters=filters), subject, material, rng)
    if kind == "distinct":
        drawn = sampler.columns(subject, rng, rng.choice((1, 1, 2)), _VARIED)
        columns = unpinned(sampler.whole(subject, drawn), filters)
        if (
            not columns
            or len(columns) > MOST_GROUPS
            or any(ref.column.endswith("BatchId") for ref in columns)
        ):
            return None
        if set(subject.identity) <= {ref.column for ref in columns}:
            return None
        return query_draft(Plan(subject.name, columns, filters=filters, distinct=True), material, rng)
    count = rng.choices((2, 3, 4, 5), (32, 38, 22, 8))[0]
    columns = open_columns(sampler.columns(subject, rng, count + len(filters)), filters)[:count]
    if len(columns) < 2:
        return None
    if kind == "top":
        last = ColumnRef(subject.name, subject.object.key[-1])
        if any(condition.column == last and condition.op is Op.EQ for condition in filters):
            return None  # of what is one row, or a few, nobody asks for the first
        by = sampler.columns(subject, rng, 1, _RANKED)[0]
        if not open_columns((by,), filters):
            return None  # they are all alike
        order = Order(by, descending=rng.random() < 0.8)
        if not order.descending and starts_empty(subject, by, filters):
            return None  # the earliest date would be none at all
        top = rng.choice((1, 3, 5, 10, 10, 20, 25, 50))
        return query_draft(
            Plan(subject.name, columns, filters=filters, orders=(order,), top=max(top, 2)), material, rng
        )
    orders = orders_for(unpinned(columns, filters), rng) if rng.random() < 0.3 else ()
    return query_draft(Plan(subject.name, columns, filters=filters, orders=orders), material, rng)


def _plain(plan: Plan, subject: Subject, material: Material, rng: Random) -> Draft | None:
    """A list whose question names no column: what identifies a row, and its name."""
    columns = tuple(ColumnRef(subject.name, name) for name in subject.default_columns)
    if not open_columns(columns, plan.filters):
        return None
    return query_draft(Plan(plan.base, columns, filters=plan.filters), material, rng, names_columns=False)


RECIPE = Recipe("filters", "query", 11, "One object: lists, TOP, DISTINCT, filters, order.", draw)
