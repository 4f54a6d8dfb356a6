"""Schema knowledge that is shown by a query: every column of one type of an object beside its key, so that
nothing is left to taste; or the key with a few columns."""

from __future__ import annotations

from random import Random

from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.recipe import Draft, Material, Recipe, said_draft
from vgpt2.records.recipes.schema import has_whole_key
from vgpt2.records.rivals import is_sure_noun
from vgpt2.records.roles import LISTED, Role, Subject, is_plain_scope
from vgpt2.records.speech import Speech
from vgpt2.records.words import Noun, load_phrases, spoken

MOST = 10
"""Columns of a type; an object with more is not asked for all."""
LEAST = 2
TRIES = 8
NUMBER = "KeyID"
"""Every row's running number; where a type is asked for, it goes with the key or not at all."""


def draw(material: Material, rng: Random) -> Draft | None:
    """All columns of a type with the key, or a few columns with the key."""
    if rng.random() < 0.5:
        return _few(material, rng)
    for _ in range(TRIES):
        subject = _any(material, rng)
        if subject.is_settings and rng.random() < 0.8:
            continue  # the settings of a module are few
        types = _types(subject) if is_plain_scope(subject) and has_whole_key(subject) else {}
        if types:
            name = rng.choice(sorted(types))
            return _all(subject, name, types[name], material, rng)
    return None


def _types(subject: Subject) -> dict[str, tuple[str, ...]]:
    """Types that people ask for, each with its columns outside the key."""
    found: dict[str, list[str]] = {}
    bases = set()  # of columns whose type has a name of its own: a bDate is a smalldatetime as well
    for column in subject.object.columns:
        if column.name not in subject.object.key:
            name, base = (text.partition("(")[0] for text in (column.type, column.base))
            found.setdefault(name, []).append(column.name)
            if name != base:
                bases.add(base)
    return {
        name: tuple(columns)
        for name, columns in found.items()
        if name in load_phrases("profile")["types"]
        and name not in bases
        and LEAST <= len(columns) <= MOST
        and NUMBER not in columns
        and not any(column.startswith("ud") or " " in column for column in columns)
    }


def _is_only(word: str, type_: str, subject: Subject) -> bool:
    """Whether a word for a type covers no column of another type: a month is a date to people as well."""
    alike = {other for one in load_phrases("profile")["alike"] if type_ in one for other in one}
    said = set(word.split())
    return not any(
        other != type_ and (other in alike or said <= set(spoken(column.name).split()))
        for column in subject.object.columns
        if column.name not in subject.object.key
        for other in [column.type.partition("(")[0]]
    )


def _any(material: Material, rng: Random) -> Subject:
    """Half of the objects by weight, half of them evenly, so that every one occurs."""
    if rng.random() < 0.5:
        return material.sampler.subject(rng)
    return material.subjects[rng.choice(material.sampler.names)]


def _key(subject: Subject) -> tuple[ColumnRef, ...]:
    """The whole key, company and groups as well: a part less would not be the key."""
    return tuple(ColumnRef(subject.name, name) for name in subject.object.key)


def _all(subject: Subject, type_: str, found: tuple[str, ...], material: Material, rng: Random) -> Draft:
    columns = (*_key(subject), *(ColumnRef(subject.name, name) for name in found))
    plan = Plan(subject.name, columns, filters=material.sampler.scope(subject, rng))

    def say(speech: Speech) -> str:
        noun = _noun(subject, material, speech)
        called = [word for word in load_phrases("profile")["types"][type_] if _is_only(word, type_, subject)]
        kinds = rng.choice(called) if called else ""
        template = speech.pick("typed" if called else "typed_only", book="profile")
        return template.format(
            rows=noun.many, row=noun.one, company=_company(speech), type=type_, columns=kinds
        )

    return said_draft(plan, plan, material, rng, say)


def _few(material: Material, rng: Random) -> Draft | None:
    """The key, with one to three further columns."""
    subject = _any(material, rng)
    key = _key(subject)
    others = tuple(
        ref for ref in material.sampler.columns(subject, rng, rng.choice((1, 2, 3)), LISTED) if ref not in key
    )
    if not others or not has_whole_key(subject) or not is_plain_scope(subject):
        return None
    plan = Plan(subject.name, (*key, *others), filters=material.sampler.scope(subject, rng))

    def say(speech: Speech) -> str:
        noun = _noun(subject, material, speech)
        text = speech.article(speech.pick("keyed", book="profile"), others)
        labels = speech.listing(others)
        return text.format(rows=noun.many, row=noun.one, columns=labels, company=_company(speech))

    return said_draft(plan, plan, material, rng, say)


def _noun(subject: Subject, material: Material, speech: Speech) -> Noun:
    """What the rows are called; the object's name where their word is that of others as well."""
    noun = speech.noun(subject.name)
    if is_sure_noun(noun, subject.name, material.words, material.pack):
        return noun
    return material.words.noun(subject.name, speech.rng, exact=True)


def _company(speech: Speech) -> str:
    """The company where one is named, and in any case the group that a master belongs to."""
    for condition in speech.plan.filters:
        if not condition.scope:
            continue
        value = condition.values[0]
        company = speech.role(condition.column) is Role.COMPANY
        if company:
            return "" if value.parameter else f" in company {value.words}"
        label = spoken(condition.column.column)
        return f" in a given {label}" if value.parameter else f" in {label} {value.words}"
    return ""


RECIPE = Recipe(
    "profile",
    "schema",
    12,
    "All columns of a type, or a few columns, with the key of the object.",
    draw,
    repeats=True,
)
