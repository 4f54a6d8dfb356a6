"""Trees of gold queries, for making mutants and rewrites of them: parsing, writing, and editing copies.

An edit is a function that changes one node of a copy; nodes are found again in a copy by their place in the
walk of the tree, which copying keeps.

Not covered: text as the author wrote it. What is written back is sqlglot's own form, so a trial always starts
from the gold as written back and not from the gold's text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from sqlglot import exp, parse_one

from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import SourceKind
from vgpt2.tsql.parse import parse

_DIALECT = "tsql, normalization_strategy=case_sensitive"

Tree = exp.Expression
Apply = Callable[[Tree], object]
"""Changes a node of a copy, in place."""

E = TypeVar("E", bound=exp.Expression)


class Edit(NamedTuple):
    """One change: of which kind, of the how-manieth node of the walk, and how."""

    kind: str
    place: int
    apply: Apply


class Made(NamedTuple):
    """A changed query."""

    kind: str
    sql: str


class Query:
    """A gold query as a tree, with what its labels stand for.

    Attributes:
        labels: by label (alias or name) the object that it stands for; labels that stand for several
            objects, CTEs and derived tables are left out.
    """

    def __init__(self, sql: str, catalog: Catalog) -> None:
        self.catalog = catalog
        self.tree: Tree = parse_one(sql, dialect=_DIALECT)  # type: ignore[assignment]
        self.sql = written(self.tree)
        self.labels = _labels(sql, catalog)
        self._places = {id(node): place for place, node in enumerate(self.tree.walk())}

    def place(self, node: exp.Expr) -> int:
        """The node's place in the walk."""
        return self._places[id(node)]

    def edit(self, kind: str, node: exp.Expr, apply: Apply) -> Edit:
        """An edit of that node."""
        return Edit(kind, self.place(node), apply)

    def made(self, edit: Edit) -> Made:
        """The query with the edit applied."""
        copy = self.tree.copy()
        for place, node in enumerate(copy.walk()):
            if place == edit.place:
                edit.apply(node)  # type: ignore[arg-type]
                break
        return Made(edit.kind, written(copy))

    def all(self, edits: Iterator[Edit]) -> Iterator[Made]:
        """What all edits make, each text once and never the query itself."""
        seen = {self.sql}
        for edit in edits:
            made = self.made(edit)
            if made.sql not in seen:
                seen.add(made.sql)
                yield made

    def find(self, *kinds: type[E]) -> list[E]:
        """All nodes of these classes."""
        return list(self.tree.find_all(*kinds))

    def column(self, node: exp.Column) -> tuple[DbObject, Column] | None:
        """The object and column of the catalog that a column node stands for."""
        item = self.labels.get(node.table)
        column = item.by_name.get(node.name) if item is not None else None
        return (item, column) if item is not None and column is not None else None


def written(tree: exp.Expr) -> str:
    """The tree as T-SQL."""
    return tree.sql(dialect="tsql")


def parts(node: exp.Expr) -> list[exp.Expr]:
    """The conjuncts of a condition."""
    return list(node.flatten()) if isinstance(node, exp.And) else [node]


def conjunction(found: list[exp.Expr]) -> exp.Expr:
    """Conditions joined by AND; one that always holds where there are none."""
    return exp.and_(*found, copy=False) if found else parse_one("1 = 1")


def joins(query: Query) -> list[exp.Join]:
    """Joins that have a condition."""
    return [join for join in query.find(exp.Join) if join.args.get("on")]


def _labels(sql: str, catalog: Catalog) -> dict[str, DbObject]:
    found: dict[str, DbObject | None] = {}
    for statement in parse(sql).statements:
        if statement.tree is None:
            continue
        for source in bind(statement, catalog, sql).sources:
            item = source.object if source.kind is SourceKind.OBJECT else None
            known = found.get(source.label, item)
            found[source.label] = item if known is item else None
    return {label: item for label, item in found.items() if item is not None}
