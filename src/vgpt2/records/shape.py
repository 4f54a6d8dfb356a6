"""The shape of a plan: what two queries of one kind have in common.

Held-out questions are chosen by shape and objects, so a shape's text must stay the same between versions.
Not covered: shapes of queries that come from no plan; their recipes name them.
"""

from __future__ import annotations

from vgpt2.records.plan import (
    AboveAverage,
    Filter,
    FirstOfEach,
    Group,
    Measure,
    Part,
    Plan,
    Share,
    Stacked,
    Versus,
    Wrap,
)


def shape(plan: Plan) -> str:
    """The plan with every name and literal masked: what two queries of one kind have in common.

    A line of words such as `list 3 | inner 3 | = >= | top order-`, stable between versions: held-out
    questions are chosen by it.
    """
    parts = [f"{'distinct' if plan.distinct else 'group' if plan.measures else 'list'} {len(plan.columns)}"]
    if plan.groups:
        parts.append(" ".join(_group_shape(group) for group in plan.groups))
    if plan.measures:
        parts.append(" ".join(_measure_shape(measure) for measure in plan.measures))
    parts.extend(f"{join.kind.lower()} {len(join.pairs)}" for join in plan.joins)
    for absence in plan.absences:
        inner = "".join(f" {_filter_shape(item)}" for item in absence.filters)
        parts.append(f"{'with' if absence.present else 'without'} {len(absence.pairs)}{inner}")
    if plan.filters:
        parts.append(" ".join(sorted(_filter_shape(condition) for condition in plan.filters)))
    if plan.having:
        parts.append("having " + " ".join(condition.op for condition in plan.having))
    tail = ["top"] if plan.top is not None else []
    tail.extend("order-" if order.descending else "order+" for order in plan.orders)
    if tail:
        parts.append(" ".join(tail))
    if plan.wrap is not None:
        parts.append(_wrap_shape(plan.wrap))
    return " | ".join(parts)


def _filter_shape(condition: Filter) -> str:
    by = "@" if any(value.parameter for value in condition.values) else ""
    return f"{condition.op.lower()}{by}"


def _group_shape(group: Group) -> str:
    return group.function.lower() if isinstance(group, Part) else f"bucket{len(group.labels)}"


def _measure_shape(measure: Measure) -> str:
    text = measure.function.lower()
    text += "-" if measure.minus is not None else ""
    return text if measure.when is None else f"{text}({_filter_shape(measure.when)})"


def _wrap_shape(wrap: Wrap) -> str:
    match wrap:
        case FirstOfEach():
            return f"first of {len(wrap.within)} {'-' if wrap.descending else '+'} {min(wrap.count, 2)}"
        case Versus():
            return f"versus {wrap.kind.lower()}{' -' if wrap.difference else ''} ({shape(wrap.other)})"
        case Stacked():
            return f"stacked ({shape(wrap.other)})"
        case Share():
            return "share" if wrap.within is None else "share within"
        case AboveAverage():
            return "below average" if wrap.below else "above average"
        case _:
            return type(wrap).__name__.lower()
