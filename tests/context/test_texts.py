"""Whom texts speak for, as numbers."""

from __future__ import annotations

from vgpt2.context.texts import ASK, NONE, QUERY, QUESTION, REPORT, Row, SaidFor


def test_rows_as_numbers() -> None:
    rows = [
        Row(QUERY, "ap/second", "a wording", ("APTH", "APVM")),
        Row(ASK, "APVM", "an ask", ("APVM",)),
        Row(REPORT, "report/1", "a report's title", ("APTH", "Unknown", "APVM")),
        Row(QUERY, "ap/first", "another", ("APTH",)),
        Row(QUESTION, "", "a question", ("APVM", "APTH")),
    ]
    found = SaidFor.of(rows, ["ap/first", "ap/second"], {"APTH": 0, "APVM": 1})
    assert found.queries.tolist() == [1, NONE, NONE, 0, NONE]
    assert found.questions.tolist() == [4]
    assert list(zip(found.rows.tolist(), found.places.tolist(), strict=True)) == [
        *[(1, 1), (2, 0), (2, 1)],
        *[(4, 1), (4, 0)],
    ]


def test_nothing_said() -> None:
    found = SaidFor.of([], [], {})
    assert [array.tolist() for array in found] == [[], [], [], []]
