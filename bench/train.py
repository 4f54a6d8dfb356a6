"""Figures of the training room, each as a ratio measured in one run.

    python bench/train.py RECORDS [--steps 6]

Prints, for the model of configs/train/smoke.yaml on the records of that folder:
- processor seconds a token of SFT, against TRL's own loss over every position;
- bfloat16 autocast against float32;
- tokens a record with the trained tokenizer, against one of the same size with Qwen's way of cutting text;
- padding of the ordered batches, against the order of the file.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from statistics import mean

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import Qwen2Tokenizer

from vgpt2.train import data, encode, model, order, stages, trl
from vgpt2.train.config import TrainConfig, load

CONFIG = Path(__file__).parents[1] / "configs/train/smoke.yaml"


def processor_seconds(
    config: TrainConfig, rows: list[encode.Encoded], tokenizer: object, plain: bool
) -> float:
    """Processor seconds a token over the rows, after a first step that is not counted."""
    made = model.make(config.model.new, tokenizer, config.seed)
    with tempfile.TemporaryDirectory() as folder:
        trainer = trl.build(
            "sft",
            config,
            model=made,
            reference=None,
            tokenizer=tokenizer,
            rows=rows,
            held=(),
            folder=Path(folder),
            callbacks=(),
        )
        if plain:
            trainer.compute_loss = super(trl.LabelledSftTrainer, trainer).compute_loss
        stamps = []
        trainer.add_callback(_Stamp(stamps))
        trainer.train()
    batch = config.sft.batch
    return (stamps[-1] - stamps[0]) / sum(row.tokens for row in rows[batch:])


class _Stamp(trl.PrinterCallback):
    def __init__(self, stamps: list[float]) -> None:
        self.stamps = stamps

    def on_log(self, *_: object, **__: object) -> None:
        """Print nothing."""

    def on_step_end(self, *_: object, **__: object) -> None:
        """Keep the processor time of all threads."""
        self.stamps.append(time.process_time())


def qwen_cut(examples: list[data.Example], vocabulary: int) -> Tokenizer:
    """A BPE of the same size on the same records, cut before merging as Qwen2 cuts."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = Qwen2Tokenizer(vocab={"a": 0}, merges=[]).backend_tokenizer.pre_tokenizer
    made.decoder = decoders.ByteLevel()
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(vocab_size=vocabulary, initial_alphabet=letters, show_progress=False)
    made.train_from_iterator(data.texts(examples), trainer)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", type=Path)
    parser.add_argument("--steps", type=int, default=6)
    given = parser.parse_args()
    config = load(CONFIG)
    config = config.model_copy(update={"sft": config.sft.model_copy(update={"steps": given.steps})})
    stages.quiet()
    examples = data.load(given.records, config.name, "sft", 0.05, 200)[0]
    _, tokenizer = model.start(config.model, examples, config.seed)
    rows, _ = encode.encode(examples, tokenizer, config.max_length)
    lengths = [row.length for row in rows]
    batch = config.sft.batch
    sequence = order.arrange(lengths, 1, batch, config.seed, batch * given.steps)
    ordered = [rows[at] for at in sequence]

    ours = processor_seconds(config, ordered, tokenizer, plain=False)
    theirs = processor_seconds(config, ordered, tokenizer, plain=True)
    full = config.model_copy(update={"precision": "fp32"})
    print(f"logits at labels only: {theirs / ours:.2f} times the tokens a processor second of every position")
    print(f"bfloat16: {processor_seconds(full, ordered, tokenizer, False) / ours:.2f} times float32")
    sample = examples[:: max(1, len(examples) // 500)]
    cut = qwen_cut(examples, config.model.new.vocabulary)
    own = mean(
        len(tokenizer(row.user)["input_ids"]) + len(tokenizer(row.answers[0])["input_ids"]) for row in sample
    )
    qwen = mean(len(cut.encode(row.user).ids) + len(cut.encode(row.answers[0]).ids) for row in sample)
    print(
        f"tokens a record without its system text: {own:.0f}, with Qwen's way of cutting {qwen:.0f} "
        f"({own / qwen:.2f} of it)"
    )
    in_file_order = order.padding(lengths, range(len(lengths)), batch)
    arranged = order.padding(lengths, order.arrange(lengths, 1, batch, 1), batch)
    print(f"padding: {arranged:.1%} of the positions, in file order {in_file_order:.1%}")


if __name__ == "__main__":
    main()
