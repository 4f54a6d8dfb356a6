"""The state of one translation from T-SQL to DuckDB: scopes, types, needs, and the dispatch over the tree.

A node's class is looked up in tables of handlers that `rewrite` hands in; a class that no table names is
refused. Values and conditions are kept apart, as T-SQL has no boolean values.

Not covered: the handlers themselves (`rewrite_*`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import NoReturn

from sqlglot import exp

from vgpt2.catalog.model import Catalog, DbObject
from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.model import Cell, IllegalSqlError, UnsupportedSqlError
from vgpt2.sandbox.needs import Needs, ParameterUse, Probe, Ref
from vgpt2.sandbox.sqltypes import Family, SqlType


@dataclass(frozen=True, slots=True)
class Typed:
    """A translated value.

    Attributes:
        sql: DuckDB SQL.
        type: SQL Server's type.
        ref: the stored column that it is, unchanged.
        literal: whether it is a literal; `value` is then its value.
        parameter: the parameter that it is, without `@`.
        trimmed: a string that cannot end in blanks.
    """

    sql: str
    type: SqlType
    ref: Ref | None = None
    literal: bool = False
    value: Cell = None
    parameter: str = ""
    trimmed: bool = False


@dataclass(slots=True)
class Relation:
    """An item of a FROM clause: what its columns are called, and what they are. Names are exact."""

    label: str
    columns: Mapping[str, Typed]
    view: DbObject | None = None
    """An object of the catalog, whose columns are noted as they are read."""


@dataclass(slots=True)
class Block:
    """One SELECT being translated; `parent` is what its columns may refer to beyond its own FROM."""

    parent: Block | None
    relations: list[Relation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """A column of a SELECT's result."""

    name: str
    typed: Typed


@dataclass(frozen=True, slots=True)
class Query:
    """A translated SELECT: its SQL, with output columns called as `names`, and what they are."""

    sql: str
    names: tuple[str, ...]
    outputs: tuple[OutputColumn, ...]
    ordered: bool = False


# Parts of a node that no handler reads: a node that has one means something else than it seems to.
_UNREAD = frozenset(
    {
        "catalog",
        "clamp_position",
        "cluster",
        "collation",
        "connect",
        "count",
        "distribute",
        "encoding",
        "field",
        "global_",
        "is_global",
        "is_nvl",
        "join_mark",
        "laterals",
        "locks",
        "match",
        "occurrence",
        "on_overflow",
        "padside",
        "prewhere",
        "qualify",
        "sample",
        "settings",
        "shadow",
        "sort",
        "symmetric",
        "unnest",
        "windows",
        "zone",
    }
)
_UNREAD_OF: Mapping[type[exp.Expression], frozenset[str]] = {
    exp.Cast: frozenset({"action", "default", "format"}),
    exp.TryCast: frozenset({"action", "default", "format"}),
    exp.LastDay: frozenset({"unit"}),
    exp.Identifier: frozenset({"temporary"}),
}

ValueHandler = Callable[["Translator", exp.Expression], Typed]
ConditionHandler = Callable[["Translator", exp.Expression], str]
QueryHandler = Callable[["Translator", exp.Expression], Query]
FunctionHandler = Callable[["Translator", list[exp.Expression]], Typed]


@dataclass(frozen=True)
class Tables:
    """The handlers: values and conditions by node class, functions by upper-case name, and queries."""

    values: Mapping[type[exp.Expression], ValueHandler]
    conditions: Mapping[type[exp.Expression], ConditionHandler]
    functions: Mapping[str, FunctionHandler]
    query: QueryHandler


def quote(name: str) -> str:
    """A DuckDB identifier."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """A DuckDB string literal."""
    return "'" + value.replace("'", "''") + "'"


class Watched:
    """What was read while a condition was translated."""

    def __init__(self, t: Translator) -> None:
        self._t = t
        self._start, self._queries = len(t.read), t.opaque

    def probe(self, sql: str) -> Probe | None:
        """The condition as one over a single stored column, or None when it is none."""
        used = set(self._t.read[self._start :])
        if len(used) != 1 or self._queries != self._t.opaque:
            return None
        ((shown, ref),) = used
        return None if ref is None else Probe(ref, sql.replace(shown, "x"))


class Translator:
    """The state of one translation. Handlers call `value`, `condition` and `query` for nodes below."""

    def __init__(
        self,
        catalog: Catalog,
        tables: Tables,
        source: str,
        parameters: Mapping[str, SqlType],
    ) -> None:
        self.catalog = catalog
        self.tables = tables
        self.source = source
        self.parameters = dict(parameters)
        self.unknown_parameters: set[str] = set()
        self.guessed = 0
        """Texts of parameters in use whose type was not known when they were written."""
        self.needs = Needs()
        self.block: Block | None = None
        self.ctes: dict[str, dict[str, Typed]] = {}
        self.read: list[tuple[str, Ref | None]] = []
        self.opaque = 0  # subqueries and aggregates so far: a condition with one is none over a single value
        self._fresh = 0

    def value(self, node: exp.Expression) -> Typed:
        """Translate a value.

        Raises:
            UnsupportedSqlError: its meaning is not reproduced.
            IllegalSqlError: it is a condition, or SQL Server refuses it.
        """
        handler = self.tables.values.get(type(node))
        if handler is None:
            if type(node) in self.tables.conditions:
                raise IllegalSqlError(f"a condition stands where a value must: {node.sql('tsql')[:60]}")
            self.refuse(node)
        self._check_read(node)
        return handler(self, node)

    def condition(self, node: exp.Expression) -> str:
        """Translate a condition. Raises as `value` does."""
        handler = self.tables.conditions.get(type(node))
        if handler is None:
            if type(node) in self.tables.values:
                raise IllegalSqlError(f"a value stands where a condition must: {node.sql('tsql')[:60]}")
            self.refuse(node)
        self._check_read(node)
        return handler(self, node)

    def _check_read(self, node: exp.Expression) -> None:
        """Refuse a node with a part that its handler does not look at."""
        own = _UNREAD_OF.get(type(node), frozenset())
        for part, value in node.args.items():
            if value and (part in _UNREAD or part in own):
                self.refuse(node, f"with {part.rstrip('_')}")

    def only(self, node: exp.Expression, *parts: str) -> None:
        """Refuse a clause that holds more than these parts."""
        for part, value in node.args.items():
            if value and part not in parts:
                self.refuse(node, f"with {part.rstrip('_')}")

    def query(self, node: exp.Expression) -> Query:
        """Translate a SELECT, a set operation or either in parentheses. Raises as `value` does."""
        return self.tables.query(self, node)

    def refuse(self, node: exp.Expression | None, why: str = "") -> NoReturn:
        """Give up: what this node means on SQL Server is not reproduced."""
        what = "" if node is None else f"{node.key} ({node.sql('tsql')[:60]})"
        raise UnsupportedSqlError(f"not reproduced: {what} {why}".strip())

    def written(self, node: exp.Expression) -> str:
        """A function's name as the text has it, in upper case; "" where the tree does not say."""
        start, end = node.meta.get("start"), node.meta.get("end")
        if start is None or end is None:
            return ""
        return self.source[start : end + 1].upper()

    def last_text(self, node: exp.Expression) -> str:
        """The last string literal of a call as the text has it; the tree may hold it translated."""
        depth, place, last = 0, int(node.meta.get("start", 0)), ""
        while place < len(self.source):
            char = self.source[place]
            if char == "'":
                end = self.source.index("'", place + 1)
                last, place = self.source[place + 1 : end], end
            depth += {"(": 1, ")": -1}.get(char, 0)
            if char == ")" and depth == 0:
                break
            place += 1
        return last

    @property
    def relations(self) -> list[Relation]:
        """The sources of the SELECT being translated."""
        return [] if self.block is None else self.block.relations

    def fresh(self, stem: str) -> str:
        """A name that the text cannot hold."""
        self._fresh += 1
        return f"__{stem}{self._fresh}"

    @contextmanager
    def watched(self) -> Iterator[Watched]:
        """Keep an eye on the columns that are read inside."""
        yield Watched(self)

    @contextmanager
    def inside(self, *, correlated: bool = True) -> Iterator[Block]:
        """A new SELECT's scope; a derived table does not see the scope around it."""
        outer = self.block
        self.block = Block(outer if correlated else None)
        try:
            yield self.block
        finally:
            self.block = outer

    def column(self, name: str, qualifier: str) -> Typed:
        """Resolve a column through the scopes, from the inside out."""
        block = self.block
        while block is not None:
            for relation in block.relations:
                if qualifier and relation.label != qualifier:
                    continue
                found = relation.columns.get(name)
                if found is not None:
                    return self._note(relation, name, found)
            block = block.parent
        raise IllegalSqlError(f"no source has a column {qualifier + '.' if qualifier else ''}{name}")

    def _note(self, relation: Relation, name: str, found: Typed) -> Typed:
        if found.type.family is Family.OTHER:
            raise UnsupportedSqlError(f"column {name} has a type that is not reproduced")
        if relation.view is not None and found.ref is not None:
            self.needs.read(relation.view.name, name, found.ref)
        self.read.append((found.sql, found.ref))
        return found

    def all_columns(self, relation: Relation) -> list[tuple[str, Typed]]:
        """The columns that `*` stands for, noted as read."""
        return [(name, self._note(relation, name, typed)) for name, typed in relation.columns.items()]

    def parameter(self, name: str) -> Typed:
        """A parameter; its type is what it was found to be compared with, or varchar until then."""
        known = self.parameters.get(name)
        if known is None:
            self.unknown_parameters.add(name)
            self.guessed += 1
            known = sqltypes.varchar(100)
        self.needs.parameters.setdefault(name, ParameterUse(known, None, ""))
        return Typed(f"CAST(${name} AS {known.storage})", known, parameter=name, trimmed=True)

    def settle(self, parameter: Typed, other: Typed, operator: str) -> None:
        """Note what a parameter is compared with: this gives it its type and, later, its value."""
        name = parameter.parameter
        if name not in self.parameters and other.type.family not in (Family.NULL, Family.OTHER):
            self.parameters[name] = other.type
            self.unknown_parameters.add(name)
        use = self.needs.parameters.get(name)
        if use is None or use.ref is None:
            kind = self.parameters.get(name, parameter.type)
            self.needs.parameters[name] = ParameterUse(kind, other.ref, operator)

    def relation(self, item: DbObject, label: str) -> Relation:
        """An object of the catalog as an item of FROM."""
        return Relation(label, _Offered(item, label), item)


class _Offered(Mapping[str, Typed]):
    """The columns of an object as an item of FROM; each is made when it is asked for: queries use few."""

    def __init__(self, item: DbObject, label: str) -> None:
        self._item, self._label = item, quote(label)

    def __getitem__(self, name: str) -> Typed:
        column = self._item.by_name[name]
        return Typed(
            f"{self._label}.{quote(name)}",
            sqltypes.read(column.base),
            ref=_stored(self._item, name, column.source),
            trimmed=True,
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._item.by_name)

    def __len__(self) -> int:
        return len(self._item.by_name)


def _stored(item: DbObject, column: str, source: str) -> Ref:
    """Where a column's values are kept: in a one-to-one view's base table, else in the view itself."""
    if not item.base:
        return Ref(item.name, column)
    table, _, name = source.partition(".")
    # A computed column of a one-to-one view stands beside the table's own.
    return Ref(item.base, name if table == item.base else f"{item.name}.{column}")


def compared(typed: Typed) -> str:
    """A value's SQL where equality counts: a string without its trailing blanks."""
    blanks = typed.type.family is Family.STRING and not typed.trimmed
    return f"rtrim({typed.sql}, ' ')" if blanks else typed.sql


def renamed(typed: Typed, sql: str) -> Typed:
    """The same value, reached under another name."""
    return replace(typed, sql=sql, literal=False, value=None, parameter="")
