"""Two runs on the same questions: what healed, what broke, and whether the difference could be chance.

Not covered: runs of different suites or versions; they are refused, since their questions differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from vgpt2 import artifact
from vgpt2.errors import InputError
from vgpt2.suite.question import CATEGORIES
from vgpt2.suite.run import STAGE, read_judged
from vgpt2.suite.score import Judged
from vgpt2.suite.statistics import Difference, Interval, bootstrap, mcnemar, paired_difference


class Part(msgspec.Struct, frozen=True):
    """The same for the questions of one category."""

    name: str
    questions: int
    right: tuple[int, int]
    broke: int
    healed: int
    difference: Difference
    p: float


class Comparison(msgspec.Struct, frozen=True):
    """The second run against the first.

    Attributes:
        broke, healed: ids of questions that only the first, or only the second, answered rightly.
        difference: of the shares of right answers, second minus first.
        bootstrap: the interval of the difference from drawing the questions again, pairs together.
        p: McNemar's exact two-sided p-value.
        categories: the same by category; with six of them, one p below 0.05 by chance is no surprise.
    """

    first: str
    second: str
    questions: int
    right: tuple[int, int]
    broke: tuple[str, ...]
    healed: tuple[str, ...]
    difference: Difference
    bootstrap: Interval
    p: float
    categories: tuple[Part, ...]

    @property
    def worse(self) -> bool:
        """Whether the second run answers fewer questions rightly; a gate does not promote it then."""
        return self.difference.value < 0


def compare(first: Path, second: Path) -> Comparison:
    """Compare two finished runs.

    Raises:
        MissingError, InputError: a folder is no finished run, or the runs are of different questions.
    """
    versions = [artifact.read_manifest(folder, STAGE).config for folder in (first, second)]
    one, other = read_judged(first), read_judged(second)
    if set(one) != set(other) or versions[0]["version"] != versions[1]["version"]:
        raise InputError(
            "the runs are not of the same questions",
            where=f"{first} and {second}",
            do="run both on the same suite and version, or vgpt2 score them again",
        )
    broke, healed = _changed(one, other), _changed(other, one)
    return Comparison(
        first=str(versions[0]["answerer"]),
        second=str(versions[1]["answerer"]),
        questions=len(one),
        right=(_right(one), _right(other)),
        broke=broke,
        healed=healed,
        difference=paired_difference(len(broke), len(healed), len(one)),
        bootstrap=bootstrap([other[name].right - item.right for name, item in one.items()]),
        p=mcnemar(len(broke), len(healed)),
        categories=tuple(_parts(one, other)),
    )


def _parts(one: Mapping[str, Judged], other: Mapping[str, Judged]) -> Iterator[Part]:
    for category in CATEGORIES:
        mine = {name: item for name, item in one.items() if item.category == category}
        theirs = {name: other[name] for name in mine}
        if mine:
            broke, healed = len(_changed(mine, theirs)), len(_changed(theirs, mine))
            yield Part(
                category,
                len(mine),
                (_right(mine), _right(theirs)),
                broke,
                healed,
                paired_difference(broke, healed, len(mine)),
                mcnemar(broke, healed),
            )


def _right(run: Mapping[str, Judged]) -> int:
    return sum(item.right for item in run.values())


def _changed(one: Mapping[str, Judged], other: Mapping[str, Judged]) -> tuple[str, ...]:
    """Questions that `one` answers rightly and `other` does not."""
    return tuple(name for name, item in one.items() if item.right and not other[name].right)
