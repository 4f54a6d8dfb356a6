"""The typed config of the three training stages: what is trained, on what, and how.

One YAML file describes the model and all three stages, because each stage starts from the one before and a
value such as the sequence length must not differ between them. Every key is known and checked; an unknown
key is an error that names it. The same object drives the TRL stages and the rendered LLaMA-Factory files.

Not covered: options of a machine (number of processes, DeepSpeed), which belong to the launcher.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from vgpt2.errors import ConfigError, MissingError

StageName = Literal["sft", "dpo", "kto"]
STAGES: tuple[StageName, ...] = ("sft", "dpo", "kto")
# The folder of each stage below `runs`; the last stage's output is what is evaluated and served.
FOLDERS: Mapping[StageName, str] = {"sft": "sft", "dpo": "dpo", "kto": "final"}
PARENTS: Mapping[StageName, StageName | None] = {"sft": None, "dpo": "sft", "kto": "dpo"}

Fraction = Annotated[float, Field(ge=0.0, lt=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
Count = Annotated[int, Field(ge=1)]


class Strict(BaseModel):
    """A frozen model that refuses keys that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NewModel(Strict):
    """A model of the Qwen architecture made from random weights, with its tokenizer trained on the records.

    Attributes:
        vocabulary: most tokens of the byte-level BPE, special tokens included.
        width: size of the hidden state.
        layers: transformer blocks.
        heads: attention heads; `width` is divisible by it.
        kv_heads: key and value heads (grouped-query attention); `heads` is divisible by it.
        hidden: size of the feed-forward layer.
        context: longest sequence in tokens that positions are made for.
    """

    vocabulary: Annotated[int, Field(ge=300)] = 3000
    width: Count = 256
    layers: Count = 6
    heads: Count = 4
    kv_heads: Count = 2
    hidden: Count = 704
    context: Annotated[int, Field(ge=64)] = 2048

    @model_validator(mode="after")
    def _divisible(self) -> NewModel:
        if self.width % self.heads or self.heads % self.kv_heads:
            raise ValueError("width must be divisible by heads, and heads by kv_heads")
        if (self.width // self.heads) % 2:
            raise ValueError("width / heads must be even (rotary positions turn pairs)")
        return self


class Lora(Strict):
    """A low-rank adapter (LoRA) on the base model's linear layers.

    Attributes:
        rank: width of the adapter.
        alpha: the adapter's output is scaled by alpha / rank.
        dropout: 0 keeps the first preference step exactly at its reference.
        targets: "all" linear layers but the output head, or names of modules ("q_proj").
    """

    rank: Count = 64
    alpha: Count = 128
    dropout: Fraction = 0.0
    targets: Literal["all"] | tuple[str, ...] = "all"


class Model(Strict):
    """Exactly one of a new model and a base model.

    Attributes:
        new: sizes of a model made from nothing.
        base: a Hugging Face folder or hub name ("Qwen/Qwen2.5-7B-Instruct").
        lora: train an adapter on the base; without it all weights are trained.
        quantise: bits of the frozen base under an adapter (QLoRA): 4 (nf4, double) or 8.
        billions: parameters of the base in 10⁹, for the memory estimate of `vgpt2 train plan`.
        deepspeed: path of a DeepSpeed config, only for the rendered LLaMA-Factory files.
    """

    new: NewModel | None = None
    base: str | None = None
    lora: Lora | None = None
    quantise: Literal[4, 8] | None = None
    billions: Positive | None = None
    deepspeed: str | None = None

    @model_validator(mode="after")
    def _one_start(self) -> Model:
        if (self.new is None) == (self.base is None):
            raise ValueError("give exactly one of 'new' (sizes) and 'base' (a model folder or hub name)")
        if self.new is not None and (self.lora is not None or self.quantise is not None):
            raise ValueError("'lora' and 'quantise' need a 'base' model; a new model has nothing to adapt")
        if self.quantise is not None and self.lora is None:
            raise ValueError("'quantise' needs 'lora': quantised weights cannot be trained")
        return self


class Stage(Strict):
    """What all stages have in common.

    Attributes:
        epochs: passes over the stage's records.
        steps: end after so many optimiser steps, whatever `epochs` says.
        batch: sequences (pairs, for DPO) in one forward pass on one device.
        accumulate: forward passes in one optimiser step.
        learning_rate: the highest learning rate of the schedule.
        schedule: shape of the learning rate after warm-up.
        warmup: share of the steps in which the learning rate rises.
        weight_decay: AdamW's weight decay.
        clip: largest norm of the gradient.
        held_out: share of the records that are measured, never trained on.
        held_out_most: at most so many of them.
        save_every: optimiser steps between checkpoints.
        evaluate_every: optimiser steps between measurements on the held-out records; None: only at the end.
        patience: stop after so many measurements without a better loss; None: never.
        log_every: optimiser steps between lines of the loss curve.
    """

    epochs: Positive = 1.0
    steps: Count | None = None
    batch: Count = 8
    accumulate: Count = 1
    learning_rate: Positive = 1e-4
    schedule: Literal["cosine", "linear", "constant", "cosine_with_min_lr"] = "cosine"
    warmup: Fraction = 0.03
    weight_decay: Annotated[float, Field(ge=0.0)] = 0.0
    clip: Positive = 1.0
    held_out: Fraction = 0.05
    held_out_most: Count = 200
    save_every: Count = 200
    evaluate_every: Count | None = None
    patience: Count | None = None
    log_every: Count = 10

    @model_validator(mode="after")
    def _can_stop_early(self) -> Stage:
        if self.patience is not None and self.evaluate_every is None:
            raise ValueError("'patience' needs 'evaluate_every': there is nothing to wait for otherwise")
        if self.evaluate_every is not None and self.held_out == 0.0:
            raise ValueError("'evaluate_every' needs 'held_out' above 0: there is nothing to measure on")
        if self.patience is not None and self.save_every % (self.evaluate_every or 1):
            raise ValueError("'save_every' must be a multiple of 'evaluate_every', or the best is not kept")
        return self


class Sft(Stage):
    """Supervised fine-tuning on prompt and answer.

    Attributes:
        prompt_share: share of the prompt's tokens, drawn anew in each pass, that count in the loss like an
            answer's. A little helps a model made from nothing; 0 is the usual loss on the answer only.
    """

    prompt_share: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0


class Dpo(Stage):
    """Direct preference optimisation, with the stage before as reference.

    Attributes:
        beta: strength of the pull back to the reference.
        sft_weight: weight of the ordinary loss on the chosen answer added to the preference loss.
    """

    beta: Positive = 0.1
    sft_weight: Annotated[float, Field(ge=0.0)] = 0.0


class Kto(Stage):
    """Kahneman-Tversky optimisation on answers labelled good or bad.

    Attributes:
        beta: strength of the pull back to the reference.
        desirable_weight, undesirable_weight: weights of the two kinds; equal weights make the first step's
            loss exactly 0.5 times them.
    """

    batch: Annotated[int, Field(ge=2)] = 8  # the trainer pairs answers with other prompts of the same batch
    beta: Positive = 0.1
    desirable_weight: Positive = 1.0
    undesirable_weight: Positive = 1.0


class Gate(Strict):
    """When a preference stage may take its place: it must not be worse on the held-out records.

    Attributes:
        exact: largest loss in the share of held-out answers that greedy decoding gives exactly.
        loss: largest relative rise of the held-out loss a token.
    """

    exact: Fraction = 0.02
    loss: Annotated[float, Field(ge=0.0)] = 0.05


class TrainConfig(Strict):
    """Everything that a training stage needs.

    Attributes:
        name: of the model; also the prefix of the data set names in the records folder.
        data: folder of the records (`vgpt2 build`).
        runs: folder that holds the stages' folders `sft`, `dpo` and `final`.
        seed: of weights, shuffling and sampling.
        threads: CPU threads; None leaves torch's own choice.
        precision: "bf16" computes in bfloat16 under autocast with float32 weights; "auto" takes it where the
            processor or the GPU has it.
        max_length: longest sequence in tokens; longer records are left out and counted, never cut.
        checkpointing: recompute activations in the backward pass: less memory, a third more time.
        options: named sets of overrides of this config (other base models), for `--option NAME`.
    """

    name: str = "vgpt2_v3"
    data: Path
    runs: Path
    seed: int = 17
    threads: Count | None = None
    precision: Literal["auto", "fp32", "bf16"] = "auto"
    max_length: Annotated[int, Field(ge=32)] = 2048
    checkpointing: bool = False
    model: Model
    sft: Sft = Sft()
    dpo: Dpo = Dpo()
    kto: Kto = Kto()
    gate: Gate = Gate()
    options: dict[str, dict[str, Any]] = {}

    @model_validator(mode="after")
    def _fits(self) -> TrainConfig:
        if self.model.new is not None and self.max_length > self.model.new.context:
            raise ValueError("max_length is longer than the new model's context")
        return self

    def folder(self, stage: StageName) -> Path:
        """Where the stage's run goes when the command line names no other place."""
        return self.runs / FOLDERS[stage]

    def stage(self, stage: StageName) -> Stage:
        """The stage's own part of the config."""
        part: Stage = getattr(self, stage)
        return part


def load(path: Path, option: str | None = None) -> TrainConfig:
    """Read and check a training config.

    Args:
        path: the YAML file.
        option: name of one of its `options`, whose values replace those of the file key by key.

    Raises:
        MissingError: there is no such file.
        ConfigError: it is not YAML, or a key or value is not allowed; the message names the key.
    """
    if not path.is_file():
        raise MissingError("no such config file", where=path)
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"not readable as YAML ({error})", where=path) from error
    if not isinstance(content, dict):
        raise ConfigError("holds no mapping of keys to values", where=path)
    try:
        config = TrainConfig.model_validate(content)
    except ValidationError as error:
        raise ConfigError(_first_fault(error), where=path) from error
    return config if option is None else select(config, option)


def select(config: TrainConfig, option: str) -> TrainConfig:
    """The config with the values of one of its options in their places.

    Raises:
        ConfigError: there is no such option, or a value of it is not allowed.
    """
    if option not in config.options:
        known = ", ".join(sorted(config.options)) or "none"
        raise ConfigError(f"the config has no option '{option}'", do=f"it has: {known}")
    content = config.model_dump(exclude_unset=True)
    try:
        return TrainConfig.model_validate(_overlay(content, config.options[option]))
    except ValidationError as error:
        raise ConfigError(_first_fault(error), where=f"option {option}") from error


def _overlay(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with the values of `over`, mapping by mapping; a null in `over` takes the key away."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(below, Mapping):
            merged[key] = _overlay(below, value)
        else:
            merged[key] = value
    return merged


def _first_fault(error: ValidationError) -> str:
    """The first of pydantic's faults in words, with the number of the others."""
    faults = error.errors()
    where = ".".join(str(part) for part in faults[0]["loc"])
    what = faults[0]["msg"].removeprefix("Value error, ")
    if faults[0]["type"] == "extra_forbidden":
        what = "no such key"
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{where}: {what}{more}" if where else f"{what}{more}"
