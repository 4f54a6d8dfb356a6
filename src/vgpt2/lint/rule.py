"""What a rule is and what it is given to look at.

A rule is one function `(context) -> Iterator[Hit]`; `vgpt2.lint.rules.ALL` is the table of them all. A rule
looks at the script's tokens and statements and at what each statement's names are bound to; it never changes
anything and never prints. What several rules need (a SELECT's nodes by type, its conditions one by one) is
worked out once, in `Query`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Hit, Severity
from vgpt2.lint.linkage import Linkage, conjuncts
from vgpt2.tsql.model import Binding, ColumnUse, Scope, Script, Source, Span, StatementKind, Token
from vgpt2.tsql.places import Places

Node = TypeVar("Node", bound=exp.Expr)

_READING = frozenset({StatementKind.SELECT, StatementKind.INSERT})
_CLAUSES = (
    ("expressions", "select"),
    ("limit", "top"),
    ("where", "where"),
    ("group", "group"),
    ("having", "having"),
    ("order", "order"),
)


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint.

    Attributes:
        select: codes or beginnings of codes to look for (`VST1`, `VST904`); empty for all.
        ignore: codes or beginnings of codes to leave out.
        hints: a name that people ask for → what they mean (`Invoice` → `APTH`, `ARTH`); names are compared
            without regard to case.
        codes: `Object.Column` → the values that a code column can hold; for the rule on unknown codes.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(eq=False)
class Query:
    """One SELECT with its own FROM, as rules look at it."""

    binding: Binding
    scope: Scope
    select: exp.Select
    places: Places
    uses: Mapping[int, ColumnUse]
    by_source: Mapping[int, list[ColumnUse]]
    memo: dict[Hashable, Any] = field(default_factory=dict)
    """What a function that several rules call has worked out for this SELECT, under a key of its own."""

    @cached_property
    def nodes(self) -> Mapping[type[exp.Expr], list[tuple[str, exp.Expr]]]:
        """The nodes of this SELECT's own clauses by type, each with its clause; subqueries are not entered.

        A subquery itself is among the nodes. Clauses are `select`, `top`, `on`, `where`, `group`, `having`
        and `order`.
        """
        found: dict[type[exp.Expr], list[tuple[str, exp.Expr]]] = {}
        for clause, root in self._roots():
            waiting = deque((root,))
            while waiting:
                node = waiting.popleft()
                kind = type(node)
                if kind in found:
                    found[kind].append((clause, node))
                else:
                    found[kind] = [(clause, node)]
                if isinstance(node, exp.Query):
                    continue
                for value in node.args.values():
                    if isinstance(value, exp.Expr):
                        waiting.append(value)
                    elif isinstance(value, list):
                        waiting.extend(item for item in value if isinstance(item, exp.Expr))
        return found

    def of(self, *types: type[Node]) -> Sequence[tuple[str, Node]]:
        """(clause, node) of the given types and their subtypes."""
        found: list[tuple[str, Node]] | None = self.memo.get(types)
        if found is None:
            found = []
            for kind, items in self.nodes.items():
                if issubclass(kind, types):
                    found += items  # type: ignore[arg-type]  # every item is of `kind`
            self.memo[types] = found
        return found

    @cached_property
    def conditions(self) -> list[tuple[str, exp.Expr]]:
        """What must hold for every row: the parts of WHERE (`where`) and of inner joins' ON (`on`) that AND
        connects. The parts of an outer join's ON bear the clause `outer`."""
        found: list[tuple[str, exp.Expr]] = []
        for join in self.select.args.get("joins") or ():
            condition = join.args.get("on")
            if condition is not None:
                clause = "outer" if join.side else "on"
                found += ((clause, part) for part in conjuncts(condition))
        where = self.select.args.get("where")
        if where is not None:
            found += (("where", part) for part in conjuncts(where.this))
        return found

    @cached_property
    def linkage(self) -> Linkage:
        """Which columns the conditions hold to be equal, and which to constants."""
        return Linkage([part for _, part in self.conditions], self.scope.sources, self.use)

    @property
    def sources(self) -> list[Source]:
        """The items of this SELECT's FROM clause."""
        return self.scope.sources

    def use(self, node: exp.Expr | None) -> ColumnUse | None:
        """What a column node was resolved to; parentheses around it are looked through."""
        while isinstance(node, exp.Paren):
            node = node.this
        return self.uses.get(id(node)) if node is not None else None

    def own(self, node: exp.Expr | None) -> ColumnUse | None:
        """`use`, when the column belongs to one of this SELECT's sources."""
        found = self.use(node)
        return found if found is not None and any(found.source is item for item in self.sources) else None

    def uses_of(self, source: Source) -> Sequence[ColumnUse]:
        """The statement's column references that were found in one source, subqueries included."""
        return self.by_source.get(id(source), ())

    def uses_in(self, node: exp.Expr) -> Iterator[ColumnUse]:
        """The column references below a node, subqueries included."""
        for column in node.find_all(exp.Column):
            found = self.uses.get(id(column))
            if found is not None:
                yield found

    def span(self, node: exp.Expr) -> Span:
        """Where a node stands, with the parentheses that it opens."""
        return self.places.balanced(self.places.extent(node))

    def tokens_from(self, offset: int) -> Iterator[Token]:
        """The statement's tokens that begin at or after an offset."""
        tokens = self.binding.statement.tokens
        for at in range(bisect_left(tokens, offset, key=_start), len(tokens)):
            yield tokens[at]

    def _roots(self) -> Iterator[tuple[str, exp.Expr]]:
        for argument, clause in _CLAUSES:
            value = self.select.args.get(argument)
            for root in value if isinstance(value, list) else (value,):
                if isinstance(root, exp.Expr):
                    yield clause, root
        for join in self.select.args.get("joins") or ():
            condition = join.args.get("on")
            if condition is not None:
                yield "on", condition


@dataclass(frozen=True)
class Context:
    """One text, read and bound: what every rule is given."""

    text: str
    script: Script
    bindings: tuple[Binding, ...]
    catalog: Catalog
    options: Options

    @cached_property
    def queries(self) -> tuple[Query, ...]:
        """The SELECTs of all statements, in text order."""
        found: list[Query] = []
        for binding in self.bindings:
            places = Places(binding.statement.tokens, binding.statement.span)
            uses: dict[int, ColumnUse] = {}
            by_source: dict[int, list[ColumnUse]] = {}
            for use in binding.columns:
                uses[id(use.node)] = use
                by_source.setdefault(id(use.source), []).append(use)
            found += (
                Query(binding, scope, scope.node, places, uses, by_source)
                for scope in binding.scopes
                if isinstance(scope.node, exp.Select)
            )
        return tuple(found)

    @cached_property
    def words(self) -> Mapping[str, list[int]]:
        """Where each bare word stands: upper case → indexes of the script's tokens, in order."""
        found: dict[str, list[int]] = {}
        for index, token in enumerate(self.script.tokens):
            if token.kind == "WORD":
                found.setdefault(token.text.upper(), []).append(index)
        return found

    def token(self, index: int) -> str:
        """The text of a token in upper case; "" before the first and behind the last."""
        tokens = self.script.tokens
        return tokens[index].text.upper() if 0 <= index < len(tokens) else ""

    @property
    def reading(self) -> Iterator[Query]:
        """The SELECTs of SELECT and INSERT statements: what the house conventions speak of.

        Those of UPDATE, DELETE and MERGE decide what is written where; they must not read uncommitted rows.
        """
        return (query for query in self.queries if query.binding.statement.kind in _READING)


Check = Callable[[Context], Iterator[Hit]]


class Rule(NamedTuple):
    """A row of the table of rules; its documentation is the docstring of `check`.

    Attributes:
        code: `VST`, family digit, two digits; never reused.
        name: lower case, words joined by hyphens.
        severity: of its findings.
        summary: one line without a full stop.
        check: the function.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    check: Check


def _start(token: Token) -> int:
    return token.span.start
