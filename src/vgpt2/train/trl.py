"""The TRL trainer of a stage, with everything set that a CPU, a resumed run and an honest reference need.

The rows come in the order of `vgpt2.train.order` and are walked one after another. DPO and KTO take the
conversation itself, which TRL renders by the tokenizer's chat template; SFT takes token ids with a weight for
each token, because TRL knows only loss or no loss on a prompt.

Not covered: launching on several devices (`accelerate launch -m vgpt2 train …` does), and packing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from transformers import EarlyStoppingCallback, PrinterCallback
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, SFTConfig, SFTTrainer

from vgpt2.train.config import Dpo, Kto, Sft, Stage, StageName, TrainConfig
from vgpt2.train.encode import Encoded


class WeightedSftTrainer(SFTTrainer):  # type: ignore[misc]
    """SFT whose prompt tokens count a little: the mean over all tokens, each with its weight."""

    def compute_loss(
        self, model: Any, inputs: Any, return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        weights = inputs.pop("weights", None)
        if weights is None:
            return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
        outputs = model(**inputs, use_cache=False, fused_lm_head=True)
        weights = weights[:, 1:]
        loss = -(outputs.log_probs * weights).sum() / weights.sum().clamp(min=1e-6)
        if num_items_in_batch is not None:
            # The trainer then expects a loss that is already divided by the accumulated batches.
            loss = loss / self.current_gradient_accumulation_steps
        return loss


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
            "train_dataset": Dataset.from_list(form(rows, getattr(stage, "prompt_weight", 0.0))),
            "eval_dataset": Dataset.from_list(form(evaluate, 0.0)) if evaluate else None,
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


def sft_rows(rows: Sequence[Encoded], prompt_weight: float) -> list[dict[str, Any]]:
    """Ids, labels and, with a prompt weight, a weight for each token.

    Labels of prompt tokens without weight are -100, so that nothing is computed for them.
    """
    found = []
    for row in rows:
        answer = row.answers[0]
        ids = [*row.prompt, *answer]
        if prompt_weight:
            weights = [prompt_weight] * len(row.prompt) + [1.0] * len(answer)
            found.append({"input_ids": ids, "labels": ids, "weights": weights})
        else:
            found.append({"input_ids": ids, "labels": [-100] * len(row.prompt) + list(answer)})
    return found


def dpo_rows(rows: Sequence[Encoded], _: float) -> list[dict[str, Any]]:
    """The prompt's turns, and the last turn as it should and as it should not be."""
    return [
        {
            "prompt": row.example.prompt,
            "chosen": row.example.turns(0)[-1:],
            "rejected": row.example.turns(1)[-1:],
        }
        for row in rows
    ]


def kto_rows(rows: Sequence[Encoded], _: float) -> list[dict[str, Any]]:
    """The prompt's turns, one answer, and whether it is good."""
    return [
        {"prompt": row.example.prompt, "completion": row.example.turns()[-1:], "label": row.example.good}
        for row in rows
    ]


def collator(pad: int) -> Callable[[list[dict[str, Any]]], dict[str, Any]]:
    """Batches of SFT rows, padded on the right; a mask tells padding, whose weight and label are none."""
    fillers: Mapping[str, tuple[Any, Any]] = {
        "input_ids": (pad, torch.long),
        "labels": (-100, torch.long),
        "weights": (0.0, torch.float32),
    }

    def collate(rows: list[dict[str, Any]]) -> dict[str, Any]:
        longest = max(len(row["input_ids"]) for row in rows)
        batch = {
            name: torch.tensor(
                [list(row[name]) + [filler] * (longest - len(row[name])) for row in rows], dtype=kind
            )
            for name, (filler, kind) in fillers.items()
            if name in rows[0]
        }
        batch["attention_mask"] = torch.tensor(
            [[1] * len(row["input_ids"]) + [0] * (longest - len(row["input_ids"])) for row in rows]
        )
        return batch

    return collate


def _sft_trainer(settings: dict[str, Any], parts: dict[str, Any], _: Any | None) -> Any:
    pad = parts["processing_class"].pad_token_id
    return WeightedSftTrainer(args=SFTConfig(**settings), data_collator=collator(pad), **parts)


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
