"""Small records and tiny models for this room's tests, made from nothing in seconds."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

OBJECTS = {
    "APTH": ("APCo", "Mth", "APTrans", "Vendor", "InvTotal"),
    "ARTH": ("ARCo", "Mth", "ARTrans", "Customer", "Amount"),
    "JCCD": ("JCCo", "Mth", "CostTrans", "Job", "ActualCost"),
    "SLHD": ("SLCo", "SL", "Vendor", "Job", "OrigDate"),
}
SYSTEM = "You write T-SQL. Use only what is shown."


def record(draw: random.Random) -> dict[str, Any]:
    """One question about one object, with its right answer and a wrong one."""
    name = draw.choice(sorted(OBJECTS))
    columns = OBJECTS[name]
    wanted = draw.choice(columns[1:])
    other = draw.choice([column for column in columns[1:] if column != wanted])
    number = draw.randint(1, 9)

    def answer(column: str) -> str:
        return (
            f"Tables: {name}.\nJoins: none.\n```sql\nSELECT {name}.{column}\nFROM {name} WITH (NOLOCK)\n"
            f"WHERE {name}.{columns[0]} = {number}\n```"
        )

    return {
        "system": SYSTEM,
        "instruction": f"Show {wanted} of {name} in company {number}",
        "input": f"Table {name}\nkey {columns[0]} bCompany\ncolumns {', '.join(columns[1:])}",
        "good": answer(wanted),
        "bad": answer(other),
    }


def write_records(folder: Path, count: int, seed: int = 3) -> Path:
    """The three alpaca files in a folder, `count` records each."""
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(seed)
    made = [record(draw) for _ in range(count)]
    asked = [{key: row[key] for key in ("system", "instruction", "input")} for row in made]
    files = {
        "sft": [{**a, "output": row["good"]} for a, row in zip(asked, made, strict=True)],
        "dpo": [{**a, "chosen": r["good"], "rejected": r["bad"]} for a, r in zip(asked, made, strict=True)],
        "kto": [
            {**a, "output": row["good" if at % 2 else "bad"], "kto_tag": bool(at % 2)}
            for at, (a, row) in enumerate(zip(asked, made, strict=True))
        ],
    }
    for stage, rows in files.items():
        (folder / f"vgpt2_v3_{stage}.json").write_text(json.dumps(rows), encoding="utf-8")
    return folder


def tiny(folder: Path, **changes: Any) -> dict[str, Any]:
    """A config's content for a model of some ten thousand weights; `changes` replace top-level keys."""
    content: dict[str, Any] = {
        "data": str(folder / "data"),
        "runs": str(folder / "run"),
        "threads": 1,
        "precision": "fp32",
        "max_length": 256,
        "model": {
            "new": {
                "vocabulary": 400,
                "width": 32,
                "layers": 1,
                "heads": 2,
                "kv_heads": 1,
                "hidden": 48,
                "context": 256,
            }
        },
        "sft": {"steps": 6, "batch": 8, "learning_rate": 1e-2, "save_every": 2, "log_every": 1},
        "dpo": {"steps": 3, "batch": 4, "learning_rate": 1e-5, "save_every": 2, "log_every": 1},
        "kto": {"steps": 3, "batch": 4, "learning_rate": 1e-5, "save_every": 2, "log_every": 1},
    }
    return {**content, **changes}
