"""Draw plans: which object, which columns, which filters, which way to join.

Common business objects are common: an object that the pack describes weighs more than one that it does not,
a join that the user's own SQL uses more than one that only fits. Every draw comes from the generator that is
passed in, so equal generators give equal plans.

Not covered: whether a plan runs or returns rows (`verify`), and its words (`phrase`).
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from random import Random
from typing import TypeVar

from vgpt2.catalog.model import Catalog, JoinEdge, Origin
from vgpt2.context.closure import best_edge
from vgpt2.pack.model import Pack, ValueSet
from vgpt2.records import values
from vgpt2.records.anchored import anchors
from vgpt2.records.held import apart, contained_by, homes, is_astray, is_held, kept_apart_by
from vgpt2.records.plan import ColumnRef, Filter, Function, Join, JoinKind, Measure, Op, Order, Value
from vgpt2.records.roles import GROUPED, LISTED, Role, Subject
from vgpt2.records.ties import COMPANIES, Ties
from vgpt2.records.together import is_asked_by, without_odds
from vgpt2.records.ways import is_double, is_single

T = TypeVar("T")

DESCRIBED = 12.0
"""How much more an object or column weighs when the pack describes it."""

MOST_GROUPS = 3
"""A class within its craft is fine, an order line by all that it is unique within is not."""

_TECHNICAL = frozenset({"", "DD", "HQ", "IM", "RP", "UD", "VA", "VP", "WD", "WF"})
"""Modules in whose names no words of the trade occur."""


@dataclass(frozen=True)
class Sampler:
    """Everything that is drawn from, with its weights.

    Attributes:
        subjects: objects by name; `names` and `weights` are parallel.
    """

    catalog: Catalog
    pack: Pack
    subjects: Mapping[str, Subject]
    names: tuple[str, ...]
    weights: tuple[float, ...]
    codes: Mapping[str, ValueSet]
    _best: dict[str, tuple[JoinEdge, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _told: dict[str, tuple[JoinEdge, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def _coded(self) -> frozenset[str]:
        """Names of columns that hold codes wherever they stand: a number would be made up."""
        return frozenset(key.partition(".")[2] for key in self.codes)

    @cached_property
    def ties(self) -> Ties:
        """Which joins can be told."""
        return Ties(self.catalog, self.pack, self.subjects)

    @cached_property
    def described(self) -> Mapping[str, tuple[str, ...]]:
        """Names of the objects that the pack describes, by module."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name in self.names:
            if name in self.pack.objects:
                found[self.subjects[name].object.module].append(name)
        return {module: tuple(names) for module, names in found.items()}

    @cached_property
    def _cumulated(self) -> tuple[float, ...]:
        return tuple(accumulate(self.weights))

    @classmethod
    def of(cls, catalog: Catalog, pack: Pack, subjects: Mapping[str, Subject]) -> Sampler:
        """Weights: described by the pack, and how often its joins occur in the user's own SQL."""
        names = tuple(sorted(subjects))
        codes = {key: found for key, found in pack.values.items() if found.certain and found.meanings}
        return cls(
            catalog, pack, subjects, names, tuple(_weight(catalog, pack, name) for name in names), codes
        )

    def subject(self, rng: Random, suits: Callable[[Subject], bool] = lambda _: True) -> Subject:
        """An object for which `suits` holds; it must hold for some."""
        for _ in range(200):
            found = self.subjects[rng.choices(self.names, cum_weights=self._cumulated)[0]]
            if suits(found) and not found.is_loose:
                return found
        return self.subjects[rng.choice([name for name in self.names if suits(self.subjects[name])])]

    def columns(
        self, subject: Subject, rng: Random, count: int, roles: frozenset[Role] = LISTED
    ) -> tuple[ColumnRef, ...]:
        """Up to `count` different columns of these roles; key columns first, as people list them."""
        pool = [name for name, role in subject.roles.items() if role in roles]
        chosen = _distinct(rng, pool, [self._column_weight(subject, name) for name in pool], count)
        place = {name: at for at, name in enumerate(subject.roles)}
        chosen.sort(key=lambda name: (name not in subject.object.key, place[name]))
        return tuple(ColumnRef(subject.name, name) for name in chosen)

    def scope(self, subject: Subject, rng: Random) -> tuple[Filter, ...]:
        """The company (or group) filter: by number where the question will say it, else by parameter."""
        if subject.scope is None:
            return ()
        ref = ColumnRef(subject.name, subject.scope)
        literal = rng.random() < values.LITERAL_COMPANY_SHARE
        value = values.company(rng) if literal else Value(f"@{subject.scope}", "", parameter=True)
        return (Filter(ref, Op.EQ, (value,), scope=True),)

    def unbound_scope(
        self, name: str, bound: Sequence[tuple[ColumnRef, ColumnRef]], rng: Random
    ) -> tuple[Filter, ...]:
        """The company filter that a joined object needs of its own, since no join column carries it."""
        subject = self.subjects[name]
        if subject.scope is None or subject.roles[subject.scope] is not Role.COMPANY:
            return ()
        here = ColumnRef(name, subject.scope)
        # An object that belongs to no company holds nobody to one.
        if any(right == here and self.subjects[left.object].scope is not None for left, right in bound):
            return ()
        return self.scope(subject, rng)

    def filters(
        self, subject: Subject, rng: Random, count: int, avoid: Sequence[ColumnRef] = ()
    ) -> tuple[Filter, ...]:
        """Up to `count` conditions on different columns."""
        pool = [
            name
            for name, role in subject.roles.items()
            if role in _FILTERED
            and ColumnRef(subject.name, name) not in avoid
            and (role is not Role.NAME or name in subject.names)
            and (name,) != subject.identity  # one row: nothing to list
            and not self._is_named_after(subject, name)
            and (role not in (Role.AMOUNT, Role.RATE) or values.is_scaled(subject, name))
            and (role is not Role.MONTH or values.is_month(name))
            and is_asked_by(subject, name)
            and not is_astray(subject, name)
        ]
        weights = [
            self._column_weight(subject, name)
            * _FILTERED[subject.roles[name]]
            * (8.0 if f"{subject.name}.{name}" in self.codes else 1.0)
            for name in pool
        ]
        names = _distinct(rng, pool, weights, count)
        coded = {name for name in names if f"{subject.name}.{name}" in self.codes}
        found: dict[str, Filter] = {}
        for name in without_odds(subject, names, coded):
            condition = self.condition(ColumnRef(subject.name, name), rng)
            around = self.around(subject, condition.column) if condition.op in (Op.EQ, Op.IN) else ()
            held = anchors(subject, condition, around, self.codes, avoid, rng)
            if held is not None:
                kept = {column: item for column, item in found.items() if item.op is Op.EQ}
                found |= {item.column.column: item for item in (*held, condition)} | kept
        return tuple(found.values())

    def condition(self, ref: ColumnRef, rng: Random) -> Filter:
        """One condition on a column, of a kind that its role allows.

        A code whose values nobody knows is compared with a parameter: a literal would be made up.
        """
        subject = self.subjects[ref.object]
        column, role = subject.object.by_name[ref.column], subject.roles[ref.column]
        if (
            column.nullable
            and role in (Role.DATE, Role.MONTH, Role.CODE, Role.IDENTIFIER)
            and rng.random() < 0.12
        ):
            return Filter(ref, rng.choice((Op.IS_NULL, Op.NOT_NULL)))
        known = self.codes.get(f"{ref.object}.{ref.column}")
        if known is not None and (role is not Role.FLAG or rng.random() < values.CODED_FLAG_SHARE):
            return values.coded(ref, known, subject, rng)
        match role:
            case Role.MONTH:
                return values.months(ref, rng)
            case Role.DATE:
                return values.dates(ref, rng)
            case Role.FLAG:
                yes = rng.random() < 0.6
                return Filter(ref, Op.EQ, (Value("'Y'" if yes else "'N'", "yes" if yes else "no"),))
            case Role.AMOUNT | Role.RATE:
                op = rng.choice((Op.GT, Op.GT, Op.GE, Op.LT, Op.LE, Op.NE))
                value = Value("0", "zero") if op is Op.NE else values.threshold(subject, ref.column, rng)
                return Filter(ref, op, (value,))
            case Role.NAME:
                return values.name_part(ref, rng, words=self._is_of_trade(subject))
            case Role.CODE if not values.has_pattern(column):
                return Filter(ref, Op.EQ, (values.parameter(column, rng),))
            case _:
                return self._identified(ref, rng)

    def _is_named_after(self, subject: Subject, column: str) -> bool:
        """Rows are called by the last part of their key: "craft classes for class PP" says the same twice."""
        note = self.pack.objects.get(subject.name)
        said = note.title.lower().replace(" ", "") if note is not None else ""
        return subject.object.key[-1:] == (column,) and column.lower() in said

    def _is_of_trade(self, subject: Subject) -> bool:
        """Words of the trade ("STEEL") occur in its names: in those of things, people and work, not in those
        of statuses and forms."""
        note = self.pack.objects.get(subject.name)
        said = note.title.lower() if note is not None else ""
        return subject.object.module not in _TECHNICAL and not values.of_trade().isdisjoint(
            re.findall(r"\w+", said)
        )

    def _identified(self, ref: ColumnRef, rng: Random) -> Filter:
        column = self.subjects[ref.object].object.by_name[ref.column]
        drawn = rng.random()
        letter = column.base.lower() in ("char(1)", "varchar(1)") and not values.has_pattern(column)
        if (
            drawn < values.PARAMETER_SHARE
            or column.type in values.PADDED
            or letter
            or column.name in self._coded
        ):
            return Filter(ref, Op.EQ, (values.parameter(column, rng),))
        if drawn < values.PARAMETER_SHARE + 0.1:
            several = {value.sql: value for value in (values.identifier(column, rng) for _ in range(3))}
            if len(several) > 1:
                return Filter(ref, Op.IN, tuple(several.values()))
        return Filter(ref, Op.EQ, (values.identifier(column, rng),))

    def partner(
        self, present: Sequence[str], rng: Random, suits: Callable[[JoinEdge], bool] = lambda _: True
    ) -> JoinEdge | None:
        """A join edge from one of the present objects to one that is not among them, by its whole key, and of
        the kind that is meant where nothing is said of it (`ties`).

        Settings of a company are nobody's partner (a journal has no "PR company settings"); from the company
        table nothing goes on, since everything does. Nor is something that another present object is bound
        to in a way of its own, since nobody says which way is meant, or a view of what could be joined.
        """
        pool = [
            edge
            for name in present
            if name != COMPANIES
            for edge in self._told_edges(name)
            if edge.right not in present and suits(edge) and is_single(edge, present, self)
        ]
        if not pool:
            return None
        return rng.choices(pool, [self._edge_weight(edge) for edge in pool])[0]

    def whole(self, subject: Subject, refs: Sequence[ColumnRef]) -> tuple[ColumnRef, ...]:
        """Columns with what they are unique within put before them: a class within its craft."""
        found: dict[ColumnRef, None] = {}
        for ref in refs:
            found.update(dict.fromkeys(ColumnRef(subject.name, name) for name in self.around(subject, ref)))
            found[ref] = None
        return tuple(found)

    def refers(self, ref: ColumnRef | None) -> bool:
        """It is a key elsewhere; a number that counts within its own object alone says nothing by itself."""
        edges = self.best_edges(ref.object) if ref is not None else ()
        return any(
            ref.column in edge.left_columns and is_to_one(edge, self.subjects) for edge in edges if ref
        )

    def around(self, subject: Subject, ref: ColumnRef) -> list[str]:
        """What a column is unique within: what stands before it in the key of an object that it refers to.

        The company of the object itself and its groups go without saying; another company, and a group that
        the object's own scope leaves open, do not.
        """
        if subject.roles[ref.column] in (Role.MONTH, Role.DATE):
            return []  # a month is the same month everywhere
        if containers := contained_by(subject, ref.column):
            refs = [ColumnRef(subject.name, name) for name in containers]
            return [part.column for part in self.whole(subject, refs)]
        foreign: list[str] | None = None
        for edge in self.best_edges(subject.name):
            if ref.column not in edge.left_columns or not is_to_one(edge, self.subjects):
                continue
            named = dict(zip(edge.right_columns, edge.left_columns, strict=True))
            *before, last = (named[part] for part in self.subjects[edge.right].object.key)
            if last != ref.column:
                continue
            told = {Role.GROUP} if Role.COMPANY in {subject.roles[name] for name in before} else ()
            around = [
                name
                for name in before
                if not is_held(subject, name, self._homes) and subject.roles[name] not in told
            ]
            if any(subject.roles[name] not in (Role.COMPANY, Role.GROUP) for name in around):
                return around
            foreign = around if foreign is None else min(foreign, around, key=len)
        if foreign is None:
            scope = kept_apart_by(subject, ref.column, self._apart)
            return [] if scope is None or is_held(subject, scope, self._homes) else [scope]
        return foreign

    def is_one_row(self, subject: Subject, refs: Sequence[ColumnRef]) -> bool:
        """Whether columns that are grouped by, or pinned to one value, leave one row a group of a company."""
        told = {ref.column for ref in refs}
        keys = (key.columns for key in subject.object.keys)
        return any(all(name in told or is_held(subject, name, self._homes) for name in key) for key in keys)

    def left_open(self, edge: JoinEdge, kind: Role) -> tuple[str, ...]:
        """The partner's companies or groups that the left side's scope leaves open."""
        left = self.subjects[edge.left]
        pairs = zip(edge.left_columns, edge.right_columns, strict=True)
        return tuple(
            other for one, other in pairs if left.roles[one] is kind and not is_held(left, one, self._homes)
        )

    @cached_property
    def _homes(self) -> Mapping[str, str]:
        return homes(self.catalog, self.subjects)

    @cached_property
    def _apart(self) -> Mapping[str, str]:
        return apart(self.subjects)

    def best_edges(self, name: str) -> tuple[JoinEdge, ...]:
        """For each possible partner of an object the one way that a join without further words means."""
        if name not in self._best:
            found: dict[str, JoinEdge] = {}
            for edge in self.catalog.edges(name):
                if edge.right in self.subjects and edge.right not in found and self._whole(edge):
                    found[edge.right] = edge
            self._best[name] = tuple(found.values())
        return self._best[name]

    def _told_edges(self, name: str) -> tuple[JoinEdge, ...]:
        """Those that a question means, which names no more than the two objects; not to settings, nor to a
        double of a plainer partner."""
        if name not in self._told:
            edges = self.best_edges(name)
            partners = [edge.right for edge in edges]
            self._told[name] = tuple(
                edge
                for edge in edges
                if (edge.right == COMPANIES or not self.subjects[edge.right].is_settings)
                and not is_double(edge.right, partners, self.subjects)
                and best_edge(name, edge.right, self.catalog) is not None  # no prompt shows others
                and self.ties.is_told(edge)
            )
        return self._told[name]

    def _whole(self, edge: JoinEdge) -> bool:
        """The edge binds the whole key of one of its ends; to many rows only by more than a company."""
        left, right = self.subjects[edge.left], self.subjects[edge.right]
        if not all(name in left.roles for name in edge.left_columns):
            return False
        if not all(name in right.roles for name in edge.right_columns):
            return False
        if set(right.object.key) <= set(edge.right_columns):
            return True
        return set(left.object.key) <= set(edge.left_columns) and len(edge.left_columns) > 1

    def _column_weight(self, subject: Subject, name: str) -> float:
        described = DESCRIBED if f"{subject.name}.{name}" in self.pack.columns else 1.0
        return described * _WEIGHTS.get(subject.roles[name], 0.5)

    def _edge_weight(self, edge: JoinEdge) -> float:
        described = DESCRIBED if edge.right in self.pack.objects else 1.0
        used = 1.0 + math.log1p(edge.count) if edge.origin is Origin.MINED else 1.0
        # Nearly everything can be joined to the company table; that says little about use.
        hub = 0.1 if len(edge.left_columns) == 1 else 1.0
        return described * used * hub * math.sqrt(len(edge.left_columns))


def join(edge: JoinEdge, kind: JoinKind) -> Join:
    """The edge as a join of a plan."""
    return Join(edge.right, kind, pairs(edge))


def pairs(edge: JoinEdge) -> tuple[tuple[ColumnRef, ColumnRef], ...]:
    """The edge's equalities as columns."""
    columns = zip(edge.left_columns, edge.right_columns, strict=True)
    return tuple((ColumnRef(edge.left, left), ColumnRef(edge.right, right)) for left, right in columns)


def is_to_one(edge: JoinEdge, subjects: Mapping[str, Subject]) -> bool:
    """Whether a row of the left side has at most one partner."""
    key = subjects[edge.right].object.key
    return bool(key) and set(key) <= set(edge.right_columns)


def measure(subject: Subject, rng: Random, sampler: Sampler) -> Measure:
    """An aggregate that makes sense for its column's role; COUNT of rows where nothing can be summed."""
    drawn = rng.random()
    if drawn >= 0.25:
        wanted = Role.AMOUNT if drawn < 0.85 else rng.choice((Role.AMOUNT, Role.RATE, Role.DATE))
        found = sampler.columns(subject, rng, 1, frozenset({wanted}))
        if found:
            function = _function(wanted, rng)
            return Measure(function, found[0], output_name(function, found[0].column, wanted))
    return Measure(Function.COUNT, None, "NumberRows")


def output_name(function: Function, column: str, role: Role) -> str:
    """What an aggregate's output is called: `TotalInvTotal`, `LatestInvDate`; `TotalCost` stays."""
    if role in (Role.DATE, Role.MONTH):
        prefix = "Earliest" if function is Function.MIN else "Latest"
    else:
        prefix = _PREFIX[function]
    return column if column.startswith(prefix) else f"{prefix}{column}"


def orders_for(outputs: Sequence[ColumnRef | Measure], rng: Random, count: int = 1) -> tuple[Order, ...]:
    """Sort keys among what is output."""
    chosen = rng.sample(list(outputs), min(count, len(outputs)))
    return tuple(Order(item, rng.random() < (0.8 if isinstance(item, Measure) else 0.4)) for item in chosen)


def groups(subject: Subject, sampler: Sampler, rng: Random, count: int) -> tuple[ColumnRef, ...]:
    """Columns worth grouping by, without those that identify a single row."""
    drawn = sampler.columns(subject, rng, count + 2, GROUPED)
    # A number from outside (an invoice, a check) is different in nearly every row.
    told = [ref for ref in drawn if not SINGLE.search(ref.column) and not is_astray(subject, ref.column)]
    refs = sampler.whole(subject, told[:count])
    whole = set(subject.identity) <= {ref.column for ref in refs}
    if len(refs) > MOST_GROUPS:
        return ()
    last = ColumnRef(subject.name, subject.identity[-1]) if subject.identity else None
    return tuple(ref for ref in refs if ref != last) if whole or not sampler.refers(last) else refs


SINGLE = re.compile(
    r"^(?:Previous|Prior)(?=[A-Z])|\d$|"
    r"(?:Ref|Reference|Chk|Check|Invoice|InvNo|InvId|Ticket|BatchId|CheckNum|CheckNo|PrePaidChk|Asset|Zip|Phone)$"
)
"""Numbers that hardly two rows share, and one of several like columns (`Phase3`): nothing to group by."""


_WEIGHTS: Mapping[Role, float] = {
    Role.NAME: 3.0,
    Role.AMOUNT: 3.0,
    Role.DATE: 2.5,
    Role.MONTH: 2.5,
    Role.IDENTIFIER: 2.5,
    Role.CODE: 1.5,
    Role.FLAG: 1.0,
    Role.SEQUENCE: 1.5,
    Role.RATE: 1.0,
    Role.TEXT: 0.4,
}

_FILTERED: Mapping[Role, float] = {
    Role.MONTH: 2.0,
    Role.DATE: 2.0,
    Role.FLAG: 1.5,
    Role.AMOUNT: 0.8,
    Role.RATE: 0.3,
    Role.IDENTIFIER: 1.5,
    Role.NAME: 0.5,
    Role.CODE: 0.6,
}

_PREFIX: Mapping[Function, str] = {
    Function.SUM: "Total",
    Function.AVG: "Average",
    Function.MIN: "Lowest",
    Function.MAX: "Highest",
}


def _function(role: Role, rng: Random) -> Function:
    if role is Role.AMOUNT:
        return rng.choice(
            (Function.SUM, Function.SUM, Function.SUM, Function.SUM, Function.AVG, Function.MAX)
        )
    if role is Role.RATE:
        return rng.choice((Function.AVG, Function.MAX, Function.MIN))
    return rng.choice((Function.MIN, Function.MAX))


def _weight(catalog: Catalog, pack: Pack, name: str) -> float:
    mined = sum(edge.count for edge in catalog.edges(name) if edge.origin is Origin.MINED)
    return (DESCRIBED if name in pack.objects else 1.0) * (1.0 + math.log1p(mined))


def _distinct(rng: Random, pool: Sequence[T], weights: Sequence[float], count: int) -> list[T]:
    """Up to `count` different items, each draw by weight."""
    items, heavy = list(pool), list(weights)
    chosen: list[T] = []
    while items and len(chosen) < count:
        at = rng.choices(range(len(items)), heavy)[0]
        chosen.append(items.pop(at))
        heavy.pop(at)
    return chosen
