"""The metadata files of an export: which there are, where they lie, and who reads them.

A file that cannot be read (broken JSON, too large) is counted and passed over, except the list of columns:
without it there is no catalog, so that one is an error.

Not covered: documents (`vgpt2.catalog.ingest.documents`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from vgpt2.catalog.ingest import practice, relations, routines
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.report import Missing
from vgpt2.catalog.ingest.tree import DATABASE, METADATA, Limits, Tree, decode, read_bytes
from vgpt2.errors import InputError, LimitError

Reader = Callable[[Facts, object, str], int]
VALIDATION = f"{DATABASE}/_Relationship_Validation"


class Source(NamedTuple):
    """One kind of metadata file.

    Attributes:
        family: what the report calls it.
        patterns: where it may lie, from the export's root; all that match are read.
        read: takes the decoded file into the facts and returns how many rows it used.
        use: what is lost without it.
        essential: without it there is no catalog, so a file that cannot be read is an error.
    """

    family: str
    patterns: tuple[str, ...]
    read: Reader
    use: str
    essential: bool = False


# In reading order: types before what is declared with them, columns before what refers to them.
SOURCES: tuple[Source, ...] = (
    Source("types", (f"{METADATA}/types.json",), relations.read_types, "base types behind Vista types"),
    Source(
        "columns",
        (f"{METADATA}/columns.json",),
        relations.read_columns,
        "columns of tables and views",
        essential=True,
    ),
    Source(
        "tables and views",
        (f"{METADATA}/_Viewpoint_ALL_Views_Tables_Complete.json",),
        relations.read_objects,
        "tables and views without columns",
    ),
    Source(
        "primary keys",
        (f"{METADATA}/primary_keys.json",),
        relations.read_primary_keys,
        "declared primary keys",
    ),
    Source(
        "indexes",
        (f"{METADATA}/indexes.json", f"{DATABASE}/Indexes/_data/indexes.json"),
        relations.read_indexes,
        "unique keys",
    ),
    Source(
        "constraints",
        (f"{DATABASE}/Constraints/_data/*.json",),
        relations.read_constraints,
        "allowed values and defaults",
    ),
    Source("foreign keys", (f"{METADATA}/foreign_keys.json",), relations.read_foreign_keys, "declared joins"),
    Source(
        "view lineage",
        (f"{METADATA}/view_lineage.json",),
        relations.read_lineage,
        "what views read, and keys of views under another name than their table's",
    ),
    Source("routines", (f"{METADATA}/routines.json",), routines.read_routines, "procedures and functions"),
    Source(
        "routine columns",
        (f"{METADATA}/routine_columns.json",),
        routines.read_routine_columns,
        "output of table functions",
    ),
    Source(
        "dependencies",
        (f"{METADATA}/dependencies.json",),
        routines.read_dependencies,
        "what routines read and write",
    ),
    Source("triggers", (f"{METADATA}/triggers.json",), routines.read_triggers, "triggers"),
    Source("form fields", (f"{METADATA}/DDFI.json",), routines.read_fields, "labels that users see"),
    Source("forms", (f"{METADATA}/DDFH.json",), routines.read_forms, "titles of forms"),
    Source(
        "join recipes",
        (f"{VALIDATION}/03_Join_Recipes/*.json",),
        practice.read_recipes,
        "joins of the user's own views",
    ),
    Source(
        "mined joins",
        (f"{VALIDATION}/mined_joins.json",),
        practice.read_mined,
        "how often each join is written",
    ),
)


def read_metadata(
    facts: Facts, trees: Sequence[Tree], limits: Limits, step: Callable[[str, int, int], None]
) -> None:
    """Read every metadata file of the trees into the facts.

    Args:
        step: told (family, files done, files in all) before each file.

    Raises:
        InputError: the list of columns cannot be read.
        LimitError: it is larger than `limits.metadata`.
    """
    for source in SOURCES:
        found = [
            (tree, path) for tree in trees for pattern in source.patterns for path in tree.files(pattern)
        ]
        if not found:
            facts.report.missing.append(Missing(source.family, " or ".join(source.patterns), source.use))
            continue
        rows, size = 0, 0
        for place, (tree, path) in enumerate(found):
            step(source.family, place, len(found))
            try:
                value, data = _load(facts, path, limits)
            except (InputError, LimitError) as error:
                if source.essential:
                    raise
                facts.report.fault("metadata file that cannot be read, skipped", str(error))
                continue
            rows += source.read(facts, value, path.name)
            size += len(data)
            facts.add_input(source.family, tree.name_of(path), hashlib.sha256(data).digest())
        step(source.family, len(found), len(found))
        facts.report.took(source.family, rows=rows, files=len(found), size=size)


def _load(facts: Facts, path: Path, limits: Limits) -> tuple[object, bytes]:
    """A file's decoded JSON and its bytes.

    Raises:
        InputError: it cannot be read or is no JSON.
        LimitError: it is too large.
    """
    data = read_bytes(path, limits.metadata, "--max-mb")
    written, encoding = decode(data)
    if encoding == "windows-1252":
        facts.report.fault("file that is not UTF-8, read as Windows-1252", path.name)
    try:
        return msgspec.json.decode(written), data
    except msgspec.DecodeError as error:
        raise InputError(f"is not valid JSON ({error})", where=path, do="export it again") from error
    except RecursionError as error:
        raise InputError("is nested too deeply", where=path, do="export it again") from error
