"""The bundled sample, a real export where one lies beside the checkout, and the pack, once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.context.kept import index_of
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, read_sample
from vgpt2.pack.model import Pack
from vgpt2.suite import question
from vgpt2.suite.question import Question
from vgpt2.suite.score import Judge

EXPORT = Path(__file__).parents[3] / "shared" / "vista-export"


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog(read_sample().data)


@pytest.fixture(scope="session")
def real_catalog() -> Catalog:
    if not EXPORT.is_dir():
        pytest.skip(f"no real export at {EXPORT}")
    return Catalog(ingest.read([EXPORT], stated=load().joins).data)


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load()


@pytest.fixture(scope="session")
def index(catalog: Catalog, pack: Pack) -> Index:
    return index_of(None, catalog, pack, tuple)


@pytest.fixture(scope="session")
def judge(catalog: Catalog, pack: Pack) -> Judge:
    return Judge(catalog, pack)


@pytest.fixture(scope="session")
def questions() -> dict[str, Question]:
    return {item.id: item for item in question.load("smoke")}
