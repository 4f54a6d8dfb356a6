"""Synthetic rows: for the tables that queries read, from (catalog, needs, seed) and nothing else.

What makes rows tell queries apart: whole parent key tuples are copied; about an eighth of the parents has no
child, and about an eighth of the master rows is left out, so that INNER and LEFT JOIN differ; half of the
rows aim at the query's conditions and the others lie around their boundaries; columns that are compared are
equal in some rows; business keys are unique, while their parts repeat.

Not covered: check constraints, triggers, sums that agree between a header and its lines.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from weakref import WeakKeyDictionary

from vgpt2.catalog.model import Catalog, Column, DbObject
from vgpt2.sandbox import sqltypes
from vgpt2.sandbox.joining import Link, Plan, business_key, keys, plan
from vgpt2.sandbox.model import FROZEN_NOW, Cell, Code, ValueSets
from vgpt2.sandbox.needs import Needs, ParameterUse, Ref
from vgpt2.sandbox.plant import Draw, Pool, months_around, neighbours, pool
from vgpt2.sandbox.pools import base_values, is_month, month
from vgpt2.sandbox.sqltypes import Family, SqlType

Evaluate = Callable[
    [SqlType, Sequence[Cell], Sequence[str], Mapping[str, Cell]], list[tuple[bool | None, ...]]
]
"""Evaluates conditions over `x` of a type, for each candidate value, with values of parameters."""

VERSION = 2
"""Of the generator: part of every cache key; a change of the rows changes it."""

_FOCUS = 0.5
_CHILDLESS = 8  # one parent in so many has no child
_LEFT_OUT = 0.12
_SAME = 0.2
_NO_PARENT = 0.1
_FAILURES = 40  # so many keys in a row that are taken: the key has no more values
_SMALLEST = 24
_TWINS = 0.3  # share of rows whose key differs from another row's in one part only

_BASES: WeakKeyDictionary[Catalog, dict[object, tuple[Cell, ...]]] = WeakKeyDictionary()
"""What columns' pools hold before anything is planted; the same for every query."""


@dataclass
class Table:
    """A stored table: its columns' types and its rows, all columns alike in length."""

    name: str
    types: dict[str, SqlType]
    columns: dict[str, list[Cell]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()))) if self.columns else 0


@dataclass(frozen=True)
class Rows:
    """The rows of one database, and values for the queries' parameters (without `@`)."""

    tables: Mapping[str, Table]
    parameters: Mapping[str, Cell]


def generate(
    catalog: Catalog,
    needs: Needs,
    seed: int,
    evaluate: Evaluate,
    *,
    rows: int = 300,
    values: ValueSets | None = None,
    parameters: Mapping[str, Cell] | None = None,
) -> Rows:
    """Make the rows.

    Args:
        needs: of all queries that will run on them.
        evaluate: evaluates conditions over candidate values.
        rows: of a table without children.
        values: codes of status columns.
        parameters: values for parameters; those not given are drawn.
    """
    return _Maker(catalog, needs, seed, evaluate, rows, values or {}, parameters or {}).made()


class _Maker:
    """The state of one `generate`."""

    def __init__(
        self,
        catalog: Catalog,
        needs: Needs,
        seed: int,
        evaluate: Evaluate,
        rows: int,
        values: ValueSets,
        parameters: Mapping[str, Cell],
    ) -> None:
        self.catalog = catalog
        self.needs = needs
        self.seed = seed
        self.evaluate = evaluate
        self.rows = rows
        self.values = values
        self.plan: Plan = plan(catalog, needs)
        self.members = self._members()
        self.pools: dict[Ref, Pool] = {}
        self.tables: dict[str, Table] = {}
        self.focus: dict[str, list[bool]] = {}
        self.parameters = dict(parameters)
        for name, use in needs.parameters.items():
            if name not in self.parameters:
                self.parameters[name] = self._parameter(name, use)

    def made(self) -> Rows:
        for store in self.plan.order:
            self._make(store)
        self._leave_out()
        return Rows(self.tables, self.parameters)

    def rng(self, *parts: object) -> random.Random:
        return random.Random(zlib.crc32("|".join(map(str, (VERSION, self.seed, *parts))).encode()))

    def _members(self) -> dict[Ref, list[Ref]]:
        """The columns of each pool, by its representative."""
        found: dict[Ref, list[Ref]] = {}
        for ref, head in self.plan.shared.items():
            found.setdefault(head, []).append(ref)
        return found

    def column(self, ref: Ref) -> Column:
        item = self.catalog.objects[ref.store]
        found = item.by_name.get(ref.column)
        if found is not None:
            return found
        # A computed column of a one-to-one view: "View.column".
        view, _, name = ref.column.partition(".")
        return self.catalog.objects[view].by_name[name]

    def _kind(self, ref: Ref) -> SqlType:
        return sqltypes.read(self.column(ref).base)

    def _codes(self, refs: Sequence[Ref]) -> Sequence[Code]:
        for ref in refs:
            for owner in (ref.store, self.catalog.view_of(ref.store)):
                codes = self.values.get(f"{owner}.{ref.column}")
                if codes:
                    kind = self._kind(ref)
                    return [int(code) if kind.is_number else str(code) for code in codes]
        return ()

    def _base(self, ref: Ref) -> list[Cell]:
        """What a column's pool holds before anything is planted; one source for all columns that share it."""
        head = self.plan.shared.get(ref, ref)
        refs = self.members.get(head, [ref])
        # A number's or the shortest string's values fit in all the others.
        source = min(refs, key=lambda item: (not self._kind(item).is_number, self._kind(item).length, item))
        codes = self._codes(refs)
        known = _BASES.setdefault(self.catalog, {})
        key = (self.seed, head, source, tuple(codes))
        if key not in known:
            made = base_values(self.column(source), self._kind(source), codes, self.rng("base", head))
            known[key] = tuple(made)
        values = list(known[key])
        if self._kind(ref).family is Family.STRING and self._kind(source).is_number:
            return [str(value) for value in values]
        return values

    def pool_of(self, ref: Ref) -> Pool:
        """The pool of a column."""
        head = self.plan.shared.get(ref, ref)
        found = self.pools.get(ref)
        if found is None:
            refs = self.members.get(head, [ref])
            extra = [
                self.parameters[name]
                for name, use in self.needs.parameters.items()
                if use.ref in refs and name in self.parameters
            ]
            nullable = self.column(ref).nullable
            kind = self._kind(ref)

            def evaluate(tested: Sequence[Cell], tests: Sequence[str]) -> list[tuple[bool | None, ...]]:
                return self.evaluate(kind, tested, tests, self.parameters)

            around = self._around(refs, kind)
            found = pool(refs, kind, self._base(ref), self.needs, extra, nullable, evaluate, around)
            self.pools[ref] = found
        return found

    def _around(self, refs: Sequence[Ref], kind: SqlType) -> Callable[[Cell], list[Cell]] | None:
        """What columns of months and of known codes can hold near a literal; other columns hold anything."""
        if any(is_month(self.column(ref)) for ref in refs):
            return months_around
        if self._codes(refs):
            return lambda value: [near for near in neighbours(value, kind) if near == value]
        return None

    def _parameter(self, name: str, use: ParameterUse) -> Cell:
        """A value that occurs in the rows, low for a lower bound and high for an upper one."""
        rng = self.rng("parameter", name)
        if use.ref is not None:
            base = [value for value in self._base(use.ref) if value is not None]
            literals = [value for value in self.needs.literals.get(use.ref, ()) if value is not None]
            values = sorted({*base} or {*literals})
            if use.operator in (">", ">="):
                return values[len(values) // 4]
            if use.operator in ("<", "<="):
                return values[len(values) * 3 // 4]
            return rng.choice(base[: max(2, len(base) // 4)] or values)
        return _typical(name, use.type)

    def _size(self, store: str) -> int:
        return max(min(_SMALLEST, self.rows), self.rows >> self.plan.height(store))

    def _make(self, store: str) -> None:
        item = self.catalog.objects[store]
        links = self.plan.links[store]
        key = business_key(item)
        wanted = dict.fromkeys((*key, *self.needs.columns[store]))
        for link in links:
            wanted.update(dict.fromkeys(link.columns))
        for other in self.plan.links.values():
            for link in other:
                if link.parent == store:
                    wanted.update(dict.fromkeys(link.parent_columns))
        if not wanted:
            # Only its rows count (EXISTS, COUNT(*)); some column must hold them.
            known = (column.name for column in item.columns if self._kind(Ref(store, column.name)).storage)
            wanted[next(known)] = None
        builder = _Builder(self, item, list(wanted), links, key)
        self.tables[store], self.focus[store] = builder.built(self._size(store))

    def _leave_out(self) -> None:
        """Take some rows out of masters, once their children are made.

        A line does not outlive its header: a parent whose key begins a child's key stays whole.
        """
        links = [link for links in self.plan.links.values() for link in links]
        whole = {link.parent for link in links if self._of_header(link)}
        for store in dict.fromkeys(link.parent for link in links if link.parent not in whole):
            table = self.tables[store]
            rng = self.rng("left out", store)
            # In a small master every aimed row stays: it may be the one company that is asked for.
            spared = self.focus[store] if len(table) < _SMALLEST else [False] * len(table)
            kept = [place for place in range(len(table)) if spared[place] or rng.random() >= _LEFT_OUT]
            if len(kept) < len(table) and len(kept) >= 2:
                for name, cells in table.columns.items():
                    table.columns[name] = [cells[place] for place in kept]

    def _of_header(self, link: Link) -> bool:
        header = business_key(self.catalog.objects[link.parent])
        line = business_key(self.catalog.objects[link.child])
        begins = {*link.columns} == {*line[: len(link.columns)]} and len(line) > len(link.columns)
        return begins and {*link.parent_columns} == {*header}


def _typical(name: str, kind: SqlType) -> Cell:
    """A value for a parameter that is compared with no column itself."""
    lower = name.lower()
    if kind.is_moment:
        first = any(word in lower for word in ("mth", "month", "beg", "from", "start"))
        return month(0) if first else FROZEN_NOW.replace(hour=0, minute=0)
    if kind.family is Family.INTEGER or kind.family is Family.BIT:
        return FROZEN_NOW.year if "year" in lower else FROZEN_NOW.month if "mon" in lower else 3
    if kind.is_number:
        return Decimal(100)
    return "A"


class _Builder:
    """Makes one table's rows, one after the other."""

    def __init__(
        self,
        maker: _Maker,
        item: DbObject,
        columns: Sequence[str],
        links: Sequence[Link],
        key: tuple[str, ...],
    ) -> None:
        self.maker = maker
        self.item = item
        self.key = key
        self.links = links
        self.rng = maker.rng("rows", item.name)
        copied = [column for link in links for column in link.columns]
        self.keyed = list(dict.fromkeys((*key, *copied)))
        self.own_key = [name for name in key if name not in copied]
        self.columns = columns
        self.optional = {link: self._optional(link) for link in links}
        self.kinds = {name: maker._kind(Ref(item.name, name)) for name in columns}
        self.parents = {link: _Parents(maker, link) for link in links}
        self.alike = [
            (left.column, right.column)
            for left, right in maker.needs.alike
            if left.store == right.store == item.name
        ]
        wanted = set(columns)
        self.unique = [one for one in keys(item)[1:] if set(one) <= wanted]
        self.surrogates = frozenset(filter(self._is_surrogate, columns))
        self.seen: set[tuple[Cell, ...]] = set()
        self.draws: dict[str, Callable[[Draw, bool], Cell]] = {}

    def built(self, size: int) -> tuple[Table, list[bool]]:
        """The table and, for each row, whether it aims at the queries' conditions."""
        made: list[dict[str, Cell]] = []
        focus: list[bool] = []
        failures = 0
        while len(made) < size and failures < _FAILURES:
            aimed = self.rng.random() < _FOCUS
            twin = self.rng.choice(made) if made and self.rng.random() < _TWINS else {}
            row = self._keyed(len(made), aimed and not failures % 2, twin)
            if row is None:
                failures += 1
                continue
            failures = 0
            made.append(row)
            focus.append(aimed)
        table = Table(self.item.name, dict(self.kinds))
        table.columns = {name: [row[name] for row in made] for name in self.keyed}
        for name in self.columns:
            if name not in table.columns:
                table.columns[name] = self._cells(name, focus)
        self._make_alike(table)
        return self._unique(table, focus)

    def _keyed(self, number: int, aimed: bool, twin: Mapping[str, Cell]) -> dict[str, Cell] | None:
        """The columns of a row that links and the key fill; None where the key is taken.

        Args:
            twin: a row whose key is taken over but for one part, so that a join on part of a key shows.
        """
        row: dict[str, Cell] = {}
        for link in self.links:
            self._copy(row, link, aimed)
        if twin and len(self.own_key) > 1:
            row.update({name: twin[name] for name in self.own_key})
            del row[self.rng.choice(self.own_key)]
        for name in self.keyed:
            if name not in row:
                row[name] = self._cell(name, number, aimed)
        key = tuple(row[name] for name in self.key)
        if key and key in self.seen:
            return None
        self.seen.add(key)
        return row

    def _cell(self, name: str, number: int, aimed: bool) -> Cell:
        if name in self.surrogates:
            return self._surrogate(number)
        one = self.draws.get(name)
        if one is None:
            one = self.draws[name] = self.maker.pool_of(Ref(self.item.name, name)).draw
        return one(self.rng.random, aimed)

    def _cells(self, name: str, focus: Sequence[bool]) -> list[Cell]:
        """A whole column that no link and no key fills."""
        if name in self.surrogates:
            return [self._surrogate(number) for number in range(len(focus))]
        one, draw = self.maker.pool_of(Ref(self.item.name, name)).draw, self.rng.random
        return [one(draw, aimed) for aimed in focus]

    def _is_surrogate(self, name: str) -> bool:
        column = self.item.by_name.get(name)
        return column is not None and (column.identity or name == "KeyID")

    def _surrogate(self, number: int) -> int:
        return 1000 * (zlib.crc32(self.item.name.encode()) % 50) + number + 1

    def _make_alike(self, table: Table) -> None:
        """Make compared columns equal in some rows; keys stay as they are."""
        for left, right in self.alike:
            if self.kinds[left].family is self.kinds[right].family and right not in self.key:
                source, target = table.columns[left], table.columns[right]
                for place, value in enumerate(source):
                    if self.rng.random() < _SAME:
                        target[place] = value

    def _unique(self, table: Table, focus: list[bool]) -> tuple[Table, list[bool]]:
        """Take out the later ones of rows that share one of the table's other unique keys."""
        kept = list(range(len(table)))
        for key in self.unique:
            seen: set[tuple[Cell, ...]] = set()
            cells = list(zip(*(table.columns[name] for name in key), strict=True))
            fresh = []
            for place in kept:
                if cells[place] not in seen:
                    seen.add(cells[place])
                    fresh.append(place)
            kept = fresh
        if len(kept) < len(table):
            for name, column in table.columns.items():
                table.columns[name] = [column[place] for place in kept]
            focus = [focus[place] for place in kept]
        return table, focus

    def _copy(self, row: dict[str, Cell], link: Link, aimed: bool) -> None:
        """Copy a parent's key tuple, agreeing with what other links have set."""
        missing = [name for name in link.columns if name not in row]
        if not missing:
            return
        loose = self.optional.get(link)
        if loose and self.rng.random() < (_NO_PARENT / 3 if aimed else _NO_PARENT):
            row.update(dict.fromkeys(name for name in missing if name in loose))
            return
        chosen = self.parents[link].choose(self.rng, row, aimed)
        if chosen is not None:
            for name in missing:
                row[name] = chosen[name]

    def _optional(self, link: Link) -> tuple[str, ...]:
        """Columns of the link that are NULL in a child without this parent; () where it cannot go without."""
        return tuple(
            name
            for name in link.columns
            if name not in self.key and self.maker.column(Ref(self.item.name, name)).nullable
        )


class _Parents:
    """The rows of a parent that children may refer to."""

    def __init__(self, maker: _Maker, link: Link) -> None:
        table = maker.tables[link.parent]
        focus = maker.focus[link.parent]
        rng = maker.rng("parents", link.child, link.parent, link.columns)
        # Every eighth of the aimed rows and every eighth of the others, so that both kinds have some.
        start = rng.randrange(_CHILDLESS)
        ranks = {True: start, False: start}
        with_children = []
        for place in range(len(table)):
            ranks[focus[place]] += 1
            if ranks[focus[place]] % _CHILDLESS:
                with_children.append(place)
        cells = [table.columns[name] for name in link.parent_columns]
        tuples = [
            (dict(zip(link.columns, (column[place] for column in cells), strict=True)), focus[place])
            for place in with_children or range(len(table))
        ]
        # A parent may be without a value where the child must have one.
        filled = [name for name in link.columns if not maker.column(Ref(link.child, name)).nullable]
        self.tuples = [item for item in tuples if all(item[0][name] is not None for name in filled)]
        self.names = link.columns
        self.indexes: dict[tuple[str, ...], dict[tuple[Cell, ...], list[int]]] = {}

    def choose(self, rng: random.Random, row: Mapping[str, Cell], aimed: bool) -> dict[str, Cell] | None:
        """A parent that agrees with the columns already set, mostly an aimed one for an aimed child."""
        if not self.tuples:
            return None
        bound = tuple(name for name in self.names if name in row)
        places: Sequence[int] = range(len(self.tuples))
        if bound:
            places = self._index(bound).get(tuple(row[name] for name in bound), ())
        if not places:
            return None
        chosen = self.tuples[rng.choice(places)]
        for _ in range(3):
            if not aimed or chosen[1]:
                break
            chosen = self.tuples[rng.choice(places)]
        return chosen[0]

    def _index(self, bound: tuple[str, ...]) -> dict[tuple[Cell, ...], list[int]]:
        found = self.indexes.get(bound)
        if found is None:
            found = {}
            for place, (cells, _) in enumerate(self.tuples):
                found.setdefault(tuple(cells[name] for name in bound), []).append(place)
            self.indexes[bound] = found
        return found
