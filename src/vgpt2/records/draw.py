"""One draw: from a stream's name and a number to a record, a pair, a label, or the reason why there is none.

A stream is a recipe, or `pairs`, or `labels`; with a trained model at hand it is its own pairs and labels,
with a log of feedback the lines of that. A draw depends on nothing but its origin, the config's budget and
limits, the catalog, the pack, and what it is drawn from besides: record N can be made alone, and shards
anywhere.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from vgpt2.context.reply import render
from vgpt2.records import feedback, pairs, policy
from vgpt2.records.config import BuildConfig
from vgpt2.records.model import Drawn, Dropped, Origin, Record
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import RECIPES, by_name
from vgpt2.records.showing import show, shows_joins
from vgpt2.records.turns import Numbered
from vgpt2.records.verify import Candidate, Limits, failed

PAIRS = "pairs"
LABELS = "labels"
OWN_PAIRS = "own_pairs"
OWN_LABELS = "own_labels"
VERSIONS = {
    PAIRS: pairs.VERSION,
    LABELS: pairs.VERSION,
    OWN_PAIRS: policy.VERSION,
    OWN_LABELS: policy.VERSION,
    feedback.FEEDBACK: feedback.VERSION,
}

NOTHING = "suits"
"""The gate that drops a draw for which the recipe found nothing fitting (no date, no partner …)."""
DUPLICATE, NEAR_EARLIER = "duplicate", "near an earlier one"
"""The gate that drops what was said before, and its reason."""


@dataclass(frozen=True)
class Further:
    """What is drawn from besides catalog and pack.

    Attributes:
        model: a trained one; pairs and labels are then made of its own answers, and records are not drawn.
        told: lines of a log of feedback; each is drawn once.
    """

    model: policy.Source | None = None
    told: tuple[feedback.Told, ...] = ()


NOTHING_FURTHER = Further()


def streams(config: BuildConfig, further: Further) -> dict[str, int]:
    """How many are wanted of each stream, in the order in which they are put together.

    Of records so many more are wanted that what is held out comes on top of the config's counts.
    """
    if further.model is not None:
        wanted = {OWN_PAIRS: config.pairs, OWN_LABELS: config.labels}
    else:
        trained = 1 - config.eval_share
        wanted = {recipe.name: math.ceil(config.records.get(recipe.name, 0) / trained) for recipe in RECIPES}
        wanted |= {PAIRS: config.pairs, LABELS: config.labels}
    wanted |= {feedback.FEEDBACK: len(further.told)}
    return {name: count for name, count in wanted.items() if count}


def origin(stream: str, index: int, config: BuildConfig) -> Origin:
    """Where draw `index` of a stream comes from."""
    version = VERSIONS.get(stream) or by_name(stream).version
    return Origin(config.seed, stream, version, index)


def draw(
    stream: str, index: int, config: BuildConfig, material: Material, further: Further = NOTHING_FURTHER
) -> Drawn:
    """The draw of that number."""
    place = origin(stream, index, config)
    limits = config.gates.limits
    if stream == PAIRS:
        return pairs.draw_pair(place, material, limits)
    if stream == LABELS:
        return pairs.draw_label(place, material, limits, config.good_share)
    if stream == feedback.FEEDBACK:
        return feedback.draw_label(place, further.told[index], material, limits)
    if further.model is not None and stream == OWN_PAIRS:
        return policy.draw_pair(place, material, limits, further.model.answers)
    if further.model is not None and stream == OWN_LABELS:
        return policy.draw_label(place, material, limits, further.model.answers, config.good_share)
    return draw_record(by_name(stream), place, material, limits)


def draft_of(recipe: Recipe, place: Origin, material: Material) -> Draft | Dropped:
    """A recipe's question and answer of that origin, with no prompt yet."""
    draft = recipe.draw(material, Numbered(place))
    if draft is None:
        return Dropped(place, NOTHING, "nothing fitting was drawn")
    if draft.plan is not None and not draft.plan.is_said:
        return Dropped(place, NOTHING, "a join that the question says nothing of")
    return draft


def draw_record(recipe: Recipe, place: Origin, material: Material, limits: Limits) -> Record | Dropped:
    """A recipe's record of that origin, through all gates of `verify`."""
    draft = draft_of(recipe, place, material)
    if isinstance(draft, Dropped):
        return draft
    if len(draft.needs) > material.budget.objects:
        return Dropped(place, "shown", "more objects are needed than a prompt may show")
    asked, context = show(draft, material)
    if not shows_joins(draft, context):
        return Dropped(place, "shown", "a join that the prompt does not show")
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
