"""Trees are evaluated as written, what cannot be is refused, and grown ones find what is needed."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog
from vgpt2.context import again
from vgpt2.context.evidence import FEATURES, Ballot, Relations, Seen
from vgpt2.context.learn import Example, examples, grow
from vgpt2.context.rank import Look
from vgpt2.context.retrieve import Index
from vgpt2.context.texts import ASK, QUERY, QUESTION
from vgpt2.context.trees import Forest, Matrix
from vgpt2.errors import InputError
from vgpt2.pack.model import Order, Pack, Trees

# x at most 1: log-odds -2; above: 0 where y is at most 5, else 3; and a second tree that always says 1
TREES = Trees(
    features=("x", "y"),
    depth=2,
    tests=((0, 0, 1), (0, 0, 0)),
    thresholds=((1.0, 0.0, 5.0), (0.0, 0.0, 0.0)),
    leaves=((-2.0, -2.0, 0.0, 3.0), (1.0, 1.0, 1.0, 1.0)),
)
numbers = st.floats(-1e3, 1e3, width=32)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=9))
def test_a_forest_is_the_sum_of_its_trees(rows: list[tuple[float, float]]) -> None:
    odds = [1 + (-2 if x <= 1 else 0 if y <= 5 else 3) for x, y in rows]
    found = Forest(TREES).chances(np.array(rows, np.float32))
    assert found == pytest.approx(1 / (1 + np.exp(-np.array(odds))), rel=1e-5)


BROKEN = {
    "a threshold too few": {"thresholds": ((1.0, 0.0), (0.0, 0.0, 0.0))},
    "a tree without leaves": {"leaves": ((-2.0, -2.0, 0.0, 3.0),)},
    "an unknown feature": {"tests": ((0, 0, 2), (0, 0, 0))},
}


@pytest.mark.parametrize("name", BROKEN)
def test_trees_that_do_not_fit_together_are_refused(name: str) -> None:
    written = msgspec.json.encode(msgspec.to_builtins(TREES) | BROKEN[name])
    with pytest.raises(msgspec.ValidationError, match="do not fit together"):
        msgspec.json.decode(written, type=Trees)


def test_a_ranking_of_other_features_is_one_line(catalog: Catalog, small: Pack) -> None:
    with pytest.raises(InputError, match="other features") as found:
        Index(catalog, msgspec.structs.replace(small, ranking=Order(TREES, TREES)))
    assert "\n" not in str(found.value)


def test_the_order_is_by_chance(index: Index) -> None:
    ranked = index.ranker.rank("open invoices of a vendor").objects
    scores = [item.score for item in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
    assert {"APTH", "APVM"} <= {item.name for item in ranked[:4]}


def _small(pack: Pack) -> Pack:
    """A pack with the queries, asks and questions of one module."""
    return msgspec.structs.replace(
        pack,
        queries={key: query for key, query in pack.queries.items() if query.module == "CM"},
        asks={name: texts for name, texts in pack.asks.items() if name.startswith("CM")},
        questions=tuple(one for one in pack.questions if one.objects[0].startswith("CM")),
        ranking=None,
    )


def test_examples_are_texts_that_the_index_did_not_know(catalog: Catalog, pack: Pack) -> None:
    pytest.importorskip("torch")
    small = _small(pack)
    found = list(examples(catalog, small, parts=2))
    texts = [text for query in small.queries.values() for text in query.wordings]
    assert {one.question for one in found if one.kind == QUERY} <= set(texts)
    able = {one.text: one for one in small.questions if all(map(catalog.get, one.objects))}
    asked = {one.question: one for one in found if one.kind == QUESTION}
    assert asked.keys() == able.keys()
    assert all(asked[text].needs == set(able[text].objects) for text in able)
    assert {one.unlike for one in found} == {True, False}
    for one in found:
        assert one.look.evidence.shape == (len(one.look.names), len(FEATURES))
        assert np.isfinite(one.look.evidence).all()
    # What was said for an object does not vote for itself: no candidate has a text that is the question.
    ask = FEATURES.index("ask")
    of_asks = [one for one in found if one.kind == ASK]
    assert of_asks
    assert np.mean([one.look.evidence[:, ask].max() for one in of_asks]) < 40
    nearest = FEATURES.index("best_question")
    assert max(one.look.evidence[:, nearest].max() for one in asked.values()) < 0.99


def _look(evidence: Matrix, company: Matrix) -> Look:
    """Candidates of which nothing is known but some evidence and what accompanies what."""
    count = len(evidence)
    nothing = np.zeros((count, count), np.bool_)
    ballot = Ballot(np.zeros((1, count), np.bool_), np.zeros(1, np.float32), np.zeros(1, np.float32))
    held = np.zeros((1, count), np.bool_)
    return Look(
        names=tuple(f"T{place}" for place in range(count)),
        evidence=evidence,
        seen=Seen(held, held, np.ones(1, np.float32), ballot, ballot),
        relations=Relations(company, nothing, nothing, nothing),
    )


def test_grown_trees_find_what_is_needed() -> None:
    """The first trees the likeliest; the second what always comes with it, which no evidence of its own
    tells."""
    pytest.importorskip("lightgbm")
    random = np.random.default_rng(1)
    found = []
    for number in range(400):
        evidence = random.random((8, len(FEATURES))).astype(np.float32)
        needed = int(evidence[:, 3].argmax())
        company = np.zeros((8, 8), np.float32)
        company[np.arange(8), (np.arange(8) + 3) % 8] = 1
        look = _look(evidence, company)
        needs = frozenset((f"T{needed}", f"T{(needed + 3) % 8}"))
        found.append(Example("?", QUERY, f"q/{number}", True, needs, look))
    order = grow(found, trees=60)
    first, second = Forest(order.first), Forest(order.second)
    both = alone = 0.0
    for one in found:
        chances = first.chances(one.look.evidence)
        relations = one.look.relations.to(again.leaders(chances))
        looked_again = second.chances(again.evidence(one.look.seen, chances, relations))
        alone += one.is_needed[np.argsort(-chances)[:2]].all() / len(found)
        both += one.is_needed[np.argsort(-looked_again)[:2]].all() / len(found)
    assert both > 0.9
    assert alone < 0.6


def test_nothing_to_learn_from_is_one_line() -> None:
    pytest.importorskip("lightgbm")
    with pytest.raises(InputError, match="no queries"):
        grow([])
