"""The order in which a stage sees its rows: shuffled, like lengths together, all passes laid out beforehand.

The trainers then walk the rows one after another. So a run that goes on after a kill sees exactly the rows
that were left, KTO gets the fixed neighbours that it needs, and little is spent on padding.

Not covered: packing several records into one sequence.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

# Rows are sorted by length within windows of this many batches: wide enough to save nearly all padding,
# narrow enough that what stands together in a batch differs from pass to pass.
WINDOW = 24


def arrange(
    lengths: Sequence[int], epochs: float, batch: int, seed: int, most: int | None = None
) -> list[int]:
    """Row numbers in the order of training.

    Args:
        lengths: length of each row in tokens.
        epochs: passes over the rows; a fraction takes part of the last pass.
        batch: rows that are padded to one length.
        seed: equal seeds give equal orders.
        most: end after so many rows.

    Returns:
        `epochs × len(lengths)` row numbers, rounded up to whole batches of one pass's rows where it can be;
        each pass holds each row once, in whole batches but for its last.
    """
    total = math.ceil(epochs * len(lengths))
    if most is not None:
        total = min(max(total, 1), most)
    order: list[int] = []
    draw = random.Random(seed)
    while len(order) < total and lengths:
        order.extend(_one_pass(lengths, batch, draw))
    return order[:total]


def padding(lengths: Sequence[int], order: Sequence[int], batch: int) -> float:
    """Share of padding among all positions when `order` is cut into batches, 0 to 1."""
    full = real = 0
    for start in range(0, len(order), batch):
        block = [lengths[row] for row in order[start : start + batch]]
        full += max(block) * len(block)
        real += sum(block)
    return 1 - real / full if full else 0.0


def _one_pass(lengths: Sequence[int], batch: int, draw: random.Random) -> list[int]:
    rows = list(range(len(lengths)))
    draw.shuffle(rows)
    blocks: list[list[int]] = []
    for start in range(0, len(rows), batch * WINDOW):
        window = sorted(rows[start : start + batch * WINDOW], key=lambda row: lengths[row])
        blocks.extend(window[at : at + batch] for at in range(0, len(window), batch))
    # An incomplete block anywhere but at the end would shift all batches behind it.
    whole = [block for block in blocks if len(block) == batch]
    rest = [row for block in blocks if len(block) < batch for row in block]
    draw.shuffle(whole)
    return [row for block in whole for row in block] + rest
