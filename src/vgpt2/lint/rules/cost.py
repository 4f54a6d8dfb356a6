"""VST7xx: what makes a query slow or fragile.

Not covered: indexes beyond the catalog's unique keys, statistics, sizes of tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.wording import quoted, shown
from vgpt2.tsql.model import ColumnStatus, ColumnUse, Span

_COMPARISONS = (exp.EQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like)
_HARMLESS = (exp.Coalesce, exp.AggFunc, exp.Case, exp.Window)


def select_star(context: Context) -> Iterator[Hit]:
    """`SELECT *`.

    Why: it reads columns that nobody needs, and its result changes with the next release of Vista.
    Bad: SELECT * FROM HQCO WITH (NOLOCK)
    Good: SELECT HQCO.HQCo, HQCO.Name FROM HQCO WITH (NOLOCK)
    Fix: none: which columns are meant only the writer knows.
    """
    for query in context.reading:
        parent = query.select.parent
        if isinstance(parent, exp.Exists) or (
            isinstance(parent, exp.Subquery) and isinstance(parent.parent, exp.Exists)
        ):
            continue
        for item in query.select.expressions:
            if isinstance(item, exp.Star) or (isinstance(item, exp.Column) and item.is_star):
                if all(source.object is None for source in query.sources):
                    continue  # `SELECT * FROM cte` shows what the CTE has named
                yield Hit(query.span(item), "name the columns instead of *")


def function_on_key(context: Context) -> Iterator[Hit]:
    """A function around a key column in a condition.

    Why: the index on the key cannot be used, and the whole table is read.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND YEAR(APTH.Mth) = 2024
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo AND APTH.Mth >= '2024-01-01' AND APTH.Mth < '2025-01-01'
    Fix: safe for YEAR(column) = number; writes the range.
    """
    for query in context.queries:
        for clause, part in query.conditions:
            if not isinstance(part, _COMPARISONS) or (clause != "where" and _joins(part, query)):
                continue
            for side, other in ((part.this, part.expression), (part.expression, part.this)):
                use = _wrapped(side, query)
                if use is None or other is None or use.source is None:
                    continue
                yield Hit(
                    query.span(side),
                    f"a function around {shown(use)}, part of a key, keeps the index from use",
                    (),
                    _year_range(part, side, other, use, query),
                )


def leading_wildcard(context: Context) -> Iterator[Hit]:
    """LIKE with a wildcard at the beginning, on a key column.

    Why: the index on the key cannot be used, and the whole table is read.
    Bad: SELECT JCJM.Description FROM JCJM WITH (NOLOCK) WHERE JCJM.JCCo = @JCCo AND JCJM.Job LIKE '%100'
    Good: SELECT JCJM.Description FROM JCJM WITH (NOLOCK) WHERE JCJM.JCCo = @JCCo AND JCJM.Job LIKE '100%'
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.Like):
            use = query.own(node.this)
            value = node.expression
            if (
                use is not None
                and isinstance(value, exp.Literal)
                and value.name.startswith(("%", "_"))
                and _is_key(use)
            ):
                yield Hit(query.span(value), f"LIKE {value.name!r} cannot use the index on {use.name}")


def count_to_exist(context: Context) -> Iterator[Hit]:
    """A COUNT in a subquery that is only compared with zero.

    Why: EXISTS stops at the first row; COUNT reads them all.
    Bad: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE (SELECT COUNT(*) FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo AND APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor) > 0
    Good: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE EXISTS (SELECT 1 FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo AND APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor)
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.GT, exp.EQ, exp.NEQ):
            zero = node.expression
            if isinstance(zero, exp.Literal) and zero.name == "0" and _is_count(node.this):
                yield Hit(query.span(node), "a COUNT compared with 0; EXISTS stops at the first row")


def distinct_of_groups(context: Context) -> Iterator[Hit]:
    """SELECT DISTINCT over grouped rows.

    Why: the groups are distinct already; the server sorts twice.
    Bad: SELECT DISTINCT APTH.Vendor, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK) WHERE
        APTH.APCo = @APCo
        GROUP BY APTH.Vendor
    Good: SELECT APTH.Vendor, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        GROUP BY APTH.Vendor
    Fix: safe where every group key is in the SELECT list; removes DISTINCT.
    """
    for query in context.queries:
        group = query.select.args.get("group")
        if query.select.args.get("distinct") is None or group is None or not group.expressions:
            continue
        given = {_place(query.use(item.unalias())) for item in query.select.expressions}
        keys = {_place(query.use(item)) for item in group.expressions}
        if None in keys or not keys <= given:
            continue
        tokens = query.binding.statement.tokens
        first = query.places.extent(query.select.expressions[0]).start
        before = [token for token in tokens if token.span.end <= first]
        word = next((token for token in reversed(before) if token.text.upper() == "DISTINCT"), None)
        if word is not None:
            following = next(query.tokens_from(word.span.end))
            yield Hit(
                word.span,
                "DISTINCT of rows that GROUP BY has made distinct",
                (),
                Fix("remove DISTINCT", (Edit(word.span.start, following.span.start, ""),)),
            )


def _is_count(node: exp.Expr) -> bool:
    select = node.this if isinstance(node, exp.Subquery) else None
    if not isinstance(select, exp.Select) or select.args.get("group") is not None:
        return False
    return len(select.expressions) == 1 and isinstance(select.expressions[0].unalias(), exp.Count)


def _place(use: ColumnUse | None) -> tuple[int, str] | None:
    """What identifies the column that a reference stands for."""
    return None if use is None or use.source is None else (id(use.source), use.name)


def _is_key(use: ColumnUse) -> bool:
    item = use.source.object if use.source is not None else None
    return item is not None and any(use.name in key.columns for key in item.keys)


def _joins(part: exp.Expr, query: Query) -> bool:
    """Whether a condition ties two sources; a function there often bridges two ways of writing a key."""
    return len({id(use.source) for use in query.uses_in(part)}) > 1


def _wrapped(side: exp.Expr | None, query: Query) -> ColumnUse | None:
    """The one key column inside a function or CAST."""
    if not isinstance(side, exp.Func | exp.Cast) or isinstance(side, _HARMLESS):
        return None
    uses = list(query.uses_in(side))
    if len(uses) != 1 or uses[0].status is not ColumnStatus.FOUND or query.own(uses[0].node) is None:
        return None
    return uses[0] if _is_key(uses[0]) else None


def _year_range(part: exp.Expr, side: exp.Expr, other: exp.Expr, use: ColumnUse, query: Query) -> Fix | None:
    is_year = isinstance(side, exp.Year) and isinstance(part, exp.EQ)
    if not is_year or not isinstance(other, exp.Literal) or not other.name.isdigit():
        return None
    year = int(other.name)
    if not 1900 <= year <= 2078:  # the years of a smalldatetime
        return None
    start = use.qualifier_span.start if use.qualifier_span is not None else use.span.start
    span = query.span(part)
    name = f"{quoted(use.qualifier)}.{quoted(use.name)}" if use.qualifier else quoted(use.name)
    text = f"{name} >= '{year}-01-01' AND {name} < '{year + 1}-01-01'"
    if start < span.start:
        span = Span(start, span.end)
    return Fix("write a range", (Edit(*span, text),))
