"""Which draws of a stream only say again what an earlier one says, found out before prompts are made.

To draw a question and its answer takes a twentieth of what it takes to find what is shown with them and to
see it through the gates. Of recipes that often draw the same again (what a routine takes, which table holds a
thing), the draws up to a number are therefore made without prompts first, in order, and those that would be
dropped as near-duplicates in the end are not made at all.

A draw is compared with every earlier one of its stream, also with one that a gate drops later: what becomes
of a draw depends on the draws before it alone, not on how many are wanted.

Not covered: near-duplicates in other streams, which are found when the streams are put together (`build`).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from vgpt2.context.reply import render
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import draft_of, origin
from vgpt2.records.duplicates import Seen
from vgpt2.records.model import Dropped
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import RECIPES, by_name
from vgpt2.records.shards import Shard, shard_size

FURTHER = 1.85
"""So many times the draws that are to be made now are looked at: more of them may be wanted later, and then
all are looked at again."""

Look = Callable[[Mapping[str, int]], Iterable[tuple[str, Sequence[int]]]]
"""For streams and numbers of draws, the streams with their repeated draws; in any order."""


def repeated(stream: str, count: int, config: BuildConfig, material: Material) -> list[int]:
    """Those of a stream's first draws that are near an earlier one, in order."""
    recipe, seen = by_name(stream), Seen(config.gates.duplicate)
    found = []
    for index in range(count):
        draft = draft_of(recipe, origin(stream, index, config), material)
        if not isinstance(draft, Dropped) and not seen.admits(draft.question, render(draft.reply)):
            found.append(index)
    return found


class Ahead:
    """Says of shards which of their draws need not be made.

    Args:
        look: who looks, most likely several processes.
    """

    def __init__(self, config: BuildConfig, look: Look) -> None:
        self._config = config
        self._look = look
        self._covered = {recipe.name: 0 for recipe in RECIPES if recipe.repeats}
        self._repeated: dict[str, Sequence[int]] = {}

    def told(self, groups: Mapping[str, Sequence[Shard]]) -> dict[str, list[Shard]]:
        """The same shards, by stream, with their repeated draws."""
        short = {}
        for name in self._covered:
            end = max(map(self._end, groups.get(name, ())), default=0)
            if end > self._covered[name]:
                short[name] = math.ceil(FURTHER * end)
        self._covered.update(short)
        self._repeated.update(self._look(short) if short else ())
        return {name: list(map(self._with_repeated, group)) for name, group in groups.items()}

    def _end(self, shard: Shard) -> int:
        return (shard.number + 1) * shard_size(shard.stream, self._config)

    def _with_repeated(self, shard: Shard) -> Shard:
        known, end = self._repeated.get(shard.stream, ()), self._end(shard)
        first = bisect_left(known, end - shard_size(shard.stream, self._config))
        return shard._replace(repeated=tuple(known[first : bisect_left(known, end)]))
