"""A place in a text's tokens, with what was found wrong on the way.

The grammar recognises; it builds no tree. Where a construct is valid T-SQL that sqlglot misreads, the
grammar leaves a mask: text of the same length to be put over the user's before sqlglot sees it, so that
positions stay.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple, NoReturn

from vgpt2.tsql.grammar.words import MISREAD, PSEUDO_COLUMNS, RESERVED
from vgpt2.tsql.lexer import END, GO, NAME, WORD, Lexed, name_of
from vgpt2.tsql.lexer import NOT_TSQL as NOT_TSQL
from vgpt2.tsql.model import Problem, Span

SYNTAX = "syntax"  # no statement of T-SQL or of another dialect
UNKNOWN_FUNCTION = "unknown_function"  # an unqualified call of no built-in function
FUNCTION_ARGUMENTS = "function_arguments"  # a wrong number of arguments
UNKNOWN_TYPE = "unknown_type"  # CAST or CONVERT to a type that SQL Server does not bring

_SHOWN = 30


class Stop(Exception):  # noqa: N818 - it ends the reading of one statement and is never seen outside
    """The statement cannot be read further; the problem is already noted."""


class Mask(NamedTuple):
    """Text to be put over `[start, start + len(text))` for sqlglot."""

    start: int
    text: str


class Cursor:
    """The tokens, the index of the next one, and what was noted.

    Attributes:
        keys: see `Lexed.keys`, with an end mark behind the last.
        at: index of the next token.
        renamed: names under a mask, by offset, to be put back into the tree.
        partners: index of the matching parenthesis, both ways.
    """

    def __init__(self, lexed: Lexed, text: str) -> None:
        self.text = text
        self.tokens = lexed.tokens
        self.complete = lexed.complete
        self.keys = [*lexed.keys, END, END, END]
        self.at = 0
        self.problems: list[Problem] = []
        self.masks: list[Mask] = []
        self.renamed: dict[int, str] = {}
        self.partners = _partners(lexed.keys)
        for index, token in enumerate(self.tokens):
            if token.kind == NAME and token.text[0] == "`":
                self.mask(index, index, f"[{token.text[1:-1]}]")

    @cached_property
    def line_starts(self) -> frozenset[int]:
        """Indexes of tokens that are the first of their line."""
        found, end = set(), 0
        for index, token in enumerate(self.tokens):
            if index == 0 or "\n" in self.text[end : token.span.start]:
                found.add(index)
            end = token.span.end
        return frozenset(found)

    # --- looking -------------------------------------------------------------------------------------------

    def is_name(self, index: int) -> bool:
        """True when the token can be a name: delimited, or a word that is not reserved."""
        key = self.keys[index]
        if key == "<name>":
            return True
        first = key[0]
        if first == "$":
            return key in PSEUDO_COLUMNS
        return (first.isalpha() or first in "_#") and key not in RESERVED

    def words(self, *words: str) -> bool:
        """True when exactly these words come next."""
        return tuple(self.keys[self.at : self.at + len(words)]) == words

    def name(self, index: int) -> str:
        """The name that a token stands for."""
        return name_of(self.tokens[index])

    # --- taking --------------------------------------------------------------------------------------------

    def take(self, key: str) -> bool:
        """Step over the next token if it is this one."""
        if self.keys[self.at] == key:
            self.at += 1
            return True
        return False

    def need(self, key: str, why: str) -> None:
        """Step over this token, or stop."""
        if self.keys[self.at] != key:
            self.fail(f"{key} is expected {why}")
        self.at += 1

    def need_name(self, what: str) -> None:
        """Step over a name, or stop."""
        if not self.is_name(self.at):
            if self.at < len(self.tokens) and self.tokens[self.at].kind == WORD:
                word = self.tokens[self.at].text
                self.fail(f"{what} is expected; {word} is a reserved word (write [{word}] for the name)")
            self.fail(f"{what} is expected")
        self.take_name()

    def take_name(self) -> None:
        """Step over a name; one that sqlglot would misread gets another last letter there."""
        if self.keys[self.at] in MISREAD:
            token = self.tokens[self.at]
            self.renamed[token.span.start] = token.text
            self.mask(self.at, self.at, token.text[:-1] + "_")
        self.at += 1

    def need_names(self, what: str) -> None:
        """Step over a name of one to four parts, `a..b` included."""
        self.need_name(what)
        while self.keys[self.at] == ".":
            while self.keys[self.at] == ".":
                self.at += 1
            self.need_name(what)

    def skip_parentheses(self) -> None:
        """Step over a parenthesis and all it holds."""
        partner = self.partners.get(self.at)
        if partner is None:
            self.fail("this parenthesis has no end")
        self.at = partner + 1

    # --- noting --------------------------------------------------------------------------------------------

    def span(self, first: int, last: int | None = None) -> Span:
        """From the token at `first` to the one at `last`, inclusive; at the text's end, its last token."""
        tokens = self.tokens
        first = min(first, len(tokens) - 1)
        last = first if last is None else max(first, min(last, len(tokens) - 1))
        return Span(tokens[first].span.start, tokens[last].span.end)

    def note(
        self, kind: str, message: str, first: int, last: int | None = None, suggestions: tuple[str, ...] = ()
    ) -> None:
        """Keep a problem and go on."""
        self.problems.append(Problem(kind, message, self.span(first, last), suggestions))

    def fail(self, message: str, kind: str = SYNTAX) -> NoReturn:
        """Keep a problem at the next token, and stop."""
        if self.keys[self.at] == END and not self.complete:
            raise Stop  # the lexer has said what has no end
        if self.keys[self.at] in (END, GO):
            found = "here the text ends"
        else:
            text = self.tokens[self.at].text
            found = f"found {text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}"
        self.note(kind, f"{message}; {found}", self.at)
        raise Stop

    def mask(self, first: int, last: int, text: str = "") -> None:
        """Cover tokens `first` to `last` with `text`, filled up with blanks to the same length."""
        span = self.span(first, last)
        self.masks.append(Mask(span.start, text.ljust(span.end - span.start)))


def _partners(keys: list[str]) -> dict[int, int]:
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for index, key in enumerate(keys):
        if key == "(":
            waiting.append(index)
        elif key == ")" and waiting:
            partners[index] = waiting.pop()
            partners[partners[index]] = index
    return partners
