"""Questions that must not be answered with a query: something needed is not shown or does not exist, or the
request is a write.

A refusal names what is missing in the words of the question, and what there is instead. The prompt is the one
that serving would show, so a refusal is learned from what is (not) in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from vgpt2.context.reply import Refusal
from vgpt2.pack.model import MissingName
from vgpt2.records.names import sounding
from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import aggregates, filters, joins
from vgpt2.records.roles import LISTED, Role, Subject
from vgpt2.records.shape import shape
from vgpt2.records.speech import listed
from vgpt2.records.words import load_phrases

ONLY_READING = (
    "Only queries that read are written, so nothing is {done}; a SELECT can show what {name} holds."
)


def draw(material: Material, rng: Random) -> Draft | None:
    """One of four reasons to refuse."""
    kinds: tuple[Callable[[Material, Random], Draft | None], ...] = (
        withheld,
        _missing_object,
        missing_column,
        _write,
    )
    return rng.choices(kinds, (38, 26, 26, 10))[0](material, rng)


def withheld(material: Material, rng: Random) -> Draft | None:
    """A good question whose prompt lacks an object that it needs."""
    recipe = rng.choices((filters.draw, joins.draw, aggregates.draw), (30, 45, 25))[0]
    found = recipe(material, rng)
    if found is None or found.plan is None:
        return None
    hidden = rng.choice(found.plan.objects)
    word = _called(hidden, found, material)
    if word is None:
        return None
    rest = tuple(name for name in found.plan.objects if name != hidden)
    text = f"{word} is not among the tables shown." if word == hidden else f"No table for {word} is shown."
    return Draft(
        question=found.question,
        reply=Refusal((word,), (), text),
        shape=f"withheld | {shape(found.plan)}",
        objects=rest,
        needs=rest,
        withheld=(hidden,),
        plan=found.plan,
    )


def _called(name: str, draft: Draft, material: Material) -> str | None:
    """What the question itself calls an object: its exact name or one of its nouns; None if it does not."""
    if name in draft.question.replace(".", " ").split():
        return name
    nouns = material.words.nouns.get(name, ())
    said = [(form, noun.many) for noun in nouns for form in noun if form in draft.question]
    return max(said, key=lambda pair: len(pair[0]))[1] if said else None


def _missing_object(material: Material, rng: Random) -> Draft | None:
    """An object that does not exist, known to the pack or made up after the fashion of models."""
    known = sorted(name for name, item in material.pack.missing.items() if "." not in name and item.instead)
    if known and rng.random() < 0.6:
        item = material.pack.missing[rng.choice(known)]
        if all("." in target for target in item.instead):
            return _missing_name(item, material, rng)
        targets = dict.fromkeys(target.partition(".")[0] for target in item.instead)
        instead = tuple(name for name in targets if name in material.catalog.objects)
        if not instead:
            return None
        subject = material.subjects.get(instead[0])
        if subject is None:
            return None
        text = _missing_text("missing_object", rng, of=subject, name=item.name)
        return _refusal("missing known", text, item.name, instead)
    subject = material.sampler.subject(rng)
    nouns = material.words.nouns.get(subject.name)
    if not nouns:
        return None
    one, many = (
        "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", text)) for text in nouns[0]
    )
    if one.endswith("Record"):
        one, many = one.removesuffix("Record"), many.removesuffix("Records")
    name = rng.choice(load_phrases("other")["invented"]).format(
        module="" if one.startswith(subject.object.module) else subject.object.module, one=one, many=many
    )
    if material.catalog.spelled(name):
        return None
    text = _missing_text("missing_object", rng, of=subject, name=name)
    return _refusal("missing invented", text, name, (subject.name,))


def _missing_name(item: MissingName, material: Material, rng: Random) -> Draft | None:
    """The name of a column that nothing has, known to the pack: `VendorName`."""
    targets = [ColumnRef(*target.split(".", 1)) for target in item.instead]
    fits = [ref for ref in targets if ref.object in material.subjects]
    good = tuple(ref for ref in fits if ref.column in material.subjects[ref.object].roles)
    exists = any(item.name in subject.roles for subject in material.subjects.values())
    if not good or exists:
        return None
    missing, lacks = item.name, "This database"
    if rng.random() < 0.6:
        lacks = rng.choice(good).object
        good = tuple(ref for ref in good if ref.object == lacks)
        missing = f"{lacks}.{item.name}"
        rows = material.words.noun(lacks, rng).many
        text = _missing_text("missing_name_of", rng, name=item.name, table=lacks, rows=rows)
        text = text.replace(f"{lacks} ({lacks})", lacks)
    else:
        text = _missing_text("missing_name", rng, name=item.name)
    places = tuple(dict.fromkeys(ref.object for ref in good))
    instead = tuple(ref.sql for ref in good)
    return Draft(
        question=text,
        reply=Refusal((missing,), instead, f"{lacks} has no column {item.name}; see {listed(instead)}."),
        shape="missing name",
        objects=places,
        needs=places,
        columns=tuple((ref.object, ref.column) for ref in good),
    )


def missing_column(material: Material, rng: Random) -> Draft | None:
    """A column that its object does not have: one that the pack knows people ask for, or one that sounds like
    another; the answer names the one that is meant."""
    found = _known(material, rng) if rng.random() < 0.3 else _sounding(material, rng)
    if found is None:
        return None
    name, column, instead = found
    subject = material.subjects[name]
    rows = material.words.noun(name, rng).many
    added = all(material.subjects[ref.object].roles[ref.column] is Role.AMOUNT for ref in instead)
    added = added and not column.endswith(("YN", "Date", "Status"))
    kind = "missing_amount" if added and rng.random() < 0.4 else "missing_column"
    text = _missing_text(kind, rng, of=subject, column=column, rows=rows, name=name)
    # Rows that have no other name are called by the table's.
    text = re.sub(rf"\b({name} \w+) \({name}\)", r"\1", text)
    named = f" The table is {name}."
    if name in text.removesuffix(named):
        text = text.removesuffix(named)
    shown = tuple(ref for ref in instead if ref.object == name)
    return Draft(
        question=text,
        reply=Refusal(
            (f"{name}.{column}",),
            tuple(ref.sql for ref in instead),
            f"{name} has no column {column}; see {listed([ref.sql for ref in instead])}.",
        ),
        shape="missing column",
        objects=tuple(dict.fromkeys((name, *(ref.object for ref in instead)))),
        needs=tuple(dict.fromkeys((name, *(ref.object for ref in instead)))),
        columns=tuple((ref.object, ref.column) for ref in instead),
        plan=Plan(name, shown[:1] or tuple(ColumnRef(name, part) for part in subject.identity[:1])),
    )


def _known(material: Material, rng: Random) -> tuple[str, str, tuple[ColumnRef, ...]] | None:
    """A column that does not exist, as the pack lists it, with where the thing is kept."""
    known = [item for key, item in sorted(material.pack.missing.items()) if "." in key]
    if not known:
        return None
    item = rng.choice(known)
    name, _, column = item.name.partition(".")
    targets = [ColumnRef(*target.split(".", 1)) for target in item.instead if "." in target]
    fits = [ref for ref in targets if ref.object in material.subjects]
    good = tuple(ref for ref in fits if ref.column in material.subjects[ref.object].roles)[:2]
    return (name, column, good) if name in material.subjects and good else None


_NAMED = frozenset({Role.IDENTIFIER, Role.AMOUNT, Role.NAME, Role.DATE, Role.SEQUENCE})


def _sounding(material: Material, rng: Random) -> tuple[str, str, tuple[ColumnRef, ...]] | None:
    """A name that shares a part with one column of the object and with no other."""
    subject = material.sampler.subject(rng)
    refs = material.sampler.columns(subject, rng, 1, LISTED)
    if not refs:
        return None
    named = subject.roles[refs[0].column] in _NAMED and "_" not in refs[0].column
    name = sounding(refs[0].column, (), tuple(subject.roles), rng) if named else ""
    return (subject.name, name, refs) if name else None


def _write(material: Material, rng: Random) -> Draft | None:
    """A request to change data."""
    subject = material.sampler.subject(rng)
    refs = material.sampler.columns(subject, rng, 1, LISTED)
    amounts = subject.having(Role.AMOUNT)
    if not refs:
        return None
    noun = material.words.noun(subject.name, rng)
    text = _missing_text(
        "write_amount" if amounts and rng.random() < 0.2 else "write",
        rng,
        of=subject,
        rows=noun.many,
        noun=noun.one,
        name=subject.name,
        column=material.words.column(refs[0], rng),
        amount=rng.choice(amounts) if amounts else "",
    )
    done = load_phrases("other")["write_done"][text.partition(" ")[0]]
    reply = Refusal((), (subject.name,), ONLY_READING.format(done=done, name=subject.name))
    return Draft(text, reply, "write", (subject.name,), (subject.name,))


def _missing_text(kind: str, rng: Random, of: Subject | None = None, **slots: str) -> str:
    """One of the sentences of a kind; of an object without companies one that names no company."""
    phrases = load_phrases("other")
    filled = {"company": str(rng.randint(1, 12)), **slots}
    pool = [text for text in phrases[kind] if of is None or _has_company(of) or "{company}" not in text]
    return str(rng.choice(pool)).format(**filled)


def _has_company(subject: Subject) -> bool:
    return subject.scope is not None and subject.roles[subject.scope] is Role.COMPANY


def _refusal(kind: str, text: str, missing: str, instead: tuple[str, ...]) -> Draft:
    return Draft(text, Refusal((missing,), instead), kind, instead, instead)


RECIPE = Recipe("refusals", "refusal", 12, "Not shown, does not exist, or not a query.", draw, repeats=True)
