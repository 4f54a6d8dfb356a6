"""An index that is built once for a catalog, a pack and the user's documents, and opened in milliseconds.

What takes seconds to make (`vgpt2.context.rank.Built`), and the vectors of an encoder, which take minutes,
are kept in the user's cache folder, under names that say what they were made from.

Not covered: an index that grows with its catalog; a changed one is built anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt

from vgpt2 import __version__, cache
from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog, Document
from vgpt2.context.bm25 import Field
from vgpt2.context.built import Built, build, ranked_names
from vgpt2.context.companions import Company
from vgpt2.context.dense import Dense, Encoder
from vgpt2.context.described import ColumnFacts
from vgpt2.context.links import Links
from vgpt2.context.retrieve import Index
from vgpt2.context.spoken import Counts, Spoken
from vgpt2.context.texts import SaidFor, Texts
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import Article, Pack

FORMAT = 8
"""Goes up with every change of what is built, so that no copy of an earlier form is read."""


class _KeptArray(msgspec.Struct, frozen=True, array_like=True, gc=False):
    type: str  # numpy's, with its byte order
    data: bytes


class _KeptField(msgspec.Struct, frozen=True, array_like=True, gc=False):
    size: int
    terms: tuple[str, ...]
    starts: bytes  # int32
    places: bytes  # int32
    weights: bytes  # float32


class _KeptSpoken(msgspec.Struct, frozen=True, array_like=True, gc=False):
    total: int
    terms: tuple[str, ...]
    counts: tuple[bytes, ...]  # `Counts`, int32 each


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    fields: dict[str, _KeptField]
    said_for: tuple[bytes, ...]  # `SaidFor`, int32 each
    articles: tuple[Article, ...]
    somebody: frozenset[str]
    spoken: _KeptSpoken
    links: tuple[_KeptArray, ...]  # `Links`
    company: tuple[_KeptArray, ...]  # `Company`
    joined: bytes  # int32
    prior: bytes  # float32
    vocabulary: tuple[str, ...]
    columns: tuple[_KeptArray, ...]  # `ColumnFacts` behind its vocabulary


class _KeptVectors(msgspec.Struct, frozen=True, array_like=True):
    dimensions: int
    vectors: bytes  # float32
    places: bytes  # int32


_T = TypeVar("_T")


SAMPLE = "the bundled sample"
"""The place of a catalog that lies in no folder."""


def index_of(
    folder: Path | None,
    catalog: Catalog,
    pack: Pack,
    documents: Callable[[], Sequence[Document]],
    encoder: Encoder | None = None,
    place: str = "",
) -> Index:
    """The index of a catalog that was read from a folder, or of the bundled sample.

    Args:
        place: tells catalogs apart that are used in turn, where their folder does not: a temporary one.
    """
    if folder is None:
        digest = hashlib.sha256(msgspec.msgpack.encode((catalog.data, documents()))).hexdigest()
        return open_index(catalog, pack, documents, place or SAMPLE, digest, encoder)
    return open_index(catalog, pack, documents, place or str(folder.resolve()), store.digest(folder), encoder)


def open_index(
    catalog: Catalog,
    pack: Pack,
    documents: Callable[[], Sequence[Document]],
    place: str,
    digest: str,
    encoder: Encoder | None = None,
) -> Index:
    """The index of a stored catalog: from what was kept, or built and kept.

    Args:
        documents: gives the user's documents, and is called where something must be built.
        place: tells catalogs apart that are used in turn, such as their folders.
        digest: of the catalog and the documents.
        encoder: adds likeness of meaning.
    """

    def texts() -> Texts:
        return Texts(catalog, pack, Lexicon(pack), documents())

    entire = f"{__version__} {FORMAT} {digest} {pack.digest}"
    at = hashlib.sha256(place.encode()).hexdigest()[:12]
    kept = _through(f"index-{at}", entire, _Kept, lambda: _closed(build(texts())))
    dense = None
    if encoder is not None:
        names = ranked_names(catalog)
        known = encoder

        def encode() -> _KeptVectors:
            made = Dense.build(texts(), names, known)
            places = made.places.astype(np.int32).tobytes()
            return _KeptVectors(made.vectors.shape[1], made.vectors.tobytes(), places)

        found = _through(f"dense-{at}", f"{entire} {encoder.digest}", _KeptVectors, encode)
        vectors = np.frombuffer(found.vectors, np.float32).reshape(-1, found.dimensions)
        places = np.frombuffer(found.places, np.int32).astype(np.int64)
        dense = Dense(encoder, vectors, places, len(names))
    return Index(catalog, pack, built=_opened(kept), dense=dense)


def _through(kind: str, entire: str, form: type[_T], make: Callable[[], _T]) -> _T:
    """What was kept of a kind for exactly this; made and kept where there is none, or a damaged one."""
    copy = cache.place(kind, hashlib.sha256(entire.encode()).hexdigest())
    data = cache.read(copy)
    if data is not None:
        try:
            return msgspec.msgpack.decode(data, type=form)
        except msgspec.MsgspecError:
            pass
    made = make()
    cache.keep(copy, msgspec.msgpack.encode(made))
    return made


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
    said_for = tuple(array.astype(np.int32).tobytes() for array in built.said_for)
    counts = tuple(array.tobytes() for array in built.spoken.counts)
    return _Kept(
        fields=fields,
        said_for=said_for,
        articles=built.articles,
        somebody=built.somebody,
        spoken=_KeptSpoken(built.spoken.total, built.spoken.terms, counts),
        links=_bytes(built.links),
        company=_bytes(built.company),
        joined=built.joined.tobytes(),
        prior=built.prior.tobytes(),
        vocabulary=built.columns.vocabulary,
        columns=_bytes(built.columns[1:]),
    )


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
    counts = Counts(*(np.frombuffer(array, np.int32) for array in kept.spoken.counts))
    return Built(
        fields=fields,
        said_for=SaidFor(*(np.frombuffer(array, np.int32).astype(np.intp) for array in kept.said_for)),
        articles=kept.articles,
        somebody=kept.somebody,
        spoken=Spoken(kept.spoken.terms, counts, kept.spoken.total),
        links=Links(*_arrays(kept.links)),
        company=Company(*_arrays(kept.company)),
        joined=np.frombuffer(kept.joined, np.int32),
        prior=np.frombuffer(kept.prior, np.float32),
        columns=ColumnFacts(kept.vocabulary, *_arrays(kept.columns)),
    )


def _bytes(arrays: Iterable[npt.NDArray[Any]]) -> tuple[_KeptArray, ...]:
    return tuple(_KeptArray(array.dtype.str, array.tobytes()) for array in arrays)


def _arrays(kept: Iterable[_KeptArray]) -> Iterator[npt.NDArray[Any]]:
    return (np.frombuffer(array.data, array.type) for array in kept)
