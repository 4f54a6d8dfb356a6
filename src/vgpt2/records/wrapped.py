"""What stands around a wrapped plan: `WITH … AS (…)` and the SELECT that reads from it.

Columns of the query's own tables are qualified by their names; those tables carry no hint, since a hint
inside is what counts. Rows come in the order that the wrap speaks of, so that a running total reads as one.

Not covered: the plan's own SELECT (`render`), which is handed in to keep the two from seeing each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from vgpt2.records.expressions import flowing, measured
from vgpt2.records.plan import (
    AboveAverage,
    Change,
    ColumnRef,
    FirstOfEach,
    Group,
    JoinKind,
    Measure,
    Part,
    Plan,
    Running,
    Share,
    Stacked,
    Versus,
    Wrap,
)

TOTALS, RANKED, OTHER = "Totals", "Ranked", "OtherTotals"
"""Names of a query's own tables."""
PLACE = "Place"
RUNNING, PREVIOUS, CHANGE, PERCENT, DIFFERENCE, SOURCE = (
    "RunningTotal",
    "PreviousValue",
    "ChangeFromPrevious",
    "PercentOfTotal",
    "Difference",
    "Source",
)
"""Names of what a wrap puts out."""


class Select(Protocol):
    """`render.select`."""

    def __call__(self, plan: Plan, first: Sequence[str] = (), last: Sequence[str] = ()) -> str: ...


def outputs(plan: Plan) -> tuple[str, ...]:
    """Names of the plan's own output columns, in order."""
    return (
        *(column.column for column in plan.columns),
        *(group.name for group in plan.groups),
        *(measure.name for measure in plan.measures),
    )


def fits(plan: Plan) -> bool:
    """Whether the plan can be a table of its own: its columns have different names, none taken by a wrap."""
    names = outputs(plan)
    taken = {RUNNING, PREVIOUS, CHANGE, PERCENT, DIFFERENCE, SOURCE, PLACE}
    return len(set(names)) == len(names) and not taken & set(names)


def around(plan: Plan, wrap: Wrap, select: Select) -> str:
    """The whole query."""
    match wrap:
        case Running():
            return _along(plan, wrap.along, select, running=True)
        case Change():
            return _along(plan, wrap.along, select, running=False)
        case Share():
            return _share(plan, wrap, select)
        case FirstOfEach():
            return _first(plan, wrap, select)
        case AboveAverage():
            measure = f"{TOTALS}.{plan.measures[0].name}"
            sign = "<" if wrap.below else ">"
            test = f"{measure} {sign} (SELECT AVG({measure}) FROM {TOTALS})"
            return f"{_own(TOTALS, select(plan))}\n{_read(plan)}\nFROM {TOTALS}\nWHERE {test}"
        case Versus():
            return _versus(plan, wrap, select)
        case Stacked():
            one, other = (f"'{label}' AS {SOURCE}" for label in wrap.labels)
            return f"{select(plan, first=[one])}\nUNION ALL\n{select(wrap.other, first=[other])}"


def name_of(item: ColumnRef | Group | Measure) -> str:
    """What a plan's own table calls a column."""
    return item.column if isinstance(item, ColumnRef) else item.name


def _own(name: str, query: str) -> str:
    body = "\n".join(f"    {line}" for line in query.splitlines())
    return f"WITH {name} AS (\n{body}\n)"


def _read(plan: Plan, *further: str, table: str = TOTALS) -> str:
    return flowing("SELECT", [*(f"{table}.{name}" for name in outputs(plan)), *further])


def _along(plan: Plan, along: ColumnRef | Part, select: Select, *, running: bool) -> str:
    measure = f"{TOTALS}.{plan.measures[0].name}"
    others = [f"{TOTALS}.{name_of(item)}" for item in (*plan.columns, *plan.groups) if item != along]
    by = f"{TOTALS}.{name_of(along)}"
    partition = f"PARTITION BY {', '.join(others)} " if others else ""
    if running:
        total = f"SUM({measure}) OVER ({partition}ORDER BY {by} ROWS UNBOUNDED PRECEDING) AS {RUNNING}"
        further = [total]
    else:
        before = f"LAG({measure}) OVER ({partition}ORDER BY {by})"
        further = [f"{before} AS {PREVIOUS}", f"{measure} - {before} AS {CHANGE}"]
    order = ", ".join([*others, by])
    return f"{_own(TOTALS, select(plan))}\n{_read(plan, *further)}\nFROM {TOTALS}\nORDER BY {order}"


def _share(plan: Plan, wrap: Share, select: Select) -> str:
    measure = f"{TOTALS}.{plan.measures[0].name}"
    over = "" if wrap.within is None else f"PARTITION BY {TOTALS}.{wrap.within.column}"
    percent = f"100.0 * {measure} / NULLIF(SUM({measure}) OVER ({over}), 0) AS {PERCENT}"
    return f"{_own(TOTALS, select(plan))}\n{_read(plan, percent)}\nFROM {TOTALS}"


def _first(plan: Plan, wrap: FirstOfEach, select: Select) -> str:
    by = wrap.by.sql if isinstance(wrap.by, ColumnRef) else measured(wrap.by)
    keys = [f"{by}{' DESC' if wrap.descending else ''}", *(ref.sql for ref in wrap.ties)]
    partition = ", ".join(ref.sql for ref in wrap.within)
    place = f"ROW_NUMBER() OVER (PARTITION BY {partition} ORDER BY {', '.join(keys)}) AS {PLACE}"
    test = f"{RANKED}.{PLACE} = 1" if wrap.count == 1 else f"{RANKED}.{PLACE} <= {wrap.count}"
    shown = _read(plan, table=RANKED)
    return f"{_own(RANKED, select(plan, last=[place]))}\n{shown}\nFROM {RANKED}\nWHERE {test}"


def _versus(plan: Plan, wrap: Versus, select: Select) -> str:
    own = _own(TOTALS, select(plan))
    other = _own(OTHER, select(wrap.other)).removeprefix("WITH ")
    pairs = zip((*plan.columns, *plan.groups), (*wrap.other.columns, *wrap.other.groups), strict=True)
    on = " AND ".join(f"{OTHER}.{name_of(right)} = {TOTALS}.{name_of(left)}" for left, right in pairs)
    theirs = f"{OTHER}.{wrap.other.measures[0].name}"
    value = f"ISNULL({theirs}, 0)" if wrap.kind is JoinKind.LEFT else theirs
    name = wrap.other.measures[0].name
    further = [f"{value} AS {name}" if value != theirs else value]
    if wrap.difference:
        further.append(f"{TOTALS}.{plan.measures[0].name} - {value} AS {DIFFERENCE}")
    return f"{own}, {other}\n{_read(plan, *further)}\nFROM {TOTALS}\n{wrap.kind} JOIN {OTHER} ON {on}"
