"""Unique keys: which columns they may name, and which of them is the business key.

Vista's older tables store rows by the business key (`APCo, Mth, APTrans`) and carry a surrogate `KeyID`
beside it; newer ones declare the surrogate (`SMWorkOrderID`) as the clustered primary key and keep the
business key as a unique index. People, reports and joins use the business key, so it comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, ObjectFacts
from vgpt2.catalog.model import Key

_SURROGATES = frozenset({"KeyID", "UniqueAttchID"})
_SURROGATE_BASES = frozenset({"int", "bigint", "uniqueidentifier"})


def is_surrogate(key: Key, columns: Mapping[str, ColumnFacts]) -> bool:
    """A single column that numbers rows and means nothing: `KeyID`, an identity, a whole number `…ID`."""
    if len(key.columns) != 1:
        return False
    name = key.columns[0]
    column = columns.get(name)
    if name in _SURROGATES or (column is not None and column.identity):
        return True
    return column is not None and name.endswith("ID") and column.base in _SURROGATE_BASES


def rank_keys(keys: Iterable[Key], columns: Mapping[str, ColumnFacts]) -> tuple[Key, ...]:
    """Keys in the order of their use to people, the business key first.

    In turn: a key with meaning before a surrogate; a key before one that only adds columns to it; the
    clustered one; the one with fewer surrogate columns; the primary one; the shorter one; by name.
    """
    known = list(keys)

    def rank(key: Key) -> tuple[bool, bool, bool, int, bool, int, str]:
        parts = set(key.columns)
        wider = any(set(other.columns) < parts for other in known if not is_surrogate(other, columns))
        numbers = sum(1 for name in parts if is_surrogate(Key("", (name,)), columns))
        surrogate = is_surrogate(key, columns)
        return surrogate, wider, not key.clustered, numbers, not key.primary, len(parts), key.name

    return tuple(sorted(known, key=rank))


def table_keys(facts: Facts, item: ObjectFacts) -> tuple[Key, ...]:
    """The keys of one object, ranked; those that name a column it does not have are counted and left out."""
    found = []
    for key in facts.keys.get(item.name, ()):
        absent = [name for name in key.columns if name not in item.columns]
        if absent and item.columns:
            facts.report.fault(
                "key with a column that its table does not have, skipped",
                f"{item.name}.{absent[0]} in {key.name}",
            )
        else:
            found.append(key)
    if not found:
        flagged = [column for column in item.columns.values() if column.key_part]
        flagged.sort(key=lambda column: column.ordinal)
        if flagged:
            found.append(Key("", tuple(column.name for column in flagged), primary=True))
    return rank_keys(found, item.columns)
