"""VST9xx: the conventions that a Vista house wants its SQL to follow.

They speak of the SELECTs of SELECT and INSERT statements: UPDATE, DELETE and MERGE follow other rules, and
what writes is refused by VST6xx anyway.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from vgpt2.lint.company import unfiltered
from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.layout import layout
from vgpt2.lint.linkage import place_of
from vgpt2.lint.partial import partial_joins
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.wording import listed, quoted
from vgpt2.tsql.model import ColumnStatus, ColumnUse, Scope, Source, SourceKind, Span

_READ_UNCOMMITTED = frozenset({"NOLOCK", "READUNCOMMITTED"})
_LOCKING = frozenset(
    {"HOLDLOCK", "SERIALIZABLE", "REPEATABLEREAD", "READCOMMITTED", "READCOMMITTEDLOCK", "UPDLOCK", "XLOCK",
     "TABLOCK", "TABLOCKX", "PAGLOCK", "ROWLOCK", "SNAPSHOT", "READPAST"}
)  # fmt: skip


def missing_nolock(context: Context) -> Iterator[Hit]:
    """A table or view without `WITH (NOLOCK)`.

    Why: reports must not wait for batches that are being posted, nor make them wait.
    Bad: SELECT APTH.InvTotal FROM APTH WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: safe; adds the hint. None where another locking hint stands, since the two exclude each other.
    """
    for query in context.reading:
        for source in query.sources:
            if source.kind is not SourceKind.OBJECT or _READ_UNCOMMITTED.intersection(source.hints):
                continue
            fix = None if _LOCKING.intersection(source.hints) else _add_nolock(source, query)
            yield Hit(source.span, f"{source.name} is read without WITH (NOLOCK)", (), fix)


def _add_nolock(source: Source, query: Query) -> Fix:
    at, text = source.hint_at, " WITH (NOLOCK)"
    if source.hints:
        opening = next((t for t in query.tokens_from(source.hint_at) if t.text == "("), None)
        if opening is not None:
            at, text = opening.span.end, "NOLOCK, "
    return Fix("add WITH (NOLOCK)", (Edit(at, at, text),))


def table_alias(context: Context) -> Iterator[Hit]:
    """A table or view under an alias that it does not need.

    Why: full object names say where a column comes from without looking it up. An alias is needed, and
    allowed, where the same object stands twice, and for derived tables and CTEs.
    Bad: SELECT h.InvTotal FROM APTH AS h WITH (NOLOCK) WHERE h.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: safe; removes the alias and writes the full name in its place throughout its scope.
    """
    for query in context.reading:
        for source in query.sources:
            if (
                source.kind is SourceKind.OBJECT
                and source.alias_span is not None
                and not _needed(source, query)
            ):
                fix = Fix(f"write {source.name} in full", tuple(_without_alias(source, query, context)))
                yield Hit(
                    source.alias_span, f"{source.name} has the alias '{source.alias}'", (source.name,), fix
                )


def _needed(source: Source, query: Query) -> bool:
    """Whether another source that can be seen together with this one has its name."""
    name = source.name.lower()
    others = [other for scope in _related(query) for other in scope.sources if other is not source]
    return any(name in (other.name.lower(), other.label.lower()) for other in others)


def _related(query: Query) -> Iterator[Scope]:
    """The scopes around this one, itself, and the scopes within it."""
    mine: Scope | None = query.scope
    while mine is not None:
        yield mine
        mine = mine.parent
    for scope in query.binding.scopes:
        outer = scope.parent
        while outer is not None:
            if outer is query.scope:
                yield scope
                break
            outer = outer.parent


def _without_alias(source: Source, query: Query, context: Context) -> Iterator[Edit]:
    assert source.alias_span is not None  # noqa: S101 - asked by the caller
    start = source.alias_span.start
    while context.text[start - 1].isspace():
        start -= 1
    yield Edit(start, source.alias_span.end, "")
    name = quoted(source.name)
    for use in query.uses_of(source):
        if use.qualifier_span is not None:
            yield Edit(*use.qualifier_span, name)


def base_table(context: Context) -> Iterator[Hit]:
    """A base table where Vista has a view of it.

    Why: `APTH` is the view over the table `bAPTH`; it is what users have rights to, and where row security
    is applied.
    Bad: SELECT bAPTH.InvTotal FROM bAPTH WITH (NOLOCK) WHERE bAPTH.APCo = @APCo
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: safe where the view has every column that the query uses; writes the view's name everywhere. None
    where the view adds rows of its own (`VPGridQueries` to those of `vVPGridQueries`).
    """
    for query in context.reading:
        for source in query.sources:
            if source.kind is not SourceKind.OBJECT or source.object is None:
                continue
            table = source.object.name
            view = context.catalog.view_of(table)
            if view is not None:
                fix = _use_view(source, view, query, context)
                yield Hit(source.span, f"{table} is a base table; its view is {view}", (view,), fix)
                continue
            view = context.catalog.view_before(table)
            if view is not None and _use_view(source, view, query, context) is not None:
                yield Hit(source.span, f"{table} is a base table; {view} shows its rows and more", (view,))


def _use_view(source: Source, view: str, query: Query, context: Context) -> Fix | None:
    item = context.catalog.get(view)
    uses = query.uses_of(source)
    if item is None or any(use.status is not ColumnStatus.FOUND for use in uses):
        return None
    if any(use.name != "*" and use.name not in item.by_name for use in uses):
        return None
    edits = [Edit(*source.span, quoted(view))]
    if source.alias is None:
        taken = [other for scope in _related(query) for other in scope.sources if other is not source]
        if any(other.label.lower() == view.lower() for other in taken):
            return None
        edits += (Edit(*use.qualifier_span, quoted(view)) for use in uses if use.qualifier_span is not None)
    return Fix(f"read {view} instead", tuple(edits))


def missing_company(context: Context) -> Iterator[Hit]:
    """A table or view whose rows of all companies are mixed.

    Why: one database holds many companies, and the same job or transaction number means another thing in
    each. A condition with a literal or a parameter will do, and so will a join to a table that has one. A
    query within the query (WITH, FROM (SELECT …)) may leave it to the outer one, which then must hold the
    company that the inner one selects.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.OpenYN = 'Y'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y'
    Fix: unsafe; adds a condition with a parameter of the column's name.
    """
    for query in context.reading:
        for source, column in unfiltered(query, context.catalog):
            if not _is_led(source, column, query, context) and not _is_tied(source, column, query, context):
                condition = f"{quoted(source.label)}.{column} = @{column}"
                yield Hit(
                    source.span,
                    f"{source.name} is read for all companies at once; filter or join on {column}",
                    (condition,),
                    _add_condition(condition, source, query),
                )


def _is_led(source: Source, column: str, query: Query, context: Context) -> bool:
    """Whether an earlier source leads to this one's company, so that filtering that one is enough.

    Either the join says so, or it leaves the company out, and VST201 speaks of that.
    """
    place = (id(source), column)
    for left, right in query.linkage.equal:
        ends = (place_of(left), place_of(right))
        if place in ends and query.sources[0] is not source:
            return True
    return any(
        (source is partial.right and column in [other for _, other in partial.missing])
        or (source is partial.left and source is not query.sources[0] and column in partial.names)
        for partial in partial_joins(query, context.catalog)
    )


def _is_tied(source: Source, column: str, query: Query, context: Context) -> bool:
    """Whether this SELECT makes a table of the query's own, and whoever reads that ties its company."""
    made = query.select.parent
    name = made.alias if isinstance(made, exp.CTE | exp.Subquery) else ""
    held = ((source.object.name, column),) if source.object is not None else ()
    outputs = {item.name for item in query.scope.outputs if item.direct and item.lineage == held}
    readers = [
        (reader, item)
        for reader in context.queries
        if reader.binding is query.binding
        for item in reader.sources
        if item.kind in (SourceKind.CTE, SourceKind.DERIVED) and name in (item.name, item.alias)
    ]
    return bool(name and outputs and readers) and all(
        any(
            (id(item), output) in reader.linkage.constrained
            or any(
                use.source is item and use.name == output and other.source is not item
                for pair in reader.linkage.equal
                for use, other in (pair, pair[::-1])
            )
            for output in outputs
        )
        for reader, item in readers
    )


def _add_condition(condition: str, source: Source, query: Query) -> Fix | None:
    places = layout(query.binding.statement.tokens, query.sources[0].full_span.start)
    if places is None or _is_optional(source, query):
        return None
    if places.where is None:
        at = places.from_.end
        return Fix(f"add WHERE {condition}", (Edit(at, at, f" WHERE {condition}"),), safe=False)
    clause = query.select.args.get("where")
    if clause is None:  # the statement was read in part only, and WHERE is not in that part
        return None
    where = clause.this
    start, end = places.where
    if isinstance(where, exp.Or):
        edits = (Edit(start, start, f"{condition} AND ("), Edit(end, end, ")"))
        return Fix(f"add {condition}", edits, safe=False)
    return Fix(f"add {condition}", (Edit(start, start, f"{condition} AND "),), safe=False)


def _is_optional(source: Source, query: Query) -> bool:
    """Whether an outer join may leave the source empty: a condition in WHERE would undo that join."""
    sides = [join.kind for join in query.scope.joins]
    if any(kind in ("RIGHT", "FULL") for kind in sides):
        return True
    return any(join.source is source and join.kind in ("LEFT", "OUTER APPLY") for join in query.scope.joins)


def unqualified_column(context: Context) -> Iterator[Hit]:
    """A column without its table's name in a query over several tables.

    Why: a reader, and a later version of the schema, must not have to guess where it comes from.
    Bad: SELECT InvTotal, APTL.APLine FROM APTH WITH (NOLOCK) JOIN APTL WITH (NOLOCK) ON APTH.APCo =
        APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal, APTL.APLine FROM APTH WITH (NOLOCK) JOIN APTL WITH (NOLOCK) ON APTH.APCo
        = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans = APTL.APTrans WHERE APTH.APCo = @APCo
    Fix: safe; puts the name, or the alias, in front.
    """
    for query in context.reading:
        if len(query.sources) < 2:
            continue
        for use in query.scope.columns:
            if (
                use.qualifier is None
                and use.name != "*"
                and use.status is ColumnStatus.FOUND
                and use.source is not None
                and any(use.source is item for item in query.sources)
                and isinstance(use.node, exp.Column)
            ):
                yield _qualified(use, use.source)


def _qualified(use: ColumnUse, source: Source) -> Hit:
    text = f"{quoted(source.label)}."
    fix = Fix(f"write {text}{use.name}", (Edit(use.span.start, use.span.start, text),))
    return Hit(Span(*use.span), f"'{use.name}' stands without its table, {source.label}", (), fix)


def comma_join(context: Context) -> Iterator[Hit]:
    """Tables joined by a comma in FROM.

    Why: the join condition gets lost among the filters, and a forgotten one multiplies the rows.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK), APVM WITH (NOLOCK) WHERE APTH.APCo = @APCo AND
        APVM.VendorGroup = APTH.VendorGroup AND APVM.Vendor = APTH.Vendor
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) JOIN APVM WITH (NOLOCK) ON APVM.VendorGroup =
        APTH.VendorGroup AND APVM.Vendor = APTH.Vendor WHERE APTH.APCo = @APCo
    Fix: none.
    """
    for query in context.reading:
        for join in query.scope.joins:
            if join.kind == "COMMA":
                names = listed([query.sources[0].label, join.source.label], "and")
                yield Hit(join.source.span, f"{names} are joined by a comma; write JOIN … ON")
