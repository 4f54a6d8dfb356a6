"""Check a training file, ours or another's, against a catalog: is what it teaches true, and fit to be taught?

Reads the forms of LLaMA-Factory (alpaca, ShareGPT) and TRL (prompt/completion, messages, chosen/rejected,
label), as a JSON array or JSON lines. The good side of every row is linted; faulty labels, near-duplicates
(question and answer), empty answers and the surface leak are counted.

Not covered: whether an answer fits its question; only gold results could tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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


def audit(rows: Iterable[Mapping[str, Any]], catalog: Catalog, options: Options | None = None) -> Audit:
    """Check rows in any of the known forms."""
    found = Audit()
    seen = Seen(NEAR)
    pairs: list[tuple[str, str]] = []
    labelled: list[tuple[str, bool]] = []
    for at, given in enumerate(rows):
        row = plain(given)
        found.rows += 1
        found.good += len(row.good)
        found.bad += len(row.bad)
        for fault in row.faults:
            found.note(fault, at, fault)
        _judge(row, at, found, catalog, options)
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


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON array or of JSON lines.

    Raises:
        MissingError: there is no such file.
        InputError: it is neither form, or a row is not an object.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingError("no such file", where=path) from error
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error
    try:
        if data.lstrip()[:1] == b"[":
            rows = msgspec.json.decode(data)
        else:
            rows = [msgspec.json.decode(line) for line in data.splitlines() if line.strip()]
    except msgspec.DecodeError as error:
        raise InputError(f"is neither a JSON array nor JSON lines ({error})", where=path) from error
    if not all(isinstance(row, dict) for row in rows):
        raise InputError("holds rows that are not objects", where=path)
    return rows  # type: ignore[no-any-return]


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


def _judge(row: Row, at: int, found: Audit, catalog: Catalog, options: Options | None) -> None:
    for answer in row.good:
        text = sql_of(answer)
        if not text:
            continue
        found.with_sql += 1
        findings = lint(text, catalog, options)
        found.codes.update(finding.code for finding in findings)
        kinds: dict[str, str] = {}
        for finding in findings:
            kinds.setdefault(_family(finding.code), f"{finding.code} {finding.message}")
        for kind, message in kinds.items():
            found.note(kind, at, message)
    for answer in row.bad:
        text = sql_of(answer)
        if text and not lint(text, catalog, options):
            found.bad_without_finding += 1


def _family(code: str) -> str:
    return next((name for start, name in FAMILIES if code.startswith(start)), "other findings")
