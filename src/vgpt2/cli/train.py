"""`vgpt2 train`: the three stages, what they will need, and the same config for LLaMA-Factory.

The training libraries are loaded by the verbs that train; `plan` and `render` work without them.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from vgpt2.errors import need_extra
from vgpt2.train import config as train_config
from vgpt2.train import llamafactory
from vgpt2.train import plan as train_plan

EXTRA = ("torch", "transformers", "trl", "peft", "accelerate", "datasets", "tokenizers", "safetensors")


@click.group()
def command() -> None:
    """Train a stage: sft, dpo or kto."""


def _config_argument(function: Any) -> Any:
    for decorate in (
        click.argument("config", type=click.Path(path_type=Path)),
        click.option("--option", help="Use this set of overrides from the config's `options`."),
    ):
        function = decorate(function)
    return function


def _stage_options(function: Any) -> Any:
    for decorate in (
        click.option("--data", type=click.Path(path_type=Path), help="Records folder, if not the config's."),
        click.option("-o", "--out", type=click.Path(path_type=Path), help="Run folder, if not the config's."),
        click.option("--parent", type=click.Path(path_type=Path), help="Run of the stage before."),
        click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON."),
    ):
        function = decorate(function)
    return function


@command.command()
@_config_argument
@_stage_options
def sft(**given: Any) -> None:
    """Supervised fine-tuning: from nothing, or from a base model."""
    _train("sft", **given)


@command.command()
@_config_argument
@_stage_options
def dpo(**given: Any) -> None:
    """Direct preference optimisation, from the sft run."""
    _train("dpo", **given)


@command.command()
@_config_argument
@_stage_options
def kto(**given: Any) -> None:
    """Kahneman-Tversky optimisation, from the dpo run; its output is the final model."""
    _train("kto", **given)


@command.command()
@_config_argument
@click.option("--data", type=click.Path(path_type=Path), help="Records folder, if not the config's.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def plan(config: Path, option: str | None, data: Path | None, as_json: bool) -> None:
    """Say what the stages will need: steps, tokens and memory."""
    loaded = train_config.load(config, option)
    stages = train_plan.plan(loaded, data)
    if as_json:
        rows = [
            {
                "stage": stage.stage,
                "records": stage.records,
                "steps": stage.steps,
                "tokens": stage.tokens,
                "card_bytes": stage.card,
                "host_bytes": stage.host,
                "folder": str(loaded.folder(stage.stage)),
            }
            for stage in stages
        ]
        click.echo(json.dumps(rows, indent=2))
        return
    table = Table("stage", "records", "steps", "tokens", "card", "of 48 GB", "host", "to")
    for stage in stages:
        table.add_row(
            stage.stage,
            *(_count(figure) for figure in (stage.records, stage.steps, stage.tokens)),
            f"{stage.card / 2**30:.1f} GB",
            f"{stage.card / train_plan.CARD:.0%}",
            f"{stage.host / 2**30:.0f} GB" if stage.host else "–",
            str(loaded.folder(stage.stage)),
        )
    console = Console()
    console.print(table)
    console.print(f"{train_plan.trained_weights(loaded.model) / 1e6:,.1f} M of ", end="")
    console.print(f"{train_plan.shape_of(loaded.model).weights / 1e6:,.1f} M weights are trained")


@command.command()
@_config_argument
@click.option("-o", "--out", type=click.Path(path_type=Path), required=True, help="Folder for the files.")
def render(config: Path, option: str | None, out: Path) -> None:
    """Write the config as LLaMA-Factory files: three stages, inference, model options."""
    for path in llamafactory.write(train_config.load(config, option), out, str(config), option):
        click.echo(str(path))


@command.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), required=True, help="Folder of the whole model."
)
@click.option("--base", help="Base model, if it is not where the adapter says.")
def merge(run: Path, out: Path, base: str | None) -> None:
    """Join an adapter run with its base model."""
    _library("vgpt2.train.merge").merge(run, out, base)
    click.echo(str(out))


def _train(
    name: train_config.StageName,
    config: Path,
    option: str | None,
    data: Path | None,
    out: Path | None,
    parent: Path | None,
    as_json: bool,
) -> None:
    loaded = train_config.load(config, option)
    stages = _library("vgpt2.train.stages")
    places = stages.Places.of(name, loaded, data, out, parent)
    errors = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task(name, total=None)

        def show(step: int, total: int, figures: Mapping[str, float]) -> None:
            loss = f" loss {figures['loss']:.3f}" if "loss" in figures else ""
            bar.update(task, completed=step, total=total, description=name + loss)

        manifest = stages.run(name, loaded, places, show, lambda note: bar.console.print(f"{name}: {note}"))
    if as_json:
        click.echo(json.dumps({"run": str(places.out), **manifest.counts}, indent=2))
    else:
        click.echo(_summary(name, places.out, manifest.counts))


def _summary(name: str, out: Path, counts: Mapping[str, Any]) -> str:
    parts = [
        f"{name}: {counts['steps']} steps, {counts['tokens']:,} tokens in {counts['seconds']} s "
        f"({counts['tokens_per_second']:,}/s)",
        f"loss {counts['loss_first']} → {counts['loss_last']}" if "loss_last" in counts else "",
    ]
    held = counts.get("held_out_measure")
    if held:
        parts.append(
            f"held out ({held['rows']} records): {held['accuracy']:.1%} of the tokens, "
            f"{held['exact']:.1%} of the answers exactly"
        )
    return "; ".join(part for part in parts if part) + f"\n{out}"


def _count(figure: int | None) -> str:
    return "–" if figure is None else f"{figure:,}"


def _library(module: str) -> Any:
    """A module of ours that needs the training libraries; without them, one line that names the extra."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing in EXTRA:
            raise need_extra(missing, "train") from error
        raise
