"""The views of the schema that are more than the outside of one table: what they read, where their columns
come from, and queries on them."""

from __future__ import annotations

from random import Random

from vgpt2.context import facts
from vgpt2.context.reply import TextReply
from vgpt2.records.plan import ColumnRef, Filter, Function, Measure, Op, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import GROUPED, LISTED, Role, Subject
from vgpt2.records.sample import MOST_GROUPS, orders_for, output_name
from vgpt2.records.together import pinned, unpinned
from vgpt2.records.words import load_phrases


def draw(material: Material, rng: Random) -> Draft | None:
    """A query on a view (most draws), or a question about where its data come from."""
    whole = material.with_views
    names = sorted(whole.views)
    if not names:
        return None
    subject = whole.views[rng.choice(names)]
    # Which of several companies its rows are of, nobody can tell.
    asked = not subject.having(Role.COMPANY) or subject.scope is not None
    kind = rng.choices(("list", "total", "reads", "source"), (38 * asked, 18 * asked, 18, 26))[0]
    match kind:
        case "list":
            return _list(subject, whole, rng)
        case "total":
            return _total(subject, whole, rng)
        case "reads":
            return _reads(subject, whole, rng)
    return _source(subject, whole, rng)


def _list(subject: Subject, material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    columns = sampler.columns(subject, rng, rng.choices((2, 3, 4, 5), (25, 35, 25, 15))[0], LISTED)
    if len(columns) < 2:
        return None
    filters = sampler.scope(subject, rng) + _filters(subject, material, rng, rng.choice((0, 1, 1, 2)))
    fixed = {item.column for item in filters if item.op in (Op.EQ, Op.IS_NULL)}
    columns = tuple(ref for ref in columns if ref not in fixed)
    if not columns:
        return None
    orders = orders_for(columns, rng) if rng.random() < 0.3 else ()
    return query_draft(Plan(subject.name, columns, filters=filters, orders=orders), material, rng)


def _total(subject: Subject, material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    amounts = sampler.columns(subject, rng, 1, frozenset({Role.AMOUNT}))
    groups = sampler.whole(subject, sampler.columns(subject, rng, rng.choice((1, 1, 2)), GROUPED))
    if not amounts or not groups or len(groups) > MOST_GROUPS or amounts[0].column == "Total":
        return None
    name = output_name(Function.SUM, amounts[0].column, Role.AMOUNT)
    found = Measure(Function.SUM, amounts[0], name)
    filters = sampler.scope(subject, rng) + _filters(subject, material, rng, rng.choice((0, 1)), groups)
    groups = unpinned(groups, filters)
    if not groups or sampler.is_one_row(subject, (*groups, *pinned(filters))):
        return None
    return query_draft(Plan(subject.name, groups, filters=filters, measures=(found,)), material, rng)


def _filters(
    subject: Subject, material: Material, rng: Random, count: int, avoid: tuple[ColumnRef, ...] = ()
) -> tuple[Filter, ...]:
    """Conditions on what comes from a table; what a calculated column holds is not known, nor then a code
    that is one only within it."""
    drawn = material.sampler.filters(subject, rng, count, avoid=avoid)
    unknown = {item.column for item in drawn if not subject.object.by_name[item.column.column].source}
    within = {subject.roles[ref.column] for ref in unknown} & {Role.COMPANY, Role.GROUP}
    return () if within else tuple(item for item in drawn if item.column not in unknown)


def _reads(subject: Subject, material: Material, rng: Random) -> Draft | None:
    base_of = material.catalog.base_of
    told = {base_of(name) for name in subject.object.reads}
    sources = {column.source.partition(".")[0] for column in subject.object.columns if column.source}
    if not {base_of(name) for name in sources} <= told or len(subject.object.reads) > facts.MOST_NAMES:
        return None  # it reads through a function as well, and the catalog does not know all
    text = rng.choice(load_phrases("documents")["view_reads"]).format(name=subject.name)
    answer = f"It reads {facts.names(subject.object.reads)}."
    return Draft(text, TextReply(answer), "view reads", (subject.name,), (subject.name,))


def _source(subject: Subject, material: Material, rng: Random) -> Draft | None:
    """The column of a table behind a column of the view."""
    if not facts.tells_sources(subject.object, material.catalog):
        return None
    known = [
        column for column in subject.object.columns if column.source and not column.name.startswith("ud")
    ]
    if not known:
        return None
    column = rng.choice(known)
    text = rng.choice(load_phrases("documents")["view_source"]).format(name=subject.name, column=column.name)
    pair = ((subject.name, column.name),)
    return Draft(
        text, TextReply(f"{column.source}."), "view source", (subject.name,), (subject.name,), columns=pair
    )


RECIPE = Recipe(
    "views", "document", 11, "Reporting views: queries, and where their data come from.", draw, repeats=True
)
