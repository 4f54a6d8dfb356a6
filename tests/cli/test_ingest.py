"""`vgpt2 ingest` as a user meets it: its receipt, bad input, and a kill at any moment."""

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

from tests.catalog.trees import FIXTURES, METADATA, cases, column_rows, write_tree
from vgpt2 import artifact
from vgpt2.catalog import ingest, store
from vgpt2.cli import main
from vgpt2.cli.catalog_option import open_catalog
from vgpt2.errors import InputError, MissingError, Vgpt2Error
from vgpt2.pack.load import sample_export

Run = tuple[int, str, str]


@pytest.fixture
def vgpt2(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command line in this process: exit code, standard output, standard error."""

    def run(*arguments: str | Path) -> Run:
        monkeypatch.setattr(sys, "argv", ["vgpt2", *map(str, arguments)])
        code = 0
        try:
            main()
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def write_case(root: Path, case: dict[str, Any]) -> Path:
    """Write a case's files; {size: N} makes a file of N zero bytes that takes no room on disk."""
    root.mkdir()
    files = dict(case["files"])
    for name, content in case["files"].items():
        if isinstance(content, dict) and set(content) == {"size"}:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as stream:
                stream.truncate(content["size"])
            del files[name]
        elif isinstance(content, dict) and set(content) == {"repeat", "times"}:
            files[name] = content["repeat"] * content["times"]
    return write_tree(root, files, case.get("encoding", "utf-8"))


@pytest.mark.parametrize("case", cases("bad_input.yaml"))
def test_bad_input_is_an_error_in_one_line_or_a_counted_warning(
    case: dict[str, Any], tmp_path: Path, vgpt2: Any
) -> None:
    root, output = write_case(tmp_path / "given", case), tmp_path / "out" / "catalog"
    if "output" in case:
        write_tree(output, case["output"])
    if "output_file" in case:
        output.parent.mkdir()
        output.write_text(case["output_file"], encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    sources = [root / name for name in case.get("sources", [case.get("source", "")])]
    code, out, err = vgpt2("ingest", *sources, "-o", output, "--json", *case.get("options", []))
    if "error" in case:
        assert code == 2
        assert err.startswith("vgpt2: ")
        assert err.count("\n") == 1
        assert case["error"] in err
        assert out == ""
        left = {path for path in tmp_path.rglob("*") if path not in before}
        assert left <= {output.parent}, "something was left behind"
        return
    receipt = json.loads(out)
    assert (code, err) == (0, "")
    assert {what: fault["count"] for what, fault in receipt["wrong"].items()} == case["wrong"]
    assert all(fault["examples"] for fault in receipt["wrong"].values())
    assert sorted(store.load(output).objects) == sorted(case["objects"])


def test_receipt_says_what_was_read_missing_and_wrong(tmp_path: Path, vgpt2: Any) -> None:
    files: dict[str, Any] = {
        f"{METADATA}/columns.json": [*column_rows({"bAPTH": "APCo Mth APTrans"}), {"ObjectName": "bAPTH"}],
        f"{METADATA}/primary_keys.json": [{"TableName": "bAPTH", "Columns": ["APCo", "Mth", "APTrans"]}],
        "Experts_V2/AP/open.sql": "-- Open transactions\nSELECT APCo FROM bAPTH WITH (NOLOCK)",
    }
    output = tmp_path / "catalog"
    code, out, err = vgpt2("ingest", write_tree(tmp_path / "export", files), "-o", output)
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert any(line.startswith("columns 3 1 file") for line in lines)
    assert any(line.startswith("expert queries 1 1 file") for line in lines)
    assert any(
        line.startswith("foreign keys Viewpoint_Database/_Metadata/foreign_keys.json") for line in lines
    )
    assert "1 x column without a name, skipped" in lines
    assert "columns.json row 4: bAPTH" in lines
    assert "objects 1" in lines
    manifest = artifact.read_manifest(output, "ingest")
    assert manifest.counts["columns"] == 3
    assert set(manifest.inputs) == {"columns", "primary keys", "expert queries"}
    assert set(manifest.files) == {"catalog.msgpack", "documents.msgpack", "report.json"}
    assert [document.id for document in store.load_documents(output)] == ["expert/open"]


def test_equal_sources_give_an_equal_catalog(tmp_path: Path, vgpt2: Any) -> None:
    source = FIXTURES / "ddl"
    for name in ("one", "two"):
        assert vgpt2("ingest", source, "-o", tmp_path / name)[0] == 0
    assert artifact.digest(tmp_path / "one") == artifact.digest(tmp_path / "two")


def test_a_new_catalog_replaces_the_old_one_and_a_failure_keeps_it(tmp_path: Path, vgpt2: Any) -> None:
    output = tmp_path / "catalog"
    for table in ("bAPTH", "bARTH"):
        source = write_tree(tmp_path / table, {f"{METADATA}/columns.json": column_rows({table: "Co"})})
        assert vgpt2("ingest", source, "-o", output)[0] == 0
        assert list(store.load(output).objects) == [table]
    assert vgpt2("ingest", tmp_path / "nowhere", "-o", output)[0] == 2
    assert list(store.load(output).objects) == ["bARTH"]


def test_a_kill_leaves_the_old_catalog_or_the_new_one(tmp_path: Path) -> None:
    output = tmp_path / "catalog"
    sources = {}
    for count in (300, 400):
        tables = {f"bT{number}": "Co Mth Trans Line Amount Descr" for number in range(count)}
        sources[count] = write_tree(tmp_path / str(count), {f"{METADATA}/columns.json": column_rows(tables)})
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}

    def start(count: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "vgpt2", "ingest", str(sources[count]), "-o", str(output)]
        return subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    began = time.monotonic()
    assert start(300).wait() == 0
    whole = time.monotonic() - began
    seen = set()
    # Kills spread over the run, the last ones near its end, where the folder is written and put in place.
    for part in (0.3, 0.6, 0.8, 0.9, 0.95, 1.0):
        run = start(400)
        time.sleep(whole * part)
        run.send_signal(signal.SIGKILL)
        run.wait()
        artifact.read_manifest(output, "ingest")
        seen.add(len(store.load(output).objects))
        store.load_documents(output)
    assert seen <= {300, 400}
    assert start(400).wait() == 0, "the next run goes on"
    assert len(store.load(output).objects) == 400


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (b"vgpt2-catalog-0\nrest", "is of format"),
        (b"PK\x03\x04", "is of format"),
        (b"vgpt2-catalog-1\n\x82\xa7objects\x90", "is of format 'vgpt2-catalog-1'"),
        (b"vgpt2-catalog-2\n\x03\0\0\0\0\0\0\0\x82\xa7o", "damaged"),
        (b"vgpt2-catalog-2\n", "damaged"),
        (b"", "is of format"),
    ],
)
def test_a_catalog_of_another_format_or_damaged_is_one_line(
    damage: bytes, message: str, tmp_path: Path, vgpt2: Any
) -> None:
    output = tmp_path / "catalog"
    vgpt2("ingest", FIXTURES / "ddl", "-o", output)
    (output / store.CATALOG).write_bytes(damage)
    with pytest.raises(Vgpt2Error, match=message) as caught:
        store.load(output)
    assert "run vgpt2 ingest again" in str(caught.value)


def test_without_a_catalog_the_sample_is_used_and_said_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], vgpt2: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    opened = open_catalog(None)
    assert opened.folder is None
    assert opened.catalog.get("APTH") is not None
    assert opened.documents() == ingest.read([sample_export()]).documents
    said = capsys.readouterr()
    assert said.out == ""
    assert "using the bundled sample schema" in said.err
    assert said.err.count("\n") == 1
    vgpt2("ingest", FIXTURES / "ddl")
    opened = open_catalog(None)
    assert (opened.folder, capsys.readouterr().err) == (Path("out/catalog"), "")
    assert [document.id for document in opened.documents()] == ["table/bYDTH"]


def test_a_folder_that_is_no_catalog_says_what_it_is(tmp_path: Path, vgpt2: Any) -> None:
    with pytest.raises(MissingError, match="no such catalog folder; run vgpt2 ingest EXPORT -o"):
        open_catalog(tmp_path / "nowhere")
    with pytest.raises(MissingError, match="not a finished stage"):
        open_catalog(tmp_path)
    with artifact.draft(tmp_path / "records", "build"):
        pass
    with pytest.raises(InputError, match="made by 'build', not by 'ingest'"):
        open_catalog(tmp_path / "records")
