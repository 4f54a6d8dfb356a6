"""T-SQL text into tokens, with exact positions.

The lexer follows SQL Server's own rules where sqlglot's differ: nested block comments, `[a]]b]`, `N'…'`,
`0x`, `$1.50`, `@x`, `@@x`, `#t`, words with `@ $ #` inside. Comments are kept apart from the tokens.
Text that cannot be read (an unterminated string, bracket or comment, a stray character) becomes a problem.

Not covered: QUOTED_IDENTIFIER OFF (double quotes always delimit names, as in every modern connection), the
line continuation by a backslash, and text encodings (the caller decodes).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vgpt2.tsql.model import Problem, Span, Token

UNTERMINATED = "unterminated"  # a text, bracket or comment without end
STRAY_CHARACTER = "stray_character"  # a character that no T-SQL token has
NOT_TSQL = "not_tsql"  # a construct of another dialect

WORD, NAME, STRING, NUMBER, BINARY, VARIABLE, SYMBOL = (
    "WORD",
    "NAME",
    "STRING",
    "NUMBER",
    "BINARY",
    "VARIABLE",
    "SYMBOL",
)
"""Kinds of token: a bare word, a delimited name, a text, a number, `0x…`, `@x`, punctuation."""

MARK = "\ufeff"
"""The byte order mark: at a text's start it belongs to the file's encoding and not to the SQL."""

END = "<end>"
GO = "<go>"
"""Key of a `GO` that stands first in its line: it separates batches."""

_PATTERN = re.compile(
    r"""
    \s*+(?:
      (?P<WORD>(?![nN]')[^\W\d][\w@$\#]*+ | \#\#?[\w@$\#]++)
    | (?P<SYMBOL>[,.();] | <> | [<>!=+\-*/%&|^]= | ![<>] | ::
        | -(?!-) | /(?!\*) | [+*%&|^~=<>{}:] )
    | (?P<comment>--[^\r\n]*+)
    | (?P<block>/\*)
    | (?P<VARIABLE>@@?[\w@$\#]++)
    | (?P<STRING>[nN]?'(?:[^']++|'')*+')
    | (?P<BINARY>0[xX][0-9a-fA-F]*+)
    | (?P<NUMBER>\$?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?)
    | (?P<NAME>\[(?:[^\]]++|\]\])*+\] | "(?:[^"]++|"")*+" | `[^`\r\n]++`)
    | (?P<DOLLAR>\$[A-Za-z_]\w*+)
    | (?P<open>[nN]?'|\[|")
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
# A point that begins a number (`.5`) is told from the point of a name by what stands before it.
_POINT_NUMBER = re.compile(r"\.\d++(?:[eE][+-]?\d++)?")
_BLANKS = re.compile(r"\s*+")
_COMMENT_EDGE = re.compile(r"/\*|\*/")


@dataclass(frozen=True, slots=True)
class Lexed:
    """A text's tokens.

    Attributes:
        keys: one a token: a word in upper case, a symbol as it is, `<name>`, `<string>`, `<number>`,
            `<binary>`, `<variable>` for the rest. What the grammar looks at.
        complete: False when the text ends inside a string, bracket or comment.
    """

    tokens: list[Token]
    keys: list[str]
    comments: list[Token]
    problems: list[Problem]
    complete: bool


def lex(text: str) -> Lexed:
    """Split a text into tokens. Never raises; what it cannot read is in `problems`."""
    reading = _Reading(text)
    match, handlers = _PATTERN.match, _HANDLERS
    at = int(text.startswith(MARK))
    tokens, keys = reading.tokens, reading.keys
    while True:
        found = match(text, at)
        if found is None:
            at = reading.stray(at)
            continue
        kind = found.lastgroup
        start, end = found.span(kind or 0)
        if kind == WORD:
            word = text[start:end]
            tokens.append(_new(Token, (WORD, word, _new(Span, (start, end)))))
            key = word.upper()
            keys.append(GO if key == "GO" and _alone(text, start, end) else key)
            at = end
        elif kind == "end":
            break
        elif kind in handlers:
            at = handlers[kind](reading, start, end)
        else:
            tokens.append(_new(Token, (kind, text[start:end], _new(Span, (start, end)))))
            keys.append(_KEYS[kind or ""])
            at = end
    return Lexed(tokens, keys, reading.comments, reading.problems, reading.complete)


class _Reading:
    """What was read of a text, and the tokens that take more than a look at their kind.

    Each method gets the offsets of what the pattern found and gives the offset to go on from.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self.keys: list[str] = []
        self.comments: list[Token] = []
        self.problems: list[Problem] = []
        self.complete = True

    def add(self, kind: str, key: str, start: int, end: int) -> int:
        self.tokens.append(Token(kind, self.text[start:end], Span(start, end)))
        self.keys.append(key)
        return end

    def stray(self, at: int) -> int:
        """A character that begins no token, behind blanks."""
        found = _BLANKS.match(self.text, at)
        at = found.end() if found is not None else at
        letter = self.text[at]
        message = f"{letter!r} does not belong in T-SQL"
        self.problems.append(Problem(STRAY_CHARACTER, message, Span(at, at + 1)))
        return self.add(SYMBOL, letter, at, at + 1)

    def symbol(self, start: int, end: int) -> int:
        symbol = self.text[start:end]
        if symbol == "." and self.text[end : end + 1].isdigit() and not _after_name(self.keys):
            number = _POINT_NUMBER.match(self.text, start)
            return self.add(NUMBER, "<number>", start, number.end() if number else end)
        self.tokens.append(_new(Token, (SYMBOL, symbol, _new(Span, (start, end)))))
        self.keys.append(symbol)
        return end

    def comment(self, start: int, end: int) -> int:
        self.comments.append(Token("COMMENT", self.text[start:end], Span(start, end)))
        return end

    def block(self, start: int, end: int) -> int:
        closed = _block_end(self.text, start)
        if closed is None:
            self.problems.append(Problem(UNTERMINATED, "this comment has no end", Span(start, end)))
            self.complete = False
        return self.comment(start, len(self.text) if closed is None else closed)

    def unclosed(self, start: int, end: int) -> int:
        what = {"[": "bracketed name", '"': "quoted name"}.get(self.text[start], "text")
        self.problems.append(Problem(UNTERMINATED, f"this {what} has no end", Span(start, end)))
        self.complete = False
        return len(self.text)

    def dollar(self, start: int, end: int) -> int:
        return self.add(WORD, self.text[start:end].upper(), start, end)

    def name(self, start: int, end: int) -> int:
        if self.text[start] == "`":
            suggestion = f"[{self.text[start + 1 : end - 1]}]"
            message = "backticks are not T-SQL; write [name]"
            self.problems.append(Problem(NOT_TSQL, message, Span(start, end), (suggestion,)))
        return self.add(NAME, "<name>", start, end)


_HANDLERS = {
    SYMBOL: _Reading.symbol,
    "comment": _Reading.comment,
    "block": _Reading.block,
    "open": _Reading.unclosed,
    "DOLLAR": _Reading.dollar,
    NAME: _Reading.name,
}
"""Groups of the pattern that take more than a look."""
_KEYS = {kind: f"<{kind.lower()}>" for kind in (STRING, NUMBER, BINARY, VARIABLE)}
_new = tuple.__new__
"""Makes named tuples without a Python call each: a text has hundreds of tokens."""


def name_of(token: Token) -> str:
    """The name that a word or delimited name stands for: `[a]]b]` is `a]b`."""
    text = token.text
    if token.kind != NAME:
        return text
    return text[1:-1].replace("]]", "]") if text[0] == "[" else text[1:-1].replace('""', '"')


def _alone(text: str, start: int, end: int) -> bool:
    """True when nothing but a count stands in the line of a `GO`."""
    before = text.rfind("\n", 0, start) + 1
    after = text.find("\n", end)
    rest = text[end : after if after >= 0 else len(text)].split("--")[0].strip()
    return not text[before:start].strip() and (not rest or rest.isdigit() or rest == ";")


def _after_name(keys: list[str]) -> bool:
    return bool(keys) and (keys[-1][0].isalpha() or keys[-1] in ("<name>", ")", "]"))


def _block_end(text: str, start: int) -> int | None:
    """Where a block comment ends; T-SQL nests them."""
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, start):
        depth += 1 if edge.group() == "/*" else -1
        if depth == 0:
            return edge.end()
    return None
