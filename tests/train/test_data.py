"""Reading alpaca files: how turns are joined, what is left out, and who is held out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from vgpt2.errors import InputError, MissingError
from vgpt2.train import data

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/train/records.yaml").read_text())
GOOD = {
    "sft": {"instruction": "q", "output": "a"},
    "dpo": {"instruction": "q", "chosen": "a", "rejected": "b"},
    "kto": {"instruction": "q", "output": "a", "kto_tag": True},
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_record(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "records.json"
    path.write_text(json.dumps([GOOD[case["stage"]], case["record"]]))
    rows = data.read(path, case["stage"])
    if "left_out" in case:
        assert rows.left_out == {case["left_out"]: 1}
        assert len(rows.examples) == 1
        return
    example = rows.examples[1]
    assert not rows.left_out
    assert example.user == case["user"]
    assert list(example.answers) == case["answers"]
    assert example.good is case.get("good", True)
    assert example.system == case.get("system", data.DEFAULT_SYSTEM)


def test_unusable_files(tmp_path: Path) -> None:
    path = tmp_path / "vgpt2_v3_sft.json"
    for content, says in (
        ("{", "not readable as JSON"),
        ('{"a": 1}', "no list"),
        ("[]", "it is empty"),
        ("[1, 2]", "2 × not an object"),
    ):
        path.write_text(content)
        with pytest.raises(InputError, match=says):
            data.read(path, "sft")
    with pytest.raises(MissingError, match="no records for stage dpo"):
        data.file_of(tmp_path, "vgpt2_v3", "dpo")
    with pytest.raises(MissingError, match="run vgpt2 build first"):
        data.file_of(tmp_path / "none", "vgpt2_v3", "sft")


@given(st.lists(st.text(min_size=1, max_size=8), max_size=60), st.floats(0.0, 0.9), st.integers(1, 20))
@example([";", "00", "0", "0"], 0.5, 1)  # nothing of the first half would be left
def test_split_keeps_equal_questions_on_one_side(users: list[str], share: float, most: int) -> None:
    examples = [data.Example("s", user, ("a",)) for user in users]
    kept, held = data.split(examples, share, most)
    assert not {row.user for row in kept} & {row.user for row in held}
    assert len(held) <= most
    assert kept or not examples
    again, apart = data.split(examples[: len(examples) // 2], share, most)
    earlier, trained = ({row.user for row in rows} for rows in (again, kept))
    assert earlier <= trained or not earlier & trained  # the latter: all of the half would have been held out
    assert {row.user for row in apart} <= {row.user for row in held}


def test_records_that_the_build_held_out_are_taken(tmp_path: Path) -> None:
    rows = [{"instruction": f"q{number}", "output": "a"} for number in range(40)]
    (tmp_path / "x_sft.json").write_text(json.dumps(rows))
    train, held, left_out = data.load(tmp_path, "x", "sft", 0.2, 5)
    assert 0 < len(held) <= 5
    assert not {row.user for row in train} & {row.user for row in held}
    (tmp_path / "x_sft_eval.json").write_text(json.dumps([{"instruction": "apart", "output": "a"}]))
    train, held, left_out = data.load(tmp_path, "x", "sft", 0.2, 5)
    assert (len(train), [row.user for row in held], dict(left_out)) == (40, ["apart"], {})
    assert data.load(tmp_path, "x", "sft", 0.0, 5)[1] == []
