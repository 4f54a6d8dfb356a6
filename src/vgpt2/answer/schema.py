"""Facts of the schema in words: keys, joins, base tables, parameters, use, what an object is and where
things are.

Every function answers one kind of question from the catalog and the pack, or gives None where the
question does not ask for that after all. Facts are complete: the whole key, every parameter, every base
type. Facts about columns stand in `vgpt2.answer.columns`.

Not covered: what a routine does inside; only what the export says of it (parameters, what it reads and
writes).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from vgpt2.answer import columns
from vgpt2.answer.route import Fact
from vgpt2.answer.said import LISTED, Asked, Said, counted, listed_names, meant, titled, together
from vgpt2.answer.words import speakable
from vgpt2.catalog.model import DbObject, JoinEdge, Origin, Routine
from vgpt2.context import closure, facts
from vgpt2.context.reply import JoinLine

__all__ = ["Asked", "Said", "about", "answer", "describe", "meant"]


def answer(fact: Fact, asked: Asked) -> Said | None:
    """The fact, or None where the question names nothing that has it."""
    return FACTS[fact](asked)


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
        text = f"A row of {titled(item, asked)} is identified by {', '.join(item.key)}"
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
            f"The catalog knows no join between {left} and {right}: no foreign key, no shared key, none "
            "that is known of this schema, and none that was seen in views or reports.",
            (left, right),
        )
    edges = [closure.best_edge(one, other, asked.catalog) for one, other in pairwise(steps)]
    known = tuple(edge for edge in edges if edge is not None)
    lines = " ".join(f"Join {JoinLine.of(edge)} ({_origin(edge)})." for edge in known)
    others = closure.best_edges(left, right, asked.catalog)[1:]
    if others:
        ways = "; ".join(JoinLine.of(edge).conditions for edge in others[:LISTED])
        lines += f" As well, where that is meant: {ways}."
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
    text = f"{item.name} joins {counted(len(known), 'object')}. Most used: {lines}."
    return Said(text, (item.name, *(edge.right for edge in shown)), _edge_columns(shown), shown)


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
            f"{item.name} is a view of its own over {listed_names(item.reads)}."
            if item.reads
            else (f"{item.name} is a view; the catalog does not say what it reads.")
        )
        reads = tuple(name for name in item.reads if asked.catalog.get(name))
        return Said(text, (item.name, *reads[:LISTED]))
    return Said(f"{item.name} is a table; no view stands for it.", (item.name,))


def _exists(asked: Asked) -> Said | None:
    found = columns.exists(asked)
    if found is not None or " have " in asked.question or " contain " in asked.question:
        return found
    base = _base(asked)
    return None if base is None else Said(f"Yes. {base.text}", base.objects)


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
    text = f"The {kind} {routine.name} takes {counted(len(routine.parameters), 'parameter')}: {listed}."
    return Said(text + (f" It returns {routine.returns}." if routine.returns else ""))


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
        f"{counted(len(found), word)} {verb} {item.name}: {listed_names(found)}."
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
    named = [trigger for name in asked.mentions.triggers if (trigger := asked.catalog.trigger(name))]
    if named:
        text = " ".join(
            f"{one.name} fires on {facts.events(one)} of {one.parent}, {one.type.lower()} the statement."
            for one in named
        )
        return Said(text, tuple(one.parent for one in named if asked.catalog.get(one.parent)))
    item = asked.object
    if item is None:
        return None
    found = asked.catalog.triggers_of(item.base or item.name)
    if not found:
        return Said(f"The catalog knows no trigger on {item.base or item.name}.", (item.name,))
    listed = ", ".join(f"{one.name} ({' '.join(event.lower() for event in one.events)})" for one in found)
    return Said(f"{counted(len(found), 'trigger')} on {item.base or item.name}: {listed}.", (item.name,))


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
    if asked.mentions.triggers:
        return _triggers(asked)
    if asked.mentions.forms:
        return _form(asked)
    routine = _routine(asked)
    if routine is not None:
        return _parameters(asked)
    pairs = columns.pairs_of(asked)
    if pairs:
        return together([columns.described(asked, *pair) for pair in pairs])
    item = asked.object
    return None if item is None else describe(item, asked)


def _form(asked: Asked) -> Said | None:
    form = asked.catalog.form(asked.mentions.forms[0])
    if form is None:
        return None
    fields = asked.catalog.fields_in(form.name)
    bound = f" It shows {form.view}." if asked.catalog.get(form.view) else ""
    text = f"The form {form.name} is {form.title}.{bound}"
    if fields:
        listed = [f"{field.label} ({field.view}.{field.column})" for field in fields]
        text += f" Its {counted(len(fields), 'field')}: {listed_names(listed)}."
    return Said(text, (form.view,) if asked.catalog.get(form.view) else ())


def _difference(asked: Asked) -> Said | None:
    pairs = [pair for pair in asked.mentions.columns if pair[0]]
    if len(pairs) > 1:
        return together([columns.described(asked, *pair) for pair in pairs])
    items = [asked.catalog.objects[name] for name in asked.mentions.objects]
    return together([describe(item, asked) for item in items]) if len(items) > 1 else None


def describe(item: DbObject, asked: Asked) -> Said:
    """What an object is: from the pack where it knows, and always its kind, key and size."""
    note = asked.index.pack.objects.get(item.name)
    parts = [f"{titled(item, asked)} is a {item.kind}{f' over {item.base}' if item.base else ''}."]
    if note is not None:
        told = (note.purpose, f"One row is {note.row.rstrip('.')}.", note.use, note.not_this)
        parts.extend(text for part in told if (text := speakable(part, asked.index)))
    if item.key:
        parts.append(f"Key: {', '.join(item.key)}.")
    parts.append(f"It has {counted(len(item.columns), 'column')}.")
    sources = ("catalog",) if note is None else ("catalog", f"note/{item.name}")
    return Said(" ".join(parts), (item.name,), tuple((item.name, name) for name in item.key), sources=sources)


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
    Fact.COLUMNS: columns.columns_of,
    Fact.KEY: _key,
    Fact.JOIN: _join,
    Fact.HOLDERS: columns.holders,
    Fact.BASE: _base,
    Fact.PARAMETERS: _parameters,
    Fact.CODES: columns.codes,
    Fact.TYPE: columns.type_of,
    Fact.EXISTS: _exists,
    Fact.USE: _use,
    Fact.TRIGGERS: _triggers,
    Fact.MODULE: _module,
    Fact.DIFFERENCE: _difference,
    Fact.DESCRIBE: _describe,
    Fact.FIND: _find,
}


def _routine(asked: Asked) -> Routine | None:
    names = asked.mentions.routines
    return asked.catalog.routine(names[0]) if names else None


def _origin(edge: JoinEdge) -> str:
    words = {
        Origin.DECLARED: "a foreign key",
        Origin.STATED: "known of this schema",
        Origin.KEYED: "the key of one of them",
        Origin.MINED: "seen in use",
    }
    seen = f", used {edge.count} times" if edge.count > 1 else ""
    return f"{words[edge.origin]}{seen}"


def _edge_columns(edges: Iterable[JoinEdge]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for edge in edges:
        found.extend((edge.left, name) for name in edge.left_columns)
        found.extend((edge.right, name) for name in edge.right_columns)
    return tuple(dict.fromkeys(found))
