"""Tasks about the schema that is shown: what holds a thing, what identifies a row, what joins two objects.

The answer is read off the prompt, so these records teach reading it, not reciting it.
"""

from __future__ import annotations

from random import Random

from vgpt2.context.reply import JoinLine, TextReply
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.rivals import is_sure_label, is_sure_noun
from vgpt2.records.roles import LISTED, Role, Subject, is_plain_scope
from vgpt2.records.words import agreed, load_phrases, singular


def draw(material: Material, rng: Random) -> Draft | None:
    """One of five kinds of task."""
    kinds = (_holds, _identifies, _joins, _scope, _object_for)
    return rng.choices(kinds, (30, 20, 28, 10, 12))[0](material, rng)


def _holds(material: Material, rng: Random) -> Draft | None:
    subject = material.sampler.subject(rng)
    refs = material.sampler.columns(subject, rng, 1, LISTED)
    labels = material.words.labels.get(f"{refs[0].object}.{refs[0].column}", ()) if refs else ()
    if not labels:
        return None
    ref, label = refs[0], rng.choice(labels)
    # The answer is in the question, or it reads as a count.
    if label.replace(" ", "").lower() == ref.column.lower() or label[-1].isdigit():
        return None
    noun = material.words.noun(subject.name, rng)
    if not is_sure_label(label, ref.column, subject, material.words, noun.many):
        return None
    # "The work order of work orders" is said of the table instead.
    own = (
        subject.name in noun.one
        or bool(_words(label) & _words(noun.one))
        or " of " in label
        or label in _VAGUE
        or _is_mirrored(subject, ref.column, material)
        or not is_sure_noun(noun, subject.name, material.words, material.pack)
    )
    kind = "holds_flag" if subject.roles[ref.column] is Role.FLAG else "holds"
    text = rng.choice(load_phrases("other")[f"{kind}_own" if own else kind])
    text = text.format(label=label, rows=noun.many, name=subject.name, **agreed(label))
    return _task("schema holds", text, f"{ref.sql}.", (ref.object,), ((ref.object, ref.column),))


def _is_mirrored(subject: Subject, column: str, material: Material) -> bool:
    """What a view shows of another table is kept there."""
    table = subject.object.by_name[column].source.partition(".")[0]
    return bool(table) and table != material.catalog.base_of(subject.name)


_VAGUE = frozenset({"table", "column", "view", "field", "form", "file"})


def _words(text: str) -> set[str]:
    return {singular(word) for word in text.lower().split()} - {"record", "entry", "row", "number", "code"}


def has_whole_key(subject: Subject) -> bool:
    """Its key tells companies apart, or it has none; else a running number is all that the catalog knows, and
    what makes a row of it for people is not said."""
    key = subject.object.key
    if len(key) == 1 and subject.scope is None and Role.COMPANY in subject.roles.values():
        return False  # a running number of rows of several companies
    return bool(key) and (subject.scope is None or subject.scope in key)


def _identifies(material: Material, rng: Random) -> Draft | None:
    subject = material.sampler.subject(rng, has_whole_key)
    nouns = material.words.nouns.get(subject.name, ())
    key = subject.object.key
    kind = "identifies_noun" if nouns and rng.random() < 0.25 else "identifies"
    noun = rng.choice(nouns).one if nouns else ""
    text = rng.choice(load_phrases("other")[kind]).format(name=subject.name, noun=noun)
    return _task(
        f"schema key {len(key)}",
        text,
        f"{subject.name}: {', '.join(key)}.",
        (subject.name,),
        tuple((subject.name, name) for name in key),
    )


def _joins(material: Material, rng: Random) -> Draft | None:
    subject = material.sampler.subject(rng)
    edge = material.sampler.partner([subject.name], rng)
    if edge is None:
        return None
    both = all(material.words.nouns.get(name) for name in (edge.left, edge.right))
    lefts, rights = (material.words.noun(name, rng).many for name in (edge.left, edge.right))
    kind = "joins_nouns" if both and rng.random() < 0.3 else "joins"
    text = rng.choice(load_phrases("other")[kind]).format(
        left=edge.left, right=edge.right, lefts=lefts, rights=rights
    )
    columns = [(edge.left, name) for name in edge.left_columns]
    columns += [(edge.right, name) for name in edge.right_columns]
    names = (edge.left, edge.right)
    answer = f"{JoinLine.of(edge)}."
    return _task(f"schema join {len(edge.left_columns)}", text, answer, names, tuple(columns))


def _scope(material: Material, rng: Random) -> Draft | None:
    subject = material.sampler.subject(rng)
    if (
        subject.scope is None
        or subject.roles[subject.scope] is not Role.COMPANY
        or not is_plain_scope(subject)
    ):
        return None
    text = rng.choice(load_phrases("other")["scope"]).format(name=subject.name)
    answer = f"{subject.name}.{subject.scope}."
    return _task("schema scope", text, answer, (subject.name,), ((subject.name, subject.scope),))


def _object_for(material: Material, rng: Random) -> Draft | None:
    subject = material.sampler.subject(rng, lambda found: bool(material.words.nouns.get(found.name)))
    nouns = material.words.nouns.get(subject.name)
    if not nouns:
        return None
    noun = rng.choice(nouns)
    if not is_sure_noun(noun, subject.name, material.words, material.pack):
        return None
    text = rng.choice(load_phrases("other")["object_for"]).format(rows=noun.many, row=noun.one)
    return _task("schema object", text, f"{subject.name}.", (subject.name,), ())


def _task(
    shape: str, text: str, answer: str, names: tuple[str, ...], columns: tuple[tuple[str, str], ...]
) -> Draft:
    return Draft(text, TextReply(answer), shape, names, names, columns)


RECIPE = Recipe(
    "schema",
    "schema",
    10,
    "What holds, identifies, joins and separates, read off the prompt.",
    draw,
    repeats=True,
)
