"""Interrupts queries that run too long: one thread for all databases of a process.

A timer thread for each query would cost more than most queries take.

Not covered: calls that DuckDB does not interrupt (see `runner`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_STEP = 0.05  # seconds between looks; a query may run over by so much

_lock = threading.Lock()
_running: dict[int, tuple[float, Callable[[], None]]] = {}
_thread: threading.Thread | None = None


@contextmanager
def limited(seconds: float, interrupt: Callable[[], None]) -> Iterator[None]:
    """Call `interrupt` when the block takes longer than `seconds`."""
    global _thread  # noqa: PLW0603  (one thread a process is the point)
    entry = object()
    with _lock:
        _running[id(entry)] = (time.monotonic() + seconds, interrupt)
        if _thread is None or not _thread.is_alive():
            _thread = threading.Thread(target=_look, name="vgpt2-sandbox-watch", daemon=True)
            _thread.start()
    try:
        yield
    finally:
        with _lock:
            _running.pop(id(entry), None)


def _look() -> None:
    """Look now and then; end when nothing has run for a while."""
    idle = 0
    while idle < 100:
        time.sleep(_STEP)
        idle = 0 if _interrupt_overdue() else idle + 1


def _interrupt_overdue() -> int:
    """Interrupt what is over its time. Returns how many queries are running.

    A function of its own, so that between two looks this thread keeps no database alive.
    """
    now = time.monotonic()
    with _lock:
        for key, (deadline, interrupt) in list(_running.items()):
            if deadline < now:
                # Under the lock, so that the next query of this database cannot be hit instead.
                interrupt()
                del _running[key]
        return len(_running)
