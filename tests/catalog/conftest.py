"""Ingesting trees written by a test, and the real export where it is at hand."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.catalog.trees import REAL_EXPORT, write_tree
from vgpt2.catalog import ingest

Reader = Callable[..., ingest.Ingested]


@pytest.fixture
def read_tree(tmp_path: Path) -> Reader:
    """Write files as a source tree and ingest it."""

    def read(files: dict[str, Any], encoding: str = "utf-8", **more: Any) -> ingest.Ingested:
        return ingest.read([write_tree(tmp_path / "source", files, encoding)], **more)

    return read


@pytest.fixture(scope="session")
def real() -> ingest.Ingested:
    """The real export, ingested once; skips where it is not at hand."""
    if not REAL_EXPORT.is_dir():
        pytest.skip("no ../shared/vista-export")
    return ingest.read([REAL_EXPORT])


@pytest.fixture
def hang_guard() -> Iterator[None]:
    """Fail a test that is caught in an endless or quadratic loop, long after any honest time."""
    if not hasattr(signal, "SIGALRM"):
        pytest.skip("no alarm signal on this system")

    def stop(number: int, frame: object) -> None:
        raise TimeoutError("no end in sight")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
