"""FROM: sources with their scopes, joins with their conditions, APPLY, derived tables, PIVOT.

Not covered: what a name stands for (`vgpt2.tsql.sources`).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from vgpt2.tsql.binder.names import Names, towards
from vgpt2.tsql.model import Join, Output, Pair, Problem, Scope, Source, SourceKind, Span
from vgpt2.tsql.sources import CteScope, Fields, from_function, from_table, offer, rename

DUPLICATE_SOURCE = "duplicate_source"  # two items of a FROM clause answer to one name
DUPLICATE_COLUMN = "duplicate_column"  # a derived table or CTE offers a name twice
UNNAMED_COLUMN = "unnamed_column"  # a derived table or CTE has a column without a name


class FromClause(Names):
    """Binds the items of FROM."""

    def with_clause(self, node: exp.Expression, parent: Scope | None, ctes: CteScope) -> CteScope:
        """Bind WITH; the common table expressions then in scope."""
        raise NotImplementedError

    def all_of(self, source: Source, scope: Scope) -> list[Output]:
        """The outputs of `*` over one source."""
        raise NotImplementedError

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
            pairs = tuple(turned for pair in found if (turned := towards(pair, added)) is not None)
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
            return from_table(node, self.catalog, self.places, ctes, self.problems, self.temps)
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
