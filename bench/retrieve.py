"""How many of the needed objects are retrieved, and how long it takes.

Claim: what a question needs stands among the first twelve of thousands of objects, in milliseconds.

    python bench/retrieve.py [CATALOG_FOLDER]     (the bundled sample where no folder is given)

Two sets of questions: `questions.yaml`, written apart from the pack, and the wordings of the pack's verified
queries. A wording is never asked while it is indexed itself: once it alone is left out (its query's other
wordings stay), once its whole query is.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import yaml

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, sample_export
from vgpt2.pack.model import Pack

QUESTIONS = Path(__file__).parents[1] / "tests/fixtures/context/questions.yaml"
FOLDS = 5
DEPTHS = (3, 6, 12)

Asked = tuple[str, frozenset[str], frozenset[str]]
"""A question, the objects that it needs, the ids of queries that must be left out."""


def main() -> None:
    """Print recall by set and depth, and the time of a question."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    catalog = store.load(folder) if folder else Catalog(ingest.read([sample_export()], None).data)
    pack = load("vista")
    started = time.perf_counter()
    index = Index(catalog, pack)
    built = time.perf_counter() - started
    print(f"{len(index.ranker.names)} objects to find, index built in {built:.2f} s")
    written = [
        (case["ask"], frozenset(case["needs"]), frozenset())
        for case in yaml.safe_load(QUESTIONS.read_text("utf-8"))
    ]
    report("questions written apart", [index], lambda _: written, catalog)
    whole = [
        (wording, frozenset(query.objects), frozenset([query.id]))
        for query in pack.queries.values()
        for wording in query.wordings
    ]
    report("wordings, their query left out", [index], lambda _: whole, catalog)
    if pack.queries:
        folds = [Index(catalog, without_fold(pack, fold)) for fold in range(FOLDS)]
        report("wordings, each alone left out", folds, lambda fold: list(left_out(pack, fold)), catalog)
    clock(index, [ask for ask, _, _ in written + whole])


def left_out(pack: Pack, fold: int) -> Iterator[Asked]:
    """Wordings of one fold."""
    for query in pack.queries.values():
        for place, wording in enumerate(query.wordings):
            if place % FOLDS == fold:
                yield wording, frozenset(query.objects), frozenset()


def without_fold(pack: Pack, fold: int) -> Pack:
    """The pack without the wordings of one fold."""
    queries = {
        query.id: msgspec.structs.replace(
            query, wordings=tuple(w for place, w in enumerate(query.wordings) if place % FOLDS != fold)
        )
        for query in pack.queries.values()
    }
    return msgspec.structs.replace(pack, queries=queries)


def report(
    name: str, indexes: Sequence[Index], asked: Callable[[int], Sequence[Asked]], catalog: Catalog
) -> None:
    """Print the share of questions with every needed object, and of needed objects, within each depth."""
    whole: dict[int, list[bool]] = {depth: [] for depth in DEPTHS}
    part: dict[int, list[bool]] = {depth: [] for depth in DEPTHS}
    missed = []
    for fold, index in enumerate(indexes):
        for ask, needs, without in asked(fold):
            present = {name for name in needs if catalog.get(name)}
            names = index.retrieve(ask, Budget(objects=max(DEPTHS)), without).names
            for depth in DEPTHS:
                whole[depth].append(present <= set(names[:depth]))
                part[depth].extend(name in names[:depth] for name in present)
            if not present <= set(names):
                missed.append(f"  missed {sorted(present - set(names))}: {ask}")
    if not whole[DEPTHS[0]]:
        print(f"{name}: no questions")
        return
    print(f"{name}: {len(whole[DEPTHS[0]])} questions")
    for depth in DEPTHS:
        print(
            f"  within {depth:2}: all needed objects {statistics.mean(whole[depth]):6.1%}, "
            f"each needed object {statistics.mean(part[depth]):6.1%}"
        )
    if "-v" in sys.argv:
        print("\n".join(missed))


def clock(index: Index, asked: Sequence[str]) -> None:
    """Print the time of one question, in milliseconds."""
    spent = []
    for ask in asked:
        started = time.perf_counter()
        index.retrieve(ask)
        spent.append((time.perf_counter() - started) * 1000)
    spent.sort()
    print(f"a question: p50 {spent[len(spent) // 2]:.1f} ms, p99 {spent[int(len(spent) * 0.99)]:.1f} ms")


if __name__ == "__main__":
    main()
