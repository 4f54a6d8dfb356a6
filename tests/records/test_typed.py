"""How a question is typed."""

from __future__ import annotations

from random import Random

import pytest

from vgpt2.records import typed

CASES = {
    "list a invoice": "List an invoice",
    "show the APTH.Vendor, and the  name": "Show APTH.Vendor, and the name",
    "the 1583.25 and the end. All": "The 1583.25 and the end. All",
    "A AP invoice": "An AP invoice",
}


@pytest.mark.parametrize("text", CASES)
def test_finished(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed, "TYPO_SHARE", 0.0)
    monkeypatch.setattr(typed, "UNGROUPED_SHARE", 0.0)
    assert typed.finished(text, Random(1)) == CASES[text]


def test_all_numbers_of_a_question_are_typed_one_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed, "TYPO_SHARE", 0.0)
    monkeypatch.setattr(typed, "UNGROUPED_SHARE", 1.0)
    text = "Units over 1,000 and cost under 10,000; one of 100, 200 or 0.5"
    said = "Units over 1000 and cost under 10000; one of 100, 200 or 0.5"
    assert typed.finished(text, Random(1)) == said
    assert typed.finished("Classes: up to 1,000", Random(1)) == "Classes: up to 1,000"
