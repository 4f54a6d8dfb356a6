"""A refusal answers a question that says which table is meant, and offers something that is there."""

from __future__ import annotations

from random import Random

import pytest

from vgpt2.context.reply import Refusal
from vgpt2.records.corrupt_names import neighbour_column
from vgpt2.records.plan import ColumnRef, Plan
from vgpt2.records.recipe import Draft, Material
from vgpt2.records.recipes import ground, refusals
from vgpt2.records.spoil import Setting

DRAWS = 200


@pytest.fixture(scope="module")
def drafts(material: Material) -> list[tuple[Draft, Refusal]]:
    drawn = [refusals.draw(material, Random(seed)) for seed in range(DRAWS)]
    return [(item, item.reply) for item in drawn if item is not None and isinstance(item.reply, Refusal)]


def test_a_missing_column_is_asked_for_with_its_table(drafts: list[tuple[Draft, Refusal]]) -> None:
    columns = [(draft, reply) for draft, reply in drafts if any("." in name for name in reply.missing)]
    assert columns
    for draft, reply in columns:
        assert reply.missing[0].partition(".")[0] in draft.question


def test_a_refused_write_says_what_can_be_read(drafts: list[tuple[Draft, Refusal]]) -> None:
    writes = [reply for draft, reply in drafts if draft.shape == "write"]
    assert writes
    for reply in writes:
        assert reply.missing == ()
        assert reply.instead[0] in reply.text


def test_columns_that_no_question_names_have_no_wrong_neighbour(material: Material) -> None:
    subject = material.subjects["APTH"]
    plan = Plan("APTH", tuple(ColumnRef("APTH", name) for name in subject.default_columns))
    given = ground.context(Draft("?", Refusal(()), "", ("APTH",), ("APTH",), plan=plan), material)
    assert all(neighbour_column(plan, Setting(given, material, Random(seed))) is None for seed in range(20))
