"""What a build costs and what its records are worth.

    python bench/records.py bars DIR [--catalog DIR] [--workers 2]
    python bench/records.py ratios [CONFIG.yaml] [--catalog DIR] [--scale 0.1]

`bars` reads a finished build: counts against its config, SQL that was executed, shapes, objects with a key
that occur, near-duplicates, surface leaks, and the faults that an audit finds in what was written. `ratios`
builds a part of a config several times: one worker against two, with execution against without, share of
draws kept.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from vgpt2 import artifact
from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import Options
from vgpt2.pack.load import load as load_pack
from vgpt2.pack.load import read_sample
from vgpt2.records import audit, config
from vgpt2.records.build import STAGE, build
from vgpt2.records.config import BuildConfig
from vgpt2.records.model import CATEGORIES
from vgpt2.records.outcome import Built
from vgpt2.records.recipes import by_name
from vgpt2.records.write import DPO, KTO, PROVENANCE, SFT, SFT_EVAL

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Print the figures asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    kinds = parser.add_subparsers(dest="kind", required=True)
    of = kinds.add_parser("bars")
    of.add_argument("folder", type=Path)
    of.add_argument("--workers", type=int, default=2)
    parts = kinds.add_parser("ratios")
    parts.add_argument("config", nargs="?", type=Path, default=ROOT / "configs" / "records" / "smoke.yaml")
    parts.add_argument("--scale", type=float, default=0.1)
    for one in (of, parts):
        one.add_argument("--catalog", type=Path)
    given = parser.parse_args()
    if given.kind == "bars":
        bars(given.folder, opened(given.catalog), given.workers)
    else:
        ratios(config.load(given.config).scaled(given.scale), given.catalog)


def opened(folder: Path | None) -> Catalog:
    """A catalog's folder, or the bundled sample."""
    return store.load(folder) if folder is not None else Catalog(read_sample().data)


def line(name: str, value: object, bar: str = "") -> None:
    """One figure."""
    print(f"{name:<46} {value!s:<26} {bar}".rstrip())


def bars(folder: Path, catalog: Catalog, workers: int) -> None:
    """What a finished build holds, beside the bars."""
    manifest = artifact.read_manifest(folder, STAGE)
    counts = manifest.counts
    wanted: Counter[str] = Counter()
    for name, count in manifest.config["records"].items():
        wanted[by_name(name).category] += count
    rows = list(provenance(folder))
    records = [row for row in rows if row["category"]]
    trained = Counter(row["category"] for row in records if row["file"] == f"{SFT}.json")
    line("records for training", counts["sft"], ">= 100,000")
    line("records held out", counts["sft_eval"])
    line("pairs", counts["dpo"], ">= 5,000")
    line("labels (good)", f"{counts['kto']} ({counts['kto_good']})", ">= 3,000")
    for name, title in CATEGORIES.items():
        off = trained[name] / max(wanted[name], 1) - 1
        line(f"  {title}", f"{trained[name]} of {wanted[name]}", f"{off:+.1%}, within 5 %")
    with_sql = [row for row in records if row["sql"]]
    ran = sum("executes" in row["gates"] for row in with_sql)
    line("answers with SQL, or decisions about SQL", f"{counts['share_about_sql']:.1%}", ">= 60 %")
    line("of answers with SQL executed, non-empty", f"{ran / max(len(with_sql), 1):.2%}", ">= 95 %")
    line("shapes of queries", len({row["shape"] for row in with_sql}), ">= 5,000")
    keyed = {name for name, item in catalog.objects.items() if item.key and catalog.view_of(name) is None}
    seen = {name for row in records for name in row["objects"]}
    line(
        "objects with a key that occur",
        f"{len(seen & keyed)} of {len(keyed)}",
        f"{len(seen & keyed) / max(len(keyed), 1):.1%}, >= 90 %",
    )
    line("leak of pairs, AUC", counts["leak_pairs"]["auc"], "<= 0.60")
    line("leak of labels, AUC", counts["leak_labels"]["auc"], "<= 0.60")
    options = Options(hints=load_pack().hints())
    for name in (SFT, SFT_EVAL, DPO, KTO):
        found = audit.audit(audit.rows_of(folder / f"{name}.json"), catalog, options, workers)
        line(f"audit of {name}: faults", sum(found.faults.values()), "0")
        line(f"audit of {name}: near-duplicates", f"{found.duplicates / max(found.rows, 1):.2%}", "< 2 %")


def provenance(folder: Path) -> Iterator[dict[str, Any]]:
    """Where every row comes from."""
    with (folder / PROVENANCE).open(encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def ratios(whole: BuildConfig, catalog: Path | None) -> None:
    """Build several times and print how the times compare."""
    bare = whole.model_copy(update={"pairs": 0, "labels": 0})
    loose = bare.model_copy(update={"gates": whole.gates.model_copy(update={"execute": False})})
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        built, one = timed(whole, out / "one", catalog, 1)
        _, two = timed(whole, out / "two", catalog, 2)
        _, executed = timed(bare, out / "executed", catalog, 1)
        _, unexecuted = timed(loose, out / "loose", catalog, 1)
    drawn = sum(tally.drawn for tally in built.tallies.values())
    kept = sum(tally.kept for tally in built.tallies.values())
    line("records, pairs and labels", kept)
    line("milliseconds each, one worker", f"{1000 * one / max(kept, 1):.1f}")
    line("one worker : two workers", f"{one / two:.2f} : 1")
    line("with execution : without", f"{executed / unexecuted:.2f} : 1")
    line("kept : drawn", f"{kept / drawn:.3f}")


def timed(settings: BuildConfig, target: Path, catalog: Path | None, workers: int) -> tuple[Built, float]:
    """A build and its seconds."""
    start = time.perf_counter()
    built = build(settings, target, catalog=catalog, workers=workers)
    return built, time.perf_counter() - start


if __name__ == "__main__":
    main()
