"""Retrieval: what must hold for every question, and what must be found for some."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, JoinEdge, Key, ObjectKind, Origin
from vgpt2.context import closure, companions
from vgpt2.context.columns import FIRST_COLUMNS
from vgpt2.context.model import Budget, Context
from vgpt2.context.prompt import render
from vgpt2.context.retrieve import QUERY_OBJECTS, Index
from vgpt2.errors import InputError
from vgpt2.pack.model import Pack

QUESTIONS = yaml.safe_load((Path(__file__).parents[1] / "fixtures/context/questions.yaml").read_text("utf-8"))
ASKED = [case["ask"] for case in QUESTIONS]

questions = st.one_of(
    st.sampled_from(ASKED),
    st.lists(st.sampled_from(" ".join(ASKED).split()), min_size=1, max_size=12).map(" ".join),
    st.text(max_size=60),
)
budgets = st.builds(Budget, st.integers(1, 14), st.integers(1, 20), st.integers(0, 3))


def _holds(context: Context, index: Index, budget: Budget) -> None:
    """Everything that is true of every context."""
    assert len(context.objects) <= budget.objects
    assert len(context.queries) <= budget.queries
    named = [name for name in index.mentions(context.question).objects if name in context.names]
    about = set(named or context.names[:QUERY_OBJECTS])
    assert all(about & set(query.objects) for query in context.queries)
    assert len({index.catalog.base_of(name) for name in context.names}) == len(context.names)
    joined: dict[str, set[str]] = {name: set() for name in context.names}
    for edge in context.joins:
        joined[edge.left].update(edge.left_columns)
        joined[edge.right].update(edge.right_columns)
    for shown in context.objects:
        names = [column.name for column in shown.columns]
        assert index.catalog.view_of(shown.name) is None
        assert len(set(names)) == len(names)
        assert names[: len(shown.object.key)] == list(shown.object.key)
        assert joined[shown.name] <= set(names)
        least = shown.object.key or [column.name for column in shown.object.columns[:FIRST_COLUMNS]]
        assert len(names) <= max(budget.columns, len({*least, *joined[shown.name]}))
    assert all(context.shows(values.object, values.column) for values in context.values)
    assert all(context.shows(*label.split(".")) for label in context.labels)


@settings(max_examples=60, deadline=None)
@given(questions, budgets)
def test_every_context_keeps_its_promises(index: Index, question: str, budget: Budget) -> None:
    _holds(index.retrieve(question, budget), index, budget)


@settings(max_examples=40, deadline=None)
@given(questions, budgets, st.data())
def test_what_is_named_is_in(index: Index, question: str, budget: Budget, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(index.catalog.objects)))
    context = index.retrieve(f"{question} {name}", budget)
    shown = index.catalog.view_of(name) or name
    named = index.mentions(f"{question} {name}").objects
    assert shown in named
    assert set(named[: budget.objects]) & set(context.names)
    if len(named) <= budget.objects:
        assert set(named) <= set(context.names)


@settings(max_examples=40, deadline=None)
@given(questions, st.data())
def test_given_objects_stand_among_natural_ones(index: Index, question: str, data: st.DataObject) -> None:
    names = data.draw(
        st.lists(st.sampled_from(sorted(index.ranker.names)), min_size=1, max_size=3, unique=True)
    )
    budget = Budget(objects=6, columns=8, queries=1)
    context = index.assemble(names, question, budget)
    _holds(context, index, budget)
    assert set(names) <= set(context.names)
    turned = index.assemble(names[::-1], question, budget)
    assert render(question, turned) == render(question, context)
    assert [item.score for item in context.objects] == sorted(
        (item.score for item in context.objects), reverse=True
    )


def test_given_columns_are_shown(index: Index) -> None:
    budget = Budget(objects=2, columns=4, queries=0)
    context = index.assemble(["APTH"], "vendors", budget, distractors=["APVM"], columns={"APTH": ["PayZip"]})
    assert set(context.names) == {"APTH", "APVM"}
    assert context.shows("APTH", "PayZip")


@pytest.mark.parametrize("names", [["Nothing"], ["APTH", "APTL", "APVM"]])
def test_what_cannot_be_assembled_is_refused(index: Index, names: list[str]) -> None:
    with pytest.raises(InputError):
        index.assemble(names, "a question", Budget(objects=2))


def test_two_indexes_retrieve_the_same(catalog: Catalog, small: Pack) -> None:
    one, other = Index(catalog, small), Index(catalog, small)
    for question in ASKED[:8]:
        assert other.retrieve(question) == one.retrieve(question)


def test_a_withheld_query_has_no_part(index: Index) -> None:
    able = [item for item in index.pack.queries.values() if all(map(index.catalog.get, item.objects))]
    for query in able[:10]:
        question = query.wordings[0]
        assert index.retrieve(question, Budget(queries=1)).queries == (query,)
        context = index.retrieve(question, Budget(queries=3), without=[query.id])
        assert query not in context.queries
        assert not any(f"query {query.id}" in item.why for item in context.objects)


@pytest.mark.parametrize("case", QUESTIONS, ids=ASKED)
def test_finds_what_is_needed(case: dict[str, Any], index: Index) -> None:
    """Over the bundled sample; the same questions over a real schema are measured by bench/retrieve.py."""
    found = index.retrieve(case["ask"], Budget(objects=12)).names
    assert set(case["needs"]) <= {*found, *(name for name in case["needs"] if not index.catalog.get(name))}


WAYS = (
    ("APTD", "JCJM", ("APTL",)),
    ("APTH", "JCJM", ("APTL",)),
    ("JCJM", "ARCM", ("JCCM",)),
    ("APTH", "APTL", ()),
    ("APVM", "GLAC", ()),
)


@pytest.mark.parametrize(("start", "goal", "way"), WAYS)
def test_ways_between_objects(start: str, goal: str, way: tuple[str, ...], catalog: Catalog) -> None:
    if closure.best_edge(start, goal, catalog) is None:
        assert closure.path(start, goal, catalog) == way
    else:
        assert way == ()


@pytest.mark.parametrize(
    ("line", "header"), [("APTL", "APTH"), ("SLIT", "SLHD"), ("APTH", None), ("HQCO", None)]
)
def test_headers(line: str, header: str | None, catalog: Catalog) -> None:
    assert closure.header_of(line, catalog) == header


def test_what_shares_only_a_master_is_not_joined_through_it() -> None:
    def table(name: str, *columns: str, key: int) -> DbObject:
        made = tuple(Column(column, "int") for column in columns)
        return DbObject(name, "dbo", ObjectKind.TABLE, "", made, (Key(name, columns[:key]),))

    def edge(child: str, parent: str, *columns: str) -> JoinEdge:
        return JoinEdge(child, parent, columns, columns, Origin.KEYED, 9)

    bills = table("Bills", "Co", "Bill", "Grp", "Vendor", key=2)
    lines = table("Lines", "Co", "Bill", "Line", key=3)
    orders = table("Orders", "Co", "Order", "Grp", "Vendor", key=2)
    vendors = table("Vendors", "Grp", "Vendor", key=2)
    links = (
        edge("Bills", "Vendors", "Grp", "Vendor"),
        edge("Orders", "Vendors", "Grp", "Vendor"),
        edge("Lines", "Bills", "Co", "Bill"),
    )
    made = Catalog(CatalogData((bills, lines, orders, vendors), joins=links))
    assert closure.path("Bills", "Orders", made) == ()
    assert closure.path("Lines", "Vendors", made) == ("Bills",)
    assert closure.path("Vendors", "Lines", made) == ("Bills",)


def test_a_join_holds_no_more_than_a_key() -> None:
    def table(name: str, key: str) -> DbObject:
        columns = tuple(Column(part, "", "int") for part in ("Co", "Bill", "Line", "Grp"))
        return DbObject(name, "dbo", ObjectKind.TABLE, "", columns, (Key(f"i{name}", tuple(key.split())),))

    def edge(columns: str) -> JoinEdge:
        names = tuple(columns.split())
        return JoinEdge("Lines", "Bills", names, names, Origin.MINED, 2)

    for names, best in (("Co Bill Grp", "Co Bill"), ("Co", "Co Bill")):
        links = (edge(names), edge("Co Bill"))
        made = Catalog(CatalogData((table("Bills", "Co Bill"), table("Lines", "Co Bill Line")), joins=links))
        found = closure.best_edge("Lines", "Bills", made)
        assert found is not None
        assert " ".join(found.left_columns) == best


@pytest.mark.parametrize("name", ["APTH", "JCCM"])
def test_words_that_ask_about_a_name_find_nothing_themselves(name: str, index: Index) -> None:
    """Beside a name "read", "row" and "key" mean no meter readings; without one they may."""
    bare = index.ranker.rank(name).objects
    for ask in ("Which rows does {} read?", "What is the unique key of {} records?"):
        assert index.ranker.rank(ask.format(name)).objects == bare
    assert index.ranker.rank("Which rows are read?").objects != index.ranker.rank("").objects


def test_joins_of_named_objects_are_never_cut(index: Index) -> None:
    items = [index.catalog.objects[name] for name in ("APTD", "APTL", "APTH", "APVM", "HQCO")]
    (edge,) = closure.joins_between(items, index.catalog, 1, ("APVM", "APTH"))
    assert {edge.left, edge.right} == {"APVM", "APTH"}
    every = closure.joins_between(items, index.catalog, 20)
    assert set(closure.joins_between(items, index.catalog, 20, ("APVM", "APTH"))) == set(every)
    assert len(closure.joins_between(items, index.catalog, 0, [item.name for item in items])) == len(every)


def test_the_ablation_finds_its_switches() -> None:
    """What `bench/retrieve.py parts` turns off lies in modules that change."""
    path = Path(__file__).parents[2] / "bench" / "retrieve.py"
    spec = importlib.util.spec_from_file_location("bench_retrieve", path)
    assert spec is not None and spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = bench  # dataclasses look their module up
    spec.loader.exec_module(bench)
    before = companions.LEADERS
    with bench.switched({"people": 1}):
        assert companions.LEADERS == 0
    assert before == companions.LEADERS
