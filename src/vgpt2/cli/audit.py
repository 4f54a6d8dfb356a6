"""`vgpt2 audit`: what a training file teaches, checked against a catalog."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.lint.linter import Options
from vgpt2.pack.load import load as load_pack
from vgpt2.records import audit


@click.command("audit")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes that lint.")
@catalog_option
def command(file: Path, as_json: bool, workers: int, catalog: Opened) -> None:
    """Check a training file (SFT, DPO, KTO) against a catalog."""
    options = Options(hints=load_pack().hints())
    found = audit.audit(audit.rows_of(file), catalog.catalog, options, workers)
    if as_json:
        click.echo(json.dumps(found.to_dict(), indent=2, ensure_ascii=False))
    else:
        _print(found)
    sys.exit(0 if found.passed else 1)


def _print(found: audit.Audit) -> None:
    console = Console()
    table = Table("what", "rows", "for example")
    table.add_row("rows", str(found.rows), "")
    table.add_row("good answers with SQL", str(found.with_sql), "")
    table.add_row("near-duplicates", str(found.duplicates), "")
    for kind, count in found.faults.most_common():
        row, message = found.examples[kind][0]
        table.add_row(kind, str(count), f"row {row}: {message}")
    if found.bad:
        table.add_row("bad answers that no rule objects to", str(found.bad_without_finding), "")
    if found.leak is not None:
        table.add_row(
            "surface tells good from bad",
            f"AUC {found.leak.auc:.2f}",
            f"0.50 is chance; {found.leak.accuracy:.0%} ± {found.leak.margin:.0%} told right",
        )
    console.print(table)
    console.print("passed" if found.passed else "faults found")
