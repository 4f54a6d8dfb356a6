"""The TRL trainer of a stage, with everything set that a CPU, a resumed run and an honest reference need.

The rows come in the order of `vgpt2.train.order` and are walked one after another. DPO and KTO take the
conversation itself, which TRL renders by the tokenizer's chat template; SFT takes token ids and labels, since
TRL knows only loss or no loss on a prompt.

Not covered: several processes (a run folder is written by one), and packing.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from peft import PeftModel
from transformers import EarlyStoppingCallback, PrinterCallback
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, SFTConfig, SFTTrainer

from vgpt2.train.config import Dpo, Kto, Sft, Stage, StageName, TrainConfig
from vgpt2.train.encode import Encoded


class LabelledSftTrainer(SFTTrainer):  # type: ignore[misc]
    """SFT that computes logits only where there is a label, on a CPU too.

    TRL does so on a GPU only. Here three quarters of the tokens are prompt, and a small model spends more
    time on its vocabulary than on its layers.
    """

    def compute_loss(
        self, model: Any, inputs: Any, return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        if return_outputs or torch.cuda.is_available():
            return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
        whole = model.get_base_model() if isinstance(model, PeftModel) else model
        labels = inputs["labels"][:, 1:]
        wanted = labels != -100
        hidden = whole.base_model(
            input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"], use_cache=False
        ).last_hidden_state
        logits = whole.get_output_embeddings()(hidden[:, :-1][wanted])
        loss = torch.nn.functional.cross_entropy(logits.float(), labels[wanted], reduction="sum")
        return loss / (wanted.sum() if num_items_in_batch is None else num_items_in_batch)


def has_bfloat16(config: TrainConfig) -> bool:
    """True when the stage computes in bfloat16: asked for, or "auto" on a device with instructions for it."""
    if config.precision != "auto":
        return config.precision == "bf16"
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    # Without these instructions bfloat16 is emulated and several times slower than float32.
    return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())


def steps_of(stage: Stage, rows: int) -> int:
    """Optimiser steps over `rows` ordered rows."""
    steps = math.ceil(rows / (stage.batch * stage.accumulate))
    return steps if stage.steps is None else min(steps, stage.steps)


def build(
    name: StageName,
    config: TrainConfig,
    *,
    model: Any,
    reference: Any | None,
    tokenizer: Any,
    rows: Sequence[Encoded],
    held: Sequence[Encoded],
    folder: Path,
    callbacks: Sequence[Any],
) -> Any:
    """The trainer of a stage.

    Args:
        name: the stage.
        config: the whole config.
        model: what is trained.
        reference: frozen model of a preference stage; None for SFT and for adapters.
        tokenizer: with the chat template.
        rows: training rows in the order of training.
        held: rows for measurements on the way; used when the stage's `evaluate_every` is set.
        folder: where checkpoints go.
        callbacks: to be called besides those of early stopping.
    """
    stage = config.stage(name)
    make_args, form, make_trainer = _BACKENDS[name]
    settings = {**_common(config, stage, steps_of(stage, len(rows)), folder), **make_args(stage)}
    used = list(callbacks)
    if stage.patience is not None:
        used.append(EarlyStoppingCallback(early_stopping_patience=stage.patience))
    shape = {"max_length": config.max_length, "train_sampling_strategy": "sequential"}
    evaluate = held if stage.evaluate_every is not None else ()
    trainer = make_trainer(
        {**settings, **shape},
        {
            "model": model,
            "processing_class": tokenizer,
            "train_dataset": Dataset.from_list(form(rows, stage, config.seed)),
            "eval_dataset": Dataset.from_list(form(evaluate, stage, None)) if evaluate else None,
            "callbacks": used,
        },
        reference,
    )
    trainer.remove_callback(PrinterCallback)
    return trainer


def _common(config: TrainConfig, stage: Stage, steps: int, folder: Path) -> dict[str, Any]:
    bfloat16 = has_bfloat16(config)
    early = stage.patience is not None
    return {
        "output_dir": str(folder),
        "per_device_train_batch_size": stage.batch,
        "per_device_eval_batch_size": stage.batch,
        "gradient_accumulation_steps": stage.accumulate,
        "num_train_epochs": 1,
        "max_steps": steps,
        "learning_rate": stage.learning_rate,
        "lr_scheduler_type": stage.schedule,
        "lr_scheduler_kwargs": {"min_lr_rate": 0.1} if stage.schedule == "cosine_with_min_lr" else None,
        "warmup_steps": math.ceil(stage.warmup * steps),
        "weight_decay": stage.weight_decay,
        "max_grad_norm": stage.clip,
        "logging_steps": stage.log_every,
        "logging_first_step": True,
        "save_strategy": "steps",
        "save_steps": stage.save_every,
        "save_total_limit": 2,
        "eval_strategy": "no" if stage.evaluate_every is None else "steps",
        "eval_steps": stage.evaluate_every,
        "load_best_model_at_end": early,
        "metric_for_best_model": "eval_loss" if early else None,
        "greater_is_better": False if early else None,
        "seed": config.seed,
        "data_seed": config.seed,
        "bf16": bfloat16,
        "use_cpu": not torch.cuda.is_available(),
        "gradient_checkpointing": config.checkpointing,
        "dataloader_pin_memory": torch.cuda.is_available(),
        "disable_tqdm": True,
        "report_to": "none",
        "log_level": "error",
    }


def _sft_arguments(stage: Sft) -> dict[str, Any]:
    return {"dataset_kwargs": {"skip_prepare_dataset": True}, "remove_unused_columns": False}


def _dpo_arguments(stage: Dpo) -> dict[str, Any]:
    losses = {"sigmoid": 1.0, "sft": stage.sft_weight} if stage.sft_weight else {"sigmoid": 1.0}
    return {"beta": stage.beta, "loss_type": list(losses), "loss_weights": list(losses.values())}


def _kto_arguments(stage: Kto) -> dict[str, Any]:
    return {
        "beta": stage.beta,
        "desirable_weight": stage.desirable_weight,
        "undesirable_weight": stage.undesirable_weight,
    }


def sft_rows(rows: Sequence[Encoded], stage: Stage, seed: int | None) -> list[dict[str, Any]]:
    """Ids and labels; -100 stands where nothing is learned: on the prompt, but for the share that is drawn.

    Args:
        rows: in the order of training, so that a row's tokens are drawn anew in each pass.
        stage: with its `prompt_share`.
        seed: of the draw; None draws nothing (for measurements).
    """
    share = stage.prompt_share if isinstance(stage, Sft) and seed is not None else 0.0
    draw = random.Random(seed)
    found = []
    for row in rows:
        answer = list(row.answers[0])
        before = [token if draw.random() < share else -100 for token in row.prompt]
        found.append({"input_ids": [*row.prompt, *answer], "labels": before + answer})
    return found


def dpo_rows(rows: Sequence[Encoded], *_: Any) -> list[dict[str, Any]]:
    """The prompt's turns, and the last turn as it should and as it should not be."""
    return [
        {
            "prompt": row.example.prompt,
            "chosen": row.example.turns(0)[-1:],
            "rejected": row.example.turns(1)[-1:],
        }
        for row in rows
    ]


def kto_rows(rows: Sequence[Encoded], *_: Any) -> list[dict[str, Any]]:
    """The prompt's turns, one answer, and whether it is good."""
    return [
        {"prompt": row.example.prompt, "completion": row.example.turns()[-1:], "label": row.example.good}
        for row in rows
    ]


def collator(pad: int) -> Callable[[list[dict[str, Any]]], dict[str, Any]]:
    """Batches of SFT rows, padded on the right: rows × longest of `input_ids`, `labels`, `attention_mask`."""

    def collate(rows: list[dict[str, Any]]) -> dict[str, Any]:
        lengths = [len(row["input_ids"]) for row in rows]
        shape = (len(rows), max(lengths))
        batch = {
            "input_ids": torch.full(shape, pad),
            "labels": torch.full(shape, -100),
            "attention_mask": torch.zeros(shape, dtype=torch.long),
        }
        for at, (row, length) in enumerate(zip(rows, lengths, strict=True)):
            batch["input_ids"][at, :length] = torch.tensor(row["input_ids"])
            batch["labels"][at, :length] = torch.tensor(row["labels"])
            batch["attention_mask"][at, :length] = 1
        return batch

    return collate


def _sft_trainer(settings: dict[str, Any], parts: dict[str, Any], _: Any | None) -> Any:
    pad = parts["processing_class"].pad_token_id
    return LabelledSftTrainer(args=SFTConfig(**settings), data_collator=collator(pad), **parts)


def _dpo_trainer(settings: dict[str, Any], parts: dict[str, Any], reference: Any | None) -> Any:
    return DPOTrainer(args=DPOConfig(**settings), ref_model=reference, **parts)


def _kto_trainer(settings: dict[str, Any], parts: dict[str, Any], reference: Any | None) -> Any:
    return KTOTrainer(args=KTOConfig(**settings), ref_model=reference, **parts)


# stage → its own arguments, the form of its rows, its trainer
_BACKENDS: Mapping[StageName, tuple[Any, Any, Any]] = {
    "sft": (_sft_arguments, sft_rows, _sft_trainer),
    "dpo": (_dpo_arguments, dpo_rows, _dpo_trainer),
    "kto": (_kto_arguments, kto_rows, _kto_trainer),
}
