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
      (?P<space>\s++)
    | (?P<WORD>(?![nN]')[^\W\d][\w@$\#]*+ | \#\#?[\w@$\#]++)
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
    """,
    re.VERBOSE,
)
# A point that begins a number (`.5`) is told from the point of a name by what stands before it.
_POINT_NUMBER = re.compile(r"\.\d++(?:[eE][+-]?\d++)?")
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
    tokens: list[Token] = []
    keys: list[str] = []
    comments: list[Token] = []
    problems: list[Problem] = []
    match = _PATTERN.match
    at, size, complete = int(text.startswith(MARK)), len(text), True
    while at < size:
        found = match(text, at)
        if found is None:
            problems.append(
                Problem(STRAY_CHARACTER, f"{text[at]!r} does not belong in T-SQL", Span(at, at + 1))
            )
            tokens.append(Token(SYMBOL, text[at], Span(at, at + 1)))
            keys.append(text[at])
            at += 1
            continue
        kind = found.lastgroup
        end = found.end()
        if kind == "WORD":
            word = found.group()
            tokens.append(Token(WORD, word, Span(at, end)))
            key = word.upper()
            keys.append(GO if key == "GO" and _alone(text, at, end) else key)
        elif kind == "SYMBOL":
            symbol = found.group()
            if symbol == "." and text[end : end + 1].isdigit() and not _after_name(keys):
                number = _POINT_NUMBER.match(text, at)
                end = number.end() if number else end
                tokens.append(Token(NUMBER, text[at:end], Span(at, end)))
                keys.append("<number>")
            else:
                tokens.append(Token(SYMBOL, symbol, Span(at, end)))
                keys.append(symbol)
        elif kind == "comment":
            comments.append(Token("COMMENT", found.group(), Span(at, end)))
        elif kind == "block":
            closed = _block_end(text, at)
            end = size if closed is None else closed
            comments.append(Token("COMMENT", text[at:end], Span(at, end)))
            if closed is None:
                problems.append(Problem(UNTERMINATED, "this comment has no end", Span(at, at + 2)))
                complete = False
        elif kind == "open":
            what = {"[": "bracketed name", '"': "quoted name"}.get(text[at], "text")
            problems.append(Problem(UNTERMINATED, f"this {what} has no end", Span(at, end)))
            complete = False
            end = size
        elif kind == "DOLLAR":
            tokens.append(Token(WORD, found.group(), Span(at, end)))
            keys.append(found.group().upper())
        elif kind != "space":
            assert kind is not None  # noqa: S101 - every other group of the pattern is a token kind
            tokens.append(Token(kind, found.group(), Span(at, end)))
            keys.append(f"<{kind.lower()}>")
            if text[at] == "`":
                message = "backticks are not T-SQL; write [name]"
                problems.append(Problem(NOT_TSQL, message, Span(at, end), (f"[{text[at + 1 : end - 1]}]",)))
        at = end
    return Lexed(tokens, keys, comments, problems, complete)


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
