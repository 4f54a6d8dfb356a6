"""`vgpt2 show DIR`: what a finished stage's folder holds, read from its manifest alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.table import Table

from vgpt2.artifact import Manifest, read_manifest


@click.command("show")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the manifest as JSON.")
def command(folder: Path, as_json: bool) -> None:
    """Say what a finished stage's folder holds."""
    manifest = read_manifest(folder)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(manifest), indent=2).decode())
        return
    Console().print(_table(folder, manifest))


def _table(folder: Path, manifest: Manifest) -> Table:
    table = Table(title=f"{folder}: made by '{manifest.stage}' on {manifest.created}", title_justify="left")
    table.add_column("")
    table.add_column("")
    size = sum(int(entry["bytes"]) for entry in manifest.files.values())
    table.add_row("vgpt2", manifest.vgpt2)
    table.add_row("files", f"{len(manifest.files)} ({size:,} bytes)")
    for title, values in (("count", manifest.counts), ("seed", manifest.seeds), ("config", manifest.config)):
        for name, value in _flat(values):
            table.add_row(f"{title} {name}", value)
    for name, value in manifest.inputs.items():
        table.add_row(f"input {name}", value[:16])
    return table


def _flat(values: dict[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Nested mappings as dotted names, so that one table holds a whole config."""
    rows: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, dict):
            rows.extend(_flat(value, f"{prefix}{name}."))
        else:
            rows.append((f"{prefix}{name}", f"{value:,}" if type(value) is int else str(value)))
    return rows
