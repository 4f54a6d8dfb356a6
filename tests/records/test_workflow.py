"""Sentences of articles that can stand alone."""

from __future__ import annotations

import pytest

from vgpt2.records.recipes.workflow import _LEANS, _begins_bare, _points

POINTING = {
    "New invoices take these from the vendor.": True,
    "Entries with a source other than AP show the first at once.": True,
    "Actual hours in JCCP are in that unit.": True,
    "The unit is on the phase, and sums are in that unit.": False,
    "APTH has one row for each invoice.": False,
}
LEANING = {
    "The newer one, the submittal register, is PMSubmittal.": True,
    "The newer submittal register is PMSubmittal.": False,
}
BARE = {"`Source` says which batch in `HQBC`.": True, "`HQBC` has the source.": False, "HQBC has it.": False}


@pytest.mark.parametrize(("text", "points"), POINTING.items())
def test_sentences_that_point_at_another(text: str, points: bool) -> None:
    assert _points(text) is points


@pytest.mark.parametrize(("text", "bare"), BARE.items())
def test_sentences_that_begin_with_a_column(text: str, bare: bool) -> None:
    assert _begins_bare(text, ("HQBC",)) is bare


@pytest.mark.parametrize(("text", "leans"), LEANING.items())
def test_sentences_that_lean_on_the_one_before(text: str, leans: bool) -> None:
    assert (_LEANS.match(text) is not None) is leans
