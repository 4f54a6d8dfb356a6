"""The records of a stage, read from a build's folder and joined into turns as LLaMA-Factory joins them.

One layer serves both backends: the user's turn is `instruction`, a line break and `input` (either alone when
the other is empty), the system turn is `system`, and a record without one gets Qwen's default, which both
LLaMA-Factory's template `qwen` and Qwen2.5's own template put there. Rows that cannot be trained on are left
out and counted by reason, never silently.

Not covered: records of several turns (`history`), images and tools. Tokenising is `vgpt2.train.encode`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from vgpt2 import artifact
from vgpt2.errors import InputError, MissingError
from vgpt2.train.config import StageName

DEFAULT_SYSTEM = "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."
"""The system turn of Qwen2.5's chat template and of LLaMA-Factory's `qwen` where a record has none."""

Turn = dict[str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """One row of a stage.

    Attributes:
        system, user: the turns before the answer.
        answers: the answer (sft, kto), or chosen and rejected (dpo).
        good: the label of a kto row; true for the other stages.
    """

    system: str
    user: str
    answers: tuple[str, ...]
    good: bool = True

    @property
    def prompt(self) -> list[Turn]:
        """The turns before the answer, as a chat template takes them."""
        return [{"role": "system", "content": self.system}, {"role": "user", "content": self.user}]

    def turns(self, answer: int = 0) -> list[Turn]:
        """All turns, with the answer of that number."""
        return [*self.prompt, {"role": "assistant", "content": self.answers[answer]}]


@dataclass
class Rows:
    """The usable rows of a file, and how many were left out for which reason."""

    examples: list[Example]
    left_out: Counter[str] = field(default_factory=Counter)


def file_of(folder: Path, name: str, stage: StageName) -> Path:
    """The records of a stage in a build's folder: `NAME_sft.json` and so on.

    Raises:
        MissingError: the folder or the file is not there.
    """
    path = folder / f"{name}_{stage}.json"
    if not folder.is_dir():
        raise MissingError("no such records folder", where=folder, do="run vgpt2 build first")
    if not path.is_file():
        raise MissingError(f"no records for stage {stage}", where=path, do="run vgpt2 build first")
    return path


def prompt_facts(folder: Path) -> dict[str, str]:
    """What the build's manifest says of the prompt (its version and budget), to be kept with the model.

    A folder that no build made (records of another tool) has no such facts, and none are invented.
    """
    if not artifact.is_finished(folder):
        return {}
    config = artifact.read_manifest(folder).config
    return {key: config[key] for key in ("prompt_version", "budget") if key in config}


def read(path: Path, stage: StageName) -> Rows:
    """The rows of one alpaca file.

    Args:
        path: a JSON list of records with `instruction`, `input`, `system` and the stage's answers
            (`output`; `chosen` and `rejected`; `output` and `kto_tag`).
        stage: whose form it has.

    Raises:
        InputError: the file is not such a list, or no row of it can be used.
    """
    try:
        content = msgspec.json.decode(path.read_bytes())
    except msgspec.DecodeError as error:
        raise InputError(f"not readable as JSON ({error})", where=path) from error
    if not isinstance(content, list):
        raise InputError("holds no list of records", where=path)
    rows = Rows([])
    for record in content:
        reason = "not an object"
        if isinstance(record, dict):
            found = _FORMS[stage](record)
            if isinstance(found, Example):
                rows.examples.append(found)
                continue
            reason = found
        rows.left_out[reason] += 1
    if not rows.examples:
        reasons = ", ".join(f"{count} × {reason}" for reason, count in rows.left_out.items()) or "it is empty"
        raise InputError(f"no usable record for stage {stage} ({reasons})", where=path)
    return rows


def load(
    folder: Path, name: str, stage: StageName, share: float, most: int
) -> tuple[list[Example], list[Example], Counter[str]]:
    """Training rows, held-out rows, and how many were left out for which reason.

    A build holds records out by itself, whose plans no training record shares, in `NAME_STAGE_eval.json`.
    Where there is no such file, the rows are split by `split`.
    """
    rows = read(file_of(folder, name, stage), stage)
    held = folder / f"{name}_{stage}_eval.json"
    if not held.is_file():
        return *split(rows.examples, share, most), rows.left_out
    return rows.examples, read(held, stage).examples[:most] if share else [], rows.left_out


def split(examples: Sequence[Example], share: float, most: int) -> tuple[list[Example], list[Example]]:
    """Training rows and held-out rows.

    A row's side depends on its prompt alone, so equal questions are never on both sides and a longer file
    keeps the sides of its earlier rows. A file of which every row would be held out is trained on whole.

    Args:
        share: share of the rows to hold out, 0 to 1.
        most: largest number of held-out rows; those beyond are neither trained on nor measured.
    """
    kept: list[Example] = []
    held: list[Example] = []
    for example in examples:
        digest = hashlib.sha256(f"{example.system}\0{example.user}".encode()).digest()
        (held if int.from_bytes(digest[:8], "big") < share * 2**64 else kept).append(example)
    if not kept:
        return held, []
    return kept, held[:most]


def texts(examples: Iterable[Example]) -> Iterable[str]:
    """Every text of the rows, for a tokenizer to be trained on."""
    for example in examples:
        yield example.system
        yield example.user
        yield from example.answers


def _joined(record: dict[str, Any]) -> tuple[str, str] | str:
    """System and user turn, or the reason why the record has none."""
    if record.get("history"):
        return "history of several turns"
    parts = [record.get("instruction") or "", record.get("input") or ""]
    system = record.get("system") or DEFAULT_SYSTEM
    if not all(isinstance(part, str) for part in (*parts, system)):
        return "a field is not text"
    user = "\n".join(part for part in parts if part)
    return (system, user) if user else "no instruction"


def _example(record: dict[str, Any], fields: tuple[str, ...], good: bool = True) -> Example | str:
    joined = _joined(record)
    if isinstance(joined, str):
        return joined
    answers = tuple(record.get(name) for name in fields)
    if not all(isinstance(answer, str) and answer.strip() for answer in answers):
        return "no " + " or ".join(fields)
    return Example(*joined, tuple(str(answer) for answer in answers), good)


def _sft(record: dict[str, Any]) -> Example | str:
    return _example(record, ("output",))


def _dpo(record: dict[str, Any]) -> Example | str:
    found = _example(record, ("chosen", "rejected"))
    if isinstance(found, Example) and found.answers[0] == found.answers[1]:
        return "chosen and rejected are the same"
    return found


def _kto(record: dict[str, Any]) -> Example | str:
    """LLaMA-Factory drops labels that are text, so builds write booleans; older files hold "true" as text."""
    label = record.get("kto_tag")
    if isinstance(label, str):
        label = {"true": True, "false": False}.get(label.strip().lower())
    if not isinstance(label, bool):
        return "kto_tag is not true or false"
    return _example(record, ("output",), good=label)


_FORMS: dict[StageName, Callable[[dict[str, Any]], Example | str]] = {"sft": _sft, "dpo": _dpo, "kto": _kto}
