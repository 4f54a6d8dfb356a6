"""Tokens of a DDL script, and its batches: what stands between the lines that say GO.

A scanner of its own rather than a parser's: the scripts that tools generate are regular, but hold options
and bodies that no parser knows, and one unknown statement must not hide the rest. It never fails and takes
time in proportion to the text; what is not closed (a comment, a text, a bracket) ends with the text and is
said.

Not covered: meaning; `ddl` reads statements from these tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<line>--[^\n]*)
    | (?P<block>/\*)
    | (?P<text>[Nn]?'(?:[^']|'')*(?P<text_end>'?))
    | (?P<bracket>\[(?:[^\]]|\]\])*(?P<bracket_end>\]?))
    | (?P<quoted>"(?:[^"]|"")*(?P<quoted_end>"?))
    | (?P<word>[^\W\d][\w@$#]*|[@#$][\w@$#]*)
    | (?P<number>\d[\w.]*)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_BLANK = frozenset({"space", "line"})
_GO = frozenset({"GO", "Go", "go", "gO"})
_COMMENT_MARK = re.compile(r"/\*|\*/")


class Token(NamedTuple):
    """A token: `kind` is `word`, `name` (delimited), `text`, `number` or `mark`; `value` is what it holds."""

    kind: str
    value: str
    start: int
    end: int

    @property
    def keyword(self) -> str:
        """The word in capitals; "" for anything delimited."""
        return self.value.upper() if self.kind == "word" else ""


class Batch(NamedTuple):
    """The tokens between two GO lines.

    Attributes:
        script: the whole script, which the tokens are offsets into.
        first_line: the line (from 1) of the batch's first token.
        closed: whether every comment, text and delimited name in it is closed.
    """

    script: str
    tokens: list[Token]
    first_line: int
    closed: bool

    def line(self, place: int) -> int:
        """The line (from 1) of the token at `place`, or of the last one."""
        at = self.tokens[min(place, len(self.tokens) - 1)].start
        return self.first_line + self.script.count("\n", self.tokens[0].start, at)


def batches(script: str) -> Iterator[Batch]:
    """The batches of a script that hold any token, one at a time: a script may have millions of tokens."""
    tokens: list[Token] = []
    line, counted, closed = 1, 0, True
    for token in _scan(script):
        if token.kind == "open":
            closed = False
            continue
        ends = token.kind == "word" and token.value in _GO and _alone(script, token)
        if not ends:
            tokens.append(token)
        elif tokens or not closed:
            line += script.count("\n", counted, _start(tokens, token))
            counted = _start(tokens, token)
            yield Batch(script, tokens or [token], line, closed)
            tokens, closed = [], True
    if tokens or not closed:
        line += script.count("\n", counted, tokens[0].start if tokens else len(script))
        yield Batch(script, tokens or [Token("mark", "", len(script), len(script))], line, closed)


def _start(tokens: list[Token], otherwise: Token) -> int:
    return tokens[0].start if tokens else otherwise.start


def _scan(script: str) -> Iterator[Token]:
    place, size = 0, len(script)
    while place < size:
        match = _TOKEN.match(script, place)
        if match is None:  # cannot be: the last alternative takes any character
            return
        start, place = place, match.end()
        kind = match.lastgroup
        if kind == "word" or kind == "mark" or kind == "number":
            yield Token(kind, match.group(), start, place)
        elif kind == "block":
            place = _comment_end(script, place)
            if place > size:
                yield Token("open", "", start, size)
        elif kind not in _BLANK:
            yield from _delimited(str(kind), match)


def _delimited(kind: str, match: re.Match[str]) -> Iterator[Token]:
    """A text or delimited name, preceded by an `open` token where it is not closed."""
    written, start, end = match.group(), match.start(), match.end()
    if not match.group(f"{kind}_end"):
        yield Token("open", "", start, end)
    mark = {"text": "'", "bracket": "]", "quoted": '"'}[kind]
    inner = written[written.index("[" if mark == "]" else mark) + 1 :].removesuffix(mark)
    yield Token("text" if kind == "text" else "name", inner.replace(mark * 2, mark), start, end)


def _comment_end(script: str, place: int) -> int:
    """The end of a block comment, which may hold others; past the script where it is not closed."""
    depth = 1
    for match in _COMMENT_MARK.finditer(script, place):
        depth += 1 if match.group() == "/*" else -1
        if depth == 0:
            return match.end()
    return len(script) + 1


def _alone(script: str, token: Token) -> bool:
    """Whether a GO stands alone on its line, but for a count."""
    before = script.rfind("\n", 0, token.start) + 1
    after = script.find("\n", token.end)
    rest = script[token.end : len(script) if after < 0 else after].strip()
    return not script[before : token.start].strip() and (not rest or rest.isdigit() or rest.startswith("--"))
