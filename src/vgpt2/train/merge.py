"""An adapter run becomes a whole model: base weights plus the adapter, in one Hugging Face folder.

For engines that take no adapters, and for quantising afterwards.

Not covered: merging into quantised weights, which loses digits; the base is loaded in full here.
"""

from __future__ import annotations

from pathlib import Path

import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM

from vgpt2 import artifact
from vgpt2.errors import InputError, MissingError
from vgpt2.train import model


def merge(run: Path, out: Path, base: str | None = None) -> artifact.Manifest:
    """Write the run's adapter and its base as one model.

    Args:
        run: a finished run folder of a LoRA stage.
        out: the folder to make.
        base: the base model, when it is no longer where the adapter says.

    Raises:
        InputError: the run is no adapter.
        MissingError: the base cannot be loaded.
    """
    trained = artifact.read_manifest(run, "train")
    if not (run / model.ADAPTER).is_file():
        raise InputError("holds a whole model, there is nothing to merge", where=run)
    place = base or str(trained.config["model"]["base"])
    tokenizer = model.read_tokenizer(str(run))
    try:
        whole = AutoModelForCausalLM.from_pretrained(place, dtype=torch.bfloat16 if _is_large(run) else None)
    except (OSError, ValueError) as error:
        raise MissingError("no base model can be loaded", where=place, do="name it with --base") from error
    merged = PeftModel.from_pretrained(whole, str(run)).merge_and_unload()
    with artifact.draft(out, "train.merge") as draft:
        model.save(merged, tokenizer, draft.path)
        draft.config = {**trained.config, "merged": str(run)}
        draft.seeds = trained.seeds
        draft.inputs = {"run": artifact.digest(run)}
        draft.counts = {"parameters": sum(weight.numel() for weight in merged.parameters())}
    return artifact.read_manifest(out, "train.merge")


def _is_large(run: Path) -> bool:
    """Adapters beyond 32 MB belong to models whose float32 weights would not fit into memory."""
    return sum(path.stat().st_size for path in run.glob("adapter_model*")) > 2**25
