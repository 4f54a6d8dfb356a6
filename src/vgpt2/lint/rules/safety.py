"""VST6xx: whether a text is one read-only SELECT, decided on its tokens and its statements' kinds.

The tokens decide, so that a text is judged even where it was not read. Harmless texts are never refused for
what stands in their string literals, comments or names.

Not covered: what a view or function does inside, and rights on the server: the account that runs the queries
must be read-only too.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from vgpt2.lint import disguise
from vgpt2.lint.finding import Hit
from vgpt2.lint.rule import Context
from vgpt2.tsql.model import Source, SourceKind, Span, Statement, StatementKind
from vgpt2.tsql.sources import XML_METHODS

_WRITES = frozenset(
    {"INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "DENY",
     "BULK", "BACKUP", "RESTORE", "WRITETEXT", "UPDATETEXT", "RECONFIGURE", "SHUTDOWN", "KILL", "DBCC"}
)  # fmt: skip
_EXECUTES = frozenset({"EXEC", "EXECUTE", "SP_EXECUTESQL"})
_OUTSIDE = frozenset({"OPENROWSET", "OPENQUERY", "OPENDATASOURCE"})
_FILES = frozenset(
    {"fn_trace_gettable", "fn_xe_file_target_read_file", "fn_get_audit_file", "fn_dump_dblog",
     "dm_os_file_exists", "dm_os_enumerate_filesystem", "fn_get_sql", "fn_dblog"}
)  # fmt: skip
"""System functions that read files or the log."""
_PROCEDURES = ("XP_", "SP_OA")
_WRITE_LOCKS = frozenset(
    {"UPDLOCK", "XLOCK", "TABLOCKX", "TABLOCK", "HOLDLOCK", "SERIALIZABLE", "REPEATABLEREAD"}
)
_SECRETS = frozenset(
    {"syslogins", "sql_logins", "server_principals", "database_principals", "credentials", "linked_logins",
     "sysusers", "sysxlogins", "asymmetric_keys", "symmetric_keys", "certificates", "remote_logins",
     "sysremotelogins", "sysoledbusers", "server_permissions", "server_role_members", "login_token",
     "user_token", "openkeys", "open_keys", "key_encryptions", "crypt_properties", "database_credentials",
     "database_scoped_credentials"}
)  # fmt: skip
_SECRET_FUNCTIONS = frozenset(
    {"LOGINPROPERTY", "PWDCOMPARE", "PWDENCRYPT", "DECRYPTBYKEY", "DECRYPTBYPASSPHRASE", "DECRYPTBYCERT",
     "DECRYPTBYASYMKEY", "DECRYPTBYKEYAUTOASYMKEY", "DECRYPTBYKEYAUTOCERT", "CERTPRIVATEKEY"}
)  # fmt: skip
_VISTA = "viewpoint"
_JOINED_BY_MERGE = frozenset({"JOIN", "UNION"})


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
    only = statements[0]
    if len(statements) == 1 and only.kind is not StatementKind.SELECT and _word(only) not in _SAID_ELSEWHERE:
        yield Hit(_first(only), f"{_word(only)} is not a SELECT")


def writes(context: Context) -> Iterator[Hit]:
    """A statement that changes data, objects, rights or the server; NEXT VALUE FOR; XML's modify().

    Why: the house reads only.
    Bad: DELETE FROM APTH WHERE APTH.APCo = 1
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    tokens = context.script.tokens
    for word in _WRITES & context.words.keys():
        for index in context.words[word]:
            if not _is_harmless(word, index, context):
                yield Hit(tokens[index].span, f"{word} changes things; only SELECT is allowed")
    for index in context.words.get("NEXT", ()):
        if context.token(index + 1) == "VALUE" and context.token(index + 2) == "FOR":
            yield Hit(tokens[index].span, "NEXT VALUE FOR advances a sequence")
    for index in context.words.get("MODIFY", ()):
        if context.token(index - 1) == "." and context.token(index + 1) == "(":
            yield Hit(tokens[index].span, "modify() changes an XML value; only reading is allowed")


def executes(context: Context) -> Iterator[Hit]:
    """EXEC, a procedure call, or dynamic SQL.

    Why: what a procedure or a text does cannot be seen from here.
    Bad: EXEC sp_executesql N'SELECT 1'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    tokens = context.script.tokens
    for word in _EXECUTES & context.words.keys():
        for index in context.words[word]:
            yield Hit(tokens[index].span, f"{word} runs what cannot be checked; only SELECT is allowed")
    for statement in context.script.statements:
        if statement.kind is StatementKind.EXECUTE and _word(statement) not in _EXECUTES:
            called = statement.tokens[0].text
            yield Hit(_first(statement), f"{called} is called as a procedure; only SELECT is allowed")


def select_into(context: Context) -> Iterator[Hit]:
    """SELECT … INTO.

    Why: it creates a table.
    Bad: SELECT APTH.InvTotal INTO Copy FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for index in context.words.get("INTO", ()):
        if context.token(index - 1) not in ("INSERT", "MERGE", "FETCH"):
            span = context.script.tokens[index].span
            yield Hit(span, "SELECT INTO creates a table; only reading is allowed")


def outside_access(context: Context) -> Iterator[Hit]:
    """OPENROWSET, OPENQUERY, OPENDATASOURCE, xp_ procedures, functions that read files, another database.

    Why: they reach files, the network or other servers with the service account's rights.
    Bad: SELECT a.name FROM OPENQUERY(OtherServer, 'SELECT name FROM sys.databases') AS a
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    tokens = context.script.tokens
    for index, token in enumerate(tokens):
        if token.text == "(" and index:
            yield from _outside_call(context, index - 1)
    for word in _OUTSIDE & context.words.keys():
        yield from (Hit(tokens[i].span, f"{word} reaches outside the database") for i in context.words[word])
    for statement in context.script.statements:
        named = next((t for t in statement.tokens if t.text.upper() not in ("EXEC", "EXECUTE")), None)
        if named is not None and named.text.strip('[]"').upper().startswith(_PROCEDURES):
            yield Hit(named.span, f"{named.text} reaches outside the database")
    for binding in context.bindings:
        for source in binding.sources:
            if source.kind is SourceKind.EXTERNAL or _is_of_other_database(source, context):
                yield Hit(source.full_span, f"{source.name} is in another database or on another server")
            elif source.kind is SourceKind.UNKNOWN and source.name.upper().startswith(_PROCEDURES):
                yield Hit(source.span, f"{source.name} reaches outside the database")


def other_statement(context: Context) -> Iterator[Hit]:
    """DECLARE, SET, USE, WAITFOR, transactions, control flow, SELECT @x = ….

    Why: an answer is one SELECT; WAITFOR alone can hold a connection for hours.
    Bad: WAITFOR DELAY '01:00:00'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for statement in context.script.statements:
        if statement.kind is StatementKind.OTHER:
            yield Hit(_first(statement), f"{_word(statement)} is not reading; only SELECT is allowed")
    for query in context.queries:
        for item in query.select.expressions:
            if isinstance(item, exp.EQ) and isinstance(item.this, exp.Parameter):
                yield Hit(query.span(item), "this SELECT sets a variable and returns nothing")


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
    """Characters that are not seen, that look like others, or that end a line or text for some readers only.

    Why: what a reader sees and what the server runs must be the same. Directional marks, zero-width
        characters, null characters, full-width letters, a lone carriage return behind a remark, and quotes
        that a code page narrows to plain ones are how texts are disguised.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1 AND APTH.PayName = '\u202eX'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1 AND APTH.PayName = 'X'
    Fix: none.
    """
    for span in disguise.hidden_characters(context.text):
        yield Hit(span, f"an invisible character, U+{ord(context.text[span.start]):04X}")
    for span in disguise.doubtful_line_ends(context.text, context.script.comments):
        yield Hit(span, "a line end that not every reader takes for one")
    if context.text.isascii():
        return
    for token in context.script.tokens:
        if token.kind in ("WORD", "VARIABLE") and (plain := disguise.looks_like(token.text)):
            yield Hit(token.span, f"'{token.text}' looks like {plain} and is not")
    quote = disguise.breaks_out(context.text, context.script.tokens)
    if quote is not None:
        letter = context.text[quote.start]
        yield Hit(quote, f"{letter} (U+{ord(letter):04X}) becomes an end of the text in a code page")


def server_secret(context: Context) -> Iterator[Hit]:
    """System views of logins, users, keys and credentials, and functions that work on passwords.

    Why: a report has no business there.
    Bad: SELECT name FROM sys.sql_logins
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1
    Fix: none.
    """
    for binding in context.bindings:
        for source in binding.sources:
            if source.kind is not SourceKind.OBJECT and source.name.lower() in _SECRETS:
                yield Hit(source.span, f"{source.name} shows logins, users or keys")
    for word in _SECRET_FUNCTIONS & context.words.keys():
        for index in context.words[word]:
            if context.token(index + 1) == "(" and context.token(index - 1) != ".":
                yield Hit(context.script.tokens[index].span, f"{word} works on passwords or keys")


# --- what the rules share ----------------------------------------------------------------------------------


_SAID_ELSEWHERE = _WRITES | _EXECUTES
"""First words of which VST602 and VST603 speak."""


def _is_harmless(word: str, index: int, context: Context) -> bool:
    """Words of writing in places where they write nothing.

    They are reserved, so they are never bare names; UPDATE(column) asks a trigger, MERGE is also a hint.
    """
    if word == "UPDATE":
        return context.token(index + 1) == "("
    if word == "MERGE":
        return context.token(index + 1) in _JOINED_BY_MERGE
    return False


def _outside_call(context: Context, index: int) -> Iterator[Hit]:
    """What is called by the name that ends at `index`: extended procedures, files, other databases."""
    token = context.script.tokens[index]
    if token.kind not in ("WORD", "NAME"):
        return
    name = token.text.strip('[]"')
    if name.upper().startswith(_PROCEDURES) or name.lower() in _FILES:
        if context.token(index - 1) != "AS":  # the name of a CTE or derived table with a column list
            yield Hit(token.span, f"{token.text} reaches outside the database")
        return
    first, points = index, 0
    while first > 0 and context.token(first - 1) == ".":
        points += 1
        first -= 1
        if first > 0 and context.script.tokens[first - 1].kind in ("WORD", "NAME"):
            first -= 1
    if points >= 2 and name not in XML_METHODS and not _is_own(context.token(first), context):
        schema = context.token(index - 2).strip('[]"')
        if schema in ("DBO", "SYS", "GUEST", "."):
            yield Hit(token.span, f"{token.text} is in another database or on another server")


def _is_of_other_database(source: Source, context: Context) -> bool:
    """Whether a three-part name of an object or system view names another database than the catalog's."""
    if source.schema_span is None:
        return False
    parts = context.text[slice(*source.schema_span)].split(".")
    return len(parts) > 2 and bool(parts[0]) and not _is_own(parts[0].strip(), context)


def _is_own(database: str, context: Context) -> bool:
    """Whether a database's name is the catalog's own.

    A catalog that was read from files bears the export's name, so the one that Vista's installer gives the
    database is taken as well.
    """
    return database.strip('[]"').lower() in (context.catalog.name.lower(), _VISTA)


def _first(statement: Statement) -> Span:
    return statement.tokens[0].span if statement.tokens else statement.span


def _word(statement: Statement) -> str:
    return statement.tokens[0].text.upper() if statement.tokens else "this"
