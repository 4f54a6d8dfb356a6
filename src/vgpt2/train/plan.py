"""What a config means in steps, tokens and memory, before anything is trained.

Memory in bytes, from the usual account of mixed-precision training (Rajbhandari et al., ZeRO, 2020, section
3, and Korthikanti et al., Reducing Activation Recomputation, 2022, section 4):
    frozen weights   2 a weight (bfloat16), 1.05 in 8 bits, 0.55 in 4 bits (nf4, double quantisation)
    trained weights  16 a weight: float32 value 4, gradient 4, two moments of AdamW 8
    activations      34 × tokens × width a layer, without the attention map, which is never stored whole;
                     with recomputation 2 × tokens × width a layer, and one layer in full
    logits           8 × tokens × vocabulary: values and gradients
    reference        4 a trained weight: an adapter's frozen beginning, or the whole model again
With a DeepSpeed config (ZeRO stage 3 with offload) all weights and states are the host's, at 16 a weight and
2 a weight of the reference, and the card holds two layers' weights. A pair of DPO is two sequences.
Fragmentation is left out: keep 10 to 15 % free.

Not covered: time, which only a run on the machine itself can tell.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from vgpt2.train import data
from vgpt2.train.config import STAGES, Dpo, Kto, Model, Stage, StageName, TrainConfig

CARD = 48 * 2**30
"""Memory of the card of the master plan (RTX A6000), in bytes."""

# Bytes of text in a token: Qwen's tokenizer on prompts of schema and SQL, and a BPE trained on the records.
BYTES_A_TOKEN = 3.3
_WEIGHT_BYTES = {None: 2.0, 8: 1.05, 4: 0.55}

# Layers, width, vocabulary, feed-forward size and key-value width by billions of weights, from the
# config.json of Qwen2.5 of that size.
_QWEN25: tuple[tuple[float, int, int, int, int, int], ...] = (
    (0.5, 24, 896, 151936, 4864, 128),
    (1.5, 28, 1536, 151936, 8960, 256),
    (3.1, 36, 2048, 151936, 11008, 256),
    (7.6, 28, 3584, 152064, 18944, 512),
    (14.8, 48, 5120, 152064, 13824, 1024),
    (32.8, 64, 5120, 152064, 27648, 1024),
    (72.7, 80, 8192, 152064, 29568, 1024),
)


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes that the memory depends on."""

    weights: float
    layers: int
    width: int
    vocabulary: int
    hidden: int
    kv_width: int


@dataclass(frozen=True, slots=True)
class StagePlan:
    """What one stage will do.

    Attributes:
        records: training records, None where the records folder is not there yet.
        steps: optimiser steps, None without records and without a fixed number.
        tokens: tokens read, estimated from the length of the texts.
        card, host: bytes on one card, and in the host's memory where weights are offloaded to it.
    """

    stage: StageName
    records: int | None
    steps: int | None
    tokens: int | None
    card: int
    host: int


def shape_of(model: Model) -> Shape:
    """Sizes of the config's model; a base without `billions` counts as 7.6."""
    if model.new is not None:
        new = model.new
        kv_width = new.width // new.heads * new.kv_heads
        layer = 2 * new.width * (new.width + kv_width) + 3 * new.width * new.hidden
        weights = new.vocabulary * new.width + new.layers * layer
        return Shape(weights, new.layers, new.width, new.vocabulary, new.hidden, kv_width)
    billions = model.billions or 7.6
    _, *sizes = min(_QWEN25, key=lambda row: abs(math.log(row[0] / billions)))
    layers, width, vocabulary, hidden, kv_width = sizes
    return Shape(billions * 1e9, layers, width, vocabulary, hidden, kv_width)


def trained_weights(model: Model) -> float:
    """How many weights change: all, or the adapter's rank × (inputs + outputs) of each layer's matrices."""
    shape = shape_of(model)
    if model.lora is None:
        return shape.weights
    width, kv, hidden = shape.width, shape.kv_width, shape.hidden
    sums = {
        "q_proj": width + width,
        "k_proj": width + kv,
        "v_proj": width + kv,
        "o_proj": width + width,
        "gate_proj": width + hidden,
        "up_proj": width + hidden,
        "down_proj": width + hidden,
    }
    targets = sums if model.lora.targets == "all" else model.lora.targets
    return model.lora.rank * shape.layers * float(sum(sums.get(name, 0) for name in targets))


def memory(config: TrainConfig, stage: Stage) -> tuple[int, int]:
    """Bytes that the stage needs on one card and in the host, by the formula at the head of this module."""
    shape = shape_of(config.model)
    trained = trained_weights(config.model)
    adapter = config.model.lora is not None
    tokens = stage.batch * config.max_length * (2 if isinstance(stage, Dpo) else 1)
    inner = 34.0 * tokens * shape.width
    kept = 2.0 * shape.layers * tokens * shape.width + inner if config.checkpointing else inner * shape.layers
    working = kept + 8.0 * tokens * shape.vocabulary
    preference = isinstance(stage, Dpo | Kto)
    if config.model.deepspeed is not None:
        host = 16.0 * shape.weights + (2.0 * shape.weights if preference else 0.0)
        return round(working + 4.0 * shape.weights / shape.layers), round(host)
    frozen = shape.weights * _WEIGHT_BYTES[config.model.quantise] if adapter else 0.0
    reference = 4.0 * trained if preference else 0.0
    return round(working + frozen + 16.0 * trained + reference), 0


def plan(config: TrainConfig, folder: Path | None = None) -> list[StagePlan]:
    """The three stages in figures.

    Args:
        config: the whole config.
        folder: the records folder, when it is not the config's; it need not be there.
    """
    found = []
    for name in STAGES:
        stage = config.stage(name)
        path = (folder or config.data) / f"{config.name}_{name}.json"
        records = tokens = None
        steps = stage.steps
        if path.is_file():
            train, _, _ = data.load(path.parent, config.name, name, stage.held_out, stage.held_out_most)
            records = len(train)
            rows = math.ceil(records * stage.epochs)
            whole = math.ceil(rows / (stage.batch * stage.accumulate))
            steps = whole if steps is None else min(steps, whole)
            length = sum(
                len(row.system.encode()) + len(row.user.encode()) + len(answer.encode())
                for row in train
                for answer in row.answers
            )
            share = steps * stage.batch * stage.accumulate / max(records, 1)
            tokens = round(length / BYTES_A_TOKEN * min(share, stage.epochs))
        found.append(StagePlan(name, records, steps, tokens, *memory(config, stage)))
    return found
