"""Refusals: what is missing, why, and what is real instead.

Suggestions come in this order: what the pack knows to be meant by the name; for a column, the named object's
columns of like spelling; objects that the name's own words find; names of like spelling.

Not covered: deciding that a question is out of bounds (`vgpt2.answer.route`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vgpt2.answer import proof
from vgpt2.answer.model import Answer, Proof, Route
from vgpt2.answer.schema import Asked
from vgpt2.catalog.model import Catalog
from vgpt2.catalog.nearest import nearest
from vgpt2.context.reply import Refusal
from vgpt2.context.words import split_name

LIMIT = 4
"""Suggestions for one missing name at most."""

REASONS: Mapping[str, str] = {
    "write": "This writes one SELECT and nothing that changes data; make the change in Vista itself.",
    "change": "This writes one SELECT and nothing that changes data; make the change in Vista itself.",
    "elsewhere": "This answers questions about the database only, and finds nothing of this one in it.",
}
"""What is said to a request that is refused whatever it names, by the rule that refused it."""


def out_of_bounds(rule: str) -> Answer:
    """A request that is no question to this database, or would change it."""
    return Answer(Route.REFUSAL, REASONS[rule], refused=True, confidence=1.0)


def unknown_names(asked: Asked) -> Answer:
    """A question that names what the catalog does not have."""
    missing = asked.mentions.unknown
    sentences: list[str] = []
    suggestions: list[str] = []
    for name in missing:
        found = instead(name, asked)
        suggestions.extend(found)
        sentences.append(_sentence(name, found, asked))
    return _refusal(missing, suggestions, " ".join(sentences), asked)


def by_model(reply: Refusal, asked: Asked) -> Answer | None:
    """A model's refusal, as far as it holds: what it misses must not exist, what it points to must.

    Returns:
        None where everything that it calls missing is there: then it refused without a reason.
    """
    missing = tuple(name for name in reply.missing if not exists(name, asked.catalog))
    if not missing:
        return None
    suggestions = [name for name in reply.instead if exists(name, asked.catalog)]
    if not suggestions:
        suggestions = [target for name in missing for target in instead(name, asked)]
    text = Refusal(missing, tuple(suggestions)).sentence
    return _refusal(missing, suggestions, text, asked, confidence=0.6)


def instead(name: str, asked: Asked) -> tuple[str, ...]:
    """Existing names for one that does not exist, the likeliest first."""
    owner, dot, column = name.rpartition(".")
    found: list[str] = []
    found.extend(asked.index.hint(name).instead)
    if dot:
        item = asked.catalog.objects[owner]
        found.extend(f"{owner}.{near}" for near in nearest(column, item.by_name, limit=2))
        found.extend(_elsewhere(column, owner, asked))
        return tuple(dict.fromkeys(found))[:LIMIT] or (owner,)
    if not found:
        found.extend(_by_words(name, asked))
        found.extend(nearest(name, asked.index.ranker.names, limit=2))
        found.extend(_columns_like(name, asked))
        found.extend(nearest(name, (item.name for item in asked.catalog.data.routines), limit=1))
    return tuple(dict.fromkeys(found))[:LIMIT]


def exists(name: str, catalog: Catalog) -> bool:
    """Whether `Object` or `Object.Column` is in the catalog."""
    item, dot, column = name.partition(".")
    known = catalog.get(item)
    return known is not None and (not dot or column in known.by_name)


def _elsewhere(column: str, owner: str, asked: Asked) -> list[str]:
    """The same column in objects that the owner is joined to."""
    holders = set(asked.catalog.with_column.get(column, ()))
    partners = dict.fromkeys(edge.right for edge in asked.catalog.edges(owner) if edge.count > 1)
    return [f"{name}.{column}" for name in partners if name in holders][:2]


def _by_words(name: str, asked: Asked) -> list[str]:
    """Objects that the words inside a name find ("InvoiceHeader": invoice header)."""
    words = [word for word in split_name(name) if asked.index.ranker.knows(word) and len(word) > 2]
    if not words:
        return []
    ranked = asked.index.ranker.rank(" ".join(words)).objects
    return [item.name for item in ranked[:2] if item.score >= 0.5 * ranked[0].score]


def _columns_like(name: str, asked: Asked) -> list[str]:
    """Columns of the named objects that are spelled like the name."""
    found: list[str] = []
    for owner in asked.mentions.objects:
        item = asked.catalog.objects[owner]
        found.extend(f"{owner}.{near}" for near in nearest(name, item.by_name, limit=1))
    return found


def _sentence(name: str, found: Iterable[str], asked: Asked) -> str:
    owner, dot, column = name.rpartition(".")
    first = f"{owner} has no column {column}." if dot else f"This database has no {name}."
    known = asked.index.hint(name).why
    listed = ", ".join(found)
    why = f" {known.rstrip('.')}." if known and listed else ""
    return f"{first}{why}" + (f" What comes nearest: {listed}." if listed else "")


def _refusal(
    missing: tuple[str, ...], suggestions: Iterable[str], text: str, asked: Asked, confidence: float = 1.0
) -> Answer:
    names = tuple(dict.fromkeys(suggestions))
    objects = [name.partition(".")[0] for name in names]
    known = [name for name in objects if asked.catalog.get(name) is not None]
    columns = [(item, column) for item, dot, column in (name.partition(".") for name in names) if dot]
    card = Proof(
        proof.objects_of(known, asked.catalog, asked.index.pack),
        proof.columns_of(columns, asked.catalog),
        sources=("catalog",),
    )
    return Answer(
        Route.REFUSAL,
        text,
        refused=True,
        missing=missing,
        suggestions=names,
        proof=card,
        confidence=confidence,
    )
