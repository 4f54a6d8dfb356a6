"""Values that a query's conditions ask for: those that satisfy them, and both sides of every boundary.

Each condition over one column is evaluated over candidate values in DuckDB itself, so that any expression
counts (`YEAR(InvDate) = 2024`, `DATEDIFF(day, DueDate, GETDATE()) > 30`, `Name LIKE 'S%'`).

Not covered: conditions over several columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from vgpt2.sandbox.model import Cell
from vgpt2.sandbox.needs import Needs, Probe, Ref
from vgpt2.sandbox.sqltypes import Family, SqlType

Test = Callable[[Sequence[Cell], Sequence[str]], list[tuple[bool | None, ...]]]
"""Evaluates conditions over `x` for each candidate value: rows of results, one cell a condition."""

Draw = Callable[[], float]

_FOCUS = 0.85  # share of satisfying values in rows that aim at the filters
_EDGE = 0.45  # share of boundary values, in those rows and in the others
_NULLS = 0.12
_MOST_EDGES = 16


@dataclass(frozen=True)
class Pool:
    """The values of a column or of columns that join: all, those that satisfy, and those at boundaries."""

    base: tuple[Cell, ...]
    good: tuple[Cell, ...] = ()
    edges: tuple[Cell, ...] = ()
    good_edges: tuple[Cell, ...] = ()
    nulls: float = 0.0

    def draw(self, draw: Draw, focus: bool) -> Cell:
        """One value; with `focus` mostly one that satisfies the query's conditions.

        Args:
            draw: `random.Random.random`, a number from 0 up to 1; picking by it is several times faster
                than `choice`, and cells are made by the hundred thousand.
        """
        if focus and self.good and draw() < _FOCUS:
            near = self.good_edges if self.good_edges and draw() < _EDGE else self.good
        elif self.nulls and draw() < (self.nulls / 4 if focus else self.nulls):
            return None
        else:
            near = self.edges if self.edges and draw() < _EDGE else self.base
        return near[int(draw() * len(near))]


def neighbours(value: Cell, kind: SqlType) -> list[Cell]:
    """A literal with its nearest values on both sides, as far as the type holds them."""
    if value is None:
        return []
    if isinstance(value, datetime) and kind.is_moment:
        return [value - timedelta(days=1), value, value + timedelta(days=1)]
    if kind.family is Family.INTEGER and isinstance(value, int | Decimal) and value == int(value):
        low = 0 if kind.name == "tinyint" else -(2**31)
        high = {"tinyint": 255, "smallint": 32767}.get(kind.name, 2**31 - 1)
        return [number for number in (int(value) - 1, int(value), int(value) + 1) if low <= number <= high]
    if kind.family in (Family.DECIMAL, Family.MONEY, Family.FLOAT) and isinstance(
        value, int | float | Decimal
    ):
        return _near(Decimal(str(value)), kind)
    if kind.family is Family.STRING and isinstance(value, str | int):
        text = str(value)
        fits = kind.length < 0 or len(text) <= kind.length
        return [text] if fits else []
    return [value] if kind.family is Family.BIT and value in (0, 1) else []


def months_around(value: Cell) -> list[Cell]:
    """The firsts of the months before, of and after a date: what a month column can hold near a literal."""
    if not isinstance(value, datetime):
        return []
    place = value.year * 12 + value.month - 1
    return [datetime(month // 12, month % 12 + 1, 1) for month in (place - 1, place, place + 1)]


def _near(value: Decimal, kind: SqlType) -> list[Cell]:
    scale = kind.scale if kind.family is Family.DECIMAL else 2
    unit = Decimal(1).scaleb(-scale)
    limit = Decimal(10) ** (kind.precision - kind.scale if kind.family is Family.DECIMAL else 14)
    found = (value + step for step in (-unit, 0, unit))
    return [number.quantize(unit) for number in found if abs(number) < limit]


def pool(
    refs: Sequence[Ref],
    kind: SqlType,
    base: Sequence[Cell],
    needs: Needs,
    extra: Iterable[Cell],
    nullable: bool,
    evaluate: Test,
    around: Callable[[Cell], list[Cell]] | None = None,
) -> Pool:
    """The pool of columns that share their values.

    Args:
        refs: the columns.
        base: what they hold anyway.
        extra: values of parameters that they are compared with.
        nullable: whether NULL is among the values.
        around: values that such columns can hold near a literal; `neighbours` where nothing narrows them.
    """
    literals = [value for ref in refs for value in needs.literals.get(ref, ())]
    found = around or (lambda value: neighbours(value, kind))
    planted = [near for value in (*literals, *extra) for near in found(value)]
    own = frozenset(refs)
    marks = [probe for probe in needs.edges if probe.ref in own]
    sets = [[probe for probe in probes if probe.ref in own] for probes in needs.probes]
    probes = list(dict.fromkeys((*marks, *(probe for group in sets for probe in group))))
    nulls = _NULLS if nullable else 0.0
    if not probes and any(value is not None for value in base):
        return Pool(tuple(base), edges=tuple(dict.fromkeys(planted)), nulls=nulls)
    candidates = _sorted((*base, *planted))
    if not candidates:
        return Pool((None,))
    if not probes:
        return Pool(tuple(base) or tuple(candidates), edges=tuple(dict.fromkeys(planted)), nulls=nulls)
    tested: list[Cell] = [*candidates, None] if nullable else list(candidates)
    results = evaluate(tested, [probe.sql for probe in probes])
    held = {probe: [row[place] is True for row in results] for place, probe in enumerate(probes)}
    good = _satisfying(tested, sets, held)
    edges = _edges(candidates, [held[probe] for probe in probes])
    both = tuple(value for value in edges if value in good)
    return Pool(tuple(base) or tuple(candidates), good, edges, both, nulls)


def _sorted(values: Iterable[Cell]) -> Sequence[Cell]:
    present = dict.fromkeys(value for value in values if value is not None)
    try:
        return sorted(present)  # values of one kind, nearly always
    except TypeError:
        return sorted(present, key=lambda value: (str(type(value)) if isinstance(value, str) else "", value))


def _satisfying(
    tested: Sequence[Cell], sets: Sequence[Sequence[Probe]], held: Mapping[Probe, Sequence[bool]]
) -> tuple[Cell, ...]:
    """Values that satisfy all conditions of one query; where no value does, those that satisfy any."""
    found: dict[Cell, None] = {}
    for group in sets:
        if not group:
            continue
        every = [value for place, value in enumerate(tested) if all(held[probe][place] for probe in group)]
        if not every:
            every = [
                value for place, value in enumerate(tested) if any(held[probe][place] for probe in group)
            ]
        found.update(dict.fromkeys(every))
    return tuple(found)


def _edges(candidates: Sequence[Cell], columns: Sequence[Sequence[bool]]) -> tuple[Cell, ...]:
    """Candidates on both sides of each change of a condition's result."""
    found: dict[Cell, None] = {}
    for results in columns:
        flips = [place for place in range(1, len(candidates)) if results[place] != results[place - 1]]
        for place in flips[: _MOST_EDGES // 2]:
            found.update(dict.fromkeys(candidates[place - 1 : place + 1]))
    return tuple(found)
