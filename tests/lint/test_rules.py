"""Every rule by its fixture: what it finds and where, what it leaves alone, and what its fix makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.lint.document import explained, pages
from vgpt2.lint.fix import fix
from vgpt2.lint.linter import Options, lint
from vgpt2.lint.rule import Rule
from vgpt2.lint.rules import ALL, FAMILIES

ROOT = Path(__file__).parent.parent.parent
FIXTURES = ROOT / "tests" / "fixtures" / "lint"
RULES = {rule.code: rule for rule in ALL}
HINTS = {"Invoice": ("APTH", "ARTH"), "Vendor": ("APVM",), "VendorName": ("APVM.Name",)}
CODES = {"APTD.Status": ("1", "2", "3", "4")}


def cases(part: str) -> list[Any]:
    found = []
    for path in sorted(FIXTURES.glob("VST*.yaml")):
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))[part]
        found += [pytest.param(path.stem, entry, id=f"{path.stem}-{n}") for n, entry in enumerate(entries)]
    return found


def only(code: str) -> Options:
    return Options(select=(code,), hints=HINTS, codes=CODES)


def test_every_rule_has_a_fixture_and_every_fixture_a_rule() -> None:
    assert sorted(path.stem for path in FIXTURES.glob("VST*.yaml")) == sorted(RULES)


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in ALL]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in ALL}) == len(ALL)
    assert {code[3] for code in codes} == {digit for digit, _ in FAMILIES}


@pytest.mark.parametrize(("code", "case"), cases("bad"))
def test_bad_is_found(code: str, case: dict[str, str], catalog: Catalog) -> None:
    sql = case["sql"]
    findings = lint(sql, catalog, only(code))
    assert findings, "nothing was found"
    assert {finding.code for finding in findings} == {code}
    for finding in findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(sql)
        assert finding.message
        assert not finding.message.endswith(".")
    if "at" in case:
        assert case["at"] in [sql[start:end] for start, end in (finding.span for finding in findings)]
    if "suggests" in case:
        assert case["suggests"] in [text for finding in findings for text in finding.suggestions]


@pytest.mark.parametrize(("code", "sql"), cases("good"))
def test_good_is_left_alone(code: str, sql: str, catalog: Catalog) -> None:
    assert lint(sql, catalog, only(code)) == []


@pytest.mark.parametrize(("code", "case"), cases("fix"))
def test_fix(code: str, case: dict[str, Any], catalog: Catalog) -> None:
    unsafe = case.get("unsafe", False)
    fixed = fix(case["before"], catalog, only(code), unsafe=unsafe)
    assert fixed.text == case["after"]
    assert fix(fixed.text, catalog, only(code), unsafe=unsafe).text == fixed.text
    if unsafe:
        assert fix(case["before"], catalog, only(code)).text == case["before"], "a safe run must not apply it"


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_docstring_examples_hold(rule: Rule, catalog: Catalog) -> None:
    parts = explained(rule)
    bad, good = (sql.replace("\\u202e", "\u202e") for sql in (parts.bad, parts.good))
    options = Options(hints=HINTS, codes=CODES)
    assert rule.code in {finding.code for finding in lint(bad, catalog, options)}
    assert lint(good, catalog, options) == []


def test_a_rule_that_promises_a_fix_has_a_case_for_it() -> None:
    for rule in ALL:
        promised = not explained(rule).fix.startswith("none")
        shown = bool(yaml.safe_load((FIXTURES / f"{rule.code}.yaml").read_text(encoding="utf-8"))["fix"])
        assert promised == shown, rule.code


def test_docs_are_current() -> None:
    folder = ROOT / "docs" / "rules"
    made = pages()
    assert sorted(path.name for path in folder.glob("*.md")) == sorted(made), (
        "run vgpt2 rules --write docs/rules"
    )
    for name, text in made.items():
        assert (folder / name).read_text(encoding="utf-8") == text, "run vgpt2 rules --write docs/rules"
