"""Facts about columns in words: which there are, who has one, its type, its codes, what it means.

Not covered: which columns a query needs; that is the model's part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from vgpt2.answer.said import LISTED, Asked, Said, counted, listed_names, meant, titled, typed
from vgpt2.answer.words import speakable
from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.context import closure
from vgpt2.context.words import split_name, stem
from vgpt2.pack.model import ValueSet

_KINDS: Mapping[str, tuple[str, ...]] = {
    "amount": ("bDollar", "money"),
    "money": ("bDollar", "money"),
    "dat": ("bDate", "date", "datetime", "smalldatetime"),
    "month": ("bMonth",),
    "flag": ("bYN",),
    "hour": ("bHrs",),
    "quantity": ("bUnits",),
    "unit": ("bUnits",),
}
"""Stems of words for a kind of column, and the types that are of this kind."""
_ASIDE = re.compile(
    r"\bwith\s+(?:their|its|the)?\s*(?:data\s*)?(?:types?|descriptions?|labels?|order)\b", re.I
)
_ABOUT_TEXT = """
    hold contain store keep say tell name called there structure definition layout number exist data master
    header detail row record schema database field that describe mean info information not
"""
_ABOUT_COLUMNS = frozenset(stem(word) for word in _ABOUT_TEXT.split())
"""Stems of words that speak of columns as such and narrow nothing down."""


def columns_of(asked: Asked) -> Said | None:
    """The columns of an object, all or those that the question narrows it down to."""
    item = asked.object or meant(asked)
    if item is None or asked.mentions.columns:
        return None
    some = _columns_about(item, asked)
    listed = ", ".join(f"{column.name} {column.type}".strip() for column in some or item.columns)
    if some:
        text = f"Of {counted(len(item.columns), 'column')} of {titled(item, asked)}: {listed}."
    else:
        text = f"{titled(item, asked)} has {counted(len(item.columns), 'column')}: {listed}."
        if item.key:
            text += f" Its key is {', '.join(item.key)}."
    return Said(text, (item.name,), tuple((item.name, column.name) for column in some or item.columns))


def _columns_about(item: DbObject, asked: Asked) -> list[Column]:
    """The columns that the question narrows it down to ("which columns of ARTH hold amounts"); [] for all.

    What is left of the question without the object and without words about columns as such is matched with
    each column's words; those that share the most are meant, and those of a type that is asked for.
    """
    text = _ASIDE.sub(" ", asked.question)
    for name in asked.mentions.objects:
        text = re.sub(rf"\b{re.escape(name)}\b", " ", text, flags=re.I)
    terms = {term for term in asked.index.ranker.terms(text) if term not in _ABOUT_COLUMNS}
    note = asked.index.pack.objects.get(item.name)
    if note is not None and not asked.mentions.objects:
        for called in (note.title, *note.synonyms):
            terms -= set(asked.index.ranker.terms(called))
    types = {kind for word, kinds in _KINDS.items() if word in terms for kind in kinds}
    words = asked.index.column_terms(item)
    shared = {column.name: len(terms & words[column.name]) for column in item.columns}
    most = 0 if types else max(shared.values(), default=0)
    some = [
        column for column in item.columns if column.type in types or (most and shared[column.name] == most)
    ]
    return some if len(some) < len(item.columns) / 2 else []


def holders(asked: Asked) -> Said | None:
    """The objects that have a named column, those that the pack describes first."""
    names = list(dict.fromkeys(column for _, column in asked.mentions.columns))
    if not names:
        return None
    texts: list[str] = []
    found: list[str] = []
    for column in names:
        having = closure.unique(
            asked.catalog.view_of(name) or name for name in asked.catalog.with_column.get(column, ())
        )
        rank = {
            item.name: place for place, item in enumerate(asked.index.ranker.rank(asked.question).objects)
        }
        noted = asked.index.pack.objects
        ordered = sorted(having, key=lambda name: (name not in noted, rank.get(name, len(rank)), name))
        texts.append(f"{counted(len(ordered), 'object')} with a column {column}: {listed_names(ordered)}.")
        found.extend(ordered[:LISTED])
    shown = tuple(dict.fromkeys(found))
    pairs = tuple((name, column) for name in shown for column in names if _has(asked.catalog, name, column))
    return Said(" ".join(texts), shown, pairs)


def codes(asked: Asked) -> Said | None:
    """What the codes of a column mean."""
    known = [item for item in _value_sets(asked) if _has(asked.catalog, item.object, item.column)]
    if not known:
        return None
    texts = [
        f"{item.key}: {', '.join(f'{code} = {meaning}' for code, meaning in item.meanings.items())}"
        f"{'' if item.certain else ' (not confirmed)'}."
        for item in known
    ]
    return Said(
        " ".join(texts),
        closure.unique(item.object for item in known),
        tuple((item.object, item.column) for item in known),
        sources=("catalog", *(f"values/{item.key}" for item in known)),
    )


def _value_sets(asked: Asked) -> list[ValueSet]:
    """Codes of the columns that are named; else of a named object's columns whose name the question says."""
    values = asked.index.pack.values
    named = [f"{item}.{column}" for item, column in pairs_of(asked)]
    if named:
        return [values[key] for key in named if key in values]
    said = set(asked.index.ranker.terms(asked.question))
    return [
        item
        for item in values.values()
        if item.object in asked.mentions.objects and said & set(asked.index.lexicon.name_terms(item.column))
    ]


def type_of(asked: Asked) -> Said | None:
    """A column's type, its base type, and whether it may be NULL."""
    pairs = pairs_of(asked)
    if not pairs:
        return None
    texts = []
    for item, name in pairs:
        column = asked.catalog.objects[item].by_name[name]
        nullable = "may be NULL" if column.nullable else "is never NULL"
        texts.append(f"{item}.{name} is {typed(column)} and {nullable}.")
    return Said(" ".join(texts), closure.unique(item for item, _ in pairs), tuple(pairs))


def exists(asked: Asked) -> Said | None:
    """Whether an object has a column, named or said in words."""
    pairs = tuple((item, column) for item, column in asked.mentions.columns if item)
    if pairs:
        texts = [
            f"Yes, {item} has {column} ({typed(asked.catalog.objects[item].by_name[column])})."
            for item, column in pairs
        ]
        return Said(" ".join(texts), closure.unique(item for item, _ in pairs), pairs)
    item = asked.object
    return None if item is None else _has_column_about(item, asked)


def _has_column_about(item: DbObject, asked: Asked) -> Said | None:
    """Whether an object has a column for something that is said in words."""
    if re.search(r"\b(?:columns?|fields?)\b", asked.question, re.I) is None:
        return None
    some = _columns_about(item, asked)
    if not some:
        return Said(f"No column of {item.name} is called anything like that.", (item.name,))
    listed = ", ".join(f"{column.name} ({typed(column)})" for column in some)
    return Said(f"Yes, in {item.name}: {listed}.", (item.name,), tuple((item.name, one.name) for one in some))


def described(asked: Asked, item: str, name: str) -> Said:
    """What a column is: type, label, note and codes."""
    column = asked.catalog.objects[item].by_name[name]
    key = f"{item}.{name}"
    note, values = asked.index.pack.columns.get(key), asked.index.pack.values.get(key)
    label = note.label if note is not None else " ".join(split_name(name.removesuffix("YN")))
    parts = [f"{key} is {typed(column)}: {label}."]
    if note is not None and note.note:
        parts.append(speakable(note.note, asked.index))
    if values is not None:
        parts.append(
            "Codes: " + ", ".join(f"{code} = {meaning}" for code, meaning in values.meanings.items()) + "."
        )
    return Said(" ".join(parts), (item,), ((item, name),))


def pairs_of(asked: Asked) -> list[tuple[str, str]]:
    """Columns that are named; for one named without its object, the noted objects that have it, at most
    three."""
    found = [(item, column) for item, column in asked.mentions.columns if item]
    for item, column in asked.mentions.columns:
        if not item:
            having = set(asked.catalog.with_column.get(column, ()))
            noted = [name for name in asked.index.pack.objects if name in having]
            found.extend((name, column) for name in (noted or sorted(having))[:3])
    return found


def _has(catalog: Catalog, name: str, column: str) -> bool:
    item = catalog.get(name)
    return item is not None and column in item.by_name
