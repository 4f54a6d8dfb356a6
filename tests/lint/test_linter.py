"""Selecting rules, silencing lines, order of findings, and that every problem of reading has its rule."""

from __future__ import annotations

import inspect

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.lint import rules
from vgpt2.lint.linter import Options, lint, rules_for
from vgpt2.tsql import parse

TWO = "SELECT apth.Vendor\nFROM APTH"


def codes(text: str, catalog: Catalog, options: Options | None = None) -> list[str]:
    return [finding.code for finding in lint(text, catalog, options)]


def test_findings_come_in_text_order(catalog: Catalog) -> None:
    assert codes(TWO, catalog) == ["VST103", "VST901", "VST904"]


def test_linting_does_not_depend_on_what_was_linted_before(catalog: Catalog) -> None:
    assert lint(TWO, catalog) == lint(TWO, catalog)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (Options(select=("VST9",)), ["VST901", "VST904"]),
        (Options(ignore=("VST9",)), ["VST103"]),
        (Options(select=("VST103", "VST901"), ignore=("VST901",)), ["VST103"]),
    ],
)
def test_select_and_ignore(options: Options, expected: list[str], catalog: Catalog) -> None:
    assert codes(TWO, catalog, options) == expected


def test_rules_for_no_choice_are_all() -> None:
    assert rules_for(Options()) == rules.ALL


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("-- noqa", ["VST103"]),
        ("-- NOQA: vst901", ["VST103", "VST904"]),
        ("-- noqa: VST901, VST904", ["VST103"]),
        ("-- noqa: VST9", ["VST103"]),
        ("-- noqa: VST1", ["VST103", "VST901", "VST904"]),
        ("-- noqable", ["VST103", "VST901", "VST904"]),
    ],
)
def test_noqa_silences_its_line(comment: str, expected: list[str], catalog: Catalog) -> None:
    assert codes(f"{TWO} {comment}", catalog) == expected


def test_noqa_in_a_string_silences_nothing(catalog: Catalog) -> None:
    assert "VST901" in codes("SELECT '-- noqa' AS T, Vendor FROM APTH", catalog)


def test_safety_cannot_be_silenced(catalog: Catalog) -> None:
    assert "VST602" in codes("DROP TABLE APTH -- noqa", catalog)


def test_every_kind_of_problem_has_a_rule() -> None:
    source = "".join(
        inspect.getsource(module) for module in (rules.syntax, rules.dialect, rules.names, rules.grouping)
    )
    missing = [kind for kind in parse.KINDS if f'"{kind}"' not in source]
    assert not missing
