"""The proof card: where every name of an answer stands in the catalog, which edges its joins use, what
was checked.

Not covered: that the query means what was asked. The card shows that nothing in it is invented and what the
checks say; whether it is the right question answered is for the reader, who sees the tables and joins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from vgpt2.answer.model import Proof
from vgpt2.catalog.model import Catalog, JoinEdge
from vgpt2.lint.finding import Finding
from vgpt2.lint.gate import refusals_of
from vgpt2.lint.linter import Options, examine, read
from vgpt2.pack.model import Pack
from vgpt2.tsql.model import Binding, Join, SourceKind

CHECKS: tuple[tuple[str, str], ...] = (
    ("VST0", "read as T-SQL"),
    ("VST1", "every name is in the catalog"),
    ("VST2", "joins use whole keys"),
    ("VST3", "grouping is legal"),
    ("VST4", "types fit"),
    ("VST5", "no foreign dialect"),
    ("VST6", "one read-only SELECT"),
    ("VST7", "cost"),
    ("VST9", "house conventions"),
)
"""Families of lint rules, and what it means that none of them finds an error."""


class Checked(NamedTuple):
    """A query after all checks.

    Attributes:
        bindings: one a statement.
        passed: the gate lets it through: one SELECT that only reads.
    """

    sql: str
    findings: tuple[Finding, ...]
    bindings: tuple[Binding, ...]
    passed: bool

    @property
    def sound(self) -> bool:
        """Whether the query may be shown as an answer: it passed the gate, and no finding is an error."""
        return self.passed and not any(item.severity == "error" for item in self.findings)


def check(sql: str, catalog: Catalog, options: Options) -> Checked:
    """Read, bind and lint a query."""
    context = read(sql, catalog, options)
    return Checked(sql, tuple(examine(context)), context.bindings, not refusals_of(context))


def of_query(checked: Checked, catalog: Catalog, pack: Pack, sources: Iterable[str]) -> Proof:
    """The card of a query."""
    names: list[str] = []
    columns: list[tuple[str, str]] = []
    joins: list[dict[str, Any]] = []
    for binding in checked.bindings:
        names.extend(item.object.name for item in binding.sources if item.object is not None)
        columns.extend(
            (use.source.object.name, use.column.name)
            for use in binding.columns
            if use.source is not None and use.source.object is not None and use.column is not None
        )
        for join in binding.joins:
            joins.extend(_join_rows(join, catalog))
    return Proof(
        objects=objects_of(names, catalog, pack),
        columns=columns_of(columns, catalog),
        joins=tuple(joins),
        checks=tuple(_checks(checked.findings)),
        sources=tuple(sources),
    )


def of_fact(
    names: Iterable[str],
    columns: Iterable[tuple[str, str]],
    joins: Iterable[JoinEdge],
    catalog: Catalog,
    pack: Pack,
    sources: Iterable[str],
) -> Proof:
    """The card of a fact in words."""
    rows = tuple(
        _edge_row(edge.left, edge.right, list(zip(edge.left_columns, edge.right_columns, strict=True)), edge)
        for edge in joins
    )
    return Proof(objects_of(names, catalog, pack), columns_of(columns, catalog), rows, (), tuple(sources))


def objects_of(names: Iterable[str], catalog: Catalog, pack: Pack) -> tuple[dict[str, Any], ...]:
    """Rows of the card for objects, each once."""
    rows = []
    for name in dict.fromkeys(names):
        item = catalog.objects[name]
        note = pack.objects.get(name)
        rows.append(
            {
                "name": name,
                "schema": item.schema,
                "kind": str(item.kind),
                "module": item.module,
                "base": item.base,
                "title": note.title if note is not None else "",
            }
        )
    return tuple(rows)


def columns_of(columns: Iterable[tuple[str, str]], catalog: Catalog) -> tuple[dict[str, Any], ...]:
    """Rows of the card for columns, each once."""
    rows = []
    for name, column in dict.fromkeys(columns):
        item = catalog.objects[name]
        found = item.by_name[column]
        rows.append(
            {
                "object": name,
                "column": column,
                "type": found.type,
                "place": item.columns.index(found) + 1,
                "key": column in item.key,
                "source": found.source,
            }
        )
    return tuple(rows)


def findings_of(findings: Sequence[Finding]) -> tuple[dict[str, Any], ...]:
    """Findings as an answer carries them."""
    return tuple(
        {"code": item.code, "name": item.name, "severity": item.severity, "message": item.message}
        for item in findings
    )


def _checks(findings: Sequence[Finding]) -> Iterable[dict[str, Any]]:
    for family, name in CHECKS:
        hits = [item for item in findings if item.code.startswith(family)]
        detail = "; ".join(f"{item.code} {item.message}" for item in hits)
        yield {"name": name, "passed": not any(item.severity == "error" for item in hits), "detail": detail}


def _join_rows(join: Join, catalog: Catalog) -> Iterable[dict[str, Any]]:
    """One row for each object that the joined one is bound to by equalities."""
    if join.source.kind is not SourceKind.OBJECT or join.source.object is None:
        return
    right = join.source.object.name
    bound: dict[str, list[tuple[str, str]]] = {}
    for pair in join.pairs:
        own, other = (pair.right, pair.left) if pair.right.source is join.source else (pair.left, pair.right)
        if other.source is not None and other.source.object is not None:
            bound.setdefault(other.source.object.name, []).append((other.name, own.name))
    for left, pairs in bound.items():
        yield _edge_row(left, right, pairs, _edge(left, right, pairs, catalog))


def _edge(left: str, right: str, pairs: Sequence[tuple[str, str]], catalog: Catalog) -> JoinEdge | None:
    """The catalog's edge over exactly these pairs, else the best whose pairs are all among them."""
    wanted = set(pairs)
    among = [
        edge
        for edge in catalog.between(left, right)
        if set(zip(edge.left_columns, edge.right_columns, strict=True)) <= wanted
    ]
    return max(among, key=lambda edge: len(edge.left_columns), default=None)


def _edge_row(
    left: str, right: str, pairs: Sequence[tuple[str, str]], edge: JoinEdge | None
) -> dict[str, Any]:
    return {
        "left": left,
        "right": right,
        "on": [list(pair) for pair in pairs],
        "origin": str(edge.origin) if edge is not None else "",
        "count": edge.count if edge is not None else 0,
        "seen": list(edge.seen) if edge is not None else [],
    }
