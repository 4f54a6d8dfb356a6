"""Corruptions of names: columns and objects that do not exist, or are not the ones that are asked for.

Not covered: names that nobody could tell the right one from; such a draw gives nothing.
"""

from __future__ import annotations

import re
from random import Random

from vgpt2.catalog.model import Catalog, DbObject
from vgpt2.records.names import sounding
from vgpt2.records.plan import (
    ColumnRef,
    Plan,
)
from vgpt2.records.spoil import (
    Setting,
    Spoilt,
    is_unnamed,
    put,
    renamed,
    target_of,
    targets,
)


def foreign_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """A column that another shown object has is written as this one's."""
    # What a column is compared with, a parameter's name above all, would be another column's.
    compared = {condition.column for condition in plan.conditions if condition.values}
    free = [ref for ref in targets(plan, setting) if ref not in compared]
    if not free:
        return None
    target = setting.rng.choice(free)
    own = setting.material.catalog.objects[target.object].by_folded
    others = [
        ColumnRef(item.name, column)
        for item in setting.context.objects
        if item.name != target.object
        for column in setting.shown(item.name)
        if column.lower() not in own and not column.startswith("ud")
    ]
    # A date where a date was; anything else looks wrong at first sight.
    role = setting.role(target)
    subjects = setting.material.subjects
    alike = [
        ref for ref in others if ref.object in subjects and subjects[ref.object].roles.get(ref.column) is role
    ]
    if not alike:
        return None
    other = setting.rng.choice(alike)
    remark = f"{target.object} has no column {other.column}; {target.sql} is needed."
    return Spoilt(put(plan, target, other.column, setting), remark)


def invented_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """A column that sounds like the right one and does not exist."""
    target = target_of(plan, setting)
    if target is None:
        return None
    own = [column.name for column in setting.material.catalog.objects[target.object].columns]
    shown = [name for item in setting.context.objects for name in setting.shown(item.name)]
    name = sounding(target.column, shown, own, setting.rng)
    if not name or name in shown:
        return None
    remark = f"{target.object} has no column {name}; {target.sql} is meant."
    return Spoilt(put(plan, target, name, setting), remark)


def invented_object(plan: Plan, setting: Setting) -> Spoilt | None:
    """An object's name with an ending that other objects of the house have, but this module does not.

    A long name in words loses or gains a word. Another object of the module with the same columns would do
    as well, so there must be none.
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
        if re.fullmatch(r"[A-Z]{4}", victim):
            name = victim[:2] + setting.rng.choice(endings)
        else:
            name = _reworded(victim, setting.rng)
        if name != victim and not material.catalog.spelled(name):
            return Spoilt(renamed(plan, victim, name), f"There is no {name}; {victim} is meant.")
    return None


def _reworded(name: str, rng: Random) -> str:
    """`SMWorkOrderScope` → `SMWorkOrderScopes`, `SMWorkOrder`, `SMWorkOrderScopeHeader`."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|_", name)
    if len(words) > 2 and rng.random() < 0.4:
        del words[rng.randrange(1, len(words))]
    elif rng.random() < 0.5:
        words.append("" if name.endswith("s") else "s")
    else:
        words.append(rng.choice(("Header", "Detail", "Master", "Lines", "Info")))
    return "".join(words)


def neighbour_column(plan: Plan, setting: Setting) -> Spoilt | None:
    """Another shown column of the same object and role: a neighbouring amount, date or flag."""
    # Of columns that no question names, another set might do as well.
    free = set(plan.columns) if is_unnamed(plan, setting) else set()
    candidates = [ref for ref in targets(plan, setting) if ref not in free and neighbours(ref, plan, setting)]
    if not candidates:
        return None
    target = setting.rng.choice(candidates)
    name = setting.rng.choice(neighbours(target, plan, setting))
    return Spoilt(put(plan, target, name, setting), f"{target.sql} is asked for, not {target.object}.{name}.")


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
            and not _read(item.object, catalog) & _read(catalog.objects[victim], catalog)
        ]
        if others:
            other = setting.rng.choice(others)
            return Spoilt(renamed(plan, victim, other), f"{victim} is asked about, not {other}.")
    return None


def _read(item: DbObject, catalog: Catalog) -> set[str]:
    """Tables whose rows an object shows: two that share one may well give the same answer."""
    return {catalog.base_of(name) for name in (item.name, *item.reads)}


def neighbours(ref: ColumnRef, plan: Plan, setting: Setting) -> list[str]:
    """Other shown columns of the same object and role."""
    roles = setting.material.subjects[ref.object].roles
    used = {other.column for other in plan.used if other.object == ref.object}
    return [
        name
        for name in setting.shown(ref.object)
        if name not in used and roles.get(name) is roles[ref.column]
    ]
