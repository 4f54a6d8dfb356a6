"""What takes seconds to make and can be kept: every text as fields, and what is counted beside them.

An object is one document in several fields, what was said is another, and so are the articles
(`vgpt2.context.texts`). What is counted beside them is the same for every question.

Not covered: what the fields' scores are worth together (`rank`), and where it is kept (`kept`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog, DbObject, ObjectKind
from vgpt2.context import people
from vgpt2.context.bm25 import Field, Scores
from vgpt2.context.companions import Company
from vgpt2.context.described import ColumnFacts, describe
from vgpt2.context.links import Links
from vgpt2.context.spoken import Spoken
from vgpt2.context.texts import REPORT, ROWS, TITLES, TOLD, WORDED, SaidFor, Texts
from vgpt2.pack.model import Article

PAIRS = "pairs"
"""The field of neighbouring words."""


class FieldWeight(NamedTuple):
    """A field of an object's document: its weight in the sum and BM25's length correction.

    `practice`: what is used in practice weighs more in it. What people say needs no such correction.
    """

    name: str
    weight: float
    b: float
    practice: bool = True


FIELDS = (
    FieldWeight("called", 2.5, 0.5),
    FieldWeight("about", 1.0, 0.6),
    FieldWeight("columns", 1.0, 0.5),
    FieldWeight("forms", 0.8, 0.6),
    FieldWeight("documents", 0.8, 0.6),
    FieldWeight("asked", 3.0, 0.6, practice=False),
    FieldWeight(PAIRS, 3.0, 0.6, practice=False),
)
_OTHER_LENGTHS: Mapping[str, float] = {ROWS: 0.3, WORDED: 0.3, TOLD: 0.6, TITLES: 0.6}

NOTED = 0.5
"""Gain of objects that the pack describes, as a share of their score."""
PRACTICE = 0.08
"""Gain per doubling of the number of times an object's joins were seen."""
DETACHED = 0.5
"""What is left of the score of objects that nothing joins: mostly work tables and one-off views."""


class Built(NamedTuple):
    """The part of a ranker that takes seconds to make, and can be kept.

    Attributes:
        fields: by name; documents are `ranked_names` of the catalog, or as the names below say.
        said_for: which queries and objects the texts of the field `ROWS` speak for.
        articles: in the order of the field `TOLD`.
        somebody: words that stand for somebody or some place in what was said ("ferguson", "denver").
        spoken: which words go with which objects.
        links, company: how the ranked objects are joined to each other, and used together.
        joined: for each ranked object how often its joins were seen.
        prior: what its scores are multiplied by, for its use in practice.
        columns: what each column is called and worth.
    """

    fields: Mapping[str, Field]
    said_for: SaidFor
    articles: tuple[Article, ...]
    somebody: frozenset[str]
    spoken: Spoken
    links: Links
    company: Company
    joined: npt.NDArray[np.int32]
    prior: Scores
    columns: ColumnFacts


def build(texts: Texts) -> Built:
    """Index everything that is written about a catalog."""
    names = ranked_names(texts.catalog)
    objects = [texts.catalog.objects[name] for name in names]
    lengths = {field.name: field.b for field in FIELDS}
    fields = {
        name: Field.build([write(item) for item in objects], lengths[name])
        for name, write in texts.writers.items()
    }
    rows, articles = tuple(texts.rows()), tuple(texts.articles())
    terms = texts.terms
    queries = texts.pack.queries.values()
    said = [terms(row.text) for row in rows]
    fields[ROWS] = Field.build(said, _OTHER_LENGTHS[ROWS])
    worded = [[term for text in (q.title, q.grain, *q.wordings) for term in terms(text)] for q in queries]
    fields[WORDED] = Field.build(worded, _OTHER_LENGTHS[WORDED])
    told = [texts.lexicon.said_terms((item.title, item.title, item.text)) for item in articles]
    fields[TOLD] = Field.build(told, _OTHER_LENGTHS[TOLD])
    titles = [terms(item.title) for item in articles]
    # A title of one word ("who changed what" is one to us) is said by chance.
    titles = [title if len(set(title)) > 1 else () for title in titles]
    fields[TITLES] = Field.build(titles, _OTHER_LENGTHS[TITLES])
    place = {item.name: number for number, item in enumerate(objects)}
    said_for = SaidFor.of(rows, texts.pack.queries, place)
    told_of = (
        (words, [place[name] for name in row.objects if name in place])
        for words, row in zip(said, rows, strict=True)
        if row.kind != REPORT
    )
    spoken = Spoken.build(told_of, len(objects))
    somebody = people.proper_nouns(row.text for row in rows)
    joined = [sum(edge.count for edge in texts.catalog.edges(item.name)) for item in objects]
    priors = [_prior(item, seen, texts) for item, seen in zip(objects, joined, strict=True)]
    return Built(
        fields=fields,
        said_for=said_for,
        articles=articles,
        somebody=somebody,
        spoken=spoken,
        links=Links.build(texts.catalog, names),
        company=Company.build(texts.catalog, texts.pack, names),
        joined=np.array(joined, np.int32),
        prior=np.array(priors, np.float32),
        columns=describe(texts.catalog, texts.pack, texts.lexicon),
    )


def ranked_names(catalog: Catalog) -> tuple[str, ...]:
    """The objects that are ranked, in the order of their places."""
    return tuple(name for name in catalog.objects if catalog.view_of(name) is None)


def _prior(item: DbObject, seen: int, texts: Texts) -> float:
    gain = 1.0 + PRACTICE * math.log2(1 + seen)
    if item.name in texts.pack.objects:
        gain += NOTED
    if item.kind is ObjectKind.TABLE and not texts.catalog.edges(item.name):
        gain *= DETACHED
    return gain
