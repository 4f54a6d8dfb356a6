"""Configs: what is refused and how it is said; the shipped ones load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.train.material import tiny
from vgpt2.errors import ConfigError, MissingError
from vgpt2.train import config

ROOT = Path(__file__).parents[2]
CASES = yaml.safe_load((ROOT / "tests/fixtures/train/configs.yaml").read_text())
SHIPPED = sorted((ROOT / "configs/train").glob("*.yaml"))


def laid_over(base: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """`base` with `change`, mapping by mapping."""
    merged = dict(base)
    for key, value in change.items():
        below = merged.get(key)
        merged[key] = (
            laid_over(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
        )
    return merged


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_refused(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(yaml.safe_dump(laid_over(tiny(tmp_path), case["change"])))
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    assert case["says"] in str(caught.value)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_configs_load_with_all_their_options(path: Path) -> None:
    loaded = config.load(path)
    for option in loaded.options:
        assert config.load(path, option).runs != loaded.runs, "an option would overwrite the main runs"


def test_there_are_shipped_configs() -> None:
    assert {path.name for path in SHIPPED} >= {"smoke.yaml", "vgpt2_v3.yaml"}


def test_unreadable_files(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no such config file"):
        config.load(tmp_path / "none.yaml")
    broken = tmp_path / "broken.yaml"
    broken.write_text("a: [")
    with pytest.raises(ConfigError, match="not readable as YAML"):
        config.load(broken)
    broken.write_text("- a list")
    with pytest.raises(ConfigError, match="no mapping"):
        config.load(broken)


def test_an_option_replaces_key_by_key(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    options = {"wide": {"model": {"new": {"width": 64}}, "sft": {"batch": None}}}
    path.write_text(yaml.safe_dump(tiny(tmp_path, options=options)))
    plain, wide = config.load(path), config.load(path, "wide")
    assert plain.model.new is not None
    assert wide.model.new == plain.model.new.model_copy(update={"width": 64})
    assert wide.sft == plain.sft.model_copy(update={"batch": config.Sft().batch}), "null takes the key away"
    with pytest.raises(ConfigError, match="it has: wide"):
        config.load(path, "narrow")
