"""`vgpt2 chat`: one question after another, from a terminal or from a pipe, a line each."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console

from vgpt2.cli.ask import open_assistant, shown
from vgpt2.cli.catalog_option import Opened, catalog_option, encoder_option

LEAVE = ("exit", "quit", "bye", r"\q")


@click.command("chat")
@click.option("--model", type=click.Path(path_type=Path), help="A trained run's folder.")
@encoder_option
@catalog_option
def command(model: Path | None, encoder: Path | None, catalog: Opened) -> None:
    """Ask one question after another."""
    assistant = open_assistant(catalog, model, encoder)
    console = Console()
    asking = sys.stdin.isatty()
    if asking:
        click.echo("Ask about the database; an empty line or 'exit' ends.", err=True)
    while True:
        if asking:
            click.echo("> ", nl=False, err=True)
        line = sys.stdin.readline()
        question = line.strip()
        if not line or question.lower() in LEAVE or (asking and not question):
            return
        if not question:
            continue
        if not asking:
            console.print(f"> {question}", markup=False, highlight=False)
        console.print(shown(assistant.ask(question)))
