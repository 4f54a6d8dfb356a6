"""What a view stands for: the table whose rows it shows one to one, and the keys that it inherits.

- A view has a `base` when every column is passed through from one table, one of that table's keys is whole
  (or it has none), and the view reads nothing else. A view with its table's name less the prefix letter that
  shows all of the table may calculate further columns (`SMAgreement.Status`).
- A view with its table's name less the prefix letter (`PREH` of `bPREH`) may read other objects too: Vista
  restricts rows by user there. An object that holds all of the view's columns itself speaks against it: such
  a view is a UNION of two tables.
- Without lineage, view `X` with exactly the columns of table `bX` or `vX` stands for it.
- A view that reads one object inherits each key whose parts it passes through, base or not, unless it shows a
  column twice.

Not covered: views over several objects get no keys, since a join may repeat rows.
"""

from __future__ import annotations

from collections.abc import Mapping

from vgpt2.catalog.ingest.facts import Facts, Lineage, ObjectFacts
from vgpt2.catalog.model import Key, ObjectKind

PREFIXES = ("b", "v")
"""The letters that Vista puts before a base table's name."""


class Views:
    """Resolves views over the gathered facts; each view once.

    Args:
        facts: with kinds set.
        keys: ranked keys of the tables, by table; those of views are added as they are resolved.
    """

    def __init__(self, facts: Facts, keys: dict[str, tuple[Key, ...]]) -> None:
        self.facts = facts
        self.keys = keys
        self.bases: dict[str, str] = {}
        self._sources: dict[str, dict[str, str]] = {}
        self._open: set[str] = set()

    def resolve(self, name: str) -> None:
        """Find the sources, the base and the keys of a view, and of the views under it first."""
        if name in self._sources or name in self._open:
            return
        self._open.add(name)  # a view that reads itself, in a broken lineage, must not loop
        item = self.facts.objects[name]
        lineage = self._lineage(item)
        for read in lineage.reads:
            if self._is_view(read):
                self.resolve(read)
        sources = {column: self._root(lineage.columns.get(column, "")) for column in item.columns}
        self._sources[name] = sources
        owner, back = _single_owner(sources)
        reads_one = len(lineage.reads) == 1
        if owner and (all(sources.values()) or self._adds_to(name, owner, back)):
            under = lineage.reads[0] if reads_one else ""
            whole = self._inherited(owner, back)
            stands = (under == owner or self.bases.get(under) == owner) or self._restricts(
                item, owner, lineage
            )
            if stands and (whole or not self.keys.get(owner)):
                self.bases[name] = owner
                self.keys[name] = whole
                return
        # What shows a column twice most likely shows rows twice: once for each of two jobs.
        shown = [source for source in sources.values() if source]
        once = reads_one and len(shown) == len(set(shown))
        self.keys[name] = self._inherited(owner, back) if owner and once else ()
        self._open.discard(name)

    def source(self, view: str, column: str) -> str:
        """`table.column` that a view's column is passed through from, or ""."""
        return self._sources.get(view, {}).get(column, "")

    def _lineage(self, item: ObjectFacts) -> Lineage:
        known = self.facts.lineage.get(item.name)
        if known is not None:
            # A view that reads an object twice keeps both: such a join may repeat rows.
            return Lineage(tuple(self.facts.resolve(name) or name for name in known.reads), known.columns)
        for prefix in PREFIXES:
            table = self.facts.objects.get(prefix + item.name)
            if table is not None and table.columns and set(table.columns) == set(item.columns):
                return Lineage((table.name,), {name: f"{table.name}.{name}" for name in item.columns})
        return Lineage((), {})

    def _is_view(self, name: str) -> bool:
        item = self.facts.objects.get(name)
        return item is not None and item.kind is ObjectKind.VIEW

    def _root(self, source: str) -> str:
        """A source followed through views down to a table's column; "" where it leads nowhere."""
        owner, _, column = source.rpartition(".")
        owner = self.facts.resolve(owner) if owner else ""
        if not owner:
            return ""
        if self._is_view(owner):
            return self._sources.get(owner, {}).get(column, "")
        return f"{owner}.{column}" if column in self.facts.objects[owner].columns else ""

    def _adds_to(self, name: str, owner: str, shown: Mapping[str, str]) -> bool:
        """A table's own view that shows all of its columns beside calculated ones."""
        is_own = owner[1:] == name and owner[:1] in PREFIXES
        return (
            is_own
            and self.facts.lineage[name].reads == (owner,)
            and self.facts.objects[owner].columns.keys() <= shown.keys()
        )

    def _restricts(self, item: ObjectFacts, owner: str, lineage: Lineage) -> bool:
        """A table's own view that reads other objects only to restrict its rows."""
        if owner[1:] != item.name or owner[:1] not in PREFIXES or owner not in lineage.reads:
            return False
        for other in lineage.reads:
            columns = self.facts.objects[other].columns if other in self.facts.objects else {}
            if other != owner and columns.keys() >= item.columns.keys():
                return False
        return True

    def _inherited(self, owner: str, back: dict[str, str]) -> tuple[Key, ...]:
        found = []
        for key in self.keys.get(owner, ()):
            if all(column in back for column in key.columns):
                parts = tuple(back[column] for column in key.columns)
                found.append(Key(key.name, parts, key.primary, key.clustered))
        return tuple(found)


def _single_owner(sources: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The one table that all known sources belong to, and its columns → the view's; ("", {}) if several.

    Where a table's column is shown twice, the copy under its own name is taken.
    """
    owner = ""
    back: dict[str, str] = {}
    for column, source in sources.items():
        if not source:
            continue
        table, _, name = source.rpartition(".")
        if owner and table != owner:
            return "", {}
        owner = table
        if name not in back or column == name:
            back[name] = column
    return owner, back
