"""INSERT, UPDATE, DELETE and MERGE, and what a statement gives to sqlglot.

Not covered: BULK INSERT, and the columns that an INSERT must have.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from vgpt2.tsql.grammar.query import Queries
from vgpt2.tsql.lexer import Lexed
from vgpt2.tsql.model import StatementKind

ASSIGN = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="})
SELECTS = frozenset({"SELECT", "WITH", "("})
"""What a query begins with."""


@dataclass
class Part:
    """What a statement gives to sqlglot.

    Attributes:
        kind: what the statement does.
        first, last: token indexes, `last` exclusive.
        query: True for a whole statement, False for values and conditions.
        pieces: token ranges of values and conditions, where there is no whole statement to parse.
        output: token range of DELETE's OUTPUT clause, which sqlglot cannot read in its place.
        wrong: the grammar stopped in it, and has said why.
        readable: False when it is nested too deeply for any reader.
    """

    kind: StatementKind
    first: int
    last: int
    query: bool = False
    pieces: list[tuple[int, int]] = field(default_factory=list)
    output: tuple[int, int] | None = None
    readable: bool = True
    wrong: bool = False


class Changes(Queries):
    """Reads the statements that change rows."""

    def __init__(self, lexed: Lexed, text: str) -> None:
        super().__init__(lexed, text)
        self.parts: list[Part] = []

    def unread(self, kind: StatementKind | None = None) -> None:
        """Step over a statement that is not read, and say so."""
        raise NotImplementedError

    def insert(self, start: int | None = None) -> None:
        start = self.at if start is None else start
        self.at += 1
        self.top()
        self.take("INTO")
        self.target()
        if self.keys[self.at] == "(" and self.keys[self.at + 1] not in ("SELECT", "WITH", "("):
            self.name_list("a column")
        self.output()
        if self.take("DEFAULT"):
            self.need("VALUES", "after DEFAULT")
        elif self.take("VALUES"):
            self.rows()
        elif self.keys[self.at] in ("EXEC", "EXECUTE"):
            self.unread(StatementKind.INSERT)
            self.parts[-1].first = start
            return
        elif self.keys[self.at] in SELECTS:
            self.select_statement()
        else:
            self.fail("VALUES or SELECT is expected in INSERT")
        self.option()
        self.parts.append(Part(StatementKind.INSERT, start, self.at, query=True))

    def target(self) -> None:
        """What is changed: a name, a variable, with hints."""
        if self.keys[self.at] == "<variable>":
            self.mask(self.at, self.at, "#" + self.tokens[self.at].text[1:])
            self.at += 1
        else:
            self.need_names("a table")
        if self.keys[self.at] == "WITH" and self.keys[self.at + 1] == "(":
            at = self.at
            self.hints()
            self.mask(at, self.at - 1)

    def output(self) -> tuple[int, int] | None:
        if self.keys[self.at] != "OUTPUT":
            return None
        start = self.at
        self.at += 1
        self.select_list()
        end = self.at
        if self.keys[self.at] == "INTO":
            self.at += 1
            if self.keys[self.at] == "<variable>":
                self.at += 1
            else:
                self.need_names("a table")
            if self.keys[self.at] == "(":
                self.name_list("a column")
            self.mask(end, self.at - 1)
        return start, end

    def update(self, start: int | None = None) -> None:
        if self.keys[self.at + 1] == "STATISTICS":
            self.unread(StatementKind.OTHER)
            return
        start = self.at if start is None else start
        self.at += 1
        self.top()
        self.target()
        self.need("SET", "in UPDATE … SET")
        self.assignments()
        self.output()
        if self.take("FROM"):
            self.from_items()
        self.where()
        self.option()
        self.parts.append(Part(StatementKind.UPDATE, start, self.at, query=True))

    def assignments(self) -> None:
        while True:
            if self.keys[self.at] == "<variable>":
                self.at += 1
                if self.keys[self.at] == "=" and self.is_name(self.at + 1) and self.keys[self.at + 2] == "=":
                    self.at += 1  # @x = column = value
                    continue
            else:
                self.need_names("a column")
            if self.keys[self.at] == "(":
                self.skip_parentheses()  # .WRITE(…), .modify(…)
            else:
                operator = self.keys[self.at]
                if operator not in ASSIGN:
                    self.fail("= is expected in SET")
                if operator != "=":
                    self.mask(self.at, self.at, " =")
                self.at += 1
                self.value()
            if not self.take(","):
                return

    def where(self) -> None:
        if not self.take("WHERE"):
            return
        if self.words("CURRENT", "OF"):
            at = self.at - 1
            self.at += 2
            self.at += self.keys[self.at] == "GLOBAL"
            self.at += 1
            self.mask(at, self.at - 1)
        else:
            self.condition("WHERE")

    def delete(self, start: int | None = None) -> None:
        start = self.at if start is None else start
        self.at += 1
        self.top()
        first = self.at
        self.take("FROM")
        self.target()
        output = self.output()
        if output is not None:
            self.mask(output[0], output[1] - 1)
        if self.take("FROM"):
            if self.keys[first] == "FROM":
                self.mask(first, first)  # DELETE FROM t FROM …: sqlglot takes one FROM only
            self.from_items()
        self.where()
        self.option()
        self.parts.append(Part(StatementKind.DELETE, start, self.at, query=True, output=output))

    def merge(self, start: int | None = None) -> None:
        start = self.at if start is None else start
        self.at += 1
        self.top()
        self.take("INTO")
        self.target()
        if self.take("AS") or (self.is_name(self.at) and self.keys[self.at] != "USING"):
            self.at += 1
        self.need("USING", "in MERGE … USING")
        self.joined()
        self.need("ON", "in MERGE … USING … ON")
        self.condition("ON")
        while self.keys[self.at] == "WHEN":
            self.when()
        self.output()
        self.option()
        self.parts.append(Part(StatementKind.MERGE, start, self.at, query=True))

    def when(self) -> None:
        self.at += 1
        self.take("NOT")
        self.need("MATCHED", "in MERGE … WHEN")
        if self.keys[self.at] == "BY":
            self.at += 2
        if self.take("AND"):
            self.condition("WHEN")
        self.need("THEN", "in MERGE … WHEN … THEN")
        if self.take("UPDATE"):
            self.need("SET", "in UPDATE SET")
            self.assignments()
        elif self.take("INSERT"):
            if self.keys[self.at] == "(":
                self.name_list("a column")
            if self.take("DEFAULT"):
                self.need("VALUES", "after DEFAULT")
            else:
                self.need("VALUES", "in INSERT")
                self.rows()
        else:
            self.need("DELETE", "or UPDATE or INSERT after THEN")
