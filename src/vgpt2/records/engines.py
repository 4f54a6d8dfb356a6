"""Who makes shards: this process, several processes of this machine, or Ray's workers on several machines.

An engine only makes what is missing; which shards there are, and their bytes, do not depend on it.

Not covered: machines that come and go are Ray's matter; a shard whose worker died is made again by Ray.
"""

from __future__ import annotations

import atexit
import gc
import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from vgpt2.artifact import write_bytes
from vgpt2.catalog.store import CATALOG, DOCUMENTS
from vgpt2.errors import ConfigError, need_extra
from vgpt2.records.ahead import repeated
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import Further
from vgpt2.records.recipe import Material
from vgpt2.records.shards import Job, Shard, Sources, drawn, material

Progress = Callable[[str, int, int], None]
"""Called with a stream's name, shards done and shards wanted."""

COLLECTED = (200_000, 20, 50)
"""When to look for cycles (`gc.set_threshold`): a draw makes many small things and few cycles."""

LOCAL, RAY = "local", "ray"
ENGINES = (LOCAL, RAY)


class Engine(Protocol):
    """Makes shards and keeps them in the job's folder. Used as a context manager."""

    def make(self, missing: Sequence[Shard]) -> Iterator[Shard]:
        """Make shards; each is yielded when its file is there."""

    def repeated(self, counts: Mapping[str, int]) -> Iterator[tuple[str, Sequence[int]]]:
        """Of so many draws of each stream those that repeat an earlier one (`ahead.repeated`), in any
        order."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def engine(name: str, job: Job, given: Sources, workers: int) -> Engine:
    """The engine of that name.

    Args:
        given: what was read already, for an engine that draws in this process: a job that needs a model does.
        workers: processes, or Ray workers.

    Raises:
        ConfigError: there is none of that name.
        MissingError: Ray is not installed.
    """
    if job.further.model is not None:
        return Here(job, given)
    if name == RAY:
        return Ray(job, workers)
    if name != LOCAL:
        raise ConfigError(f"no engine '{name}'", do=f"use one of {', '.join(ENGINES)}")
    return Processes(job, workers) if workers > 1 else Here(job, given)


def make(shards: Iterable[Shard], job: Job, using: Engine, progress: Progress) -> Iterator[Shard]:
    """Make those of the shards that are not there yet; each shard is yielded when its file is there."""
    wanted = list(shards)
    missing = [shard for shard in wanted if not (job.folder / shard.file).is_file()]
    done = {shard.stream: 0 for shard in wanted}
    total = {name: sum(shard.stream == name for shard in wanted) for name in done}
    there = [shard for shard in wanted if shard not in set(missing)]
    for shard in there:
        done[shard.stream] += 1
    for name, count in done.items():
        progress(name, count, total[name])
    yield from there
    for shard in using.make(missing):
        done[shard.stream] += 1
        progress(shard.stream, done[shard.stream], total[shard.stream])
        yield shard


class Here:
    """This process."""

    def __init__(self, job: Job, given: Sources) -> None:
        self._job, self._loaded = job, material(job, given)

    def make(self, missing: Sequence[Shard]) -> Iterator[Shard]:
        """One after the other."""
        for shard in missing:
            write_bytes(self._job.folder / shard.file, drawn(shard, self._job, self._loaded))
            yield shard

    def repeated(self, counts: Mapping[str, int]) -> Iterator[tuple[str, Sequence[int]]]:
        """One after the other."""
        for stream, count in counts.items():
            yield stream, repeated(stream, count, self._job.config, self._loaded)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._loaded.close()


class Processes:
    """Processes of this machine; each loads the material once."""

    def __init__(self, job: Job, workers: int) -> None:
        self._pool = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_start,
            initargs=(job,),
        )

    def make(self, missing: Sequence[Shard]) -> Iterator[Shard]:
        """As they get done."""
        futures = {self._pool.submit(_make, shard): shard for shard in missing}
        for future in as_completed(futures):
            future.result()
            yield futures[future]

    def repeated(self, counts: Mapping[str, int]) -> Iterator[tuple[str, Sequence[int]]]:
        """The longest first."""
        by_size = sorted(counts.items(), key=lambda item: -item[1])
        yield from self._pool.map(_repeated, *zip(*by_size, strict=True))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


class Ray:
    """Ray's workers: a cluster that runs already (`RAY_ADDRESS`), else one on this machine.

    The catalog's files go with the work, so machines need no shared folder; the package must be installed on
    each.
    """

    def __init__(self, job: Job, workers: int) -> None:
        try:
            import ray
            from ray.util import ActorPool
        except ImportError as error:
            raise need_extra(error.name or "ray", "ray") from error
        self._ray: Any = ray
        self._job = job
        self._began = not ray.is_initialized()
        if self._began:
            address = os.environ.get("RAY_ADDRESS")
            own: dict[str, Any] = {} if address else {"num_cpus": workers, "include_dashboard": False}
            ray.init(address=address, log_to_driver=False, configure_logging=False, **own)
        files = {}
        if job.catalog is not None:
            files = {name: (job.catalog / name).read_bytes() for name in (CATALOG, DOCUMENTS)}
        given = ray.put((job.config.model_dump_json(), job.further, files))
        actor = ray.remote(_RayWorker)
        self._pool: Any = ActorPool([actor.options(num_cpus=1).remote(given) for _ in range(workers)])

    def make(self, missing: Sequence[Shard]) -> Iterator[Shard]:
        """As they come back; the files are written here."""
        found = self._pool.map_unordered(
            lambda worker, shard: worker.drawn.remote(tuple(shard)), list(missing)
        )
        for made, data in found:
            shard = Shard(*made)
            write_bytes(self._job.folder / shard.file, data)
            yield shard

    def repeated(self, counts: Mapping[str, int]) -> Iterator[tuple[str, Sequence[int]]]:
        """As they come back."""
        found: Iterator[tuple[str, Sequence[int]]] = self._pool.map_unordered(
            lambda worker, asked: worker.repeated.remote(*asked), list(counts.items())
        )
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        if self._began:
            self._ray.shutdown()


class _RayWorker:
    """A worker on some machine: loads the material from the files that it was given."""

    def __init__(self, given: tuple[str, Further, dict[str, bytes]]) -> None:
        config, further, files = given
        self._home = tempfile.TemporaryDirectory()
        folder = Path(self._home.name)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        settings = BuildConfig.model_validate_json(config)
        self._job = Job(settings, folder if files else None, folder, further)
        self._loaded = _loaded(self._job, "a worker of Ray")

    def drawn(
        self, shard: tuple[str, int, tuple[int, ...]]
    ) -> tuple[tuple[str, int, tuple[int, ...]], bytes]:
        """A shard and its bytes."""
        return shard, drawn(Shard(*shard), self._job, self._loaded)

    def repeated(self, stream: str, count: int) -> tuple[str, Sequence[int]]:
        """A stream and its repeated draws."""
        return stream, repeated(stream, count, self._job.config, self._loaded)


_WORKER: tuple[Job, Material] | None = None
"""What a worker process has loaded; set once by `_start`."""


def _loaded(job: Job, place: str = "") -> Material:
    # One thread a worker: the processes share the cores already.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    found = material(job, place=place)
    gc.freeze()  # what a worker has loaded lives as long as it does
    gc.set_threshold(*COLLECTED)
    return found


def _start(job: Job) -> None:
    global _WORKER  # noqa: PLW0603  # a pool's initialiser has no other way to hand a process its state
    _WORKER = (job, _loaded(job))
    atexit.register(_stop)


def _stop() -> None:
    global _WORKER  # noqa: PLW0603
    if _WORKER is not None:
        _WORKER[1].close()
        _WORKER = None


def _own() -> tuple[Job, Material]:
    if _WORKER is None:  # pragma: no cover
        raise RuntimeError("a worker was not started")
    return _WORKER


def _make(shard: Shard) -> None:
    job, loaded = _own()
    write_bytes(job.folder / shard.file, drawn(shard, job, loaded))


def _repeated(stream: str, count: int) -> tuple[str, Sequence[int]]:
    job, loaded = _own()
    return stream, repeated(stream, count, job.config, loaded)
