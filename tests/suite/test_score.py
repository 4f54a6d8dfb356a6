"""Scorers are held against right answers and against mutants of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given as draw
from hypothesis import strategies as st

from vgpt2.suite.figures import figures, quantile
from vgpt2.suite.given import Given, from_text
from vgpt2.suite.question import Question
from vgpt2.suite.score import Judge
from vgpt2.suite.statistics import bootstrap, mcnemar, paired_difference, share

FIXTURES = Path(__file__).parent.parent / "fixtures" / "suite"
WORDS = [
    (entry["question"], case)
    for entry in yaml.safe_load((FIXTURES / "words.yaml").read_text(encoding="utf-8"))
    for case in entry["cases"]
]
JOINS = {
    "whole key": ("APTL.APCo = APTH.APCo AND APTL.Mth = APTH.Mth AND APTL.APTrans = APTH.APTrans", True),
    "turned": ("APTH.APTrans = APTL.APTrans AND APTH.Mth = APTL.Mth AND APTH.APCo = APTL.APCo", True),
    "no month": ("APTL.APCo = APTH.APCo AND APTL.APTrans = APTH.APTrans", False),
    "one too many": (
        "APTL.APCo = APTH.APCo AND APTL.Mth = APTH.Mth AND APTL.APTrans = APTH.APTrans "
        "AND APTL.Description = APTH.Description",
        False,
    ),
}


@pytest.mark.parametrize(
    ("name", "case"), WORDS, ids=[f"{name}-{place}" for place, (name, _) in enumerate(WORDS)]
)
def test_words(name: str, case: dict[str, Any], judge: Judge, questions: dict[str, Question]) -> None:
    fields = {key: value for key, value in case.items() if key != "right"}
    for key in ("missing", "suggestions"):
        fields[key] = tuple(fields.get(key, ()))
    judged = judge.judge(questions[name], Given(name, **fields))
    assert judged.right is case["right"], judged.why


@pytest.mark.parametrize(("condition", "right"), JOINS.values(), ids=JOINS)
def test_joins(condition: str, right: bool, judge: Judge, questions: dict[str, Question]) -> None:
    sql = (
        "SELECT APTH.Vendor, APTL.GrossAmt FROM APTL WITH (NOLOCK) "
        f"JOIN APTH WITH (NOLOCK) ON {condition} WHERE APTL.APCo = 1"
    )
    judged = judge.judge(questions["join-001"], Given("join-001", sql, sql=sql))
    assert judged.right is right, judged.why


def test_an_alias_does_not_change_a_join(judge: Judge, questions: dict[str, Question]) -> None:
    sql = (
        "SELECT h.Vendor, l.GrossAmt FROM APTL AS l WITH (NOLOCK) JOIN APTH AS h WITH (NOLOCK) "
        "ON l.APCo = h.APCo AND l.Mth = h.Mth AND l.APTrans = h.APTrans WHERE l.APCo = 1"
    )
    judged = judge.judge(questions["join-001"], Given("join-001", sql, sql=sql))
    assert (judged.right, judged.valid, bool(judged.codes)) == (True, True, True)


def test_an_unknown_name_is_counted_whatever_else_is_right(
    judge: Judge, questions: dict[str, Question]
) -> None:
    sql = "SELECT Invoice.Vendor FROM Invoice WITH (NOLOCK)"
    judged = judge.judge(questions["sql-001"], Given("sql-001", sql, sql=sql))
    assert (judged.right, judged.unknown, judged.valid) == (False, True, False)


def test_a_name_given_twice_is_wrong_but_not_unknown(judge: Judge, questions: dict[str, Question]) -> None:
    sql = "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) JOIN APTH WITH (NOLOCK) ON APTH.APCo = APTH.APCo"
    judged = judge.judge(questions["sql-001"], Given("sql-001", sql, sql=sql))
    assert (judged.right, judged.unknown, judged.valid) == (False, False, False)


def test_an_answer_that_failed_to_come_is_wrong(judge: Judge, questions: dict[str, Question]) -> None:
    judged = judge.judge(questions["sql-001"], Given("sql-001", "", error="the server did not answer"))
    assert (judged.right, judged.why) == (False, "the server did not answer")


def test_figures_of_a_perfect_and_of_an_inventing_run(judge: Judge, questions: dict[str, Question]) -> None:
    asked = [questions["sql-001"], questions["refuse-001"]]
    gold = asked[0].gold_queries[0]
    perfect = [
        judge.judge(asked[0], Given("sql-001", gold, sql=gold)),
        judge.judge(
            asked[1], Given("refuse-001", "no Invoice, see APTH", refused=True, missing=("Invoice",))
        ),
    ]
    inventing = [
        judge.judge(item, Given(item.id, "", sql="SELECT Invoice.A FROM Invoice WITH (NOLOCK)"))
        for item in asked
    ]
    assert figures(perfect)["shares"]["overall"]["value"] == 1.0
    assert figures(perfect)["shares"]["hallucinated"]["value"] == 0.0
    assert figures(perfect)["reliability"]["RS(10)"]["value"] == 100.0
    assert figures(inventing)["shares"]["hallucinated"]["value"] == 1.0
    assert figures(inventing)["shares"]["missed_refusals"]["value"] == 1.0
    assert figures(inventing)["reliability"]["RS(10)"]["value"] == -1000.0


def test_a_bare_text_is_read_in_the_form_of_a_reply() -> None:
    given = from_text("q", "Tables: APTH.\nJoins: none.\n```sql\nSELECT 1\n```", 0.1)
    assert (given.sql, given.refused) == ("SELECT 1", False)
    given = from_text("q", "Missing: Invoice.\nInstead: APTH.\nThere is none.", 0.1)
    assert (given.sql, given.refused, given.missing, given.suggestions) == ("", True, ("Invoice",), ("APTH",))


@draw(st.integers(0, 400), st.integers(1, 400))
def test_wilson_interval_holds_the_share(right: int, total: int) -> None:
    found = share(min(right, total), total)
    assert 0.0 <= found.low <= found.value <= found.high <= 1.0


@pytest.mark.parametrize(
    ("broke", "healed", "p"),
    [(0, 0, 1.0), (0, 6, 0.03125), (6, 0, 0.03125), (5, 5, 1.0), (1, 9, 0.021484375)],
)
def test_mcnemar_is_the_exact_binomial_test(broke: int, healed: int, p: float) -> None:
    assert mcnemar(broke, healed) == pytest.approx(p)


def test_difference_points_to_the_better_run() -> None:
    found = paired_difference(broke=2, healed=12, total=100)
    assert found.value == pytest.approx(0.10)
    assert found.low < found.value < found.high
    assert paired_difference(0, 0, 0).value == 0.0


@draw(st.lists(st.integers(-10, 1), min_size=1, max_size=60))
def test_bootstrap_is_the_same_every_time_and_holds_the_mean(values: list[int]) -> None:
    found = bootstrap(values, draws=400)
    assert found == bootstrap(values, draws=400)
    assert min(values) <= found.low <= sum(values) / len(values) + 1e-9
    assert sum(values) / len(values) - 1e-9 <= found.high <= max(values)


def test_bootstrap_and_wilson_agree_where_both_are_good() -> None:
    drawn, wilson = bootstrap([1] * 300 + [0] * 200), share(300, 500)
    assert drawn.low == pytest.approx(wilson.low, abs=0.01)
    assert drawn.high == pytest.approx(wilson.high, abs=0.01)


def test_quantile_is_a_value_that_was_measured() -> None:
    assert [quantile([3, 1, 2, 4], part) for part in (0.5, 0.95, 1.0)] == [2, 4, 4]
    assert quantile([], 0.5) == 0.0


WRITTEN = {
    "kept": ({"sql": "S", "text": "A query", "proof": {"sources": ["model/m"]}}, True),
    "a hint added": ({"sql": "S", "text": "A. Mended: VST901.", "proof": {"sources": ["model/m"]}}, True),
    "a name mended": (
        {"sql": "S", "text": "A. Mended: VST103, VST901.", "proof": {"sources": ["model/m"]}},
        False,
    ),
    "replaced": ({"sql": "S", "text": "The model's query did not stand the checks. V."}, False),
    "no model": ({"sql": "S", "text": "Q", "proof": {"sources": ["query/ap/open"]}}, None),
    "a model alone": ("SELECT 1", None),
}


@pytest.mark.parametrize(("raw", "valid"), WRITTEN.values(), ids=WRITTEN)
def test_an_assistants_answer_tells_what_its_model_wrote(
    raw: object, valid: bool | None, judge: Judge, questions: dict[str, Question]
) -> None:
    judged = judge.judge(questions["sql-001"], Given("sql-001", "", raw=raw))
    assert judged.written_valid is valid
