"""Queries that other recipes ask about: drawn like those of the query recipes, short enough to be quoted, and
with nothing in them that could be objected to besides what is made wrong on purpose.

Not covered: what is asked about them (`correction`, `decisions`, `rules`, `optimisation`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from vgpt2.catalog.model import Column
from vgpt2.context.model import Context, ShownObject
from vgpt2.context.reply import Reply, TextReply
from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import aggregates, analysis, filters, joins
from vgpt2.records.roles import LISTED, Subject

LONGEST = 900
"""Characters of a query that is quoted."""
TRIES = 6
NEIGHBOURS = 6
"""Objects besides its own that a query's faults are drawn from."""
_RECIPES: tuple[tuple[Recipe, int], ...] = (
    (filters.RECIPE, 28),
    (joins.RECIPE, 34),
    (aggregates.RECIPE, 22),
    (analysis.RECIPE, 16),
)


def query(material: Material, rng: Random) -> Draft | None:
    """The draft of a plan that can be quoted."""
    recipes, weights = zip(*_RECIPES, strict=True)
    for _ in range(TRIES):
        recipe: Recipe = rng.choices(recipes, weights)[0]
        found = recipe.draw(material, rng)
        fits = found is not None and found.plan is not None and len(found.needs) <= material.budget.objects
        if found is not None and fits and len(found.sql) <= LONGEST and is_sound(found.plan, material):
            return found
    return None


def is_sound(plan: Plan | None, material: Material) -> bool:
    """Whether nobody would object to a query's joins and differences.

    Objected to are tables behind a view of their name, rows that are multiplied more than once or behind a
    partner (each row of one detail beside each of another), and differences of what is no money.
    """
    if plan is None or any(map(material.catalog.view_before, plan.objects)):
        return False
    multiplied = False
    for join in plan.joins:
        key = set(material.subjects[join.object].object.key)
        if not (key and key <= {right.column for _, right in join.pairs}):
            if multiplied or any(left.object != plan.base for left, _ in join.pairs):
                return False
            multiplied = True
    return not any(
        measure.minus is not None
        and measure.column is not None
        and any(_type(ref, material) != "bDollar" for ref in (measure.minus, measure.column))
        for measure in plan.measures
    )


def _type(ref: ColumnRef, material: Material) -> str:
    return material.subjects[ref.object].object.by_name[ref.column].type


def sentence(question: str) -> str:
    """A question as one sentence among others: with a sign at its end, and asked for plainly."""
    for pattern, plain in _POLITE:
        found = pattern.match(question)
        if found is not None:
            question = plain(found) + question[found.end() :]
            break
    first = question.partition(" ")[0]
    if first.islower() and first.isalpha():
        question = question[:1].upper() + question[1:]
    return question if question[-1:] in ".?!" else f"{question}."


def framed(template: str, question: str, sql: str = "") -> str:
    """A sentence about a question, and about a query if there is one.

    What is no sentence of its own goes on in lower case behind a colon: `Asked: number of invoices.`
    """
    said = sentence(question)
    first = said.partition(" ")[0]
    if ": {question}" in template and re.fullmatch(r"[A-Z][a-z]+", first) and not _SENTENCES.match(first):
        said = said[:1].lower() + said[1:]
    return template.format(question=said, sql=sql)


_SENTENCES = re.compile(
    r"(?:Can|Count|Could|Find|For|Get|Give|How|I|List|Management|Of|Per|Please|Show|Take|We|What|Which"
    r"|Without|Work)$"
)
"""First words of whole sentences."""

_POLITE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?:Can|Could) you (\w+)([^?]*)\?"), lambda found: f"{found[1].capitalize()}{found[2]}."),
    (re.compile(r"(?:Could I get|Can I have)([^?]*)\?"), lambda found: f"Show{found[1]}."),
    (re.compile(r"Please write a query that (show|list|count)s\b"), lambda found: found[1].capitalize()),
)
"""Requests in the form of a favour; behind another sentence they are said as a task."""


def context(found: Draft, material: Material) -> Context:
    """The objects of a draft and some that they join, with all their columns: what faults are drawn from."""
    near = [edge.right for name in found.objects for edge in material.sampler.best_edges(name)]
    names = list(dict.fromkeys((*found.objects, *near)))[: len(found.objects) + NEIGHBOURS]
    known = [material.subjects[name] for name in names]
    return Context(found.question, tuple(ShownObject(one.object, _listed(one)) for one in known))


def _listed(subject: Subject) -> tuple[Column, ...]:
    return tuple(subject.object.by_name[name] for name in subject.having(*LISTED))


def answered(found: Draft, text: str, reply: Reply, shape: str) -> Draft:
    """A draft about a query: its question quotes one, its answer holds the right one."""
    return replace(found, question=_line(text), reply=reply, shape=shape, decides=True)


def said(found: Draft, text: str, answer: str, shape: str) -> Draft:
    """A draft about a query whose answer is a sentence; everything that the right query uses is shown."""
    reply = TextReply(answer)
    return replace(found, question=_line(text), reply=reply, shape=shape, decides=True, quoted=True)


def _line(text: str) -> str:
    """As a prompt has it: a quoted query stands in one line, at the question's end."""
    return " ".join(text.split())
