"""Names that sound like one column and do not exist, so that it is plain which one is meant.

Not covered: names of objects, and slips of spelling (`phrase`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

TRIES = 20


def parts(name: str) -> list[str]:
    """What camel case, digits and underscores separate: `InvDate` → `Inv`, `Date`."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name) or [name]


def sounding(target: str, words_of: Sequence[str], own: Sequence[str], rng: Random) -> str:
    """A name with a part of the target's, and one of another name; "" where none is found.

    Args:
        words_of: names that lend a part.
        own: the columns of the object; no other of them may come as near.
    """
    known = {name.lower() for name in own}
    mine = parts(target)
    for _ in range(TRIES):
        other = rng.choice(parts(rng.choice(words_of)))
        lent = other[:1].upper() + other[1:]
        forms = [[*mine, lent], [lent, *mine]]
        if len(mine) > 1:
            forms += [[*mine[:-1], lent], [lent, *mine[1:]]]
        name = "".join(rng.choice(forms))
        best = max((_alike(name, column) for column in own if column != target), default=0)
        if len(lent) > 1 and name.lower() not in known and _alike(name, target) > best:
            return name
    return ""


def _alike(one: str, other: str) -> int:
    """How many parts two names share."""
    mine, theirs = ({part.lower() for part in parts(name)} for name in (one, other))
    return len(mine & theirs)
