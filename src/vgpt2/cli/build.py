"""`vgpt2 build`: records, preference pairs and labelled answers from a config.

Not covered: what is drawn (`vgpt2.records`).
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from vgpt2 import artifact
from vgpt2.answer.opening import open_transformers
from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.errors import ConfigError
from vgpt2.records import card, config, engines
from vgpt2.records.build import build
from vgpt2.records.draw import Further
from vgpt2.records.feedback import load as load_feedback
from vgpt2.records.outcome import Built
from vgpt2.records.policy import Source

WIDTH = 120


@click.command("build")
@click.argument("file", type=click.Path(path_type=Path), metavar="CONFIG.yaml")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Where to."
)
@click.option(
    "--scale",
    type=click.FloatRange(min=0, min_open=True),
    default=1.0,
    show_default=True,
    help="Every count of the config times this: 0.01 for a first look.",
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes that draw.")
@click.option(
    "--engine",
    type=click.Choice(engines.ENGINES),
    default=engines.LOCAL,
    show_default=True,
    help="Who draws: processes of this machine, or Ray's workers (RAY_ADDRESS, else this machine).",
)
@click.option(
    "--suite",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Questions that no record may come near (default: those of the suites that come with vgpt2).",
)
@click.option(
    "--from-model",
    type=click.Path(path_type=Path),
    metavar="RUN",
    help="Pairs and labels only, of a trained run's own answers, judged by checker and execution.",
)
@click.option(
    "--feedback",
    type=click.Path(path_type=Path),
    metavar="LOG.jsonl",
    help="What users said of answers: labels besides those of the config.",
)
@catalog_option
def command(
    file: Path,
    output: Path,
    scale: float,
    workers: int,
    engine: str,
    suite: tuple[Path, ...],
    from_model: Path | None,
    feedback: Path | None,
    catalog: Opened,
) -> None:
    """Make training records, preference pairs and labelled answers."""
    settings = config.load(file).scaled(scale)
    further = Further(
        model=_source(from_model, settings) if from_model is not None else None,
        told=load_feedback(feedback) if feedback is not None else (),
    )
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, refresh_per_second=1) as bars:
        tasks: dict[str, TaskID] = {}

        def show(stream: str, done: int, total: int) -> None:
            if stream not in tasks:
                tasks[stream] = bars.add_task(stream, total=total)
            bars.update(tasks[stream], completed=done, total=total)

        built = build(
            settings,
            output,
            catalog=catalog.folder,
            suite=suite or _own_suites(),
            further=further,
            workers=workers,
            engine=engine,
            progress=show,
        )
    _report(built, output)


def _source(run: Path, settings: config.BuildConfig) -> Source:
    """A trained run to sample; its prompts must be those of this build."""
    model = open_transformers(run)
    if model.budget is not None and model.budget != settings.shown:
        raise ConfigError(
            f"was trained on prompts of another budget ({model.budget})", where=run, do="use its own config"
        )
    return Source(model.sample, artifact.digest(run))


def _own_suites() -> tuple[Path, ...]:
    """The question files of the package's own suites."""
    folder = Path(str(resources.files("vgpt2.suite").joinpath("questions")))
    return tuple(sorted(folder.glob("*.yaml")))


def _report(built: Built, output: Path) -> None:
    console = Console()
    if not console.is_terminal:
        # A log has no width: the table must not be folded to that of a terminal that is not there.
        console = Console(width=WIDTH)
    table = Table(
        "stream", "wanted", "kept", "drawn", *card.gate_names(built), title="Gates: what each dropped"
    )
    for row in card.gate_rows(built):
        table.add_row(*row)
    console.print(table)
    counts = built.counts
    console.print(
        f"{counts['sft']} records ({counts['share_about_sql']:.0%} SQL or about it), "
        f"{counts['sft_eval']} held out, {counts['dpo']} pairs, {counts['kto']} labelled answers in {output}"
    )
    console.print(
        f"surface features tell good from bad in {counts['leak_pairs']['accuracy']:.0%} of the pairs"
    )
    for name, tally in built.tallies.items():
        if tally.kept < tally.wanted:
            console.print(f"{name}: {tally.wanted - tally.kept} short of {tally.wanted}")
