"""Self-made statements in the manner of Vista's views and reports, with every name's place known.

The texts are drawn from a catalog's objects and join edges. Each name that stands for something is marked
while the text is built, so that tests and benchmarks can put a wrong name in any of these places and know
what must be found there, without asking the binder that is under test.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from vgpt2.catalog.model import Catalog, DbObject, JoinEdge
from vgpt2.tsql.grammar.words import RESERVED

_MARK = re.compile("\x01([TCQ])\x02([^\x03]*)\x03")
_PLAIN = re.compile(r"[A-Za-z_]\w*$")


@dataclass(frozen=True)
class Place:
    """A name in a text: `kind` is T (object), C (column) or Q (qualifier)."""

    kind: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Made:
    """A statement, the places of its names, and the objects whose columns can be seen from anywhere in it."""

    text: str
    places: tuple[Place, ...]
    objects: tuple[DbObject, ...]


@dataclass(frozen=True)
class Wrong:
    """A statement with one wrong name: the span it has now, and how it was made wrong."""

    text: str
    start: int
    end: int
    how: str


def statement(rng: random.Random, catalog: Catalog, edges: list[JoinEdge]) -> Made:
    """Draw one valid statement."""
    drawing = _Drawing(rng, catalog, edges)
    form = rng.choice(_FORMS)
    return _placed(getattr(drawing, form)(), drawing.used)


def spoil(rng: random.Random, made: Made, catalog: Catalog) -> Wrong | None:
    """Put one wrong name into a statement; None when the drawn place cannot be made wrong that way."""
    place = rng.choice(made.places)
    how, name = _wrong_name(rng, place, made, catalog)
    if not name or name == place.name:
        return None
    text = made.text[: place.start] + name + made.text[place.end :]
    return Wrong(text, place.start, place.start + len(name), how)


def _wrong_name(rng: random.Random, place: Place, made: Made, catalog: Catalog) -> tuple[str, str]:
    name = place.name.strip("[]")
    seen = {column.name for item in made.objects for column in item.columns}
    if place.kind == "T":
        how = rng.choice(("object", "object case"))
        new = name + "Q" if how == "object" else name.swapcase()
        return how, "" if catalog.get(new) else _like(place, new)
    if place.kind == "Q":
        how = rng.choice(("qualifier", "qualifier case"))
        return how, _like(place, "zz" + name if how == "qualifier" else name.swapcase())
    how = rng.choice(("column", "column", "other object's column", "column case"))
    if how == "other object's column":
        other = rng.choice(catalog.data.objects)
        new = rng.choice(other.columns).name
    else:
        new = name + "Zq" if how == "column" else name.swapcase()
    return how, "" if new in seen or not new.strip() else _like(place, new)


def _like(place: Place, name: str) -> str:
    plain = _PLAIN.match(name) and name.upper() not in RESERVED and place.name[0] != "["
    return name if plain else f"[{name}]"


def _placed(marked: str, objects: list[DbObject]) -> Made:
    places: list[Place] = []
    pieces: list[str] = []
    at = length = 0
    for mark in _MARK.finditer(marked):
        before = marked[at : mark.start()]
        length += len(before)
        pieces.extend((before, mark[2]))
        places.append(Place(mark[1], mark[2], length, length + len(mark[2])))
        length += len(mark[2])
        at = mark.end()
    return Made("".join((*pieces, marked[at:])), tuple(places), tuple(objects))


class _Drawing:
    """One statement being drawn; texts carry marks around names."""

    def __init__(self, rng: random.Random, catalog: Catalog, edges: list[JoinEdge]) -> None:
        self.rng = rng
        self.catalog = catalog
        self.edges = edges
        self.used: list[DbObject] = []
        self.aliased = rng.random() < 0.6
        self.upper = rng.random() < 0.7
        self.line = rng.choice((" ", "\n", "\r\n", "\n    ", " /* c */ "))
        self.count = 0

    # --- pieces --------------------------------------------------------------------------------

    def word(self, text: str) -> str:
        return text if self.upper else text.lower()

    def bracket(self, name: str) -> str:
        plain = _PLAIN.match(name) and name.upper() not in RESERVED
        return name if plain and self.rng.random() < 0.9 else f"[{name}]"

    def table(self, item: DbObject) -> tuple[str, str]:
        """A FROM item and what qualifies its columns."""
        self.used.append(item)
        schema = self.rng.choice(("", "", "dbo.", "[dbo]."))
        hint = self.rng.choice(("", " WITH (NOLOCK)", " (nolock)"))
        name = f"{schema}\x01T\x02{self.bracket(item.name)}\x03"
        if not self.aliased and not any(item is other for other in self.used[:-1]):
            return name + hint, item.name
        self.count += 1
        alias = f"{item.name[0].lower()}{self.count}"
        return f"{name}{self.rng.choice((' ', ' AS '))}{alias}{hint}", alias

    def column(self, label: str, item: DbObject, name: str = "") -> str:
        name = name or self.rng.choice(item.columns).name
        qualifier = label if _PLAIN.match(label) else f"[{label}]"
        return f"\x01Q\x02{qualifier}\x03.\x01C\x02{self.bracket(name)}\x03"

    def edge(self) -> tuple[DbObject, DbObject, JoinEdge]:
        while True:
            edge = self.rng.choice(self.edges)
            left, right = self.catalog.get(edge.left), self.catalog.get(edge.right)
            if left is not None and right is not None and left is not right:
                return left, right, edge

    def value(self, label: str, item: DbObject) -> str:
        column = self.column(label, item)
        form = self.rng.choice(
            (
                "{c}",
                "{c}",
                "{c}",
                "ISNULL({c}, 0)",
                "CASE WHEN {c} = {d} THEN 1 ELSE 0 END",
                "CAST({c} AS varchar(20))",
                "CONVERT(varchar(10), {c}, 101)",
                "COALESCE({c}, {d})",
                "LTRIM(RTRIM({c}))",
                "DATEADD(month, 1, {c})",
                "SUM({c}) OVER (PARTITION BY {d})",
                "-{c} + 1",
                "({c})",
                "IIF({c} IS NULL, {d}, {c})",
            )
        )
        return form.format(c=column, d=self.column(label, item))

    def condition(self, label: str, item: DbObject) -> str:
        form = self.rng.choice(
            (
                "{c} = 1",
                "{c} IS NOT NULL",
                "{c} IN (1, 2)",
                "{c} BETWEEN @a AND @b",
                "NOT ({c} = 'Y' OR {c} LIKE '%x%')",
                "ISNULL({c}, '') <> ''",
                "{c} >= DATEADD(day, -30, GETDATE())",
            )
        )
        return form.format(c=self.column(label, item))

    def on(self, left: str, right: str, a: DbObject, b: DbObject, edge: JoinEdge) -> str:
        pairs = zip(edge.left_columns, edge.right_columns, strict=True)
        return f" {self.word('AND')} ".join(
            f"{self.column(left, a, one)} = {self.column(right, b, other)}" for one, other in pairs
        )

    # --- forms --------------------------------------------------------------------------------

    def plain(self) -> str:
        item = self.rng.choice(self.catalog.data.objects)
        table, label = self.table(item)
        items = ", ".join(self.value(label, item) for _ in range(self.rng.randint(1, 6)))
        bare = f"\x01C\x02{self.bracket(self.rng.choice(item.columns).name)}\x03"
        return (
            f"{self.word('SELECT')} {items}{self.line}{self.word('FROM')} {table}{self.line}"
            f"{self.word('WHERE')} {self.condition(label, item)} AND {bare} IS NOT NULL "
            f"{self.word('ORDER BY')} {self.column(label, item)} DESC"
        )

    def join(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        kind = self.rng.choice(("JOIN", "INNER JOIN", "LEFT JOIN", "LEFT OUTER JOIN", "FULL OUTER JOIN"))
        items = [
            self.value(a, left),
            self.value(b, right),
            f"x = {self.value(a, left)}",
            f"{self.value(b, right)} AS y",
        ]
        return (
            f"{self.word('SELECT')} {', '.join(items)}{self.line}{self.word('FROM')} {one}{self.line}"
            f"{self.word(kind)} {other} {self.word('ON')} {self.on(a, b, left, right, edge)}{self.line}"
            f"{self.word('WHERE')} {self.condition(a, left)} AND {self.condition(b, right)}"
        )

    def comma(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        return (
            f"SELECT {self.value(a, left)}, {self.value(b, right)} FROM {one}, {other}"
            f" WHERE {self.on(a, b, left, right, edge)}"
        )

    def grouped(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        key, second = self.column(a, left), self.column(b, right)
        return (
            f"SELECT {key}, {second} AS k, SUM({self.column(b, right)}) AS total, COUNT(*) "
            f"FROM {one} JOIN {other} ON {self.on(a, b, left, right, edge)}"
            f"{self.line}GROUP BY {key}, {second} HAVING SUM({self.column(b, right)}) > 0 "
            f"ORDER BY \x01C\x02total\x03, {key}"
        )

    def cte(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        columns = ", ".join(
            f"{self.column(a, left, name)} AS k{place}" for place, name in enumerate(edge.left_columns)
        )
        other, b = self.table(right)
        condition = " AND ".join(
            f"\x01Q\x02c\x03.\x01C\x02k{place}\x03 = {self.column(b, right, name)}"
            for place, name in enumerate(edge.right_columns)
        )
        return (
            f"WITH c AS (SELECT {columns} FROM {one}){self.line}SELECT {self.value(b, right)}, "
            f"\x01Q\x02c\x03.\x01C\x02k0\x03 FROM \x01T\x02c\x03 JOIN {other} ON {condition}"
        )

    def derived(self) -> str:
        item = self.rng.choice(self.catalog.data.objects)
        table, label = self.table(item)
        return (
            f"SELECT \x01Q\x02d\x03.\x01C\x02a\x03, \x01C\x02b\x03 FROM ("
            f"SELECT {self.value(label, item)} AS a, b = {self.value(label, item)} FROM {table} "
            f"WHERE {self.condition(label, item)}) AS d "
            f"WHERE \x01Q\x02d\x03.\x01C\x02a\x03 = 1 ORDER BY \x01C\x02b\x03"
        )

    def exists(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        return (
            f"SELECT {self.value(a, left)} FROM {one} WHERE {self.rng.choice(('', 'NOT '))}EXISTS ("
            f"SELECT 1 FROM {other} WHERE {self.on(a, b, left, right, edge)} AND {self.condition(b, right)})"
        )

    def apply(self) -> str:
        left, right, edge = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        return (
            f"SELECT {self.value(a, left)}, \x01Q\x02x\x03.\x01C\x02v\x03 FROM {one} "
            f"{self.rng.choice(('CROSS', 'OUTER'))} APPLY ("
            f"SELECT TOP 1 {self.value(b, right)} AS v FROM {other} "
            f"WHERE {self.on(a, b, left, right, edge)} ORDER BY {self.column(b, right)}) AS x"
        )

    def union(self) -> str:
        left, right, _ = self.edge()
        one, a = self.table(left)
        other, b = self.table(right)
        return (
            f"SELECT {self.value(a, left)} AS p, {self.value(a, left)} AS q FROM {one}"
            f"{self.line}UNION ALL{self.line}"
            f"SELECT {self.value(b, right)}, {self.value(b, right)} FROM {other} ORDER BY \x01C\x02p\x03, 2"
        )

    def change(self) -> str:
        left, right, edge = self.edge()
        self.aliased = True
        one, a = self.table(left)
        other, b = self.table(right)
        column = self.rng.choice(left.columns).name
        return (
            f"UPDATE {a} SET \x01C\x02{self.bracket(column)}\x03 = {self.value(b, right)} FROM {one} "
            f"INNER JOIN {other} ON {self.on(a, b, left, right, edge)} WHERE {self.condition(b, right)}"
        )

    def filled(self) -> str:
        left, right, _ = self.edge()
        other, b = self.table(right)
        self.used.append(left)
        names = self.rng.sample([column.name for column in left.columns], min(2, len(left.columns)))
        listed = ", ".join(f"\x01C\x02{self.bracket(name)}\x03" for name in names)
        values = ", ".join(self.value(b, right) for _ in names)
        return f"INSERT INTO \x01T\x02{left.name}\x03 ({listed}) SELECT {values} FROM {other}"


_FORMS = (
    "plain",
    "plain",
    "join",
    "join",
    "join",
    "comma",
    "grouped",
    "cte",
    "derived",
    "exists",
    "apply",
    "union",
    "change",
    "filled",
)
