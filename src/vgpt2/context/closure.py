"""What belongs to the objects that were found: their header, the way between them, and their joins.

- A line or detail is nothing without its header: the object whose key is its key without the last part.
- Two found objects that do not join directly are joined through others: the cheapest path over the
  catalog's join edges, where an edge costs less the more certain its origin and the more often it was
  seen. An edge on a single column (a company, a group) costs much, so that nothing is joined "through"
  the company's settings.

Not covered: which of several joins between two objects a question means; the best edge is shown.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import NamedTuple
from weakref import WeakKeyDictionary

from vgpt2.catalog.model import Catalog, DbObject, JoinEdge, Origin

_COST: Mapping[Origin, float] = {
    Origin.DECLARED: 1.0,
    Origin.STATED: 1.1,
    Origin.KEYED: 1.1,
    Origin.MINED: 1.4,
}
_SINGLE_COLUMN = 1.2
_TRUST_PER_DOUBLING = 0.08
_SURROGATE = 3.0
Fit = Callable[[JoinEdge], float]

_LONGEST = 3.3
"""Dearest path that still says something: three good edges, or two fair ones."""


def header_of(name: str, catalog: Catalog) -> str | None:
    """The object one level up: same module, its key is this object's key without the last part.

    `APTL` (APCo, Mth, APTrans, APLine) → `APTH` (APCo, Mth, APTrans). None where there is none, or where
    nothing but the company would be left.
    """
    item = catalog.get(name)
    if item is None or len(item.key) < 3:
        return None
    wanted = item.key[:-1]
    found = [
        edge
        for edge in catalog.edges(name)
        if edge.left_columns == edge.right_columns
        and set(edge.right_columns) == set(wanted)
        and set(catalog.objects[edge.right].key) == set(wanted)
        and catalog.objects[edge.right].module == item.module
        and catalog.view_of(edge.right) is None
    ]
    return max(found, key=lambda edge: (edge.count, edge.right)).right if found else None


def path(start: str, goal: str, catalog: Catalog) -> tuple[str, ...]:
    """Names of the objects between two objects on the cheapest sound way; () where there is none.

    A way is sound where each step leads from many rows to one (`APTD` to `APTH` to `APVM`), or back, or where
    an object between belongs to both ends and is used so (`APTL` between `APTH` and `JCJM`). Two objects that
    only share a master are not joined through it: that would pair every row of one with every row of the
        other.
    Base tables are not walked through where a view stands for them.
    """
    from_start, from_goal = _steps(start, catalog), _steps(goal, catalog)
    best: tuple[float, tuple[str, ...]] = (_LONGEST, ())
    for middle, first in from_start.items():
        last = from_goal.get(middle)
        if last is not None and middle != goal:
            total = first.cost + last.cost
            if _is_sound(first, last) and (total, (middle,)) < best:
                best = (total, (middle,))
            continue
        if middle == goal or not first.to_one:
            continue
        for second in _ends(middle, catalog).keys() & from_goal.keys() - {start, goal}:
            step, end = _step(middle, second, catalog), from_goal[second]
            if step is None or not step.to_one:
                continue
            total = first.cost + step.cost + end.cost
            if (total, (middle, second)) < best and is_to_one(end.edge.turned(), catalog):
                best = (total, (middle, second))
    return best[1]


class _Step(NamedTuple):
    """An edge as a step of a way; `to_one`: a row of the left object meets at most one of the right."""

    edge: JoinEdge
    cost: float
    to_one: bool


class _Neighbours:
    """What was looked up before of a catalog's edges; a catalog does not change.

    Masters have hundreds of neighbours, few of which are ever asked about: each pair is judged when it is.

    Attributes:
        ends: by object, its edges by the object at their other end.
        steps: by pair, the best edge over more than a company.
        around: by object, all steps from it.
        joins: by pair, the edges to join them by, the best first.
    """

    def __init__(self) -> None:
        self.ends: dict[str, Mapping[str, Sequence[JoinEdge]]] = {}
        self.steps: dict[tuple[str, str], _Step | None] = {}
        self.around: dict[str, Mapping[str, _Step]] = {}
        self.joins: dict[tuple[str, str], tuple[JoinEdge, ...]] = {}


_KNOWN: WeakKeyDictionary[Catalog, _Neighbours] = WeakKeyDictionary()


def _known(catalog: Catalog) -> _Neighbours:
    return _KNOWN.setdefault(catalog, _Neighbours())


def _ends(name: str, catalog: Catalog) -> Mapping[str, Sequence[JoinEdge]]:
    """Edges by the object at their other end, in the catalog's order."""
    known = _known(catalog).ends
    if name not in known:
        found: defaultdict[str, list[JoinEdge]] = defaultdict(list)
        for edge in catalog.edges(name):
            found[edge.right].append(edge)
        known[name] = dict(found)
    return known[name]


def _steps(name: str, catalog: Catalog) -> Mapping[str, _Step]:
    """The step to each neighbour that there is one to."""
    known = _known(catalog).around
    if name not in known:
        steps = ((end, _step(name, end, catalog)) for end in _ends(name, catalog))
        known[name] = {end: step for end, step in steps if step is not None}
    return known[name]


def _step(left: str, right: str, catalog: Catalog) -> _Step | None:
    """The best edge over more than a company, the first of equals; none to a base table that a view stands
    for."""
    known = _known(catalog).steps
    if (left, right) not in known:
        several = [edge for edge in _ends(left, catalog).get(right, ()) if len(edge.left_columns) > 1]
        if several and catalog.view_of(right) is None:
            edge = min(several, key=cost)
            known[left, right] = _Step(edge, cost(edge), is_to_one(edge, catalog))
        else:
            known[left, right] = None
    return known[left, right]


def _is_sound(first: _Step, last: _Step) -> bool:
    """Whether `first.left → middle ← last.left` may be joined; both edges end in the middle object."""
    if first.to_one and last.to_one:
        return False
    if first.to_one or last.to_one:
        return True
    return first.edge.count > 1 and last.edge.count > 1


def is_to_one(edge: JoinEdge, catalog: Catalog) -> bool:
    """Whether a row of the left object meets at most one row of the right: its whole key is given."""
    given = frozenset(edge.right_columns)
    return any(given.issuperset(key.columns) for key in catalog.objects[edge.right].keys)


def cost(edge: JoinEdge) -> float:
    """How far two objects are apart along an edge; certain and much used edges are short."""
    price = _COST[edge.origin] - _TRUST_PER_DOUBLING * math.log2(1 + edge.count)
    if len(edge.left_columns) == 1:
        price += _SURROGATE if edge.left_columns[0].endswith("ID") else _SINGLE_COLUMN
    return max(price, 0.3)


def connect(names: Sequence[str], catalog: Catalog) -> tuple[tuple[str, str, str], ...]:
    """Objects that are needed to join the given ones, as (object, one end, other end), cheapest first.

    Objects that already hang together (over edges between themselves) are not connected again.
    """
    groups = _islands(names, catalog)
    found: list[tuple[str, str, str]] = []
    while len(groups) > 1:
        first, *others = groups
        ways = [
            (path(left, right, catalog), left, right, place)
            for place, other in enumerate(others)
            for left in first[:3]
            for right in other[:3]
        ]
        ways = [way for way in ways if way[0]]
        if not ways:
            groups = others
            continue
        between, left, right, place = min(ways, key=lambda way: (len(way[0]), way[3]))
        found.extend((name, left, right) for name in between)
        joined = others.pop(place)
        groups = [[*first, *between, *joined], *others]
    return tuple(dict.fromkeys(found))


def joins_between(
    objects: Sequence[DbObject],
    catalog: Catalog,
    limit: int,
    named: Collection[str] = (),
    fit: Fit | None = None,
) -> tuple[JoinEdge, ...]:
    """The best edge of each pair of objects, at most `limit`: first those that hold all together, then
    others.

    Args:
        objects: best first; a pair of better objects comes first.
        named: objects whose joins with each other are given whatever the limit.
        fit: how well an edge fits the question; of a pair's equally good edges the fittest is taken.
    """
    place = {item.name: rank for rank, item in enumerate(objects)}
    best = [
        edge
        for left, right in combinations([item.name for item in objects], 2)
        if (edge := _fittest(left, right, catalog, fit)) is not None
    ]
    best.sort(
        key=lambda edge: (cost(edge) + 0.15 * (place[edge.left] + place[edge.right]), edge.left, edge.right)
    )
    group = {name: name for name in place}
    tree, rest = [], []
    for edge in best:
        left, right = _root(group, edge.left), _root(group, edge.right)
        if left == right:
            rest.append(edge)
        else:
            group[left] = right
            tree.append(edge)
    asked = [edge for edge in best if edge.left in named and edge.right in named]
    return unique_edges((*asked, *tree, *rest))[: max(limit, len(asked))]


def unique_edges(edges: Iterable[JoinEdge]) -> tuple[JoinEdge, ...]:
    """Each edge once, in order."""
    return tuple({(edge.left, edge.right): edge for edge in edges}.values())


def _fittest(left: str, right: str, catalog: Catalog, fit: Fit | None) -> JoinEdge | None:
    """The best edge, or one that is as certain and as wide and fits better ("who *closed* it")."""
    equals = best_edges(left, right, catalog)
    if fit is None or len(equals) < 2:
        return equals[0] if equals else None
    return max(equals, key=fit)


def best_edge(left: str, right: str, catalog: Catalog) -> JoinEdge | None:
    """The edge to join two objects by: certain, and over as much of a key as there is, no more."""
    equals = best_edges(left, right, catalog)
    return equals[0] if equals else None


def best_edges(left: str, right: str, catalog: Catalog) -> tuple[JoinEdge, ...]:
    """The best edge between two objects, and behind it those that are as certain and as wide."""
    known = _known(catalog).joins
    if (left, right) not in known:
        several = list(filter(_is_row_link, _ends(left, catalog).get(right, ())))
        several.sort(key=partial(_for_joining, catalog=catalog))
        known[left, right] = tuple(
            edge
            for edge in several
            if edge.origin is several[0].origin and len(edge.left_columns) == len(several[0].left_columns)
        )
    return known[left, right]


def _for_joining(edge: JoinEdge, *, catalog: Catalog) -> tuple[float, int, int, tuple[str, ...]]:
    """What is cheap, narrow and plain comes first: of two batches that a row has a part in (`BatchId`,
    `InUseBatchId`), the one whose columns have the names of the batch's own."""
    keys = [item.key for name in (edge.left, edge.right) if (item := catalog.get(name)) is not None]
    pairs = zip(edge.left_columns, edge.right_columns, strict=True)
    parts = sum(any(set(pair) & set(key) for key in keys) for pair in pairs) if any(keys) else 0
    renamed = sum(one != other for one, other in zip(edge.left_columns, edge.right_columns, strict=True))
    return cost(edge) - 0.2 * parts, len(edge.left_columns), renamed, edge.left_columns


def _is_row_link(edge: JoinEdge) -> bool:
    """Mined conditions on a single flag or type column are filters that happened to join."""
    return edge.origin is not Origin.MINED or len(edge.left_columns) > 1 or edge.count > 1


def _islands(names: Sequence[str], catalog: Catalog) -> list[list[str]]:
    """The names in groups that hang together by edges of more than a company; order is kept."""
    group = {name: name for name in names}
    for left, right in combinations(names, 2):
        edge = best_edge(left, right, catalog)
        if edge is not None and len(edge.left_columns) > 1:
            group[_root(group, right)] = _root(group, left)
    islands: dict[str, list[str]] = {}
    for name in names:
        islands.setdefault(_root(group, name), []).append(name)
    return list(islands.values())


def _root(group: Mapping[str, str], name: str) -> str:
    while group[name] != name:
        name = group[name]
    return name


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in order."""
    return tuple(dict.fromkeys(names))
