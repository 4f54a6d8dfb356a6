"""The files of a build: the plan's file names, in the alpaca forms that LLaMA-Factory and TRL read.

`NAME_sft.json` and `NAME_sft_eval.json` hold {system, instruction, input, output}, `NAME_dpo.json` {…,
chosen, rejected}, `NAME_kto.json` {…, output, kto_tag} with `kto_tag` a JSON boolean. `dataset_info.json`
describes them for LLaMA-Factory. `provenance.jsonl` has one line a row, in the files' order, saying where it
comes from. `records.parquet` holds rows and provenance together.

Rows are written one by one, so a build needs no memory for its prompts.

Not covered: which rows there are and in what order (`build`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import duckdb
import msgspec

from vgpt2.artifact import write_json
from vgpt2.records.model import Asked, Drawn, Label, Made, Pair, Record
from vgpt2.records.outcome import Built, Kept
from vgpt2.records.shards import Place
from vgpt2.records.verify import GATES, MERGE_GATES

NAME = "vgpt2_v3"
SFT, SFT_EVAL, DPO, KTO = (f"{NAME}_{stage}" for stage in ("sft", "sft_eval", "dpo", "kto"))
PROVENANCE = "provenance.jsonl"
PARQUET = "records.parquet"
GROUP = 4_096
"""Rows of a Parquet row group."""
LONGEST_LINE = 64 << 20
MOST_OPEN = 512
"""Files of shards that are kept open; rows are shuffled, so that all are read again and again."""
_WHOLE = f".{PARQUET}.jsonl"
"""Rows and provenance together, until they are packed."""

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


def write(folder: Path, built: Built, catalog_digest: str) -> None:
    """Write a build's rows into its folder, which is put in its place when it is whole; `pack` comes after.

    Args:
        catalog_digest: of what the records were drawn from; part of every row's provenance.
    """
    parts: Mapping[str, Sequence[Kept]] = {
        SFT: built.train,
        SFT_EVAL: built.held_out,
        DPO: built.pairs,
        KTO: built.labels,
    }
    encoder = msgspec.json.Encoder()
    with (folder / PROVENANCE).open("wb") as told, (folder / _WHOLE).open("wb") as both, Reader() as reader:
        for name, kept in parts.items():
            with (folder / f"{name}.json").open("wb") as stream:
                # One row a line: readable, and a change touches its own lines.
                stream.write(b"[")
                for number, (item, made) in enumerate(zip(kept, reader.each(kept), strict=True)):
                    row = encoder.encode(_row(made))
                    origin = encoder.encode(_provenance(name, number, item, catalog_digest))
                    stream.write((b",\n" if number else b"\n") + row)
                    told.write(origin + b"\n")
                    both.write(origin[:-1] + b"," + row[1:] + b"\n")  # two objects become one
                stream.write(b"\n]\n")
    write_json(folder / "dataset_info.json", DATASET_INFO)


class Reader:
    """Reads what was kept from its shards again."""

    def __init__(self) -> None:
        self._open: dict[Path, BinaryIO] = {}
        self._decoder = msgspec.json.Decoder(Drawn)

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *exc: object) -> None:
        for stream in self._open.values():
            stream.close()

    def each(self, kept: Iterable[Kept]) -> Iterator[Made]:
        """The items with their prompts, in the order given."""
        for item in kept:
            yield self.one(item.place)

    def one(self, place: Place) -> Made:
        """The item at a place."""
        if place.file not in self._open:
            if len(self._open) >= MOST_OPEN:
                self._open.pop(next(iter(self._open))).close()
            self._open[place.file] = place.file.open("rb")
        stream = self._open[place.file]
        stream.seek(place.start)
        found = self._decoder.decode(stream.read(place.size))
        if not isinstance(found, Record | Pair | Label):  # pragma: no cover
            raise TypeError(f"a dropped draw at {place}")
        return found


def _row(item: Made) -> dict[str, Any]:
    """The row in its alpaca form."""
    if isinstance(item, Pair):
        return {**_prompt(item.asked), "chosen": item.chosen, "rejected": item.rejected}
    if isinstance(item, Label):
        return {**_prompt(item.asked), "output": item.answer, "kto_tag": item.good}
    return {**_prompt(item.asked), "output": item.answer}


def _prompt(asked: Asked) -> dict[str, Any]:
    return {"system": asked.system, "instruction": asked.instruction, "input": asked.input}


def _provenance(name: str, row: int, kept: Kept, catalog_digest: str) -> dict[str, Any]:
    item = kept.item
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
        "catalog": catalog_digest,
        "gates": _gates(item),
    }
    if isinstance(item, Record):
        return known | {"category": item.category, "sql": bool(item.sql), "fault": "", "proof": ""}
    return known | {"category": "", "sql": True, "fault": item.fault, "proof": item.proof}


def _gates(item: Made) -> list[str]:
    """Names of the gates that it came through."""
    own = [gate.name for gate in GATES if gate.always or not isinstance(item, Record) or item.executed]
    more = [] if isinstance(item, Record) else ["length class", "proof"]
    return [*own, *more, *(name for name, _ in MERGE_GATES)]


_COLUMNS: Mapping[str, str] = {
    **dict.fromkeys(("file", "id", "recipe", "shape", "category", "fault", "proof", "catalog"), "VARCHAR"),
    **dict.fromkeys(("row", "version", "seed", "index"), "BIGINT"),
    **dict.fromkeys(("objects", "shown", "gates"), "VARCHAR[]"),
    **dict.fromkeys(("natural", "sql", "kto_tag"), "BOOLEAN"),
    **dict.fromkeys(("system", "instruction", "input", "output", "chosen", "rejected"), "VARCHAR"),
}


def pack(folder: Path) -> None:
    """Rows and provenance side by side in Parquet; columns that a kind of row has not are empty."""
    lines = folder / _WHOLE
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in _COLUMNS.items())
    with duckdb.connect(
        config={"threads": 1, "memory_limit": "1GB", "preserve_insertion_order": True}
    ) as own:
        own.execute(
            f"COPY (SELECT * FROM read_json('{_quoted(lines)}', format = 'newline_delimited', "
            f"columns = {{{columns}}}, maximum_object_size = {LONGEST_LINE})) "
            f"TO '{_quoted(folder / PARQUET)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {GROUP})"
        )
    lines.unlink()


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
