"""What linting finds, what it wrongly finds, and what it costs.

Claims: verified queries and views put together from a real installation's join recipes have no finding that
refuses them; one name changed to a wrong one is found, at its place, with the right name among the first
three suggestions; parse + bind + all rules take a small multiple of sqlglot's parse + qualify.

    python bench/lint.py [EXPORT]     (../shared/vista-export where none is given)
"""

from __future__ import annotations

import gc
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import sqlglot
from sqlglot.optimizer.qualify import qualify
from sqlglot.schema import MappingSchema

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Finding
from vgpt2.lint.linter import Options, lint
from vgpt2.pack.load import load
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import ColumnStatus, SourceKind, Span
from vgpt2.tsql.parse import parse

EXPORT = Path(__file__).parents[1] / "../shared/vista-export"
SHORT = 300
SEED = 11
WIDE, KILOBYTES_3 = 150, 3000
FORMS = (
    "{column}",
    "{column}",
    "ISNULL({column}, 0)",
    "CASE WHEN {column} IS NULL THEN 'none' ELSE CONVERT(varchar(30), {column}) END",
)
"""What stands in a view's select list."""


def main() -> None:
    """Print the figures."""
    export = Path(sys.argv[1]) if len(sys.argv) > 1 else EXPORT
    read = ingest.read([export])
    catalog, pack = Catalog(read.data), load("vista")
    options = Options(hints=pack.hints(), codes=pack.codes())
    queries = [query.sql for query in pack.queries.values()]
    views = list(recipe_views(export, catalog))
    for title, texts in (("verified queries", queries), ("views from join recipes", views)):
        refused = [text for text in texts if any(f.severity == "error" for f in lint(text, catalog, options))]
        warned = Counter(f.code for text in texts for f in lint(text, catalog, options))
        print(f"{title}: {len(texts)}, with an error-level finding {len(refused)}; findings {dict(warned)}")
    mutations(queries, catalog, options)
    schema = MappingSchema(
        {item.name: {c.name: c.base or "int" for c in item.columns} for item in catalog.data.objects},
        dialect="tsql",
    )
    gc.freeze()  # as the command line does once it has a catalog
    short = [text for text in queries if len(text) <= SHORT]
    wide = [filled(text, catalog) for text in views[:WIDE]]
    for title, texts in ((f"up to {SHORT} characters", short), ("views of 3 KB", wide)):
        ours = rate(texts, lambda text: lint(text, catalog, options))
        theirs = rate(texts, lambda text: qualified(text, schema))
        size = statistics.mean(map(len, texts))
        print(
            f"{title} ({len(texts)} texts, {size:,.0f} on average): {ours:,.0f}/s with all rules; "
            f"time {theirs / ours:.2f} x sqlglot's parse + qualify ({theirs:,.0f}/s)"
        )
    cold_start(export)


def qualified(text: str, schema: MappingSchema) -> object:
    """What sqlglot does with a text, complaints included."""
    try:
        return qualify(sqlglot.parse_one(text, read="tsql"), schema=schema, dialect="tsql")
    except sqlglot.errors.SqlglotError as error:
        return error


def rate(texts: Sequence[str], work: Callable[[str], object]) -> float:
    """Texts a second of processor time (a busy machine does not count), the best of three passes."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - began)
    return len(texts) / best


def recipe_views(export: Path, catalog: Catalog) -> Iterator[str]:
    """SELECTs with the joins and columns of real views, as their recipes and lineage tell them."""
    lineage = {
        view["ViewName"]: view["Columns"]
        for view in json.loads((export / "Viewpoint_Database/_Metadata/view_lineage.json").read_text())
    }
    folder = export / "Viewpoint_Database/_Relationship_Validation/03_Join_Recipes"
    for path in sorted(folder.glob("*.json")):
        recipe = json.loads(path.read_text())
        hops = [(h, h["from"].split(".")[-1], h["to"].split(".")[-1]) for h in recipe["hops"]]
        names = list(dict.fromkeys(name for _, *ends in hops for name in ends))
        if not hops or any(catalog.get(name) is None for name in names) or len(names) != len(hops) + 1:
            continue
        shown = [
            f"    {source} AS [{column['Column']}]"
            for column in lineage.get(recipe["view"], [])
            if (source := column.get("Source") or "")
            and source.split(".")[0] in names
            and source.count(".") == 1
        ]
        columns = ",\n".join(shown) or "    1 AS One"
        text = f"SELECT\n{columns}\nFROM {hops[0][1]}"
        seen = {hops[0][1]}
        for hop, left, right in hops:
            if left not in seen or right in seen:
                break
            seen.add(right)
            pairs = zip(hop["left_on"], hop["right_on"], strict=True)
            condition = " AND ".join(f"{left}.{one} = {right}.{other}" for one, other in pairs)
            kind = hop["join_type"] if hop["join_type"] in ("INNER", "LEFT", "RIGHT", "FULL") else "INNER"
            text += f"\n{kind} JOIN {right} ON {condition}"
        else:
            yield text


def filled(text: str, catalog: Catalog) -> str:
    """A view's SELECT with more of its tables' columns, plain and in expressions, up to 3 KB."""
    head, rest = text.split("\nFROM ", 1)
    (statement,) = parse(text).statements
    objects = [source.object for source in bind(statement, catalog, text).sources if source.object]
    columns = [(item.name, column.name) for item in objects for column in item.columns]
    for number, (owner, name) in enumerate(columns):
        column = f"{owner}.[{name}]"
        value = FORMS[number % len(FORMS)].format(column=column)
        head += f",\n    {value} AS [{owner}_{name}]"
        if len(head) + len(rest) > KILOBYTES_3:
            break
    return f"{head}\nFROM {rest}"


def mutations(texts: Sequence[str], catalog: Catalog, options: Options) -> None:
    """Change one name a time and see whether it is found, where, and what is suggested."""
    chance = random.Random(SEED)  # noqa: S311 - draws misspellings
    counts: Counter[tuple[str, str]] = Counter()
    for text in texts:
        for kind, span, right in names_of(text, catalog):
            wrong = misspelled(right, chance)
            mutated = text[: span.start] + wrong + text[span.end :]
            if (kind == "object" and catalog.get(wrong)) or wrong == right:
                continue
            place = Span(span.start, span.start + len(wrong))
            found = [f for f in lint(mutated, catalog, options) if f.code[:4] in ("VST1", "VST0")]
            here = [f for f in found if f.span == place]
            counts[kind, "changed"] += 1
            counts[kind, "found"] += bool(found)
            counts[kind, "in place"] += bool(here)
            counts[kind, "right name in three"] += any(names(f, right) for f in here)
    for kind in ("object", "column"):
        total = counts[kind, "changed"]
        shares = (
            f"{what} {counts[kind, what] / total:.2%}"
            for what in ("found", "in place", "right name in three")
        )
        print(f"{kind} misspelled: {total}; {', '.join(shares)}")


def names(finding: Finding, right: str) -> bool:
    """Whether the right name is among the first three suggestions."""
    return any(item.split(".")[-1] == right for item in finding.suggestions[:3])


def names_of(text: str, catalog: Catalog) -> list[tuple[str, Span, str]]:
    """The real names of a text: (object or column, where, name)."""
    found = []
    for statement in parse(text).statements:
        binding = bind(statement, catalog, text)
        found += [("object", s.span, s.name) for s in binding.sources if s.kind is SourceKind.OBJECT]
        found += [
            ("column", use.span, use.name)
            for use in binding.columns
            if use.status is ColumnStatus.FOUND and use.column is not None
        ]
    return found


def misspelled(name: str, chance: random.Random) -> str:
    """A name with one slip: two letters swapped, one left out, doubled or changed."""
    at = chance.randrange(len(name) - 1) if len(name) > 1 else 0
    kind = chance.choice(("swap", "drop", "double", "change"))
    if kind == "swap" and len(name) > 1:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    if kind == "drop" and len(name) > 2:
        return name[:at] + name[at + 1 :]
    if kind == "double":
        return name[:at] + name[at] + name[at:]
    return name[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + name[at + 1 :]


def cold_start(export: Path) -> None:
    """What `vgpt2 lint` on one file takes, start-up included: medians of nine processes."""
    with tempfile.TemporaryDirectory() as folder:
        catalog, file = Path(folder, "catalog"), Path(folder, "q.sql")
        ingesting = [sys.executable, "-m", "vgpt2", "ingest", str(export), "-o", str(catalog)]
        subprocess.run(ingesting, check=True, capture_output=True)
        file.write_text("SELECT APTH.InvTotl FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1")
        wall, used = run([sys.executable, "-m", "vgpt2", "lint", str(file), "--catalog", str(catalog)])
    _, empty = run([sys.executable, "-c", "pass"])
    print(
        f"vgpt2 lint on one file: {wall:.2f} s; processor {used:.2f} s, {used / empty:.0f} x an empty Python"
    )


def run(command: Sequence[str]) -> tuple[float, float]:
    """Median seconds and median processor seconds of nine runs of a command."""
    wall, used = [], []
    for _ in range(9):
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        wall.append(time.perf_counter() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(wall), statistics.median(used)


if __name__ == "__main__":
    main()
