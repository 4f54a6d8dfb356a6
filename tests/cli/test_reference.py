"""docs/cli.md is what the commands say of themselves."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from vgpt2.cli import VERBS, reference

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference.page(), (
        "run: python -m vgpt2.cli.reference docs/cli.md"
    )


@pytest.mark.parametrize("verb", [verb for verb, _, _ in VERBS])
def test_every_verb_has_its_part(verb: str) -> None:
    assert f"\n## vgpt2 {verb}\n\n```\nvgpt2 {verb}" in PAGE.read_text(encoding="utf-8")


def test_what_is_hidden_is_left_out_and_bars_are_escaped() -> None:
    @click.command("x")
    @click.argument("names", nargs=-1)
    @click.option("--kind", type=click.Choice(["a", "b"]), default="a", show_default=True, help="Which.")
    @click.option("--on/--off", help="Whether.")
    @click.option("--secret", hidden=True, help="Nobody's.")
    def command() -> None:
        """Do x."""

    part = "\n".join(reference.command_part(command, "vgpt2 x", click.Context(command)))
    assert "vgpt2 x [OPTIONS] [NAMES]…" in part
    assert "| `--kind a\\|b` | Which. Default: `a`. |" in part
    assert "| `--on/--off` | Whether. |" in part
    assert "secret" not in part
