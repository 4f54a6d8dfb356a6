"""What must hold of a question's gold, as a list of what does not; the tests hold it on several catalogs."""

from __future__ import annotations

from collections.abc import Iterator

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import lint
from vgpt2.sandbox.compare import is_deterministic
from vgpt2.suite.given import Given
from vgpt2.suite.question import Facts, Joins, Queries, Question, Refusal, Repair
from vgpt2.suite.score import Judge


def names(item: Question, catalog: Catalog) -> Iterator[str]:
    """Names of the gold that do not exist, or exist and should not."""
    gold = item.gold
    if isinstance(gold, Facts) and gold.among:
        known = catalog.objects[gold.among].by_name
        yield from (name for name in (*gold.required, *gold.allowed) if name not in known)
    if isinstance(gold, Joins):
        for name in (name for pair in gold.pairs for name in pair):
            holder, _, column = name.partition(".")
            if column not in catalog.objects[holder].by_name:
                yield name
    if isinstance(gold, Refusal):
        yield from (name for name in gold.missing if catalog.get(name))


def queries(item: Question, judge: Judge) -> Iterator[str]:
    """What is wrong with the gold queries: findings, chance, a near miss that is taken for right."""
    for query in item.gold_queries:
        yield from (f"{finding.code} {finding.message}" for finding in lint(query, judge.catalog))
        if not is_deterministic(query, judge.catalog):
            yield f"gives other rows when the stored rows are shuffled: {query}"
        judged = judge.judge(item, Given(item.id, query, sql=query))
        if not judged.right:
            yield f"is not taken for right ({judged.why}): {query}"
    if isinstance(item.gold, Queries):
        if not item.gold.wrong:
            yield "lists no near miss"
        for query in item.gold.wrong:
            if judge.judge(item, Given(item.id, query, sql=query)).right:
                yield f"a near miss is taken for right: {query}"
    if isinstance(item.gold, Repair):
        yield from _repair(item, item.gold, judge)


def _repair(item: Question, gold: Repair, judge: Judge) -> Iterator[str]:
    if gold.code not in {finding.code for finding in lint(gold.faulty, judge.catalog)}:
        yield f"the faulty query does not break {gold.code}"
    if " ".join(gold.faulty.split()) not in " ".join(item.ask.split()):
        yield "the question does not hold the faulty query"
    if judge.judge(item, Given(item.id, "", sql=gold.faulty)).right:
        yield "the faulty query is taken for right"
