"""One draw: from a stream's name and a number to a record, a pair, a label, or the reason why there is none.

A stream is a recipe, or `pairs`, or `labels`. A draw depends on nothing but its origin, the config's budget
and limits, the catalog and the pack: record N can be made alone, and shards anywhere.
"""

from __future__ import annotations

from random import Random

from vgpt2.context.reply import render
from vgpt2.records import pairs
from vgpt2.records.config import BuildConfig
from vgpt2.records.model import Drawn, Dropped, Origin, Record
from vgpt2.records.recipe import Material, Recipe
from vgpt2.records.recipes import RECIPES, by_name
from vgpt2.records.showing import show
from vgpt2.records.verify import Candidate, Limits, failed

PAIRS = "pairs"
LABELS = "labels"

NOTHING = "suits"
"""The gate that drops a draw for which the recipe found nothing fitting (no date, no partner …)."""


def streams(config: BuildConfig) -> dict[str, int]:
    """How many are wanted of each stream, in the order in which they are put together."""
    wanted = {recipe.name: config.records.get(recipe.name, 0) for recipe in RECIPES}
    wanted |= {PAIRS: config.pairs, LABELS: config.labels}
    return {name: count for name, count in wanted.items() if count}


def origin(stream: str, index: int, config: BuildConfig) -> Origin:
    """Where draw `index` of a stream comes from."""
    version = pairs.VERSION if stream in (PAIRS, LABELS) else by_name(stream).version
    return Origin(config.seed, stream, version, index)


def draw(stream: str, index: int, config: BuildConfig, material: Material) -> Drawn:
    """The draw of that number."""
    place = origin(stream, index, config)
    limits = config.gates.limits
    if stream == PAIRS:
        return pairs.draw_pair(place, material, limits)
    if stream == LABELS:
        return pairs.draw_label(place, material, limits, config.good_share)
    return draw_record(by_name(stream), place, material, limits)


def draw_record(recipe: Recipe, place: Origin, material: Material, limits: Limits) -> Record | Dropped:
    """A recipe's record of that origin, through all gates of `verify`."""
    draft = recipe.draw(material, Random(place.key))
    if draft is None:
        return Dropped(place, NOTHING, "nothing fitting was drawn")
    if len(draft.needs) > material.budget.objects:
        return Dropped(place, "shown", "more objects are needed than a prompt may show")
    asked, context = show(draft, material)
    candidate = Candidate(draft, asked, context, render(draft.reply))
    gate, reason = failed(candidate, material, limits)
    if gate:
        return Dropped(place, gate, reason)
    return Record(
        origin=place,
        category=recipe.category,
        asked=asked,
        answer=candidate.answer,
        sql=draft.sql,
        decides=draft.decides,
        executed=bool(draft.sound) and limits.execute,
        shape=draft.shape,
        objects=draft.objects,
    )
