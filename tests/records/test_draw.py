"""A draw depends on its origin alone, and what comes through the gates holds what they promise."""

from __future__ import annotations

from random import Random

import pytest

from vgpt2.context.reply import Refusal, SqlReply, TextReply, read
from vgpt2.lint.linter import lint
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import LABELS, PAIRS, draw
from vgpt2.records.model import CATEGORIES, Dropped, Record
from vgpt2.records.plan import Filter, Op
from vgpt2.records.recipe import Draft, Material
from vgpt2.records.recipes import QUERIES, RECIPES
from vgpt2.tsql.bind import bind
from vgpt2.tsql.parse import parse

DRAWS = 25
_REPLIES = {
    **{recipe.name: SqlReply for recipe in QUERIES},
    "verified": SqlReply,
    "profile": SqlReply,
    "reports": SqlReply,
    "optimisation": SqlReply,
    "refusals": Refusal,
    "schema": TextReply,
    "decisions": TextReply,
    "routines": TextReply,
    "rules": TextReply,
    "naming": TextReply,
    "workflow": TextReply,
}
"""The form of the answers of recipes that have but one."""


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe.name for recipe in RECIPES])
def test_records_keep_what_the_gates_promise(recipe: object, material: Material, tiny: BuildConfig) -> None:
    name = recipe.name  # type: ignore[attr-defined]
    drawn = [draw(name, index, tiny, material) for index in range(DRAWS)]
    records = [item for item in drawn if isinstance(item, Record)]
    assert len(records) >= DRAWS // 3, [item.reason for item in drawn if isinstance(item, Dropped)]
    for record in records:
        reply = read(record.answer)
        assert record.category in CATEGORIES
        assert isinstance(reply, _REPLIES.get(name, (SqlReply, TextReply)))
        assert record.executed or not record.sql
        assert record.asked.instruction == record.asked.question
        if not record.sql:
            continue
        assert isinstance(reply, SqlReply)
        assert reply.sql == record.sql
        assert lint(record.sql, material.catalog) == []
        (statement,) = parse(record.sql).statements
        binding = bind(statement, material.catalog, record.sql)
        assert all("NOLOCK" in source.hints for source in binding.sources if source.object is not None)
        for use in binding.columns:
            if use.source is not None and use.source.object is not None and use.column is not None:
                assert f"Table {use.source.object.name}" in record.asked.input
                assert f" {use.column.name}" in record.asked.input


@pytest.mark.parametrize("stream", ["filters", "refusals", PAIRS, LABELS])
def test_a_draw_can_be_made_alone(stream: str, material: Material, tiny: BuildConfig) -> None:
    in_order = [draw(stream, index, tiny, material) for index in range(6)]
    assert draw(stream, 4, tiny, material) == in_order[4]
    assert draw(stream, 1, tiny, material) == in_order[1]
    other = tiny.model_copy(update={"seed": tiny.seed + 1})
    assert draw(stream, 4, other, material) != in_order[4]


def drafts(material: Material) -> list[Draft]:
    found = [recipe.draw(material, Random(f"{recipe.name}/{at}")) for recipe in QUERIES for at in range(150)]
    return [draft for draft in found if draft is not None]


def without_commas(text: str) -> str:
    """All numbers of a question are typed with commas, or none."""
    return text.replace(",", "")


def said(condition: Filter, question: str) -> bool:
    """Whether the question says the values of a filter, where it has any to say."""
    values = [without_commas(value.words) for value in condition.values if value.words]
    if condition.op in (Op.IS_NULL, Op.NOT_NULL) or condition.values[0].sql in ("'Y'", "'N'", "0"):
        return True
    return all(value in question for value in values)


def test_a_question_says_what_the_query_does(material: Material) -> None:
    """Every value, the number of rows, and as many columns as are listed; no slot is left open."""
    checked = 0
    for draft in drafts(material):
        plan, text = draft.plan, draft.question
        assert plan is not None
        assert "{" not in text and "  " not in text and " ." not in text and " ," not in text, text
        text = without_commas(text)
        letters = sorted(text.lower())
        for condition in plan.filters:
            # A typo changes the order of two letters within a word of lower-case letters only.
            assert said(condition, text) or sorted_in(condition, letters), (text, condition)
        if plan.top is not None:
            assert str(plan.top) in text
        for condition in plan.having:
            assert without_commas(condition.value.words) in text
        checked += 1
    assert checked > 300


def sorted_in(condition: Filter, letters: list[str]) -> bool:
    wanted = [letter for value in condition.values for letter in without_commas(value.words).lower()]
    return all(letters.count(letter) >= wanted.count(letter) for letter in wanted)


def test_shapes_and_objects_vary(material: Material) -> None:
    found = drafts(material)
    assert len({draft.shape for draft in found}) > 150
    assert len({name for draft in found for name in draft.objects}) > 50
