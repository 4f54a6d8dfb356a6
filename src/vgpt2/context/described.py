"""What every column is called and what it is worth unasked, counted once for a catalog.

A column's terms are those of its name, of its label and of the codes that it holds. What it is worth in any
report says its type, its name, and how many of the schema's own views show it.

Not covered: which columns a question gets to see (`vgpt2.context.columns`).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog, Column
from vgpt2.context import arrays
from vgpt2.context.arrays import Numbers
from vgpt2.context.tokens import estimate
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import Pack, ValueSet

NEVER_USUAL = ("KeyID", "UniqueAttchID", "Notes", "AuditYN", "Purge", "PurgeYN", "rowguid")
_USUAL_TYPES: Mapping[str, float] = {
    "bDate": 3.0,
    "bMonth": 3.0,
    "bDollar": 3.0,
    "bDesc": 2.5,
    "bItemDesc": 2.5,
    "bYN": 1.0,
    "bUnits": 2.0,
    "bHrs": 2.0,
    "bGroup": 2.0,
    "bCompany": 1.5,
    "date": 3.0,
    "smalldatetime": 3.0,
    "datetime": 2.0,
    "money": 3.0,
}
_USUAL_NAMES: Mapping[str, float] = {
    "status": 3.5,
    "name": 3.5,
    "description": 3.0,
    "amount": 3.0,
    "type": 1.5,
    "vendor": 3.0,
    "customer": 3.0,
    "employee": 3.0,
    "job": 3.0,
    "contract": 3.0,
    "phase": 2.0,
    "equipment": 3.0,
    "material": 3.0,
    "total": 1.0,
    "old": -3.0,
    "next": -2.0,
    "last": -1.0,
}
CODES_MOST = 13
"""Code meanings shown for one column at most."""
PER_DOUBLING = 2.0
"""What a column is worth more for each doubling of the number of views that show it."""
UNWANTED = -5.0
"""Columns of this worth or less are shown only where the question asks for them."""

Worth = npt.NDArray[np.float64]


class ColumnFacts(NamedTuple):
    """Every column of a catalog, object by object in the catalog's order, as arrays.

    The columns of object number o are `starts[o]` up to `starts[o + 1]`, the terms of column number c those
    whose numbers in `vocabulary` are `terms[term_starts[c]:term_starts[c + 1]]`.

    Attributes:
        rarity: of each word of the vocabulary in the names of columns.
        usual: what a column is worth unasked.
        weight: of its terms, rare ones counting more.
        cost: tokens that showing it takes, with its label and codes.
        telling: 1 where its label says what its name does not, else 0.
    """

    vocabulary: tuple[str, ...]
    rarity: Worth
    starts: Numbers
    usual: Worth
    weight: Worth
    cost: Numbers
    telling: Numbers
    term_starts: Numbers
    terms: Numbers


class _Said(NamedTuple):
    """What name, type and texts of a column say: numbers of its terms, in their order as words."""

    terms: tuple[int, ...]
    weight: float
    cost: int
    telling: bool


def describe(catalog: Catalog, pack: Pack, lexicon: Lexicon) -> ColumnFacts:
    """Read every column's name, label and codes."""
    idf = _rarity(catalog, lexicon)
    number: dict[str, int] = {}
    # Most labels are those of many columns, and so are names and types.
    terms_of = lru_cache(maxsize=None)(lambda text: tuple(lexicon.text_terms(text)))

    @cache
    def said(name: str, kind: str, label: str, others: tuple[str, ...]) -> _Said:
        own = lexicon.name_terms(name)
        terms = sorted(frozenset(own).union(*map(terms_of, (label, *others))))
        telling = not set(terms_of(label)) <= set(own)
        text = f"{name} {kind} ({label}), " if telling else f"{name} {kind}, "
        weight = sum(idf[term] for term in terms)
        return _Said(
            tuple(number.setdefault(term, len(number)) for term in terms), weight, estimate(text), telling
        )

    @cache
    def usual(name: str, kind: str) -> float:
        parts = lexicon.name_terms(name)
        by_name = sum(_USUAL_NAMES.get(part, 0.0) for part in parts)
        return _USUAL_TYPES.get(kind, 0.0) + by_name - 0.3 * len(parts)

    shown_by_views = Counter(
        column.source for item in catalog.objects.values() for column in item.columns if column.source
    )

    def worth(base: str, column: Column) -> float:
        """Below 0 for what hardly anybody asks for. What the schema's own views show again and again (a name,
        an address) is what reports need."""
        if column.name in NEVER_USUAL or column.name.startswith("ud"):
            return UNWANTED
        seen = shown_by_views[f"{base}.{column.name}"]
        return usual(column.name, column.type) + PER_DOUBLING * math.log2(max(seen, 1))

    found: list[_Said] = []
    worths: list[float] = []
    costs: list[int] = []
    for item in catalog.objects.values():
        base = catalog.base_of(item.name)
        for column in item.columns:
            key = f"{item.name}.{column.name}"
            note, values = pack.columns.get(key), pack.values.get(key)
            label, synonyms = ("", ()) if note is None else (note.label, tuple(note.synonyms))
            meanings = () if values is None else tuple(values.meanings.values())
            one = said(column.name, column.type, label, (*synonyms, *meanings))
            codes = told_codes(pack, key)
            told = ", ".join(map(" = ".join, codes.meanings.items())) if codes is not None else ""
            found.append(one)
            costs.append(one.cost + (estimate(f"\nCodes {key}: {told}") if codes is not None else 0))
            worths.append(worth(base, column))
    return ColumnFacts(
        vocabulary=tuple(number),
        rarity=np.array([idf[term] for term in number], np.float64),
        starts=arrays.starts(len(item.columns) for item in catalog.objects.values()),
        usual=np.array(worths, np.float64),
        weight=np.array([one.weight for one in found], np.float64),
        cost=np.array(costs, np.int32),
        telling=np.array([one.telling for one in found], np.int32),
        term_starts=arrays.starts(len(one.terms) for one in found),
        terms=np.array([term for one in found for term in one.terms], np.int32),
    )


def told_codes(pack: Pack, column: str) -> ValueSet | None:
    """The codes of a column (`Object.Column`) that are told with it: those that are certain, where there are
    not too many."""
    values = pack.values.get(column)
    return values if values is not None and values.certain and len(values.meanings) <= CODES_MOST else None


def _rarity(catalog: Catalog, lexicon: Lexicon) -> Mapping[str, float]:
    """How rare each term is in the names of columns, each name counted once."""
    counts: Counter[str] = Counter()
    for name in catalog.with_column:
        counts.update(set(lexicon.name_terms(name)))
    size = max(len(catalog.with_column), 1)
    rarest = math.log(1 + size)
    return defaultdict(lambda: rarest, {term: math.log(1 + size / count) for term, count in counts.items()})
