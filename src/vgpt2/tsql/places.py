"""Where a node of the tree stands in the text.

sqlglot keeps positions on identifiers, literals and some functions only. Everything else (aliases with their
`AS`, hints, parentheses of derived tables, whole FROM items) is found on the statement's tokens from there.

Not covered: nodes that sqlglot makes up (they have no position); callers then get the nearest parent's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from sqlglot import exp

from vgpt2.tsql.model import Span, Token


class Places:
    """Positions within one statement.

    Args:
        tokens: the statement's tokens.
        span: the statement's own span, the answer where nothing better is known.
    """

    def __init__(self, tokens: Sequence[Token], span: Span) -> None:
        self._tokens = tokens
        self._whole = span
        self._at = {token.span.start: index for index, token in enumerate(tokens)}
        self._partners: dict[int, int] | None = None

    def index(self, node: exp.Expr | None) -> int | None:
        """Index of the token at which a node with a position begins."""
        if node is None:
            return None
        start = node.meta.get("start")
        if start is None:
            return None
        found = self._at.get(start)
        # sqlglot takes `#` and `@` as tokens of their own; ours begin there.
        return found if found is not None else self._at.get(start - 1, self._at.get(start - 2))

    def span(self, node: exp.Expr | None) -> Span | None:
        """The token's span of a node that has a position (brackets and `#` included)."""
        index = self.index(node)
        return None if index is None else self._tokens[index].span

    def name(self, node: exp.Expr | None) -> Span:
        """Like `span`; the whole extent of the node, or the statement, where it has no position."""
        return self.span(node) or self.extent(node)

    def extent(self, node: exp.Expr | None) -> Span:
        """From the first to the last position below a node."""
        starts: list[int] = []
        ends: list[int] = []
        if node is not None:
            for below in node.walk():
                if "start" in below.meta:
                    starts.append(below.meta["start"])
                    ends.append(below.meta["end"] + 1)
        return Span(min(starts), max(ends)) if starts else self._whole

    def balanced(self, span: Span) -> Span:
        """The span, widened until every parenthesis that it opens or closes is whole within it."""
        first = bisect_left(self._tokens, span.start, key=_start)
        last = bisect_left(self._tokens, span.end, lo=first, key=_start) - 1
        if last < first:
            return span
        at = first
        while at <= last:
            partner = self.partners.get(at, at)
            if partner < first:
                first, at = partner, partner
            last = max(last, partner)
            if at == last and self._text(last + 1) == "(" and self._tokens[last].kind in ("WORD", "NAME"):
                last = self.partners.get(last + 1, last)  # a call without arguments: `f()`
            at += 1
        return Span(self._tokens[first].span.start, self._tokens[last].span.end)

    def text(self, span: Span) -> str:
        """The token's text at a span that `span` gave."""
        return self._tokens[self._at[span.start]].text

    def schema(self, index: int) -> Span | None:
        """What stands before a name, from the first part of a multi-part name to the last point."""
        at = index
        while at > 0 and self._tokens[at - 1].text == ".":
            at -= 1
            if at > 0 and self._tokens[at - 1].kind in ("WORD", "NAME"):
                at -= 1
        return None if at == index else Span(self._tokens[at].span.start, self._tokens[index - 1].span.end)

    def alias(self, index: int) -> Span:
        """An alias with its `AS`."""
        span = self._tokens[index].span
        if index > 0 and self._tokens[index - 1].text.upper() == "AS":
            return Span(self._tokens[index - 1].span.start, span.end)
        return span

    def before_alias(self, index: int) -> int:
        """Index of the token before an alias and its `AS`."""
        return index - 2 if index > 1 and self._tokens[index - 1].text.upper() == "AS" else index - 1

    def opening(self, index: int) -> int:
        """Index of the parenthesis that the one at `index` closes, or `index` itself."""
        return self.partners.get(index, index)

    @property
    def partners(self) -> dict[int, int]:
        """Matching parentheses, both ways, by token index."""
        if self._partners is None:
            self._partners = {}
            waiting: list[int] = []
            for index, token in enumerate(self._tokens):
                if token.text == "(":
                    waiting.append(index)
                elif token.text == ")" and waiting:
                    self._partners[index] = waiting.pop()
                    self._partners[self._partners[index]] = index
        return self._partners

    def hints(self, index: int) -> tuple[tuple[str, ...], int]:
        """Table hints that follow the token at `index`: their words, and the offset where they end.

        `WITH (NOLOCK, INDEX(1))` and the old form `(NOLOCK)` are both read.
        """
        tokens = self._tokens
        at = index + 1
        if at < len(tokens) and tokens[at].text.upper() == "WITH":
            at += 1
        if at >= len(tokens) or tokens[at].text != "(" or at not in self.partners:
            return (), tokens[index].span.end
        close = self.partners[at]
        words = []
        depth, value = 0, False
        for token in tokens[at + 1 : close]:
            depth += (token.text == "(") - (token.text == ")")
            if depth == 0 and token.kind == "WORD" and not value:
                words.append(token.text.upper())
            value = token.text == "="
        return tuple(words), tokens[close].span.end

    def at(self, index: int) -> Span:
        """Span of the token at `index`."""
        return self._tokens[index].span

    def after_call(self, index: int) -> int:
        """Index of the last token of the call whose name stands at `index`, OPENJSON's WITH included."""
        last = self.closing_after(index)
        if self._text(last + 1).upper() == "WITH" and self._text(index).upper() in ("OPENJSON", "OPENXML"):
            last = self.closing_after(last + 1)
        return last

    def end(self, index: int) -> int:
        """Offset at which the token at `index` ends."""
        return self._tokens[index].span.end

    def call(self, node: exp.Expr, alias: exp.Expr | None) -> int | None:
        """Index of the name of a call without a position of its own (`OPENJSON(@x) WITH (…) j`).

        It is found from the alias behind it, or else from the first position inside it.
        """
        named = self.index(alias.this) if alias is not None else None
        if named is not None:
            at = self.opening(self.before_alias(named))
        else:
            inside = self.extent(node)
            at = max(
                (i for i, token in enumerate(self._tokens) if token.span.start <= inside.start), default=0
            )
            while at > 0 and self._text(at) != "(":
                at = self.partners.get(at, at) - 1 if self._text(at) == ")" else at - 1
        if at > 1 and self._text(at - 1).upper() == "WITH":
            at = self.partners.get(at - 2, at - 2)
        return at - 1 if at > 0 and self._text(at) == "(" else None

    def start(self, index: int) -> int:
        """Offset at which the token at `index` begins."""
        return self._tokens[index].span.start

    def closing_after(self, index: int) -> int:
        """Index of the `)` of a parenthesis that directly follows the token at `index`, else `index`."""
        return self.partners.get(index + 1, index) if self._text(index + 1) == "(" else index

    def _text(self, index: int) -> str:
        return self._tokens[index].text if index < len(self._tokens) else ""


def _start(token: Token) -> int:
    return token.span.start
