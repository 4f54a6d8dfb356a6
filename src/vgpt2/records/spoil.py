"""What corruptions share: what they draw from, what they give, one thing of a plan in another's place.

Not covered: the corruptions themselves (`corrupt_names`, `corrupt_meaning`), and their list (`corrupt`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple, TypeVar

from vgpt2.context.model import Context
from vgpt2.records.plan import (
    ColumnRef,
    FirstOfEach,
    Having,
    Measure,
    Plan,
    rewritten,
)
from vgpt2.records.recipe import Material
from vgpt2.records.roles import Role
from vgpt2.records.sample import output_name

T = TypeVar("T")

LINT, SANDBOX = "lint", "sandbox"
"""How a corruption is shown to be wrong."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a corruption may draw from: the prompt's objects and columns, the schema, random numbers.

    Attributes:
        given: the prompt's context, or what makes it: many a corruption sees from the plan alone that there
            is nothing to spoil.
    """

    given: Context | Callable[[], Context]
    material: Material
    rng: Random

    @property
    def context(self) -> Context:
        """The prompt's objects and columns."""
        return self.given if isinstance(self.given, Context) else self.given()

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


def target_of(plan: Plan, setting: Setting) -> ColumnRef | None:
    """One of the columns that can be spoilt."""
    found = targets(plan, setting)
    return setting.rng.choice(found) if found else None


def targets(plan: Plan, setting: Setting) -> list[ColumnRef]:
    """Columns that the query outputs, measures or filters by, without scope and join columns."""
    bound = {ref for join in plan.joins for pair in join.pairs for ref in pair}
    bound |= {ref for absence in plan.absences for pair in absence.pairs for ref in pair}
    bound |= {condition.column for condition in plan.conditions if condition.scope}
    found = dict.fromkeys(plan.columns)
    found.update(dict.fromkeys(group.column for group in plan.groups))
    found.update(dict.fromkeys(measure.column for measure in plan.measures if measure.column is not None))
    found.update(dict.fromkeys(condition.column for condition in plan.conditions))
    return [ref for ref in found if ref not in bound]


def is_unnamed(plan: Plan, setting: Setting) -> bool:
    """Whether a list has just the columns that are given where a question names none."""
    names = tuple(ref.column for ref in plan.columns if ref.object == plan.base)
    plain = not plan.measures and not plan.joins and not plan.distinct and plan.wrap is None
    return plain and names == setting.material.subjects[plan.base].default_columns


def put(plan: Plan, target: ColumnRef, column: str, setting: Setting) -> Plan:
    """The plan with another column of the same object in every place of `target`; an output named after the
    column is renamed, so that the name does not betray the change."""
    other = ColumnRef(target.object, column)
    role = setting.role(target)
    spoilt = rewritten(plan, lambda ref: other if ref == target else ref)
    for before, after in zip(plan.measures, spoilt.measures, strict=True):
        if before.column == target and before.name == output_name(before.function, target.column, role):
            named = replace(after, name=output_name(after.function, column, role))
            spoilt = measured_otherwise(spoilt, after, named)
    return spoilt


def renamed(plan: Plan, victim: str, name: str) -> Plan:
    """The plan with another name for one object."""
    return rewritten(
        plan,
        lambda ref: ColumnRef(name, ref.column) if ref.object == victim else ref,
        lambda found: name if found == victim else found,
    )


def with_item(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    """The items with another one in one place."""
    return (*items[:at], item, *items[at + 1 :])


def is_plain(measure: Measure) -> bool:
    """A measure of one column."""
    return measure.minus is None and measure.when is None


def measured_otherwise(plan: Plan, measure: Measure, other: Measure) -> Plan:
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
