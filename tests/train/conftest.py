"""Records and configs that several tests of this room need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.train.material import tiny, write_records


@pytest.fixture(scope="session")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A records folder with 120 records a stage."""
    return write_records(tmp_path_factory.mktemp("records") / "data", 120)


@pytest.fixture
def config_file(tmp_path: Path, records: Path) -> Callable[..., Path]:
    """Writes a tiny config; keyword arguments replace keys of the top level."""

    def write(**changes: Any) -> Path:
        path = tmp_path / "train.yaml"
        content = tiny(tmp_path, **{"data": str(records), **changes})
        path.write_text(yaml.safe_dump(content), encoding="utf-8")
        return path

    return write
