"""A stage's folder is whole or the old one, whatever happens while it is written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from vgpt2 import artifact
from vgpt2.errors import InputError, LimitError, MissingError


def write(target: Path, text: str) -> None:
    with artifact.draft(target, "test") as draft:
        (draft.path / "part.txt").write_text(text)
        draft.counts["letters"] = len(text)


def test_a_finished_folder_tells_what_it_holds(tmp_path: Path) -> None:
    write(tmp_path / "out", "abc")
    manifest = artifact.read_manifest(tmp_path / "out", "test")
    assert manifest.counts == {"letters": 3}
    assert manifest.files["part.txt"]["bytes"] == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_equal_content_has_an_equal_digest(tmp_path: Path) -> None:
    write(tmp_path / "a", "abc")
    write(tmp_path / "b", "abc")
    write(tmp_path / "c", "abd")
    digests = [artifact.digest(tmp_path / name) for name in "abc"]
    assert digests[0] == digests[1] != digests[2]


def test_a_failure_leaves_the_old_folder_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "out", "old")
    with pytest.raises(ZeroDivisionError), artifact.draft(tmp_path / "out", "test") as draft:
        (draft.path / "part.txt").write_text("new")
        _ = 1 / 0
    assert (tmp_path / "out" / "part.txt").read_text() == "old"
    assert not (tmp_path / ".out.draft").exists()


@pytest.mark.parametrize("content", [{"notes.txt": "mine"}, {"sub/notes.txt": "mine"}], ids=str)
def test_somebody_elses_folder_is_refused(tmp_path: Path, content: dict[str, str]) -> None:
    for name, text in content.items():
        path = tmp_path / "out" / name
        path.parent.mkdir(parents=True)
        path.write_text(text)
    with pytest.raises(InputError, match="was not made by vgpt2"):
        write(tmp_path / "out", "new")


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(InputError, match="is a file"):
        write(tmp_path / "out", "new")


def test_a_missing_or_foreign_stage_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no such folder"):
        artifact.read_manifest(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(MissingError, match="not a finished stage"):
        artifact.read_manifest(tmp_path / "empty")
    write(tmp_path / "out", "abc")
    with pytest.raises(InputError, match="made by 'test', not by 'build'"):
        artifact.read_manifest(tmp_path / "out", "build")


def test_a_kill_between_the_two_renames_is_mended(tmp_path: Path) -> None:
    write(tmp_path / "out", "old")
    (tmp_path / "out").rename(tmp_path / ".out.previous")
    assert artifact.read_manifest(tmp_path / "out").counts == {"letters": 3}


def test_the_exchange_without_system_support(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artifact, "_swap_atomically", lambda one, other: False)
    write(tmp_path / "out", "old")
    write(tmp_path / "out", "new")
    assert (tmp_path / "out" / "part.txt").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


SLOW_WRITER = """
    import sys, time
    from pathlib import Path
    from vgpt2 import artifact
    with artifact.draft(Path(sys.argv[1]), "test", resumable=True) as draft:
        print("resumed" if draft.resumed else "fresh", flush=True)
        shard = draft.path / "shard-0.txt"
        if not shard.exists():
            artifact.write_bytes(shard, b"first")
        if len(sys.argv) > 2:
            print("waiting", flush=True)
            time.sleep(60)
        artifact.write_bytes(draft.path / "part.txt", b"new")
"""


def start(target: Path, *extra: str) -> subprocess.Popen[str]:
    code = textwrap.dedent(SLOW_WRITER)
    return subprocess.Popen(
        [sys.executable, "-c", code, str(target), *extra], stdout=subprocess.PIPE, text=True
    )


def wait_for(process: subprocess.Popen[str], word: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == word:
            return
    pytest.fail(f"the writer never said {word!r}")


def test_a_killed_writer_leaves_the_old_folder_and_the_next_run_goes_on(tmp_path: Path) -> None:
    target = tmp_path / "out"
    write(target, "old")
    process = start(target, "wait")
    wait_for(process, "waiting")
    with pytest.raises(LimitError, match="another vgpt2 process"):
        write(target, "intruder")
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (target / "part.txt").read_text() == "old"
    again = start(target)
    wait_for(again, "resumed")
    assert again.wait() == 0
    assert (target / "part.txt").read_text() == "new"
    assert (target / "shard-0.txt").read_text() == "first"


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.json"
    artifact.write_json(path, {"a": [1, 2]})
    before = path.stat().st_ino
    artifact.write_json(path, {"a": [3]})
    assert path.stat().st_ino != before
    assert json.loads(path.read_text()) == {"a": [3]}
