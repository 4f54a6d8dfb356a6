"""How objects join: the edges of the join graph, derived from a catalog's facts.

Four kinds of evidence, the most certain first; a condition that several of them give is one edge of the
most certain origin, and its `count` is how often it was seen in use.

**Declared.** Each foreign key gives an edge between its tables, and one between the views that stand for them
(queries use views; such a view shows each column of its table, at times under another name).

**Stated.** A knowledge pack says how objects join that no foreign key and no equal name tells of
(`EMEM.LeasedFrom` is a vendor), and which equal names mean nothing. Nothing else is derived from these.

**Keyed.** Vista declares few foreign keys, but a column keeps its name and type wherever it goes. An object
that holds another's whole business key, under the same names and base types, joins it (`APTL` holds `APCo,
Mth, APTrans`, so it joins `APTH`). Looked at are views and tables without a view. Fourteen limits keep out
chance:

1. The key joined to belongs to a table or to the view that stands for one; views made for one report are
   joined from, not to. A surrogate (`KeyID`) is nobody's business key.
2. A key of one column counts only for the object named like it (`APCo` of `APCO`, Vista's company
   settings); where there is none, for those that a foreign key, or the mined joins of two other objects,
   reach by a column of that name, and not between two of that key (`HQDS` and `PMSC` by `Status`), and for
   headquarters' list of codes that nobody else keeps (`HoldCode` of `HQHC`). Without that, `Seq`, `Name` or
   `Status` would join everything.
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
   `HRCo, HRRef, Seq` and `HRRP` by `HRCo, HRRef, ReviewDate, Seq`). A view without a key has the sequence of
   the object that it shows it from, and of no other.
6. A name may stand for two things: where both sides have one of the house's types of types (`bJCCType`,
   `bEMCType` of `CostType`), it must be the same one, or evidence must say so; so where one side has the type
   of another key (`Location` of type `bLoc`, as in `INLM.Loc`, and of `varchar(10)`).
7. An object does not refer to its own details: where the key joined to holds the holder's whole key and more
   (`PCStates` by `VendorGroup, Vendor, Country, State` from `APVM`), the rest is an attribute of the same
   name (the vendor's address), or evidence must say so.
8. Countries and states that end a longer key (`PCStates` by `VendorGroup, Vendor, Country, State`) are those
   of an address in an object whose own key has none of them, or evidence must say so.
9. Each batch numbers its own rows: a key with a `BatchSeq` joins an object of the same module whose key is
   that key and more, where the two share three letters (`ARBH`, `ARBL`) or nothing speaks for another owner,
   or evidence must say so.
10. A `Date` is of anything, a `TableName` of any table: a key with one joins only where evidence says so.
11. A company's settings hold the groups that it uses and join the masters of these by the group alone
    (`HQCO.VendorGroup = APVM.VendorGroup`: the vendors that a company has); a number of their own beside it
    (`HQCO.Vendor`) says who the company itself is. What a user's settings hold (the last import, the last pay
   period) is a choice, not what the user is: they join by the user, or evidence must say so.
12. What a module's own master is keyed by is that master's in the module: `EMEM.Department` is of `EMDM`
    (`EMCo, Department`), not of `JCDM` (`JCCo, Department`), although the company of its job stands beside
    it, or evidence must say so. States, forms and the like that all modules share are nobody's own.
13. A code in an object's own key is of the company in that key: `MSSA.Loc` is a location of `MSCo`, not of
    the `INCo` to which something was sold, or evidence must say so.
14. What is permitted is permitted to a group or to a user: rows of permissions join the members of a group
   (`DDSU` by `SecurityGroup, VPUserName`) by the group alone, or evidence must say so.

**Mined.** Conditions read from the user's own views, reports and procedures; a table is taken as the view
that stands for it. They may be narrower than a key (the rest of it stood in a WHERE), so they rank last.
`vgpt2.catalog.mined` says which of them are edges, and what they tell of further objects.

An edge of a table behind a view of its name is one of that view as well, where the view shows the columns.

Not covered: conditions other than equality of columns.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from vgpt2.catalog import mined
from vgpt2.catalog.graph import Graph
from vgpt2.catalog.mined import SEQUENCES, condition, is_settings
from vgpt2.catalog.model import (
    NOTHING_STATED,
    CatalogData,
    DbObject,
    JoinEdge,
    ObjectKind,
    Origin,
    StatedJoins,
)

_OWN_TYPE = re.compile(r"b[A-Z]\w*Type")
_PLACES = frozenset({"Country", "State"})
_COMMON = frozenset({"DD", "HQ"})
"""Modules whose masters all others use."""
_VAGUE = frozenset({"Date", "TableName"})
_USER = "bVPUserName"
_MEMBER = frozenset({"SecurityGroup", "VPUserName"})
_SURROGATE_BASES = frozenset({"int", "bigint", "uniqueidentifier"})
_LISTS = "HQ"


def derive(data: CatalogData, stated: StatedJoins = NOTHING_STATED) -> tuple[JoinEdge, ...]:
    """All join edges of a schema, each condition once and from one end only.

    Args:
        data: its mined edges (`data.joins` of that origin) are evidence; other edges in it are derived anew.
        stated: what somebody who knows the schema says besides. Edges of objects or columns that the schema
            does not have are left out.
    """
    graph = Graph()
    views = standing_views(data)
    shown = _Shown(data, views)
    objects = {item.name: item for item in data.objects}
    found = (shown.edge(edge) for edge in data.joins if edge.origin is Origin.MINED)
    known = [*_declared(data, shown), *mined.edges(found, objects)]
    for edge in known:
        graph.add(edge)
    # Only now: what is declared and mined decides between objects that share a key.
    never = {condition(end) for edge in stated.never for end in (edge, edge.turned())}
    for edge in _keyed(data, views, graph):
        if condition(edge) not in never:
            graph.add(edge)
    standing = set(views.values())
    free = [item for item in data.objects if item.name not in views]
    owners = {item.name for item in free if item.kind is ObjectKind.TABLE or item.name in standing}
    for edge in mined.alike(known, objects, free, owners):
        if not graph.joins(edge.left, edge.right):
            graph.add(edge)
    for edge in stated.edges:
        if _has(objects, edge.left, edge.left_columns) and _has(objects, edge.right, edge.right_columns):
            graph.add(edge)
    for edge in _lifted(graph.edges(), data, views):
        graph.add(edge)
    return graph.edges()


def _has(objects: Mapping[str, DbObject], name: str, columns: Iterable[str]) -> bool:
    return name in objects and all(column in objects[name].by_name for column in columns)


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


def _declared(data: CatalogData, shown: _Shown) -> Iterator[JoinEdge]:
    for key in data.foreign_keys:
        edge = JoinEdge(
            key.child, key.parent, key.child_columns, key.parent_columns, Origin.DECLARED, 1, (key.name,)
        )
        yield edge
        yield shown.edge(edge)


def _lifted(edges: Iterable[JoinEdge], data: CatalogData, views: Mapping[str, str]) -> Iterator[JoinEdge]:
    """The edges of tables behind views that do not stand for them, as edges of those views.

    Such a view has the table's name less its prefix letter and reads other objects as well
    (`PCBidCoverage`); queries use it all the same.
    """
    columns: dict[str, dict[str, str]] = {}
    tables = {item.name: item for item in data.objects if item.kind is ObjectKind.TABLE}
    for view in data.objects:
        if view.kind is ObjectKind.VIEW:
            for column in reversed(view.columns):
                table, _, name = column.source.rpartition(".")
                if table in tables and table[1:] == view.name and table not in views:
                    columns.setdefault(table, {})[name] = column.name
    for edge in edges:
        for one in (edge, edge.turned()):
            shown = columns.get(one.left, {})
            if one.right not in (one.left[1:], *views) and all(name in shown for name in one.left_columns):
                bound = tuple(shown[name] for name in one.left_columns)
                yield JoinEdge(
                    one.left[1:], one.right, bound, one.right_columns, one.origin, one.count, one.seen
                )


def _keyed(data: CatalogData, views: dict[str, str], graph: Graph) -> list[JoinEdge]:
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
    running = _running(shown) | SEQUENCES
    keys = [item for sharing in owners.values() for item in sharing]
    typed_names = mined.typed_names(data.objects)
    batches = [item for sharing in owners.values() for item in sharing if "BatchSeq" in item.key]
    masters: defaultdict[tuple[str, str], list[DbObject]] = defaultdict(list)
    for item in keys:
        if len(item.key) <= 2:
            masters[item.module, item.key[-1]].append(item)
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
                other = any(_differ(objects[holder], owner, column, typed_names) for column in columns)
                other = other or _is_detail(objects[holder], owner) or _is_peer(objects[holder], owner)
                other = other or _is_address(objects[holder], owner) or bool(_VAGUE & set(columns))
                other = other or _is_of_another_batch(objects[holder], owner, batches, graph)
                other = other or (is_settings(objects[holder]) and _is_shared(owner))
                other = other or _is_choice(objects[holder], owner) or _is_elsewhere(objects[holder], owner)
                other = other or _is_of_own_master(objects[holder], owner, masters) or _is_member(owner)
                if (own or other) and not graph.supports(holder, owner.name, columns):
                    continue
                found.append(
                    JoinEdge(holder, owner.name, columns, columns, Origin.KEYED, 1, (owner.keys[0].name,))
                )
    return [*found, *_through_settings(found, objects, graph), *_of_companies(shown, keys)]


def _is_of_own_master(
    holder: DbObject, owner: DbObject, masters: Mapping[tuple[str, str], Sequence[DbObject]]
) -> bool:
    """Limit 12: the holder's module has a master of its own by that column, whose whole key the holder has.

    Args:
        masters: by module and last part of their key, which has two at most.
    """
    shared = owner.module in _COMMON and not _is_shared(owner)
    inherited = len(owner.key) > 1 and set(owner.key) <= set(holder.key)
    if holder.module == owner.module or shared or inherited:
        return False
    return any(
        all(
            name in holder.by_name and holder.by_name[name].base == own.by_name[name].base for name in own.key
        )
        for own in masters.get((holder.module, owner.key[-1]), ())
        if own.name != holder.name
    )


def _is_member(owner: DbObject) -> bool:
    """Limit 14: the owner says which users belong to a security group."""
    return len(owner.key) == 2 and {*owner.key} == _MEMBER


def _is_choice(holder: DbObject, owner: DbObject) -> bool:
    """Limit 11: what a user's settings, one row a user, hold of other things."""
    one = len(holder.key) == 1 and holder.by_name[holder.key[0]].type == _USER
    return one and len(owner.key) > 1


def _is_elsewhere(holder: DbObject, owner: DbObject) -> bool:
    """Limit 13: the holder's key has the owner's codes beside a company, and not the owner's company."""
    theirs, own = ({name for name in item.key if _is_company(item, name)} for item in (owner, holder))
    codes = {name for name in owner.key if name not in theirs and not name.endswith("Group")} - {"Mth"}
    return bool(theirs and own and codes) and codes <= set(holder.key) and not theirs & set(holder.key)


def _is_company(item: DbObject, name: str) -> bool:
    return item.by_name[name].type == "bCompany"


def _is_shared(item: DbObject) -> bool:
    """A master that companies share: its key is a group and a number or code."""
    return len(item.key) == 2 and item.by_name[item.key[0]].type == "bGroup"


def _of_companies(shown: Iterable[DbObject], owners: Iterable[DbObject]) -> Iterator[JoinEdge]:
    """Limit 11: settings of a company and the masters of the groups that it uses."""
    masters = [item for item in owners if _is_shared(item)]
    for item in filter(is_settings, shown):
        for master in masters:
            group = master.key[0]
            if group in item.by_name and item.by_name[group].base == master.by_name[group].base:
                key = master.keys[0].name
                yield JoinEdge(item.name, master.name, (group,), (group,), Origin.KEYED, 1, (key,))


def _has_business_key(item: DbObject) -> bool:
    if not item.key or not all(name in item.by_name for name in item.key):
        return False
    name = item.key[0]
    numbers_rows = name == "KeyID" or (name.endswith("ID") and item.by_name[name].base in _SURROGATE_BASES)
    return not (len(item.key) == 1 and (numbers_rows or item.by_name[name].identity))


def _differ(holder: DbObject, owner: DbObject, column: str, typed_names: Collection[str]) -> bool:
    """Limit 6: a column of one name and two of the house's types of types, or of the type of another key."""
    mine, theirs = holder.by_name[column].type, owner.by_name[column].type
    if mine != theirs and _OWN_TYPE.match(mine) and _OWN_TYPE.match(theirs):
        return True
    return mined.are_two_things(column, (holder, owner), typed_names)


def _is_detail(holder: DbObject, owner: DbObject) -> bool:
    """Limit 7: the owner's key is the holder's and more."""
    return bool(holder.key) and set(holder.key) < set(owner.key)


def _is_address(holder: DbObject, owner: DbObject) -> bool:
    """Limit 8: the owner's key ends with places that the holder's has not."""
    places = _PLACES & set(owner.key)
    return bool(places) and not set(owner.key) <= _PLACES and not places & set(holder.key)


def _is_of_another_batch(
    holder: DbObject, owner: DbObject, batches: Iterable[DbObject], graph: Graph
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
    hold the owner's; or both end with one sequence; or a view without a key shows another's sequence."""
    if len(owner.key) < 2:
        return False
    if not holder.key:
        if holder.kind is ObjectKind.TABLE:
            return False
        source = holder.by_name[owner.key[-1]].source.rpartition(".")[0]
        return owner.key[-1] in SEQUENCES and source not in (owner.name, owner.base or owner.name)
    if set(owner.key) <= set(holder.key):
        more = len(holder.key) > len(owner.key)
        return more and holder.key[-1:] == owner.key[-1:] and owner.key[-1] in SEQUENCES
    return holder.key[-1:] == owner.key[-1:] or owner.key[-1] in SEQUENCES


def _typed(item: DbObject) -> frozenset[tuple[str, str]]:
    return frozenset((name, item.by_name[name].base) for name in item.key)


def _referred_to(sharing: list[DbObject], holders: set[str], graph: Graph) -> list[DbObject]:
    """Limit 2: of objects with the same key of one column, those that it counts for."""
    column = sharing[0].key[0]
    named = [item for item in sharing if item.name.lower() == column.lower()]
    found = []
    for item in named or sharing:
        supporters = [holder for holder in holders if graph.supports(holder, item.name, (column,))]
        declared = any(graph.declares(holder, item.name, column) for holder in supporters)
        if named or declared or len(supporters) > 1 or _is_code_list(sharing):
            found.append(item)
    return found


def _is_code_list(sharing: Sequence[DbObject]) -> bool:
    """Limit 2: nobody but a list of headquarters, which all modules share, has that code as its key."""
    only = sharing[0]
    code = only.by_name[only.key[0]]
    return len(sharing) == 1 and only.module == _LISTS and code.base not in _SURROGATE_BASES


def _choose(
    holder: DbObject, sharing: list[DbObject], weights: dict[str, int], graph: Graph
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
    keyed: list[JoinEdge], objects: dict[str, DbObject], graph: Graph
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
