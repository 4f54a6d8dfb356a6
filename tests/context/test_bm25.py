"""A field's scores, likeness and round trip, with properties."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.context.bm25 import K1, Field, best

DOCUMENTS = (["vendor", "invoice", "invoice"], ["job", "cost"], [], ["vendor", "job", "vendor", "name"])
texts = st.lists(st.lists(st.sampled_from("abcdefg"), max_size=6), min_size=1, max_size=8)


def test_scores_are_bm25() -> None:
    field = Field.build(DOCUMENTS, 0.5)
    idf = math.log(1 + (4 - 2 + 0.5) / (2 + 0.5))
    mean = 9 / 4
    for place in (0, 3):
        document = DOCUMENTS[place]
        times = document.count("vendor")
        expected = idf * times / (times + K1 * (1 - 0.5 + 0.5 * len(document) / mean))
        assert field.scores(["vendor", "vendor"])[place] == pytest.approx(expected, rel=1e-5)
    assert not field.scores(["unknown"]).any()


@given(texts, st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6))
def test_likeness_is_a_share(documents: list[list[str]], asked: list[str]) -> None:
    field = Field.build(documents, 0.3)
    for values in (field.nearness(asked), field.coverage(asked)):
        assert values.shape == (len(documents),)
        assert ((values >= 0) & (values <= 1 + 1e-5)).all()


@given(texts)
def test_a_text_is_nearest_to_itself(documents: list[list[str]]) -> None:
    field = Field.build(documents, 0.3)
    for place, document in enumerate(documents):
        if document:
            near = field.nearness(document)
            assert near[place] == pytest.approx(1, abs=1e-5) == near.max()


@given(texts)
def test_arrays_make_the_same_field(documents: list[list[str]]) -> None:
    field = Field.build(documents, 0.6)
    again = Field(field.size, list(field.terms), field.arrays())
    for term in "abcdefgh":
        assert np.array_equal(field.scores([term]), again.scores([term]))
        assert np.array_equal(field.nearness([term, "a"]), again.nearness([term, "a"]))
        assert list(field.holders(term)) == [n for n, words in enumerate(documents) if term in words]
    assert field.known(1) == {term for document in documents for term in document}


@given(texts, st.lists(st.sampled_from("abcdefgh"), max_size=6, unique=True), st.data())
def test_holding_and_weights_are_by_term(
    documents: list[list[str]], asked: list[str], data: st.DataObject
) -> None:
    field = Field.build(documents, 0.3)
    places = np.array(data.draw(st.permutations(range(len(documents)))), np.intp)
    held = field.holding(asked, places)
    assert held.tolist() == [[term in documents[place] for place in places] for term in asked]
    assert field.weights(asked).sum() == pytest.approx(field.weight(asked), rel=1e-5)


@given(st.lists(st.integers(-2, 5), max_size=30), st.integers(0, 12))
def test_best_is_a_stable_sort_cut_off(values: list[int], count: int) -> None:
    scores = np.array(values, np.float32)
    whole = [place for place in np.argsort(-scores, kind="stable") if scores[place] > 0]
    assert list(best(scores, count)) == whole[:count]
