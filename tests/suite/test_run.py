"""A run keeps its raw answers, goes on after a kill, is judged again without asking, and is compared."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from vgpt2 import artifact
from vgpt2.catalog.model import Catalog
from vgpt2.errors import InputError
from vgpt2.pack.model import Pack
from vgpt2.suite import run as runs
from vgpt2.suite.compare import compare
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question

SUITE = """
- {id: a-1, category: schema_knowledge, level: easy, module: AP, ask: the key of APTH,
   gold: {kind: facts, required: [APCo, Mth, APTrans], among: APTH}}
- {id: a-2, category: hallucination, level: easy, module: AP, ask: show table Invoice,
   gold: {kind: refusal, missing: [Invoice]}}
- {id: a-3, category: join_patterns, level: hard, module: AP, ask: join APTL to APTH,
   gold: {kind: joins, pairs: [[APTL.APCo, APTH.APCo]]}}
"""


@pytest.fixture()
def suite(tmp_path: Path) -> str:
    path = tmp_path / "suite.yaml"
    path.write_text(SUITE)
    return str(path)


def key_only(question: Question) -> Given:
    return Given(question.id, "APCo, Mth, APTrans", seconds=0.5)


def refusing(question: Question) -> Given:
    return Given(question.id, "no Invoice here", refused=True, missing=("Invoice",), seconds=0.5)


def test_a_run_keeps_answers_judgements_and_a_report(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    report = runs.run(tmp_path / "run", suite, key_only, "key only", catalog, pack)
    assert (report["shares"]["overall"]["right"], report["questions"]) == (1, 3)
    manifest = artifact.read_manifest(tmp_path / "run", "eval")
    assert sorted(manifest.files) == ["answers.jsonl", "judged.jsonl", "report.json", "report.md"]
    page = (tmp_path / "run" / "report.md").read_text(encoding="utf-8")
    assert "## Wrong answers (2)" in page
    assert "answered what cannot be answered" in page


def test_a_killed_run_goes_on_after_its_last_answer(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    asked: list[str] = []

    def dying(question: Question) -> Given:
        asked.append(question.id)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return key_only(question)

    with pytest.raises(KeyboardInterrupt):
        runs.run(tmp_path / "run", suite, dying, "key only", catalog, pack)
    assert not (tmp_path / "run").exists()
    with (tmp_path / ".run.draft" / "answers.jsonl").open("ab") as stream:
        stream.write(b'{"id": "a-2", "te')  # what a kill in the middle of a line leaves
    runs.run(tmp_path / "run", suite, dying, "key only", catalog, pack)
    assert asked == ["a-1", "a-2", "a-2", "a-3"]


KILLED = """
import sys, time
from pathlib import Path
from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load, sample_export
from vgpt2.suite import run as runs
from vgpt2.suite.given import Given

def slow(question):
    if question.id == "a-3":
        print("third", flush=True)
        time.sleep(60)
    return Given(question.id, "APCo, Mth, APTrans", seconds=0.5)

catalog = Catalog(ingest.read([sample_export()]).data)
runs.run(Path(sys.argv[1]), sys.argv[2], slow, "key only", catalog, load())
"""


def test_sigkill_leaves_the_old_run_and_the_next_goes_on(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    """Two answers are kept when the process dies at the third; the finished run before it stays as it was."""
    old = runs.run(tmp_path / "run", suite, refusing, "refusing", catalog, pack)
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "run"), suite], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "third\n"
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    process.stdout.close()
    kept = json.loads((tmp_path / "run" / "report.json").read_text(encoding="utf-8"))
    assert kept["answerer"] == old["answerer"] == "refusing"
    asked: list[str] = []

    def going_on(question: Question) -> Given:
        asked.append(question.id)
        return key_only(question)

    report = runs.run(tmp_path / "run", suite, going_on, "key only", catalog, pack)
    assert asked == ["a-3"]
    assert report["answerer"] == "key only"


def test_another_answerer_does_not_inherit_a_killed_runs_answers(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    def dying(question: Question) -> Given:
        if question.id == "a-2":
            raise KeyboardInterrupt
        return key_only(question)

    with pytest.raises(KeyboardInterrupt):
        runs.run(tmp_path / "run", suite, dying, "key only", catalog, pack)
    report = runs.run(tmp_path / "run", suite, refusing, "refusing", catalog, pack)
    assert report["shares"]["overall"]["right"] == 1
    assert report["shares"]["false_refusals"]["right"] == 2


def test_judging_again_asks_nobody_and_gives_the_same(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    first = runs.run(tmp_path / "run", suite, key_only, "key only", catalog, pack)
    assert runs.rescore(tmp_path / "run", catalog, pack) == first
    Path(suite).write_text(SUITE.replace("a-3", "a-4"))
    with pytest.raises(InputError, match="no answer kept for a-4"):
        runs.rescore(tmp_path / "run", catalog, pack)


def test_two_runs_are_compared_question_by_question(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    runs.run(tmp_path / "one", suite, key_only, "key only", catalog, pack)
    runs.run(tmp_path / "two", suite, refusing, "refusing", catalog, pack)
    found = compare(tmp_path / "one", tmp_path / "two")
    assert (found.broke, found.healed, found.right, found.worse) == (("a-1",), ("a-2",), (1, 1), False)
    Path(suite).write_text(SUITE.replace("a-3", "a-4"))
    runs.run(tmp_path / "three", suite, refusing, "refusing", catalog, pack)
    with pytest.raises(InputError, match="not of the same questions"):
        compare(tmp_path / "one", tmp_path / "three")
