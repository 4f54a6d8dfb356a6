"""Conditions and measures of a plan as T-SQL expressions, and how a list of them is set in lines.

Not covered: clauses and what stands around them (`render`, `wrapped`).
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.records.plan import Filter, Function, Measure, Op

INDENT = "  "
WIDTH = 100
"""Characters of a line from which a list goes on in the next one."""


def measured(measure: Measure) -> str:
    """A measure's expression, without its name."""
    value = "1" if measure.column is None else measure.column.sql
    if measure.minus is not None:
        value = f"{value} - {measure.minus.sql}"
    if measure.when is not None:
        function = Function.SUM if measure.function is Function.COUNT else measure.function
        return f"{function}(CASE WHEN {predicate(measure.when)} THEN {value} ELSE 0 END)"
    return f"{measure.function}({'*' if measure.column is None else value})"


def predicate(condition: Filter) -> str:
    """One filter as T-SQL."""
    column, values = condition.column.sql, [value.sql for value in condition.values]
    match condition.op:
        case Op.IS_NULL | Op.NOT_NULL:
            return f"{column} {condition.op}"
        case Op.IN:
            return f"{column} IN ({', '.join(values)})"
        case Op.WITHIN:
            return f"{column} >= {values[0]} AND {column} < {values[1]}"
        case _:
            return f"{column} {condition.op} {values[0]}"


def flowing(head: str, items: Sequence[str]) -> str:
    """A head and a list behind it, broken where a line would grow too long."""
    lines = [head]
    for place, item in enumerate(items):
        text = item if place == len(items) - 1 else f"{item},"
        if place and len(lines[-1]) + len(text) >= WIDTH:
            lines.append(INDENT + text)
        else:
            lines[-1] += f" {text}"
    return "\n".join(lines)
