"""How well a model gives the held-out answers, from one forward pass a row.

With the right answer fed in, the most likely token at each place is what greedy decoding would choose as long
as it has been right so far; so "every token right" is exactly "greedy decoding gives this answer", without
generating. A grammar can only raise that share, since it never forbids a right token.

Not covered: answers that are right in other words; the suite judges those by execution.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from typing import Any

import torch

from vgpt2.train.encode import Encoded


@dataclass(frozen=True, slots=True)
class Held:
    """Figures over held-out rows.

    Attributes:
        rows, tokens: rows, and tokens of their answers.
        loss: mean negative log-likelihood of an answer's token, in nats.
        accuracy: share of the answers' tokens that are the most likely ones.
        exact: share of the rows whose whole answer greedy decoding gives, without a grammar.
    """

    rows: int
    tokens: int
    loss: float
    accuracy: float
    exact: float

    def as_counts(self) -> dict[str, float]:
        """The figures for a manifest, rounded to what they can bear."""
        return {key: round(value, 4) for key, value in asdict(self).items()}


def measure(model: Any, rows: Sequence[Encoded], *, batch: int, pad: int, bfloat16: bool) -> Held:
    """Measure `model` on the first answer of each row.

    Args:
        model: a causal model, on any device.
        rows: held-out rows.
        batch: rows in one forward pass.
        pad: id of the padding token.
        bfloat16: compute under autocast, as training does.
    """
    was_training = model.training
    model.eval()
    device = next(model.parameters()).device
    tokens = right = exact = 0
    loss = 0.0
    autocast = torch.autocast(device.type, dtype=torch.bfloat16) if bfloat16 else nullcontext()
    ordered = sorted(rows, key=lambda row: row.length)
    with torch.no_grad(), autocast:
        for start in range(0, len(ordered), batch):
            block = ordered[start : start + batch]
            ids, mask, answers = _padded(block, pad)
            logits = model(input_ids=ids.to(device), attention_mask=mask.to(device), use_cache=False).logits
            log_probs = logits[:, :-1].float().log_softmax(-1)
            target, counted = ids[:, 1:].to(device), answers[:, 1:].to(device)
            loss -= float((log_probs.gather(-1, target[..., None])[..., 0] * counted).sum())
            hit = (log_probs.argmax(-1) == target) | ~counted
            right += int((hit & counted).sum())
            tokens += int(counted.sum())
            exact += int(hit.all(dim=1).sum())
    model.train(was_training)
    count = len(ordered)
    return Held(count, tokens, loss / max(tokens, 1), right / max(tokens, 1), exact / max(count, 1))


def _padded(block: Sequence[Encoded], pad: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Ids, mask of real tokens, mask of the answers' tokens; each rows × longest."""
    longest = max(len(row.prompt) + len(row.answers[0]) for row in block)
    ids = torch.full((len(block), longest), pad)
    mask = torch.zeros((len(block), longest), dtype=torch.long)
    answers = torch.zeros((len(block), longest), dtype=torch.bool)
    for at, row in enumerate(block):
        whole = [*row.prompt, *row.answers[0]]
        ids[at, : len(whole)] = torch.tensor(whole)
        mask[at, : len(whole)] = 1
        answers[at, len(row.prompt) : len(whole)] = True
    return ids, mask, answers
