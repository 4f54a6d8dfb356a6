"""Joins that hold a part of a key only, and what they leave out.

A join of two sources is whole when the equalities (with each other, with further sources, with constants)
hold every part of a unique key of one of them, or every column pair of a join that the catalog knows.
Otherwise, where at least one key part is joined and the other side offers the missing parts, those are named.

Not covered: joins with a CTE or derived table that offers only some of the missing parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vgpt2.catalog.model import Catalog, JoinEdge, Origin
from vgpt2.lint.company import company_column
from vgpt2.lint.linkage import Linkage
from vgpt2.lint.rule import Query
from vgpt2.tsql.model import Source

_ENOUGH_SEEN = 2
"""A join condition that the user's own SQL holds this often is taken for a way to join."""


_ALWAYS_FILLED = frozenset({"bCompany", "bGroup", "bMonth"})


class Partial(NamedTuple):
    """A join on a part of a key.

    Attributes:
        left, right: the two sources, in FROM order.
        keyed: the one of them whose key is held in part.
        key: that key's columns.
        missing: pairs of columns (of left, of right) that would complete it.
    """

    left: Source
    right: Source
    keyed: Source
    key: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The missing key parts, as the keyed side calls them."""
        return tuple(right if self.keyed is self.right else left for left, right in self.missing)

    @property
    def is_group(self) -> bool:
        """Only the group of a shared master (VendorGroup, CustGroup …) is missing."""
        return all(name.endswith(("Group", "Grp")) for name in self.names)


def partial_joins(query: Query, catalog: Catalog) -> Sequence[Partial]:
    """The joins of a SELECT that hold a part of a key only."""
    found: list[Partial] | None = query.memo.get(partial_joins)
    if found is None:
        found = query.memo[partial_joins] = list(_partial_joins(query, catalog))
    return found


def _partial_joins(query: Query, catalog: Catalog) -> Iterator[Partial]:
    linkage = query.linkage
    for left, right in linkage.linked:
        pairs = linkage.pairs(left, right)
        if is_known(left, right, pairs, catalog):
            continue
        found = sorted(_candidates(left, right, pairs, linkage), key=lambda item: item[0])
        if found and found[0][1].missing:
            yield found[0][1]


def is_known(left: Source, right: Source, pairs: set[tuple[str, str]], catalog: Catalog) -> bool:
    """Whether a join of the catalog is wholly among the pairs.

    A mined join counts when it was seen often enough, and no fuller one of the two at least as often: real
    code holds careless joins too.
    """
    if left.object is None or right.object is None:
        return False
    names = {(left.object.name, right.object.name)}
    names.add((catalog.base_of(left.object.name), catalog.base_of(right.object.name)))
    for one, other in names:
        edges = catalog.between(one, other)
        for edge in edges:
            if _conditions(edge) <= pairs and not _is_careless(edge, edges):
                return True
    return False


def _is_careless(edge: JoinEdge, edges: tuple[JoinEdge, ...]) -> bool:
    if edge.origin is not Origin.MINED:
        return False
    fuller = (other for other in edges if _conditions(edge) < _conditions(other))
    return edge.count < _ENOUGH_SEEN or any(
        other.origin is not Origin.MINED or other.count >= edge.count for other in fuller
    )


def _conditions(edge: JoinEdge) -> set[tuple[str, str]]:
    return set(zip(edge.left_columns, edge.right_columns, strict=True))


def _candidates(
    left: Source, right: Source, pairs: set[tuple[str, str]], linkage: Linkage
) -> Iterator[tuple[tuple[int, int], Partial]]:
    """Keys of either side that are held in part, with their rank: fewest missing, then most joined."""
    for keyed, other in ((right, left), (left, right)):
        joined = {two if keyed is right else one for one, two in pairs}
        for key in keyed.object.keys if keyed.object is not None else ():
            there = joined.intersection(key.columns)
            loose = [name for name in key.columns if not _is_held(name, keyed, other, linkage)]
            # A part that may be NULL cannot be asked for: NULL equals nothing.
            wanted = [name for name in loose if not _is_optional(name, keyed)]
            partners = [(name, _partner(name, keyed, other)) for name in wanted]
            if (loose and not there) or any(partner is None for _, partner in partners):
                continue
            missing = tuple(
                (partner, name) if keyed is right else (name, partner)
                for name, partner in partners
                if partner is not None
            )
            rank = (len(missing), -len(there))
            yield rank, Partial(left, right, keyed, key.columns, missing)


def _is_held(name: str, keyed: Source, other: Source, linkage: Linkage) -> bool:
    """Whether a key part is joined, or held to a constant on both sides.

    `a.Co = 1` alone holds the one side only: the rows of the other may still be another company's.
    """
    place = (id(keyed), name)
    if place in linkage.classes:
        return True
    partner = _partner(name, keyed, other)
    return place in linkage.constrained and (partner is None or (id(other), partner) in linkage.held)


def _is_optional(name: str, source: Source) -> bool:
    """Whether a key part may be NULL; companies, groups and months are allowed to be and never are."""
    column = source.object.by_name[name] if source.object is not None else None
    return column is not None and column.nullable and column.type not in _ALWAYS_FILLED


def _partner(name: str, keyed: Source, other: Source) -> str | None:
    """The column of `other` that a key part of `keyed` would be joined with."""
    if name in (other.outputs or ()):
        return name
    is_company = keyed.object is not None and keyed.object.by_name[name].type == "bCompany"
    return company_column(other.object) if is_company else None
