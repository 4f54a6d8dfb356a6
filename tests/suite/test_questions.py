"""The gold of the bundled questions holds: it binds, lints, runs, and differs from its wrong variants.

On every run: the form of all 500 questions, the names of those that the bundled sample has the objects for,
and everything of the smoke and quick ones among them. All 500 are held in full against a real export, where
one lies beside the checkout (`pytest -m walk`).
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.suite import gold
from vgpt2.catalog.model import Catalog
from vgpt2.errors import ConfigError, InputError
from vgpt2.pack.model import Pack
from vgpt2.sandbox.compare import compare
from vgpt2.suite import question
from vgpt2.suite.needed import fitting
from vgpt2.suite.question import CATEGORIES, Queries
from vgpt2.suite.score import Judge

FULL = question.load("full")
OFTEN = tuple({item.id: item for suite in ("smoke", "quick") for item in question.load(suite)}.values())
PLANNED = {
    "schema_knowledge": 100,
    "sql_generation": 150,
    "hallucination": 100,
    "join_patterns": 50,
    "error_correction": 50,
    "business_logic": 50,
}
EXPERT_QUERIES, MODULES = 60, 12
CHUNKS = 4


def test_the_suites_hold_what_the_plan_says() -> None:
    assert Counter(item.category for item in FULL) == PLANNED
    expert = [item for item in FULL if item.category == "sql_generation" and item.level == "expert"]
    assert len(expert) >= EXPERT_QUERIES
    assert len({item.module for item in FULL}) >= MODULES
    for suite, size in (("smoke", 30), ("quick", 100)):
        chosen = question.load(suite)
        assert len(chosen) == len({item.id for item in chosen}) == size
        assert {item.category for item in chosen} == set(CATEGORIES)
        assert [item.id for item in chosen if item not in FULL] == []


def test_ids_and_questions_are_unique() -> None:
    assert len({item.id for item in FULL}) == len(FULL)
    asks = Counter(" ".join(item.ask.lower().split()) for item in FULL)
    assert [ask for ask, count in asks.items() if count > 1] == []


def test_every_query_question_lists_near_misses() -> None:
    assert [item.id for item in FULL if isinstance(item.gold, Queries) and not item.gold.wrong] == []


def test_the_sample_can_be_asked_the_whole_smoke_suite(catalog: Catalog, pack: Pack) -> None:
    assert fitting(question.load("smoke"), catalog, pack).left_out == {}
    assert len(fitting(FULL, catalog, pack).kept) > 250


def test_names_of_the_gold_exist(catalog: Catalog, pack: Pack) -> None:
    kept = fitting(FULL, catalog, pack).kept
    assert {item.id: found for item in kept if (found := list(gold.names(item, catalog)))} == {}


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_gold_of_smoke_and_quick_holds_on_the_sample(chunk: int, judge: Judge, pack: Pack) -> None:
    kept = fitting(OFTEN, judge.catalog, pack).kept[chunk::CHUNKS]
    assert {item.id: found for item in kept if (found := list(gold.queries(item, judge)))} == {}


@pytest.mark.walk
@pytest.mark.parametrize("category", CATEGORIES)
def test_all_gold_holds_on_a_real_export(category: str, real_catalog: Catalog, pack: Pack) -> None:
    asked = [item for item in FULL if item.category == category]
    assert fitting(asked, real_catalog, pack).left_out == {}
    judge = Judge(real_catalog, pack)
    wrong = {item.id: [*gold.names(item, real_catalog), *gold.queries(item, judge)] for item in asked}
    assert {name: found for name, found in wrong.items() if found} == {}


def test_two_databases_tell_a_missing_company_filter(catalog: Catalog) -> None:
    gold = "SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1"
    assert not compare(gold, "SELECT APTH.APTrans FROM APTH WITH (NOLOCK)", catalog, (1, 2)).agrees


BROKEN = {
    "no such suite": ("nothing", ConfigError),
    "not a list": ("ask: what", InputError),
    "unknown key": (
        "[{id: a, category: schema_knowledge, level: easy, module: AP, ask: x, colour: red, "
        "gold: {kind: facts, required: [A]}}]",
        InputError,
    ),
    "unknown gold": (
        "[{id: a, category: schema_knowledge, level: easy, module: AP, ask: x, gold: {kind: guess}}]",
        InputError,
    ),
    "twice": (
        "[{id: a, category: schema_knowledge, level: easy, module: AP, ask: x, gold: {kind: refusal}},"
        " {id: a, category: schema_knowledge, level: easy, module: AP, ask: x, gold: {kind: refusal}}]",
        InputError,
    ),
    "empty": ("[]", InputError),
    "not YAML": ("[{]", InputError),
}


@pytest.mark.parametrize(("text", "error"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_of_questions_is_one_clear_error(
    text: str, error: type[Exception], tmp_path: Path
) -> None:
    path = tmp_path / "questions.yaml"
    if error is InputError:
        path.write_text(text)
    with pytest.raises(error):
        question.load(str(path))
