"""The order of rows: whole passes, like lengths together, the same every time."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from vgpt2.train import order

LENGTHS = st.lists(st.integers(1, 500), min_size=1, max_size=200)


@given(LENGTHS, st.integers(1, 3), st.integers(1, 9), st.integers(0, 5))
def test_each_pass_holds_each_row_once(lengths: list[int], epochs: int, batch: int, seed: int) -> None:
    found = order.arrange(lengths, epochs, batch, seed)
    for start in range(0, len(found), len(lengths)):
        assert sorted(found[start : start + len(lengths)]) == list(range(len(lengths)))
    assert len(found) == epochs * len(lengths)
    assert found == order.arrange(lengths, epochs, batch, seed)


@given(LENGTHS, st.floats(0.1, 3.0), st.integers(1, 9), st.integers(1, 50))
def test_no_more_rows_than_asked_for(lengths: list[int], epochs: float, batch: int, most: int) -> None:
    found = order.arrange(lengths, epochs, batch, 0, most)
    assert 1 <= len(found) <= most
    counts = Counter(found)
    assert max(counts.values()) - min(counts[row] for row in range(len(lengths))) <= 1


def test_padding_shrinks_and_order_is_shuffled() -> None:
    lengths = [(37 * at) % 401 + 20 for at in range(600)]
    found = order.arrange(lengths, 1, 16, 1)
    assert order.padding(lengths, found, 16) < 0.25 * order.padding(lengths, list(range(600)), 16)
    assert found != order.arrange(lengths, 1, 16, 2)
    blocks = [lengths[row] for row in found[::16]]
    assert blocks != sorted(blocks), "long and short batches must alternate"
