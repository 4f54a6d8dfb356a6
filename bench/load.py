"""What opening a finished catalog costs, in a fresh process, and what the first questions to it cost.

Claim: a catalog of 59,000 columns is loaded in under 150 ms.

    python bench/load.py [CATALOG_FOLDER]     (the real export, ingested first, where none is given)

Each figure is the median of fresh processes (the import of the library not counted). The ratio is to parsing
the same columns from JSON with the standard library, in the same run.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog

EXPORT = Path(__file__).parents[1] / "../shared/vista-export"
PROCESSES = 9
CHILD = """
import json, sys, time
from pathlib import Path
from vgpt2.catalog import store
from vgpt2.catalog.nearest import nearest
def timed(call):
    began = time.perf_counter()
    result = call()
    return result, (time.perf_counter() - began) * 1000
catalog, load = timed(lambda: store.load(Path(sys.argv[1])))
name = list(catalog.objects)[len(catalog.objects) // 2]
_, rest = timed(lambda: catalog.data)
_, edges = timed(lambda: catalog.edges(name))
_, spelled = timed(lambda: catalog.spelled(name))
_, first = timed(lambda: nearest(name + "x", catalog.objects))
_, again = timed(lambda: nearest(name + "y", catalog.objects))
print(json.dumps({"load": load, "the rest": rest, "first edges": edges, "first spelled": spelled,
                  "first nearest": first, "next nearest": again}))
"""


def main() -> None:
    """Print milliseconds of loading and of the first use of each index."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made)
        if len(sys.argv) <= 1:
            found = ingest.read([EXPORT])
            store.save(found.data, folder, found.documents)
        runs = [_run(folder) for _ in range(PROCESSES)]
        catalog = store.load(folder)
        parsing = _parsing(catalog)
    columns = sum(len(item.columns) for item in catalog.data.objects)
    print(f"objects {len(catalog.objects):,}, columns {columns:,}, edges {len(catalog.data.joins):,}")
    for name in runs[0]:
        values = sorted(run[name] for run in runs)
        print(
            f"{name:<14}{statistics.median(values):8.1f} ms   (least {values[0]:.1f}, most {values[-1]:.1f})"
        )
    load = statistics.median(run["load"] for run in runs)
    print(f"ratio         {load / parsing:8.2f} x json.loads of the columns alone ({parsing:.0f} ms)")


def _run(folder: Path) -> dict[str, float]:
    command = [sys.executable, "-c", CHILD, str(folder)]
    found: dict[str, float] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return found


def _parsing(catalog: Catalog) -> float:
    """Milliseconds to parse the columns as rows of JSON."""
    rows = [
        {
            "ObjectName": item.name,
            "ColumnName": one.name,
            "DataType": one.type,
            "IsNullable": str(one.nullable),
        }
        for item in catalog.data.objects
        for one in item.columns
    ]
    text = json.dumps(rows)
    began = time.perf_counter()
    json.loads(text)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
