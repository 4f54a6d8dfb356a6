"""How one question speaks: what it calls objects, columns and measures, the same throughout.

Not covered: sentences (`phrase`), and what a thing may be called at all (`words`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from vgpt2.records.plan import ColumnRef, Measure, Plan
from vgpt2.records.roles import Role, Subject
from vgpt2.records.words import Noun, Words, load_phrases, singular

EXACT_OBJECTS_SHARE = 0.16
EXACT_COLUMNS_SHARE = 0.06
LONGEST_OWNER = 3
"""Words of a noun that a label can be said to be of; a longer one gives way to the object's name."""


@dataclass
class Speech:
    """One question in the making: a thing is called by one name throughout it."""

    plan: Plan
    subjects: Mapping[str, Subject]
    words: Words
    rng: Random
    names_columns: bool

    def __post_init__(self) -> None:
        self._labels: dict[ColumnRef, str] = {}
        self._nouns: dict[str, Noun] = {}
        self._measures: dict[Measure, str] = {}
        # People who know Vista say its names, and then throughout a question.
        self._exact_objects = self.rng.random() < EXACT_OBJECTS_SHARE
        self._exact_columns = self.rng.random() < (0.5 if self._exact_objects else EXACT_COLUMNS_SHARE)

    def noun(self, name: str) -> Noun:
        """What an object's rows are called here."""
        if name not in self._nouns:
            self._nouns[name] = self.words.noun(name, self.rng, exact=self._exact_objects)
        return self._nouns[name]

    def label(self, ref: ColumnRef) -> str:
        """What a column is called here, with its object where it is not the base's or could be two."""
        if ref not in self._labels:
            self._labels[ref] = self._owned(ref, self.words.column(ref, self.rng, exact=self._exact_columns))
        return self._labels[ref]

    def measure(self, measure: Measure, name: Callable[[Measure, Speech], str]) -> str:
        """What a measure is called here; `name` is asked once."""
        if measure not in self._measures:
            self._measures[measure] = name(measure, self)
        return self._measures[measure]

    def module(self, name: str) -> str:
        """The module that an object belongs to."""
        return self.subjects[name].object.module

    def role(self, ref: ColumnRef) -> Role:
        """The column's role."""
        return self.subjects[ref.object].roles[ref.column]

    def pick(self, *path: str, book: str = "query") -> str:
        """One of the sentences at a place of a phrase book (`phrases/<book>.yaml`)."""
        found = load_phrases(book)
        for part in path:
            found = found[part]
        return str(self.rng.choice(found))

    def _owned(self, ref: ColumnRef, label: str) -> str:
        """The label, with its object where another of the query has one of the same words, or where the label
        does not say by itself whose it is."""
        if len(self.plan.objects) == 1:
            return label
        shared = self._shared(ref, label)
        if ref.object == self.plan.base and not shared:
            return label
        noun = self.noun(ref.object).one
        if not shared and _stems(label) & _stems(noun):
            return label
        if noun.startswith(ref.object):
            if label == ref.column:
                return f"{ref.object}.{label}"
            return f"{label} of {ref.object}" if " " in label else f"{ref.object} {label}"
        if len(noun.split()) > LONGEST_OWNER or _stems(label) & _stems(noun):
            return f"{label} of {ref.object}"
        return self.pick("owned").format(noun=noun, label=label)

    def _shared(self, ref: ColumnRef, label: str) -> bool:
        """Another object of the query has a column that goes by the same words."""
        others = (name for name in self.plan.objects if name != ref.object)
        return any(
            label == other or label in self.words.labels.get(f"{name}.{other}", ())
            for name in others
            for other in self.subjects[name].roles
        )


def _stems(text: str) -> set[str]:
    """The words of a label or noun, singular."""
    return {singular(word) for word in text.lower().split()} - {"of", "the", "record"}


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
