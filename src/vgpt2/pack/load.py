"""Load a pack: from its folder, or from the compiled copy that an earlier load of the same files left.

Reading YAML is slow (about a second for a pack of 500 queries), so a pack is compiled to one msgpack file in
the user's cache folder, named by the digest of its files: an edited pack is another file, and a copy is never
stale. Where the cache folder cannot be written the pack is read each time.

Not covered: whether the names in a pack exist (`vgpt2.pack.check`), and merging several packs.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

from vgpt2 import __version__
from vgpt2.artifact import write_bytes
from vgpt2.errors import MissingError
from vgpt2.pack.model import Pack
from vgpt2.pack.read import pack_files, read

_HOME = Path(__file__).parent
CACHE = "VGPT2_CACHE"
"""Environment variable: the folder for compiled packs; empty switches the cache off."""


def load(pack: str | Path = "vista") -> Pack:
    """The pack of a bundled name, or of a folder written like one (docs/pack.md).

    Raises:
        MissingError: there is no such pack.
        InputError: a file of it is not written as it must be; the message names file and line.
    """
    folder = _folder(pack)
    files = pack_files(folder)
    digest = _digest(folder, files)
    copy = _copy(folder.name, digest)
    if copy is not None and copy.is_file():
        try:
            return msgspec.msgpack.decode(copy.read_bytes(), type=Pack)
        except (msgspec.MsgspecError, OSError):
            pass  # a damaged copy is made again
    loaded = msgspec.structs.replace(read(folder), digest=digest)
    if copy is not None:
        _keep(copy, loaded)
    return loaded


def sample_export(name: str = "vista") -> Path:
    """The bundled sample export of a pack: a folder in the form of a user's own export.

    Raises:
        MissingError: there is no such pack, or it brings no sample.
    """
    sample = _folder(name) / "sample"
    if not sample.is_dir():
        raise MissingError("brings no sample export", where=f"pack {name}")
    return sample


def _folder(pack: str | Path) -> Path:
    folder = pack if isinstance(pack, Path) else _HOME / pack
    if not (folder / "modules.yaml").is_file():
        known = ", ".join(sorted(path.parent.name for path in _HOME.glob("*/modules.yaml")))
        raise MissingError("no modules.yaml, so it is not a pack", where=folder, do=f"bundled packs: {known}")
    return folder


def _digest(folder: Path, files: tuple[Path, ...]) -> str:
    """sha256 over names and contents; the program's version enters, for it decides how they are read."""
    total = hashlib.sha256(__version__.encode())
    for path in files:
        data = path.read_bytes()
        total.update(f"\0{path.relative_to(folder).as_posix()}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()


def _copy(name: str, digest: str) -> Path | None:
    """Where the compiled copy is; None when the cache is switched off."""
    named = os.environ.get(CACHE)
    if named == "":
        return None
    home = (
        Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "vgpt2"
    )
    return home / f"pack-{name}-{digest[:32]}.msgpack"


def _keep(copy: Path, loaded: Pack) -> None:
    """Write the copy and drop those of earlier contents; a cache that cannot be written is no error."""
    try:
        write_bytes(copy, msgspec.msgpack.encode(loaded))
        for other in copy.parent.glob(f"pack-{loaded.name}-*.msgpack"):
            if other != copy:
                other.unlink(missing_ok=True)
    except OSError:
        return
