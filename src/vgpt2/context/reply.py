"""The one text form of an answer, in records, training, decoding, evaluation and serving alike.

SQL is preceded by a short reasoning that names the tables and how they are joined:

    Tables: APTL, APTH.
    Joins: APTL to APTH on APCo, Mth, APTrans.
    ```sql
    SELECT …
    ```

A refusal names what is missing and what to use instead:

    Missing: Invoice.
    Instead: APTH, APTL.
    This database has no Invoice; see APTH, APTL.

Anything else is a text reply. `read(render(reply)) == reply` for every reply that `render` accepts.

Not covered: whether names exist or SQL is right. A fence that is never closed (a reply cut by a token limit)
is a text reply: half a query must not pass for an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vgpt2.catalog.model import JoinEdge

NONE = "none"


@dataclass(frozen=True, slots=True)
class JoinLine:
    """How two tables are joined: `left.pairs[i][0] = right.pairs[i][1]` for every i."""

    left: str
    right: str
    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, edge: JoinEdge) -> JoinLine:
        """The line for an edge of the catalog's join graph."""
        return cls(edge.left, edge.right, tuple(zip(edge.left_columns, edge.right_columns, strict=True)))

    def turned(self) -> JoinLine:
        """The same join seen from its other end."""
        return JoinLine(self.right, self.left, tuple((right, left) for left, right in self.pairs))

    @property
    def conditions(self) -> str:
        """`APCo, Mth, APTrans`; a pair of different names is written `Co = HQCo`."""
        return ", ".join(left if left == right else f"{left} = {right}" for left, right in self.pairs)

    def __str__(self) -> str:
        """`APTL to APTH on APCo, Mth, APTrans`."""
        return f"{self.left} to {self.right} on {self.conditions}"


@dataclass(frozen=True, slots=True)
class SqlReply:
    """A query with its short reasoning.

    Attributes:
        tables: catalog objects that the query reads, in the order of its text.
        joins: joins between them; () for one table.
        sql: the statement, without fence and without blank lines around it.
        note: what the reply says besides (what was corrected and why); stands after the query.
    """

    tables: tuple[str, ...]
    joins: tuple[JoinLine, ...]
    sql: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What cannot be answered, and why.

    Attributes:
        missing: names, or a few words, for what does not exist or is not shown; () when nothing is missing
            but the request itself is out of bounds (a write).
        instead: existing objects or `Object.Column`s to look at.
        text: one sentence; "" stands for the sentence made of the two fields.
    """

    missing: tuple[str, ...]
    instead: tuple[str, ...] = ()
    text: str = ""

    @property
    def sentence(self) -> str:
        """The sentence that is shown."""
        return self.text or _plain_sentence(self.missing, self.instead)


@dataclass(frozen=True, slots=True)
class TextReply:
    """An answer in words."""

    text: str


Reply = SqlReply | Refusal | TextReply


def render(reply: Reply) -> str:
    """The reply's text.

    Raises:
        ValueError: a field holds what the form cannot carry (a fence inside a query, a comma inside a name, a
            text that reads as another kind of reply).
    """
    if isinstance(reply, SqlReply):
        text = _render_sql(reply)
    elif isinstance(reply, Refusal):
        text = "\n".join(
            (f"Missing: {_listed(reply.missing)}.", f"Instead: {_listed(reply.instead)}.", reply.sentence)
        )
    else:
        text = reply.text
    if read(text) != reply:
        raise ValueError(f"the form of a reply cannot carry {reply!r}")
    return text


def read(text: str) -> Reply:
    """The reply that a text is. Never fails: what follows no form is a `TextReply`.

    A query is recognised by a closed ```` ```sql ```` fence, with or without the two lines before it, so that
    replies of models that were never trained on the form can be judged too.
    """
    fence = _FENCE.search(text)
    if fence is not None:
        return _read_sql(text[: fence.start()], fence["sql"], text[fence.end() :])
    refusal = _REFUSAL.fullmatch(text.strip())
    if refusal is not None:
        missing, instead = _items(refusal["missing"]), _items(refusal["instead"] or NONE)
        sentence = (refusal["text"] or "").strip()
        return Refusal(missing, instead, "" if sentence == _plain_sentence(missing, instead) else sentence)
    return TextReply(text)


def read_tables(text: str) -> tuple[str, ...] | None:
    """The tables of a reply of which only the beginning is there; None until its first line is complete."""
    found = _TABLES.match(text)
    return None if found is None else _items(found["items"])


_FENCE = re.compile(
    r"^[ \t]*```[ \t]*(?:sql|tsql|t-sql)[ \t]*\n(?P<sql>.*?)\n?[ \t]*```[ \t]*$", re.S | re.M | re.I
)
_TABLES = re.compile(r"\s*Tables:[ \t]*(?P<items>[^\n]*?)\.?[ \t]*\n")
_LINE = re.compile(r"^(?P<what>Tables|Joins):[ \t]*(?P<items>.*?)\.?[ \t]*$")
_REFUSAL = re.compile(
    r"Missing:[ \t]*(?P<missing>[^\n]*?)\.?[ \t]*"
    r"(?:\n+Instead:[ \t]*(?P<instead>[^\n]*?)\.?[ \t]*)?(?:\n(?P<text>.*))?",
    re.S,
)
_JOIN = re.compile(r"(?P<left>\S+) to (?P<right>\S+) on (?P<pairs>.+)")


def _render_sql(reply: SqlReply) -> str:
    joins = "; ".join(str(join) for join in reply.joins) or NONE
    text = f"Tables: {_listed(reply.tables)}.\nJoins: {joins}.\n```sql\n{reply.sql}\n```"
    return f"{text}\n{reply.note}" if reply.note else text


def _read_sql(before: str, sql: str, after: str) -> SqlReply:
    tables: tuple[str, ...] = ()
    joins: tuple[JoinLine, ...] = ()
    rest = []
    for line in before.splitlines():
        found = _LINE.match(line.strip())
        if found is None:
            rest.append(line)
        elif found["what"] == "Tables":
            tables = _items(found["items"])
        else:
            joins = _joins(found["items"])
    note = "\n".join(part for part in ("\n".join(rest).strip(), after.strip()) if part)
    return SqlReply(tables, joins, sql.strip(), note)


def _joins(text: str) -> tuple[JoinLine, ...]:
    found = []
    for item in text.split(";"):
        match = _JOIN.fullmatch(item.strip())
        if match is not None:
            found.append(JoinLine(match["left"], match["right"], tuple(_pairs(match["pairs"]))))
    return tuple(found)


def _pairs(text: str) -> Iterable[tuple[str, str]]:
    for item in _items(text):
        left, equals, right = item.partition(" = ")
        yield (left.strip(), right.strip()) if equals else (left, left)


def _items(text: str) -> tuple[str, ...]:
    if text.strip() == NONE:
        return ()
    return tuple(item.strip() for item in text.split(",") if item.strip())


def _listed(items: tuple[str, ...]) -> str:
    return ", ".join(items) or NONE


def _plain_sentence(missing: tuple[str, ...], instead: tuple[str, ...]) -> str:
    if not missing:
        return "This cannot be answered with a query on this database."
    text = f"This database has no {' and no '.join(missing)}"
    return f"{text}; see {', '.join(instead)}." if instead else f"{text}."
