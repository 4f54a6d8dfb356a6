"""The summary of a walk: what each stage made and took, and what the suite says, read from the folders."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from vgpt2.artifact import read_manifest
from vgpt2.suite.report import shown

TRAINED = ("parameters", "steps", "tokens", "loss_first", "loss_last", "preference_loss_first")
STAGES = (
    # folder, and the counts of its manifest to show
    ("catalog", ("objects", "columns", "foreign keys", "routines", "documents")),
    ("data", ("sft", "sft_eval", "dpo", "kto", "share_with_sql", "shapes", "objects")),
    ("run/sft", TRAINED),
    ("run/dpo", TRAINED),
    ("run/final", TRAINED),
)


def main(out: Path) -> None:
    """Print the tables of a walk's folder, and keep them as its summary.txt."""
    console = Console(width=100, record=True)
    seconds = [line.split("\t") for line in (out / "seconds.tsv").read_text(encoding="utf-8").splitlines()]
    made = Table(title="What was made", title_justify="left")
    for title in ("folder", "by", "counts"):
        made.add_column(title)
    for name, wanted in STAGES:
        manifest = read_manifest(out / name)
        counts = {key: value for key, value in manifest.counts.items() if key in wanted}
        plain = (f"{key} {_number(value)}" for key, value in counts.items() if isinstance(value, int | float))
        made.add_row(name, manifest.stage, ", ".join(plain))
    console.print(made)
    _gates(console, read_manifest(out / "data").counts["streams"])
    _scores(console, out)
    took = Table(title="Seconds", title_justify="left")
    took.add_column("stage")
    took.add_column("s", justify="right")
    for name, value in seconds:
        took.add_row(name, f"{float(value):.1f}")
    took.add_row("all", f"{sum(float(value) for _, value in seconds):.1f}", style="bold")
    console.print(took)
    lines = (line.rstrip() for line in console.export_text().splitlines())
    (out / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.4g}"


def _gates(console: Console, streams: dict[str, dict[str, Any]]) -> None:
    gates = sorted({gate for stream in streams.values() for gate in stream["dropped"]})
    table = Table(title="Records drawn, kept, and dropped at each gate", title_justify="left")
    for title in ("stream", "drawn", "kept", *gates):
        table.add_column(title, justify="left" if title == "stream" else "right")
    for name, stream in streams.items():
        dropped = (str(stream["dropped"].get(gate, 0)) for gate in gates)
        table.add_row(name, str(stream["drawn"]), str(stream["kept"]), *dropped)
    console.print(table)


def _scores(console: Console, out: Path) -> None:
    table = Table(title="Suite smoke, right answers with 95 % interval", title_justify="left")
    for title in ("run", "overall", "hallucinated", "valid SQL", "false refusals"):
        table.add_column(title)
    for folder in sorted((out / "eval").iterdir()):
        report = folder / "report.json"
        if report.is_file():
            figures = json.loads(report.read_text(encoding="utf-8"))
            shares = figures["shares"]
            names = ("overall", "hallucinated", "valid", "false_refusals")
            table.add_row(folder.name, *(shown(shares[name]) for name in names))
    console.print(table)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out"))
