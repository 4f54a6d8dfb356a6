"""`vgpt2 ask`: one question, one checked answer with its proof.

Exit codes: 0 an answer, 1 a refusal or a query with findings that are errors, 2 usage or something missing.
"""

from __future__ import annotations

from pathlib import Path

import click
import msgspec
from rich.console import Console, Group
from rich.panel import Panel
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.backend import Backend
from vgpt2.answer.model import Answer, Proof
from vgpt2.answer.opening import open_transformers
from vgpt2.cli.catalog_option import Opened, catalog_option, encoder_option
from vgpt2.pack.load import load as load_pack

LISTED = 14
"""Rows of the proof card shown on a terminal; `--explain` and `--json` show all."""


@click.command("ask")
@click.argument("text", nargs=-1, required=True)
@click.option("--model", type=click.Path(path_type=Path), help="A trained run's folder.")
@click.option("--json", "form", flag_value="json", help="Print the whole answer as JSON.")
@click.option("--sql", "form", flag_value="sql", help="Print the query only.")
@click.option("--explain", "form", flag_value="explain", help="Print the whole proof card.")
@encoder_option
@catalog_option
def command(
    text: tuple[str, ...], model: Path | None, form: str | None, encoder: Path | None, catalog: Opened
) -> None:
    """Answer a question with SQL and its proof, or refuse."""
    assistant = open_assistant(catalog, model, encoder)
    answer = assistant.ask(" ".join(text))
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(answer.to_dict()), indent=2))
    elif form == "sql":
        click.echo(answer.sql if answer.sql else answer.text, err=answer.sql is None)
    else:
        Console().print(shown(answer, whole=form == "explain"))
    if answer.refused or (form == "sql" and answer.sql is None):
        raise click.exceptions.Exit(1)


def open_assistant(catalog: Opened, model: Path | None, encoder: Path | None = None) -> Assistant:
    """The assistant over an opened catalog, with a trained run as its model where one is given."""
    backend: Backend | None = None if model is None else open_transformers(model)
    return Assistant(catalog.index(load_pack(), encoder), backend)


def shown(answer: Answer, whole: bool = False) -> Group:
    """An answer for a terminal: the words, the query in a panel, the proof card."""
    parts: list[Text | Panel | Table] = [Text(answer.text)]
    if answer.missing:
        parts.append(Text(f"missing: {', '.join(answer.missing)}", style="bold red"))
    if answer.suggestions:
        parts.append(Text(f"see: {', '.join(answer.suggestions)}", style="bold"))
    if answer.sql:
        parts.append(
            Panel(Syntax(answer.sql, "sql", word_wrap=True, background_color="default"), title="SQL")
        )
    parts.extend(Text(f"{item['code']} {item['message']}", style="yellow") for item in answer.findings)
    if answer.sql or whole:
        parts.append(_card(answer.proof, None if whole else LISTED))
    return Group(*parts)


def _card(proof: Proof, limit: int | None) -> Table:
    table = Table(title="proof", title_justify="left", show_header=False, show_edge=False, pad_edge=False)
    rows: list[tuple[str, str, str]] = []
    for item in proof.objects:
        base = f" over {item['base']}" if item["base"] else ""
        rows.append(("object", item["name"], f"{item['kind']}{base}, module {item['module'] or '-'}"))
    for join in proof.joins:
        pairs = ", ".join(one if one == other else f"{one} = {other}" for one, other in join["on"])
        seen = f", seen {join['count']} times" if join["count"] > 1 else ""
        origin = f"{join['origin']}{seen}" if join["origin"] else "not in the catalog"
        rows.append(("join", f"{join['left']} to {join['right']}", f"{pairs} ({origin})"))
    quiet = limit is not None and not any(check["detail"] for check in proof.checks)
    if quiet and proof.checks:
        rows.append(("checks", f"all {len(proof.checks)} passed", proof.checks[1]["name"]))
    for check in () if quiet else proof.checks:
        mark = "passed" if check["passed"] else "FAILED"
        rows.append(("check", check["name"], f"{mark}{'; ' + check['detail'] if check['detail'] else ''}"))
    for column in proof.columns:
        place = f"column {column['place']}, {column['type'] or 'type not known'}"
        rows.append(("column", f"{column['object']}.{column['column']}", place + ", key" * column["key"]))
    for row in rows if limit is None else rows[:limit]:
        table.add_row(*row)
    if limit is not None and len(rows) > limit:
        table.add_row("", f"and {len(rows) - limit} more", "--explain shows them")
    table.add_row("source", ", ".join(proof.sources), "")
    return table
