"""An index that was kept answers like the one that was built; a damaged copy is made again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from vgpt2 import cache
from vgpt2.catalog.model import Catalog, Document
from vgpt2.context.kept import open_index
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack

QUESTIONS = (
    "open invoices of a vendor, oldest first",
    "how much retainage do we still owe Ferguson",
    "who approved it?",
    "job cost by phase",
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.CACHE, str(tmp_path))
    return tmp_path


def _counting(asked: list[int]) -> Callable[[], tuple[Document, ...]]:
    def documents() -> tuple[Document, ...]:
        asked.append(1)
        return ()

    return documents


def test_what_was_kept_answers_as_what_was_built(home: Path, catalog: Catalog, small: Pack) -> None:
    asked: list[int] = []
    index = Index(catalog, small)
    for _ in range(2):
        opened = open_index(catalog, small, _counting(asked), "here", "1")
        for question in QUESTIONS:
            assert opened.retrieve(question) == index.retrieve(question)
    assert len(asked) == 1


def test_another_catalog_is_another_copy_and_drops_the_last(
    home: Path, catalog: Catalog, small: Pack
) -> None:
    asked: list[int] = []
    for place, digest in (("here", "1"), ("there", "1"), ("here", "2"), ("there", "1")):
        open_index(catalog, small, _counting(asked), place, digest)
    assert len(asked) == 3
    assert len(list(home.iterdir())) == 2


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\x94\x80\x90"])
def test_a_damaged_copy_is_made_again(home: Path, catalog: Catalog, small: Pack, damage: bytes) -> None:
    asked: list[int] = []
    open_index(catalog, small, _counting(asked), "here", "1")
    next(home.iterdir()).write_bytes(damage)
    opened = open_index(catalog, small, _counting(asked), "here", "1")
    assert len(asked) == 2
    assert opened.retrieve(QUESTIONS[0]).objects


def test_without_a_cache_it_is_built_each_time(
    monkeypatch: pytest.MonkeyPatch, catalog: Catalog, small: Pack
) -> None:
    monkeypatch.setenv(cache.CACHE, "")
    asked: list[int] = []
    for _ in range(2):
        open_index(catalog, small, _counting(asked), "here", "1")
    assert len(asked) == 2
