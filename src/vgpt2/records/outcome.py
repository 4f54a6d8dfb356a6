"""What came of a build: what was kept and where it lies, and what became of every draw.

Prompts are long, so what was kept is held without them (`Kept`); they are read from the shards again when the
files are written.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec

from vgpt2.records.model import Made
from vgpt2.records.shards import Place


class Kept(NamedTuple):
    """A record, pair or label that came through, without its prompt.

    Attributes:
        prompt: characters of what the prompt shows.
    """

    item: Made
    place: Place
    prompt: int

    @classmethod
    def of(cls, item: Made, place: Place) -> Kept:
        """Let go of the prompt's texts."""
        asked = msgspec.structs.replace(item.asked, system="", instruction="", input="")
        return cls(msgspec.structs.replace(item, asked=asked), place, len(item.asked.input))


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
    """A finished build, in the order in which it was written.

    Attributes:
        unseen: objects of which nothing is trained on.
        tallies: by stream.
        counts: figures for the manifest and the card; empty until they were counted.
    """

    train: tuple[Kept, ...]
    held_out: tuple[Kept, ...]
    pairs: tuple[Kept, ...]
    labels: tuple[Kept, ...]
    unseen: tuple[str, ...]
    tallies: dict[str, Tally]
    counts: dict[str, Any] = field(default_factory=dict)
