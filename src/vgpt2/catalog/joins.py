"""How objects join: the edges of the join graph, derived from a catalog's facts.

- **Declared**: each foreign key gives an edge between its tables, and one between the views that stand for
  them (queries use views).
- **Mined**: join conditions read from the user's own views, reports and procedures, equal ones added up.

Not covered: conditions other than equality of columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from vgpt2.catalog.model import CatalogData, JoinEdge, ObjectKind, Origin

SEEN = 3
"""How many places an edge names as examples."""


def derive(data: CatalogData) -> tuple[JoinEdge, ...]:
    """All join edges of a schema, each once and from one end only.

    Args:
        data: its mined edges (`data.joins` of that origin) are taken over, whatever else it holds is derived.
    """
    views = standing_views(data)
    edges = [*_declared(data, views), *_mined(data)]
    return tuple(edges)


def standing_views(data: CatalogData) -> dict[str, str]:
    """For each table the view of the same name without its prefix letter: `bAPTH` → `APTH`."""
    return {
        item.base: item.name
        for item in data.objects
        if item.kind is ObjectKind.VIEW and item.base and item.base[1:] == item.name
    }


def _declared(data: CatalogData, views: Mapping[str, str]) -> Iterator[JoinEdge]:
    for key in data.foreign_keys:
        edge = JoinEdge(
            key.child, key.parent, key.child_columns, key.parent_columns, Origin.DECLARED, 1, (key.name,)
        )
        yield edge
        child, parent = views.get(key.child, key.child), views.get(key.parent, key.parent)
        if (child, parent) != (key.child, key.parent):
            yield JoinEdge(
                child, parent, key.child_columns, key.parent_columns, Origin.DECLARED, 1, (key.name,)
            )


def _mined(data: CatalogData) -> Iterable[JoinEdge]:
    """Mined edges, each condition once, whichever end and column order it was read in."""
    counted: dict[tuple[str, str, tuple[tuple[str, str], ...]], tuple[JoinEdge, int, list[str]]] = {}
    for edge in data.joins:
        if edge.origin is not Origin.MINED:
            continue
        if (edge.left, edge.left_columns) > (edge.right, edge.right_columns):
            edge = edge.turned()
        pairs = tuple(sorted(zip(edge.left_columns, edge.right_columns, strict=True)))
        first, count, seen = counted.get((edge.left, edge.right, pairs), (edge, 0, []))
        seen.extend(name for name in edge.seen if name not in seen)
        # A recipe names its view and is counted there; a counted list may have read the same views already.
        counted[edge.left, edge.right, pairs] = (first, count + (0 if edge.seen else edge.count), seen)
    for first, count, seen in counted.values():
        yield JoinEdge(
            first.left,
            first.right,
            first.left_columns,
            first.right_columns,
            Origin.MINED,
            max(count, len(seen)),
            tuple(seen[:SEEN]),
        )
