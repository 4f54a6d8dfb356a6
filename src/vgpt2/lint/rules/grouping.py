"""VST3xx: grouping, aggregates, window functions, ordering and sets.

Not covered: dependencies between columns (SQL Server wants every column in GROUP BY, even those that the key
determines), and aggregates over the columns of an outer query.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from sqlglot import exp

from vgpt2.lint.aggregates import (
    function_name,
    group_items,
    has_aggregate,
    is_aggregate,
    is_windowed,
    shape,
    ungrouped,
)
from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.layout import layout
from vgpt2.lint.linkage import Place, covers_key, place_of
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.rules.syntax import of_kinds
from vgpt2.lint.wording import shown
from vgpt2.tsql.model import ColumnUse, Source, SourceKind, Span


def column_not_grouped(context: Context) -> Iterator[Hit]:
    """A column that is neither in GROUP BY nor inside an aggregate.

    Why: SQL Server refuses the statement: the group has many values of it.
    Bad: SELECT APTH.Vendor, APTH.PayMethod, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo GROUP BY APTH.Vendor
    Good: SELECT APTH.Vendor, APTH.PayMethod, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo GROUP BY APTH.Vendor, APTH.PayMethod
    Fix: unsafe; adds the column to GROUP BY, where there is one.
    """
    for query in context.queries:
        group = query.select.args.get("group")
        if group is None and query.select.args.get("having") is None and not has_aggregate(query):
            continue
        keys = {shape(node, query) for node in group_items(group)}
        yield from _stars_not_grouped(keys, query)
        seen: set[tuple[int, str]] = set()
        for root in (
            *query.select.expressions,
            query.select.args.get("having"),
            query.select.args.get("order"),
        ):
            for use in ungrouped(root, keys, query):
                place = (id(use.source), use.name)
                if place not in seen:
                    seen.add(place)
                    yield _not_grouped(use, group, query)


def aggregate_misplaced(context: Context) -> Iterator[Hit]:
    """An aggregate in WHERE, ON or GROUP BY.

    Why: SQL Server refuses the statement: rows are filtered and grouped before anything is summed.
    Bad: SELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND SUM(APTH.InvTotal) > 1000
        GROUP BY APTH.Vendor
    Good: SELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        GROUP BY APTH.Vendor HAVING SUM(APTH.InvTotal) > 1000
    Fix: none.
    """
    for query in context.queries:
        for clause, node in query.of(exp.Func):
            if clause in ("where", "on", "group") and is_aggregate(node) and not is_windowed(node):
                if any(use.source is not None and query.own(use.node) is None for use in query.uses_in(node)):
                    continue  # an aggregate of the outer query
                where = "; a condition on it belongs in HAVING" if clause != "group" else ""
                yield Hit(
                    query.span(node),
                    f"{function_name(node)} is an aggregate and cannot stand in {_spoken(clause)}{where}",
                )


def window_misplaced(context: Context) -> Iterator[Hit]:
    """A window function outside the SELECT list and ORDER BY.

    Why: SQL Server refuses the statement: windows are computed after WHERE, GROUP BY and HAVING.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo AND ROW_NUMBER() OVER (PARTITION BY APTH.Vendor ORDER BY APTH.Mth) = 1
    Good: SELECT ranked.APTrans FROM (SELECT APTH.APTrans,
        ROW_NUMBER() OVER (PARTITION BY APTH.Vendor ORDER BY APTH.Mth) AS Place
        FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo) AS ranked WHERE ranked.Place = 1
    Fix: none; number the rows in a derived table or CTE and filter outside.
    """
    for query in context.queries:
        for clause, node in query.of(exp.Window):
            if clause in ("where", "on", "group", "having"):
                yield Hit(
                    query.span(node),
                    f"{function_name(node.this)} OVER cannot stand in {_spoken(clause)}; use a derived table",
                )


def nested_aggregate(context: Context) -> Iterator[Hit]:
    """An aggregate of an aggregate, or of a subquery.

    Why: SQL Server refuses the statement.
    Bad: SELECT MAX(SUM(APTH.InvTotal)) AS Top1 FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        GROUP BY APTH.Vendor
    Good: SELECT MAX(sums.Total) AS Top1 FROM (SELECT SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo GROUP BY APTH.Vendor) AS sums
    Fix: none; sum in a derived table or CTE first.
    """
    for query in context.queries:
        for _, node in query.of(exp.Func):
            if not is_aggregate(node) or is_windowed(node):
                continue
            for inner in node.walk(prune=lambda item: isinstance(item, exp.Query)):
                if inner is node:
                    continue
                if isinstance(inner, exp.Query):
                    yield Hit(query.span(node), f"{function_name(node)} over a subquery is not allowed")
                elif isinstance(inner, exp.Func) and is_aggregate(inner) and not is_windowed(inner):
                    yield Hit(
                        query.span(inner), f"{function_name(inner)} stands inside {function_name(node)}"
                    )


def having_without_aggregate(context: Context) -> Iterator[Hit]:
    """A condition in HAVING that no group is needed for.

    Why: it belongs in WHERE, where it spares the grouping of rows that are thrown away afterwards.
    Bad: SELECT APTH.Vendor, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        GROUP BY APTH.Vendor HAVING APTH.Vendor > 100
    Good: SELECT APTH.Vendor, SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo AND APTH.Vendor > 100 GROUP BY APTH.Vendor
    Fix: none.
    """
    for query in context.queries:
        having = query.select.args.get("having")
        if having is None or any(
            clause == "having" and is_aggregate(node) for clause, node in query.of(exp.Func)
        ):
            continue
        if any(clause == "having" for clause, _ in query.of(exp.Query)):
            continue
        yield Hit(query.span(having), "no aggregate in HAVING; the condition belongs in WHERE")


def order_in_derived(context: Context) -> Iterator[Hit]:
    """ORDER BY in a derived table, CTE or subquery without TOP or OFFSET.

    Why: SQL Server refuses the statement: a table has no order.
    Bad: SELECT t.APTrans FROM (SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        ORDER BY APTH.APTrans) AS t
    Good: SELECT t.APTrans FROM (SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo) AS t
        ORDER BY t.APTrans
    Fix: safe; removes the ORDER BY.
    """
    for query in context.queries:
        select = query.select
        order = select.args.get("order")
        if order is None or select.args.get("limit") is not None or select.args.get("offset") is not None:
            continue
        if _is_outermost(select) or _for_xml(select):
            continue
        span = _order_span(order, query)
        if span is None:
            continue
        start = span.start
        while context.text[start - 1].isspace():
            start -= 1
        yield Hit(
            span,
            "ORDER BY in a derived table, CTE or subquery needs TOP or OFFSET; sort the outer query instead",
            (),
            Fix("remove it", (Edit(start, span.end, ""),)),
        )


def top_without_order(context: Context) -> Iterator[Hit]:
    """TOP without ORDER BY.

    Why: which rows come is then chance, and another day they are others.
    Bad: SELECT TOP 10 APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT TOP 10 APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo ORDER BY
        APTH.InvTotal DESC
    Fix: none.
    """
    for query in context.queries:
        limit = query.select.args.get("limit")
        if (
            not isinstance(limit, exp.Limit)
            or query.select.args.get("order") is not None
            or not query.sources
        ):
            continue
        parent = query.select.parent
        if isinstance(parent, exp.Exists) or (
            isinstance(parent, exp.Subquery) and isinstance(parent.parent, exp.Exists)
        ):
            continue
        options = limit.args.get("limit_options")
        number = limit.expression
        if (
            options is not None
            and options.args.get("percent")
            and number is not None
            and number.name == "100"
        ):
            continue
        if _one_row(query):
            continue
        where = layout(query.binding.statement.tokens, query.sources[0].full_span.start)
        top = (
            next((t for t in query.tokens_from(where.select.end) if t.text.upper() in ("TOP", "LIMIT")), None)
            if where
            else None
        )
        yield Hit(
            top.span if top is not None else query.span(query.select), "TOP without ORDER BY returns any rows"
        )


def distinct_order(context: Context) -> Iterator[Hit]:
    """ORDER BY of a column that SELECT DISTINCT does not return.

    Why: SQL Server refuses the statement: the rows that were merged may differ in it.
    Bad: SELECT DISTINCT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo ORDER BY APTH.InvDate
    Good: SELECT DISTINCT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo ORDER BY APTH.Vendor
    Fix: none.
    """
    for query in context.queries:
        order = query.select.args.get("order")
        if query.select.args.get("distinct") is None or order is None:
            continue
        if any(
            isinstance(item, exp.Star) or (isinstance(item, exp.Column) and item.is_star)
            for item in query.select.expressions
        ):
            continue
        given = {shape(item.unalias(), query) for item in query.select.expressions}
        names = {item.alias_or_name for item in query.select.expressions}
        for item in order.expressions:
            node = item.this
            if isinstance(node, exp.Literal) or shape(node, query) in given:
                continue
            if isinstance(node, exp.Column) and not node.table and node.name in names:
                continue
            if node.find(exp.Column) is not None:
                yield Hit(query.span(node), "ORDER BY of what SELECT DISTINCT does not return")


def windowed_distinct(context: Context) -> Iterator[Hit]:
    """COUNT(DISTINCT …) OVER.

    Why: SQL Server does not have DISTINCT in window functions.
    Bad: SELECT COUNT(DISTINCT APTH.Vendor) OVER (PARTITION BY APTH.Mth) AS Vendors FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo
    Good: SELECT APTH.Mth, COUNT(DISTINCT APTH.Vendor) AS Vendors FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = @APCo GROUP BY APTH.Mth
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.Window):
            if isinstance(node.this, exp.AggFunc) and isinstance(node.this.this, exp.Distinct):
                yield Hit(query.span(node.this), f"{function_name(node.this)} with DISTINCT cannot have OVER")


def repeated_amount(context: Context) -> Iterator[Hit]:
    """A header's amount summed in a join with its lines.

    Why: the header's row comes once for each line, so its amount is counted as often.
    Bad: SELECT SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans =
        APTL.APTrans
        WHERE APTH.APCo = @APCo
    Good: SELECT SUM(APTL.GrossAmt) AS Total FROM APTH WITH (NOLOCK)
        JOIN APTL WITH (NOLOCK) ON APTH.APCo = APTL.APCo AND APTH.Mth = APTL.Mth AND APTH.APTrans =
        APTL.APTrans
        WHERE APTH.APCo = @APCo
    Fix: none; sum the lines' own amount, or sum the header before joining.
    """
    for query in context.queries:
        if len(query.sources) < 2:
            continue
        multiplied = dict(_multiplied(query))
        for _, node in query.of(exp.Sum, exp.Avg):
            if is_windowed(node) or isinstance(node.this, exp.Distinct):
                continue
            owners = {id(use.source): use for use in query.uses_in(node)}
            if len(owners) == 1 and (lines := multiplied.get(next(iter(owners)))) is not None:
                (use,) = owners.values()
                yield Hit(
                    query.span(node),
                    f"{shown(use)} is counted once for each row of {lines.label}",
                )


def result_columns(context: Context) -> Iterator[Hit]:
    """Results whose columns do not fit: sides of UNION of different width, a subquery of several columns as a
    value, ORDER BY of a position that there is not.

    Why: SQL Server refuses the statement.
    Bad: SELECT APTH.APTrans, APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        UNION SELECT ARTH.ARTrans FROM ARTH WITH (NOLOCK) WHERE ARTH.ARCo = @ARCo
    Good: SELECT APTH.APTrans, APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
        UNION SELECT ARTH.ARTrans, ARTH.Invoiced FROM ARTH WITH (NOLOCK) WHERE ARTH.ARCo = @ARCo
    Fix: none.
    """
    return of_kinds(context, "set_columns", "one_column", "order_position", "insert_columns")


# --- what the rules share ----------------------------------------------------------------------------------


def _spoken(clause: str) -> str:
    return {"group": "GROUP BY"}.get(clause, clause.upper())


def _stars_not_grouped(keys: set[Hashable], query: Query) -> Iterator[Hit]:
    """`*` in the SELECT list of a query with groups, unless GROUP BY names every column behind it."""
    for item in query.select.expressions:
        if not isinstance(item, exp.Star) and not (isinstance(item, exp.Column) and item.is_star):
            continue
        use = query.own(item)
        for source in query.sources if use is None else (use.source,):
            missing = [
                name
                for name in (source.outputs if source is not None else None) or ()
                if ("column", name.lower(), id(source)) not in keys
            ]
            if missing:
                span = query.span(item) if use is None else Span(*use.span)
                yield Hit(span, f"* stands for {missing[0]} too, which is not in GROUP BY; name the columns")
                break


def _not_grouped(use: ColumnUse, group: exp.Expr | None, query: Query) -> Hit:
    label = f"{use.source.label}." if use.source is not None else ""
    name = f"{label}{use.name}"
    if group is None:
        return Hit(
            Span(*use.span), f"{name} stands beside an aggregate without GROUP BY", (f"GROUP BY {name}",)
        )
    last = list(group_items(group))
    written = query.places.extent(use.node)
    fix = None
    if last and group.expressions and not group.find(exp.Rollup, exp.Cube, exp.GroupingSets):
        end = query.span(group.expressions[-1]).end
        start = use.qualifier_span.start if use.qualifier_span is not None else use.span.start
        text = name if use.qualifier else use.name
        fix = Fix(f"add {text} to GROUP BY", (Edit(end, end, f", {text}"),), safe=False)
        written = Span(start, use.span.end)
    return Hit(written, f"{name} is neither in GROUP BY nor in an aggregate", (), fix)


def _is_outermost(select: exp.Expr) -> bool:
    """Whether a SELECT's order is that of a statement's result."""
    parent = select.parent
    return parent is None or isinstance(parent, exp.Insert | exp.Create)


def _for_xml(select: exp.Expr) -> bool:
    return bool(select.args.get("for_"))


def _order_span(order: exp.Expr, query: Query) -> Span | None:
    """From the word ORDER to the end of the list."""
    inner = query.span(order)
    tokens = query.binding.statement.tokens
    before = [token for token in tokens if token.span.end <= inner.start][-2:]
    if [token.text.upper() for token in before] != ["ORDER", "BY"]:
        return None
    end = inner.end
    for token in query.tokens_from(inner.end):
        if token.text.upper() not in ("ASC", "DESC"):
            break
        end = token.span.end
    return Span(before[0].span.start, end)


def _one_row(query: Query) -> bool:
    """A SELECT of aggregates without groups returns one row anyway."""
    return query.select.args.get("group") is None and has_aggregate(query)


def _multiplied(query: Query) -> Iterator[tuple[int, Source]]:
    """Sources whose rows a join repeats, each with the source that repeats it.

    A source repeats another when the equalities between them cover the other's whole key and leave out a part
    of its own: a line meets one header, a header many lines.
    """
    shared: defaultdict[frozenset[int], set[Place]] = defaultdict(set)
    for pair in query.linkage.equal:
        shared[frozenset(id(use.source) for use in pair)] |= {place_of(use) for use in pair}
    order = {id(source): place for place, source in enumerate(query.sources)}
    linked = [sorted(order[end] for end in ends) for ends in shared if ends <= order.keys() and len(ends) > 1]
    for left, right in sorted(pair for first, last in linked for pair in ((first, last), (last, first))):
        one, other = query.sources[left], query.sources[right]
        if one.kind is not SourceKind.OBJECT or other.object is None or not other.object.keys:
            continue
        places = shared[frozenset((id(one), id(other)))]
        if covers_key(one, places) and not covers_key(other, places | query.linkage.constrained):
            yield id(one), other
