"""An index that is built once for a catalog, a pack and the user's documents, and opened in milliseconds.

What takes seconds to make (`vgpt2.context.rank.Built`) is kept in the user's cache folder, under a name that
says for what it was made.

Not covered: an index that grows with its catalog; a changed one is built anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import msgspec
import numpy as np

from vgpt2 import __version__, cache
from vgpt2.catalog.model import Catalog, Document
from vgpt2.context.bm25 import Field
from vgpt2.context.rank import Built, build
from vgpt2.context.retrieve import Index
from vgpt2.context.texts import Row, Texts
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import Article, Pack

FORMAT = 1
"""Goes up with every change of what is built, so that no copy of an earlier form is read."""


class _KeptField(msgspec.Struct, frozen=True, array_like=True, gc=False):
    size: int
    terms: tuple[str, ...]
    starts: bytes  # int32
    places: bytes  # int32
    weights: bytes  # float32


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    fields: dict[str, _KeptField]
    rows: tuple[tuple[str, str, tuple[str, ...]], ...]
    articles: tuple[Article, ...]
    somebody: frozenset[str]


def open_index(
    catalog: Catalog, pack: Pack, documents: Callable[[], Sequence[Document]], place: str, digest: str
) -> Index:
    """The index of a stored catalog: from what was kept, or built and kept.

    Args:
        documents: gives the user's documents, and is called where the index must be built.
        place: tells catalogs apart that are used in turn, such as their folders.
        digest: of the catalog and the documents.
    """
    entire = f"{__version__} {FORMAT} {digest} {pack.digest}"
    kind = f"index-{hashlib.sha256(place.encode()).hexdigest()[:12]}"
    copy = cache.place(kind, hashlib.sha256(entire.encode()).hexdigest())
    data = cache.read(copy)
    if data is not None:
        try:
            return Index(catalog, pack, built=_opened(msgspec.msgpack.decode(data, type=_Kept)))
        except (msgspec.MsgspecError, ValueError):
            pass  # a damaged copy is made again
    built = build(Texts(catalog, pack, Lexicon(pack), documents()))
    cache.keep(copy, msgspec.msgpack.encode(_closed(built)))
    return Index(catalog, pack, built=built)


def _closed(built: Built) -> _Kept:
    fields = {}
    for name, field in built.fields.items():
        arrays = field.arrays()
        fields[name] = _KeptField(
            field.size,
            tuple(field.terms),
            arrays["starts"].astype(np.int32).tobytes(),
            arrays["places"].astype(np.int32).tobytes(),
            arrays["weights"].astype(np.float32).tobytes(),
        )
    rows = tuple((row.kind, row.id, row.objects) for row in built.rows)
    return _Kept(fields, rows, built.articles, built.somebody)


def _opened(kept: _Kept) -> Built:
    fields = {
        name: Field(
            item.size,
            item.terms,
            {
                "starts": np.frombuffer(item.starts, np.int32),
                "places": np.frombuffer(item.places, np.int32),
                "weights": np.frombuffer(item.weights, np.float32),
            },
        )
        for name, item in kept.fields.items()
    }
    rows = tuple(Row(kind, name, "", objects) for kind, name, objects in kept.rows)
    return Built(fields, rows, kept.articles, kept.somebody)
