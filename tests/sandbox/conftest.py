"""Catalogs for the sandbox's tests: the bundled sample, and a real installation's where it lies beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load, read_sample

HERE = Path(__file__).parent
REAL = HERE.parents[2].parent / "shared" / "vista-export"


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The bundled sample."""
    return Catalog(read_sample().data)


@pytest.fixture(scope="session")
def real_catalog() -> Catalog:
    """A real installation's schema."""
    if not REAL.is_dir():
        pytest.skip(f"{REAL} is not there")
    return Catalog(ingest.read([REAL], stated=load().joins).data)
