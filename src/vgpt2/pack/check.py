"""Hold every name in a pack against a catalog: what does not exist there is a one-line problem.

A pack may know more than a catalog has (the bundled sample holds fewer objects than the pack describes):
`absent` lists those objects, and with `partial` the entries about them are left out of the check.

Not covered: whether queries obey the house conventions (lint) and return rows (the sandbox): both stand above
this room, so the tests of the pack see to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from vgpt2.catalog.model import Catalog, ObjectKind
from vgpt2.pack.model import Pack, VerifiedQuery
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding, ColumnStatus, SourceKind, StatementKind
from vgpt2.tsql.parse import parse

_BASE_TYPE = re.compile(
    r"(?:big|small|tiny)?int|bit|(?:small)?datetime|date|time|float|uniqueidentifier"
    r"|n?(?:var)?char\((?:\d+|max)\)|(?:numeric|decimal)\(\d+,\d+\)"
)
_PARAMETER = re.compile(r"@\w+")
_CODE_SPAN = re.compile(r"`([A-Za-z]\w*(?:\.\w+#?)?)`")


class _Subject(NamedTuple):
    """What is checked, against what, and whether objects that the catalog lacks are left out."""

    pack: Pack
    catalog: Catalog
    partial: bool

    def skips(self, name: str) -> bool:
        return self.partial and self.catalog.get(name) is None

    def lacks(self, name: str) -> str | None:
        """What is wrong with the name of an object, if anything."""
        item = self.catalog.get(name)
        if item is None:
            spelled = self.catalog.spelled(name)
            return f"no object {name}" + (f" (is it {spelled[0]}?)" if spelled else "")
        if item.kind is ObjectKind.TABLE and self.catalog.view_of(name):
            return f"{name} is a base table; name its view {self.catalog.view_of(name)}"
        return None

    def lacks_column(self, name: str, column: str) -> str | None:
        """What is wrong with `Object.Column`, if anything."""
        item = self.catalog.get(name)
        if item is None:
            return self.lacks(name)
        return None if column in item.by_name else f"{name} has no column {column}"

    def lacks_target(self, target: str) -> str | None:
        """What is wrong with `Object` or `Object.Column`, if anything."""
        name, dot, column = target.partition(".")
        return self.lacks_column(name, column) if dot else self.lacks(name)


def check(pack: Pack, catalog: Catalog, *, partial: bool = False) -> list[str]:
    """Every name of the pack that the catalog does not bear out, one line each; [] when all is well.

    Args:
        partial: leave out what speaks of objects that the catalog does not have (`absent` lists them). A
            query or article that needs one such object is left out as a whole.
    """
    subject = _Subject(pack, catalog, partial)
    return [problem for look in _CHECKS for problem in look(subject)]


def absent(pack: Pack, catalog: Catalog) -> tuple[str, ...]:
    """Objects that the pack describes, labels or queries and that the catalog does not have."""
    named = [*pack.objects]
    named += [note.object for note in pack.columns.values()]
    named += [values.object for values in pack.values.values()]
    named += [name for query in pack.queries.values() for name in query.objects]
    named += pack.asks
    named += [name for question in pack.questions for name in question.objects]
    named += [name for edge in pack.joins.edges for name in (edge.left, edge.right)]
    return tuple(name for name in dict.fromkeys(named) if catalog.get(name) is None)


def _modules(subject: _Subject) -> Iterator[str]:
    for module in subject.pack.modules.values():
        columns = [column for column in (module.company_column, *module.groups) if column]
        for column in columns:
            if column not in subject.catalog.with_column and not subject.partial:
                yield f"module {module.code}: no object has a column {column}"
        for name in module.batches:
            problem = None if subject.skips(name) else subject.lacks(name)
            if problem:
                yield f"module {module.code}: {problem}"


def _objects(subject: _Subject) -> Iterator[str]:
    for note in subject.pack.objects.values():
        if note.module not in subject.pack.modules:
            yield f"object {note.name}: no module {note.module} in modules.yaml"
        problem = None if subject.skips(note.name) else subject.lacks(note.name)
        if problem:
            yield f"object {note.name}: {problem}"


def _asks(subject: _Subject) -> Iterator[str]:
    for name in subject.pack.asks:
        problem = None if subject.skips(name) else subject.lacks(name)
        if problem:
            yield f"asks of {name}: {problem}"


def _questions(subject: _Subject) -> Iterator[str]:
    for question in subject.pack.questions:
        for name in question.objects:
            problem = None if subject.skips(name) else subject.lacks(name)
            if problem:
                yield f"question '{question.text}': {problem}"


def _joins(subject: _Subject) -> Iterator[str]:
    """Joins of what does not exist, and of columns of different types."""
    for edge in (*subject.pack.joins.edges, *subject.pack.joins.never):
        if subject.skips(edge.left) or subject.skips(edge.right):
            continue
        told = f"join {edge.left} {edge.right}"
        problems = [
            problem
            for name, columns in ((edge.left, edge.left_columns), (edge.right, edge.right_columns))
            for problem in (subject.lacks(name), *(subject.lacks_column(name, column) for column in columns))
            if problem
        ]
        yield from (f"{told}: {problem}" for problem in dict.fromkeys(problems))
        if problems:
            continue
        left, right = subject.catalog.objects[edge.left], subject.catalog.objects[edge.right]
        for one, other in zip(edge.left_columns, edge.right_columns, strict=True):
            first, second = left.by_name[one], right.by_name[other]
            if _kind(first.base) != _kind(second.base):
                yield f"{told}: {one} is {first.type} and {other} is {second.type}"


def _kind(base: str) -> str:
    """The kind of a base type: what may be compared without a conversion that hides a mistake."""
    name = base.partition("(")[0]
    return "char" if name.endswith("char") else "int" if name.endswith("int") else name


def _columns(subject: _Subject) -> Iterator[str]:
    for kind, notes in (("column", subject.pack.columns), ("values", subject.pack.values)):
        for note in notes.values():
            problem = None if subject.skips(note.object) else subject.lacks_column(note.object, note.column)
            if problem:
                yield f"{kind} {note.key}: {problem}"


def _queries(subject: _Subject) -> Iterator[str]:
    asked: dict[str, str] = {}
    for query in subject.pack.queries.values():
        for wording in query.wordings:
            other = asked.setdefault(" ".join(wording.lower().split()), query.id)
            if other != query.id:
                yield f"query {query.id}: {other} has the same wording '{wording}'"
        if query.module not in subject.pack.modules:
            yield f"query {query.id}: no module {query.module} in modules.yaml"
        if not any(subject.skips(name) for name in query.objects):
            yield from (f"query {query.id}: {problem}" for problem in _query(query, subject))


def _query(query: VerifiedQuery, subject: _Subject) -> Iterator[str]:
    """What is wrong with one query: reading, binding, objects, parameters."""
    script = parse(query.sql)
    yield from (problem.message for problem in script.problems)
    kinds = [statement.kind for statement in script.statements]
    if kinds != [StatementKind.SELECT] or script.statements[0].tree is None:
        yield "is not one SELECT that can be read"
        return
    binding = bind(script.statements[0], subject.catalog, query.sql)
    yield from (problem.message for problem in binding.problems)
    yield from _unbound(binding)
    read = tuple(dict.fromkeys(source.object.name for source in binding.sources if source.object))
    if set(read) != set(query.objects):
        yield f"reads {', '.join(read)}, but NOLOCK stands on {', '.join(query.objects)}"
    used = set(_PARAMETER.findall(query.sql))
    stated = {parameter.name for parameter in query.parameters}
    yield from (f"does not state its parameter {name}" for name in sorted(used - stated))
    yield from (f"states {name}, which it does not use" for name in sorted(stated - used))
    for parameter in query.parameters:
        if parameter.type not in subject.catalog.data.types and not _BASE_TYPE.fullmatch(parameter.type):
            yield f"{parameter.name} has the unknown type {parameter.type}"


def _unbound(binding: Binding) -> Iterator[str]:
    for source in binding.sources:
        if source.kind is SourceKind.UNKNOWN or source.miscased:
            yield f"no object {source.name}"
    for use in binding.columns:
        if use.status is not ColumnStatus.FOUND:
            full = f"{use.qualifier}.{use.name}" if use.qualifier else use.name
            yield f"column {full} is {use.status.value}"


def _articles(subject: _Subject) -> Iterator[str]:
    for article in subject.pack.articles.values():
        if any(subject.skips(name) for name in article.objects):
            continue
        yield from (
            f"article {article.id}: {problem}" for name in article.objects if (problem := subject.lacks(name))
        )
        for target in dict.fromkeys(_CODE_SPAN.findall(article.text)):
            name = target.partition(".")[0]
            if not _speaks_of_object(target, subject) or subject.skips(name):
                continue
            problem = subject.lacks_target(target)
            if problem:
                yield f"article {article.id}: {problem}"
            elif name not in article.objects:
                yield f"article {article.id}: names {name}, which its `objects` leave out"


def _speaks_of_object(target: str, subject: _Subject) -> bool:
    """A code span with a dot, or one that is no column's name, means an object."""
    return "." in target or target not in subject.catalog.with_column


def _missing(subject: _Subject) -> Iterator[str]:
    for item in subject.pack.missing.values():
        name, dot, column = item.name.partition(".")
        found = subject.catalog.get(name)
        exists = found is not None and (not dot or column in found.by_name)
        if exists:
            yield f"missing {item.name}: it exists"
        for target in item.instead:
            problem = None if subject.skips(target.partition(".")[0]) else subject.lacks_target(target)
            if problem:
                yield f"missing {item.name}: {problem}"


_CHECKS: tuple[Callable[[_Subject], Iterator[str]], ...] = (
    _modules,
    _objects,
    _asks,
    _questions,
    _joins,
    _columns,
    _queries,
    _articles,
    _missing,
)
