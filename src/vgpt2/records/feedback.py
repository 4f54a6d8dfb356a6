"""What users said of answers becomes labels: the service's log, one JSON object a line.

    {"question": "…", "answer": "…", "sql": "SELECT …", "good": true}

`answer` is the text as it was given; where it is not in the form of `context.reply`, the reply is made from
`sql`. Further fields (who, when) are allowed and not read. A thumb up is not proof: an answer said to be good
must stand the same gates as a record. One said to be bad is taken at its word.

Not covered: keeping the log.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from vgpt2.context.reply import Refusal, Reply, SqlReply, TextReply, read, render
from vgpt2.errors import InputError, MissingError
from vgpt2.records import proof, reasoning
from vgpt2.records.model import Dropped, Label, Origin
from vgpt2.records.recipe import Draft, Material
from vgpt2.records.showing import show
from vgpt2.records.verify import Candidate, Limits, failed

VERSION = 1
"""Raised whenever a draw would come out otherwise."""
FEEDBACK = "feedback"
"""The stream's name, the fault of an answer that no rule objects to, and the proof of every bad one."""


class Told(msgspec.Struct, frozen=True):
    """One line of the log."""

    question: str
    good: bool
    answer: str = ""
    sql: str = ""


def load(path: Path) -> tuple[Told, ...]:
    """The lines of a log.

    Raises:
        MissingError: there is no such file.
        InputError: a line is not such an object; the message says which.
    """
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError as error:
        raise MissingError("no such file", where=path) from error
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(msgspec.json.decode(line, type=Told))
        except msgspec.DecodeError as error:
            raise InputError(
                f"line {number}: {error}", where=path, do="see the form in docs/records.md"
            ) from error
    return tuple(found)


def draw_label(origin: Origin, told: Told, material: Material, limits: Limits) -> Label | Dropped:
    """The label of one line, or why there is none."""
    reply = _reply(told, material)
    if reply is None:
        return Dropped(origin, FEEDBACK, "neither an answer in its form nor SQL that can be read")
    objects = tuple(name for name in _objects(reply) if name in material.catalog.objects)
    draft = Draft(
        question=" ".join(told.question.split()),
        reply=reply,
        shape=f"{FEEDBACK} {type(reply).__name__}",
        objects=objects,
        needs=objects if told.good and isinstance(reply, SqlReply) else (),
    )
    asked, context = show(draft, material)
    candidate = Candidate(draft, asked, context, render(reply))
    fault = ""
    if told.good:
        gate, reason = failed(candidate, material, limits)
        if gate:
            return Dropped(origin, gate, reason)
    else:
        found = proof.codes(draft.sql, material) if draft.sql else ()
        fault = found[0] if found else FEEDBACK
    return Label(
        origin=origin,
        asked=asked,
        answer=candidate.answer,
        good=told.good,
        fault=fault,
        proof="" if told.good else FEEDBACK,
        shape=draft.shape,
        objects=objects,
    )


def _reply(told: Told, material: Material) -> Reply | None:
    """The answer in its form; None where there is nothing to make it from."""
    said = read(told.answer)
    if isinstance(said, SqlReply) and said.tables:
        return said
    sql = said.sql if isinstance(said, SqlReply) else told.sql.strip()
    if sql:
        return reasoning.reply(sql, material.catalog)
    if isinstance(said, TextReply) and not said.text.strip():
        return None
    return said


def _objects(reply: Reply) -> tuple[str, ...]:
    if isinstance(reply, SqlReply):
        return reply.tables
    return tuple(name.partition(".")[0] for name in reply.instead) if isinstance(reply, Refusal) else ()
