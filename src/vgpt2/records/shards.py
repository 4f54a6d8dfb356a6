"""Shards: draws of one stream in a row, made by any worker, kept as files until the build is put together.

A shard's bytes depend on its stream and number alone, so any number of workers gives the same build, and a
build that was killed goes on with the shards that it has.

Not covered: more than one machine.
"""

from __future__ import annotations

import atexit
import hashlib
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import NamedTuple

import msgspec

from vgpt2 import __version__
from vgpt2.artifact import write_bytes
from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.context import prompt
from vgpt2.pack.load import load as load_pack
from vgpt2.pack.load import sample_export
from vgpt2.records import pairs
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import draw
from vgpt2.records.model import Drawn
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import RECIPES

Progress = Callable[[str, int, int], None]
"""Called with a stream's name, shards done and shards wanted."""


class Shard(NamedTuple):
    """Draws `number * size` to `(number + 1) * size - 1` of a stream."""

    stream: str
    number: int

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.stream}-{self.number:05}.jsonl"


@dataclass(frozen=True)
class Job:
    """What a worker needs; small and picklable.

    Attributes:
        catalog: a folder made by ingest; None for the bundled sample.
        folder: where shards are written.
    """

    config: BuildConfig
    catalog: Path | None
    folder: Path


def material(job: Job) -> Material:
    """Catalog, pack and index, loaded."""
    if job.catalog is None:
        catalog = Catalog(ingest.read([sample_export(job.config.pack)]).data)
    else:
        catalog = store.load(job.catalog)
    return Material.of(catalog, load_pack(job.config.pack), job.config.shown)


def fingerprint(config: BuildConfig, loaded: Material) -> str:
    """What the bytes of all shards depend on; shards of another fingerprint are of no use."""
    parts = [
        __version__,
        prompt.VERSION,
        config.model_dump_json(exclude={"eval_share", "records", "pairs", "labels", "draws"}),
        str([(recipe.name, recipe.version) for recipe in RECIPES] + [pairs.VERSION]),
        catalog_digest(loaded.catalog),
        loaded.pack.digest,
    ]
    phrases = resources.files("vgpt2.records").joinpath("phrases").iterdir()
    files = sorted((file for file in phrases if file.name.endswith(".yaml")), key=lambda file: file.name)
    parts.extend(hashlib.sha256(file.read_bytes()).hexdigest() for file in files)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def catalog_digest(catalog: Catalog) -> str:
    """sha256 of a catalog's facts, however it was stored."""
    return hashlib.sha256(msgspec.msgpack.encode(catalog.data)).hexdigest()


class Factory:
    """Makes shards in this process (`workers=1`) or in several. Use it as a context manager."""

    def __init__(self, job: Job, loaded: Material, workers: int) -> None:
        self._job = job
        self._loaded = loaded
        self._pool: ProcessPoolExecutor | None = None
        if workers > 1:
            self._pool = ProcessPoolExecutor(
                workers,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_start,
                initargs=(job,),
            )

    def __enter__(self) -> Factory:
        return self

    def __exit__(self, *exc: object) -> None:
        self._loaded.close()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def make(self, shards: Iterable[Shard], progress: Progress) -> None:
        """Make those of the shards that are not there yet."""
        wanted = list(shards)
        missing = [shard for shard in wanted if not (self._job.folder / shard.file).is_file()]
        done = {shard.stream: 0 for shard in wanted}
        total = {name: sum(shard.stream == name for shard in wanted) for name in done}
        for shard in wanted:
            if shard not in missing:
                done[shard.stream] += 1
        for name, count in done.items():
            progress(name, count, total[name])
        for shard in self._each(missing):
            done[shard.stream] += 1
            progress(shard.stream, done[shard.stream], total[shard.stream])

    def _each(self, missing: Sequence[Shard]) -> Iterator[Shard]:
        if self._pool is None:
            for shard in missing:
                write(shard, self._job, self._loaded)
                yield shard
            return
        futures = {self._pool.submit(_make, shard): shard for shard in missing}
        for future in as_completed(futures):
            future.result()
            yield futures[future]


def write(shard: Shard, job: Job, loaded: Material) -> None:
    """Draw one shard and put it into its file in one step."""
    encoder = msgspec.json.Encoder()
    first = shard.number * job.config.shard
    lines = [
        encoder.encode(draw(shard.stream, index, job.config, loaded))
        for index in range(first, first + job.config.shard)
    ]
    write_bytes(job.folder / shard.file, b"\n".join(lines) + b"\n")


def read(shard: Shard, folder: Path) -> list[Drawn]:
    """The draws of a shard that was made."""
    decoder = msgspec.json.Decoder(Drawn)
    data = (folder / shard.file).read_bytes()
    return [decoder.decode(line) for line in data.splitlines() if line]


_WORKER: tuple[Job, Material] | None = None
"""What a worker process has loaded; set once by `_start`."""


def _start(job: Job) -> None:
    global _WORKER  # noqa: PLW0603  # a pool's initialiser has no other way to hand a process its state
    # One thread a worker: the processes share the cores already.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    _WORKER = (job, material(job))
    atexit.register(_stop)


def _stop() -> None:
    global _WORKER  # noqa: PLW0603
    if _WORKER is not None:
        _WORKER[1].close()
        _WORKER = None


def _make(shard: Shard) -> None:
    if _WORKER is None:  # pragma: no cover
        raise RuntimeError("a worker was not started")
    job, loaded = _WORKER
    write(shard, job, loaded)
