"""The files of a build: the plan's file names, in the alpaca forms that LLaMA-Factory and TRL read.

`NAME_sft.json` and `NAME_sft_eval.json` hold {system, instruction, input, output}, `NAME_dpo.json` {…,
chosen, rejected}, `NAME_kto.json` {…, output, kto_tag} with `kto_tag` a JSON boolean. `dataset_info.json`
describes them for LLaMA-Factory. `provenance.jsonl` has one line a row, in the files' order, saying where it
comes from.

Not covered: Parquet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from vgpt2.artifact import write_bytes, write_json
from vgpt2.records.model import Asked, Label, Made, Pair, Record

NAME = "vgpt2_v3"
SFT, SFT_EVAL, DPO, KTO = (f"{NAME}_{stage}" for stage in ("sft", "sft_eval", "dpo", "kto"))
PROVENANCE = "provenance.jsonl"

_PROMPT = {"prompt": "instruction", "query": "input", "system": "system"}

DATASET_INFO: dict[str, dict[str, Any]] = {
    SFT: {"file_name": f"{SFT}.json", "columns": {**_PROMPT, "response": "output"}},
    SFT_EVAL: {"file_name": f"{SFT_EVAL}.json", "columns": {**_PROMPT, "response": "output"}},
    DPO: {
        "file_name": f"{DPO}.json",
        "ranking": True,
        "columns": {**_PROMPT, "chosen": "chosen", "rejected": "rejected"},
    },
    KTO: {
        "file_name": f"{KTO}.json",
        "columns": {**_PROMPT, "response": "output", "kto_tag": "kto_tag"},
    },
}


def write(
    folder: Path,
    train: Sequence[Record],
    held_out: Sequence[Record],
    pairs: Sequence[Pair],
    labels: Sequence[Label],
) -> None:
    """Write all files of a build; each appears whole or not at all."""
    _write_rows(folder / f"{SFT}.json", ({**_prompt(item.asked), "output": item.answer} for item in train))
    _write_rows(
        folder / f"{SFT_EVAL}.json", ({**_prompt(item.asked), "output": item.answer} for item in held_out)
    )
    _write_rows(
        folder / f"{DPO}.json",
        ({**_prompt(item.asked), "chosen": item.chosen, "rejected": item.rejected} for item in pairs),
    )
    _write_rows(
        folder / f"{KTO}.json",
        ({**_prompt(item.asked), "output": item.answer, "kto_tag": item.good} for item in labels),
    )
    write_json(folder / "dataset_info.json", DATASET_INFO)
    lines: list[bytes] = []
    files: tuple[tuple[str, Sequence[Made]], ...] = (
        (SFT, train),
        (SFT_EVAL, held_out),
        (DPO, pairs),
        (KTO, labels),
    )
    for name, items in files:
        lines.extend(msgspec.json.encode(_provenance(name, row, item)) for row, item in enumerate(items))
    write_bytes(folder / PROVENANCE, b"".join(line + b"\n" for line in lines))


def _prompt(asked: Asked) -> dict[str, Any]:
    return {"system": asked.system, "instruction": asked.instruction, "input": asked.input}


def _write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """A JSON array with one row a line: readable, and a change touches its own lines."""
    body = b",\n".join(msgspec.json.encode(row) for row in rows)
    write_bytes(path, b"[\n" + body + b"\n]\n" if body else b"[]\n")


def _provenance(name: str, row: int, item: Made) -> dict[str, Any]:
    known: dict[str, Any] = {
        "file": f"{name}.json",
        "row": row,
        "id": item.origin.key,
        "recipe": item.origin.recipe,
        "version": item.origin.version,
        "seed": item.origin.seed,
        "index": item.origin.index,
        "shape": item.shape,
        "objects": item.objects,
        "shown": item.asked.shown,
        "natural": item.asked.natural,
    }
    if isinstance(item, Record):
        return known | {"category": item.category, "sql": bool(item.sql)}
    return known | {"fault": item.fault, "proof": item.proof}
