"""The shape of a fact in words, the shape of what is asked, and phrases that facts share.

Not covered: the facts themselves (`vgpt2.answer.schema`, `vgpt2.answer.columns`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vgpt2.catalog.model import Catalog, Column, DbObject, JoinEdge
from vgpt2.context import closure
from vgpt2.context.named import Mentions
from vgpt2.context.retrieve import Index

LISTED = 25
"""Names listed before the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Said:
    """A fact in words, and what it speaks of (for the proof)."""

    text: str
    objects: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    joins: tuple[JoinEdge, ...] = ()
    sources: tuple[str, ...] = ("catalog",)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the names in it."""

    question: str
    mentions: Mentions
    index: Index

    @property
    def catalog(self) -> Catalog:
        """The schema that is asked about."""
        return self.index.catalog

    @property
    def object(self) -> DbObject | None:
        """The first object that is named, if any."""
        return self.catalog.get(self.mentions.objects[0]) if self.mentions.objects else None


def meant(asked: Asked) -> DbObject | None:
    """The object that a question without names means: all words of its title or of a synonym are said."""
    terms = set(asked.index.ranker.terms(asked.question))
    found: list[tuple[int, DbObject]] = []
    for item in asked.index.ranker.rank(asked.question, alone=True).objects[:5]:
        note = asked.index.pack.objects.get(item.name)
        for called in (note.title, *note.synonyms) if note is not None else ():
            words = set(asked.index.ranker.terms(called))
            if words and words <= terms:
                found.append((len(words), asked.catalog.objects[item.name]))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def together(parts: list[Said]) -> Said:
    """Several facts as one."""
    return Said(
        "\n".join(part.text for part in parts),
        closure.unique(name for part in parts for name in part.objects),
        tuple(dict.fromkeys(pair for part in parts for pair in part.columns)),
        sources=closure.unique(name for part in parts for name in part.sources),
    )


def titled(item: DbObject, asked: Asked) -> str:
    """An object's name with its title: `APTH (AP invoice headers)`."""
    note = asked.index.pack.objects.get(item.name)
    return f"{item.name} ({note.title})" if note is not None else item.name


def typed(column: Column) -> str:
    """A column's type with its base type: `bDollar (numeric(12,2))`."""
    if not column.type:
        return "of a type that the catalog does not know"
    return f"{column.type} ({column.base})" if column.base and column.base != column.type else column.type


def counted(number: int, word: str) -> str:
    """`1 column`, `2 columns`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def listed_names(names: Iterable[str]) -> str:
    """The first `LISTED` names, and how many more there are."""
    items = list(names)
    more = f" and {len(items) - LISTED} more" if len(items) > LISTED else ""
    return ", ".join(items[:LISTED]) + more
