"""The business in the database: what codes mean, what an object is for and what one of its rows is, what
users see on a form; and queries that are asked for in the words of the business.

Meanings are read off the lines `Codes …` and `Form …` of the prompt; what an object is for stands there with
its title.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from vgpt2.context.reply import TextReply
from vgpt2.pack.model import ObjectNote, ValueSet
from vgpt2.records import values
from vgpt2.records.plan import ColumnRef, Filter, Function, Measure, Op, Plan, Value
from vgpt2.records.recipe import Draft, Material, Recipe, query_draft
from vgpt2.records.roles import Role, Subject
from vgpt2.records.sample import groups
from vgpt2.records.together import open_columns, pinned, unpinned
from vgpt2.records.words import load_phrases

_YES_NO = {"Y": "yes", "N": "no"}


def draw(material: Material, rng: Random) -> Draft | None:
    """A query by a code's meaning (half of the draws), or a question about meanings."""
    kinds: tuple[tuple[Callable[[Material, Random], Draft | None], int], ...] = (
        (_coded_query, 52),
        (_meaning, 14),
        (_code, 14),
        (_all_codes, 6),
        (_purpose, 12),
        (_field, 8 if material.catalog.data.fields else 0),
    )
    chosen = rng.choices([kind for kind, _ in kinds], [weight for _, weight in kinds])[0]
    return chosen(material, rng)


def _known(material: Material, rng: Random) -> tuple[Subject, ColumnRef, ValueSet] | None:
    """A column whose codes the prompt shows."""
    if not material.coded:
        return None
    ref = rng.choice(material.coded)
    return material.subjects[ref.object], ref, material.sampler.codes[f"{ref.object}.{ref.column}"]


def _coded_query(material: Material, rng: Random) -> Draft | None:
    """Rows, or their number, in a state that the business has a word for."""
    found = _known(material, rng)
    if found is None:
        return None
    subject, ref, known = found
    sampler = material.sampler
    meant = rng.choice(sorted(known.meanings))
    code = values.of_code(subject.object.by_name[ref.column], known, meant)
    if subject.roles[ref.column] is Role.FLAG and meant in _YES_NO:
        code = Value(code.sql, _YES_NO[meant])  # "voided set to valid" is how nobody asks
    if not _is_said(code.words):
        return None
    filters = (*sampler.scope(subject, rng), Filter(ref, Op.EQ, (code,)))
    # Which number a row has at all hangs on its kind: of own equipment there is no vendor's truck.
    hanging = [name for name in subject.having(Role.IDENTIFIER) if subject.object.by_name[name].nullable]
    avoid = (ref, *(ColumnRef(subject.name, name) for name in hanging))
    filters += sampler.filters(subject, rng, rng.choice((0, 0, 1)), avoid=avoid)
    if rng.random() < 0.3:
        columns = groups(subject, sampler, rng, rng.choice((0, 1, 1)))
        columns = unpinned(columns, filters)
        if sampler.is_one_row(subject, (*columns, *pinned(filters))):
            return None
        counted = Measure(Function.COUNT, None, "NumberRows")
        return query_draft(Plan(subject.name, columns, filters=filters, measures=(counted,)), material, rng)
    if rng.random() < 0.5:
        columns = tuple(ColumnRef(subject.name, name) for name in subject.default_columns)
        if open_columns(columns, filters):
            plan = Plan(subject.name, columns, filters=filters)
            return query_draft(plan, material, rng, names_columns=False)
    count = rng.choice((2, 3, 4))
    columns = open_columns(sampler.columns(subject, rng, count + len(filters)), filters)
    if _APART.search(ref.column):
        columns = tuple(found for found in columns if found.column not in hanging)
    columns = columns[:count]
    return query_draft(Plan(subject.name, columns, filters=filters), material, rng) if columns else None


_APART = re.compile(r"(Line|Item|Sale|Hauler|Usage|Quote)Type$")
"""Kinds of lines, each of which has numbers of its own: an expense has no order to show."""


def _is_said(meaning: str) -> bool:
    """Whether a meaning can stand in a condition; `invoice, or a credit` would be read as two."""
    return not re.search(r",|;| or ", meaning)


def _meaning(material: Material, rng: Random) -> Draft | None:
    """What a code stands for."""
    found = _known(material, rng)
    if found is None:
        return None
    _, ref, known = found
    code = rng.choice(sorted(known.meanings))
    text = rng.choice(load_phrases("business")["meaning"]).format(code=code, name=ref.sql)
    return _said(text, f"{code} means: {known.meanings[code]}.", "meaning of a code", ref)


def _code(material: Material, rng: Random) -> Draft | None:
    """Which code stands for a meaning."""
    found = _known(material, rng)
    if found is None:
        return None
    subject, ref, known = found
    code = rng.choice(sorted(known.meanings))
    meaning = known.meanings[code]
    if sum(other == meaning for other in known.meanings.values()) > 1:
        return None
    value = values.of_code(subject.object.by_name[ref.column], known, code)
    text = rng.choice(load_phrases("business")["code"]).format(meaning=meaning, name=ref.sql)
    return _said(text, f"{ref.sql} = {value.sql}.", "code of a meaning", ref)


def _all_codes(material: Material, rng: Random) -> Draft | None:
    found = _known(material, rng)
    if found is None:
        return None
    _, ref, known = found
    if not known.complete or len(known.meanings) < 2:
        return None
    text = rng.choice(load_phrases("business")["codes"]).format(name=ref.sql)
    told = ", ".join(f"{code} = {meaning}" for code, meaning in known.meanings.items())
    return _said(text, f"{told}.", "codes of a column", ref)


def _purpose(material: Material, rng: Random) -> Draft | None:
    """What an object is for and what one row of it is."""
    described = sorted(name for name in material.pack.objects if name in material.subjects)
    if not described:
        return None
    name = rng.choice(described)
    note = material.pack.objects[name]
    elsewhere = _elsewhere(note, material)
    warned = (
        "mistaken" if elsewhere else "row" if not note.not_this or _tells_where(note, material) else "pitfall"
    )
    kind = rng.choice(("purpose", "row", warned))
    topic = rng.choice(elsewhere) if kind == "mistaken" else Elsewhere("", "", "", "")
    # Asked of the object that does hold it; other things than what is posted are more than one object's.
    there = topic.what.startswith("posted") and rng.random() < 0.7
    answers = {
        "purpose": f"{name} ({note.title}): {note.purpose}"
        + (f" Typical use: {note.use}" if note.use else ""),
        "row": f"One row of {name} is {note.row.rstrip('.')}.",
        "pitfall": note.not_this,
        "mistaken": f"{'Yes' if there else 'No'}. {topic.told}",
    }
    text = rng.choice(load_phrases("business")[kind])
    text = text.format(
        name=topic.where if there else name, title=note.title, topic=topic.what, verb=topic.verb.capitalize()
    )
    # Where things are instead is read off what is shown.
    told = [word for word in re.findall(r"\w+", topic.told) if word in material.catalog.objects]
    needs = tuple(dict.fromkeys((name, *(told if kind == "mistaken" else ()))))
    return Draft(text, TextReply(answers[kind]), f"object {kind}", needs, needs)


def _tells_where(note: ObjectNote, material: Material) -> bool:
    """Whether what an object is not is said with the object that it is in: `Posted lines are in APTL.`"""
    leans = re.match(r"(It|They|Its|Their)\b", note.not_this) or not re.search(r"\b(is|are)\b", note.not_this)
    return not leans and any(word in material.catalog.objects for word in re.findall(r"\w+", note.not_this))


class Elsewhere(NamedTuple):
    """Something that another object holds: `posted progress`, `is`, `JCCD`, `Posted progress is in JCCD.`"""

    what: str
    verb: str
    where: str
    told: str


def _elsewhere(note: ObjectNote, material: Material) -> list[Elsewhere]:
    """What is kept in another object, as far as a sentence of the note says so by itself."""
    found = []
    for part in re.split(r"[;.]\s*", note.not_this):
        match = _KEPT_IN.fullmatch(part)
        if match is None or match["object"] not in material.catalog.objects:
            continue
        what = match["what"]
        if " " not in what or _LEANING.search(what):
            continue
        if what[1:2].islower():
            what = what[:1].lower() + what[1:]
        found.append(Elsewhere(what, match["verb"], match["object"], f"{part[:1].upper()}{part[1:]}."))
    return found


_KEPT_IN = re.compile(r"(?P<what>[^,:()]+?) (?P<verb>is|are) in (?P<object>\w+)(?! or )[^,:]*")
_LEANING = re.compile(
    r"^(Which|Whose|How|When|Once|The)\b|\b(its?|they|their|that|both|alone|only|else|same|ones|whole|now)\b",
    re.I,
)
"""What only the sentence before it, or the object itself, makes plain."""


def _field(material: Material, rng: Random) -> Draft | None:
    """The column behind a field of a form."""
    field = rng.choice(material.catalog.data.fields)
    item = material.catalog.get(field.view)
    if item is None or field.column not in item.by_name or material.catalog.form(field.form) is None:
        return None
    shown = material.catalog.fields_in(field.form)[:12]
    if field not in shown or sum(other.label == field.label for other in shown) > 1:
        return None
    text = rng.choice(load_phrases("business")["field"]).format(form=field.form, label=field.label)
    ref = ColumnRef(field.view, field.column)
    return Draft(text, TextReply(f"{ref.sql}."), "field of a form", (field.view,), (field.view,))


def _said(text: str, answer: str, shape: str, ref: ColumnRef) -> Draft:
    pair = ((ref.object, ref.column),)
    return Draft(text, TextReply(answer), shape, (ref.object,), (ref.object,), columns=pair)


RECIPE = Recipe(
    "business",
    "business",
    11,
    "Codes and their meanings, what objects are for, form fields.",
    draw,
    repeats=True,
)
