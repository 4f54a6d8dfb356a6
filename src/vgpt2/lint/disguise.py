"""Texts in disguise: characters that are not seen, that look like others, or that a code page makes quotes.

Sources: Unicode's general categories; Microsoft's best-fit table of code page 1252, by which a text that a
driver or a varchar variable narrows gets ASCII quotes, brackets and semicolons from look-alikes.

Not covered: look-alikes within one script (`l` and `1`), and fonts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from vgpt2.tsql.lexer import lex
from vgpt2.tsql.model import Span, Token

_UNCOMMON = re.compile(r"[^\t\n\r\f\v -~]")
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by category that show as nothing."""
_LATIN = re.compile(r"[A-Za-z]")
_FOREIGN_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
"""Scripts with letters that look like Latin ones."""
_NARROWED = str.maketrans(
    {
        "\u02b9": "'", "\u02bc": "'", "\u02c8": "'", "\u2032": "'", "\uff07": "'",
        "\u02ba": '"', "\u2033": '"', "\uff02": '"', "\uff3d": "]", "\u037e": ";", "\uff1b": ";",
        "\uff0d": "-", "\u2010": "-", "\u2011": "-",
    }
)  # fmt: skip
_LINE_ENDS = re.compile(r"\r(?!\n)|[\v\f]")


def hidden_characters(text: str) -> Iterator[Span]:
    """Characters that a reader does not see; a byte order mark at the very start is none."""
    for found in _UNCOMMON.finditer(text):
        letter = found.group()
        if letter == "\ufeff" and found.start() == 0:
            continue
        if unicodedata.category(letter) in _INVISIBLE or letter in _BLANKS:
            yield Span(*found.span())


def looks_like(word: str) -> str:
    """What a bare word passes itself off as, or "" when it is what it seems.

    Full-width and styled letters look like plain ones; a word of Latin letters with some of another script
    looks like a Latin one.
    """
    if word.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", word)
    if plain != word and plain.isascii():
        return plain
    if _LATIN.search(word) and any(
        unicodedata.name(letter, "").startswith(_FOREIGN_SCRIPTS) for letter in word if not letter.isascii()
    ):
        return "a Latin word"
    return ""


def doubtful_line_ends(text: str, comments: Sequence[Token]) -> Iterator[Span]:
    """Line ends in or behind a line comment that not every reader takes for one.

    What stands behind such a one is code to one and comment to another.
    """
    for comment in comments:
        if comment.text.startswith("--"):
            found = _LINE_ENDS.search(text, comment.span.start, comment.span.end + 2)
            if found is not None and found.start() <= comment.span.end:
                yield Span(*found.span())


def breaks_out(text: str, tokens: Sequence[Token]) -> Span | None:
    """The first look-alike of a quote by which the text becomes another one when a code page narrows it.

    None where there is none, and where the narrowed text holds no more bare words than this one: an
    apostrophe in a name does no harm.
    """
    if text.isascii():
        return None
    narrowed = text.translate(_NARROWED)
    if narrowed == text:
        return None
    before = {token.text.upper() for token in tokens if token.kind == "WORD"}
    after = {token.text.upper() for token in lex(narrowed).tokens if token.kind == "WORD"}
    if not (after - before) & _ACTS:
        return None
    at = next(index for index, (one, other) in enumerate(zip(text, narrowed, strict=True)) if one != other)
    return Span(at, at + 1)


_ACTS = frozenset(
    {"ALTER", "AND", "BACKUP", "BULK", "CREATE", "DBCC", "DECLARE", "DELETE", "DENY", "DROP", "EXEC",
     "EXECUTE", "GRANT", "IF", "INSERT", "INTO", "KILL", "MERGE", "OR", "RESTORE", "REVOKE", "SELECT",
     "SET", "SHUTDOWN", "TRUNCATE", "UNION", "UPDATE", "USE", "WAITFOR", "WHILE"}
)  # fmt: skip
"""Words by which a text that got out of its quotes does something."""
