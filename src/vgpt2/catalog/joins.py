"""How objects join: the edges of the join graph, derived from a catalog's facts.

Three kinds of evidence, the most certain first; a condition that several of them give is one edge of the
most certain origin, and its `count` is how often it was seen in use.

**Declared.** Each foreign key gives an edge between its tables, and one between the views that stand for them
(queries use views; such a view shows each column of its table, at times under another name).

**Keyed.** Vista declares few foreign keys, but a column keeps its name and type wherever it goes. An object
that holds another's whole business key, under the same names and base types, joins it (`APTL` holds `APCo,
Mth, APTrans`, so it joins `APTH`). Looked at are views and tables without a view. Ten limits keep out
chance:

1. The key joined to belongs to a table or to the view that stands for one; views made for one report are
   joined from, not to. A surrogate (`KeyID`) is nobody's business key.
2. A key of one column counts only for the object named like it (`APCo` of `APCO`, Vista's company
   settings); where there is none, for those that a foreign key, or the mined joins of two other objects,
   reach by a column of that name, and not between two of that key (`HQDS` and `PMSC` by `Status`). Without
   that, `Seq`, `Name` or `Status` would join everything.
3. A key that several objects have (39 batch tables have `Co, Mth, BatchId, BatchSeq`) joins those of them
   that a foreign key or a mined join of the holder supports. Without that: the leading one of the holder's
   module, the one that others' foreign keys and mined joins reach more than twice as often as the rest;
   else all of that module; else the leading one of all. Objects that share a key are not joined to each
   other without support.
4. A company column in an object's key also joins what its settings table refers to: `APTH.APCo` →
   `APCO.APCo` → `HQCO.HQCo` gives `APTH.APCo = HQCO.HQCo`. One step, single columns only, and only to what
   some settings table refers to by a foreign key.
5. A number that an object gives its own rows refers to nobody else's: where the key of both ends with the
   same column, one that numbers rows in several modules (`Trans`, `OldNew`), or the key joined to ends with a
   sequence (`Seq`), the holder's key must hold the whole other key, or evidence must say so. Where both keys
   end with the same sequence and the holder's has more before it, each numbers rows of its own (`HRET` by
   `HRCo, HRRef, Seq` and `HRRP` by `HRCo, HRRef, ReviewDate, Seq`).
6. A name may stand for two things: where both sides have one of the house's types of types (`bJCCType`,
   `bEMCType` of `CostType`), it must be the same one, or evidence must say so.
7. An object does not refer to its own details: where the key joined to holds the holder's whole key and more
   (`PCStates` by `VendorGroup, Vendor, Country, State` from `APVM`), the rest is an attribute of the same
   name (the vendor's address), or evidence must say so.
8. Countries and states that end a longer key (`PCStates` by `VendorGroup, Vendor, Country, State`) are those
   of an address in an object whose own key has none of them, or evidence must say so.
9. Each batch numbers its own rows: a key with a `BatchSeq` joins an object of the same module whose key is
   that key and more, where the two share three letters (`ARBH`, `ARBL`) or nothing speaks for another owner,
   or evidence must say so.
10. A `Date` is of anything, a `TableName` of any table: a key with one joins only where evidence says so.

**Mined.** Conditions read from the user's own views, reports and procedures; a table is taken as the view
that stands for it. They may be narrower than a key (the rest of it stood in a WHERE), so they rank last. A
condition on nothing but a company that is not the key of either side (`EMMC.EMCo = EMCM.EMCo`), and one that
equates companies of two modules where the other side has the first as well (`PREH.PRCo = EMWH.EMCo` beside
`EMWH.PRCo`), joins rows that have nothing to do with each other, and is no edge; nor is one on companies and
months alone, nor one seen once that equates a column with the key of an object that has that column itself
(`POHD.Vendor = PMFM.FirmNumber` beside `PMFM.Vendor`). Where a condition leaves out a company, a group or the
user of a key, or the one part that the key lacks, and both sides have it under one name and type, it is
completed.

Not covered: conditions other than equality of columns, and renamed key parts that no evidence shows.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from vgpt2.catalog.model import CatalogData, DbObject, JoinEdge, ObjectKind, Origin

SEEN = 3
"""How many places an edge names as examples."""

Pairs = frozenset[tuple[str, str]]
_OWN_TYPE = re.compile(r"b[A-Z]\w*Type")
_SEQUENCES = frozenset({"Seq", "Sequence", "SeqNo", "LineSeq", "ItemSeq"})
_SCOPES = ("Co", "Group", "UserName")
"""Ends of the names of key parts that keep companies, shared masters and users apart."""
_PLACES = frozenset({"Country", "State"})
_VAGUE = frozenset({"Date", "TableName"})
_SURROGATE_BASES = frozenset({"int", "bigint", "uniqueidentifier"})


def derive(data: CatalogData) -> tuple[JoinEdge, ...]:
    """All join edges of a schema, each condition once and from one end only.

    Args:
        data: its mined edges (`data.joins` of that origin) are evidence; other edges in it are derived anew.
    """
    graph = _Graph()
    views = standing_views(data)
    shown = _Shown(data, views)
    objects = {item.name: item for item in data.objects}
    found = (shown.edge(edge) for edge in data.joins if edge.origin is Origin.MINED)
    mined = [_completed(edge, objects) for edge in found if not _is_renamed_by_chance(edge, objects)]
    for edge in (*_declared(data, shown), *_added_up(_telling(mined, objects))):
        graph.add(edge)
    # Only now: what is declared and mined decides between objects that share a key.
    for edge in _keyed(data, views, graph):
        graph.add(edge)
    return graph.edges()


def standing_views(data: CatalogData) -> dict[str, str]:
    """For each table the view of the same name without its prefix letter: `bAPTH` → `APTH`."""
    return {
        item.base: item.name
        for item in data.objects
        if item.kind is ObjectKind.VIEW and item.base and item.base[1:] == item.name
    }


class _Shown:
    """What a table and its columns are called in the view that stands for it."""

    def __init__(self, data: CatalogData, views: dict[str, str]) -> None:
        self.views = views
        standing = set(views.values())
        self.columns = {
            item.name: {column.source.rpartition(".")[2]: column.name for column in reversed(item.columns)}
            for item in data.objects
            if item.name in standing
        }

    def end(self, name: str, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """The view and its columns; unchanged where no view stands for the table or one hides a column."""
        view = self.views.get(name)
        if view is None or not all(column in self.columns[view] for column in columns):
            return name, columns
        return view, tuple(self.columns[view][column] for column in columns)

    def edge(self, edge: JoinEdge) -> JoinEdge:
        """The edge between the views of its tables."""
        left, left_columns = self.end(edge.left, edge.left_columns)
        right, right_columns = self.end(edge.right, edge.right_columns)
        return JoinEdge(left, right, left_columns, right_columns, edge.origin, edge.count, edge.seen)


class _Graph:
    """Edges by condition; an edge that is added again raises what is known of it, never repeats it."""

    def __init__(self) -> None:
        self._edges: dict[tuple[str, str, Pairs], JoinEdge] = {}
        self._between: defaultdict[tuple[str, str], list[Pairs]] = defaultdict(list)

    def add(self, edge: JoinEdge) -> None:
        turned = _key(edge.turned())
        key = turned if turned in self._edges else _key(edge)
        known = self._edges.get(key)
        if known is None:
            self._edges[key] = edge
            self._between[edge.left, edge.right].append(key[2])
            self._between[edge.right, edge.left].append(_key(edge.turned())[2])
            return
        rank = list(Origin).index
        best = known if rank(known.origin) <= rank(edge.origin) else edge
        if best is edge:
            # The more certain edge decides direction and column order.
            del self._edges[key]
            key = _key(edge)
        self._edges[key] = JoinEdge(
            best.left,
            best.right,
            best.left_columns,
            best.right_columns,
            best.origin,
            max(known.count, edge.count),
            tuple(dict.fromkeys((*best.seen, *known.seen, *edge.seen)))[:SEEN],
        )

    def declares(self, left: str, right: str, column: str) -> bool:
        """Whether a foreign key leads between two objects by just this column on both sides."""
        pairs = frozenset({(column, column)})
        found = self._edges.get((left, right, pairs)) or self._edges.get((right, left, pairs))
        return found is not None and found.origin is Origin.DECLARED

    def supports(self, left: str, right: str, columns: Iterable[str]) -> bool:
        """Whether some edge between two objects equates these columns, name by name, and maybe more."""
        wanted = {(column, column) for column in columns}
        return any(wanted <= pairs for pairs in self._between.get((left, right), ()))

    def edges(self) -> tuple[JoinEdge, ...]:
        return tuple(self._edges.values())


def _key(edge: JoinEdge) -> tuple[str, str, Pairs]:
    return edge.left, edge.right, frozenset(zip(edge.left_columns, edge.right_columns, strict=True))


def _declared(data: CatalogData, shown: _Shown) -> Iterator[JoinEdge]:
    for key in data.foreign_keys:
        edge = JoinEdge(
            key.child, key.parent, key.child_columns, key.parent_columns, Origin.DECLARED, 1, (key.name,)
        )
        yield edge
        yield shown.edge(edge)


def _telling(mined: list[JoinEdge], objects: Mapping[str, DbObject]) -> Iterator[JoinEdge]:
    """Mined edges that bind more than companies, and no company that another condition binds better."""
    known = {(edge.left, edge.right, _rest(edge)) for edge in mined if not _crossed(edge, objects)}
    for edge in mined:
        left, right = objects.get(edge.left), objects.get(edge.right)
        if left is None or right is None:
            yield edge
        elif not _binds_rows(edge):
            if edge.left_columns == left.key or edge.right_columns == right.key:
                yield edge
        elif not _crossed(edge, objects):
            yield edge
        else:
            better = all(one == other for one, other in _rest(edge))
            if not better and (edge.left, edge.right, _rest(edge)) not in known:
                yield edge


def _is_renamed_by_chance(edge: JoinEdge, objects: Mapping[str, DbObject]) -> bool:
    """Whether a condition seen once equates a column with another's key though that has the column too."""
    if edge.count > 1 or len(edge.seen) > 1 or edge.left == edge.right:
        return False
    return any(
        one != other
        and not one.endswith("Co")
        and other in item.key
        and one not in item.key
        and one in item.by_name
        for side in (edge, edge.turned())
        if (item := objects.get(side.right)) is not None
        for one, other in zip(side.left_columns, side.right_columns, strict=True)
    )


def _completed(edge: JoinEdge, objects: Mapping[str, DbObject]) -> JoinEdge:
    """The condition with what it leaves out of a key and both sides have."""
    left, right = objects.get(edge.left), objects.get(edge.right)
    sides = ((left, edge.left_columns), (right, edge.right_columns))
    if left is None or right is None or any(_is_bound(item, bound) for item, bound in sides):
        return edge
    if not _binds_rows(edge):
        return edge
    ends = [end for end in _SCOPES if not any(name.endswith(end) for _, bound in sides for name in bound)]
    more: dict[str, None] = {}
    for own, theirs, bound in ((left, right, edge.left_columns), (right, left, edge.right_columns)):
        missing = [name for name in own.key if name not in bound]
        held = [name for name in missing if _is_same(own, theirs, name)]
        free = [name for name in held if name not in edge.left_columns and name not in edge.right_columns]
        if len(missing) == 1 and len(own.key) > 1 and not _numbers_rows(own, theirs, missing[0]):
            more.update(dict.fromkeys(free if _same_named(edge, own) else ()))
        more.update((name, None) for name in free if any(name.endswith(end) for end in ends))
    added = tuple(more)
    columns = (*edge.left_columns, *added), (*edge.right_columns, *added)
    return JoinEdge(edge.left, edge.right, *columns, edge.origin, edge.count, edge.seen)


def _is_bound(item: DbObject | None, bound: Iterable[str]) -> bool:
    """Whether a condition leads to one row of an object already: by its whole key, or by an identity."""
    whole = item is not None and bool(item.key) and set(item.key) <= set(bound)
    return whole or any(name.endswith("ID") for name in bound)


def _is_same(own: DbObject, theirs: DbObject, name: str) -> bool:
    """Whether both objects have a column of that name and one type."""
    mine, other = own.by_name.get(name), theirs.by_name.get(name)
    return mine is not None and other is not None and (mine.type, mine.base) == (other.type, other.base)


def _numbers_rows(own: DbObject, theirs: DbObject, name: str) -> bool:
    """Whether both objects count rows of their own by that column."""
    return name in _SEQUENCES or (own.key[-1:] == theirs.key[-1:] == (name,))


def _same_named(edge: JoinEdge, own: DbObject) -> bool:
    """Whether the parts of a key that a condition binds, but for companies, keep their names."""
    pairs = zip(edge.left_columns, edge.right_columns, strict=True)
    return all(
        one == other or one.endswith("Co") for one, other in pairs if one in own.key or other in own.key
    )


def _rest(edge: JoinEdge) -> Pairs:
    """A condition's pairs without its companies."""
    pairs = zip(edge.left_columns, edge.right_columns, strict=True)
    return frozenset(pair for pair in pairs if not all(name.endswith("Co") for name in pair))


def _binds_rows(edge: JoinEdge) -> bool:
    """Whether a condition is on more than companies and months."""
    return not all(one == other == "Mth" for one, other in _rest(edge))


def _crossed(edge: JoinEdge, objects: Mapping[str, DbObject]) -> bool:
    """Whether companies of two modules are equated though one side has the other's as well."""
    left, right = objects.get(edge.left), objects.get(edge.right)
    if left is None or right is None:
        return False
    return any(
        one != other
        and one.endswith("Co")
        and other.endswith("Co")
        and (one in right.by_name or other in left.by_name)
        for one, other in zip(edge.left_columns, edge.right_columns, strict=True)
    )


def _added_up(mined: Iterable[JoinEdge]) -> Iterator[JoinEdge]:
    """Mined edges, each condition once, whichever end and column order it was read in.

    A recipe names its view and counts once; a counted list may have read the same views already, so the
    larger of the two figures is taken, not their sum.
    """
    counted: dict[tuple[str, str, Pairs], tuple[JoinEdge, int, dict[str, None]]] = {}
    for edge in mined:
        turned = edge.turned()
        known = counted.get(_key(edge)) or counted.get(_key(turned))
        first, count, seen = known or (edge, 0, {})
        seen.update(dict.fromkeys(edge.seen))
        counted[_key(first)] = (first, count + (0 if edge.seen else edge.count), seen)
    for first, count, seen in counted.values():
        yield JoinEdge(
            first.left,
            first.right,
            first.left_columns,
            first.right_columns,
            Origin.MINED,
            max(count, len(seen), 1),
            tuple(seen)[:SEEN],
        )


def _keyed(data: CatalogData, views: dict[str, str], graph: _Graph) -> list[JoinEdge]:
    objects = {item.name: item for item in data.objects}
    standing = set(views.values())
    shown = [item for item in data.objects if item.name not in views]
    holders: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for item in shown:
        for column in item.columns:
            holders[column.name, column.base][item.name] = None
    owners: defaultdict[frozenset[tuple[str, str]], list[DbObject]] = defaultdict(list)
    for item in shown:
        if (item.kind is ObjectKind.TABLE or item.name in standing) and _has_business_key(item):
            owners[_typed(item)].append(item)
    running = _running(shown) | _SEQUENCES
    batches = [item for sharing in owners.values() for item in sharing if "BatchSeq" in item.key]
    found: list[JoinEdge] = []
    for typed, sharing in owners.items():
        held = set.intersection(*(set(holders[part]) for part in typed))
        others = held - {item.name for item in sharing}
        keyed = sharing if len(typed) > 1 else _referred_to(sharing, others, graph)
        weights = {
            item.name: sum(graph.supports(other, item.name, item.key) for other in others) for item in keyed
        }
        for holder in sorted(held):
            for owner in _choose(objects[holder], keyed, weights, graph):
                columns = owner.key
                own = columns[-1] in running and _counts_for_itself(objects[holder], owner)
                other = any(_differ(objects[holder], owner, column) for column in columns)
                other = other or _is_detail(objects[holder], owner) or _is_peer(objects[holder], owner)
                other = other or _is_address(objects[holder], owner) or bool(_VAGUE & set(columns))
                other = other or _is_of_another_batch(objects[holder], owner, batches, graph)
                if (own or other) and not graph.supports(holder, owner.name, columns):
                    continue
                found.append(
                    JoinEdge(holder, owner.name, columns, columns, Origin.KEYED, 1, (owner.keys[0].name,))
                )
    return [*found, *_through_settings(found, objects, graph)]


def _has_business_key(item: DbObject) -> bool:
    if not item.key or not all(name in item.by_name for name in item.key):
        return False
    name = item.key[0]
    numbers_rows = name == "KeyID" or (name.endswith("ID") and item.by_name[name].base in _SURROGATE_BASES)
    return not (len(item.key) == 1 and (numbers_rows or item.by_name[name].identity))


def _differ(holder: DbObject, owner: DbObject, column: str) -> bool:
    """Limit 6: a column of one name and two of the house's types of types."""
    mine, theirs = holder.by_name[column].type, owner.by_name[column].type
    return mine != theirs and bool(_OWN_TYPE.match(mine)) and bool(_OWN_TYPE.match(theirs))


def _is_detail(holder: DbObject, owner: DbObject) -> bool:
    """Limit 7: the owner's key is the holder's and more."""
    return bool(holder.key) and set(holder.key) < set(owner.key)


def _is_address(holder: DbObject, owner: DbObject) -> bool:
    """Limit 8: the owner's key ends with places that the holder's has not."""
    places = _PLACES & set(owner.key)
    return bool(places) and not set(owner.key) <= _PLACES and not places & set(holder.key)


def _is_of_another_batch(
    holder: DbObject, owner: DbObject, batches: Iterable[DbObject], graph: _Graph
) -> bool:
    """Limit 9: a row of a batch that is not seen to belong to the owner's.

    Args:
        batches: all objects whose key has a sequence within a batch.
    """
    if "BatchSeq" not in owner.key or holder.name.startswith(owner.name):
        return False
    if holder.module != owner.module or not set(owner.key) < set(holder.key):
        return True
    if holder.name[:3] == owner.name[:3]:
        return False
    return bool({"GLAcct", "TransType"} & (set(holder.key) - set(owner.key))) or any(
        set(item.key) < set(holder.key)
        and item.module == holder.module
        and (item.name[:3] == holder.name[:3] or graph.supports(holder.name, item.name, item.key))
        for item in batches
        if item.name not in (owner.name, holder.name)
    )


def _is_peer(holder: DbObject, owner: DbObject) -> bool:
    """Limit 2: both have one and the same column as their key, and the owner is not named like it."""
    return len(owner.key) == 1 and holder.key == owner.key and owner.name.lower() != owner.key[0].lower()


def _running(shown: Iterable[DbObject]) -> frozenset[str]:
    """Columns that end keys in more than one module."""
    modules: defaultdict[str, set[str]] = defaultdict(set)
    for item in shown:
        if len(item.key) > 1:
            modules[item.key[-1]].add(item.module)
    return frozenset(name for name, found in modules.items() if len(found) > 1)


def _counts_for_itself(holder: DbObject, owner: DbObject) -> bool:
    """Limit 5: both keys end with one column, or the owner's with a sequence, and the holder's key does not
    hold the owner's; or both end with one sequence."""
    if len(owner.key) < 2 or not holder.key:
        return False
    if set(owner.key) <= set(holder.key):
        more = len(holder.key) > len(owner.key)
        return more and holder.key[-1:] == owner.key[-1:] and owner.key[-1] in _SEQUENCES
    return holder.key[-1:] == owner.key[-1:] or owner.key[-1] in _SEQUENCES


def _typed(item: DbObject) -> frozenset[tuple[str, str]]:
    return frozenset((name, item.by_name[name].base) for name in item.key)


def _referred_to(sharing: list[DbObject], holders: set[str], graph: _Graph) -> list[DbObject]:
    """Limit 2: of objects with the same key of one column, those that it counts for."""
    column = sharing[0].key[0]
    named = [item for item in sharing if item.name.lower() == column.lower()]
    found = []
    for item in named or sharing:
        supporters = [holder for holder in holders if graph.supports(holder, item.name, (column,))]
        declared = any(graph.declares(holder, item.name, column) for holder in supporters)
        if named or declared or len(supporters) > 1:
            found.append(item)
    return found


def _choose(
    holder: DbObject, sharing: list[DbObject], weights: dict[str, int], graph: _Graph
) -> list[DbObject]:
    """Limit 3: which of the objects that share a key this holder joins.

    Args:
        weights: how many other objects reach each of them by that key.
    """
    others = [item for item in sharing if item.name != holder.name]
    if len(sharing) == 1 and others:
        return others
    supported = [item for item in others if graph.supports(holder.name, item.name, item.key)]
    if supported or len(others) < len(sharing):
        return supported
    near = [item for item in others if item.module and item.module == holder.module]
    return _leading(near, weights) or near or _leading(others, weights)


def _leading(items: list[DbObject], weights: dict[str, int]) -> list[DbObject]:
    """The one that is reached more than twice as often as each of the others, if there is one."""
    ranked = sorted(items, key=lambda item: -weights[item.name])
    second = weights[ranked[1].name] if len(ranked) > 1 else 0
    return ranked[:1] if ranked and weights[ranked[0].name] > 2 * second else []


def _through_settings(
    keyed: list[JoinEdge], objects: dict[str, DbObject], graph: _Graph
) -> Iterator[JoinEdge]:
    """Limit 4: the company of an object's own key joins what the settings table's key refers to."""
    further: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    declared: set[str] = set()
    settings = {edge.right for edge in keyed if len(edge.right_columns) == 1}
    for edge in graph.edges():
        for one in (edge, edge.turned()):
            if one.left in settings and one.left_columns == objects[one.left].key != one.right_columns:
                target = objects[one.right]
                if len(one.right_columns) == 1 and target.key == one.right_columns:
                    further[one.left].append((one.right, one.right_columns[0]))
                    if one.origin is Origin.DECLARED and one is edge:
                        declared.add(one.right)
    for edge in keyed:
        column = edge.left_columns[0]
        if len(edge.left_columns) == 1 and column in objects[edge.left].key:
            for name, other in further.get(edge.right, ()):
                if name != edge.left and name in declared:
                    yield JoinEdge(edge.left, name, (column,), (other,), Origin.KEYED, 1, (edge.right,))
