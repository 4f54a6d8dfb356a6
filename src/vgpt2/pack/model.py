"""What people know about a schema, as data: the shapes of a knowledge pack.

A pack is a folder of YAML, SQL and Markdown (docs/pack.md says how it is written); `vgpt2.pack.load` reads it
into these frozen structs, which forbid unknown keys, and `vgpt2.pack.check` holds every name in it against a
catalog. A pack never says what exists (the catalog does): it says what the things that exist mean.

Not covered: a customer's own columns and objects. They come from the customer's export and documents.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from vgpt2.catalog.model import StatedJoins

Level = Literal["basic", "intermediate", "advanced"]
"""basic: one object; intermediate: joins or grouping; advanced: several of both, windows, CTEs."""

Example = str | int | float
"""A parameter's example value, as it stands in YAML; dates are ISO text (`2024-06-01`)."""


class Module(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One application area of the schema.

    Attributes:
        code: two letters, `AP`.
        title: what people call it, `Accounts Payable`.
        company_column: the first key part of its objects, `APCo`; "" where it has none.
        groups: group columns under which its masters are shared, `VendorGroup`.
        summary: what is kept there.
        batches: the batch tables through which entry goes.
        life: the life of its main transaction, from entry to the end.
    """

    code: str
    title: str
    summary: str
    company_column: str = ""
    groups: tuple[str, ...] = ()
    batches: tuple[str, ...] = ()
    life: str = ""


class ObjectNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table or view in words.

    Attributes:
        name: exact name of the object that queries use (the view, not the base table).
        module: two-letter code.
        title: a short name in plain language.
        purpose: what it holds and where its rows come from.
        row: what one row is.
        use: when to reach for it.
        not_this: what it is taken for by mistake, and what to use instead.
        synonyms: what people say when they mean it, lower case.
        adds: false where rows cannot be counted or added up: an amount stands on several of them, rows of
            different kinds are mixed, or each row is a balance.
    """

    name: str
    module: str
    title: str
    purpose: str
    row: str
    use: str = ""
    not_this: str = ""
    synonyms: tuple[str, ...] = ()
    adds: bool = True


class ColumnNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column in words.

    Attributes:
        label: what it is called in plain language, `gross amount`.
        unit: `currency`, `hours`, `percent`, `month`, `date` …; "" where it has none.
        note: what one has to know before using it.
        synonyms: what people say when they mean it.
        adds: false for an amount that says nothing when it is added up over rows: to date, before, at the
            beginning, or the whole on each of its parts.
    """

    object: str
    column: str
    label: str
    unit: str = ""
    note: str = ""
    synonyms: tuple[str, ...] = ()
    adds: bool = True

    @property
    def key(self) -> str:
        """`Object.Column`."""
        return f"{self.object}.{self.column}"


class ValueSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The codes of a column and what they mean.

    Attributes:
        meanings: code as text (`"2"`, `"R"`) → meaning (`on hold`).
        certain: false where the codes could not be confirmed; nothing may depend on them then.
        source: where the codes were confirmed, in a few words.
        complete: false where further codes are known to exist.
    """

    object: str
    column: str
    meanings: dict[str, str]
    certain: bool = True
    source: str = ""
    complete: bool = True

    @property
    def key(self) -> str:
        """`Object.Column`."""
        return f"{self.object}.{self.column}"


class QueryParameter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A parameter of a verified query; `name` begins with `@`, `type` is a Vista or base type."""

    name: str
    type: str
    example: Example


class VerifiedQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A query that was parsed, bound, linted and executed, with the questions that it answers.

    Attributes:
        id: module and file name, `ap/open-invoices`; for ever.
        title: what it lists.
        grain: what one row of the result is.
        sql: one SELECT after the house conventions, without a final semicolon.
        wordings: questions as different people put them.
        objects: catalog objects that it reads, in the order of the text.
    """

    id: str
    module: str
    title: str
    grain: str
    sql: str
    parameters: tuple[QueryParameter, ...]
    wordings: tuple[str, ...]
    level: Level
    objects: tuple[str, ...]


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody asked, and the objects that a query for it reads."""

    text: str
    objects: tuple[str, ...]


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A short text on how things work; `objects` are the catalog objects that it speaks of."""

    id: str
    title: str
    text: str
    objects: tuple[str, ...] = ()
    module: str = ""


class MissingName(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name that people use and that does not exist.

    Attributes:
        name: what is asked for, `Invoice`.
        instead: existing objects, or columns as `Object.Column`, the best first.
        why: one sentence.
    """

    name: str
    instead: tuple[str, ...]
    why: str


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the people of a schema shorten and vary words; all in lower case.

    Attributes:
        abbreviations: short forms in names and in what is typed, `retg: retainage`.
        synonyms: words of a question and those of the schema that are meant, `client: customer`.
    """

    abbreviations: dict[str, str] = {}
    synonyms: dict[str, str] = {}


class Trees(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Boosted decision trees that say how likely a question needs an object.

    Every tree is a whole one, in the order of a heap: node n leads to node 2n + 1 where the feature is at
    most the threshold, else to 2n + 2. A branch that ended earlier repeats its leaf.

    Attributes:
        features: names of what is tested, in the order of a matrix's columns.
        depth: tests from a root to a leaf.
        tests: numbers of features; for each tree 2^depth - 1.
        thresholds: beside the tests.
        leaves: log-odds; for each tree 2^depth.
    """

    features: tuple[str, ...]
    depth: int
    tests: tuple[tuple[int, ...], ...]
    thresholds: tuple[tuple[float, ...], ...]
    leaves: tuple[tuple[float, ...], ...]

    def __post_init__(self) -> None:
        """Refuse what cannot be evaluated."""
        inner, outer = 2**self.depth - 1, 2**self.depth
        whole = (
            all(len(row) == inner for row in (*self.tests, *self.thresholds))
            and all(len(row) == outer for row in self.leaves)
            and len(self.tests) == len(self.thresholds) == len(self.leaves)
            and all(0 <= test < len(self.features) for row in self.tests for test in row)
        )
        if not whole:
            raise ValueError("tests, thresholds and leaves do not fit together")


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The order of candidates that was learned: trees for what speaks for each alone, and for what the
    candidates, with the chances that these gave them, say for each other."""

    first: Trees
    second: Trees


class Product(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Terms and objects as vectors: the sum of a text's terms times an object, plus its bias.

    Attributes:
        terms, objects: int8, one vector after the other. term_scales, object_scales: float32, what each
            vector's numbers are multiplied by.
        bias: float32, by object.
    """

    terms: bytes
    term_scales: bytes
    objects: bytes
    object_scales: bytes
    bias: bytes


class Embedding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack's texts taught of terms and objects (`vgpt2.context.embed`).

    Attributes:
        terms, objects: in the order of the vectors.
        rarity: float32, the weight of each term in a text.
        odds: its values are log-odds that the text needs an object.
        share: logarithms of its share of what the text needs.
    """

    terms: tuple[str, ...]
    rarity: bytes
    objects: tuple[str, ...]
    odds: Product
    share: Product

    def __post_init__(self) -> None:
        """Refuse what cannot be multiplied."""
        rows = len(self.terms), len(self.objects)
        for product in (self.odds, self.share):
            scales = len(product.term_scales), len(product.object_scales)
            width = len(product.terms) // max(rows[0], 1)
            whole = (
                scales == (4 * rows[0], 4 * rows[1])
                and len(product.bias) == 4 * rows[1]
                and (len(product.terms), len(product.objects)) == (width * rows[0], width * rows[1])
            )
            if not all(rows) or not whole or len(self.rarity) != 4 * rows[0]:
                raise ValueError("terms, objects and vectors do not fit together")


class Pack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole pack.

    Attributes:
        name: `vista`.
        digest: sha256 (hex) of its files, for the manifests of what is made from it.
        modules: by code. objects: by name. queries, articles: by id.
        columns, values: by `Object.Column`.
        missing: by name.
        asks: by object: what people say or type when they need it, in whole sentences and in a few words.
        questions: what people ask where no verified query stands for it, mostly of several objects.
        joins: how objects join that no key and no equal name tells of, and how they do not.
        embedding, ranking: terms and objects as vectors, and the order of candidates, that were learned from
            all of these (`vgpt2.context.learn`), or None.
    """

    name: str
    digest: str = ""
    modules: dict[str, Module] = {}
    objects: dict[str, ObjectNote] = {}
    columns: dict[str, ColumnNote] = {}
    values: dict[str, ValueSet] = {}
    queries: dict[str, VerifiedQuery] = {}
    articles: dict[str, Article] = {}
    missing: dict[str, MissingName] = {}
    asks: dict[str, tuple[str, ...]] = {}
    questions: tuple[Question, ...] = ()
    joins: StatedJoins = StatedJoins()
    words: Wording = Wording()
    embedding: Embedding | None = None
    ranking: Order | None = None

    def hints(self) -> dict[str, tuple[str, ...]]:
        """For each name that does not exist the objects to use instead (what lint proposes)."""
        return {item.name: _objects_of(item.instead) for item in self.missing.values()}

    def codes(self) -> dict[str, tuple[str, ...]]:
        """For each code column the values that it can hold, where all of them are known for certain."""
        return {
            key: tuple(values.meanings)
            for key, values in self.values.items()
            if values.certain and values.complete
        }

    def unadded(self) -> frozenset[str]:
        """Every `Object` and `Object.Column` whose amounts are never totalled."""
        objects = frozenset(name for name, note in self.objects.items() if not note.adds)
        return objects | {key for key, note in self.columns.items() if not note.adds}

    def columns_of(self, name: str) -> Mapping[str, ColumnNote]:
        """Column notes of one object by column name."""
        prefix = f"{name}."
        return {note.column: note for key, note in self.columns.items() if key.startswith(prefix)}


def _objects_of(targets: tuple[str, ...]) -> tuple[str, ...]:
    """The objects among `Object` and `Object.Column` targets, each once, in order."""
    return tuple(dict.fromkeys(target.partition(".")[0] for target in targets))
