"""The bundled sample as catalog, the bundled pack, and an assistant without a model."""

from __future__ import annotations

import pytest

from vgpt2.answer.assistant import Assistant
from vgpt2.catalog.model import Catalog
from vgpt2.context.kept import index_of
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, read_sample
from vgpt2.pack.model import Pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load("vista")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog(read_sample().data)


@pytest.fixture(scope="session")
def index(catalog: Catalog, pack: Pack) -> Index:
    return index_of(None, catalog, pack, tuple)


@pytest.fixture(scope="session")
def assistant(index: Index) -> Assistant:
    return Assistant(index)
