"""Facts of the schema in words: columns, keys, joins, holders of a column, codes, parameters.

Every function answers one kind of question from the catalog and the pack, or gives None where the
question does not ask for that after all. Facts are complete: all columns, the whole key, every base type.

Not covered: what a routine does inside; only what the export says of it (parameters, what it reads and
writes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from vgpt2.answer.route import Fact
from vgpt2.answer.words import speakable
from vgpt2.catalog.model import Catalog, Column, DbObject, JoinEdge, Routine
from vgpt2.context import closure
from vgpt2.context.named import Mentions
from vgpt2.context.reply import JoinLine
from vgpt2.context.retrieve import Index
from vgpt2.context.words import name_terms, split_name
from vgpt2.pack.model import ValueSet

LISTED = 25
"""Names listed before the rest is only counted."""

_KINDS: Mapping[str, tuple[str, ...]] = {
    "amount": ("bDollar", "money"),
    "money": ("bDollar", "money"),
    "dat": ("bDate", "date", "datetime", "smalldatetime"),
    "month": ("bMonth",),
    "flag": ("bYN",),
    "hour": ("bHrs",),
    "quantity": ("bUnits",),
    "unit": ("bUnits",),
}
"""Stems of words for a kind of column, and the types that are of this kind."""


@dataclass(frozen=True, slots=True)
class Said:
    """A fact in words, and what it speaks of (for the proof)."""

    text: str
    objects: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    joins: tuple[JoinEdge, ...] = ()
    sources: tuple[str, ...] = ("catalog",)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the names in it."""

    question: str
    mentions: Mentions
    index: Index

    @property
    def catalog(self) -> Catalog:
        """The schema that is asked about."""
        return self.index.catalog

    @property
    def object(self) -> DbObject | None:
        """The first object that is named, if any."""
        return self.catalog.get(self.mentions.objects[0]) if self.mentions.objects else None


def answer(fact: Fact, asked: Asked) -> Said | None:
    """The fact, or None where the question names nothing that has it."""
    return FACTS[fact](asked)


def _columns(asked: Asked) -> Said | None:
    item = asked.object or meant(asked)
    if item is None or asked.mentions.columns:
        return None
    some = _columns_about(item, asked)
    listed = ", ".join(f"{column.name} {column.type}".strip() for column in some or item.columns)
    if some:
        text = f"Of {_count(len(item.columns), 'column')} of {_titled(item, asked)}: {listed}."
    else:
        text = f"{_titled(item, asked)} has {_count(len(item.columns), 'column')}: {listed}."
        if item.key:
            text += f" Its key is {', '.join(item.key)}."
    return Said(text, (item.name,), tuple((item.name, column.name) for column in some or item.columns))


def _columns_about(item: DbObject, asked: Asked) -> list[Column]:
    """The columns that the question narrows it down to ("which columns of ARTH hold amounts"); [] for all."""
    found = re.search(
        r"\b(?:hold|contain|store|show|about|say|tell|have\s+to\s+do\s+with)\s+(?P<what>[^?]+)",
        asked.question,
    )
    if found is None or item.name in found["what"]:
        return []
    terms = set(asked.index.ranker.terms(found["what"]))
    types = {kind for word, kinds in _KINDS.items() if word in terms for kind in kinds}
    words = asked.index.column_words(item)
    some = [column for column in item.columns if column.type in types or terms & words[column.name].terms]
    return some if len(some) < len(item.columns) / 2 else []


def meant(asked: Asked) -> DbObject | None:
    """The object that a question without names means: all words of its title or of a synonym are said."""
    terms = set(asked.index.ranker.terms(asked.question))
    found: list[tuple[int, DbObject]] = []
    for item in asked.index.ranker.rank(asked.question, alone=True).objects[:5]:
        note = asked.index.pack.objects.get(item.name)
        for called in (note.title, *note.synonyms) if note is not None else ():
            words = set(asked.index.ranker.terms(called))
            if words and words <= terms:
                found.append((len(words), asked.catalog.objects[item.name]))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _key(asked: Asked) -> Said | None:
    found = [item for name in asked.mentions.objects if (item := asked.catalog.get(name))]
    spoken = meant(asked)
    if not found and spoken is not None:
        found = [spoken]
    if not found:
        return None
    texts: list[str] = []
    columns: list[tuple[str, str]] = []
    for item in found:
        if not item.key:
            texts.append(f"The catalog knows no unique key of {item.name}.")
            continue
        columns.extend((item.name, name) for name in item.key)
        text = f"A row of {_titled(item, asked)} is identified by {', '.join(item.key)}"
        others = [f"({', '.join(key.columns)})" for key in item.keys[1:]]
        texts.append(f"{text}; also unique: {' and '.join(others)}." if others else f"{text}.")
    return Said(" ".join(texts), tuple(item.name for item in found), tuple(columns))


def _join(asked: Asked) -> Said | None:
    names = asked.mentions.objects
    if len(names) < 2:
        return _partners(asked) if names and "join" in asked.question.lower() else None
    left, right = names[0], names[1]
    edge = closure.best_edge(left, right, asked.catalog)
    steps = [left, right] if edge else [left, *closure.path(left, right, asked.catalog), right]
    if edge is None and len(steps) == 2:
        return Said(
            f"The catalog knows no join between {left} and {right}: no foreign key, no shared key, and none "
            "that was seen in views or reports.",
            (left, right),
        )
    edges = [closure.best_edge(one, other, asked.catalog) for one, other in pairwise(steps)]
    known = tuple(edge for edge in edges if edge is not None)
    lines = " ".join(f"Join {JoinLine.of(edge)} ({_origin(edge)})." for edge in known)
    if len(known) > 1:
        lines = f"{left} and {right} are joined through {', '.join(steps[1:-1])}. {lines}"
    return Said(lines, tuple(steps), _edge_columns(known), known)


def _partners(asked: Asked) -> Said | None:
    item = asked.object
    if item is None:
        return None
    best: dict[str, JoinEdge] = {}
    for edge in asked.catalog.edges(item.name):
        if asked.catalog.view_of(edge.right) is None:
            best.setdefault(edge.right, edge)
    known = sorted(best.values(), key=lambda edge: (-edge.count, closure.cost(edge), edge.right))
    if not known:
        return Said(f"The catalog knows no join of {item.name}.", (item.name,))
    shown = tuple(known[:8])
    lines = "; ".join(str(JoinLine.of(edge)) for edge in shown)
    text = f"{item.name} joins {_count(len(known), 'object')}. Most used: {lines}."
    return Said(text, (item.name, *(edge.right for edge in shown)), _edge_columns(shown), shown)


def _holders(asked: Asked) -> Said | None:
    columns = list(dict.fromkeys(column for _, column in asked.mentions.columns))
    if not columns:
        return None
    texts: list[str] = []
    found: list[str] = []
    for column in columns:
        holders = closure.unique(
            asked.catalog.view_of(name) or name for name in asked.catalog.with_column.get(column, ())
        )
        rank = {
            item.name: place for place, item in enumerate(asked.index.ranker.rank(asked.question).objects)
        }
        noted = asked.index.pack.objects
        ordered = sorted(holders, key=lambda name: (name not in noted, rank.get(name, len(rank)), name))
        texts.append(f"{_count(len(ordered), 'object')} with a column {column}: {_listed(ordered)}.")
        found.extend(ordered[:LISTED])
    shown = tuple(dict.fromkeys(found))
    pairs = tuple((name, column) for name in shown for column in columns if _has(asked.catalog, name, column))
    return Said(" ".join(texts), shown, pairs)


def _base(asked: Asked) -> Said | None:
    item = asked.object
    if item is None:
        return None
    if item.base:
        return Said(
            f"{item.name} is a view over the table {item.base}; query the view.", (item.name, item.base)
        )
    if item.kind == "view":
        text = (
            f"{item.name} is a view of its own over {_listed(item.reads)}."
            if item.reads
            else (f"{item.name} is a view; the catalog does not say what it reads.")
        )
        reads = tuple(name for name in item.reads if asked.catalog.get(name))
        return Said(text, (item.name, *reads[:LISTED]))
    return Said(f"{item.name} is a table; no view stands for it.", (item.name,))


def _parameters(asked: Asked) -> Said | None:
    routine = _routine(asked)
    if routine is None:
        return None
    listed = ", ".join(
        item.name + f" {item.type}" + " output" * item.output + " (optional)" * item.has_default
        for item in routine.parameters
    )
    kind = routine.kind.replace("_", " ")
    if not routine.parameters:
        return Said(f"The {kind} {routine.name} takes no parameters.")
    text = f"The {kind} {routine.name} takes {_count(len(routine.parameters), 'parameter')}: {listed}."
    return Said(text + (f" It returns {routine.returns}." if routine.returns else ""))


def _codes(asked: Asked) -> Said | None:
    known = [item for item in _value_sets(asked) if _has(asked.catalog, item.object, item.column)]
    if not known:
        return None
    texts = [
        f"{item.key}: {', '.join(f'{code} = {meaning}' for code, meaning in item.meanings.items())}"
        f"{'' if item.certain else ' (not confirmed)'}."
        for item in known
    ]
    return Said(
        " ".join(texts),
        closure.unique(item.object for item in known),
        tuple((item.object, item.column) for item in known),
        sources=("catalog", *(f"values/{item.key}" for item in known)),
    )


def _value_sets(asked: Asked) -> list[ValueSet]:
    """Codes of the columns that are named; else of a named object's columns whose name the question says."""
    values = asked.index.pack.values
    named = [f"{item}.{column}" for item, column in _pairs(asked)]
    if named:
        return [values[key] for key in named if key in values]
    said = set(asked.index.ranker.terms(asked.question))
    return [
        item
        for item in values.values()
        if item.object in asked.mentions.objects and said & set(name_terms(item.column))
    ]


def _type(asked: Asked) -> Said | None:
    pairs = _pairs(asked)
    if not pairs:
        return None
    texts = []
    for item, name in pairs:
        column = asked.catalog.objects[item].by_name[name]
        nullable = "may be NULL" if column.nullable else "is never NULL"
        texts.append(f"{item}.{name} is {_typed(column)} and {nullable}.")
    return Said(" ".join(texts), closure.unique(item for item, _ in pairs), tuple(pairs))


def _exists(asked: Asked) -> Said | None:
    pairs = tuple((item, column) for item, column in asked.mentions.columns if item)
    if pairs:
        texts = [
            f"Yes, {item} has {column} ({_typed(asked.catalog.objects[item].by_name[column])})."
            for item, column in pairs
        ]
        return Said(" ".join(texts), closure.unique(item for item, _ in pairs), pairs)
    item = asked.object
    if item is None or " have " in asked.question or " contain " in asked.question:
        return None
    base = _base(asked)
    return Said(f"Yes. {base.text if base else ''}", (item.name,))


def _use(asked: Asked) -> Said | None:
    item = asked.object
    if item is None:
        return None
    names = {item.name, item.base} - {""}
    reads = [one.name for one in asked.catalog.data.routines if names & set(one.reads)]
    writes = [one.name for one in asked.catalog.data.routines if names & set(one.writes)]
    views = [
        one.name for one in asked.catalog.data.objects if names & set(one.reads) and one.name not in names
    ]
    parts = [
        f"{_count(len(found), word)} {verb} {item.name}: {_listed(found)}."
        for found, word, verb in (
            (writes, "routine", "write"),
            (reads, "routine", "read"),
            (views, "view", "read"),
        )
        if found
    ]
    return Said(
        " ".join(parts) or f"The catalog knows no routine or view that uses {item.name}.", (item.name,)
    )


def _triggers(asked: Asked) -> Said | None:
    item = asked.object
    if item is None:
        return None
    found = asked.catalog.triggers_of(item.base or item.name)
    if not found:
        return Said(f"The catalog knows no trigger on {item.base or item.name}.", (item.name,))
    listed = ", ".join(f"{one.name} ({' '.join(event.lower() for event in one.events)})" for one in found)
    return Said(f"{_count(len(found), 'trigger')} on {item.base or item.name}: {listed}.", (item.name,))


def _module(asked: Asked) -> Said | None:
    modules = asked.index.pack.modules
    item = asked.object
    if item is not None and item.module:
        module = modules.get(item.module)
        title = f" ({module.title})" if module else ""
        company = (
            f" Its company column is {module.company_column}." if module and module.company_column else ""
        )
        return Said(f"{item.name} belongs to module {item.module}{title}.{company}", (item.name,))
    words = asked.question.replace("?", " ").split()
    for module in modules.values():
        if module.code in words or module.title.lower() in asked.question.lower():
            company = f" Company column: {module.company_column}." if module.company_column else ""
            groups = f" Groups: {', '.join(module.groups)}." if module.groups else ""
            return Said(
                f"{module.code} is {module.title}: {module.summary}{company}{groups}", sources=("pack",)
            )
    return None


def _describe(asked: Asked) -> Said | None:
    routine = _routine(asked)
    if routine is not None:
        return _parameters(asked)
    pairs = _pairs(asked)
    if pairs:
        return _together([_described_column(asked, *pair) for pair in pairs])
    item = asked.object
    return None if item is None else describe(item, asked)


def _difference(asked: Asked) -> Said | None:
    items = [asked.catalog.objects[name] for name in asked.mentions.objects]
    return _together([describe(item, asked) for item in items]) if len(items) > 1 else None


def _together(parts: list[Said]) -> Said:
    """Several facts as one."""
    return Said(
        "\n".join(part.text for part in parts),
        closure.unique(name for part in parts for name in part.objects),
        tuple(dict.fromkeys(pair for part in parts for pair in part.columns)),
        sources=closure.unique(name for part in parts for name in part.sources),
    )


def describe(item: DbObject, asked: Asked) -> Said:
    """What an object is: from the pack where it knows, and always its kind, key and size."""
    note = asked.index.pack.objects.get(item.name)
    parts = [f"{_titled(item, asked)} is a {item.kind}{f' over {item.base}' if item.base else ''}."]
    if note is not None:
        told = (note.purpose, f"One row is {note.row.rstrip('.')}.", note.use, note.not_this)
        parts.extend(text for part in told if (text := speakable(part, asked.index)))
    if item.key:
        parts.append(f"Key: {', '.join(item.key)}.")
    parts.append(f"It has {_count(len(item.columns), 'column')}.")
    sources = ("catalog",) if note is None else ("catalog", f"note/{item.name}")
    return Said(" ".join(parts), (item.name,), tuple((item.name, name) for name in item.key), sources=sources)


def _described_column(asked: Asked, item: str, name: str) -> Said:
    column = asked.catalog.objects[item].by_name[name]
    key = f"{item}.{name}"
    note, values = asked.index.pack.columns.get(key), asked.index.pack.values.get(key)
    label = note.label if note is not None else " ".join(split_name(name.removesuffix("YN")))
    parts = [f"{key} is {_typed(column)}: {label}."]
    if note is not None and note.note:
        parts.append(speakable(note.note, asked.index))
    if values is not None:
        parts.append(
            "Codes: " + ", ".join(f"{code} = {meaning}" for code, meaning in values.meanings.items()) + "."
        )
    return Said(" ".join(parts), (item,), ((item, name),))


def _find(asked: Asked) -> Said | None:
    """Objects for a topic by what they are called and hold, with what one row of each is."""
    return None if asked.mentions.objects or asked.mentions.columns else about(asked)


def about(asked: Asked) -> Said | None:
    """The objects that a question's words speak of, the nearest first."""
    ranked = asked.index.ranker.rank(asked.question, alone=True).objects
    notes = asked.index.pack.objects
    shown = [item.name for item in ranked[:12] if item.score >= 0.6 * ranked[0].score]
    names = tuple(sorted(shown, key=lambda name: name not in notes)[:4])
    parts = []
    for name in names:
        note, key = notes.get(name), asked.catalog.objects[name].key
        text = f"{name}: {note.title}, one row is {note.row.rstrip('.')}" if note else name
        parts.append(f"{text} (key {', '.join(key)})" if key else text)
    if not parts:
        return None
    noted = tuple(f"note/{name}" for name in names if name in notes)
    return Said("; ".join(parts) + ".", names, sources=("catalog", *noted))


FACTS: Mapping[Fact, Callable[[Asked], Said | None]] = {
    Fact.COLUMNS: _columns,
    Fact.KEY: _key,
    Fact.JOIN: _join,
    Fact.HOLDERS: _holders,
    Fact.BASE: _base,
    Fact.PARAMETERS: _parameters,
    Fact.CODES: _codes,
    Fact.TYPE: _type,
    Fact.EXISTS: _exists,
    Fact.USE: _use,
    Fact.TRIGGERS: _triggers,
    Fact.MODULE: _module,
    Fact.DIFFERENCE: _difference,
    Fact.DESCRIBE: _describe,
    Fact.FIND: _find,
}


def _pairs(asked: Asked) -> list[tuple[str, str]]:
    """Columns that are named; for one named without its object, the noted objects that have it, at most
    three."""
    found = [(item, column) for item, column in asked.mentions.columns if item]
    for item, column in asked.mentions.columns:
        if not item:
            holders = set(asked.catalog.with_column.get(column, ()))
            noted = [name for name in asked.index.pack.objects if name in holders]
            found.extend((name, column) for name in (noted or sorted(holders))[:3])
    return found


def _routine(asked: Asked) -> Routine | None:
    names = asked.mentions.routines
    return asked.catalog.routine(names[0]) if names else None


def _titled(item: DbObject, asked: Asked) -> str:
    note = asked.index.pack.objects.get(item.name)
    return f"{item.name} ({note.title})" if note is not None else item.name


def _typed(column: Column) -> str:
    if not column.type:
        return "of a type that the catalog does not know"
    return f"{column.type} ({column.base})" if column.base and column.base != column.type else column.type


def _origin(edge: JoinEdge) -> str:
    words = {"declared": "a foreign key", "keyed": "the key of one of them", "mined": "seen in use"}
    seen = f", used {edge.count} times" if edge.count > 1 else ""
    return f"{words[edge.origin]}{seen}"


def _edge_columns(edges: Iterable[JoinEdge]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for edge in edges:
        found.extend((edge.left, name) for name in edge.left_columns)
        found.extend((edge.right, name) for name in edge.right_columns)
    return tuple(dict.fromkeys(found))


def _has(catalog: Catalog, name: str, column: str) -> bool:
    item = catalog.get(name)
    return item is not None and column in item.by_name


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _listed(names: Iterable[str]) -> str:
    items = list(names)
    more = f" and {len(items) - LISTED} more" if len(items) > LISTED else ""
    return ", ".join(items[:LISTED]) + more
