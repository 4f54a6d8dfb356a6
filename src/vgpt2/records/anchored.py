"""What a condition on a number needs beside it to be about one thing: its company, and what it counts within.

"Issue 5" is one issue in each project, "batch 12" one in each month: such a condition is drawn with the
project or the month. Not covered: what rows are grouped by (`sample.Sampler.whole`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from vgpt2.pack.model import ValueSet
from vgpt2.records import values
from vgpt2.records.held import contained_by
from vgpt2.records.plan import ColumnRef, Filter, Op, Value
from vgpt2.records.roles import Role, Subject

MOST_AROUND = 2
"""Numbers that a condition can be held to besides companies and groups; with more nobody would say it."""


def anchors(
    subject: Subject,
    condition: Filter,
    around: Sequence[str],
    codes: Mapping[str, ValueSet],
    avoid: Sequence[ColumnRef],
    rng: Random,
) -> list[Filter] | None:
    """The conditions that one on a number needs; None where they cannot be said.

    Args:
        around: what the number is unique within (`sample.Sampler.around`).
        codes: known codes by `Object.Column`.
        avoid: columns that the query speaks of otherwise.
    """
    if condition.op not in (Op.EQ, Op.IN):
        return []
    within = contained_by(subject, condition.column.column)
    found = []
    for name in around:
        ref, role = ColumnRef(subject.name, name), subject.roles[name]
        if role in (Role.COMPANY, Role.GROUP):
            found += [] if ref in avoid else [Filter(ref, Op.EQ, (values.company(rng),))]
        elif name in within:
            value = _value(ref, subject, codes.get(f"{subject.name}.{name}"), rng)
            if ref in avoid or value is None:
                return None
            found.append(Filter(ref, Op.EQ, (value,)))
    return found if len(within) <= MOST_AROUND else None


def _value(ref: ColumnRef, subject: Subject, known: ValueSet | None, rng: Random) -> Value | None:
    column = subject.object.by_name[ref.column]
    if subject.roles[ref.column] is Role.DATE:
        return None
    if subject.roles[ref.column] is Role.MONTH:
        return values.span(rng, months=True)[1]
    if known is not None:
        return values.code(column, known, rng)
    given = column.type in values.PADDED or rng.random() < values.PARAMETER_SHARE
    coded = subject.roles[ref.column] is Role.CODE
    return values.parameter(column, rng) if given or coded else values.identifier(column, rng)
