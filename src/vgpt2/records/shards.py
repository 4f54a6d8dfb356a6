"""Shards: draws of one stream in a row, made by any worker, kept as files until the build is put together.

A shard's bytes depend on its stream and number alone, so any number of workers, on any machine, gives the
same build, and a build that was killed goes on with the shards that it has.

Not covered: who makes them (`engines`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import msgspec

from vgpt2 import __version__
from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog, Document
from vgpt2.context import prompt
from vgpt2.context.kept import index_of
from vgpt2.pack.load import load as load_pack
from vgpt2.pack.load import read_sample
from vgpt2.pack.model import Pack
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import (
    DUPLICATE,
    NEAR_EARLIER,
    NOTHING_FURTHER,
    OWN_LABELS,
    OWN_PAIRS,
    VERSIONS,
    Further,
    draw,
    origin,
)
from vgpt2.records.feedback import FEEDBACK
from vgpt2.records.model import Drawn, Dropped
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import RECIPES

ASKED_AT_ONCE = 16


class Shard(NamedTuple):
    """Draws `number * size` to `(number + 1) * size - 1` of a stream.

    Attributes:
        repeated: those of them that only say again what an earlier draw of the stream says (`ahead`).
    """

    stream: str
    number: int
    repeated: tuple[int, ...] = ()

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.stream}-{self.number:05}.jsonl"


class Place(NamedTuple):
    """Where a draw lies: a shard's file, and the line's first byte and length in it."""

    file: Path
    start: int
    size: int


@dataclass(frozen=True)
class Job:
    """What a worker needs; small and picklable.

    Attributes:
        catalog: a folder made by ingest; None for the bundled sample.
        folder: where shards are kept.
        further: what is drawn from besides; with a model in it, the job stays in its process.
    """

    config: BuildConfig
    catalog: Path | None
    folder: Path
    further: Further = NOTHING_FURTHER

    def draws(self, shard: Shard) -> range:
        """The draws of a shard."""
        size = shard_size(shard.stream, self.config)
        first, last = shard.number * size, (shard.number + 1) * size
        return range(first, min(last, len(self.further.told)) if shard.stream == FEEDBACK else last)


def shard_size(stream: str, config: BuildConfig) -> int:
    """Draws in a shard; few where each asks a model, so that a small build asks little more than it needs."""
    return min(config.shard, ASKED_AT_ONCE) if stream in (OWN_PAIRS, OWN_LABELS) else config.shard


class Sources(NamedTuple):
    """What a job's material is made from."""

    catalog: Catalog
    pack: Pack
    documents: Sequence[Document]


def sources(job: Job) -> Sources:
    """Catalog, pack and documents, read."""
    pack = load_pack(job.config.pack)
    if job.catalog is None:
        found = read_sample(job.config.pack)
        return Sources(Catalog(found.data), pack, found.documents)
    return Sources(store.load(job.catalog), pack, store.load_documents(job.catalog))


def material(job: Job, given: Sources | None = None, place: str = "") -> Material:
    """What the job's draws are made from.

    Args:
        given: sources that were read before; else they are read now.
        place: of a catalog whose folder is temporary, for the index that is kept (`kept.index_of`).
    """
    found = given or sources(job)
    index = index_of(job.catalog, found.catalog, found.pack, lambda: found.documents, place=place)
    return Material.of(index, job.config.shown)


def fingerprint(job: Job, loaded: Sources) -> str:
    """What the bytes of all shards depend on; shards of another fingerprint are of no use."""
    config, further = job.config, job.further
    parts = [
        __version__,
        prompt.VERSION,
        config.model_dump_json(exclude={"eval_share", "records", "pairs", "labels", "draws"}),
        str([(recipe.name, recipe.version) for recipe in RECIPES] + sorted(VERSIONS.items())),
        catalog_digest(loaded.catalog),
        loaded.pack.digest,
        further.model.digest if further.model is not None else "",
        hashlib.sha256(msgspec.json.encode(further.told)).hexdigest(),
    ]
    phrases = resources.files("vgpt2.records").joinpath("phrases").iterdir()
    files = sorted((file for file in phrases if file.name.endswith(".yaml")), key=lambda file: file.name)
    parts.extend(hashlib.sha256(file.read_bytes()).hexdigest() for file in files)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def catalog_digest(catalog: Catalog) -> str:
    """sha256 of a catalog's facts, however it was stored."""
    return hashlib.sha256(msgspec.msgpack.encode(catalog.data)).hexdigest()


def drawn(shard: Shard, job: Job, loaded: Material) -> bytes:
    """The shard's bytes: one line a draw."""
    encoder = msgspec.json.Encoder()
    again = frozenset(shard.repeated)
    return b"".join(
        encoder.encode(
            Dropped(origin(shard.stream, index, job.config), DUPLICATE, NEAR_EARLIER)
            if index in again
            else draw(shard.stream, index, job.config, loaded, job.further)
        )
        + b"\n"
        for index in job.draws(shard)
    )


def read(shard: Shard, folder: Path) -> Iterator[tuple[Drawn, Place]]:
    """The draws of a shard that was made, each with where it lies."""
    decoder = msgspec.json.Decoder(Drawn)
    path = folder / shard.file
    start = 0
    with path.open("rb") as stream:
        for line in stream:
            if line.strip():
                yield decoder.decode(line), Place(path, start, len(line))
            start += len(line)
