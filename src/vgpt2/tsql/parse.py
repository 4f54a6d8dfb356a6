"""A T-SQL text into statements with trees.

sqlglot gives the tree; what it is given and what it may accept is decided here on the tokens, because it is
a transpiler and no validator.
"""

from __future__ import annotations

from sqlglot import exp
from sqlglot.dialects.tsql import TSQL
from sqlglot.errors import SqlglotError

from vgpt2.tsql.lexer import Lexed, lex
from vgpt2.tsql.model import Problem, Script, Span, Statement, StatementKind, Token

NOT_READ = "not_read"

_DIALECT = TSQL(normalization_strategy="case_sensitive")
_KINDS = {
    "SELECT": StatementKind.SELECT,
    "WITH": StatementKind.SELECT,
    "(": StatementKind.SELECT,
    "INSERT": StatementKind.INSERT,
    "UPDATE": StatementKind.UPDATE,
    "DELETE": StatementKind.DELETE,
    "MERGE": StatementKind.MERGE,
    "CREATE": StatementKind.DDL,
    "ALTER": StatementKind.DDL,
    "DROP": StatementKind.DDL,
    "TRUNCATE": StatementKind.DDL,
    "EXEC": StatementKind.EXECUTE,
    "EXECUTE": StatementKind.EXECUTE,
}


def parse(text: str) -> Script:
    """Read a text. Never raises: what cannot be read is in `problems`."""
    lexed = lex(text)
    problems = list(lexed.problems)
    statements = [_read(text, tokens, problems) for tokens in _split(text, lexed)]
    return Script(text, tuple(statements), tuple(lexed.tokens), tuple(problems), tuple(lexed.comments))


def _split(text: str, lexed: Lexed) -> list[list[Token]]:
    parts: list[list[Token]] = [[]]
    for token in lexed.tokens:
        if token.text == ";" or (token.text.upper() == "GO" and _alone(text, token.span)):
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part]


def _alone(text: str, span: Span) -> bool:
    before = text.rfind("\n", 0, span.start)
    return not text[before + 1 : span.start].strip()


def _read(text: str, tokens: list[Token], problems: list[Problem]) -> Statement:
    span = Span(tokens[0].span.start, tokens[-1].span.end)
    kind = _KINDS.get(tokens[0].text.upper(), StatementKind.OTHER)
    tree: exp.Expression | None = None
    if kind in (StatementKind.DDL, StatementKind.EXECUTE, StatementKind.OTHER):
        problems.append(Problem(NOT_READ, "this statement was not read", span))
        return Statement(kind, span, None, tuple(tokens))
    try:
        padded = " " * span.start + text[span.start : span.end]
        trees = _DIALECT.parser().parse(_DIALECT.tokenize(padded), padded)
        tree = trees[0] if len(trees) == 1 else None
    except (SqlglotError, RecursionError) as error:
        problems.append(Problem(NOT_READ, f"this statement was not read: {error}".splitlines()[0], span))
    if isinstance(tree, exp.Command):
        problems.append(Problem(NOT_READ, "this statement was not read", span))
        tree = None
    return Statement(kind, span, tree, tuple(tokens))
