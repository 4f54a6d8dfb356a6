"""From an answer to a judgement, and from judgements to figures.

Every answer is judged twice over: whether it is right (by its question's gold) and whether its query is sound
(read, bound, linted), because an answer may be wrong and sound, or right by luck and unsound.

Not covered: running questions (`vgpt2.suite.run`) and showing figures (`vgpt2.suite.report`).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from typing import Any

import msgspec

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import Options
from vgpt2.pack.model import Pack
from vgpt2.sandbox.model import SEEDS
from vgpt2.sandbox.run import ROWS
from vgpt2.suite import queries, words
from vgpt2.suite.given import Given
from vgpt2.suite.question import CATEGORIES, Facts, Joins, Queries, Question, Refusal, Repair
from vgpt2.suite.statistics import Share, share

PLAN = (
    # name, share, bound, and whether the share must be above (True) or below it: the plan's success table
    ("overall", "overall", 0.95, True),
    ("hallucination", "hallucinated", 0.02, False),
    ("valid SQL", "valid", 1.00, True),
    ("schema knowledge", "schema_knowledge", 0.98, True),
    ("complex joins", "complex_joins", 0.92, True),
)


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


def figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """All figures of a run, as plain data (the body of report.json).

    Shares are `{"right", "total", "value", "low", "high"}`. `hallucinated` is the share, among all answers,
    of those that name something unknown in a query or answer what does not exist; `false_refusals` is counted
    among the answerable; `reliability` is RS(c): +1 a right answer or refusal, 0 a refusal of what can be
    answered, −c anything wrong, in per cent (TrustSQL's score), for c = 0, 10 and the number of questions.
    """
    shares = {
        "overall": _share(judged, lambda item: item.right),
        "hallucinated": _share(judged, _hallucinated),
        "valid": _share([item for item in judged if item.valid is not None], lambda item: bool(item.valid)),
        "complex_joins": _share(_complex(judged), lambda item: item.right),
        "unknown_names": _share(judged, lambda item: item.unknown),
        "false_refusals": _share([item for item in judged if item.answerable], lambda item: item.refused),
        "missed_refusals": _share(
            [item for item in judged if not item.answerable], lambda item: not item.refused
        ),
        "undecided": _share(judged, lambda item: item.undecided),
    }
    by = {
        name: {key: _share(items, lambda item: item.right) for key, items in _grouped(judged, name).items()}
        for name in ("category", "level", "module")
    }
    for category in CATEGORIES:
        shares[category] = by["category"].get(category, share(0, 0))
    seconds = sorted(item.seconds for item in judged)
    return {
        "questions": len(judged),
        "shares": {name: as_dict(value) for name, value in shares.items()},
        "by": {
            name: {key: as_dict(value) for key, value in sorted(groups.items())}
            for name, groups in by.items()
        },
        "plan": [
            {
                "name": name,
                "value": _number(shares[key].value),
                "bound": bound,
                "met": shares[key].total > 0
                and (shares[key].value >= bound if above else shares[key].value < bound),
            }
            for name, key, bound, above in PLAN
        ],
        "reliability": {f"RS({cost})": _reliability(judged, cost) for cost in (0, 10, len(judged))},
        "seconds": {"median": median(seconds) if seconds else 0.0, "most": seconds[-1] if seconds else 0.0},
        "codes": _counted(code for item in judged for code in item.codes),
    }


def as_dict(value: Share) -> dict[str, float | int | None]:
    """A share as plain data; the value is None where nothing was counted."""
    return {
        "right": value.right,
        "total": value.total,
        "value": _number(value.value),
        "low": round(value.low, 4),
        "high": round(value.high, 4),
    }


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)


def _share(items: Iterable[Judged], holds: Callable[[Judged], bool]) -> Share:
    found = [holds(item) for item in items]
    return share(sum(found), len(found))


def _hallucinated(item: Judged) -> bool:
    return item.unknown or (not item.answerable and not item.refused)


def _complex(judged: Sequence[Judged]) -> list[Judged]:
    """The plan's "complex joins": questions on joins of the levels hard and expert."""
    return [item for item in judged if item.category == "join_patterns" and item.level in ("hard", "expert")]


def _grouped(judged: Sequence[Judged], name: str) -> Mapping[str, list[Judged]]:
    groups: defaultdict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        groups[getattr(item, name)].append(item)
    return groups


def _reliability(judged: Sequence[Judged], cost: int) -> float:
    def points(item: Judged) -> int:
        if item.right:
            return 1
        return 0 if item.refused and item.answerable else -cost

    return round(100 * sum(points(item) for item in judged) / len(judged), 2) if judged else 0.0


def _counted(codes: Iterable[str]) -> dict[str, int]:
    counts: defaultdict[str, int] = defaultdict(int)
    for code in codes:
        counts[code] += 1
    return dict(sorted(counts.items()))
