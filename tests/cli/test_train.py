"""`vgpt2 train` as a user calls it: what is printed, and what is said when something is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.train.material import tiny, write_records

ROOT = Path(__file__).parents[2]


def vgpt2(*arguments: str, block: str | None = None) -> subprocess.CompletedProcess[str]:
    """Call the command line in a process of its own, if need be without a library."""
    code = f"import sys; sys.modules[{block!r}] = None; " if block else "import sys; "
    code += "from vgpt2.cli import main; sys.argv = ['vgpt2', *sys.argv[1:]]; main()"
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "160"}
    command = [sys.executable, "-c", code, "train", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    write_records(tmp_path / "data", 60)
    path = tmp_path / "train.yaml"
    path.write_text(yaml.safe_dump(tiny(tmp_path)))
    return path


def test_train_prints_figures_and_writes_where_it_is_told(config: Path, tmp_path: Path) -> None:
    out = tmp_path / "elsewhere"
    done = vgpt2("sft", str(config), "--data", str(tmp_path / "data"), "-o", str(out), "--json")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["run"] == str(out)
    assert figures["steps"] == 6
    assert (out / "manifest.json").is_file()


def test_without_the_extra_one_line_names_it(config: Path) -> None:
    done = vgpt2("sft", str(config), block="torch")
    assert done.returncode == 2
    assert done.stderr == "vgpt2: torch is not installed; pip install 'vgpt2[train]'\n"
    for verb in ("plan", "render"):
        rest = ["-o", str(config.parent / "rendered")] if verb == "render" else []
        fine = vgpt2(verb, "configs/train/vgpt2_v3.yaml", *rest, block="torch")
        assert fine.returncode == 0, fine.stderr


def test_plan_and_mistakes(config: Path) -> None:
    done = vgpt2("plan", str(config), "--json")
    assert [row["stage"] for row in json.loads(done.stdout)] == ["sft", "dpo", "kto"]
    for arguments, says in (
        (("plan", "none.yaml"), "none.yaml: no such config file"),
        (("plan", str(config), "--option", "none"), "no option 'none'"),
        (("render", str(config), "-o", str(config.parent / "x")), "made from nothing"),
    ):
        failed = vgpt2(*arguments)
        assert failed.returncode == 2
        assert says in failed.stderr
        assert failed.stderr.count("\n") == 1, failed.stderr
