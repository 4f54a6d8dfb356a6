"""Answerers that know nothing of the question, or hardly anything: what a score has to be compared with.

A suite on which one of these does well measures something else than knowledge. None of them names anything
that the catalog does not have.

Not covered: the assistant without a model, which is a baseline too (`vgpt2.suite.answerers`, `catalog`).
"""

from __future__ import annotations

from vgpt2.context.retrieve import Index
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question

COLUMNS = 5
"""Columns of the first object that the retrieval-only answerer names."""


def empty(index: Index, question: Question) -> Given:
    """Says nothing."""
    return Given(question.id, "")


def refuse(index: Index, question: Question) -> Given:
    """Refuses whatever is asked."""
    return Given(question.id, "This cannot be answered from this database.", refused=True)


def nearest(index: Index, question: Question) -> Given:
    """Gives the nearest verified query that the catalog can run, as it stands, whatever is asked."""
    for name, _ in index.ranker.rank(question.ask).queries:
        query = index.pack.queries[name]
        if all(index.catalog.get(item) for item in query.objects):
            return Given(question.id, query.title, sql=query.sql)
    return Given(question.id, "")


def retrieval(index: Index, question: Question) -> Given:
    """Names what retrieval puts first, with a few of its columns; gives no query and refuses nothing."""
    context = index.retrieve(question.ask)
    if not context.objects:
        return Given(question.id, "")
    first = context.objects[0]
    columns = ", ".join(column.name for column in index.catalog.objects[first.name].columns[:COLUMNS])
    return Given(question.id, f"See {first.name}: {columns}.")


BASELINES = {"empty": empty, "refuse": refuse, "nearest": nearest, "retrieval": retrieval}
