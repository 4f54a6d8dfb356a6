"""The gate: is a text one SELECT that only reads?

The one place that decides it, for the assistant, the sandbox, the service and whoever else lets a text out or
runs it. A text passes when it was read as exactly one SELECT and none of the rules of safety (VST6xx) and of
unread text objects. Whether its names exist and its joins are right is not the gate's question.

Not covered: limits on time and memory of the reading itself (`vgpt2.tsql.guard`), and rights on the server:
the account that runs the queries must be read-only too.
"""

from __future__ import annotations

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Finding
from vgpt2.lint.linter import Options, examine, read
from vgpt2.lint.rule import Context
from vgpt2.tsql.model import Span, StatementKind

CODES = ("VST001", "VST002", "VST003", "VST004", "VST6")
"""Rules, or families of rules, that keep a text from passing."""


def refusals(text: str, catalog: Catalog) -> tuple[Finding, ...]:
    """Why a text must not pass, in text order; () when it is one SELECT that only reads."""
    return refusals_of(read(text, catalog))


def refusals_of(context: Context) -> tuple[Finding, ...]:
    """`refusals` of a text that was read already; what its options select makes no difference."""
    chosen = Context(context.text, context.script, context.bindings, context.catalog, Options(select=CODES))
    found = tuple(examine(chosen))
    return found or _unread(context)


def is_read_only(text: str, catalog: Catalog) -> bool:
    """True when a text is one SELECT that only reads."""
    return not refusals(text, catalog)


def _unread(context: Context) -> tuple[Finding, ...]:
    """A text that no rule objects to and of which there is no tree: what was not read does not pass."""
    statements = context.script.statements
    if len(statements) == 1 and statements[0].kind is StatementKind.SELECT and statements[0].tree is not None:
        return ()
    span = Span(*statements[0].span) if statements else Span(0, len(context.text))
    return (Finding("VST601", "not-one-select", "error", "this was not read as one SELECT", span),)
