"""Verdicts on pairs of queries, and the comparison of results."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog
from vgpt2.sandbox.compare import compare, is_deterministic, same
from vgpt2.sandbox.model import Result, VerdictKind

FIXTURES = Path(__file__).parent.parent / "fixtures" / "sandbox"
PAIRS = yaml.safe_load((FIXTURES / "verdicts.yaml").read_text("utf-8"))

cells = st.one_of(st.none(), st.integers(-5, 5), st.text("ab ", max_size=3), st.decimals(-9, 9, places=2))
rows = st.lists(st.tuples(cells, cells), max_size=6)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["why"])
def test_verdict(pair: dict[str, Any], catalog: Catalog) -> None:
    columns = pair.get("columns", "exact")
    verdict = compare(pair["gold"], pair["answer"], catalog, columns=columns, values=pair.get("values"))
    assert verdict.kind == pair["verdict"], verdict
    assert verdict.agrees == (pair["verdict"] == "not_distinguished")
    assert verdict.reason


def test_a_gold_that_cannot_run_is_the_golds_fault(catalog: Catalog) -> None:
    verdict = compare("SELECT NoSuch.a FROM NoSuch", "SELECT 1", catalog)
    assert (verdict.kind, verdict.about) == (VerdictKind.UNSUPPORTED, "gold")


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT TOP 3 APTH.APTrans FROM APTH", False),
        ("SELECT TOP 3 APTH.APTrans FROM APTH ORDER BY APTH.APCo, APTH.Mth, APTH.APTrans", True),
        ("SELECT APTH.APTrans, ROW_NUMBER() OVER (ORDER BY APTH.APCo) FROM APTH", False),
        ("SELECT APTH.APTrans FROM APTH ORDER BY APTH.APCo", True),
    ],
)
def test_determinism(sql: str, expected: bool, catalog: Catalog) -> None:
    assert is_deterministic(sql, catalog) is expected


@given(rows, st.randoms(use_true_random=False))
# Two columns that hold the same bag of values, in other rows.
@example([(None, ""), (0, None), ("", 0)], Random(1))
def test_a_bag_does_not_know_an_order(made: list[tuple[Any, ...]], random: Any) -> None:
    shuffled = list(made)
    random.shuffle(shuffled)
    one, other = Result(("a", "b"), tuple(made)), Result(("c", "d"), tuple(shuffled))
    assert not same(one, other, ordered=False)
    turned = Result(("b", "a"), tuple((right, left) for left, right in shuffled))
    assert not same(one, turned, ordered=False, columns="any_order")
    assert not same(one, turned, ordered=False, columns="subset")
    assert not same(one, one, ordered=True)


@given(rows, rows)
def test_difference_goes_both_ways(left: list[tuple[Any, ...]], right: list[tuple[Any, ...]]) -> None:
    one, other = Result(("a", "b"), tuple(left)), Result(("a", "b"), tuple(right))
    assert bool(same(one, other, ordered=False)) == bool(same(other, one, ordered=False))
    if same(one, other, ordered=False):
        assert same(one, other, ordered=True)
