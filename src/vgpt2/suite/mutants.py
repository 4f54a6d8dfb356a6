"""Wrong queries made from a right one: one slip each, of the kinds that people and models make.

A slip changes the meaning of nearly every query, but not of all: a filter may be implied by another, a join
may bring no row twice. Whether a mutant differs is found out by `vgpt2.suite.trial` on further databases, not
assumed here.

Not covered: several slips at once, slips in GROUP BY, and slips that leave no legal query (those are refused
by the binder, which has tests of its own).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sqlglot import exp

from vgpt2.catalog.model import DbObject
from vgpt2.suite.trees import Apply, Edit, Made, Query, conjunction, joins, parts

_BOUNDS: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.LT: exp.LTE,
    exp.LTE: exp.LT,
    exp.GT: exp.GTE,
    exp.GTE: exp.GT,
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
}
_AGGREGATES: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.Sum: (exp.Max, exp.Count),
    exp.Max: (exp.Min,),
    exp.Min: (exp.Max,),
    exp.Avg: (exp.Sum,),
}
_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_CONDITIONS = (exp.Where, exp.Having, exp.Case, exp.Join)
_FLAGS = {"Y": "N", "N": "Y", "A": "I", "D": "C", "C": "D"}


def mutants(query: Query) -> Iterator[Made]:
    """All mutants of all kinds, each text once."""
    return query.all(edit for kind in KINDS for edit in kind(query))


def _filters(query: Query) -> Iterator[Edit]:
    """A conjunct of WHERE or HAVING is dropped."""
    for clause in (*query.find(exp.Where), *query.find(exp.Having)):
        kind = "filter" if isinstance(clause, exp.Where) else "having"
        for number, part in enumerate(parts(clause.this)):
            # A condition that ties a subquery to the outer query is a join key of its own kind.
            yield query.edit("correlation" if _ties(part) else kind, clause, _dropping("this", number))


def _ties(part: exp.Expr) -> bool:
    return isinstance(part, exp.EQ) and all(
        isinstance(side, exp.Column) for side in (part.this, part.expression)
    )


def _join_keys(query: Query) -> Iterator[Edit]:
    """An equality of a composite key is dropped."""
    for join in joins(query):
        found = parts(join.args["on"])
        if len(found) > 1:
            for number in range(len(found)):
                yield query.edit("join key", join, _dropping("on", number))


def _dropping(where: str, number: int) -> Apply:
    def apply(node: exp.Expr) -> None:
        kept = [part for place, part in enumerate(parts(node.args[where])) if place != number]
        node.set(where, conjunction(kept))

    return apply


def _join_kinds(query: Query) -> Iterator[Edit]:
    """LEFT becomes INNER, and INNER becomes LEFT."""
    for join in joins(query):
        if join.side in ("", "LEFT"):
            yield query.edit("join kind", join, _turn_join)


def _turn_join(node: exp.Expr) -> None:
    left = bool(node.args.get("side"))
    node.set("side", None if left else "LEFT")
    node.set("kind", "INNER" if left else None)


def _aggregates(query: Query) -> Iterator[Edit]:
    """An aggregate becomes another one."""
    for node in query.tree.find_all(*_AGGREGATES):
        for other in _AGGREGATES[type(node)]:
            yield query.edit("aggregate", node, _as(other))
    for count in query.find(exp.Count):
        counted = count.this
        if isinstance(counted, exp.Distinct):
            yield query.edit("aggregate", count, lambda node: node.set("this", node.this.expressions[0]))
        elif isinstance(counted, exp.Column):
            yield query.edit(
                "aggregate", count, lambda node: node.set("this", exp.Distinct(expressions=[node.this]))
            )


def _as(other: type[exp.Expr]) -> Apply:
    return lambda node: node.replace(other(this=node.this.copy()))


def _boundaries(query: Query) -> Iterator[Edit]:
    """A comparison takes or loses its boundary; an equality is turned into its opposite."""
    for node in query.tree.find_all(*_BOUNDS):
        key = isinstance(node, exp.EQ) and _ties(node)
        if node.find_ancestor(*_CONDITIONS) and not key:
            yield query.edit("boundary", node, _turn_comparison)


def _turn_comparison(node: exp.Expr) -> None:
    node.replace(_BOUNDS[type(node)](this=node.this.copy(), expression=node.expression.copy()))


def _literals(query: Query) -> Iterator[Edit]:
    """A number, a text, or a date by a day and by a month, is another one."""
    for node in query.find(exp.Literal):
        if node.find_ancestor(*_CONDITIONS) is None or _is_epoch(node) or isinstance(node.parent, exp.Select):
            continue  # the 1 of EXISTS (SELECT 1 …) means nothing
        if not node.is_string:
            if str(node.this).isdigit():
                yield query.edit("literal", node, _number(int(str(node.this)) + 1))
            continue
        moment = _ISO.fullmatch(str(node.this))
        if moment is not None:
            day = date(int(moment[1]), int(moment[2]), int(moment[3]))
            dashed = "-" in str(node.this)
            for other in (day + timedelta(days=1), _month_on(day)):
                text = other.isoformat() if dashed else other.strftime("%Y%m%d")
                yield query.edit("date", node, _text(text))
        elif str(node.this):
            yield query.edit("literal", node, _text(_other_text(str(node.this))))


def _is_epoch(node: exp.Literal) -> bool:
    """The 0 of DATEADD(month, DATEDIFF(month, 0, x), 0), which sqlglot writes as a date."""
    return str(node.this) in ("1900-01-01", "19000101")


def _number(value: int) -> Apply:
    return lambda node: node.replace(exp.Literal.number(value))


def _text(value: str) -> Apply:
    return lambda node: node.replace(exp.Literal.string(value))


def _month_on(day: date) -> date:
    place = day.year * 12 + day.month
    return date(place // 12, place % 12 + 1, min(day.day, 28))


def _other_text(text: str) -> str:
    if text in _FLAGS:
        return _FLAGS[text]
    if text.strip("%") != text:  # a pattern: another first letter
        return re.sub(r"\w", lambda found: "Q" if found[0] != "Q" else "W", text, count=1)
    return str(int(text) + 1) if text.isdigit() else "Z" + text[1:]


def _columns(query: Query) -> Iterator[Edit]:
    """A column becomes the nearest one of the same type of its object that the query does not use."""
    used: dict[str, set[str]] = {}
    for node in query.find(exp.Column):
        used.setdefault(node.table, set()).add(node.name)
    done: set[tuple[str, str, str]] = set()
    for node in query.find(exp.Column):
        clause = node.find_ancestor(exp.Select, exp.Where, exp.Join, exp.Group, exp.Order, exp.Having)
        if isinstance(clause, exp.Join | exp.Group | exp.Order) or node.find_ancestor(exp.Group, exp.Order):
            continue
        once = (node.table, node.name, type(clause).__name__)
        other = _neighbour(query, node, used[node.table])
        if other and once not in done and not _is_grouped(query, node):
            done.add(once)
            yield query.edit("column", node, _renamed(other))


def _is_grouped(query: Query, node: exp.Column) -> bool:
    """Whether a GROUP BY names it, so that another column would leave no legal query."""
    select = node.find_ancestor(exp.Select)
    group = select.args.get("group") if select is not None else None
    return group is not None and any(
        (one.table, one.name) == (node.table, node.name) for one in group.find_all(exp.Column)
    )


def _neighbour(query: Query, node: exp.Column, used: set[str]) -> str:
    found = query.column(node)
    if found is None:
        return ""
    item, column = found
    place = item.columns.index(column)
    fitting = [
        (abs(number - place), other.name)
        for number, other in enumerate(item.columns)
        if other.base == column.base
        and other.base
        and other.name not in used
        and other.type == column.type
        and other.name not in ("KeyID", "UniqueAttchID")
    ]
    return min(fitting)[1] if fitting else ""


def _renamed(name: str) -> Apply:
    return lambda node: node.set("this", exp.to_identifier(name))


def _tables(query: Query) -> Iterator[Edit]:
    """A table becomes another object that has all the columns that are used of it."""
    for node in query.find(exp.Table):
        item = query.labels.get(node.alias_or_name)
        sibling = _sibling(query, item, node.alias_or_name) if item is not None else ""
        if sibling:
            yield query.edit("table", node, _replaced(sibling))


def _sibling(query: Query, item: DbObject, label: str) -> str:
    columns = {node.name for node in query.find(exp.Column) if node.table == label}
    if len(columns) < 2:
        return ""
    catalog = query.catalog
    holders = set.intersection(*(set(catalog.with_column.get(name, ())) for name in columns))
    fitting = [
        other
        for name in holders
        if (other := catalog.get(name)) is not None
        and other.kind is item.kind
        and catalog.base_of(name) != catalog.base_of(item.name)
        and all(other.by_name[column].base == item.by_name[column].base for column in columns)
    ]
    ranked = sorted(fitting, key=lambda one: (one.module != item.module, len(one.columns), one.name))
    return ranked[0].name if ranked else ""


def _replaced(name: str) -> Apply:
    def apply(node: exp.Expr) -> None:
        label = node.alias_or_name
        node.set("this", exp.to_identifier(name))
        node.set("alias", exp.TableAlias(this=exp.to_identifier(label)))

    return apply


def _rest(query: Query) -> Iterator[Edit]:
    """DISTINCT is dropped, TOP counts another number, an order is turned, a sum is a difference."""
    for select in query.find(exp.Select):
        if select.args.get("distinct"):
            yield query.edit("distinct", select, lambda node: node.set("distinct", None))
    for limit in query.find(exp.Limit):
        if str(limit.expression.this).isdigit():
            yield query.edit("top", limit, _more)
    for ordered in query.find(exp.Ordered):
        yield query.edit("order", ordered, _turn_order)
    for node in query.find(exp.Add, exp.Sub):
        other = exp.Sub if isinstance(node, exp.Add) else exp.Add
        if any(node.find_all(exp.Column)):
            yield query.edit("sign", node, _other_sign(other))


def _more(node: exp.Expr) -> None:
    node.set("expression", exp.Literal.number(int(str(node.expression.this)) + 1))


def _turn_order(node: exp.Expr) -> None:
    node.set("desc", not node.args.get("desc"))
    node.set("nulls_first", not node.args.get("desc"))


def _other_sign(other: type[exp.Expr]) -> Apply:
    return lambda node: node.replace(other(this=node.this.copy(), expression=node.expression.copy()))


KINDS: tuple[Callable[[Query], Iterator[Edit]], ...] = (
    _filters,
    _join_keys,
    _join_kinds,
    _aggregates,
    _boundaries,
    _literals,
    _columns,
    _tables,
    _rest,
)
