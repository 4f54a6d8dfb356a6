"""Lines of a log become labels: a thumb up must stand the gates, a thumb down is taken at its word."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from vgpt2.context.reply import SqlReply, read
from vgpt2.errors import InputError, MissingError
from vgpt2.records import feedback
from vgpt2.records.build import build
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import Further, draw
from vgpt2.records.model import Dropped, Label
from vgpt2.records.recipe import Material

LOG = Path(__file__).parent.parent / "fixtures" / "records" / "feedback.jsonl"


@pytest.fixture(scope="module")
def drawn(tiny: BuildConfig, material: Material) -> list[Label | Dropped]:
    told = feedback.load(LOG)
    further = Further(told=told)
    found = [draw(feedback.FEEDBACK, at, tiny, material, further) for at in range(len(told))]
    assert all(isinstance(item, Label | Dropped) for item in found)
    return found  # type: ignore[return-value]


def test_each_line_is_a_label_or_is_dropped_by_name(drawn: list[Label | Dropped]) -> None:
    told = [
        item.gate if isinstance(item, Dropped) else ("good" if item.good else item.fault) for item in drawn
    ]
    assert told == ["good", "good", "lints", "VST901", "feedback", "good", "feedback", "good"]


def test_sql_alone_gets_the_reasoning_that_it_has(drawn: list[Label | Dropped]) -> None:
    first = drawn[0]
    assert isinstance(first, Label)
    said = read(first.answer)
    assert isinstance(said, SqlReply)
    assert said.tables == ("APVM",)


def test_a_build_takes_them_besides_its_own_labels(tiny: BuildConfig, tmp_path: Path) -> None:
    small = tiny.model_copy(update={"records": {"filters": 5}, "pairs": 0, "labels": 4, "eval_share": 0})
    built = build(small, tmp_path / "data", catalog=None, further=Further(told=feedback.load(LOG)))
    recipes = Counter(one.item.origin.recipe for one in built.labels)
    assert recipes == {"labels": 4, feedback.FEEDBACK: 6}
    assert built.tallies[feedback.FEEDBACK].drawn == 8


@pytest.mark.parametrize("line", ["{", "[]", '{"question": "x"}', '{"question": 1, "good": true}'])
def test_a_broken_line_is_one_error_that_names_it(line: str, tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text('{"question": "x", "good": true}\n' + line)
    with pytest.raises(InputError) as caught:
        feedback.load(path)
    assert "line 2" in str(caught.value)


def test_a_missing_log_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingError):
        feedback.load(tmp_path / "none.jsonl")
