"""Rendered files: the shipped ones are today's, know only living keys, and chain the stages rightly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.train.material import tiny
from vgpt2.errors import ConfigError
from vgpt2.train import llamafactory
from vgpt2.train.config import STAGES, TrainConfig, load, select

ROOT = Path(__file__).parents[2]
SOURCE = "configs/train/vgpt2_v3.yaml"
SHIPPED = ROOT / "configs/vgpt2_v3"
KEYS = yaml.safe_load((ROOT / "tests/fixtures/train/llamafactory_keys.yaml").read_text())


@pytest.fixture(scope="module")
def config() -> TrainConfig:
    return load(ROOT / SOURCE)


def every_file(config: TrainConfig) -> dict[str, dict[str, Any]]:
    """All files of the config and of each option with its later stages, by name."""
    texts = llamafactory.files(config, SOURCE)
    for option in config.options:
        chosen = llamafactory.files(select(config, option), SOURCE, option)
        texts |= {f"{option}/{name}": text for name, text in chosen.items()}
    return {name: yaml.safe_load(text) for name, text in texts.items()}


def test_shipped_files_are_what_render_gives_now(config: TrainConfig) -> None:
    rendered = llamafactory.files(config, SOURCE)
    shipped = {path.relative_to(SHIPPED).as_posix(): path.read_text() for path in SHIPPED.rglob("*.yaml")}
    assert shipped == rendered
    assert {"stage1_sft.yaml", "stage2_dpo.yaml", "stage3_kto.yaml", "inference.yaml"} <= set(shipped)
    options = {"qwen7b_lora", "qwen7b_full", "qwen32b_qlora"}
    assert {f"model_options/{name}.yaml" for name in options} <= set(shipped)


def test_only_keys_that_the_tool_knows(config: TrainConfig) -> None:
    files = every_file(config)
    assert len(files) > 15
    for name, content in files.items():
        assert not set(content) - set(KEYS["known"]), name
        assert not set(content) & set(KEYS["gone"]), name
        assert content["template"] == "qwen", name
    assert {key for _, keys in llamafactory.KEYS for key in keys} <= set(KEYS["known"])


def test_numbers_are_numbers(config: TrainConfig) -> None:
    """YAML 1.1 reads 1e-05 as text, and the tool then fails in the middle of its start."""
    for name, content in every_file(config).items():
        for key in ("learning_rate", "pref_beta", "num_train_epochs", "warmup_steps", "temperature"):
            assert isinstance(content.get(key, 0.0), float), (name, key)


def test_evaluation_only_with_held_out_records(config: TrainConfig) -> None:
    for name, content in every_file(config).items():
        held = "eval_dataset" in content or content.get("val_size", 0) > 0
        assert ("eval_strategy" in content) == held, name
        if "early_stopping_steps" in content:
            assert content["load_best_model_at_end"] is True, name
            assert content["metric_for_best_model"], name
            assert content["save_steps"] % content["eval_steps"] == 0, name


def test_adapters_are_chained_and_the_stage_before_is_the_reference(config: TrainConfig) -> None:
    sft, dpo, kto = (llamafactory.stage_keys(config, name) for name in STAGES)
    places = [config.folder(name).as_posix() for name in STAGES]
    assert "adapter_name_or_path" not in sft
    assert dpo["adapter_name_or_path"] == places[0]
    assert kto["adapter_name_or_path"] == ",".join(places[:2])
    assert dpo["create_new_adapter"] is True
    assert kto["create_new_adapter"] is True
    for keys in (llamafactory.inference_keys(config), llamafactory.export_keys(config)):
        assert keys["adapter_name_or_path"] == ",".join(places)
    assert [keys["output_dir"] for keys in (sft, dpo, kto)] == places
    assert all(keys["overwrite_output_dir"] is False for keys in (sft, dpo, kto)), "true would not resume"


def test_a_quantised_base_takes_one_adapter_and_a_named_reference(config: TrainConfig) -> None:
    chosen = select(config, "qwen32b_qlora")
    dpo, kto = (llamafactory.stage_keys(chosen, name) for name in ("dpo", "kto"))
    for keys, before in ((dpo, "sft"), (kto, "dpo")):
        place = chosen.folder(before).as_posix()
        assert keys["adapter_name_or_path"] == place
        assert keys["create_new_adapter"] is False
        assert keys["ref_model"] == chosen.model.base
        assert keys["ref_model_adapters"] == place
        assert keys["ref_model_quantization_bit"] == keys["quantization_bit"] == 4
    export = llamafactory.export_keys(chosen)
    assert export["adapter_name_or_path"] == chosen.folder("kto").as_posix()
    assert not any("quantization" in key for key in export), "merging into quantised weights loses digits"


def test_full_training_goes_from_folder_to_folder(config: TrainConfig) -> None:
    chosen = select(config, "qwen7b_full")
    sft, dpo, kto = (llamafactory.stage_keys(chosen, name) for name in STAGES)
    assert sft["model_name_or_path"] == chosen.model.base
    assert dpo["model_name_or_path"] == dpo["ref_model"] == sft["output_dir"]
    assert kto["model_name_or_path"] == kto["ref_model"] == dpo["output_dir"]
    assert not any(key.startswith("lora") for key in (*sft, *dpo, *kto))
    assert (ROOT / str(sft["deepspeed"])).is_file()
    assert llamafactory.inference_keys(chosen)["model_name_or_path"] == kto["output_dir"]


def test_data_set_names_are_those_of_the_build(config: TrainConfig) -> None:
    for name in STAGES:
        assert llamafactory.stage_keys(config, name)["dataset"] == f"vgpt2_v3_{name}"


def test_what_the_tool_cannot_do_is_refused(config: TrainConfig, tmp_path: Path) -> None:
    new = TrainConfig.model_validate(tiny(tmp_path))
    with pytest.raises(ConfigError, match="made from nothing"):
        llamafactory.files(new, SOURCE)
    weighted = config.model_copy(update={"sft": config.sft.model_copy(update={"prompt_share": 0.1})})
    with pytest.raises(ConfigError, match="prompt_share"):
        llamafactory.files(weighted, SOURCE)
