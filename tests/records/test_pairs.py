"""Pairs differ in one proven thing, labels are one side of a pair, and the surface tells nothing."""

from __future__ import annotations

from random import Random

import pytest

from vgpt2.context.reply import Refusal, SqlReply, read
from vgpt2.lint.linter import lint
from vgpt2.records import leak
from vgpt2.records.config import BuildConfig
from vgpt2.records.corrupt import CORRUPTIONS, FALSE_ACCEPTANCE, FALSE_REFUSAL
from vgpt2.records.draw import LABELS, PAIRS, draw
from vgpt2.records.model import Label, Pair
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import QUERIES
from vgpt2.records.showing import show
from vgpt2.records.spoil import Corruption, Setting

DRAWS = 100
SURFACE = 0.6


@pytest.fixture(scope="module")
def pairs(material: Material, tiny: BuildConfig) -> list[Pair]:
    drawn = [draw(PAIRS, index, tiny, material) for index in range(DRAWS)]
    return [item for item in drawn if isinstance(item, Pair)]


def test_most_draws_become_pairs_of_many_kinds(pairs: list[Pair]) -> None:
    assert len(pairs) > DRAWS / 2
    assert len({pair.fault for pair in pairs}) >= 8
    assert {FALSE_REFUSAL, FALSE_ACCEPTANCE} <= {pair.fault for pair in pairs}


def test_both_sides_have_the_same_form(pairs: list[Pair], material: Material) -> None:
    for pair in pairs:
        assert pair.chosen != pair.rejected
        chosen, rejected = read(pair.chosen), read(pair.rejected)
        if pair.fault == FALSE_REFUSAL:
            assert isinstance(chosen, SqlReply)
            assert isinstance(rejected, Refusal)
        elif pair.fault == FALSE_ACCEPTANCE:
            assert isinstance(chosen, Refusal)
            assert isinstance(rejected, SqlReply)
        else:
            assert isinstance(chosen, SqlReply)
            assert isinstance(rejected, SqlReply)
            assert rejected.sql.count("WITH (NOLOCK)") == chosen.sql.count("WITH (NOLOCK)")
            assert abs(len(pair.chosen) - len(pair.rejected)) <= 0.3 * max(
                len(pair.chosen), len(pair.rejected)
            )
        if isinstance(chosen, SqlReply):
            assert lint(chosen.sql, material.catalog) == []


def test_a_view_of_the_same_rows_is_no_wrong_table(pairs: list[Pair], material: Material) -> None:
    objects = material.catalog.objects

    def shown(reply: str) -> dict[str, set[str]]:
        said = read(reply)
        assert isinstance(said, SqlReply)
        return {
            name: {material.catalog.base_of(one) for one in (name, *objects[name].reads)}
            for name in said.tables
        }

    for pair in (pair for pair in pairs if pair.fault == "wrong_object"):
        right, wrong = shown(pair.chosen), shown(pair.rejected)
        for one in right.keys() - wrong.keys():
            assert all(right[one].isdisjoint(wrong[other]) for other in wrong.keys() - right.keys()), pair


def test_the_proof_is_what_the_linter_says(pairs: list[Pair], material: Material) -> None:
    for pair in pairs:
        rejected = read(pair.rejected)
        if not isinstance(rejected, SqlReply) or pair.fault == FALSE_ACCEPTANCE:
            continue
        codes = {finding.code for finding in lint(rejected.sql, material.catalog)}
        assert codes == ({pair.proof} if pair.proof.startswith("VST") else set())


@pytest.mark.parametrize("corruption", CORRUPTIONS, ids=[item.name for item in CORRUPTIONS])
def test_a_corruption_changes_the_plan_and_nothing_but_the_plan(
    corruption: Corruption, material: Material
) -> None:
    found = 0
    for at in range(200):
        rng = Random(f"{corruption.name}/{at}")
        draft = QUERIES[at % len(QUERIES)].draw(material, rng)
        if draft is None or draft.plan is None or len(draft.needs) > material.budget.objects:
            continue
        _, context = show(draft, material)
        spoilt = corruption.spoil(draft.plan, Setting(context, material, rng))
        if spoilt is None:
            continue
        found += 1
        plan = spoilt.plan
        names = ("top", "distinct", "base", "absences", "joins", "having")
        same = [getattr(plan, name) == getattr(draft.plan, name) for name in names]
        assert (plan.top, plan.distinct) == (draft.plan.top, draft.plan.distinct)
        assert sum(not equal for equal in same) <= 3
        before, after = (
            len([condition for condition in one.filters if condition.scope]) for one in (draft.plan, plan)
        )
        assert after == before - (corruption.name == "company_less")
        if corruption.name == "foreign_column":
            compared = [[item for item in one.conditions if item.values] for one in (draft.plan, plan)]
            assert compared[0] == compared[1]
        assert spoilt.remark[0].isupper() and spoilt.remark.endswith("."), spoilt.remark
    assert found, corruption.name


def test_labels_are_booleans_in_about_the_wanted_share(material: Material, tiny: BuildConfig) -> None:
    drawn = [draw(LABELS, index, tiny, material) for index in range(DRAWS)]
    labels = [item for item in drawn if isinstance(item, Label)]
    assert all(isinstance(label.good, bool) and label.answer.strip() for label in labels)
    assert all(bool(label.fault) is not label.good for label in labels)
    assert 0.4 <= sum(label.good for label in labels) / len(labels) <= 0.8


def test_surface_features_do_not_tell_chosen_from_rejected(pairs: list[Pair]) -> None:
    found = leak.of_pairs([pair.chosen for pair in pairs], [pair.rejected for pair in pairs])
    assert found.answers == 2 * len(pairs)
    assert found.accuracy <= SURFACE


def test_the_measure_sees_a_leak_where_there_is_one(pairs: list[Pair]) -> None:
    bare = [pair.rejected.replace(" WITH (NOLOCK)", "") for pair in pairs]
    found = leak.of_pairs([pair.chosen for pair in pairs], bare)
    assert found.accuracy > 0.85
