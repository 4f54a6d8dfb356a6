"""What loading the bundled pack costs, read from its files and from the compiled copy, and what it holds.

Claim: a pack loads in well under 150 ms once it was loaded before.

    python bench/pack.py

The ratio is of one to the other, each the best of five in this run.
"""

from __future__ import annotations

import os
import tempfile
import time

from vgpt2.cache import CACHE
from vgpt2.pack.load import load


def main() -> None:
    """Print what the pack holds and the two times."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ[CACHE] = cache
        pack = load("vista")
        compiled = min(_seconds() for _ in range(5))
    os.environ[CACHE] = ""
    read = min(_seconds() for _ in range(5))
    print(f"read from files   {1000 * read:7.0f} ms")
    print(f"compiled copy     {1000 * compiled:7.0f} ms   {read / compiled:4.1f} x faster")
    uncertain = sum(not values.certain for values in pack.values.values())
    wordings = sum(len(query.wordings) for query in pack.queries.values())
    print(f"modules           {len(pack.modules):7,}")
    print(f"objects           {len(pack.objects):7,}")
    print(f"columns           {len(pack.columns):7,}")
    print(f"code columns      {len(pack.values):7,}   {uncertain} of them uncertain")
    print(f"queries           {len(pack.queries):7,}   {wordings:,} wordings")
    print(f"articles          {len(pack.articles):7,}")
    print(f"missing names     {len(pack.missing):7,}")


def _seconds() -> float:
    began = time.perf_counter()
    load("vista")
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
