"""One training stage from records to a finished run folder.

The draft of the run folder holds the checkpoints, so a killed stage goes on from its last whole one as long
as config, records and parent are the same; where any of them changed it starts again. The finished folder is
a plain Hugging Face folder with a manifest and the loss curve beside it.

Not covered: running several stages in a row, which `vgpt2 pipeline` does.
"""

from __future__ import annotations

import logging
import shutil
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import datasets
import msgspec
import torch
from transformers.utils import logging as transformers_logging

from vgpt2 import artifact
from vgpt2.errors import InputError, MissingError
from vgpt2.train import data, model, order, trl
from vgpt2.train.callbacks import CURVE, Curve, FirstStep, Progress, Report, WholeCheckpoints, last_whole
from vgpt2.train.config import PARENTS, StageName, TrainConfig
from vgpt2.train.encode import Encoded, encode
from vgpt2.train.gate import compare_held
from vgpt2.train.measure import Held, measure

CHECKPOINTS = "checkpoints"
BEGUN = "begun.json"  # what the draft was begun with; anything else in it belongs to that
PACKAGES = ("torch", "transformers", "trl", "peft", "tokenizers")


@dataclass(frozen=True)
class Places:
    """Where a stage reads and writes.

    Attributes:
        data: the records folder.
        out: the run folder to make.
        parent: the finished run that a preference stage starts from; None for SFT.
    """

    data: Path
    out: Path
    parent: Path | None

    @classmethod
    def of(
        cls,
        name: StageName,
        config: TrainConfig,
        data_folder: Path | None = None,
        out: Path | None = None,
        parent: Path | None = None,
    ) -> Places:
        """The config's places, each replaced where another is given."""
        before = PARENTS[name]
        if before is not None and parent is None:
            parent = config.folder(before)
        return cls(data_folder or config.data, out or config.folder(name), parent)


@dataclass
class _Prepared:
    """Everything of a stage that is known before its first step."""

    model: Any
    tokenizer: Any
    rows: list[Encoded]  # distinct training rows
    ordered: list[Encoded]  # in the order of training, all passes
    held: list[Encoded]
    judged: list[Encoded]  # held-out SFT rows, on which parent and stage are compared
    counts: dict[str, Any]


def run(
    name: StageName,
    config: TrainConfig,
    places: Places,
    progress: Progress,
    say: Callable[[str], None] = lambda _: None,
) -> artifact.Manifest:
    """Train a stage and put its run folder in place.

    Args:
        name: "sft", "dpo" or "kto".
        config: the whole config.
        places: where to read and write.
        progress: called after every optimiser step.
        say: takes one-line notes on what is being done.

    Returns:
        The manifest of the finished run folder.

    Raises:
        MissingError: records, parent or base model are not there.
        InputError: records or parent do not fit.
        GateError: the first preference step does not start at the parent, or the result is worse than it.
    """
    quiet()
    if config.threads is not None:
        torch.set_num_threads(config.threads)
    begun = _begin(name, config, places)
    with artifact.draft(places.out, f"train.{name}", resumable=True) as draft:
        checkpoint = _last_checkpoint(draft.path, begun, say)
        prepared = _prepare(name, config, places, say)
        first = FirstStep(config.stage(name))
        seconds = _train(name, config, places, prepared, draft.path, checkpoint, first, progress)
        _finish(name, config, places, prepared, draft)
        draft.config = {**begun["config"], **data.prompt_facts(places.data), "parent": begun["parent"]}
        draft.seeds = {"train": config.seed}
        draft.inputs = begun["inputs"]
        draft.versions = {package: version(package) for package in PACKAGES}
        draft.counts |= prepared.counts | _figures(draft.path / CURVE, first, prepared, seconds)
        (draft.path / BEGUN).unlink()
        shutil.rmtree(draft.path / CHECKPOINTS, ignore_errors=True)
    return artifact.read_manifest(places.out, f"train.{name}")


def _begin(name: StageName, config: TrainConfig, places: Places) -> dict[str, Any]:
    """What the stage is begun with: config, digests of its inputs, place of its parent."""
    inputs = {"records": artifact.digest(data.file_of(places.data, config.name, name))}
    if places.parent is not None:
        _check_parent(name, places)
        inputs["parent"] = artifact.digest(places.parent)
    return {
        "stage": name,
        "config": config.model_dump(mode="json", exclude={"options"}),
        "inputs": inputs,
        "parent": None if places.parent is None else str(places.parent),
    }


def _check_parent(name: StageName, places: Places) -> None:
    assert places.parent is not None  # noqa: S101 - narrows the type
    before = PARENTS[name]
    if not artifact.is_finished(places.parent):
        raise MissingError(
            f"no finished run to start stage {name} from",
            where=places.parent,
            do=f"run vgpt2 train {before} with the same config first",
        )
    manifest = artifact.read_manifest(places.parent, f"train.{before}")
    facts = data.prompt_facts(places.data)
    old, new = manifest.config.get("prompt_version"), facts.get("prompt_version")
    if old != new:
        raise InputError(
            f"was trained on prompts of version {old}, the records have version {new}",
            where=places.parent,
            do="train the stages again from sft",
        )


def _last_checkpoint(folder: Path, begun: Mapping[str, Any], say: Callable[[str], None]) -> Path | None:
    """The checkpoint to go on from; a draft that was begun with something else is emptied."""
    note = folder / BEGUN
    wanted = msgspec.json.encode(begun)
    if note.is_file() and msgspec.json.encode(msgspec.json.decode(note.read_bytes())) == wanted:
        found = last_whole(folder / CHECKPOINTS)
        if found is not None:
            say(f"going on from {found.name} of a run that was stopped")
            return found
    elif any(folder.iterdir()):
        say("config, records or parent changed since a run that was stopped: starting again")
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    artifact.write_bytes(note, wanted)
    return None


def _prepare(name: StageName, config: TrainConfig, places: Places, say: Callable[[str], None]) -> _Prepared:
    stage = config.stage(name)
    train, held, left_out = data.load(places.data, config.name, name, stage.held_out, stage.held_out_most)
    if places.parent is None:
        started, tokenizer = model.start(config.model, train, config.seed)
    else:
        started, tokenizer = model.resume(places.parent, config.model)
    rows, long = encode(train, tokenizer, config.max_length)
    held_rows, held_long = encode(held, tokenizer, config.max_length, needed=False)
    judged = held_rows if name == "sft" else _sft_held(config, places, tokenizer)
    sequence = order.arrange(
        [row.length for row in rows],
        stage.epochs,
        stage.batch,
        config.seed,
        None if stage.steps is None else stage.steps * stage.batch * stage.accumulate,
    )
    counts: dict[str, Any] = {
        "records": len(rows),
        "held_out": len(held_rows),
        "left_out": {**left_out, **({"too long": long + held_long} if long + held_long else {})},
        "parameters": sum(weight.numel() for weight in started.parameters()),
        "trained_parameters": sum(w.numel() for w in started.parameters() if w.requires_grad),
        "vocabulary": len(tokenizer),
    }
    say(
        f"{len(rows)} records, {len(held_rows)} held out, {trl.steps_of(stage, len(sequence))} steps, "
        f"{counts['trained_parameters'] / 1e6:.2f} M parameters to train"
    )
    return _Prepared(started, tokenizer, rows, [rows[at] for at in sequence], held_rows, judged, counts)


def _sft_held(config: TrainConfig, places: Places, tokenizer: Any) -> list[Encoded]:
    """The held-out SFT rows again; none when the records folder has no SFT records."""
    sft = config.sft
    try:
        _, held, _ = data.load(places.data, config.name, "sft", sft.held_out, sft.held_out_most)
    except MissingError:
        return []
    return encode(held, tokenizer, config.max_length, needed=False)[0]


def _train(
    name: StageName,
    config: TrainConfig,
    places: Places,
    prepared: _Prepared,
    folder: Path,
    checkpoint: Path | None,
    first: FirstStep,
    progress: Progress,
) -> float:
    """Train; returns the seconds that it took (of this process only)."""
    reference = None
    if places.parent is not None:
        reference = model.reference(places.parent, config.model, prepared.model)
        before = _measured(prepared.judged, config, name, prepared)
        if before is not None:
            prepared.counts["parent_held_out_measure"] = before.as_counts()
    step = 0 if checkpoint is None else int(checkpoint.name.rpartition("-")[2])
    trainer = trl.build(
        name,
        config,
        model=prepared.model,
        reference=reference,
        tokenizer=prepared.tokenizer,
        rows=prepared.ordered,
        held=prepared.held,
        folder=folder / CHECKPOINTS,
        callbacks=[Curve(folder / CURVE, step), first, WholeCheckpoints(), Report(progress)],
    )
    started = time.perf_counter()
    trainer.train(resume_from_checkpoint=None if checkpoint is None else str(checkpoint))
    seconds = time.perf_counter() - started
    prepared.model = trainer.accelerator.unwrap_model(trainer.model)
    done = trainer.state.global_step
    stage = config.stage(name)
    seen = prepared.ordered[: done * stage.batch * stage.accumulate]
    here = prepared.ordered[step * stage.batch * stage.accumulate : done * stage.batch * stage.accumulate]
    prepared.counts["steps"] = done
    prepared.counts["tokens"] = sum(row.tokens for row in seen)
    prepared.counts["tokens_per_second"] = round(sum(row.tokens for row in here) / max(seconds, 1e-9))
    prepared.counts["padding"] = round(
        order.padding([row.length for row in prepared.ordered], range(len(prepared.ordered)), stage.batch), 4
    )
    return seconds


def _finish(
    name: StageName, config: TrainConfig, places: Places, prepared: _Prepared, draft: artifact.Draft
) -> None:
    """Save the model, measure it, and let the gate decide."""
    model.save(prepared.model, prepared.tokenizer, draft.path)
    after = _measured(prepared.judged, config, name, prepared)
    if after is None:
        return
    prepared.counts["held_out_measure"] = after.as_counts()
    before = prepared.counts.get("parent_held_out_measure")
    if before is not None:
        compare_held(before, after.as_counts(), config.gate).enforce(f"stage {name}", str(draft.path))


def _measured(
    rows: Sequence[Encoded], config: TrainConfig, name: StageName, prepared: _Prepared
) -> Held | None:
    if not rows:
        return None
    return measure(
        prepared.model,
        rows,
        batch=config.stage(name).batch,
        pad=prepared.tokenizer.pad_token_id,
        bfloat16=trl.has_bfloat16(config),
    )


def _figures(curve: Path, first: FirstStep, prepared: _Prepared, seconds: float) -> dict[str, Any]:
    """Losses of the curve, and the time."""
    lines = [msgspec.json.decode(line) for line in curve.read_bytes().splitlines()]
    losses = [line["loss"] for line in lines if "loss" in line]
    found: dict[str, Any] = {"seconds": round(seconds, 1)}
    if losses:
        found |= {"loss_first": round(losses[0], 4), "loss_last": round(losses[-1], 4)}
    if first.loss is not None:
        found["preference_loss_first"] = round(first.loss, 4)
    return found


def quiet() -> None:
    """The libraries' own chatter would tear the progress bar; our checks say what matters of it."""
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    logging.getLogger("trl").setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", module=r"(trl|transformers|peft|torch|accelerate)\b")
    datasets.disable_progress_bars()
