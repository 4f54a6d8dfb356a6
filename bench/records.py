"""What a build costs and what its records are worth, as ratios measured in one run.

    python bench/records.py [CONFIG.yaml] [--catalog DIR] [--scale 0.1]

Prints: time of a build with one worker against two; time with execution on synthetic rows against without;
share of draws kept; share of records with SQL; near-duplicates; leak of pairs and labels; faults that an
audit finds in what was written.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import sample_export
from vgpt2.records import audit, config
from vgpt2.records.build import build
from vgpt2.records.config import BuildConfig
from vgpt2.records.outcome import Built
from vgpt2.records.write import DPO, KTO, SFT

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Build three times and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("config", nargs="?", type=Path, default=ROOT / "configs" / "records" / "smoke.yaml")
    parser.add_argument("--catalog", type=Path)
    parser.add_argument("--scale", type=float, default=0.1)
    given = parser.parse_args()
    whole = scaled(config.load(given.config), given.scale)
    bare = whole.model_copy(update={"pairs": 0, "labels": 0})
    loose = bare.model_copy(update={"gates": whole.gates.model_copy(update={"execute": False})})
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        built, one = timed(whole, out / "one", given.catalog, 1)
        _, two = timed(whole, out / "two", given.catalog, 2)
        _, executed = timed(bare, out / "executed", given.catalog, 1)
        _, unexecuted = timed(loose, out / "loose", given.catalog, 1)
        counts = built.counts
        drawn = sum(tally.drawn for tally in built.tallies.values())
        kept = sum(tally.kept for tally in built.tallies.values())
        print(
            f"records, pairs, labels         {counts['sft'] + counts['sft_eval']}, "
            f"{counts['dpo']}, {counts['kto']}"
        )
        print(f"seconds, one worker            {one:.1f} ({1000 * one / max(kept, 1):.1f} ms each)")
        print(f"one worker : two workers       {one / two:.2f} : 1")
        print(f"with execution : without       {executed / unexecuted:.2f} : 1")
        print(f"kept : drawn                   {kept / drawn:.3f}")
        print(f"records with SQL               {counts['share_with_sql']:.3f}")
        print(
            f"leak of pairs, of labels       {counts['leak_pairs']['auc']:.2f}, "
            f"{counts['leak_labels']['auc']:.2f} AUC"
        )
        catalog = (
            store.load(given.catalog)
            if given.catalog is not None
            else Catalog(ingest.read([sample_export()]).data)
        )
        for name in (SFT, DPO, KTO):
            found = audit.audit(audit.rows_of(out / "one" / f"{name}.json"), catalog)
            print(
                f"audit of {name:<21} {sum(found.faults.values())} faults, {found.duplicates} near-duplicates"
            )


def scaled(whole: BuildConfig, scale: float) -> BuildConfig:
    """The config with every count times `scale`."""
    return whole.model_copy(
        update={
            "records": {name: round(count * scale) for name, count in whole.records.items()},
            "pairs": round(whole.pairs * scale),
            "labels": round(whole.labels * scale),
        }
    )


def timed(settings: BuildConfig, target: Path, catalog: Path | None, workers: int) -> tuple[Built, float]:
    """A build and its seconds."""
    start = time.perf_counter()
    built = build(settings, target, catalog=catalog, workers=workers)
    return built, time.perf_counter() - start


if __name__ == "__main__":
    main()
