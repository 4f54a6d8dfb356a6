"""What a reply of which the beginning is there may go on with: the steps of decoding under a grammar.

`following` reads the text so far and gives the grammar of the next step, as long as the reply is neither
complete nor cut in the middle of a step. Nothing is remembered between steps: the text says it all.

A step ends where what may be named next depends on what was said: behind the tables' line, behind FROM,
behind a table of the query's own, and behind ORDER BY. It ends before a blank, since tokenizers put a blank
to the word after it.

Not covered: how a model is asked (`vgpt2.answer.decode`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from vgpt2.answer import grammar
from vgpt2.answer.grammar import Named
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Context
from vgpt2.context.reply import read_tables
from vgpt2.tsql.bind import bind
from vgpt2.tsql.lexer import lex
from vgpt2.tsql.model import Binding
from vgpt2.tsql.parse import parse

_FENCE = "```sql\n"
_NOTHING = "SELECT 1 AS One"


def following(text: str, context: Context, catalog: Catalog) -> str | None:
    """The grammar of what may follow; None where the reply is complete, or was cut within a step.

    Args:
        text: the reply's beginning, "" for none; as these grammars let it come about.
        context: what is shown.
        catalog: the schema that the shown objects are of.
    """
    if not text:
        return grammar.opening(context)
    tables = read_tables(text)
    if tables is None:
        return None
    names = [Named.of(context.by_name[name]) for name in dict.fromkeys(tables)]
    before, fence, sql = text.partition(_FENCE)
    if not fence:
        return grammar.beginning(context, names) if before.find("\n") == len(before) - 1 else None
    at = _Place.read(sql)
    if not at.whole:
        return None
    names += _own_tables(sql[: at.own_end], at.own, catalog)
    if at.key == "FROM" and at.depth == at.inside:
        needed = _needed(sql, names, "\n) " + _NOTHING if at.inside else "", catalog)
        return grammar.sources(names, needed, inside=bool(at.inside))
    if at.key == ")" and at.depth == 0 and at.own_end == len(sql):
        return grammar.after_own(names)
    if at.key == "BY" and at.depth == 0:
        return _ordering(sql[: at.order], names, catalog)
    return None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a query its beginning ends.

    Attributes:
        key: the last token's key ("" without tokens); depth: open parentheses behind it.
        whole: the end is in no literal.
        own: names of the query's own tables that are complete; own_end: where the last of them ends.
        inside: 1 where the end is in one that is not complete, else 0.
        order: where the last ORDER BY begins.
    """

    key: str
    depth: int
    whole: bool
    own: tuple[str, ...]
    own_end: int
    inside: int
    order: int

    @classmethod
    def read(cls, sql: str) -> _Place:
        lexed = lex(sql)
        own: list[str] = []
        depth = end = order = 0
        with_clause = lexed.keys[:1] == ["WITH"]
        begun = ""
        for place, (key, token) in enumerate(zip(lexed.keys, lexed.tokens, strict=True)):
            if key == "(":
                if with_clause and depth == 0:
                    begun = lexed.tokens[place - 2].text  # Name AS (
                depth += 1
            elif key == ")":
                depth -= 1
                if with_clause and depth == 0:
                    own.append(begun)
                    begun, end = "", token.span.end
            elif key == "SELECT" and depth == 0:
                with_clause = False
            elif key == "ORDER":
                order = token.span.start
        whole = lexed.complete and not lexed.problems
        key = lexed.keys[-1] if lexed.keys else ""
        return cls(key, depth, whole, tuple(own), end, int(bool(begun)), order)


def _own_tables(closed: str, own: Sequence[str], catalog: Catalog) -> list[Named]:
    """The query's own tables with the columns that they put out.

    Args:
        closed: the query up to the end of the last of them.
    """
    if not own:
        return []
    tables = " CROSS JOIN ".join(own)
    sources = {
        source.name: source for source in _bound(f"{closed}\n{_NOTHING} FROM {tables}", catalog).sources
    }
    return [Named(name, tuple(sources[name].outputs or ()), own=True) for name in own if name in sources]


def _needed(sql: str, names: Sequence[Named], rest: str, catalog: Catalog) -> list[str]:
    """Names that the select list before the last FROM uses, seen by putting all of them into that FROM."""
    tables = " CROSS JOIN ".join(item.name for item in names)
    binding = _bound(f"{sql} {tables}{rest}", catalog)
    used = (use.source for use in binding.columns)
    return list(dict.fromkeys(item.name for item in used if item is not None and item.span.start > len(sql)))


def _ordering(sql: str, names: Sequence[Named], catalog: Catalog) -> str:
    """The grammar behind ORDER BY: what the query reads, and what its select list calls its columns."""
    binding = _bound(sql, catalog)
    tree = binding.statement.tree
    given = [output.name for output in binding.outputs if output.name]
    visible: list[str] = []
    if isinstance(tree, exp.Select) and tree.args.get("distinct") is None:
        scope = next(scope for scope in binding.scopes if scope.node is tree)
        visible = [source.name for source in scope.sources]
    return grammar.ordering(names, visible, list(dict.fromkeys(given)))


def _bound(sql: str, catalog: Catalog) -> Binding:
    return bind(parse(sql).statements[0], catalog, sql)
