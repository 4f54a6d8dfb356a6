"""Masters that a question calls for: by name, by "who", by their noun."""

from __future__ import annotations

import pytest

from vgpt2.context import people
from vgpt2.context.retrieve import Index


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did Ferguson invoice us", ["Ferguson"]),
        ("open invoices from graybar since March", ["graybar"]),
        ("unpaid in January", []),
        ("ferguson balances", ["ferguson"]),
        ("money we owe to Smith's crew", ["Smith's"]),
    ],
)
def test_where_a_name_may_stand(question: str, words: list[str]) -> None:
    assert [word for word in people.possible_names(question) if word in words] == words


def test_names_are_the_words_that_are_written_with_a_capital() -> None:
    said = (
        "invoices from Acme",
        "what Acme billed",
        "paid in March",
        "the vendor said",
        "our Vendor list, vendor",
    )
    assert people.proper_nouns(said) == {"acme"}


def test_a_name_calls_for_the_master(index: Index) -> None:
    """Nobody knows the name; "from" alone does not tell a vendor from a customer."""
    of_nobody, of_somebody = (
        {item.name: item.score for item in index.ranker.rank(question).objects}
        for question in ("unpaid invoices", "unpaid invoices from Zyxwell")
    )
    for master in ("APVM", "ARCM"):
        assert of_somebody[master] > 1.2 * of_nobody[master]


@pytest.mark.parametrize("question", ["unpaid invoices from Zyxwell", "who are the open invoices from"])
def test_the_master_is_shown_early(index: Index, question: str) -> None:
    names = index.retrieve(question).names
    assert "APVM" in names[:6], names
