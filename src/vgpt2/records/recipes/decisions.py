"""Decisions about queries that rest on the schema: do its names exist, which of two is right, where is a name
wrong.

Half of the queries are right, so that no answer is the usual one.
"""

from __future__ import annotations

from random import Random

from vgpt2.records import proof, render
from vgpt2.records.corrupt import CORRUPTIONS
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import ground
from vgpt2.records.spoil import Setting, Spoilt
from vgpt2.records.words import load_phrases

_NAMES = ("foreign_column", "invented_column", "invented_object")
_OF_NAMES = tuple(item for item in CORRUPTIONS if item.name in _NAMES)


def draw(material: Material, rng: Random) -> Draft | None:
    """A query whose names are to be judged, or two of which one is right."""
    found = ground.query(material, rng)
    if found is None or found.plan is None:
        return None
    phrases = load_phrases("sql")
    two = rng.random() < 0.4 and len(found.sql) <= ground.LONGEST // 2
    if not two and rng.random() < 0.45:
        text = rng.choice(phrases["names"]).format(sql=found.sql)
        return ground.said(found, text, rng.choice(phrases["names_right"]), f"names right | {found.shape}")
    corruption = rng.choices(_OF_NAMES, [item.weight for item in _OF_NAMES])[0]
    spoilt = corruption.spoil(found.plan, Setting(ground.context(found, material), material, rng))
    if spoilt is None:
        return None
    wrong = render.sql(spoilt.plan)
    if len(proof.codes(wrong, material)) != 1:
        return None
    if two:
        return _either(found, spoilt, wrong, rng)
    text = rng.choice(phrases["names"]).format(sql=wrong)
    # Which other name was meant is a guess where the two have nothing in common.
    remark = spoilt.remark.partition("; ")[0].rstrip(".")
    return ground.said(found, text, f"No. {remark}.", f"names {corruption.name} | {found.shape}")


def _either(found: Draft, spoilt: Spoilt, wrong: str, rng: Random) -> Draft:
    first = rng.random() < 0.5
    one, other = (found.sql, wrong) if first else (wrong, found.sql)
    text = rng.choice(load_phrases("sql")["either"]).format(one=one, other=other)
    right, faulty = ("A", "B") if first else ("B", "A")
    remark = spoilt.remark
    if remark.endswith("needed."):  # nobody has said for what
        remark = f"{remark.partition('; ')[0]}."
    return ground.said(found, text, f"{right}. Query {faulty} is wrong. {remark}", f"either | {found.shape}")


RECIPE = Recipe("decisions", "schema", 10, "Do a query's names exist, which of two queries is right.", draw)
