"""Queries over core objects run, and their single-edit mutants are told from them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.sandbox.mutants import mutants, regenerated
from vgpt2.catalog.model import Catalog
from vgpt2.sandbox.compare import compare, is_deterministic
from vgpt2.sandbox.model import VerdictKind
from vgpt2.sandbox.run import executes_non_empty

FIXTURES = Path(__file__).parent.parent / "fixtures" / "sandbox"
QUERIES = yaml.safe_load((FIXTURES / "queries.yaml").read_text("utf-8"))
EVERY = 4  # bench/sandbox.py runs all mutants


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query["id"])
def test_query_runs_and_is_itself(query: dict[str, str], catalog: Catalog) -> None:
    outcome = executes_non_empty(query["sql"], catalog)
    assert outcome.non_empty, outcome
    assert is_deterministic(query["sql"], catalog, seeds=(1,))
    assert compare(query["sql"], regenerated(query["sql"]), catalog, seeds=(1,)).agrees


def test_mutants_are_told_apart(catalog: Catalog) -> None:
    pairs = [(query["sql"], mutant) for query in QUERIES for _, mutant in mutants(query["sql"])][::EVERY]
    verdicts = [compare(regenerated(sql), mutant, catalog).kind for sql, mutant in pairs]
    assert len(verdicts) >= 50
    assert set(verdicts) <= {VerdictKind.DIFFERENT, VerdictKind.NOT_DISTINGUISHED}
    assert verdicts.count(VerdictKind.DIFFERENT) >= 0.95 * len(verdicts)
