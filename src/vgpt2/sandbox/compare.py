"""Tell two queries apart by their results on synthetic rows.

Not covered: proof of equality. Rows can only show a difference; the best verdict is "not distinguished".
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.catalog.model import Catalog
from vgpt2.sandbox.model import SEEDS, Limits, Result, ValueSets, Verdict
from vgpt2.sandbox.run import Parameters


def compare(
    gold: str,
    answer: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    ordered: bool | None = None,
    columns: str = "exact",
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
    limits: Limits | None = None,
) -> Verdict:
    """Run both on the same rows, database after database, until they differ.

    Args:
        ordered: compare as lists (True) or bags (False); None: as lists where the gold's ORDER BY is total.
        columns: `exact`: as many, in the same order; `any_order`: as many, in any order; `subset`: the
            answer may give further columns. Names never matter.
        parameters: values for `@names`; those not given take values that occur in the rows.
    """
    raise NotImplementedError


def same(gold: Result, answer: Result, *, ordered: bool, columns: str = "exact") -> str:
    """What differs first between two results, or "" when nothing does."""
    raise NotImplementedError


def is_deterministic(
    gold: str,
    catalog: Catalog,
    seeds: Sequence[int] = SEEDS,
    *,
    values: ValueSets | None = None,
    parameters: Parameters | None = None,
) -> bool:
    """Whether a query gives the same result when the stored rows are shuffled."""
    raise NotImplementedError
