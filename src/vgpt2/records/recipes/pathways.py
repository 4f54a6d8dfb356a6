"""Ways from one object to another: directly, through a third, and the FROM clause that goes them."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from vgpt2.catalog.model import JoinEdge
from vgpt2.context import closure
from vgpt2.context.reply import JoinLine, TextReply
from vgpt2.records.plan import ColumnRef, JoinKind, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.roles import Role
from vgpt2.records.sample import is_to_one, join
from vgpt2.records.speech import Speech
from vgpt2.records.words import load_phrases

TRIES = 8


def draw(material: Material, rng: Random) -> Draft | None:
    """A way through a third object in words, a chain of joins as a query, or whether a join has its whole
    key."""
    kind = rng.choices(("through", "chain", "whole"), (34, 40, 26))[0]
    return {"through": _through, "chain": _chain, "whole": _whole}[kind](material, rng)


def _through(material: Material, rng: Random) -> Draft | None:
    """How to get from an object to one that it does not join directly."""
    sampler, catalog = material.sampler, material.catalog

    def to_one(edge: JoinEdge) -> bool:
        return is_to_one(edge, material.subjects) and len(edge.left_columns) > 1

    for _ in range(TRIES):
        start = sampler.subject(rng)
        first = sampler.partner([start.name], rng, to_one)
        second = None if first is None else sampler.partner([first.right], rng, to_one)
        if second is None or second.right == start.name or catalog.between(start.name, second.right):
            continue
        steps = closure.path(start.name, second.right, catalog)
        whole = (start.name, *steps, second.right)
        edges = [closure.best_edge(one, other, catalog) for one, other in pairwise(whole)]
        known = [edge for edge in edges if edge is not None]
        if not steps or len(known) != len(edges) or any(name not in material.subjects for name in steps):
            continue
        if not all(map(to_one, known)):
            continue
        nouns = [material.words.noun(name, rng).many for name in (start.name, second.right)]
        text = rng.choice(load_phrases("joins")["through"]).format(
            left=start.name, right=second.right, lefts=nouns[0], rights=nouns[1]
        )
        lines = "; ".join(str(JoinLine.of(edge)) for edge in known)
        answer = f"Through {' and '.join(steps)}: {lines}."
        return Draft(
            text, TextReply(answer), f"way through {len(steps)}", whole, whole, columns=_columns(known)
        )
    return None


def _columns(edges: list[JoinEdge]) -> tuple[tuple[str, str], ...]:
    found = [(edge.left, name) for edge in edges for name in edge.left_columns]
    found += [(edge.right, name) for edge in edges for name in edge.right_columns]
    return tuple(dict.fromkeys(found))


def _chain(material: Material, rng: Random) -> Draft | None:
    """Two to four objects joined, with what identifies a row of the first and a name of each other."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(material.catalog.edges(found.name)))
    present, joins = [base.name], []
    for _ in range(rng.choice((1, 2, 2, 3))):
        edge = sampler.partner(present, rng, lambda edge: is_to_one(edge, material.subjects))
        if edge is None:
            break
        joins.append(join(edge, JoinKind.INNER))
        present.append(edge.right)
    key = tuple(
        ColumnRef(base.name, name)
        for name in base.object.key
        if base.roles[name] not in (Role.COMPANY, Role.GROUP, Role.NOISE)
    )
    others = tuple(
        refs[0]
        for found in joins
        if (refs := sampler.columns(material.subjects[found.object], rng, 1, frozenset({Role.NAME})))
    )
    if not joins or not key or len(others) != len(joins):
        return None
    filters = sampler.scope(base, rng)
    for found in joins:
        filters += sampler.unbound_scope(found.object, found.pairs, rng)
    plan = Plan(base.name, (*key, *others), joins=tuple(joins), filters=filters)

    def say(speech: Speech) -> str:
        nouns = [speech.noun(found.object).one for found in joins]
        return speech.pick("chain", book="joins").format(
            rows=speech.noun(base.name).many,
            row=speech.noun(base.name).one,
            others=" and ".join(nouns),
            labels=" and ".join(speech.label(ref) for ref in others),
            company=_company(speech),
        )

    return said_draft(plan, plan, material, rng, say)


def _company(speech: Speech) -> str:
    for condition in speech.plan.filters:
        said = condition.scope and not condition.values[0].parameter
        if said and speech.role(condition.column) is Role.COMPANY:
            return f" in company {condition.values[0].words}"
    return ""


def _whole(material: Material, rng: Random) -> Draft | None:
    """An ON clause that holds the whole key or lacks a part of it."""
    subject = material.sampler.subject(rng)
    edge = material.sampler.partner([subject.name], rng, lambda found: len(found.left_columns) > 1)
    if edge is None:
        return None
    pairs = list(zip(edge.left_columns, edge.right_columns, strict=True))
    lost = rng.randrange(len(pairs)) if rng.random() < 0.55 else None
    shown = [pair for at, pair in enumerate(pairs) if at != lost]
    clause = " AND ".join(f"{edge.right}.{right} = {edge.left}.{left}" for left, right in shown)
    text = rng.choice(load_phrases("joins")["whole"]).format(left=edge.left, right=edge.right, clause=clause)
    if lost is None:
        answer = "Yes, the whole key is there."
    else:
        left, right = pairs[lost]
        answer = f"No. {edge.right}.{right} = {edge.left}.{left} is missing."
    kind = "whole" if lost is None else "part missing"
    return Draft(
        text,
        TextReply(answer),
        f"join {kind} {len(pairs)}",
        (edge.left, edge.right),
        (edge.left, edge.right),
        columns=_columns([edge]),
        decides=True,
    )


RECIPE = Recipe("pathways", "join", 1, "Ways between objects, chains of joins, whole and partial keys.", draw)
