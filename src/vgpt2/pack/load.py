"""Load a pack: from its folder, or from the compiled copy that an earlier load of the same files left.

Reading YAML is slow (about a second for a pack of 500 queries), so a pack is compiled to one msgpack file in
the user's cache folder, named by the digest of its files: an edited pack is another file, and a copy is never
stale. Where the cache folder cannot be written the pack is read each time.

Not covered: whether the names in a pack exist (`vgpt2.pack.check`), and merging several packs.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from vgpt2 import __version__, cache
from vgpt2.errors import MissingError
from vgpt2.pack.model import Pack
from vgpt2.pack.read import pack_files, read

if TYPE_CHECKING:
    from vgpt2.catalog.ingest import Ingested

_HOME = Path(__file__).parent


def load(pack: str | Path = "vista") -> Pack:
    """The pack of a bundled name, or of a folder written like one (docs/pack.md).

    Raises:
        MissingError: there is no such pack.
        InputError: a file of it is not written as it must be; the message names file and line.
    """
    folder = _folder(pack)
    files = pack_files(folder)
    digest = _digest(folder, files)
    copy = cache.place(f"pack-{folder.name}", digest)
    data = cache.read(copy)
    if data is not None:
        try:
            return msgspec.msgpack.decode(data, type=Pack)
        except msgspec.MsgspecError:
            pass  # a damaged copy is made again
    loaded = msgspec.structs.replace(read(folder), digest=digest)
    cache.keep(copy, msgspec.msgpack.encode(loaded))
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


def read_sample(name: str = "vista") -> Ingested:
    """The bundled sample export as a catalog and documents, with the joins that its pack states.

    Raises:
        MissingError: there is no such pack, or it brings no sample.
    """
    # Reading sources loads the SQL parser, which nobody with a catalog of their own has to wait for.
    from vgpt2.catalog import ingest

    return ingest.read([sample_export(name)], stated=load(name).joins)


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
