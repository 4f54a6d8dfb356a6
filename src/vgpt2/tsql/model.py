"""What reading and binding a T-SQL text yields. Plain data; `parse` and `bind` make it, rules look at it.

All positions are offsets into the text as the user gave it, counted in characters, half open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from sqlglot import exp

from vgpt2.catalog.model import Column, DbObject


class Span(NamedTuple):
    """A stretch of the text, `text[start:end]`."""

    start: int
    end: int


class Problem(NamedTuple):
    """Something that reading or binding found wrong.

    `kind` is one of the constants that `parse` and `bind` document; a lint rule gives it its code.
    """

    kind: str
    message: str
    span: Span
    suggestions: tuple[str, ...] = ()


class Token(NamedTuple):
    """A token of the text.

    `kind` is one of the lexer's: `WORD` (a bare word, keyword or name), `NAME` (delimited: `[a]`, `"a"`),
    `STRING`, `NUMBER`, `BINARY` (`0x…`), `VARIABLE` (`@x`, `@@x`), `SYMBOL`, `COMMENT`. `text` is as written,
    quotes included.
    """

    kind: str
    text: str
    span: Span


class StatementKind(StrEnum):
    """What a statement does, decided on its tree or, where there is none, on its first tokens."""

    SELECT = "select"
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
    MERGE = "merge"
    DDL = "ddl"
    EXECUTE = "execute"
    OTHER = "other"  # SET, USE, DECLARE, PRINT, transactions …


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement. `tree` is None when it was not read; then a problem says so.

    `tokens` are the statement's own, without a closing semicolon. Nodes of the tree carry positions in
    `node.meta` (`start`, and `end` inclusive), which are offsets into the whole text.
    """

    kind: StatementKind
    span: Span
    tree: exp.Expression | None
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """A text that was read: its statements in order, its tokens, and what is wrong with it as a text."""

    text: str
    statements: tuple[Statement, ...]
    tokens: tuple[Token, ...]
    problems: tuple[Problem, ...]
    comments: tuple[Token, ...] = ()


class SourceKind(StrEnum):
    """What an item of a FROM clause is."""

    OBJECT = "object"  # a table or view of the catalog
    SYSTEM = "system"  # sys.*, INFORMATION_SCHEMA.*
    CTE = "cte"
    DERIVED = "derived"
    FUNCTION = "function"
    EXTERNAL = "external"  # an object of another database or server; its columns are not known
    TEMP = "temp"  # #t, @t, inserted, deleted
    VALUES = "values"
    UNKNOWN = "unknown"  # no such object


@dataclass(eq=False, slots=True)
class Source:
    """An item of a FROM clause.

    Attributes:
        name: as written, without schema.
        span: of the object's own name (the last part of a multi-part name).
        full_span: of the whole item, from schema to hints and alias.
        schema_span: of `dbo.` in front of the name, the dot included, or None.
        object: the catalog object it stands for; also set when only the case is wrong.
        miscased: the name differs from the object's (or system view's, or CTE's) in case only.
        spelled: the name's right spelling, where it stands for something.
        alias: the correlation name as written, or None; `alias_span` covers it, `AS` included.
        hints: table hints in upper case (`NOLOCK`).
        hint_at: offset where ` WITH (…)` would be inserted.
        outputs: column names that this source offers; None when they are not known (open).
        fields: for a source that is no object of the catalog, its columns by name with type and lineage;
            None where they are not known.
    """

    kind: SourceKind
    name: str
    span: Span
    full_span: Span
    node: exp.Expression
    schema_span: Span | None = None
    object: DbObject | None = None
    miscased: bool = False
    spelled: str = ""
    alias: str | None = None
    alias_span: Span | None = None
    hints: tuple[str, ...] = ()
    hint_at: int = 0
    outputs: tuple[str, ...] | None = None
    fields: Mapping[str, Output] | None = None

    @property
    def label(self) -> str:
        """What qualifies this source's columns: the alias, else the name."""
        return self.alias or self.name


class ColumnStatus(StrEnum):
    """How a column reference was resolved."""

    FOUND = "found"
    MISCASED = "miscased"  # a column of that source under another case
    UNKNOWN = "unknown"  # no source has it
    AMBIGUOUS = "ambiguous"  # more than one source has it
    NO_SOURCE = "no_source"  # its qualifier is not in scope
    OPEN = "open"  # its source's columns are not known


@dataclass(eq=False, slots=True)
class ColumnUse:
    """A column reference; `t.*` is one whose name is `*`.

    Attributes:
        name: as written, without brackets; `span` covers the column's name only, brackets included.
        node: an `exp.Column`; for a name in INSERT's column list, OPENXML methods and the like another node.
        qualifier: what stands before the dot, or None; `qualifier_span` covers it without the dot.
        qualifier_miscased: the qualifier differs from its source's label in case only; `status` is then
            MISCASED too, even when the column's own name is right.
        clause: `select`, `from`, `on`, `where`, `group`, `having`, `order`, `over`, `set`, `insert`,
            `values`, `output`, `apply`, `pivot`, `top`.
        base: base type as the catalog or the expression behind it gives it ("numeric(12,2)"), "" if unknown.
        source: where it was found, if it was. An ORDER BY name that means a column of the result has none.
        column: the catalog's column, when the source is an object of the catalog.
        lineage: base columns that it comes from, as (object, column), through CTEs and derived tables.
    """

    name: str
    span: Span
    clause: str
    node: exp.Expr
    qualifier: str | None = None
    qualifier_span: Span | None = None
    qualifier_miscased: bool = False
    status: ColumnStatus = ColumnStatus.OPEN
    source: Source | None = None
    column: Column | None = None
    lineage: tuple[tuple[str, str], ...] = ()
    base: str = ""

    @property
    def is_direct(self) -> bool:
        """Whether it is a base column itself, not a value that a CTE or derived table made of some."""
        fields = self.source.fields if self.source is not None else None
        made = fields.get(self.name) if fields is not None else None
        return made is None or made.direct


class Pair(NamedTuple):
    """An equality between columns of two sources. In `Join.pairs` the right one is the joined side's."""

    left: ColumnUse
    right: ColumnUse


@dataclass(eq=False, slots=True)
class Join:
    """One JOIN of a FROM clause.

    Attributes:
        kind: `INNER`, `LEFT`, `RIGHT`, `FULL`, `CROSS`, `CROSS APPLY`, `OUTER APPLY` or `COMMA`.
        source: the joined (right-hand) source.
        pairs: equalities that bind it to other sources, from ON (and, for comma joins, from WHERE).
        on_span: of the ON condition, or None.
    """

    kind: str
    source: Source
    pairs: tuple[Pair, ...]
    node: exp.Expression
    on_span: Span | None = None


class Output(NamedTuple):
    """A column of a result.

    `name` is "" where it has none, `base` "" where the type is not known. `lineage` names every base column,
    as (object, column), that the value is made from; `direct` says that it is that column itself.
    """

    name: str
    base: str
    lineage: tuple[tuple[str, str], ...]
    direct: bool = False


@dataclass(eq=False, slots=True)
class Scope:
    """One SELECT with its own FROM. `parent` is the scope it can see (correlation), if any."""

    node: exp.Expression
    parent: Scope | None
    sources: list[Source] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)
    columns: list[ColumnUse] = field(default_factory=list)
    outputs: tuple[Output, ...] = ()
    open: bool = False
    """Some outputs are not known (`*` over a source that is not known)."""
    equalities: list[Pair] = field(default_factory=list)
    """Column equalities of ON and WHERE together."""


@dataclass(eq=False, slots=True)
class Binding:
    """What every name of one statement stands for. `scopes` are in text order, the outermost first."""

    statement: Statement
    scopes: tuple[Scope, ...]
    outputs: tuple[Output, ...]
    problems: tuple[Problem, ...]
    open: bool = False
    sources: tuple[Source, ...] = field(init=False)
    """All sources of all scopes."""
    columns: tuple[ColumnUse, ...] = field(init=False)
    """All column references of all scopes."""

    def __post_init__(self) -> None:
        self.sources = tuple(source for scope in self.scopes for source in scope.sources)
        self.columns = tuple(column for scope in self.scopes for column in scope.columns)

    @property
    def joins(self) -> tuple[Join, ...]:
        """All joins of all scopes."""
        return tuple(join for scope in self.scopes for join in scope.joins)
