"""Of which companies and groups an object's scope leaves one, so that a code needs no word about them.

A company uses one group of each kind, and its own objects are of that group. An object that has another
company as well holds groups of that one: `JCCD.EMGroup` is the group of `JCCD.EMCo`, and a revenue code is
one only within it.

Not covered: what a code is unique within besides (`sample.Sampler.around`).
"""

from __future__ import annotations

from collections.abc import Mapping

from vgpt2.catalog.model import Catalog
from vgpt2.records.roles import Role, Subject
from vgpt2.records.ties import SAME_NUMBERS

_SHARED = "HQ"
_LEDGERS = frozenset({"GLCo", "CMCo", "HQCo"})
"""Companies of accounts, which no other code is of."""


def homes(catalog: Catalog, subjects: Mapping[str, Subject]) -> dict[str, str]:
    """For each group the module of the master that most objects refer to by it: `VendorGroup` of AP."""
    masters = [
        (len(catalog.edges(item.name)), item.object.key[0], item.object.module)
        for item in subjects.values()
        if len(item.object.key) == 2 and item.roles[item.object.key[0]] is Role.GROUP
    ]
    return {group: module for _, group, module in sorted(masters)}


def is_held(subject: Subject, name: str, homes: Mapping[str, str]) -> bool:
    """Whether the scope leaves one of a column's companies or groups: of the scope itself, and of the groups
    of its company.

    Args:
        homes: the module of each group; groups of others are of whatever company there is.
    """
    if name == subject.scope:
        return True
    by_company = subject.scope is not None and subject.roles[subject.scope] is Role.COMPANY
    if subject.roles[name] is not Role.GROUP or not by_company:
        return False
    home = homes.get(name, _SHARED)
    others = set(subject.having(Role.COMPANY)) - {subject.scope, *_LEDGERS}
    if home != _SHARED:
        others &= {f"{home}Co"}
    return all(any({other, subject.scope} <= same for same in SAME_NUMBERS) for other in others)
