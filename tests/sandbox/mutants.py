"""Single-edit mutants of a query: the slips that a comparison of results must notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlglot import exp, parse_one

_DIALECT = "tsql, normalization_strategy=case_sensitive"
_NEIGHBOURS: dict[type[exp.Expression], type[exp.Expression]] = {
    exp.LT: exp.LTE,
    exp.LTE: exp.LT,
    exp.GT: exp.GTE,
    exp.GTE: exp.GT,
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
}
_OTHER_AGGREGATE: dict[type[exp.Expression], type[exp.Expression]] = {
    exp.Sum: exp.Max,
    exp.Max: exp.Min,
    exp.Min: exp.Max,
}


def regenerated(sql: str) -> str:
    """The query as the generator of the mutants writes it."""
    return parse_one(sql, dialect=_DIALECT).sql(dialect="tsql")


def mutants(sql: str) -> Iterator[tuple[str, str]]:
    """(kind, mutant) for every single edit of every kind."""
    original = parse_one(sql, dialect=_DIALECT)
    seen = {original.sql(dialect="tsql")}
    for kind, places in _edits(original):
        for place in range(places):
            tree = original.copy()
            changed = _KINDS[kind](tree, place)
            text = changed.sql(dialect="tsql")
            if text not in seen:
                seen.add(text)
                yield kind, text


def _edits(tree: exp.Expression) -> Iterator[tuple[str, int]]:
    yield "join key", sum(len(_parts(join.args["on"])) for join in _joins(tree))
    yield "join kind", len(_joins(tree))
    yield "filter", sum(len(_parts(where.this)) for where in tree.find_all(exp.Where))
    yield "comparison", len(_filters(tree))
    yield "literal", len(_literals(tree))
    yield "aggregate", len(list(tree.find_all(*_OTHER_AGGREGATE)))
    yield "order", len(list(tree.find_all(exp.Ordered)))
    yield "top", len(list(tree.find_all(exp.Limit)))


def _parts(node: exp.Expression) -> list[exp.Expression]:
    return list(node.flatten()) if isinstance(node, exp.And) else [node]


def _joins(tree: exp.Expression) -> list[exp.Join]:
    return [join for join in tree.find_all(exp.Join) if join.args.get("on")]


def _filters(tree: exp.Expression) -> list[exp.Expression]:
    return [
        node
        for node in tree.find_all(*_NEIGHBOURS)
        if node.find_ancestor(exp.Where, exp.Having, exp.Case) and not _is_key(node)
    ]


def _is_key(node: exp.Expression) -> bool:
    return isinstance(node.this, exp.Column) and isinstance(node.expression, exp.Column)


def _literals(tree: exp.Expression) -> list[exp.Literal]:
    return [
        node
        for node in tree.find_all(exp.Literal)
        if node.find_ancestor(exp.Where, exp.Having, exp.Case) and str(node.this) not in ("1900-01-01", "")
    ]


def _without(parts: list[exp.Expression], place: int) -> exp.Expression:
    kept = [part for number, part in enumerate(parts) if number != place]
    return exp.and_(*kept, copy=False) if kept else parse_one("1 = 1")


def _drop_key(tree: exp.Expression, place: int) -> exp.Expression:
    for join in _joins(tree):
        parts = _parts(join.args["on"])
        if place < len(parts):
            join.set("on", _without(parts, place))
            return tree
        place -= len(parts)
    return tree


def _drop_filter(tree: exp.Expression, place: int) -> exp.Expression:
    for where in tree.find_all(exp.Where):
        parts = _parts(where.this)
        if place < len(parts):
            where.set("this", _without(parts, place))
            return tree
        place -= len(parts)
    return tree


def _turn_join(tree: exp.Expression, place: int) -> exp.Expression:
    join = _joins(tree)[place]
    if join.side:
        join.set("side", None)
        join.set("kind", "INNER")
    else:
        join.set("side", "LEFT")
        join.set("kind", None)
    return tree


def _turn_comparison(tree: exp.Expression, place: int) -> exp.Expression:
    node = _filters(tree)[place]
    node.replace(_NEIGHBOURS[type(node)](this=node.this.copy(), expression=node.expression.copy()))
    return tree


def _change_literal(tree: exp.Expression, place: int) -> exp.Expression:
    node = _literals(tree)[place]
    text = str(node.this)
    if not node.is_string:
        changed = exp.Literal.number(str(int(text) + 1) if text.isdigit() else text + "1")
    elif len(text) == 10 and text[4] == "-":
        month = int(text[5:7]) % 12 + 1
        changed = exp.Literal.string(f"{text[:5]}{month:02d}{text[7:]}")
    else:
        changed = exp.Literal.string({"Y": "N", "N": "Y", "A": "I"}.get(text, "C" + text))
    node.replace(changed)
    return tree


def _change_aggregate(tree: exp.Expression, place: int) -> exp.Expression:
    node = list(tree.find_all(*_OTHER_AGGREGATE))[place]
    node.replace(_OTHER_AGGREGATE[type(node)](this=node.this.copy()))
    return tree


def _turn_order(tree: exp.Expression, place: int) -> exp.Expression:
    node = list(tree.find_all(exp.Ordered))[place]
    node.set("desc", not node.args.get("desc"))
    node.set("nulls_first", not node.args.get("desc"))
    return tree


def _change_top(tree: exp.Expression, place: int) -> exp.Expression:
    node = list(tree.find_all(exp.Limit))[place]
    node.set("expression", exp.Literal.number(int(str(node.expression.this)) + 1))
    return tree


_KINDS: dict[str, Callable[[exp.Expression, int], exp.Expression]] = {
    "join key": _drop_key,
    "join kind": _turn_join,
    "filter": _drop_filter,
    "comparison": _turn_comparison,
    "literal": _change_literal,
    "aggregate": _change_aggregate,
    "order": _turn_order,
    "top": _change_top,
}
