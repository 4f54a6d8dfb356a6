"""What `ask` gives back: one answer with its proof, in the JSON form that tests and clients rely on.

Not covered: how an answer is shown on a terminal (`vgpt2.cli.ask`) or a page.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Route(StrEnum):
    """What kind of answer a question gets."""

    SCHEMA = "schema"  # a fact of the catalog
    SQL = "sql"  # a query, asked for or brought along to be mended
    EXPLANATION = "explanation"  # words from the pack
    REFUSAL = "refusal"  # it cannot, or must not, be answered


@dataclass(frozen=True, slots=True)
class Proof:
    """Where everything in an answer stands in the catalog, and what was checked.

    Attributes:
        objects: `name`, `schema`, `kind`, `module`, `base` (the table behind a view, or ""), `title`.
        columns: `object`, `column`, `type`, `place` (ordinal, from 1), `key` (part of the business key),
            `source` (what a view's column passes through, or "").
        joins: `left`, `right`, `on` (pairs of column names), `origin` (declared, keyed, mined, or ""
            where the catalog knows no such edge), `count`, `seen` (where it was read from).
        checks: `name`, `passed`, `detail`.
        sources: what the answer rests on, as `kind/id` (`catalog`, `query/ap/open-invoices`, `model/…`).
    """

    objects: tuple[dict[str, Any], ...] = ()
    columns: tuple[dict[str, Any], ...] = ()
    joins: tuple[dict[str, Any], ...] = ()
    checks: tuple[dict[str, Any], ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    Attributes:
        text: the answer in words; every schema name in it exists, save those listed in `missing`.
        sql: the query, or None.
        missing: names that were asked for and do not exist.
        suggestions: existing names to use instead.
        findings: what lint says of `sql`: `code`, `name`, `severity`, `message`.
        confidence: 0…1; orders answers of one route, is not a probability. Facts of the catalog have 1, a
            verified query how near its wording is.
        timings: seconds by step, and `total`.
    """

    route: Route
    text: str
    sql: str | None = None
    refused: bool = False
    missing: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    proof: Proof = field(default_factory=Proof)
    findings: tuple[dict[str, Any], ...] = ()
    confidence: float = 0.0
    timings: dict[str, float] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data for JSON."""
        plain = asdict(self)
        plain["route"] = str(self.route)
        plain["confidence"] = round(self.confidence, 3)
        plain["timings"] = {name: round(value, 4) for name, value in self.timings.items()}
        return {
            key: plain[key]
            for key in (
                "route",
                "refused",
                "text",
                "sql",
                "missing",
                "suggestions",
                "proof",
                "findings",
                "confidence",
                "timings",
            )
        }
