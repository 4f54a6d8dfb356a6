"""A live server is asked what it would take; a stand-in for its connection answers here."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from vgpt2.catalog.model import Catalog
from vgpt2.cli import cli
from vgpt2.errors import InputError, MissingError
from vgpt2.pack.model import Pack
from vgpt2.suite import run as runs
from vgpt2.suite.given import Given
from vgpt2.suite.live import DESCRIBE, Live, declared, open_live
from vgpt2.suite.question import Question


class Server:
    """A DB-API connection to a server that knows all names but those of `unknown`."""

    def __init__(self, *unknown: str, broken: bool = False) -> None:
        self.unknown, self.broken = unknown, broken
        self.asked: list[tuple[str, Sequence[object]]] = []
        self.open = 0

    def cursor(self) -> Server:
        self.open += 1
        return self

    def execute(self, sql: str, parameters: Sequence[object]) -> None:
        if self.broken:
            raise RuntimeError("VIEW DATABASE STATE permission was denied")
        self.asked.append((sql, parameters))

    def fetchall(self) -> list[tuple[int, str]]:
        text = str(self.asked[-1][1][0])
        return [(208, f"Invalid object name '{name}'.") for name in self.unknown if name in text]

    def close(self) -> None:
        self.open -= 1


DECLARED = {
    "SELECT 1": "",
    "SELECT @APCo, @Mth, @APCo": "@APCo int, @Mth nvarchar(4000)",
    "SELECT '@Mth', @@ROWCOUNT, @Rate, @Other": "@Rate float, @Other sql_variant",
}


@pytest.mark.parametrize(("sql", "wanted"), DECLARED.items())
def test_parameters_are_declared(sql: str, wanted: str) -> None:
    assert declared(sql, {"APCo": 1, "@Mth": "2024-01-01", "Rate": 0.5}) == wanted


def test_a_server_is_asked_to_describe_and_never_to_run() -> None:
    server = Server("Invoice")
    live = Live(server, "%s")
    assert live.refuses("SELECT Invoice.A FROM Invoice") == "208: Invalid object name 'Invoice'."
    assert live.refuses("SELECT APTH.A FROM APTH WHERE APTH.A = @A", {"A": 1}) == ""
    assert [sql for sql, _ in server.asked] == [DESCRIBE.format(mark="%s")] * 2
    assert [given for _, given in server.asked] == [
        ("SELECT Invoice.A FROM Invoice", None),
        ("SELECT APTH.A FROM APTH WHERE APTH.A = @A", "@A int"),
    ]
    assert server.open == 0
    with pytest.raises(InputError, match="permission was denied"):
        Live(Server(broken=True)).refuses("SELECT 1")


def test_a_run_says_what_the_server_would_take(tmp_path: Path, catalog: Catalog, pack: Pack) -> None:
    def answer(question: Question) -> Given:
        queries = question.gold_queries
        return Given(question.id, "", sql=queries[0] if queries else "")

    how = runs.How(live=Live(Server("JCJM")))
    report = runs.run(tmp_path / "run", "smoke", answer, "gold", catalog, pack, how=how)
    said: dict[str, Any] = report["server"]
    # A question may have further golds besides the first, which is what was answered.
    assert said["gold"]["refused"].keys() >= said["answers"]["refused"].keys() == set(said["unlike_binder"])
    assert 0 < len(said["answers"]["refused"]) < said["answers"]["asked"]
    plain = runs.rescore(tmp_path / "run", catalog, pack)
    assert plain == {**report, "server": None}


def test_a_server_that_cannot_be_asked_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    with pytest.raises(MissingError, match=r"pip install 'vgpt2\[db\]'"):
        open_live("mssql+mssqlpython://host/database")

    def unreachable(url: str) -> Any:
        def raw_connection() -> None:
            raise OSError("no route to host")

        return SimpleNamespace(raw_connection=raw_connection)

    fake = SimpleNamespace(create_engine=unreachable, exc=SimpleNamespace(ArgumentError=ValueError))
    monkeypatch.setitem(sys.modules, "sqlalchemy", fake)
    with pytest.raises(MissingError, match="no route to host"):
        open_live("mssql+mssqlpython://host/database")


def test_the_command_line_asks_a_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    engine = SimpleNamespace(
        raw_connection=lambda: Server("APTH"), dialect=SimpleNamespace(paramstyle="qmark")
    )
    fake = SimpleNamespace(create_engine=lambda url: engine, exc=SimpleNamespace(ArgumentError=ValueError))
    monkeypatch.setitem(sys.modules, "sqlalchemy", fake)
    monkeypatch.chdir(tmp_path)
    words = ["eval", "--answerer", "nearest", "--server", "mssql+mssqlpython://host/database", "-o", "run"]
    assert CliRunner().invoke(cli, words).exit_code == 0
    report = json.loads(Path("run/report.json").read_text(encoding="utf-8"))
    assert report["server"]["gold"]["asked"] > len(report["server"]["gold"]["refused"]) > 0
    assert "The live server would take" in Path("run/report.md").read_text(encoding="utf-8")
