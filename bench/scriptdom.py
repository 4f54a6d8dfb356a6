"""How far our reader and Microsoft's parser agree on what is T-SQL.

Claims: on valid statements the two agree; of statements with one token dropped, doubled, exchanged with its
neighbour or replaced by another, ours refuses nearly all that Microsoft's refuses, and little else. Where
both refuse, they mostly point at the same token or at neighbours.

    VGPT2_SCRIPTDOM=… python bench/scriptdom.py [--show N]     (N texts of each kind of disagreement)

Not counted as ours: functions, arguments and types that do not exist, which ScriptDom does not look at.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from vgpt2.pack.load import load as load_pack
from vgpt2.tsql import scriptdom
from vgpt2.tsql.grammar.statement import NOT_READ
from vgpt2.tsql.lexer import NOT_TSQL, lex
from vgpt2.tsql.parse import parse

FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"
SEED = 5
MUTANTS = 10
WORDS = (
    *(
        "SELECT",
        "FROM",
        "WHERE",
        "AND",
        "ON",
        "JOIN",
        "GROUP",
        "BY",
        "ORDER",
        "AS",
        "NOT",
        "IN",
        "NULL",
        "OVER",
    ),
    *("CASE", "WHEN", "END", "BETWEEN", "LIKE", "EXISTS", "UNION", "(", ")", ",", ".", "=", "1", "'x'", "x"),
)
COLUMNS = ("both accept", "same place", "other place", "only ours", "only theirs", "theirs, ours not read")


def main() -> None:
    """Print a table of the sets, and examples of disagreement where they are asked for."""
    shown = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
    microsoft = scriptdom.load()
    print(f"ScriptDom's grammar {microsoft.version}")
    print(f"{'texts':<24}{'all':>6}" + "".join(f"{column:>23}" for column in COLUMNS))
    examples: defaultdict[str, list[str]] = defaultdict(list)
    for title, texts in sets():
        counts: Counter[str] = Counter()
        for text in texts:
            verdict, why = compared(text, microsoft)
            counts[verdict] += 1
            if why:
                examples[f"{verdict}: {title}"].append(f"{' '.join(text.split())}\n      {why}")
        print(f"{title:<24}{len(texts):>6}" + "".join(f"{counts[column]:>23}" for column in COLUMNS))
    for heading, found in examples.items():
        for example in random.Random(SEED).sample(found, min(shown, len(found))):  # noqa: S311
            print(f"  {heading}\n    {example}")


def compared(text: str, microsoft: scriptdom.ScriptDom) -> tuple[str, str]:
    """One of COLUMNS, and what was said where the two differ."""
    script = parse(text)
    ours = [item for item in script.problems if item.kind in scriptdom.GRAMMAR or item.kind == NOT_TSQL]
    theirs = microsoft.problems(script)
    if not ours and not theirs:
        return "both accept", ""
    said = "; ".join(f"{text[slice(*item.span)]!r} {item.message}" for item in (*ours[:1], *theirs[:1]))
    if not theirs:
        return "only ours", said
    if not ours:
        unread = any(item.kind == NOT_READ for item in script.problems)
        return ("theirs, ours not read" if unread else "only theirs"), said
    if any(scriptdom.agree(script, mine, other) for mine in ours for other in theirs):
        return "same place", ""
    return "other place", said


def sets() -> Iterator[tuple[str, list[str]]]:
    """(title, texts): our fixtures, the verified queries, and these with one token wrong."""
    yield "valid.sql", lines("valid.sql")
    yield "invalid.sql", [line.split("\t")[2] for line in lines("invalid.sql")]
    rules = [read(path) for path in sorted((FIXTURES / "lint").glob("VST*.yaml"))]
    for part in ("bad", "good"):
        yield (
            f"rules' {part}",
            [case if isinstance(case, str) else case["sql"] for rule in rules for case in rule[part]],
        )
    model = read(FIXTURES / "lint" / "model_errors.yaml")
    yield "model's wrong", [text for found in model["wrong"].values() for text in found]
    yield "model's right", list(model["right"])
    queries = [query.sql for query in load_pack("vista").queries.values()]
    yield "verified queries", queries
    for name, change in MUTATIONS.items():
        random_ = random.Random(f"{SEED} {name}")  # noqa: S311
        yield f"one token {name}", [mutant(text, change, random_) for text in queries for _ in range(MUTANTS)]


def mutant(text: str, change: Any, random_: random.Random) -> str:
    """`text` with one place between or at its tokens changed."""
    tokens = lex(text).tokens
    at = random_.randrange(len(tokens) - 1)
    first, second = tokens[at], tokens[at + 1]
    between = text[first.span.end : second.span.start]
    made: str = change(first.text, between, second.text, random_)
    return text[: first.span.start] + made + text[second.span.end :]


MUTATIONS: dict[str, Any] = {
    "dropped": lambda first, between, second, random_: f" {second}",
    "doubled": lambda first, between, second, random_: f"{first} {first}{between}{second}",
    "exchanged": lambda first, between, second, random_: f"{second}{between} {first}",
    "replaced": lambda first, between, second, random_: f" {random_.choice(WORDS)} {second}",
}


def lines(name: str) -> list[str]:
    """The cases of a file with a text a line."""
    text = (FIXTURES / "tsql" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("-- ")]


def read(path: Path) -> Any:
    """A YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
