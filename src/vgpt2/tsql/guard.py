"""Work on strangers' texts in a process of its own, with limits on time, memory and length.

Some texts make compiled parsers loop for ever or use memory without end, and a Python signal handler never
runs inside compiled code. So the work is done by worker processes that the kernel limits (RLIMIT_CPU,
RLIMIT_AS) and that are killed when the clock runs out; a killed worker is replaced while the others go on.
What crosses the border is the text and the job's own small result: a job is any importable function, such as
one that parses, binds, lints and returns findings. Trees stay in the worker, because they pickle slowly.

Not covered: Windows (no resource limits there), and what a job does on disk or network: jobs are our own.
"""

from __future__ import annotations

import os
import pickle
import queue
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Generic, TypeVar

from vgpt2.errors import LimitError, Vgpt2Error

R = TypeVar("R")

_MEGABYTE = 1024 * 1024
_READY = "ready"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one job may use.

    Attributes:
        seconds: wall-clock time of a job; CPU time is limited to the next whole second above it.
        megabytes: memory above what the worker needs when idle.
        characters: length of a text.
        start_seconds: time that a worker may take to start and to run its initialiser.
    """

    seconds: float = 2.0
    megabytes: int = 512
    characters: int = 200_000
    start_seconds: float = 60.0


class Guard(Generic[R]):
    """A pool of workers for one job. Thread-safe; use it as a context manager or call `close`.

    Args:
        job: an importable function of the module's top level, `job(text)`; its result must be picklable.
        initialiser: an importable function called once in each worker with `arguments`, for instance to load
            a catalog into a module's variable.
        limits: what one job may use.
        workers: processes kept ready.
    """

    def __init__(
        self,
        job: Callable[[str], R],
        initialiser: Callable[..., object] | None = None,
        arguments: tuple[Any, ...] = (),
        limits: Limits | None = None,
        workers: int = 1,
    ) -> None:
        self.limits = limits or Limits()
        self._order = (job, initialiser, arguments, self.limits.megabytes)
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._all: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        for _ in range(workers):
            self._add()

    def run(self, text: str) -> R:
        """The job's result for a text.

        Raises:
            LimitError: the text is too long, or the job ran out of time or memory, or its process died.
            Vgpt2Error: what the job itself raised.
        """
        if len(text) > self.limits.characters:
            raise LimitError(
                f"a text of {len(text):,} characters; the limit is {self.limits.characters:,}",
                do="split the text",
            )
        if self._closed:
            raise LimitError("this guard was closed")
        worker = self._idle.get()
        try:
            answer = worker.ask(text, self.limits)
        except BaseException:
            self._replace(worker)
            raise
        self._idle.put(worker)
        kind, value = answer
        if kind == "error":
            raise value
        result: R = value
        return result

    def close(self) -> None:
        """End all workers."""
        self._closed = True
        with self._lock:
            for worker in self._all:
                worker.kill()
            self._all.clear()

    def __enter__(self) -> Guard[R]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _add(self) -> None:
        worker = _Worker(self._order)
        with self._lock:
            self._all.add(worker)
        self._idle.put(worker)

    def _replace(self, worker: _Worker) -> None:
        worker.kill()
        with self._lock:
            self._all.discard(worker)
        if not self._closed:
            self._add()


class _Worker:
    """One process and its two pipes."""

    def __init__(self, order: tuple[object, ...]) -> None:
        reads, sends = os.pipe()
        receives, writes = os.pipe()
        self._process = subprocess.Popen(  # noqa: S603 - our own module under this interpreter
            [sys.executable, "-c", _START, str(reads), str(writes)],
            pass_fds=(reads, writes),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        os.close(reads)
        os.close(writes)
        self._to = Connection(sends, readable=False)
        self._from = Connection(receives, writable=False)
        self._ready = False
        self._to.send((sys.path, pickle.dumps(order)))

    def ask(self, text: str, limits: Limits) -> tuple[str, Any]:
        """Send a text and wait for the answer."""
        try:
            if not self._ready:
                self._await_start(limits)
            self._to.send((text, limits.seconds))
            if not self._from.poll(limits.seconds + 0.05):
                raise LimitError(f"the work on this text took longer than {limits.seconds:g} s")
            answer: tuple[str, Any] = self._from.recv()
        except (EOFError, OSError) as error:
            raise LimitError(f"the worker process died on this text ({self._how()})") from error
        return answer

    def _await_start(self, limits: Limits) -> None:
        if not self._from.poll(limits.start_seconds):
            raise LimitError(f"the worker process was not ready within {limits.start_seconds:g} s")
        kind, value = self._from.recv()
        if kind == "error":
            raise value
        self._ready = kind == _READY

    def _how(self) -> str:
        code = self._process.poll()
        until = time.monotonic() + 1
        while code is None and time.monotonic() < until:
            time.sleep(0.01)
            code = self._process.poll()
        return f"exit code {code}"

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._to.close()
        self._from.close()


_START = "import sys; from vgpt2.tsql.guard import serve; serve(int(sys.argv[1]), int(sys.argv[2]))"


def serve(reads: int, writes: int) -> None:
    """A worker's life: initialise, then one answer for each text, until the parent hangs up."""
    incoming = Connection(reads, writable=False)
    outgoing = Connection(writes, readable=False)
    path, order = incoming.recv()
    sys.path[:] = path
    try:
        job, initialiser, arguments, megabytes = pickle.loads(order)  # noqa: S301 - from our own parent
        if initialiser is not None:
            initialiser(*arguments)
    except Exception as error:
        outgoing.send(("error", _portable(error)))
        return
    limit = _address_space() + megabytes * _MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    outgoing.send((_READY, None))
    while True:
        try:
            text, seconds = incoming.recv()
        except (EOFError, OSError):
            return
        _limit_cpu(seconds)
        try:
            answer = ("result", job(text))
        except MemoryError:
            answer = ("error", LimitError(f"the work on this text needs more than {megabytes} MB"))
        except RecursionError:
            answer = ("error", LimitError("this text is nested too deeply"))
        except Exception as error:
            answer = ("error", _portable(error))
        outgoing.send(answer)


def _limit_cpu(seconds: float) -> None:
    """Let the process use `seconds` of CPU time from now; the kernel kills it at the next whole second."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 2
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(
        resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard)
    )


def _address_space() -> int:
    """Bytes of address space in use; a generous guess where the kernel does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123 - a kernel file
            return int(stream.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 1024 * _MEGABYTE


def _portable(error: Exception) -> Exception:
    """An exception that survives pickling: ours as they are, others as their text."""
    if isinstance(error, Vgpt2Error):
        return type(error)(error.what, where=error.where, do=error.do)
    return RuntimeError(f"{type(error).__name__}: {error}")
