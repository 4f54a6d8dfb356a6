"""The whole path as a user walks it: the demo on the bundled sample, and the same over a real export.

Both run `runs/smoke.sh`; the walk over a real export takes small counts and a tiny model, since it proves
the path and not the score. Each ends with a question that is answered and one that is refused, so a run that
exits with 0 has shown both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vgpt2.artifact import read_manifest

ROOT = Path(__file__).parent.parent.parent
EXPORT = ROOT.parent / "shared" / "vista-export"
SMALL = ROOT / "tests" / "fixtures" / "walk"
SUITE_QUESTIONS = 30
STAGES = (
    "catalog",
    "data",
    "run/sft",
    "run/dpo",
    "run/final",
    "eval/catalog",
    "eval/model",
    "eval/sft",
    "eval/final",
)


def walk(out: Path, **settings: str) -> str:
    # `vgpt2` and `python` of the script are those of the environment that runs the tests.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", str(ROOT / "runs" / "smoke.sh")],
        capture_output=True,
        text=True,
        env=os.environ | {"OUT": str(out), "PATH": path, **settings},
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def check(out: Path, said: str) -> None:
    for stage in STAGES:
        assert read_manifest(out / stage).files, stage
    for folder in ("catalog", "model", "sft", "final"):
        report = json.loads((out / "eval" / folder / "report.json").read_text(encoding="utf-8"))
        assert report["questions"] == SUITE_QUESTIONS
        assert report["shares"]["unknown_names"]["right"] == 0, f"{folder} let an unknown name out"
    assert "SELECT" in said
    assert "missing: Invoice" in said
    assert "Suite smoke, right answers with 95 % interval" in said


@pytest.mark.demo
def test_the_demo(tmp_path: Path) -> None:
    check(tmp_path / "out", walk(tmp_path / "out"))


@pytest.mark.walk
@pytest.mark.skipif(not EXPORT.is_dir(), reason=f"no real export at {EXPORT}")
def test_the_walk_over_a_real_export(tmp_path: Path) -> None:
    out = tmp_path / "out"
    said = walk(
        out,
        SOURCE=str(EXPORT),
        RECORDS=str(SMALL / "records.yaml"),
        TRAIN=str(SMALL / "train.yaml"),
    )
    check(out, said)
    counts = read_manifest(out / "catalog").counts
    assert (counts["objects"], counts["columns"], counts["foreign keys"], counts["routines"]) == (
        3374,
        59251,
        816,
        6501,
    )
