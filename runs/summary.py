"""The summary of a walk: what each stage made and took, and what the suite says, read from the folders."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from vgpt2.artifact import read_manifest
from vgpt2.suite.report import shown

STAGES = (
    # folder, and the counts of its manifest to show; () shows all that are plain numbers
    ("catalog", ("objects", "columns", "foreign_keys", "routines", "documents")),
    ("data", ()),
    ("run/sft", ()),
    ("run/dpo", ()),
    ("run/final", ()),
)


def main(out: Path) -> None:
    """Print the tables of a walk's folder."""
    console = Console(width=max(100, Console().width))
    seconds = [line.split("\t") for line in (out / "seconds.tsv").read_text(encoding="utf-8").splitlines()]
    made = Table(title="What was made", title_justify="left")
    for title in ("folder", "by", "counts"):
        made.add_column(title)
    for name, wanted in STAGES:
        manifest = read_manifest(out / name)
        counts = {key: value for key, value in manifest.counts.items() if not wanted or key in wanted}
        plain = (f"{key} {_number(value)}" for key, value in counts.items() if isinstance(value, int | float))
        made.add_row(str(out / name), manifest.stage, ", ".join(plain))
    console.print(made)
    _gates(console, read_manifest(out / "data").counts)
    _scores(console, out)
    took = Table(title="Seconds", title_justify="left")
    took.add_column("stage")
    took.add_column("s", justify="right")
    for name, value in seconds:
        took.add_row(name, f"{float(value):.1f}")
    took.add_row("all", f"{sum(float(value) for _, value in seconds):.1f}", style="bold")
    console.print(took)


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.4g}"


def _gates(console: Console, counts: dict[str, object]) -> None:
    gates = counts.get("gates")
    if not isinstance(gates, dict):
        return
    table = Table(title="Gates of the records", title_justify="left")
    table.add_column("gate")
    table.add_column("count", justify="right")
    for name, value in gates.items():
        table.add_row(str(name), str(value))
    console.print(table)


def _scores(console: Console, out: Path) -> None:
    table = Table(title="Suite smoke, right answers with 95 % interval", title_justify="left")
    for title in ("answerer", "overall", "hallucinated", "valid SQL", "false refusals"):
        table.add_column(title)
    for folder in sorted((out / "eval").iterdir()):
        report = folder / "report.json"
        if report.is_file():
            figures = json.loads(report.read_text(encoding="utf-8"))
            shares = figures["shares"]
            names = ("overall", "hallucinated", "valid", "false_refusals")
            table.add_row(str(figures["answerer"]), *(shown(shares[name]) for name in names))
    console.print(table)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out"))
