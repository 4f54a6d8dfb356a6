"""Looking ahead: what repeats an earlier draw of its stream is known before a prompt is made."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from vgpt2.records.ahead import FURTHER, Ahead, repeated
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import DUPLICATE, draw
from vgpt2.records.duplicates import Seen
from vgpt2.records.model import Drawn, Dropped, Record
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import RECIPES, by_name
from vgpt2.records.shards import Job, Shard, drawn

STREAM = "routines"
"""The bundled sample has few routines, so that most draws are repeated."""
DRAWS = 120


def test_what_is_left_out_is_what_would_be_dropped(material: Material, tiny: BuildConfig) -> None:
    """Every draw made whole, sifted as a build does it: what was known to repeat is dropped, no other is."""
    known = set(repeated(STREAM, DRAWS, tiny, material))
    seen = Seen(tiny.gates.duplicate)
    whole = [draw(STREAM, index, tiny, material) for index in range(DRAWS)]
    kept = {
        index
        for index, item in enumerate(whole)
        if isinstance(item, Record) and seen.admits(item.asked.question, item.answer)
    }
    dropped = {index for index, item in enumerate(whole) if isinstance(item, Record)} - kept
    assert known == dropped
    assert known


def test_it_does_not_depend_on_how_many_are_looked_at(material: Material, tiny: BuildConfig) -> None:
    found = repeated(STREAM, DRAWS, tiny, material)
    for count in (0, 1, DRAWS // 3):
        assert repeated(STREAM, count, tiny, material) == [index for index in found if index < count]


def test_shards_are_told_theirs_and_looked_at_once(tiny: BuildConfig) -> None:
    asked: list[dict[str, int]] = []

    def look(counts: Mapping[str, int]) -> Iterator[tuple[str, Sequence[int]]]:
        asked.append(dict(counts))
        for stream, count in counts.items():
            yield stream, [index for index in range(count) if index % 4 == 0]

    ahead = Ahead(tiny, look)
    shards = {STREAM: [Shard(STREAM, 0), Shard(STREAM, 1)], "filters": [Shard("filters", 0)]}
    told = ahead.told(shards)
    assert told[STREAM] == [Shard(STREAM, 0, (0, 4, 8)), Shard(STREAM, 1, (12, 16))]
    assert told["filters"] == shards["filters"]
    # The next shard was looked at already; the one after that was not.
    assert ahead.told({STREAM: [Shard(STREAM, 2)]}) == {STREAM: [Shard(STREAM, 2, (20, 24, 28))]}
    assert asked == [{STREAM: math.ceil(FURTHER * 20)}]
    assert ahead.told({STREAM: [Shard(STREAM, 3)]}) == {STREAM: [Shard(STREAM, 3, (32, 36))]}
    assert [*asked[1]] == [STREAM]


def test_repeating_recipes_have_a_mark() -> None:
    assert by_name(STREAM).repeats
    assert 0 < sum(recipe.repeats for recipe in RECIPES) < len(RECIPES)
    assert not by_name("filters").repeats


def test_a_repeated_draw_is_written_as_dropped(material: Material, tiny: BuildConfig, tmp_path: Path) -> None:
    job = Job(tiny, None, tmp_path)
    lines = drawn(Shard(STREAM, 0, (3, 5)), job, material).splitlines()
    items = [msgspec.json.decode(line, type=Drawn) for line in lines]
    assert len(items) == tiny.shard
    marked = [at for at, item in enumerate(items) if isinstance(item, Dropped) and item.gate == DUPLICATE]
    assert marked == [3, 5]
    assert [item.origin.index for item in items] == list(range(tiny.shard))
