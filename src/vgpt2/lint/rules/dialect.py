"""VST5xx: what other databases say and SQL Server does not.

Not covered: differences that both databases accept and answer differently.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.rule import Context
from vgpt2.lint.rules.syntax import of_kinds
from vgpt2.tsql.model import ColumnStatus, ColumnUse, Token

# One word for another where arguments and meaning are the same.
_SAME = {"IFNULL": "ISNULL", "NVL": "ISNULL", "LENGTH": "LEN", "SUBSTR": "SUBSTRING", "CHAR_LENGTH": "LEN",
         "CEIL": "CEILING", "UCASE": "UPPER", "LCASE": "LOWER"}  # fmt: skip
_NOW = frozenset({"NOW", "SYSDATE", "LOCALTIMESTAMP"})


def not_tsql(context: Context) -> Iterator[Hit]:
    """A construct or function of another dialect: LIMIT, ILIKE, `::`, IFNULL, NOW(), boolean literals …

    Why: SQL Server refuses the statement, or reads something else.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo ORDER BY APTH.InvTotal
        DESC LIMIT 10
    Good: SELECT TOP (10) APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo ORDER BY
        APTH.InvTotal DESC
    Fix: safe for LIMIT with a number (TOP), IFNULL and NVL (ISNULL), LENGTH, SUBSTR, CEIL and NOW(); none for
    the rest, whose message says what to write.
    """
    tokens = context.script.tokens
    for hit in of_kinds(context, "not_tsql"):
        index = bisect_left(tokens, hit.span.start, key=_start)
        yield hit._replace(fix=_translated(tokens, index)) if index < len(tokens) else hit


def unknown_function(context: Context) -> Iterator[Hit]:
    """A function that neither SQL Server nor the database has.

    Why: SQL Server refuses the statement.
    Bad: SELECT AVERAGE(APTH.InvTotal) AS Middle FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT AVG(APTH.InvTotal) AS Middle FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "unknown_function")


def wrong_arguments(context: Context) -> Iterator[Hit]:
    """A function with too few or too many arguments.

    Why: SQL Server refuses the statement.
    Bad: SELECT ISNULL(APTH.HoldCode) FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT ISNULL(APTH.HoldCode, '') FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "function_arguments")


def unknown_type(context: Context) -> Iterator[Hit]:
    """A type in CAST or CONVERT that SQL Server does not have.

    Why: SQL Server refuses the statement.
    Bad: SELECT CAST(APTH.APRef AS STRING) FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT CAST(APTH.APRef AS varchar(20)) FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "unknown_type")


def double_quoted_text(context: Context) -> Iterator[Hit]:
    """A text in double quotes.

    Why: double quotes delimit names; `"Y"` is a column called Y, which there is not.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = "Y"
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y'
    Fix: safe; writes single quotes.
    """
    for binding in context.bindings:
        for use in binding.columns:
            written = context.text[use.span.start : use.span.end]
            if is_double_quoted_text(use, written):
                text = "'" + use.name.replace("'", "''") + "'"
                fix = Fix(f"write {text}", (Edit(*use.span, text),))
                yield Hit(
                    use.span, f"{written} is a name in T-SQL; texts stand in single quotes", (text,), fix
                )


def is_double_quoted_text(use: ColumnUse, written: str) -> bool:
    """Whether an unknown column is really a text that was put in double quotes."""
    return use.status is ColumnStatus.UNKNOWN and use.qualifier is None and written.startswith('"')


def _translated(tokens: tuple[Token, ...], index: int) -> Fix | None:
    token = tokens[index]
    word = token.text.upper()
    following = [item.text for item in tokens[index + 1 : index + 3]]
    if word == "LIMIT":
        return _top(tokens, index)
    if word in _SAME and following[:1] == ["("]:
        return Fix(f"write {_SAME[word]}", (Edit(*token.span, _SAME[word]),))
    if word in _NOW:
        end = tokens[index + 2].span.end if following == ["(", ")"] else token.span.end
        return Fix("write GETDATE()", (Edit(token.span.start, end, "GETDATE()"),))
    if word == "==":
        return Fix("write =", (Edit(*token.span, "="),))
    return None


def _top(tokens: tuple[Token, ...], index: int) -> Fix | None:
    """`SELECT … LIMIT n` into `SELECT TOP (n) …`, for a SELECT on the same level without set operations."""
    if index + 1 >= len(tokens) or tokens[index + 1].kind != "NUMBER":
        return None
    after = tokens[index + 2].text.upper() if index + 2 < len(tokens) else ""
    if after in ("OFFSET", ",", "BY"):
        return None
    depth = 0
    for at in range(index - 1, -1, -1):
        text = tokens[at].text.upper()
        depth += (text == ")") - (text == "(")
        if depth < 0 or (depth == 0 and text in ("UNION", "EXCEPT", "INTERSECT", ";")):
            return None
        if depth == 0 and text == "SELECT":
            follows = tokens[at + 1]
            if follows.text.upper() == "TOP":
                return None
            place = follows.span.end if follows.text.upper() in ("DISTINCT", "ALL") else tokens[at].span.end
            start = tokens[index - 1].span.end
            edits = (
                Edit(place, place, f" TOP ({tokens[index + 1].text})"),
                Edit(start, tokens[index + 1].span.end, ""),
            )
            return Fix(f"write TOP ({tokens[index + 1].text})", edits)
    return None


def _start(token: Token) -> int:
    return token.span.start
