"""Which tables copy key tuples from which, for the tables of one database: links, order, shared values.

A link goes from a child to a parent. It comes from the query's own join conditions and from the catalog's
join graph where the parent's side is a whole unique key. A view that shows one table's rows stands for it.

Not covered: links through tables that no query reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vgpt2.catalog.model import Catalog, DbObject
from vgpt2.sandbox.needs import Needs, Ref


@dataclass(frozen=True, slots=True)
class Link:
    """A child copies `parent_columns` of a parent's row into `columns`."""

    child: str
    parent: str
    columns: tuple[str, ...]
    parent_columns: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """The order in which tables are made, parents first, the links of each child, and shared values.

    Attributes:
        shared: for each column the representative of the columns that take their values from one pool.
    """

    order: tuple[str, ...]
    links: Mapping[str, tuple[Link, ...]]
    shared: Mapping[Ref, Ref]

    def height(self, store: str) -> int:
        """The longest chain of children below a table."""
        below = [child for child, links in self.links.items() if any(link.parent == store for link in links)]
        return 1 + max(map(self.height, below)) if below else 0


def keys(item: DbObject) -> tuple[tuple[str, ...], ...]:
    """The unique keys that mean something: all but a surrogate of one identity column."""
    found = [key.columns for key in item.keys]
    identities = {column.name for column in item.columns if column.identity} | {"KeyID"}
    return tuple(key for key in found if not (len(key) == 1 and key[0] in identities))


def business_key(item: DbObject) -> tuple[str, ...]:
    """The key that rows are made unique by, or ()."""
    found = keys(item)
    return found[0] if found else ()


def plan(catalog: Catalog, needs: Needs) -> Plan:
    """Order and links of the tables that a query reads."""
    stores = list(needs.columns)
    objects = {store: catalog.objects[store] for store in stores}
    candidates = [*_from_query(needs, objects), *_from_catalog(catalog, objects)]
    order = _order(objects, candidates)
    place = {store: number for number, store in enumerate(order)}
    chosen: dict[str, list[Link]] = {store: [] for store in stores}
    for link in candidates:
        if place[link.parent] < place[link.child] and link not in chosen[link.child]:
            chosen[link.child].append(link)
    links = {
        store: tuple(sorted(found, key=lambda link: _rank(link, objects[store])))
        for store, found in chosen.items()
    }
    return Plan(tuple(order), links, _shared(needs, candidates))


def _rank(link: Link, child: DbObject) -> tuple[int, int]:
    """Links inside the child's own key come first, then the longer ones."""
    inside = set(link.columns) <= set(business_key(child))
    return (0 if inside else 1, -len(link.columns))


def _from_query(needs: Needs, objects: Mapping[str, DbObject]) -> list[Link]:
    """Links that the queries' equalities ask for, in both directions where a side is no key."""
    grouped: dict[tuple[str, str], dict[tuple[str, str], None]] = {}
    for one, two in needs.pairs:
        grouped.setdefault((one.store, two.store), {})[one.column, two.column] = None
    found: list[Link] = []
    for (left, right), pairs in grouped.items():
        turned = {(other, one): None for one, other in pairs}
        covered = [
            *_covering(left, right, pairs, objects[right]),
            *_covering(right, left, turned, objects[left]),
        ]
        found.extend(covered or [_whole(left, right, pairs), _whole(right, left, turned)])
    return found


def _whole(child: str, parent: str, pairs: Iterable[tuple[str, str]]) -> Link:
    """All pairs as one link; of a parent's column that is named twice the first pair counts."""
    once: dict[str, str] = {}
    for mine, other in pairs:
        if mine not in once and other not in once.values():
            once[mine] = other
    return Link(child, parent, tuple(once), tuple(once.values()))


def _covering(child: str, parent: str, pairs: Iterable[tuple[str, str]], item: DbObject) -> list[Link]:
    """A link of all pairs, if the parent's side holds one of its unique keys."""
    link = _whole(child, parent, pairs)
    return [link] if any(set(key) <= set(link.parent_columns) for key in keys(item)) else []


def _from_catalog(catalog: Catalog, objects: Mapping[str, DbObject]) -> list[Link]:
    """Links of the join graph whose parent's side is exactly a unique key."""
    found: list[Link] = []
    for store in objects:
        names = [store, catalog.view_of(store)]
        for name in names:
            for edge in catalog.edges(name) if name else ():
                other = catalog.base_of(edge.right)
                if other == store or other not in objects:
                    continue
                exact = {frozenset(key) for key in keys(objects[other])}
                if frozenset(edge.right_columns) in exact and _known(objects, store, edge.left_columns):
                    found.append(Link(store, other, edge.left_columns, edge.right_columns))
    return found


def _known(objects: Mapping[str, DbObject], store: str, columns: Sequence[str]) -> bool:
    return all(column in objects[store].by_name for column in columns)


def _order(objects: Mapping[str, DbObject], links: Sequence[Link]) -> list[str]:
    """Parents before children; a circle is opened at the table with the shortest key."""
    left = dict.fromkeys(sorted(objects, key=lambda name: (len(business_key(objects[name])) or 99, name)))
    # A link whose child's side is the child's key too goes both ways: it binds nothing here.
    firm = [link for link in links if not _mutual(link, links)]
    order: list[str] = []
    while left:
        free = [name for name in left if not any(link.child == name and link.parent in left for link in firm)]
        chosen = free[0] if free else next(iter(left))
        order.append(chosen)
        del left[chosen]
    return order


def _mutual(link: Link, links: Sequence[Link]) -> bool:
    return any(other.child == link.parent and other.parent == link.child for other in links)


def _shared(needs: Needs, links: Sequence[Link]) -> dict[Ref, Ref]:
    """Columns that links or comparisons tie together, by their representative."""
    head: dict[Ref, Ref] = {}

    def find(ref: Ref) -> Ref:
        while head.get(ref, ref) != ref:
            ref = head[ref]
        return ref

    def tie(one: Ref, other: Ref) -> None:
        first, second = find(one), find(other)
        if first != second:
            head[max(first, second)] = min(first, second)

    for link in links:
        for mine, other in zip(link.columns, link.parent_columns, strict=True):
            tie(Ref(link.child, mine), Ref(link.parent, other))
    for left, right in needs.pairs:
        tie(left, right)
    return {ref: find(ref) for ref in head} | {find(ref): find(ref) for ref in head}
