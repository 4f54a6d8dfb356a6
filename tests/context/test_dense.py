"""Likeness of meaning beside that of words, by an encoder that is brought along."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from vgpt2 import cache
from vgpt2.catalog.model import Catalog
from vgpt2.context.built import ranked_names
from vgpt2.context.dense import Dense, Encoder, Vectors, open_encoder
from vgpt2.context.kept import open_index
from vgpt2.context.retrieve import Index
from vgpt2.context.texts import Texts
from vgpt2.context.words import Lexicon
from vgpt2.errors import MissingError
from vgpt2.pack.model import Pack

FOREIGN = "lieferanten ohne steuernummer"
MEANT = "APVM"


def _encoder(calls: list[int] | None = None) -> Encoder:
    """Knows one thing: that a certain foreign question means vendors."""

    def encode(texts: Sequence[str]) -> Vectors:
        if calls is not None:
            calls.append(len(texts))
        rows = [
            [1.0, 0.0, 0.1] if text == FOREIGN or text.startswith("vendors:") else [0.1, 1.0, len(text) % 7]
            for text in texts
        ]
        return np.array(rows, dtype=np.float32)

    return Encoder(encode, "test")


def test_an_object_that_only_the_encoder_finds_comes_first(catalog: Catalog, small: Pack) -> None:
    dense = Dense.build(Texts(catalog, small, Lexicon(small)), ranked_names(catalog), _encoder())
    assert MEANT not in Index(catalog, small).retrieve(FOREIGN).names[:1]
    found = Index(catalog, small, dense=dense).ranker.rank(FOREIGN + " vendors")
    assert found.objects[0].name == MEANT
    scores = dense.scores(FOREIGN)
    assert scores[ranked_names(catalog).index(MEANT)] == scores.max() == pytest.approx(1)
    assert scores.min() >= 0


def test_nothing_to_encode_is_nothing_found(catalog: Catalog) -> None:
    none = Pack(name="none")
    dense = Dense.build(Texts(catalog, none, Lexicon(none)), ranked_names(catalog), _encoder())
    assert not dense.scores(FOREIGN).any()


def test_vectors_are_kept_for_their_encoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, catalog: Catalog, small: Pack
) -> None:
    monkeypatch.setenv(cache.CACHE, str(tmp_path))
    calls: list[int] = []
    first = open_index(catalog, small, lambda: (), "here", "1", _encoder(calls))
    assert len(calls) == 1
    second = open_index(catalog, small, lambda: (), "here", "1", _encoder(calls))
    assert len(calls) == 1
    assert first.retrieve("vendors") == second.retrieve("vendors")
    open_index(catalog, small, lambda: (), "here", "1", _encoder(calls)._replace(digest="other"))
    assert len([size for size in calls if size > 1]) == 2


def test_a_missing_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="sentence-transformers"):
        open_encoder(tmp_path / "nowhere")
