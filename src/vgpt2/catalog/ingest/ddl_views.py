"""Views from their definitions: their columns, where each comes from, what they read and how they join it.

Views over views are settled in order of need. A view whose SELECT cannot be followed is kept without columns
and counted.

Not covered: how a SELECT is followed (`vgpt2.catalog.ingest.selects`).
"""

from __future__ import annotations

from typing import NamedTuple

from vgpt2.catalog.ingest.facts import ColumnFacts, Facts, Lineage
from vgpt2.catalog.ingest.selects import Output, Selected, UnknownError, conditions, follow
from vgpt2.catalog.model import JoinEdge, ObjectKind, Origin


class ViewText(NamedTuple):
    """A view as its source defines it: its own column list (or ()), its SELECT, and where it stands."""

    name: str
    schema: str
    columns: tuple[str, ...]
    select: str
    where: str


def settle_views(facts: Facts, views: list[ViewText]) -> None:
    """Add views to the facts, those that others read first; one that is known already gains its lineage."""
    waiting: dict[str, ViewText] = {}
    for view in views:
        if view.name in waiting:
            facts.report.fault("duplicate object, the first is kept", f"{view.where}: {view.name}")
            continue
        waiting[view.name] = view
        facts.object(view.name, view.schema).kind = ObjectKind.VIEW
    while waiting:
        # Whoever waits for a view of this round is left for the next; a round without progress ends it.
        settled = [name for name, view in waiting.items() if _settle(facts, view, waiting)]
        for name in settled:
            del waiting[name]
        if not settled:
            break
    for view in waiting.values():
        if not facts.objects[view.name].columns:
            facts.report.fault(
                "view that reads itself, its columns are unknown", f"{view.where}: {view.name}"
            )


def add_mined(facts: Facts, pairs: list[tuple[str, str]], seen: str) -> None:
    """Remember how a SELECT joins what it reads."""
    for (left, left_columns), (right, right_columns) in conditions(pairs):
        facts.mined.append(JoinEdge(left, right, left_columns, right_columns, Origin.MINED, 1, (seen,)))


def _settle(facts: Facts, view: ViewText, waiting: dict[str, ViewText]) -> bool:
    """Settle one view; False where it has to wait for another."""
    others = waiting.keys() - {view.name} if facts.objects[view.name].columns else waiting.keys()
    try:
        selected = follow(facts, view.select, others)
    except UnknownError as reason:
        if reason.waits_for:
            return False
        if not facts.objects[view.name].columns:
            facts.report.fault("view whose columns are unknown", f"{view.where}: {view.name}: {reason}")
            for place, name in enumerate(view.columns, start=1):
                facts.objects[view.name].columns[name] = ColumnFacts(name, place)
        return True
    _add(facts, view, selected)
    return True


def _add(facts: Facts, view: ViewText, selected: Selected) -> None:
    item = facts.objects[view.name]
    names = view.columns or tuple(output.name for output in selected.outputs)
    sources: dict[str, str] = {}
    is_new = not item.columns
    for place, (name, output) in enumerate(zip(names, selected.outputs, strict=False), start=1):
        where = f"{view.where}: {view.name}"
        if not name:
            facts.report.fault("view column without a name, skipped", f"{where} column {place}")
        elif name in sources:
            facts.report.fault("duplicate column, the first is kept", f"{where}.{name}")
        else:
            sources[name] = output.source if selected.plain else ""
            if is_new:
                item.columns[name] = _column(facts, name, len(item.columns) + 1, output)
    facts.lineage.setdefault(view.name, Lineage(tuple(selected.reads), sources))
    add_mined(facts, selected.pairs, view.name)


def _column(facts: Facts, name: str, ordinal: int, output: Output) -> ColumnFacts:
    owner, _, column = output.source.rpartition(".")
    known = facts.objects[owner].columns.get(column) if owner in facts.objects else None
    if known is not None:
        return ColumnFacts(name, ordinal, known.type, known.base, known.nullable)
    return ColumnFacts(name, ordinal, output.type, output.type)
