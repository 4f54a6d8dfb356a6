"""From a config to a folder of records: draw shards, put them together, split, shuffle, write, count.

Streams are put together one after the other, their draws in order, so which of two near-duplicates is kept
never depends on the workers. A stream that has too few after its shards gets more, as many as its yield so
far demands, until it has enough or `draws` times as many were drawn; what is short is reported.

Not covered: more than one machine; answers of a trained model.
"""

from __future__ import annotations

import hashlib
import math
import shutil
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import yaml

from vgpt2 import artifact
from vgpt2.context import prompt
from vgpt2.errors import GateError, InputError
from vgpt2.records import card, leak, shards, write
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import streams
from vgpt2.records.duplicates import Nearness, Seen
from vgpt2.records.model import Dropped, Label, Made, Pair, Record
from vgpt2.records.outcome import Built, Tally
from vgpt2.records.recipe import Material

STAGE = "build"
SHARDS = ".shards"
FIRST_YIELD = 0.9
"""The share of draws that is expected to be kept before any is known; too low only draws too much."""
LEAST_YIELD = 0.02

T = TypeVar("T")


def build(
    config: BuildConfig,
    target: Path,
    *,
    catalog: Path | None,
    suite: Sequence[Path] = (),
    workers: int = 1,
    progress: shards.Progress = lambda _stream, _done, _total: None,
) -> Built:
    """Make the records that `config` asks for and put them into the folder `target`.

    Args:
        catalog: a folder made by ingest; None for the bundled sample.
        suite: files of questions (`ask`) that no record may come near.
        workers: processes; the result does not depend on it.

    Raises:
        GateError: nothing at all came through the gates.
    """
    questions = suite_questions(suite)
    with artifact.draft(target, STAGE, resumable=True) as draft:
        job = shards.Job(config, catalog, draft.path / SHARDS)
        loaded = shards.material(job)
        _keep_or_clear(draft.path, shards.fingerprint(config, loaded))
        job.folder.mkdir(exist_ok=True)
        made, tallies = _collect(config, job, loaded, Nearness(questions), workers, progress)
        if not any(made.values()):
            raise GateError("no draw came through the gates", where=target, do="see the gates' limits")
        built = _arranged(config, made, tallies)
        write.write(draft.path, built.train, built.held_out, built.pairs, built.labels)
        artifact.write_bytes(draft.path / "card.md", card.render(built, config).encode())
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
            "catalog": shards.catalog_digest(loaded.catalog),
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
            items = yaml.safe_load(path.read_text(encoding="utf-8"))
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


def _collect(
    config: BuildConfig,
    job: shards.Job,
    loaded: Material,
    near: Nearness,
    workers: int,
    progress: shards.Progress,
) -> tuple[dict[str, list[Made]], dict[str, Tally]]:
    """Draw until every stream has enough or is given up, and sift what was drawn."""
    wanted = streams(config)
    made: dict[str, list[Made]] = {}
    tallies = {name: Tally(count) for name, count in wanted.items()}
    seen = {kind: Seen(config.gates.duplicate) for kind in ("records", "pairs", "labels")}
    with shards.Factory(job, loaded, workers) as factory:
        first = {
            name: _shards(name, 0, math.ceil(count / FIRST_YIELD), config) for name, count in wanted.items()
        }
        factory.make([shard for group in first.values() for shard in group], progress)
        for name, tally in tallies.items():
            kept = made.setdefault(name, [])
            group = first[name]
            kind = seen.get(name, seen["records"])
            while group:
                factory.make(group, progress)
                for shard in group:
                    _sift(shards.read(shard, job.folder), kept, tally, kind, near, config)
                group = _further(name, tally, config)
    return made, tallies


def _further(name: str, tally: Tally, config: BuildConfig) -> list[shards.Shard]:
    """The shards to draw next for a stream; none when it has enough, or was drawn from often enough."""
    lacking = tally.wanted - tally.kept
    left = config.draws * tally.wanted - tally.drawn
    if lacking <= 0 or left <= 0:
        return []
    expected = max(tally.kept / tally.drawn, LEAST_YIELD)
    return _shards(name, tally.drawn // config.shard, min(math.ceil(lacking / expected), left), config)


def _shards(name: str, first: int, draws: int, config: BuildConfig) -> list[shards.Shard]:
    return [shards.Shard(name, first + at) for at in range(max(1, math.ceil(draws / config.shard)))]


def _sift(
    drawn: Sequence[Made | Dropped],
    kept: list[Made],
    tally: Tally,
    seen: Seen,
    near: Nearness,
    config: BuildConfig,
) -> None:
    """Take in what was drawn, in order; what is not needed any more is not counted as drawn in vain."""
    for item in drawn:
        if tally.kept >= tally.wanted:
            return
        tally.drawn += 1
        if isinstance(item, Dropped):
            tally.drop(item.gate, item.reason)
        elif near.similarity(item.asked.question) >= config.gates.suite:
            tally.drop("suite", "near a suite question")
        elif not seen.admits(item.asked.question, item.chosen if isinstance(item, Pair) else item.answer):
            tally.drop("duplicate", "near an earlier one")
        else:
            tally.kept += 1
            kept.append(item)


def _arranged(config: BuildConfig, made: dict[str, list[Made]], tallies: dict[str, Tally]) -> Built:
    """Split, shuffled and counted."""
    everything = [item for items in made.values() for item in items]
    records = _shuffled([item for item in everything if isinstance(item, Record)], config.seed)
    pairs = _shuffled([item for item in everything if isinstance(item, Pair)], config.seed)
    labels = _shuffled([item for item in everything if isinstance(item, Label)], config.seed)
    held = [item for item in records if is_held_out(item, config)]
    train = [item for item in records if not is_held_out(item, config)]
    counts = _counts(train, held, pairs, labels)
    counts["streams"] = {name: tally.to_dict() for name, tally in tallies.items()}
    return Built(tuple(train), tuple(held), tuple(pairs), tuple(labels), tallies, counts)


def is_held_out(record: Record, config: BuildConfig) -> bool:
    """Whether a record's group (its shape over its objects) is held out: no record of the group is trained
    on."""
    group = f"{config.seed}/{record.shape}/{','.join(sorted(record.objects))}"
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:8], "big") / 2**64 < config.eval_share


def _shuffled(items: list[T], seed: int) -> list[T]:
    Random(f"{seed}/order").shuffle(items)
    return items


def _counts(
    train: Sequence[Record], held: Sequence[Record], pairs: Sequence[Pair], labels: Sequence[Label]
) -> dict[str, Any]:
    records = [*train, *held]
    total = max(len(records), 1)
    pair_leak = leak.of_pairs([pair.chosen for pair in pairs], [pair.rejected for pair in pairs])
    label_leak = leak.of_labels([label.answer for label in labels], [label.good for label in labels])
    return {
        "sft": len(train),
        "sft_eval": len(held),
        "dpo": len(pairs),
        "kto": len(labels),
        "categories": dict(sorted(Counter(record.category for record in records).items())),
        "share_with_sql": round(sum(bool(record.sql) for record in records) / total, 4),
        "share_natural": round(sum(record.asked.natural for record in records) / total, 4),
        "shapes": len({record.shape for record in records}),
        "objects": len({name for record in records for name in record.objects}),
        "faults": dict(sorted(Counter(pair.fault for pair in pairs).items())),
        "kto_good": sum(label.good for label in labels),
        "leak_pairs": pair_leak.to_dict(),
        "leak_labels": label_leak.to_dict(),
    }
