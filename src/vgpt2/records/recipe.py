"""What recipes share: the material they draw from, and the one shape of what they give.

A recipe is a function `draw(material, rng) -> Draft | None`; None says that this draw came to nothing (the
object drawn has no date, no partner …). All recipes stand in `recipes.RECIPES`.

Not covered: the prompt that goes with a draft (`showing`) and the gates (`verify`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget
from vgpt2.context.reply import Reply, SqlReply
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack, VerifiedQuery
from vgpt2.records import render, values
from vgpt2.records.counterparts import Counterparts
from vgpt2.records.phrase import question
from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.roles import Subject, Told, is_plain_scope, own_views, subjects
from vgpt2.records.sample import Sampler
from vgpt2.records.shape import shape
from vgpt2.records.speech import Speech
from vgpt2.records.together import with_company
from vgpt2.records.typed import finished
from vgpt2.records.words import Words, collect
from vgpt2.sandbox.model import ValueSets
from vgpt2.sandbox.run import Sandbox

TRIED_ROWS = (12, 80)
"""Rows of a synthetic table on which a query must return some: few first, since the literals of the query are
planted in the rows, and more for the few queries that find none there."""


@dataclass(frozen=True)
class Material:
    """All that records are drawn from; made once a process.

    Attributes:
        views: views of their own that no key is known of; drawn only where they are asked about themselves.
        codes: what the sandbox puts into columns whose codes the pack knows.
    """

    catalog: Catalog
    pack: Pack
    index: Index
    budget: Budget
    subjects: Mapping[str, Subject]
    views: Mapping[str, Subject]
    sampler: Sampler
    words: Words
    codes: ValueSets
    _sandboxes: dict[tuple[int, int], Sandbox] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def queries(self) -> tuple[VerifiedQuery, ...]:
        """Verified queries that this catalog can answer and a prompt can show, in the order of their ids."""
        return tuple(
            query
            for _, query in sorted(self.pack.queries.items())
            if query.wordings
            and len(query.objects) <= self.budget.objects
            and all(name in self.catalog.objects for name in query.objects)
        )

    @cached_property
    def coded(self) -> tuple[ColumnRef, ...]:
        """Columns whose codes the prompt shows, of objects whose company is plain, in the order of their
        names."""
        known = (ColumnRef(*key.split(".")) for key in sorted(self.sampler.codes))
        return tuple(
            ref
            for ref in known
            if (subject := self.subjects.get(ref.object)) is not None
            and ref.column in subject.object.by_name
            and is_plain_scope(subject)
        )

    @cached_property
    def counterparts(self) -> Counterparts:
        """Objects whose totals can stand beside each other."""
        return Counterparts(self.sampler, self.subjects, self.pack)

    @cached_property
    def hints(self) -> Mapping[str, tuple[str, ...]]:
        """What the linter proposes for names that do not exist."""
        return self.pack.hints()

    @cached_property
    def with_views(self) -> Material:
        """The same material, in which the views can be asked about as well."""
        known = {**self.subjects, **self.views}
        words = collect(known, self.pack)
        return replace(self, subjects=known, words=words, sampler=replace(self.sampler, subjects=known))

    def sandbox(self, seed: int, rows: int) -> Sandbox:
        """The database of that seed and size on which queries are tried, kept for the process."""
        if (seed, rows) not in self._sandboxes:
            self._sandboxes[seed, rows] = Sandbox(self.catalog, seed, values=self.codes, rows=rows)
        return self._sandboxes[seed, rows]

    def close(self) -> None:
        """Let go of the databases; they are opened again when they are needed."""
        while self._sandboxes:
            self._sandboxes.popitem()[1].close()

    @classmethod
    def of(cls, index: Index, budget: Budget) -> Material:
        """Material for the catalog and the pack of an index."""
        catalog, pack = index.catalog, index.pack
        told = Told.by(pack)
        found = subjects(catalog, told)
        return cls(
            catalog=catalog,
            pack=pack,
            index=index,
            budget=budget,
            subjects=found,
            views=own_views(catalog, told),
            sampler=Sampler.of(catalog, pack, found),
            words=collect(found, pack),
            codes=pack.codes(),
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """A question with its right answer, before it is shown and verified.

    Attributes:
        needs: objects that the prompt must show.
        columns: `(object, column)` that the prompt must show although the answer's SQL does not use them.
        withheld: objects that the prompt must not show, and for whose lack the answer refuses.
        plan: the query, where the question has one (for a refusal: what cannot be answered).
        without: verified queries that the prompt must not show, since the question is theirs.
        decides: the question quotes a query and asks about it.
        quoted: the answer is about the plan's query and does not hold it.
        article: id of the article that the prompt must show; "" where it need not show any.
    """

    question: str
    reply: Reply
    shape: str
    objects: tuple[str, ...]
    needs: tuple[str, ...]
    columns: tuple[tuple[str, str], ...] = ()
    withheld: tuple[str, ...] = ()
    plan: Plan | None = None
    without: tuple[str, ...] = ()
    decides: bool = False
    quoted: bool = False
    article: str = ""

    @property
    def sql(self) -> str:
        """The answer's SQL, or ""."""
        return self.reply.sql if isinstance(self.reply, SqlReply) else ""

    @property
    def sound(self) -> str:
        """The SQL that must stand the gates: the answer's, or the right query that the answer is about; or
        ""."""
        return self.sql or (render.sql(self.plan) if self.quoted and self.plan is not None else "")


class Recipe(NamedTuple):
    """One kind of record.

    Attributes:
        name: for ever; part of every record's origin.
        category: one of `model.CATEGORIES`.
        version: raised whenever the recipe would draw something else.
        repeats: whether it often draws the same again, so that it pays to look before a prompt is made.
    """

    name: str
    category: str
    version: int
    summary: str
    draw: Callable[[Material, Random], Draft | None]
    repeats: bool = False


def query_draft(
    plan: Plan,
    material: Material,
    rng: Random,
    *,
    names_columns: bool = True,
    spoken: Plan | None = None,
    behind: Callable[[Speech], str] | None = None,
) -> Draft:
    """The draft of a plan that can be answered.

    Args:
        spoken: the plan that the question speaks of, where `behind` says the rest (`phrase.question`).
    """
    company = values.company(rng)
    plan, said = (with_company(one, material.subjects, company) for one in (plan, spoken or plan))
    return Draft(
        question=question(
            said, material.subjects, material.words, rng, names_columns=names_columns, behind=behind
        ),
        reply=render.reply(plan),
        shape=shape(plan),
        objects=plan.objects,
        needs=plan.objects,
        plan=plan,
    )


def said_draft(
    plan: Plan, spoken: Plan, material: Material, rng: Random, say: Callable[[Speech], str]
) -> Draft:
    """The draft of a plan whose question is made of sentences of its own.

    Args:
        spoken: the plan that the speech is of.
    """
    speech = Speech(spoken, material.subjects, material.words, rng, names_columns=True)
    return Draft(
        question=finished(say(speech), rng),
        reply=render.reply(plan),
        shape=shape(plan),
        objects=plan.objects,
        needs=plan.objects,
        plan=plan,
    )
