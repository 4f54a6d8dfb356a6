"""Models to train: made from nothing, loaded from a base, or taken from the run of the stage before.

A run folder holds either a whole model (`model.safetensors`) or, for LoRA, one adapter on the base that its
`adapter_config.json` names. The adapter goes on being trained in the preference stages, with a frozen copy of
its beginning as reference, so there is always one adapter and quantised bases work too.

Not covered: models that are not decoder-only, and custom code from a hub (`trust_remote_code` stays off).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    GenerationConfig,
    Qwen3Config,
    Qwen3ForCausalLM,
    set_seed,
)

from vgpt2.errors import InputError, MissingError
from vgpt2.train import tokenizer as new_tokenizer
from vgpt2.train.config import Lora, Model, NewModel
from vgpt2.train.data import Example, texts

ADAPTER = "adapter_config.json"


def make(sizes: NewModel, tokenizer: Any, seed: int) -> Any:
    """A Qwen3 model with random weights, tied embeddings and the tokenizer's vocabulary.

    Not Qwen2: for that model type transformers 5 puts Qwen's own pre-tokenizer in the place of whatever
    `tokenizer.json` says, without a word, and every identifier would be cut otherwise than in training.

    Args:
        sizes: of the config.
        tokenizer: gives the vocabulary's real size and the ids of its special tokens.
        seed: of the weights.
    """
    set_seed(seed)
    config = Qwen3Config(
        vocab_size=len(tokenizer),
        hidden_size=sizes.width,
        num_hidden_layers=sizes.layers,
        num_attention_heads=sizes.heads,
        num_key_value_heads=sizes.kv_heads,
        head_dim=sizes.width // sizes.heads,
        intermediate_size=sizes.hidden,
        max_position_embeddings=sizes.context,
        tie_word_embeddings=True,
        attention_dropout=0.0,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    made = Qwen3ForCausalLM(config)
    made.set_attn_implementation(attention())
    return made


def attention() -> str:
    """Plain matrix products on a CPU, where they train faster than the fused kernel; fused on a GPU."""
    return "sdpa" if torch.cuda.is_available() else "eager"


def start(model: Model, examples: Sequence[Example], seed: int) -> tuple[Any, Any]:
    """Model and tokenizer of the first stage.

    Args:
        model: the config's part.
        examples: what a new tokenizer is trained on; not read for a base model.
        seed: of new weights, adapters included.
    """
    if model.new is not None:
        tokenizer = new_tokenizer.train(
            texts(examples),
            model.new.vocabulary,
            model.new.context,
            new_tokenizer.repeated(example.system for example in examples),
        )
        return make(model.new, tokenizer, seed), tokenizer
    base = str(model.base)
    tokenizer = read_tokenizer(base)
    loaded = _load(base, model)
    if model.lora is not None:
        set_seed(seed)
        loaded = get_peft_model(loaded, adapter_config(model.lora))
    return loaded, tokenizer


def resume(run: Path, model: Model) -> tuple[Any, Any]:
    """Model and tokenizer of a finished stage, ready to be trained on."""
    tokenizer = read_tokenizer(str(run))
    if (run / ADAPTER).is_file():
        if model.base is None:
            raise InputError("is an adapter, but the config names no base model", where=run)
        return PeftModel.from_pretrained(_load(model.base, model), str(run), is_trainable=True), tokenizer
    return _load(str(run), model), tokenizer


def reference(run: Path, model: Model, trained: Any) -> Any | None:
    """The frozen reference of a preference stage: the parent run again; None for an adapter.

    TRL copies a trainable adapter to a frozen one by itself, on the same base in memory.
    """
    return None if isinstance(trained, PeftModel) else _load(str(run), model)


def save(model: Any, tokenizer: Any, folder: Path) -> None:
    """Write model (or adapter), tokenizer and generation settings as a Hugging Face folder."""
    model.config.use_cache = True  # training switches it off
    model.generation_config = GenerationConfig(
        do_sample=False,
        max_new_tokens=512,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    if isinstance(model, PeftModel):
        # The frozen copy that was the reference is no part of the result.
        model.save_pretrained(str(folder), selected_adapters=["default"])
    else:
        model.save_pretrained(str(folder))
    model.generation_config.save_pretrained(str(folder))
    tokenizer.save_pretrained(str(folder))


def read_tokenizer(place: str) -> Any:
    """The tokenizer of a folder or hub name, with a chat template.

    Raises:
        MissingError: there is no tokenizer there.
        InputError: it has no chat template, so prompts could not be the same everywhere.
    """
    try:
        tokenizer = AutoTokenizer.from_pretrained(place)
    except (OSError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise MissingError(f"no tokenizer can be loaded ({first})", where=place) from error
    if not tokenizer.chat_template:
        raise InputError("its tokenizer has no chat template", where=place, do="use an instruct model")
    return tokenizer


def adapter_config(lora: Lora) -> LoraConfig:
    """The adapter's settings; "all" are all linear layers but the output head."""
    return LoraConfig(
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules="all-linear" if lora.targets == "all" else list(lora.targets),
        task_type="CAUSAL_LM",
    )


def is_quantised(model: Any) -> bool:
    """True when the weights are stored in 4 or 8 bits."""
    return bool(getattr(model, "is_loaded_in_4bit", False) or getattr(model, "is_loaded_in_8bit", False))


def _load(place: str, model: Model) -> Any:
    """A causal model; float32 weights on a CPU or for full training, bfloat16 under an adapter on a GPU."""
    dtype = torch.bfloat16 if torch.cuda.is_available() and model.lora is not None else torch.float32
    try:
        return AutoModelForCausalLM.from_pretrained(
            place,
            dtype=dtype,
            quantization_config=_quantisation(model.quantise),
            attn_implementation=attention(),
        )
    except (OSError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise MissingError(f"no model can be loaded ({first})", where=place) from error


def _quantisation(bits: int | None) -> BitsAndBytesConfig | None:
    if bits is None:
        return None
    if bits == 8:
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
