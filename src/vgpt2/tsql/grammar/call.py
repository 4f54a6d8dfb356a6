"""Calls: built-in functions with their arities and forms, OVER, WITHIN GROUP, and data types.

Not covered: whether functions of one's own exist (`vgpt2.tsql.sources`), and what a call returns
(`vgpt2.tsql.types`).
"""

from __future__ import annotations

from math import inf

from vgpt2.tsql.functions import Function, functions
from vgpt2.tsql.grammar.cursor import (
    FUNCTION_ARGUMENTS,
    NOT_TSQL,
    SYNTAX,
    UNKNOWN_FUNCTION,
    UNKNOWN_TYPE,
    Cursor,
)
from vgpt2.tsql.grammar.words import DATE_PART_FUNCTIONS, DATE_PARTS, INSTEAD, TYPES
from vgpt2.tsql.lexer import WORD

_BOUNDS = frozenset({"PRECEDING", "FOLLOWING"})
_CHAIN = 16  # sqlglot's time grows with the cube of a chain of methods
_NEED_ORDER = frozenset(
    {"ROW_NUMBER", "RANK", "DENSE_RANK", "NTILE", "LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE"}
)
_WITHIN_GROUP = frozenset({"PERCENTILE_CONT", "PERCENTILE_DISC"})


class Calls(Cursor):
    """Reads calls. The values and conditions in them are read by the class that extends this one."""

    def value(self) -> None:
        """Read a value."""
        raise NotImplementedError

    def condition(self, where: str) -> None:
        """Read a condition."""
        raise NotImplementedError

    def order_by(self) -> None:
        """Read ORDER BY and its keys."""
        raise NotImplementedError

    def call(self, first: int, parts: int) -> None:
        name = self.keys[first]
        function: Function | None = None
        if parts == 1 and self.tokens[first].kind == WORD:
            function = functions().get(name)
            if function is None:
                self.unknown(name, first)
                return
            self.built_in(function, first)
        else:
            self.arguments()
        self.after_call(function, first)

    def unknown(self, name: str, first: int) -> None:
        instead = INSTEAD.get(name)
        written = self.tokens[first].text
        if instead is not None:
            self.note(NOT_TSQL, f"{written} is not a T-SQL function; use {instead}", first, None, (instead,))
        else:
            message = f"there is no built-in function {written}; a function of one's own needs its schema"
            self.note(UNKNOWN_FUNCTION, message, first, None, (f"dbo.{written}",))
        self.skip_parentheses()
        self.after_call(None, first)

    def built_in(self, function: Function, first: int) -> None:
        """The arguments of a built-in function, counted."""
        special = _SPECIAL.get(function.name)
        if special is not None:
            getattr(self, special)()
            return
        if function.kind == "table" and first == self.at - 1:
            message = f"{function.name} returns a table; it stands in FROM, not among values"
            self.note(SYNTAX, message, first)
        count = self.arguments(function)
        if not function.least <= count <= function.most:
            self.note(
                FUNCTION_ARGUMENTS, f"{function.name} takes {function.arity}, not {count}", first, self.at - 1
            )

    def arguments(self, function: Function | None = None) -> int:
        """Read `( … )`; the number of arguments."""
        self.need("(", "before the arguments")
        name = function.name if function is not None else ""
        if self.take(")"):
            return 0
        count = 0
        if name in DATE_PART_FUNCTIONS:
            self.date_part(name)
            count = 1
            if not self.take(","):
                self.need(")", "after the arguments")
                return count
        if function is not None and function.kind == "aggregate":
            if self.keys[self.at] == "*" and name in ("COUNT", "COUNT_BIG"):
                self.at += 1
                self.need(")", "after COUNT(*")
                return 1
            if self.keys[self.at] in ("DISTINCT", "ALL"):
                self.at += 1
        elif self.keys[self.at] in ("DISTINCT", "ALL"):
            self.fail(f"only aggregates take {self.keys[self.at]}")
        while True:
            self.value()
            count += 1
            if not self.take(","):
                break
        if self.keys[self.at] == "ORDER":
            self.fail("an aggregate is ordered with WITHIN GROUP (ORDER BY …) after it", NOT_TSQL)
        self.need(")", "after the arguments")
        return count

    def date_part(self, name: str) -> None:
        key = self.keys[self.at]
        if key in DATE_PARTS and self.keys[self.at + 1] in (",", ")"):
            self.at += 1
            return
        if key == "<string>" or self.is_name(self.at):
            message = f"{self.tokens[self.at].text} is no date part; {name} begins with day, month, year …"
            self.note(SYNTAX, message, self.at)
            if self.keys[self.at + 1] in (",", ")"):
                self.at += 1
                return
        self.value()

    def after_call(self, function: Function | None, first: int) -> None:
        """WITHIN GROUP, IGNORE NULLS, OVER and methods behind a call."""
        if function is not None and function.name in _WITHIN_GROUP and self.keys[self.at] != "WITHIN":
            self.note(SYNTAX, f"{function.name} needs WITHIN GROUP (ORDER BY …)", first)
        if self.words("WITHIN", "GROUP"):
            self.at += 2
            self.need("(", "after WITHIN GROUP")
            self.order_by()
            self.need(")", "after WITHIN GROUP (ORDER BY …")
        if self.keys[self.at] == "FILTER" and self.keys[self.at + 1] == "(":
            self.note(NOT_TSQL, "FILTER is not T-SQL; use CASE inside the aggregate", self.at)
            self.at += 1
            self.skip_parentheses()
        if self.keys[self.at] in ("IGNORE", "RESPECT") and self.keys[self.at + 1] == "NULLS":
            self.at += 2
        self.over(function, self.tokens[first].text)
        self.methods()

    def over(self, function: Function | None, name: str) -> None:
        if self.keys[self.at] != "OVER":
            if function is not None and function.kind in ("ranking", "window"):
                self.note(SYNTAX, f"{name} needs OVER (…)", self.at - 1)
            return
        at = self.at
        if function is not None and function.kind == "scalar":
            self.note(SYNTAX, f"{name} is no window function", at)
        self.at += 1
        if self.keys[self.at] != "(":
            self.need_name("a window")
            return
        self.at += 1
        ordered = self.window()
        self.need(")", "after OVER (…")
        if not ordered and function is not None and function.name in _NEED_ORDER:
            self.note(SYNTAX, f"{name} needs ORDER BY in its OVER", at, self.at - 1)

    def window(self) -> bool:
        """What stands in OVER's parentheses; True when it has ORDER BY or names a window."""
        named = self.is_name(self.at) and not self.words("PARTITION", "BY")
        named = named and self.keys[self.at] not in ("ROWS", "RANGE")
        if named:
            self.at += 1
        if self.words("PARTITION", "BY"):
            self.at += 2
            self.value()
            while self.take(","):
                self.value()
        ordered = self.keys[self.at] == "ORDER"
        if ordered:
            self.order_by()
        if self.keys[self.at] in ("ROWS", "RANGE"):
            if not ordered and not named:
                self.note(SYNTAX, "a frame of rows needs ORDER BY in its window", self.at)
            self.frame()
        elif self.keys[self.at] == "GROUPS":
            self.fail("T-SQL windows have ROWS and RANGE only", NOT_TSQL)
        return ordered or named

    def frame(self) -> None:
        """ROWS or RANGE with one bound, or BETWEEN two."""
        start, by_range = self.at, self.keys[self.at] == "RANGE"
        self.at += 1
        between = self.take("BETWEEN")
        first = self.bound()
        last = first if not between else 0.0
        if between:
            self.need("AND", "between the bounds of a window")
            last = self.bound()
        if between and first > last:
            self.note(SYNTAX, "the frame ends before it begins", start, self.at - 1)
        elif not between and first > 0:
            self.note(SYNTAX, "FOLLOWING needs BETWEEN … AND …", start, self.at - 1)
        elif first == inf or (between and last == -inf):
            self.note(SYNTAX, "the frame is empty", start, self.at - 1)
        elif by_range and {abs(first), abs(last)} - {0.0, inf}:
            self.note(SYNTAX, "RANGE takes UNBOUNDED and CURRENT ROW only; use ROWS", start, self.at - 1)

    def bound(self) -> float:
        """A bound of a frame; how many rows behind the current one it lies (1 for any number)."""
        if self.words("CURRENT", "ROW"):
            self.at += 2
            return 0.0
        rows = inf if self.keys[self.at] == "UNBOUNDED" else 1.0
        if self.keys[self.at] not in ("UNBOUNDED", "<number>", "<variable>"):
            self.fail("UNBOUNDED, CURRENT ROW or a number of rows is expected")
        self.at += 1
        if self.keys[self.at] not in _BOUNDS:
            self.fail("PRECEDING or FOLLOWING is expected")
        self.at += 1
        return -rows if self.keys[self.at - 1] == "PRECEDING" else rows

    # --- functions with a form of their own -----------------------------------------------------------------

    def cast(self) -> None:
        """CAST and PARSE: (value AS type), PARSE with USING culture."""
        name = self.keys[self.at - 1]
        self.need("(", "before the arguments")
        self.value()
        self.need("AS", f"in {name}(… AS type)")
        self.data_type()
        if name.endswith("PARSE") and self.keys[self.at] == "USING":
            at = self.at
            self.at += 1
            self.value()
            self.mask(at, self.at - 1)
        self.need(")", f"after {name}(…")

    def convert(self) -> None:
        """CONVERT(type, value[, style])."""
        self.need("(", "before the arguments")
        self.data_type()
        if self.keys[self.at] != ",":
            self.fail("CONVERT takes a type, a comma and a value")
        self.at += 1
        self.value()
        if self.take(","):
            self.value()
        self.need(")", "after CONVERT(…")

    def iif(self) -> None:
        self.need("(", "before the arguments")
        self.condition("IIF")
        for _ in range(2):
            if self.keys[self.at] != ",":
                self.fail("IIF takes a condition and two values")
            self.at += 1
            self.value()
        self.need(")", "after the three arguments of IIF")

    def trim(self) -> None:
        """TRIM([LEADING | TRAILING | BOTH] [characters FROM] value)."""
        self.need("(", "before the arguments")
        if self.keys[self.at] in ("LEADING", "TRAILING", "BOTH"):
            self.at += 1
        self.value()
        if self.take("FROM"):
            self.value()
        self.need(")", "after TRIM(…")

    def json(self) -> None:
        """JSON_OBJECT, JSON_ARRAY and their aggregates: `key : value` pairs and NULL clauses."""
        self.skip_parentheses()

    def data_type(self) -> None:
        """A type: `varchar(10)`, `decimal(12, 2)`, `double precision`, `dbo.SomeType`."""
        at = self.at
        key = self.keys[at]
        if key in TYPES:
            self.at += 1
        else:
            self.need_name("a type")
        qualified = self.keys[self.at] == "."
        if qualified:
            self.at += 1
            self.need_name("a type")
        elif key not in TYPES and self.tokens[at].kind == WORD:
            self.note(UNKNOWN_TYPE, f"{self.tokens[at].text} is no type that SQL Server brings", at)
        if key == "DOUBLE" and self.keys[self.at] != "PRECISION":
            self.note(UNKNOWN_TYPE, "T-SQL says float, or double precision", at, None, ("float",))
        if key in ("NATIONAL", "CHAR", "CHARACTER", "DOUBLE", "BINARY", "NCHAR"):
            while self.keys[self.at] in ("CHAR", "CHARACTER", "VARYING", "PRECISION", "TEXT"):
                self.at += 1
        if self.take("("):
            while self.keys[self.at] in ("<number>", "MAX", ","):
                self.at += 1
            self.need(")", "after the length of a type")

    def methods(self) -> None:
        """`.value(…)`, `.ToString()`, `.STX` after a value."""
        chained = 0
        while self.keys[self.at] == "." and self.is_name(self.at + 1):
            chained += 1
            if chained > _CHAIN:
                self.fail("too many methods in a chain")
            self.at += 2
            if self.keys[self.at] == "(":
                self.arguments()


_SPECIAL = {
    "CAST": "cast",
    "TRY_CAST": "cast",
    "PARSE": "cast",
    "TRY_PARSE": "cast",
    "CONVERT": "convert",
    "TRY_CONVERT": "convert",
    "IIF": "iif",
    "TRIM": "trim",
    "JSON_OBJECT": "json",
    "JSON_ARRAY": "json",
    "JSON_ARRAYAGG": "json",
    "JSON_OBJECTAGG": "json",
    "JSON_VALUE": "json",
    "IDENTITY": "json",
}
"""Functions whose parentheses hold more than values, and the method that reads them."""
