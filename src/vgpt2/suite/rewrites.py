"""Other ways to write a right query, which a scorer has to accept: one change each, meaning kept.

Each rewrite is made only where it keeps the meaning for certain, so that every one that a scorer rejects is
the scorer's fault: IN becomes EXISTS but NOT IN does not, ISNULL becomes COALESCE only where the types agree.

Not covered: rewrites that need the catalog's constraints (a join that brings no row twice in place of EXISTS,
a column of a key in place of DISTINCT).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from sqlglot import exp

from vgpt2.suite.trees import Apply, Edit, Made, Query, Tree, conjunction, joins, parts

_TURNED: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.EQ: exp.EQ,
    exp.LT: exp.GT,
    exp.GT: exp.LT,
    exp.LTE: exp.GTE,
    exp.GTE: exp.LTE,
}


def rewrites(query: Query) -> Iterator[Made]:
    """All rewrites of all kinds, each text once."""
    yield Made("as written back", query.sql)
    yield from query.all(edit for kind in KINDS for edit in kind(query))


def _whole(query: Query, kind: str, apply: Apply) -> Edit:
    return Edit(kind, 0, apply)


def _aliases(query: Query) -> Iterator[Edit]:
    """Every table gets an alias, or another one."""
    tables = [node for node in query.find(exp.Table) if node.alias_or_name in query.labels]
    counts = Counter(node.alias_or_name for node in tables)
    fresh = {label: f"x{number}" for number, label in enumerate(counts, 1) if counts[label] == 1}
    if fresh:
        yield _whole(query, "table aliases", _with_aliases(fresh))


def _with_aliases(fresh: dict[str, str]) -> Apply:
    def apply(tree: exp.Expr) -> None:
        for node in list(tree.find_all(exp.Column)):
            if node.table in fresh:
                node.set("table", exp.to_identifier(fresh[node.table]))
        for table in list(tree.find_all(exp.Table)):
            label = table.alias_or_name
            if label in fresh:
                table.set("alias", exp.TableAlias(this=exp.to_identifier(fresh[label])))

    return apply


def _turned_joins(query: Query) -> Iterator[Edit]:
    """Tables that are all joined INNER come in the reverse order; a single LEFT JOIN becomes a RIGHT JOIN."""
    for select in query.find(exp.Select):
        found = select.args.get("joins") or []
        first = select.args.get("from_")
        if first is None or not found or not all(isinstance(one.this, exp.Table) for one in (first, *found)):
            continue
        if all(not one.side and one.kind in ("", "INNER") and one.args.get("on") for one in found):
            yield query.edit("order of joins", select, _reverse)
        if len(found) == 1 and found[0].side == "LEFT" and found[0].args.get("on"):
            yield query.edit("RIGHT for LEFT", select, _right)


def _reverse(select: exp.Expr) -> None:
    found = select.args["joins"]
    conditions = [part for one in found for part in parts(one.args["on"])]
    tables = [one.this for one in (select.args["from_"], *found)][::-1]
    inside = {table.alias_or_name for table in tables}
    made, known = [], {tables[0].alias_or_name}
    for table in tables[1:]:
        known.add(table.alias_or_name)
        # What names tables outside (a correlated subquery's) binds nothing here.
        ready = [
            part
            for part in conditions
            if {node.table for node in part.find_all(exp.Column)} & inside <= known
        ]
        conditions = [part for part in conditions if part not in ready]
        made.append(exp.Join(this=table, on=conjunction(ready), kind="INNER"))
    select.set("from_", exp.From(this=tables[0]))
    select.set("joins", made)


def _right(select: exp.Expr) -> None:
    first, join = select.args["from_"], select.args["joins"][0]
    left, right = first.this, join.this
    select.set("from_", exp.From(this=right))
    select.set("joins", [exp.Join(this=left, on=join.args["on"], side="RIGHT")])


def _memberships(query: Query) -> Iterator[Edit]:
    """IN (SELECT …) becomes EXISTS, and an EXISTS that is tied by one equality becomes IN."""
    for node in query.find(exp.In):
        inner = node.args.get("query")
        select = inner.this if isinstance(inner, exp.Subquery) else None
        if select is None or isinstance(node.parent, exp.Not) or not _is_plain(select):
            continue
        if len(select.expressions) != 1:
            continue
        if isinstance(select.expressions[0].unalias(), exp.Column) and isinstance(node.this, exp.Column):
            yield query.edit("EXISTS for IN", node, _exists)
    for exists in query.find(exp.Exists):
        if not isinstance(exists.parent, exp.Not) and _tie(exists) is not None:
            yield query.edit("IN for EXISTS", exists, _member)


def _is_plain(select: exp.Expr | None) -> bool:
    """A SELECT whose rows follow from FROM and WHERE alone."""
    return (
        isinstance(select, exp.Select)
        and not any(select.args.get(name) for name in ("group", "having", "limit", "with_", "order"))
        and not any(select.find_all(exp.AggFunc, exp.Window))
    )


def _exists(node: exp.Expr) -> None:
    select = node.args["query"].this.copy()
    inner = select.expressions[0].unalias()
    where = select.args.get("where")
    found = parts(where.this) if where is not None else []
    same = exp.EQ(this=inner.copy(), expression=node.this.copy())
    select.set("where", exp.Where(this=conjunction([*(part.copy() for part in found), same])))
    select.set("expressions", [exp.Literal.number(1)])
    select.set("distinct", None)
    node.replace(exp.Exists(this=select))


def _tie(exists: exp.Exists) -> tuple[exp.Expr, exp.Expr, exp.EQ] | None:
    """(inner column, outer column, equality) where one equality is all that ties the subquery to outside."""
    select = exists.this
    if not _is_plain(select) or select.args.get("where") is None:
        return None
    inside = {table.alias_or_name for table in select.find_all(exp.Table)}
    outer = [node for node in select.find_all(exp.Column) if node.table not in inside]
    if len(outer) != 1:
        return None
    for part in parts(select.args["where"].this):
        if isinstance(part, exp.EQ) and outer[0] in (part.this, part.expression):
            other = part.expression if part.this is outer[0] else part.this
            if isinstance(other, exp.Column):
                return other, outer[0], part
    return None


def _member(exists: exp.Expr) -> None:
    tie = _tie(exists)  # type: ignore[arg-type]
    if tie is None:
        return
    inner, outer, equality = tie
    select = exists.this
    kept = [part for part in parts(select.args["where"].this) if part is not equality]
    select.set("where", exp.Where(this=conjunction(kept)) if kept else None)
    select.set("expressions", [inner.copy()])
    exists.replace(exp.In(this=outer.copy(), query=exp.Subquery(this=select)))


def _subqueries(query: Query) -> Iterator[Edit]:
    """A derived table becomes a CTE, and a CTE that is read once a derived table."""
    for derived in query.find(exp.Subquery):
        alone = isinstance(derived.parent, exp.From | exp.Join) and isinstance(derived.this, exp.Select)
        if alone and derived.alias and not derived.find_ancestor(exp.CTE, exp.Union):
            yield query.edit("CTE for derived table", derived, _to_cte)
    within = query.tree.args.get("with_")
    if within is not None and not within.args.get("recursive"):
        for cte in within.expressions:
            read = [node for node in query.find(exp.Table) if node.name == cte.alias]
            if len(read) == 1 and not _reads_itself(cte):
                yield _whole(query, "derived table for CTE", _to_derived(cte.alias))


def _reads_itself(cte: exp.CTE) -> bool:
    return any(node.name == cte.alias for node in cte.this.find_all(exp.Table))


def _to_cte(derived: exp.Expr) -> None:
    root = derived.root()
    name = derived.alias
    cte = exp.CTE(this=derived.this, alias=exp.TableAlias(this=exp.to_identifier(f"{name}_rows")))
    table = exp.Table(this=exp.to_identifier(f"{name}_rows"))
    table.set("alias", exp.TableAlias(this=exp.to_identifier(name)))
    derived.replace(table)
    within = root.args.get("with_")
    if within is None:
        root.set("with_", exp.With(expressions=[cte]))
    else:
        within.append("expressions", cte)


def _to_derived(name: str) -> Apply:
    def apply(tree: exp.Expr) -> None:
        within = tree.args["with_"]
        cte = next(one for one in within.expressions if one.alias == name)
        table = next(node for node in tree.find_all(exp.Table) if node.name == name)
        alias = cte.args["alias"].copy()
        alias.set("this", exp.to_identifier(table.alias_or_name))
        table.replace(exp.Subquery(this=cte.this.copy(), alias=alias))
        left = [one for one in within.expressions if one.alias != name]
        if left:
            within.set("expressions", left)
        else:
            tree.set("with_", None)

    return apply


def _conditions(query: Query) -> Iterator[Edit]:
    """Conjuncts in another order, in parentheses; comparisons turned; BETWEEN for two bounds and back."""
    for where in (*query.find(exp.Where), *query.find(exp.Having)):
        if len(parts(where.this)) > 1:
            yield query.edit("order of conditions", where, _reversed_parts)
        yield query.edit("parentheses", where, _parenthesised)
        if _bounds(parts(where.this)):
            yield query.edit("BETWEEN for bounds", where, _to_between)
    for join in joins(query):
        if len(parts(join.args["on"])) > 1:
            yield query.edit("order of conditions", join, _reversed_on)
    for between in query.find(exp.Between):
        if not isinstance(between.parent, exp.Not):
            yield query.edit("bounds for BETWEEN", between, _to_bounds)
    if any(query.tree.find_all(*_TURNED)):
        yield _whole(query, "turned comparisons", _turn_all)


def _reversed_parts(where: exp.Expr) -> None:
    where.set("this", conjunction(parts(where.this)[::-1]))


def _reversed_on(join: exp.Expr) -> None:
    join.set("on", conjunction(parts(join.args["on"])[::-1]))


def _parenthesised(where: exp.Expr) -> None:
    where.set("this", conjunction([exp.Paren(this=part.copy()) for part in parts(where.this)]))


def _bounds(found: list[exp.Expr]) -> tuple[exp.Expr, exp.Expr] | None:
    """A `>=` and a `<=` of the same column."""
    lows = [part for part in found if isinstance(part, exp.GTE) and isinstance(part.this, exp.Column)]
    highs = [part for part in found if isinstance(part, exp.LTE) and isinstance(part.this, exp.Column)]
    return next(((low, high) for low in lows for high in highs if low.this == high.this), None)


def _to_between(where: exp.Expr) -> None:
    found = parts(where.this)
    pair = _bounds(found)
    if pair is None:
        return
    low, high = pair
    between = exp.Between(this=low.this.copy(), low=low.expression.copy(), high=high.expression.copy())
    where.set(
        "this", conjunction([*(part for part in found if part is not low and part is not high), between])
    )


def _to_bounds(node: exp.Expr) -> None:
    low = exp.GTE(this=node.this.copy(), expression=node.args["low"].copy())
    high = exp.LTE(this=node.this.copy(), expression=node.args["high"].copy())
    node.replace(exp.Paren(this=exp.And(this=low, expression=high)))


def _turn_all(tree: exp.Expr) -> None:
    for node in list(tree.find_all(*_TURNED)):
        # CASE x WHEN and the `name = value` of a SELECT are no comparisons; sqlglot has other nodes for them.
        node.replace(_TURNED[type(node)](this=node.expression.copy(), expression=node.this.copy()))


def _functions(query: Query) -> Iterator[Edit]:
    """COALESCE for ISNULL where the second value has no other type than the first."""
    for node in query.find(exp.Coalesce):
        if node.args.get("is_null") and len(node.expressions) == 1 and _alike(node):
            yield query.edit("COALESCE for ISNULL", node, lambda one: one.set("is_null", None))


def _alike(node: exp.Coalesce) -> bool:
    """Only numbers: of texts ISNULL cuts the second to the first's length, of integers quotients differ."""
    other = node.expressions[0]
    return isinstance(other, exp.Literal) and not other.is_string and str(other.this) == "0"


def _outsides(query: Query) -> Iterator[Edit]:
    """Columns of the result under other names; the query as a derived table; GROUP BY for DISTINCT."""
    tree = query.tree
    if not isinstance(tree, exp.Select):
        return
    if any(isinstance(item, exp.Alias) for item in tree.expressions):
        yield _whole(query, "names of columns", _renamed_outputs)
    names = [item.alias_or_name for item in tree.expressions]
    if all(names) and len(set(names)) == len(names) and not tree.args.get("order"):
        yield _whole(query, "wrapped", _wrapped)
    plain = [item.unalias() for item in tree.expressions]
    if (
        tree.args.get("distinct")
        and not tree.args.get("group")
        and all(isinstance(item, exp.Column) for item in plain)
    ):
        yield _whole(query, "GROUP BY for DISTINCT", _grouped)


def _renamed_outputs(tree: exp.Expr) -> None:
    fresh = {item.alias: f"c{place}" for place, item in enumerate(tree.expressions) if item.alias}
    for item in tree.expressions:
        if item.alias:
            item.set("alias", exp.to_identifier(fresh[item.alias]))
    order = tree.args.get("order")
    for node in list(order.find_all(exp.Column)) if order is not None else []:
        if not node.table and node.name in fresh:
            node.set("this", exp.to_identifier(fresh[node.name]))


def _wrapped(tree: exp.Expr) -> None:
    inner = tree.copy()
    within = inner.args.get("with_")
    inner.set("with_", None)
    names = [item.alias_or_name for item in inner.expressions]
    columns: list[Tree] = [exp.column(exp.to_identifier(name), table="whole") for name in names]
    for name in list(tree.args):
        tree.set(name, None)
    tree.set("expressions", columns)
    alias = exp.TableAlias(this=exp.to_identifier("whole"))
    tree.set("from_", exp.From(this=exp.Subquery(this=inner, alias=alias)))
    tree.set("with_", within.copy() if within is not None else None)


def _grouped(tree: exp.Expr) -> None:
    tree.set("distinct", None)
    tree.set("group", exp.Group(expressions=[item.unalias().copy() for item in tree.expressions]))


KINDS: tuple[Callable[[Query], Iterator[Edit]], ...] = (
    _aliases,
    _turned_joins,
    _memberships,
    _subqueries,
    _conditions,
    _functions,
    _outsides,
)
