"""LoRA on a base model: the stages in a row, the reference, the merge; the base is a tiny random Qwen2."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, Qwen2Config, Qwen2ForCausalLM, Qwen2Tokenizer, set_seed

from tests.train.material import tiny
from vgpt2 import artifact
from vgpt2.context.prompt import CHAT_TEMPLATE
from vgpt2.errors import InputError, MissingError
from vgpt2.train import merge, stages
from vgpt2.train.config import STAGES, TrainConfig


def save_base(folder: Path) -> Path:
    """A Qwen2 model with a byte vocabulary and Qwen's own tokenizer class."""
    from tokenizers import pre_tokenizers

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {letter: at for at, letter in enumerate(letters)}
    tokenizer = Qwen2Tokenizer(
        vocab=vocabulary,
        merges=[],
        eos_token="<|im_end|>",  # noqa: S106 - a token of text
        pad_token="<|endoftext|>",  # noqa: S106 - a token of text
        extra_special_tokens=["<|im_start|>"],
    )
    tokenizer.chat_template = CHAT_TEMPLATE
    tokenizer.save_pretrained(str(folder))
    set_seed(1)
    shape = Qwen2Config(
        vocab_size=len(tokenizer),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        intermediate_size=48,
        max_position_embeddings=512,
        tie_word_embeddings=True,
    )
    Qwen2ForCausalLM(shape).save_pretrained(str(folder))
    return folder


@pytest.fixture(scope="module")
def trained(records: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainConfig:
    folder = tmp_path_factory.mktemp("adapters")
    base = save_base(folder / "base")
    content = tiny(folder, data=str(records), max_length=512)
    content["model"] = {"base": str(base), "lora": {"rank": 4, "alpha": 8}}
    content["sft"] |= {"steps": 3}
    content["dpo"] |= {"learning_rate": 1e-3}
    config = TrainConfig.model_validate(content)
    for name in STAGES:
        stages.run(name, config, stages.Places.of(name, config), lambda *_: None)
    return config


def test_each_stage_starts_from_the_one_before(trained: TrainConfig) -> None:
    sft, dpo, kto = (artifact.read_manifest(trained.folder(name)) for name in STAGES)
    assert dpo.counts["preference_loss_first"] == pytest.approx(math.log(2), abs=2e-3)
    assert kto.counts["preference_loss_first"] == pytest.approx(0.5, abs=2e-3)
    assert 0 < sft.counts["trained_parameters"] < 0.5 * sft.counts["parameters"]
    assert dpo.counts["parent_held_out_measure"] == sft.counts["held_out_measure"]
    digests = {artifact.digest(trained.folder(name) / "adapter_model.safetensors") for name in STAGES}
    assert len(digests) == 3, "a stage changed nothing"


def test_one_adapter_and_no_reference_in_the_folder(trained: TrainConfig) -> None:
    folder = trained.folder("kto")
    assert (folder / "adapter_config.json").is_file()
    assert not (folder / "ref").exists()
    assert not (folder / "model.safetensors").exists()
    settings = json.loads((folder / "adapter_config.json").read_text())
    assert settings["base_model_name_or_path"] == trained.model.base
    assert settings["r"] == 4


def test_merged_model_says_the_same(trained: TrainConfig, tmp_path: Path) -> None:
    run = trained.folder("kto")
    merge.merge(run, tmp_path / "whole")
    whole = AutoModelForCausalLM.from_pretrained(str(tmp_path / "whole"))
    base = AutoModelForCausalLM.from_pretrained(str(trained.model.base))
    ids = torch.arange(40)[None]
    with torch.no_grad():
        plain = base(ids).logits
        adapted = PeftModel.from_pretrained(base, str(run))(ids).logits
        assert torch.allclose(whole(ids).logits, adapted, atol=1e-4)
        assert not torch.allclose(plain, adapted, atol=1e-3), "the adapter does nothing"
    assert artifact.read_manifest(tmp_path / "whole").inputs["run"] == artifact.digest(run)


def test_merge_refuses(trained: TrainConfig, tmp_path: Path) -> None:
    merge.merge(trained.folder("sft"), tmp_path / "whole")
    with pytest.raises(InputError, match="nothing to merge"):
        merge.merge(tmp_path / "whole", tmp_path / "again")
    with pytest.raises(MissingError, match="no base model"):
        merge.merge(trained.folder("sft"), tmp_path / "again", base=str(tmp_path / "none"))


def test_base_that_is_not_there(trained: TrainConfig, tmp_path: Path) -> None:
    lost = trained.model.model_copy(update={"base": str(tmp_path / "none")})
    config = trained.model_copy(update={"model": lost, "runs": tmp_path / "runs"})
    with pytest.raises(MissingError, match="can be loaded"):
        stages.run("sft", config, stages.Places.of("sft", config), lambda *_: None)
