"""Column references in expressions: each is found, resolved and kept in its scope.

Not covered: attributes of CLR types (`x.STX`); methods are read as methods of the column before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.model import ColumnUse, Output, Pair, Problem, Scope, Source, Statement
from vgpt2.tsql.places import Places
from vgpt2.tsql.resolve import resolve
from vgpt2.tsql.sources import XML_METHODS, Cte, CteScope, Temps, check_routine

ONE_COLUMN = "one_column"  # a subquery used as a value, or after IN, has several columns

QUERIES = (exp.Select, exp.SetOperation, exp.Subquery)
"""Nodes that are queries of their own."""

_NILADIC = frozenset({"USER", "SYSTEM_USER", "SESSION_USER", "CURRENT_USER", "CURRENT_TIMESTAMP"})
_DATE_PART_FIRST = frozenset({"DATEDIFF_BIG", "DATE_BUCKET", "DATETRUNC", "DATEPART", "DATENAME", "DATEADD"})


class Names:
    """What is known while one statement is bound, and the binding of expressions.

    Attributes:
        uses: column references by `id(node)`.
        results: outputs of SELECTs by `id(node)`.
        temps: columns of temporary tables that statements before this one made.
    """

    def __init__(self, statement: Statement, catalog: Catalog, text: str, temps: Temps) -> None:
        self.statement = statement
        self.catalog = catalog
        self.text = text
        self.temps = temps
        self.places = Places(statement.tokens, statement.span)
        self.scopes: list[Scope] = []
        self.problems: list[Problem] = []
        self.uses: dict[int, ColumnUse] = {}
        self.results: dict[int, tuple[Output, ...]] = {}

    def query(
        self, node: exp.Expression, parent: Scope | None, ctes: CteScope, pending: Cte | None = None
    ) -> tuple[Output, ...] | None:
        """Bind a query; its outputs, or None where they are not all known."""
        raise NotImplementedError

    def visit(
        self,
        node: exp.Expr,
        scope: Scope,
        ctes: CteScope,
        clause: str,
        visible: Sequence[Source] | None = None,
    ) -> None:
        """Bind every column below a node; subqueries get scopes of their own."""
        waiting: list[exp.Expr] = [node]
        while waiting:
            at = waiting.pop()
            kind = type(at)
            if kind is exp.Column:
                self.column(at, scope, clause, visible)
                continue
            if kind is exp.DataType or kind is exp.Literal:
                continue
            if isinstance(at, QUERIES):
                self.inner_query(at, scope, ctes)
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

    def inner_query(self, node: exp.Expression, scope: Scope, ctes: CteScope) -> None:
        """A subquery in an expression; where a value is wanted it has one column."""
        outputs = self.query(node, scope, ctes)
        wanted = isinstance(node, exp.Subquery) and not isinstance(node.parent, exp.Exists)
        if wanted and outputs is not None and len(outputs) > 1:
            message = f"a subquery used as a value has one column, not {len(outputs)}"
            self.problems.append(Problem(ONE_COLUMN, message, self.places.extent(node)))

    def called(self, node: exp.Expr, scope: Scope, clause: str, visible: Sequence[Source] | None) -> bool:
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
        is_method = call.name in XML_METHODS or names[-1].name.lower() not in ("dbo", "sys")
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
        self, node: exp.Expr, scope: Scope, clause: str, visible: Sequence[Source] | None = None
    ) -> ColumnUse | None:
        this, table = node.this, node.args.get("table")
        bare = table is None and isinstance(this, exp.Identifier) and not this.args.get("quoted")
        if bare and (this.name.upper() in _NILADIC or this.name.startswith("$")):
            return None
        use = self.use(node, scope, clause)
        if use is None:
            return None
        if table is not None:
            self.qualify(use, table)
        resolve(use, scope, visible)
        return use

    def qualify(self, use: ColumnUse, table: exp.Expr) -> None:
        """Give a reference its qualifier; of `#t.a` sqlglot keeps the `t` only."""
        span = self.places.span(table)
        written = self.places.text(span).strip('[]"') if span is not None else ""
        use.qualifier, use.qualifier_span = written if written.startswith("#") else table.name, span

    def use(self, node: exp.Expr, scope: Scope, clause: str) -> ColumnUse | None:
        """A new reference, kept in its scope."""
        this = node.this if isinstance(node, exp.Column) else node
        name = "*" if isinstance(this, exp.Star) else this.name
        use = ColumnUse(name, self.places.name(this), clause, node)
        self.uses[id(node)] = use
        scope.columns.append(use)
        return use

    # --- equalities --------------------------------------------------------------------------------------

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
                left, right = (self.uses.get(id(side.unnest())) for side in (node.this, node.expression))
                if left and right and left.source and right.source and left.source is not right.source:
                    found.append(Pair(left, right))
        return found

    def comma_pairs(self, where: exp.Expression, scope: Scope) -> None:
        """Equalities of WHERE, which bind comma joins."""
        found = [pair for pair in self.pairs(where) if any(side.source in scope.sources for side in pair)]
        scope.equalities.extend(found)
        for join in scope.joins:
            if join.kind == "COMMA":
                turned = [towards(pair, [join.source]) for pair in found]
                join.pairs = (*join.pairs, *(pair for pair in turned if pair is not None))


def towards(pair: Pair, added: Sequence[Source]) -> Pair | None:
    """The pair with its right side among the joined sources; None when it binds something else."""
    left, right = (any(side.source is source for source in added) for side in pair)
    if left == right:
        return None
    return pair if right else Pair(pair.right, pair.left)
