"""A stage's folder: written beside its place, checked, and put there in one step; its manifest comes last.

A stage opens a `draft` of its output folder, fills it, and on leaving the block the manifest is written and
the draft takes the folder's place. A kill at any moment leaves the old folder or the new one; a draft that is
`resumable` is found again by the next run, so finished parts (shards, checkpoints) are not made twice.

Not covered: locking between machines (a lock file guards one machine), and partial updates of a finished
folder: a stage always replaces its whole output.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import platform
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from vgpt2 import __version__
from vgpt2.errors import InputError, LimitError, MissingError

MANIFEST = "manifest.json"
FORMAT = 1

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a finished stage folder says of itself.

    Attributes:
        stage: the verb that made it ("ingest", "build", "train.sft", "eval").
        inputs: name → digest (sha256 hex) of what went in.
        counts: figures of the result (objects, records, gate counters).
        files: relative path → {"bytes", "sha256"} of every other file in the folder.
    """

    stage: str
    format: int
    vgpt2: str
    created: str
    config: dict[str, Any]
    seeds: dict[str, int]
    inputs: dict[str, str]
    counts: dict[str, Any]
    versions: dict[str, str]
    files: dict[str, dict[str, Any]]


@dataclass
class Draft:
    """A folder under construction; everything written below `path` becomes part of the stage's output."""

    path: Path
    resumed: bool
    counts: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    seeds: dict[str, int] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


@contextmanager
def draft(target: Path, stage: str, *, resumable: bool = False) -> Iterator[Draft]:
    """Write `target` as the output of `stage`, atomically.

    Args:
        target: the folder to make or replace. An existing folder that is not a stage's output is refused.
        stage: the name kept in the manifest.
        resumable: keep the draft when the block fails or the process is killed, and hand it to the next run
            of the same stage (`Draft.resumed` is then true). The stage itself decides which parts are whole.

    Raises:
        InputError: `target` is a file, or a non-empty folder without a manifest.
        LimitError: another process is writing the same folder.
    """
    target = target.absolute()
    _refuse_foreign(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot create the folder ({error.strerror})", where=target.parent) from error
    work = target.parent / f".{target.name}.draft"
    with _lock(target.parent / f".{target.name}.lock", target):
        _recover(target)
        resumed = work.is_dir() and resumable
        if work.exists() and not resumable:
            shutil.rmtree(work)
        work.mkdir(parents=True, exist_ok=True)
        current = Draft(work, resumed)
        try:
            yield current
        except BaseException:
            if not resumable:
                shutil.rmtree(work, ignore_errors=True)
            raise
        _seal(current, stage)
        _exchange(work, target)


def read_manifest(folder: Path, stage: str | None = None) -> Manifest:
    """The manifest of a finished folder.

    Args:
        folder: a stage's output.
        stage: when given, the stage that must have made it (a prefix such as "train" is enough).

    Raises:
        MissingError: there is no such folder, or it was never finished.
        InputError: it is another stage's output, or its manifest cannot be read.
    """
    _recover(folder.absolute())
    path = folder / MANIFEST
    if not folder.exists():
        raise MissingError("no such folder", where=folder)
    if not path.is_file():
        raise MissingError(f"no {MANIFEST} in it, so it is not a finished stage", where=folder)
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except msgspec.MsgspecError as error:
        raise InputError(f"unreadable manifest ({error})", where=path, do="make the folder again") from error
    if stage is not None and manifest.stage != stage and not manifest.stage.startswith(stage + "."):
        raise InputError(f"made by '{manifest.stage}', not by '{stage}'", where=folder)
    return manifest


def is_finished(folder: Path) -> bool:
    """True when `folder` holds a finished stage's output."""
    _recover(folder.absolute())
    return (folder / MANIFEST).is_file()


def digest(path: Path) -> str:
    """sha256 of a file's bytes; of a finished stage folder, the digest of its listed files.

    Time, machine and place of a folder do not enter, so equal content has an equal digest.
    """
    if path.is_dir():
        manifest = read_manifest(path)
        listing = sorted((name, str(entry["sha256"])) for name, entry in manifest.files.items())
        return hashlib.sha256(msgspec.json.encode(listing)).hexdigest()
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_bytes(path: Path, data: bytes) -> None:
    """Write one file so that a reader sees the old content or the new, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)


def write_json(path: Path, value: object, *, indent: int = 2) -> None:
    """`write_bytes` of `value` as indented JSON with a final newline."""
    data = msgspec.json.format(msgspec.json.encode(value), indent=indent)
    write_bytes(path, data + b"\n")


def environment(packages: Mapping[str, str] | None = None) -> dict[str, str]:
    """Versions for a manifest: Python, platform, and the packages named by the caller."""
    found = {"python": platform.python_version(), "platform": f"{sys.platform}-{platform.machine()}"}
    found.update(packages or {})
    return found


def _seal(current: Draft, stage: str) -> None:
    files = {}
    for path in sorted(current.path.rglob("*")):
        if path.is_file() and path.name != MANIFEST:
            name = path.relative_to(current.path).as_posix()
            files[name] = {"bytes": path.stat().st_size, "sha256": digest(path)}
    manifest = Manifest(
        stage=stage,
        format=FORMAT,
        vgpt2=__version__,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        config=current.config,
        seeds=current.seeds,
        inputs=current.inputs,
        counts=current.counts,
        versions=environment(current.versions),
        files=files,
    )
    write_json(current.path / MANIFEST, manifest)


def _refuse_foreign(target: Path) -> None:
    """A folder that no stage made is somebody's own work: never replace it."""
    if target.exists() and not target.is_dir():
        raise InputError("is a file, not a folder", where=target, do="choose another output folder")
    if target.is_dir() and not (target / MANIFEST).is_file() and any(target.iterdir()):
        raise InputError(
            "is not empty and was not made by vgpt2", where=target, do="choose another output folder"
        )


def _exchange(work: Path, target: Path) -> None:
    """Put `work` in the place of `target` and remove what stood there."""
    if not target.exists():
        work.rename(target)
        return
    previous = target.parent / f".{target.name}.previous"
    shutil.rmtree(previous, ignore_errors=True)
    if _swap_atomically(work, target):
        work.rename(previous)
    else:
        # Two steps where the system has no exchange; `_recover` mends a kill between them.
        target.rename(previous)
        work.rename(target)
    shutil.rmtree(previous, ignore_errors=True)


def _swap_atomically(one: Path, other: Path) -> bool:
    """Exchange two paths in one system call (Linux renameat2); False where that is not to be had."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    code: int = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if code != 0 and ctypes.get_errno() not in (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return code == 0


def _recover(target: Path) -> None:
    """Undo a replacement that was killed between its two renames."""
    previous = target.parent / f".{target.name}.previous"
    if not target.exists() and previous.is_dir():
        previous.rename(target)


@contextmanager
def _lock(path: Path, target: Path) -> Iterator[None]:
    """Hold the folder for this process; the system lets go of the lock when the process dies."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    try:
        stream = path.open("w")
    except OSError as error:
        raise InputError(
            f"cannot be written ({error.strerror})", where=path.parent, do="choose another output folder"
        ) from error
    with stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise LimitError(
                "another vgpt2 process is writing it", where=target, do="wait for it to end"
            ) from error
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
