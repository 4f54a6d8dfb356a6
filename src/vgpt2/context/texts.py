"""What is written about each object, query and article, as terms: the documents that retrieval searches.

An object is one document in several fields. A row is a text that people said when they needed certain
objects: a wording of a verified query, an ask or a question of the pack, the title and the leading remark of
a user's own report. An article is one of the pack's, or a section of the user's own documents.

Not covered: how the fields are weighed (`rank`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog, DbObject, Document
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import Article, Pack

QUERY, ASK, QUESTION, REPORT = "query", "ask", "question", "report"
"""Kinds of rows."""
ROWS, WORDED, TOLD, TITLES = "rows", "worded", "told", "titles"
"""Fields beside an object's: texts that were said, each query's together, articles and their titles."""

NONE = -1
"""The number of the query of a row that is no query's."""

_SAYING = frozenset({"report", "expert"})
"""Kinds of documents whose titles and remarks say what was asked for."""
_DESCRIBING = frozenset({"view", "table"})
_WHOLE = frozenset({"procedure", "function", "trigger", "view", "table"})
"""Kinds of documents that are one article each; the others are one a section."""
_LONGEST = 2_000
"""Characters of a section that are searched."""


class Row(NamedTuple):
    """A text and the objects that it needs. `id` is a query's, an object's or a document's; a question has
    none."""

    kind: str
    id: str
    text: str
    objects: tuple[str, ...]


Numbers = npt.NDArray[np.intp]


class SaidFor(NamedTuple):
    """Whom each row speaks for, as numbers.

    Attributes:
        queries: for each row the number of its query in the pack; `NONE` where it is no query's.
        questions: the rows of the pack's questions, in its order.
        rows, places: each pair of a row that is no query's and the place of an object it was said for.
    """

    queries: Numbers
    questions: Numbers
    rows: Numbers
    places: Numbers

    @classmethod
    def of(cls, rows: Sequence[Row], queries: Iterable[str], place: Mapping[str, int]) -> SaidFor:
        """Number rows.

        Args:
            queries: ids, in the pack's order.
            place: of each ranked object.
        """
        number = {query: count for count, query in enumerate(queries)}
        of_query = [number[row.id] if row.kind == QUERY else NONE for row in rows]
        pairs = [
            (count, place[name])
            for count, row in enumerate(rows)
            if row.kind != QUERY
            for name in row.objects
            if name in place
        ]
        flat = np.array(pairs, np.intp).reshape(-1, 2)
        asked = [count for count, row in enumerate(rows) if row.kind == QUESTION]
        return cls(
            np.array(of_query, np.intp), np.array(asked, np.intp), flat[:, 0].copy(), flat[:, 1].copy()
        )


Writer = Callable[[DbObject], list[str]]
"""Gives an object's terms in one field."""


class Texts:
    """Everything that is written about a catalog's objects.

    `terms` gives the terms of a text that was said, which stands in several fields and is read once.
    """

    def __init__(
        self, catalog: Catalog, pack: Pack, lexicon: Lexicon, documents: Sequence[Document] = ()
    ) -> None:
        self.catalog, self.pack, self.lexicon = catalog, pack, lexicon
        self._documents = documents
        self.terms = lru_cache(maxsize=None)(lambda text: tuple(lexicon.text_terms(text)))
        self._instead = self._said_instead()
        self._labels = self._said_of_columns()
        self._described = {item.about: item for item in documents if item.kind in _DESCRIBING and item.about}

    @property
    def writers(self) -> Mapping[str, Writer]:
        """The fields of an object."""
        return {
            "called": self._called,
            "about": self._about,
            "columns": self._columns,
            "forms": self._forms,
            "documents": self._told,
            "asked": self._asked,
            "pairs": self._pairs,
        }

    def rows(self) -> Iterator[Row]:
        """What was said for which objects."""
        for query in self.pack.queries.values():
            for text in (query.title, *query.wordings):
                yield Row(QUERY, query.id, text, query.objects)
        for name, texts in self.pack.asks.items():
            for text in texts:
                yield Row(ASK, name, text, (name,))
        for question in self.pack.questions:
            yield Row(QUESTION, "", question.text, question.objects)
        for item in self._documents:
            if item.kind in _SAYING and item.mentions:
                remark = next((part.text for part in item.sections if part.heading != "SQL"), "")
                yield Row(REPORT, item.id, f"{item.title}. {remark[:300]}", item.mentions)

    def articles(self) -> Iterator[Article]:
        """The pack's articles, and the user's own documents by section."""
        yield from self.pack.articles.values()
        for item in self._documents:
            if item.kind in _SAYING:
                continue
            parts = [(part.heading, part.text) for part in item.sections if part.text]
            if item.kind in _WHOLE:
                parts = [("", "\n".join(text for _, text in parts))]
            for number, (heading, text) in enumerate(parts):
                title = f"{item.title}: {heading}" if heading and heading != item.title else item.title
                objects = ((item.about,) if item.kind in _DESCRIBING else ()) + item.mentions
                known = tuple(name for name in objects if self.catalog.get(name) is not None)
                yield Article(f"{item.id}#{number}", title, text[:_LONGEST], known)

    def description(self, name: str) -> str:
        """What the pack says an object is, as prose; "" where it says nothing."""
        note = self.pack.objects.get(name)
        if note is None:
            return ""
        return f"{note.title}: {note.purpose} {note.row}. {note.use} {', '.join(note.synonyms)}".strip()

    def _called(self, item: DbObject) -> list[str]:
        note = self.pack.objects.get(item.name)
        texts = (note.title, note.title, *note.synonyms) if note is not None else ()
        own = (item.name.lower(), *self.lexicon.name_terms(item.name))
        return [*own, *self.lexicon.said_terms(texts), *self._instead.get(item.name, ())]

    def _about(self, item: DbObject) -> list[str]:
        note, module = self.pack.objects.get(item.name), self.pack.modules.get(item.module)
        texts = [] if note is None else [note.purpose, note.row, note.use]
        if module is not None:
            texts.append(module.title)
        return self.lexicon.said_terms(texts)

    def _columns(self, item: DbObject) -> list[str]:
        found = [term for column in item.columns for term in self.lexicon.name_terms(column.name)]
        return found + self._labels.get(item.name, [])

    def _forms(self, item: DbObject) -> list[str]:
        """Labels of the form fields bound to a view: what its users read on the screen."""
        return self.lexicon.said_terms(field.label for field in self.catalog.fields_of(item.name))

    def _told(self, item: DbObject) -> list[str]:
        """The user's own page about it."""
        page = self._described.get(item.name)
        if page is None:
            base = self.catalog.base_of(item.name)
            page = self._described.get(base)
        if page is None:
            return []
        texts = (part.text[:_LONGEST] for part in page.sections if "```" not in part.text)
        return self.lexicon.said_terms((page.title, *texts))

    def _asked(self, item: DbObject) -> list[str]:
        return [term for text in self.pack.asks.get(item.name, ()) for term in self.terms(text)]

    def _pairs(self, item: DbObject) -> list[str]:
        """Neighbouring words of what people say."""
        texts = map(self.terms, self.pack.asks.get(item.name, ()))
        return [pair for terms in texts for pair in neighbours(terms)]

    def _said_instead(self) -> dict[str, list[str]]:
        """Terms of names that do not exist (`Invoices`), for the objects that are meant by them."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for missing in self.pack.missing.values():
            for place, target in enumerate(missing.instead[:2]):
                name = target.partition(".")[0]
                if self.catalog.get(name) is not None and (place == 0 or "." not in target):
                    found[name].extend(self.lexicon.name_terms(missing.name))
        return found

    def _said_of_columns(self) -> dict[str, list[str]]:
        """Terms of the pack's labels and code meanings by object."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for note in self.pack.columns.values():
            found[note.object].extend(self.lexicon.said_terms((note.label, *note.synonyms)))
        for values in self.pack.values.values():
            found[values.object].extend(self.lexicon.said_terms(values.meanings.values()))
        return found


def neighbours(terms: Sequence[str]) -> list[str]:
    """Each two neighbouring terms as one."""
    return [f"{one} {other}" for one, other in pairwise(terms)]
