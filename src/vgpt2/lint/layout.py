"""Where the clauses of a SELECT stand in its text, so that conditions can be put in.

Found on the tokens, starting from the first item of its FROM clause, since the tree keeps no positions of
keywords.

Not covered: SELECTs without FROM.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from vgpt2.tsql.model import Span, Token

_AFTER_WHERE = frozenset({"GROUP", "HAVING", "ORDER", "UNION", "EXCEPT", "INTERSECT", "OPTION", "WINDOW"})


class Layout(NamedTuple):
    """Spans of a SELECT's parts.

    Attributes:
        select: the word SELECT.
        from_: from the word FROM to the end of the last FROM item or ON condition.
        where: the condition behind the word WHERE, or None.
    """

    select: Span
    from_: Span
    where: Span | None


def layout(tokens: Sequence[Token], first_source: int) -> Layout | None:
    """The layout of the SELECT whose first FROM item begins at offset `first_source`; None if not found."""
    at = bisect_left(tokens, first_source, key=_start)
    from_at = _back(tokens, at, "FROM")
    select_at = _back(tokens, from_at, "SELECT") if from_at is not None else None
    if from_at is None or select_at is None:
        return None
    end = _forward(tokens, from_at + 1, _AFTER_WHERE | {"WHERE"})
    from_ = Span(tokens[from_at].span.start, tokens[end - 1].span.end)
    where = None
    if end < len(tokens) and tokens[end].text.upper() == "WHERE":
        last = _forward(tokens, end + 1, _AFTER_WHERE)
        if last > end + 1:
            where = Span(tokens[end + 1].span.start, tokens[last - 1].span.end)
    return Layout(tokens[select_at].span, from_, where)


def _back(tokens: Sequence[Token], at: int, word: str) -> int | None:
    """Index of the nearest `word` before `at` on the same level of parentheses."""
    depth = 0
    for index in range(at - 1, -1, -1):
        text = tokens[index].text
        if text == ")":
            depth += 1
        elif text == "(":
            if depth == 0:
                # A FROM item may itself stand in parentheses: `FROM (a JOIN b ON …)`.
                continue
            depth -= 1
        elif depth == 0 and text.upper() == word:
            return index
    return None


def _forward(tokens: Sequence[Token], at: int, words: frozenset[str]) -> int:
    """Index of the first token from `at` on that ends the clause on this level of parentheses."""
    depth = 0
    for index in range(at, len(tokens)):
        text = tokens[index].text
        if text == "(":
            depth += 1
        elif text == ")":
            depth -= 1
            if depth < 0:
                return index
        elif depth == 0 and tokens[index].kind == "WORD":
            word = text.upper()
            if word in words or (word == "FOR" and _is_for_xml(tokens, index)):
                return index
        elif depth == 0 and text == ";":
            return index
    return len(tokens)


def _is_for_xml(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].text.upper() in ("XML", "JSON", "BROWSE")


def _start(token: Token) -> int:
    return token.span.start
