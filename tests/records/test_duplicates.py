"""Near-duplicates and nearness to a suite."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vgpt2.records.duplicates import Nearness, Seen, shingles

TEXT = (
    "Show invoice total and due date of invoices in company 1 where the hold code is empty and open is yes."
)


def test_a_text_is_admitted_once() -> None:
    seen = Seen(0.8)
    assert seen.admits(TEXT)
    assert not seen.admits(TEXT)
    assert not seen.admits(TEXT.lower())
    assert seen.admits("Count timecards by employee.")


def test_a_small_change_is_near_and_a_large_one_is_not() -> None:
    seen = Seen(0.8)
    assert seen.admits(TEXT)
    assert not seen.admits(TEXT.replace("company 1", "company 2"))
    assert seen.admits(TEXT.replace("invoice total and due date", "vendor, APRef and discount date"))


def test_nearness_is_one_for_the_same_words_and_nought_for_none() -> None:
    near = Nearness([TEXT, "Count timecards by employee."])
    assert len(near) == 2
    assert near.similarity(TEXT.upper()) == 1.0
    assert near.similarity("vendors without payments") == 0.0
    assert 0.5 < near.similarity(TEXT.replace("company 1", "company 22")) < 1.0
    assert Nearness([]).similarity(TEXT) == 0.0


@given(
    st.lists(st.lists(st.sampled_from("abcdefg"), max_size=9).map(" ".join), max_size=6),
    st.lists(st.sampled_from("abcdefgx"), max_size=9).map(" ".join),
    st.sampled_from((0.1, 0.3, 0.5, 0.7, 0.9, 1.0)),
)
def test_near_is_what_is_similar_enough(known: list[str], asked: str, least: float) -> None:
    near = Nearness(known)
    assert near.is_near(asked, least) == (near.similarity(asked) >= least)


@given(st.text(max_size=80))
def test_every_text_has_shingles_once(text: str) -> None:
    found = shingles(text)
    assert len(found) == len(set(found))
    assert Nearness([text]).similarity(text) in (0.0, 1.0)
