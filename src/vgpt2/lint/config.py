"""Lint settings of a project: `[tool.vgpt2.lint]` in pyproject.toml, or `lint:` in vgpt2.yaml.

The nearest folder upwards that has one of the two files decides; vgpt2.yaml comes first.

Not covered: settings for single files (`-- noqa` serves there).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import yaml

from vgpt2.errors import ConfigError

YAML = "vgpt2.yaml"
PYPROJECT = "pyproject.toml"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a project may set. A msgspec model: pydantic's import would cost a fifth of a cold `vgpt2 lint`.

    Attributes:
        select, ignore: codes or beginnings of codes, as on the command line, which overrides them.
        exclude: patterns of files that a folder's search leaves out (`archive/*.sql`).
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def excludes(self, path: Path) -> bool:
        """Whether a file is left out."""
        return any(path.match(pattern) for pattern in self.exclude)


def read_settings(folder: Path) -> Settings:
    """The settings that hold in `folder`; empty ones where nothing is set.

    Raises:
        ConfigError: a file cannot be read, or sets what is unknown.
    """
    for place in (folder, *folder.parents):
        for name in (YAML, PYPROJECT):
            path = place / name
            if path.is_file():
                found = _lint_part(path)
                if found is not None:
                    return _settings(found, path)
    return Settings()


def _lint_part(path: Path) -> Any:
    try:
        text = path.read_text(encoding="utf-8")
        if path.name == YAML:
            whole = yaml.safe_load(text)
            return whole.get("lint") if isinstance(whole, dict) else None
        return tomllib.loads(text).get("tool", {}).get("vgpt2", {}).get("lint")
    except (OSError, UnicodeDecodeError, yaml.YAMLError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"cannot be read ({error})", where=path) from error


def _settings(found: Any, path: Path) -> Settings:
    try:
        return msgspec.convert(found, Settings)
    except msgspec.ValidationError as error:
        raise ConfigError(f"lint settings: {error}", where=path) from error
