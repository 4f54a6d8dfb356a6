"""Reads the semantic probes and judges one: `right`, `refused` (where SQL Server answers), or `wrong`."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from vgpt2.sandbox.model import Cell, IllegalSqlError, QueryFailedError, UnsupportedSqlError
from vgpt2.sandbox.run import Sandbox

FIXTURES = Path(__file__).parent.parent / "fixtures" / "sandbox"
EXPECTATIONS = ("is", "rows", "bag", "fails", "illegal", "refused")


@dataclass(frozen=True)
class Probe:
    """A query and what SQL Server gives for it."""

    group: str
    sql: str
    kind: str
    expected: Any


def read() -> Iterator[Probe]:
    """All probes of the fixture file."""
    for part in yaml.safe_load((FIXTURES / "probes.yaml").read_text("utf-8")):
        for group, items in part.items():
            for item in items:
                ((kind, expected),) = ((name, value) for name, value in item.items() if name != "sql")
                if kind not in EXPECTATIONS:
                    raise ValueError(f"{item['sql']}: {kind} is no expectation")
                yield Probe(group, item["sql"], kind, expected)


def judge(probe: Probe, sandbox: Sandbox) -> tuple[str, str]:
    """The judgement, and what was seen instead of what was expected."""
    try:
        rows = sandbox.execute(probe.sql).rows
    except UnsupportedSqlError as error:
        return ("right" if probe.kind == "refused" else "refused"), str(error)
    except IllegalSqlError as error:
        return ("right" if probe.kind == "illegal" else "wrong"), str(error)
    except QueryFailedError as error:
        known = str(probe.expected) in str(error) or "conversion or an overflow" in str(error)
        return ("right" if probe.kind == "fails" and known else "wrong"), str(error)
    if probe.kind in ("is", "rows", "bag"):
        expected = [probe.expected] if probe.kind == "is" else probe.expected
        found: Sequence[Sequence[Cell]] = rows
        if probe.kind == "bag":
            expected, found = sorted(expected, key=str), sorted(rows, key=str)
        if len(found) == len(expected) and all(map(_row_agrees, found, expected)):
            return "right", ""
    return "wrong", str(rows)


def _row_agrees(found: Sequence[Cell], expected: Sequence[Any]) -> bool:
    return len(found) == len(expected) and all(map(_agrees, found, expected))


def _agrees(found: Cell, expected: Any) -> bool:
    if isinstance(found, datetime) or (isinstance(found, date) and isinstance(expected, str)):
        moment = found if isinstance(found, datetime) else datetime.combine(found, time())
        return moment == datetime.fromisoformat(expected)
    if isinstance(expected, int | float) and isinstance(found, int | float | Decimal):
        return math.isclose(float(found), expected, rel_tol=1e-8, abs_tol=1e-9)
    return found == expected
