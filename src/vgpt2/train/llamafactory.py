"""The same config as files for LLaMA-Factory 0.9.5, which `llamafactory-cli train FILE` runs.

What goes wrong by hand is settled here:
- A preference stage on an adapter starts from the wrong reference by default (the raw base; first DPO loss
  0.4539). So each stage makes a new adapter upon all earlier ones, and all of them are listed, in order, in
  every later file. A quantised base takes one adapter only: there the adapter goes on being trained, and
  base and adapter are named as the reference.
- Unknown keys are errors and several old ones are gone, so only the keys of `KEYS` are ever written.
- `overwrite_output_dir: false` makes a stopped stage go on from its last checkpoint by itself.
- Evaluation is asked for only where a part of the records is held out, which the tool demands.

Not covered: running the tool (it lives in an environment of its own, since it needs an older trl), and models
made from nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from vgpt2 import artifact
from vgpt2.errors import ConfigError
from vgpt2.train.config import PARENTS, STAGES, Dpo, Kto, Sft, Stage, StageName, TrainConfig, select

VERSION = "0.9.5"

FILES: Mapping[StageName, str] = {
    "sft": "stage1_sft.yaml",
    "dpo": "stage2_dpo.yaml",
    "kto": "stage3_kto.yaml",
}

# Sections of a file, each with its keys in the order of writing; all are keys of LLaMA-Factory 0.9.5.
KEYS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "model",
        (
            "model_name_or_path",
            "adapter_name_or_path",
            "quantization_bit",
            "quantization_method",
            "double_quantization",
            "flash_attn",
        ),
    ),
    (
        "method",
        (
            "stage",
            "do_train",
            "finetuning_type",
            "lora_rank",
            "lora_alpha",
            "lora_dropout",
            "lora_target",
            "create_new_adapter",
            "ref_model",
            "ref_model_adapters",
            "ref_model_quantization_bit",
            "pref_loss",
            "pref_beta",
            "pref_ftx",
            "kto_chosen_weight",
            "kto_rejected_weight",
            "deepspeed",
        ),
    ),
    (
        "records",
        ("dataset", "dataset_dir", "template", "cutoff_len", "overwrite_cache", "preprocessing_num_workers"),
    ),
    (
        "output",
        (
            "output_dir",
            "overwrite_output_dir",
            "logging_steps",
            "save_steps",
            "save_total_limit",
            "plot_loss",
            "report_to",
        ),
    ),
    (
        "training",
        (
            "per_device_train_batch_size",
            "gradient_accumulation_steps",
            "num_train_epochs",
            "max_steps",
            "learning_rate",
            "lr_scheduler_type",
            "lr_scheduler_kwargs",
            "warmup_steps",
            "weight_decay",
            "max_grad_norm",
            "bf16",
            "disable_gradient_checkpointing",
            "seed",
        ),
    ),
    (
        "evaluation",
        (
            "val_size",
            "eval_dataset",
            "per_device_eval_batch_size",
            "eval_strategy",
            "eval_steps",
            "early_stopping_steps",
            "load_best_model_at_end",
            "metric_for_best_model",
            "greater_is_better",
        ),
    ),
    (
        "generation",
        ("infer_backend", "infer_dtype", "temperature", "top_p", "max_new_tokens", "repetition_penalty"),
    ),
    ("export", ("export_dir", "export_size", "export_device")),
)


def stage_keys(config: TrainConfig, name: StageName) -> dict[str, Any]:
    """The keys of one stage's file.

    Raises:
        ConfigError: the config asks for what LLaMA-Factory does not have.
    """
    if config.model.base is None:
        raise ConfigError("a model made from nothing cannot be rendered", do="name a base model")
    stage = config.stage(name)
    if isinstance(stage, Sft) and stage.prompt_share:
        raise ConfigError("sft.prompt_share has no counterpart in LLaMA-Factory", do="set it to 0")
    return {
        **_model(config, PARENTS[name]),
        **_method(config, name),
        **_references(config, name),
        "dataset": f"{config.name}_{name}",
        "dataset_dir": config.data.as_posix(),
        "template": "qwen",
        "cutoff_len": config.max_length,
        "overwrite_cache": True,
        "preprocessing_num_workers": 16,
        "output_dir": config.folder(name).as_posix(),
        "overwrite_output_dir": False,
        "logging_steps": stage.log_every,
        "save_steps": stage.save_every,
        "save_total_limit": 2,
        "plot_loss": True,
        "report_to": "none",
        **_training(config, stage),
        **_evaluation(config, name),
    }


def inference_keys(config: TrainConfig) -> dict[str, Any]:
    """The keys for `llamafactory-cli chat` and `api`.

    The master plan's sampling, but for its repetition penalty of 1.1: a query must say its names again.
    """
    return {
        **_model(config, "kto"),
        "template": "qwen",
        "infer_backend": "huggingface",
        "infer_dtype": "bfloat16",
        "temperature": 0.3,
        "top_p": 0.9,
        "max_new_tokens": 1024,
        "repetition_penalty": 1.0,
    }


def export_keys(config: TrainConfig) -> dict[str, Any]:
    """The keys for `llamafactory-cli export`: base and adapters in one, never into quantised weights."""
    keys = {key: value for key, value in _model(config, "kto").items() if "quantization" not in key}
    return {
        **keys,
        "template": "qwen",
        "export_dir": (config.runs / "merged").as_posix(),
        "export_size": 5,
        "export_device": "cpu",
    }


def files(config: TrainConfig, source: str, option: str | None = None) -> dict[str, str]:
    """All files by relative path: three stages, inference, export, and stage 1 of each option.

    Args:
        config: the config, with the option's overrides already in it.
        source: path of the config file, for the head of each file.
        option: the option that was chosen; its files hold no further options.
    """
    chosen = f" --option {option}" if option else ""
    head = f"rendered by: vgpt2 train render {Path(source).as_posix()}{chosen}"
    found = {FILES[name]: _text(stage_keys(config, name), head) for name in STAGES}
    found["inference.yaml"] = _text(inference_keys(config), head)
    if config.model.lora is not None:
        found["export.yaml"] = _text(export_keys(config), head)
    if option is None:
        for name in config.options:
            keys = stage_keys(select(config, name), "sft")
            found[f"model_options/{name}.yaml"] = _text(keys, f"{head} (later stages: --option {name})")
    return found


def write(config: TrainConfig, folder: Path, source: str, option: str | None = None) -> list[Path]:
    """Write the files below `folder`; returns their paths."""
    paths = []
    for name, text in files(config, source, option).items():
        path = folder / name
        artifact.write_bytes(path, text.encode())
        paths.append(path)
    return paths


def _chain(config: TrainConfig, last: StageName | None) -> list[StageName]:
    """The stages from the first to `last`."""
    return [] if last is None else list(STAGES[: STAGES.index(last) + 1])


def _model(config: TrainConfig, last: StageName | None) -> dict[str, Any]:
    """Base, and the adapters of the stages up to `last`; a fully trained model is the last stage's folder."""
    model = config.model
    done = _chain(config, last)
    if model.lora is None:
        place = config.folder(done[-1]).as_posix() if done else model.base
        return {"model_name_or_path": place, "flash_attn": "auto"}
    keys: dict[str, Any] = {"model_name_or_path": model.base, "flash_attn": "auto"}
    if model.quantise is not None:
        keys |= {"quantization_bit": model.quantise, "quantization_method": "bnb"}
        if model.quantise == 4:
            keys["double_quantization"] = True
        done = done[-1:]
    if done:
        keys["adapter_name_or_path"] = ",".join(config.folder(name).as_posix() for name in done)
    return keys


def _method(config: TrainConfig, name: StageName) -> dict[str, Any]:
    lora, stage = config.model.lora, config.stage(name)
    keys: dict[str, Any] = {
        "stage": name,
        "do_train": True,
        "finetuning_type": "full" if lora is None else "lora",
    }
    if lora is not None:
        keys |= {
            "lora_rank": lora.rank,
            "lora_alpha": lora.alpha,
            "lora_dropout": lora.dropout,
            "lora_target": "all" if lora.targets == "all" else ",".join(lora.targets),
        }
    if config.model.deepspeed is not None:
        keys["deepspeed"] = config.model.deepspeed
    if isinstance(stage, Dpo):
        keys |= {"pref_loss": "sigmoid", "pref_beta": stage.beta, "pref_ftx": stage.sft_weight}
    if isinstance(stage, Kto):
        keys |= {
            "pref_beta": stage.beta,
            "kto_chosen_weight": stage.desirable_weight,
            "kto_rejected_weight": stage.undesirable_weight,
        }
    return keys


def _references(config: TrainConfig, name: StageName) -> dict[str, Any]:
    """What makes the stage before the reference."""
    before = PARENTS[name]
    if before is None:
        return {}
    if config.model.lora is None:
        return {"ref_model": config.folder(before).as_posix()}
    if config.model.quantise is None:
        return {"create_new_adapter": True}
    return {
        "create_new_adapter": False,
        "ref_model": config.model.base,
        "ref_model_adapters": config.folder(before).as_posix(),
        "ref_model_quantization_bit": config.model.quantise,
    }


def _training(config: TrainConfig, stage: Stage) -> dict[str, Any]:
    keys: dict[str, Any] = {
        "per_device_train_batch_size": stage.batch,
        "gradient_accumulation_steps": stage.accumulate,
        "num_train_epochs": stage.epochs,
        "learning_rate": stage.learning_rate,
        "lr_scheduler_type": stage.schedule,
        "warmup_steps": stage.warmup,  # below 1 it is a share of the steps; warmup_ratio is deprecated
        "weight_decay": stage.weight_decay,
        "max_grad_norm": stage.clip,
        "bf16": config.precision != "fp32",
        "disable_gradient_checkpointing": not config.checkpointing,
        "seed": config.seed,
    }
    if stage.steps is not None:
        keys["max_steps"] = stage.steps
    if stage.schedule == "cosine_with_min_lr":
        keys["lr_scheduler_kwargs"] = {"min_lr_rate": 0.1}
    return keys


def _evaluation(config: TrainConfig, name: StageName) -> dict[str, Any]:
    """Measurements on the way: on the SFT records that the build held out, on a share of the others."""
    stage = config.stage(name)
    if stage.evaluate_every is None:
        return {}
    held = {"eval_dataset": f"{config.name}_sft_eval"} if name == "sft" else {"val_size": stage.held_out}
    keys: dict[str, Any] = {
        **held,
        "per_device_eval_batch_size": stage.batch,
        "eval_strategy": "steps",
        "eval_steps": stage.evaluate_every,
    }
    if stage.patience is not None:
        keys |= {
            "early_stopping_steps": stage.patience,
            "load_best_model_at_end": True,
            "metric_for_best_model": "eval_loss",
            "greater_is_better": False,
        }
    return keys


def _text(keys: Mapping[str, Any], head: str) -> str:
    """YAML by sections. Floats are written with a point: YAML 1.1 reads `1e-05` as text."""
    left = dict(keys)
    parts = [f"# LLaMA-Factory {VERSION}, {head}\n"]
    for section, names in KEYS:
        chosen = {name: left.pop(name) for name in names if name in left}
        if chosen:
            parts.append(f"### {section}\n{yaml.safe_dump(chosen, sort_keys=False)}")
    if left:
        raise AssertionError(f"keys without a section: {sorted(left)}")
    return "\n".join(parts)
