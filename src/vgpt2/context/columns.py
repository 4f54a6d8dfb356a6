"""Which columns of an object are shown: its key, those of its joins, those that the question is about,
the usual.

The key and the columns of shown joins are never cut. What is left of the budget goes to columns whose
name or label shares rare words with the question, then to those that nearly every report uses: who,
when, how much, in what state, under what name. Shown columns keep the schema's own order, which says
nothing of the choice.

Not covered: whether the question needs the column; a model has to choose among those shown.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.context.words import name_terms, said_terms
from vgpt2.pack.model import ColumnNote, Pack

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


class ColumnWords(NamedTuple):
    """A column's terms, its label where the name does not say the same, and what it is worth unasked."""

    terms: frozenset[str]
    label: str
    usual: float


class ColumnChooser:
    """Chooses columns for questions over one catalog and pack."""

    def __init__(self, catalog: Catalog, pack: Pack) -> None:
        self._pack = pack
        counts: Counter[str] = Counter()
        for name in catalog.with_column:
            counts.update(set(name_terms(name)))
        size = max(len(catalog.with_column), 1)
        self._idf = {term: math.log(1 + size / seen) for term, seen in counts.items()}
        self._rarest = math.log(1 + size)
        self._words: dict[str, Mapping[str, ColumnWords]] = {}

    def choose(
        self, item: DbObject, terms: Collection[str], limit: int, needed: Collection[str] = ()
    ) -> tuple[Column, ...]:
        """Columns of `item` for a question's terms: the key in key order, then the others in schema order.

        Args:
            limit: at most so many, unless key and `needed` together are more.
            needed: names that must be shown (join columns, columns named outright). Unknown ones are
                ignored.
        """
        wanted = set(terms) - _EVERYWHERE
        kept = {name for name in (*item.key, *needed) if name in item.by_name}
        scored = sorted(
            (
                (self.score(item, column, wanted), -place, column.name)
                for place, column in enumerate(item.columns)
            ),
            reverse=True,
        )
        for score, _, name in scored:
            if len(kept) >= limit or score < 0:
                break
            kept.add(name)
        key = [item.by_name[name] for name in item.key if name in item.by_name]
        return (*key, *(column for column in item.columns if column.name in kept and column not in key))

    def score(self, item: DbObject, column: Column, terms: Collection[str]) -> float:
        """How much a column is wanted: 10 and more where the question speaks of it."""
        described = self.words(item)[column.name]
        shared = described.terms.intersection(terms)
        if not shared:
            return described.usual
        hit = sum(self._idf.get(term, self._rarest) for term in shared)
        whole = sum(self._idf.get(term, self._rarest) for term in described.terms)
        return 10.0 + 10.0 * hit / whole + hit + 0.2 * described.usual

    def words(self, item: DbObject) -> Mapping[str, ColumnWords]:
        """What an object's columns are called: by their names, by the pack, by the codes they hold."""
        known = self._words.get(item.name)
        if known is None:
            known = {column.name: self._described(item, column) for column in item.columns}
            self._words[item.name] = known
        return known

    def _described(self, item: DbObject, column: Column) -> ColumnWords:
        key = f"{item.name}.{column.name}"
        note = self._pack.columns.get(key)
        values = self._pack.values.get(key)
        own = name_terms(column.name)
        texts = [] if note is None else [note.label, *note.synonyms]
        texts.extend(values.meanings.values() if values is not None else ())
        terms = frozenset([*own, *said_terms(texts)])
        return ColumnWords(terms, _telling_label(note, own), _usual(column))

    def labels(self, item: DbObject, columns: Sequence[Column]) -> dict[str, str]:
        """Labels of columns whose names do not say it, by `Object.Column`."""
        words = self.words(item)
        return {
            f"{item.name}.{column.name}": words[column.name].label
            for column in columns
            if words[column.name].label
        }


def _usual(column: Column) -> float:
    """What a column is worth in any report; below 0 for what hardly anybody asks for."""
    if column.name in NEVER_USUAL or column.name.startswith("ud"):
        return -5.0
    parts = name_terms(column.name)
    worth = _USUAL_TYPES.get(column.type, 0.0) + sum(_USUAL_NAMES.get(part, 0.0) for part in parts)
    return worth - 0.3 * len(parts)


def _telling_label(note: ColumnNote | None, own: Sequence[str]) -> str:
    """The label, unless all its words are in the column's name."""
    if note is None or set(said_terms((note.label,))) <= set(own):
        return ""
    return note.label
