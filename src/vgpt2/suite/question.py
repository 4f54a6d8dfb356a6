"""The questions of the suite: their shapes, and reading them from YAML.

A question is asked in plain words and carries machine-checked gold of one of six kinds: a set of facts,
queries, join conditions, a repair, a refusal, or statements. Ids are for ever; a score names the suite's
version, which is raised whenever a question or its gold changes.

Not covered: how answers are scored (`vgpt2.suite.score`), and whether the gold itself is right: the tests
bind, lint and execute every gold query and hold it against its listed wrong variants.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, get_args

import msgspec
import yaml

from vgpt2.errors import ConfigError, InputError

VERSION = "1.0"
"""Of the questions and their gold together."""

Category = Literal[
    "schema_knowledge",
    "sql_generation",
    "hallucination",
    "join_patterns",
    "error_correction",
    "business_logic",
]
CATEGORIES: tuple[Category, ...] = (
    "schema_knowledge",
    "sql_generation",
    "hallucination",
    "join_patterns",
    "error_correction",
    "business_logic",
)
Level = Literal["easy", "medium", "hard", "expert"]
LEVELS: tuple[str, ...] = get_args(Level)
Value = int | float | str

FULL = "full"
SUITES: tuple[str, ...] = ("smoke", "quick", FULL)
"""Names of the bundled suites. `full` is every question below `questions/`; suites.yaml lists the others'."""

_FOLDER = Path(__file__).parent


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="facts"):
    """The answer names exactly these things.

    Attributes:
        required: names that must stand in the answer, in their exact case.
        among: an object; of its columns the answer may name none but `required` and `allowed`.
        allowed: further names that are no fault.
        forbidden: names that must not appear.
    """

    required: tuple[str, ...]
    among: str = ""
    allowed: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()


class Queries(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="queries"):
    """The answer's query gives the same results as one of the gold queries.

    Attributes:
        queries: right ones; when several readings of the question are fair, one for each.
        wrong: near misses, whose results must differ from every gold query's (a test holds it).
        columns: `exact`, `any_order` or `subset` (further columns are no fault).
        ordered: whether the order of rows counts; None leaves it to the gold's ORDER BY.
        parameters: values for the `@names` of the gold; an answer may use them or the literal values.
    """

    queries: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    columns: Literal["exact", "any_order", "subset"] = "subset"
    ordered: bool | None = None
    parameters: dict[str, Value] = {}


class Joins(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="joins"):
    """The answer's query joins on exactly these columns.

    Attributes:
        pairs: `["APTL.APCo", "APTH.APCo"]`; which side comes first does not matter.
    """

    pairs: tuple[tuple[str, str], ...]


class Repair(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="repair"):
    """The answer mends a faulty query, which is part of the question.

    Attributes:
        faulty: the query as asked about.
        code: the rule that finds the fault; it must be gone and nothing new may come.
        gold: the repaired query; the answer must give the same results.
    """

    faulty: str
    code: str
    gold: str
    parameters: dict[str, Value] = {}


class Refusal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="refusal"):
    """The question cannot be answered, and the answer says so.

    Attributes:
        missing: what the answer must name; () for requests that are out of bounds (a write).
        instead: of these at least one must be named, where there are any.
    """

    missing: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


class Statements(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="statements"):
    """The answer says certain things and does not say others.

    A statement is a list of terms, each a list of alternatives; it is said when one sentence of the answer
    holds an alternative of every term (`[[APTD.Status, Status], ["2"], [hold, held]]`). Identifiers match in
    their exact case, other words in any case, always as whole words.
    """

    say: tuple[tuple[tuple[str, ...], ...], ...]
    never: tuple[tuple[tuple[str, ...], ...], ...] = ()


Gold = Facts | Queries | Joins | Repair | Refusal | Statements


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question. `module` is the two-letter module that it is about."""

    id: str
    category: Category
    level: Level
    module: str
    ask: str
    gold: Gold

    @property
    def answerable(self) -> bool:
        """Whether the right answer is anything but a refusal."""
        return not isinstance(self.gold, Refusal)

    @property
    def gold_queries(self) -> tuple[str, ...]:
        """The right queries, where the gold holds any."""
        if isinstance(self.gold, Queries):
            return self.gold.queries
        return (self.gold.gold,) if isinstance(self.gold, Repair) else ()


def version(suite: str) -> str:
    """The version of a bundled suite's questions; of a file, the beginning of its digest."""
    return VERSION if suite in SUITES else hashlib.sha256(Path(suite).read_bytes()).hexdigest()[:12]


def load(suite: str) -> tuple[Question, ...]:
    """The questions of a bundled suite or of a YAML file.

    Raises:
        ConfigError: no such suite.
        InputError: the file is not a list of questions, or an id stands twice.
    """
    if suite in SUITES:
        return _bundled(suite)
    path = Path(suite)
    if not path.is_file():
        raise ConfigError(
            f"no such suite '{suite}'", do=f"use one of {', '.join(SUITES)}, or a file of questions"
        )
    questions = _read(path)
    twice = _twice(question.id for question in questions)
    if twice:
        raise InputError(f"ids that stand more than once: {', '.join(twice)}", where=path)
    if not questions:
        raise InputError("no question in it", where=path)
    return questions


def _bundled(suite: str) -> tuple[Question, ...]:
    """In the order of the categories; a list of ids keeps its own order."""
    every = {
        question.id: question
        for category in CATEGORIES
        for question in _read(_FOLDER / "questions" / f"{category}.yaml")
    }
    if suite == FULL:
        return tuple(every.values())
    chosen = yaml.safe_load((_FOLDER / "suites.yaml").read_text(encoding="utf-8"))[suite]
    return tuple(every[name] for name in chosen)


def _read(path: Path) -> tuple[Question, ...]:
    try:
        return msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), tuple[Question, ...])
    except (yaml.YAMLError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise InputError(str(error), where=path, do="mend the question") from error


def _twice(ids: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    return [item for item in ids if item in seen or seen.add(item)]  # type: ignore[func-returns-value]
