"""Source folders and files: where the export's parts lie, and how their bytes become text.

A source may be the export's root, `Viewpoint_Database` in it, `_Metadata` in that, one metadata file, or a
folder that holds such a root one level down; patterns are always written from the root. Any other folder is
searched for DDL scripts. Files are UTF-8 (with or without BOM), UTF-16 with BOM, or Windows-1252.

Not covered: archives, and trees nested deeper than one level below the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from vgpt2.errors import InputError, LimitError, MissingError

DATABASE = "Viewpoint_Database"
METADATA = f"{DATABASE}/_Metadata"

_MARKERS = (DATABASE, "Crystal_Reports_Documentation", "Crystal_Reports_SQL", "Experts_V2", "Experts")
_KNOWLEDGE = ("data/web_content", "data/processed_content", "_ai_orchestration")
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file of each kind that is read, in bytes; a larger one is refused or passed over."""

    metadata: int = 128 * _MEGABYTE
    document: int = 8 * _MEGABYTE
    script: int = 128 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Tree:
    """A source folder.

    Attributes:
        anchor: the place in the export that `root` stands for ("" is the export's root).
        only: the one file of the folder that was given, or "" for all.
    """

    root: Path
    anchor: str = ""
    only: str = ""

    def files(self, pattern: str) -> list[Path]:
        """The files that match a pattern written from the export's root, sorted by path."""
        if self.anchor:
            if not pattern.startswith(self.anchor + "/"):
                return []
            pattern = pattern.removeprefix(self.anchor + "/")
        found = sorted(path for path in self.root.glob(pattern) if path.is_file())
        return [path for path in found if not self.only or path.name == self.only]

    def name_of(self, path: Path) -> str:
        """A file's path from the export's root, with forward slashes."""
        inner = path.relative_to(self.root).as_posix()
        return f"{self.anchor}/{inner}" if self.anchor else inner


@dataclass(frozen=True, slots=True)
class Found:
    """What one source holds: export trees, or DDL scripts, each with what to call it; both may be empty."""

    trees: tuple[Tree, ...] = ()
    scripts: tuple[tuple[Path, str], ...] = ()


def find(source: Path, patterns: Sequence[str]) -> Found:
    """What a source holds.

    Args:
        patterns: of the metadata files, from the export's root; a single file may be given by its name there.

    Raises:
        MissingError: there is no such file or folder.
        InputError: it cannot be listed, or is a file of a kind that is not read.
    """
    try:
        if not source.exists():
            raise MissingError("no such file or folder", where=source)
        return _find_in_folder(source) if source.is_dir() else _find_file(source, patterns)
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=source) from error


def _find_in_folder(folder: Path) -> Found:
    tree = _tree_at(folder)
    if tree is not None:
        return Found((tree,))
    below = (_tree_at(child) for child in sorted(folder.iterdir()) if child.is_dir())
    trees = tuple(found for found in below if found is not None)
    if trees:
        return Found(trees)
    scripts = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".sql" and path.is_file())
    return Found(scripts=tuple((path, path.relative_to(folder).as_posix()) for path in scripts))


def _find_file(file: Path, patterns: Sequence[str]) -> Found:
    if file.suffix.lower() == ".sql":
        return Found(scripts=((file, file.name),))
    for pattern in patterns:
        place = PurePosixPath(pattern)
        if place.name == file.name:
            return Found((Tree(file.parent, str(place.parent), file.name),))
    raise InputError(
        "is neither a folder, a .sql script nor a metadata file of an export",
        where=file,
        do="give the export's folder or a .sql script",
    )


def _tree_at(folder: Path) -> Tree | None:
    if any((folder / marker).is_dir() for marker in (*_MARKERS, *_KNOWLEDGE)):
        return Tree(folder)
    if (folder / "_Metadata").is_dir() or folder.name == DATABASE:
        return Tree(folder, DATABASE)
    if folder.name == "_Metadata" or (folder / "columns.json").is_file():
        return Tree(folder, METADATA)
    return None


def read_bytes(path: Path, limit: int, option: str) -> bytes:
    """A file's bytes.

    Args:
        limit: in bytes; a larger file is not opened at all, so memory stays bounded.
        option: the option that raises the limit, for the message.

    Raises:
        LimitError: the file is larger.
        InputError: it cannot be read.
    """
    try:
        size = path.stat().st_size
        if size > limit:
            raise LimitError(
                f"{size / _MEGABYTE:,.0f} MB, more than the limit of {limit / _MEGABYTE:,.0f} MB",
                where=path,
                do=f"raise it with {option}",
            )
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error


def decode(data: bytes) -> tuple[str, str]:
    """Bytes as text, and the encoding that fits: `utf-8`, `utf-16` (with BOM) or `windows-1252`.

    Every byte string is some Windows-1252 text, so this never fails; bytes that this encoding does not
    define become U+FFFD. Binary data is told apart by `is_binary`.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace").removeprefix("\ufeff"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("windows-1252", errors="replace"), "windows-1252"


def is_binary(data: bytes) -> bool:
    """True for bytes that are no text in any encoding read here: zero bytes without a UTF-16 mark."""
    return not data.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" in data[:65536]
