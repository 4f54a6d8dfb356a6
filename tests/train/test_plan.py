"""The plan of a config: its formula by hand, its counts against a real run's, and the card it must fit."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.train.material import tiny
from vgpt2.train import data, model, order, plan, trl
from vgpt2.train.config import STAGES, TrainConfig, load, select
from vgpt2.train.encode import encode

ROOT = Path(__file__).parents[2]


def test_sizes_of_a_new_model_are_those_of_the_model_itself(records: Path, tmp_path: Path) -> None:
    config = TrainConfig.model_validate(tiny(tmp_path, data=str(records)))
    examples = data.read(records / "vgpt2_v3_sft.json", "sft").examples
    made, _ = model.start(config.model, examples, 1)
    real = sum(weight.numel() for weight in made.parameters())
    assert plan.shape_of(config.model).weights == pytest.approx(real, rel=0.02)


def test_adapter_weights_are_those_of_qwen() -> None:
    """Qwen2.5-7B with rank 64 on all linear layers: 161.5 million, as PEFT prints it."""
    config = load(ROOT / "configs/train/vgpt2_v3.yaml")
    assert plan.trained_weights(config.model) == 161_480_704


def test_formula_by_hand(tmp_path: Path) -> None:
    content = tiny(tmp_path)
    content["model"]["new"] |= {"vocabulary": 300, "width": 16, "layers": 2, "hidden": 20}
    config = TrainConfig.model_validate(content)
    layer = 2 * 16 * (16 + 8) + 3 * 16 * 20
    weights = 300 * 16 + 2 * layer
    tokens = 8 * 256
    expected = 34 * tokens * 16 * 2 + 8 * tokens * 300 + 16 * weights
    assert plan.memory(config, config.sft) == (expected, 0)
    pairs = 2 * 4 * 256
    expected = 34 * pairs * 16 * 2 + 8 * pairs * 300 + 20 * weights
    assert plan.memory(config, config.dpo) == (expected, 0)


def test_steps_are_those_of_the_run(records: Path, tmp_path: Path) -> None:
    content = tiny(tmp_path, data=str(records))
    content["sft"] |= {"steps": None, "epochs": 1.5}
    config = TrainConfig.model_validate(content)
    planned = plan.plan(config)
    examples, _ = data.split(data.read(records / "vgpt2_v3_sft.json", "sft").examples, 0.05, 200)
    rows = order.arrange([1] * len(examples), 1.5, 8, 1)
    assert planned[0].records == len(examples)
    assert planned[0].steps == trl.steps_of(config.sft, len(rows))
    _, tokenizer = model.start(config.model, examples, 1)
    encoded, _ = encode(examples, tokenizer, 256)
    real = sum(row.tokens for row in encoded) * 1.5
    assert planned[0].tokens is not None
    assert 0.4 < planned[0].tokens / real < 1.5, "a rough figure, but not another order"


@pytest.mark.parametrize("option", ["qwen7b_lora", "qwen7b_full", "qwen32b_qlora", None])
def test_shipped_models_fit_the_card_of_the_master_plan(option: str | None) -> None:
    config = load(ROOT / "configs/train/vgpt2_v3.yaml", option)
    for name in STAGES:
        card, host = plan.memory(config, config.stage(name))
        assert card < 0.85 * plan.CARD, (name, card / 2**30)
        assert host < 128 * 2**30, "the host of the master plan"


def test_what_makes_it_larger() -> None:
    config = load(ROOT / "configs/train/vgpt2_v3.yaml")
    base = plan.memory(config, config.sft)[0]
    longer = config.model_copy(update={"max_length": 8192})
    plain = config.model_copy(update={"checkpointing": False})
    assert plan.memory(longer, longer.sft)[0] > base
    assert plan.memory(plain, plain.sft)[0] > base
    full, adapter = select(config, "qwen7b_full"), select(config, "qwen7b_lora")
    whole = full.model_copy(update={"model": full.model.model_copy(update={"deepspeed": None})})
    assert plan.memory(whole, whole.sft)[0] > 3 * plan.memory(adapter, adapter.sft)[0]


def test_without_records_there_are_no_counts(tmp_path: Path) -> None:
    content = tiny(tmp_path)
    content["sft"] |= {"steps": None}
    planned = plan.plan(TrainConfig.model_validate(content))
    assert [stage.stage for stage in planned] == list(STAGES)
    assert planned[0].records is planned[0].steps is planned[0].tokens is None
    assert all(stage.card > 0 and math.isfinite(stage.card) for stage in planned)
