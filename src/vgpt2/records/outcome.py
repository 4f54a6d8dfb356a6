"""What came of a build: the records as they are written, and what became of every draw."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from vgpt2.records.model import Label, Pair, Record


@dataclass
class Tally:
    """What became of one stream's draws.

    Attributes:
        dropped: by gate. reasons: the commonest reasons by gate, for the card.
    """

    wanted: int
    drawn: int = 0
    kept: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    reasons: dict[str, Counter[str]] = field(default_factory=dict)

    def drop(self, gate: str, reason: str) -> None:
        """Count one draw that a gate stopped."""
        self.dropped[gate] += 1
        self.reasons.setdefault(gate, Counter())[reason] += 1

    def to_dict(self) -> dict[str, Any]:
        """Plain counts for a manifest."""
        return {
            "wanted": self.wanted,
            "drawn": self.drawn,
            "kept": self.kept,
            "dropped": dict(sorted(self.dropped.items())),
        }


@dataclass(frozen=True)
class Built:
    """A finished build, as it was written.

    Attributes:
        tallies: by stream.
    """

    train: tuple[Record, ...]
    held_out: tuple[Record, ...]
    pairs: tuple[Pair, ...]
    labels: tuple[Label, ...]
    tallies: dict[str, Tally]
    counts: dict[str, Any]
