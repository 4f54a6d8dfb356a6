"""Random numbers that know which draw of a stream they belong to, so that things can be drawn in turn.

Of a few thousand queries drawn by chance some come thrice before others come once, and what comes again is
mostly dropped as a duplicate after all work was done. In turn, each comes once a round, in an order of its
own in every round.

Not covered: things that are drawn by weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import TypeVar

from vgpt2.records.model import Origin

T = TypeVar("T")


class Numbered(Random):
    """The random numbers of one draw."""

    def __init__(self, place: Origin) -> None:
        super().__init__(place.key)
        self.place = place


def in_turn(items: Sequence[T], rng: Random) -> tuple[T, int]:
    """The item whose turn it is, and how often it had its turn before; any item and number, where the draw
    has none (a query that another kind of record is made of)."""
    if not isinstance(rng, Numbered):
        return rng.choice(items), rng.randrange(len(items))
    before, at = divmod(rng.place.index, len(items))
    stream = f"{rng.place.seed}/{rng.place.recipe}/{rng.place.version}"
    return items[_order(stream, before, len(items))[at]], before


@lru_cache(maxsize=8)
def _order(stream: str, before: int, count: int) -> tuple[int, ...]:
    """The order of a round."""
    order = list(range(count))
    Random(f"{stream}/round {before}").shuffle(order)
    return tuple(order)
