"""`vgpt2 eval`: put a suite of questions to the catalog alone, to a trained run, or to a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from vgpt2 import artifact
from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load as load_pack
from vgpt2.suite import answerers
from vgpt2.suite.answerers import Answerer
from vgpt2.suite.figures import quantile
from vgpt2.suite.given import Given
from vgpt2.suite.live import Live, open_live
from vgpt2.suite.question import SUITES
from vgpt2.suite.report import left_out, scored, shown
from vgpt2.suite.run import PAGE, How, run

F = TypeVar("F", bound=Callable[..., Any])


class _Asked(NamedTuple):
    """Who answers, what the report calls them, and digests of what stands behind them."""

    answerer: Answerer
    name: str
    inputs: dict[str, str]


def server_option(command: F) -> F:
    """Give a click command the option `--server URL`; it receives `server`, a `Live` or None."""

    def opened(ctx: click.Context, param: click.Parameter, value: str | None) -> Live | None:
        return None if value is None or ctx.resilient_parsing else open_live(value)

    return click.option(
        "--server",
        metavar="URL",
        callback=opened,
        help="A live SQL Server by its SQLAlchemy address: say what it would take of gold and answers, "
        "syntax and names; nothing is run there.",
    )(command)


@click.command("eval")
@click.option("--model", type=click.Path(path_type=Path), help="A trained run's folder.")
@click.option("--bare", is_flag=True, help="With --model: the model alone, without the assistant around it.")
@click.option("--url", help="An OpenAI-compatible server's base URL, such as http://localhost:8000/v1.")
@click.option("--url-model", default="vgpt2", show_default=True, help="The model's name on that server.")
@click.option(
    "--temperature",
    type=click.FloatRange(min=0),
    default=0.0,
    show_default=True,
    help="With --url: how freely the server samples; goes with --repeat.",
)
@click.option(
    "--answerer",
    type=click.Choice(answerers.NAMES),
    help="An answerer that needs no model: the catalog's own, or a baseline.",
)
@click.option(
    "--suite",
    default=SUITES[0],
    show_default=True,
    help="smoke, quick or full; a YAML file of questions; or a CSV or JSON file of questions and their SQL.",
)
@click.option(
    "--repeat",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Put every question N times and say how often the answers agree; the first ones make the score.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="N",
    help="Questions put to a server at the same time, and guarded processes that judge.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path("out/eval"), show_default=True)
@server_option
@catalog_option
def command(
    model: Path | None,
    bare: bool,
    url: str | None,
    url_model: str,
    temperature: float,
    answerer: str | None,
    suite: str,
    repeat: int,
    workers: int,
    output: Path,
    server: Live | None,
    catalog: Opened,
) -> None:
    """Put a suite of questions to a model or an answerer."""
    if sum(choice is not None for choice in (model, url, answerer)) != 1:
        raise click.UsageError("say who answers: one of --model, --url and --answerer")
    if bare and model is None:
        raise click.UsageError("--bare goes with --model")
    if temperature and url is None:
        raise click.UsageError("--temperature goes with --url; other answerers do not sample")
    pack = load_pack()
    index = catalog.index(pack)
    if model is not None:
        asked = _trained(index, model, bare)
    elif url is not None:
        asked = _served(index, url, url_model, temperature)
    else:
        asked = _Asked(answerers.named(index, answerer or ""), answerer or "", {})
    # A local model answers one question after the other; only a server gains by more.
    askers = workers if url is not None else 1
    with progress(suite, askers=askers, judges=workers, live=server) as how:
        report = run(
            output,
            suite,
            asked.answerer,
            asked.name,
            catalog.catalog,
            pack,
            inputs=asked.inputs,
            repeat=repeat,
            how=how,
        )
    show(report, output)


def _trained(index: Index, model: Path, bare: bool) -> _Asked:
    opened = answerers.bare if bare else answerers.model
    name = f"{model} alone" if bare else str(model)
    return _Asked(opened(index, model), name, {"model": artifact.digest(model)})


def _served(index: Index, url: str, name: str, temperature: float) -> _Asked:
    answerer = answerers.server(index, url, name, temperature=temperature)
    sampled = f", temperature {temperature:g}" if temperature else ""
    return _Asked(answerer, f"{name} at {url}{sampled}", {})


@contextmanager
def progress(title: str, *, askers: int = 1, judges: int = 1, live: Live | None = None) -> Iterator[How]:
    """Bars on a terminal's standard error: answers with their median and 95 % seconds, then judgements."""
    errors = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[latency]}"),
    )
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        answers = bar.add_task(f"{title}: answers", total=None, latency="")
        judgements = bar.add_task(f"{title}: judged", total=None, latency="", visible=False)
        seconds: list[float] = []

        def answered(done: int, total: int, given: Given | None) -> None:
            if given is not None:
                seconds.append(given.seconds)
            latency = f"median {quantile(seconds, 0.5):.2f} s, 95 % in {quantile(seconds, 0.95):.2f} s"
            bar.update(answers, completed=done, total=total, latency=latency if seconds else "")

        def told(done: int, total: int) -> None:
            bar.update(judgements, completed=done, total=total, visible=True)

        yield How(askers, judges, answered, told, live)


def show(report: dict[str, Any], folder: Path) -> None:
    """Print the figures of a report, what was left out, and where to read on."""
    console = Console()
    console.print(table(report))
    if report["left_out"]["count"]:
        click.echo(left_out(report))
    click.echo(f"{folder / PAGE} has every wrong answer.")


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
    for name in ("hallucinated", "unknown_names", "written_valid", "valid", "false_refusals", "undecided"):
        result.add_row(name.replace("_", " "), shown(report["shares"][name]), style="dim")
    for name, value in report["reliability"].items():
        result.add_row(name, scored(value), style="dim")
    seconds = report["seconds"]
    result.add_row("seconds: median, 95 %", f"{seconds['median']:.2f}, {seconds['p95']:.2f}", style="dim")
    if report["tokens"]:
        told = report["tokens"]
        result.add_row("tokens: prompts, answers", f"{told['prompt']:,}, {told['answer']:,}", style="dim")
    if report["consistency"]:
        for name in ("same_judgement", "same_result"):
            steady = f"{name.replace('_', ' ')}, {report['consistency']['repeats']} times"
            result.add_row(steady, shown(report["consistency"][name]), style="dim")
    return result
