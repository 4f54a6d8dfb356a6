"""A T-SQL text into statements with trees.

sqlglot gives the trees, and is a transpiler: it accepts other dialects and turns what it cannot read into a
`Command`. So the grammar (`vgpt2.tsql.grammar`) decides on the tokens what is T-SQL and where statements end,
hides from sqlglot what that misreads, and gives it only statements that it reads; all else is named. In the
tree a table variable `@t` is written `#t`, `+=` is `=`, and OPTION and ODBC brackets are gone; positions are
those of the user's text.

Not covered: DDL other than the bodies of views and routines; EXECUTE and dynamic SQL (named as not read).
"""

from __future__ import annotations

import logging
from bisect import bisect_left
from typing import Any

from sqlglot import exp
from sqlglot.dialects.tsql import TSQL

from vgpt2.tsql.grammar.change import Part
from vgpt2.tsql.grammar.cursor import (
    FUNCTION_ARGUMENTS,
    NOT_TSQL,
    SYNTAX,
    UNKNOWN_FUNCTION,
    UNKNOWN_TYPE,
    Mask,
)
from vgpt2.tsql.grammar.statement import NOT_READ, Statements
from vgpt2.tsql.lexer import MARK, STRAY_CHARACTER, UNTERMINATED, Lexed, lex
from vgpt2.tsql.model import Problem, Script, Span, Statement

KINDS: dict[str, str] = {
    SYNTAX: "not a statement of T-SQL",
    NOT_TSQL: "a construct of another dialect",
    UNKNOWN_FUNCTION: "no built-in function of that name",
    FUNCTION_ARGUMENTS: "a wrong number of arguments",
    UNKNOWN_TYPE: "no type that SQL Server brings",
    UNTERMINATED: "a text, name or comment without end",
    STRAY_CHARACTER: "a character that does not belong in T-SQL",
    NOT_READ: "a statement, or a part of one, that was not read",
}
"""The kinds of problem that `parse` reports."""

NESTING = 100
"""Parentheses within parentheses beyond which a statement is not read."""

# sqlglot warns on the log when it gives up on a statement; here that is a problem with a place.
logging.getLogger("sqlglot").setLevel(logging.ERROR)

_DIALECT = TSQL(normalization_strategy="case_sensitive")


def parse(text: str) -> Script:
    """Read a text. Never raises: what cannot be read is in `problems`.

    The time is linear in the text for all inputs known; for texts of strangers use `vgpt2.tsql.guard`.
    """
    lexed = lex(text)
    if _depth(lexed) > NESTING:
        span = Span(lexed.tokens[0].span.start, lexed.tokens[-1].span.end)
        problem = Problem(NOT_READ, f"more than {NESTING} parentheses within each other", span)
        return Script(text, (), tuple(lexed.tokens), (*lexed.problems, problem), tuple(lexed.comments))
    grammar = Statements(lexed, text)
    parts = grammar.script()
    problems = lexed.problems + grammar.problems
    trees = _Trees(text, lexed, grammar)
    statements = tuple(_statement(part, lexed, trees, problems) for part in parts if part.last > part.first)
    problems = _distinct(problems)
    return Script(text, statements, tuple(lexed.tokens), tuple(problems), tuple(lexed.comments))


def _statement(part: Part, lexed: Lexed, trees: _Trees, problems: list[Problem]) -> Statement:
    tokens = tuple(lexed.tokens[part.first : part.last])
    span = Span(tokens[0].span.start, tokens[-1].span.end)
    if not part.readable or not (part.query or part.pieces):
        return Statement(part.kind, span, None, tokens)
    known_wrong = part.wrong or any(span.start <= problem.span.start <= span.end for problem in problems)
    try:
        tree = trees.whole(part, span) if part.query else trees.values(part)
    except Exception as error:  # sqlglot also lets TypeError and others through on odd input
        tree = None
        reason = (str(error).split(". Line")[0].splitlines() or [type(error).__name__])[0]
        if not known_wrong:
            problems.append(Problem(NOT_READ, f"this statement was not read ({reason})", span))
    if tree is None and not known_wrong and not any(problem.span == span for problem in problems):
        problems.append(Problem(NOT_READ, "this statement was not read", span))
    return Statement(part.kind, span, tree, tokens)


class _Trees:
    """sqlglot's view of the text: its tokens under the masks, made on first use."""

    def __init__(self, text: str, lexed: Lexed, grammar: Statements) -> None:
        self._lexed = lexed
        self._text = _masked(text, grammar.masks)
        if text.startswith(MARK):
            self._text = " " + self._text[1:]
        self._renamed = grammar.renamed
        if not lexed.complete:
            self._text = self._text[: min(p.span.start for p in lexed.problems if p.kind == UNTERMINATED)]
        self._original = text
        self._tokens: list[Any] | None = None
        self._starts: list[int] = []

    def whole(self, part: Part, span: Span) -> exp.Expression | None:
        """The tree of a whole statement, or None when sqlglot gave up or saw several."""
        found = _DIALECT.parser().parse(self._slice(span), self._text)
        tree = found[0] if len(found) == 1 else None
        if not isinstance(tree, exp.Expression) or isinstance(tree, exp.Command):
            return None
        if part.output is not None:
            tree.set("returning", exp.Returning(expressions=self._output(part.output)))
        self._put_back(tree)
        return tree

    def values(self, part: Part) -> exp.Expression:
        """A tuple of the values and conditions of a statement that sqlglot does not see as a whole."""
        found: list[Any] = []
        for first, last in part.pieces:
            tokens = self._slice(self._span(first, last))
            found.extend(_DIALECT.parser().parse_into(exp.Condition, tokens, self._text))
        tree = exp.Tuple(expressions=found)
        self._put_back(tree)
        return tree

    def _put_back(self, tree: exp.Expression) -> None:
        """Give renamed names their own spelling again."""
        if self._renamed:
            for name in tree.find_all(exp.Identifier):
                if name.meta.get("start") in self._renamed:
                    name.set("this", self._renamed[name.meta["start"]])

    def _output(self, tokens: tuple[int, int]) -> list[exp.Expression]:
        """The columns of an OUTPUT clause, read as a SELECT (the words are of one length)."""
        span = self._span(*tokens)
        text = " " * span.start + "SELECT" + self._original[span.start + len("OUTPUT") : span.end]
        found = _DIALECT.parser().parse(_DIALECT.tokenize(text), text)
        return list(found[0].expressions) if found[0] is not None else []

    def _span(self, first: int, last: int) -> Span:
        return Span(self._lexed.tokens[first].span.start, self._lexed.tokens[last - 1].span.end)

    def _slice(self, span: Span) -> list[Any]:
        if self._tokens is None:
            self._tokens = list(_DIALECT.tokenize(self._text))
            self._starts = [token.start for token in self._tokens]
        first = bisect_left(self._starts, span.start)
        return self._tokens[first : bisect_left(self._starts, span.end)]


def _masked(text: str, masks: list[Mask]) -> str:
    if not masks:
        return text
    pieces: list[str] = []
    at = 0
    for mask in sorted(masks):
        if mask.start >= at:
            pieces.extend((text[at : mask.start], mask.text))
            at = mask.start + len(mask.text)
    return "".join((*pieces, text[at:]))


def _distinct(problems: list[Problem]) -> list[Problem]:
    """Problems in text order, the first of those that cover the same text."""
    found: dict[Span, Problem] = {}
    for problem in problems:
        found.setdefault(problem.span, problem)
    return sorted(found.values(), key=lambda problem: problem.span)


def _depth(lexed: Lexed) -> int:
    deepest = depth = 0
    for key in lexed.keys:
        if key == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif key == ")":
            depth -= 1
    return deepest
