"""The base type of an expression, as far as it is certain."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from vgpt2.tsql.model import ColumnUse


def infer(node: exp.Expression, uses: Mapping[int, ColumnUse]) -> str:
    """Base type of an expression, "" where it is not certain.

    Args:
        uses: column references by `id(node)`.
    """
    if isinstance(node, exp.Paren | exp.Alias):
        return infer(node.this, uses)
    use = uses.get(id(node))
    return use.base if use is not None else ""
