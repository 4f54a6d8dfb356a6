"""Which source a column name belongs to.

SQL Server looks through the sources of a SELECT, then through those of the SELECT around it, and so on; more
than one source with the name at one level is an error. Names are exact: where only the case is wrong, the
column is still found, so that a rule can say what was meant.

Not covered: collations that ignore case (a Vista database's does not).
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.tsql.model import ColumnStatus, ColumnUse, Scope, Source


def resolve(use: ColumnUse, scope: Scope, visible: Sequence[Source] | None = None) -> None:
    """Fill in a reference's status, source, column, lineage and type.

    Args:
        use: a reference with its name and qualifier.
        scope: the scope it stands in.
        visible: the sources of `scope` that may be seen from there (an ON condition sees only those to its
            left); all of them by default.
    """
    levels = [scope.sources if visible is None else visible]
    outer = scope.parent
    while outer is not None:
        levels.append(outer.sources)
        outer = outer.parent
    if use.qualifier is None:
        _resolve_bare(use, levels)
    else:
        _resolve_qualified(use, levels)


def _resolve_qualified(use: ColumnUse, levels: Sequence[Sequence[Source]]) -> None:
    wanted = use.qualifier or ""
    for sources in levels:
        for source in sources:
            if source.label == wanted:
                _take(use, source)
                return
    folded = wanted.lower()
    for sources in levels:
        for source in sources:
            if source.label.lower() == folded:
                use.qualifier_miscased = True
                _take(use, source)
                if use.status is ColumnStatus.FOUND:
                    use.status = ColumnStatus.MISCASED
                return
    use.status = ColumnStatus.NO_SOURCE


def _take(use: ColumnUse, source: Source) -> None:
    """Look a name up in the one source that its qualifier names."""
    use.source = source
    if use.name == "*":
        use.status = ColumnStatus.FOUND
    elif _has(source, use.name):
        _found(use, source, use.name, ColumnStatus.FOUND)
    elif _is_open(source):
        use.status = ColumnStatus.OPEN
    else:
        other = _folded(source, use.name)
        if other is None:
            use.status = ColumnStatus.UNKNOWN
        else:
            _found(use, source, other, ColumnStatus.MISCASED)


def _resolve_bare(use: ColumnUse, levels: Sequence[Sequence[Source]]) -> None:
    name = use.name
    for sources in levels:
        owners = [source for source in sources if _has(source, name)]
        if owners:
            many = len(owners) > 1
            _found(use, owners[0], name, ColumnStatus.AMBIGUOUS if many else ColumnStatus.FOUND)
            return
        if any(_is_open(source) for source in sources):
            use.status = ColumnStatus.OPEN
            return
    for sources in levels:
        for source in sources:
            other = _folded(source, name)
            if other is not None:
                _found(use, source, other, ColumnStatus.MISCASED)
                return
    use.status = ColumnStatus.UNKNOWN


def _found(use: ColumnUse, source: Source, name: str, status: ColumnStatus) -> None:
    use.source = source
    use.status = status
    if source.fields is not None:
        output = source.fields[name]
        use.lineage, use.base = output.lineage, output.base
    elif source.object is not None:
        use.column = source.object.by_name[name]
        use.lineage = ((source.object.name, name),)
        use.base = use.column.base or use.column.type


def _has(source: Source, name: str) -> bool:
    if source.fields is not None:
        return name in source.fields
    return source.object is not None and name in source.object.by_name


def _is_open(source: Source) -> bool:
    return source.fields is None and source.object is None


def _folded(source: Source, name: str) -> str | None:
    """The column that differs from `name` in case only."""
    if source.fields is not None:
        lowered = name.lower()
        return next((column for column in source.fields if column.lower() == lowered), None)
    if source.object is not None:
        column = source.object.by_folded.get(name.lower())
        return None if column is None else column.name
    return None
