"""The gold of every bundled question holds: it binds, lints, runs, and differs from its wrong variants."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.errors import ConfigError, InputError
from vgpt2.lint.linter import lint
from vgpt2.pack.model import Pack
from vgpt2.sandbox.compare import compare, is_deterministic
from vgpt2.suite import question
from vgpt2.suite.given import Given
from vgpt2.suite.question import CATEGORIES, Facts, Joins, Queries, Refusal, Repair
from vgpt2.suite.score import Judge

ALL = [item for suite in question.SUITES for item in question.load(suite)]
WITH_QUERIES = [item for item in ALL if isinstance(item.gold, Queries)]
REPAIRS = [item for item in ALL if isinstance(item.gold, Repair)]


def test_the_smoke_suite_is_thirty_questions_of_six_categories() -> None:
    counts = Counter(item.category for item in question.load("smoke"))
    assert set(counts) == set(CATEGORIES)
    assert sum(counts.values()) == 30


@pytest.mark.parametrize("item", ALL, ids=lambda item: item.id)
def test_gold_queries_are_clean_and_deterministic(item: question.Question, catalog: Catalog) -> None:
    for query in item.gold_queries:
        assert [finding.message for finding in lint(query, catalog)] == []
        assert is_deterministic(query, catalog)


@pytest.mark.parametrize("item", WITH_QUERIES, ids=lambda item: item.id)
def test_gold_is_right_and_its_wrong_variants_are_told_apart(
    item: question.Question, catalog: Catalog, pack: Pack
) -> None:
    judge = Judge(catalog, pack)
    assert isinstance(item.gold, Queries)
    for query in item.gold.queries:
        judged = judge.judge(item, Given(item.id, query, sql=query))
        assert (judged.right, judged.why) == (True, "")
    assert item.gold.wrong, "a question lists near misses that its gold must differ from"
    for query in item.gold.wrong:
        assert not judge.judge(item, Given(item.id, query, sql=query)).right, query


@pytest.mark.parametrize("item", REPAIRS, ids=lambda item: item.id)
def test_repairs_ask_about_a_real_fault(item: question.Question, catalog: Catalog, pack: Pack) -> None:
    assert isinstance(item.gold, Repair)
    assert item.gold.code in {finding.code for finding in lint(item.gold.faulty, catalog)}
    assert " ".join(item.gold.faulty.split()) in " ".join(item.ask.split())
    judge = Judge(catalog, pack)
    assert judge.judge(item, Given(item.id, "", sql=item.gold.gold)).right
    assert not judge.judge(item, Given(item.id, "", sql=item.gold.faulty)).right


@pytest.mark.parametrize("item", ALL, ids=lambda item: item.id)
def test_names_of_the_gold_exist(item: question.Question, catalog: Catalog) -> None:
    gold = item.gold
    if isinstance(gold, Facts) and gold.among:
        known = catalog.objects[gold.among].by_name
        assert [name for name in (*gold.required, *gold.allowed) if name not in known] == []
    if isinstance(gold, Joins):
        for name in (name for pair in gold.pairs for name in pair):
            holder, _, column = name.partition(".")
            assert column in catalog.objects[holder].by_name
    if isinstance(gold, Refusal):
        assert [name for name in gold.missing if catalog.get(name)] == []


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
