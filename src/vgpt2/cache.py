"""The user's cache folder: files made from others, each named by the digest of what it was made from.

A changed source is another file, so a copy is never stale; a newer one drops its predecessors. A cache that
cannot be read or written is no error: the thing is made again each time.

Not covered: a limit on size; there is one file for each pack and each catalog that is in use.
"""

from __future__ import annotations

import os
from pathlib import Path

from vgpt2.artifact import write_bytes

CACHE = "VGPT2_CACHE"
"""Environment variable: the cache folder; empty switches the cache off."""


def place(kind: str, digest: str) -> Path | None:
    """Where the copy of a kind ("pack-vista") is; None when the cache is switched off."""
    named = os.environ.get(CACHE)
    if named == "":
        return None
    home = (
        Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "vgpt2"
    )
    return home / f"{kind}-{digest[:32]}.msgpack"


def read(copy: Path | None) -> bytes | None:
    """A copy's contents; None where there is none."""
    try:
        return None if copy is None else copy.read_bytes()
    except OSError:
        return None


def keep(copy: Path | None, data: bytes) -> None:
    """Write a copy and drop those of the same kind that were made from earlier contents."""
    if copy is None:
        return
    kind = copy.name.rpartition("-")[0]
    try:
        write_bytes(copy, data)
        for other in copy.parent.glob(f"{kind}-*.msgpack"):
            if other != copy and other.name.rpartition("-")[0] == kind:
                other.unlink(missing_ok=True)
    except OSError:
        return
