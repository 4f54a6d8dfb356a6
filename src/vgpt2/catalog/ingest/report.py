"""What an ingest read, what it did not find and what looked wrong: the user's receipt.

Nothing is ever passed over in silence: each thing that was skipped is counted under a short description, with
the first few places where it occurred.
"""

from __future__ import annotations

import msgspec

EXAMPLES = 5
"""How many places are kept for each kind of fault."""


class Family(msgspec.Struct):
    """One kind of input ("columns", "view docs"): files and rows (or documents) that were taken from it."""

    files: int = 0
    rows: int = 0
    bytes: int = 0


class Missing(msgspec.Struct, frozen=True):
    """An input that was not there: its kind, where it was looked for, and what is lost without it."""

    family: str
    looked_for: str
    use: str


class Fault(msgspec.Struct):
    """A kind of thing that looked wrong: how often, and the first places."""

    count: int = 0
    examples: list[str] = []


class Report(msgspec.Struct):
    """The receipt of one ingest.

    Attributes:
        read: by family.
        missing: families of which nothing was found.
        wrong: by description, as "duplicate column, the first is kept".
        counts: what the catalog holds in the end.

    It says nothing of time and place, so equal sources have an equal report.
    """

    read: dict[str, Family] = {}
    missing: list[Missing] = []
    wrong: dict[str, Fault] = {}
    counts: dict[str, int] = {}

    def took(self, family: str, *, rows: int = 0, files: int = 0, size: int = 0) -> None:
        """Count what was read of a family."""
        entry = self.read.setdefault(family, Family())
        entry.rows += rows
        entry.files += files
        entry.bytes += size

    def fault(self, what: str, example: str, count: int = 1) -> None:
        """Count something that looked wrong."""
        entry = self.wrong.setdefault(what, Fault())
        entry.count += count
        if len(entry.examples) < EXAMPLES:
            entry.examples.append(example)

    @property
    def faults(self) -> int:
        """How many things looked wrong in all."""
        return sum(entry.count for entry in self.wrong.values())
