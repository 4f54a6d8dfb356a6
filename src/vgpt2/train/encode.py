"""Token ids of rows: the prompt, and each answer with the end of its turn.

The ids are those of the tokenizer's own chat template over the whole conversation, split where the prompt
ends; TRL and LLaMA-Factory give the same ids for the same rows, which tests hold.

Not covered: cutting. A row longer than allowed is left out and counted, because a cut answer teaches to stop
in the middle of a query.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vgpt2.errors import InputError
from vgpt2.train.data import Example

BATCH = 512


@dataclass(frozen=True, slots=True)
class Encoded:
    """A row as token ids.

    Attributes:
        example: the row itself.
        prompt: ids up to where the answer begins.
        answers: ids of each answer, the end of the turn included.
    """

    example: Example
    prompt: tuple[int, ...]
    answers: tuple[tuple[int, ...], ...]

    @property
    def length(self) -> int:
        """Tokens of the prompt with the longest answer."""
        return len(self.prompt) + max(len(answer) for answer in self.answers)

    @property
    def tokens(self) -> int:
        """Tokens that a trainer reads for the row: the prompt once for each answer."""
        return sum(len(self.prompt) + len(answer) for answer in self.answers)


def encode(
    examples: Sequence[Example], tokenizer: Any, max_length: int, *, needed: bool = True
) -> tuple[list[Encoded], int]:
    """Rows as token ids, and how many were too long.

    Args:
        examples: the rows.
        tokenizer: a Hugging Face tokenizer with a chat template.
        max_length: longest sequence in tokens, prompt and answer together.
        needed: some row must be short enough; of a few that were held out none need be.

    Raises:
        InputError: no row is short enough, and one is needed.
    """
    encoded: list[Encoded] = []
    for start in range(0, len(examples), BATCH):
        encoded.extend(_batch(examples[start : start + BATCH], tokenizer))
    short = [row for row in encoded if row.length <= max_length]
    if encoded and not short and needed:
        least = min(row.length for row in encoded)
        raise InputError(
            f"every record is longer than max_length {max_length} (the shortest has {least} tokens)",
            do="raise max_length, or build records with a smaller budget",
        )
    return short, len(encoded) - len(short)


def _batch(examples: Sequence[Example], tokenizer: Any) -> list[Encoded]:
    prompts = [
        tokenizer.apply_chat_template(row.prompt, tokenize=False, add_generation_prompt=True)
        for row in examples
    ]
    turns = [
        tokenizer.apply_chat_template(row.turns(answer), tokenize=False)
        for row in examples
        for answer in range(len(row.answers))
    ]
    prompt_ids = tokenizer(prompts, add_special_tokens=False)["input_ids"]
    turn_ids = iter(tokenizer(turns, add_special_tokens=False)["input_ids"])
    rows = []
    for example, prompt in zip(examples, prompt_ids, strict=True):
        whole = [next(turn_ids) for _ in example.answers]
        shared = min(_shared(prompt, ids) for ids in whole)
        rows.append(Encoded(example, tuple(prompt[:shared]), tuple(tuple(ids[shared:]) for ids in whole)))
    return rows


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens two sequences share from the start (all of `one`, with a sound template)."""
    if list(other[: len(one)]) == list(one):
        return len(one)
    return next(at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
