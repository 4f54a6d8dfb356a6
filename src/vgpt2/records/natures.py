"""What an amount is of: tax, cost, retainage; and which amounts people set against each other.

It is read off what the pack calls the column, then off its name. It steers what is drawn and proves nothing.

Not covered: what an amount is counted in (`roles.kind_of`).
"""

from __future__ import annotations

import re
from functools import cache

from vgpt2.pack.model import Pack
from vgpt2.records.names import parts
from vgpt2.records.plan import ColumnRef
from vgpt2.records.words import load_phrases

GENERAL = "amount"

NATURES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("change", r"Ch(an)?ge?(s|[A-Z])|Adj|CO(Amt|Cost|Units)"),
        ("addenda", r"Addenda"),
        ("tax", r"Tax|tax|GST|PST|HST"),
        ("retainage", r"(R|r)et(g|ain|ent)|Ret(Amt|$)"),
        ("discount", r"Disc"),
        ("usage", r"Usage|Fuel|Miles|Wght|TimeUnits|WorkUnits"),
        ("unemployment", r"SUI|Unemployment"),
        ("claimed", r"Claim"),
        ("stored", r"Purch|Stored|Installed|Bought"),
        ("add-on", r"Add-?[Oo]n"),
        ("miscellaneous", r"Misc"),
        ("remaining", r"Rem|BO[A-Z]|Backlog|BackOrdered|NotInv|RNI|RecvdNInv"),
        ("committed", r"Cmtd|Committed"),
        ("estimate", r"Est|Budget|Proj|Forecast|Orig|Pending|Quot|ROM|Rough|Goal|Bid|Curr(ent|[A-Z])"),
        ("approved", r"Appr|Fixed"),
        ("contract", r"Contract"),
        ("billed", r"Bill|Inv"),
        ("received", r"Rec(v|ei)"),
        ("paid", r"Paid|Payback|Taken"),
        ("subject", r"Subject|Eligible"),
        ("deductions", r"Dedn|Deduction"),
        ("liability", r"Liab|Premium"),
        ("earnings", r"Earn|Wage|Gross"),
        ("revenue", r"Rev|Sales|Sold|Price"),
        ("cost", r"Cost|Dollars|Labor|Matl|Material|Haul|Freight"),
    )
)
"""What an amount is of, by a word in it; the first that fits."""

SENSIBLE = frozenset(
    frozenset(pair)
    for pair in (
        ("estimate", "cost"),
        ("committed", "cost"),
        ("estimate", "committed"),
        ("contract", "billed"),
        ("billed", "received"),
        ("billed", "paid"),
        ("billed", "cost"),
        ("revenue", "cost"),
        ("estimate", "approved"),
        ("earnings", "deductions"),
        ("earnings", "liability"),
    )
)
"""Natures that people set against each other."""


def nature(ref: ColumnRef, pack: Pack) -> str:
    """What an amount is of; `GENERAL` where neither its label nor its name says so."""
    note = pack.columns.get(f"{ref.object}.{ref.column}")
    return _nature("" if note is None else note.label, ref.column)


@cache
def _nature(label: str, column: str) -> str:
    called = "".join(word[:1].upper() + word[1:] for word in label.split())
    found = (name for text in (called, column) for name, pattern in NATURES if pattern.search(text))
    return next(found, GENERAL)


def is_sensible(one: ColumnRef, other: ColumnRef, pack: Pack) -> bool:
    """Whether anybody would set the one amount beside the other: of one nature, or planned and actual, billed
    and paid, revenue and cost. Where nothing tells their nature, their names must end alike."""
    natures = {nature(one, pack), nature(other, pack)}
    if natures == {GENERAL}:
        return last_word(one.column) == last_word(other.column)
    return len(natures) == 1 or natures in SENSIBLE


def last_word(name: str) -> str:
    """The last word of a name: amount, hours."""
    end = parts(name)[-1]
    return str(load_phrases("words")["parts"].get(end, end)).lower()
