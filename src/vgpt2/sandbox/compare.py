"""Tell two queries apart by their results on synthetic rows.

Rows count as a list where the gold's ORDER BY is total, that is, where shuffling the stored rows leaves the
gold's list as it is. Where it leaves ties, the columns that shuffling leaves as they are count as lists
(those are the ones ordered by), the rows as a bag; without ORDER BY all count as a bag. Numbers agree within
a relative 1e-9 or an absolute 1e-6, as quotients are computed in doubles; strings without their trailing
blanks; a moment at midnight agrees with its date.

Not covered: proof of equality. Rows can only show a difference; the best verdict is "not distinguished".
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from vgpt2.catalog.model import Catalog
from vgpt2.errors import LimitError
from vgpt2.sandbox.model import (
    SEEDS,
    Cell,
    IllegalSqlError,
    Limits,
    QueryFailedError,
    Result,
    UnsupportedSqlError,
    ValueSets,
    Verdict,
    VerdictKind,
)
from vgpt2.sandbox.rewrite import Translated
from vgpt2.sandbox.run import ROWS, Parameters, Sandbox, prepare, shared

COLUMN_RULES = ("exact", "any_order", "subset")
_RELATIVE, _ABSOLUTE = 1e-9, 1e-6
_SHUFFLES = (11, 12)
_ORDER_SHUFFLES = (11, 12, 13, 14, 15)
"""More of them where the question is whether an order hangs on chance: a single tie may survive two."""


def compare(
    gold: str,
    answer: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    ordered: bool | None = None,
    columns: str = "exact",
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
    limits: Limits | None = None,
    rows: int = ROWS,
) -> Verdict:
    """Run both on the same rows, database after database, until they differ.

    Args:
        ordered: compare as lists (True) or bags (False); None: as far as the gold's ORDER BY decides.
        columns: `exact`: as many, in the same order; `any_order`: as many, in any order; `subset`: the
            answer may give further columns. Names never matter.
        parameters: values for `@names`; those not given take values that occur in the rows.
        rows: of a table without children.
    """
    given = dict(parameters or {})
    try:
        right = prepare(gold, catalog, given, limits)
    except (IllegalSqlError, UnsupportedSqlError, LimitError) as error:
        return Verdict(VerdictKind.UNSUPPORTED, f"gold: {error}", about="gold")
    try:
        other = prepare(answer, catalog, given, limits)
    except (UnsupportedSqlError, LimitError) as error:
        return Verdict(VerdictKind.UNSUPPORTED, str(error), about="answer")
    except IllegalSqlError as error:
        return Verdict(VerdictKind.ILLEGAL, str(error), about="answer")
    compared = 0
    problem = "the gold gives no rows on any database"
    for seed in seeds:
        sandbox = shared(catalog, seed, values, limits, rows)
        try:
            expected = sandbox.run(right, [other], given)
        except (IllegalSqlError, UnsupportedSqlError, LimitError, QueryFailedError) as error:
            problem = f"gold: {error}"
            continue
        verdict = _against(sandbox, right, other, expected, given, seed, ordered, columns)
        if verdict is not None:
            return verdict
        compared += bool(expected.rows)
    if not compared:
        return Verdict(VerdictKind.UNSUPPORTED, problem, about="gold")
    return Verdict(VerdictKind.NOT_DISTINGUISHED, f"alike on {compared} databases", compared=compared)


def _against(
    sandbox: Sandbox,
    gold: Translated,
    answer: Translated,
    expected: Result,
    parameters: Parameters,
    seed: int,
    ordered: bool | None,
    columns: str,
) -> Verdict | None:
    """What one database says of the answer; None when it does not tell it from the gold."""
    try:
        found = sandbox.run(answer, [gold], parameters)
    except IllegalSqlError as error:
        return Verdict(VerdictKind.ILLEGAL, str(error), about="answer")
    except (UnsupportedSqlError, LimitError) as error:
        return Verdict(VerdictKind.UNSUPPORTED, str(error), about="answer")
    except QueryFailedError as error:
        return Verdict(VerdictKind.DIFFERENT, str(error), seed)
    difference = same(expected, found, ordered=False, columns=columns)
    as_lists = gold.ordered if ordered is None else ordered
    if not difference and as_lists and same(expected, found, ordered=True, columns=columns):
        # Another order counts only as far as the gold's own does not hang on the stored order.
        firm = None if ordered else _firm(sandbox, gold, [answer], expected, parameters)
        difference = same(expected, found, ordered=True, columns=columns, firm=firm)
    return Verdict(VerdictKind.DIFFERENT, difference, seed) if difference else None


def _firm(
    sandbox: Sandbox, gold: Translated, beside: Sequence[Translated], expected: Result, parameters: Parameters
) -> frozenset[int]:
    """Places of the gold's columns whose values come in one order only, whatever order rows are stored in."""
    firm = set(range(len(expected.columns)))
    wanted = [tuple(map(_canonical, row)) for row in expected.rows]
    for shuffle in _ORDER_SHUFFLES:
        again = sandbox.run(gold, beside, parameters, shuffle)
        found = [tuple(map(_canonical, row)) for row in again.rows]
        if len(found) != len(wanted):
            return frozenset()
        firm = {
            place
            for place in firm
            if all(_equal(one[place], other[place]) for one, other in zip(wanted, found, strict=True))
        }
    return frozenset(firm)


def same(
    gold: Result,
    answer: Result,
    *,
    ordered: bool,
    columns: str = "exact",
    firm: Collection[int] | None = None,
) -> str:
    """What differs first between two results, or "" when nothing does.

    Args:
        ordered: whether the order of the rows counts.
        columns: one of `COLUMN_RULES`.
        firm: places of the gold's columns whose order counts, the rows being a bag otherwise; None: all.
    """
    if columns not in COLUMN_RULES:
        raise ValueError(f"columns must be one of {', '.join(COLUMN_RULES)}, not {columns!r}")
    wanted, given = len(gold.columns), len(answer.columns)
    if given < wanted or (given > wanted and columns != "subset"):
        return f"{given} columns where {wanted} are wanted"
    if gold.truncated or answer.truncated:
        return "" if gold.truncated and answer.truncated else "one result is cut off, the other is not"
    if len(gold.rows) != len(answer.rows):
        return f"{len(answer.rows)} rows where {len(gold.rows)} are wanted"
    if columns == "exact":
        return _rows_differ(gold.rows, answer.rows, ordered, firm)
    return _assign(gold.rows, answer.rows, wanted, given, ordered, firm)


_Row = tuple[Cell, ...]
_Canonical = tuple[object, ...]


def _rows_differ(
    wanted: Sequence[_Row], found: Sequence[_Row], ordered: bool, firm: Collection[int] | None = None
) -> str:
    """Where two lists of rows differ first: as bags, or as lists, or as bags of which `firm` are lists."""
    left, right = [[tuple(map(_canonical, row)) for row in rows] for rows in (wanted, found)]
    if ordered and (difference := _lists_differ(left, right, firm)):
        return difference
    return "" if ordered and firm is None else _lists_differ(_sorted(left), _sorted(right))


def _sorted(rows: Sequence[_Canonical]) -> list[_Canonical]:
    return sorted(rows, key=lambda row: tuple(map(_cell_key, row)))


def _lists_differ(
    left: Sequence[_Canonical], right: Sequence[_Canonical], firm: Collection[int] | None = None
) -> str:
    for number, (one, other) in enumerate(zip(left, right, strict=True), start=1):
        for place, (mine, theirs) in enumerate(zip(one, other, strict=True), start=1):
            if (firm is None or place - 1 in firm) and not _equal(mine, theirs):
                return f"row {number}, column {place}: {theirs!r} where {mine!r} is wanted"
    return ""


def _assign(
    wanted: Sequence[_Row],
    found: Sequence[_Row],
    width: int,
    given: int,
    ordered: bool,
    firm: Collection[int] | None,
) -> str:
    """What differs where each wanted column takes a found one, or "" where some assignment makes rows agree.

    A column may be taken where its values are the same bag, the same place first. Two columns can hold the
    same bag in other rows, so an assignment is given up as soon as the rows of what is assigned differ.
    """
    bags = [_bag(found, place) for place in range(given)]
    free: list[list[int]] = []
    for place in range(width):
        mine = _bag(wanted, place)
        order = sorted(range(given), key=lambda other: other != place)
        free.append([other for other in order if all(map(_equal, mine, bags[other]))])

    def assigned(chosen: list[int]) -> bool:
        rows = [tuple(row[place] for place in chosen) for row in found]
        if _rows_differ([row[: len(chosen)] for row in wanted], rows, ordered, firm):
            return False
        if len(chosen) == width:
            return True
        tried: list[list[Cell]] = []
        for other in free[len(chosen)]:
            column = [row[other] for row in found]
            # Columns alike in every row can stand for each other: one of them is tried.
            if other not in chosen and column not in tried:
                tried.append(column)
                if assigned([*chosen, other]):
                    return True
        return False

    return "" if assigned([]) else "no assignment of columns makes the rows agree"


def _bag(rows: Sequence[_Row], place: int) -> list[object]:
    return sorted((_canonical(row[place]) for row in rows), key=_cell_key)


def _canonical(cell: Cell) -> object:
    if isinstance(cell, bool):
        return float(cell)
    if isinstance(cell, int | Decimal | float):
        return float(cell)
    if isinstance(cell, str):
        return cell.rstrip(" ")
    if isinstance(cell, datetime):
        return cell
    if isinstance(cell, date):
        return datetime.combine(cell, time())
    return cell


def _cell_key(cell: object) -> tuple[str, object]:
    if cell is None:
        return ("", 0)
    if isinstance(cell, float):
        # Rounded, so that noise in the last digits does not change the order of a bag.
        return ("number", float(f"{cell:.9g}"))
    return (type(cell).__name__, cell)


def _equal(one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=_RELATIVE, abs_tol=_ABSOLUTE)
    return one == other


def is_deterministic(
    gold: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
    rows: int = ROWS,
) -> bool:
    """Whether a query gives the same bag of rows when the stored rows are shuffled.

    An ORDER BY with ties may order tied rows in any way, which does not count against the query.

    Raises:
        IllegalSqlError, UnsupportedSqlError, QueryFailedError, LimitError: it does not run.
    """
    given = dict(parameters or {})
    query = prepare(gold, catalog, given)
    for seed in seeds:
        sandbox = shared(catalog, seed, values, rows=rows)
        expected = sandbox.run(query, (), given)
        for shuffle in _SHUFFLES:
            if same(expected, sandbox.run(query, (), given, shuffle), ordered=False):
                return False
    return True
