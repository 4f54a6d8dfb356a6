"""What a build makes: records to imitate, pairs to prefer, answers labelled good or bad.

Each carries its origin, from which it can be made again alone. Texts are final: what stands here is what a
model is trained on.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

CATEGORIES: Mapping[str, str] = {
    "schema": "schema knowledge",
    "query": "SQL generation",
    "document": "procedures, functions, triggers and views",
    "refusal": "negative examples",
    "correction": "error correction",
    "join": "joins",
    "business": "business context",
    "report": "reports as for Crystal",
    "rule": "rules of the house",
    "optimisation": "query optimisation",
    "naming": "naming conventions",
    "workflow": "heuristics and workflows",
}
"""Categories of records, as the training plan names them."""


class Origin(msgspec.Struct, frozen=True):
    """Where a record comes from; with the catalog and the pack at hand this makes it again.

    Attributes:
        seed: the build's seed.
        recipe: name of the recipe (or of the kind of pair or label).
        version: the recipe's version; it changes whenever the recipe would draw something else.
        index: number of the draw, from 0.
    """

    seed: int
    recipe: str
    version: int
    index: int

    @property
    def key(self) -> str:
        """The text that seeds the random numbers, and the record's id."""
        return f"{self.seed}/{self.recipe}/{self.version}/{self.index}"


class Asked(msgspec.Struct, frozen=True):
    """A prompt as a model sees it, in the parts of the alpaca form, with what was put into it.

    Attributes:
        question: the user's words alone.
        shown: the objects in the prompt, in order.
        natural: retrieval found all that the answer needs; false where it was added or withheld.
    """

    system: str
    instruction: str
    input: str
    question: str
    shown: tuple[str, ...]
    natural: bool


class Record(msgspec.Struct, frozen=True, tag="record"):
    """A question with its right answer.

    Attributes:
        category: one of `CATEGORIES`.
        sql: the answer's SQL alone, or "".
        decides: the question quotes a query and asks about it.
        executed: a query, the answer's or the one that is asked about, was linted, bound and executed.
        shape: the plan with names masked (`plan.shape`), or the kind of a record without a plan.
        objects: what the answer reads (for a refusal: what it offers instead).
    """

    origin: Origin
    category: str
    asked: Asked
    answer: str
    sql: str
    decides: bool
    executed: bool
    shape: str
    objects: tuple[str, ...]


class Pair(msgspec.Struct, frozen=True, tag="pair"):
    """Two answers to one prompt that differ in one thing.

    Attributes:
        fault: what is wrong with `rejected`: a name of `corrupt.CORRUPTIONS`, a false refusal or acceptance.
        proof: how that was shown: a lint code, `different` results on the sandbox, `shown` or `not shown`.
    """

    origin: Origin
    asked: Asked
    chosen: str
    rejected: str
    fault: str
    proof: str
    shape: str
    objects: tuple[str, ...]


class Label(msgspec.Struct, frozen=True, tag="label"):
    """One answer and whether it is good. `fault` and `proof` are empty for a good one."""

    origin: Origin
    asked: Asked
    answer: str
    good: bool
    fault: str
    proof: str
    shape: str
    objects: tuple[str, ...]


class Dropped(msgspec.Struct, frozen=True, tag="dropped"):
    """A draw that did not become a record: the gate that stopped it, and why."""

    origin: Origin
    gate: str
    reason: str


Made = Record | Pair | Label
Drawn = Record | Pair | Label | Dropped
"""What one draw gives; tagged, so that a shard's lines can be read back."""
