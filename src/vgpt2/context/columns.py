"""Which columns are shown: keys, those of the joins, those that the question is about, the usual ones.

Key columns and columns of shown joins are never cut. What is left of the budget is shared out over all
objects together: first to columns whose name or label shares rare words with the question, then to those that
nearly every report uses (who, when, how much, in what state, under what name), those of better objects first;
of the best objects also to the others.
Shown columns keep the schema's own order, which says nothing of the choice.

Not covered: whether the question needs the column; a model has to choose among those shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np

from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.context import arrays
from vgpt2.context.described import UNWANTED, ColumnFacts, Worth, told_codes
from vgpt2.pack.model import Pack, ValueSet

_EVERYWHERE = frozenset(("company", "not"))
"""Terms that every question may hold and that ask for no column of their own."""
SPOKEN_OF = 10.0
"""What a column is worth at least that the question speaks of; an unasked one is worth less."""
LATER_OBJECT = 0.25
"""What a column is worth less for each place that its object stands further down."""
FIRST_COLUMNS = 3
"""Columns that must be shown of an object without a key, so that something is."""
BEST_OBJECTS = 6
"""Of so many of the best objects every column may be shown, those of better ones before others."""


class _Described(NamedTuple):
    """An object's columns, ready to be chosen from and told: places of columns by name and by term, costs in
    tokens.

    Attributes:
        worth: `usual` once more, to be reckoned with; `welcome` is 1 where it is above `UNWANTED`, else 0.
        labels: by column that has one, `Object.Column` and the label.
        codes: by column whose codes are told with it.
    """

    places: Mapping[str, int]
    by_term: Mapping[str, Sequence[int]]
    weight: Sequence[float]
    cost: Sequence[int]
    cheapest: int
    usual: Sequence[float]
    worth: Worth
    welcome: Worth
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
        facts: of the catalog's columns.
    """

    def __init__(self, catalog: Catalog, pack: Pack, facts: ColumnFacts) -> None:
        self._pack, self._facts = pack, facts
        self._rarity = dict(zip(facts.vocabulary, facts.rarity.tolist(), strict=True))
        self._number = {name: number for number, name in enumerate(catalog.objects)}
        self._described: dict[str, _Described] = {}

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

    def terms(self, item: DbObject) -> Mapping[str, frozenset[str]]:
        """What an object's columns are called, by column name: by their names, by the pack, by the codes they
        hold."""
        columns = self._columns_of(item)
        return {
            column.name: frozenset(said)
            for column, said in zip(item.columns, self._said(columns), strict=True)
        }

    def terms_of(self, item: DbObject, columns: Iterable[str]) -> frozenset[str]:
        """What some of an object's columns are called, together."""
        first, places = self._columns_of(item).start, self._known(item).places
        numbers = (first + places[name] for name in columns)
        return frozenset(term for at in numbers for term in next(self._said(slice(at, at + 1))))

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
        weighed = [(term, self._rarity[term]) for term in terms if term in self._rarity]
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
        columns = self._columns_of(item)
        by_term: defaultdict[str, list[int]] = defaultdict(list)
        for at, terms in enumerate(self._said(columns)):
            for term in terms:
                by_term[term].append(at)
        labels, codes = {}, {}
        for column, telling in zip(item.columns, self._facts.telling[columns].tolist(), strict=True):
            key = f"{item.name}.{column.name}"
            if telling:
                labels[column.name] = (key, self._pack.columns[key].label)
            values = told_codes(self._pack, key)
            if values is not None:
                codes[column.name] = values
        worth = self._facts.usual[columns]
        cost = self._facts.cost[columns].tolist()
        return _Described(
            places={column.name: at for at, column in enumerate(item.columns)},
            by_term=by_term,
            weight=self._facts.weight[columns].tolist(),
            cost=cost,
            cheapest=min(cost, default=0),
            usual=worth.tolist(),
            worth=worth,
            welcome=(worth > UNWANTED).astype(np.float64),
            labels=labels,
            codes=codes,
        )

    def _columns_of(self, item: DbObject) -> slice:
        return arrays.part(self._facts.starts, self._number[item.name])

    def _said(self, columns: slice) -> Iterator[list[str]]:
        """The terms of each of some columns."""
        starts = self._facts.term_starts[columns.start : columns.stop + 1].tolist()
        words = self._facts.vocabulary
        for start, end in pairwise(starts):
            yield [words[term] for term in self._facts.terms[start:end].tolist()]


def _ordered(item: DbObject, kept: Collection[int], places: Mapping[str, int]) -> tuple[Column, ...]:
    key = [places[name] for name in item.key if name in places]
    return tuple(map(item.columns.__getitem__, (*key, *sorted({*kept}.difference(key)))))
