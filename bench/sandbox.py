"""What the sandbox tells apart and what it costs.

    python bench/sandbox.py [EXPORT]

Prints: semantic probes right, refused and silently wrong; the share of single-edit mutants told from their
query by one and by five databases; the time to translate, build rows and execute, as ratios to parsing.
EXPORT is a documentation export; the bundled sample otherwise.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.sandbox import probes  # noqa: E402  (the probes and mutants are the tests' own)
from tests.sandbox.mutants import mutants, regenerated  # noqa: E402
from vgpt2.catalog import ingest  # noqa: E402
from vgpt2.catalog.model import Catalog  # noqa: E402
from vgpt2.pack.load import sample_export  # noqa: E402
from vgpt2.sandbox.compare import compare  # noqa: E402
from vgpt2.sandbox.model import SEEDS  # noqa: E402
from vgpt2.sandbox.rewrite import translate  # noqa: E402
from vgpt2.sandbox.run import Sandbox, shared  # noqa: E402
from vgpt2.tsql.parse import parse  # noqa: E402


def main() -> None:
    sources = [Path(name) for name in sys.argv[1:]] or [sample_export()]
    catalog = Catalog(ingest.read(sources).data)
    queries = [item["sql"] for item in yaml.safe_load((probes.FIXTURES / "queries.yaml").read_text("utf-8"))]
    print_probes(catalog)
    print_mutants(catalog, queries)
    print_costs(catalog, queries)


def print_probes(catalog: Catalog) -> None:
    """Probes that SQL Server answers or fails, and those that the sandbox must refuse."""
    for name, wanted in (("answered by SQL Server", False), ("to be refused", True)):
        found = [probe for probe in probes.read() if (probe.kind == "refused") is wanted]
        judged = Counter(probes.judge(probe, shared(catalog, 1))[0] for probe in found)
        share = judged["right"] / len(found)
        print(
            f"probes {name}: {len(found)}, right {share:.1%}, refused {judged['refused']}, "
            f"silently wrong {judged['wrong']}"
        )


def print_mutants(catalog: Catalog, queries: list[str]) -> None:
    """Shares of mutants killed, by kind and by number of databases."""
    made, killed, by_first = Counter[str](), Counter[str](), 0
    for sql in queries:
        for kind, mutant in mutants(sql):
            verdict = compare(regenerated(sql), mutant, catalog)
            made[kind] += 1
            killed[kind] += verdict.kind == "different"
            by_first += verdict.seed == SEEDS[0]
    total = sum(made.values())
    print(
        f"mutants of {len(queries)} queries: {total}, told apart by 1 database {by_first / total:.1%}, "
        f"by {len(SEEDS)} {sum(killed.values()) / total:.1%}"
    )
    for kind, count in made.items():
        print(f"  {kind}: {killed[kind]} of {count}")


def print_costs(catalog: Catalog, queries: list[str]) -> None:
    """Milliseconds a query, and as multiples of parsing."""
    spent = Counter[str]()
    for sql in queries:
        spent["parse"] += clocked(lambda sql=sql: parse(sql))
        spent["translate (parse and bind included)"] += clocked(lambda sql=sql: translate(sql, catalog))
    sandbox = Sandbox(catalog, 1)
    for sql in queries:
        spent["rows and execution"] += clocked(lambda sql=sql: sandbox.execute(sql))
        # Every time as in a suite: the rows are kept, the translation too.
        spent["execution on kept rows"] += min(
            clocked(lambda sql=sql: sandbox.execute(sql)) for _ in range(3)
        )
    for what, seconds in spent.items():
        ratio = seconds / spent["parse"]
        print(f"{what}: {1000 * seconds / len(queries):.2f} ms a query, {ratio:.1f} × parsing")
    rate = len(queries) / spent["execution on kept rows"]
    print(
        f"{rate:.0f} queries/s on kept rows, {len(queries) / spent['rows and execution']:.0f} with new rows"
    )


def clocked(work: object) -> float:
    """Processor seconds that a call takes."""
    start = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - start


if __name__ == "__main__":
    main()
