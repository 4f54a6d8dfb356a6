"""`vgpt2 score`: judge the kept answers of a run again; no model is asked."""

from __future__ import annotations

from pathlib import Path

import click

from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.cli.eval import progress, server_option, show
from vgpt2.pack.load import load as load_pack
from vgpt2.suite.live import Live
from vgpt2.suite.run import rescore


@click.command("score")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Guarded processes that judge; their number changes no judgement.",
)
@server_option
@catalog_option
def command(folder: Path, workers: int, server: Live | None, catalog: Opened) -> None:
    """Score kept answers again, without a model."""
    with progress(folder.name, judges=workers, live=server) as how:
        report = rescore(folder, catalog.catalog, load_pack(), how)
    show(report, folder)
