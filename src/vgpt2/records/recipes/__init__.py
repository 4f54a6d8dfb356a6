"""One file a kind of record; every recipe stands in `RECIPES`."""

from __future__ import annotations

from vgpt2.records.recipe import Recipe
from vgpt2.records.recipes import (
    aggregates,
    analysis,
    business,
    compared,
    correction,
    decisions,
    filters,
    joins,
    naming,
    optimisation,
    pathways,
    profile,
    refusals,
    reports,
    routines,
    rules,
    schema,
    verified,
    views,
    workflow,
)

RECIPES: tuple[Recipe, ...] = (
    verified.RECIPE,
    filters.RECIPE,
    joins.RECIPE,
    aggregates.RECIPE,
    analysis.RECIPE,
    compared.RECIPE,
    refusals.RECIPE,
    schema.RECIPE,
    decisions.RECIPE,
    correction.RECIPE,
    rules.RECIPE,
    optimisation.RECIPE,
    routines.RECIPE,
    views.RECIPE,
    profile.RECIPE,
    business.RECIPE,
    reports.RECIPE,
    pathways.RECIPE,
    naming.RECIPE,
    workflow.RECIPE,
)

QUERIES: tuple[Recipe, ...] = (
    filters.RECIPE,
    joins.RECIPE,
    aggregates.RECIPE,
    analysis.RECIPE,
    compared.RECIPE,
)
"""Recipes whose drafts have a plan that is answered; pairs and labels are made from them."""


def by_name(name: str) -> Recipe:
    """The recipe of that name.

    Raises:
        KeyError: there is none.
    """
    return {recipe.name: recipe for recipe in RECIPES}[name]
