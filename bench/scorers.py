"""What the suite's scorers reject and accept, measured with answers made from every question's gold.

    python bench/scorers.py [--suite quick|full] [--catalog DIR] [--limit N] [--keep FILE.jsonl]
    python bench/scorers.py --clock [--suite quick|full] [--catalog DIR] [--workers N]

Prints, by category and by kind: wrong answers made, rejected, accepted, not told apart by twelve further
databases either; right answers in other words and their share accepted; shares with Wilson's 95 % interval.
With --keep every trial that failed or was not told apart goes to a file. With --clock it prints instead how
long the judging of gold answers and of the catalog's answers takes, and whether two runs agree.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, sample_export
from vgpt2.suite import question as questions_of
from vgpt2.suite.answerers import named
from vgpt2.suite.given import Given
from vgpt2.suite.question import CATEGORIES, Question
from vgpt2.suite.run import JUDGED, How, rescore, run
from vgpt2.suite.trial import Outcome, Trials, Tried, tally
from vgpt2.suite.worded import said


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", default="quick")
    parser.add_argument("--catalog", type=Path)
    parser.add_argument("--limit", type=int, default=0, help="the first N questions of each category")
    parser.add_argument("--category", choices=CATEGORIES)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--clock", action="store_true")
    parser.add_argument("--workers", type=int, default=2, help="with --clock: processes that judge")
    given = parser.parse_args()
    catalog = opened(given.catalog)
    if given.clock:
        print_clock(given.suite, catalog, given.workers)
        return
    chosen = picked(questions_of.load(given.suite), given.category, given.limit)
    started = time.perf_counter()
    trials = Trials(catalog, load())
    tried = [one for question in chosen for one in trials.of(question)]
    print_shares(chosen, tried)
    print(f"{len(chosen)} questions, {len(tried)} trials, {time.perf_counter() - started:.0f} s")
    if given.keep is not None:
        kept = [one for one in tried if one.failed or one.outcome in (Outcome.ALIKE, Outcome.VOID)]
        given.keep.write_bytes(b"".join(msgspec.json.encode(one._asdict()) + b"\n" for one in kept))


def print_clock(suite: str, catalog: Catalog, workers: int) -> None:
    """Seconds to judge answers that are there: gold as answers, and the catalog's answers; each twice."""
    pack = load()

    def gold(question: Question) -> Given:
        if question.gold_queries:
            return Given(question.id, "", sql=question.gold_queries[0])
        return next(one.given for one in said(question.id, question.gold, catalog) if one.right)

    asked = {"gold": gold, "catalog": named(Index(catalog, pack), "catalog")}
    with tempfile.TemporaryDirectory() as folder:
        for name, answerer in asked.items():
            place = Path(folder) / name
            how = How(judges=workers)
            run(place, suite, answerer, name, catalog, pack, how=how)
            seconds, judged = [], set()
            for _ in range(2):
                started = time.perf_counter()
                report = rescore(place, catalog, pack, how)
                seconds.append(time.perf_counter() - started)
                judged.add((place / JUDGED).read_bytes())
            right = report["shares"]["overall"]
            print(
                f"{name} as answers to {suite}: {right['right']} of {right['total']} right; judged by "
                f"{workers} processes in {min(seconds):.0f} to {max(seconds):.0f} s, "
                f"{'alike' if len(judged) == 1 else 'NOT alike'} both times"
            )


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
