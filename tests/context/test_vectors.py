"""What an embedding says is the product that it holds, and a learned one says what a text needs."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog
from vgpt2.context.built import ranked_names
from vgpt2.context.retrieve import Index
from vgpt2.context.vectors import SOMEBODY, Vectors, bag
from vgpt2.errors import InputError
from vgpt2.pack.model import Embedding, Pack, Product

TERMS, OBJECTS, WIDTH = ("check", "invoic", "vendor"), ("APTH", "APVM", "ZZZZ"), 2
PLACE = {"APVM": 0, "APTH": 1, "CMCO": 2}
"""Of a catalog that lacks one of the embedding's objects and has one more."""

_bytes = st.integers(-127, 127)
_scales = st.floats(0.0078125, 0.125, width=32)


def _vectors(count: int) -> st.SearchStrategy[tuple[list[int], list[float]]]:
    size = count * WIDTH
    return st.tuples(
        st.lists(_bytes, min_size=size, max_size=size), st.lists(_scales, min_size=count, max_size=count)
    )


_products = st.tuples(
    _vectors(len(TERMS)), _vectors(len(OBJECTS)), st.lists(st.floats(-5, 5, width=32), min_size=3, max_size=3)
)
Parts = tuple[tuple[list[int], list[float]], tuple[list[int], list[float]], list[float]]


def _product(parts: Parts) -> Product:
    (terms, term_scales), (objects, object_scales), bias = parts
    return Product(
        np.array(terms, np.int8).tobytes(),
        np.array(term_scales, np.float32).tobytes(),
        np.array(objects, np.int8).tobytes(),
        np.array(object_scales, np.float32).tobytes(),
        np.array(bias, np.float32).tobytes(),
    )


def _embedding(odds: Parts, share: Parts) -> Embedding:
    rarity = np.array([1.0, 2.0, 3.0], np.float32).tobytes()
    return Embedding(TERMS, rarity, OBJECTS, _product(odds), _product(share))


@given(_products, _products, st.lists(st.sampled_from([*TERMS, "unheard", "1099"]), max_size=5))
def test_what_is_likely_is_the_product(odds: Parts, share: Parts, said: list[str]) -> None:
    found = Vectors(_embedding(odds, share), PLACE).likely(said)
    weights = np.array([place + 1.0 if term in said else 0.0 for place, term in enumerate(TERMS)])
    if not weights.any():
        assert not found.both.any()
        assert found.expected == 0
        return
    weights /= np.sqrt(weights @ weights)
    for values, ((terms, term_scales), (objects, object_scales), bias) in (
        (found.odds, odds),
        (found.share, share),
    ):
        left = np.array(terms).reshape(-1, WIDTH) * np.array(term_scales)[:, None]
        right = np.array(objects).reshape(-1, WIDTH) * np.array(object_scales)[:, None]
        wanted = (right @ (weights @ left) + np.array(bias))[:2]
        # By place: APVM, APTH, and CMCO, of which the embedding knows nothing.
        shift = 0.0 if values is found.odds else wanted.mean()
        expected = np.array([wanted[1], wanted[0], wanted.min()]) - shift
        assert values == pytest.approx(expected, rel=1e-3, abs=1e-3)
    known = found.odds[:2].astype(np.float64)
    assert found.expected == pytest.approx((1 / (1 + np.exp(-known))).sum(), rel=1e-3)


BROKEN = {
    "a term too many": {"terms": (*TERMS, "more")},
    "no objects": {"objects": ()},
    "a rarity too few": {"rarity": np.ones(2, np.float32).tobytes()},
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_multiplied_is_refused(name: str) -> None:
    part: Parts = (([1] * 6, [1.0] * 3), ([1] * 6, [1.0] * 3), [0.0] * 3)
    written = msgspec.msgpack.encode(msgspec.structs.asdict(_embedding(part, part)) | BROKEN[name])
    with pytest.raises(msgspec.ValidationError, match="do not fit together"):
        msgspec.msgpack.decode(written, type=Embedding)


def test_names_are_one_term_and_numbers_none() -> None:
    assert bag(["open", "1099", "ferguson", "open"], {"ferguson"}, True) == ["open", SOMEBODY]
    assert bag(["open"], {"ferguson"}, False) == ["open"]


def _pointing(term: str, name: str) -> Embedding:
    """An embedding that takes one term for one object, and every other one for none."""
    parts: Parts = (([127] * WIDTH, [0.05]), ([127] * WIDTH + [-127] * WIDTH, [0.05, 0.05]), [0.0, -9.0])
    product = _product(parts)
    return Embedding((term,), np.ones(1, np.float32).tobytes(), (name, "APTH"), product, product)


def test_what_only_the_embedding_finds_is_a_candidate(catalog: Catalog, small: Pack) -> None:
    question = "invoices by vendor"
    plain = msgspec.structs.replace(small, embedding=None, ranking=None)
    without = Index(catalog, plain).ranker.look(question)
    assert without is not None
    far = next(name for name in ranked_names(catalog) if name not in without.names)
    pointing = msgspec.structs.replace(plain, embedding=_pointing("vendor", far))
    beside = Index(catalog, pointing).ranker.look(question)
    assert beside is not None
    assert set(beside.names) - set(without.names) == {far}
    assert len(beside.names) == len(without.names)


def test_a_ranking_without_its_embedding_is_one_line(catalog: Catalog, pack: Pack) -> None:
    with pytest.raises(InputError, match="learn it again"):
        Index(catalog, msgspec.structs.replace(pack, embedding=None))


def test_a_learned_embedding_says_what_texts_need(catalog: Catalog, pack: Pack) -> None:
    pytest.importorskip("torch")
    from vgpt2.context import embed

    few = msgspec.structs.replace(
        pack,
        queries={},
        asks={name: texts for name, texts in pack.asks.items() if name.startswith("CM")},
        questions=(),
    )
    learned = embed.learn(catalog, few)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(learned), type=Embedding) == learned
    assert embed.learn(catalog, few) == learned
    names = tuple(learned.objects)
    assert set(names) <= few.asks.keys()
    vectors = Vectors(learned, {name: place for place, name in enumerate(names)})
    terms = Index(catalog, msgspec.structs.replace(few, embedding=learned, ranking=None)).ranker.terms
    asked = [(text, name) for name in names for text in few.asks[name]]
    right = [names[int(vectors.likely(terms(text)).both.argmax())] == name for text, name in asked]
    assert np.mean(right) > 0.7
    with pytest.raises(InputError, match="says nothing"):
        embed.learn(catalog, msgspec.structs.replace(few, asks={}))
