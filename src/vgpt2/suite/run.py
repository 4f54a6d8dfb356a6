"""Put questions to an answerer, keep the raw answers, judge them, and write the report's folder.

The folder holds `answers.jsonl` (raw, one line a question; `answers-2.jsonl` and so on for repeats),
`judged.jsonl`, `report.json`, `report.md`, `report.html` and `junit.xml`. A killed run goes on after the
answers that it has; judging again (`rescore`) needs no model.

Not covered: who answers (`vgpt2.suite.answerers`), how an answer is judged (`vgpt2.suite.score`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from vgpt2 import artifact
from vgpt2.catalog.model import Catalog
from vgpt2.context import prompt
from vgpt2.errors import InputError
from vgpt2.pack.model import Pack
from vgpt2.suite import external, judging, junit, page
from vgpt2.suite import question as questions_of
from vgpt2.suite.answerers import Answerer
from vgpt2.suite.asking import Progress, asked, lines, read_answers
from vgpt2.suite.figures import figures
from vgpt2.suite.given import Given
from vgpt2.suite.judging import Told
from vgpt2.suite.live import Live, checked
from vgpt2.suite.needed import Fitting, fitting
from vgpt2.suite.repeats import consistency
from vgpt2.suite.report import markdown
from vgpt2.suite.score import Judged

STAGE = "eval"
ANSWERS, JUDGED, REPORT, PAGE = "answers.jsonl", "judged.jsonl", "report.json", "report.md"
HTML, JUNIT = "report.html", "junit.xml"
_IDENTITY = "run.json"


@dataclass(frozen=True, slots=True)
class How:
    """How a run is made; nothing of it changes an answer or a judgement.

    Attributes:
        askers: questions that are put at the same time, in threads.
        judges: guarded processes that judge; 0 judges in this one.
        progress: told of each answer. told: of each judgement.
        live: a server that is asked, too, what it would take of gold and answers.
    """

    askers: int = 1
    judges: int = 0
    progress: Progress | None = None
    told: Told | None = None
    live: Live | None = None


@dataclass(frozen=True, slots=True)
class _Answered:
    """Everything that is judged: questions, what was left out, and the answers of each repeat."""

    fitting: Fitting
    rounds: tuple[Mapping[str, Given], ...]


def run(
    target: Path,
    suite: str,
    answerer: Answerer,
    name: str,
    catalog: Catalog,
    pack: Pack,
    *,
    inputs: dict[str, str] | None = None,
    repeat: int = 1,
    how: How | None = None,
) -> dict[str, Any]:
    """Ask, keep, judge, report.

    Args:
        target: the folder to write.
        suite: a bundled suite's name or a file of questions.
        name: what the report calls the answerer.
        inputs: name → digest of what stands behind the answerer, for the manifest.
        repeat: how often every question is put; the first answers make the score.

    Returns:
        The report, as written to report.json.

    Raises:
        InputError: no question of the suite fits the catalog.
    """
    how = how or How()
    found = chosen(suite, catalog, pack)
    identity: dict[str, Any] = {
        "suite": suite,
        "version": questions_of.version(suite),
        "answerer": name,
        "repeat": repeat,
        **(inputs or {}),
    }
    with artifact.draft(target, STAGE, resumable=True) as draft:
        _same_run(draft.path, identity)
        rounds = tuple(
            asked(draft.path / answers_file(number), found.kept, answerer, how.askers, how.progress)
            for number in range(1, repeat + 1)
        )
        report = _judge_into(draft.path, _Answered(found, rounds), catalog, pack, identity, how)
        (draft.path / _IDENTITY).unlink()
        draft.config = {**identity, "prompt": prompt.VERSION, "catalog": catalog.name}
        draft.inputs = {"pack": pack.digest, **(inputs or {})}
        draft.counts = _counts(report)
    return report


def rescore(folder: Path, catalog: Catalog, pack: Pack, how: How | None = None) -> dict[str, Any]:
    """Judge the kept answers of a finished run again, in place, with the questions as they are now.

    Raises:
        MissingError, InputError: the folder is no finished run, or a question has no kept answer.
    """
    manifest = artifact.read_manifest(folder, STAGE)
    suite, repeat = str(manifest.config["suite"]), int(manifest.config.get("repeat", 1))
    found = chosen(suite, catalog, pack)
    rounds = []
    for number in range(1, repeat + 1):
        given = read_answers(folder / answers_file(number))
        lacking = [question.id for question in found.kept if question.id not in given]
        if lacking:
            raise InputError(
                f"no answer kept for {', '.join(lacking[:3])}", where=folder, do="run vgpt2 eval again"
            )
        rounds.append({question.id: given[question.id] for question in found.kept})
    identity = {**manifest.config, "version": questions_of.version(suite)}
    with artifact.draft(folder, STAGE) as draft:
        for number in range(1, repeat + 1):
            name = answers_file(number)
            artifact.write_bytes(draft.path / name, (folder / name).read_bytes())
        answered = _Answered(found, tuple(rounds))
        report = _judge_into(draft.path, answered, catalog, pack, identity, how or How())
        draft.config, draft.inputs = identity, {**manifest.inputs, "pack": pack.digest}
        draft.counts = _counts(report)
    return report


def chosen(suite: str, catalog: Catalog, pack: Pack) -> Fitting:
    """The questions of a suite that a catalog can be asked, and what the others lack.

    Raises:
        ConfigError, InputError: no such suite, a broken file, or nothing in it fits.
    """
    reads = external.is_external(suite)
    questions = external.read(Path(suite)) if reads else questions_of.load(suite)
    found = fitting(questions, catalog, pack)
    if suite not in questions_of.SUITES:
        # The gold of the bundled questions is held by tests; that of others is tried here.
        bad = {
            question.id: why for question in found.kept if (why := external.unfit(question, catalog, pack))
        }
        found = Fitting(
            tuple(question for question in found.kept if question.id not in bad), {**found.left_out, **bad}
        )
    if not found.kept:
        name, why = next(iter(found.left_out.items()))
        raise InputError(
            f"no question of it fits the catalog {catalog.name} ({name}: {why})",
            where=suite,
            do="name another --catalog",
        )
    return found


def answers_file(number: int) -> str:
    """Where the answers of a repeat are kept, counted from 1."""
    return ANSWERS if number == 1 else f"answers-{number}.jsonl"


def read_judged(folder: Path) -> dict[str, Judged]:
    """The judgements of a finished run by question id.

    Raises:
        MissingError, InputError: the folder is no finished run.
    """
    artifact.read_manifest(folder, STAGE)
    found = (folder / JUDGED).read_bytes().splitlines()
    return {item.id: item for item in (msgspec.json.decode(line, type=Judged) for line in found)}


def _same_run(folder: Path, identity: dict[str, Any]) -> None:
    """A draft that another suite or answerer left must not lend its answers to this run."""
    path = folder / _IDENTITY
    if path.is_file() and msgspec.json.decode(path.read_bytes()) == identity:
        return
    for kept in folder.glob("answers*.jsonl"):
        kept.unlink()
    artifact.write_json(path, identity)


def _counts(report: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "questions": report["questions"],
        "right": report["shares"]["overall"]["right"],
        "left_out": report["left_out"]["count"],
    }


def _judge_into(
    folder: Path,
    answered: _Answered,
    catalog: Catalog,
    pack: Pack,
    identity: Mapping[str, Any],
    how: How,
) -> dict[str, Any]:
    questions, left_out = answered.fitting
    rounds = judging.judged(catalog, pack, questions, answered.rounds, processes=how.judges, told=how.told)
    given, judged = answered.rounds[0], rounds[0]
    report: dict[str, Any] = {
        "suite": identity["suite"],
        "version": identity["version"],
        "answerer": identity["answerer"],
        "catalog": catalog.name,
        **figures(judged),
        "left_out": {"count": len(left_out), "ids": left_out},
        "tokens": _tokens(list(given.values())),
        "consistency": None,
        "server": checked(how.live, questions, given, judged) if how.live is not None else None,
    }
    if len(rounds) > 1:
        by_id = [{item.id: item for item in found} for found in rounds]
        report["consistency"] = consistency(by_id, answered.rounds, catalog, pack)
    artifact.write_bytes(folder / JUDGED, lines(judged))
    artifact.write_json(folder / REPORT, report)
    artifact.write_bytes(folder / PAGE, markdown(report, questions, given, judged).encode())
    artifact.write_bytes(folder / HTML, page.html_page(report, questions, given, judged).encode())
    artifact.write_bytes(folder / JUNIT, junit.xml(report, judged, left_out))
    return report


def _tokens(given: Sequence[Given]) -> dict[str, int] | None:
    """Tokens of all prompts and answers, where the backend told them; None where it did not."""
    told = [answer.tokens for answer in given if answer.tokens is not None]
    if not told:
        return None
    return {
        "prompt": sum(one[0] for one in told),
        "answer": sum(one[1] for one in told),
        "answers": len(told),
    }
