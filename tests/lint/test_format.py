"""The forms that findings are shown in."""

from __future__ import annotations

import json

from vgpt2.catalog.model import Catalog
from vgpt2.lint import format as forms
from vgpt2.lint.format import Checked, Lines
from vgpt2.lint.linter import Options, lint

SQL = "SELECT apth.InvTotal,\r\n\tAPTH.Vendor\r\nFROM APTH WITH (NOLOCK)\r\nWHERE APCo = 1 AND InvDat > ''"


def checked(catalog: Catalog, sql: str = SQL) -> list[Checked]:
    return [Checked("q.sql", sql, tuple(lint(sql, catalog)))]


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("ab\ncd\n")
    assert [tuple(lines.position(at)) for at in (0, 2, 3, 6)] == [(1, 1, 0), (1, 3, 2), (2, 1, 3), (3, 1, 6)]
    assert lines.line(2) == "cd"


def test_text_shows_the_line_with_a_caret_below_the_name(catalog: Catalog) -> None:
    text = "\n".join(forms.as_text(checked(catalog)))
    assert text == "\n".join(
        (
            "q.sql:1:8: VST103 'apth' is spelled 'APTH'",
            "    1 | SELECT apth.InvTotal,",
            "      |        ^^^^",
            "      = --fix: write APTH",
            "",
            "q.sql:4:20: VST102 APTH has no column 'InvDat'; did you mean InvDate?",
            "    4 | WHERE APCo = 1 AND InvDat > ''",
            "      |                    ^^^^^^",
            "",
        )
    )


def test_long_lines_are_cut_around_the_finding(catalog: Catalog) -> None:
    sql = f"SELECT {'APTH.Vendor, ' * 30}APTH.Nothing{', APTH.Vendor' * 30} FROM APTH"
    findings = lint(sql, catalog, Options(select=("VST102",)))
    block = list(forms.as_text([Checked("q.sql", sql, tuple(findings))]))
    line, caret = block[1], block[2]
    assert len(line) < forms.WIDTH + 12
    assert line[caret.index("^") : caret.rindex("^") + 1] == "Nothing"


def test_colour_is_only_added(catalog: Catalog) -> None:
    plain = "\n".join(forms.as_text(checked(catalog)))
    coloured = "\n".join(forms.as_text(checked(catalog), colour=True))
    assert "\033[31mVST103\033[0m" in coloured
    for mark in ("\033[31m", "\033[33m", "\033[1m", "\033[0m"):
        coloured = coloured.replace(mark, "")
    assert coloured == plain


def test_json_has_the_promised_shape(catalog: Catalog) -> None:
    data = json.loads(forms.as_json(checked(catalog)))
    first, second = data["findings"]
    assert first == {
        "file": "q.sql",
        "code": "VST103",
        "name": "wrong-case",
        "severity": "error",
        "message": "'apth' is spelled 'APTH'",
        "start": {"line": 1, "column": 8, "offset": 7},
        "end": {"line": 1, "column": 12, "offset": 11},
        "fix": {
            "message": "write APTH",
            "safe": True,
            "edits": [{"start": 7, "end": 11, "text": "APTH"}],
        },
        "suggestions": ["APTH"],
    }
    assert second["fix"] is None
    assert second["start"]["line"] == 4


def test_sarif_names_rules_regions_and_fixes(catalog: Catalog) -> None:
    run = json.loads(forms.as_sarif(checked(catalog), "1.2.3"))["runs"][0]
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["VST102", "VST103"]
    result = run["results"][0]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["charLength"]) == (1, 8, 4)
    replacement = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert replacement["insertedContent"] == {"text": "APTH"}


def test_github_is_one_command_a_finding(catalog: Catalog) -> None:
    lines = list(forms.as_github(checked(catalog)))
    assert lines[0].startswith("::error file=q.sql,line=1,col=8,")
    assert all("\n" not in line for line in lines)


def test_summary_and_statistics_count(catalog: Catalog) -> None:
    items = checked(catalog, "SELECT apth.apco FROM APTH")
    assert forms.summary(items) == (
        "1 file checked: 2 errors, 2 warnings; can be mended: 3 with --fix, 1 more with --unsafe"
    )
    assert next(forms.statistics(items)).split() == ["2", "VST103", "[*]", "wrong-case"]
    assert forms.summary([Checked("q.sql", "", ())]) == "1 file checked, nothing found"
