"""The verified queries are verified: house conventions, rows on synthetic data, wordings."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.lint.linter import Options, lint
from vgpt2.pack.load import load
from vgpt2.pack.model import Pack, VerifiedQuery
from vgpt2.sandbox.run import executes_non_empty

QUERIES = list(load("vista").queries.values())


@pytest.fixture(scope="session")
def schema(sample: Catalog, request: pytest.FixtureRequest) -> Catalog:
    """The real schema where it is there, else the sample."""
    try:
        real: Catalog = request.getfixturevalue("real")
    except pytest.skip.Exception:
        return sample
    return real


def test_no_two_have_one_title() -> None:
    titles = [query.title.lower() for query in QUERIES]
    assert not {title for title in titles if titles.count(title) > 1}


def needs(query: VerifiedQuery, schema: Catalog) -> None:
    missing = [name for name in query.objects if schema.get(name) is None]
    if missing:
        pytest.skip(f"the sample lacks {', '.join(missing)}")


@pytest.mark.parametrize("query", QUERIES, ids=[query.id for query in QUERIES])
def test_lints_clean(query: VerifiedQuery, schema: Catalog, pack: Pack) -> None:
    needs(query, schema)
    findings = lint(query.sql, schema, Options(hints=pack.hints(), codes=pack.codes()))
    assert [f"{finding.code} {finding.message}" for finding in findings] == []


@pytest.mark.parametrize("query", QUERIES, ids=[query.id for query in QUERIES])
def test_returns_rows_on_synthetic_data(query: VerifiedQuery, schema: Catalog, pack: Pack) -> None:
    needs(query, schema)
    codes = {key: tuple(values.meanings) for key, values in pack.values.items() if values.certain}
    # A day to count from stands in no comparison with a column, so nothing in the rows gives its value.
    days = {
        item.name: datetime.fromisoformat(str(item.example))
        for item in query.parameters
        if item.name == "@AsOf"
    }
    for seeds in ((1,), (2, 3), (4, 5)):
        outcome = executes_non_empty(query.sql, schema, seeds=seeds, values=codes, parameters=days)
        if outcome.kind != "empty":
            break
    assert outcome.non_empty, f"{outcome.kind}: {outcome.problem}"


@pytest.mark.parametrize("query", QUERIES, ids=[query.id for query in QUERIES])
def test_is_asked_for_in_several_ways_and_never_by_object_name(query: VerifiedQuery) -> None:
    assert len(query.wordings) >= 5
    assert len({wording.lower() for wording in query.wordings}) == len(query.wordings)
    assert query.grain
    for wording in query.wordings:
        named = set(re.findall(r"\w+", wording)) & set(query.objects)
        assert not named, f"'{wording}' names {named}: people do not speak so"


@pytest.mark.parametrize("query", QUERIES, ids=[query.id for query in QUERIES])
def test_is_written_in_the_pack_s_style(query: VerifiedQuery) -> None:
    assert re.fullmatch(r"[a-z]{2}/[a-z0-9]+(-[a-z0-9]+)*", query.id)
    assert max(len(line) for line in query.sql.splitlines()) <= 120
    assert "\t" not in query.sql
    several = len(query.objects) > 1 or "GROUP BY" in query.sql
    assert query.level != "basic" or len(query.objects) <= 2, "basic means one object, or two and no grouping"
    assert query.level == "basic" or several, "intermediate and advanced mean joins or grouping"
