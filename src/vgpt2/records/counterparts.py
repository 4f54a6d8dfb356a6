"""Objects about the same things: two kinds of posted rows that refer to one master, whose totals can stand
beside each other (what was committed and what was paid, by vendor).

Not covered: which totals make sense side by side (`natures`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from vgpt2.catalog.model import JoinEdge
from vgpt2.pack.model import Pack
from vgpt2.records.plan import ColumnRef
from vgpt2.records.roles import Role, Subject, one_country
from vgpt2.records.sample import Sampler, is_to_one

MOST_KEYS = 3
"""Columns that say what totals are of, at most."""


class Counterpart(NamedTuple):
    """Another subject with amounts, and both sides' columns for what both are about."""

    mine: tuple[ColumnRef, ...]
    other: Subject
    theirs: tuple[ColumnRef, ...]


@dataclass(frozen=True)
class Counterparts:
    """Finds them over the join graph; what was found of an object is kept."""

    sampler: Sampler
    subjects: Mapping[str, Subject]
    pack: Pack
    _found: dict[str, tuple[Counterpart, ...]] = field(default_factory=dict, compare=False, repr=False)

    def of(self, one: Subject) -> tuple[Counterpart, ...]:
        """All counterparts of a subject, in the order of its joins."""
        if one.name not in self._found:
            edges = filter(self._refers, self.sampler.best_edges(one.name))
            self._found[one.name] = tuple(found for edge in edges for found in self._over(one, edge))
        return self._found[one.name]

    def _refers(self, edge: JoinEdge) -> bool:
        """An edge to a master of the business: by a whole key of more than a company."""
        return (
            len(edge.left_columns) > 1
            and is_to_one(edge, self.subjects)
            and edge.right in self.pack.objects
            and self.sampler.ties.is_told(edge)
            and set(edge.right_columns) == set(self.subjects[edge.right].object.key)
            and "BatchId" not in edge.right_columns
            and bool(self.subjects[edge.right].names)
        )

    def _over(self, one: Subject, edge: JoinEdge) -> Iterator[Counterpart]:
        """Those that refer to the master that an edge leads to."""
        mine = {right: left for left, right in zip(edge.left_columns, edge.right_columns, strict=True)}
        for back in self.sampler.best_edges(edge.right):
            other = self.subjects[back.right]
            if not self._posts(other, one, edge) or set(edge.right_columns) != set(back.left_columns):
                continue
            theirs = dict(zip(back.left_columns, back.right_columns, strict=True))
            # The same thing under one name on both sides, and not of a setting of either.
            named = all(mine[key] == theirs[key] for key in edge.right_columns)
            # The company goes without saying where it is the one that both sides are filtered by, and so do
            # the groups of that company.
            if any(self.sampler.left_open(way, Role.GROUP) for way in (edge, back.turned())):
                continue
            keys = [
                key
                for key in edge.right_columns
                if (mine[key], theirs[key]) != (one.scope, other.scope)
                and one.roles[mine[key]] is not Role.GROUP
            ]
            if not keys or len(keys) > MOST_KEYS or any(one.roles[mine[key]] is Role.COMPANY for key in keys):
                continue
            if named and one.roles[mine[keys[-1]]] in (Role.IDENTIFIER, Role.SEQUENCE):
                yield Counterpart(
                    tuple(ColumnRef(one.name, mine[key]) for key in keys),
                    other,
                    tuple(ColumnRef(other.name, theirs[key]) for key in keys),
                )

    def _posts(self, other: Subject, one: Subject, edge: JoinEdge) -> bool:
        """Whether another object of amounts is of rows of its own."""
        return (
            other.name not in (one.name, edge.right)
            and other.name in self.pack.objects
            and bool(other.having(Role.AMOUNT))
            and other.is_posted
            and not is_outside(one.name, other.name)
        )


def is_outside(one: str, other: str) -> bool:
    """One of the two is a view of the other with something added, the same rows once more; or the two are of
    the payroll of different countries."""
    return one.startswith(other) or other.startswith(one) or not one_country(one, other)
