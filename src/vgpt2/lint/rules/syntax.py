"""VST0xx: what could not be read.

Reading (`vgpt2.tsql.parse`) notes every problem with its kind; the rules here and in `dialect` give the kinds
their codes. What was not read is always a finding, so that nothing passes unseen.
"""

from __future__ import annotations

from collections.abc import Iterator

from vgpt2.lint.finding import Hit
from vgpt2.lint.rule import Context


def not_read(context: Context) -> Iterator[Hit]:
    """A statement, or a part of one, that was not read.

    Why: nothing can be said of its names and joins. Procedures' control flow, dynamic SQL and DDL are
        among it.
    Bad: ALTER TABLE APTH REBUILD
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "not_read")


def syntax_error(context: Context) -> Iterator[Hit]:
    """A text that is not T-SQL's grammar.

    Why: SQL Server refuses the statement.
    Bad: SELECT APTH.InvTotal, FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "syntax")


def unterminated(context: Context) -> Iterator[Hit]:
    """A text, delimited name or comment without an end.

    Why: SQL Server refuses the statement; a comment without an end may hide what follows.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y'
    Fix: none.
    """
    return of_kinds(context, "unterminated")


def stray_character(context: Context) -> Iterator[Hit]:
    """A character that T-SQL does not know outside texts and names.

    Why: SQL Server refuses the statement. Curly quotes come from word processors.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = “Y”
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y'
    Fix: none.
    """
    return of_kinds(context, "stray_character")


def of_kinds(context: Context, *kinds: str) -> Iterator[Hit]:
    """The problems of reading and binding of the given kinds."""
    for problem in (*context.script.problems, *(p for binding in context.bindings for p in binding.problems)):
        if problem.kind in kinds:
            yield Hit(problem.span, problem.message, problem.suggestions)
