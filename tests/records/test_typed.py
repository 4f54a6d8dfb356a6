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
    assert typed.finished(text, Random(1)) == CASES[text]
