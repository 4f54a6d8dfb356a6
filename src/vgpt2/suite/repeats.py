"""How far an answerer agrees with itself when the same question is put several times.

Two figures: the share of questions whose answers are judged alike every time (all right or all wrong), and
the share whose answers come to the same every time: queries that the synthetic rows do not tell apart, or the
same words. A model that decodes greedily agrees with itself by construction; sampling has to be asked for.

Not covered: voting. The run's score is that of the first answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vgpt2.catalog.model import Catalog
from vgpt2.pack.model import Pack
from vgpt2.sandbox.compare import compare
from vgpt2.suite.figures import as_dict
from vgpt2.suite.given import Given
from vgpt2.suite.score import Judged
from vgpt2.suite.statistics import bootstrap, share

_SEEDS = (1, 2, 3)


def consistency(
    rounds: Sequence[Mapping[str, Judged]],
    given: Sequence[Mapping[str, Given]],
    catalog: Catalog,
    pack: Pack,
) -> dict[str, Any]:
    """The two shares, as plain data.

    Args:
        rounds: the judgements of each repeat by id, the first repeat first.
        given: the answers, likewise.
    """
    names = list(rounds[0])
    judged = [len({found[name].right for found in rounds}) == 1 for name in names]
    alike = [
        all(_comes_to(given[0][name], other[name], catalog, pack) for other in given[1:]) for name in names
    ]
    return {
        "repeats": len(rounds),
        "same_judgement": as_dict(share(sum(judged), len(judged)), bootstrap(judged)),
        "same_result": as_dict(share(sum(alike), len(alike)), bootstrap(alike)),
    }


def _comes_to(one: Given, other: Given, catalog: Catalog, pack: Pack) -> bool:
    """Whether two answers come to the same."""
    if one.refused != other.refused or bool(one.sql) != bool(other.sql):
        return False
    if one.sql:
        if one.sql.split() == other.sql.split():
            return True
        return compare(one.sql, other.sql, catalog, _SEEDS, values=pack.codes()).agrees
    return one.text.split() == other.text.split()
