"""`vgpt2 eval`: put a suite of questions to the catalog alone, to a trained run, or to a server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from vgpt2 import artifact
from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.pack.load import load as load_pack
from vgpt2.suite import answerers
from vgpt2.suite.question import SUITES
from vgpt2.suite.report import shown
from vgpt2.suite.run import PAGE, run


@click.command("eval")
@click.option("--model", type=click.Path(path_type=Path), help="A trained run's folder.")
@click.option("--bare", is_flag=True, help="With --model: the model alone, without the assistant around it.")
@click.option("--url", help="An OpenAI-compatible server's base URL, such as http://localhost:8000/v1.")
@click.option("--url-model", default="vgpt2", show_default=True, help="The model's name on that server.")
@click.option("--answerer", type=click.Choice(answerers.NAMES), help="An answerer that needs no model.")
@click.option(
    "--suite", default=SUITES[0], show_default=True, help="A bundled suite, or a YAML file of questions."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("out/eval"), show_default=True)
@catalog_option
def command(
    model: Path | None,
    bare: bool,
    url: str | None,
    url_model: str,
    answerer: str | None,
    suite: str,
    output: Path,
    catalog: Opened,
) -> None:
    """Put a suite of questions to a model or an answerer."""
    if sum(choice is not None for choice in (model, url, answerer)) != 1:
        raise click.UsageError("say who answers: one of --model, --url and --answerer")
    if bare and model is None:
        raise click.UsageError("--bare goes with --model")
    pack = load_pack()
    index = catalog.index(pack)
    inputs: dict[str, str] = {}
    if model is not None:
        opened = answerers.bare if bare else answerers.model
        asked, name = opened(index, model), f"{model} alone" if bare else str(model)
        inputs["model"] = artifact.digest(model)
    elif url is not None:
        asked, name = answerers.server(index, url, url_model), f"{url_model} at {url}"
    else:
        asked, name = answerers.assistant(index, answerer or ""), answerer or ""
    errors = Console(stderr=True)
    with Progress(console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task(suite, total=None)
        report = run(
            output,
            suite,
            asked,
            name,
            catalog.catalog,
            pack,
            inputs=inputs,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    Console().print(table(report))
    click.echo(f"{output / PAGE} has every wrong answer.")


def table(report: dict[str, Any]) -> Table:
    """The figures of a report for a terminal."""
    result = Table(
        title=f"{report['answerer']} on suite {report['suite']} {report['version']}", title_justify="left"
    )
    result.add_column("")
    result.add_column("right", justify="right")
    for name in ("overall", *report["by"]["category"]):
        value = report["shares"][name]
        result.add_row(name.replace("_", " "), shown(value))
    for name in ("hallucinated", "unknown_names", "valid", "false_refusals", "undecided"):
        result.add_row(name.replace("_", " "), shown(report["shares"][name]), style="dim")
    return result
