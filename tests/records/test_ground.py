"""Queries that are quoted have no joins that a reader would object to."""

from __future__ import annotations

from vgpt2.records.plan import ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import ground
from vgpt2.records.words import load_phrases


def pairs(case: str) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
    left, equalities, right = case.split()
    ends = [equality.split("=") for equality in equalities.split(",")]
    return tuple((ColumnRef(left, one), ColumnRef(right, other)) for one, other in ends)


def test_rows_of_two_details_are_not_set_beside_each_other(material: Material) -> None:
    lines = Join("APTL", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTL"))
    amounts = Join("APTD", JoinKind.INNER, pairs("APTH APCo=APCo,Mth=Mth,APTrans=APTrans APTD"))
    column = (ColumnRef("APTH", "APRef"),)
    assert ground.is_sound(Plan("APTH", column, joins=(lines,)), material)
    assert not ground.is_sound(Plan("APTH", column, joins=(lines, amounts)), material)


def test_a_quoted_query_stands_at_the_end() -> None:
    """A prompt has a question in one line: a sentence behind a query would read as a part of it."""
    quoted = ("{sql}", "{other}", "{clause}", "SELECT * FROM {name}")
    books = [load_phrases(book) for book in ("sql", "joins", "other")]
    said = [text for book in books for texts in book.values() if isinstance(texts, list) for text in texts]
    found = [text for text in said if any(slot in text for slot in quoted)]
    assert found
    assert all(text.endswith(quoted) for text in found)
