"""What reading a real export costs: seconds and peak memory of the whole verb, and what came of it.

Claim: an export of 59,000 columns becomes a catalog in under 10 s and 1 GB.

    python bench/ingest.py [EXPORT]     (../shared/vista-export where none is given)

Seconds and memory are those of a process of its own, start-up included. The ratio is to parsing columns.json
with the standard library, measured beside it in the same run.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EXPORT = Path(__file__).parents[1] / "../shared/vista-export"
COLUMNS = "Viewpoint_Database/_Metadata/columns.json"


def main() -> None:
    """Print the figures of one ingest."""
    export = Path(sys.argv[1]) if len(sys.argv) > 1 else EXPORT
    parsing = min(_seconds_to_parse(export / COLUMNS) for _ in range(3))
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "vgpt2", "ingest", str(export), "-o", f"{folder}/catalog", "--json"]
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds = time.perf_counter() - began
        size = sum(path.stat().st_size for path in Path(folder, "catalog").iterdir())
    # Linux counts in kilobytes, macOS in bytes.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (
        1 << (20 if sys.platform == "darwin" else 10)
    )
    receipt = json.loads(done.stdout)
    ratio = f"{seconds / parsing:5.1f} x json.load of columns.json ({parsing:.2f} s)"
    print(f"ingest            {seconds:8.2f} s   {ratio}")
    print(f"peak memory       {peak:8.0f} MB")
    print(f"catalog folder    {size / (1 << 20):8.1f} MB")
    for name, count in receipt["counts"].items():
        print(f"{name:<18}{count:>8,}")


def _seconds_to_parse(path: Path) -> float:
    began = time.perf_counter()
    with path.open(encoding="utf-8") as stream:
        json.load(stream)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
