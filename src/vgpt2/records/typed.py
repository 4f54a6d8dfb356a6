"""How a question is typed: its capital, its articles, now and then a slip.

Not covered: what it says (`phrase`).
"""

from __future__ import annotations

import re
from random import Random

_AN = re.compile(
    r"((?:^|(?<=[.!?:] ))A|\ba)"
    r"(?= (?:(?!uni|use|usa|one|eur|EU|U[A-Z])[aeiouAEIO]|[FHLMNRSX][A-Z0-9]))"
)
"""An article before a vowel as it is spoken; a capital A within a sentence is a value."""

_QUALIFIED = re.compile(r"\bthe (?=[A-Za-z]\w*\.[A-Za-z])")
"""An article before `Object.Column`."""

_THOUSANDS = re.compile(r"(?<![\w,.])\d{1,3}(,\d{3})+(?![\w,]*\d)")

TYPO_SHARE = 0.04
"""How often two letters of a question change places."""
UNGROUPED_SHARE = 0.4
"""How often the numbers of a question are typed without commas, all of them."""
LOWER_CASE_SHARE = 0.5
"""How often a terse question begins in lower case and ends without a full stop."""


def finished(text: str, rng: Random, *, terse: bool = False) -> str:
    """A question as it is typed: its capital, its articles, now and then a slip."""
    text = _AN.sub(r"\1n", _QUALIFIED.sub("", " ".join(text.split())))
    if rng.random() < UNGROUPED_SHARE and " up to " not in text:  # classes go by their names
        text = _THOUSANDS.sub(lambda found: found[0].replace(",", ""), text)
    if terse and rng.random() < LOWER_CASE_SHARE:
        text = text.rstrip(".")
    elif text[:1].islower() and text.split()[0].islower():
        text = text[:1].upper() + text[1:]
    return _misspelt(text, rng) if rng.random() < TYPO_SHARE else text


def _misspelt(text: str, rng: Random) -> str:
    """Two neighbouring letters of one longer word change places."""
    words = text.split(" ")
    places = [at for at, word in enumerate(words) if re.fullmatch(r"[a-z]{6,}", word)]
    if not places:
        return text
    at = rng.choice(places)
    letter = rng.randint(1, len(words[at]) - 3)
    word = words[at]
    words[at] = word[:letter] + word[letter + 1] + word[letter] + word[letter + 2 :]
    return " ".join(words)
