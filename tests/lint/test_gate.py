"""The gate: texts that do more than read are refused, whatever dress they come in; harmless ones are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lint.gate_texts import texts
from tests.tsql import generate
from vgpt2.catalog.model import Catalog
from vgpt2.lint.gate import is_read_only, refusals
from vgpt2.lint.linter import Options, lint
from vgpt2.pack.load import load, read_sample
from vgpt2.tsql.grammar.words import STATEMENT_WORDS

ATTACKS, HARMLESS = texts("attacks.txt"), texts("harmless.txt")
STATEMENTS = [item for item in ATTACKS if item[1].split()[0].upper() in STATEMENT_WORDS]
"""Attacks that are statements wherever they stand; `sp_who` behind a SELECT is an alias."""
ALL_HARMLESS = 2000
SEED = 6


@pytest.fixture(scope="module")
def sample() -> Catalog:
    return Catalog(read_sample().data)


@pytest.mark.parametrize(("technique", "text"), ATTACKS)
def test_attack_is_refused(technique: str, text: str, catalog: Catalog) -> None:
    assert refusals(text, catalog), technique


@pytest.mark.parametrize(("dress", "text"), HARMLESS)
def test_harmless_passes(dress: str, text: str, catalog: Catalog) -> None:
    assert refusals(text, catalog) == (), dress


def test_the_suite_is_as_large_as_it_says() -> None:
    assert len({text for _, text in ATTACKS}) >= 550
    assert len({group for group, _ in ATTACKS}) >= 20
    assert len({text for _, text in HARMLESS}) >= 300


def test_verified_and_generated_queries_pass(sample: Catalog) -> None:
    """With the texts written by hand, two thousand."""
    rng = random.Random(SEED)
    edges = [edge for edge in sample.data.joins if sample.get(edge.left) and sample.get(edge.right)]
    queries = [query.sql for query in load("vista").queries.values()]
    drawn = ALL_HARMLESS - len(HARMLESS) - len(queries)
    while drawn > 0:
        text = generate.statement(rng, sample, edges).text
        if text.startswith(("SELECT", "WITH")) and " INTO " not in text:  # the others write, by design
            queries.append(text)
            drawn -= 1
    assert [text for text in queries if not is_read_only(text, sample)] == []


@settings(deadline=None, max_examples=60)
@given(
    attack=st.sampled_from(STATEMENTS),
    harmless=st.sampled_from(HARMLESS),
    between=st.sampled_from(["\n;\n", "\nGO\n", "\n", "\n/* and */\n"]),
)
def test_an_attack_behind_a_harmless_text_is_refused(
    attack: tuple[str, str], harmless: tuple[str, str], between: str, catalog: Catalog
) -> None:
    assert refusals(harmless[1] + between + attack[1], catalog)


def test_the_gate_asks_no_options(catalog: Catalog) -> None:
    text = "DROP TABLE APTH -- noqa"
    assert lint(text, catalog, Options(ignore=("VST",))) == []
    assert not is_read_only(text, catalog)
