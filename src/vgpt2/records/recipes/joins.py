"""Questions that need two or three objects: columns of both, rows without a partner, rows that have none."""

from __future__ import annotations

from functools import partial
from random import Random

from vgpt2.catalog.model import JoinEdge
from vgpt2.records.plan import Absence, ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import Role, Subject, is_plain_scope
from vgpt2.records.sample import is_to_one, join, orders_for, pairs
from vgpt2.records.together import are_alternatives, excludes, is_at_odds, open_columns, unpinned

_TELLING = frozenset({Role.NAME, Role.AMOUNT, Role.DATE, Role.IDENTIFIER, Role.CODE, Role.FLAG})


def draw(material: Material, rng: Random) -> Draft | None:
    """An inner or left join to one or two partners, or a NOT EXISTS."""
    kind = rng.choices(("join", "two", "left", "absent"), (52, 14, 17, 17))[0]
    sampler = material.sampler
    base = sampler.subject(
        rng, lambda found: bool(material.catalog.edges(found.name)) and is_plain_scope(found)
    )
    if kind == "absent":
        return _absent(base, material, rng)
    joins = _partners(base, material, rng, 2 if kind == "two" else 1, left=kind == "left")
    if not joins:
        return None
    filters = sampler.scope(base, rng)
    # A row whose job is 100 has a job: of a master that is looked up by what is filtered, none is missing.
    looked_up = [left for found in joins if _is_one(found, material) for left, _ in found.pairs]
    avoid = tuple(looked_up) if kind == "left" else ()
    own = sampler.filters(base, rng, rng.choices((0, 1, 2), (20, 55, 25))[0], avoid=avoid)
    by = [left for found in joins for left, _ in found.pairs if left.object == base.name]
    asked = [condition.column for condition in own]
    if kind != "left" and (is_at_odds(base, [*by, *asked]) or are_alternatives(base, by, asked)):
        return None
    count = rng.choices((1, 2, 3), (30, 45, 25))[0]
    columns = open_columns(sampler.columns(base, rng, count + len(own)), own)[:count]
    for found in joins:
        fresh = _new_columns(found, material, rng)
        if not fresh and found.object not in {left.object for join in joins for left, _ in join.pairs}:
            return None  # a partner that has nothing to tell
        columns += fresh
    for found in joins:
        theirs = sampler.unbound_scope(found.object, found.pairs, rng)
        by_company = base.scope is None or base.roles[base.scope] is Role.COMPANY
        # Of two companies nobody would say both, and a company would drop the rows that a left join keeps.
        if theirs and (len(joins) > 1 or by_company or kind == "left"):
            return None
        if theirs and any(left == ColumnRef(base.name, base.scope or "") for left, _ in found.pairs):
            filters = ()  # the group is that of the company that is said
        filters += theirs
    filters += own
    if kind != "left" and rng.random() < 0.2:
        other = material.subjects[joins[-1].object]
        bound = tuple(right for _, right in joins[-1].pairs)
        filters += sampler.filters(other, rng, 1, avoid=bound)
    columns = open_columns(columns, filters)
    shown = {ref.object for ref in columns}
    # Of a detail that only picks rows nobody would see why a row is there twice.
    if not columns or not all(_is_one(found, material) or found.object in shown for found in joins):
        return None
    orders = orders_for(unpinned(columns, filters), rng) if rng.random() < 0.2 else ()
    plan = Plan(base.name, columns, joins=joins, filters=filters, orders=orders)
    return query_draft(plan, material, rng)


def _partners(base: Subject, material: Material, rng: Random, count: int, *, left: bool) -> tuple[Join, ...]:
    """Up to `count` partners, each joined to one that is there already; () where none is found."""
    present = [base.name]
    found: list[Join] = []
    key = set(base.object.key)
    for _ in range(count):
        # Two kinds of details side by side, or those of a master, would be every one with every other.
        one = any(not _is_one(join, material) for join in found)
        # What a looked-up record refers to would be read as the row's own: the account of a line, not that of
        # its vendor.
        ends = frozenset(
            join.object
            for join in found
            if _is_one(join, material) and not {left.column for left, _ in join.pairs} <= key
        )
        suits = partial(_suits, material=material, base=base.name, left=left, one=one, ends=ends)
        edge = material.sampler.partner(present, rng, suits)
        if edge is None or excludes(edge, found, material.subjects):
            break
        found.append(join(edge, JoinKind.LEFT if left else JoinKind.INNER))
        present.append(edge.right)
    return tuple(found)


def _is_one(found: Join, material: Material) -> bool:
    return set(material.subjects[found.object].object.key) <= {right.column for _, right in found.pairs}


def _suits(
    edge: JoinEdge, material: Material, *, base: str, left: bool, one: bool, ends: frozenset[str]
) -> bool:
    """Left joins go to partners that can be missing: optional masters or details, not a line's own header.

    Args:
        one: only a partner that has at most one row will do.
        ends: objects from which nothing goes on.
    """
    if edge.left in ends:
        return False
    if (one or edge.left != base) and not is_to_one(edge, material.subjects):
        return False
    if edge.left != base and _is_own_too(edge, material.subjects[base], material.subjects[edge.left]):
        return False
    if not left:
        return True
    if not is_to_one(edge, material.subjects):
        return True
    columns = material.subjects[edge.left].object.by_name
    return any(columns[name].nullable for name in edge.left_columns)


def _is_own_too(edge: JoinEdge, base: Subject, middle: Subject) -> bool:
    """Whether the base has columns of the type that leads from the middle object on: the account of a
    department would be read as its own, not as that of its cost codes."""
    silent = (Role.COMPANY, Role.GROUP)
    kinds = {
        middle.object.by_name[name].type for name in edge.left_columns if middle.roles[name] not in silent
    }
    key = set(base.object.key)
    return any(
        item.type in kinds and item.type[:1] == "b" for item in base.object.columns if item.name not in key
    )


def _new_columns(found: Join, material: Material, rng: Random) -> tuple[ColumnRef, ...]:
    """Columns of a partner that the join does not give already."""
    bound = {right.column for _, right in found.pairs}
    partner = material.subjects[found.object]
    drawn = material.sampler.columns(
        partner, rng, rng.choices((2, 3, 4), (50, 35, 15))[0] + len(bound), _TELLING
    )
    fresh = tuple(ref for ref in drawn if ref.column not in bound)
    return fresh[: rng.choices((1, 2), (70, 30))[0]]


def _absent(base: Subject, material: Material, rng: Random) -> Draft | None:
    """Rows of which another object holds none: vendors without invoices, jobs without costs."""
    sampler = material.sampler
    edge = sampler.partner([base.name], rng, lambda edge: not is_to_one(edge, material.subjects))
    if edge is None:
        return None
    inner = material.subjects[edge.right]
    conditions = sampler.unbound_scope(edge.right, pairs(edge), rng)
    if conditions:
        return None  # "without any meetings" is without those of every company
    if rng.random() < 0.3:
        conditions += sampler.filters(inner, rng, 1, avoid=tuple(right for _, right in pairs(edge)))
    filters = sampler.scope(base, rng) + sampler.filters(base, rng, rng.choice((0, 0, 1)))
    named = rng.random() < 0.6
    if named:
        columns = open_columns(sampler.columns(base, rng, rng.choice((2, 3, 4))), filters)
    else:
        columns = tuple(ColumnRef(base.name, name) for name in base.default_columns)
    if not open_columns(columns, filters):
        return None
    absence = Absence(edge.right, pairs(edge), conditions)
    plan = Plan(base.name, columns, filters=filters, absences=(absence,))
    return query_draft(plan, material, rng, names_columns=named)


RECIPE = Recipe("joins", "join", 11, "Two or three objects: INNER and LEFT joins, NOT EXISTS.", draw)
