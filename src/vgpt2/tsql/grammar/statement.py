"""Statements and batches: where each begins and ends, and what is in it.

T-SQL needs no semicolons, so a statement ends where its grammar ends. SELECT, INSERT, UPDATE, DELETE and
MERGE are read whole; of control flow (IF, WHILE, BEGIN … END, TRY … CATCH, DECLARE, SET, PRINT, RETURN)
the conditions and values are read. Procedures, functions, triggers and views are opened: their bodies are
read statement by statement. Everything else is stepped over to the next statement and named as not read.
"""

from __future__ import annotations

from vgpt2.tsql.grammar.change import ASSIGN, SELECTS, Changes, Part
from vgpt2.tsql.grammar.cursor import SYNTAX, Stop
from vgpt2.tsql.grammar.words import STATEMENT_WORDS
from vgpt2.tsql.lexer import END, GO
from vgpt2.tsql.model import StatementKind

NOT_READ = "not_read"
"""A statement, or a part of one, that was not read."""

_PLAIN = frozenset({"BREAK", "CONTINUE", "CHECKPOINT", "REVERT", "RECONFIGURE"})
_ARGUMENTS = frozenset({"<string>", "<number>", "<binary>", "<variable>", "NULL", "DEFAULT"})
_BODIES = frozenset({"VIEW", "PROC", "PROCEDURE", "FUNCTION", "TRIGGER"})


class Statements(Changes):
    """Reads a whole script into parts."""

    def script(self) -> list[Part]:
        while self.keys[self.at] != END:
            start = self.at
            try:
                self.statement()
            except Stop:
                self.resume(start)
            except RecursionError:
                self.note(NOT_READ, "this statement is nested too deeply to be read", start)
                self.resume(start)
                self.parts[-1].readable = False
        return self.parts

    def resume(self, start: int) -> None:
        """Step to the next statement after one that could not be read; keep what there is of it."""
        failed = self.at
        self.at = max(self.at, start + 1)
        depth = 0
        while self.keys[self.at] != END:
            key = self.keys[self.at]
            depth += (key == "(") - (key == ")")
            if key in (";", GO):
                break
            if depth <= 0 and self.at > failed and key in STATEMENT_WORDS and self.at in self.line_starts:
                break
            self.at += 1
        if not any(part.first >= start for part in self.parts):
            kind = _KINDS.get(self.keys[start], StatementKind.OTHER)
            whole = kind in _WHOLE
            self.parts.append(Part(kind, start, self.at, query=whole, wrong=True))

    # --- dispatch ------------------------------------------------------------------------------------------

    def statement(self) -> None:
        key = self.keys[self.at]
        if key == ";":
            self.at += 1
        elif key == GO:
            self.at += 1
            self.take("<number>")
        elif key in SELECTS:
            self.select()
        elif key in _READERS:
            getattr(self, _READERS[key])()
        elif key in _PLAIN:
            self.simple(StatementKind.OTHER, self.at + 1)
        elif self.is_name(self.at) and self.keys[self.at + 1] == ":":
            self.simple(StatementKind.OTHER, self.at + 2)
        elif key in STATEMENT_WORDS:
            self.unread()
        elif self.begins_call(self.at):
            self.unread(StatementKind.EXECUTE)
        else:
            self.fail("a statement is expected")

    def begins_call(self, at: int) -> bool:
        """True for a procedure's name and its arguments at the start of a batch, where EXEC may be left out.

        A single bare word is no call here unless it looks like a system procedure: mostly it is a slip.
        """
        if (at > 0 and self.keys[at - 1] != GO) or not self.is_name(at):
            return False
        first = at
        while self.keys[at + 1] == "." and self.is_name(at + 2):
            at += 2
        at += 1
        if self._ends_call(at):
            return at > first + 1 or self.keys[first].startswith(("SP_", "XP_"))
        while True:
            if self.keys[at] == "<variable>" and self.keys[at + 1] == "=":
                at += 2
            at += self.keys[at] in ("-", "+")
            if self.keys[at] not in _ARGUMENTS:
                return False
            at += 1
            at += self.keys[at] in ("OUT", "OUTPUT")
            if self.keys[at] != ",":
                return self._ends_call(at)
            at += 1

    def _ends_call(self, at: int) -> bool:
        key = self.keys[at]
        return key in (END, GO, ";") or (key in STATEMENT_WORDS and at in self.line_starts)

    def simple(self, kind: StatementKind, end: int) -> None:
        """A statement without anything to bind."""
        self.parts.append(Part(kind, self.at, end))
        self.at = end

    def unread(self, kind: StatementKind | None = None) -> None:
        """Step over a statement that is not read, and say so."""
        start = self.at
        self.at += 1
        depth = 0
        while self.keys[self.at] != END:
            key = self.keys[self.at]
            depth += (key == "(") - (key == ")")
            if key in (";", GO):
                break
            if depth <= 0 and key in STATEMENT_WORDS and self.at in self.line_starts:
                break
            self.at += 1
        kind = kind or _KINDS.get(self.keys[start], StatementKind.OTHER)
        self.parts.append(Part(kind, start, self.at))
        self.note(NOT_READ, f"{self.tokens[start].text.upper()} was not read", start, self.at - 1)

    def pieces(self, kind: StatementKind, start: int, *pieces: tuple[int, int]) -> None:
        self.parts.append(Part(kind, start, self.at, pieces=list(pieces)))

    # --- SELECT and control flow -------------------------------------------------------------------------

    def select(self) -> None:
        start = self.at
        if self.keys[start] == "WITH":
            self.with_clause()
            if self.keys[self.at] in ("INSERT", "UPDATE", "DELETE", "MERGE"):
                getattr(self, _READERS[self.keys[self.at]])(start)
                return
            self.query_term()
            self.query_rest()
            self.option()
        else:
            self.select_statement()
        if self.keys[self.at] in (
            ")",
            ",",
            "WHERE",
            "GROUP",
            "HAVING",
            "ON",
            "JOIN",
            "AND",
            "OR",
            "THEN",
            "AS",
        ):
            self.fail("the statement should end here")
        self.parts.append(Part(StatementKind.SELECT, start, self.at, query=True))

    def when_true(self) -> None:
        """IF and WHILE: the condition; the statement under it follows as one of its own."""
        start = self.at
        self.at += 1
        self.condition(self.keys[start])
        self.pieces(StatementKind.OTHER, start, (start + 1, self.at))

    def begin(self) -> None:
        following = self.keys[self.at + 1]
        if following in ("TRY", "CATCH", "ATOMIC"):
            self.simple(StatementKind.OTHER, self.at + 2)
        elif following in ("TRAN", "TRANSACTION", "DISTRIBUTED"):
            self.transaction()
        else:
            self.simple(StatementKind.OTHER, self.at + 1)

    def end(self) -> None:
        self.simple(StatementKind.OTHER, self.at + (2 if self.keys[self.at + 1] in ("TRY", "CATCH") else 1))

    def otherwise(self) -> None:
        self.simple(StatementKind.OTHER, self.at + 1)

    def transaction(self) -> None:
        """BEGIN, COMMIT, ROLLBACK, SAVE [TRANSACTION [name]]."""
        end = self.at + 1
        if self.keys[end] in ("TRAN", "TRANSACTION", "WORK"):
            end += 1
            if (self.is_name(end) or self.keys[end] == "<variable>") and end not in self.line_starts:
                end += 1
        self.simple(StatementKind.OTHER, end)

    def jump(self) -> None:
        """GOTO label, USE database, and cursors: OPEN, CLOSE, DEALLOCATE."""
        end = self.at + 1
        if self.keys[end] == "GLOBAL":
            end += 1
        self.simple(StatementKind.OTHER, end + 1)

    def fetch(self) -> None:
        end = self.at + 1
        while self.keys[end] not in (END, ";", "INTO") and end not in self.line_starts:
            end += 1
        if self.keys[end] == "INTO":
            end += 2
            while self.keys[end] == ",":
                end += 2
        self.simple(StatementKind.OTHER, end)

    def returned(self) -> None:
        """RETURN [value]; inside a function also RETURN (query)."""
        start = self.at
        self.at += 1
        key = self.keys[self.at]
        if key == END or key in STATEMENT_WORDS - {"SELECT"} or key in (";", GO):
            self.simple_here(start)
            return
        if key in ("SELECT", "WITH") or (key == "(" and self.keys[self.at + 1] in ("SELECT", "WITH")):
            self.simple_here(start)
            self.select()
            return
        first = self.at
        self.value()
        self.pieces(StatementKind.OTHER, start, (first, self.at))

    def simple_here(self, start: int) -> None:
        self.parts.append(Part(StatementKind.OTHER, start, self.at))

    def printed(self) -> None:
        start = self.at
        self.at += 1
        first = self.at
        self.value()
        self.pieces(StatementKind.OTHER, start, (first, self.at))

    def set(self) -> None:
        """SET @x = value; SET options; SET @c = CURSOR …"""
        start = self.at
        self.at += 1
        if self.keys[self.at] != "<variable>":
            end = self.at + 1
            while self.keys[end] not in (END, ";") and end not in self.line_starts:
                if self.keys[end] in STATEMENT_WORDS and self.keys[end - 1] in ("ON", "OFF"):
                    break
                end += 1
            self.at = start
            self.simple(StatementKind.OTHER, end)
            return
        self.at += 1
        self.method_tail()
        if self.keys[self.at] not in ASSIGN:
            if self.keys[self.at - 1] == ")":
                self.simple_here(start)  # SET @x.modify(…)
                return
            self.fail("= is expected in SET")
        self.at += 1
        if self.keys[self.at] == "CURSOR":
            self.cursor(start)
            return
        first = self.at
        self.value()
        self.pieces(StatementKind.OTHER, start, (first, self.at))

    def declare(self) -> None:
        """DECLARE @x type = value, @t TABLE (…), c CURSOR FOR SELECT …"""
        start = self.at
        self.at += 1
        if self.keys[self.at] != "<variable>":
            self.need_name("a variable or cursor")
            self.cursor(start)
            return
        pieces = []
        while True:
            if self.keys[self.at] != "<variable>":
                self.fail("a variable is expected")
            self.at += 1
            self.take("AS")
            if self.keys[self.at] == "TABLE":
                self.at += 1
                self.skip_parentheses()
            elif self.take("CURSOR"):
                pass
            else:
                self.declared_type()
            if self.take("="):
                first = self.at
                self.value()
                pieces.append((first, self.at))
            if not self.take(","):
                break
        self.pieces(StatementKind.OTHER, start, *pieces)

    def declared_type(self) -> None:
        """A type of a declaration: Vista's own types (`bCompany`) are allowed here."""
        known = len(self.problems)
        self.data_type()
        del self.problems[known:]

    def cursor(self, start: int) -> None:
        """… CURSOR options FOR SELECT … [FOR UPDATE OF …]"""
        while self.keys[self.at] not in ("FOR", END, ";"):
            self.at += 1
        self.need("FOR", "in CURSOR FOR")
        self.simple_here(start)
        self.select_of_cursor()

    def select_of_cursor(self) -> None:
        first = self.at
        if self.keys[first] not in SELECTS:
            self.fail("SELECT is expected after CURSOR FOR")
        self.in_cursor = True
        self.select_statement()
        self.in_cursor = False
        self.parts.append(Part(StatementKind.SELECT, first, self.at, query=True))
        if self.keys[self.at] == "FOR":
            self.at += 1
            while self.keys[self.at] in ("READ", "ONLY", "UPDATE", "OF", ",") or (
                self.is_name(self.at) and self.at not in self.line_starts
            ):
                self.at += 1

    # --- definitions ---------------------------------------------------------------------------------------

    def create(self) -> None:
        """CREATE and ALTER: views and routines are opened up to their body; the rest is not read."""
        start = self.at
        at = start + 1
        if self.keys[at] == "OR" and self.keys[at + 1] in ("ALTER", "REPLACE"):
            if self.keys[at + 1] == "REPLACE":
                self.note(SYNTAX, "T-SQL says CREATE OR ALTER", at + 1, None, ("ALTER",))
            at += 2
        kind = self.keys[at]
        if kind not in _BODIES:
            self.unread()
            return
        body = self.body_at(at + 1, kind)
        if body is None:
            self.unread()
            return
        self.at = body
        self.parts.append(Part(StatementKind.DDL, start, body))

    def body_at(self, at: int, kind: str) -> int | None:
        """Where the body begins: after the AS that stands at the end of the head."""
        while self.keys[at] not in (END, GO):
            if self.keys[at] == "(":
                at = self.partners.get(at, at)
            elif self.keys[at] == "AS":
                following = self.keys[at + 1]
                if kind == "VIEW" and following in SELECTS:
                    return at + 1
                if kind != "VIEW" and (following in STATEMENT_WORDS or following in ("WITH", ";")):
                    return at + 1
            elif kind == "FUNCTION" and self.keys[at] in ("RETURN", "BEGIN"):
                return at
            at += 1
        return None


_KINDS = {
    "SELECT": StatementKind.SELECT,
    "WITH": StatementKind.SELECT,
    "(": StatementKind.SELECT,
    "INSERT": StatementKind.INSERT,
    "UPDATE": StatementKind.UPDATE,
    "DELETE": StatementKind.DELETE,
    "MERGE": StatementKind.MERGE,
    "CREATE": StatementKind.DDL,
    "ALTER": StatementKind.DDL,
    "DROP": StatementKind.DDL,
    "TRUNCATE": StatementKind.DDL,
    "EXEC": StatementKind.EXECUTE,
    "EXECUTE": StatementKind.EXECUTE,
}
_WHOLE = frozenset(
    {
        StatementKind.SELECT,
        StatementKind.INSERT,
        StatementKind.UPDATE,
        StatementKind.DELETE,
        StatementKind.MERGE,
    }
)
_READERS = {
    "INSERT": "insert",
    "UPDATE": "update",
    "DELETE": "delete",
    "MERGE": "merge",
    "IF": "when_true",
    "WHILE": "when_true",
    "ELSE": "otherwise",
    "BEGIN": "begin",
    "END": "end",
    "COMMIT": "transaction",
    "ROLLBACK": "transaction",
    "SAVE": "transaction",
    "GOTO": "jump",
    "USE": "jump",
    "OPEN": "jump",
    "CLOSE": "jump",
    "DEALLOCATE": "jump",
    "FETCH": "fetch",
    "RETURN": "returned",
    "PRINT": "printed",
    "SET": "set",
    "DECLARE": "declare",
    "CREATE": "create",
    "ALTER": "create",
}
"""First words of statements that are read, and the method that reads each."""
