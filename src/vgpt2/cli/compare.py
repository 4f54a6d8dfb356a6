"""`vgpt2 compare A B`: the second run against the first, question by question; exits 1 when it is worse."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from vgpt2.suite.compare import Comparison, compare
from vgpt2.suite.statistics import Difference


@click.command("compare")
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the comparison as JSON.")
def command(first: Path, second: Path, as_json: bool) -> None:
    """Compare two evaluated runs question by question."""
    found = compare(first, second)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    else:
        click.echo("\n".join(_lines(found)))
    sys.exit(1 if found.worse else 0)


def _lines(found: Comparison) -> list[str]:
    categories = [
        f"  {part.name.replace('_', ' '):<18}{part.right[0]:>4} → {part.right[1]:<4} of {part.questions:<4}"
        f"{_points(part.difference)}, p = {part.p:.3f}"
        for part in found.categories
    ]
    return [
        f"{found.first}: {found.right[0]} of {found.questions} right",
        f"{found.second}: {found.right[1]} of {found.questions} right",
        f"difference {_points(found.difference)}, McNemar p = {found.p:.3f}",
        *categories,
        f"healed {len(found.healed)}: {', '.join(found.healed) or '–'}",
        f"broke {len(found.broke)}: {', '.join(found.broke) or '–'}",
    ]


def _points(difference: Difference) -> str:
    value, low, high = (100 * number for number in difference)
    return f"{value:+.1f} points ({low:+.1f} to {high:+.1f})"
