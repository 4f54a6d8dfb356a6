"""The bundled pack, the bundled sample as a catalog, and the real schema where it lies beside us."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load, read_sample
from vgpt2.pack.model import Pack

EXPORT = Path(__file__).parents[3] / "shared" / "vista-export"


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load("vista")


@pytest.fixture(scope="session")
def sample() -> Catalog:
    return Catalog(read_sample().data)


@pytest.fixture(scope="session")
def export() -> Path:
    if not EXPORT.is_dir():
        pytest.skip("no real export beside the checkout")
    return EXPORT


@pytest.fixture(scope="session")
def real(export: Path) -> Catalog:
    return Catalog(ingest.read([export], None).data)
