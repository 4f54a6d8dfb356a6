"""Words of a question that could mean another column or another object."""

from __future__ import annotations

import pytest

from vgpt2.catalog.model import Column, DbObject, ObjectKind
from vgpt2.pack.load import load
from vgpt2.records.rivals import is_sure_label, is_sure_noun
from vgpt2.records.roles import Subject
from vgpt2.records.words import Noun, Words


@pytest.mark.parametrize(
    ("label", "column", "sure"),
    [
        ("from location", "FromLoc", True),
        ("location", "FromLoc", False),
        ("date of the review", "ReviewDate", True),
        ("date of the review", "DateDone", False),
        ("due date", "DueDate", True),
    ],
)
def test_a_label_means_one_column(label: str, column: str, sure: bool) -> None:
    names = ("FromLoc", "ToLoc", "ReviewDate", "DateDone", "DueDate")
    item = DbObject("HRER", "dbo", ObjectKind.VIEW, "HR", tuple(map(Column, names)))
    assert is_sure_label(label, column, Subject(item, {}, None), Words({}, {})) is sure


def test_a_noun_means_one_object() -> None:
    invoice, change = Noun("invoice", "invoices"), Noun("shared invoice", "shared invoices")
    words = Words({}, {"A": (invoice,), "B": (change,), "C": (Noun("submittal", "submittals"),)})
    pack = load()
    assert not is_sure_noun(invoice, "A", words, pack)
    assert is_sure_noun(change, "B", words, pack)
    assert not is_sure_noun(words.nouns["C"][0], "C", words, pack)
