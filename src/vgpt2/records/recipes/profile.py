"""Schema knowledge that is shown by a query: every date, amount or flag of an object beside its key; what an
object keeps of a master; one column of many."""

from __future__ import annotations

from random import Random

from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.roles import LISTED, Role, Subject
from vgpt2.records.speech import Speech, listed

MOST = 10
"""Columns of a kind; an object with more is not asked for all."""
KINDS: dict[str, tuple[Role, ...]] = {
    "dates": (Role.DATE,),
    "months": (Role.MONTH,),
    "amounts": (Role.AMOUNT,),
    "rates": (Role.RATE,),
    "flags": (Role.FLAG,),
    "names": (Role.NAME,),
}
TRIES = 8


def draw(material: Material, rng: Random) -> Draft | None:
    """All columns of a kind with the key, or a few columns with the key."""
    if rng.random() < 0.45:
        return _few(material, rng)
    kind = rng.choice(tuple(KINDS))
    for _ in range(TRIES):
        subject = _any(material, rng)
        found = _of_kind(subject, kind)
        if 2 <= len(found) <= MOST:
            return _all(subject, kind, found, material, rng)
    return None


def _of_kind(subject: Subject, kind: str) -> tuple[str, ...]:
    """Columns of a kind; prices in money count among the amounts as well."""
    roles = KINDS[kind]
    priced = Role.AMOUNT in roles
    return tuple(
        name
        for name, role in subject.roles.items()
        if role in roles or (priced and role is Role.RATE and subject.object.by_name[name].type == "bDollar")
    )


def _any(material: Material, rng: Random) -> Subject:
    """Half of the objects by weight, half of them evenly, so that every one occurs."""
    if rng.random() < 0.5:
        return material.sampler.subject(rng)
    return material.subjects[rng.choice(material.sampler.names)]


def _key(subject: Subject) -> tuple[ColumnRef, ...]:
    """The key without the company that the query is held to, and without groups."""
    return tuple(
        ColumnRef(subject.name, name) for name in subject.identity if subject.roles[name] is not Role.GROUP
    )


def _all(
    subject: Subject, kind: str, found: tuple[str, ...], material: Material, rng: Random
) -> Draft | None:
    key = _key(subject)
    asked = tuple(ColumnRef(subject.name, name) for name in found)
    columns = tuple(dict.fromkeys((*key, *asked)))
    plan = Plan(subject.name, columns, filters=material.sampler.scope(subject, rng))

    def say(speech: Speech) -> str:
        return _asked(kind, key, speech)

    return said_draft(plan, plan, material, rng, say)


def _asked(kind: str, key: tuple[ColumnRef, ...], speech: Speech) -> str:
    noun = speech.noun(speech.plan.base)
    template = speech.pick(kind, book="profile") if key else speech.pick(f"{kind}_alone", book="profile")
    return template.format(rows=noun.many, row=noun.one, company=_company(speech))


def _few(material: Material, rng: Random) -> Draft | None:
    """What identifies a row, with one to three further columns."""
    subject = _any(material, rng)
    key = _key(subject)
    others = tuple(
        ref for ref in material.sampler.columns(subject, rng, rng.choice((1, 2, 3)), LISTED) if ref not in key
    )
    if not key or not others:
        return None
    plan = Plan(subject.name, (*key, *others), filters=material.sampler.scope(subject, rng))

    def say(speech: Speech) -> str:
        noun = speech.noun(subject.name)
        text = speech.pick("keyed", book="profile")
        labels = listed([speech.label(ref) for ref in others])
        return text.format(rows=noun.many, row=noun.one, columns=labels, company=_company(speech))

    return said_draft(plan, plan, material, rng, say)


def _company(speech: Speech) -> str:
    for condition in speech.plan.filters:
        if condition.scope and not condition.values[0].parameter:
            role = speech.role(condition.column)
            return f" in company {condition.values[0].words}" if role is Role.COMPANY else ""
    return ""


RECIPE = Recipe("profile", "schema", 2, "All columns of a kind, or a few, with what identifies a row.", draw)
