"""Shipped configs load; unknown keys and values that are not allowed are one-line errors."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from vgpt2.errors import ConfigError, MissingError
from vgpt2.records import config
from vgpt2.records.model import CATEGORIES
from vgpt2.records.recipes import by_name

ROOT = Path(__file__).parent.parent.parent
PLAN = {
    "schema": 25_000,
    "query": 20_000,
    "document": 15_000,
    "refusal": 5_000,
    "correction": 5_000,
    "join": 8_000,
    "business": 10_000,
    "report": 5_000,
    "rule": 2_000,
    "optimisation": 2_000,
    "naming": 1_500,
    "workflow": 1_500,
}
SHIPPED = sorted((ROOT / "configs" / "records").glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_every_shipped_config_loads(path: Path) -> None:
    found = config.load(path)
    assert found.records
    assert found.pairs
    assert found.labels


def test_the_full_config_has_the_plans_counts() -> None:
    """Categories and their counts as the training plan gives them."""
    found = config.load(ROOT / "configs" / "records" / "full.yaml")
    counts: Counter[str] = Counter()
    for name, count in found.records.items():
        counts[by_name(name).category] += count
    assert dict(counts) == PLAN
    assert set(PLAN) == set(CATEGORIES)
    assert found.pairs >= 5_000
    assert found.labels >= 3_000


def test_a_scaled_config_keeps_every_stream() -> None:
    found = config.load(ROOT / "configs" / "records" / "full.yaml").scaled(0.0001)
    assert min(found.records.values()) == 1
    assert found.pairs == 1


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
