"""`vgpt2 score`: judge the kept answers of a run again; no model is asked."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.cli.eval import table
from vgpt2.pack.load import load as load_pack
from vgpt2.suite.run import rescore


@click.command("score")
@click.argument("folder", type=click.Path(path_type=Path))
@catalog_option
def command(folder: Path, catalog: Opened) -> None:
    """Score kept answers again, without a model."""
    Console().print(table(rescore(folder, catalog.catalog, load_pack())))
