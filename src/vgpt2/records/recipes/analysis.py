"""Questions that make more of totals and lists: running totals, changes, shares, the first of each, the
above average, years or codes side by side, classes of age and size, differences.

A question says the totals first and what is made of them behind; both speak of things by the same names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from random import Random

from vgpt2.records import values
from vgpt2.records.held import is_astray
from vgpt2.records.natures import is_sensible
from vgpt2.records.phrase import said_again, superlative
from vgpt2.records.plan import (
    AboveAverage,
    Bucket,
    Change,
    ColumnRef,
    Filter,
    FirstOfEach,
    Function,
    Measure,
    Op,
    Order,
    Part,
    Plan,
    Running,
    Share,
    Value,
)
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import Role, Subject, kind_of
from vgpt2.records.sample import SINGLE, groups, measure, output_name
from vgpt2.records.speech import Speech, listed, several
from vgpt2.records.together import (
    is_at_odds,
    is_counted,
    is_listed_once,
    is_tiny,
    open_columns,
    pinned,
    starts_empty,
)
from vgpt2.records.words import agreed
from vgpt2.records.wrapped import fits

AGES = ((30, 60, 90), (30, 60, 90, 120), (15, 30, 60), (7, 30), (60, 120, 180))
SIZES = ((1_000, 10_000), (500, 5_000, 50_000), (100, 1_000, 10_000), (10_000, 100_000))
FEW = ((10, 100), (8, 40), (5, 50, 500), (100, 1_000))
"""The same of hours, units and whatever is no money."""
_NUMBERS = {2: "two", 3: "three", 5: "five", 10: "ten"}


def draw(material: Material, rng: Random) -> Draft | None:
    """One of the ways to make more of rows."""
    kinds: tuple[Callable[[Material, Random], Draft | None], ...] = tuple(KINDS)
    return rng.choices(kinds, list(KINDS.values()))[0](material, rng)


def _along(material: Material, rng: Random) -> Draft | None:
    """A running total, or the change from month to month."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: _has(found, Role.MONTH, Role.AMOUNT) and found.is_posted)
    found = _sum(base, material, rng)
    own = [name for name in base.having(Role.MONTH) if name == "Mth" or name in base.object.key]
    if not own:
        return None  # the month something starts in, or was added in: no total runs on by it
    month = ColumnRef(base.name, rng.choice(own))
    each = groups(base, sampler, rng, 1) if rng.random() < 0.55 else ()
    if any(base.roles[ref.column] is Role.MONTH for ref in each):
        return None  # of two months nobody knows which one goes on
    plan = _totals(base, (*each, month), found, material, rng, avoid=(month,))
    if plan is None:
        return None
    running = rng.random() < 0.6
    wrap = Running(month) if running else Change(month)
    key = f"{'running' if running else 'change'}{'_each' if each else ''}"

    def behind(speech: Speech) -> str:
        label = speech.label(month)
        if label.startswith("month of ") or speech.is_exact(label, month):
            label = "month"  # "the previous month of the invoice", "Mth by Mth"
        each_label = listed([speech.each(ref) for ref in each])
        text = speech.pick(key, book="analysis")
        return text.format(along=label, each=each_label, measure=said_again(found, speech))

    return query_draft(replace(plan, wrap=wrap), material, rng, spoken=plan, behind=behind)


def _share(material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(found.having(Role.AMOUNT)) and found.is_posted)
    found = _sum(base, material, rng) if rng.random() < 0.75 else measure(base, rng, sampler)
    if found.function not in (Function.SUM, Function.COUNT) or is_counted(base, found):
        return None
    columns = groups(base, sampler, rng, rng.choice((1, 1, 2)))
    plan = _totals(base, columns, found, material, rng)
    if plan is None:
        return None
    within = columns[0] if len(columns) == 2 and rng.random() < 0.7 else None

    def behind(speech: Speech) -> str:
        if within is None:
            return speech.pick("share", book="analysis")
        return speech.pick("share_within", book="analysis").format(each=speech.each(within))

    return query_draft(replace(plan, wrap=Share(within)), material, rng, spoken=plan, behind=behind)


def _average(material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(found.having(Role.AMOUNT)) and found.is_posted)
    plan = _totals(base, groups(base, sampler, rng, 1), _sum(base, material, rng), material, rng)
    if plan is None or is_counted(base, plan.measures[0]):
        return None
    below = rng.random() < 0.25

    def behind(speech: Speech) -> str:
        text = speech.pick("below" if below else "above", book="analysis")
        each = listed([speech.each(ref) for ref in plan.columns])
        totalled = said_again(plan.measures[0], speech)
        one = each if len(plan.columns) == 1 else f"combination of {each}"
        return text.format(measure=totalled, one=one, **agreed(totalled))

    return query_draft(replace(plan, wrap=AboveAverage(below)), material, rng, spoken=plan, behind=behind)


def _first_totals(material: Material, rng: Random) -> Draft | None:
    """The vendors with the highest total of each month."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(found.having(Role.AMOUNT)) and found.is_posted)
    found = _sum(base, material, rng)
    columns = groups(base, sampler, rng, 2)
    plan = _totals(base, columns, found, material, rng)
    if plan is None or len(columns) != 2:
        return None
    apart = columns[0].column in sampler.around(base, columns[1])  # a number within its month
    within, other = columns if apart or rng.random() < 0.5 else columns[::-1]
    coded = f"{base.name}.{other.column}" in sampler.codes
    if base.roles[other.column] is Role.CODE or coded or other.column == "PRGroup":
        if apart:
            return None
        within, other = other, within  # of the few codes of a job nobody asks for the first five
    descending, count = rng.random() < 0.85, rng.choice((1, 3, 3, 5))
    if not descending and starts_empty(base, found, plan.filters):
        return None
    wrap = FirstOfEach((within,), found, descending, count, (other,))

    def behind(speech: Speech) -> str:
        each = speech.each(within)
        text = speech.pick("first_total" if count == 1 else "first_totals", book="analysis")
        return text.format(
            n=_number(count, rng),
            each=each,
            other=speech.each(other),
            others=several(speech.each(other), other),
            superlative=superlative(Order(found, descending), speech)
            if said_again(found, speech) != "total"
            else f"{'highest' if descending else 'lowest'} total",
            measure=said_again(found, speech) if descending else f"lowest {said_again(found, speech)}",
        )

    return query_draft(replace(plan, wrap=wrap), material, rng, spoken=plan, behind=behind)


def _first_rows(material: Material, rng: Random) -> Draft | None:
    """The latest invoice of each vendor."""
    sampler = material.sampler
    base = sampler.subject(
        rng, lambda found: is_listed_once(found) and _has(found, Role.IDENTIFIER) and _has(found, Role.DATE)
    )
    ranked = base.having(Role.DATE) if rng.random() < 0.7 else base.having(Role.AMOUNT)
    pool = [name for name in _filled(base, Role.IDENTIFIER) if name not in base.identity[-1:]]
    pool = [name for name in pool if not SINGLE.search(name) and not is_tiny(base, name)]
    around = {name: sampler.around(base, ColumnRef(base.name, name)) for name in pool}
    pool = [name for name in pool if not around[name] and not is_astray(base, name)]
    if not ranked or not pool or not base.identity:
        return None
    within, by = ColumnRef(base.name, rng.choice(pool)), ColumnRef(base.name, rng.choice(ranked))
    others = sampler.columns(base, rng, rng.choice((1, 2)))
    last = ColumnRef(base.name, base.identity[-1])
    shown = (last,) if base.roles[last.column] is not Role.NOISE else ()
    descending, count = rng.random() < 0.8, rng.choice((1, 1, 1, 2, 3))
    ties = tuple(
        ColumnRef(base.name, name) for name in base.identity if name not in (within.column, by.column)
    )
    filters = sampler.scope(base, rng) + sampler.filters(base, rng, rng.choice((0, 1)), avoid=(within, by))
    columns = tuple(dict.fromkeys((within, *shown, *open_columns(others, filters), by)))
    if not ties or any(item.column == by and item.op is Op.IS_NULL for item in filters):
        return None
    if not descending and starts_empty(base, by, filters):
        return None
    plan = Plan(base.name, columns, filters=filters)
    wrap = FirstOfEach((within,), by, descending, count, ties)

    def behind(speech: Speech) -> str:
        text = speech.pick("first_row" if count == 1 else "first_rows", book="analysis")
        return text.format(
            n=_number(count, rng),
            each=speech.each(within),
            superlative=superlative(Order(by, descending), speech),
        )

    return query_draft(replace(plan, wrap=wrap), material, rng, spoken=plan, behind=behind)


def _years(material: Material, rng: Random) -> Draft | None:
    """Two years in columns of their own."""
    sampler = material.sampler
    base = sampler.subject(
        rng,
        lambda found: (
            found.is_posted and _has(found, Role.AMOUNT) and _has(found, Role.MONTH, Role.DATE, all_of=False)
        ),
    )
    found = _sum(base, material, rng)
    dated = ColumnRef(base.name, rng.choice(base.having(Role.MONTH, Role.DATE)))
    columns = groups(base, sampler, rng, 1)
    if any(base.roles[ref.column] is Role.MONTH for ref in columns):
        return None  # months beside years: most of it is empty
    plan = _totals(base, columns, found, material, rng, avoid=(dated,))
    if plan is None:
        return None
    periods = (Role.MONTH, Role.DATE)
    if any(
        base.roles[item.column.column] in periods or item.column.column == "BatchId" for item in plan.filters
    ):
        return None  # a period (a batch is of one month) in the other year would leave a column empty
    last = rng.randint(values.FIRST_YEAR + 1, values.LAST_YEAR)
    measures = tuple(
        replace(found, name=f"{found.name}{year}", when=_within(dated, year)) for year in (last - 1, last)
    )

    def behind(speech: Speech) -> str:
        text = speech.pick("years", book="analysis") + speech.pick("years_only", book="analysis")
        return text.format(one=last - 1, other=last, the=speech.the(dated))

    filters = (*plan.filters, _within(dated, last - 1, last))
    whole = replace(plan, filters=filters, measures=measures)
    return query_draft(whole, material, rng, spoken=plan, behind=behind)


def _codes(material: Material, rng: Random) -> Draft | None:
    """What several codes, or yes and no, hold in columns of their own."""
    sampler = material.sampler
    coded = {key.partition(".")[0] for key, found in sampler.codes.items() if 2 <= len(found.meanings) <= 6}
    base = sampler.subject(
        rng,
        lambda found: (
            found.adds and not found.is_settings and (found.name in coded or bool(found.having(Role.FLAG)))
        ),
    )
    places = [name for name in base.roles if f"{base.name}.{name}" in sampler.codes and base.name in coded]
    flags = [name for name in base.having(Role.FLAG) if f"{base.name}.{name}" not in sampler.codes]
    found = _sum(base, material, rng) if base.having(Role.AMOUNT) and rng.random() < 0.7 else None
    found = found or Measure(Function.COUNT, None, "NumberRows")
    split = _split(base, places, flags, found, material, rng)
    if split is None:
        return None
    by, meanings, measures = split
    columns = tuple(ref for ref in groups(base, sampler, rng, 1) if ref != by)
    plan = _totals(base, columns, found, material, rng, avoid=(by,))
    if plan is None:
        return None

    def behind(speech: Speech) -> str:
        label = speech.label(by)
        if not meanings:
            return speech.pick("flags", book="analysis").format(label=label)
        if speech.role(by) is Role.FLAG and label != by.column:
            return speech.pick("codes_flag", book="analysis").format(
                label=speech.flag(by), values=listed(meanings)
            )
        return speech.pick("codes", book="analysis").format(label=label, values=listed(meanings))

    return query_draft(replace(plan, measures=measures), material, rng, spoken=plan, behind=behind)


def _split(
    base: Subject, places: list[str], flags: list[str], found: Measure, material: Material, rng: Random
) -> tuple[ColumnRef, list[str], tuple[Measure, ...]] | None:
    """The column that is split by, its meanings (none for a flag), and a measure for each."""
    stem = "Count" if found.column is None else found.name
    if places:
        name = rng.choice(places)
        by, known = ColumnRef(base.name, name), material.sampler.codes[f"{base.name}.{name}"]
        chosen = rng.sample(sorted(known.meanings), min(len(known.meanings), rng.choice((2, 2, 3))))
        names = [_identifier(known.meanings[code]) for code in chosen]
        if len(set(names)) < len(names) or not all(names):
            return None
        column = base.object.by_name[name]
        measures = [
            replace(
                found,
                name=f"{stem}{title}",
                when=Filter(by, Op.EQ, (values.of_code(column, known, code),)),
            )
            for code, title in zip(chosen, names, strict=True)
        ]
        return by, [values.meaning(known, code) for code in chosen], tuple(measures)
    if not flags:
        return None
    by = ColumnRef(base.name, rng.choice(flags))
    sides = (("Yes", "'Y'", "yes"), ("No", "'N'", "no"))
    measures = [
        replace(found, name=f"{stem}{title}", when=Filter(by, Op.EQ, (Value(sql, said),)))
        for title, sql, said in sides
    ]
    return by, [], tuple(measures)


def _filled(subject: Subject, role: Role) -> tuple[str, ...]:
    """Columns of a role that are never empty: an empty one would fall into the last class."""
    return tuple(name for name in subject.having(role) if not subject.object.by_name[name].nullable)


def _ages(material: Material, rng: Random) -> Draft | None:
    """Totals by how many days old a date is."""
    sampler = material.sampler
    base = sampler.subject(
        rng, lambda found: bool(_filled(found, Role.DATE) and found.having(Role.AMOUNT)) and found.is_posted
    )
    dated = ColumnRef(base.name, rng.choice(_filled(base, Role.DATE)))
    edges = rng.choice(AGES)
    bucket = Bucket(dated, edges, _classes(edges, plain=True), "AgeClass", values.TODAY)
    return _classed(base, bucket, "ages", material, rng)


def _sizes(material: Material, rng: Random) -> Draft | None:
    """Counts by how large an amount is."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(_filled(found, Role.AMOUNT)))
    amount = ColumnRef(base.name, rng.choice(_filled(base, Role.AMOUNT)))
    edges = rng.choice(SIZES if kind_of(base, amount.column) == "money" else FEW)
    return _classed(
        base, Bucket(amount, edges, _classes(edges, plain=False), "SizeClass"), "sizes", material, rng
    )


def _classed(base: Subject, bucket: Bucket, key: str, material: Material, rng: Random) -> Draft | None:
    sampler = material.sampler
    counts = rng.random() < (0.35 if bucket.day else 0.7)
    found = Measure(Function.COUNT, None, "NumberRows") if counts else _sum(base, material, rng)
    if found.column == bucket.column:  # an amount by its own size: how many there are says more
        found = Measure(Function.COUNT, None, "NumberRows")
    columns = groups(base, sampler, rng, 1) if rng.random() < 0.35 else ()
    columns = tuple(ref for ref in columns if ref not in (bucket.column, found.column))
    filters = sampler.scope(base, rng)
    # Whatever is older than today is no age class of its own.
    dates = base.having(Role.DATE, Role.MONTH) if bucket.day else ()
    used = (bucket.column, *columns, *(ColumnRef(base.name, name) for name in dates))
    filters += sampler.filters(base, rng, rng.choice((0, 1)), avoid=used)
    if columns and sampler.is_one_row(base, (*columns, *pinned(filters))):
        return None
    if is_at_odds(base, [*columns, *(item.column for item in filters)], found):
        return None
    spoken = Plan(base.name, columns, filters=filters, measures=(found,))

    def behind(speech: Speech) -> str:
        text = speech.pick(key, book="analysis")
        return text.format(
            label=speech.label(bucket.column), the=speech.the(bucket.column), classes=listed(bucket.labels)
        )

    return query_draft(replace(spoken, groups=(bucket,)), material, rng, spoken=spoken, behind=behind)


def _difference(material: Material, rng: Random) -> Draft | None:
    """One amount less another, in all or by group."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: len(found.having(Role.AMOUNT)) > 1)
    one, *pool = sampler.columns(base, rng, 8, frozenset({Role.AMOUNT}))
    like = [
        ref
        for ref in pool
        if kind_of(base, ref.column) == kind_of(base, one.column) and is_sensible(one, ref, material.pack)
    ]
    if not like:
        return None
    refs = (one, rng.choice(like))
    one, other = refs if rng.random() < 0.5 else refs[::-1]
    found = Measure(Function.SUM, one, "Difference", minus=other)
    columns = groups(base, sampler, rng, 1) if rng.random() < 0.8 else ()
    filters = sampler.scope(base, rng) + sampler.filters(
        base, rng, rng.choice((0, 1, 1)), avoid=(*refs, *columns)
    )
    if is_at_odds(base, [*columns, *(item.column for item in filters)], found):
        return None
    if columns and sampler.is_one_row(base, (*columns, *pinned(filters))):
        return None
    orders = (Order(found, descending=True),) if columns and rng.random() < 0.3 else ()
    return query_draft(
        Plan(base.name, columns, filters=filters, measures=(found,), orders=orders), material, rng
    )


def _yearly(material: Material, rng: Random) -> Draft | None:
    """Totals by the year, or the year and month, of a date."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: found.adds and _has(found, Role.DATE))
    dated = ColumnRef(base.name, rng.choice(base.having(Role.DATE)))
    found = measure(base, rng, sampler)
    if found.column == dated:
        return None
    parts = [Part("YEAR", dated, "InYear")]
    if rng.random() < 0.45:
        parts.append(Part("MONTH", dated, "InMonth"))
    columns = groups(base, sampler, rng, 1) if rng.random() < 0.3 else ()
    if any(base.roles[ref.column] is Role.MONTH for ref in columns):
        return None  # "by month and year and month of the sale date"
    filters = sampler.scope(base, rng) + sampler.filters(
        base, rng, rng.choice((0, 1)), avoid=(dated, *columns)
    )
    if is_at_odds(base, [*columns, *(item.column for item in filters)], found):
        return None
    if sampler.is_one_row(base, (*columns, *pinned(filters))):
        return None
    plan = Plan(base.name, columns, filters=filters, measures=(found,), groups=tuple(parts))
    return query_draft(plan, material, rng)


def _totals(
    base: Subject,
    columns: tuple[ColumnRef, ...],
    found: Measure,
    material: Material,
    rng: Random,
    avoid: tuple[ColumnRef, ...] = (),
) -> Plan | None:
    """Grouped totals that a wrap can be put around; None where nothing is left to group by."""
    sampler = material.sampler
    used = (*avoid, *columns, *((found.column,) if found.column is not None else ()))
    filters = sampler.scope(base, rng)
    filters += sampler.filters(base, rng, rng.choices((0, 1, 2), (30, 50, 20))[0], avoid=used)
    if sampler.is_one_row(base, (*columns, *pinned(filters))):
        return None
    plan = Plan(base.name, columns, filters=filters, measures=(found,))
    if not columns or found.column in columns or not fits(plan):
        return None
    if is_at_odds(base, [*columns, *(item.column for item in filters)], found):
        return None
    return plan


def _sum(base: Subject, material: Material, rng: Random) -> Measure:
    """The total of one of the amounts."""
    (ref,) = material.sampler.columns(base, rng, 1, frozenset({Role.AMOUNT}))
    return Measure(Function.SUM, ref, output_name(Function.SUM, ref.column, Role.AMOUNT))


def _has(found: Subject, *wanted: Role, all_of: bool = True) -> bool:
    return (all if all_of else any)(bool(found.having(role)) for role in wanted)


def _within(dated: ColumnRef, year: int, last: int = 0) -> Filter:
    after = max(year, last) + 1
    return Filter(dated, Op.WITHIN, (Value(f"'{year}0101'", str(year)), Value(f"'{after}0101'", "")))


def _classes(edges: tuple[int, ...], *, plain: bool) -> tuple[str, ...]:
    """`up to 30`, `31 to 60`, `over 60` for days; of what has decimals the second is `over 30 to 60`."""
    said = [f"up to {edges[0]:,}"]
    for low, high in pairwise(edges):
        said.append(f"{low + 1} to {high}" if plain else f"over {low:,} to {high:,}")
    return (*said, f"over {edges[-1]:,}")


def _identifier(meaning: str) -> str:
    """A code's meaning as a part of a name: `on hold` → `OnHold`; "" where nothing is left."""
    words = re.findall(r"[A-Za-z]+", re.sub(r"\(.*?\)", "", meaning))[:3]
    return "".join(word[:1].upper() + word[1:].lower() for word in words)


def _number(count: int, rng: Random) -> str:
    return _NUMBERS.get(count, str(count)) if rng.random() < 0.4 else str(count)


KINDS: dict[Callable[[Material, Random], Draft | None], int] = {
    _along: 22,
    _share: 12,
    _average: 7,
    _first_totals: 12,
    _first_rows: 14,
    _years: 9,
    _codes: 9,
    _ages: 9,
    _sizes: 5,
    _difference: 8,
    _yearly: 8,
}
"""The ways, with their weights."""

RECIPE = Recipe(
    "analysis", "query", 11, "Windows, shares, ranks, classes, years and codes side by side.", draw
)
