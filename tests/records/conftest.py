"""The bundled sample as material to draw from, and a config of a few dozen records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.context.kept import index_of
from vgpt2.context.model import Budget
from vgpt2.pack.load import load, read_sample
from vgpt2.records import config
from vgpt2.records.config import BuildConfig
from vgpt2.records.recipe import Material

FIXTURES = Path(__file__).parent.parent / "fixtures" / "records"


@pytest.fixture(scope="session")
def material() -> Iterator[Material]:
    catalog, pack = Catalog(read_sample().data), load()
    found = Material.of(index_of(None, catalog, pack, tuple), Budget(3, 10, 0))
    yield found
    found.close()


@pytest.fixture(scope="session")
def tiny() -> BuildConfig:
    return config.load(FIXTURES / "tiny.yaml")
