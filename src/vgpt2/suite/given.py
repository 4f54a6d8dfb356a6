"""What was answered, in one shape for scoring: an assistant's answer or a model's bare text.

Not covered: judging. Names in a text are found by form alone; whether they exist is the scorer's question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from vgpt2.context import reply

NAME = re.compile(r"(?<![\w@#$.])[A-Za-z_][\w$#]*(?:\.[A-Za-z_][\w$#]*)*")
"""A name, dotted or not, standing by itself."""


class Given(msgspec.Struct, frozen=True):
    """An answer to one question, as kept in `answers.jsonl`.

    Attributes:
        id: of the question.
        text: everything that was said in words; SQL included where it stood in the text.
        sql: the query, or "".
        refused: the answer says that it cannot answer.
        missing, suggestions: of a refusal: what does not exist, and what to use instead.
        raw: what came back, whole: an assistant's answer as a mapping, or a model's text.
        seconds: wall clock.
        error: why there is no answer; "" when there is one.
        tokens: of the prompt and of the answer, as the backend counts them; None where it does not.
    """

    id: str
    text: str
    sql: str = ""
    refused: bool = False
    missing: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    raw: Any = None
    seconds: float = 0.0
    error: str = ""
    tokens: tuple[int, int] | None = None

    @property
    def names(self) -> frozenset[str]:
        """All names of the text and its suggestions: dotted ones whole and by their parts."""
        found: set[str] = set()
        for name in (*NAME.findall(self.text), *self.missing, *self.suggestions):
            found.add(name)
            found.update(name.split("."))
        return frozenset(found)


def from_answer(question: str, answer: Mapping[str, Any], seconds: float) -> Given:
    """What an assistant answered (the JSON of `vgpt2 ask`).

    Args:
        question: the question's id.
    """
    return Given(
        id=question,
        text=str(answer.get("text") or ""),
        sql=str(answer.get("sql") or ""),
        refused=bool(answer.get("refused")),
        missing=tuple(answer.get("missing") or ()),
        suggestions=tuple(answer.get("suggestions") or ()),
        raw=dict(answer),
        seconds=seconds,
    )


def from_text(question: str, text: str, seconds: float) -> Given:
    """What a model answered without an assistant around it, read in the one form of a reply."""
    said = reply.read(text)
    if isinstance(said, reply.SqlReply):
        return Given(question, text, sql=said.sql, raw=text, seconds=seconds)
    if isinstance(said, reply.Refusal):
        return Given(
            question,
            text,
            refused=True,
            missing=said.missing,
            suggestions=said.instead,
            raw=text,
            seconds=seconds,
        )
    return Given(question, text, raw=text, seconds=seconds)
