"""From an answer to a judgement.

Every answer is judged twice over: whether it is right (by its question's gold) and whether its query is sound
(read, bound, linted), because an answer may be wrong and sound, or right by luck and unsound.

Not covered: figures of many judgements (`vgpt2.suite.figures`), running questions (`vgpt2.suite.run`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import Options
from vgpt2.pack.model import Pack
from vgpt2.sandbox.run import ROWS
from vgpt2.suite import queries, words
from vgpt2.suite.given import Given
from vgpt2.suite.question import Facts, Joins, Queries, Question, Refusal, Repair

SEEDS = tuple(range(1, 9))
"""Databases on which an answer's query is compared with the gold: more than the sandbox's five, since three
more take away half of the wrong queries that five let through (bench/scorers.py)."""

UNKNOWN_NAMES = ("VST101", "VST102", "VST103", "VST105", "VST107")
"""Rules that find a name which the database does not have: object, column, case, qualifier, schema."""


class Judged(msgspec.Struct, frozen=True):
    """The judgement of one answer.

    Attributes:
        right: by the question's gold.
        why: the first reason against it; "" when it is right.
        codes: rules that the answer's query breaks.
        unknown: the query names something that the catalog does not have.
        valid: the query was read and bound without an error; None where there is no query.
        undecided: the query could not be run here, so its rightness is not known (counted as wrong).
        written_valid: the query as the model wrote it, before the assistant mended or replaced it, was read
            and bound; None where no model wrote one, or nothing tells.
    """

    id: str
    category: str
    level: str
    module: str
    answerable: bool
    refused: bool
    right: bool
    why: str
    codes: tuple[str, ...]
    unknown: bool
    valid: bool | None
    undecided: bool
    seconds: float
    written_valid: bool | None = None


class Judge:
    """Judges answers against one catalog and pack.

    Args:
        seeds: of the sandbox's databases on which queries are compared.
        rows: of a table without children, in those databases.
    """

    def __init__(self, catalog: Catalog, pack: Pack, seeds: Sequence[int] = SEEDS, rows: int = ROWS) -> None:
        self.catalog = catalog
        self._options = Options(hints=pack.hints(), codes=pack.codes())
        # Of a column whose codes are not all known the rows may hold others, too.
        self._rows = queries.Databases(catalog, pack.codes(), tuple(seeds), rows)

    def judge(self, question: Question, given: Given) -> Judged:
        """The judgement of one answer; one that failed to come is wrong, with its error as the reason."""
        why = given.error or self._against(question, given)
        findings = queries.findings_of(given, self.catalog, self._options)
        codes = tuple(sorted({finding.code for finding in findings}))
        errors = [finding.code for finding in findings if finding.severity == "error"]
        return Judged(
            id=question.id,
            category=question.category,
            level=question.level,
            module=question.module,
            answerable=question.answerable,
            refused=given.refused,
            right=not why,
            why=why,
            codes=codes,
            unknown=any(code in UNKNOWN_NAMES for code in errors),
            valid=not any(code.startswith(("VST0", "VST1")) for code in errors) if given.sql else None,
            undecided=why.startswith(queries.UNDECIDED),
            seconds=given.seconds,
            written_valid=_written_valid(given.raw),
        )

    def _against(self, question: Question, given: Given) -> str:
        gold = question.gold
        if isinstance(gold, Facts):
            return words.judge_facts(gold, given, self.catalog)
        if isinstance(gold, Queries):
            return queries.judge_queries(gold, given, self._rows)
        if isinstance(gold, Joins):
            return queries.judge_joins(gold, given, self.catalog)
        if isinstance(gold, Repair):
            return queries.judge_repair(gold, given, self._rows, self._options)
        if isinstance(gold, Refusal):
            return words.judge_refusal(gold, given)
        return words.judge_statements(gold, given)


def stopped(question: Question, given: Given, why: str) -> Judged:
    """The judgement of an answer whose judging was stopped: not decided, and counted as wrong."""
    return Judged(
        id=question.id,
        category=question.category,
        level=question.level,
        module=question.module,
        answerable=question.answerable,
        refused=given.refused,
        right=False,
        why=f"{queries.UNDECIDED}{why}",
        codes=(),
        unknown=False,
        valid=None,
        undecided=True,
        seconds=given.seconds,
        written_valid=_written_valid(given.raw),
    )


_MENDED = re.compile(r" Mended: ((?:VST\d+(?:, )?)+)")
_REPLACED = "The model's query did not stand the checks."


def _written_valid(raw: Any) -> bool | None:
    """What an assistant's answer tells of the query that its model wrote."""
    if not isinstance(raw, dict):
        return None
    text = str(raw.get("text") or "")
    if text.startswith(_REPLACED):
        return False
    proof = raw.get("proof")
    sources = proof.get("sources") if isinstance(proof, dict) else None
    if not raw.get("sql") or not any(str(source).startswith("model/") for source in sources or ()):
        return None
    mended = _MENDED.search(text)
    return mended is None or not any(code.startswith(("VST0", "VST1")) for code in mended[1].split(", "))
