"""How many tokens a text costs, without a tokenizer at hand: an estimate that errs on the high side.

Byte-level BPE vocabularies of the Qwen kind cut names at capitals, write common words as one token, others
in pieces of three or four letters, and digits one by one. `estimate` counts so. Tokenizers differ; the budget
of a context has to hold for any of them, so the pieces are taken short.

Not covered: exact counts. A run's own tokenizer is what training counts with.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PIECE = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d|[^\w\s]+|_|\n")
_LETTERS, _CAPITALS, _SIGNS = 6, 2, 2
"""Letters of a word, capitals in a row, and signs in a row that make one token."""


@lru_cache(maxsize=200_000)
def estimate(text: str) -> int:
    """Tokens of a text."""
    total = 0
    for piece in _PIECE.findall(text):
        size = _LETTERS if piece[-1].islower() else _CAPITALS if piece[-1].isupper() else _SIGNS
        total += -(-len(piece) // size)
    return total
