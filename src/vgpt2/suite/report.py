"""The report of a run as Markdown: the plan's table, categories with intervals, and every wrong answer.

Not covered: plots (`vgpt2.suite.page` draws them) and JUnit XML (`vgpt2.suite.junit`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vgpt2.suite.given import Given
from vgpt2.suite.question import Question
from vgpt2.suite.score import Judged

FIGURES = (
    "overall",
    "hallucinated",
    "unknown_names",
    "written_valid",
    "valid",
    "false_refusals",
    "missed_refusals",
    "undecided",
)
"""Names of the shares in report.json that every report shows."""

_LONGEST = 600
"""Characters of an answer that the report shows; the whole answer is in answers.jsonl."""


def markdown(
    report: Mapping[str, Any],
    questions: Sequence[Question],
    given: Mapping[str, Given],
    judged: Sequence[Judged],
) -> str:
    """The page. `judged` is in the order of `questions`."""
    return "\n".join(
        (
            *_head(report),
            *_plan(report),
            *_shares(report),
            *_breakdown(report),
            *_wrong(questions, given, judged),
        )
    )


def shown(value: Mapping[str, Any]) -> str:
    """A share of report.json as `90.0 % (74.4–96.5, n=30)`."""
    if not value["total"]:
        return "–"
    low, high = 100 * value["low"], 100 * value["high"]
    return f"{100 * value['value']:.1f} % ({low:.1f}–{high:.1f}, n={value['total']})"


def notes(report: Mapping[str, Any]) -> Iterator[str]:
    """Sentences about the run: how many questions, how long, what was left out, how steady it is."""
    seconds = report["seconds"]
    yield (
        f"{report['questions']} questions against the catalog {report['catalog']}; seconds an answer: "
        f"median {seconds['median']:.2f}, 95 % within {seconds['p95']:.2f}, {seconds['most']:.2f} at most. "
        "Intervals are 95 %: Wilson's for shares, from drawing the questions again for reliability scores."
    )
    if report["left_out"]["count"]:
        yield left_out(report)
    if report["tokens"]:
        told = report["tokens"]
        yield (
            f"Tokens as the server counts them, over {told['answers']} answers: {told['prompt']:,} of "
            f"prompts, {told['answer']:,} of answers."
        )
    server = report["server"]
    if server:
        yield (
            f"The live server would take {_taken(server['gold'])} gold queries and "
            f"{_taken(server['answers'])} answers; it and the binder disagree on "
            f"{', '.join(server['unlike_binder']) or 'no answer'}."
        )
    steady = report["consistency"]
    if steady:
        yield (
            f"Each question was put {steady['repeats']} times: judged alike every time "
            f"{shown(steady['same_judgement'])}, with the same result every time "
            f"{shown(steady['same_result'])}."
        )


def _taken(found: Mapping[str, Any]) -> str:
    return f"{found['asked'] - len(found['refused'])} of {found['asked']}"


def left_out(report: Mapping[str, Any]) -> str:
    """Which questions were not asked, in one sentence."""
    found = report["left_out"]
    return (
        f"Left out, since the catalog lacks what they need, and counted nowhere: {found['count']} "
        f"({', '.join(found['ids'])})."
    )


def scored(value: Mapping[str, Any]) -> str:
    """A reliability score of report.json as `-12.0 (-30.5 to 4.0)`."""
    if value["value"] is None:
        return "–"
    return f"{value['value']:.1f} ({value['low']:.1f} to {value['high']:.1f})"


def _head(report: Mapping[str, Any]) -> Iterator[str]:
    yield f"# {report['answerer']} on suite {report['suite']} {report['version']}"
    yield ""
    for note in notes(report):
        yield note
        yield ""


def _plan(report: Mapping[str, Any]) -> Iterator[str]:
    yield "| target | measured | bound | met |"
    yield "|---|---|---|---|"
    for row in report["plan"]:
        value = "–" if row["value"] is None else f"{100 * row['value']:.1f} %"
        sign = "<" if row["name"] == "hallucination" else "≥"
        met = "yes" if row["met"] else "no"
        yield f"| {row['name']} | {value} | {sign} {100 * row['bound']:.0f} % | {met} |"
    yield ""


def _shares(report: Mapping[str, Any]) -> Iterator[str]:
    yield "| figure | share |"
    yield "|---|---|"
    for name in FIGURES:
        yield f"| {name.replace('_', ' ')} | {shown(report['shares'][name])} |"
    for name, value in report["reliability"].items():
        yield f"| {name} | {scored(value)} |"
    yield ""


def _breakdown(report: Mapping[str, Any]) -> Iterator[str]:
    for what, groups in report["by"].items():
        yield f"| {what} | right |"
        yield "|---|---|"
        for name, value in groups.items():
            yield f"| {name.replace('_', ' ')} | {shown(value)} |"
        yield ""


def _wrong(
    questions: Sequence[Question], given: Mapping[str, Given], judged: Sequence[Judged]
) -> Iterator[str]:
    wrong = [(question, item) for question, item in zip(questions, judged, strict=True) if not item.right]
    yield f"## Wrong answers ({len(wrong)})" if wrong else "No wrong answer."
    for question, item in wrong:
        answer = given[question.id]
        text = answer.sql or answer.text or "(nothing)"
        yield ""
        yield f"### {question.id} · {question.level} · {question.module}"
        yield ""
        yield f"> {' '.join(question.ask.split())}"
        yield ""
        yield f"{item.why}."
        yield ""
        yield "```"
        yield text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
        yield "```"
