"""`vgpt2 lint`, `fix` and `rules` as a user runs them, on the bundled sample."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

WRONG = "SELECT apth.InvTotal FROM APTH WHERE APTH.APCo = 1\n"
RIGHT = "SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1\n"


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from vgpt2.pack.load import sample_export

    folder = tmp_path_factory.mktemp("lint") / "catalog"
    done = subprocess.run(
        [sys.executable, "-m", "vgpt2", "ingest", str(sample_export()), "-o", str(folder)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return folder


def vgpt2(*words: str | Path, cwd: Path, stdin: str | bytes = "") -> subprocess.CompletedProcess[str]:
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "vgpt2", *map(str, words)], cwd=cwd, input=data, capture_output=True
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def test_exit_codes(catalog: Path, tmp_path: Path) -> None:
    (tmp_path / "right.sql").write_text(RIGHT)
    (tmp_path / "wrong.sql").write_text(WRONG)
    assert vgpt2("lint", "right.sql", "--catalog", catalog, cwd=tmp_path).returncode == 0
    found = vgpt2("lint", "wrong.sql", "--catalog", catalog, cwd=tmp_path)
    assert found.returncode == 1
    assert "wrong.sql:1:8: VST103" in found.stdout
    for words in (
        ("lint", "absent.sql", "--catalog", catalog),
        ("lint", "right.sql", "--catalog", tmp_path / "absent"),
        ("lint", "right.sql", "--catalog", catalog, "--select", "VST999"),
        ("lint", "right.sql", "--catalog", catalog, "--format", "xml"),
        ("lint", "--catalog", catalog),
        ("rules", "VST999"),
    ):
        refused = vgpt2(*words, cwd=tmp_path)
        assert refused.returncode == 2, words
        assert refused.stderr.strip()


def test_folder_and_json(catalog: Path, tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "wrong.sql").write_text(WRONG)
    (tmp_path / "deep" / "notes.txt").write_text("not SQL")
    done = vgpt2("lint", "deep", "--catalog", catalog, "--format", "json", cwd=tmp_path)
    findings = json.loads(done.stdout)["findings"]
    assert {finding["file"] for finding in findings} == {str(Path("deep") / "wrong.sql")}
    assert {finding["code"] for finding in findings} == {"VST103", "VST901"}


def test_standard_input(catalog: Path, tmp_path: Path) -> None:
    done = vgpt2("lint", "-", "--catalog", catalog, "--format", "json", cwd=tmp_path, stdin=WRONG)
    assert done.returncode == 1
    assert {finding["file"] for finding in json.loads(done.stdout)["findings"]} == {"<stdin>"}
    fixed = vgpt2("fix", "-", "--catalog", catalog, cwd=tmp_path, stdin=WRONG)
    assert fixed.stdout == RIGHT
    assert fixed.returncode == 0


def test_fix_keeps_encoding_and_line_ends(catalog: Path, tmp_path: Path) -> None:
    file = tmp_path / "q.sql"
    for mark, encoding in ((b"", "cp1252"), (b"\xef\xbb\xbf", "utf-8")):
        text = f"-- Zo\u00eb\r\n{WRONG.strip()}\r\n"
        file.write_bytes(mark + text.encode(encoding))
        assert vgpt2("fix", file, "--catalog", catalog, cwd=tmp_path).returncode == 0
        assert file.read_bytes() == mark + f"-- Zo\u00eb\r\n{RIGHT.strip()}\r\n".encode(encoding)


def test_lint_fix_diff_and_unsafe(catalog: Path, tmp_path: Path) -> None:
    file = tmp_path / "q.sql"
    file.write_text("SELECT APTH.InvTotal FROM APTH")
    shown = vgpt2("lint", file, "--catalog", catalog, "--diff", "--unsafe", cwd=tmp_path)
    assert "+SELECT APTH.InvTotal FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo" in shown.stdout
    assert file.read_text() == "SELECT APTH.InvTotal FROM APTH"
    left = vgpt2("lint", file, "--catalog", catalog, "--fix", cwd=tmp_path)
    assert left.returncode == 1
    assert file.read_text() == "SELECT APTH.InvTotal FROM APTH WITH (NOLOCK)"
    assert vgpt2("lint", file, "--catalog", catalog, "--fix", "--unsafe", cwd=tmp_path).returncode == 0


def test_statistics_sarif_and_github(catalog: Path, tmp_path: Path) -> None:
    (tmp_path / "q.sql").write_text(WRONG)
    words = ("lint", "q.sql", "--catalog", catalog)
    assert "VST901" in vgpt2(*words, "--statistics", cwd=tmp_path).stdout
    assert json.loads(vgpt2(*words, "--format", "sarif", cwd=tmp_path).stdout)["version"] == "2.1.0"
    assert vgpt2(*words, "--format", "github", cwd=tmp_path).stdout.startswith("::error file=q.sql")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", '[tool.vgpt2.lint]\nignore = ["VST901"]\n'),
        ("vgpt2.yaml", "lint:\n  ignore: [VST901]\n"),
    ],
)
def test_settings_of_a_project(name: str, text: str, catalog: Path, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    (tmp_path / "q.sql").write_text("SELECT APTH.InvTotal FROM APTH WHERE APTH.APCo = 1")
    assert vgpt2("lint", "q.sql", "--catalog", catalog, cwd=tmp_path).returncode == 0
    asked = vgpt2("lint", "q.sql", "--catalog", catalog, "--ignore", "VST1", cwd=tmp_path)
    assert asked.returncode == 1, "the command line overrides the file"
    (tmp_path / name).write_text(text.replace("ignore", "ignored"))
    refused = vgpt2("lint", "q.sql", "--catalog", catalog, cwd=tmp_path)
    assert refused.returncode == 2
    assert name in refused.stderr


def test_rules_lists_and_explains(tmp_path: Path) -> None:
    assert "VST901  warning  missing-nolock" in vgpt2("rules", cwd=tmp_path).stdout
    page = vgpt2("rules", "vst901", cwd=tmp_path).stdout
    assert "```sql" in page
    assert page == vgpt2("rules", "missing-nolock", cwd=tmp_path).stdout
