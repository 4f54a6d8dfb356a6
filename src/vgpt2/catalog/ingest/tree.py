"""Source folders and files: where the export's parts lie, and how their bytes become text.

A source may be the export's root, `Viewpoint_Database` in it, `_Metadata` in that, or a folder that holds
such a root one level down; patterns are always written from the root. Files are UTF-8 (with or without BOM),
UTF-16 with BOM, or Windows-1252.

Not covered: archives, and trees nested deeper than one level below the source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vgpt2.errors import InputError, LimitError, MissingError

DATABASE = "Viewpoint_Database"
METADATA = f"{DATABASE}/_Metadata"

_MARKERS = (DATABASE, "Crystal_Reports_Documentation", "Crystal_Reports_SQL", "Experts_V2", "Experts")
_KNOWLEDGE = ("data/web_content", "data/processed_content", "_ai_orchestration")
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file of each kind that is read, in bytes; a larger one is refused or passed over."""

    metadata: int = 256 * _MEGABYTE
    document: int = 8 * _MEGABYTE
    script: int = 256 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Tree:
    """A source folder. `anchor` is the place in the export that `root` stands for ("": the export's root)."""

    root: Path
    anchor: str = ""

    def files(self, pattern: str) -> list[Path]:
        """The files that match a pattern written from the export's root, sorted by path."""
        if self.anchor:
            if not pattern.startswith(self.anchor + "/"):
                return []
            pattern = pattern.removeprefix(self.anchor + "/")
        return sorted(path for path in self.root.glob(pattern) if path.is_file())

    def name_of(self, path: Path) -> str:
        """A file's path from the export's root, with forward slashes."""
        inner = path.relative_to(self.root).as_posix()
        return f"{self.anchor}/{inner}" if self.anchor else inner


def find_trees(source: Path) -> list[Tree]:
    """The export trees that a source folder holds; none where it looks like no export.

    Raises:
        MissingError: there is no such folder.
        InputError: it cannot be listed.
    """
    if not source.exists():
        raise MissingError("no such file or folder", where=source)
    tree = _tree_at(source)
    if tree is not None:
        return [tree]
    return [found for child in children(source) if child.is_dir() and (found := _tree_at(child)) is not None]


def children(folder: Path) -> list[Path]:
    """What lies in a folder, sorted.

    Raises:
        InputError: it cannot be listed.
    """
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=folder) from error


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


def walk(folder: Path, suffix: str) -> Iterator[Path]:
    """All files below `folder` with this ending, in any case, sorted by path."""
    yield from sorted(path for path in folder.rglob("*") if path.suffix.lower() == suffix and path.is_file())
