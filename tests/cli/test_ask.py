"""`search`, `ask` and `chat` as a user calls them, over the bundled sample."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vgpt2.cli import VERBS, cli


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    monkeypatch.chdir(tmp_path)  # no out/catalog there, so the bundled sample is used
    monkeypatch.setenv("COLUMNS", "120")
    return CliRunner()


def _call(run: CliRunner, *words: str, text: str | None = None) -> Result:
    result = run.invoke(cli, list(words), input=text)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_search_as_json(run: CliRunner) -> None:
    result = _call(run, "search", "open invoices by vendor", "--limit", "5", "--json")
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert set(found) == {"objects", "articles", "queries"}
    assert len(found["objects"]) == 5
    assert "APTH" in [item["name"] for item in found["objects"]]
    assert set(found["objects"][0]) == {"name", "score", "why", "columns"}
    scores = [item["score"] for item in found["objects"]]
    assert scores == sorted(scores, reverse=True)
    assert "bundled sample" in result.stderr


def test_search_as_a_table(run: CliRunner) -> None:
    result = _call(run, "search", "APTH")
    assert result.exit_code == 0
    assert "APTH" in result.stdout and "named" in result.stdout


def test_ask_as_json_has_the_whole_answer(run: CliRunner) -> None:
    result = _call(run, "ask", "open AP invoices of company 2", "--json")
    assert result.exit_code == 0
    answer = json.loads(result.stdout)
    assert answer["route"] == "sql" and not answer["refused"]
    assert "APTH.APCo = 2" in answer["sql"]
    assert {"objects", "columns", "joins", "checks", "sources"} == set(answer["proof"])
    assert answer["timings"]["total"] > 0


def test_ask_for_the_query_alone(run: CliRunner) -> None:
    result = _call(run, "ask", "open AP invoices", "--sql")
    assert result.exit_code == 0
    assert result.stdout.startswith("SELECT ")


def test_ask_for_the_query_alone_where_there_is_none(run: CliRunner) -> None:
    result = _call(run, "ask", "what is APTH", "--sql")
    assert result.exit_code == 1
    assert result.stdout == "" and "APTH" in result.stderr


def test_ask_shows_query_and_proof(run: CliRunner) -> None:
    result = _call(run, "ask", "open AP invoices of company 2")
    assert result.exit_code == 0
    for part in ("SELECT", "proof", "view over bAPTH", "source", "--explain shows them"):
        assert part in result.stdout
    whole = _call(run, "ask", "open AP invoices of company 2", "--explain")
    assert "--explain" not in whole.stdout
    assert "every name is in the catalog" in whole.stdout


def test_a_refusal_has_exit_code_one(run: CliRunner) -> None:
    result = _call(run, "ask", "list the Invoice table")
    assert result.exit_code == 1
    assert "missing: Invoice" in result.stdout and "APTH" in result.stdout


def test_a_missing_model_is_one_line(run: CliRunner) -> None:
    result = run.invoke(cli, ["ask", "invoices", "--model", "nowhere"])
    assert "no such folder" in str(result.exception)


def test_chat_reads_lines_from_a_pipe(run: CliRunner) -> None:
    result = _call(run, "chat", text="what is APTH\n\nlist the Invoice table\nexit\nwhat is APTL\n")
    assert result.exit_code == 0
    assert "> what is APTH" in result.stdout
    assert "missing: Invoice" in result.stdout
    assert "APTL is" not in result.stdout


@pytest.mark.parametrize("verb", ["search", "ask", "chat"])
def test_help_says_what_the_table_of_verbs_says(verb: str, run: CliRunner) -> None:
    summary = next(text for name, _, text in VERBS if name == verb)
    assert summary in _call(run, verb, "--help").stdout
