"""Check a training file, ours or another's, against a catalog: is what it teaches true, and fit to be taught?

Reads the forms of LLaMA-Factory (alpaca, ShareGPT) and TRL (prompt/completion, messages, chosen/rejected,
label), as a JSON array or JSON lines. The good side of every row is linted; faulty labels, near-duplicates
(question and answer), empty answers and the surface leak are counted.

Not covered: whether an answer fits its question; only gold results could tell.
"""

from __future__ import annotations

import multiprocessing
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import msgspec

from vgpt2.catalog.model import Catalog
from vgpt2.context.reply import SqlReply, read
from vgpt2.errors import InputError, MissingError
from vgpt2.lint.linter import Options, lint
from vgpt2.records import leak
from vgpt2.records.duplicates import Seen

NEAR = 0.8
DUPLICATES_MOST = 0.02
LEAK_MOST = 0.6
EXAMPLES = 5
CHUNK = 200
"""Rows that a process lints at a time."""

UNREADABLE = "row not readable"
EMPTY = "empty answer"
LABEL = "label not a boolean"
SAME = "both sides the same"
FAMILIES: tuple[tuple[str, str], ...] = (
    ("VST0", "invalid SQL"),
    ("VST1", "unknown names"),
    ("VST2", "wrong joins"),
    ("VST3", "wrong grouping"),
    ("VST4", "wrong types"),
    ("VST5", "not T-SQL"),
    ("VST6", "not read-only"),
    ("VST7", "costly"),
    ("VST9", "house conventions"),
)
"""What a finding on the good side counts as, by its code."""

_BARE = re.compile(r"\s*(SELECT|WITH)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row in plain form.

    Attributes:
        question: the user's words alone where the form keeps them apart, else the prompt.
        good: answers that are taught. bad: answers that are taught against.
        faults: what is wrong with the row itself.
    """

    prompt: str
    question: str
    good: tuple[str, ...]
    bad: tuple[str, ...]
    faults: tuple[str, ...] = ()


@dataclass
class Audit:
    """What was found.

    Attributes:
        faults: rows by kind of fault. codes: findings of the good side by lint code.
        examples: by kind, the first few as (row, message).
        bad_without_finding: answers taught against that no rule objects to: not proven wrong here.
    """

    rows: int = 0
    good: int = 0
    bad: int = 0
    with_sql: int = 0
    duplicates: int = 0
    bad_without_finding: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    leak: leak.Leak | None = None

    @property
    def passed(self) -> bool:
        """No fault, few duplicates, no leak."""
        return (
            not self.faults
            and self.duplicates <= DUPLICATES_MOST * max(self.rows, 1)
            and (self.leak is None or not self.leak.exceeds(LEAK_MOST))
        )

    def note(self, kind: str, row: int, message: str) -> None:
        """Count a fault of a row and keep the first few as examples."""
        self.faults[kind] += 1
        kept = self.examples.setdefault(kind, [])
        if len(kept) < EXAMPLES:
            kept.append((row, message))

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON; rows count from 0."""
        return {
            "passed": self.passed,
            "rows": self.rows,
            "good": self.good,
            "bad": self.bad,
            "with_sql": self.with_sql,
            "duplicates": self.duplicates,
            "bad_without_finding": self.bad_without_finding,
            "faults": dict(sorted(self.faults.items())),
            "codes": dict(sorted(self.codes.items())),
            "leak": None if self.leak is None else self.leak.to_dict(),
            "examples": {
                kind: [{"row": row, "message": text} for row, text in found]
                for kind, found in sorted(self.examples.items())
            },
        }


def audit(
    rows: Iterable[Mapping[str, Any]], catalog: Catalog, options: Options | None = None, workers: int = 1
) -> Audit:
    """Check rows in any of the known forms.

    Args:
        options: what the linter knows of codes and names besides the catalog.
        workers: processes that lint; the result does not depend on it.
    """
    found = Audit()
    seen = Seen(NEAR)
    pairs: list[tuple[str, str]] = []
    labelled: list[tuple[str, bool]] = []
    for at, (row, judged) in enumerate(_judged(map(plain, rows), catalog, options, workers)):
        found.rows += 1
        found.good += len(row.good)
        found.bad += len(row.bad)
        for fault in row.faults:
            found.note(fault, at, fault)
        _count(judged, at, found)
        if not seen.admits(row.question, *(row.good or row.bad)):
            found.duplicates += 1
        if row.good and row.bad:
            pairs.append((row.good[0], row.bad[0]))
        labelled.extend((text, True) for text in row.good)
        labelled.extend((text, False) for text in row.bad)
    if pairs:
        found.leak = leak.of_pairs([good for good, _ in pairs], [bad for _, bad in pairs])
    elif found.bad:
        found.leak = leak.of_labels([text for text, _ in labelled], [good for _, good in labelled])
    return found


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSON array or of JSON lines; an array with a row a line is read line by line.

    Raises:
        MissingError: there is no such file.
        InputError: it is neither form, or a row is not an object.
    """
    try:
        with path.open("rb") as stream:
            yield from _rows(stream)
    except FileNotFoundError as error:
        raise MissingError("no such file", where=path) from error
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error
    except msgspec.DecodeError as error:
        raise InputError(f"is neither a JSON array nor JSON lines ({error})", where=path) from error
    except TypeError as error:
        raise InputError("holds rows that are not objects", where=path) from error


def _rows(stream: BinaryIO) -> Iterator[dict[str, Any]]:
    first = stream.readline()
    if first.strip() != b"[" and first.lstrip()[:1] == b"[":
        stream.seek(0)
        yield from map(_object, msgspec.json.decode(stream.read()))
        return
    array = first.strip() == b"["
    if array:
        here = stream.tell()
        if not _is_row(stream.readline()):
            stream.seek(0)
            yield from map(_object, msgspec.json.decode(stream.read()))
            return
        stream.seek(here)
    else:
        stream.seek(0)
    ended = not array
    for line in stream:
        text = line.strip()
        if array and text == b"]":
            ended = True
        elif text:
            yield _object(msgspec.json.decode(text.removesuffix(b",") if array else text))
    if not ended:
        raise msgspec.DecodeError("the array is not closed")


def _is_row(line: bytes) -> bool:
    try:
        return isinstance(msgspec.json.decode(line.strip().removesuffix(b",")), dict)
    except msgspec.DecodeError:
        return False


def _object(row: object) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise TypeError
    return row


def plain(row: Mapping[str, Any]) -> Row:
    """A row of any known form in plain form."""
    prompt, last = _prompt(row)
    good: tuple[str, ...]
    bad: tuple[str, ...]
    faults: list[str] = []
    if "chosen" in row or "rejected" in row:
        good = (_text(row["chosen"]),) if "chosen" in row else ()
        bad = (_text(row["rejected"]),) if "rejected" in row else ()
        if good == bad:
            faults.append(SAME)
    else:
        answer = last if last is not None else _text(row.get("output", row.get("completion", "")))
        good, bad = (answer,), ()
        label: object = row.get("kto_tag", row.get("label", True))
        if not isinstance(label, bool):
            faults.append(LABEL)
            label = str(label).strip().lower() in ("true", "1", "yes")
        if not label:
            good, bad = (), (answer,)
    if not prompt and not any(good + bad):
        faults.append(UNREADABLE)
    elif not all(text.strip() for text in good + bad):
        faults.append(EMPTY)
    return Row(prompt, str(row.get("instruction", prompt)), good, bad, tuple(faults))


def sql_of(answer: str) -> str:
    """The SQL of an answer: in a fence, or the whole of it; "" where there is none."""
    reply = read(answer)
    if isinstance(reply, SqlReply):
        return reply.sql
    return answer if _BARE.match(answer) else ""


def _prompt(row: Mapping[str, Any]) -> tuple[str, str | None]:
    """The prompt's text, and the last assistant turn where the row is a conversation."""
    turns = row.get("messages", row.get("conversations"))
    if isinstance(turns, list) and turns:
        said = [_text(turn) for turn in turns]
        role = turns[-1].get("role", turns[-1].get("from", "")) if isinstance(turns[-1], dict) else ""
        if role in ("assistant", "gpt"):
            return "\n".join(said[:-1]), said[-1]
        return "\n".join(said), None
    if "prompt" in row:
        return _text(row["prompt"]), None
    return "\n".join(str(row[name]) for name in ("instruction", "input") if row.get(name)), None


def _text(value: object) -> str:
    """The text of a string, a message, or a list of messages (the last one's)."""
    if isinstance(value, list):
        return _text(value[-1]) if value else ""
    if isinstance(value, dict):
        return str(value.get("content", value.get("value", "")))
    return "" if value is None else str(value)


class Judged(NamedTuple):
    """What the linter finds in a row's answers.

    Attributes:
        with_sql: good answers that hold SQL. codes: all findings in them.
        kinds: by kind of fault, the first finding's message.
        unproven: bad answers with SQL in which nothing is found.
    """

    with_sql: int
    codes: tuple[str, ...]
    kinds: dict[str, str]
    unproven: int


def _judged(
    rows: Iterable[Row], catalog: Catalog, options: Options | None, workers: int
) -> Iterator[tuple[Row, Judged]]:
    """Every row with what is found in it, in order; a few chunks are under way at a time."""
    if workers == 1:
        for row in rows:
            yield row, _judge(row, catalog, options)
        return
    with ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_start,
        initargs=(catalog, options),
    ) as pool:
        waiting: deque[tuple[tuple[Row, ...], Future[list[Judged]]]] = deque()
        each = iter(rows)
        while chunk := tuple(islice(each, CHUNK)):
            waiting.append((chunk, pool.submit(_judge_chunk, chunk)))
            if len(waiting) > 4 * workers:
                done, future = waiting.popleft()
                yield from zip(done, future.result(), strict=True)
        for done, future in waiting:
            yield from zip(done, future.result(), strict=True)


_WORKER: tuple[Catalog, Options | None] | None = None
"""What a worker process lints by; set once by `_start`."""


def _start(catalog: Catalog, options: Options | None) -> None:
    global _WORKER  # noqa: PLW0603  # a pool's initialiser has no other way to hand a process its state
    _WORKER = (catalog, options)


def _judge_chunk(rows: tuple[Row, ...]) -> list[Judged]:
    if _WORKER is None:  # pragma: no cover
        raise RuntimeError("a worker was not started")
    return [_judge(row, *_WORKER) for row in rows]


def _judge(row: Row, catalog: Catalog, options: Options | None) -> Judged:
    texts = [text for answer in row.good if (text := sql_of(answer))]
    findings = [finding for text in texts for finding in lint(text, catalog, options)]
    kinds: dict[str, str] = {}
    for finding in findings:
        kinds.setdefault(_family(finding.code), f"{finding.code} {finding.message}")
    wrong = [text for answer in row.bad if (text := sql_of(answer))]
    unproven = sum(not lint(text, catalog, options) for text in wrong)
    return Judged(len(texts), tuple(finding.code for finding in findings), kinds, unproven)


def _count(judged: Judged, at: int, found: Audit) -> None:
    found.with_sql += judged.with_sql
    found.codes.update(judged.codes)
    for kind, message in judged.kinds.items():
        found.note(kind, at, message)
    found.bad_without_finding += judged.unproven


def _family(code: str) -> str:
    return next((name for start, name in FAMILIES if code.startswith(start)), "other findings")
