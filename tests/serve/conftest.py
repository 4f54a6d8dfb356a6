"""A service over an assistant that is known in full, and the same service on a real socket."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="needs the extra serve")

import uvicorn

from vgpt2.errors import InputError
from vgpt2.serve.api import app

SQL = "SELECT APTH.APRef\nFROM APTH WITH (NOLOCK)\nWHERE APTH.APCo = 1"


class Answer:
    def __init__(self, **fields: Any) -> None:
        self.fields = fields

    def to_dict(self) -> dict[str, Any]:
        proof = {
            "objects": [{"name": "APTH", "kind": "view", "base": "bAPTH"}],
            "columns": [{"name": "APTH.APRef", "type": "bAPReference"}],
            "joins": [],
            "checks": [{"name": "binds", "passed": True}],
            "sources": ["catalog"],
        }
        whole = {
            "route": "sql",
            "refused": False,
            "text": "",
            "sql": "",
            "missing": [],
            "suggestions": [],
            "proof": proof,
            "findings": [],
            "confidence": 1.0,
            "timings": {},
        }
        return whole | self.fields


class Assistant:
    """Answers three questions and fails on two others."""

    def ask(self, question: str) -> Answer:
        if question == "open invoices":
            return Answer(text="Open invoices of company 1.", sql=SQL)
        if question == "markup":
            return Answer(text="<img src=x onerror=document.title='owned'>", sql="SELECT '<b>'")
        if question == "bad input":
            raise InputError("cannot read that", do="ask otherwise")
        if question == "fault":
            raise ZeroDivisionError
        return Answer(
            route="refusal",
            refused=True,
            text="There is no Invoice.",
            missing=["Invoice"],
            suggestions=["APTH"],
        )


def service() -> Any:
    return app(Assistant(), {"catalog": "test", "objects": 12, "model": None})


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(service(), port=port, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started:
        if time.monotonic() > deadline:
            pytest.fail("the service did not start")
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)
