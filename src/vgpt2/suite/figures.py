"""From judgements to the figures of a run: shares with intervals, reliability, latency, the plan's table.

Not covered: judging (`vgpt2.suite.score`) and showing (`vgpt2.suite.report`, `vgpt2.suite.page`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from vgpt2.suite.question import CATEGORIES, LEVELS
from vgpt2.suite.score import Judged
from vgpt2.suite.statistics import Interval, Share, bootstrap, share

PLAN = (
    # name, share, bound, and whether the share must be above (True) or below it: the plan's success table
    ("overall", "overall", 0.95, True),
    ("hallucination", "hallucinated", 0.02, False),
    ("valid SQL", "valid", 1.00, True),
    ("schema knowledge", "schema_knowledge", 0.98, True),
    ("complex joins", "complex_joins", 0.92, True),
)

Holds = Callable[[Judged], bool]


def figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """All figures of a run, as plain data (the body of report.json).

    Shares are `{"right", "total", "value", "low", "high", "bootstrap"}`, the interval Wilson's and beside it
    the bootstrap's. `hallucinated` is the share, among all answers, of those that name something unknown in a
    query or answer what does not exist; `false_refusals` is counted among the answerable; `written_valid` is
    the share of the queries that a model wrote which were read and bound before the assistant mended them,
    and `valid` that of all queries that came out. `reliability` is RS(c): +1 a right answer or refusal, 0 a
    refusal of what can be answered, −c anything wrong, in per cent (TrustSQL's score), for c = 0, 10 and the
    number of questions, with the bootstrap's interval.
    """
    shares = {name: _share(_among(judged, among), holds) for name, (among, holds) in SHARES.items()}
    by = {
        name: {
            key: _share(items, _right) for key, items in sorted(_grouped(judged, name).items(), key=_place)
        }
        for name in ("category", "level", "module")
    }
    for category in CATEGORIES:
        shares[category] = by["category"].get(category) or _share([], _right)
    return {
        "questions": len(judged),
        "shares": shares,
        "by": by,
        "plan": [_planned(shares[key], name, bound, above) for name, key, bound, above in PLAN],
        "reliability": {f"RS({cost})": _reliability(judged, cost) for cost in costs(len(judged))},
        "seconds": _seconds([item.seconds for item in judged]),
        "codes": dict(sorted(Counter(code for item in judged for code in item.codes).items())),
    }


def costs(questions: int) -> tuple[int, ...]:
    """What a wrong answer costs in the reliability scores of a run of so many questions."""
    return tuple(dict.fromkeys((0, 10, questions)))


def _right(item: Judged) -> bool:
    return item.right


def _hallucinated(item: Judged) -> bool:
    return item.unknown or (not item.answerable and not item.refused)


def _complex(item: Judged) -> bool:
    """The plan's "complex joins": questions on joins of the levels hard and expert."""
    return item.category == "join_patterns" and item.level in ("hard", "expert")


SHARES: Mapping[str, tuple[Holds | None, Holds]] = {
    "overall": (None, _right),
    "hallucinated": (None, _hallucinated),
    "valid": (lambda item: item.valid is not None, lambda item: bool(item.valid)),
    "written_valid": (lambda item: item.written_valid is not None, lambda item: bool(item.written_valid)),
    "complex_joins": (_complex, _right),
    "unknown_names": (None, lambda item: item.unknown),
    "false_refusals": (lambda item: item.answerable, lambda item: item.refused),
    "missed_refusals": (lambda item: not item.answerable, lambda item: not item.refused),
    "undecided": (None, lambda item: item.undecided),
}
"""By name: which judgements are counted (None: all), and what must hold of them."""


def _among(judged: Sequence[Judged], among: Holds | None) -> list[Judged]:
    return [item for item in judged if among is None or among(item)]


def _share(items: Iterable[Judged], holds: Holds) -> dict[str, Any]:
    found = [holds(item) for item in items]
    return as_dict(share(sum(found), len(found)), bootstrap(found))


def as_dict(value: Share, drawn: Interval) -> dict[str, Any]:
    """A share as plain data; the value is None where nothing was counted."""
    return {
        "right": value.right,
        "total": value.total,
        "value": _number(value.value),
        "low": round(value.low, 4),
        "high": round(value.high, 4),
        "bootstrap": [_number(drawn.low), _number(drawn.high)],
    }


def _planned(found: Mapping[str, Any], name: str, bound: float, above: bool) -> dict[str, Any]:
    value = found["value"]
    met = value is not None and (value >= bound if above else value < bound)
    return {"name": name, "value": value, "bound": bound, "met": met}


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)


def _place(group: tuple[str, object]) -> tuple[int, str]:
    """Levels from easy to expert; everything else by name."""
    name = group[0]
    return (LEVELS.index(name) if name in LEVELS else 0, name)


def _grouped(judged: Sequence[Judged], name: str) -> Mapping[str, list[Judged]]:
    groups: defaultdict[str, list[Judged]] = defaultdict(list)
    for item in judged:
        groups[getattr(item, name)].append(item)
    return groups


def _reliability(judged: Sequence[Judged], cost: int) -> dict[str, float | None]:
    points = [1 if item.right else 0 if item.refused and item.answerable else -cost for item in judged]
    if not points:
        return {"value": None, "low": None, "high": None}
    drawn = bootstrap(points)
    mean = sum(points) / len(points)
    return {
        "value": round(100 * mean, 2),
        "low": round(100 * drawn.low, 2),
        "high": round(100 * drawn.high, 2),
    }


def _seconds(seconds: Sequence[float]) -> dict[str, float]:
    return {
        "median": quantile(seconds, 0.5),
        "p95": quantile(seconds, 0.95),
        "most": max(seconds, default=0.0),
        "sum": sum(seconds),
    }


def quantile(values: Sequence[float], share_below: float) -> float:
    """The smallest value that so large a share of the values does not exceed; 0 where there are none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share_below * len(ordered)) - 1)] if ordered else 0.0
