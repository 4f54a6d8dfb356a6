"""What is shown to a model for one question: a choice of objects, columns, joins and knowledge.

A `Context` is made by `vgpt2.context.retrieve` and turned into text by `vgpt2.context.prompt`; the decoder's
grammar and the checks of an answer are built from the same value, so all three know the same names.

Not covered: exact tokens. A budget's tokens are estimated (`vgpt2.context.tokens`), since every model has a
tokenizer of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from vgpt2.catalog.model import Column, DbObject, JoinEdge
from vgpt2.errors import ConfigError
from vgpt2.pack.model import Article, MissingName, ValueSet, VerifiedQuery


@dataclass(frozen=True, slots=True)
class Budget:
    """How much a context may hold; part of every manifest of what was made from contexts.

    Attributes:
        objects: tables and views at most.
        columns: columns an object at most; its key and the columns of shown joins are never cut, so an object
            with a long key can hold more.
        queries: verified queries shown as examples at most.
        tokens: of everything that is shown; columns that need not be shown are left out beyond it.
    """

    objects: int = 12
    columns: int = 40
    queries: int = 2
    tokens: int = 4000

    def __post_init__(self) -> None:
        if self.objects < 1 or self.columns < 1 or self.queries < 0 or self.tokens < 1:
            raise ConfigError(
                f"a budget needs at least one object, one column and one token, not {self}", where="budget"
            )

    def to_dict(self) -> dict[str, int]:
        """Plain values for a manifest; `Budget(**…)` reads them back."""
        return {name: int(value) for name, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class ShownObject:
    """One object of a context.

    Attributes:
        object: the catalog's object, with all its columns.
        columns: those shown, key first, then by use; all belong to `object`.
        score: how well it matches the question, comparable within one context only. Objects that were added
            by closure carry a small one.
        why: in a few words why it is here ("named", "title: transaction header", "joins APTH to APVM").
        title: what people call it, from the pack; "" where the pack does not know it.
    """

    object: DbObject
    columns: tuple[Column, ...]
    score: float = 0.0
    why: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        """The object's exact name."""
        return self.object.name


@dataclass(frozen=True)
class Context:
    """All that a model is shown besides the rules of the house.

    Attributes:
        question: the question it was made for.
        objects: in the order they are shown.
        joins: edges between shown objects; their columns are among the shown columns.
        values: code meanings of shown columns.
        queries: verified queries whose objects are all in the catalog, nearest first.
        articles: articles about what was found, nearest first.
        shown_article: the nearest of them, where it is near enough to be part of the prompt.
        facts: lines about routines, triggers, forms and views that the question names (`facts`).
        missing: names that the question uses and that are known not to exist, with what to use instead.
        labels: plain-language labels of shown columns by `Object.Column`, where the name does not say it.
        budget: what it was made under.
    """

    question: str
    objects: tuple[ShownObject, ...]
    joins: tuple[JoinEdge, ...] = ()
    values: tuple[ValueSet, ...] = ()
    queries: tuple[VerifiedQuery, ...] = ()
    articles: tuple[Article, ...] = ()
    shown_article: Article | None = None
    facts: tuple[str, ...] = ()
    missing: tuple[MissingName, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the shown objects, in order."""
        return tuple(item.name for item in self.objects)

    @cached_property
    def by_name(self) -> Mapping[str, ShownObject]:
        """Shown objects by exact name."""
        return {item.name: item for item in self.objects}

    def shows(self, name: str, column: str | None = None) -> bool:
        """Whether an object, or a column of it, is shown."""
        item = self.by_name.get(name)
        if item is None:
            return False
        return column is None or any(shown.name == column for shown in item.columns)

    def to_dict(self) -> dict[str, Any]:
        """What was retrieved and why, as plain data (the JSON of `vgpt2 search`)."""
        return {
            "objects": [
                {
                    "name": item.name,
                    "score": round(item.score, 4),
                    "why": item.why,
                    "columns": [column.name for column in item.columns],
                }
                for item in self.objects
            ],
            "articles": [{"id": article.id, "title": article.title} for article in self.articles],
            "queries": [{"id": query.id, "title": query.title} for query in self.queries],
        }
