"""Which column holds an object's company, and whether a SELECT narrows it down.

Not covered: tables keyed by a group (VendorGroup …) instead of a company; those are shared by design.
"""

from __future__ import annotations

from vgpt2.catalog.model import Catalog, DbObject
from vgpt2.lint.rule import Query
from vgpt2.tsql.model import Source, SourceKind

_COMPANY = "bCompany"
_LEDGER = "GLCo"
"""Says whose books a row is posted to, not whose row it is, but in the ledger itself."""


def company_column(item: DbObject | None, catalog: Catalog | None = None) -> str | None:
    """The company part of an object's key, or None where it has none.

    An object whose key is the company alone (`HQCO`, `APCO`) holds one row a company and needs no filter.

    Args:
        catalog: tells what a module calls its company where that is not after its own name (`JCCo` of PC).
    """
    if item is None:
        return None
    for key in item.keys:
        parts = [name for name in key.columns if item.by_name[name].type == _COMPANY]
        if parts:
            return None if len(key.columns) == len(parts) else parts[0]
    if item.keys and item.key != ("KeyID",):
        return None
    # A reporting view without a known key: the module's own company column, the one that is called so, or the
    # only one. Of several that stand side by side none is taken, nor of one that belongs to a batch and one
    # that its rows come from.
    companies = [column.name for column in item.columns if column.type == _COMPANY]
    usual = catalog.companies.get(item.module, "") if catalog is not None else ""
    named = (f"{item.module}Co", usual)
    if "Co" in companies and any(name in companies for name in named):
        return None
    for name in (*named, "Co", "Company"):
        if name in companies:
            return name
    own = [name for name in companies if name != _LEDGER]
    return own[0] if len(own) == 1 else None


def unfiltered(query: Query, catalog: Catalog) -> list[tuple[Source, str]]:
    """The sources whose rows are not narrowed down to a company, each with its company column.

    Narrowed down is what a constant holds, and what a join ties to a row that is.
    """
    waiting: dict[int, tuple[Source, str]] = {}
    for source in query.sources:
        column = company_column(source.object, catalog) if source.kind is SourceKind.OBJECT else None
        if column is not None:
            waiting[id(source)] = (source, column)
    scoping = {place: _scoping(source) for place, (source, _) in waiting.items()}
    for place, (source, column) in list(waiting.items()):
        if _is_narrow(source, column, scoping[place], query):
            del waiting[place]
    ends = [*query.linkage.equal, *((right, left) for left, right in query.linkage.equal)]
    changed = True
    while changed and waiting:
        changed = False
        for left, right in ends:
            place = id(left.source)
            if place in waiting and id(right.source) not in waiting and left.name in scoping[place]:
                del waiting[place]
                changed = True
    return list(waiting.values())


def _is_narrow(source: Source, column: str, scoping: set[str], query: Query) -> bool:
    """Whether constants hold a source to a company, or its rows are grouped by company."""
    if any((id(source), name) in query.linkage.constrained for name in scoping):
        return True
    group = query.select.args.get("group")
    return group is not None and any(
        use.source is source and use.name == column for use in query.uses_in(group)
    )


def _scoping(source: Source) -> set[str]:
    """Columns that narrow a source to one company: its companies, and whole keys of one column."""
    if source.object is None:
        return set()
    single = {key.columns[0] for key in source.object.keys if len(key.columns) == 1}
    return single | {column.name for column in source.object.columns if column.type == _COMPANY}
