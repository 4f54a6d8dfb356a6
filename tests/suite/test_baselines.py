"""Answerers that know nothing do badly on the suites, and every figure shows why."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from vgpt2.catalog.model import Catalog
from vgpt2.cli import cli
from vgpt2.context.reply import SqlReply, render
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack
from vgpt2.suite import answerers
from vgpt2.suite import run as runs
from vgpt2.suite.baselines import BASELINES

MOST_RIGHT = 0.25
"""Far below what anybody would call knowledge."""


@pytest.mark.parametrize("suite", ["smoke", "quick"])
@pytest.mark.parametrize("name", BASELINES)
def test_baselines_fail(
    name: str, suite: str, index: Index, catalog: Catalog, pack: Pack, tmp_path: Path
) -> None:
    report = runs.run(tmp_path / "run", suite, answerers.named(index, name), name, catalog, pack)
    shares = report["shares"]
    assert shares["overall"]["value"] <= MOST_RIGHT
    assert shares["unknown_names"]["right"] == 0
    assert (shares["false_refusals"]["value"] == 1.0) is (name == "refuse")
    assert (shares["missed_refusals"]["value"] == 0.0) is (name == "refuse")
    assert (shares["valid"]["total"] > 0) is (name == "nearest")


def called(run: CliRunner, *words: str, code: int = 0) -> str:
    result = run.invoke(cli, list(words))
    assert result.exit_code == code, result.output
    return " ".join(result.output.split())


def test_the_command_line_evaluates_scores_again_and_compares(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = CliRunner(env={"COLUMNS": "120"})
    said = called(run, "eval", "--answerer", "refuse", "-o", "one")
    assert "overall" in said and "RS(10)" in said
    called(run, "eval", "--answerer", "empty", "-o", "two")
    report = Path("one/report.json").read_bytes()
    called(run, "score", "one")
    assert Path("one/report.json").read_bytes() == report
    worse = called(run, "compare", "one", "two", code=1)  # a refusal of an order to delete was right
    assert "hallucination" in worse and "McNemar" in worse
    found: dict[str, Any] = json.loads(run.invoke(cli, ["compare", "one", "two", "--json"]).stdout)
    assert found["categories"][0]["name"] == "schema_knowledge"
    assert sum(part["questions"] for part in found["categories"]) == found["questions"] == 30


MISTAKES = {
    "nobody answers": (["eval"], "say who answers"),
    "two answer": (["eval", "--answerer", "empty", "--url", "http://x"], "say who answers"),
    "sampling without a server": (["eval", "--answerer", "empty", "--temperature", "1"], "--url"),
    "no such suite": (["eval", "--answerer", "empty", "--suite", "all"], "no such suite"),
    "no such set": (["eval", "--answerer", "empty", "--suite", "no.csv"], "no such file"),
    "nothing to score": (["score", "nowhere"], "no such folder"),
}


@pytest.mark.parametrize(("words", "said"), MISTAKES.values(), ids=MISTAKES)
def test_a_users_mistake_is_said(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, words)
    assert result.exit_code != 0
    assert said in result.output + str(result.exception)


class _Model(BaseHTTPRequestHandler):
    """An OpenAI-compatible server whose model always gives the same query, and counts its tokens."""

    reply = render(SqlReply(("APVM",), (), "SELECT APVM.Vendor\nFROM APVM WITH (NOLOCK)"))
    at_once = 0
    most = 0

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert body["temperature"] == 0.5
        kind = type(self)
        kind.at_once += 1
        kind.most = max(kind.most, kind.at_once)
        time.sleep(0.05)
        usage = {"prompt_tokens": 100, "completion_tokens": 10}
        chunks = [{"choices": [{"delta": {"content": self.reply}}]}, {"choices": [], "usage": usage}]
        self.send_response(200)
        self.end_headers()
        for chunk in chunks:
            self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        kind.at_once -= 1

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the base class
        pass


ASKED = """
- {id: a-1, category: sql_generation, level: easy, module: AP, ask: all vendor numbers that there are please,
   gold: {kind: queries, queries: [SELECT APVM.Vendor FROM APVM WITH (NOLOCK)]}}
- {id: a-2, category: sql_generation, level: easy, module: AP, ask: vendors with a name of ten letters,
   gold: {kind: queries, queries: [SELECT APVM.Vendor FROM APVM WITH (NOLOCK) WHERE LEN(APVM.Name) > 10]}}
- {id: a-3, category: sql_generation, level: easy, module: AP, ask: vendors whose numbers are odd,
   gold: {kind: queries, queries: [SELECT APVM.Vendor FROM APVM WITH (NOLOCK) WHERE APVM.Vendor % 2 = 1]}}
- {id: a-4, category: business_logic, level: easy, module: HQ, ask: Why join on VendorGroup,
   gold: {kind: statements, say: [[[VendorGroup]]]}}
"""


def test_a_server_is_asked_in_parallel_and_its_tokens_are_summed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/v1"
    run = CliRunner(env={"COLUMNS": "120"})
    Path("asked.yaml").write_text(ASKED, encoding="utf-8")
    words = ["--temperature", "0.5", "--repeat", "2", "--workers", "3", "-o", "run", "--suite", "asked.yaml"]
    said = called(run, "eval", "--url", url, *words)
    server.shutdown()
    server.server_close()
    report = json.loads(Path("run/report.json").read_text(encoding="utf-8"))
    asked = report["tokens"]["answers"]
    assert asked >= 2
    assert (report["tokens"]["prompt"], report["tokens"]["answer"]) == (100 * asked, 10 * asked)
    assert _Model.most > 1
    assert report["consistency"]["same_result"]["value"] == 1.0
    assert report["shares"]["written_valid"]["value"] == 1.0
    assert "tokens: prompts, answers" in said and "same judgement, 2 times" in said
