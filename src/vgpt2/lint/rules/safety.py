"""VST6xx: whether a text is one read-only SELECT, decided on its tokens and its statements' kinds.

The tokens decide, so that a text is judged even where it was not read. Harmless texts are never refused for
what stands in their string literals, comments or names.

Not covered: what a view or function does inside, and rights on the server: the account that runs the queries
must be read-only too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from vgpt2.lint.finding import Hit
from vgpt2.lint.rule import Context
from vgpt2.tsql.model import SourceKind, Span, Statement, StatementKind, Token

_WRITES = frozenset(
    {"INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "DENY",
     "BULK", "BACKUP", "RESTORE", "WRITETEXT", "UPDATETEXT", "RECONFIGURE", "SHUTDOWN", "KILL", "DBCC"}
)  # fmt: skip
_EXECUTES = frozenset({"EXEC", "EXECUTE", "SP_EXECUTESQL"})
_OUTSIDE = frozenset({"OPENROWSET", "OPENQUERY", "OPENDATASOURCE", "OPENXML"})
_WRITE_LOCKS = frozenset({"UPDLOCK", "XLOCK", "TABLOCKX", "TABLOCK", "HOLDLOCK", "SERIALIZABLE"})
_UNCOMMON = re.compile(r"[^\t\n\r\f\v -~]")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs"})
_SECRETS = frozenset(
    {"syslogins", "sql_logins", "server_principals", "database_principals", "credentials", "linked_logins",
     "sysusers", "sysxlogins", "asymmetric_keys", "symmetric_keys", "certificates"}
)  # fmt: skip


def not_one_select(context: Context) -> Iterator[Hit]:
    """A text that is not exactly one SELECT.

    Why: an answer is one query. A second statement behind it is how an injected text does its work.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1; SELECT HQCO.Name FROM HQCO
        WITH (NOLOCK)
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1;
    Fix: none.
    """
    statements = context.script.statements
    if not statements:
        yield Hit(Span(0, len(context.text)), "there is no statement")
        return
    for statement in statements[1:]:
        yield Hit(_first(statement), "a second statement; one SELECT is allowed")
    if len(statements) == 1 and statements[0].kind is StatementKind.OTHER:
        yield Hit(_first(statements[0]), f"{_word(statements[0])} is not a SELECT")


def writes(context: Context) -> Iterator[Hit]:
    """A statement that changes data, objects, rights or the server.

    Why: the house reads only.
    Bad: DELETE FROM APTH WHERE APTH.APCo = 1
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for before, token, after in context.neighbours:
        word = token.text.upper()
        if token.kind != "WORD" or word not in _WRITES or _is_name(before, after):
            continue
        if word == "UPDATE" and (after == "(" or before == "FOR"):
            continue  # the trigger function UPDATE(column)
        if word in ("MERGE", "KILL", "BULK") and not _begins_statement(context, token):
            continue  # MERGE JOIN hints, and words that other grammars use
        yield Hit(token.span, f"{word} changes things; only SELECT is allowed")
    for before, token, _ in context.neighbours:
        if (
            token.text.upper() == "NEXT"
            and before != "FETCH"
            and _words_from(context, token, "NEXT", "VALUE", "FOR")
        ):
            yield Hit(token.span, "NEXT VALUE FOR advances a sequence")


def executes(context: Context) -> Iterator[Hit]:
    """EXEC, a procedure call, or dynamic SQL.

    Why: what a procedure or a text does cannot be seen from here.
    Bad: EXEC sp_executesql N'SELECT 1'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for before, token, after in context.neighbours:
        word = token.text.upper()
        if (
            token.kind == "WORD"
            and word in _EXECUTES
            and not (_is_name(before, after) and word != "SP_EXECUTESQL")
        ):
            yield Hit(token.span, f"{word} runs what cannot be checked; only SELECT is allowed")
    statements = context.script.statements
    for statement in statements:
        if statement.kind is StatementKind.EXECUTE and _word(statement) not in _EXECUTES:
            yield Hit(
                _first(statement),
                f"{statement.tokens[0].text} is called as a procedure; only SELECT is allowed",
            )


def select_into(context: Context) -> Iterator[Hit]:
    """SELECT … INTO.

    Why: it creates a table.
    Bad: SELECT APTH.InvTotal INTO Copy FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for before, token, after in context.neighbours:
        is_into = token.kind == "WORD" and token.text.upper() == "INTO" and not _is_name(before, after)
        if is_into and before not in ("INSERT", "MERGE", "FETCH"):
            yield Hit(token.span, "SELECT INTO creates a table; only reading is allowed")


def outside_access(context: Context) -> Iterator[Hit]:
    """OPENROWSET, OPENQUERY, OPENDATASOURCE, xp_ procedures, another server or database.

    Why: they reach files, the network or other servers with the service account's rights.
    Bad: SELECT a.name FROM OPENQUERY(OtherServer, 'SELECT name FROM sys.databases') AS a
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for before, token, after in context.neighbours:
        word = token.text.upper()
        if token.kind == "WORD" and word in _OUTSIDE and after == "(":
            yield Hit(token.span, f"{word} reaches outside the database")
        elif (
            token.kind in ("WORD", "NAME")
            and word.strip('[]"').startswith(("XP_", "SP_OA"))
            and before != "AS"
        ):
            yield Hit(token.span, f"{token.text} reaches outside the database")
    for binding in context.bindings:
        for source in binding.sources:
            if source.kind is SourceKind.EXTERNAL:
                yield Hit(source.full_span, f"{source.name} is in another database or on another server")


def other_statement(context: Context) -> Iterator[Hit]:
    """DECLARE, SET, USE, WAITFOR, transactions, control flow.

    Why: an answer is one SELECT; WAITFOR alone can hold a connection for hours.
    Bad: WAITFOR DELAY '01:00:00'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for statement in context.script.statements:
        if statement.kind is StatementKind.OTHER:
            yield Hit(_first(statement), f"{_word(statement)} is not reading; only SELECT is allowed")


def locking_hint(context: Context) -> Iterator[Hit]:
    """A hint that takes or keeps locks: UPDLOCK, XLOCK, TABLOCKX, HOLDLOCK …

    Why: a query that reads can stop everybody's work with it.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (TABLOCKX) WHERE APTH.APCo = 1
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for query in context.queries:
        for source in query.sources:
            for hint in _WRITE_LOCKS.intersection(source.hints):
                span = next(
                    (t.span for t in query.tokens_from(source.span.end) if t.text.upper() == hint),
                    source.span,
                )
                yield Hit(span, f"{hint} locks {source.name} against others")


def hidden_text(context: Context) -> Iterator[Hit]:
    """Characters that are not seen, or that look like others.

    Why: what a reader sees and what the server runs must be the same. Directional marks, zero-width
        characters,
    null characters and full-width letters are how texts are disguised.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1 AND APTH.PayName = '\u202eX'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1 AND APTH.PayName = 'X'
    Fix: none.
    """
    for found in _UNCOMMON.finditer(context.text):
        if unicodedata.category(found.group()) in _INVISIBLE:
            yield Hit(Span(*found.span()), f"an invisible character, U+{ord(found.group()):04X}")
    for token in context.script.tokens:
        if token.kind == "WORD" and not token.text.isascii():
            plain = unicodedata.normalize("NFKC", token.text)
            if plain != token.text and plain.isascii():
                yield Hit(token.span, f"'{token.text}' looks like {plain} and is not")


def server_secret(context: Context) -> Iterator[Hit]:
    """System views of logins, users, keys and credentials.

    Why: a report has no business there.
    Bad: SELECT name FROM sys.sql_logins
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for binding in context.bindings:
        for source in binding.sources:
            if source.kind is not SourceKind.OBJECT and source.name.lower() in _SECRETS:
                yield Hit(source.span, f"{source.name} shows logins, users or keys")


# --- what the rules share ----------------------------------------------------------------------------------


def _is_name(before: str, after: str) -> bool:
    """A word in the place of a name: after a point or AS, or before a point."""
    return before == "." or after == "." or before == "AS"


def _begins_statement(context: Context, token: Token) -> bool:
    starts = {statement.span.start for statement in context.script.statements}
    if token.span.start in starts:
        return True
    tokens = context.script.tokens
    return any(after is token and before.text == ")" for before, after in pairwise(tokens))


def _words_from(context: Context, token: Token, *words: str) -> bool:
    index = context.script.tokens.index(token)
    found = tuple(item.text.upper() for item in context.script.tokens[index : index + len(words)])
    return found == words


def _first(statement: Statement) -> Span:
    return statement.tokens[0].span if statement.tokens else statement.span


def _word(statement: Statement) -> str:
    return statement.tokens[0].text.upper() if statement.tokens else "this"
