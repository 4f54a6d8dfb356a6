"""A build: its files and forms, the same bytes for any number of workers, and going on after a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from vgpt2 import artifact
from vgpt2.context import prompt
from vgpt2.errors import InputError
from vgpt2.records.build import build, is_held_out, suite_questions
from vgpt2.records.config import BuildConfig
from vgpt2.records.draw import NOTHING_FURTHER, streams
from vgpt2.records.outcome import Built
from vgpt2.records.write import DPO, KTO, PROVENANCE, SFT, SFT_EVAL

FIXTURES = Path(__file__).parent.parent / "fixtures" / "records"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("build") / "data"


@pytest.fixture(scope="module")
def built(folder: Path, tiny: BuildConfig) -> Built:
    return build(tiny, folder, catalog=None, suite=[FIXTURES / "questions.yaml"])


def rows(folder: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return found


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.is_file() and path.name != artifact.MANIFEST
    }


def test_files_have_the_alpaca_forms(built: Built, folder: Path, tiny: BuildConfig) -> None:
    drawn = sum(count for name, count in streams(tiny, NOTHING_FURTHER).items() if name in tiny.records)
    assert len(rows(folder, SFT)) + len(rows(folder, SFT_EVAL)) == drawn > sum(tiny.records.values())
    assert len(rows(folder, DPO)) == tiny.pairs
    assert len(rows(folder, KTO)) == tiny.labels
    given = {"system", "instruction", "input"}
    forms = {SFT: {"output"}, SFT_EVAL: {"output"}, DPO: {"chosen", "rejected"}, KTO: {"output", "kto_tag"}}
    for name, fields in forms.items():
        for row in rows(folder, name):
            assert set(row) == given | fields
            assert all(row[field] for field in row if field != "kto_tag")
            assert row["system"] == prompt.SYSTEM
    assert {type(row["kto_tag"]) for row in rows(folder, KTO)} == {bool}
    info = json.loads((folder / "dataset_info.json").read_text(encoding="utf-8"))
    for name, fields in forms.items():
        assert info[name]["file_name"] == f"{name}.json"
        assert set(info[name]["columns"].values()) == given | fields
    assert info[DPO]["ranking"] is True


def test_the_manifest_says_what_serving_must_repeat(built: Built, folder: Path, tiny: BuildConfig) -> None:
    manifest = artifact.read_manifest(folder, "build")
    assert manifest.config["prompt_version"] == prompt.VERSION
    assert manifest.config["budget"] == tiny.shown.to_dict()
    assert manifest.counts["share_with_sql"] >= 0.6
    told = manifest.counts["streams"]
    for name, wanted in streams(tiny, NOTHING_FURTHER).items():
        assert told[name]["kept"] == wanted
        assert told[name]["drawn"] == wanted + sum(told[name]["dropped"].values())
    assert not (folder / ".shards").exists()


def test_held_out_groups_are_not_trained_on(built: Built, tiny: BuildConfig) -> None:
    def groups(records: object) -> set[tuple[str, tuple[str, ...]]]:
        return {(one.item.shape, tuple(sorted(one.item.objects))) for one in records}  # type: ignore[attr-defined]

    unseen = frozenset(built.unseen)
    assert built.held_out
    assert not groups(built.train) & groups(built.held_out)
    assert all(is_held_out(one.item, tiny, unseen) for one in built.held_out)
    trained = {name for one in (*built.train, *built.pairs, *built.labels) for name in one.item.objects}
    assert not trained & unseen


def test_provenance_names_every_row_in_order(built: Built, folder: Path) -> None:
    lines = [json.loads(line) for line in (folder / PROVENANCE).read_text(encoding="utf-8").splitlines()]
    train = [line for line in lines if line["file"] == f"{SFT}.json"]
    assert [line["row"] for line in train] == list(range(len(built.train)))
    assert [line["id"] for line in train] == [one.item.origin.key for one in built.train]
    assert len({line["id"] for line in lines}) == len(lines)


def test_workers_do_not_change_a_byte(built: Built, folder: Path, tiny: BuildConfig, tmp_path: Path) -> None:
    build(tiny, tmp_path / "data", catalog=None, suite=[FIXTURES / "questions.yaml"], workers=2)
    assert content(tmp_path / "data") == content(folder)


def test_a_kill_loses_no_shard_and_changes_no_byte(
    built: Built, folder: Path, tiny: BuildConfig, tmp_path: Path
) -> None:
    target = tmp_path / "data"
    code = (
        "from pathlib import Path\n"
        "from vgpt2.records import config\n"
        "from vgpt2.records.build import build\n"
        f"build(config.load(Path({str(FIXTURES / 'tiny.yaml')!r})), Path({str(target)!r}), catalog=None,"
        f" suite=[Path({str(FIXTURES / 'questions.yaml')!r})])\n"
    )
    shards = tmp_path / ".data.draft" / ".shards"
    process = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "OMP_NUM_THREADS": "1"})
    until = time.monotonic() + 60
    while time.monotonic() < until and len(list(shards.glob("*.jsonl"))) < 3:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    kept = {path.name: path.stat().st_mtime_ns for path in shards.glob("*.jsonl")}
    assert len(kept) >= 3
    assert not target.exists()
    seen: dict[str, int] = {}

    def watch(stream: str, done: int, total: int) -> None:
        seen.setdefault(stream, done)
        if shards.exists():
            for name, at in kept.items():
                assert (shards / name).stat().st_mtime_ns == at

    build(tiny, target, catalog=None, suite=[FIXTURES / "questions.yaml"], progress=watch)
    assert sum(seen.values()) >= 3
    assert content(target) == content(folder)


def test_no_record_comes_near_a_suite_question(built: Built, tiny: BuildConfig, tmp_path: Path) -> None:
    """The questions of a build, given as a suite, are all kept out of the same build."""
    asked = [one.item.asked.question for one in (*built.train, *built.held_out)][:20]
    suite = tmp_path / "suite.yaml"
    suite.write_text(json.dumps([{"id": str(at), "ask": text} for at, text in enumerate(asked)]))
    only_records = tiny.model_copy(update={"pairs": 0, "labels": 0})
    again = build(only_records, tmp_path / "data", catalog=None, suite=[suite])
    kept = {one.item.asked.question for one in (*again.train, *again.held_out)}
    assert not kept & set(asked)
    assert sum(tally.dropped["suite"] for tally in again.tallies.values()) >= len(asked) // 2


@pytest.mark.parametrize("text", ["a: 1\n", "- question: x\n", "a: [\n", "- x\n"])
def test_a_suite_that_is_no_list_of_questions_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "suite.yaml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        suite_questions([path])
    assert str(path) in str(caught.value)
