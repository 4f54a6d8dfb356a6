"""`vgpt2 lint --server`: what the editor's server is given: catalog, settings and knowledge, as for files.

The catalog is the client's `catalog`, else `--catalog`, else `out/catalog` below the workspace, else the
bundled sample. Settings are the workspace's (vgpt2.yaml, pyproject.toml); the client's `select` and `ignore`
come before them, and the command line's before those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from vgpt2 import __version__, artifact
from vgpt2.cli.catalog_option import DEFAULT, Opened, open_catalog
from vgpt2.errors import ConfigError, need_extra
from vgpt2.lint.config import read_settings
from vgpt2.lint.linter import Options
from vgpt2.tsql.model import Script

if TYPE_CHECKING:
    from vgpt2.lint.server import Project


class Wishes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A client's `initializationOptions`.

    Attributes:
        catalog: a catalog's folder, below the workspace's where it is not absolute.
        select, ignore: codes or beginnings of codes.
    """

    catalog: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def serve_editor(
    catalog: Opened,
    select: Sequence[str],
    ignore: Sequence[str],
    reader: Callable[[str], Script],
    options_of: Callable[[Sequence[str], Sequence[str]], Options],
) -> None:
    """Serve one editor until it says goodbye or closes the pipe.

    Raises:
        MissingError: the extra `lsp` is not installed.
    """
    try:
        from vgpt2.lint.server import Editor, Project
    except ImportError as error:
        raise need_extra(error.name or "pygls", "lsp") from error
    # The editor may start us in another folder than the workspace's.
    given = None if catalog.folder is None else catalog.folder.resolve()

    def open_project(root: Path | None, client: Mapping[str, Any]) -> Project:
        wishes = read_wishes(client)
        base = root or Path.cwd()
        folder = base / wishes.catalog if wishes.catalog else given
        if folder is None and artifact.is_finished(base / DEFAULT):
            folder = base / DEFAULT
        opened = catalog if folder is None else open_catalog(folder)
        settings = read_settings(base)
        options = options_of(
            select or wishes.select or settings.select, ignore or wishes.ignore or settings.ignore
        )
        note = f"no {DEFAULT}, using the bundled sample schema" if opened.folder is None else ""
        return Project(opened.catalog, options, reader, note)

    Editor(open_project, __version__).server.start_io()


def read_wishes(client: Mapping[str, Any]) -> Wishes:
    """A client's options, checked.

    Raises:
        ConfigError: an option is unknown or of another type.
    """
    try:
        return msgspec.convert(client, Wishes)
    except msgspec.ValidationError as error:
        raise ConfigError(f"initializationOptions: {error}") from error
