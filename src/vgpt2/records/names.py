"""Names that sound like one column and do not exist, so that it is plain which one is meant.

Not covered: names of objects, and slips of spelling (`phrase`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from vgpt2.records.words import load_phrases

TRIES = 20


def parts(name: str) -> list[str]:
    """What camel case, digits and underscores separate: `InvDate` → `Inv`, `Date`."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name) or [name]


def sounding(target: str, words_of: Sequence[str], own: Sequence[str], rng: Random) -> str:
    """A name that stands for the target and does not exist; "" where none is found.

    At best it writes a part out or short (`InvoiceDate` for `InvDate`) or ends in a word of the same kind
    (`CraftNumber` for `Craft`); at worst a part of another name is put in.

    Args:
        words_of: names that lend a part; none, and only the better ways are tried.
        own: the columns of the object; no other of them may come as near.
    """
    known = {name.lower() for name in own}
    mine = parts(target)
    tried = [*_respelt(mine), *_ended(mine)]
    rng.shuffle(tried)
    for _ in range(TRIES if words_of else 0):
        lent = rng.choice(parts(rng.choice(words_of)))
        lent = lent[:1].upper() + lent[1:]
        if lent in mine:
            continue  # `DateDate`
        forms = [[*mine, lent], [lent, *mine]]
        if len(mine) > 1:
            forms += [[*mine[:-1], lent], [lent, *mine[1:]]]
        tried += ["".join(rng.choice(forms))] if len(lent) > 1 else []
    for name in tried:
        best = max((_alike(name, column) for column in own if column != target), default=0)
        if name.lower() not in known and _alike(name, target) > best:
            return name
    return ""


_KINDS = (
    ("Number", "No", "Nbr", "Code", "ID"),
    ("Description", "Desc"),
    ("Amount", "Amt", "Total", "Value"),
    ("Type", "Class"),
    ("Date", "Day"),
)
"""Last parts of names that are said for one another."""
_ADDED = frozenset({"Cost", "Tax", "Units", "Hours", "Hrs", "Qty", "Retainage", "Retg", "Discount", "Paid"})

_PLAIN = frozenset(
    {"YN", "Flag", "Mth", "Month", "Date", "Time", "By", "Amt", "Amount", "Total", "Pct", "Rate", "Basis"}
) | {"Desc", "Description", "Notes", "Memo", "Name", "Phone", "Address", "City", "State", "Zip", "UM", "ECM"}
"""Parts of names that no number or code is thought of: nobody asks for `OpenYNCode`."""


def _ended(mine: list[str]) -> list[str]:
    """The name with another end of the same kind, or with one where it has none."""
    last = mine[-1]
    if last in ("Name", "YN") or last.endswith("ed"):
        return []  # nobody numbers a flag, or the day on which something was closed
    kind = next((kind for kind in _KINDS if last in kind), None)
    if kind is None:
        ends: tuple[str, ...] = ("Amount", "Total") if last in _ADDED else ("Number", "Code", "ID")
        if last == "Acct":
            ends = ("Number", "No")
        elif _PLAIN & set(mine) or (last.endswith("s") and last not in _ADDED):
            ends = ()
        return ["".join([*mine, end]) for end in ends]
    return ["".join([*mine[:-1], end]) for end in kind if end != last] if len(mine) > 1 else []


def _respelt(mine: list[str]) -> list[str]:
    """The name with one short part written out, or one written short."""
    long = load_phrases("words")["parts"]
    short = {text: part for part, text in long.items()}
    found = []
    for at, part in enumerate(mine):
        other = long.get(part) or short.get(part.lower())
        if other and other.lower() != part.lower():
            word = "".join(word[:1].upper() + word[1:] for word in other.split())
            found.append("".join([*mine[:at], word, *mine[at + 1 :]]))
    return found


def _alike(one: str, other: str) -> int:
    """How many parts two names share, however they are spelt."""
    long = load_phrases("words")["parts"]
    mine, theirs = ({long.get(part, part).lower() for part in parts(name)} for name in (one, other))
    return 2 * len(mine & theirs) - (mine != theirs)
