"""Make some groups' sums meet the constants of HAVING: exactly, and one unit above and below.

Random amounts practically never add up to a round constant, so `>` and `>=` beside a sum would look alike.

Not covered: counts (which meet small constants by themselves), HAVING inside CTEs and subqueries, and sums
over joins that repeat a row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from vgpt2.sandbox.model import Cell
from vgpt2.sandbox.needs import Needs, Total
from vgpt2.sandbox.rows import Rows, Table
from vgpt2.sandbox.sqltypes import Family

Ask = Callable[[str, Mapping[str, Cell]], Sequence[tuple[Cell, ...]]]
"""Runs DuckDB SQL on the rows as they are."""

_STEPS = (0, 1, -1)


def meet(rows: Rows, needs: Needs, ask: Ask) -> bool:
    """Change single amounts so that sums meet constants; whether anything was changed."""
    taken: set[tuple[str, int]] = set()
    changed = False
    for total in needs.totals:
        changed |= _meet_one(rows.tables[total.ref.store], total, ask(total.sql, rows.parameters), taken)
    return changed


def _meet_one(
    table: Table, total: Total, groups: Sequence[tuple[Cell, ...]], taken: set[tuple[str, int]]
) -> bool:
    kind = table.types[total.ref.column]
    cells = table.columns[total.ref.column]
    if kind.family not in (Family.DECIMAL, Family.INTEGER):
        return False
    unit = Decimal(1).scaleb(-kind.scale)
    limit = Decimal(10) ** (kind.precision - kind.scale) if kind.family is Family.DECIMAL else Decimal(2**31)
    steps = list(_STEPS)
    # The groups nearest to the constant need the smallest change.
    for row, summed, constant in sorted(groups, key=_distance):
        if not steps:
            break
        if not isinstance(row, int) or summed is None or (table.name, row) in taken:
            continue
        wanted = Decimal(str(constant)).quantize(unit) + steps[0] * unit
        value = Decimal(str(cells[row])) + wanted - Decimal(str(summed))
        if abs(value) < limit:
            cells[row] = int(value) if kind.family is Family.INTEGER else value.quantize(unit)
            taken.add((table.name, row))
            steps.pop(0)
    return len(steps) < len(_STEPS)


def _distance(group: tuple[Cell, ...]) -> tuple[float, str]:
    row, summed, constant = group
    known = isinstance(summed, int | float | Decimal) and isinstance(constant, int | float | Decimal)
    return (abs(float(summed) - float(constant)) if known else 0.0, str(row))  # type: ignore[arg-type]
