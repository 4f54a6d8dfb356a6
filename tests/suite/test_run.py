"""A run keeps its raw answers, goes on after a kill, is judged again without asking, and is compared."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from vgpt2 import artifact
from vgpt2.catalog.model import Catalog
from vgpt2.errors import InputError
from vgpt2.pack.model import Pack
from vgpt2.suite import judging, question
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

LACKING = """
- {id: a-4, category: schema_knowledge, level: easy, module: AP, ask: the key of APZZ,
   gold: {kind: facts, required: [APCo], among: APZZ}}
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
    assert sorted(manifest.files) == sorted(
        ("answers.jsonl", "judged.jsonl", "junit.xml", "report.html", "report.json", "report.md")
    )
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
from vgpt2.pack.load import load, read_sample
from vgpt2.suite import judging, question
from vgpt2.suite import run as runs
from vgpt2.suite.given import Given

def slow(question):
    if question.id == "a-3":
        print("third", flush=True)
        time.sleep(60)
    return Given(question.id, "APCo, Mth, APTrans", seconds=0.5)

catalog = Catalog(read_sample().data)
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


def test_many_answer_at_once_and_the_file_is_in_the_questions_order(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    """The first question waits for the last, so it can only end if all three are asked together."""
    last = threading.Event()

    def waiting(question: Question) -> Given:
        if question.id == "a-1":
            assert last.wait(30)
        if question.id == "a-3":
            last.set()
        return key_only(question)

    came: list[str] = []

    def progress(done: int, total: int, given: Given | None) -> None:
        assert total == 3
        if given is not None:
            came.append(given.id)

    how = runs.How(askers=3, progress=progress)
    report = runs.run(tmp_path / "run", suite, waiting, "key only", catalog, pack, how=how)
    assert sorted(came) == ["a-1", "a-2", "a-3"]
    assert came[0] != "a-1"
    kept = (tmp_path / "run" / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in kept] == ["a-1", "a-2", "a-3"]
    assert report == runs.run(tmp_path / "other", suite, key_only, "key only", catalog, pack)


def test_a_kill_among_parallel_answers_loses_none_that_came(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    first = threading.Event()

    def dying(question: Question) -> Given:
        if question.id == "a-3":
            first.set()
            return key_only(question)
        assert first.wait(30)
        time.sleep(0.2)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        runs.run(tmp_path / "run", suite, dying, "key only", catalog, pack, how=runs.How(askers=3))
    asked: list[str] = []

    def going_on(question: Question) -> Given:
        asked.append(question.id)
        return key_only(question)

    runs.run(tmp_path / "run", suite, going_on, "key only", catalog, pack)
    assert asked == ["a-1", "a-2"]


def test_a_server_that_was_down_is_asked_again_when_a_killed_run_goes_on(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    def failing(question: Question) -> Given:
        if question.id == "a-2":
            raise KeyboardInterrupt
        return Given(question.id, "", error="cannot be reached")

    with pytest.raises(KeyboardInterrupt):
        runs.run(tmp_path / "run", suite, failing, "key only", catalog, pack)
    report = runs.run(tmp_path / "run", suite, key_only, "key only", catalog, pack)
    assert report["shares"]["overall"]["right"] == 1


def test_processes_judge_as_one_does(tmp_path: Path, catalog: Catalog, pack: Pack) -> None:
    def gold(question: Question) -> Given:
        queries = question.gold_queries
        return Given(question.id, "", sql=queries[0] if queries else "", seconds=0.5)

    one = runs.run(tmp_path / "run", "smoke", gold, "gold", catalog, pack)
    assert runs.rescore(tmp_path / "run", catalog, pack, runs.How(judges=2)) == one
    assert one["by"]["category"]["sql_generation"]["value"] == 1.0


def test_an_answer_that_cannot_be_judged_in_time_is_not_decided(catalog: Catalog, pack: Pack) -> None:
    """Making rows needs longer than no time at all: both are stopped, and all are there all the same."""
    asked = [item for item in question.load("smoke") if item.category == "sql_generation"][:2]
    given = {item.id: Given(item.id, "", sql=item.gold_queries[0]) for item in asked}
    (found,) = judging.judged(
        catalog, pack, asked, [given], processes=1, limits=replace(judging.LIMITS, seconds=0.0)
    )
    assert [item.id for item in found] == [item.id for item in asked]
    assert all(item.undecided and not item.right and "longer than 0 s" in item.why for item in found)


def test_repeats_say_how_far_an_answerer_agrees_with_itself(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    count = 0

    def moody(question: Question) -> Given:
        nonlocal count
        count += 1
        return key_only(question) if question.id != "a-1" or count < 4 else Given(question.id, "no idea")

    report = runs.run(tmp_path / "run", suite, moody, "moody", catalog, pack, repeat=2)
    assert count == 6
    steady = report["consistency"]
    assert (steady["repeats"], steady["same_judgement"]["right"], steady["same_result"]["right"]) == (2, 2, 2)
    assert runs.rescore(tmp_path / "run", catalog, pack) == report


def test_left_out_questions_are_said_and_not_counted(
    suite: str, tmp_path: Path, catalog: Catalog, pack: Pack
) -> None:
    Path(suite).write_text(SUITE + LACKING)
    report = runs.run(tmp_path / "run", suite, key_only, "key only", catalog, pack)
    assert report["questions"] == 3
    assert report["left_out"] == {"count": 1, "ids": {"a-4": "no APZZ"}}
    page = (tmp_path / "run" / "report.md").read_text(encoding="utf-8")
    assert "Left out" in page and "1 (a-4)" in page
    Path(suite).write_text(LACKING)
    with pytest.raises(InputError, match="no question of it fits"):
        runs.run(tmp_path / "other", suite, key_only, "key only", catalog, pack)


def test_junit_and_html_are_whole(suite: str, tmp_path: Path, catalog: Catalog, pack: Pack) -> None:
    def odd(question: Question) -> Given:
        return Given(question.id, "<script>alert(1)</script> \x00 & so on", error="bad \x01 <byte>")

    Path(suite).write_text(SUITE + LACKING)
    runs.run(tmp_path / "run", suite, odd, "<odd>", catalog, pack)
    root = ElementTree.parse(tmp_path / "run" / "junit.xml").getroot()  # noqa: S314 - our own
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("4", "3", "1")
    assert len(root.findall("testsuite")) == 4
    assert {case.get("name") for case in root.iter("testcase")} == {"a-1", "a-2", "a-3", "a-4"}
    page = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page and "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)  # noqa: S314 - our own


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
    assert [(part.name, part.broke, part.healed) for part in found.categories] == [
        ("schema_knowledge", 1, 0),
        ("hallucination", 0, 1),
        ("join_patterns", 0, 0),
    ]
    assert found.bootstrap.low < 0 < found.bootstrap.high
    Path(suite).write_text(SUITE.replace("a-3", "a-4"))
    runs.run(tmp_path / "three", suite, refusing, "refusing", catalog, pack)
    with pytest.raises(InputError, match="not of the same questions"):
        compare(tmp_path / "one", tmp_path / "three")
