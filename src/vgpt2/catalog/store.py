"""The catalog's folder: `catalog.msgpack` and `documents.msgpack`, with a manifest when a stage made it.

A file is a line with the format, then MessagePack of arrays, which decodes straight into the frozen model: in
`catalog.msgpack` the objects first, with their length before them, then the rest, which is decoded when it is
asked for. A file of another format is refused with what to do, never misread.

Not covered: atomic replacement of the folder (`vgpt2.artifact.draft` does that).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from vgpt2.catalog.model import Catalog, CatalogData, Document
from vgpt2.errors import InputError, MissingError

CATALOG = "catalog.msgpack"
DOCUMENTS = "documents.msgpack"
FORMAT = 2

_MAGIC = b"vgpt2-catalog-%d\n"
_LENGTH = 8
_AGAIN = "run vgpt2 ingest again"


def save(data: CatalogData, folder: Path, documents: Sequence[Document] = ()) -> None:
    """Write a schema and its documents into an existing folder.

    Raises:
        InputError: the folder cannot be written (no space, no right).
    """
    encoder = msgspec.msgpack.Encoder()
    head = _MAGIC % FORMAT
    first = encoder.encode(CatalogData(data.objects, name=data.name))
    rest = encoder.encode(replace(data, objects=()))
    try:
        (folder / CATALOG).write_bytes(head + len(first).to_bytes(_LENGTH, "little") + first + rest)
        (folder / DOCUMENTS).write_bytes(head + encoder.encode(tuple(documents)))
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", where=folder) from error


def load(folder: Path) -> Catalog:
    """The catalog in a folder.

    Raises:
        MissingError: there is none.
        InputError: it is of another format, or damaged.
    """
    path = folder / CATALOG
    payload = _payload(path)
    end = _LENGTH + int.from_bytes(payload[:_LENGTH], "little")
    first = _decoded(payload[_LENGTH:end], path)
    return Catalog(first, partial(_whole, first, bytes(payload[end:]), path))


def _whole(first: CatalogData, rest: bytes, path: Path) -> CatalogData:
    return replace(_decoded(rest, path), objects=first.objects)


def _decoded(payload: bytes | memoryview, path: Path) -> CatalogData:
    try:
        return msgspec.msgpack.decode(payload, type=CatalogData)
    except msgspec.MsgspecError as error:
        raise InputError(f"damaged ({error})", where=path, do=_AGAIN) from error


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


def digest(folder: Path) -> str:
    """sha256 (hex) over a catalog's files."""
    total = hashlib.sha256()
    for name in (CATALOG, DOCUMENTS):
        path = folder / name
        if path.is_file():
            total.update(path.read_bytes())
    return total.hexdigest()


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
