"""Reading and binding: speed against sqlglot, wrong names found, valid statements left alone, no crash.

Run: python bench/parse.py [EXPORT] [--statements N] [--texts N]. Everything is measured in one run over
statements that are drawn from a catalog with a fixed seed; sqlglot's parse and qualify read the same texts
with the same schema. Prints one line a figure and exits with 1 where a bar is missed. Times are ratios: the
machine matters little.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from sqlglot import MappingSchema, exp, parse_one
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.tsql import generate  # noqa: E402 - the generator is the tests'
from tests.tsql.test_generated import findings  # noqa: E402
from vgpt2.catalog import ingest, joins  # noqa: E402
from vgpt2.catalog.model import Catalog  # noqa: E402
from vgpt2.tsql.bind import bind_script  # noqa: E402
from vgpt2.tsql.guard import Guard  # noqa: E402
from vgpt2.tsql.parse import parse  # noqa: E402

EXPORT = ROOT.parent / "shared" / "vista-export"
SEED = 2014
FOUND_BAR, FALSE_BAR = 0.995, 0.005


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("export", nargs="?", type=Path, default=EXPORT)
    options.add_argument("--statements", type=int, default=2000)
    options.add_argument("--texts", type=int, default=10_000)
    chosen = options.parse_args()
    catalog = _catalog(chosen.export)
    edges = [edge for edge in catalog.data.joins if catalog.get(edge.left) and catalog.get(edge.right)]
    rng = random.Random(SEED)  # noqa: S311 - draws test statements
    made = [generate.statement(rng, catalog, edges) for _ in range(chosen.statements)]
    good = _names(rng, made, catalog)
    _speed([item.text for item in made], catalog)
    _guarded([item.text for item in made[:300]])
    return 0 if good and _crashes(rng, [item.text for item in made], catalog, chosen.texts) else 1


def _catalog(export: Path) -> Catalog:
    """The export's catalog with its join edges."""
    data = ingest.read([export], lambda *_: None).data
    return Catalog(data if data.joins else msgspec.structs.replace(data, joins=joins.derive(data)))


def _names(rng: random.Random, made: Sequence[generate.Made], catalog: Catalog) -> bool:
    """Valid statements with a finding; one wrong name found in its place, by how it was made wrong."""
    false = sum(bool(findings(item.text, catalog)) for item in made)
    drawn: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for item in made:
        wrong = generate.spoil(rng, item, catalog)
        if wrong is not None:
            drawn[wrong.how] += 1
            found[wrong.how] += (wrong.start, wrong.end) in {
                span for _, span in findings(wrong.text, catalog)
            }
    share = found.total() / drawn.total()
    print(f"valid statements with a finding    {false} of {len(made)}")
    for how in sorted(drawn):
        print(f"wrong {how:<28} {found[how]} of {drawn[how]} found in their place")
    print(f"wrong names found                  {share:.2%} (bar {FOUND_BAR:.1%})")
    return share >= FOUND_BAR and false <= len(made) * FALSE_BAR


def _speed(texts: Sequence[str], catalog: Catalog) -> None:
    schema = MappingSchema(
        {
            "dbo": {
                item.name: {column.name: "INT" for column in item.columns} for item in catalog.data.objects
            }
        },
        dialect="tsql",
        normalize=False,
    )

    def ours(text: str) -> None:
        bind_script(parse(text), catalog)

    def theirs(text: str) -> None:
        tree: exp.Expression = parse_one(text, dialect="tsql")
        with suppress(SqlglotError):
            qualify(tree, schema=schema, dialect="tsql", db="dbo", quote_identifiers=False)

    ours_seconds, theirs_seconds = _best(ours, texts), _best(theirs, texts)
    length = sum(map(len, texts)) / len(texts)
    print(f"parse and bind                     {len(texts) / ours_seconds:,.0f}/s at {length:.0f} characters")
    print(f"sqlglot's parse and qualify        {len(texts) / theirs_seconds:,.0f}/s on the same texts")
    print(f"ratio                              {theirs_seconds / ours_seconds:.2f} times as fast")


def _best(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Seconds for all texts, the best of three rounds: other work on the machine only adds time."""
    rounds = []
    for _ in range(3):
        start = time.perf_counter()
        for text in texts:
            work(text)
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def count_statements(text: str) -> int:
    """The guarded job."""
    return len(parse(text).statements)


def _guarded(texts: Sequence[str]) -> None:
    """What the guard adds to one text's reading."""
    from bench import parse as this  # the worker needs the job under an importable name

    with Guard(this.count_statements) as guard:
        guard.run(texts[0])
        added = _best(guard.run, texts) - _best(count_statements, texts)
    print(f"the guard adds                     {added / len(texts) * 1000:.2f} ms a statement")


def _crashes(rng: random.Random, texts: Sequence[str], catalog: Catalog, number: int) -> bool:
    """Cut, mixed and random texts: nothing may raise; the slowest is shown."""
    crashed, slowest = 0, 0.0
    for _ in range(number):
        text = _broken(rng, rng.choice(texts))
        start = time.perf_counter()
        try:
            bind_script(parse(text), catalog)
        except Exception as error:
            crashed += 1
            print(f"crash {type(error).__name__}: {error} on {text!r}")
        slowest = max(slowest, time.perf_counter() - start)
    worst = slowest * 1000
    print(f"broken texts that crash            {crashed} of {number:,}; the slowest took {worst:.0f} ms")
    return crashed == 0


def _broken(rng: random.Random, text: str) -> str:
    form = rng.randrange(4)
    if form == 0:
        return text[: rng.randrange(len(text))]
    if form == 1:
        words = text.split(" ")
        rng.shuffle(words)
        return " ".join(words[: rng.randint(1, len(words))])
    if form == 2:
        return "".join(chr(rng.choice((rng.randint(32, 126), rng.randrange(0x3000)))) for _ in range(60))
    letters = list(text)
    for _ in range(rng.randint(1, 5)):
        letters[rng.randrange(len(letters))] = rng.choice(
            ("", "'", "(", ")", ",", " SELECT ", "[", "/*", "=")
        )
    return "".join(letters)


if __name__ == "__main__":
    sys.exit(main())
