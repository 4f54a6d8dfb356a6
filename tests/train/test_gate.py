"""Gates: what counts as worse."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.errors import GateError
from vgpt2.train import callbacks, gate
from vgpt2.train.config import Dpo, Gate, Kto, Sft, Stage

BEFORE = {"rows": 50, "exact": 0.50, "loss": 1.00}
FIGURES = st.fixed_dictionaries({"rows": st.just(9), "exact": st.floats(0, 1), "loss": st.floats(0.01, 9)})


@pytest.mark.parametrize(
    ("after", "reasons"),
    [
        ({"rows": 50, "exact": 0.50, "loss": 1.00}, 0),
        ({"rows": 50, "exact": 0.49, "loss": 1.04}, 0),
        ({"rows": 50, "exact": 0.47, "loss": 1.00}, 1),
        ({"rows": 50, "exact": 0.60, "loss": 1.06}, 1),
        ({"rows": 50, "exact": 0.00, "loss": 9.00}, 2),
        ({"rows": 0, "exact": 0.00, "loss": 9.00}, 0),
    ],
)
def test_held_out_figures(after: dict[str, float], reasons: int) -> None:
    verdict = gate.compare_held(BEFORE, after, Gate(exact=0.02, loss=0.05))
    assert len(verdict.reasons) == reasons
    assert verdict.passed == (reasons == 0)
    if reasons:
        with pytest.raises(GateError, match="not promoted"):
            verdict.enforce("stage dpo", "the draft")


@given(FIGURES, FIGURES)
def test_no_two_runs_are_both_worse(one: dict[str, float], other: dict[str, float]) -> None:
    assert gate.compare_held(one, one, Gate()).passed
    better = {"rows": 9, "exact": max(one["exact"], other["exact"]), "loss": min(one["loss"], other["loss"])}
    assert gate.compare_held(one, better, Gate()).passed


def test_scores_by_category() -> None:
    before = {"joins": 0.8, "refusals": 0.9}
    assert gate.compare_scores(before, {"joins": 0.79, "refusals": 0.95}, 0.02).passed
    worse = gate.compare_scores(before, {"joins": 0.95, "refusals": 0.5}, 0.02)
    assert worse.reasons == ("refusals 90.0% → 50.0%",), "a gain elsewhere makes up for nothing"
    assert not gate.compare_scores(before, {"other": 1.0}, 0.02).passed


@pytest.mark.parametrize(
    ("stage", "loss", "logs", "right"),
    [
        (Dpo(), math.log(2), {}, True),
        (Dpo(), 0.6900, {"rewards/chosen": 0.001}, True),
        (Dpo(), 0.4539, {}, False),
        (Dpo(), math.log(2), {"rewards/chosen": 0.4, "rewards/rejected": 0.4}, False),
        (Dpo(), math.nan, {}, False),
        (Kto(), 0.5, {"rewards/chosen": math.nan}, True),
        (Kto(), 0.46, {}, False),
        (Kto(desirable_weight=2.0, undesirable_weight=2.0), 1.0, {}, True),
        (Kto(desirable_weight=2.0), 0.7, {}, True),
        (Sft(), 7.0, {}, True),
    ],
)
def test_first_step(stage: Stage, loss: float, logs: dict[str, Any], right: bool) -> None:
    if right:
        callbacks.check_first_step(stage, loss, logs)
        return
    with pytest.raises(GateError, match="the reference is not the parent run"):
        callbacks.check_first_step(stage, loss, logs)
