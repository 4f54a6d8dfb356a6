"""`vgpt2 search`: what would be retrieved for a question, and why."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import Console
from rich.table import Table

from vgpt2.cli.catalog_option import Opened, catalog_option, encoder_option
from vgpt2.context.model import Budget, Context, ShownObject
from vgpt2.pack.load import load as load_pack

LISTED = 6
"""Columns listed besides the key."""


@click.command("search")
@click.argument("text", nargs=-1, required=True)
@click.option(
    "--limit", default=12, show_default=True, type=click.IntRange(1, 200), help="Objects shown at most."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@encoder_option
@catalog_option
def command(text: tuple[str, ...], limit: int, as_json: bool, encoder: Path | None, catalog: Opened) -> None:
    """Show what would be retrieved for a question, and why."""
    index = catalog.index(load_pack(), encoder)
    context = index.retrieve(" ".join(text), Budget(objects=limit, queries=5))
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(context.to_dict()), indent=2))
        return
    Console().print(_objects(context))
    for query in context.queries:
        click.echo(f"query    {query.id}: {query.title}")
    for article in context.articles:
        click.echo(f"article  {article.id}: {article.title}")


def _objects(context: Context) -> Table:
    table = Table(show_edge=False, pad_edge=False)
    for heading, justify in (("object", "left"), ("score", "right"), ("why", "left"), ("columns", "left")):
        table.add_column(heading, justify="right" if justify == "right" else "left", overflow="fold")
    for item in context.objects:
        table.add_row(item.name, f"{item.score:.1f}", item.why, _columns(item))
    return table


def _columns(item: ShownObject) -> str:
    """The key and some others; how many are shown of how many. `--json` lists all that are shown."""
    names = [column.name for column in item.columns]
    key = set(item.object.key)
    some = [name for name in names if name in key] + [name for name in names if name not in key][:LISTED]
    return f"{', '.join(some)} ({len(names)} of {len(item.object.columns)})"
