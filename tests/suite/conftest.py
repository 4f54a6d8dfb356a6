"""The bundled sample and the pack, once for all tests of the suite."""

from __future__ import annotations

import pytest

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load, sample_export
from vgpt2.pack.model import Pack
from vgpt2.suite import question
from vgpt2.suite.question import Question


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog(ingest.read([sample_export()]).data)


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load()


@pytest.fixture(scope="session")
def questions() -> dict[str, Question]:
    return {item.id: item for item in question.load("smoke")}
