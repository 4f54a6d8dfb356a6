"""The bundled pack, the bundled sample as a catalog, and the real schema where it lies beside us."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.errors import InputError
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


def pack_of(folder: Path, file: str, text: str) -> Path:
    """A pack's folder with one file, `questions/ap.yaml`, besides no modules."""
    path = folder / file
    path.parent.mkdir(parents=True)
    (folder / "modules.yaml").write_text("{}\n", "utf-8")
    path.write_text(text, "utf-8")
    return folder


def is_refused(folder: Path, file: str, text: str, said: str) -> None:
    """Reading such a pack says what is wrong, and in which file."""
    with pytest.raises(InputError, match=said) as caught:
        load(pack_of(folder, file, text))
    assert Path(file).name in str(caught.value)
