"""What the suite's scorers reject and accept, measured with answers made from every question's gold.

    python bench/scorers.py [--suite quick|full] [--catalog DIR] [--limit N] [--keep FILE.jsonl] [--clock]

Prints, by category and by kind: wrong answers made, rejected, accepted, not told apart by twelve further
databases either; right answers in other words and their share accepted; shares with Wilson's 95 % interval.
With --keep every trial that failed or was not told apart goes to a file. With --clock it prints instead how
long the judging of gold answers and of the catalog's answers takes, and whether two runs agree.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load, sample_export
from vgpt2.suite import question as questions_of
from vgpt2.suite.question import CATEGORIES, Question
from vgpt2.suite.trial import Outcome, Trials, Tried, tally


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", default="quick")
    parser.add_argument("--catalog", type=Path)
    parser.add_argument("--limit", type=int, default=0, help="the first N questions of each category")
    parser.add_argument("--category", choices=CATEGORIES)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    catalog = opened(given.catalog)
    chosen = picked(questions_of.load(given.suite), given.category, given.limit)
    started = time.perf_counter()
    trials = Trials(catalog, load())
    tried = [one for question in chosen for one in trials.of(question)]
    print_shares(chosen, tried)
    print(f"{len(chosen)} questions, {len(tried)} trials, {time.perf_counter() - started:.0f} s")
    if given.keep is not None:
        kept = [one for one in tried if one.failed or one.outcome in (Outcome.ALIKE, Outcome.VOID)]
        given.keep.write_bytes(b"".join(msgspec.json.encode(one._asdict()) + b"\n" for one in kept))


def opened(folder: Path | None) -> Catalog:
    """The catalog of a folder, or the bundled sample."""
    return Catalog(ingest.read([sample_export()]).data) if folder is None else store.load(folder)


def picked(questions: Sequence[Question], category: str | None, limit: int) -> list[Question]:
    """Those of a category, the first so many of each."""
    groups = {
        name: [item for item in questions if item.category == name]
        for name in CATEGORIES
        if category in (None, name)
    }
    return [item for group in groups.values() for item in (group[:limit] if limit else group)]


def print_shares(questions: Sequence[Question], tried: Sequence[Tried]) -> None:
    """By category, by kind, and overall."""
    print(f"{'':<24}{'wrong answers rejected':<34}{'alike':>6}{'void':>6}  right answers accepted")
    groups = {name: [one for one in tried if one.category == name] for name in CATEGORIES}
    kinds = sorted({(not one.right, one.kind) for one in tried})
    for wrong, kind in kinds:
        groups[kind] = [one for one in tried if (not one.right, one.kind) == (wrong, kind)]
    for name, group in [*groups.items(), ("overall", list(tried))]:
        if group:
            found = tally(group)
            print(f"{name:<24}{found.rejected!s:<34}{found.alike:>6}{found.void:>6}  {found.kept}")


if __name__ == "__main__":
    main()
