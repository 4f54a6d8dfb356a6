"""SELECT: query expressions, select lists, FROM, GROUP BY, ORDER BY, FOR and OPTION.

Not covered: rules that need more than the grammar (ORDER BY inside a derived table, columns outside GROUP
BY); these are lint rules. Graph MATCH and FOR SYSTEM_TIME are stepped over without a look inside.
"""

from __future__ import annotations

from vgpt2.tsql.grammar.cursor import NOT_TSQL, SYNTAX
from vgpt2.tsql.grammar.from_clause import FromClause
from vgpt2.tsql.grammar.words import QUERY_HINTS
from vgpt2.tsql.lexer import WORD

_SET_WORDS = frozenset({"UNION", "EXCEPT", "INTERSECT"})
_ASSIGN = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="})
_COUNTED = frozenset({"MAXDOP", "MAXRECURSION", "FAST", "QUERYTRACEON"})
_LIST_ENDS = frozenset({"FROM", ")", "WHERE", "<end>", ";", "INTO", "UNION"})
_FOR_OPTIONS = {
    "XML": frozenset({"ROOT", "TYPE", "ELEMENTS", "BINARY", "XMLDATA", "XMLSCHEMA"}),
    "JSON": frozenset({"ROOT", "INCLUDE_NULL_VALUES", "WITHOUT_ARRAY_WRAPPER"}),
}


class Queries(FromClause):
    """Reads SELECT in all its forms.

    Attributes:
        in_cursor: reading a cursor's SELECT, after which FOR UPDATE may stand.
        has_top: the SELECT read last has TOP.
    """

    in_cursor = False
    has_top = False

    def select_statement(self) -> None:
        """A whole SELECT with WITH, ORDER BY, FOR and OPTION."""
        self.query_expression()
        self.option()

    def query_expression(self) -> None:
        if self.keys[self.at] == "WITH":
            self.with_clause()
        self.query_term()
        self.query_rest()

    def subquery(self) -> None:
        if self.keys[self.at] != "(":
            self.fail("a subquery in parentheses is expected")
        self.at += 1
        if self.keys[self.at] == "WITH":
            self.fail("WITH cannot stand inside a subquery; put it before the whole statement")
        self.query_expression()
        self.need(")", "to close the subquery")

    def query_rest(self) -> None:
        """Set operations, ORDER BY and FOR after a first term."""
        single = True
        while self.keys[self.at] in _SET_WORDS or self.words("MINUS", "SELECT"):
            single = False
            word = self.keys[self.at]
            if word == "MINUS":
                self.note(NOT_TSQL, "MINUS is not T-SQL; use EXCEPT", self.at, None, ("EXCEPT",))
            self.at += 1
            if self.keys[self.at] == "ALL" and word != "UNION":
                self.note(NOT_TSQL, f"T-SQL has no {word} ALL", self.at)
                self.at += 1
            elif self.keys[self.at] == "DISTINCT":
                self.note(NOT_TSQL, f"{word} DISTINCT is not T-SQL; {word} alone is distinct", self.at)
                self.at += 1
            else:
                self.take("ALL")
            self.query_term()
        if self.keys[self.at] == "ORDER":
            self.order_by()
            if self.keys[self.at] == "OFFSET" and self.has_top and single:
                self.note(SYNTAX, "TOP and OFFSET exclude each other in one SELECT", self.at)
            self.offset()
        self.for_clause()
        self.foreign_tail()

    def query_term(self) -> None:
        if self.keys[self.at] == "(":
            self.at += 1
            self.query_expression()
            self.need(")", "to close the query")
            self.has_top = False
        elif self.keys[self.at] == "SELECT":
            self.specification()
        elif self.keys[self.at] == "VALUES":
            self.fail("VALUES stands in INSERT or in parentheses in FROM")
        else:
            self.fail("SELECT is expected")

    def with_clause(self) -> None:
        at = self.at
        self.at += 1
        if self.keys[self.at] == "XMLNAMESPACES":
            self.at += 1
            self.skip_parentheses()
            if not self.take(","):
                self.mask(at, self.at - 1)
                return
            self.mask(at + 1, self.at - 1)
        if self.keys[self.at] == "RECURSIVE" and self.is_name(self.at + 1):
            self.note(NOT_TSQL, "T-SQL says WITH alone for recursion", self.at)
            self.mask(self.at, self.at)
            self.at += 1
        while True:
            self.need_name("a name for the common table expression")
            if self.keys[self.at] == "(":
                self.name_list("a column")
            self.need("AS", "in WITH name AS (…)")
            if self.keys[self.at] in ("MATERIALIZED", "NOT"):
                self.fail("MATERIALIZED is not T-SQL", NOT_TSQL)
            if self.keys[self.at] != "(":
                self.fail("a query in parentheses is expected after AS")
            self.at += 1
            if self.keys[self.at] == "WITH":
                self.fail("WITH cannot stand inside WITH; list the expressions one after the other")
            self.query_expression()
            self.need(")", "to close the common table expression")
            if not self.take(","):
                return
            if self.keys[self.at] == "SELECT":
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                return

    # --- one SELECT ----------------------------------------------------------------------------------------

    def specification(self) -> None:
        self.at += 1
        if self.keys[self.at] == "DISTINCT":
            self.at += 1
            if self.words("ON", "("):
                self.note(NOT_TSQL, "DISTINCT ON is not T-SQL; use ROW_NUMBER() OVER (…) = 1", self.at)
                self.at += 1
                self.skip_parentheses()
        else:
            self.take("ALL")
        has_top = self.keys[self.at] == "TOP"
        self.top()
        if self.keys[self.at] == "DISTINCT":
            self.fail("DISTINCT stands before TOP")
        self.select_list()
        if self.keys[self.at] == "INTO":
            self.at += 1
            self.need_names("a table")
            if self.keys[self.at] == "ON":
                at = self.at
                self.at += 1
                self.need_name("a filegroup")
                self.mask(at, self.at - 1)
        if self.keys[self.at] == "FROM":
            self.at += 1
            self.from_items()
        if self.keys[self.at] == "WHERE":
            self.at += 1
            self.condition("WHERE")
        if self.keys[self.at] == "GROUP":
            self.group_by()
        if self.keys[self.at] == "HAVING":
            self.at += 1
            self.condition("HAVING")
            if self.keys[self.at] == "GROUP":
                self.fail("GROUP BY stands before HAVING")
        if self.keys[self.at] == "WHERE":
            self.fail("WHERE stands after FROM, once, before GROUP BY")
        if self.keys[self.at] == "WINDOW" and self.keys[self.at + 2] == "AS":
            self.windows()
        if self.keys[self.at] == "QUALIFY":
            message = "QUALIFY is not T-SQL; filter a derived table on ROW_NUMBER()"
            self.note(NOT_TSQL, message, self.at)
            self.at += 1
            self.either()
        self.has_top = has_top

    def top(self) -> None:
        if self.keys[self.at] != "TOP":
            return
        self.at += 1
        if self.keys[self.at] == "(" and self.keys[self.at + 1] == "SELECT":
            self.subquery()
        elif self.keys[self.at] == "(":
            self.at += 1
            self.value()
            self.need(")", "after TOP (…")
        elif self.keys[self.at] == "<number>":
            self.at += 1
        elif self.keys[self.at] == "<variable>":
            self.fail("TOP needs parentheses around a variable")
        else:
            self.fail("a number is expected after TOP")
        self.take("PERCENT")
        if self.words("WITH", "TIES"):
            self.at += 2

    def select_list(self) -> None:
        while True:
            if self.keys[self.at] in _LIST_ENDS:
                self.fail("a column is expected in the select list")
            self.select_item()
            if self.keys[self.at] != ",":
                return
            self.at += 1
            if self.keys[self.at] in _LIST_ENDS:
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                return

    def select_item(self) -> None:
        keys, at = self.keys, self.at
        key = keys[at]
        if key == "*" or (self.is_name(at) and self.star_at(at) is not None):
            star = at if key == "*" else self.star_at(at)
            self.at = (star or at) + 1
            self.star_tail()
            return
        following = keys[at + 1]
        if key == "<variable>" and following in _ASSIGN:
            if following != "=":
                self.mask(at + 1, at + 1, " =")
            self.at += 2
            self.value()
            return
        if following == "=" and (key == "<string>" or self.is_name(at)):
            if key == "<string>":
                self.mask_text_alias(at)
                self.at += 1
            else:
                self.take_name()
            self.at += 1
            self.value()
            return
        self.value()
        self.column_alias()

    def star_at(self, at: int) -> int | None:
        """Index of the `*` of `t.*`, when the names at `at` lead to one."""
        while self.is_name(at) and self.keys[at + 1] == ".":
            at += 2
        return at if self.keys[at] == "*" and self.keys[at - 1] == "." else None

    def star_tail(self) -> None:
        key = self.keys[self.at]
        foreign = key in ("EXCLUDE", "REPLACE", "RENAME") or (
            key == "EXCEPT" and self.keys[self.at + 1] == "("
        )
        if foreign and self.keys[self.at + 2] not in ("SELECT", "("):
            self.note(NOT_TSQL, f"* {key} is not T-SQL; name the columns", self.at)
            self.at += 1
            self.skip_parentheses()
        elif key == "AS" or (self.is_name(self.at) and not self.foreign_at(self.at)):
            self.fail("* takes no alias")

    def mask_text_alias(self, at: int) -> None:
        """`'name' = value`: sqlglot reads an equality, unless the name is bracketed."""
        text = self.tokens[at].text
        inside = text[text.index("'") + 1 : -1]
        if not set(inside) & set("'[]"):
            self.mask(at, at, " " * (len(text) - len(inside) - 2) + f"[{inside}]")

    def column_alias(self) -> None:
        if self.take("AS"):
            if self.keys[self.at] == "<string>":
                self.at += 1
            else:
                self.need_name("an alias")
        elif self.keys[self.at] == "<string>" or (self.is_name(self.at) and not self.foreign_at(self.at)):
            self.at += 1

    def group_by(self) -> None:
        self.at += 1
        self.need("BY", "after GROUP")
        self.take("ALL")
        while True:
            self.group_item()
            if not self.take(","):
                break
            if self.keys[self.at] in ("HAVING", "ORDER", ")", "<end>", ";"):
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                break
        if self.keys[self.at] == "WITH" and self.keys[self.at + 1] in ("ROLLUP", "CUBE"):
            self.at += 2

    def group_item(self) -> None:
        key = self.keys[self.at]
        if key in ("ROLLUP", "CUBE") and self.keys[self.at + 1] == "(":
            self.at += 1
            self.grouping_list()
        elif key == "GROUPING" and self.words("GROUPING", "SETS"):
            self.at += 2
            self.grouping_list()
        elif key == "(" and self.keys[self.at + 1] == ")":
            self.at += 2
        elif key == "<number>" and self.keys[self.at + 1] not in ("+", "-", "*", "/", "%"):
            self.note(NOT_TSQL, "GROUP BY takes no positions; repeat the expression", self.at)
            self.at += 1
        else:
            self.value()

    def grouping_list(self) -> None:
        """`(a, (b, c), ROLLUP (d))`: lists within lists."""
        self.need("(", "before the list")
        while True:
            if self.keys[self.at] == "(":
                inner = self.at + 1
                self.at = inner
                while self.keys[self.at] != ")":
                    self.value()
                    if not self.take(","):
                        break
                self.need(")", "to close the grouping set")
            else:
                self.group_item()
            if not self.take(","):
                break
        self.need(")", "to close the list")

    def windows(self) -> None:
        self.at += 1
        while True:
            self.need_name("a window")
            self.need("AS", "in WINDOW name AS (…)")
            self.need("(", "in WINDOW name AS (…)")
            self.window()
            self.need(")", "after WINDOW name AS (…")
            if not self.take(","):
                return

    # --- after the query -----------------------------------------------------------------------------------

    def order_by(self) -> None:
        self.at += 1
        self.need("BY", "after ORDER")
        while True:
            self.value()
            if self.keys[self.at] in ("ASC", "DESC"):
                self.at += 1
            if self.keys[self.at] == "NULLS" and self.keys[self.at + 1] in ("FIRST", "LAST"):
                message = "NULLS FIRST and NULLS LAST are not T-SQL; order by CASE WHEN x IS NULL … first"
                self.note(NOT_TSQL, message, self.at, self.at + 1)
                self.at += 2
            if not self.take(","):
                return
            if self.keys[self.at] in ("OFFSET", ")", "<end>", ";"):
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                return

    def offset(self) -> None:
        if self.keys[self.at] == "FETCH" and self.keys[self.at + 1] in ("FIRST", "NEXT"):
            self.fail("FETCH needs OFFSET n ROWS before it")
        if self.keys[self.at] != "OFFSET":
            return
        self.at += 1
        self.value()
        if self.keys[self.at] not in ("ROW", "ROWS"):
            self.fail("ROWS is expected after OFFSET n")
        self.at += 1
        if self.keys[self.at] != "FETCH":
            return
        self.at += 1
        if self.keys[self.at] not in ("FIRST", "NEXT"):
            self.fail("NEXT is expected after FETCH")
        self.at += 1
        self.value()
        if self.keys[self.at] not in ("ROW", "ROWS"):
            self.fail("ROWS is expected after FETCH NEXT n")
        self.at += 1
        self.need("ONLY", "after FETCH NEXT n ROWS")

    def for_clause(self) -> None:
        if self.keys[self.at] != "FOR":
            return
        kind = self.keys[self.at + 1]
        if kind not in ("XML", "JSON", "BROWSE"):
            if self.in_cursor:
                return
            if kind in ("UPDATE", "SHARE", "READ"):
                self.fail(f"FOR {kind} is for cursors only; use a table hint", NOT_TSQL)
            self.fail("XML, JSON or BROWSE is expected after FOR")
        self.at += 2
        if kind == "BROWSE":
            return
        modes = ("RAW", "AUTO", "PATH", "EXPLICIT") if kind == "XML" else ("AUTO", "PATH")
        if self.keys[self.at] not in modes:
            self.fail(f"{', '.join(modes)} is expected after FOR {kind}")
        self.option_word()
        options = set()
        while self.take(","):
            word = self.keys[self.at]
            options.add(word)
            if word not in _FOR_OPTIONS[kind]:
                self.fail(f"no option of FOR {kind}")
            if {"ROOT", "WITHOUT_ARRAY_WRAPPER"} <= options:
                self.fail("ROOT and WITHOUT_ARRAY_WRAPPER exclude each other")
            self.option_word()

    def option_word(self) -> None:
        """`PATH ('x')`, `ROOT`, `ELEMENTS XSINIL`, `BINARY BASE64`."""
        self.at += 1
        if self.keys[self.at] in ("XSINIL", "ABSENT", "BASE64"):
            self.at += 1
        if self.keys[self.at] == "(":
            self.skip_parentheses()

    def option(self) -> None:
        """OPTION (…): hints for the optimiser, hidden from sqlglot."""
        if self.keys[self.at] != "OPTION":
            return
        at = self.at
        self.at += 1
        if self.keys[self.at] != "(":
            self.fail("OPTION needs parentheses")
        if self.keys[self.at + 1] not in QUERY_HINTS:
            self.at += 1
            self.fail("a query hint is expected in OPTION")
        close = self.partners.get(self.at, self.at)
        self.query_hints(self.at + 1, close)
        self.skip_parentheses()
        self.mask(at, self.at - 1)

    def query_hints(self, first: int, close: int) -> None:
        """Hints that need a value, and commas without a hint behind them, between parentheses."""
        for index in range(first, close):
            key, following = self.keys[index], self.keys[index + 1]
            if key in _COUNTED and self.keys[index - 1] in ("(", ",") and following != "<number>":
                self.note(SYNTAX, f"{key} needs a number", index)
            elif key == "," and following in (")", ","):
                self.note(SYNTAX, "a comma too many", index)
            elif key == "OPTIMIZE" and (following != "FOR" or self.keys[index + 2] not in ("(", "UNKNOWN")):
                self.note(SYNTAX, "OPTIMIZE FOR needs (@variable = value) or UNKNOWN", index)

    def foreign_tail(self) -> None:
        """LIMIT, OFFSET without ORDER BY and FETCH without OFFSET at the end of a query."""
        while True:
            key = self.keys[self.at]
            at = self.at
            if key == "LIMIT" and self.tokens[at].kind == WORD:
                self.at += 1
                self.limit_count()
                if self.take(",") or self.take("OFFSET"):
                    self.limit_count()
                message = "LIMIT is not T-SQL; use TOP (n) after SELECT, or OFFSET … FETCH after ORDER BY"
                self.note(NOT_TSQL, message, at, self.at - 1)
            elif key == "OFFSET" and self.keys[at + 1] in ("<number>", "<variable>"):
                self.at += 2
                if self.keys[self.at] in ("ROW", "ROWS"):
                    self.note(SYNTAX, "OFFSET needs ORDER BY before it", at, self.at)
                    self.at += 1
                else:
                    self.note(NOT_TSQL, "OFFSET needs ORDER BY before it and ROWS after it", at, self.at - 1)
            elif key == "FETCH" and self.keys[at + 1] in ("FIRST", "NEXT") and self.keys[at + 2] != "FROM":
                self.fail("FETCH needs ORDER BY … OFFSET n ROWS before it")
            else:
                return

    def limit_count(self) -> None:
        if self.keys[self.at] in ("ALL", "<number>", "<variable>"):
            self.at += 1
        else:
            self.operation()
