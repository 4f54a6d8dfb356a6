"""Joins that a pack states: how they are written, and that the bundled ones say something new and whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from tests.pack.conftest import is_refused, pack_of
from vgpt2.catalog.model import Catalog, JoinEdge, Origin
from vgpt2.pack.load import load
from vgpt2.pack.model import Pack
from vgpt2.pack.read import SEEN

FILE = "joins/em.yaml"


def test_joins_are_read(tmp_path: Path) -> None:
    lessor = "EMEM APVM:\n- VendorGroup, LeasedFrom = Vendor\n"
    users = "EMWH DDUP:\n- Mechanic = VPUserName\n- Opened = VPUserName\n"
    joins = load(pack_of(tmp_path, FILE, lessor + users)).joins.edges
    assert [(edge.left, edge.left_columns, edge.right_columns) for edge in joins] == [
        ("EMEM", ("VendorGroup", "LeasedFrom"), ("VendorGroup", "Vendor")),
        ("EMWH", ("Mechanic",), ("VPUserName",)),
        ("EMWH", ("Opened",), ("VPUserName",)),
    ]
    assert {(edge.origin, edge.seen) for edge in joins} == {(Origin.STATED, (SEEN,))}


def test_a_condition_that_means_nothing_is_read_apart(tmp_path: Path) -> None:
    text = "POHB PORH:\n- never Co, Mth, BatchId\nPOHB HQBC:\n- Co, Mth, BatchId\n"
    joins = load(pack_of(tmp_path, FILE, text)).joins
    assert [(edge.left, edge.right, edge.left_columns) for edge in joins.never] == [
        ("POHB", "PORH", ("Co", "Mth", "BatchId"))
    ]
    assert [edge.right for edge in joins.edges] == ["HQBC"]


def test_what_never_joins_would_be_taken_for_a_join(pack: Pack, real: Catalog) -> None:
    """Otherwise the pack would warn of what nobody does."""
    suggested = {
        _condition(edge) for name in real.objects for edge in real.edges(name) if edge.origin is Origin.KEYED
    }
    assert pack.joins.never
    assert [edge for edge in pack.joins.never if _condition(edge) not in suggested] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("EMEM: [Vendor]\n", "must name two objects"),
        ("EMEM APVM EMCO: [Vendor]\n", "must name two objects"),
        ("EMEM APVM: Vendor\n", "must be a list of texts"),
        ("EMEM APVM: ['Lessor == Vendor']\n", "must be columns"),
        ("EMEM APVM: ['EMEM.Lessor = Vendor']\n", "must be columns"),
        ("EMEM APVM: ['']\n", "must be columns"),
    ],
)
def test_what_is_no_join_is_told_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    is_refused(tmp_path, FILE, text, said)


def test_no_join_is_stated_twice_or_known_without(pack: Pack, real: Catalog) -> None:
    """A pack that repeats what the schema itself tells would hide that the schema changed."""
    known = {
        (name, edge.right, frozenset(zip(edge.left_columns, edge.right_columns, strict=True)))
        for name in real.objects
        for edge in real.edges(name)
        if edge.origin is not Origin.MINED
    }
    conditions = [_condition(end) for edge in pack.joins.edges for end in (edge, edge.turned())]
    assert len(set(conditions)) == len(conditions)
    assert [condition for condition in conditions if condition in known] == []


def test_most_joins_give_a_whole_key(pack: Pack, real: Catalog) -> None:
    """The others go to a view without a key, or name what their table lacks a part of; each was looked at."""
    loose = [
        edge
        for edge in pack.joins.edges
        if not _is_whole(edge, real)
        and not _is_whole(edge.turned(), real)
        and real.objects[edge.right].keys
        and real.objects[edge.left].keys
    ]
    assert len(loose) <= len(pack.joins.edges) / 15


def test_what_people_ask_for_together_hangs_together(pack: Pack, real: Catalog) -> None:
    """By any joins: of the objects of 24 questions in 25 that need several each is reached from each."""
    whole = Catalog(msgspec.structs.replace(real.data, joins=(*real.data.joins, *pack.joins.edges)))
    sets = [one.objects for one in pack.questions if len(one.objects) > 1]
    apart = [names for names in sets if not _hangs_together(names, whole)]
    assert len(apart) < len(sets) / 25
    assert sum(not _hangs_together(names, real) for names in sets) > 3 * len(apart), "joins stated in vain"


def _hangs_together(names: tuple[str, ...], catalog: Catalog) -> bool:
    reached, left = {names[0]}, set(names[1:])
    while near := {name for name in left if any(catalog.between(one, name) for one in reached)}:
        reached |= near
        left -= near
    return not left


def _condition(edge: JoinEdge) -> tuple[str, str, frozenset[tuple[str, str]]]:
    return edge.left, edge.right, frozenset(zip(edge.left_columns, edge.right_columns, strict=True))


def _is_whole(edge: JoinEdge, catalog: Catalog) -> bool:
    return any(set(key.columns) <= set(edge.right_columns) for key in catalog.objects[edge.right].keys)
