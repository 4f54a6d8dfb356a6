"""What a word says of an object: counts, with properties."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.context.spoken import DOUBT, Spoken

TEXTS = ((["late", "invoice"], [0, 1]), (["late", "order"], [2]), (["invoice"], [0]), (["who"], []))


def test_a_word_is_as_sure_as_its_texts() -> None:
    said = Spoken.build(TEXTS, 3).scores(["invoice", "invoice", "unknown"])
    assert said.most == pytest.approx([2 / (2 + DOUBT), 1 / (2 + DOUBT), 0])
    assert said.mean == pytest.approx(said.most)
    assert said.odds[0] > 0
    assert said.odds[2] == 0


def test_rare_words_count_more() -> None:
    spoken = Spoken.build((*TEXTS, (["late"], [2])), 3)
    said = spoken.scores(["late", "order"])
    sure = [spoken.scores([word]).mean[2] for word in ("late", "order")]
    assert min(sure) < said.mean[2] < max(sure)
    assert abs(said.mean[2] - sure[1]) < abs(said.mean[2] - sure[0])


texts = st.lists(
    st.tuples(st.lists(st.sampled_from("abcd"), max_size=4), st.lists(st.integers(0, 3), max_size=3)),
    max_size=9,
)


@given(texts, st.lists(st.sampled_from("abcdx"), max_size=5))
def test_shares_stay_shares(said: list[tuple[list[str], list[int]]], asked: list[str]) -> None:
    found = Spoken.build(said, 4).scores(asked)
    for values in (found.mean, found.most):
        assert ((values >= 0) & (values <= 1)).all()
    assert np.isfinite(found.odds).all()
