"""From a config to a folder of records: draw shards, put them together, split, shuffle, write, count.

Streams are put together one after the other, their draws in order, so which of two near-duplicates is kept
never depends on the workers. In further rounds, streams that have too few get more, as many as their yield so
far demands, until they have enough or `draws` times as many were drawn; what is short is reported.

Prompts are not kept in memory: what comes through is noted with the place where it lies, and read again when
the files are written.

Not covered: opening a trained model, whose answers may be drawn from (`policy`); the caller brings it.
"""

from __future__ import annotations

import gc
import hashlib
import math
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import yaml

from vgpt2 import artifact
from vgpt2.context import prompt
from vgpt2.errors import GateError, InputError
from vgpt2.records import card, engines, leak, shards, write
from vgpt2.records.ahead import Ahead
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import (
    DUPLICATE,
    LABELS,
    NEAR_EARLIER,
    NOTHING_FURTHER,
    OWN_LABELS,
    OWN_PAIRS,
    PAIRS,
    Further,
    streams,
)
from vgpt2.records.duplicates import Nearness, Seen
from vgpt2.records.feedback import FEEDBACK
from vgpt2.records.model import Drawn, Dropped, Label, Pair, Record
from vgpt2.records.outcome import Built, Kept, Tally

STAGE = "build"
SHARDS = ".shards"
FIRST_YIELD = 0.97
"""The share of draws that is expected to be kept before any is known; too low only draws too much, and
what is lacking is drawn in further rounds anyway."""
LEAST_YIELD = 0.02
RARE = 0.001
"""An object of more than this share of the records is never kept unseen: too much would be lost with it."""

KINDS = {PAIRS: "pairs", OWN_PAIRS: "pairs", LABELS: "labels", OWN_LABELS: "labels", FEEDBACK: "labels"}
"""What a stream gives, where that is not records; near-duplicates are looked for among those of one kind."""

T = TypeVar("T")


def build(
    config: BuildConfig,
    target: Path,
    *,
    catalog: Path | None,
    suite: Sequence[Path] = (),
    further: Further = NOTHING_FURTHER,
    workers: int = 1,
    engine: str = engines.LOCAL,
    progress: engines.Progress = lambda _stream, _done, _total: None,
) -> Built:
    """Make the records that `config` asks for and put them into the folder `target`.

    Args:
        catalog: a folder made by ingest; None for the bundled sample.
        suite: files of questions (`ask`) that no record may come near.
        further: a trained model or a log of feedback to draw from.
        workers: processes, or Ray's workers; the result does not depend on it.
        engine: one of `engines.ENGINES`; the result does not depend on it.

    Raises:
        GateError: nothing at all came through the gates.
        ConfigError, MissingError: the engine is unknown, or not installed.
    """
    questions = suite_questions(suite)
    with artifact.draft(target, STAGE, resumable=True) as draft:
        job = shards.Job(config, catalog, draft.path / SHARDS, further)
        loaded = shards.sources(job)
        digest = shards.catalog_digest(loaded.catalog)
        _keep_or_clear(draft.path, shards.fingerprint(job, loaded))
        job.folder.mkdir(exist_ok=True)
        with engines.engine(engine, job, loaded, workers) as using, _seldom_collected():
            kept, tallies = _collect(config, job, using, Nearness(questions), progress)
        if not kept:
            raise GateError("no draw came through the gates", where=target, do="see the gates' limits")
        built = _arranged(config, kept, tallies)
        # Regression and packing run outside the interpreter's lock, beside what is written meanwhile.
        with ThreadPoolExecutor(2) as beside:
            counting = beside.submit(_counts, built)
            write.write(draft.path, built, digest)
            packing = beside.submit(write.pack, draft.path)
            built = replace(built, counts=counting.result())
            with write.Reader() as reader:
                card.write(draft.path, built, config, reader.one)
            packing.result()
        shutil.rmtree(job.folder)
        (draft.path / ".fingerprint").unlink()
        draft.counts = built.counts
        draft.config = config.model_dump(mode="json") | {
            "budget": config.shown.to_dict(),
            "prompt_version": prompt.VERSION,
            "suite_questions": len(questions),
        }
        draft.seeds = {"build": config.seed}
        draft.inputs = {
            "catalog": digest,
            "pack": loaded.pack.digest,
            "suite": hashlib.sha256("\n".join(questions).encode()).hexdigest(),
        }
        draft.versions = {name: version(name) for name in ("sqlglot", "duckdb", "rensa")}
    return built


def suite_questions(files: Sequence[Path]) -> list[str]:
    """The questions of suite files: the `ask` of every item of a YAML list.

    Raises:
        InputError: a file cannot be read or is not such a list.
    """
    found: list[str] = []
    for path in files:
        try:
            items = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise InputError(f"cannot be read as questions ({error})", where=path) from error
        if not isinstance(items, list) or not all(isinstance(item, dict) and "ask" in item for item in items):
            raise InputError("is not a list of questions with 'ask'", where=path)
        found.extend(str(item["ask"]) for item in items)
    return found


def _keep_or_clear(folder: Path, fingerprint: str) -> None:
    """Shards of another config, catalog or code are of no use: begin anew."""
    mark = folder / ".fingerprint"
    if mark.is_file() and mark.read_text(encoding="utf-8") == fingerprint:
        return
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    artifact.write_bytes(mark, fingerprint.encode())


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """What is kept stays: to look through it for cycles again and again would take seconds."""
    usual = gc.get_threshold()
    gc.set_threshold(*engines.COLLECTED)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _collect(
    config: BuildConfig,
    job: shards.Job,
    using: engines.Engine,
    near: Nearness,
    progress: engines.Progress,
) -> tuple[list[Kept], dict[str, Tally]]:
    """Draw until every stream has enough or is given up, and sift what was drawn."""
    wanted = streams(config, job.further)
    kept: list[Kept] = []
    tallies = {name: Tally(count) for name, count in wanted.items()}
    seen = {kind: Seen(config.gates.duplicate) for kind in ("records", *KINDS.values())}
    groups = {
        name: _shards(name, 0, math.ceil(count / FIRST_YIELD), config) for name, count in wanted.items()
    }
    ahead = Ahead(config, using.repeated)
    while any(groups.values()):
        # Each stream is sifted as soon as its own shards are there, while those of the next are still made.
        groups = ahead.told(groups)
        arriving = engines.make([shard for group in groups.values() for shard in group], job, using, progress)
        there: set[shards.Shard] = set()
        for name, group in groups.items():
            known = seen[KINDS.get(name, "records")]
            for shard in group:
                while shard not in there:
                    there.add(next(arriving))
                drawn = shards.read(shard, job.folder)
                kept.extend(_sifted(drawn, tallies[name], known, near, config))
        groups = {name: _further(name, tally, config) for name, tally in tallies.items()}
    return kept, tallies


def _further(name: str, tally: Tally, config: BuildConfig) -> list[shards.Shard]:
    """The shards to draw next for a stream; none when it has enough, or was drawn from often enough, and none
    for a log of feedback, whose lines are drawn once."""
    if name == FEEDBACK:
        return []
    lacking = tally.wanted - tally.kept
    left = config.draws * tally.wanted - tally.drawn
    if lacking <= 0 or left <= 0:
        return []
    expected = max(tally.kept / tally.drawn, LEAST_YIELD)
    first = tally.drawn // shards.shard_size(name, config)
    return _shards(name, first, min(math.ceil(lacking / expected), left), config)


def _shards(name: str, first: int, draws: int, config: BuildConfig) -> list[shards.Shard]:
    count = max(1, math.ceil(draws / shards.shard_size(name, config)))
    return [shards.Shard(name, first + at) for at in range(count)]


def _sifted(
    drawn: Iterable[tuple[Drawn, shards.Place]],
    tally: Tally,
    seen: Seen,
    near: Nearness,
    config: BuildConfig,
) -> Iterator[Kept]:
    """What is taken of what was drawn, in order; what is not needed any more is not counted as drawn."""
    for item, place in drawn:
        if tally.kept >= tally.wanted:
            return
        tally.drawn += 1
        if isinstance(item, Dropped):
            tally.drop(item.gate, item.reason)
        elif near.is_near(item.asked.question, config.gates.suite):
            tally.drop("suite", "near a suite question")
        elif not seen.admits(item.asked.question, item.chosen if isinstance(item, Pair) else item.answer):
            tally.drop(DUPLICATE, NEAR_EARLIER)
        else:
            tally.kept += 1
            yield Kept.of(item, place)


def _arranged(config: BuildConfig, kept: Sequence[Kept], tallies: dict[str, Tally]) -> Built:
    """Split and shuffled; not counted yet."""
    records = _shuffled([item for item in kept if isinstance(item.item, Record)], config.seed)
    pairs = _shuffled([item for item in kept if isinstance(item.item, Pair)], config.seed)
    labels = _shuffled([item for item in kept if isinstance(item.item, Label)], config.seed)
    unseen = frozenset(_unseen(records, config))

    def held(one: Kept) -> bool:
        return is_held_out(one.item, config, unseen)

    held_out = tuple(item for item in records if held(item))
    train = tuple(item for item in records if not held(item))
    # Preferences are trained on as well: what is held out must not come back there.
    pairs = [item for item in pairs if not unseen.intersection(item.item.objects)]
    labels = [item for item in labels if not unseen.intersection(item.item.objects)]
    return Built(train, held_out, tuple(pairs), tuple(labels), tuple(sorted(unseen)), tallies)


def _unseen(records: Sequence[Kept], config: BuildConfig) -> Iterator[str]:
    """Objects of which nothing is trained on: rare ones, drawn by name, up to half of what is held out."""
    touched = Counter(name for kept in records for name in set(kept.item.objects))
    left = config.eval_share / 2 * len(records)
    for name in sorted(touched, key=lambda name: _draw(f"{config.seed}/unseen/{name}")):
        if touched[name] <= min(RARE * len(records), left):
            left -= touched[name]
            yield name


def is_held_out(record: Record | Pair | Label, config: BuildConfig, unseen: frozenset[str]) -> bool:
    """Whether a record's group (its shape over its objects), or one of its objects, is held out."""
    if unseen.intersection(record.objects):
        return True
    group = f"{config.seed}/{record.shape}/{','.join(sorted(record.objects))}"
    return _draw(group) < config.eval_share / 2


def _draw(text: str) -> float:
    """A number in 0…1 that follows from a text."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") / 2**64


def _shuffled(items: list[T], seed: int) -> list[T]:
    Random(f"{seed}/order").shuffle(items)
    return items


def _counts(built: Built) -> dict[str, Any]:
    records = [one.item for one in (*built.train, *built.held_out) if isinstance(one.item, Record)]
    both = [one.item for one in built.pairs if isinstance(one.item, Pair)]
    marked = [one.item for one in built.labels if isinstance(one.item, Label)]
    total = max(len(records), 1)
    pair_leak = leak.of_pairs([pair.chosen for pair in both], [pair.rejected for pair in both])
    label_leak = leak.of_labels([label.answer for label in marked], [label.good for label in marked])
    return {
        "sft": len(built.train),
        "sft_eval": len(built.held_out),
        "dpo": len(built.pairs),
        "kto": len(built.labels),
        "categories": dict(sorted(Counter(record.category for record in records).items())),
        "share_with_sql": round(sum(bool(record.sql) for record in records) / total, 4),
        "share_about_sql": round(sum(bool(record.sql) or record.decides for record in records) / total, 4),
        "share_natural": round(sum(record.asked.natural for record in records) / total, 4),
        "executed": sum(record.executed for record in records),
        "shapes": len({record.shape for record in records}),
        "query_shapes": len({record.shape for record in records if record.sql}),
        "objects": len({name for record in records for name in record.objects}),
        "faults": dict(sorted(Counter(pair.fault for pair in both).items())),
        "kto_good": sum(label.good for label in marked),
        "leak_pairs": pair_leak.to_dict(),
        "leak_labels": label_leak.to_dict(),
        "unseen_objects": len(built.unseen),
        "streams": {name: tally.to_dict() for name, tally in built.tallies.items()},
    }
