"""`vgpt2 rules [CODE]`: the table of rules, or one rule's page."""

from __future__ import annotations

from pathlib import Path

import click

from vgpt2.errors import MissingError
from vgpt2.lint.document import page, pages
from vgpt2.lint.rules import ALL, FAMILIES


@click.command("rules")
@click.argument("code", required=False)
@click.option(
    "--write",
    "folder",
    type=click.Path(path_type=Path),
    help="Write the pages into this folder (docs/rules).",
)
def command(code: str | None, folder: Path | None) -> None:
    """List the rules, or explain one."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            (folder / name).write_text(text, encoding="utf-8")
        return
    if code is not None:
        rule = next((item for item in ALL if code.upper() == item.code or code.lower() == item.name), None)
        if rule is None:
            raise MissingError(f"no rule '{code}'", do="vgpt2 rules lists them")
        click.echo(page(rule))
        return
    for digit, title in FAMILIES:
        click.echo(f"{title} (VST{digit}xx)")
        for rule in ALL:
            if rule.code[3] == digit:
                click.echo(f"  {rule.code}  {rule.severity:<8} {rule.name:<22} {rule.summary}")
