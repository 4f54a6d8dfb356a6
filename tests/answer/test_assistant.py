"""The assistant, with no model and with scripted ones: what it answers and refuses, what never leaves it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.backend import Scripted
from vgpt2.answer.model import Answer, Route
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget
from vgpt2.context.reply import JoinLine, Refusal, SqlReply, TextReply, render
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/answer/asks.yaml").read_text("utf-8"))
CHECKED = {
    "route",
    "refused",
    "text",
    "sql",
    "missing",
    "suggestions",
    "proof",
    "findings",
    "confidence",
    "timings",
}


def is_sound(answer: Answer, catalog: Catalog) -> None:
    """What is true of every answer: all names in proof and query exist, and a refusal has no query."""
    plain = answer.to_dict()
    assert set(plain) == CHECKED
    assert 0.0 <= answer.confidence <= 1.0
    assert answer.text
    for row in answer.proof.objects:
        assert catalog.get(row["name"]) is not None
    for row in answer.proof.columns:
        item = catalog.objects[row["object"]]
        assert item.columns[row["place"] - 1].name == row["column"]
    for name in answer.suggestions:
        owner, _, column = name.partition(".")
        known = catalog.get(owner)
        assert known is not None or catalog.routine(name) is not None or name in catalog.with_column
        assert not column or (known is not None and column in known.by_name)
    for name in answer.missing:
        owner, dot, column = name.partition(".")
        known = catalog.get(owner)
        assert known is None or (dot and column not in known.by_name)
    if answer.refused:
        assert answer.sql is None and answer.route is Route.REFUSAL
    if answer.sql is not None:
        assert not any(finding["severity"] == "error" for finding in answer.findings)
        assert all(check["passed"] for check in answer.proof.checks)


@pytest.mark.parametrize("case", CASES, ids=[case["ask"][:60] for case in CASES])
def test_answers(case: dict[str, Any], assistant: Assistant) -> None:
    answer = assistant.ask(case["ask"])
    is_sound(answer, assistant.catalog)
    assert answer.route == case["route"], answer.text
    for part in case.get("text", []):
        assert part in answer.text
    for part in case.get("not", []):
        assert part not in answer.text
    for part in case.get("sql", []):
        assert answer.sql is not None and part in answer.sql
    if "missing" in case:
        assert list(answer.missing) == case["missing"]
    if "suggest" in case:
        assert list(answer.suggestions[: len(case["suggest"])]) == case["suggest"]


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.lists(
            st.sampled_from(" ".join(case["ask"] for case in CASES).split()), min_size=1, max_size=10
        ).map(" ".join),
        st.text(max_size=60),
    )
)
def test_whatever_is_asked_the_answer_is_sound(assistant: Assistant, question: str) -> None:
    is_sound(assistant.ask(question), assistant.catalog)


GOOD = SqlReply(
    ("APTH", "APVM"),
    (JoinLine("APTH", "APVM", (("VendorGroup", "VendorGroup"), ("Vendor", "Vendor"))),),
    "SELECT APVM.Name, SUM(APTH.InvTotal) AS Total\nFROM APTH WITH (NOLOCK)\nINNER JOIN APVM WITH (NOLOCK) "
    "ON APVM.VendorGroup = APTH.VendorGroup AND APVM.Vendor = APTH.Vendor\nWHERE APTH.APCo = @APCo\n"
    "GROUP BY APVM.Name",
)
ASKED = "total of invoices per vendor name"


@pytest.mark.parametrize("steps", [False, True])
def test_a_sound_query_of_the_model_is_the_answer(index: Index, catalog: Catalog, steps: bool) -> None:
    backend = Scripted(render(GOOD), steps=steps)
    answer = Assistant(index, backend).ask(ASKED)
    is_sound(answer, catalog)
    assert answer.sql == GOOD.sql
    assert "model/scripted" in answer.proof.sources
    assert [join["on"] for join in answer.proof.joins] == [
        [["VendorGroup", "VendorGroup"], ["Vendor", "Vendor"]]
    ]
    assert answer.proof.joins[0]["origin"] in ("declared", "keyed", "mined")
    assert {row["column"] for row in answer.proof.columns if row["key"]} >= {"APCo", "VendorGroup", "Vendor"}
    assert len(backend.prompts) == 1


def test_a_query_that_breaks_the_house_rules_is_mended_once(index: Index, catalog: Catalog) -> None:
    broken = GOOD.sql.replace(" WITH (NOLOCK)", "", 1).replace("APVM.Name", "APVM.name", 1)
    answer = Assistant(index, Scripted(f"```sql\n{broken}\n```")).ask(ASKED)
    is_sound(answer, catalog)
    assert answer.sql == GOOD.sql
    assert "Mended" in answer.text and "VST901" in answer.text


@pytest.mark.parametrize(
    "reply",
    [
        f"```sql\n{GOOD.sql.replace('APTH.InvTotal', 'APTH.Invented')}\n```",
        f"```sql\n{GOOD.sql.replace('APVM', 'VendorList')}\n```",
        "```sql\nDELETE FROM APTH\n```",
        "```sql\nSELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1; DROP TABLE APTH\n```",
        render(GOOD)[:-20],  # cut by the token limit
        render(TextReply("Use the table Invoices_2024.")),
        "",
        "!!!!",
        "```sql\nSELECT\n```",
    ],
)
def test_what_does_not_stand_the_checks_never_leaves(index: Index, reply: str, catalog: Catalog) -> None:
    answer = Assistant(index, Scripted(reply)).ask(ASKED)
    is_sound(answer, catalog)
    said = f"{answer.text} {answer.sql}"
    assert not re.search(r"Invented|VendorList|DELETE|DROP|Invoices_2024", said)
    assert "model" in answer.text and "verified query" in answer.text


def test_a_refusal_of_the_model_holds_only_for_what_is_not_there(index: Index, catalog: Catalog) -> None:
    real = Assistant(index, Scripted(render(Refusal(("freight terms",), ("APTH", "Nowhere"))))).ask(ASKED)
    is_sound(real, catalog)
    assert real.refused and real.missing == ("freight terms",) and real.suggestions == ("APTH",)
    false = Assistant(index, Scripted(render(Refusal(("APTH",), ())))).ask(ASKED)
    is_sound(false, catalog)
    assert not false.refused and "without a reason" in false.text


def test_the_model_is_shown_the_context_that_it_was_trained_on(index: Index) -> None:
    backend = Scripted(render(GOOD), budget=Budget(objects=3, columns=6, queries=0))
    Assistant(index, backend).ask(ASKED)
    assert backend.prompts[0].input.count("Table ") == 3
    assert "Example:" not in backend.prompts[0].input


def test_schema_questions_and_refusals_do_not_ask_the_model(index: Index) -> None:
    backend = Scripted("never")
    assistant = Assistant(index, backend)
    for question in ("what columns does APTH have?", "delete all vendors", "list the Invoice table"):
        assistant.ask(question)
    assert backend.prompts == []


def test_timings_are_in_seconds_and_add_up(assistant: Assistant) -> None:
    timings = assistant.ask("open invoices by vendor").timings
    assert set(timings) >= {"total", "retrieve", "check"}
    assert sum(value for step, value in timings.items() if step != "total") <= timings["total"] + 0.001


def test_a_known_question_is_answered_by_its_verified_query(
    index: Index, catalog: Catalog, pack: Pack
) -> None:
    """Before any model is asked, and only where each value of the question has its place."""
    backend = Scripted(render(GOOD))
    assistant = Assistant(index, backend)
    query = pack.queries["ap/open-invoices"]
    answer = assistant.ask(query.wordings[0])
    is_sound(answer, catalog)
    assert answer.sql == query.sql.strip() and backend.prompts == []
    assert f"query/{query.id}" in answer.proof.sources
    assert assistant.ask(f"{query.wordings[0]} over 5,000").sql == GOOD.sql


def test_a_run_that_learned_too_little_is_not_asked(index: Index) -> None:
    backend = Scripted("Tables: APVM.\nJoins: none.\n```sql\nSELECT APVM.Name FROM APVM WITH (NOLOCK)\n```")
    backend.exact = 0.01
    answer = Assistant(index, backend).ask("oldest vendor names by zip code and state in company 1")
    assert not backend.prompts
    assert "gets 1 % of its held-out questions right" in answer.text
