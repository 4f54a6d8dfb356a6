"""What running a query on synthetic rows yields: results, verdicts, limits, and the two ways to be refused.

Not covered: types of result columns beyond Python's own (`decimal.Decimal` for numeric and money, `int` for
the integer types and bit, `datetime` for every date type but `date`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from vgpt2.errors import InputError

Cell = None | bool | int | float | Decimal | str | bytes | date | time | datetime
"""A value of a result or of a parameter."""

Code = int | str
"""A code that a status column can hold."""

ValueSets = Mapping[str, Sequence[Code]]
"""The codes that a column can hold, by "Object.Column" (a view's name or its table's)."""

FROZEN_NOW = datetime(2024, 11, 20, 10, 30)
"""What GETDATE() gives in the sandbox: a weekday well inside a month."""

SEEDS = (1, 2, 3, 4, 5)
"""Five databases a question: more kill few further mutants (98.0 % by five, 98.1 % by ten)."""


class UnsupportedSqlError(InputError):
    """The SQL may be right, but its meaning on SQL Server is not reproduced here."""


class IllegalSqlError(InputError):
    """Not one SELECT that binds to the catalog: SQL Server would refuse it, or the house does."""


class QueryFailedError(InputError):
    """The query is legal, but SQL Server would stop it on these rows (division by zero, a bad conversion)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query may use.

    Attributes:
        seconds: wall clock; the query is interrupted, a child process is killed a little later.
        rows: of the result; what is above is cut off and `Result.truncated` says so.
        memory_mb: DuckDB's own limit; a child process also gets a limit of address space.
        characters: of the SQL text.
    """

    seconds: float = 5.0
    rows: int = 100_000
    memory_mb: int = 1024
    characters: int = 50_000


@dataclass(frozen=True, slots=True)
class Result:
    """Rows of one SELECT. Column names are as SQL Server would give them ("" for none)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    truncated: bool = False


class VerdictKind(StrEnum):
    """What comparing two queries on rows can say. There is no "equal": rows can only tell apart."""

    DIFFERENT = "different"
    NOT_DISTINGUISHED = "not_distinguished"
    UNSUPPORTED = "unsupported"
    ILLEGAL = "illegal"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an answer's results compare with the gold's.

    Attributes:
        reason: one line: what differs first, what is not supported, or why the answer is refused.
        seed: of the database that told them apart; None otherwise.
        compared: databases on which both ran and the gold's result was not empty. NOT_DISTINGUISHED is only
            given with at least one; where every database gives nothing the verdict is UNSUPPORTED.
        about: "gold" or "answer": whose fault an UNSUPPORTED is ("" when it is both's or nobody's).
    """

    kind: VerdictKind
    reason: str
    seed: int | None = None
    compared: int = 0
    about: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the answer may be scored as right: it ran on rows and nothing told it from the gold."""
        return self.kind is VerdictKind.NOT_DISTINGUISHED


@dataclass(frozen=True, slots=True)
class Outcome:
    """What running one query on several databases showed.

    Attributes:
        rows: number of rows by seed.
        problem: why it did not run ("" when it did).
        kind: `ok`, `empty` (ran, but gave nothing on every database), `unsupported`, `illegal` or `failed`.
    """

    kind: str
    rows: Mapping[int, int] = field(default_factory=dict)
    problem: str = ""

    @property
    def non_empty(self) -> bool:
        """Whether it ran everywhere and gave a row on at least one database."""
        return self.kind == "ok"
