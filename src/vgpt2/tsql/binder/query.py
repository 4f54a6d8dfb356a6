"""Queries: WITH, set operations, SELECT lists, ORDER BY, and the outputs of each.

Not covered: which columns GROUP BY allows in the select list (a lint rule).
"""

from __future__ import annotations

from sqlglot import exp

from vgpt2.tsql import types
from vgpt2.tsql.binder.from_clause import FromClause
from vgpt2.tsql.model import ColumnStatus, Output, Problem, Scope, Source, SourceKind
from vgpt2.tsql.sources import Cte, CteScope, offer, renamed

SET_COLUMNS = "set_columns"  # the sides of UNION, EXCEPT, INTERSECT have different numbers of columns
ORDER_POSITION = "order_position"  # ORDER BY 7 of a result with fewer columns


class Queries(FromClause):
    """Binds queries."""

    def query(
        self, node: exp.Expression, parent: Scope | None, ctes: CteScope, pending: Cte | None = None
    ) -> tuple[Output, ...] | None:
        """Bind a query; its outputs, or None where they are not all known.

        Args:
            pending: the recursive CTE whose body this is; it gets the columns of the first SELECT.
        """
        ctes = self.with_clause(node, parent, ctes)
        if isinstance(node, exp.Subquery):
            outputs = self.query(node.this, parent, ctes, pending)
            self.order_of_set(node, outputs, parent)
            return outputs
        if isinstance(node, exp.SetOperation):
            return self.set_operation(node, parent, ctes, pending)
        if isinstance(node, exp.Select):
            outputs = self.select(node, parent, ctes)
            if pending is not None and pending.fields is None and outputs is not None:
                pending.fields = {output.name: output for output in outputs}
            return outputs
        if isinstance(node, exp.Values):
            return self.values(node, parent, ctes)
        return None

    def with_clause(self, node: exp.Expression, parent: Scope | None, ctes: CteScope) -> CteScope:
        clause = node.args.get("with_")
        if clause is None:
            return ctes
        inside = dict(ctes)
        for item in clause.expressions:
            alias = item.args["alias"]
            names = [column.name for column in alias.args.get("columns") or ()]
            cte = Cte(alias.this.name, None)
            span = self.places.name(alias.this)
            inside[cte.name] = cte  # its own body sees it, as recursion needs
            if names:  # the list gives the names before the body is read, as recursion needs
                cte.fields = {name: Output(name, "", ()) for name in names}
            outputs = self.query(item.this, parent, inside, cte)
            if outputs is None:
                cte.fields = None if not names else cte.fields
            elif names:
                cte.fields = renamed(outputs, names, None, self.places, self.problems, span)
            else:
                cte.fields = self.named(outputs, span)
        return inside

    def set_operation(
        self, node: exp.SetOperation, parent: Scope | None, ctes: CteScope, pending: Cte | None
    ) -> tuple[Output, ...] | None:
        left = self.query(node.this, parent, ctes, pending)
        right = self.query(node.expression, parent, ctes)
        if left is not None and right is not None and len(left) != len(right):
            self.problems.append(
                Problem(
                    SET_COLUMNS,
                    f"{len(left)} columns on one side and {len(right)} on the other",
                    self.places.extent(node.expression),
                )
            )
        self.order_of_set(node, left, parent)
        if left is None or right is None or len(left) != len(right):
            return left
        return tuple(
            Output(one.name, one.base if one.base == other.base else "", _merged(one.lineage, other.lineage))
            for one, other in zip(left, right, strict=True)
        )

    def order_of_set(
        self, node: exp.Expression, outputs: tuple[Output, ...] | None, parent: Scope | None
    ) -> None:
        """ORDER BY of UNION and its like: only the result's names are in sight."""
        order = node.args.get("order")
        if order is None:
            return
        scope = Scope(node, parent)
        result = Source(SourceKind.DERIVED, "", self.statement.span, self.statement.span, node)
        offer(result, None if outputs is None else {output.name: output for output in outputs})
        scope.sources.append(result)
        self.order(order, scope, ctes={}, outputs=outputs)
        scope.sources.clear()
        self.scopes.append(scope)

    def select(self, node: exp.Select, parent: Scope | None, ctes: CteScope) -> tuple[Output, ...] | None:
        scope = Scope(node, parent)
        self.scopes.append(scope)
        args = node.args
        if args.get("from_") is not None:
            self.from_clause(args["from_"], args.get("joins") or (), scope, ctes)
        outputs: list[Output] = []
        for item in node.expressions:
            outputs.extend(self.projection(item, scope, ctes))
        scope.outputs = tuple(outputs)
        self.results[id(node)] = scope.outputs
        for key, clause in (("where", "where"), ("group", "group"), ("having", "having")):
            if args.get(key) is not None:
                self.visit(args[key], scope, ctes, clause)
        if args.get("where") is not None:
            self.comma_pairs(args["where"], scope)
        for key in ("limit", "offset", "distinct"):
            if isinstance(args.get(key), exp.Expression):
                self.visit(args[key], scope, ctes, "top")
        for window in args.get("windows") or ():
            self.visit(window, scope, ctes, "over")
        result = None if scope.open else scope.outputs
        if args.get("order") is not None:
            self.order(args["order"], scope, ctes, result)
        return result

    def values(self, node: exp.Values, parent: Scope | None, ctes: CteScope) -> tuple[Output, ...]:
        scope = Scope(node, parent)
        self.scopes.append(scope)
        widths = set()
        for row in node.expressions:
            self.visit(row, scope, ctes, "values")
            widths.add(len(row.expressions) if isinstance(row, exp.Tuple) else 1)
        if len(widths) > 1:
            self.problems.append(
                Problem(SET_COLUMNS, "the rows of VALUES differ in length", self.places.extent(node))
            )
        return tuple(Output("", "", ()) for _ in range(max(widths, default=0)))

    # --- select list and order -----------------------------------------------------------------------------

    def projection(self, item: exp.Expression, scope: Scope, ctes: CteScope) -> list[Output]:
        if isinstance(item, exp.Star):
            return [output for source in scope.sources for output in self.all_of(source, scope)]
        before = len(scope.columns)
        if isinstance(item, exp.Column) and isinstance(item.this, exp.Star):
            use = self.column(item, scope, "select")
            if use is None or use.source is None:
                scope.open = True
                return []
            return self.all_of(use.source, scope)
        if isinstance(item, exp.EQ) and isinstance(item.this, exp.Parameter):
            self.visit(item, scope, ctes, "select")
            return []  # SELECT @x = …: a variable is set, nothing is returned
        self.visit(item, scope, ctes, "select")
        value = item.this if isinstance(item, exp.Alias) else item
        while isinstance(value, exp.Paren):
            value = value.this
        lineage: tuple[tuple[str, str], ...] = ()
        for use in scope.columns[before:]:
            lineage = _merged(lineage, use.lineage)
        name = item.alias if isinstance(item, exp.Alias | exp.Subquery) else ""
        if not name and isinstance(value, exp.Column):
            name = value.name
        return [
            Output(
                name,
                types.infer(value, self.uses, self.results, self.catalog),
                lineage,
                isinstance(value, exp.Column) and all(use.is_direct for use in scope.columns[before:]),
            )
        ]

    def all_of(self, source: Source, scope: Scope) -> list[Output]:
        """The outputs of `*` over one source."""
        if source.fields is not None:
            return list(source.fields.values())
        if source.object is None:
            scope.open = True
            return []
        owner = source.object.name
        return [
            Output(column.name, column.base or column.type, ((owner, column.name),), True)
            for column in source.object.columns
        ]

    def order(
        self, order: exp.Expression, scope: Scope, ctes: CteScope, outputs: tuple[Output, ...] | None
    ) -> None:
        """ORDER BY: a bare name means a column of the result first, then one of a source."""
        for item in order.expressions:
            key = item.this if isinstance(item, exp.Ordered) else item
            if isinstance(key, exp.Column) and not key.table:
                named = [output for output in scope.outputs or outputs or () if output.name == key.name]
                use = self.use(key, scope, "order") if named else None
                if use is not None:
                    use.status = ColumnStatus.FOUND
                    if len({output.lineage for output in named}) > 1:
                        use.status = ColumnStatus.AMBIGUOUS
                    use.lineage, use.base = named[0].lineage, named[0].base
                    continue
            if isinstance(key, exp.Literal) and not key.is_string and outputs is not None:
                place = int(key.this) if key.this.isdigit() else 1
                if not 1 <= place <= len(outputs):
                    self.problems.append(
                        Problem(
                            ORDER_POSITION,
                            f"ORDER BY {key.this}: the result has "
                            f"{len(outputs)} column{'s' * (len(outputs) > 1)}",
                            self.places.name(key),
                        )
                    )
            self.visit(key, scope, ctes, "order")


def _merged(
    one: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((*one, *other))) if other else one
