"""Question sets of others, as CSV or JSON: rows of a question and its SQL, judged like our own.

Columns, by any of their usual names: the question (`question`, `ask`, `nl`), the gold (`query`, `sql`,
`gold`), and where they are there an id (`id`, `question_id`), a database (`db_name`, `db_id`), a category
(`query_category`, `category`) and what a reader is to know besides (`instructions`, `glossary`). The gold may
be several queries with `;` between them, any of which is right. Columns in braces, `SELECT {c.name, c.id}`,
mean any choice of them that is not empty; `GROUP BY {}` repeats the choice. This is the notation of defog's
sql-eval sets.

A gold query that names what the catalog does not have, does not run, or gives no row on any synthetic
database cannot judge an answer: its question is left out with the reason, never counted as right or wrong.

Not covered: rows of data that come with such sets; answers are compared on synthetic rows of the catalog,
which `vgpt2 ingest` makes from the set's DDL.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any

import msgspec

from vgpt2.catalog.model import Catalog
from vgpt2.errors import InputError, MissingError
from vgpt2.pack.model import Pack
from vgpt2.sandbox.run import executes_non_empty
from vgpt2.suite.question import Queries, Question

ENDINGS = (".csv", ".json", ".jsonl")

_NAMES: Mapping[str, tuple[str, ...]] = {
    "question": ("question", "ask", "nl"),
    "gold": ("query", "sql", "gold", "gold_sql"),
    "id": ("id", "question_id"),
    "database": ("db_name", "db_id", "database"),
    "category": ("query_category", "category"),
    "instructions": ("instructions", "glossary"),
}
MOST_ALTERNATIVES = 32
"""Gold queries that the braces of one gold may spell out."""

_BRACES = re.compile(r"\{([^{}]+)\}")
_ALIAS = re.compile(r"\s+AS\s+\S+\s*$", re.IGNORECASE)


def is_external(suite: str) -> bool:
    """Whether a suite's name is a file of this kind."""
    return Path(suite).suffix.lower() in ENDINGS


def read(path: Path) -> tuple[Question, ...]:
    """The questions of a file.

    Raises:
        MissingError: there is no such file.
        InputError: it cannot be read, has no question and gold in its rows, or an id stands twice.
    """
    rows = _rows(path)
    if not rows:
        raise InputError("no question in it", where=path)
    found = [_question(row, number, path) for number, row in enumerate(rows, start=1)]
    ids = [question.id for question in found]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise InputError(f"ids that stand more than once: {', '.join(twice)}", where=path)
    return tuple(found)


def unfit(question: Question, catalog: Catalog, pack: Pack) -> str:
    """Why the gold queries of a question cannot judge an answer; "" where they can, or there are none."""
    for query in question.gold_queries:
        parameters = getattr(question.gold, "parameters", None)
        found = executes_non_empty(query, catalog, values=pack.codes(), parameters=parameters)
        if not found.non_empty:
            return f"its gold {_PROBLEMS[found.kind]}{': ' * bool(found.problem)}{found.problem}"
    return ""


_PROBLEMS = {
    "empty": "gives no row on any synthetic database",
    "unsupported": "is not reproduced by the sandbox",
    "illegal": "is no query that this catalog takes",
    "failed": "stops on synthetic rows",
}


def _rows(path: Path) -> Sequence[Mapping[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise MissingError("no such file", where=path) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read ({error})", where=path) from error
    kind = path.suffix.lower()
    try:
        if kind == ".csv":
            return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        if kind == ".jsonl":
            return msgspec.json.decode(
                f"[{','.join(filter(None, text.splitlines()))}]", type=list[dict[str, Any]]
            )
        return msgspec.json.decode(text, type=list[dict[str, Any]])
    except (csv.Error, msgspec.MsgspecError) as error:
        raise InputError(
            str(error), where=path, do="give a list of rows, each with a question and its SQL"
        ) from error


def _question(row: Mapping[str, Any], number: int, path: Path) -> Question:
    cells = {what: _cell(row, names) for what, names in _NAMES.items()}
    for what in ("question", "gold"):
        if not cells[what]:
            raise InputError(
                f"row {number} has no {what}",
                where=path,
                do=f"call its column one of {', '.join(_NAMES[what])}",
            )
    ask = cells["question"]
    if cells["instructions"]:
        ask = f"{ask}\n{cells['instructions']}"
    try:
        queries = tuple(dict.fromkeys(alternatives(cells["gold"])))
    except ValueError as error:
        raise InputError(f"row {number}: {error}", where=path) from error
    return Question(
        id=cells["id"] or f"row-{number:04d}",
        category="sql_generation",
        level="medium",
        module=cells["category"] or cells["database"] or "–",
        ask=ask,
        gold=Queries(queries),
    )


def _cell(row: Mapping[str, Any], names: Sequence[str]) -> str:
    for name in names:
        value = row.get(name)
        if value not in (None, ""):
            return str(value).strip()
    return ""


def alternatives(gold: str) -> Iterator[str]:
    """Every query that a gold stands for.

    Raises:
        ValueError: braces spell out more queries than are tried.
    """
    for query in _split(gold):
        groups = [_items(found) for found in _BRACES.findall(query)]
        choices = [
            [chosen for size in range(1, len(group) + 1) for chosen in combinations(group, size)]
            for group in groups
        ]
        count = 1
        for one in choices:
            count *= len(one)
        if count > MOST_ALTERNATIVES:
            raise ValueError(f"its braces spell out {count} queries, more than {MOST_ALTERNATIVES}")
        for picked in product(*choices):
            yield _filled(query, picked)


def _split(gold: str) -> Iterator[str]:
    """The queries between the semicolons that stand in no text."""
    for part in re.split(r";(?=(?:[^']*'[^']*')*[^']*$)", gold):
        if part.strip():
            yield part.strip()


def _items(listed: str) -> list[str]:
    """The columns of a pair of braces: commas inside parentheses part nothing."""
    return [item.strip() for item in re.split(r",(?![^(]*\))", listed) if item.strip()]


def _filled(query: str, picked: Sequence[Sequence[str]]) -> str:
    places = iter(picked)
    text = _BRACES.sub(lambda _: ", ".join(next(places)), query)
    grouped = ", ".join(_ALIAS.sub("", column) for columns in picked[:1] for column in columns)
    return text.replace("{}", grouped)
