"""The gates: nothing becomes a record that was not read, bound, linted, shown and executed.

Each gate is a function of one shape in `GATES`, cheapest first; the first that objects drops the draft, and
its name and reason are counted. Near-duplicates and nearness to a suite are not properties of one record:
`duplicates` sees to them when the shards are put together.

Not covered: whether a question is good English. A person reads samples (docs/records.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from vgpt2.context.model import Context
from vgpt2.context.reply import Refusal
from vgpt2.errors import InputError, LimitError
from vgpt2.lint.linter import Options, examine, read
from vgpt2.lint.rule import Context as Read
from vgpt2.records.model import Asked
from vgpt2.records.plan import Plan
from vgpt2.records.reasoning import parsed
from vgpt2.records.recipe import TRIED_ROWS, Draft, Material
from vgpt2.records.words import singular


@dataclass(frozen=True, slots=True)
class Limits:
    """What a record may measure, in characters, and on which databases it is executed.

    Attributes:
        seeds: of the synthetic databases; a query must run on all and give a row on one.
        proof_seeds: of those on which a wrong answer must show a different result on one.
        execute: false leaves the sandbox out (for a quick look; the manifest says so).
        ignore: lint codes that a record may have.
    """

    question: tuple[int, int] = (6, 2_000)
    answer: tuple[int, int] = (2, 2_000)
    prompt: int = 16_000
    seeds: tuple[int, ...] = (1,)
    proof_seeds: tuple[int, ...] = (1, 2, 3)
    execute: bool = True
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A draft with its prompt, before the gates."""

    draft: Draft
    asked: Asked
    context: Context
    answer: str
    _read: list[Read] = field(default_factory=list, compare=False, repr=False)

    def read(self, material: Material, ignore: tuple[str, ...] = ()) -> Read:
        """The SQL that must stand the gates, as the linter reads it; read once for all of them."""
        if not self._read:
            options = Options(ignore=ignore, hints=material.hints)
            self._read.append(read(self.draft.sound, material.catalog, options, reader=parsed))
        return self._read[0]


class Gate(NamedTuple):
    """One check; `check` gives "" or why the candidate is dropped. `always`: also without a query."""

    name: str
    summary: str
    check: Callable[[Candidate, Material, Limits], str]
    always: bool = False


def failed(candidate: Candidate, material: Material, limits: Limits) -> tuple[str, str]:
    """The first gate that objects, and why; ("", "") when all let the candidate through."""
    for gate in GATES:
        reason = gate.check(candidate, material, limits)
        if reason:
            return gate.name, reason
    return "", ""


def _length(candidate: Candidate, material: Material, limits: Limits) -> str:
    sizes = (
        ("question", len(candidate.draft.question), limits.question),
        ("answer", len(candidate.answer), limits.answer),
        ("prompt", len(candidate.asked.input), (0, limits.prompt)),
    )
    for what, size, (least, most) in sizes:
        if not least <= size <= most:
            return f"{what} of {size} characters"
    return ""


def _shown(candidate: Candidate, material: Material, limits: Limits) -> str:
    """Needed objects and columns are in the prompt; withheld objects are not."""
    draft, context = candidate.draft, candidate.context
    reason = _left_in(candidate, material) if draft.withheld else ""
    if reason:
        return reason
    for name in draft.needs:
        if not context.shows(name):
            return f"{name} is not shown"
    for name, column in draft.columns:
        if not context.shows(name, column):
            return f"{name}.{column} is not shown"
    if draft.article and (context.shown_article is None or context.shown_article.id != draft.article):
        return f"article {draft.article} is not shown"
    if isinstance(draft.reply, Refusal):
        for missing in draft.reply.missing:
            name, _, column = missing.partition(".")
            if context.shows(name, column or None):
                return f"{missing} is shown although it is said to be missing"
    return ""


def _left_in(candidate: Candidate, material: Material) -> str:
    """What of a withheld object, or of its name, is in the prompt all the same; "" where nothing is."""
    draft, context = candidate.draft, candidate.context
    for name in draft.withheld:
        if context.shows(name) or name in candidate.asked.input:
            return f"{name} is shown although it is withheld"
        table = f"{material.catalog.base_of(name)}."
        for other in context.objects:
            if any(column.source.startswith(table) for column in other.object.columns):
                return f"{other.name} shows rows of {name}, which is withheld"
        behind = material.catalog.objects[name].reads
        if len(behind) == 1 and any(
            other in context.names for other in (*behind, material.catalog.view_of(behind[0]))
        ):
            return f"the one table behind {name}, which is withheld, is shown"
        if isinstance(draft.reply, Refusal) and name not in draft.reply.missing:
            twin = _twin(name, candidate, material)
            if twin:
                return f"{twin} has all that is asked of {name}, which is withheld"
    said = (
        set(map(singular, draft.reply.missing[0].lower().split())) if isinstance(draft.reply, Refusal) else ()
    )
    for name in context.names if said else ():
        # "Firms" are missing and "project firms" are there, "payroll payments" and the "payroll payment
        # history": those might be the ones that are meant.
        nouns = [
            {singular(word) for word in noun.many.lower().split()}
            for noun in material.words.nouns.get(name, ())
        ]
        if any(noun.issuperset(said) for noun in nouns):
            return f"{name} is called what is withheld"
    return ""


def _twin(name: str, candidate: Candidate, material: Material) -> str:
    """A shown object of the key and columns of a withheld one, as far as a question goes that calls it by its
    noun ("service trips with planning flags" beside `SMTrip`); "" where there is none."""
    plan, hidden = candidate.draft.plan, material.catalog.objects[name]
    used = {ref.column for ref in plan.used if ref.object == name} if plan is not None else set()
    for other in candidate.context.objects:
        alike = set(other.object.key) == set(hidden.key)
        # Batches of all modules have one key.
        alike = alike and ("BatchId" not in hidden.key or other.object.module == hidden.module)
        if alike and used and used <= other.object.by_name.keys():
            return other.name
    return ""


def _lints(candidate: Candidate, material: Material, limits: Limits) -> str:
    """No finding of any severity: what SQL Server refuses, and what the house does not want."""
    if not candidate.draft.sound:
        return ""
    for finding in examine(candidate.read(material, limits.ignore)):
        return f"{finding.code} {finding.message}"
    return ""


def _binds(candidate: Candidate, material: Material, limits: Limits) -> str:
    """Every name of the SQL is resolved, to an object and a column that the prompt shows."""
    return unshown(candidate.read(material), candidate.context) if candidate.draft.sound else ""


def _executes(candidate: Candidate, material: Material, limits: Limits) -> str:
    """It runs on synthetic rows and gives something: a row, and where it gives one row of measures only, one
    that is not all NULL and nought."""
    if not candidate.draft.sound or not limits.execute:
        return ""
    for rows in TRIED_ROWS:
        for seed in limits.seeds:
            try:
                found = material.sandbox(seed, rows).execute(
                    candidate.draft.sound, known_as=candidate.read(material)
                )
            except (InputError, LimitError) as error:
                return f"{type(error).__name__}: {error.what}"
            if _tells(found.rows, candidate.draft.plan):
                return ""
    return "empty"


def _tells(rows: Sequence[Sequence[object]], plan: Plan | None) -> bool:
    """Whether there is something to see."""
    only_measures = plan is not None and bool(plan.measures) and not plan.columns and not plan.groups
    return any(any(cell not in (None, 0) for cell in row) or not only_measures for row in rows)


def unshown(query: Read, context: Context) -> str:
    """The first name of a query that is not resolved or not in the prompt; "" when there is none."""
    if len(query.bindings) < len(query.script.statements):
        return "not read"
    for binding in query.bindings:
        if binding.problems:
            return binding.problems[0].message
        for source in binding.sources:
            if source.object is not None and not context.shows(source.object.name):
                return f"{source.object.name} is not shown"
        for use in binding.columns:
            found = use.source.object if use.source is not None else None
            if found is None or use.column is None:
                continue
            if not context.shows(found.name, use.column.name):
                return f"{found.name}.{use.column.name} is not shown"
    return ""


GATES: tuple[Gate, ...] = (
    Gate("length", "question, answer and prompt within the limits", _length, always=True),
    Gate("shown", "what is needed is in the prompt, what is withheld is not", _shown, always=True),
    Gate("lints", "the SQL has no lint finding", _lints),
    Gate("binds", "every object and column of the SQL is in the prompt", _binds),
    Gate("executes", "the SQL runs on synthetic rows and returns some", _executes),
)

MERGE_GATES: tuple[tuple[str, str], ...] = (
    ("suite", "the question is not near one of a suite"),
    ("duplicate", "question and answer are not near an earlier record's"),
)
"""Gates that see all records together (`duplicates`)."""
