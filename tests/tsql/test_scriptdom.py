"""Microsoft's parser as a second opinion; what needs it is skipped where it is missing.

It is found through VGPT2_SCRIPTDOM (the DLL, or its folder), pythonnet, and a .NET runtime (DOTNET_ROOT).
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.errors import InputError, MissingError, Vgpt2Error
from vgpt2.tsql import scriptdom
from vgpt2.tsql.parse import NESTING, parse

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "tsql"
CASES: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (FIXTURES / "scriptdom.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def microsoft() -> scriptdom.ScriptDom:
    try:
        return scriptdom.load()
    except MissingError as error:
        pytest.skip(f"Microsoft's parser is not here: {error}")


def marked(text: str) -> tuple[str, tuple[int, int]]:
    """A case's text without its marks «…», and the span between them."""
    start, end = text.index("«"), text.index("»") - 1
    return text.replace("«", "").replace("»", ""), (start, end)


def lines(name: str) -> Iterator[str]:
    for line in (FIXTURES / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("-- "):
            yield line


@pytest.mark.parametrize("case", CASES["positions"], ids=lambda case: case["sql"])
def test_positions_are_tokens_in_characters(case: dict[str, Any], microsoft: scriptdom.ScriptDom) -> None:
    text, span = marked(case["sql"])
    problems = microsoft.problems(parse(text))
    assert [(item.kind, tuple(item.span)) for item in problems] == [(case["kind"], span)]
    assert problems[0].message.startswith("Microsoft's parser: ")
    assert "\n" not in problems[0].message


@pytest.mark.parametrize("case", CASES["agreeing"], ids=lambda case: case["sql"])
def test_what_both_find_is_one_problem(case: dict[str, Any], microsoft: scriptdom.ScriptDom) -> None:
    text, span = marked(case["sql"])
    ours = parse(text).problems
    both = scriptdom.Reader(microsoft, both=True)(text).problems
    assert [(item.kind, tuple(item.span)) for item in both] == [(case["kind"], span)]
    assert [item.span for item in both] == [item.span for item in ours]
    assert both[0].message.startswith(f"{ours[0].message} (Microsoft's parser agrees: ")


def test_alone_it_replaces_our_word_on_the_grammar_only(microsoft: scriptdom.ScriptDom) -> None:
    alone, both = (scriptdom.Reader(microsoft, both=value) for value in (False, True))
    text = "SELECT IFNULL(Vendor, 0), ROW_NUMBER() FROM APTH"  # the grammar of a call is all right in both
    kinds = [problem.kind for problem in parse(text).problems]
    assert kinds == ["not_tsql", "syntax"]
    assert [problem.kind for problem in both(text).problems] == kinds
    assert [problem.kind for problem in alone(text).problems] == ["not_tsql"]


def test_valid_texts_are_valid_to_both(microsoft: scriptdom.ScriptDom) -> None:
    newer = [item["word"] for item in CASES["newer"] if item["since"] > microsoft.version]
    texts = [text for text in lines("valid.sql") if not any(word in text for word in newer)]
    assert len(texts) > 150
    refused = {text: found for text in texts if (found := microsoft.problems(parse(text)))}
    assert not refused


def test_texts_that_it_cannot_bear_are_not_given_to_it(microsoft: scriptdom.ScriptDom) -> None:
    deep = "SELECT 1 FROM " + "(" * (NESTING + 1)
    assert microsoft.problems(parse(deep)) == ()
    assert microsoft.problems(parse(deep[: -NESTING // 2])) != ()
    steps = "SELECT " + "~" * 100_000 + "1"  # its recursion would run over an ordinary stack
    assert [item.kind for item in microsoft.problems(parse(steps + " FROM"))] == ["syntax"]


def test_missing_parts_are_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(scriptdom.ENVIRONMENT, raising=False)
    monkeypatch.setattr(scriptdom, "_loaded", {})
    with pytest.raises(MissingError, match=r"NuGet package.*--scriptdom"):
        scriptdom.load()
    with pytest.raises(MissingError, match=r"no Microsoft\.SqlServer"):
        scriptdom.load(tmp_path)
    false = tmp_path / scriptdom.ASSEMBLY
    false.write_bytes(b"MZ this is no library")
    monkeypatch.setenv(scriptdom.ENVIRONMENT, str(tmp_path))
    with pytest.raises(Vgpt2Error) as refused:
        scriptdom.load()
    # Which part is missed first depends on what this machine has.
    assert isinstance(refused.value, MissingError) or (
        isinstance(refused.value, InputError) and str(false) in str(refused.value)
    )
    assert "\n" not in str(refused.value)


def test_command_line_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text("SELECT 1")
    done = subprocess.run(
        [sys.executable, "-m", "vgpt2", "lint", "a.sql", "--scriptdom", "absent"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "absent: no Microsoft.SqlServer.TransactSql.ScriptDom.dll here" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
