"""How well every object, verified query and article matches a question: lexical, by field.

An object is one document in four fields (what it is called, what it is about, its columns, its documents'
titles), scored by BM25 each and added with weights. A verified query whose wording is near the question votes
for the objects that it reads: two people who ask for the same thing use similar words, while a schema's names
are nobody's words. Use in practice (join edges seen, a note in the pack) raises what is reported on every day
above the thousands of objects that are not.

Base tables are not ranked where a view stands for them. Not covered: closure over joins
(`vgpt2.context.closure`), names said outright (`vgpt2.context.named`), meaning beyond words.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import bm25s
import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog, DbObject, ObjectKind
from vgpt2.context.companions import LEADERS, Companions
from vgpt2.context.words import NEGATION, name_terms, said_terms, stem, synonym_terms, text_terms
from vgpt2.pack.model import Pack

Scores = npt.NDArray[np.float32]


_COMPANY = re.compile(r"\b(?:in|for|of)?\s*\b(?:company|[A-Z]{2}Co|co)\s*(?:#|=|no\.?)?\s*\d+\b", re.I)
"""Which company is meant says nothing of what is asked."""


class FieldWeight(NamedTuple):
    """A field of an object's document: its weight in the sum and BM25's length correction."""

    name: str
    weight: float
    b: float


FIELDS = (
    FieldWeight("called", 3.0, 0.5),
    FieldWeight("about", 1.0, 0.6),
    FieldWeight("columns", 1.0, 0.5),
    FieldWeight("forms", 0.8, 0.6),
)

SYNONYM_WEIGHT = 0.6
QUERY_VOTE = 36.0
"""What the objects of a verified query gain when its wording is the question itself."""
LIKENESS = 0.7
"""Weight of the likeness to one wording; the rest is how much of the question a query's wordings cover."""
TURNED_ROUND = 0.6
"""What is left of a query's nearness when only the question says "no" or "not"."""
ARTICLE_VOTE = 2.0
NOTED = 0.5
"""Gain of objects that the pack describes, as a share of their score."""
PRACTICE = 0.08
"""Gain per doubling of the number of times an object's joins were seen."""
DETACHED = 0.5
"""What is left of the score of objects that nothing joins: mostly work tables and one-off views."""


class Ranked(NamedTuple):
    """An object with its score and the strongest reasons for it."""

    name: str
    score: float
    why: str


class Ranking(NamedTuple):
    """Everything that matches a question, best first.

    Attributes:
        objects: those with a score above 0.
        queries, articles: ids with their nearness in 0…1 (1: the very wording).
    """

    objects: tuple[Ranked, ...]
    queries: tuple[tuple[str, float], ...]
    articles: tuple[tuple[str, float], ...]


class Ranker:
    """The lexical index over a catalog and a pack. Built once; reading it changes nothing."""

    def __init__(self, catalog: Catalog, pack: Pack) -> None:
        self._pack = pack
        self.names = tuple(name for name in catalog.objects if catalog.view_of(name) is None)
        self._place = {name: place for place, name in enumerate(self.names)}
        objects = [catalog.objects[name] for name in self.names]
        self._companions = Companions(catalog, pack)
        said = _said_instead(pack, catalog)
        notes = _column_words(pack)
        self._fields = {
            "called": _Bm25([_called(item, pack, said.get(item.name, ())) for item in objects], FIELDS[0].b),
            "about": _Bm25([_about(item, pack) for item in objects], FIELDS[1].b),
            "columns": _Bm25([_columns(item, notes) for item in objects], FIELDS[2].b),
            "forms": _Bm25([_forms(item, catalog) for item in objects], FIELDS[3].b),
        }
        self._prior = np.array([_prior(item, catalog, pack) for item in objects], dtype=np.float32)
        self._queries = tuple(pack.queries)
        self._worded = _Bm25(
            [said_terms((q.title, q.grain, *q.wordings)) for q in pack.queries.values()], 0.3
        )
        asked = [
            (place, text) for place, q in enumerate(pack.queries.values()) for text in (q.title, *q.wordings)
        ]
        self._query_of = np.array([place for place, _ in asked], dtype=np.intp)
        self._asked = _Bm25([text_terms(text) for _, text in asked], 0.3)
        self._articles = tuple(pack.articles)
        self._told = _Bm25(
            [said_terms((item.title, item.title, item.text)) for item in pack.articles.values()], 0.6
        )
        self.vocabulary = frozenset().union(
            *(field.terms for field in self._fields.values()), self._asked.terms, self._told.terms
        )
        self._by_start: defaultdict[str, list[str]] = defaultdict(list)
        for term in sorted(self.vocabulary):
            self._by_start[term[:1]].append(term)

    def rank(self, question: str, without: Collection[str] = (), *, alone: bool = False) -> Ranking:
        """Rank everything for a question.

        Args:
            question: as it was asked.
            alone: rank objects by their own words only, without votes of queries and without companions: for
                questions about the objects themselves.
            without: ids of verified queries that neither vote nor are listed, so that a question made
                from one of them is not answered by itself.
        """
        terms = self.terms(_COMPANY.sub(" ", question))
        meant = synonym_terms(question)
        queries = self._near_queries(terms, meant, without)
        articles = self._near_articles(terms)
        plain = [term for term in terms if term != NEGATION]
        parts = {field.name: self._weighted(field, plain, meant) for field in FIELDS}
        total = sum(parts.values(), np.zeros(len(self.names), np.float32)) * self._prior
        votes = {} if alone else self._votes(queries, articles)
        for name, (vote, _) in votes.items():
            total[self._place[name]] += vote
        gains = {} if alone else self._gains(total, without)
        for name, (gain, _) in gains.items():
            total[self._place[name]] += gain
        order = np.argsort(-total, kind="stable")
        ranked = tuple(
            Ranked(self.names[place], float(total[place]), self._why(int(place), parts, votes, gains))
            for place in order[: np.count_nonzero(total > 0)][:200]
        )
        return Ranking(ranked, queries, articles)

    def called(self, question: str, limit: int) -> tuple[str, ...]:
        """Objects by what they are called alone (name, title, synonyms), best first, at most `limit`."""
        scores = self._weighted(FIELDS[0], self.terms(question), synonym_terms(question)) * self._prior
        order = np.argsort(-scores, kind="stable")[:limit]
        return tuple(self.names[place] for place in order if scores[place] > 0)

    def terms(self, question: str) -> list[str]:
        """The question's terms; one that is not known anywhere is taken as the nearest known one."""
        found = []
        for term in text_terms(question):
            if term in self.vocabulary or not term.isalpha() or len(term) < 4:
                found.append(term)
            else:
                found.append(self._nearest(term) or term)
        return found

    def known_share(self, question: str) -> float:
        """Share of the question's terms that schema or pack know, 0…1; 1 for a question without terms."""
        terms = self.terms(question)
        return sum(term in self.vocabulary for term in terms) / len(terms) if terms else 1.0

    def knows(self, word: str) -> bool:
        """Whether a word occurs in names, notes, queries or articles."""
        return stem(word.lower()) in self.vocabulary

    def _weighted(self, field: FieldWeight, terms: list[str], meant: list[str]) -> Scores:
        index = self._fields[field.name]
        said: Scores = np.float32(field.weight) * index.scores(terms)
        unsaid: Scores = np.float32(field.weight * SYNONYM_WEIGHT) * index.scores(meant)
        return said + unsaid

    def _nearest(self, term: str) -> str | None:
        best, found = 0.8, None
        for other in self._by_start[term[:1]]:
            if abs(len(other) - len(term)) <= 2 and len(other) > 3:
                likeness = SequenceMatcher(None, term, other, autojunk=False).ratio()
                if likeness > best:
                    best, found = likeness, other
        return found

    def _near_queries(
        self, terms: list[str], meant: list[str], without: Collection[str]
    ) -> tuple[tuple[str, float], ...]:
        # Numbers are values ("vendor 1001"), save those that schema names hold (1099).
        said = [term for term in terms if not term.isdigit() or term in self._fields["columns"].terms]
        near = LIKENESS * np.maximum(self._asked.nearness(said), self._asked.nearness(said + meant))
        near += (1 - LIKENESS) * self._worded.coverage(said)[self._query_of]
        best = np.zeros(len(self._queries), np.float32)
        np.maximum.at(best, self._query_of, near)
        if NEGATION in terms:
            best *= np.where(self._worded.holds(NEGATION), 1.0, TURNED_ROUND)
        for query in without:
            if query in self._queries:
                best[self._queries.index(query)] = 0
        order = np.argsort(-best, kind="stable")[:12]
        return tuple((self._queries[place], float(best[place])) for place in order if best[place] > 0)

    def _near_articles(self, terms: list[str]) -> tuple[tuple[str, float], ...]:
        near = self._told.nearness(terms)
        found = [(name, float(value)) for name, value in zip(self._articles, near, strict=True) if value > 0]
        return tuple(sorted(found, key=lambda item: (-item[1], item[0]))[:5])

    def _votes(
        self, queries: Sequence[tuple[str, float]], articles: Sequence[tuple[str, float]]
    ) -> dict[str, tuple[float, str]]:
        """For each object its highest vote and where it comes from; weak likeness counts for little."""
        votes: dict[str, tuple[float, str]] = {}
        for weight, items, kind in (
            (QUERY_VOTE, queries[:6], "query"),
            (ARTICLE_VOTE, articles[:2], "article"),
        ):
            for item, near in items:
                vote = weight * near * near
                known = self._pack.queries if kind == "query" else self._pack.articles
                for name in known[item].objects:
                    if name in self._place and vote > votes.get(name, (0.0, ""))[0]:
                        votes[name] = (vote, f"{kind} {item}")
        return votes

    def _gains(self, total: Scores, without: Collection[str]) -> dict[str, tuple[float, str]]:
        """What objects gain from better ones that they are used with, and from which."""
        leaders = [
            (self.names[place], float(total[place])) for place in np.argsort(-total, kind="stable")[:LEADERS]
        ]
        gains = self._companions.raise_scores(leaders, without)
        return {
            name: (gain, f"used with {leader}")
            for name, (gain, leader) in gains.items()
            if name in self._place
        }

    def _why(self, place: int, parts: Mapping[str, Scores], *gains: Mapping[str, tuple[float, str]]) -> str:
        """The two strongest reasons for an object."""
        reasons = [(float(values[place]), name) for name, values in parts.items() if values[place] > 0]
        reasons.extend(gain[self.names[place]] for gain in gains if self.names[place] in gain)
        reasons.sort(reverse=True)
        return ", ".join(name for _, name in reasons[:2])


class _Bm25:
    """One field of all documents. Lucene's BM25 by bm25s; terms are counted once a question."""

    def __init__(self, documents: Sequence[Sequence[str]], b: float) -> None:
        self.terms = frozenset(term for document in documents for term in document)
        self._size = len(documents)
        self._index = bm25s.BM25(method="lucene", k1=1.2, b=b)
        self._own = np.ones(self._size, np.float32)
        if not self.terms:
            return
        self._index.index([list(document) for document in documents], show_progress=False)
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for place, document in enumerate(documents):
            for term in set(document):
                holders[term].append(place)
        self._holders = {term: np.array(places, np.intp) for term, places in holders.items()}
        self._idf = {
            term: math.log(1 + (self._size - len(places) + 0.5) / (len(places) + 0.5))
            for term, places in holders.items()
        }
        self._rarest = math.log(1 + self._size / 0.5)
        self._own = np.array([self._weight(set(document)) for document in documents], np.float32)

    def scores(self, terms: Iterable[str]) -> Scores:
        """BM25 of every document."""
        known = sorted(set(terms) & self.terms)
        if not known:
            return np.zeros(self._size, np.float32)
        found: Scores = self._index.get_scores(known)
        return found

    def nearness(self, terms: Iterable[str]) -> Scores:
        """How much of question and document is the same, 0…1: shared weight over the weight of both (Dice).

        A term that no document knows counts as the rarest: a question about something else is not near.
        """
        asked = set(terms)
        if not asked or not self.terms:
            return np.zeros(self._size, np.float32)
        both: Scores = 2 * self._shared(asked) / (self._own + self._weight(asked))
        return both

    def coverage(self, terms: Iterable[str]) -> Scores:
        """How much of the question's weight a document holds, 0…1."""
        asked = set(terms)
        if not asked or not self.terms:
            return np.zeros(self._size, np.float32)
        share: Scores = self._shared(asked) / np.float32(self._weight(asked))
        return share

    def holds(self, term: str) -> npt.NDArray[np.bool_]:
        """Which documents hold a term."""
        found = np.zeros(self._size, np.bool_)
        if term in self.terms:
            found[self._holders[term]] = True
        return found

    def _shared(self, asked: Collection[str]) -> Scores:
        """Weight of the asked terms that each document holds."""
        shared = np.zeros(self._size, np.float32)
        for term in sorted(asked):
            if term in self.terms:
                shared[self._holders[term]] += self._idf[term]
        return shared

    def _weight(self, terms: Collection[str]) -> float:
        return sum(self._idf.get(term, self._rarest) for term in terms)


def _called(item: DbObject, pack: Pack, said: Sequence[str]) -> list[str]:
    note = pack.objects.get(item.name)
    texts = (note.title, note.title, *note.synonyms) if note is not None else ()
    return [item.name.lower(), *name_terms(item.name), *said_terms(texts), *said]


def _about(item: DbObject, pack: Pack) -> list[str]:
    note, module = pack.objects.get(item.name), pack.modules.get(item.module)
    texts = [] if note is None else [note.purpose, note.row, note.use]
    if module is not None:
        texts.append(module.title)
    return said_terms(texts)


def _columns(item: DbObject, notes: Mapping[str, list[str]]) -> list[str]:
    found = [term for column in item.columns for term in name_terms(column.name)]
    return found + notes.get(item.name, [])


def _column_words(pack: Pack) -> dict[str, list[str]]:
    """Terms of the pack's labels and code meanings by object."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for note in pack.columns.values():
        found[note.object].extend(said_terms((note.label, *note.synonyms)))
    for values in pack.values.values():
        found[values.object].extend(said_terms(values.meanings.values()))
    return found


def _forms(item: DbObject, catalog: Catalog) -> list[str]:
    """Labels of the form fields bound to a view: what its users read on the screen."""
    return said_terms(field.label for field in catalog.fields_of(item.name))


def _said_instead(pack: Pack, catalog: Catalog) -> dict[str, list[str]]:
    """Terms of names that do not exist (`Invoices`), for the objects that are meant by them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for missing in pack.missing.values():
        for place, target in enumerate(missing.instead[:2]):
            name = target.partition(".")[0]
            if catalog.get(name) is not None and (place == 0 or "." not in target):
                found[name].extend(name_terms(missing.name))
    return found


def _prior(item: DbObject, catalog: Catalog, pack: Pack) -> float:
    edges = catalog.edges(item.name)
    seen = sum(edge.count for edge in edges)
    gain = 1.0 + PRACTICE * math.log2(1 + seen)
    if item.name in pack.objects:
        gain += NOTED
    if not edges and item.kind is ObjectKind.TABLE:
        gain *= DETACHED
    return gain
