"""Which column holds an object's company, and whether a SELECT narrows it down.

Not covered: tables keyed by a group (VendorGroup …) instead of a company; those are shared by design.
"""

from __future__ import annotations

from vgpt2.catalog.model import DbObject
from vgpt2.lint.rule import Query
from vgpt2.tsql.model import Source, SourceKind

_COMPANY = "bCompany"


def company_column(item: DbObject | None) -> str | None:
    """The company part of an object's key, or None where it has none.

    An object whose key is the company alone (`HQCO`, `APCO`) holds one row a company and needs no filter.
    """
    if item is None:
        return None
    for key in item.keys:
        parts = [name for name in key.columns if item.by_name[name].type == _COMPANY]
        if parts:
            return None if len(key.columns) == len(parts) else parts[0]
    if item.keys and item.key != ("KeyID",):
        return None
    # A reporting view without a known key: the module's own company column, if it shows it.
    own = item.by_name.get(f"{item.module}Co") if item.module else None
    return own.name if own is not None and own.type == _COMPANY else None


def is_filtered(source: Source, query: Query) -> bool:
    """Whether the rows of `source` are narrowed down to a company, or to those of a row that is."""
    return any(source is item for item in _filtered(query))


def _filtered(query: Query) -> list[Source]:
    narrow = query.linkage.constrained
    pairs = query.linkage.equal
    done = [source for source in query.sources if _is_free(source, narrow, query)]
    changed = True
    while changed:
        changed = False
        for left, right in (*pairs, *((right, left) for left, right in pairs)):
            source, other = left.source, right.source
            if source is None or any(source is item for item in done) or left.name not in _scoping(source):
                continue
            outside = all(other is not item for item in query.sources)
            if outside or any(other is item for item in done):
                done.append(source)
                changed = True
    return done


def _is_free(source: Source, narrow: set[tuple[int, str]], query: Query) -> bool:
    """A source that needs no more: constants, grouped by company, or no rows of companies at all."""
    if source.kind is not SourceKind.OBJECT or company_column(source.object) is None:
        return True
    if any((id(source), name) in narrow for name in _scoping(source)):
        return True
    group = query.select.args.get("group")
    company = company_column(source.object)
    return group is not None and any(
        use.source is source and use.name == company for use in query.uses_in(group)
    )


def _scoping(source: Source) -> set[str]:
    """Columns that narrow a source to one company: its companies, and whole keys of one column."""
    item = source.object
    if item is None:
        return set(source.outputs or ())
    single = {key.columns[0] for key in item.keys if len(key.columns) == 1}
    return single | {column.name for column in item.columns if column.type == _COMPANY}
