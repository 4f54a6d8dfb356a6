"""Trials of the scorers: wrong answers that they have to reject, and right ones that they have to accept.

Both are made from each question's gold. A wrong query that the scorer accepts is put before twelve further
databases with more rows, which the scorer never uses: where they tell it from every gold query the scorer was
wrong to accept it; where they do not, it is counted apart as "alike", since it may mean the same. A query
that SQL Server would refuse, or that the sandbox cannot run, shows nothing of the scorer and is not counted.

Not covered: proof that what is alike means the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import lint
from vgpt2.pack.model import Pack
from vgpt2.suite.given import Given
from vgpt2.suite.mutants import mutants
from vgpt2.suite.question import Question, Repair
from vgpt2.suite.rewrites import rewrites
from vgpt2.suite.score import Judge, Judged
from vgpt2.suite.statistics import Share, share
from vgpt2.suite.trees import Made, Query
from vgpt2.suite.worded import said

FURTHER = tuple(range(101, 113))
"""Seeds of databases on which the scorer does not judge."""
FURTHER_ROWS = 600


class Outcome(StrEnum):
    """What became of an answer that was made."""

    REJECTED = "rejected"
    ACCEPTED = "accepted"
    ALIKE = "alike"  # a wrong query that further databases do not tell from the gold either
    VOID = "void"  # no legal query, or one that the sandbox cannot run


class Tried(NamedTuple):
    """One answer that was made from gold, and what the scorer said of it.

    Attributes:
        right: whether the scorer has to accept it.
        text: the query, or what was said.
        why: the scorer's reason, or that of the further databases.
    """

    question: str
    category: str
    kind: str
    right: bool
    outcome: Outcome
    text: str
    why: str

    @property
    def failed(self) -> bool:
        """Whether the scorer was wrong."""
        return self.outcome is (Outcome.REJECTED if self.right else Outcome.ACCEPTED)


class Trials:
    """Tries the scorers of one catalog and pack."""

    def __init__(
        self,
        catalog: Catalog,
        pack: Pack,
        further: Sequence[int] = FURTHER,
        rows: int = FURTHER_ROWS,
    ) -> None:
        self.catalog = catalog
        self.judge = Judge(catalog, pack)
        self.further = Judge(catalog, pack, further, rows)

    def of(self, question: Question) -> Iterator[Tried]:
        """All trials of a question's scorer."""
        for made in said(question.id, question.gold, self.catalog):
            judged = self.judge.judge(question, made.given)
            outcome = Outcome.ACCEPTED if judged.right else Outcome.REJECTED
            text = made.given.sql or made.given.text
            yield Tried(question.id, question.category, made.kind, made.right, outcome, text, judged.why)
        for sql in question.gold_queries[:1]:
            query = Query(sql, self.catalog)
            for rewrite in rewrites(query):
                yield self._rewrite(question, rewrite)
            for mutant in mutants(query):
                yield self._mutant(question, mutant)

    def _judged(self, question: Question, made: Made, judge: Judge) -> Judged:
        return judge.judge(question, Given(question.id, made.sql, sql=made.sql))

    def _rewrite(self, question: Question, made: Made) -> Tried:
        judged = self._judged(question, made, self.judge)
        outcome = Outcome.ACCEPTED if judged.right else Outcome.REJECTED
        if judged.undecided or (not judged.right and isinstance(question.gold, Repair) and _styled(judged)):
            # A repair must break no rule of style either, and aliases and the like do.
            outcome = Outcome.VOID
        return Tried(question.id, question.category, made.kind, True, outcome, made.sql, judged.why)

    def _mutant(self, question: Question, made: Made) -> Tried:
        judged = self._judged(question, made, self.judge)
        outcome, why = Outcome.REJECTED, judged.why
        if judged.undecided or any(item.severity == "error" for item in lint(made.sql, self.catalog)):
            outcome = Outcome.VOID
        elif judged.right:
            again = self._judged(question, made, self.further)
            outcome, why = (Outcome.ALIKE, "") if again.right else (Outcome.ACCEPTED, again.why)
        return Tried(question.id, question.category, made.kind, False, outcome, made.sql, why)


def _styled(judged: Judged) -> bool:
    return judged.why.startswith(("mends", "still breaks"))


class Tally(NamedTuple):
    """Counts of trials.

    Attributes:
        rejected: share of the wrong answers rejected, among those that are told apart at all.
        kept: share of the right answers accepted.
        alike, void: wrong queries that nothing tells apart; queries that could not be run.
    """

    rejected: Share
    kept: Share
    alike: int
    void: int


def tally(tried: Iterable[Tried]) -> Tally:
    """The shares of a number of trials."""
    found = list(tried)
    counted = [item for item in found if item.outcome in (Outcome.REJECTED, Outcome.ACCEPTED)]
    wrong = [item for item in counted if not item.right]
    right = [item for item in counted if item.right]
    return Tally(
        share(sum(not item.failed for item in wrong), len(wrong)),
        share(sum(not item.failed for item in right), len(right)),
        sum(item.outcome is Outcome.ALIKE for item in found),
        sum(item.outcome is Outcome.VOID for item in found),
    )
