"""Queries to mend: with a name that does not exist, in another database's dialect, against the house's rules,
or right in form and wrong for what was asked.

The answer is the whole right query, and one sentence says what was wrong. The broken query is proven broken
by a lint finding; where only its meaning is wrong, by another result on synthetic rows.
"""

from __future__ import annotations

import re
from random import Random

from vgpt2.context.reply import SqlReply
from vgpt2.records import proof, render
from vgpt2.records.corrupt import CORRUPTIONS
from vgpt2.records.misspell import MISSPELLINGS
from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import ground
from vgpt2.records.spoil import LINT, SANDBOX, Setting, Spoilt
from vgpt2.records.words import load_phrases

_OF_NAMES = tuple(item for item in CORRUPTIONS if item.proof == LINT)
_OF_MEANING = tuple(item for item in CORRUPTIONS if item.proof == SANDBOX)


def draw(material: Material, rng: Random) -> Draft | None:
    """A faulty text, an unknown name or a wrong meaning to be mended; or whether a query is right."""
    kind = rng.choices(("text", "names", "meaning", "judge"), (44, 24, 14, 18))[0]
    if kind == "text":
        return _text(material, rng)
    if kind == "names":
        return _names(material, rng)
    return _meaning(material, rng, judged=kind == "judge")


def _text(material: Material, rng: Random) -> Draft | None:
    found = ground.query(material, rng)
    if found is None or found.plan is None:
        return None
    misspelling = rng.choices(MISSPELLINGS, [item.weight for item in MISSPELLINGS])[0]
    wrong = misspelling.spoil(found.sql, found.plan, material, rng)
    if wrong is None or wrong.sql == found.sql or not proof.codes(wrong.sql, material):
        return None
    kind = "fix_meant" if misspelling.name == "star" or rng.random() < 0.5 else "fix"
    return _mended(found, wrong.sql, wrong.remark, misspelling.name, kind, rng, fails=misspelling.fails)


def _names(material: Material, rng: Random) -> Draft | None:
    found = ground.query(material, rng)
    if found is None or found.plan is None:
        return None
    corruption = rng.choices(_OF_NAMES, [item.weight for item in _OF_NAMES])[0]
    spoilt = corruption.spoil(found.plan, Setting(ground.context(found, material), material, rng))
    if spoilt is None:
        return None
    sql = render.sql(spoilt.plan)
    if len(proof.codes(sql, material)) != 1:
        return None
    kind = "fix_meant" if rng.random() < 0.5 or not _tells(spoilt, found.plan) else "fix"
    fails = corruption.name != "company_less"
    return _mended(found, sql, spoilt.remark, corruption.name, kind, rng, fails=fails)


def _tells(spoilt: Spoilt, plan: Plan) -> bool:
    """Whether a query with a wrong name, or without its company, says itself what it should be."""
    wrong = re.search(r"no column (\w+); \w+\.(\w+) is meant", spoilt.remark)
    if wrong is not None:
        return wrong[2] in wrong[1]
    scopes = [item for item in plan.filters if item.scope]
    return spoilt.remark.startswith("Nothing keeps") and all(item.values[0].parameter for item in scopes)


def _mended(
    found: Draft, wrong: str, remark: str, fault: str, kind: str, rng: Random, *, fails: bool
) -> Draft | None:
    """A query to mend.

    Args:
        kind: `fix_meant` where the question says what is wanted; `fix` where the query says itself what it
            should be.
        fails: SQL Server refuses the query; only then a question may say so.
    """
    phrases = load_phrases("sql")
    texts = [*phrases[kind], *(phrases[f"{kind}_fails"] if fails else ())]
    text = ground.framed(rng.choice(texts), found.question, wrong)
    return _with_note(found, text, remark, f"fix {fault} | {found.shape}")


def _meaning(material: Material, rng: Random, *, judged: bool) -> Draft | None:
    """A query that runs and does not answer what was asked: mended, or judged; a right one judged right."""
    found = ground.query(material, rng)
    if found is None or found.plan is None:
        return None
    phrases = load_phrases("sql")
    if judged and rng.random() < 0.45:
        text = ground.framed(rng.choice(phrases["judge"]), found.question, found.sql)
        return ground.said(found, text, rng.choice(phrases["right"]), f"judge right | {found.shape}")
    corruption = rng.choices(_OF_MEANING, [item.weight for item in _OF_MEANING])[0]
    spoilt = corruption.spoil(found.plan, Setting(ground.context(found, material), material, rng))
    if spoilt is None or spoilt.plan == found.plan:
        return None
    wrong = render.sql(spoilt.plan)
    if proof.codes(wrong, material) or not proof.differs(found.sql, wrong, found.plan, material, corruption):
        return None
    if judged:
        text = ground.framed(rng.choice(phrases["judge"]), found.question, wrong)
        return ground.said(found, text, f"No. {spoilt.remark}", f"judge {corruption.name} | {found.shape}")
    text = ground.framed(rng.choice(phrases["fix_wrong"]), found.question, wrong)
    return _with_note(found, text, spoilt.remark, f"fix {corruption.name} | {found.shape}")


def _with_note(found: Draft, text: str, remark: str, shape: str) -> Draft | None:
    if not isinstance(found.reply, SqlReply):
        return None
    reply = SqlReply(found.reply.tables, found.reply.joins, found.reply.sql, f"Corrected: {remark}")
    return ground.answered(found, text, reply, shape)


RECIPE = Recipe("correction", "correction", 12, "Broken queries mended, and queries judged.", draw)
