"""Questions over two objects that are not joined row by row: totals side by side, lists below each other.

Two totals are compared over what both are about, the key of a master that both refer to (a job, a vendor, an
employee), and never joined before they are summed: each row of one would count for every row of the other.
"""

from __future__ import annotations

from random import Random

from vgpt2.pack.model import Pack
from vgpt2.records.counterparts import is_outside
from vgpt2.records.natures import GENERAL, is_sensible, last_word, nature
from vgpt2.records.phrase import measure_label
from vgpt2.records.plan import ColumnRef, Filter, Function, JoinKind, Measure, Plan, Stacked, Versus
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.roles import Role, Subject, kind_of
from vgpt2.records.sample import output_name
from vgpt2.records.speech import Speech, listed
from vgpt2.records.together import KIND_OF_CODE, is_mixed
from vgpt2.records.where import conditions
from vgpt2.records.wrapped import fits

TRIES = 10
"""Most pairs of objects have nothing in common."""


def draw(material: Material, rng: Random) -> Draft | None:
    """Totals compared, or two lists in one."""
    make = _versus if rng.random() < 0.75 else _stacked
    found = (make(material, rng) for _ in range(TRIES))
    return next((draft for draft in found if draft is not None), None)


def _versus(material: Material, rng: Random) -> Draft | None:
    one = material.sampler.subject(rng, lambda found: bool(found.having(Role.AMOUNT)) and found.is_posted)
    pool = material.counterparts.of(one)
    if not pool:
        return None
    mine, other, theirs = rng.choice(pool)
    amounts = _amounts(one, other, material, rng)
    if amounts is None or KIND_OF_CODE in one.roles or KIND_OF_CODE in other.roles:
        return None
    plan = _totals(one, mine, amounts[0], material, rng)
    beside = _totals(other, theirs, amounts[1], material, rng)
    if plan is None or beside is None or not _comparable(plan, beside, material):
        return None
    # Both are of one company, however the question says it.
    beside = Plan(
        other.name, beside.columns, filters=_same_scope(plan, other, material), measures=beside.measures
    )
    if not beside.filters:
        return None
    # What is empty equals nothing, whatever the other side has.
    if any(one.object.by_name[ref.column].nullable for ref in mine):
        return None
    kind = JoinKind.LEFT if rng.random() < 0.55 else JoinKind.INNER
    difference = rng.random() < 0.7 and _alike(plan, beside, material.pack)
    whole = Plan(
        plan.base,
        plan.columns,
        filters=plan.filters,
        measures=plan.measures,
        wrap=Versus(beside, kind, difference),
    )
    if not fits(plan) or not fits(beside):
        return None

    def say(speech: Speech) -> str:
        others = speech.beside(beside)
        keys = speech.eaches([ref for ref in plan.columns if speech.role(ref) is not Role.GROUP])
        each = listed(keys)
        slots = {
            "measure": measure_label(plan.measures[0], speech),
            "rows": speech.noun(one.name).many,
            "other": measure_label(beside.measures[0], others),
            "others": others.noun(other.name).many,
            "each": each,
            "one": each if len(keys) == 1 else f"combination of {each}",
        }
        text = speech.pick("compare", book="analysis")
        text = text.format(both=_both(speech), **slots)
        text += speech.pick(
            "compare_all" if kind is JoinKind.LEFT else "compare_both", book="analysis"
        ).format(**slots)
        return text + (speech.pick("difference", book="analysis") if difference else "")

    return said_draft(whole, plan, material, rng, say)


def _both(speech: Speech) -> str:
    """The company, which holds for both sides."""
    said = conditions(speech, only_where=False)
    return f", both{said}" if said else ""


def _comparable(one: Plan, other: Plan, material: Material) -> bool:
    """Two measures under different names, of one company."""
    scopes = {plan.filters[0].column.column for plan in (one, other)}
    modules = {material.subjects[plan.base].object.module for plan in (one, other)}
    batches = {"BatchId" in material.subjects[plan.base].object.key for plan in (one, other)}
    if len(batches) > 1:
        return False  # what is set up or posted, and what waits in a batch
    if scopes == {"Co"} and len(modules) > 1:
        return False  # a batch's company is its module's
    return one.measures[0].name != other.measures[0].name and len(scopes) == 1


def _alike(one: Plan, other: Plan, pack: Pack) -> bool:
    """Both are hours, costs, taxes …: of one nature, and the last part of their names is one word."""
    refs = [plan.measures[0].column for plan in (one, other) if plan.measures[0].column]
    ends = {last_word(ref.column) for ref in refs}
    return len(ends) == 1 and len({nature(ref, pack) for ref in refs}) == 1


def _telling(subject: Subject, pack: Pack) -> list[str]:
    """Amounts that are described, or whose names say what they are of."""
    refs = [ColumnRef(subject.name, name) for name in subject.having(Role.AMOUNT)]
    return [
        ref.column
        for ref in refs
        if f"{ref.object}.{ref.column}" in pack.columns or nature(ref, pack) != GENERAL
    ]


def _amounts(one: Subject, other: Subject, material: Material, rng: Random) -> tuple[str, str] | None:
    """An amount of each that make sense side by side: money with money, hours with hours."""
    pool = [
        (mine, theirs)
        for mine in _telling(one, material.pack)
        for theirs in _telling(other, material.pack)
        if kind_of(one, mine) == kind_of(other, theirs)
        and is_sensible(ColumnRef(one.name, mine), ColumnRef(other.name, theirs), material.pack)
    ]
    return rng.choice(pool) if pool else None


def _totals(
    base: Subject, columns: tuple[ColumnRef, ...], amount: str, material: Material, rng: Random
) -> Plan | None:
    ref = ColumnRef(base.name, amount)
    found = Measure(Function.SUM, ref, output_name(Function.SUM, ref.column, Role.AMOUNT))
    filters = material.sampler.scope(base, rng)
    if is_mixed(base, found, {column.column for column in columns}) or (
        len(columns) == 1 and kind_of(base, amount) == "units"
    ):
        return None
    if any(role is Role.NOISE for role in (base.roles[column.column] for column in columns)):
        return None
    if material.sampler.is_one_row(base, columns):
        return None  # totals of one row each
    return Plan(base.name, columns, filters=filters, measures=(found,)) if filters else None


def _same_scope(plan: Plan, other: Subject, material: Material) -> tuple[Filter, ...]:
    """The other side's company filter with the value of this side's."""
    if other.scope is None or not plan.filters:
        return ()
    mine = plan.filters[0]
    if material.subjects[plan.base].roles[mine.column.column] is not other.roles[other.scope]:
        return ()
    return (Filter(ColumnRef(other.name, other.scope), mine.op, mine.values, scope=True),)


def _stacked(material: Material, rng: Random) -> Draft | None:
    """Two kinds of rows in one list: what, when and how much of each."""
    sampler = material.sampler
    one = sampler.subject(rng, lambda found: all(found.having(role) for role in _LISTED))
    pool = [
        name
        for name in sampler.described.get(one.object.module, ())
        if name != one.name
        and not is_outside(name, one.name)
        and ("BatchId" in material.subjects[name].object.key) is ("BatchId" in one.object.key)
        and all(material.subjects[name].having(role) for role in _LISTED)
    ]
    if not pool or one.name not in material.pack.objects:
        return None
    other = material.subjects[rng.choice(pool)]
    columns, beside = [], []
    for role in _LISTED:
        (mine,) = sampler.columns(one, rng, 1, frozenset({role}))
        (theirs,) = sampler.columns(other, rng, 1, frozenset({role}))
        types = (one.object.by_name[mine.column].base, other.object.by_name[theirs.column].base)
        if types[0].partition("(")[0] != types[1].partition("(")[0]:
            return None
        if role is Role.IDENTIFIER and mine.column != theirs.column:
            return None
        columns.append(mine)
        beside.append(theirs)
    nouns = [material.words.nouns.get(name, ()) for name in (one.name, other.name)]
    plan = Plan(one.name, tuple(columns), filters=sampler.scope(one, rng))
    scope = _same_scope(plan, other, material)
    amounts = (one.object.by_name[columns[-1].column].type, other.object.by_name[beside[-1].column].type)
    if not all(nouns) or not scope or amounts[0] != amounts[1]:
        return None
    if not _is_one_thing(columns[-1], beside[-1], material.pack):
        return None
    if any(f"{ref.object}.{ref.column}" not in material.pack.columns for ref in (*columns, *beside)):
        return None  # a name alone does not tell whether the two columns are of a kind
    if nature(columns[-1], material.pack) != nature(beside[-1], material.pack):
        return None
    titles = tuple(found[0].many for found in nouns)
    lower = Plan(other.name, tuple(beside), filters=scope)
    whole = Plan(plan.base, plan.columns, filters=plan.filters, wrap=Stacked(lower, (titles[0], titles[1])))

    def say(speech: Speech) -> str:
        others = speech.beside(lower)
        return speech.pick("stack", book="analysis").format(
            columns=listed([speech.label(ref) for ref in plan.columns]),
            rows=titles[0],
            others_columns=listed([others.label(ref) for ref in lower.columns]),
            others=titles[1],
            both=_both(speech),
        )

    return said_draft(whole, plan, material, rng, say)


def _is_one_thing(one: ColumnRef, other: ColumnRef, pack: Pack) -> bool:
    """Two amounts that can stand in one column: of one label, or of one name that says what they are of."""
    notes = [pack.columns.get(f"{ref.object}.{ref.column}") for ref in (one, other)]
    labels = [note.label for note in notes if note is not None]
    if len(labels) < len(notes):
        return one.column == other.column and nature(one, pack) != GENERAL
    return labels[0] == labels[1]


_LISTED = (Role.IDENTIFIER, Role.DATE, Role.AMOUNT)

RECIPE = Recipe("compared", "query", 12, "Two totals beside each other, two lists below each other.", draw)
