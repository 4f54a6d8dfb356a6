"""Plans that have one right answer: no empty value comes first, no two companies are one, one way to join."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from vgpt2.records.plan import ColumnRef, FirstOfEach, Function, JoinKind, Measure, Op, Plan, Versus
from vgpt2.records.recipe import Material, Recipe
from vgpt2.records.recipes import QUERIES
from vgpt2.records.recipes.refusals import missing_column
from vgpt2.records.roles import Role
from vgpt2.records.together import starts_empty
from vgpt2.records.values import is_scaled, is_share, threshold
from vgpt2.records.ways import is_single

DRAWS = 400
RECIPES = [recipe for recipe in QUERIES if recipe.name in ("filters", "aggregates", "analysis", "compared")]


def _plans(recipe: Recipe, material: Material) -> Iterator[Plan]:
    for seed in range(DRAWS):
        draft = recipe.draw(material, Random(seed))
        if draft is not None and draft.plan is not None:
            yield draft.plan


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe.name for recipe in RECIPES])
def test_what_is_empty_is_nobodys_first(recipe: Recipe, material: Material) -> None:
    for plan in _plans(recipe, material):
        base = material.subjects[plan.base]
        if plan.top is not None:
            assert plan.orders[0].descending or not starts_empty(base, plan.orders[0].by, plan.filters)
            if plan.measures:
                assert not any(base.object.by_name[ref.column].nullable for ref in plan.columns), plan
        if isinstance(plan.wrap, FirstOfEach):
            assert plan.wrap.descending or not starts_empty(base, plan.wrap.by, plan.filters), plan
        if isinstance(plan.wrap, Versus) and plan.wrap.kind is JoinKind.LEFT:
            assert not any(base.object.by_name[ref.column].nullable for ref in plan.columns), plan


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe.name for recipe in RECIPES])
def test_what_does_not_add_up_is_not_totalled(recipe: Recipe, material: Material) -> None:
    unadded = material.pack.unadded()
    for plan in _plans(recipe, material):
        for part in plan.parts:
            for measure in part.measures:
                assert part.base not in unadded, part
                if measure.function is Function.SUM and measure.column is not None:
                    ref = measure.column
                    assert f"{ref.object}.{ref.column}" not in unadded, part
                    assert material.subjects[ref.object].roles[ref.column] is Role.AMOUNT, part


def test_an_empty_value_starts_an_ascending_order(material: Material) -> None:
    subject = material.subjects["APTH"]
    filled, empty = ColumnRef("APTH", "InvDate"), ColumnRef("APTH", "DiscDate")
    assert not starts_empty(subject, filled, ())
    assert starts_empty(subject, empty, ())
    assert starts_empty(subject, Measure(Function.SUM, empty, "Total"), ())


@pytest.mark.parametrize(
    ("column", "around"),
    {
        "APTL.Job": ["JCCo"],  # jobs of several companies have equal numbers
        "APVM.Customer": ["CustGroup"],
        "APTL.GLAcct": ["GLCo"],
        "PRCI.EDLCode": ["EDLType"],
        "APTL.Component": ["EMCo"],  # by its type, whatever it is called
        "APTL.CompType": ["EMGroup"],  # a code of no type of its own
        "APTH.Vendor": [],  # a company has one vendor group
        "JCCD.Vendor": ["VendorGroup"],  # of another company's
        "POIT.Material": ["MatlGroup"],
        "EMRD.RevCode": [],
        "PMIssueHistory.Issue": ["Project"],  # issues are counted anew in each project
        "PMSI.Submittal": ["Project", "SubmittalType"],
        "JCOI.ACO": ["Job"],
        "PMOI.PCOItem": ["Project", "PCOType", "PCO"],
        "POIT.SMScope": ["SMCo", "SMWorkOrder"],
        "PMSS.SendToContact": ["SendToFirm"],
        "JCCD.Job": [],
        "APTL.Mth": [],
    }.items(),
)
def test_what_a_column_is_unique_within(column: str, around: list[str], material: Material) -> None:
    name, _, part = column.partition(".")
    if name not in material.subjects:
        pytest.skip(f"the sample lacks {name}")
    assert material.sampler.around(material.subjects[name], ColumnRef(name, part)) == around


@pytest.mark.parametrize(
    ("name", "column", "beside", "count"), [("APTL", "Job", "JCCo", 2), ("POIT", "SMScope", "SMWorkOrder", 3)]
)
def test_what_counts_within_another_is_filtered_by_with_it(
    name: str, column: str, beside: str, count: int, material: Material
) -> None:
    sampler, subject, seen = material.sampler, material.subjects[name], 0
    for seed in range(600):
        found = {item.column.column: item for item in sampler.filters(subject, Random(seed), count)}
        if column in found and found[column].op in (Op.EQ, Op.IN):
            seen += 1
            assert found[beside].op is Op.EQ
    assert seen


@pytest.mark.parametrize(
    ("name", "columns", "one"),
    [
        ("APTH", ["Mth", "APTrans"], True),
        ("APVM", ["Vendor"], True),
        ("APTL", ["Mth", "APTrans"], False),
        ("JCJP", ["Job", "Phase"], True),  # a company's phases are of one group
    ],
    ids=str,
)
def test_groups_of_one_row_each(name: str, columns: list[str], one: bool, material: Material) -> None:
    if name not in material.subjects:
        pytest.skip(f"the sample lacks {name}")
    refs = [ColumnRef(name, column) for column in columns]
    assert material.sampler.is_one_row(material.subjects[name], refs) is one


@pytest.mark.parametrize(
    ("present", "right", "single"),
    [
        (["APTL", "APTH"], "APTD", True),
        (["APTH", "APTL"], "APVM", False),  # the invoice's vendor, or the line's supplier
        (["APTL"], "APTH", True),
    ],
    ids=str,
)
def test_a_further_object_is_joined_in_one_way(
    present: list[str], right: str, single: bool, material: Material
) -> None:
    sampler = material.sampler
    edge = next(edge for edge in sampler.best_edges(present[0]) if edge.right == right)
    assert is_single(edge, present, sampler) is single


def test_shares_are_fractions(material: Material) -> None:
    rng, seen = Random(1), 0
    for item in material.subjects.values():
        for column in item.object.columns:
            if is_share(item, column.name):
                seen += 1
                value = threshold(item, column.name, rng)
                assert 0 < float(value.sql) < 1, value
                assert value.words.endswith(" percent"), value
    assert seen


@pytest.mark.parametrize(
    ("column", "scaled", "share"),
    [
        ("POIT.TaxRate", True, True),
        ("HQTX.NewRate", True, True),
        ("SLIT.WCRetPct", True, True),
        ("APTH.InvTotal", True, False),
        ("PRTH.Rate", True, False),
        ("JCCD.EarnFactor", False, False),
        ("ARMC.Rate", False, False),
    ],
)
def test_what_a_number_in_a_rate_means(column: str, scaled: bool, share: bool, material: Material) -> None:
    name, _, part = column.partition(".")
    if part not in (item.roles if (item := material.subjects.get(name)) else ()):
        pytest.skip(f"the sample lacks {column}")
    assert (is_scaled(material.subjects[name], part), is_share(material.subjects[name], part)) == (
        scaled,
        share,
    )


def test_other_than_a_code_is_not_asked_of_what_may_be_empty(material: Material) -> None:
    for key in material.sampler.codes:
        name, _, column = key.partition(".")
        item = material.subjects.get(name)
        if item is None or not item.object.by_name[column].nullable:
            continue
        for seed in range(20):
            drawn = material.sampler.condition(ColumnRef(name, column), Random(seed))
            assert drawn.op is not Op.NE, drawn


def test_no_company_is_said_of_what_has_none(material: Material) -> None:
    for seed in range(DRAWS):
        draft = missing_column(material, Random(seed))
        if draft is None or draft.plan is None:
            continue
        subject = material.subjects[draft.plan.base]
        if subject.scope is None or subject.roles[subject.scope] is not Role.COMPANY:
            assert " company " not in draft.question, draft.question
