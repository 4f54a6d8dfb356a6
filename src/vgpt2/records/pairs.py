"""Preference pairs and labelled answers: a verified answer beside one that is proven wrong in one thing.

A pair of a query keeps prompt and form and spoils the plan (`corrupt`). A pair of a refusal sets a refusal
against a query: a false refusal where everything needed is shown, a false acceptance where it is not; as many
of one as of the other, so that refusing is not what tells good from bad.

A label is one side of a pair drawn for it alone, so good and bad answers are of one kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from random import Random

from vgpt2.context.model import Context
from vgpt2.context.reply import Refusal
from vgpt2.context.reply import render as render_reply
from vgpt2.records import proof, render
from vgpt2.records.corrupt import CORRUPTIONS, FALSE_ACCEPTANCE, FALSE_REFUSAL
from vgpt2.records.model import Dropped, Label, Origin, Pair
from vgpt2.records.plan import ColumnRef, Filter, Function, Measure, Op, Order, Plan, Value
from vgpt2.records.recipe import Draft, Material
from vgpt2.records.recipes import QUERIES, refusals
from vgpt2.records.roles import Role
from vgpt2.records.sample import output_name
from vgpt2.records.shape import shape
from vgpt2.records.showing import show
from vgpt2.records.spoil import Corruption, Setting
from vgpt2.records.verify import Candidate, Limits, failed

VERSION = 12
"""Raised whenever a pair or label would be drawn otherwise."""

FALSE_REFUSALS, FALSE_ACCEPTANCES = 0.085, 0.115
"""Shares of the two kinds of pairs of a refusal and a query among all drawn: as many of either are kept,
since more of the false acceptances are dropped, and then a refusal by itself says nothing."""
WITHHELD = 0.85
"""Share of the false acceptances that lack an object: their queries join as often as those of the other
kind."""

LENGTH_CLASS = 0.3
"""Two answers of one length class differ by at most this share of the longer one; for pairs of queries."""


def draw_pair(origin: Origin, material: Material, limits: Limits, *, proven: bool = True) -> Pair | Dropped:
    """The pair of that origin, or why there is none.

    Args:
        proven: false leaves out the proof that a spoilt query is wrong, for one whose right side alone is
            wanted.
    """
    rng = Random(origin.key)
    drawn = rng.random()
    if drawn < FALSE_REFUSALS:
        return _false_refusal(origin, material, limits, rng)
    if drawn < FALSE_REFUSALS + FALSE_ACCEPTANCES:
        return _false_acceptance(origin, material, limits, rng)
    return _spoilt(origin, material, limits, rng, proven=proven)


def draw_label(origin: Origin, material: Material, limits: Limits, good_share: float) -> Label | Dropped:
    """The labelled answer of that origin, or why there is none."""
    good = Random(f"{origin.key}/label").random() < good_share
    pair = draw_pair(origin, material, limits, proven=not good)
    if isinstance(pair, Dropped):
        return pair
    return Label(
        origin=origin,
        asked=pair.asked,
        answer=pair.chosen if good else pair.rejected,
        good=good,
        fault="" if good else pair.fault,
        proof="" if good else pair.proof,
        shape=pair.shape,
        objects=pair.objects,
    )


def _spoilt(
    origin: Origin, material: Material, limits: Limits, rng: Random, *, proven: bool
) -> Pair | Dropped:
    """A query against its spoilt neighbour."""
    corruption = rng.choices(CORRUPTIONS, [item.weight for item in CORRUPTIONS])[0]
    for _ in range(8):
        draft = rng.choice(QUERIES).draw(material, rng)
        if draft is None or draft.plan is None or not draft.plan.is_said:
            continue
        # A prompt is made for plans that can be spoilt only: it costs more than all the rest of a try.
        candidate = cache(partial(candidate_of, draft, material))
        spoilt = corruption.spoil(draft.plan, Setting(partial(_context, candidate), material, rng))
        if spoilt is not None and spoilt.plan != draft.plan:
            return _beside(origin, candidate(), corruption, spoilt.plan, material, limits, proven=proven)
    return Dropped(origin, "suits", f"no plan for {corruption.name}")


def _context(candidate: Callable[[], Candidate]) -> Context:
    return candidate().context


def _beside(
    origin: Origin,
    candidate: Candidate,
    corruption: Corruption,
    plan: Plan,
    material: Material,
    limits: Limits,
    *,
    proven: bool,
) -> Pair | Dropped:
    """A candidate that stands the gates beside its spoilt plan."""
    gate, reason = failed(candidate, material, limits)
    if gate:
        return Dropped(origin, gate, reason)
    rejected = render_reply(render.reply(plan))
    if not one_length_class(rejected, candidate.answer):
        return Dropped(origin, "length class", corruption.name)
    shown = proof.of_plan(candidate, corruption, plan, material, limits) if proven else ""
    if proven and not shown:
        return Dropped(origin, "proof", f"{corruption.name} was not shown to be wrong")
    return pair_of(origin, candidate, rejected, corruption.name, shown)


def _false_refusal(origin: Origin, material: Material, limits: Limits, rng: Random) -> Pair | Dropped:
    """Everything that the question needs is shown, and the rejected side says that something is missing."""
    for _ in range(8):
        draft = refusals.withheld(material, rng)
        if draft is None or draft.plan is None or not draft.plan.is_said:
            continue
        answered = Draft(
            question=draft.question,
            reply=render.reply(draft.plan),
            shape=shape(draft.plan),
            objects=draft.plan.objects,
            needs=draft.plan.objects,
            plan=draft.plan,
        )
        candidate = candidate_of(answered, material)
        gate, reason = failed(candidate, material, limits)
        if gate:
            return Dropped(origin, gate, reason)
        return pair_of(origin, candidate, render_reply(draft.reply), FALSE_REFUSAL, "shown")
    return Dropped(origin, "suits", "no question that names what would be missing")


def _false_acceptance(origin: Origin, material: Material, limits: Limits, rng: Random) -> Pair | Dropped:
    """Something that the question needs is not shown or does not exist, and the rejected side uses it."""
    wanted = refusals.withheld if rng.random() < WITHHELD else refusals.missing_column
    for _ in range(8):
        draft = wanted(material, rng)
        if draft is None or not isinstance(draft.reply, Refusal):
            continue
        plan = draft.plan if draft.withheld else _column_plan(draft, material)
        if plan is None:
            continue
        candidate = candidate_of(draft, material)
        gate, reason = failed(candidate, material, limits)
        if gate:
            return Dropped(origin, gate, reason)
        return pair_of(origin, candidate, render_reply(render.reply(plan)), FALSE_ACCEPTANCE, "not shown")
    return Dropped(origin, "suits", "no question that must be refused")


def _column_plan(draft: Draft, material: Material) -> Plan | None:
    """The query that a model would write for a column that its object does not have."""
    if draft.plan is None or not isinstance(draft.reply, Refusal):
        return None
    name, _, column = draft.reply.missing[0].partition(".")
    subject = material.subjects[name]
    key = tuple(ColumnRef(name, part) for part in subject.identity[:2])
    scope: tuple[Filter, ...] = ()
    if subject.scope is not None:
        companies = subject.roles[subject.scope] is Role.COMPANY
        number = re.search(r"\bcompany (\d+)", draft.question) if companies else None
        value = Value(number[1] if number else f"@{subject.scope}", "", parameter=number is None)
        scope = (Filter(ColumnRef(name, subject.scope), Op.EQ, (value,), scope=True),)
    ref = ColumnRef(name, column)
    plan = replace(draft.plan, columns=(*key, ref), filters=scope)
    if re.search(r"\btotal of\b|^Add up\b", draft.question):
        total = Measure(Function.SUM, ref, output_name(Function.SUM, column, Role.AMOUNT))
        return replace(plan, columns=(), measures=(total,))
    if "different values" in draft.question:
        return replace(plan, columns=(ref,), distinct=True)
    if "sorted by" in draft.question:
        whole = tuple(ColumnRef(name, part) for part in subject.identity)
        return replace(plan, columns=whole, orders=(Order(ref, False),))
    return plan


def one_length_class(one: str, other: str) -> bool:
    """Whether two answers are of one length class."""
    return abs(len(one) - len(other)) <= LENGTH_CLASS * max(len(one), len(other))


def candidate_of(draft: Draft, material: Material) -> Candidate:
    """A draft with its prompt."""
    asked, context = show(draft, material)
    return Candidate(draft, asked, context, render_reply(draft.reply))


def pair_of(
    origin: Origin, candidate: Candidate, rejected: str, fault: str, proof: str, chosen: str = ""
) -> Pair:
    """A pair; `chosen` is the verified answer unless another right one is given."""
    return Pair(
        origin=origin,
        asked=candidate.asked,
        chosen=chosen or candidate.answer,
        rejected=rejected,
        fault=fault,
        proof=proof,
        shape=candidate.draft.shape,
        objects=candidate.draft.objects,
    )
