"""What shows that a spoilt query is wrong: a lint finding, or another result on synthetic rows.

Not covered: spoiling (`corrupt`, `misspell`).
"""

from __future__ import annotations

from vgpt2.context.model import Context as Shown
from vgpt2.lint.linter import Options, examine, read
from vgpt2.lint.rule import Context
from vgpt2.records import render
from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Material
from vgpt2.records.spoil import LINT, Corruption
from vgpt2.records.verify import Candidate, Limits, unshown
from vgpt2.sandbox.compare import compare, is_deterministic
from vgpt2.sandbox.model import VerdictKind

PROVING_ROWS = 60
"""Rows of a synthetic table on which two results must differ; the literals of both queries are planted."""
_LINT_PROVES = frozenset({"key_part", "group"})
"""Corruptions of meaning that a lint rule may also prove."""


def codes(sql: str, material: Material) -> tuple[str, ...]:
    """Codes of a query's lint findings, each once, in the order of the text."""
    return _codes(_read(sql, material))


def _read(sql: str, material: Material, ignore: tuple[str, ...] = ()) -> Context:
    return read(sql, material.catalog, Options(ignore=ignore, hints=material.hints))


def _codes(query: Context) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.code for finding in examine(query)))


def examined(
    sql: str, context: Shown, material: Material, ignore: tuple[str, ...] = ()
) -> tuple[tuple[str, ...], str]:
    """A query's lint codes, and the first name of it that the prompt does not show ("" for none)."""
    query = _read(sql, material, ignore)
    return _codes(query), unshown(query, context)


def of_plan(
    candidate: Candidate, corruption: Corruption, plan: Plan, material: Material, limits: Limits
) -> str:
    """The lint code or verdict that shows a spoilt plan to be wrong in that one thing only, or ""."""
    wrong = render.sql(plan)
    found, hidden = examined(wrong, candidate.context, material, limits.ignore)
    if found:
        proves = corruption.proof == LINT or corruption.name in _LINT_PROVES
        return found[0] if proves and len(found) == 1 else ""
    if corruption.proof == LINT or hidden:
        return ""
    seeds = (limits.seeds, limits.proof_seeds)
    different = differs(candidate.draft.sql, wrong, plan, material, corruption, *seeds)
    return VerdictKind.DIFFERENT.value if different else ""


def differs(
    gold: str,
    wrong: str,
    plan: Plan,
    material: Material,
    corruption: Corruption,
    seeds: tuple[int, ...] = (1,),
    proof_seeds: tuple[int, ...] = (1, 2, 3),
) -> bool:
    """Whether two queries give different results on one of the databases; ties in a ranking prove nothing.

    Args:
        plan: of the query `wrong`.
        seeds: databases on which a ranking must be without ties.
    """
    if plan.top is not None and not is_deterministic(
        gold, material.catalog, seeds, values=material.codes, rows=PROVING_ROWS
    ):
        return False
    ordered = True if corruption.name == "direction" and plan.orders else None
    verdict = compare(
        gold,
        wrong,
        material.catalog,
        proof_seeds,
        ordered=ordered,
        values=material.codes,
        rows=PROVING_ROWS,
    )
    return verdict.kind is VerdictKind.DIFFERENT
