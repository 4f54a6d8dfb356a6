"""`vgpt2 fix`: repair files in place; standard input goes to standard output."""

from __future__ import annotations

from pathlib import Path

import click

from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.cli.lint import STDIN, options_of, report, show_diff, texts, write
from vgpt2.lint.config import read_settings
from vgpt2.lint.fix import fix
from vgpt2.lint.format import Checked


@click.command("fix")
@click.argument("files", nargs=-1, required=True, metavar="FILES|-")
@catalog_option
@click.option(
    "--select", multiple=True, metavar="CODES", help="Only these rules: VST101, or VST1 for a family."
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules.")
@click.option("--unsafe", is_flag=True, help="Also repair what may change the result.")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
def command(
    files: tuple[str, ...],
    catalog: Opened,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    unsafe: bool,
    diff: bool,
) -> None:
    """Repair what can be repaired safely in T-SQL files.

    FILES are files, folders or - (standard input, repaired to standard output). What is left is reported on
    standard error, with exit code 1.
    """
    settings = read_settings(Path.cwd())
    options = options_of(select or settings.select, ignore or settings.ignore)
    checked: list[Checked] = []
    mended = 0
    for name, text in texts(files, settings):
        fixed = fix(text, catalog.catalog, options, unsafe=unsafe)
        mended += len(fixed.applied)
        if diff:
            show_diff(name, text, fixed)
        elif name == STDIN:
            click.echo(fixed.text, nl=False)
        elif fixed.text != text:
            write(Path(name), fixed.text)
        checked.append(Checked(name, fixed.text, fixed.remaining))
    if not diff:
        click.echo(f"{mended} mended", err=True)
        report(checked, "text", to_stderr=True)
    if any(item.findings for item in checked):
        raise click.exceptions.Exit(1)
