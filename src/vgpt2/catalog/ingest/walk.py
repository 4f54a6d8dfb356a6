"""Reading sources into a catalog: exports and DDL scripts, in any number and mixture."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vgpt2.catalog.ingest.assemble import assemble, merge_spellings
from vgpt2.catalog.ingest.ddl import read_scripts
from vgpt2.catalog.ingest.documents import read_documents
from vgpt2.catalog.ingest.export import SOURCES, read_metadata
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.report import Report
from vgpt2.catalog.ingest.tree import Limits, Tree, find
from vgpt2.catalog.model import NOTHING_STATED, CatalogData, Document, ObjectKind, StatedJoins
from vgpt2.errors import InputError

Progress = Callable[[str, int, int], None]
"""Told (family, files done, files in all) as reading goes on."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an ingest yields: `inputs` are sha256 digests by family, `seconds` is the wall time it took."""

    data: CatalogData
    documents: tuple[Document, ...]
    report: Report
    inputs: dict[str, str]
    seconds: float


def read(
    sources: Sequence[Path],
    progress: Progress | None = None,
    limits: Limits | None = None,
    stated: StatedJoins = NOTHING_STATED,
) -> Ingested:
    """Read exports and DDL scripts into one schema.

    Args:
        sources: folders or files; see `vgpt2.catalog.ingest.tree` for what a folder may be.
        progress: told (family, files done, files in all).
        limits: sizes above which files are refused.
        stated: what a knowledge pack says of joins (`Pack.joins`).

    Raises:
        MissingError: a source does not exist.
        InputError: nothing usable was found, or the list of columns cannot be read.
        LimitError: the list of columns is larger than the limit.
    """
    started = time.perf_counter()
    limits = limits or Limits()
    step = progress or _silent
    facts = Facts(Report())
    trees, scripts = _located(facts, sources)
    if trees:
        read_metadata(facts, trees, limits, step)
    read_scripts(facts, scripts, limits, step)
    if not any(item.columns for item in facts.objects.values()):
        raise InputError(
            f"no tables or views with columns were found{_first_fault(facts.report)}",
            where=", ".join(str(source) for source in sources),
            do="give the export's folder (the one that holds Viewpoint_Database) or .sql scripts",
        )
    merge_spellings(facts)
    if trees:
        read_documents(facts, trees, limits, step)
    step("assembling", 0, 1)
    data = assemble(facts, sources[0].resolve().name, stated)
    step("assembling", 1, 1)
    documents = tuple(facts.documents)
    facts.report.counts = counts(data, documents)
    seconds = round(time.perf_counter() - started, 3)
    return Ingested(data, documents, facts.report, facts.digests(), seconds)


def _located(facts: Facts, sources: Sequence[Path]) -> tuple[list[Tree], list[tuple[Path, str]]]:
    trees: list[Tree] = []
    scripts: list[tuple[Path, str]] = []
    patterns = [pattern for source in SOURCES for pattern in source.patterns]
    for source in sources:
        found = find(source, patterns)
        trees += found.trees
        scripts += found.scripts
        if not found.trees and not found.scripts:
            facts.report.fault("source in which nothing known was found", str(source))
    return trees, scripts


def _first_fault(report: Report) -> str:
    """The first thing that went wrong, as a part of a message: often it is the reason."""
    for what, fault in report.wrong.items():
        if fault.examples and not what.startswith("source in which"):
            return f" ({what}: {fault.examples[0]})"
    return ""


def counts(data: CatalogData, documents: Sequence[Document]) -> dict[str, int]:
    """Figures of a catalog, for the report and the manifest."""
    found = {
        "objects": len(data.objects),
        "tables": sum(1 for item in data.objects if item.kind is ObjectKind.TABLE),
        "views": sum(1 for item in data.objects if item.kind is ObjectKind.VIEW),
        "columns": sum(len(item.columns) for item in data.objects),
        "objects with a key": sum(1 for item in data.objects if item.keys),
        "foreign keys": len(data.foreign_keys),
        "routines": len(data.routines),
        "triggers": len(data.triggers),
        "forms": len(data.forms),
        "form fields": len(data.fields),
        "constraints": len(data.constraints),
        "documents": len(documents),
    }
    for edge in data.joins:
        name = f"joins {edge.origin.value}"
        found[name] = found.get(name, 0) + 1
    return found


def _silent(family: str, done: int, total: int) -> None:
    return
