"""Heuristics and workflows: how to go about a question before any SQL is written, and how things are done in
the application.

The first is read off a plan or a verified query: which objects, how they are joined, what keeps companies
apart, what is filtered, what is grouped. The second is read off an article that the prompt shows: its
sentences about one thing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from random import Random

from vgpt2.context.prompt import article_line
from vgpt2.context.reply import JoinLine, SqlReply, TextReply
from vgpt2.pack.model import Article
from vgpt2.records.expressions import measured, predicate
from vgpt2.records.plan import (
    AboveAverage,
    Absence,
    Change,
    ColumnRef,
    FirstOfEach,
    JoinKind,
    Plan,
    Running,
    Share,
    Wrap,
)
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import ground
from vgpt2.records.words import load_phrases, singular
from vgpt2.records.wrapped import name_of

SHORTEST, LONGEST = 45, 500
"""Characters of what an article says."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`])")
_LEANS = re.compile(
    r"(?:When|If|Where|Once|After|Until) (?:it|they)\b"
    r"|(?:Several|All|Most|Some|None|One|Each) of (?:it|them)\b"
    r"|(?:Within|In|For|With|Of|To|From|On|By) (?:it|them|this|that|these|those)\b"
    r"|(?:\S+ ){1,7}(?:its|it|them|then)\b"
    r"|(?:So|It|Its|They|Their|Them|These|Those|That|This|Both|Such|Then|There|Here|He|She|Each|Either|Neither"
    r"|And|But|Otherwise|Only then|Instead|Without|Another|The (?:other|same|first|second|latter)"
    r"|The (?:\w+ ){1,2}ones?)\b"
)
"""How a sentence begins that points at the one before it."""
_POINTS = re.compile(
    r"\b(?:that|this|these|those|such) (sums?|rows?|numbers?|tables?|columns?|date|month|amounts?|codes?|view"
    r"|ones?|list|template|batch|job|vendor|company|accounts?|lines?|entry|entries|keys?|way|reason|kind|type|period"
    r"|records?|order|units?)\b"
)
"""A thing that a sentence points at."""
_STANDS_FOR = re.compile(
    r"\b(?:these|those) (?:from|to|for|by|on)\b"
    r"|\bthe (?:first|second|former|latter)(?=[.,;:]| (?:at|is|are|by|in|on|and|only)\b)"
)
"""Words that stand for something said before: `takes these from the vendor`, `shows the first at once`."""


def draw(material: Material, rng: Random) -> Draft | None:
    """The steps towards a query (most draws), or what an article says of one thing."""
    return _steps(material, rng) if rng.random() < 0.72 else _told(material, rng)


def _steps(material: Material, rng: Random) -> Draft | None:
    """How to go about a question, without the SQL."""
    found = ground.query(material, rng)
    if found is None or found.plan is None or not isinstance(found.reply, SqlReply):
        return None
    if "write a query" in found.question:
        return None  # and not to write it yet
    text = ground.framed(rng.choice(load_phrases("workflow")["steps"]), found.question)
    return ground.said(found, text, _way(found.plan, found.reply.joins), f"steps | {found.shape}")


def _way(plan: Plan, joins: tuple[JoinLine, ...]) -> str:
    """The plan in sentences."""
    parts = [f"Start from {plan.base}."]
    tested = {absence.object: absence for absence in plan.absences}
    bound = [line for line in joins if line.right not in tested]
    if bound:
        parts.append(f"Join {'; '.join(map(str, bound))}.")
    left = [join.object for join in plan.joins if join.kind is JoinKind.LEFT]
    if left:
        kind = "Left joins" if len(left) > 1 else "A left join"
        parts.append(f"{kind}, so that rows without {' or '.join(left)} stay.")
    for kind, ends in (("companies", True), ("groups", False)):
        scopes = [
            predicate(item)
            for item in plan.filters
            if item.scope and (not item.column.column.endswith("Group")) is ends
        ]
        if scopes:
            parts.append(f"Keep {kind} apart by {' and '.join(scopes)}.")
    rest = [predicate(item) for item in plan.filters if not item.scope]
    if rest:
        parts.append(f"Keep rows with {' and '.join(rest)}.")
    parts.extend(_tested(absence) for absence in plan.absences)
    if plan.measures:
        by = [ref.sql for ref in plan.columns] + [group.sql for group in plan.groups]
        grouped = f" by {', '.join(by)}" if by else ""
        totals = ", ".join(measured(item) for item in plan.measures)
        parts.append(f"Group{grouped} and take {totals}." if by else f"Take {totals}.")
    else:
        what = "the different values of " if plan.distinct else ""
        parts.append(f"Show {what}{', '.join(ref.sql for ref in plan.columns)}.")
    parts.extend(
        f"Keep groups with {measured(item.measure)} {item.op} {item.value.sql}." for item in plan.having
    )
    if plan.wrap is not None:
        parts.append(_wrapped(plan, plan.wrap))
    if plan.orders:
        names = [order.by.sql if isinstance(order.by, ColumnRef) else order.by.name for order in plan.orders]
        parts.append(f"Sort by {', '.join(names)}{' descending' if plan.orders[0].descending else ''}.")
    if plan.top is not None:
        parts.append(f"Take the first {plan.top}.")
    return " ".join(" ".join(parts).split())


def _tested(absence: Absence) -> str:
    """A condition on rows of another object, with what binds them."""
    ties = " and ".join(f"{right.sql} = {left.sql}" for left, right in absence.pairs)
    more = "".join(f" and {predicate(item)}" for item in absence.filters)
    which = "for which" if absence.present else "for which no"
    exists = f"a row of {absence.object} exists" if absence.present else f"row of {absence.object} exists"
    return f"Keep those {which} {exists} with {ties}{more}."


def _wrapped(plan: Plan, wrap: Wrap) -> str:
    """What is made of the rows."""
    match wrap:
        case Running() | Change():
            before = "the total of the row before and the change from it"
            what = "the running total" if isinstance(wrap, Running) else before
            others = [name_of(item) for item in (*plan.columns, *plan.groups) if item != wrap.along]
            within = f", within each {' and '.join(others)}," if others else ""
            return f"Of these rows take{within} {what} in the order of {name_of(wrap.along)}."
        case Share():
            whole = "all rows" if wrap.within is None else f"each {wrap.within.sql}"
            return f"Divide by the total of {whole} and multiply by 100 for the percentage."
        case FirstOfEach():
            by = wrap.by.sql if isinstance(wrap.by, ColumnRef) else measured(wrap.by)
            order = f"{by}{' descending' if wrap.descending else ''}"
            each = ", ".join(ref.sql for ref in wrap.within)
            first = "first" if wrap.count == 1 else f"first {wrap.count}"
            return f"Number the rows of each {each} by {order} and keep the {first}."
        case AboveAverage():
            side = "below" if wrap.below else "above"
            return (
                f"Keep the groups whose {measured(plan.measures[0])} is {side} its average over all groups."
            )
    return "Put the two results together."


def _told(material: Material, rng: Random) -> Draft | None:
    """The sentences of an article about one object, asked so that retrieval shows the article."""
    articles = [item for _, item in sorted(material.index.ranker.articles.items()) if item.objects]
    if not articles:
        return None
    article = rng.choice(articles)
    known = [name for name in article.objects if name in material.subjects]
    if not known:
        return None
    name = rng.choice(known)
    said = _about(article, name, material.catalog.objects)
    if not SHORTEST <= len(said) <= LONGEST:
        return None
    text = rng.choice(load_phrases("workflow")["article"]).format(topic=article.title, name=name)
    return Draft(text, TextReply(said), f"article {article.id} {name}", (name,), (name,), article=article.id)


def _about(article: Article, name: str, objects: Collection[str]) -> str:
    """The shown sentences that name an object, at most three; none that leans on a sentence left out.

    Args:
        objects: names of all objects; another name at a sentence's beginning is a column of what was said
            before it.
    """
    shown = article_line(article).partition(f"{article.title}: ")[2]
    sentences = _SENTENCE.split(shown)
    told: list[str] = []
    before = -2
    for at, text in enumerate(sentences):
        leans = before != at - 1 and (_LEANS.match(text) is not None or _begins_bare(text, objects))
        if re.search(rf"`{re.escape(name)}\b", text) and not leans and not _points(text):
            told.append(text)
            before = at
    return " ".join(told[:3]).replace("`", "")


def _points(text: str) -> bool:
    """Whether a sentence points at a thing that it has not named itself."""
    if _STANDS_FOR.search(text) is not None:
        return True
    return any(singular(found[1]) not in text[: found.start()].lower() for found in _POINTS.finditer(text))


def _begins_bare(text: str, objects: Collection[str]) -> bool:
    """Whether a sentence begins with a column and not with whose it is: "`Source` says which module"."""
    found = re.match(r"`(\w+)`", text)
    return found is not None and found[1] not in objects


RECIPE = Recipe("workflow", "workflow", 11, "How to go about a question; what articles say of a thing.", draw)
