"""How one question speaks: what it calls objects, columns and measures, the same throughout.

Not covered: sentences (`phrase`), and what a thing may be called at all (`words`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from random import Random

from vgpt2.records.plan import ColumnRef, JoinKind, Measure, Plan
from vgpt2.records.roles import Role, Subject
from vgpt2.records.words import Noun, Words, each_of, head_word, load_phrases, plural, singular

EXACT_OBJECTS_SHARE = 0.16
EXACT_COLUMNS_SHARE = 0.06
LONGEST_OWNER = 4
"""Words of a noun that a label can be said to be of; among several objects a longer one gives way to the
object's name."""
_IN_MONTH = re.compile(r" (in|of) the month$")
LONGEST_OWN = 5
"""Words of a label that is said of rows, where a shorter one will do."""


@dataclass
class Speech:
    """One question in the making: a thing is called by one name throughout it."""

    plan: Plan
    subjects: Mapping[str, Subject]
    words: Words
    rng: Random
    names_columns: bool

    def __post_init__(self) -> None:
        self._labels: dict[ColumnRef, tuple[str, str]] = {}
        self._nouns: dict[str, Noun] = {}
        self._measures: dict[Measure, str] = {}
        self._once: dict[tuple[str, ...], str] = {}
        # People who know Vista say its names, and then throughout a question.
        self._exact_objects = self.rng.random() < EXACT_OBJECTS_SHARE
        exact = self.rng.random() < (0.5 if self._exact_objects else EXACT_COLUMNS_SHARE)
        # Where one column has only its name, the others are called by theirs: a mixture reads oddly.
        self._exact_columns = exact or not all(
            self.words.labels.get(f"{ref.object}.{ref.column}") for ref in self._said_columns()
        )

    def _said_columns(self) -> list[ColumnRef]:
        """Columns that the question names; the company or group goes by a word of its own."""
        plan = self.plan
        found = [*plan.columns] if self.names_columns else []
        found += [condition.column for condition in plan.conditions if not condition.scope]
        found += [group.column for group in plan.groups]
        found += [ref for item in plan.measures for ref in (item.column, item.minus) if ref is not None]
        return found

    def beside(self, plan: Plan) -> Speech:
        """The speech of another plan in the same question: names in both, or in neither. To be asked for
        before anything is said."""
        other = Speech(plan, self.subjects, self.words, self.rng, self.names_columns)
        self._exact_columns = other._exact_columns = self._exact_columns or other._exact_columns
        self._exact_objects = other._exact_objects = self._exact_objects or other._exact_objects
        other._once = self._once
        return other

    def settle(self) -> None:
        """Names of objects and columns in all of a question, or in none. To be asked for before anything is
        said."""
        self._exact_objects = self._exact_columns = self._exact_objects or self._exact_columns

    def noun(self, name: str) -> Noun:
        """What an object's rows are called here."""
        if name not in self._nouns:
            found = self.words.noun(name, self.rng, exact=self._exact_objects)
            if len(self.plan.objects) > 1 and len(found.one.split()) > LONGEST_OWNER:
                # Nothing could be said to be of it by that name, and two names for one thing mislead.
                found = self.words.noun(name, self.rng, exact=True)
            first = (self.words.nouns.get(name) or (found,))[0]
            # A client beside a service customer would be read as another one.
            others = {_thing(self._first(other)) for other in self.plan.objects if other != name}
            self._nouns[name] = found if self._exact_objects or _thing(first.one) not in others else first
        return self._nouns[name]

    def _first(self, name: str) -> str:
        """What an object's rows are called first of all."""
        nouns = self.words.nouns.get(name, ())
        return nouns[0].one if nouns else name

    def label(self, ref: ColumnRef) -> str:
        """What a column is called here, with its object where it is not the base's or could be two."""
        label, owner = self._parts(ref)
        return f"{label} of the {owner}" if owner else label

    def flag(self, ref: ColumnRef, *, bare: bool = False) -> str:
        """A flag by its label in quotation marks, which may be no noun: `flag "paid on its own"`.

        Args:
            bare: it is plain whose it is.
        """
        label, owner = self._parts(ref)
        owner = "" if bare else owner
        return f'flag "{label.removesuffix(" flag")}"{f" of the {owner}" if owner else ""}'

    def the(self, ref: ColumnRef) -> str:
        """The label with its article; an exact name has none."""
        label = self.label(ref)
        return label if self.is_exact(label, ref) else f"the {label}"

    def each(self, ref: ColumnRef) -> str:
        """What a column is called behind `each` or `per`."""
        return each_of(self.label(ref))

    def eaches(self, refs: Sequence[ColumnRef]) -> list[str]:
        """What columns are called behind one `each` or `per`; the last by its name where the end of its label
        could be said of the one before it as well."""
        if _runs_on([self.label(ref) for ref in refs]):
            self._labels[refs[-1]] = (refs[-1].column if len(self.plan.objects) == 1 else refs[-1].sql, "")
        return [self.each(ref) for ref in refs]

    def is_exact(self, label: str, ref: ColumnRef) -> bool:
        """Whether a label is the column's exact name."""
        return label.rpartition(".")[2] == ref.column

    def bare(self, ref: ColumnRef) -> str:
        """What a column is called where it is plain whose it is."""
        return self._parts(ref)[0]

    def listed_before(self, ref: ColumnRef) -> str:
        """What a column is called where the question has listed the columns: whose it is goes without saying
        where no other one of them goes by the same words."""
        bare = self.bare(ref)
        twins = [other for other in self.plan.columns if other != ref and self.bare(other) == bare]
        if not twins and ref in self.plan.columns:
            return bare
        owner = self._parts(ref)[1]
        return f"{bare} of the {self._shortly(ref.object, owner)}" if owner else bare

    def own(self, ref: ColumnRef) -> str:
        """What a column of the base is called where the rows that it is of are said right behind it.

        A label that says itself whose it is would read oddly then: "amount of the reward of rewards".
        """
        label = self.words.column(ref, self.rng, exact=self._exact_columns)
        others = self.words.labels.get(f"{ref.object}.{ref.column}", ())
        plain = [other for other in (label, *others) if " of " not in other]
        short = [
            other for other in plain if len(other.split()) <= LONGEST_OWN and not _IN_MONTH.search(other)
        ]
        if short or not plain:
            return next(iter(short), ref.column)
        cut = _IN_MONTH.sub("", plain[0])  # of the total of several months nobody says so
        names = (f"{ref.object}.{name}" for name in self.subjects[ref.object].roles)
        taken = any(cut in self.words.labels.get(name, ()) for name in names)
        return plain[0] if taken else cut

    def listing(self, refs: Sequence[ColumnRef], *, grouped: bool = False) -> str:
        """Columns as a question asks for them: a flag is called one, and an owner is said once for those
        of it that stand together (`the date and amount of the invoice, and the name of the vendor`).

        Args:
            grouped: it stands behind one "each" or "per".
        """
        plainly = listed if grouped else _listed_apart
        # `Job and JCTN.Description`: whose the first one is, nobody would know.
        full = any(self._parts(ref)[0] == ref.sql for ref in refs)
        runs = [self._run(name, list(together), refs, full=full) for name, together in groupby(refs, _object)]
        if not any(owner for owner, _ in runs):
            labels = [label for _, labels in runs for label in labels]
            alone = len(runs) > 1 and len(runs[-1][1]) == 1 and not grouped
            if alone and " " not in labels[-2] and _is_prefixed(labels[-1]):
                # Of "the equipment and material category" the first could be a category as well.
                return f"{', '.join(labels[:-1])}, and the {labels[-1]}"
            return plainly(labels)
        said = [
            f"{_listed_apart(labels)} of {owner}" if owner else ", ".join(labels) for owner, labels in runs
        ]
        if not runs[-1][0]:
            said[-1] = plainly(runs[-1][1])
        if len(said) < 2:
            return listed(said)
        said[1:] = [text if "." in text.split()[0] else f"the {text}" for text in said[1:]]
        comma = "" if len(said) == 2 and not re.search(r" and |,", " ".join(said)) else ","
        return f"{', '.join(said[:-1])}{comma} and {said[-1]}"

    def _run(
        self, name: str, together: Sequence[ColumnRef], refs: Sequence[ColumnRef], *, full: bool
    ) -> tuple[str, list[str]]:
        """Whose some columns are, and their labels. Those of the base have no owner, unless one that is said
        in the same list has a column of one of their names."""
        parts = [self._listed_part(ref, full=full) for ref in together]
        noun = next((owner for _, owner in parts if owner), "")
        others = {ref.object for ref in refs if ref.object != name and self._parts(ref)[1]}
        if not noun and name == self.plan.base and any(self._has_twin(ref, others) for ref in together):
            noun = self.noun(name).one
        labels = [label.removesuffix(f" of the {noun}") for label, _ in parts]
        owner = f"{'each' if self._is_many(name) else 'the'} {self._shortly(name, noun)}" if noun else ""
        return owner, labels

    def _has_twin(self, ref: ColumnRef, others: Iterable[str]) -> bool:
        """Whether one of some objects has a column of that name with values of its own."""
        same = self._same(ref)
        exact = self.is_exact(self.bare(ref), ref)
        return not exact and any(
            ref.column in self.subjects[name].roles and ColumnRef(name, ref.column) not in same
            for name in others
        )

    def _shortly(self, name: str, noun: str) -> str:
        """Whose a column is: the rows that a question is about need their last word only, where nothing else
        in it ends in that."""
        last = head_word(noun)
        others = {head_word(self.noun(other).one) for other in self.plan.sources if other != name}
        told = last.islower() and last not in others and last not in ("type", "code", "status", "rate")
        short = told and name == self.plan.base
        return last if short else noun

    def article(self, template: str, refs: Sequence[ColumnRef], listing: str = "") -> str:
        """A template without the article before the columns where these go by their exact names, and with
        one where any other of them has one."""
        if not refs or self.is_exact(self.bare(refs[0]), refs[0]):
            return template.replace("the {columns}", "{columns}")
        if "the {columns}" in template or not re.search(r"(,| and) the ", listing):
            return template
        return re.sub(r"(^|show |: )\{columns\}", r"\1the {columns}", template)

    def _listed_part(self, ref: ColumnRef, *, full: bool) -> tuple[str, str]:
        label, owner = self._parts(ref)
        if full and label == ref.column:
            return ref.sql, owner
        if (
            self.role(ref) is not Role.FLAG
            or label.rpartition(".")[2] == ref.column
            or label.endswith("flag")
        ):
            return label, owner
        return (f'"{label}" flag' if " " in label else f"{label} flag"), owner

    def _parts(self, ref: ColumnRef) -> tuple[str, str]:
        if ref not in self._labels:
            label = self.words.column(ref, self.rng, exact=self._exact_columns)
            if label == "month" and any(self.role(item.column) is Role.DATE for item in self.plan.filters):
                label = "accounting month"  # not the month of that date
            self._labels[ref] = self._owned(ref, label)
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

    def once(self, *path: str) -> str:
        """The same sentence of a place each time: one question calls a total a total or a sum throughout."""
        if path not in self._once:
            self._once[path] = self.pick(*path)
        return self._once[path]

    def _owned(self, ref: ColumnRef, label: str) -> tuple[str, str]:
        """The label and whose it is: an owner where another object of the query has a label of the same
        words, or where the label does not say by itself whose it is.

        An object of too long a noun is called by its name there; a column that is called by its name has its
        object's before it.
        """
        known = tuple(one for one, _ in self.words.nouns.get(ref.object, ()))
        label = self._cut(ref, label, *(label.removesuffix(f" of the {one}") for one in known))
        if len(self.plan.objects) == 1 or (ref.object == self.plan.base and not self.plan.joins):
            return label, ""
        shared = self._shared(ref, label)
        if ref.object == self.plan.base and not shared and label.lower() not in _BARE:
            return label, ""
        if label == ref.column:
            return ref.sql, ""
        noun = self.noun(ref.object).one
        noun = noun.removesuffix(" name")  # the last name of an employee, not of his name
        known = (noun, *known)
        things = {_thing(self.noun(other).one) for other in self.plan.sources if other != ref.object}
        if any(_tells(label, one, whole=_thing(noun) in things) for one in known):
            return (label, "") if not shared else (self._cut(ref, label, _less(label, noun)), noun)
        return label, noun

    def _cut(self, ref: ColumnRef, label: str, *shorter: str) -> str:
        """A shorter form of a label, where that does not mean another column of the object."""
        found = next((one for one in shorter if one != label), label)
        if found == label:
            return label
        others = (f"{ref.object}.{name}" for name in self.subjects[ref.object].roles if name != ref.column)
        return label if any(found in self.words.labels.get(key, ()) for key in others) else found

    def _is_many(self, name: str) -> bool:
        """A row of what it is joined to can have several of this object."""
        joins = [join for join in self.plan.joins if join.object == name]
        keys = {right.column for join in joins for _, right in join.pairs}
        return bool(joins) and not set(self.subjects[name].object.key) <= keys

    def _same(self, ref: ColumnRef) -> set[ColumnRef]:
        """Columns that are equal to it by the joins: it does not matter whose is said.

        A left join leaves its side empty, so there only the side that stands before is sure.
        """
        pairs = [
            pair
            for join in self.plan.joins
            for pair in join.pairs
            if pair[0] == ref or (pair[1] == ref and join.kind is JoinKind.INNER)
        ]
        return {side for pair in pairs for side in pair}

    def _shared(self, ref: ColumnRef, label: str) -> bool:
        """Another object of the query has a column that goes by the same words."""
        same = self._same(ref)
        others = (name for name in self.plan.sources if name != ref.object)
        return any(
            (label == other or label in self.words.labels.get(f"{name}.{other}", ()))
            and ColumnRef(name, other) not in same
            for name in others
            for other in self.subjects[name].roles
        )


_BARE = frozenset({"description", "name", "type", "status", "code", "number", "date", "amount", "title"})
"""Labels that say nothing where there is more than one object, whichever of them it is of."""

_GENERAL = frozenset(
    {"of", "the", "record", "name", "type", "code", "number", "date", "description", "unit", "day", "header"}
)
"""Words that tell nothing of whose a column is."""


def _stems(text: str) -> set[str]:
    """The words of a label or noun, singular."""
    return {singular(word) for word in text.lower().split()} - _GENERAL


def _thing(noun: str) -> str:
    """What a noun is about: `equipment` of `equipment record`, `invoice` of `AP invoice header`."""
    words = [
        singular(word) for word in re.split(r" (?:of|at|by|for|from|in|on|with) ", noun.lower())[0].split()
    ]
    return next((word for word in reversed(words) if word not in _GENERAL), words[-1])


def _less(label: str, noun: str) -> str:
    """A label without the words of the noun that it will be said to be of: `name` of `customer name`, where
    it is the customer's; a customer's group of customers stays one."""
    words, own = label.split(), noun.split()
    head, _, tail = label.partition(" of ")
    if tail and f" {noun}".endswith(f" {tail.removeprefix('the ')}"):
        return head
    for count in range(min(len(words) - 1, len(own)), 0, -1):
        if words[:count] == own[-count:] and words[count] not in ("group", "company", "of"):
            return " ".join(words[count:])
    return label


_SHARED_THINGS = frozenset(
    {"batch", "group", "item", "line", "entry", "detail", "history", "transaction", "template"}
)
"""What many objects are about; the batch number of a projection batch does not say of which batch it is."""


def _tells(label: str, noun: str, *, whole: bool = False) -> bool:
    """Whether a label says by itself that it is of what the noun is about.

    Args:
        whole: another object of the query is about the same, so that all of the noun must be in the label.
    """
    thing, said = _thing(noun), _stems(label)
    whole = whole or thing in _SHARED_THINGS
    return thing in said and (not whole or _stems(noun) <= said)


def _object(ref: ColumnRef) -> str:
    return ref.object


def _is_prefixed(label: str) -> bool:
    """A noun with another one before it: `material category`, not `date of the invoice`."""
    return len(re.split(r" (?:of|at|by|for|from|in|on|with|to) ", label)[0].split()) > 1 and label.islower()


_TAILED = re.compile(r" (of|from|to|for|by|at|in|on|with|within|before|after|per|under) ")


def _runs_on(labels: Sequence[str]) -> bool:
    """The end of the last label could be said of the one before it as well: `date received and date due back
    from the architect`."""
    tail = _TAILED.search(labels[-1]) if len(labels) > 1 else None
    if tail is None or _TAILED.search(labels[-2]):
        return False
    shared = not _stems(labels[-2]).isdisjoint(_stems(labels[-1][: tail.start()]))
    return shared or labels[-1].startswith("the ", tail.end())


def _listed_apart(labels: Sequence[str]) -> str:
    """Labels behind a "the", the last set apart where its end could be said of two."""
    # Nor is the price basis one of what stands behind the "of" before it.
    tailed = len(labels) > 1 and _TAILED.search(labels[-2]) is not None
    if not tailed and (not _runs_on(labels) or '"' in labels[-1]):
        return listed(labels)
    if len(labels) == 2:
        return f"{labels[0]} and the {labels[1]}"
    return f"{', '.join(labels[:-1])}, and {labels[-1]}"


def listed(items: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def several(label: str, ref: ColumnRef) -> str:
    """Several of what a column tells apart: `payable statuses`, `values of PO`."""
    return f"values of {label}" if label.rpartition(".")[2] == ref.column else plural(label)
