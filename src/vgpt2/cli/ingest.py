"""`vgpt2 ingest`: read an export, DDL scripts or both into a catalog folder, and say what was found.

The receipt goes to standard output, the progress bar to standard error (only on a terminal). The folder is
replaced in one step: a failure or a kill leaves the old one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from vgpt2 import artifact
from vgpt2.catalog import ingest, store
from vgpt2.cli.catalog_option import DEFAULT
from vgpt2.pack.load import load

_MEGABYTE = 1 << 20


@click.command("ingest", short_help="Read an export, DDL scripts or both into a catalog.")
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="SOURCE...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=DEFAULT,
    show_default=True,
    metavar="DIR",
    help="Where the catalog goes; an older catalog there is replaced.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the receipt as JSON.")
@click.option(
    "--max-mb",
    type=click.IntRange(min=1),
    default=ingest.Limits().metadata // _MEGABYTE,
    show_default=True,
    metavar="N",
    help="Largest metadata file or script that is read, in MB; memory needed is about six times that.",
)
@click.option(
    "--max-document-mb",
    type=click.IntRange(min=1),
    default=ingest.Limits().document // _MEGABYTE,
    show_default=True,
    metavar="N",
    help="Largest document that is read, in MB; larger ones are counted and passed over.",
)
def command(
    sources: tuple[Path, ...], output: Path, as_json: bool, max_mb: int, max_document_mb: int
) -> None:
    """Read an export, DDL scripts or both into a catalog.

    A SOURCE is the folder of a documentation export (its root, Viewpoint_Database in it, or a second tree of
    knowledge articles), a .sql script of CREATE and ALTER statements, or a folder of such scripts. Several
    sources make one catalog.
    """
    limits = ingest.Limits(
        metadata=max_mb * _MEGABYTE, document=max_document_mb * _MEGABYTE, script=max_mb * _MEGABYTE
    )
    with artifact.draft(output, "ingest") as draft:
        with _progress() as progress:
            pack = load()
            found = ingest.read(sources, progress, limits, pack.joins)
        store.save(found.data, draft.path, found.documents)
        artifact.write_json(draft.path / "report.json", found.report)
        draft.counts = dict(found.report.counts)
        draft.config = {
            "sources": [str(source) for source in sources],
            "max_mb": max_mb,
            "pack": f"{pack.name} {pack.digest}",
        }
        draft.inputs = found.inputs
    if as_json:
        receipt = {
            "catalog": str(output),
            "sources": [str(source) for source in sources],
            "seconds": found.seconds,
            **msgspec.to_builtins(found.report),
        }
        click.echo(msgspec.json.format(msgspec.json.encode(receipt), indent=2))
        return
    for line in _receipt(found, output):
        click.echo(line)


@contextmanager
def _progress() -> Iterator[ingest.Progress]:
    """A progress bar on standard error; nothing where that is no terminal."""
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("reading", total=None)

        def step(family: str, done: int, total: int) -> None:
            bar.update(task, description=family, completed=done, total=total)

        yield step


def _receipt(found: ingest.Ingested, output: Path) -> Iterator[str]:
    report = found.report
    yield f"Read in {found.seconds:.1f} s:"
    for family, entry in report.read.items():
        files = f"{entry.files:,} file{'s' if entry.files != 1 else ''}"
        yield f"  {family:<20} {entry.rows:>8,}   {files}, {entry.bytes / _MEGABYTE:,.1f} MB"
    if report.missing:
        yield "Missing:"
        for item in report.missing:
            yield f"  {item.family:<20} {item.looked_for} ({item.use})"
    if report.wrong:
        yield "Looked wrong:"
        for what, fault in report.wrong.items():
            yield f"  {fault.count:>8,} x {what}"
            more = fault.count - len(fault.examples)
            for example in fault.examples:
                yield f"             {example}"
            if more > 0:
                yield f"             and {more:,} more"
    yield f"Catalog in {output}:"
    for name, count in report.counts.items():
        yield f"  {name:<20} {count:>8,}"
