"""What shows that a spoilt query is wrong: a lint finding, or another result on synthetic rows.

Not covered: spoiling (`corrupt`, `misspell`).
"""

from __future__ import annotations

from vgpt2.lint.linter import Options, lint
from vgpt2.records import render
from vgpt2.records.corrupt import LINT, Corruption
from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Material
from vgpt2.records.verify import Candidate, Limits, unshown
from vgpt2.sandbox.compare import compare, is_deterministic
from vgpt2.sandbox.model import VerdictKind

_LINT_PROVES = frozenset({"key_part", "group"})
"""Corruptions of meaning that a lint rule may also prove."""


def codes(sql: str, material: Material, ignore: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Codes of a query's lint findings, each once, in the order of the text."""
    options = Options(ignore=ignore, hints=material.pack.hints())
    return tuple(dict.fromkeys(finding.code for finding in lint(sql, material.catalog, options)))


def of_plan(
    candidate: Candidate, corruption: Corruption, plan: Plan, material: Material, limits: Limits
) -> str:
    """The lint code or verdict that shows a spoilt plan to be wrong, and wrong in that one thing only; ""
    where
    there is none."""
    wrong = render.sql(plan)
    found = codes(wrong, material, limits.ignore)
    if found:
        proves = corruption.proof == LINT or corruption.name in _LINT_PROVES
        return found[0] if proves and len(found) == 1 else ""
    if corruption.proof == LINT or unshown(wrong, candidate.context, material):
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
    if plan.top is not None and not is_deterministic(gold, material.catalog, seeds, values=material.codes):
        return False
    ordered = True if corruption.name == "direction" and plan.orders else None
    verdict = compare(gold, wrong, material.catalog, proof_seeds, ordered=ordered, values=material.codes)
    return verdict.kind is VerdictKind.DIFFERENT
