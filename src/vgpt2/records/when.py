"""What is said right behind the rows of a question: the month that they are of, and what they are
("invoices in May 2023", "vendors that are active").

Not covered: months of other things ("with a bill month of May 2023") and all other conditions (`phrase`).
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.records.plan import Filter, Op, Value
from vgpt2.records.roles import Role
from vgpt2.records.speech import Speech
from vgpt2.records.words import load_phrases

_MONTHS = ("Mth", "Month")
"""Names of the month that a row itself is of."""

_KINDS = {Op.EQ: "eq", Op.GE: "since", Op.LT: "before", Op.WITHIN: "within"}


def is_when(condition: Filter, speech: Speech) -> bool:
    """Whether a condition is on the month that the rows themselves are of."""
    ref = condition.column
    label = speech.bare(ref)
    return (
        speech.role(ref) is Role.MONTH
        and ref.column in _MONTHS
        and condition.op in _KINDS
        and not condition.values[0].parameter
        and ref.object not in speech.plan.sources[1:]
        and (speech.is_exact(label, ref) or label.endswith("month"))
    )


def said_when(dated: Sequence[Filter], speech: Speech, *, may_be_for: bool) -> str:
    """Those conditions, each with a leading space. The month is called by its name where
    that is more than "month", and the accounting month where rows have dates as well.

    Args:
        may_be_for: no other "for" stands beside it: "for May 2023".
    """
    text = ""
    for condition in dated:
        value = condition.values[0]
        several = " to " in value.words
        said = speech.pick("when", "between" if several else _KINDS[condition.op])
        if not may_be_for:
            said = said.replace(" for ", " in ", 1)
        called = _called(condition, speech)
        month = f"{called} {'months' if several else 'month'} " if called else ""
        if value.words.isdigit():  # a year
            month = f"the {called} months of " if called and condition.op is Op.WITHIN else ""
        text += said.format(month=month, value=value.words)
    return text


def _called(condition: Filter, speech: Speech) -> str:
    """What the month is called besides: `expense` of the expense month."""
    ref = condition.column
    label = speech.bare(ref)
    called = "" if speech.is_exact(label, ref) else label.removesuffix("month").strip()
    if not called and ref.column == "Mth" and speech.subjects[ref.object].having(Role.DATE):
        return "accounting"  # the month of what happened may be another
    return called


def is_state(condition: Filter, speech: Speech) -> bool:
    """Whether a condition is on a flag of the rows that says what they are: active vendors."""
    value = condition.values[0] if condition.values else Value("", "")
    return (
        speech.role(condition.column) is Role.FLAG
        and condition.op is Op.EQ
        and value.words in ("yes", "no")
        and condition.column.object not in speech.plan.sources[1:]
        and speech.bare(condition.column) in load_phrases("query")["states"]
    )


def said_state(condition: Filter, speech: Speech) -> str:
    """That condition, with a leading space."""
    return speech.pick("state", condition.values[0].words).format(state=speech.bare(condition.column))
