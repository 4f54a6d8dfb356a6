"""CREATE TABLE, ALTER TABLE, CREATE INDEX and CREATE TYPE of a DDL script, from tokens.

Read are columns (type, NULL, IDENTITY, DEFAULT), primary and unique keys, foreign keys, checks, unique
indexes and alias types. Options in between (COLLATE, WITH (…), ON [PRIMARY], MASKED, SPARSE, GENERATED …) are
passed over by name or by parentheses, so an option that is not known does no harm.

Not covered: table types, partitions, DROP, and indexes with a WHERE (they do not identify a table's rows).
"""

from __future__ import annotations

from collections.abc import Iterator

from vgpt2.catalog.ingest import sqltypes
from vgpt2.catalog.ingest.ddl_tokens import Batch, Token
from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, ObjectFacts
from vgpt2.catalog.model import Constraint, ForeignKey, Key, ObjectKind

_CONSTRAINT_WORDS = frozenset({"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "DEFAULT"})
_TWO_WORD_TYPES = frozenset({"DOUBLE", "CHARACTER", "CHAR", "NATIONAL", "BINARY"})
_TYPE_TAILS = frozenset({"PRECISION", "VARYING", "CHARACTER", "CHAR"})


class Cursor:
    """A place in the tokens of a batch."""

    def __init__(self, batch: Batch, place: int = 0, end: int | None = None) -> None:
        self.batch = batch
        self.place = place
        self.end = len(batch.tokens) if end is None else end

    @property
    def token(self) -> Token | None:
        """The token here, or None at the end."""
        return self.batch.tokens[self.place] if self.place < self.end else None

    @property
    def keyword(self) -> str:
        """The word here in capitals, or ""."""
        return self.batch.tokens[self.place].keyword if self.place < self.end else ""

    def at(self, mark: str) -> bool:
        """Whether this punctuation mark is here."""
        token = self.token
        return token is not None and token.kind == "mark" and token.value == mark

    def take(self, *keywords: str) -> bool:
        """Step over these words if all of them are here."""
        for offset, keyword in enumerate(keywords):
            place = self.place + offset
            if place >= self.end or self.batch.tokens[place].keyword != keyword:
                return False
        self.place += len(keywords)
        return True

    def name(self) -> str:
        """Step over a name (`[dbo].[APTH]`) and return its last part; "" where there is none."""
        parts = self.names()
        return parts[-1] if parts else ""

    def names(self) -> list[str]:
        """Step over a name and return its parts."""
        parts: list[str] = []
        while self._at_name():
            parts.append(self.batch.tokens[self.place].value)
            self.place += 1
            if not self.at("."):
                break
            while self.at("."):
                self.place += 1
        return parts

    def _at_name(self) -> bool:
        token = self.token
        return token is not None and token.kind in {"word", "name"}

    def inside(self) -> Cursor:
        """Step over a parenthesis and return a cursor on what is inside; an empty one where there is none."""
        if not self.at("("):
            return Cursor(self.batch, self.place, self.place)
        start = self.place + 1
        self.skip()
        closed = self.place > start and self.batch.tokens[self.place - 1].value == ")"
        return Cursor(self.batch, start, self.place - 1 if closed else self.place)

    def skip(self) -> None:
        """Step over one token, or over a whole parenthesis."""
        depth = 0
        while self.place < self.end:
            depth += 1 if self.at("(") else -1 if self.at(")") else 0
            self.place += 1
            if depth <= 0:
                return

    def items(self) -> Iterator[Cursor]:
        """What stands between the commas of this level, from here to the end."""
        start = self.place
        while self.place < self.end:
            if self.at(","):
                yield Cursor(self.batch, start, self.place)
                self.place += 1
                start = self.place
            else:
                self.skip()
        if start < self.end:
            yield Cursor(self.batch, start, self.end)

    def text(self) -> str:
        """The script's text from here to the end."""
        if self.place >= self.end:
            return ""
        return self.batch.script[self.batch.tokens[self.place].start : self.batch.tokens[self.end - 1].end]


def read_table(facts: Facts, cursor: Cursor, file: str) -> bool:
    """What follows CREATE TABLE. False where it cannot be read."""
    place, parts = cursor.place, cursor.names()
    name = parts[-1] if parts else ""
    if not name or name.startswith("#"):
        return bool(name)  # a temporary table is nobody's schema
    if not cursor.at("("):
        return False
    inside = cursor.inside()
    if name in facts.objects and facts.objects[name].columns:
        line = cursor.batch.line(place)
        facts.report.fault("duplicate object, the first is kept", f"{file} line {line}: {name}")
        return True
    table = facts.object(name, parts[-2] if len(parts) > 1 else "")
    table.kind = ObjectKind.TABLE
    for item in inside.items():
        _read_item(facts, table, item, file)
    return bool(table.columns)


def read_alter(facts: Facts, cursor: Cursor, file: str) -> bool:
    """What follows ALTER TABLE: ADD and ALTER COLUMN. False where an ADD cannot be read."""
    name = cursor.name()
    table = facts.objects.get(facts.resolve(name)) or facts.object(name)
    if cursor.take("WITH"):
        cursor.place += 1  # CHECK or NOCHECK
    if cursor.take("ADD"):
        end = _statement_end(cursor)
        for item in Cursor(cursor.batch, cursor.place, end).items():
            _read_item(facts, table, item, file)
        cursor.place = end
        return True
    if cursor.take("ALTER", "COLUMN"):
        column_name = cursor.name()
        known = table.columns.get(column_name)
        if known is not None:
            known.type, known.base = type_of(cursor)
    return True


def _statement_end(cursor: Cursor) -> int:
    """Where the statement that `cursor` is in ends: a semicolon or the next statement's first word."""
    ahead = Cursor(cursor.batch, cursor.place, cursor.end)
    while ahead.token is not None and not ahead.at(";"):
        if ahead.keyword in {"CREATE", "ALTER", "EXEC", "EXECUTE", "SET", "PRINT", "IF", "INSERT"}:
            on_action = ahead.keyword == "SET" and ahead.batch.tokens[ahead.place - 1].keyword in {
                "DELETE",
                "UPDATE",
            }
            if not on_action:
                break
        ahead.skip()
    return ahead.place


def read_index(facts: Facts, cursor: Cursor, *, unique: bool, clustered: bool) -> bool:
    """What follows CREATE [UNIQUE] [CLUSTERED] INDEX. False where it cannot be read."""
    name = cursor.name()
    if not cursor.take("ON"):
        return False
    table, columns = cursor.name(), _columns(cursor.inside())
    if cursor.take("INCLUDE"):
        cursor.inside()
    if not table or not columns:
        return False
    if unique and cursor.keyword != "WHERE":
        facts.add_key(facts.resolve(table) or table, Key(name, columns, False, clustered))
    return True


def read_type(facts: Facts, cursor: Cursor) -> bool:
    """What follows CREATE TYPE: an alias type. A table type is passed over."""
    name = cursor.name()
    if not cursor.take("FROM"):
        return cursor.keyword == "AS"
    return add_type(facts, name, type_of(cursor)[1])


def add_type(facts: Facts, name: str, base: str) -> bool:
    """Remember an alias type; False where its base is none."""
    if name and base:
        facts.types[name] = base
    return bool(name and base)


def _read_item(facts: Facts, table: ObjectFacts, item: Cursor, file: str) -> None:
    """A column or a constraint, as CREATE TABLE and ALTER TABLE … ADD list them."""
    item.take("COLUMN")
    keyword = item.keyword
    if keyword in _CONSTRAINT_WORDS:
        name = item.name() if item.take("CONSTRAINT") else ""
        _read_constraint(facts, table.name, item, name, None)
        return
    if keyword in {"INDEX", "PERIOD"}:
        return
    place, name = item.place, item.name()
    if not name:
        facts.report.fault("part of a table that was not read", f"{file} line {item.batch.line(place)}")
        return
    if name in table.columns:
        where = f"{file} line {item.batch.line(place)}"
        facts.report.fault("duplicate column, the first is kept", f"{where}: {table.name}.{name}")
        return
    column = ColumnFacts(name, len(table.columns) + 1)
    table.columns[name] = column
    if item.take("AS"):
        return  # a computed column: its type is not said
    column.type, column.base = type_of(item)
    constraint = ""
    while item.token is not None:
        constraint = _read_option(facts, table.name, item, column, constraint)


def _read_option(facts: Facts, table: str, item: Cursor, column: ColumnFacts, constraint: str) -> str:
    """One option of a column; returns the constraint's name that the next option belongs to."""
    if item.take("CONSTRAINT"):
        return item.name()
    if item.take("NOT", "NULL"):
        column.nullable = False
    elif item.take("NULL"):
        column.nullable = True
    elif item.take("ON"):
        # ON DELETE SET NULL: its NULL says nothing of the column.
        item.place += 1
        item.take("SET", "NULL")
    elif item.take("IDENTITY"):
        column.identity = True
        item.inside()
    elif item.keyword in {"DEFAULT", "PRIMARY", "UNIQUE", "CHECK", "REFERENCES", "FOREIGN"}:
        _read_constraint(facts, table, item, constraint, column)
    else:
        item.skip()
    return ""


def _read_constraint(facts: Facts, table: str, item: Cursor, name: str, column: ColumnFacts | None) -> None:
    """A constraint from its first word on; `column` is the one it stands beside, if any."""
    own = (column.name,) if column is not None else ()
    if item.take("PRIMARY", "KEY") or item.take("UNIQUE"):
        primary = item.batch.tokens[item.place - 1].keyword == "KEY"
        clustered = not item.take("NONCLUSTERED") and (item.take("CLUSTERED") or primary)
        columns = _columns(item.inside()) or own
        if column is not None and primary:
            column.nullable = False
        if columns:
            facts.add_key(table, Key(name, columns, primary, clustered))
    elif item.take("FOREIGN", "KEY") or item.keyword == "REFERENCES":
        columns = _columns(item.inside()) or own
        if item.take("REFERENCES"):
            parent = item.name()
            facts.foreign_keys.append(ForeignKey(name, table, columns, parent, _columns(item.inside())))
    elif item.take("CHECK"):
        item.take("NOT", "FOR", "REPLICATION")
        start = item.place
        item.skip()
        definition = Cursor(item.batch, start, item.place).text()
        facts.constraints.append(Constraint(name, table, "check", definition, own))
    elif item.take("DEFAULT"):
        start = item.place
        if item.at("-") or item.at("+"):
            item.skip()
        item.skip()
        if item.at("("):
            item.skip()  # a function call: getdate()
        definition = Cursor(item.batch, start, item.place).text()
        target = item.name() if item.take("FOR") else "".join(own)
        facts.constraints.append(Constraint(name, table, "default", definition, (target,) if target else ()))
    else:
        item.skip()


def type_of(cursor: Cursor) -> tuple[str, str]:
    """A type: as declared, and its base type ("" for an alias type)."""
    written = cursor.names()
    if not written:
        return "", ""
    name = written[-1]
    if name.upper() in _TWO_WORD_TYPES:
        while cursor.keyword in _TYPE_TAILS:
            name = f"{name} {cursor.keyword.lower()}"
            cursor.place += 1
    inside = cursor.inside().text()
    base = sqltypes.spelled(f"{name}({inside})" if inside else name)
    return (base or name), base


def _columns(inside: Cursor) -> tuple[str, ...]:
    """The names in a parenthesis of columns, without ASC and DESC."""
    return tuple(name for item in inside.items() if (name := item.name()))
