"""The catalog: a frozen description of one SQL Server schema.

Exact case is kept and matters: real Vista databases have a case-sensitive collation, so `apco` is an error
there. Every look-up here is therefore exact; `Catalog.spelled` finds what a name in another case could mean.

Not covered: data, permissions, code of routines and views. Types are kept as declared (`bCompany`) and as
the base type that SQL Server stores (`tinyint`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

import msgspec


class ObjectKind(StrEnum):
    """What kind of relation an object is."""

    TABLE = "table"
    VIEW = "view"


class Origin(StrEnum):
    """Where a join edge comes from, the most certain first."""

    DECLARED = "declared"  # a foreign key
    STATED = "stated"  # somebody who knows the schema says so
    KEYED = "keyed"  # one object holds another's whole key under the same names and types
    MINED = "mined"  # read from the user's own views, reports and queries


class Column(msgspec.Struct, frozen=True, array_like=True, gc=False, omit_defaults=True):
    """One column of a table or view.

    Attributes:
        name: exact spelling.
        type: as declared, with a Vista type's own name (`bCompany`) or the base type (`varchar(10)`);
            empty where the source does not say (an expression in a view).
        base: the base type as SQL Server stores it, `tinyint`, `numeric(12,2)`; empty where unknown.
        nullable: whether NULL is allowed.
        source: for a view's column that is passed through, `object.column` of where it comes from.
        default: the default's text, as the source gives it.
        identity: an IDENTITY column.
    """

    name: str
    type: str = ""
    base: str = ""
    nullable: bool = True
    source: str = ""
    default: str = ""
    identity: bool = False


class Key(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A set of columns that identifies a row.

    Attributes:
        name: the constraint's or index's name; for a view, that of its base table's key.
        columns: in key order.
        primary: a declared primary key.
        clustered: the order rows are stored in; Vista's business keys are the clustered ones.
    """

    name: str
    columns: tuple[str, ...]
    primary: bool = False
    clustered: bool = False


class DbObject(msgspec.Struct, frozen=True, array_like=True, dict=True):
    """A table or view.

    Attributes:
        name: exact spelling without schema.
        schema: `dbo` nearly always.
        kind: table or view.
        module: the two-letter module (`AP`), or "" where none is known.
        columns: in ordinal order.
        keys: unique keys, the business key first (clustered, not the surrogate `KeyID`).
        base: for a view that shows one table's rows one to one, that table (`APTH` → `bAPTH`); else "".
        reads: for a view, the objects that it reads.
    """

    name: str
    schema: str
    kind: ObjectKind
    module: str
    columns: tuple[Column, ...]
    keys: tuple[Key, ...] = ()
    base: str = ""
    reads: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """Columns by exact name."""
        return {column.name: column for column in self.columns}

    @cached_property
    def by_folded(self) -> Mapping[str, Column]:
        """Columns by lower-cased name, to tell a wrong case from an unknown name."""
        return {column.name.lower(): column for column in self.columns}

    @property
    def key(self) -> tuple[str, ...]:
        """The business key's columns, or () where no unique key is known."""
        return self.keys[0].columns if self.keys else ()


class ForeignKey(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A declared foreign key: `child.child_columns` refers to `parent.parent_columns`."""

    name: str
    child: str
    child_columns: tuple[str, ...]
    parent: str
    parent_columns: tuple[str, ...]


class Parameter(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A routine's parameter; `name` begins with `@`."""

    name: str
    type: str
    output: bool = False
    has_default: bool = False


class Routine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A procedure or function.

    Attributes:
        kind: `procedure`, `scalar_function`, `table_function` or `inline_function`.
        returns: a scalar function's type, as declared.
        columns: a table function's output columns.
        reads, writes, calls: names of objects and routines, where the source says so.
    """

    name: str
    schema: str
    kind: str
    parameters: tuple[Parameter, ...] = ()
    returns: str = ""
    columns: tuple[Column, ...] = ()
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()


class Trigger(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A trigger on `parent` for `events` (`INSERT`, `UPDATE`, `DELETE`)."""

    name: str
    schema: str
    parent: str
    events: tuple[str, ...]
    type: str = "AFTER"


class Constraint(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A check or default constraint of a table.

    Attributes:
        kind: `check` or `default`.
        definition: its expression as T-SQL text, `([Status]=(0) OR [Status]=(1))`.
        columns: where the source names them.
    """

    name: str
    table: str
    kind: str
    definition: str
    columns: tuple[str, ...] = ()


class Form(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A Vista form (DDFH): the window whose fields show a view's columns."""

    name: str
    title: str
    view: str
    module: str = ""


class Field(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A field of a Vista form (DDFI): the label that users see for a view's column."""

    form: str
    seq: int
    label: str
    view: str
    column: str
    tab: str = ""
    datatype: str = ""


class JoinEdge(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One way to join two objects: `left.left_columns[i] = right.right_columns[i]` for every i.

    Attributes:
        origin: where the edge comes from.
        count: how often the condition was seen in views, reports and procedures, at least 1. An edge that is
            declared or keyed and was seen in use as well is one edge, with that count.
        seen: names of the foreign key, key, views or reports it was read from (a few, not all).
    """

    left: str
    right: str
    left_columns: tuple[str, ...]
    right_columns: tuple[str, ...]
    origin: Origin
    count: int = 1
    seen: tuple[str, ...] = ()

    def turned(self) -> JoinEdge:
        """The same edge seen from its other end."""
        return JoinEdge(
            self.right, self.left, self.right_columns, self.left_columns, self.origin, self.count, self.seen
        )


class StatedJoins(NamedTuple):
    """What somebody who knows a schema says of its joins.

    Attributes:
        edges: joins that nothing in the schema tells of.
        never: conditions that equal names suggest and that mean nothing.
    """

    edges: tuple[JoinEdge, ...] = ()
    never: tuple[JoinEdge, ...] = ()


NOTHING_STATED = StatedJoins()


class Section(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A part of a document under one heading ("" before the first heading)."""

    heading: str
    text: str


class Document(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A document of the user's own: a procedure's page, a report's SQL, a knowledge article.

    Attributes:
        id: stable and unique, `kind/stem`.
        kind: `procedure`, `view`, `table`, `function`, `trigger`, `report`, `expert`, `rule`, `reference`,
            `heuristic`, `workflow`, `naming`, `article`.
        about: the object or routine that the document describes, or "".
        path: relative to the source's folder.
        mentions: objects of the catalog that its text names.
    """

    id: str
    kind: str
    title: str
    about: str
    path: str
    sections: tuple[Section, ...]
    mentions: tuple[str, ...] = ()


class CatalogData(msgspec.Struct, frozen=True, gc=False):
    """What is stored: the plain facts, without indexes."""

    objects: tuple[DbObject, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()
    routines: tuple[Routine, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    joins: tuple[JoinEdge, ...] = ()
    fields: tuple[Field, ...] = ()
    forms: tuple[Form, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    types: dict[str, str] = {}
    name: str = ""


_PREFIXES = ("b", "v")
"""First letters of tables over which there are views."""


class Catalog:
    """A schema with look-ups. Immutable: every index is built once, on first use.

    Names are exact. `get` returns None for what does not exist; there is no partial or fuzzy matching here
    (`vgpt2.catalog.nearest` does that).

    Args:
        data: the facts; its objects and name at least.
        rest: gives the whole facts where `data` has only these. A stored catalog is opened so: routines and
            joins are decoded when somebody asks for them.
    """

    def __init__(self, data: CatalogData, rest: Callable[[], CatalogData] | None = None) -> None:
        self._opened = data
        self._rest = rest
        self.objects: Mapping[str, DbObject] = {item.name: item for item in data.objects}

    @cached_property
    def data(self) -> CatalogData:
        """All facts."""
        return self._opened if self._rest is None else self._rest()

    @property
    def name(self) -> str:
        """What the schema is called (the source's name)."""
        return self._opened.name

    def get(self, name: str) -> DbObject | None:
        """The table or view of exactly this name."""
        return self.objects.get(name)

    def spelled(self, name: str) -> tuple[str, ...]:
        """All objects whose name differs from `name` in case only (itself included)."""
        return self._folded.get(name.lower(), ())

    def view_of(self, table: str) -> str | None:
        """The view to query instead of a base table (`bAPTH` → `APTH`)."""
        return self._views.get(table)

    def view_before(self, table: str) -> str | None:
        """The view that people query instead of a table: the one that stands for it, or one of its name that
        shows more besides (`VPGridQueries` adds a site's own rows to those of `vVPGridQueries`)."""
        if table in self._views:
            return self._views[table]
        item, view = self.objects.get(table), self.objects.get(table[1:])
        if item is None or view is None or item.kind is not ObjectKind.TABLE or table[:1] not in _PREFIXES:
            return None
        return view.name if view.kind is ObjectKind.VIEW else None

    def base_of(self, name: str) -> str:
        """The table whose rows `name` shows; `name` itself when it is a table or a view of its own."""
        item = self.objects.get(name)
        return item.base if item is not None and item.base else name

    def edges(self, name: str) -> tuple[JoinEdge, ...]:
        """Join edges that leave `name`, each with `left == name`, best first (declared, keyed, mined)."""
        return self._edges.get(name, ())

    def between(self, left: str, right: str) -> tuple[JoinEdge, ...]:
        """Join edges from `left` to `right`, best first."""
        return tuple(edge for edge in self.edges(left) if edge.right == right)

    def routine(self, name: str) -> Routine | None:
        """The procedure or function of exactly this name; the first where a source has several."""
        return self._routines.get(name)

    def trigger(self, name: str) -> Trigger | None:
        """The trigger of exactly this name."""
        return self._triggers_by_name.get(name)

    def form(self, name: str) -> Form | None:
        """The form of exactly this name."""
        return self._forms.get(name)

    def fields_in(self, form: str) -> tuple[Field, ...]:
        """Fields of a form, in their order."""
        return self._fields_by_form.get(form, ())

    def triggers_of(self, table: str) -> tuple[Trigger, ...]:
        """Triggers on a table."""
        return self._triggers.get(table, ())

    def fields_of(self, view: str) -> tuple[Field, ...]:
        """Form fields bound to a view."""
        return self._fields.get(view, ())

    @cached_property
    def modules(self) -> Mapping[str, tuple[str, ...]]:
        """Names of objects by module."""
        return _grouped((item.module, item.name) for item in self.objects.values() if item.module)

    @cached_property
    def companies(self) -> Mapping[str, str]:
        """The company column that most keys of a module begin with, by module (`PC`: `JCCo`)."""
        first = Counter(
            (item.module, item.key[0])
            for item in self.objects.values()
            if item.module and item.key and item.by_name[item.key[0]].type == "bCompany"
        )
        return {module: name for (module, name), _ in reversed(first.most_common())}

    @cached_property
    def with_column(self) -> Mapping[str, tuple[str, ...]]:
        """Names of the objects that have a column of exactly this name."""
        return _grouped((column.name, item.name) for item in self.objects.values() for column in item.columns)

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped((name.lower(), name) for name in self.objects)

    @cached_property
    def _views(self) -> Mapping[str, str]:
        """For each table the view that stands for it: the one with the table's name without its prefix."""
        found: dict[str, str] = {}
        for item in self.objects.values():
            if item.kind is ObjectKind.VIEW and item.base and item.base[1:] == item.name:
                found[item.base] = item.name
        return found

    @cached_property
    def _edges(self) -> Mapping[str, tuple[JoinEdge, ...]]:
        found: defaultdict[str, list[JoinEdge]] = defaultdict(list)
        for edge in self.data.joins:
            found[edge.left].append(edge)
            if edge.left != edge.right:
                found[edge.right].append(edge.turned())
        rank = {origin: place for place, origin in enumerate(Origin)}
        return {
            name: tuple(sorted(edges, key=lambda edge: (rank[edge.origin], -edge.count, edge.right)))
            for name, edges in found.items()
        }

    @cached_property
    def _routines(self) -> Mapping[str, Routine]:
        return {item.name: item for item in reversed(self.data.routines)}

    @cached_property
    def _triggers(self) -> Mapping[str, tuple[Trigger, ...]]:
        return _grouped((item.parent, item) for item in self.data.triggers)

    @cached_property
    def _triggers_by_name(self) -> Mapping[str, Trigger]:
        return {item.name: item for item in self.data.triggers}

    @cached_property
    def _forms(self) -> Mapping[str, Form]:
        return {item.name: item for item in self.data.forms}

    @cached_property
    def _fields_by_form(self) -> Mapping[str, tuple[Field, ...]]:
        return _grouped((item.form, item) for item in sorted(self.data.fields, key=lambda item: item.seq))

    @cached_property
    def _fields(self) -> Mapping[str, tuple[Field, ...]]:
        return _grouped((item.view, item) for item in self.data.fields)


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, tuple[Any, ...]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
