"""The bundled sample as catalog, the bundled pack, and the index over both."""

from __future__ import annotations

import msgspec
import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, read_sample
from vgpt2.pack.model import Pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load("vista")


@pytest.fixture(scope="session")
def small(pack: Pack) -> Pack:
    """A pack with some of the texts on payables, for tests that build an index again and again."""
    return msgspec.structs.replace(
        pack,
        queries={key: query for key, query in pack.queries.items() if query.module == "AP"},
        asks={name: texts[:8] for name, texts in pack.asks.items() if name.startswith("AP")},
        questions=pack.questions[:50],
    )


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog(read_sample().data)


@pytest.fixture(scope="session")
def index(catalog: Catalog, pack: Pack) -> Index:
    return Index(catalog, pack)
