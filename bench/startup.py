"""What starting costs: `import vgpt2`, `vgpt2 --help` and one lint, each in a process of its own.

    python bench/startup.py [CATALOG]

Prints the median of nine processes in milliseconds and as a ratio to a bare `python -c pass` of the same run.
With a catalog folder, a lint of one query against it is timed too.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

PROCESSES = 9
QUERY = b"SELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1\n"


def main(catalog: str | None) -> None:
    """Print the table."""
    vgpt2 = str(Path(sys.executable).parent / "vgpt2")
    cases = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "import vgpt2": [sys.executable, "-c", "import vgpt2"],
        "vgpt2 --help": [vgpt2, "--help"],
    }
    if catalog is not None:
        cases["vgpt2 lint, one query"] = [vgpt2, "lint", "-", "--catalog", catalog]
    base = 0.0
    for name, command in cases.items():
        spent = statistics.median(_milliseconds(command) for _ in range(PROCESSES))
        base = base or spent
        print(f"{name:24} {spent:7.0f} ms   {spent / base:5.1f} x")
    probe = "import importlib.util; print(importlib.util.find_spec('torch') is not None)"
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    print(f"torch installed here: {found.stdout.strip()}")


def _milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=False, input=QUERY, capture_output=True)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
