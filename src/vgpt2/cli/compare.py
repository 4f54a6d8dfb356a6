"""`vgpt2 compare A B`: the second run against the first, question by question; exits 1 when it is worse."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from vgpt2.suite.compare import Comparison, compare


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
    low, high = 100 * found.difference.low, 100 * found.difference.high
    return [
        f"{found.first}: {found.right[0]} of {found.questions} right",
        f"{found.second}: {found.right[1]} of {found.questions} right",
        f"difference {100 * found.difference.value:+.1f} points ({low:+.1f} to {high:+.1f}), "
        f"McNemar p = {found.p:.3f}",
        f"healed {len(found.healed)}: {', '.join(found.healed) or '–'}",
        f"broke {len(found.broke)}: {', '.join(found.broke) or '–'}",
    ]
