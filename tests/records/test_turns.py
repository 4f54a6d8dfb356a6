"""Things drawn in turn."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from vgpt2.records.model import Origin
from vgpt2.records.turns import Numbered, in_turn


@given(st.integers(1, 40), st.integers(0, 3), st.integers(0, 9))
def test_each_comes_once_a_round(count: int, before: int, seed: int) -> None:
    items = range(count)
    drawn = [in_turn(items, Numbered(Origin(seed, "x", 1, before * count + at))) for at in items]
    assert sorted(item for item, _ in drawn) == list(items)
    assert {times for _, times in drawn} == {before}


def test_rounds_have_orders_of_their_own() -> None:
    drawn = [in_turn(range(50), Numbered(Origin(1, "x", 1, at)))[0] for at in range(150)]
    orders = [drawn[:50], drawn[50:100], drawn[100:]]
    assert all(one != other for at, one in enumerate(orders) for other in orders[:at])


def test_without_a_number_any_may_come() -> None:
    rng = Random(1)
    assert {in_turn(range(3), rng)[0] for _ in range(50)} == {0, 1, 2}
