"""INSERT, UPDATE, DELETE and MERGE: the target, what is set, and the OUTPUT clause.

Not covered: whether a view can be changed, and which columns an INSERT must give.
"""

from __future__ import annotations

from sqlglot import exp

from vgpt2.tsql.binder.query import Queries
from vgpt2.tsql.model import ColumnUse, Problem, Scope, Source, SourceKind
from vgpt2.tsql.resolve import resolve
from vgpt2.tsql.sources import CteScope, from_table

INSERT_COLUMNS = "insert_columns"  # INSERT's list and its values differ in number


class Changes(Queries):
    """Binds statements that change rows."""

    def change(self, node: exp.Expression) -> None:
        """Bind one such statement."""
        ctes = self.with_clause(node, None, {})
        scope = Scope(node, None)
        self.scopes.append(scope)
        if isinstance(node, exp.Insert):
            self.insert(node, scope, ctes)
        elif isinstance(node, exp.Update):
            self.update(node, scope, ctes)
        elif isinstance(node, exp.Delete):
            self.delete(node, scope, ctes)
        elif isinstance(node, exp.Merge):
            self.merge(node, scope, ctes)

    def target(self, table: object, scope: Scope, ctes: CteScope) -> Source:
        """What is changed: the source of FROM that it names, else one of its own."""
        if not isinstance(table, exp.Table) or table.this is None:  # the statement was not read whole
            span = self.statement.span
            source = Source(SourceKind.TEMP, "", span, span, scope.node)
            scope.sources.append(source)
            return source
        name = table.name
        for source in scope.sources:
            if source.label == name or (source.name == name and not table.args.get("alias")):
                return source
        source = from_table(table, self.catalog, self.places, ctes, self.problems, self.temps)
        scope.sources.append(source)
        return source

    def insert(self, node: exp.Insert, scope: Scope, ctes: CteScope) -> None:
        schema = node.this
        table = schema.this if isinstance(schema, exp.Schema) else schema
        target = self.target(table, scope, ctes)
        listed: list[exp.Expression] = list(schema.expressions) if isinstance(schema, exp.Schema) else []
        for name in listed:
            self.named_column(name, scope, target, "insert")
        scope.sources.clear()  # the values do not see the target
        values = node.expression
        width: int | None = None
        if isinstance(values, exp.Values):
            for row in values.expressions:
                self.visit(row, scope, ctes, "values")
                width = len(row.expressions) if isinstance(row, exp.Tuple) else 1
        elif values is not None:
            outputs = self.query(values, None, ctes)
            width = None if outputs is None else len(outputs)
        wanted = len(listed) if listed else None
        if wanted is not None and width is not None and wanted != width:
            message = f"{wanted} columns are listed and {width} values given"
            self.problems.append(Problem(INSERT_COLUMNS, message, self.places.extent(schema)))
        scope.sources.append(target)
        self.output(node, target, scope, ctes)

    def update(self, node: exp.Update, scope: Scope, ctes: CteScope) -> None:
        if node.args.get("from_") is not None:
            self.from_clause(node.args["from_"], (), scope, ctes)
        target = self.target(node.this, scope, ctes)
        self.assignments(node.expressions, target, scope, ctes)
        self.rest(node, target, scope, ctes)

    def delete(self, node: exp.Delete, scope: Scope, ctes: CteScope) -> None:
        tables = node.args.get("tables") or ()
        if isinstance(node.this, exp.Expr) and tables:
            self.from_clause(node, (), scope, ctes)
        named = tables[0] if tables else node.this
        target = self.target(named, scope, ctes)
        self.rest(node, target, scope, ctes)

    def rest(self, node: exp.Expression, target: Source, scope: Scope, ctes: CteScope) -> None:
        where = node.args.get("where")
        if where is not None:
            self.visit(where, scope, ctes, "where")
            self.comma_pairs(where, scope)
        self.output(node, target, scope, ctes)

    def merge(self, node: exp.Merge, scope: Scope, ctes: CteScope) -> None:
        target = from_table(node.this, self.catalog, self.places, ctes, self.problems, self.temps)
        scope.sources.append(target)
        self.item(node.args["using"], scope, ctes)
        self.visit(node.args["on"], scope, ctes, "on")
        scope.equalities.extend(self.pairs(node.args["on"]))
        for when in node.args["whens"].expressions:
            if when.args.get("condition") is not None:
                self.visit(when.args["condition"], scope, ctes, "where")
            action = when.args.get("then")
            if isinstance(action, exp.Update):
                self.assignments(action.expressions, target, scope, ctes)
            elif isinstance(action, exp.Insert):
                listed = action.this.expressions if isinstance(action.this, exp.Tuple) else ()
                for column in listed:
                    self.named_column(column, scope, target, "insert")
                if isinstance(action.expression, exp.Expr):  # True stands for DEFAULT VALUES
                    self.visit(action.expression, scope, ctes, "values")
        self.output(node, target, scope, ctes)

    def assignments(self, items: list[exp.Expression], target: Source, scope: Scope, ctes: CteScope) -> None:
        """SET a = 1, @x = b = 2: the column set is the target's."""
        for item in items:
            value = item
            while isinstance(value, exp.EQ):
                if isinstance(value.this, exp.Column):
                    self.named_column(value.this, scope, target, "set")
                value = value.expression
            if value is not item:
                self.visit(value, scope, ctes, "set")
            else:
                self.visit(item, scope, ctes, "set")

    def named_column(
        self, node: exp.Expression, scope: Scope, target: Source, clause: str
    ) -> ColumnUse | None:
        """A column of the target, by its name."""
        use = self.use(node, scope, clause)
        if use is not None:
            table = node.args.get("table") if isinstance(node, exp.Column) else None
            if table is not None:
                self.qualify(use, table)
            sources = scope.sources if table is not None and table.name == target.name else [target]
            resolve(use, scope, [target] if target in sources else sources)
        return use

    def output(self, node: exp.Expression, target: Source, scope: Scope, ctes: CteScope) -> None:
        """OUTPUT: `inserted` and `deleted` have the target's columns."""
        clause = node.args.get("returning")
        if clause is None:
            return
        seen = list(scope.sources) if isinstance(node, exp.Merge | exp.Update | exp.Delete) else []
        for name in ("inserted", "deleted"):
            seen.append(
                Source(
                    SourceKind.TEMP,
                    name,
                    target.span,
                    target.full_span,
                    clause,
                    object=target.object,
                    outputs=target.outputs,
                    fields=target.fields,
                )
            )
        for item in clause.expressions:
            self.visit(item, scope, ctes, "output", seen)
