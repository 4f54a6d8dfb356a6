"""The option `--catalog DIR` that verbs share: where the schema comes from.

The given folder, else `out/catalog`, else the bundled sample, which is read in memory and said aloud on
standard error, so that nobody mistakes it for their own database.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vgpt2 import artifact
from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog, Document
from vgpt2.errors import MissingError
from vgpt2.pack.model import Pack

if TYPE_CHECKING:
    from vgpt2.context.retrieve import Index
from vgpt2.pack.load import read_sample

DEFAULT = Path("out/catalog")

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Opened:
    """A loaded catalog and where it came from; `folder` is None for the bundled sample."""

    catalog: Catalog
    folder: Path | None
    _documents: tuple[Document, ...] = ()

    def documents(self) -> tuple[Document, ...]:
        """The user's documents, read on demand: most verbs do not need them."""
        return self._documents if self.folder is None else store.load_documents(self.folder)

    def index(self, pack: Pack, encoder: Path | None = None) -> Index:
        """Retrieval over the catalog, a pack and the documents; what was built for a folder is kept.

        Args:
            encoder: folder of a sentence-transformers model that adds likeness of meaning.
        """
        # numpy and the search index are of no use to verbs that do not search
        from vgpt2.context.dense import open_encoder
        from vgpt2.context.kept import index_of

        opened = None if encoder is None else open_encoder(encoder)
        index = index_of(self.folder, self.catalog, pack, self.documents, opened)
        gc.freeze()  # an index too; the first questions would wait for it to be walked
        return index


def open_catalog(folder: Path | None) -> Opened:
    """The catalog of a folder, of `out/catalog`, or the bundled sample.

    Args:
        folder: as given by the user; None where the option was left out.

    Raises:
        MissingError: a given folder does not exist or holds no catalog.
        InputError: it is another stage's output, damaged, or of another format.
    """
    if folder is None and artifact.is_finished(DEFAULT):
        folder = DEFAULT
    if folder is not None:
        if not folder.is_dir():
            raise MissingError(
                "no such catalog folder", where=folder, do=f"run vgpt2 ingest EXPORT -o {folder}"
            )
        artifact.read_manifest(folder, "ingest")
        return Opened(store.load(folder), folder)
    click.echo(f"vgpt2: no {DEFAULT}, using the bundled sample schema; --catalog DIR names yours", err=True)
    sample = read_sample()
    return Opened(Catalog(sample.data), None, sample.documents)


def encoder_option(command: F) -> F:
    """Give a click command the option `--encoder DIR`; it receives `encoder`, a path or None."""
    return click.option(
        "--encoder",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="A local sentence-transformers model: likeness of meaning joins that of words in retrieval.",
    )(command)


def catalog_option(command: F) -> F:
    """Give a click command the option `--catalog DIR`; it receives `catalog`, an `Opened`.

    The catalog is loaded before the command runs; its errors are the command line's one-line errors.
    """

    def load(ctx: click.Context, param: click.Parameter, value: Path | None) -> Opened | None:
        if ctx.resilient_parsing:
            return None
        opened = open_catalog(value)
        gc.freeze()  # a large catalog lives as long as the process; walking it again and again costs a tenth
        return opened

    return click.option(
        "--catalog",
        "catalog",
        type=click.Path(path_type=Path),
        metavar="DIR",
        callback=load,
        help=f"Folder made by vgpt2 ingest (default {DEFAULT}; the bundled sample where it is missing).",
    )(command)
