"""Columns of temporary tables and table variables, learned from the statements that make them.

SELECT … INTO #t gives its outputs; CREATE TABLE #t (…) and DECLARE @t TABLE (…) are read on their tokens:
names and types only. Not covered: ALTER TABLE, tables that a called procedure makes, computed columns' types.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.lexer import name_of
from vgpt2.tsql.model import Binding, Output, StatementKind, Token

_CONSTRAINTS = frozenset({"PRIMARY", "UNIQUE", "CONSTRAINT", "CHECK", "FOREIGN", "INDEX"})


def learn(binding: Binding, catalog: Catalog, temps: dict[str, dict[str, Output] | None]) -> None:
    """Add what a statement makes to `temps` (None: made, but its columns are not known)."""
    tree, tokens = binding.statement.tree, binding.statement.tokens
    select = tree
    while isinstance(select, exp.SetOperation):
        select = select.this
    if isinstance(select, exp.Select) and select.args.get("into") is not None:
        for before, token in pairwise(tokens):
            if before.text.upper() == "INTO" and token.text.startswith("#"):
                known = not binding.open and all(output.name for output in binding.outputs)
                temps[token.text] = {item.name: item for item in binding.outputs} if known else None
                return
    if binding.statement.kind not in (StatementKind.DDL, StatementKind.OTHER):
        return
    for index in range(len(tokens) - 3):
        first, second, third = (token.text.upper() for token in tokens[index : index + 3])
        if first == "CREATE" and second == "TABLE" and third.startswith("#"):
            temps[tokens[index + 2].text] = _definition(tokens, index + 3, catalog)
        elif first.startswith("@") and second == "TABLE" and third == "(":
            temps[tokens[index].text] = _definition(tokens, index + 2, catalog)


def _definition(tokens: Sequence[Token], at: int, catalog: Catalog) -> dict[str, Output] | None:
    """Columns of `(a int, b bMonth NOT NULL, …)`."""
    if at >= len(tokens) or tokens[at].text != "(":
        return None
    found: dict[str, Output] = {}
    depth, start = 1, True
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.text == "(":
            depth += 1
        elif token.text == ")":
            depth -= 1
            if depth == 0:
                return found
        elif depth == 1 and token.text == ",":
            start = True
            continue
        elif depth == 1 and start and token.text.upper() not in _CONSTRAINTS:
            name = name_of(token)
            found[name] = Output(name, _base(tokens, index + 1, catalog), ())
        start = False
    return None


def _base(tokens: Sequence[Token], at: int, catalog: Catalog) -> str:
    """The base type that begins at a token; "" where it is none."""
    if at >= len(tokens) or tokens[at].kind not in ("WORD", "NAME"):
        return ""
    name = name_of(tokens[at])
    if name in catalog.data.types:
        return catalog.data.types[name]
    text = name.lower()
    if at + 1 < len(tokens) and tokens[at + 1].text == "(":
        for token in tokens[at + 1 :]:
            text += token.text.lower()
            if token.text == ")":
                break
    return text
