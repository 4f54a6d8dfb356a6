"""Question sets of others: read, spelt out, held against a catalog from their DDL, and judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog
from vgpt2.cli import cli
from vgpt2.errors import InputError, MissingError
from vgpt2.pack.model import Pack
from vgpt2.suite import external
from vgpt2.suite import run as runs
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question

FIXTURES = Path(__file__).parent.parent / "fixtures" / "suite" / "external"
CSV = FIXTURES / "garage.csv"
LEFT_OUT = {
    "row-0005": "no invoice",
    "row-0006": "its gold gives no row on any synthetic database",
    "row-0007": "its gold is no query that this catalog takes",
}
ANSWERS = {
    # another choice of the columns in braces, further columns, another order
    "row-0001": "SELECT o.city, o.name FROM owner AS o WHERE o.city = 'Salem'",
    "row-0002": (
        "SELECT SUM(r.cost) AS spent, o.name, o.id FROM repair AS r JOIN vehicle AS v ON v.id = r.vehicle_id "
        "JOIN owner AS o ON o.id = v.owner_id GROUP BY o.id, o.name"
    ),
    "row-0003": "SELECT COUNT(*) AS vehicles, v.brand FROM vehicle AS v GROUP BY v.brand",
    "row-0004": "SELECT r.id FROM repair AS r WHERE DATEDIFF(year, GETDATE(), r.done) >= 0",
}
SPELT = {
    "SELECT 1": ["SELECT 1"],
    "SELECT 1; SELECT 2;": ["SELECT 1", "SELECT 2"],
    "SELECT ';' AS x": ["SELECT ';' AS x"],
    "SELECT {a, b} FROM t": ["SELECT a FROM t", "SELECT b FROM t", "SELECT a, b FROM t"],
    "SELECT {a AS x, f(b, c)}, d FROM t GROUP BY {}": [
        "SELECT a AS x, d FROM t GROUP BY a",
        "SELECT f(b, c), d FROM t GROUP BY f(b, c)",
        "SELECT a AS x, f(b, c), d FROM t GROUP BY a, f(b, c)",
    ],
    "SELECT {a}, {b, c}": ["SELECT a, b", "SELECT a, c", "SELECT a, b, c"],
}
BROKEN = {
    "no file": ("missing.csv", None, MissingError, "no such file"),
    "empty": ("a.csv", "question,query\n", InputError, "no question in it"),
    "no gold": ("a.csv", "question,answer\nwhat,1\n", InputError, "row 1 has no gold"),
    "no question": ("a.json", '[{"query": "SELECT 1"}]', InputError, "row 1 has no question"),
    "not JSON": ("a.json", "[{", InputError, "give a list of rows"),
    "not rows": ("a.json", "[1, 2]", InputError, "give a list of rows"),
    "not text": ("a.csv", b"\xff\xfe\x00x", InputError, "cannot be read"),
    "ids twice": (
        "a.json",
        '[{"id": 1, "ask": "x", "sql": "SELECT 1"}, {"id": 1, "ask": "y", "sql": "SELECT 2"}]',
        InputError,
        "ids that stand more than once: 1",
    ),
    "many braces": (
        "a.json",
        '[{"ask": "x", "sql": "SELECT {a, b, c}, {d, e, f} FROM t"}]',
        InputError,
        "49 queries, more than 32",
    ),
}


@pytest.fixture(scope="module")
def garage() -> Catalog:
    return Catalog(ingest.read([FIXTURES / "garage.sql"]).data)


@pytest.mark.parametrize(("gold", "queries"), SPELT.items())
def test_gold_is_spelt_out(gold: str, queries: list[str]) -> None:
    assert list(external.alternatives(gold)) == queries


def test_a_set_is_judged_and_what_its_gold_cannot_judge_is_left_out(
    garage: Catalog, pack: Pack, tmp_path: Path
) -> None:
    def answer(question: Question) -> Given:
        return Given(question.id, "", sql=ANSWERS[question.id])

    report = runs.run(tmp_path / "run", str(CSV), answer, "right ones", garage, pack)
    assert (report["questions"], report["shares"]["overall"]["right"]) == (4, 4)
    found = report["left_out"]["ids"]
    assert {name: why[: len(LEFT_OUT[name])] for name, why in found.items()} == LEFT_OUT
    assert set(report["by"]["module"]) == {"filter", "group_by", "date"}
    assert runs.rescore(tmp_path / "run", garage, pack) == report


def test_a_wrong_answer_is_wrong(garage: Catalog, pack: Pack, tmp_path: Path) -> None:
    def answer(question: Question) -> Given:
        return Given(
            question.id, "", sql="SELECT v.brand, COUNT(v.bought) AS n FROM vehicle AS v GROUP BY v.brand"
        )

    report = runs.run(tmp_path / "run", str(CSV), answer, "wrong ones", garage, pack)
    assert report["shares"]["overall"]["right"] == 0


def test_instructions_belong_to_the_question_and_json_says_the_same(tmp_path: Path) -> None:
    rows = external.read(CSV)
    assert rows[3].ask == "Which repairs were done this year?\nToday is GETDATE()."
    for name, text in (
        ("a.json", json.dumps([{"ask": "x", "sql": "SELECT 1"}])),
        ("a.jsonl", '{"ask": "x", "sql": "SELECT 1"}\n\n'),
    ):
        path = tmp_path / name
        path.write_text(text)
        assert [item.ask for item in external.read(path)] == ["x"]


@pytest.mark.parametrize(("name", "text", "error", "said"), BROKEN.values(), ids=BROKEN)
def test_a_broken_set_is_one_clear_error(
    name: str, text: str | bytes | None, error: type[Exception], said: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(error, match=said):
        external.read(path)


def test_the_command_line_takes_a_set_with_a_catalog_of_its_ddl(tmp_path: Path) -> None:
    run = CliRunner(env={"COLUMNS": "120"})
    catalog, output = str(tmp_path / "catalog"), str(tmp_path / "run")
    assert run.invoke(cli, ["ingest", str(FIXTURES / "garage.sql"), "-o", catalog]).exit_code == 0
    words = ["eval", "--answerer", "empty", "--suite", str(CSV), "-o", output, "--catalog", catalog]
    result = run.invoke(cli, words)
    assert result.exit_code == 0, result.output
    assert "0.0 % (0.0–49.0, n=4)" in result.output
    assert "3 (row-0005, row-0006, row-0007)" in " ".join(result.output.split())
