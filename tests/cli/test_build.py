"""The verb `build`: its files, its table, its mistakes."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from vgpt2 import artifact
from vgpt2.cli.build import command
from vgpt2.errors import ConfigError, MissingError

CONFIG = """
seed: 3
budget: {objects: 3, columns: 8}
records: {filters: 8, schema: 4}
pairs: 2
shard: 10
"""


def test_build_writes_a_folder_and_prints_the_gates(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(CONFIG)
    done = CliRunner().invoke(command, [str(tmp_path / "config.yaml"), "-o", str(tmp_path / "data")])
    assert done.exit_code == 0, done.output
    assert "Gates" in done.output
    assert "filters" in done.output
    manifest = artifact.read_manifest(tmp_path / "data", "build")
    assert manifest.counts["dpo"] == 2
    assert "# Data card" in (tmp_path / "data" / "card.md").read_text()


def test_mistakes_are_errors_of_ours(tmp_path: Path) -> None:
    missing = CliRunner().invoke(command, [str(tmp_path / "none.yaml"), "-o", str(tmp_path / "data")])
    assert isinstance(missing.exception, MissingError)
    (tmp_path / "config.yaml").write_text("records: {filters: many}\n")
    wrong = CliRunner().invoke(command, [str(tmp_path / "config.yaml"), "-o", str(tmp_path / "data")])
    assert isinstance(wrong.exception, ConfigError)
    assert not (tmp_path / "data").exists()
