"""Joins as people write them: join recipes (one file a view) and counted join conditions of an export.

Both yield mined edges; equal conditions are added up by `vgpt2.catalog.joins`.

Not covered: reading SQL; the recipes were made from it by the export.
"""

from __future__ import annotations

from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.relations import dicts
from vgpt2.catalog.ingest.rows import Form, names, number, plain_name, text
from vgpt2.catalog.model import JoinEdge, Origin

RECIPE = Form(view="view viewname name", hops="hops joins")
HOP = Form(
    left="from left lefttable",
    right="to right righttable",
    left_columns="lefton leftcolumns",
    right_columns="righton rightcolumns",
    count="count",
)


def read_recipes(facts: Facts, value: object, file: str) -> int:
    """A join recipe: the hops of one view. Hops of CTEs stand for nothing outside their view."""
    used = 0
    # One recipe a file: the object is the row itself, so it must not be unwrapped to its list of hops.
    for recipe, _ in dicts(facts, [value] if isinstance(value, dict) else value, file):
        found = RECIPE.read(recipe)
        hops, view = found.get("hops"), plain_name(found.get("view"))
        if not isinstance(hops, list):
            facts.report.fault("join recipe without hops, skipped", file)
            continue
        for hop, place in dicts(facts, hops, file):
            used += _add(facts, hop, place, view)
    return used


def read_mined(facts: Facts, value: object, file: str) -> int:
    """`mined_joins.json`: join conditions counted over views and procedures."""
    return sum(_add(facts, row, place, "") for row, place in dicts(facts, value, file))


def _add(facts: Facts, row: dict[str, object], place: str, view: str) -> int:
    found = HOP.read(row)
    left, right = text(found.get("left")), text(found.get("right"))
    if left.lower().startswith("cte_") or right.lower().startswith("cte_"):
        return 0
    left_columns, right_columns = names(found.get("left_columns")), names(found.get("right_columns"))
    if not left or not right or not left_columns or len(left_columns) != len(right_columns):
        facts.report.fault("join without its objects or with unequal columns, skipped", place)
        return 0
    count = number(found.get("count")) or 1
    facts.mined.append(
        JoinEdge(
            plain_name(left),
            plain_name(right),
            left_columns,
            right_columns,
            Origin.MINED,
            count,
            (view,) if view else (),
        )
    )
    return 1
