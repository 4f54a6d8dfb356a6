"""The catalog's folder: `catalog.msgpack` and `documents.msgpack`, with a manifest when a stage made it.

The facts are one MessagePack file of arrays, which decodes straight into the frozen model. `FORMAT` is kept
in its first bytes: a file of another format is refused with what to do, never misread.

Not covered: atomic replacement of the folder (`vgpt2.artifact.draft` does that).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from vgpt2.catalog.model import Catalog, CatalogData, Document
from vgpt2.errors import InputError, MissingError

CATALOG = "catalog.msgpack"
DOCUMENTS = "documents.msgpack"
FORMAT = 1

_MAGIC = b"vgpt2-catalog-%d\n"
_AGAIN = "run vgpt2 ingest again"


def save(data: CatalogData, folder: Path, documents: Sequence[Document] = ()) -> None:
    """Write a schema and its documents into an existing folder.

    Raises:
        InputError: the folder cannot be written (no space, no right).
    """
    encoder = msgspec.msgpack.Encoder()
    head = _MAGIC % FORMAT
    try:
        (folder / CATALOG).write_bytes(head + encoder.encode(data))
        (folder / DOCUMENTS).write_bytes(head + encoder.encode(tuple(documents)))
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", where=folder) from error


def load(folder: Path) -> Catalog:
    """The catalog in a folder.

    Raises:
        MissingError: there is none.
        InputError: it is of another format, or damaged.
    """
    payload = _payload(folder / CATALOG)
    try:
        return Catalog(msgspec.msgpack.decode(payload, type=CatalogData))
    except msgspec.MsgspecError as error:
        raise InputError(f"damaged ({error})", where=folder / CATALOG, do=_AGAIN) from error


def load_documents(folder: Path) -> tuple[Document, ...]:
    """The documents in a catalog's folder.

    Raises:
        MissingError: there are none.
        InputError: they are of another format, or damaged.
    """
    payload = _payload(folder / DOCUMENTS)
    try:
        return msgspec.msgpack.decode(payload, type=tuple[Document, ...])
    except msgspec.MsgspecError as error:
        raise InputError(f"damaged ({error})", where=folder / DOCUMENTS, do=_AGAIN) from error


def _payload(path: Path) -> memoryview:
    if not path.is_file():
        raise MissingError(
            f"no {path.name} in it" if path.parent.is_dir() else "no such folder",
            where=path.parent,
            do="run vgpt2 ingest EXPORT -o out/catalog first",
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error
    head, _, _ = data[:64].partition(b"\n")
    if head + b"\n" != _MAGIC % FORMAT:
        named = head.decode("ascii", errors="replace") if head.startswith(b"vgpt2-catalog-") else "unknown"
        raise InputError(
            f"is of format {named!r}, this version reads {(_MAGIC % FORMAT).decode().strip()!r}",
            where=path,
            do=_AGAIN,
        )
    return memoryview(data)[len(head) + 1 :]
