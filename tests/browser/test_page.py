"""The chat page in a real browser: a query with its proof, a refusal, markup that stays text, no errors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.serve.conftest import SQL, base_url

__all__ = ["base_url"]

CHROMIUM = Path(os.environ.get("VGPT2_CHROMIUM", "/usr/bin/chromium"))
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(base_url: str) -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM.exists():
        pytest.skip(f"no browser at {CHROMIUM}; set VGPT2_CHROMIUM")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-background-networking"]
        )
        opened = browser.new_page(viewport={"width": 1100, "height": 900})
        opened.faults = []
        opened.on("pageerror", lambda error: opened.faults.append(str(error)))
        opened.on("console", lambda line: opened.faults.append(line.text) if line.type == "error" else None)
        opened.goto(base_url)
        yield opened
        browser.close()


def ask(page: Any, question: str) -> Any:
    cards = page.locator(".card").count()
    page.fill("#question", question)
    page.press("#question", "Enter")
    card = page.locator(".card").nth(cards)
    card.locator(".badge").wait_for()
    return card


def test_a_query_comes_with_its_proof(page: Any) -> None:
    card = ask(page, "open invoices")
    assert card.locator("pre").inner_text() == SQL
    card.locator("summary").click()
    assert "bAPTH" in card.locator(".proof").inner_text()
    assert card.locator(".badge").inner_text().lower() == "sql"


def test_a_refusal_says_what_is_missing_and_where_to_look(page: Any) -> None:
    card = ask(page, "invoice")
    assert "refused" in (card.get_attribute("class") or "")
    assert "There is no Invoice." in card.inner_text()
    assert "APTH" in card.inner_text()


def test_markup_in_an_answer_stays_text(page: Any) -> None:
    card = ask(page, "markup")
    assert "<img src=x" in card.inner_text()
    assert card.locator("img").count() == 0
    assert page.title() == "vgpt2"


def test_an_error_is_shown_and_the_page_goes_on(page: Any) -> None:
    page.fill("#question", "bad input")
    page.press("#question", "Enter")
    page.locator(".card.failed").wait_for()
    assert "cannot read that" in page.locator(".card.failed").inner_text()
    assert ask(page, "open invoices").locator("pre").count() == 1


def test_the_page_made_no_error_of_its_own(page: Any) -> None:
    # The browser itself logs the 400 of the question that fails on purpose.
    assert [fault for fault in page.faults if "400" not in fault] == []
