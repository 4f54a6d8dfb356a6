"""The house rules as tests: sizes, names, module heads, what the base install may import, shipped YAML."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml

from vgpt2.cli import VERBS
from vgpt2.errors import Vgpt2Error

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "vgpt2"
MODULES = sorted(SOURCE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
HEAVY = ("torch", "transformers", "trl", "fastapi", "duckdb", "sqlglot", "pydantic", "numpy", "bm25s")
CUSTOMER = ("mck", "mckinstry")
BINARY = {".png", ".safetensors", ".onnx", ".bin", ".msgpack"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listing.returncode != 0:
        pytest.skip("not a git checkout")
    return listing.stdout.splitlines()


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_module_keeps_the_house_rules(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert path.stem not in FORBIDDEN_NAMES
    assert len(text.splitlines()) <= 500, "a module of more than 500 lines is two modules"
    assert ast.get_docstring(tree), "a module opens with what it does and what it does not cover"
    long = [
        f"{node.name} ({node.end_lineno - node.lineno + 1} lines)"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > 80
    ]
    assert not long, f"functions over 80 lines: {long}"
    undocumented = list(public_without_docstring(tree))
    assert not undocumented, f"public names without a docstring: {undocumented}"


def public_without_docstring(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        documented = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if documented and not node.name.startswith("_") and ast.get_docstring(node) is None:
            yield node.name


@pytest.mark.parametrize("module", [["vgpt2"], ["vgpt2.cli"]], ids=str)
def test_import_stays_light(module: list[str]) -> None:
    code = f"import sys, {module[0]}; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


@pytest.mark.parametrize(("verb", "module", "summary"), VERBS, ids=[verb for verb, _, _ in VERBS])
def test_verb_is_there_and_its_summary_is_its_help(verb: str, module: str, summary: str) -> None:
    command = importlib.import_module(f"vgpt2.cli.{module}").command
    assert isinstance(command, click.Command)
    assert command.help is not None
    assert command.help.strip().splitlines()[0] == summary


def test_every_config_is_loadable_yaml() -> None:
    files = sorted((ROOT / "configs").rglob("*.yaml"))
    assert files
    for path in files:
        assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict), relative(path)


def test_nothing_of_a_customer_and_no_machine_path_is_tracked() -> None:
    suspicious = []
    for name in tracked():
        path = ROOT / name
        if path == Path(__file__) or path.suffix in BINARY or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        lowered = text.lower()
        if name.startswith("src/") and any(word in lowered for word in CUSTOMER):
            suspicious.append(f"{name}: a customer's own name")
        if any(marker in text for marker in ("/" + "work/", "/" + "root/")):
            suspicious.append(f"{name}: a path of one machine")
    assert not suspicious


def test_no_large_file_is_tracked() -> None:
    large = [name for name in tracked() if (ROOT / name).is_file() and (ROOT / name).stat().st_size > 2 << 20]
    assert not large


def test_errors_are_one_line_and_say_what_to_do() -> None:
    error = Vgpt2Error("not\na catalog", where=Path("out/catalog"), do="run vgpt2 ingest first")
    assert str(error) == "out/catalog: not a catalog; run vgpt2 ingest first"


def test_the_readme_shows_the_kept_output_of_a_walk() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("<!-- demo -->")[2].partition("<!-- /demo -->")[0]
    kept = (ROOT / "docs" / "demo.txt").read_text(encoding="utf-8")
    assert shown.strip() == f"```\n{kept.strip()}\n```"
