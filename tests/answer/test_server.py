"""The HTTP backend against a small server that answers as OpenAI's and vLLM's do."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.opening import open_server
from vgpt2.context.prompt import Prompt
from vgpt2.context.reply import SqlReply, render
from vgpt2.context.retrieve import Index
from vgpt2.errors import ConfigError, InputError, MissingError

PROMPT = Prompt("be brief", "open invoices", "Table APTH")


class _Handler(BaseHTTPRequestHandler):
    asked: ClassVar[list[dict[str, Any]]] = []
    keys: ClassVar[list[str | None]] = []
    lines: ClassVar[list[str]] = []
    status: ClassVar[int] = 200

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append({"path": self.path, **json.loads(body)})
        self.keys.append(self.headers.get("Authorization"))
        self.send_response(self.status)
        self.end_headers()
        for line in self.lines:
            self.wfile.write(f"{line}\n\n".encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the base class
        pass


@pytest.fixture
def served() -> Iterator[tuple[str, type[_Handler]]]:
    _Handler.asked, _Handler.keys, _Handler.status = [], [], 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1", _Handler
    server.shutdown()
    server.server_close()


def _chunks(*pieces: str) -> list[str]:
    lines = [f"data: {json.dumps({'choices': [{'delta': {'content': piece}}]})}" for piece in pieces]
    return [
        ": a remark",
        'data: {"choices": [{"delta": {"role": "assistant"}}]}',
        *lines,
        'data: {"choices": []}',
        "data: [DONE]",
    ]


def test_pieces_come_as_they_are_sent(served: tuple[str, type[_Handler]]) -> None:
    url, handler = served
    handler.lines = _chunks("Tables: ", "APTH.\n", "größer")
    backend = open_server(url + "/", "a-model", key="secret")
    assert list(backend.generate(PROMPT, grammar="start: x", max_tokens=9)) == [
        "Tables: ",
        "APTH.\n",
        "größer",
    ]
    (asked,) = handler.asked
    assert asked == {
        "path": "/v1/chat/completions",
        "model": "a-model",
        "messages": PROMPT.messages,
        "max_tokens": 9,
        "temperature": 0,
        "stream": True,
    }
    assert handler.keys == ["Bearer secret"]
    assert not backend.constrains


@pytest.mark.parametrize(
    ("way", "field"),
    [
        ("structured_outputs", {"structured_outputs": {"grammar": "start: x"}}),
        ("guided_grammar", {"guided_grammar": "start: x"}),
    ],
)
def test_a_grammar_goes_where_the_server_takes_it(
    way: str, field: dict[str, Any], served: tuple[str, type[_Handler]]
) -> None:
    url, handler = served
    handler.lines = _chunks("x")
    backend = open_server(url, "m", grammar=way)
    assert list(backend.generate(PROMPT, grammar="start: x")) == ["x"]
    assert backend.constrains and not backend.continues
    assert field.items() <= handler.asked[0].items()
    assert handler.keys == [None]


def test_an_assistant_over_a_server(index: Index, served: tuple[str, type[_Handler]]) -> None:
    url, handler = served
    sql = "SELECT APTH.Vendor, APTH.InvTotal\nFROM APTH WITH (NOLOCK)\nWHERE APTH.APCo = @APCo"
    handler.lines = _chunks(*render(SqlReply(("APTH",), (), sql)).splitlines(keepends=True))
    answer = Assistant(index, open_server(url, "m", grammar="structured_outputs")).ask("invoice totals")
    assert answer.sql == sql
    assert "start: tables body | refusal" in handler.asked[0]["structured_outputs"]["grammar"]


def test_tokens_are_counted_where_they_are_asked_for(served: tuple[str, type[_Handler]]) -> None:
    url, handler = served
    usage = {"prompt_tokens": 120, "completion_tokens": 7, "total_tokens": 127}
    handler.lines = [*_chunks("x"), f"data: {json.dumps({'choices': [], 'usage': usage})}"]
    backend = open_server(url, "m", temperature=0.7, usage=True)
    assert backend.take_usage() is None
    for _ in range(2):
        assert list(backend.generate(PROMPT)) == ["x"]
    assert handler.asked[0]["stream_options"] == {"include_usage": True}
    assert handler.asked[0]["temperature"] == 0.7
    assert (backend.take_usage(), backend.take_usage()) == ((240, 14), None)


@pytest.mark.parametrize(
    ("status", "lines", "said"),
    [
        (400, ['{"error": {"message": "no such model"}}'], "400: no such model"),
        (500, ["out of\nmemory"], "500: out of memory"),
        (200, ["data: not json"], "no completion"),
        (200, ['data: {"error": "x"}'], "no completion"),
    ],
)
def test_a_server_that_refuses_is_one_line(
    status: int, lines: list[str], said: str, served: tuple[str, type[_Handler]]
) -> None:
    url, handler = served
    handler.status, handler.lines = status, lines
    with pytest.raises(InputError, match=said):
        list(open_server(url, "m").generate(PROMPT))


def test_what_cannot_be_a_server_is_refused() -> None:
    with pytest.raises(ConfigError, match="http"):
        open_server("file:///etc/passwd", "m")
    with pytest.raises(ConfigError, match="no way 'gbnf'"):
        open_server("http://localhost", "m", grammar="gbnf")
    with pytest.raises(MissingError, match="cannot be reached"):
        list(open_server("http://127.0.0.1:1/v1", "m").generate(PROMPT))
