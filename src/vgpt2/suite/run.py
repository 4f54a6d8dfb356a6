"""Put questions to an answerer, keep the raw answers, judge them, and write the report's folder.

The folder holds `answers.jsonl` (raw, one line a question), `judged.jsonl`, `report.json` and `report.md`. An
answer is written as soon as it is there, so a killed run goes on after the last one; judging again
(`rescore`) needs no model.

Not covered: who answers (`vgpt2.suite.answerers`), how an answer is judged (`vgpt2.suite.score`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from vgpt2 import artifact
from vgpt2.catalog.model import Catalog
from vgpt2.context import prompt
from vgpt2.errors import InputError
from vgpt2.pack.model import Pack
from vgpt2.suite import question as questions_of
from vgpt2.suite.answerers import Answerer
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question
from vgpt2.suite.report import markdown
from vgpt2.suite.score import Judge, Judged, figures

STAGE = "eval"
ANSWERS, JUDGED, REPORT, PAGE = "answers.jsonl", "judged.jsonl", "report.json", "report.md"

Progress = Callable[[int, int], None]
"""Told (done, of how many) after each question."""


def run(
    target: Path,
    suite: str,
    answerer: Answerer,
    name: str,
    catalog: Catalog,
    pack: Pack,
    *,
    inputs: dict[str, str] | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Ask, keep, judge, report.

    Args:
        target: the folder to write.
        suite: a bundled suite's name or a YAML file.
        name: what the report calls the answerer.
        inputs: name → digest of what stands behind the answerer, for the manifest.

    Returns:
        The report, as written to report.json.
    """
    questions = questions_of.load(suite)
    identity = {"suite": suite, "version": questions_of.VERSION, "answerer": name, **(inputs or {})}
    with artifact.draft(target, STAGE, resumable=True) as draft:
        _same_run(draft.path, identity)
        given = _asked(draft.path / ANSWERS, questions, answerer, progress)
        report = _judge_into(draft.path, questions, given, catalog, pack, identity)
        (draft.path / _IDENTITY).unlink()
        draft.config = {**identity, "prompt": prompt.VERSION, "catalog": catalog.name}
        draft.inputs = {"pack": pack.digest, **(inputs or {})}
        draft.counts = {"questions": len(questions), "right": report["shares"]["overall"]["right"]}
    return report


def rescore(folder: Path, catalog: Catalog, pack: Pack) -> dict[str, Any]:
    """Judge the kept answers of a finished run again, in place, with the questions as they are now."""
    manifest = artifact.read_manifest(folder, STAGE)
    questions = questions_of.load(str(manifest.config["suite"]))
    given = read_answers(folder / ANSWERS)
    lacking = [question.id for question in questions if question.id not in given]
    if lacking:
        raise InputError(
            f"no answer kept for {', '.join(lacking[:3])}", where=folder, do="run vgpt2 eval again"
        )
    identity = {**manifest.config, "version": questions_of.VERSION}
    with artifact.draft(folder, STAGE) as draft:
        artifact.write_bytes(draft.path / ANSWERS, (folder / ANSWERS).read_bytes())
        report = _judge_into(draft.path, questions, given, catalog, pack, identity)
        draft.config, draft.inputs = identity, {**manifest.inputs, "pack": pack.digest}
        draft.counts = {"questions": len(questions), "right": report["shares"]["overall"]["right"]}
    return report


def read_answers(path: Path) -> dict[str, Given]:
    """Kept answers by question id. A last line that a kill cut short is passed over."""
    if not path.is_file():
        return {}
    found = {}
    for line in path.read_bytes().splitlines():
        try:
            answer = msgspec.json.decode(line, type=Given)
        except msgspec.DecodeError:
            continue
        found[answer.id] = answer
    return found


def read_judged(folder: Path) -> dict[str, Judged]:
    """The judgements of a finished run by question id.

    Raises:
        MissingError, InputError: the folder is no finished run.
    """
    artifact.read_manifest(folder, STAGE)
    lines = (folder / JUDGED).read_bytes().splitlines()
    return {item.id: item for item in (msgspec.json.decode(line, type=Judged) for line in lines)}


_IDENTITY = "run.json"


def _same_run(folder: Path, identity: dict[str, Any]) -> None:
    """A draft that another suite or answerer left must not lend its answers to this run."""
    path = folder / _IDENTITY
    if path.is_file() and msgspec.json.decode(path.read_bytes()) == identity:
        return
    (folder / ANSWERS).unlink(missing_ok=True)
    artifact.write_json(path, identity)


def _asked(
    path: Path, questions: Sequence[Question], answerer: Answerer, progress: Progress | None
) -> dict[str, Given]:
    given = read_answers(path)
    artifact.write_bytes(path, _lines(given.values()))
    with path.open("ab") as stream:
        for done, question in enumerate(questions, start=1):
            if question.id not in given:
                given[question.id] = answerer(question)
                stream.write(_lines([given[question.id]]))
                stream.flush()
                os.fsync(stream.fileno())
            if progress is not None:
                progress(done, len(questions))
    return given


def _judge_into(
    folder: Path,
    questions: Sequence[Question],
    given: dict[str, Given],
    catalog: Catalog,
    pack: Pack,
    identity: dict[str, Any],
) -> dict[str, Any]:
    judge = Judge(catalog, pack)
    judged = [judge.judge(question, given[question.id]) for question in questions]
    report: dict[str, Any] = {
        "suite": identity["suite"],
        "version": identity["version"],
        "answerer": identity["answerer"],
        **figures(judged),
    }
    artifact.write_bytes(folder / JUDGED, _lines(judged))
    artifact.write_json(folder / REPORT, report)
    artifact.write_bytes(folder / PAGE, markdown(report, questions, given, judged).encode())
    return report


def _lines(items: Iterable[Given | Judged]) -> bytes:
    return b"".join(msgspec.json.encode(item) + b"\n" for item in items)
