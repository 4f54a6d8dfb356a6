"""VST2xx: joins that lose, multiply or mix rows.

What belongs together is read from the keys of both sides and from the catalog's join edges (declared, keyed,
mined from the user's own SQL).

Not covered: joins through derived tables whose columns are expressions, and joins that only the data could
prove wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from vgpt2.catalog.model import DbObject, Origin
from vgpt2.lint.company import company_column
from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.linkage import place_of
from vgpt2.lint.partial import Partial, is_known, partial_joins
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.wording import listed, shown
from vgpt2.tsql.model import ColumnStatus, Join, Source, SourceKind, Span

_NULL_REJECTING = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like, exp.Between, exp.In)


def incomplete_key_join(context: Context) -> Iterator[Hit]:
    """A join that uses a part of a composite key only.

    Why: each row then meets the rows of other companies, months or headers, and sums come out too high.
    Bad: SELECT APTL.GrossAmt FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.APTrans = APTL.APTrans
        WHERE APTH.APCo = @APCo
    Good: SELECT APTL.GrossAmt FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans =
        APTL.APTrans
        WHERE APTH.APCo = @APCo
    Fix: unsafe; adds the missing parts to the ON condition.
    """
    for query in context.queries:
        for partial in partial_joins(query, context.catalog):
            if not partial.is_group:
                yield _left_out(partial, query)


def missing_group(context: Context) -> Iterator[Hit]:
    """A master joined by its code without its group: Vendor without VendorGroup.

    Why: vendors, customers, phases and materials are numbered anew in each group.
    Bad: SELECT APVM.Name FROM APTH WITH (NOLOCK)
        JOIN APVM WITH (NOLOCK) ON APTH.Vendor = APVM.Vendor WHERE APTH.APCo = @APCo
    Good: SELECT APVM.Name FROM APTH WITH (NOLOCK)
        JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
        WHERE APTH.APCo = @APCo
    Fix: unsafe; adds the group to the ON condition.
    """
    for query in context.queries:
        for partial in partial_joins(query, context.catalog):
            if partial.is_group:
                yield _left_out(partial, query)


def join_not_on_key(context: Context) -> Iterator[Hit]:
    """A join on columns that are no part of a key on either side, and that no known join uses.

    Why: rows of both sides then repeat each other.
    Bad: SELECT APTL.GrossAmt FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.Description = APTL.Description WHERE APTH.APCo = @APCo AND
        APTL.APCo = @APCo
    Good: SELECT APTL.GrossAmt FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans =
        APTL.APTrans
        WHERE APTH.APCo = @APCo
    Fix: none; the message says how the two are joined, where that is known.
    """
    for query in context.queries:
        for left, right in query.linkage.linked:
            if left.object is None or right.object is None or not left.object.keys or not right.object.keys:
                continue
            pairs = query.linkage.pairs(left, right)
            parts = {name for item in (left, right) for key in item.object.keys for name in key.columns}  # type: ignore[union-attr]
            if any(one in parts or other in parts for one, other in pairs):
                continue
            if (
                query.linkage.is_keyed(left)
                or query.linkage.is_keyed(right)
                or is_known(left, right, pairs, context.catalog)
            ):
                continue
            names = [f"{left.label}.{one} = {right.label}.{other}" for one, other in sorted(pairs)]
            edges = context.catalog.between(left.object.name, right.object.name)
            way = tuple(
                f"{left.label}.{one} = {right.label}.{other}"
                for one, other in zip(edges[0].left_columns, edges[0].right_columns, strict=True)
            ) if edges else ()  # fmt: skip
            also = f"; they are joined on {listed(way, 'and')}" if way else ""
            yield Hit(
                _join_span(left, right, query),
                f"{listed(names, 'and')} joins {left.name} and {right.name} on no key of either{also}",
                (" AND ".join(way),) if way else (),
            )


def cartesian_product(context: Context) -> Iterator[Hit]:
    """A table in FROM that no condition ties to the others.

    Why: every row of the one side meets every row of the other.
    Bad: SELECT APTH.InvTotal, APVM.Name FROM APTH WITH (NOLOCK) CROSS JOIN APVM WITH (NOLOCK)
        WHERE APTH.APCo = @APCo
    Good: SELECT APTH.InvTotal, APVM.Name FROM APTH WITH (NOLOCK)
        JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
        WHERE APTH.APCo = @APCo
    Fix: none.
    """
    for query in context.queries:
        if len(query.sources) < 2:
            continue
        groups = _connected(query)
        first = groups[id(query.sources[0])]
        for join in query.scope.joins:
            source = join.source
            if groups[id(source)] == first or source.kind is not SourceKind.OBJECT or "APPLY" in join.kind:
                continue
            if not query.linkage.is_keyed(source):
                yield Hit(
                    source.span,
                    f"nothing ties {source.label} to {query.sources[0].label}: every row meets every row",
                )
                first = groups[id(source)] if len(query.sources) == 2 else first


def left_join_undone(context: Context) -> Iterator[Hit]:
    """A condition in WHERE on the optional side of an outer join.

    Why: where the join finds nothing the column is NULL, the condition fails, and the row that the outer join
    kept is dropped: it is an inner join in disguise.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK)
        LEFT JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
        WHERE APTH.APCo = @APCo AND APVM.ActiveYN = 'Y'
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK)
        LEFT JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
        AND APVM.ActiveYN = 'Y' WHERE APTH.APCo = @APCo
    Fix: unsafe; writes INNER JOIN, which is what the query does now.
    """
    for query in context.queries:
        optional = {id(join.source): join for join in query.scope.joins if join.kind == "LEFT"}
        if not optional:
            continue
        for clause, part in query.conditions:
            join = _undone(part, optional, query) if clause == "where" else None
            if join is not None:
                label = join.source.label
                yield Hit(
                    query.span(part),
                    f"this drops the rows that the LEFT JOIN keeps where {label} has none; "
                    "move it to ON, or write INNER JOIN",
                    (),
                    _inner(join, query),
                )


def wrong_company(context: Context) -> Iterator[Hit]:
    """A company column joined with another module's company though its own namesake is there.

    Why: a line of AP company 1 may belong to a job of JC company 2; `APTL.JCCo` says which.
    Bad: SELECT JCJM.Description FROM APTL WITH (NOLOCK)
        JOIN JCJM WITH (NOLOCK) ON APTL.APCo = JCJM.JCCo AND APTL.Job = JCJM.Job WHERE APTL.APCo = @APCo
    Good: SELECT JCJM.Description FROM APTL WITH (NOLOCK)
        JOIN JCJM WITH (NOLOCK) ON APTL.JCCo = JCJM.JCCo AND APTL.Job = JCJM.Job WHERE APTL.APCo = @APCo
    Fix: unsafe; writes the namesake. A join that the user's own SQL makes more than once is left alone: a
    ticket's stock is kept by the selling company, `MSTD.MSCo = INLM.INCo`, though MSTD has an INCo.
    """
    for query in context.queries:
        for pair in query.linkage.equal:
            for mine, other in (pair, pair[::-1]):
                item, target = mine.source, other.source
                if item is None or target is None or item.object is None or target.object is None:
                    continue
                wanted = place_of(other)[1]
                if (
                    mine.column is None or other.column is None
                    or mine.column.type != "bCompany" or other.column.type != "bCompany"
                    or wanted == mine.name or wanted not in item.object.by_name
                    or company_column(target.object, context.catalog) != wanted
                    or company_column(item.object, context.catalog) == wanted
                    or _is_practice(item.object, mine.name, target.object, wanted, context)
                ):  # fmt: skip
                    continue
                edit = Edit(*mine.span, wanted)
                yield Hit(
                    mine.span,
                    f"{shown(other)} is joined with {shown(mine)}, though {item.label} has {wanted}",
                    (f"{item.label}.{wanted}",),
                    Fix(f"write {item.label}.{wanted}", (edit,), safe=False),
                )
                break


def self_equal(context: Context) -> Iterator[Hit]:
    """A column compared with itself.

    Why: it says nothing (except that the column is not NULL); another table's column was meant.
    Bad: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Vendor = APTH.Vendor
    Good: SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Vendor = @Vendor
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.EQ, exp.NEQ, exp.LT, exp.GT, exp.LTE, exp.GTE):
            left, right = query.use(node.this), query.use(node.expression)
            if (
                left is not None and right is not None
                and left.source is not None and left.source is right.source
                and left.status is ColumnStatus.FOUND and left.name == right.name
            ):  # fmt: skip
                yield Hit(query.span(node), f"{left.source.label}.{left.name} is compared with itself")


# --- what the rules share ----------------------------------------------------------------------------------


_OFTEN = 2
"""Joins in the user's own SQL from which on a way to join is theirs and no slip."""


def _is_practice(left: DbObject, one: str, right: DbObject, other: str, context: Context) -> bool:
    """Whether two objects are known to be joined on these columns, among others: the user's own SQL does so,
    or the pack says so."""
    return any(
        (edge.origin is Origin.STATED or (edge.origin is Origin.MINED and edge.count >= _OFTEN))
        and (one, other) in zip(edge.left_columns, edge.right_columns, strict=True)
        for edge in context.catalog.between(left.name, right.name)
    )  # fmt: skip


def _left_out(partial: Partial, query: Query) -> Hit:
    left, right = partial.left, partial.right
    conditions = [f"{left.label}.{one} = {right.label}.{other}" for one, other in partial.missing]
    message = (
        f"the join of {left.name} and {right.name} leaves out {listed(partial.names, 'and')} "
        f"of {partial.keyed.name}'s key ({', '.join(partial.key)})"
    )
    text = " AND ".join(conditions)
    return Hit(_join_span(left, right, query), message, (text,), _add_to_on(text, left, right, query))


def _join_span(left: Source, right: Source, query: Query) -> Span:
    """The ON condition that ties two sources, else the later one's name."""
    join = _join_of(left, right, query)
    return join.on_span if join is not None and join.on_span is not None else right.span


def _join_of(left: Source, right: Source, query: Query) -> Join | None:
    ends = {id(left), id(right)}
    for join in query.scope.joins:
        if id(join.source) in ends and any(
            {id(pair.left.source), id(pair.right.source)} == ends for pair in join.pairs
        ):
            return join
    return None


def _add_to_on(text: str, left: Source, right: Source, query: Query) -> Fix | None:
    join = _join_of(left, right, query)
    if join is None or join.on_span is None or join.kind == "COMMA":
        return None
    start, end = join.on_span
    condition = join.node.args.get("on")
    if isinstance(condition, exp.Or):
        edits: tuple[Edit, ...] = (Edit(start, start, "("), Edit(end, end, f") AND {text}"))
    else:
        edits = (Edit(end, end, f" AND {text}"),)
    return Fix(f"add {text}", edits, safe=False)


def _connected(query: Query) -> dict[int, int]:
    """The group of sources that conditions tie together, by source."""
    group = {id(source): number for number, source in enumerate(query.sources)}

    def merge(ids: list[int]) -> None:
        numbers = {group[item] for item in ids}
        for item, number in group.items():
            if number in numbers:
                group[item] = min(numbers)

    for _, part in query.conditions:
        merge(
            [id(use.source) for use in query.uses_in(part) if id(use.source) in group]
            or [id(query.sources[0])]
        )
        if any(use.source is None for use in query.uses_in(part)):
            merge(list(group))  # an unknown name may tie anything
    for join in query.scope.joins:
        if "APPLY" in join.kind:
            merge([id(join.source), id(query.sources[0])])
    return group


def _undone(part: exp.Expr, optional: dict[int, Join], query: Query) -> Join | None:
    """The outer join that a condition of WHERE undoes."""
    if isinstance(part, exp.Not) and isinstance(part.this, exp.Is):
        operands: list[exp.Expr | None] = [part.this.this]
        is_not_null = isinstance(part.this.expression, exp.Null)
        if not is_not_null:
            return None
    elif isinstance(part, exp.Not) and isinstance(part.this, exp.In | exp.Like | exp.Between):
        operands = [part.this.this]
    elif isinstance(part, _NULL_REJECTING):
        operands = [part.this, part.args.get("expression")]
    else:
        return None
    for operand in operands:
        use = query.own(operand)
        if use is not None and id(use.source) in optional:
            return optional[id(use.source)]
    return None


def _inner(join: Join, query: Query) -> Fix | None:
    """`LEFT [OUTER] JOIN` into `INNER JOIN`, found on the tokens before the source."""
    start = (join.source.schema_span or join.source.span).start
    tokens = [token for token in query.binding.statement.tokens if token.span.end <= start][-3:]
    words = [token.text.upper() for token in tokens]
    if words[-2:] == ["LEFT", "JOIN"]:
        first = tokens[-2]
    elif words == ["LEFT", "OUTER", "JOIN"]:
        first = tokens[-3]
    else:
        return None
    return Fix("write INNER JOIN", (Edit(first.span.start, tokens[-1].span.end, "INNER JOIN"),), safe=False)
