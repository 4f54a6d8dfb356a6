"""Shipped configs load; unknown keys and values that are not allowed are one-line errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.errors import ConfigError, MissingError
from vgpt2.records import config

ROOT = Path(__file__).parent.parent.parent
SHIPPED = sorted((ROOT / "configs" / "records").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_every_shipped_config_loads_and_asks_mostly_for_sql(path: Path) -> None:
    found = config.load(path)
    total = sum(found.records.values())
    asked = sum(found.records.get(name, 0) for name in ("verified", "filters", "joins", "aggregates"))
    assert asked >= 0.6 * total
    assert found.pairs
    assert found.labels


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("records: {filters: 10}\ncolour: red\n", "colour"),
        ("records: {trivia: 10}\n", "unknown recipe trivia"),
        ("records: {filters: -1}\n", "records.filters"),
        ("records: {filters: 1}\ngood_share: 1.5\n", "good_share"),
        ("records: [1]\n", "records"),
        ("- 1\n", "mapping"),
        ("a: [\n", "cannot be read"),
    ],
)
def test_what_is_not_allowed_is_said_with_its_place(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        config.load(path)
    assert says in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_missing_config_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingError):
        config.load(tmp_path / "none.yaml")
