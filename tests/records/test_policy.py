"""A model's own answers become pairs and labels, judged by lint codes, by results, by what was shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from vgpt2.context.prompt import Prompt
from vgpt2.context.reply import Refusal, SqlReply, TextReply, read, render
from vgpt2.records import pairs, policy
from vgpt2.records.build import build
from vgpt2.records.config import BuildConfig
from vgpt2.records.corrupt import FALSE_ACCEPTANCE, FALSE_REFUSAL
from vgpt2.records.draw import OWN_LABELS, OWN_PAIRS, Further, draw
from vgpt2.records.model import Dropped, Label, Pair
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import QUERIES
from vgpt2.records.verify import Candidate

REFUSED = render(Refusal(("Nothing",), ("APTH",)))
DRAWS = 24


def refusing(prompt: Prompt, count: int, seed: int) -> Sequence[str]:
    """A model that has learned to refuse whatever is asked."""
    return [REFUSED, "no idea"][:count]


@pytest.fixture(scope="module")
def candidate(material: Material) -> Candidate:
    """A question with its right query."""
    rng = Random("policy")
    recipe = next(recipe for recipe in QUERIES if recipe.name == "filters")
    while True:
        draft = recipe.draw(material, rng)
        if draft is None or draft.plan is None or draft.plan.orders:
            continue
        if draft.sql.count(" AND ") == 1:
            return pairs.candidate_of(draft, material)


def answer(candidate: Candidate, sql: str) -> str:
    reply = candidate.draft.reply
    assert isinstance(reply, SqlReply)
    return render(SqlReply(reply.tables, reply.joins, sql))


def test_answers_to_a_question_are_judged(
    candidate: Candidate, material: Material, tiny: BuildConfig
) -> None:
    sql = candidate.draft.sql
    before, _, condition = sql.partition("WHERE ")
    one, _, other = condition.partition("\n  AND ")
    if not other:
        one, _, other = condition.partition(" AND ")
    table = candidate.draft.objects[0]
    cases = {
        candidate.answer: (True, ""),
        answer(candidate, f"{before}WHERE {other} AND {one}"): (True, ""),
        answer(candidate, sql.replace(f"FROM {table}", "FROM Nowhere")): (None, ""),
        answer(candidate, sql.replace(" WITH (NOLOCK)", "")): (False, "VST901"),
        answer(candidate, sql.replace(other, f"NOT ({other})")): (False, "different"),
        REFUSED: (False, FALSE_REFUSAL),
        "It is in the books.": (None, ""),
    }
    for text, (right, fault) in cases.items():
        found = policy.judge(candidate, text, material, tiny.gates.limits)
        assert (found.right, found.fault) == (right, fault), text


def test_a_model_that_refuses_gives_false_refusals(material: Material, tiny: BuildConfig) -> None:
    further = Further(policy.Source(refusing, "digest"))
    drawn = [draw(OWN_PAIRS, at, tiny, material, further) for at in range(DRAWS)]
    found = [item for item in drawn if isinstance(item, Pair)]
    assert len(found) >= DRAWS // 2
    for pair in found:
        assert (pair.fault, pair.rejected) == (FALSE_REFUSAL, REFUSED)
        assert isinstance(read(pair.chosen), SqlReply)
    gates = {item.gate for item in drawn if isinstance(item, Dropped)}
    assert gates <= {"policy", "suits", "executes", "lints"}


def test_a_query_for_what_is_not_shown_is_a_false_acceptance(material: Material, tiny: BuildConfig) -> None:
    def eager(prompt: Prompt, count: int, seed: int) -> Sequence[str]:
        return [render(SqlReply(("APTH",), (), "SELECT APTH.APTrans\nFROM APTH WITH (NOLOCK)"))]

    further = Further(policy.Source(eager, "digest"))
    drawn = [draw(OWN_LABELS, at, tiny, material, further) for at in range(3 * DRAWS)]
    for label in (item for item in drawn if isinstance(item, Label)):
        said = read(label.answer)
        assert not isinstance(said, TextReply)
        assert label.good == (label.fault == "")
        if label.fault == FALSE_ACCEPTANCE:
            assert isinstance(said, SqlReply)
    assert any(isinstance(item, Label) and item.fault == FALSE_ACCEPTANCE for item in drawn)


def test_a_build_of_a_model_holds_no_records(tiny: BuildConfig, tmp_path: Path) -> None:
    small = tiny.model_copy(update={"pairs": 6, "labels": 6})
    further = Further(policy.Source(refusing, "digest"))
    first = build(small, tmp_path / "one", catalog=None, further=further, workers=2)
    assert (len(first.train), len(first.pairs), len(first.labels)) == (0, 6, 6)
    build(small, tmp_path / "two", catalog=None, further=further)
    for name in ("vgpt2_v3_dpo.json", "vgpt2_v3_kto.json", "records.parquet"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
