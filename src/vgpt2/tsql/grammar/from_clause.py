"""FROM: tables, derived tables, functions, joins, APPLY, PIVOT, hints.

Not covered: which hints go together, and what table functions take (`vgpt2.tsql.sources` counts arguments).
"""

from __future__ import annotations

from vgpt2.tsql.functions import functions
from vgpt2.tsql.grammar.cursor import NOT_TSQL, SYNTAX
from vgpt2.tsql.grammar.expression import Expressions
from vgpt2.tsql.grammar.words import JOIN_WORDS, TABLE_HINTS
from vgpt2.tsql.lexer import WORD

_SET_OR_END = frozenset({"UNION", "EXCEPT", "INTERSECT", ")", "ORDER"})
_ROWSETS = frozenset({"OPENROWSET", "OPENQUERY", "OPENDATASOURCE"})
_PARTS = 4
_JOIN_HINTS = frozenset({"LOOP", "HASH", "MERGE", "REMOTE"})
_LIMIT_COUNTS = frozenset({"<number>", "<variable>", "ALL", "("})


class FromClause(Expressions):
    """Reads the items of FROM."""

    def query_expression(self) -> None:
        """Read a query with its set operations and ORDER BY."""
        raise NotImplementedError

    def from_items(self) -> None:
        while True:
            self.joined()
            if not self.take(","):
                return
            if self.keys[self.at] in ("WHERE", "GROUP", "ORDER", ")", "<end>", ";"):
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                return

    def joined(self) -> None:
        """An item and everything joined to it."""
        self.item()
        while self.join_follows():
            self.join()

    def join_follows(self) -> bool:
        key = self.keys[self.at]
        if key in JOIN_WORDS:
            return True
        natural = key == "NATURAL" and self.keys[self.at + 1] in JOIN_WORDS
        return natural or (key in ("ASOF", "STRAIGHT_JOIN") and self.is_name(self.at + 1))

    def join(self) -> None:
        if self.keys[self.at] == "NATURAL":
            message = "NATURAL JOIN is not T-SQL; write ON with the key's columns"
            self.note(NOT_TSQL, message, self.at)
            self.mask(self.at, self.at)
            self.at += 1
            self.join_word()
            self.item()
            return
        at = self.at
        if self.keys[at] in ("CROSS", "OUTER"):
            self.at += 1
            if self.take("APPLY"):
                self.item(applied=True)
                return
            if self.keys[at] == "OUTER":
                self.fail("APPLY is expected after OUTER; an outer join is LEFT, RIGHT or FULL")
            self.need("JOIN", "or APPLY after CROSS")
            self.item()
            if self.keys[self.at] == "ON":
                self.fail("CROSS JOIN takes no ON; use INNER JOIN")
            return
        self.join_word()
        self.item()
        while self.keys[self.at] != "ON" and self.join_follows():
            self.join()
        if self.keys[self.at] == "USING" and self.keys[self.at + 1] == "(":
            message = "JOIN … USING is not T-SQL; write ON with the columns of both sides"
            self.note(NOT_TSQL, message, self.at)
            self.at += 1
            self.skip_parentheses()
            return
        if self.keys[self.at] != "ON":
            self.note(SYNTAX, "JOIN needs ON and a condition", at, self.at - 1)
            return
        self.at += 1
        self.condition("ON")

    def join_word(self) -> None:
        """INNER, LEFT … JOIN with its hints."""
        key = self.keys[self.at]
        if key in ("INNER", "LEFT", "RIGHT", "FULL"):
            self.at += 1
            if key != "INNER":
                self.take("OUTER")
            if self.keys[self.at] in _JOIN_HINTS:
                self.mask(self.at, self.at)
                self.at += 1
            if self.keys[self.at] in ("SEMI", "ANTI"):
                self.fail("T-SQL has no semi or anti join; use EXISTS or NOT EXISTS", NOT_TSQL)
        if self.keys[self.at] == "STRAIGHT_JOIN":
            self.fail("STRAIGHT_JOIN is not T-SQL", NOT_TSQL)
        self.need("JOIN", "in a join")

    # --- one item ------------------------------------------------------------------------------------------

    def item(self, *, applied: bool = False) -> None:
        key = self.keys[self.at]
        if key == "LATERAL" and self.keys[self.at + 1] in ("(", "<name>"):
            self.note(NOT_TSQL, "LATERAL is not T-SQL; use CROSS APPLY or OUTER APPLY", self.at)
            self.at += 1
            key = self.keys[self.at]
        if key == "(":
            self.parenthesised()
        elif key == "<variable>":
            self.at += 1
            if self.keys[self.at] == ".":
                self.methods()
            elif not applied:
                self.mask(self.at - 1, self.at - 1, "#" + self.tokens[self.at - 1].text[1:])
            self.table_tail()
        elif key in _ROWSETS:
            self.at += 1
            self.skip_parentheses()
            self.method_tail()
            self.table_tail()
        elif key == "{":
            self.at += 2  # {oj …}
            self.joined()
            self.need("}", "to close the ODBC escape")
        elif key in ("SELECT", "WITH", "VALUES"):
            self.fail("a query in FROM needs parentheses and an alias")
        else:
            self.table()
        while self.keys[self.at] in ("PIVOT", "UNPIVOT"):
            self.pivot()

    def parenthesised(self) -> None:
        """A derived table, VALUES, or joins in parentheses."""
        at = self.at
        key = self.keys[at + 1]
        if key == "VALUES":
            self.at += 2
            self.rows()
            self.need(")", "to close VALUES")
            self.derived_alias(columns=True)
        elif key in ("SELECT", "WITH") or (key == "(" and self.holds_query(at)):
            if key == "WITH":
                self.fail("WITH cannot stand inside a derived table; put it before the whole statement")
            self.at += 1
            self.query_expression()
            self.need(")", "to close the derived table")
            self.derived_alias()
        else:
            self.at += 1
            self.item()
            if self.keys[self.at] == ")" and key != "(":
                self.fail("only joins stand in parentheses in FROM; a single table does not")
            while self.join_follows():
                self.join()
            self.need(")", "to close the joins")

    def holds_query(self, at: int) -> bool:
        """True when `((…` begins a query and not joins: what follows the inner parenthesis tells."""
        inner = at + 1
        while self.keys[inner] == "(":
            close = self.partners.get(inner)
            if close is None or self.keys[close + 1] not in _SET_OR_END:
                return False
            inner += 1
        return self.keys[inner] == "SELECT"

    def derived_alias(self, *, columns: bool = False) -> None:
        aliased = self.take("AS")
        if self.is_name(self.at) and not self.foreign_at(self.at):
            self.take_name()
        elif aliased:
            self.fail("an alias is expected after AS")
        else:
            self.note(SYNTAX, "a derived table needs an alias", self.at - 1)
            return
        if self.keys[self.at] == "(":
            self.name_list("a column")
        elif columns:
            self.note(SYNTAX, "VALUES in FROM needs names for its columns: AS v (a, b)", self.at - 1)

    def rows(self) -> None:
        """VALUES rows: (1, 2), (3, 4)."""
        while True:
            self.need("(", "before a row of VALUES")
            self.value()
            while self.take(","):
                self.value()
            self.need(")", "after a row of VALUES")
            if not self.take(","):
                return

    def table(self) -> None:
        first = self.at
        key = self.keys[first]
        if key in ("CONTAINSTABLE", "FREETEXTTABLE", "OPENXML"):
            self.at += 1
        else:
            self.need_name("a table")
        points = 0
        while self.keys[self.at] == ".":
            while self.keys[self.at] == ".":
                self.at += 1
                points += 1
            if points >= _PARTS:
                self.fail("a name has at most four parts")
            self.need_name("a name")
        if self.keys[self.at] == "(" and not self.old_hints(self.at):
            self.table_function(key, first)
        self.table_tail()

    def table_function(self, key: str, first: int) -> None:
        single = self.at == first + 1
        if key in ("CONTAINSTABLE", "FREETEXTTABLE", "OPENXML", "CHANGETABLE", "PREDICT") and single:
            self.skip_parentheses()
        else:
            function = functions().get(key) if single else None
            if function is not None and function.kind != "table":
                self.note(SYNTAX, f"{key} is no table function", first)
            self.arguments()
        if self.keys[self.at] == "WITH" and key in ("OPENJSON", "OPENXML"):
            self.at += 1
            if self.keys[self.at] == "(":
                self.json_columns()
            else:
                self.need_names("a table")
        self.method_tail()

    def method_tail(self) -> None:
        while self.keys[self.at] == ".":
            self.at += 1
            self.need_name("a name")
            if self.keys[self.at] == "(":
                self.skip_parentheses()

    def json_columns(self) -> None:
        """The schema of OPENJSON: (name type 'path' AS JSON, …)."""
        self.need("(", "after WITH")
        while True:
            self.need_name("a column")
            self.data_type()
            if self.keys[self.at] == "COLLATE":
                self.mask(self.at, self.at + 1)
                self.at += 2
            self.take("<string>")
            if self.words("AS", "JSON"):
                self.at += 2
            if not self.take(","):
                break
        self.need(")", "to close the columns of OPENJSON")

    def table_tail(self) -> None:
        """FOR SYSTEM_TIME, alias with columns, TABLESAMPLE, hints."""
        if self.words("FOR", "SYSTEM_TIME") or self.words("FOR", "PATH"):
            at = self.at
            self.at += 2
            self.system_time()
            self.mask(at, self.at - 1)
        aliased = self.take("AS")
        if aliased:
            self.need_name("an alias")
        elif self.is_name(self.at) and not self.foreign_at(self.at):
            self.take_name()
            aliased = True
        if aliased and self.keys[self.at] == "(" and not self.old_hints(self.at):
            self.name_list("a column")
        if self.keys[self.at] == "TABLESAMPLE":
            self.tablesample()
        self.hints()

    def system_time(self) -> None:
        if self.keys[self.at] == "ALL":
            self.at += 1
            return
        if self.words("AS", "OF") or self.words("CONTAINED", "IN"):
            self.at += 2
            self.value()
            return
        self.at += 1
        self.operation()
        self.at += 1  # TO or AND
        self.operation()

    def tablesample(self) -> None:
        self.at += 1
        self.take("SYSTEM")
        self.need("(", "after TABLESAMPLE")
        self.value()
        if self.keys[self.at] in ("PERCENT", "ROWS"):
            self.at += 1
        self.need(")", "after TABLESAMPLE (…")
        if self.take("REPEATABLE"):
            self.skip_parentheses()

    def old_hints(self, at: int) -> bool:
        """True for `(NOLOCK)` without WITH."""
        close = self.partners.get(at)
        if close is None or close == at + 1:
            return False
        return all(key in TABLE_HINTS for key in self.keys[at + 1 : close] if key != ",")

    def hints(self) -> None:
        if self.keys[self.at] == "(" and self.old_hints(self.at):
            self.skip_parentheses()
            return
        if self.keys[self.at] != "WITH":
            return
        if self.keys[self.at + 1] in TABLE_HINTS:
            self.at += 1
            self.fail("table hints need parentheses: WITH (NOLOCK)")
        if self.keys[self.at + 1] != "(":
            return
        self.at += 2
        while True:
            if self.keys[self.at] not in TABLE_HINTS:
                self.fail("a table hint is expected")
            self.at += 1
            if self.keys[self.at - 1] == "INDEX" and self.keys[self.at] not in ("(", "="):
                self.fail("INDEX needs an index: INDEX (name)")
            if self.keys[self.at] == "(":
                self.skip_parentheses()
            elif self.keys[self.at] == "=":
                at = self.at
                self.at += 1
                if self.keys[self.at] == "(":
                    self.skip_parentheses()
                else:
                    self.at += 1
                self.mask(at, self.at - 1)
            if self.keys[self.at] == ")":
                break
            self.take(",")
        self.at += 1

    def pivot(self) -> None:
        unpivot = self.keys[self.at] == "UNPIVOT"
        self.at += 1
        self.need("(", "after PIVOT")
        if unpivot:
            self.need_name("a column")
        else:
            self.need_names("an aggregate")
            if self.keys[self.at] != "(":
                self.fail("an aggregate is expected in PIVOT")
            self.skip_parentheses()
        self.need("FOR", "in PIVOT (… FOR column IN (…))")
        self.need_names("a column")
        self.need("IN", "in PIVOT (… FOR column IN (…))")
        if self.keys[self.at + 1] in ("SELECT", "<string>", "<number>"):
            self.at += 1
            self.fail("PIVOT takes the new columns' names, [a], [b]")
        self.name_list("a column")
        self.need(")", "to close PIVOT")
        aliased = self.take("AS")
        if self.is_name(self.at) and not self.foreign_at(self.at):
            self.take_name()
        elif aliased:
            self.fail("an alias is expected")
        else:
            self.note(SYNTAX, "PIVOT and UNPIVOT need an alias", self.at - 1)

    # --- names ---------------------------------------------------------------------------------------------

    def name_list(self, what: str) -> None:
        """(a, b, c)"""
        self.need("(", "before the list of names")
        self.need_names(what)
        while self.take(","):
            self.need_names(what)
        self.need(")", "after the list of names")

    def foreign_at(self, at: int) -> bool:
        """True when a word that could be an alias begins a clause of another dialect instead."""
        if self.tokens[at].kind != WORD:
            return False
        key, following = self.keys[at], self.keys[at + 1]
        if following == ":":
            return True  # a label
        if key in ("LIMIT", "OFFSET"):
            return following in _LIMIT_COUNTS
        if key == "QUALIFY":
            return self.is_name(at + 1) or following == "("
        if key in ("NATURAL", "ASOF"):
            return following in JOIN_WORDS
        if key == "STRAIGHT_JOIN":
            return self.is_name(at + 1)
        if key == "USING":
            return following == "("
        if key == "MINUS":
            return following in ("SELECT", "(")
        if key == "WINDOW":
            return self.keys[at + 2] == "AS"
        return key in ("OUTPUT", "THROW") and following not in (",", ")", "<end>", "=", "ON", "WHERE")
