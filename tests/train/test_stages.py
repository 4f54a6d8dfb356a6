"""Three stages on a tiny model: their folders, their first losses, kills, gates."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, AutoTokenizer

from tests.train.material import tiny, write_records
from vgpt2 import artifact
from vgpt2.errors import GateError, InputError, MissingError
from vgpt2.train import callbacks, model, stages
from vgpt2.train.config import STAGES, StageName, TrainConfig, load


def train(name: StageName, config: TrainConfig, notes: list[str] | None = None) -> artifact.Manifest:
    """Run a stage with the config's own places."""
    say = (notes if notes is not None else []).append
    return stages.run(name, config, stages.Places.of(name, config), lambda *_: None, say)


@pytest.fixture(scope="module")
def trained(records: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainConfig:
    """All three stages, run once."""
    folder = tmp_path_factory.mktemp("trained")
    config = TrainConfig.model_validate(tiny(folder, data=str(records)))
    for name in STAGES:
        train(name, config)
    return config


def test_run_folders_are_hugging_face_folders(trained: TrainConfig) -> None:
    for name in STAGES:
        folder = trained.folder(name)
        manifest = artifact.read_manifest(folder, f"train.{name}")
        needed = {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"}
        assert needed | {"generation_config.json", "curve.jsonl"} <= set(manifest.files)
        assert not any("checkpoint" in file or file == stages.BEGUN for file in manifest.files)
        loaded = AutoModelForCausalLM.from_pretrained(str(folder))
        tokenizer = AutoTokenizer.from_pretrained(str(folder))
        assert loaded.config.vocab_size == len(tokenizer)
        assert loaded.generation_config.eos_token_id == tokenizer.convert_tokens_to_ids("<|im_end|>")
        assert loaded.config.use_cache


def test_manifests_say_what_was_done(trained: TrainConfig) -> None:
    sft, dpo, kto = (artifact.read_manifest(trained.folder(name)) for name in STAGES)
    assert sft.counts["loss_last"] < sft.counts["loss_first"]
    assert sft.counts["steps"] == 6
    assert sft.counts["records"] + sft.counts["held_out"] == 120
    assert dpo.counts["preference_loss_first"] == pytest.approx(math.log(2), abs=2e-3)
    assert kto.counts["preference_loss_first"] == pytest.approx(0.5, abs=2e-3)
    assert dpo.inputs["parent"] == artifact.digest(trained.folder("sft"))
    assert kto.inputs["parent"] == artifact.digest(trained.folder("dpo"))
    assert dpo.counts["parent_held_out_measure"] == sft.counts["held_out_measure"]
    assert kto.counts["parent_held_out_measure"] == dpo.counts["held_out_measure"]
    assert sft.config["sft"]["batch"] == 8
    assert sft.seeds == {"train": 17}
    lines = (trained.folder("sft") / "curve.jsonl").read_text().splitlines()
    assert [json.loads(line)["step"] for line in lines if "learning_rate" in line] == [1, 2, 3, 4, 5, 6]


def test_same_seed_same_weights(trained: TrainConfig, tmp_path: Path) -> None:
    again = trained.model_copy(update={"runs": tmp_path / "again"})
    train("sft", again)
    first, second = (load_file(c.folder("sft") / "model.safetensors") for c in (trained, again))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_a_killed_stage_goes_on_from_its_last_checkpoint(
    trained: TrainConfig, config_file: Callable[..., Path], tmp_path: Path
) -> None:
    """SIGKILL between checkpoints: the old output stays, and the next run ends in the very same weights."""
    many = {"steps": 60, "epochs": 5, "batch": 8, "learning_rate": 1e-2, "save_every": 4, "log_every": 1}
    path = config_file(sft=many)
    config = load(path)
    out = config.folder("sft")
    train("sft", trained.model_copy(update={"runs": config.runs}))
    before = artifact.read_manifest(out)
    command = [sys.executable, "-m", "vgpt2", "train", "sft", str(path)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    draft = out.parent / f".{out.name}.draft"
    deadline = time.monotonic() + 180
    while not list(draft.glob(f"checkpoints/*/{callbacks.WHOLE}")) and process.poll() is None:
        assert time.monotonic() < deadline, "no checkpoint was written"
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, "it ended before it could be killed"
    assert artifact.read_manifest(out) == before
    notes: list[str] = []
    manifest = train("sft", config, notes)
    assert any(note.startswith("going on from checkpoint-") for note in notes), notes
    assert manifest.counts["steps"] == 60
    steps = [json.loads(line)["step"] for line in (out / "curve.jsonl").read_text().splitlines()]
    assert sorted(set(steps)) == list(range(1, 61))
    whole = config.model_copy(update={"runs": tmp_path / "whole"})
    train("sft", whole)
    resumed, straight = (load_file(c.folder("sft") / "model.safetensors") for c in (config, whole))
    assert all(torch.equal(resumed[name], straight[name]) for name in straight)


def test_a_checkpoint_that_was_not_finished_is_not_used(tmp_path: Path) -> None:
    for step, whole in ((2, True), (10, True), (12, False)):
        folder = tmp_path / f"checkpoint-{step}"
        folder.mkdir()
        if whole:
            (folder / callbacks.WHOLE).touch()
    assert callbacks.last_whole(tmp_path) == tmp_path / "checkpoint-10"
    assert not (tmp_path / "checkpoint-12").exists()
    assert callbacks.last_whole(tmp_path / "none") is None


def test_a_changed_config_starts_again(
    records: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = TrainConfig.model_validate(tiny(tmp_path, data=str(records)))

    def stop(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(stages, "_finish", stop)
        with pytest.raises(KeyboardInterrupt):
            train("sft", config)
    notes: list[str] = []
    train("sft", config.model_copy(update={"seed": 3}), notes)
    assert any("starting again" in note for note in notes), notes


def test_a_wrong_reference_stops_the_stage(
    trained: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What LLaMA-Factory's defaults do silently: the reference is another model than the parent."""

    def other(run: Path, part: Any, policy: Any) -> Any:
        found = AutoModelForCausalLM.from_pretrained(str(run))
        with torch.no_grad():
            for weight in found.parameters():
                weight.add_(0.2 * torch.randn_like(weight))
        return found

    monkeypatch.setattr(model, "reference", other)
    for name in ("dpo", "kto"):
        config = trained.model_copy(update={"seed": 5})
        places = stages.Places.of(name, config, out=tmp_path / name)
        with pytest.raises(GateError, match="the reference is not the parent run"):
            stages.run(name, config, places, lambda *_: None)
        assert not (tmp_path / name).exists()


def test_a_worse_stage_is_not_promoted(trained: TrainConfig, tmp_path: Path) -> None:
    before = artifact.read_manifest(trained.folder("dpo"))
    harsh = trained.dpo.model_copy(update={"learning_rate": 0.5, "steps": 4})
    config = trained.model_copy(update={"dpo": harsh})
    with pytest.raises(GateError, match="worse than the stage before"):
        train("dpo", config)
    assert artifact.read_manifest(trained.folder("dpo")) == before


def test_early_stopping(records: Path, tmp_path: Path) -> None:
    stubborn = {"steps": 40, "batch": 8, "learning_rate": 1e-7, "patience": 2}
    measured = {"evaluate_every": 2, "save_every": 2, "held_out": 0.1}
    config = TrainConfig.model_validate(tiny(tmp_path, data=str(records), sft={**stubborn, **measured}))
    with_noise = config.sft.model_copy(update={"learning_rate": 0.3})
    manifest = train("sft", config.model_copy(update={"sft": with_noise}))
    assert manifest.counts["steps"] < 40


def test_what_is_missing_is_said(records: Path, tmp_path: Path) -> None:
    config = TrainConfig.model_validate(tiny(tmp_path, data=str(records)))
    with pytest.raises(MissingError, match="run vgpt2 train sft"):
        train("dpo", config)
    with pytest.raises(MissingError, match="run vgpt2 build first"):
        train("sft", config.model_copy(update={"data": tmp_path / "none"}))
    train("sft", config)
    with pytest.raises(InputError, match=r"made by 'train.sft', not by 'train.dpo'"):
        stages.run(
            "kto", config, stages.Places.of("kto", config, parent=config.folder("sft")), lambda *_: None
        )


def test_prompt_versions_must_agree(trained: TrainConfig, tmp_path: Path) -> None:
    with artifact.draft(tmp_path / "data", "build") as draft:
        write_records(draft.path, 20)
        draft.config = {"prompt_version": "2"}
    config = trained.model_copy(update={"data": tmp_path / "data"})
    places = stages.Places.of("dpo", config, out=tmp_path / "dpo")
    with pytest.raises(InputError, match="the records have version 2"):
        stages.run("dpo", config, places, lambda *_: None)


def test_sft_term_of_dpo_keeps_the_first_step_check(trained: TrainConfig, tmp_path: Path) -> None:
    config = trained.model_copy(update={"dpo": trained.dpo.model_copy(update={"sft_weight": 0.5})})
    places = stages.Places.of("dpo", config, out=tmp_path / "dpo")
    counts = stages.run("dpo", config, places, lambda *_: None).counts
    assert counts["preference_loss_first"] == pytest.approx(math.log(2), abs=2e-3)
    assert counts["loss_first"] > math.log(2) + 0.1, "the logged loss holds the SFT term too"
