"""Join conditions that were read from the user's own SQL: which of them say how two objects join, and what
they tell of others.

Not an edge is a condition that joins rows which have nothing to do with each other:

- on nothing but a company that is not the key of either side (`EMMC.EMCo = EMCM.EMCo`), or on companies and
  months alone;
- one that equates companies of two modules where the other side has the first as well (`PREH.PRCo =
  EMWH.EMCo` beside `EMWH.PRCo`);
- one seen once that equates a column with the key of an object that has that column itself
  (`POHD.Vendor = PMFM.FirmNumber` beside `PMFM.Vendor`), or a number with a text (a setting with the list of
  all settings' choices), or two things of one name (`PMMF.Location`, an inventory location, with
  `PMPL.Location`);
- one seen once without a company, of two objects whose keys begin with companies under two names
  (`PRDL.LiabType = JCTL.LiabType`), unless these companies are all that a key lacks and others equate them
  (`JBIT.JBCo = JCCI.JCCo`);
- one that leads to no whole key, and was seen once on a company and a group alone, or binds an earnings,
  deduction or liability code without what says which of them it is (`PRDB.EDLCode = PRTA.EarnCode`);
- one of several that differ in a number only (`PRRH.Phase1` … `Phase8` with `JCJP.Phase`): none of them is
  the way to join the two.

A condition that leaves out a part is completed where both sides have that part under one name and type: a
company, a group or the user of a key, the one part that the key lacks, the contract of an item. A company's
settings are not: `HQCO.VendorGroup = APVM.VendorGroup` means all vendors of the company, not its own number.

What others do, an object of the same columns does too (`alike`): `POPendingPurchaseOrderItem.WO` refers to
`EMWH.WorkOrder` by a foreign key, so `POIT.WO` does.

Not covered: conditions other than equality of columns.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from vgpt2.catalog.model import DbObject, JoinEdge, Origin

SEEN = 3
"""How many places an edge names as examples."""

Pairs = frozenset[tuple[str, str]]
SEQUENCES = frozenset({"Seq", "Sequence", "SeqNo", "LineSeq", "ItemSeq"})
_SCOPES = ("Co", "Group", "UserName")
"""Ends of the names of key parts that keep companies, shared masters and users apart."""
_PASSING = frozenset({"Mth", "BatchId", "BatchSeq", "KeyID"})
"""Key parts of which an object has several, so that one name does not say which."""
_OFTEN = 3
"""How many conditions say that two companies are one."""
_KINDS = (("EDLCode", "EDLType"),)
"""Codes of several kinds, and what says of which: an earning may have the code of a deduction."""
_NUMBERS = re.compile(r"(?:tiny|small|big)?int|numeric|decimal|float|real|(?:small)?money|bit")
_TEXTS = re.compile(r"n?(?:var)?char")


def edges(found: Iterable[JoinEdge], objects: Mapping[str, DbObject]) -> Iterator[JoinEdge]:
    """The conditions that are edges, completed and added up; views stand for their tables already."""
    names = typed_names(objects.values())
    known = [edge for edge in found if not _is_by_chance(edge, objects, names)]
    companies = _equated(known)
    whole = (_completed(edge, objects) for edge in _without_slots(known))
    bound = (_of_companies(edge, objects, companies) for edge in whole)
    mined = [edge for edge in bound if edge is not None]
    yield from (edge for edge in _added_up(_telling(mined, objects)) if not _is_half(edge, objects))


def _is_half(edge: JoinEdge, objects: Mapping[str, DbObject]) -> bool:
    """Whether a condition leads to no whole key, and was seen once on companies and groups alone, or binds a
    code without the column that says of which kind it is."""
    names = {*edge.left_columns, *edge.right_columns}
    ends = ((edge.left, edge.left_columns), (edge.right, edge.right_columns))
    whole = any(
        item.key and set(item.key) <= set(bound) for name, bound in ends if (item := objects.get(name))
    )
    of_companies = any(map(_is_company, names)) and all(name.endswith(("Co", "Group")) for name in names)
    grouped = edge.count == 1 and len(edge.left_columns) > 1 and of_companies
    return not whole and (grouped or any(code in names and kind not in names for code, kind in _KINDS))


def condition(edge: JoinEdge) -> tuple[str, str, Pairs]:
    """What makes two edges from the same end the same."""
    return edge.left, edge.right, frozenset(zip(edge.left_columns, edge.right_columns, strict=True))


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


def typed_names(objects: Iterable[DbObject]) -> frozenset[str]:
    """Columns that end a key and have a type of their own name (`Loc` of type `bLoc`)."""
    return frozenset(
        name for item in objects if item.key and item.by_name[name := item.key[-1]].type == f"b{name}"
    )


def are_two_things(column: str, sides: tuple[DbObject, DbObject], names: Collection[str]) -> bool:
    """Whether a column is of the type of another key on one side only: `Location` of type `bLoc` is an
    inventory location, which one of type `varchar(10)` is not.

    Args:
        names: what `typed_names` finds.
    """
    types = [item.by_name[column].type for item in sides]
    return types[0] != types[1] and any(
        kind[:1] == "b" and kind[1:] in names and column != kind[1:] and column.startswith(kind[1:])
        for kind in types
    )


def _is_by_chance(edge: JoinEdge, objects: Mapping[str, DbObject], names: Collection[str]) -> bool:
    """Whether a condition seen once equates a column with another's key though that has the column too, a
    number with a text, or two things of one name."""
    if edge.count > 1 or len(edge.seen) > 1 or edge.left == edge.right:
        return False
    return _mixes_kinds(edge, objects, names) or any(
        one != other
        and not one.endswith("Co")
        and other in item.key
        and one not in item.key
        and one in item.by_name
        for side in (edge, edge.turned())
        if (item := objects.get(side.right)) is not None
        for one, other in zip(side.left_columns, side.right_columns, strict=True)
    )


def _mixes_kinds(edge: JoinEdge, objects: Mapping[str, DbObject], names: Collection[str]) -> bool:
    left, right = objects.get(edge.left), objects.get(edge.right)
    if left is None or right is None:
        return False
    for pair in zip(edge.left_columns, edge.right_columns, strict=True):
        bases = [item.by_name[name].base for item, name in zip((left, right), pair, strict=True)]
        if any(map(_NUMBERS.match, bases)) and any(map(_TEXTS.match, bases)):
            return True
        if pair[0] == pair[1] and are_two_things(pair[0], (left, right), names):
            return True
    return False


def _equated(known: Iterable[JoinEdge]) -> Counter[frozenset[str]]:
    """How many conditions equate two companies of different names."""
    pairs = (pair for edge in known for pair in zip(edge.left_columns, edge.right_columns, strict=True))
    return Counter(frozenset(pair) for pair in pairs if len(set(pair)) > 1 and all(map(_is_company, pair)))


def _of_companies(
    edge: JoinEdge, objects: Mapping[str, DbObject], companies: Counter[frozenset[str]]
) -> JoinEdge | None:
    """A condition seen once, with the companies that it lacks of a key; None where it lacks others."""
    left, right = objects.get(edge.left), objects.get(edge.right)
    if left is None or right is None or not left.key or not right.key:
        return edge
    heads = left.key[0], right.key[0]
    names = (*edge.left_columns, *edge.right_columns)
    lacking = all(map(_is_company, heads)) and heads[0] != heads[1]
    lacking = lacking and not any(_is_company(name) or name.endswith("ID") for name in names)
    telling = _binds_rows(edge) and not all(name.endswith("Group") for name in names)
    if edge.count > 1 or len(edge.seen) > 1 or not lacking or not telling:
        return edge
    columns = (heads[0], *edge.left_columns), (heads[1], *edge.right_columns)
    whole = set(left.key) <= set(columns[0]) or set(right.key) <= set(columns[1])
    if not whole or companies[frozenset(heads)] < _OFTEN:
        return None
    return JoinEdge(edge.left, edge.right, *columns, edge.origin, edge.count, edge.seen)


def _is_company(name: str) -> bool:
    return name.endswith("Co")


def _without_slots(mined: list[JoinEdge]) -> Iterator[JoinEdge]:
    """The conditions but for those that are alike up to a number in the names of one side."""
    slots: defaultdict[tuple[str, ...], set[Pairs]] = defaultdict(set)

    def forms(edge: JoinEdge) -> Iterator[tuple[str, ...]]:
        for one in (edge, edge.turned()):
            if any(map(re.compile(r"\d").search, one.left_columns)):
                pairs = sorted(zip(one.right_columns, one.left_columns, strict=True))
                names = (re.sub(r"\d+", "#", name) for pair in pairs for name in pair)
                yield (one.left, one.right, *names)

    for edge in mined:
        for form in forms(edge):
            slots[form].add(frozenset(zip(edge.left_columns, edge.right_columns, strict=True)))
    yield from (edge for edge in mined if all(len(slots[form]) < 2 for form in forms(edge)))


def _completed(edge: JoinEdge, objects: Mapping[str, DbObject]) -> JoinEdge:
    """The condition with what it leaves out of a key and both sides have."""
    left, right = objects.get(edge.left), objects.get(edge.right)
    sides = ((left, edge.left_columns), (right, edge.right_columns))
    if left is None or right is None or any(_is_bound(item, bound) for item, bound in sides):
        return edge
    if not _binds_rows(edge) or _is_of_settings(edge, left, right):
        return edge
    ends = [end for end in _SCOPES if not any(name.endswith(end) for _, bound in sides for name in bound)]
    more: dict[str, None] = {}
    for own, theirs, held_by in ((left, right, edge.left_columns), (right, left, edge.right_columns)):
        missing = [name for name in own.key if name not in held_by]
        held = [name for name in missing if _is_same(own, theirs, name)]
        free = [name for name in held if name not in edge.left_columns and name not in edge.right_columns]
        if len(missing) == 1 and len(own.key) > 1 and not _numbers_rows(own, theirs, missing[0]):
            more.update(dict.fromkeys(free if _same_named(edge, own) else ()))
        more.update((name, None) for name in free if any(name.endswith(end) for end in ends))
        bound = {*edge.left_columns, *edge.right_columns}
        more.update((name, None) for name in _heads(own, theirs, edge) if name not in bound)
    added = tuple(more)
    columns = (*edge.left_columns, *added), (*edge.right_columns, *added)
    return JoinEdge(edge.left, edge.right, *columns, edge.origin, edge.count, edge.seen)


def _heads(own: DbObject, theirs: DbObject, edge: JoinEdge) -> Iterator[str]:
    """The parts before the only one that a condition binds beside companies and groups, where both sides have
    them (`Contract` before `Item`)."""
    bound = [one for one, other in _rest(edge) if one == other and not one.endswith("Group")]
    if len(bound) != 1 or len(_rest(edge)) != sum(one.endswith("Group") for one, _ in _rest(edge)) + 1:
        return
    for key in own.keys:
        place = key.columns.index(bound[0]) if bound[0] in key.columns else 0
        for name in reversed(key.columns[:place]):
            passing = name in _PASSING and not (name in own.key and name in theirs.key)
            if passing or not _is_same(own, theirs, name):
                break
            yield name


def _is_of_settings(edge: JoinEdge, left: DbObject, right: DbObject) -> bool:
    """Whether a company's settings are joined by a group alone: with all that the company shares."""
    grouped = all(name.endswith("Group") for name in (*edge.left_columns, *edge.right_columns))
    return grouped and any(is_settings(item) for item in (left, right))


def is_settings(item: DbObject) -> bool:
    """One row a company."""
    return len(item.key) == 1 and item.by_name[item.key[0]].type == "bCompany"


def _is_bound(item: DbObject | None, bound: Iterable[str]) -> bool:
    """Whether a condition leads to one row of an object already: by its whole key, or by an identity."""
    whole = item is not None and bool(item.key) and set(item.key) <= set(bound)
    return whole or any(name.endswith("ID") for name in bound)


def _is_same(own: DbObject, theirs: DbObject, name: str) -> bool:
    """Whether both objects have a column of that name and one type."""
    mine, other = own.by_name.get(name), theirs.by_name.get(name)
    if mine is None or other is None or mine.base != other.base:
        return False
    return mine.type == other.type or name.endswith("Group")


def _numbers_rows(own: DbObject, theirs: DbObject, name: str) -> bool:
    """Whether both objects count rows of their own by that column."""
    return name in SEQUENCES or (own.key[-1:] == theirs.key[-1:] == (name,))


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
        known = counted.get(condition(edge)) or counted.get(condition(turned))
        first, count, seen = known or (edge, 0, {})
        seen.update(dict.fromkeys(edge.seen))
        counted[condition(first)] = (first, count + (0 if edge.seen else edge.count), seen)
    for first, count, seen in counted.values():
        once = dict.fromkeys(zip(first.left_columns, first.right_columns, strict=True))
        yield JoinEdge(
            first.left,
            first.right,
            tuple(one for one, _ in once),
            tuple(other for _, other in once),
            Origin.MINED,
            max(count, len(seen), 1),
            tuple(seen)[:SEEN],
        )


def alike(
    known: Iterable[JoinEdge], objects: Mapping[str, DbObject], shown: Iterable[DbObject], owners: set[str]
) -> Iterator[JoinEdge]:
    """Edges of objects that have the columns by which others refer to a whole key under other names.

    Two others must refer so, or the columns must have the key's own types. Left out are companies of another
    module where the object has the one of the key, columns that lead to several owners (`EDLCode` to earnings
    and to deductions), and batches, whose company need not be the one at hand.

    Args:
        known: what is declared and mined.
        shown: the objects that may refer so.
        owners: names of the objects that may be referred to.
    """
    holders: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for item in shown:
        for column in item.columns:
            holders[column.name, column.type].add(item.name)
    ways: defaultdict[tuple[str, tuple[tuple[str, str], ...]], dict[str, JoinEdge]] = defaultdict(dict)
    led: defaultdict[frozenset[str], set[str]] = defaultdict(set)
    for edge in known:
        for one in (edge, edge.turned()):
            if one.right in owners and one.left in objects and _renames_key(one, objects[one.right]):
                held = dict(zip(one.right_columns, one.left_columns, strict=True))
                pairs = tuple((held[name], name) for name in objects[one.right].key)
                ways[one.right, pairs][one.left] = one
                led[_told(one.left_columns)].add(one.right)
    for (owner, pairs), seen in ways.items():
        names, key = tuple(name for name, _ in pairs), objects[owner].key
        first = next(iter(seen.values()))
        types = [objects[first.left].by_name[name].type for name in names]
        if len(led[_told(names)]) > 1 or not (len(seen) > 1 or _is_typed(pairs, types, objects[owner])):
            continue
        having = set.intersection(*(holders[part] for part in zip(names, types, strict=True)))
        renamed = {other for one, other in pairs if one != other and other.endswith("Co")}
        for holder in sorted(having - {owner, *seen}):
            if not renamed & objects[holder].by_name.keys():
                yield JoinEdge(holder, owner, names, key, Origin.MINED, 1, first.seen)


def _renames_key(edge: JoinEdge, owner: DbObject) -> bool:
    """Whether an edge leads to a whole key of several columns, of more than companies, groups and months,
    under other names than the key's."""
    told = _told(edge.right_columns)
    whole = len(owner.key) > 1 and set(edge.right_columns) == set(owner.key)
    return whole and bool(told) and "BatchId" not in told and edge.left_columns != edge.right_columns


def _told(names: Iterable[str]) -> frozenset[str]:
    """Columns that say more than a company, a group or a month."""
    return frozenset(name for name in names if not name.endswith(("Co", "Group")) and name != "Mth")


def _is_typed(pairs: Iterable[tuple[str, str]], types: Iterable[str], owner: DbObject) -> bool:
    """Whether columns under other names than the key's, beside companies, have the key's own house types."""
    renamed = [
        (kind, owner.by_name[other].type)
        for (one, other), kind in zip(pairs, types, strict=True)
        if one != other and not other.endswith("Co")
    ]
    return bool(renamed) and all(kind == wanted and kind[:1] == "b" for kind, wanted in renamed)
