"""Conditions and values.

T-SQL has no boolean values: a condition stands where a condition is needed (WHERE, ON, HAVING, WHEN, IIF) and
a value everywhere else. Every method says which of the two it read.

Not covered: types of values (`vgpt2.tsql.types`), and whether names exist (`vgpt2.tsql.bind`).
"""

from __future__ import annotations

from vgpt2.tsql.grammar.call import Calls
from vgpt2.tsql.grammar.cursor import NOT_TSQL, SYNTAX
from vgpt2.tsql.grammar.words import DATE_PARTS, RESERVED_FUNCTIONS, VALUE_WORDS
from vgpt2.tsql.lexer import WORD

VALUE, CONDITION, QUERY = 0, 1, 2
"""What was read: a value, a condition, or a subquery (a value that UNION may go on with)."""

_COMPARE = frozenset({"=", "<>", "!=", "<", ">", "<=", ">=", "!<", "!>", "=="})
_ARITHMETIC = frozenset("+-*/%&^|")
_FOREIGN_TESTS = frozenset({"ILIKE", "RLIKE", "REGEXP", "GLOB", "SIMILAR", "OVERLAPS"})
_PARTS = 8  # four of a name, and members of a CLR type behind it
_SET_WORDS = frozenset({"UNION", "EXCEPT", "INTERSECT"})
_CLR_TYPES = frozenset({"GEOGRAPHY", "GEOMETRY", "HIERARCHYID"})


class Expressions(Calls):
    """Reads conditions and values. Queries inside them are read by the class that extends this one."""

    def subquery(self) -> None:
        """Read `( query )`."""
        raise NotImplementedError

    def query_rest(self) -> None:
        """Read UNION and its like, ORDER BY and FOR after a first query."""
        raise NotImplementedError

    # --- conditions ----------------------------------------------------------------------------------------

    def condition(self, where: str) -> None:
        """Read a condition; say so when it is a value."""
        first = self.at
        if self.either() != CONDITION:
            self.note(SYNTAX, f"{where} needs a condition; this is a value", first, self.at - 1)

    def value(self) -> None:
        """Read a value; say so when it is a condition."""
        first = self.at
        if self.either() == CONDITION:
            message = "a condition is no value in T-SQL; write CASE WHEN … THEN 1 ELSE 0 END"
            self.note(SYNTAX, message, first, self.at - 1)

    def either(self) -> int:
        """Read a condition or a value."""
        first = self.at
        tag = self.negation()
        while self.keys[self.at] in ("AND", "OR") or self.words("&", "&"):
            if self.keys[self.at] == "&":
                self.note(NOT_TSQL, "&& is not T-SQL; use AND", self.at, self.at + 1, ("AND",))
                self.at += 1
            if tag != CONDITION:
                self.note(SYNTAX, f"{self.keys[self.at]} needs a condition before it", first, self.at - 1)
            self.at += 1
            first = self.at
            tag = self.negation()
            if tag != CONDITION and self.keys[self.at] not in ("AND", "OR"):
                self.note(
                    SYNTAX, "AND and OR need a condition after them; this is a value", first, self.at - 1
                )
                tag = CONDITION
        return tag

    def negation(self) -> int:
        if self.keys[self.at] != "NOT":
            return self.predicate()
        self.at += 1
        first = self.at
        if self.negation() != CONDITION:
            self.note(SYNTAX, "NOT needs a condition; this is a value", first, self.at - 1)
        return CONDITION

    def predicate(self) -> int:
        key = self.keys[self.at]
        if key == "EXISTS":
            self.at += 1
            self.subquery()
            return CONDITION
        if key in ("CONTAINS", "FREETEXT") or (key == "UPDATE" and self.keys[self.at + 1] == "("):
            at = self.at
            self.at += 1
            self.skip_parentheses()
            if key == "UPDATE":
                self.mask(at, self.at - 1, "1 = 1")
            return CONDITION
        first = self.at
        tag = self.operation()
        key = self.keys[self.at]
        if key in _COMPARE:
            return self.comparison(tag, first)
        if key == "NOT" or key in ("LIKE", "IN", "BETWEEN", "IS") or key in _FOREIGN_TESTS:
            return self.test(tag)
        return tag

    def comparison(self, tag: int, first: int) -> int:
        if tag == CONDITION:
            self.note(SYNTAX, "a condition cannot be compared", first, self.at - 1)
        key, at = self.keys[self.at], self.at
        self.at += 1
        following = self.keys[self.at]
        if key == "==":
            self.note(NOT_TSQL, "T-SQL compares with a single =", at, None, ("=",))
            self.mask(at, at, "=")
        elif key in ("!<", "!>"):
            self.mask(at, at, ">=" if key == "!<" else "<=")
        elif (key, following) in (("<", "="), (">", "="), ("<", ">")):  # one operator with a blank in it
            self.mask(at, self.at, key + following)
            self.at += 1
        if self.keys[self.at] in ("ALL", "ANY", "SOME"):
            self.at += 1
            self.subquery()
            return CONDITION
        start = self.at
        if self.operation() == CONDITION:
            self.note(SYNTAX, "a condition cannot be compared", start, self.at - 1)
        if self.keys[self.at] in _COMPARE:
            self.fail("a comparison cannot be compared again; join two comparisons with AND")
        return CONDITION

    def test(self, tag: int) -> int:
        """[NOT] LIKE, IN, BETWEEN; IS [NOT] NULL; what other dialects have beside them."""
        at = self.at
        negated = self.take("NOT")
        key = self.keys[self.at]
        if tag == CONDITION:
            self.note(SYNTAX, f"{key} needs a value before it", at)
        if key == "LIKE":
            self.at += 1
            self.operation()
            if self.take("ESCAPE"):
                self.operation()
        elif key == "BETWEEN":
            self.at += 1
            self.operation()
            self.need("AND", "in BETWEEN … AND …")
            self.operation()
        elif key == "IN":
            self.at += 1
            self.in_list()
        elif key == "IS" and not negated:
            self.is_test()
        elif key in _FOREIGN_TESTS:
            self.at += 1
            self.take("TO")
            self.note(NOT_TSQL, f"{key} is not T-SQL; use LIKE", at, self.at - 1, ("LIKE",))
            self.operation()
        else:
            self.fail("LIKE, IN or BETWEEN is expected after NOT")
        return CONDITION

    def in_list(self) -> None:
        if self.keys[self.at] != "(":
            self.fail("IN needs a list in parentheses")
        if self.keys[self.at + 1] in ("SELECT", "WITH"):
            self.subquery()
            return
        self.at += 1
        if self.keys[self.at] == "(" and self.either() == QUERY and self.keys[self.at] in (")", *_SET_WORDS):
            self.query_rest()
            self.need(")", "after the list of IN")
            return
        if self.keys[self.at - 1] == "(":  # nothing was read yet
            self.value()
        while self.take(","):
            if self.keys[self.at] == ")":
                self.note(SYNTAX, "a comma too many", self.at - 1)
                self.mask(self.at - 1, self.at - 1)
                break
            self.value()
        self.need(")", "after the list of IN")

    def is_test(self) -> None:
        at = self.at
        self.at += 1
        self.take("NOT")
        key = self.keys[self.at]
        if key == "NULL":
            self.at += 1
        elif key == "DISTINCT":
            self.at += 1
            self.need("FROM", "in IS DISTINCT FROM")
            self.operation()
        elif key in ("TRUE", "FALSE", "UNKNOWN"):
            self.at += 1
            self.note(NOT_TSQL, f"T-SQL has no {key}; compare with a value", at, self.at - 1)
        else:
            self.fail("NULL is expected after IS")

    # --- values --------------------------------------------------------------------------------------------

    def operation(self) -> int:
        """Operands and what stands between them; T-SQL's precedence does not matter to a recogniser."""
        first = self.at
        tag = self.operand()
        while True:
            key = self.keys[self.at]
            if key in _ARITHMETIC:
                at = self.at
                if key == "&" and self.keys[at + 1] == "&":
                    return tag  # `&&`: a condition's, not a value's
                self.at += 1
                if key == "|" and self.keys[self.at] == "|":
                    self.at += 1
                    self.note(NOT_TSQL, "|| is not T-SQL; use + or CONCAT", at, at + 1)
                    self.mask(at, at + 1, "+")
                start = self.at
                other = self.operand()
                if CONDITION in (tag, other):
                    where = first if tag == CONDITION else start
                    self.note(SYNTAX, f"a condition cannot be an operand of {key}", where, self.at - 1)
                tag = VALUE
            elif key == "COLLATE":
                self.at += 1
                self.need_name("a collation")
            elif key == "AT" and self.words("AT", "TIME", "ZONE"):
                self.at += 3
                self.operand()
            elif key == "::":
                self.note(NOT_TSQL, ":: is not T-SQL; use CAST(… AS type)", self.at)
                self.at += 1
                self.data_type()
            else:
                return tag

    def operand(self) -> int:
        key = self.keys[self.at]
        while key in ("-", "+", "~"):
            self.at += 1
            key = self.keys[self.at]
        if key == "(":
            return self.parenthesis()
        if key in ("<number>", "<string>", "<binary>"):
            self.at += 1
            return VALUE
        if key == "<variable>":
            self.at += 1
            self.methods()
            return VALUE
        if key == "CASE":
            self.case()
            return VALUE
        if key == "{":
            self.odbc()
            return VALUE
        if key in VALUE_WORDS:
            self.at += 1
            if self.keys[self.at] == "(" and key not in ("NULL", "DEFAULT"):
                self.note(NOT_TSQL, f"{key} takes no parentheses in T-SQL", self.at - 1)
                self.skip_parentheses()
            return VALUE
        if key == "IF" and self.keys[self.at + 1] == "(":
            self.at += 1
            self.call(self.at - 1, 1)
            return VALUE
        if (key in RESERVED_FUNCTIONS and self.keys[self.at + 1] == "(") or self.is_name(self.at):
            return VALUE if self.foreign_literal(key) else self.named()
        if key in ("CURRENT_DATE", "CURRENT_TIME"):
            kind = key[-4:].lower()
            self.note(NOT_TSQL, f"{key} is not T-SQL; use CAST(GETDATE() AS {kind})", self.at)
            self.at += 1
            return VALUE
        if key != "EXISTS":
            self.fail("a value is expected")
        return self.predicate()

    def foreign_literal(self, key: str) -> bool:
        """TRUE, FALSE, DATE '…', INTERVAL …: literals that T-SQL does not have."""
        following = self.keys[self.at + 1]
        if key in ("TRUE", "FALSE") and following not in (".", "(") and self.tokens[self.at].kind == WORD:
            self.note(NOT_TSQL, f"T-SQL has no {key}; a bit is 1 or 0, a flag 'Y' or 'N'", self.at)
            self.at += 1
            return True
        if key in ("DATE", "TIME", "TIMESTAMP") and following == "<string>":
            text = self.tokens[self.at + 1].text
            if text[1:2].isdigit():
                self.note(NOT_TSQL, f"{key} {text} is not T-SQL; write {text}", self.at, self.at + 1, (text,))
                self.at += 2
                return True
        if key == "INTERVAL" and following in ("<string>", "<number>"):
            at = self.at
            self.at += 2
            if self.keys[self.at].rstrip("S") in DATE_PARTS:
                self.at += 1
            self.note(NOT_TSQL, "INTERVAL is not T-SQL; use DATEADD", at, self.at - 1)
            return True
        if key == "NEXT" and self.words("NEXT", "VALUE", "FOR"):
            self.at += 3
            self.need_names("a sequence")
            self.over(None, "")
            return True
        return False

    def parenthesis(self) -> int:
        at = self.at
        if self.keys[at + 1] in ("SELECT", "WITH"):
            self.subquery()
            self.methods()
            return QUERY
        self.at += 1
        tag = self.either()
        if tag == QUERY and self.keys[self.at] in (*_SET_WORDS, "ORDER"):
            self.query_rest()
        if self.keys[self.at] == ",":
            self.fail("T-SQL has no row values; compare the columns one by one", NOT_TSQL)
        self.need(")", "to close the parenthesis")
        self.methods()
        return tag

    def case(self) -> None:
        self.at += 1
        simple = self.keys[self.at] != "WHEN"
        if simple:
            self.value()
        if self.keys[self.at] != "WHEN":
            self.fail("WHEN is expected in CASE")
        while self.take("WHEN"):
            if simple:
                self.value()
            else:
                self.condition("WHEN")
            self.need("THEN", "after WHEN")
            self.value()
        if self.take("ELSE"):
            self.value()
        self.need("END", "to close CASE")

    def odbc(self) -> None:
        """ODBC escapes: {d '…'}, {t '…'}, {ts '…'}, {guid '…'}, {fn …}; sqlglot sees what they hold."""
        at = self.at
        self.at += 1
        if self.keys[self.at] == "FN" and self.keys[self.at + 2] == "(":
            self.at += 2  # ODBC has functions of its own, such as UCASE and NOW
            if self.keys[self.at - 1] == "EXTRACT":
                self.skip_parentheses()
            else:
                self.arguments()
        elif self.keys[self.at] in ("D", "T", "TS", "GUID") and self.keys[self.at + 1] == "<string>":
            self.at += 2
        else:
            self.fail("an ODBC escape is expected after {")
        self.need("}", "to close the ODBC escape")
        self.mask(at, at + 1)
        self.mask(self.at - 1, self.at - 1)

    def named(self) -> int:
        """A column, or a call."""
        first = self.at
        if self.keys[first + 1] == "(":
            self.at += 1
        else:
            self.take_name()
        parts = 1
        gap = None  # the last point of `a..b`, whose middle is left to SQL Server
        while self.keys[self.at] == ".":
            nearest = self.keys[self.at + 1] == "."
            while self.keys[self.at] == ".":
                self.at += 1
            gap = self.at - 1 if nearest else gap
            if self.keys[self.at] == "*":
                self.fail("* stands only in a select list and in COUNT(*)")
            if self.keys[self.at] not in ("IDENTITYCOL", "ROWGUIDCOL"):
                self.need_name("a name")
            else:
                self.at += 1
            parts += 1
            if parts > _PARTS:
                self.fail("a name has at most four parts")
        if self.keys[self.at] == "::" and parts == 1 and self.keys[first] in _CLR_TYPES:
            self.at += 1
            self.need_name("a method")
            if self.keys[self.at] == "(":
                self.arguments()
            self.methods()
            return VALUE
        if self.keys[self.at] == "(":
            self.call(first, parts)
        elif gap is not None:
            if gap == self.at - 2:
                self.note(SYNTAX, "a column's name needs its table's before it, not ..", first, self.at - 1)
            self.mask(first, gap)  # sqlglot reads no column with an empty part
        return VALUE
