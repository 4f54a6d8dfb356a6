"""What every name of a statement stands for: sources, columns, joins, outputs, scope by scope.

Names are exact, as in a case-sensitive database. A name that means nothing is a status on its source or
column (`SourceKind.UNKNOWN`, `ColumnStatus.UNKNOWN` …), and its columns are then open, so that one wrong
name is one finding. What else is wrong with names is a `Problem` of one of the kinds below or of
`vgpt2.tsql.sources`.

Not covered: what statements before this one created (temporary tables are open), synonyms, permissions.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.tsql import types
from vgpt2.tsql.model import (
    Binding,
    ColumnStatus,
    ColumnUse,
    Join,
    Output,
    Pair,
    Problem,
    Scope,
    Source,
    SourceKind,
    Span,
    Statement,
)
from vgpt2.tsql.places import Places
from vgpt2.tsql.resolve import resolve
from vgpt2.tsql.sources import (
    Cte,
    CteScope,
    Fields,
    check_routine,
    from_function,
    from_table,
    offer,
    rename,
    renamed,
)

SET_COLUMNS = "set_columns"  # the sides of UNION, EXCEPT, INTERSECT have different numbers of columns
DUPLICATE_SOURCE = "duplicate_source"  # two items of a FROM clause answer to one name
DUPLICATE_COLUMN = "duplicate_column"  # a derived table or CTE offers a name twice
UNNAMED_COLUMN = "unnamed_column"  # a derived table or CTE has a column without a name
ORDER_POSITION = "order_position"  # ORDER BY 7 of a result with fewer columns
ONE_COLUMN = "one_column"  # a subquery used as a value, or after IN, has several columns
INSERT_COLUMNS = "insert_columns"  # INSERT's list and its values differ in number

_QUERIES = (exp.Select, exp.SetOperation, exp.Subquery)
_XML_METHODS = frozenset({"value", "query", "exist", "nodes", "modify"})
_NILADIC = frozenset({"USER", "SYSTEM_USER", "SESSION_USER", "CURRENT_USER", "CURRENT_TIMESTAMP"})
_DATE_PART_FIRST = frozenset({"DATEDIFF_BIG", "DATE_BUCKET", "DATETRUNC", "DATEPART", "DATENAME", "DATEADD"})


def bind(statement: Statement, catalog: Catalog, text: str) -> Binding:
    """Bind one statement.

    Args:
        statement: as `parse` gave it; one without a tree has an empty binding.
        catalog: the schema.
        text: the whole text that was parsed.
    """
    if statement.tree is None:
        return Binding(statement, (), (), ())
    return _Binder(statement, catalog, text).bind()


class _Binder:
    """The state of one `bind`."""

    def __init__(self, statement: Statement, catalog: Catalog, text: str) -> None:
        self.statement = statement
        self.catalog = catalog
        self.text = text
        self.places = Places(statement.tokens, statement.span)
        self.scopes: list[Scope] = []
        self.problems: list[Problem] = []
        self.uses: dict[int, ColumnUse] = {}

    def bind(self) -> Binding:
        tree = self.statement.tree
        outputs: tuple[Output, ...] | None = ()
        if isinstance(tree, _QUERIES):
            outputs = self.query(tree, None, {})
        for scope in self.scopes:
            scope.columns.sort(key=lambda use: use.span)
        return Binding(
            self.statement, tuple(self.scopes), outputs or (), tuple(self.problems), open=outputs is None
        )

    # --- queries -------------------------------------------------------------------------------------------

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
            body = {**inside, cte.name: cte}
            if names:  # the list gives the names before the body is read, as recursion needs
                cte.fields = {name: Output(name, "", ()) for name in names}
            outputs = self.query(item.this, parent, body, cte)
            if outputs is None:
                cte.fields = None if not names else cte.fields
            elif names:
                cte.fields = renamed(outputs, names, None, self.places, self.problems, span)
            else:
                cte.fields = self.named(outputs, span)
            inside[cte.name] = cte
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
        return [Output(name, types.infer(value, self.uses), lineage, isinstance(value, exp.Column))]

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
                            f"ORDER BY {key.this}: the result has {len(outputs)} columns",
                            self.places.name(key),
                        )
                    )
            self.visit(key, scope, ctes, "order")

    # --- FROM ----------------------------------------------------------------------------------------------

    def from_clause(
        self, clause: exp.Expression, joins: Sequence[exp.Join], scope: Scope, ctes: CteScope
    ) -> None:
        group = self.item(clause.this, scope, ctes)
        for join in joins:
            group = self.join(join, group, scope, ctes)
        seen: dict[str, Source] = {}
        for source in scope.sources:
            other = seen.setdefault(source.label, source)
            if other is not source and (other.alias or source.alias or other.object is source.object):
                self.problems.append(
                    Problem(
                        DUPLICATE_SOURCE,
                        f"{source.label} stands for two sources; give one of them another name",
                        source.alias_span or source.span,
                    )
                )

    def join(self, node: exp.Join, group: list[Source], scope: Scope, ctes: CteScope) -> list[Source]:
        """Add a joined item; the sources that an ON condition after it can see."""
        kind = _join_kind(node)
        added = self.item(node.this, scope, ctes)
        if not added:
            return group
        visible = added if kind == "COMMA" else [*group, *added]
        pairs: tuple[Pair, ...] = ()
        on = node.args.get("on")
        on_span = None
        if on is not None:
            self.visit(on, scope, ctes, "on", visible)
            found = self.pairs(on)
            scope.equalities.extend(found)
            pairs = tuple(turned for pair in found if (turned := _towards(pair, added)) is not None)
            on_span = self.places.balanced(self.places.extent(on))
        scope.joins.append(Join(kind, added[0], pairs, node, on_span))
        return visible

    def item(self, node: exp.Expression, scope: Scope, ctes: CteScope) -> list[Source]:
        """Add one FROM item with what is joined inside it; the sources added."""
        if isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            added = self.item(node.this, scope, ctes)  # FROM (a JOIN b ON …)
        else:
            source = self.source(node, scope, ctes)
            for pivot in node.args.get("pivots") or ():
                source = self.pivot(pivot, source, scope, ctes)
            scope.sources.append(source)
            added = [source]
        for join in node.args.get("joins") or ():
            added = self.join(join, added, scope, ctes)
        return added

    def source(self, node: exp.Expression, scope: Scope, ctes: CteScope) -> Source:
        if isinstance(node, exp.Table):
            if isinstance(node.this, exp.Func):
                self.visit(node.this, scope, ctes, "from", scope.sources)
            return from_table(node, self.catalog, self.places, ctes, self.problems)
        if isinstance(node, exp.Lateral):
            return self.applied(node, scope, ctes)
        if isinstance(node, exp.Subquery | exp.Values):
            return self.derived(node, scope.parent, ctes)
        self.visit(node, scope, ctes, "from")
        span = self.places.extent(node)
        return Source(SourceKind.FUNCTION, "", span, span, node)

    def applied(self, node: exp.Lateral, scope: Scope, ctes: CteScope) -> Source:
        """CROSS or OUTER APPLY: the right side sees what stands to its left."""
        inner = node.this
        if isinstance(inner, exp.Subquery | exp.Values):
            return self.derived(inner, scope, ctes, node.args.get("alias"))
        self.visit(inner, scope, ctes, "apply")
        call = inner
        while isinstance(call, exp.Dot):
            call = call.expression
        return from_function(call, node, self.catalog, self.places, self.problems)

    def derived(
        self,
        node: exp.Expression,
        parent: Scope | None,
        ctes: CteScope,
        alias: exp.Expression | None = None,
    ) -> Source:
        """A subquery or VALUES in FROM."""
        query = node if isinstance(node, exp.Values) else node.this
        ctes = self.with_clause(node, parent, ctes) if query is not node else ctes
        outputs = self.query(query, parent, ctes)
        alias = alias or node.args.get("alias")
        kind = SourceKind.VALUES if isinstance(node, exp.Values) else SourceKind.DERIVED
        index = self.places.index(alias.this) if alias is not None else None
        if alias is None or index is None:
            span = self.places.extent(node)
            source = Source(kind, "", span, span, node, hint_at=span.end)
        else:
            span = self.places.name(alias.this)
            begin = self.places.opening(self.places.before_alias(index))
            end = self.places.end(self.places.closing_after(index))
            source = Source(
                kind, alias.this.name, span, Span(self.places.start(begin), end), node, hint_at=end
            )
            source.alias, source.alias_span = alias.this.name, self.places.alias(index)
        listed = alias is not None and bool(alias.args.get("columns"))
        if listed:
            offer(source, None if outputs is None else {str(i): item for i, item in enumerate(outputs)})
            rename(source, alias, self.places, self.problems)
        else:
            offer(source, None if outputs is None else self.named(outputs, span))
        return source

    def pivot(self, node: exp.Pivot, inner: Source, scope: Scope, ctes: CteScope) -> Source:
        """PIVOT and UNPIVOT: a source made of another one, which nothing outside sees any more."""
        inside = Scope(node, scope.parent, [inner])
        self.scopes.append(inside)
        fields = dict(inner.fields) if inner.fields is not None else None
        if inner.object is not None:
            fields = {output.name: output for output in self.all_of(inner, inside)}
        made: dict[str, Output] = {}
        used: set[str] = set()
        if node.args.get("unpivot"):
            for value in node.expressions:
                made[value.name] = Output(value.name, "", ())
            for part in node.args.get("fields") or ():
                made[part.this.name] = Output(part.this.name, "nvarchar(128)", ())
                for column in part.expressions:
                    self.visit(column, inside, ctes, "pivot")
                    used.add(column.name)
        else:
            for call in node.expressions:
                self.visit(call, inside, ctes, "pivot")
            for part in node.args.get("fields") or ():
                self.visit(part.this, inside, ctes, "pivot")
                made.update((column.name, Output(column.name, "", ())) for column in part.expressions)
            used = {use.name for use in inside.columns}
        if fields is not None:
            fields = {name: output for name, output in fields.items() if name not in used} | made
        alias = node.args.get("alias")
        index = self.places.index(alias.this) if alias is not None else None
        span = self.places.name(alias.this) if alias is not None and index is not None else inner.span
        result = Source(SourceKind.DERIVED, alias.this.name if alias is not None else "", span, span, node)
        if index is not None:
            result.alias, result.alias_span = result.name, self.places.alias(index)
            result.full_span = Span(inner.full_span.start, span.end)
            result.hint_at = span.end
        offer(result, fields)
        return result

    def named(self, outputs: tuple[Output, ...], span: Span) -> Fields:
        """Outputs of a derived table or CTE by name; names must be there and differ."""
        found: dict[str, Output] = {}
        for number, output in enumerate(outputs, 1):
            if not output.name:
                message = f"column {number} has no name; give it one with AS"
                self.problems.append(Problem(UNNAMED_COLUMN, message, span))
            elif output.name in found:
                message = f"two columns are called {output.name}"
                self.problems.append(Problem(DUPLICATE_COLUMN, message, span))
            found[output.name] = output
        return found

    # --- expressions ---------------------------------------------------------------------------------------

    def visit(
        self,
        node: exp.Expression,
        scope: Scope,
        ctes: CteScope,
        clause: str,
        visible: Sequence[Source] | None = None,
    ) -> None:
        """Bind every column below a node; subqueries get scopes of their own."""
        waiting: list[exp.Expression] = [node]
        while waiting:
            at = waiting.pop()
            kind = type(at)
            if kind is exp.Column:
                self.column(at, scope, clause, visible)
                continue
            if kind is exp.DataType or kind is exp.Literal:
                continue
            if isinstance(at, _QUERIES):
                self.query(at, scope, ctes)
                continue
            if kind is exp.Dot and not self.called(at, scope, clause, visible):
                continue
            if kind is exp.Window and clause != "over":
                for key, value in at.args.items():
                    part = "over" if key in ("partition_by", "order", "spec") else clause
                    for below in value if isinstance(value, list) else (value,):
                        if isinstance(below, exp.Expression):
                            self.visit(below, scope, ctes, part, visible)
                continue
            skip_first = kind is exp.Anonymous and at.name.upper() in _DATE_PART_FIRST
            for key, value in at.args.items():
                if isinstance(value, exp.Expression):
                    waiting.append(value)
                elif isinstance(value, list):
                    rest = value[1:] if skip_first and key == "expressions" else value
                    waiting.extend(below for below in rest if isinstance(below, exp.Expression))

    def called(
        self, node: exp.Expression, scope: Scope, clause: str, visible: Sequence[Source] | None
    ) -> bool:
        """A call with points: `dbo.f(…)` or a method of a column. True when its parts are to be visited."""
        call = node.expression
        if not isinstance(call, exp.Func):
            return True
        names: list[exp.Expression] = []
        left = node.this
        while isinstance(left, exp.Dot):
            names.insert(0, left.expression)
            left = left.this
        if not isinstance(left, exp.Identifier):
            return True
        names.insert(0, left)
        is_method = call.name in _XML_METHODS or names[-1].name.lower() not in ("dbo", "sys")
        if is_method and self.catalog.routine(call.name) is None:
            use = self.use(names[-1], scope, clause)
            if use is not None and len(names) > 1:
                use.qualifier, use.qualifier_span = names[-2].name, self.places.span(names[-2])
            if use is not None:
                resolve(use, scope, visible)
        elif names[-1].name.lower() != "sys":
            span = self.places.name(call)
            check_routine(call.name, span, self.catalog, self.problems, len(call.expressions))
        return True

    def column(
        self, node: exp.Expression, scope: Scope, clause: str, visible: Sequence[Source] | None = None
    ) -> ColumnUse | None:
        this, table = node.this, node.args.get("table")
        if table is None and isinstance(this, exp.Identifier) and not this.args.get("quoted"):
            if this.name.upper() in _NILADIC or this.name.startswith("$"):
                return None
        use = self.use(node, scope, clause)
        if use is None:
            return None
        if table is not None:
            use.qualifier, use.qualifier_span = table.name, self.places.span(table)
        resolve(use, scope, visible)
        return use

    def use(self, node: exp.Expression, scope: Scope, clause: str) -> ColumnUse | None:
        """A new reference, kept in its scope."""
        this = node.this if isinstance(node, exp.Column) else node
        name = "*" if isinstance(this, exp.Star) else this.name
        use = ColumnUse(name, self.places.name(this), clause, node)
        self.uses[id(node)] = use
        scope.columns.append(use)
        return use

    # --- joins ---------------------------------------------------------------------------------------------

    def pairs(self, condition: exp.Expression) -> list[Pair]:
        """Equalities between columns of two sources, among conditions joined by AND."""
        found = []
        waiting = [condition]
        while waiting:
            node = waiting.pop()
            if isinstance(node, exp.And):
                waiting.extend((node.expression, node.this))
            elif isinstance(node, exp.Paren | exp.Where):
                waiting.append(node.this)
            elif isinstance(node, exp.EQ):
                left, right = (self.uses.get(id(side)) for side in (node.this, node.expression))
                if left and right and left.source and right.source and left.source is not right.source:
                    found.append(Pair(left, right))
        return found

    def comma_pairs(self, where: exp.Expression, scope: Scope) -> None:
        """Equalities of WHERE, which bind comma joins."""
        found = [pair for pair in self.pairs(where) if pair.left.source in scope.sources]
        scope.equalities.extend(found)
        for join in scope.joins:
            if join.kind == "COMMA":
                turned = [_towards(pair, [join.source]) for pair in found]
                join.pairs = (*join.pairs, *(pair for pair in turned if pair is not None))


def _merged(
    one: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys((*one, *other))) if other else one


def _towards(pair: Pair, added: Sequence[Source]) -> Pair | None:
    """The pair with its right side among the joined sources; None when it binds something else."""
    left, right = (any(side.source is source for source in added) for side in pair)
    if left == right:
        return None
    return pair if right else Pair(pair.right, pair.left)


def _join_kind(node: exp.Join) -> str:
    if isinstance(node.this, exp.Lateral):
        return "CROSS APPLY" if node.this.args.get("cross_apply") else "OUTER APPLY"
    side = str(node.args.get("side") or "").upper()
    kind = str(node.args.get("kind") or "").upper()
    if side:
        return side
    if kind in ("CROSS", "INNER"):
        return kind
    return "INNER" if node.args.get("on") is not None else "COMMA"
