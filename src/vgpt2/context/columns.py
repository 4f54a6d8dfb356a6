"""Which columns are shown: keys, those of the joins, those that the question is about, the usual ones.

Key columns and columns of shown joins are never cut. What is left of the budget is shared out over all
objects together: first to columns whose name or label shares rare words with the question, then to those that
nearly every report uses (who, when, how much, in what state, under what name), those of better objects first;
of the best objects also to the others.
Shown columns keep the schema's own order, which says nothing of the choice.

Not covered: whether the question needs the column; a model has to choose among those shown.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.context.tokens import estimate
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import ColumnNote, Pack, ValueSet

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
_EVERYWHERE = frozenset(("company", "not"))
"""Terms that every question may hold and that ask for no column of their own."""
SPOKEN_OF = 10.0
"""What a column is worth at least that the question speaks of; an unasked one is worth less."""
CODES_MOST = 13
"""Code meanings shown for one column at most."""
LATER_OBJECT = 0.25
"""What a column is worth less for each place that its object stands further down."""
FIRST_COLUMNS = 3
"""Columns that must be shown of an object without a key, so that something is."""
BEST_OBJECTS = 6
"""Of so many of the best objects every column may be shown, those of better ones before others."""
PER_DOUBLING = 2.0
"""What a column is worth more for each doubling of the number of views that show it."""
UNWANTED = -5.0
"""Columns of this worth or less are shown only where the question asks for them."""


class ColumnWords(NamedTuple):
    """A column's terms, its label where the name does not say the same, and what it is worth unasked."""

    terms: frozenset[str]
    label: str
    usual: float


class _Described(NamedTuple):
    """An object's columns, ready to be chosen from and told: places of columns by name and by term, costs in
    tokens.

    Attributes:
        worth: `usual` once more, to be reckoned with; `welcome` is 1 where it is above `UNWANTED`, else 0.
        labels: by column that has one, `Object.Column` and the label.
        codes: by column whose codes are told with it.
    """

    words: Mapping[str, ColumnWords]
    places: Mapping[str, int]
    by_term: Mapping[str, tuple[int, ...]]
    weight: tuple[float, ...]
    cost: tuple[int, ...]
    cheapest: int
    usual: tuple[float, ...]
    worth: NDArray[np.float64]
    welcome: NDArray[np.float64]
    labels: Mapping[str, tuple[str, str]]
    codes: Mapping[str, ValueSet]


class Asked(NamedTuple):
    """An object that columns are wanted of, with the names of those that must be shown: its key (the first
    columns of an object without one), and what is needed."""

    object: DbObject
    certain: frozenset[str]

    @classmethod
    def of(cls, item: DbObject, needed: Iterable[str] = ()) -> Asked:
        """Needed names that are no columns are ignored."""
        least = item.key or [column.name for column in item.columns[:FIRST_COLUMNS]]
        return cls(item, frozenset(name for name in (*least, *needed) if name in item.by_name))


class ColumnChooser:
    """Chooses columns for questions over one catalog and pack.

    Args:
        counts: how many columns' names hold each term.
    """

    def __init__(self, catalog: Catalog, pack: Pack, lexicon: Lexicon, counts: Mapping[str, int]) -> None:
        self._catalog, self._pack, self._lexicon = catalog, pack, lexicon
        size = max(len(catalog.with_column), 1)
        self._idf = {term: math.log(1 + size / count) for term, count in counts.items()}
        self._rarest = math.log(1 + size)
        self._described: dict[str, _Described] = {}
        # Most labels are those of many columns.
        self._terms_of = lru_cache(maxsize=None)(lambda text: tuple(lexicon.text_terms(text)))
        self._shown_by_views = Counter(
            column.source for item in catalog.objects.values() for column in item.columns if column.source
        )

    def choose(
        self, asked: Sequence[Asked], terms: Collection[str], most: int, tokens: int
    ) -> tuple[tuple[Column, ...], ...]:
        """Columns of each object for a question's terms: the key in key order, then others in schema order.

        Args:
            asked: objects, the best first.
            most: columns an object at most, unless key and needed ones are more.
            tokens: what the columns that need not be shown may cost together.
        """
        known = [self._known(item.object) for item in asked]
        kept = [{one.places[name] for name in item.certain} for item, one in zip(asked, known, strict=True)]
        wanted = bool(known) and most > 0 and tokens > 0
        wishes = self._wishes(known, kept, sorted({*terms} - _EVERYWHERE)) if wanted else ()
        room = [most - len(certain) for certain in kept]
        costs = [one.cost for one in known]
        cheapest = min((one.cheapest for one in known), default=0)
        for place, at in wishes:
            cost = costs[place][at]
            if cost > tokens:
                if tokens < cheapest:
                    break
            elif room[place] > 0:
                kept[place].add(at)
                room[place] -= 1
                tokens -= cost
        return tuple(
            _ordered(item.object, chosen, one.places)
            for item, chosen, one in zip(asked, kept, known, strict=True)
        )

    def least(self, asked: Asked) -> tuple[Column, ...]:
        """The columns that must be shown, the key first."""
        places = self._known(asked.object).places
        return _ordered(asked.object, {places[name] for name in asked.certain}, places)

    def words(self, item: DbObject) -> Mapping[str, ColumnWords]:
        """What an object's columns are called: by their names, by the pack, by the codes they hold."""
        return self._known(item).words

    def labels(self, item: DbObject, columns: Sequence[Column]) -> dict[str, str]:
        """Labels of columns whose names do not say it, by `Object.Column`."""
        labels = self._known(item).labels
        return dict(labels[column.name] for column in columns if column.name in labels)

    def codes(self, item: DbObject, columns: Sequence[Column]) -> list[ValueSet]:
        """The codes that are told with columns, in the order of the columns."""
        codes = self._known(item).codes
        return [codes[column.name] for column in columns if column.name in codes]

    def _wishes(
        self, known: Sequence[_Described], kept: Sequence[Collection[int]], terms: Sequence[str]
    ) -> Iterator[tuple[int, int]]:
        """Columns as places of object and column, the most wanted first; kept ones, and those that nobody
        asks for, are left out."""
        # All objects' columns in a row: a dozen small arrays would take longer to make than to reckon with.
        sizes = [len(one.usual) for one in known]
        starts = list(accumulate(sizes, initial=0))
        owner = np.repeat(np.arange(len(known)), sizes)
        welcome = np.maximum(BEST_OBJECTS - owner, 0) * np.concatenate([one.welcome for one in known])
        scores = np.concatenate([one.worth for one in known]) + welcome
        weighed = [(term, self._idf.get(term, self._rarest)) for term in terms]
        for start, one, certain in zip(starts, known, kept, strict=False):
            hits: defaultdict[int, float] = defaultdict(float)
            for term, weight in weighed:
                for at in one.by_term.get(term, ()):
                    hits[at] += weight
            for at, hit in hits.items():
                scores[start + at] = SPOKEN_OF + 10.0 * hit / one.weight[at] + hit + 0.2 * one.usual[at]
            for at in certain:
                scores[start + at] = UNWANTED
        wanted = np.flatnonzero(scores >= 0)
        of = owner[wanted]
        order = np.argsort(LATER_OBJECT * of - scores[wanted], kind="stable")
        columns = wanted - np.array(starts)[of]
        return zip(of[order].tolist(), columns[order].tolist(), strict=True)

    def _known(self, item: DbObject) -> _Described:
        found = self._described.get(item.name)
        if found is None:
            found = self._described[item.name] = self._describe(item)
        return found

    def _describe(self, item: DbObject) -> _Described:
        words = {column.name: self._worded(item, column) for column in item.columns}
        by_term: defaultdict[str, list[int]] = defaultdict(list)
        weight = []
        cost = []
        labels = {}
        codes = {}
        for at, column in enumerate(item.columns):
            described = words[column.name]
            for term in described.terms:
                by_term[term].append(at)
            weight.append(sum(self._idf.get(term, self._rarest) for term in sorted(described.terms)))
            text, told = f"{column.name} {column.type}", ""
            if described.label:
                labels[column.name] = (f"{item.name}.{column.name}", described.label)
                text += f" ({described.label})"
            values = self._told(item, column)
            if values is not None:
                codes[column.name] = values
                told = f"\nCodes {values.key}: {', '.join(map(' = '.join, values.meanings.items()))}"
            cost.append(estimate(f"{text}, ") + estimate(told))
        usual = tuple(words[column.name].usual for column in item.columns)
        worth = np.array(usual, np.float64)
        return _Described(
            words=words,
            places={column.name: at for at, column in enumerate(item.columns)},
            by_term={term: tuple(found) for term, found in by_term.items()},
            weight=tuple(weight),
            cost=tuple(cost),
            cheapest=min(cost, default=0),
            usual=usual,
            worth=worth,
            welcome=(worth > UNWANTED).astype(np.float64),
            labels=labels,
            codes=codes,
        )

    def _told(self, item: DbObject, column: Column) -> ValueSet | None:
        """The codes of a column that are told with it: those that are certain, where there are not too
        many."""
        values = self._pack.values.get(f"{item.name}.{column.name}")
        return (
            values if values is not None and values.certain and len(values.meanings) <= CODES_MOST else None
        )

    def _worded(self, item: DbObject, column: Column) -> ColumnWords:
        key = f"{item.name}.{column.name}"
        note = self._pack.columns.get(key)
        values = self._pack.values.get(key)
        own = self._lexicon.name_terms(column.name)
        texts = [] if note is None else [note.label, *note.synonyms]
        texts.extend(values.meanings.values() if values is not None else ())
        terms = frozenset(own).union(*map(self._terms_of, texts))
        return ColumnWords(terms, self._telling_label(note, own), self._usual(item, column))

    def _usual(self, item: DbObject, column: Column) -> float:
        """What a column is worth in any report; below 0 for what hardly anybody asks for.

        What the schema's own views show again and again (a name, an address) is what reports need.
        """
        if column.name in NEVER_USUAL or column.name.startswith("ud"):
            return UNWANTED
        parts = self._lexicon.name_terms(column.name)
        worth = _USUAL_TYPES.get(column.type, 0.0) + sum(_USUAL_NAMES.get(part, 0.0) for part in parts)
        seen = self._shown_by_views[f"{self._catalog.base_of(item.name)}.{column.name}"]
        return worth - 0.3 * len(parts) + PER_DOUBLING * math.log2(max(seen, 1))

    def _telling_label(self, note: ColumnNote | None, own: Sequence[str]) -> str:
        """The label, unless all its words are in the column's name."""
        if note is None or set(self._terms_of(note.label)) <= set(own):
            return ""
        return note.label


def _ordered(item: DbObject, kept: Collection[int], places: Mapping[str, int]) -> tuple[Column, ...]:
    key = [places[name] for name in item.key if name in places]
    return tuple(map(item.columns.__getitem__, (*key, *sorted({*kept}.difference(key)))))
