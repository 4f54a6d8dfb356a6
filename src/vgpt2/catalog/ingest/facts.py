"""The facts gathered from all sources, before they become one frozen catalog.

Readers of exports and of DDL scripts both fill one `Facts`; `vgpt2.catalog.ingest.assemble` turns it into
`CatalogData`. Names are kept as each source spells them; `resolve` says which object a name means.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import msgspec

from vgpt2.catalog.ingest.report import Report
from vgpt2.catalog.model import (
    Constraint,
    Document,
    Field,
    ForeignKey,
    Form,
    JoinEdge,
    Key,
    ObjectKind,
    Routine,
    Trigger,
)


@dataclass(slots=True)
class ColumnFacts:
    """A column as its source describes it; `base` is empty where only the Vista type is known."""

    name: str
    ordinal: int
    type: str = ""
    base: str = ""
    nullable: bool = True
    default: str = ""
    identity: bool = False
    key_part: bool = False


@dataclass(slots=True)
class ObjectFacts:
    """A table or view under construction; `kind` is None until a source says it."""

    name: str
    schema: str = "dbo"
    kind: ObjectKind | None = None
    module: str = ""
    columns: dict[str, ColumnFacts] = field(default_factory=dict)


@dataclass(slots=True)
class Lineage:
    """Where a view's rows and columns come from: `columns` maps a column to `object.column`, or to ""."""

    reads: tuple[str, ...]
    columns: dict[str, str]


@dataclass(slots=True)
class Facts:
    """Everything that was read; see the module's docstring."""

    report: Report
    objects: dict[str, ObjectFacts] = field(default_factory=dict)
    keys: dict[str, list[Key]] = field(default_factory=dict)
    foreign_keys: list[ForeignKey] = field(default_factory=list)
    lineage: dict[str, Lineage] = field(default_factory=dict)
    reads: dict[str, tuple[str, ...]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    routines: list[Routine] = field(default_factory=list)
    routine_places: dict[str, list[int]] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    fields: list[Field] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    constraints: list[Constraint] = field(default_factory=list)
    mined: list[JoinEdge] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    inputs: dict[str, dict[str, bytes]] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)
    _folded: dict[str, list[str]] = field(default_factory=dict)

    def object(self, name: str, schema: str = "") -> ObjectFacts:
        """The object of this name, made where it is new."""
        found = self.objects.get(name)
        if found is None:
            found = ObjectFacts(name, schema or "dbo")
            self.objects[name] = found
            self._folded.setdefault(name.lower(), []).append(name)
        return found

    def resolve(self, name: str) -> str:
        """The object that `name` means: itself, or the only one that differs in case; else ""."""
        if name in self.objects:
            return name
        others = self._folded.get(name.lower(), [])
        return others[0] if len(others) == 1 else ""

    def drop(self, name: str) -> None:
        """Forget an object."""
        del self.objects[name]
        self._folded[name.lower()].remove(name)

    def add_document(self, document: Document, second_id: str = "") -> None:
        """Add a document; where its id is taken, `second_id` or a number makes it unique."""
        wanted = [document.id, *([second_id] if second_id else [])]
        free = next((identity for identity in wanted if identity not in self._ids), "")
        count = 2
        while not free:
            free = f"{document.id}-{count}" if f"{document.id}-{count}" not in self._ids else ""
            count += 1
        self._ids.add(free)
        self.documents.append(msgspec.structs.replace(document, id=free))

    def add_input(self, family: str, name: str, digest: bytes) -> None:
        """Remember the sha256 of a file that was read."""
        self.inputs.setdefault(family, {})[name] = digest

    def digests(self) -> dict[str, str]:
        """One digest (sha256 hex) a family: of its only file, or of its files' names and digests in order."""
        found = {}
        for family, files in self.inputs.items():
            if len(files) == 1:
                found[family] = next(iter(files.values())).hex()
            else:
                listing = "".join(f"{name}\0{digest.hex()}\n" for name, digest in sorted(files.items()))
                found[family] = hashlib.sha256(listing.encode()).hexdigest()
        return found

    def add_routine(self, routine: Routine) -> None:
        """Add a routine; one name may stand for several (numbered procedures, overloaded exports)."""
        self.routine_places.setdefault(routine.name, []).append(len(self.routines))
        self.routines.append(routine)

    def add_key(self, table: str, key: Key) -> None:
        """Add a unique key; one with the same columns is completed, not repeated."""
        known = self.keys.setdefault(table, [])
        for place, other in enumerate(known):
            if set(other.columns) == set(key.columns):
                merged = Key(
                    other.name,
                    other.columns,
                    primary=other.primary or key.primary,
                    clustered=other.clustered or key.clustered,
                )
                known[place] = merged
                return
        known.append(key)
