"""VST1xx: names that the catalog does not have, or has under another spelling.

Not covered: names inside statements that were not read, columns of sources whose columns are not known
(temporary tables, other databases).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized

from vgpt2.catalog.model import Catalog
from vgpt2.catalog.nearest import nearest
from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.rules.dialect import is_double_quoted_text
from vgpt2.lint.rules.syntax import of_kinds
from vgpt2.lint.suggest import SUGGESTIONS, columns_meant, objects_like
from vgpt2.lint.wording import listed, quoted_like
from vgpt2.tsql.model import ColumnStatus, ColumnUse, Source, SourceKind, Span

_LOOKED_UP = 100
"""Unknown objects of one text for which like names are looked up, since that takes time."""


def unknown_object(context: Context) -> Iterator[Hit]:
    """An item of a FROM clause that is no table or view of the database.

    Why: SQL Server refuses the statement. People ask for `Invoice` or `Customers`; Vista calls them `APTH`
    and `ARCM`.
    Bad: SELECT InvTotal FROM Invoice WITH (NOLOCK)
    Good: SELECT InvTotal FROM APTH WITH (NOLOCK) WHERE APCo = @APCo
    Fix: none; the message names the objects that may be meant, by what people mean and by spelling.
    """
    looked_up = 0
    for binding in context.bindings:
        for source in binding.sources:
            if source.kind is SourceKind.UNKNOWN and not _is_elsewhere(source, context.catalog):
                looked_up += 1
                suggestions: tuple[str, ...] = ()
                if looked_up <= _LOOKED_UP:
                    columns = {u.name for u in binding.columns if u.source is source and u.name != "*"}
                    suggestions = objects_like(source.name, context.catalog, context.options.hints, columns)
                yield Hit(source.span, f"no object '{source.name}'{_did_you_mean(suggestions)}", suggestions)


def unknown_column(context: Context) -> Iterator[Hit]:
    """A column that its source does not have, or that no source in scope has.

    Why: SQL Server refuses the statement.
    Bad: SELECT APTH.GrossAmt FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: unsafe where one other source in scope has the column: its name takes the place of the wrong one.
    Else none; the message names columns of like spelling, and tables to join that have the column.
    """
    for query in context.queries:
        for use in query.scope.columns:
            written = context.text[use.span.start : use.span.end]
            if use.status is ColumnStatus.UNKNOWN and not is_double_quoted_text(use, written):
                yield _unknown_column(use, query, context)


def wrong_case(context: Context) -> Iterator[Hit]:
    """A name of an object, column or alias in another case than its own.

    Why: a Vista database's collation tells case apart; `apco` is an unknown column there.
    Bad: SELECT apth.INVTOTAL FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: safe; writes the name as the catalog does.
    """
    for binding in context.bindings:
        for source in binding.sources:
            if source.miscased:
                yield _recased_source(source, context)
        for use in binding.columns:
            owner = use.source
            if owner is None:
                continue
            label = owner.object.name if owner.object and not owner.alias else owner.label
            if use.qualifier is not None and use.qualifier_span is not None and use.qualifier != label:
                yield _recased(context, *use.qualifier_span, use.qualifier, label)
            real = _real_column(use) if use.status is ColumnStatus.MISCASED else use.name
            if real != use.name:
                yield _recased(context, *use.span, use.name, real)
    for hit in of_kinds(context, "schema_case", "function_case"):
        written = context.text[hit.span.start : hit.span.end].removesuffix(".")
        if hit.suggestions and "." not in written:
            span = Span(hit.span.start, hit.span.start + len(written))
            yield _recased(context, *span, written.strip('[]"'), hit.suggestions[0])


def ambiguous_column(context: Context) -> Iterator[Hit]:
    """An unqualified column that more than one source has.

    Why: SQL Server refuses the statement.
    Bad: SELECT Mth FROM APTH WITH (NOLOCK) JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND
        APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans WHERE APTH.APCo = @APCo
    Good: SELECT APTH.Mth FROM APTH WITH (NOLOCK) JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND
        APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans WHERE APTH.APCo = @APCo
    Fix: unsafe; qualifies it with the first of the sources.
    """
    for query in context.queries:
        for use in query.scope.columns:
            if use.status is ColumnStatus.AMBIGUOUS:
                owners = [item.label for item in query.sources if use.name in (item.outputs or ())]
                choices = tuple(f"{label}.{use.name}" for label in owners)
                if owners:
                    fix = Fix(
                        f"write {choices[0]}",
                        (Edit(use.span.start, use.span.start, f"{owners[0]}."),),
                        safe=False,
                    )
                    yield Hit(
                        use.span, f"'{use.name}' is in {listed(owners, 'and')}; say which", choices, fix
                    )


def unknown_qualifier(context: Context) -> Iterator[Hit]:
    """A qualifier that is neither a FROM item's name nor its alias.

    Why: SQL Server refuses the statement. A table with an alias can be named by the alias only.
    Bad: SELECT h.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: safe where the table stands in FROM under an alias: the alias takes the name's place.
    """
    for query in context.queries:
        for use in query.scope.columns:
            if use.status is ColumnStatus.NO_SOURCE and use.qualifier_span is not None:
                yield _no_source(use, query, context)


def outer_column(context: Context) -> Iterator[Hit]:
    """An unqualified column in a subquery that belongs to the query around it.

    Why: the subquery's own tables have no such column, so SQL Server silently takes the outer one, and a
    condition such as `Vendor IN (SELECT Vendor FROM HQBC)` is true for every row.
    Bad: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE APVM.Vendor IN (SELECT Vendor FROM GLAC WITH
        (NOLOCK) WHERE GLAC.GLCo = @GLCo)
    Good: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE APVM.Vendor IN (SELECT APTH.Vendor FROM APTH
        WITH (NOLOCK) WHERE APTH.APCo = @APCo)
    Fix: none; qualify the column if the outer one is meant.
    """
    for query in context.queries:
        if not query.sources:
            continue
        for use in query.scope.columns:
            source = use.source
            if (
                use.qualifier is None
                and use.status is ColumnStatus.FOUND
                and source is not None
                and all(source is not item for item in query.sources)
                and query.scope.parent is not None
            ):
                inner = listed([item.label for item in query.sources], "and")
                yield Hit(
                    use.span,
                    f"'{use.name}' is not in {inner}; it is {source.label}.{use.name} of the query around",
                    (f"{source.label}.{use.name}",),
                )


def unknown_schema(context: Context) -> Iterator[Hit]:
    """An object under another schema than its own.

    Why: SQL Server refuses the statement.
    Bad: SELECT APTH.InvTotal FROM ap.APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM dbo.APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    return of_kinds(context, "unknown_schema")


def duplicate_source(context: Context) -> Iterator[Hit]:
    """Two items of a FROM clause that answer to one name.

    Why: SQL Server refuses the statement; a self-join is the one place where an alias is needed.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) JOIN APTH WITH (NOLOCK) ON APTH.APCo = APTH.APCo
        WHERE APTH.APCo = @APCo
    Good: SELECT one.InvTotal FROM APTH AS one WITH (NOLOCK) JOIN APTH AS other WITH (NOLOCK)
        ON one.APCo = other.APCo AND one.Mth = other.Mth AND one.APTrans = other.APTrans WHERE one.APCo
        = @APCo
    Fix: none.
    """
    return of_kinds(context, "duplicate_source")


def derived_columns(context: Context) -> Iterator[Hit]:
    """A derived table or CTE with unnamed columns, a name twice, or a column list that does not fit.

    Why: SQL Server refuses the statement.
    Bad: SELECT t.Total FROM (SELECT SUM(APTH.InvTotal) FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo) AS t
    Good: SELECT t.Total FROM (SELECT SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo) AS t
    Fix: none.
    """
    return of_kinds(context, "duplicate_column", "unnamed_column", "column_list")


def _is_elsewhere(source: Source, catalog: Catalog) -> bool:
    """Whether only the schema in front of the name is wrong, of which VST107 speaks."""
    return source.schema_span is not None and bool(catalog.spelled(source.name))


def _unknown_column(use: ColumnUse, query: Query, context: Context) -> Hit:
    candidates = [use.source] if use.source is not None else list(query.sources)
    alone = use.source is not None or len(candidates) == 1
    spelled, meant = (
        [near if alone else f"{source.label}.{near}" for source in candidates for near in ways(source)]
        for ways in (
            lambda source: nearest(use.name, source.outputs or (), SUGGESTIONS),
            lambda source: columns_meant(use.name, source, context.options.hints),
        )
    )
    elsewhere = [
        source
        for source in query.sources
        if source is not use.source and use.name in (source.outputs or ()) and use.qualifier is not None
    ]
    suggestions = tuple(
        dict.fromkeys((*(f"{item.label}.{use.name}" for item in elsewhere), *meant, *spelled))
    )[: max(SUGGESTIONS, len(elsewhere))]
    where = _described(candidates)
    if _is_output_name(use, query):
        return Hit(
            use.span,
            f"'{use.name}' is a name given in the SELECT list, which {use.clause.upper()} cannot see; "
            "repeat the expression",
        )
    message = f"{where} has no column '{use.name}'" if where else f"no column '{use.name}' here"
    if elsewhere:
        return Hit(
            use.span,
            f"{message}; {listed([item.label for item in elsewhere], 'and')} {_has(elsewhere)} it",
            suggestions,
            _requalified(use, elsewhere),
        )
    joined = _joined_with(use.name, candidates, context.catalog)
    if joined and not suggestions:
        return Hit(use.span, f"{message}; tables that can be joined have {listed(joined, 'and')}", joined)
    return Hit(use.span, f"{message}{_did_you_mean(suggestions)}", (*suggestions, *joined))


def _joined_with(column: str, candidates: Iterable[Source], catalog: Catalog) -> tuple[str, ...]:
    """Objects that have the column and that a known join connects with one of the sources."""
    found = [
        f"{edge.right}.{item.by_folded[column.lower()].name}"
        for source in candidates
        if source.object is not None
        for edge in catalog.edges(source.object.name)
        if (item := catalog.get(edge.right)) is not None
        and item is not source.object
        and column.lower() in item.by_folded
    ]
    return tuple(dict.fromkeys(found))[:SUGGESTIONS]


def _has(names: Sized) -> str:
    return "have" if len(names) > 1 else "has"


def _requalified(use: ColumnUse, owners: list[Source]) -> Fix | None:
    if use.qualifier_span is None or len(owners) != 1:
        return None
    label = owners[0].label
    return Fix(f"write {label}.{use.name}", (Edit(*use.qualifier_span, label),), safe=False)


def _is_output_name(use: ColumnUse, query: Query) -> bool:
    return (
        use.qualifier is None
        and use.clause in ("where", "group", "having", "on")
        and any(output.name == use.name for output in query.scope.outputs)
    )


def _described(sources: Iterable[Source]) -> str:
    names = [item.object.name if item.object else item.label for item in sources]
    return names[0] if len(names) == 1 else f"none of {listed(names, 'and')}" if names else ""


def _no_source(use: ColumnUse, query: Query, context: Context) -> Hit:
    visible = list(_visible(query))
    wanted = use.qualifier or ""
    behind = [item for item in visible if item.alias is not None and item.name == wanted]
    assert use.qualifier_span is not None  # noqa: S101 - asked by the caller
    if behind:
        label = behind[0].label
        fix = Fix(f"write {label}", (Edit(*use.qualifier_span, label),)) if len(behind) == 1 else None
        return Hit(
            use.qualifier_span, f"'{wanted}' is called '{label}' here", tuple(i.label for i in behind), fix
        )
    labels = [item.label for item in visible]
    owners = [item.label for item in visible if use.name in (item.outputs or ())]
    suggestions = tuple(dict.fromkeys((*nearest(wanted, labels, SUGGESTIONS), *owners)))
    if context.catalog.get(wanted) is not None:
        return Hit(
            use.qualifier_span,
            f"'{wanted}' is not in the FROM clause; join it, or drop the column",
            suggestions,
        )
    return Hit(
        use.qualifier_span, f"nothing is called '{wanted}' here{_did_you_mean(suggestions)}", suggestions
    )


def _visible(query: Query) -> Iterator[Source]:
    scope = query.scope
    while True:
        yield from scope.sources
        if scope.parent is None:
            return
        scope = scope.parent


def _real_column(use: ColumnUse) -> str:
    if use.column is not None:
        return use.column.name
    if use.source is not None and use.name not in (use.source.outputs or ()):
        folded = use.name.lower()
        return next((name for name in use.source.outputs or () if name.lower() == folded), use.name)
    return use.name


def _recased_source(source: Source, context: Context) -> Hit:
    """An object, CTE or system view in a wrong case; of a system view also the schema may be meant."""
    if source.name != source.spelled or source.schema_span is None:
        return _recased(context, *source.span, source.name, source.spelled)
    start, end = source.schema_span
    written = context.text[start:end].removesuffix(".").rpartition(".")[2].strip()
    begin = context.text.rindex(written, start, end)
    schema = written.strip('[]"')
    real = "sys" if schema.lower() == "sys" else "INFORMATION_SCHEMA"
    return _recased(context, begin, begin + len(written), schema, real)


def _recased(context: Context, start: int, end: int, written: str, real: str) -> Hit:
    text = quoted_like(context.text[start:end], real)
    return Hit(
        Span(start, end),
        f"'{written}' is spelled '{real}'",
        (real,),
        Fix(f"write {real}", (Edit(start, end, text),)),
    )


def _did_you_mean(suggestions: Iterable[str]) -> str:
    names = listed(list(suggestions), "or")
    return f"; did you mean {names}?" if names else ""
