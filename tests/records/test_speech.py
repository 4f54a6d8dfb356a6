"""What a question calls things: labels, names of rows, invented names, joins that need no word, lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
import yaml

from vgpt2.records.lacking import lacking
from vgpt2.records.names import sounding
from vgpt2.records.natures import is_sensible
from vgpt2.records.phrase import measure_label
from vgpt2.records.plan import ColumnRef, Filter, Function, Join, JoinKind, Measure, Op, Plan, Value
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import ground
from vgpt2.records.roles import one_country
from vgpt2.records.speech import Speech, _less, _thing
from vgpt2.records.together import is_at_odds, open_columns, unpinned
from vgpt2.records.where import conditions
from vgpt2.records.words import Words, is_clause

CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "speech.yaml").read_text(encoding="utf-8")
)
T = TypeVar("T")


class First(Random):
    """Takes the first of what there is, and the less likely way of two."""

    def random(self) -> float:
        return 0.99

    def choice(self, seq: Sequence[T]) -> T:  # type: ignore[override]
        return seq[0]


class Least(First):
    """Names in words, and conditions behind "with"."""

    def random(self) -> float:
        return 0.55


@pytest.mark.parametrize(("label", "clause"), CASES["clauses"].items())
def test_labels_that_are_clauses(label: str, clause: bool) -> None:
    assert is_clause(label) is clause


@pytest.mark.parametrize(("noun", "thing"), CASES["things"].items())
def test_what_a_noun_is_about(noun: str, thing: str) -> None:
    assert _thing(noun) == thing


@pytest.mark.parametrize(("name", "called"), CASES["names"].items())
def test_rows_are_called_by_their_names(name: str, called: list[str], material: Material) -> None:
    assert list(material.subjects[name].names) == called


@pytest.mark.parametrize("case", CASES["sounding"], ids=lambda case: case["target"])
def test_invented_names_stand_for_one_column(case: dict[str, Any]) -> None:
    for seed in range(20):
        assert sounding(case["target"], (), case["own"], Random(seed)) in case["like"]


@pytest.mark.parametrize("case", CASES["countries"], ids=str)
def test_payroll_of_one_country(case: dict[str, Any]) -> None:
    assert one_country(*case["names"]) is case["one"]


@pytest.mark.parametrize(("name", "words"), CASES["unsaid"].items())
def test_words_that_mean_something_else(name: str, words: list[str], material: Material) -> None:
    assert not set(words) & set(material.words.labels[name])


@pytest.mark.parametrize("case", CASES["pinned"], ids=str)
def test_outputs_that_a_question_has_said(case: dict[str, Any]) -> None:
    columns = [ColumnRef("APTH", name) for name in ("Vendor", "InvDate", "APRef")]
    filters = [Filter(ColumnRef("APTH", case["column"]), Op(case["op"]), (Value("1", "1"),))]
    assert [ref.column for ref in open_columns(columns, filters)] == case["open"]
    assert [ref.column for ref in unpinned(columns, filters)] == case["unpinned"]


@pytest.mark.parametrize("case", CASES["listings"], ids=lambda case: case["said"])
def test_columns_in_a_list(case: dict[str, Any], material: Material) -> None:
    columns = tuple(ColumnRef(*name.split(".")) for name in case["columns"])
    joined = [ref.object for ref in columns if ref.object != "APTH"]
    pairs = tuple((ColumnRef("APTH", name), ColumnRef("APVM", name)) for name in ("VendorGroup", "Vendor"))
    joins = tuple(Join(name, JoinKind.INNER, pairs) for name in joined)
    plan = Plan("APTH", columns, joins=joins)
    speech = Speech(plan, material.subjects, material.words, First(), names_columns=True)
    speech._exact_columns = case.get("exact", False)
    assert speech.listing(columns) == case["said"]


@pytest.mark.parametrize("case", CASES["beside"], ids=str)
def test_amounts_that_are_set_against_each_other(case: dict[str, Any], material: Material) -> None:
    one, other = (ColumnRef(*case[side].split(".")) for side in ("one", "other"))
    assert is_sensible(one, other, material.pack) is case["sensible"]


@pytest.mark.parametrize("case", CASES["odds"], ids=str)
def test_columns_of_different_kinds_of_lines(case: dict[str, Any], material: Material) -> None:
    refs = [ColumnRef(*name.split(".")) for name in case["columns"]]
    assert is_at_odds(material.subjects[refs[0].object], refs) is case["odd"]


def test_names_are_said_in_both_of_two_plans_or_in_neither(material: Material) -> None:
    plans = [Plan("APTH", (ColumnRef("APTH", name),)) for name in ("InvDate", "APRef")]
    for seed in range(60):
        speech = Speech(plans[0], material.subjects, material.words, Random(seed), names_columns=True)
        other = speech.beside(plans[1])
        said = [speech.label(plans[0].columns[0]) == "InvDate", other.label(plans[1].columns[0]) == "APRef"]
        assert said[0] is said[1], said


@pytest.mark.parametrize("case", CASES["partners"], ids=lambda case: case["said"])
def test_whose_a_missing_partner_is(case: dict[str, Any], material: Material) -> None:
    joins = tuple(
        Join(name, JoinKind.LEFT, ((ColumnRef(left, column), ColumnRef(name, column)),))
        for left, column, name in case["joins"]
    )
    speech = Speech(Plan("APTH", joins=joins), material.subjects, material.words, First(), names_columns=True)
    assert lacking(joins, speech) == case["said"]


@pytest.mark.parametrize("case", CASES["totals"], ids=lambda case: case["said"])
def test_a_total_is_not_called_as_another_column(case: dict[str, Any], material: Material) -> None:
    ref = ColumnRef("APTH", "InvTotal")
    labels = {**material.words.labels, ref.sql: (case["label"],), "APTH.DiscDate": (case["other"],)}
    words = Words(labels, material.words.nouns)
    plan = Plan("APTH", measures=(Measure(Function.SUM, ref, "Total"),))
    speech = Speech(plan, material.subjects, words, First(), names_columns=True)
    assert measure_label(plan.measures[0], speech) == case["said"]


def test_a_question_is_for_one_thing(material: Material) -> None:
    vendor = Filter(ColumnRef("APTH", "Vendor"), Op.EQ, (Value("@Vendor", "", parameter=True),))
    scope = Filter(ColumnRef("APTH", "APCo"), Op.EQ, (Value("1", "1"),), scope=True)
    plan = Plan("APTH", filters=(scope, vendor))
    for seed in range(60):
        speech = Speech(plan, material.subjects, material.words, Random(seed), names_columns=True)
        text = conditions(speech, only_where=False)
        assert text.count(" for ") < 2, text
        assert " in in " not in text, text


@pytest.mark.parametrize("case", CASES["conditions"], ids=lambda case: case["said"])
def test_conditions_have_their_articles(case: dict[str, Any], material: Material) -> None:
    said = case["value"] if isinstance(case["value"], list) else [case["value"]]
    value = tuple(Value(case.get("sql", "1"), words) for words in said if words)
    name = case.get("of", "APTH")
    plan = Plan(name, filters=(Filter(ColumnRef(name, case["column"]), Op(case["op"]), value),))
    speech = Speech(plan, material.subjects, material.words, Least(), names_columns=True)
    only, behind = case["words"] == "where", case["words"] == "for rows"
    assert conditions(speech, only_where=only, behind_for=behind) == case["said"]


@pytest.mark.parametrize("case", CASES["several"], ids=lambda case: case["said"])
def test_whose_a_column_is_goes_without_saying_again(case: dict[str, Any], material: Material) -> None:
    filters = tuple(
        Filter(ColumnRef(*name.split(".")), Op.EQ, (Value("1", value),))
        for name, value in case["where"].items()
    )
    pairs = tuple((ColumnRef("APTH", name), ColumnRef("APVM", name)) for name in ("VendorGroup", "Vendor"))
    plan = Plan("APTH", joins=(Join("APVM", JoinKind.INNER, pairs),), filters=filters)
    speech = Speech(plan, material.subjects, material.words, Least(), names_columns=True)
    assert conditions(speech, only_where=True) == case["said"]


@pytest.mark.parametrize("case", CASES["shorter"], ids=lambda case: case["label"])
def test_owners_are_named_once(case: dict[str, Any]) -> None:
    assert _less(case["label"], case["noun"]) == case["said"]


@pytest.mark.parametrize("case", CASES["framed"], ids=lambda case: case["said"])
def test_questions_within_other_sentences(case: dict[str, Any]) -> None:
    assert ground.framed(case["template"], case["question"]) == case["said"]
