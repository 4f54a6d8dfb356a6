"""The gate over its published texts, and linting of 100,000 random, cut and changed texts.

Claims: every attack is refused and no harmless text is; no text crashes linting, none takes long, memory
stays bounded.

    python bench/safety.py [--texts 100000] [--seed 7] [--chunk 5000] [EXPORT]

Texts are made and linted in child processes, a chunk each, so that a hang is seen and killed (`SECONDS`
without an answer) and memory is each child's own peak. A chunk is made again from (seed, its number) alone.
Exits with 1 where a claim does not hold.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.lint.gate_texts import texts as gate_texts  # noqa: E402 - the published suite is the tests'
from tests.tsql import generate  # noqa: E402
from vgpt2.catalog import ingest  # noqa: E402
from vgpt2.catalog.model import Catalog  # noqa: E402
from vgpt2.lint.gate import is_read_only, refusals  # noqa: E402
from vgpt2.lint.linter import Options, lint  # noqa: E402
from vgpt2.pack.load import load, sample_export  # noqa: E402

SECONDS = 600
"""A child that says nothing for so long hangs."""
HARMLESS = 2000
SLOW, MEGABYTES = 5.0, 1024
"""What one text may take in processor time, and a child's peak of memory."""
_PIECES = (
    "'", "''", '"', "[", "]", "(", ")", "((", "))", ",", ";", ".", "--", "/*", "*/", "\n", "\nGO\n", "@", "#",
    "0x", "N'", "=", "<>", "*", "%", "::", "\u200b", "\0", "\ufeff", " SELECT ", " FROM ", " WHERE ",
    " UNION ALL ", " CASE WHEN ", " END ", " OVER (", " PIVOT (", " WITH ", " AS ", " ON ", " JOIN ",
    " CROSS APPLY ", " ORDER BY ", " TOP ", " EXEC ", " DROP TABLE x ", " NULL ", " NOT ", " BETWEEN ",
)  # fmt: skip


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("export", nargs="?", type=Path, default=None)
    options.add_argument("--texts", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--chunk", type=int, default=5_000)
    options.add_argument("--child", type=int, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    catalog = Catalog(ingest.read([chosen.export or sample_export()], None).data)
    if chosen.child is not None:
        print(json.dumps(child(catalog, chosen.seed, chosen.child, chosen.chunk)))
        return 0
    held = gate(catalog)
    return 0 if fuzz(chosen) and held else 1


def gate(catalog: Catalog) -> bool:
    """Attacks refused; harmless texts, with verified and generated queries, passed."""
    attacks = gate_texts("attacks.txt")
    passed = [text for _, text in attacks if not refusals(text, catalog)]
    techniques = len({group for group, _ in attacks})
    print(f"attacks passed                     {len(passed)} of {len(attacks)} by {techniques} techniques")
    texts = [text for _, text in gate_texts("harmless.txt")] + verified() + drawn(catalog, HARMLESS, 1)
    texts = texts[:HARMLESS]
    refused = [text for text in texts if not is_read_only(text, catalog)]
    print(f"harmless texts refused             {len(refused)} of {len(texts)}")
    return not passed and not refused


def verified() -> list[str]:
    """The pack's queries."""
    return [query.sql for query in load("vista").queries.values()]


def drawn(catalog: Catalog, number: int, seed: int) -> list[str]:
    """Generated SELECTs."""
    rng = random.Random(seed)  # noqa: S311 - draws test texts
    edges = [edge for edge in catalog.data.joins if catalog.get(edge.left) and catalog.get(edge.right)]
    found: list[str] = []
    while len(found) < number:
        text = generate.statement(rng, catalog, edges).text
        if text.startswith(("SELECT", "WITH")) and " INTO " not in text:
            found.append(text)
    return found


def fuzz(chosen: argparse.Namespace) -> bool:
    """All chunks, one child after the other."""
    crashed, slowest, peak, done, hung = 0, (0.0, ""), 0, 0, 0
    began = time.monotonic()
    for number in range(-(-chosen.texts // chosen.chunk)):
        export = [str(chosen.export)] if chosen.export else []
        command = [sys.executable, __file__, *export, "--child", str(number), "--seed", str(chosen.seed)]
        try:
            answer = subprocess.run(
                [*command, "--chunk", str(chosen.chunk)], capture_output=True, timeout=SECONDS, check=True
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
            hung += 1
            print(f"chunk {number} hung or died: {error}")
            continue
        found = json.loads(answer.stdout.splitlines()[-1])
        for text, error in found["crashes"]:
            print(f"crash {error} on {text!r}")
        crashed += len(found["crashes"])
        slowest = max(slowest, (found["slowest"], found["slow_text"]))
        peak, done = max(peak, found["peak"]), done + found["texts"]
    print(f"texts that crash                   {crashed} of {done:,}; chunks that hang {hung}")
    print(f"the slowest                        {slowest[0] * 1000:.0f} ms of processor time: {slowest[1]!r}")
    print(f"peak memory of a child             {peak} MB; {time.monotonic() - began:.0f} s in all")
    return not crashed and not hung and slowest[0] < SLOW and peak < MEGABYTES


def child(catalog: Catalog, seed: int, number: int, size: int) -> dict[str, object]:
    """Make and lint one chunk."""
    rng = random.Random(f"{seed}/{number}")  # noqa: S311 - draws test texts
    pool = verified() + [text for name in ("attacks.txt", "harmless.txt") for _, text in gate_texts(name)]
    pool += drawn(catalog, 500, seed)
    for name in ("valid.sql", "invalid.sql"):
        lines = (ROOT / "tests" / "fixtures" / "tsql" / name).read_text(encoding="utf-8").splitlines()
        pool += (line.split("\t")[-1] for line in lines if line and not line.startswith("-- "))
    pack = load("vista")
    options = Options(hints=pack.hints(), codes=pack.codes())
    crashes: list[tuple[str, str]] = []
    slowest, slow_text = 0.0, ""
    for _ in range(size):
        text = rng.choice(FORMS)(rng, pool)
        began = time.process_time()
        try:
            lint(text, catalog, options)
            refusals(text, catalog)
        except Exception as error:
            crashes.append((text[:500], f"{type(error).__name__}: {error}"[:200]))
        took = time.process_time() - began
        if took > slowest:
            slowest, slow_text = took, text[:80]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {
        "texts": size,
        "crashes": crashes[:20],
        "slowest": slowest,
        "slow_text": slow_text,
        "peak": peak,
    }


# --- ways to break a text ----------------------------------------------------------------------------------


def cut(rng: random.Random, pool: list[str]) -> str:
    """The beginning or the end of a text."""
    text = rng.choice(pool)
    at = rng.randrange(len(text) + 1)
    return text[:at] if rng.random() < 0.7 else text[at:]


def letters(rng: random.Random, pool: list[str]) -> str:
    """A few letters changed, left out or put in."""
    text = list(rng.choice(pool)) or [" "]
    for _ in range(rng.randint(1, 6)):
        text[rng.randrange(len(text))] = rng.choice(("", *_PIECES, chr(rng.randrange(32, 0x2FF))))
    return "".join(text)


def words(rng: random.Random, pool: list[str]) -> str:
    """Words exchanged, doubled or left out."""
    parts = rng.choice(pool).split(" ")
    for _ in range(rng.randint(1, 5)):
        one, other = rng.randrange(len(parts)), rng.randrange(len(parts))
        parts[one] = rng.choice((parts[other], "", parts[one] + " " + parts[one], rng.choice(_PIECES)))
    return " ".join(parts)


def spliced(rng: random.Random, pool: list[str]) -> str:
    """The beginning of one text and the end of another."""
    one, other = rng.choice(pool), rng.choice(pool)
    return (
        one[: rng.randrange(len(one) + 1)]
        + rng.choice(("", " ", "\n", ";"))
        + other[rng.randrange(len(other)) :]
    )


def inserted(rng: random.Random, pool: list[str]) -> str:
    """A whole text inside another, in parentheses at times."""
    one, other = rng.choice(pool), rng.choice(pool)
    at = rng.randrange(len(one) + 1)
    inner = f"({other})" if rng.random() < 0.5 else other
    return f"{one[:at]} {inner} {one[at:]}"


def soup(rng: random.Random, _pool: list[str]) -> str:
    """Pieces of T-SQL at random."""
    names = ("APTH", "APCo", "t", "x", "1", "'a'", "@p", "COUNT", "SUM", "CAST", "DATEADD")
    return " ".join(rng.choice((*_PIECES, *names)) for _ in range(rng.randint(1, 120)))


def noise(rng: random.Random, _pool: list[str]) -> str:
    """Characters at random, of any plane."""
    ranges = ((32, 127), (0, 0x300), (0x2000, 0x2100), (0, 0xD800), (0xE000, 0x11000))
    return "".join(chr(rng.randrange(*rng.choice(ranges))) for _ in range(rng.randint(0, 200)))


def repeated(rng: random.Random, pool: list[str]) -> str:
    """One piece very often: nesting, chains, lists."""
    piece = rng.choice(
        (*_PIECES, "a.", "a,", "(SELECT ", "CASE WHEN 1=1 THEN ", "1+", "NOT ", "f(", "-", "x AND ")
    )
    return rng.choice(("SELECT ", "", rng.choice(pool) + " ")) + piece * rng.choice(
        (3, 30, 99, 101, 300, 1000)
    )


FORMS: tuple[Callable[[random.Random, list[str]], str], ...] = (
    cut, cut, letters, letters, words, words, spliced, inserted, soup, noise, repeated,
)  # fmt: skip
"""Ways to break a text, the common ones twice."""


if __name__ == "__main__":
    sys.exit(main())
