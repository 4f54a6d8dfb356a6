"""Ways from one object to another through a third, chains of joins, and the FROM clause that goes them.

A way is asked for openly where there is only one; where several objects lie between the two, the question
names the one that is meant.
"""

from __future__ import annotations

from random import Random

from vgpt2.catalog.model import JoinEdge, ObjectKind
from vgpt2.context.reply import JoinLine, TextReply
from vgpt2.records.plan import ColumnRef, Join, JoinKind, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.roles import Role, Subject, is_plain_scope
from vgpt2.records.sample import is_to_one, join
from vgpt2.records.speech import Speech, listed
from vgpt2.records.ties import SAME
from vgpt2.records.together import excludes
from vgpt2.records.words import load_phrases

TRIES = 8
_NAMING = ("Description", "Desc", "LastName", "FirmName", "FullName", "SortName", "Title")
"""Ends of columns that name a row; `Name` itself is one."""


def draw(material: Material, rng: Random) -> Draft | None:
    """A way through a third object in words, a chain of joins as a query, or whether a join has its whole
    key."""
    kind = rng.choices(("through", "chain", "whole"), (34, 40, 26))[0]
    return {"through": _through, "chain": _chain, "whole": _whole}[kind](material, rng)


def _is_way(edge: JoinEdge, material: Material) -> bool:
    """A clear join from many rows to one, over more than a company, and not to another view of the same."""
    left, right = material.subjects[edge.left], material.subjects[edge.right]
    return (
        len(edge.left_columns) > 1
        and len(right.object.key) > 1
        and is_to_one(edge, material.subjects)
        and set(left.object.key) != set(right.object.key)
        and _is_record(left)
        and _is_record(right)
    )


def _is_record(subject: Subject) -> bool:
    """A table, or the view that stands for one under its name; not a view made for a form or report."""
    item = subject.object
    return item.kind is not ObjectKind.VIEW or item.base[1:] == item.name


def _holds_like(start: Subject, end: Subject) -> bool:
    """Whether an object has a code of that kind itself: who asks for the way from it to accounts means its
    own, and not those of what stands between."""
    kind = end.object.by_name[end.object.key[-1]].type
    return kind[:1] == "b" and kind in {column.type for column in start.object.columns}


def _could_join(start: Subject, end: Subject) -> bool:
    """Whether an object has what identifies a row of another itself, whether or not anybody joins by it."""
    names = set(start.roles)
    silent = (Role.COMPANY, Role.GROUP)
    return all(
        name in names or any({name, other} in SAME for other in names)
        for name in end.object.key
        if end.roles[name] not in silent
    )


def _through(material: Material, rng: Random) -> Draft | None:
    """How to get from an object to one that it does not join directly."""
    sampler, catalog = material.sampler, material.catalog
    for _ in range(TRIES):
        start = sampler.subject(rng, lambda found: not found.is_settings)
        first = sampler.partner([start.name], rng, lambda edge: _is_way(edge, material))
        if first is None:
            continue
        second = sampler.partner([first.right], rng, lambda edge: _is_way(edge, material))
        if second is None or second.right == start.name or catalog.between(start.name, second.right):
            continue
        end = material.subjects[second.right]
        if _could_join(start, end) or _holds_like(start, end):
            continue
        names = (start.name, first.right, second.right)
        kind = "by_way" if _others_between(names, material) else "through"
        text = rng.choice(load_phrases("joins")[kind]).format(
            left=start.name, middle=first.right, right=second.right
        )
        answer = f"{JoinLine.of(first)}; {JoinLine.of(second)}."
        if kind == "through":
            answer = f"Through {first.right}: {answer}"
        columns = _columns([first, second])
        return Draft(text, TextReply(answer), f"way {kind}", names, names, columns=columns)
    return None


def _others_between(names: tuple[str, str, str], material: Material) -> bool:
    """Whether another object than the middle one joins both ends, if only a company."""
    start, middle, end = names
    near, bound = ({edge.right for edge in material.catalog.edges(name)} for name in (start, end))
    return not (near & bound) <= {middle}


def _columns(edges: list[JoinEdge]) -> tuple[tuple[str, str], ...]:
    found = [(edge.left, name) for edge in edges for name in edge.left_columns]
    found += [(edge.right, name) for edge in edges for name in edge.right_columns]
    return tuple(dict.fromkeys(found))


def _chain(material: Material, rng: Random) -> Draft | None:
    """Two to four objects joined, with what identifies a row of the first and the name of each other."""
    sampler = material.sampler
    base = sampler.subject(rng, lambda found: bool(material.catalog.edges(found.name)))
    if base.scope is None or not _is_record(base) or not is_plain_scope(base):
        return None
    present, joins = [base.name], list[Join]()
    others: list[ColumnRef] = []
    parts = sorted(base.object.key, key=lambda name: base.roles[name] is not Role.COMPANY)
    key = tuple(ColumnRef(base.name, name) for name in parts)
    if any(base.roles[ref.column] is Role.NOISE for ref in key):
        return None  # a number that nobody reads
    taken = {ref.column for ref in key}

    def suits(edge: JoinEdge) -> bool:
        named = _is_way(edge, material) and bool(_names(edge.right, material) - taken)
        return named and not excludes(edge, joins, material.subjects)

    for _ in range(rng.choice((1, 2, 2, 3))):
        edge = sampler.partner(present, rng, suits)
        if edge is None:
            break
        joins.append(join(edge, JoinKind.INNER))
        present.append(edge.right)
        name = min(_names(edge.right, material) - taken)
        others.append(ColumnRef(edge.right, name))
        taken.add(name)
    if not joins:
        return None
    if any(sampler.unbound_scope(found.object, found.pairs, rng) for found in joins):
        return None
    plan = Plan(base.name, (*key, *others), joins=tuple(joins), filters=sampler.scope(base, rng))

    def say(speech: Speech) -> str:
        speech.settle()
        said = [_said(found, speech) for found in sorted(joins, key=lambda one: _owner(one) != base.name)]
        labels = [speech.the(ref) for ref in others]
        nested = any(_owner(found) != base.name for found in joins)
        # A label that says itself whose it is says the partner; it would be said twice.
        told = all(said) and (nested or not any(" of the " in label for label in labels))
        return speech.pick("chain" if told else "chain_plain", book="joins").format(
            rows=speech.noun(base.name).many,
            others=listed(said),
            shown=listed(["all columns of its key", *labels]),
            company=_company(speech),
        )

    return said_draft(plan, plan, material, rng, say)


def _owner(found: Join) -> str:
    """The object whose columns a join leads on from."""
    return found.pairs[0][0].object


def _said(found: Join, speech: Speech) -> str:
    """A partner as what rows have, and whose it is where not the base's; "" where only names are said."""
    nouns = [(name, speech.noun(name).one) for name in (found.object, _owner(found))]
    if any(noun.startswith(name) for name, noun in nouns):
        return ""
    partner, owner = (noun for _, noun in nouns)
    return partner if _owner(found) == speech.plan.base else f"the {partner} of the {owner}"


def _names(name: str, material: Material) -> set[str]:
    """The column that names a row of an object, where there is one."""
    subject = material.subjects[name]
    names = [column for column in subject.default_columns if subject.roles[column] is Role.NAME]
    return {column for column in names if column == "Name" or column.endswith(_NAMING)}


def _company(speech: Speech) -> str:
    for condition in speech.plan.filters:
        if condition.scope and not condition.values[0].parameter:
            company = speech.role(condition.column) is Role.COMPANY
            label = "company" if company else speech.label(condition.column)
            return f" in {label} {condition.values[0].words}"
    return ""


def _whole(material: Material, rng: Random) -> Draft | None:
    """An ON clause that holds the whole key or lacks a part of it."""
    subject = material.sampler.subject(rng)

    def suits(edge: JoinEdge) -> bool:
        left, right = material.subjects[edge.left].object, material.subjects[edge.right].object
        whole = set(right.key) == set(edge.right_columns) or set(left.key) == set(edge.left_columns)
        whole = whole and all(_is_record(material.subjects[name]) for name in (left.name, right.name))
        return whole and len(edge.left_columns) > 1

    edge = material.sampler.partner([subject.name], rng, suits)
    if edge is None:
        return None
    whole = list(zip(edge.left_columns, edge.right_columns, strict=True))
    lost = rng.randrange(len(whole)) if rng.random() < 0.55 else None
    shown = [pair for at, pair in enumerate(whole) if at != lost]
    clause = " AND ".join(f"{edge.right}.{right} = {edge.left}.{left}" for left, right in shown)
    text = rng.choice(load_phrases("joins")["whole"]).format(left=edge.left, right=edge.right, clause=clause)
    if lost is None:
        ends = ((edge.right, edge.right_columns), (edge.left, edge.left_columns))
        owner = next(name for name, bound in ends if set(material.subjects[name].object.key) == set(bound))
        answer = f"Yes, it binds the whole key of {owner}: {', '.join(material.subjects[owner].object.key)}."
    else:
        left, right = whole[lost]
        answer = f"No. {edge.right}.{right} = {edge.left}.{left} is missing."
    kind = "whole" if lost is None else "part missing"
    return Draft(
        text,
        TextReply(answer),
        f"join {kind} {len(whole)}",
        (edge.left, edge.right),
        (edge.left, edge.right),
        columns=_columns([edge]),
        decides=True,
    )


RECIPE = Recipe(
    "pathways",
    "join",
    10,
    "Ways between objects, chains of joins, whole and partial keys.",
    draw,
    repeats=True,
)
