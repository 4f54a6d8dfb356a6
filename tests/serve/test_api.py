"""The service speaks OpenAI's protocol to OpenAI's own client, and its errors are one line."""

from __future__ import annotations

from typing import Any

import httpx
import openai
import pytest

from tests.serve.conftest import SQL


@pytest.fixture(scope="module")
def client(base_url: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{base_url}/v1", api_key="none", max_retries=0)


def user(text: str) -> list[Any]:
    return [{"role": "system", "content": "be brief"}, {"role": "user", "content": text}]


def test_a_completion(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(model="vgpt2", messages=user("open invoices"))
    assert done.choices[0].message.content == f"Open invoices of company 1.\n\n```sql\n{SQL}\n```"
    assert done.choices[0].finish_reason == "stop"
    assert done.model_extra is not None
    assert done.model_extra["vgpt2"]["proof"]["objects"][0]["name"] == "APTH"


def test_a_stream_gives_the_same_text_in_pieces(client: openai.OpenAI) -> None:
    pieces = list(client.chat.completions.create(model="vgpt2", messages=user("open invoices"), stream=True))
    text = "".join(piece.choices[0].delta.content or "" for piece in pieces)
    assert text == f"Open invoices of company 1.\n\n```sql\n{SQL}\n```"
    assert len(pieces) > 3
    assert [piece.choices[0].finish_reason for piece in pieces][-1] == "stop"


def test_parts_of_text_are_read(client: openai.OpenAI) -> None:
    parts: Any = [{"role": "user", "content": [{"type": "text", "text": "open invoices"}]}]
    done = client.chat.completions.create(model="vgpt2", messages=parts)
    assert "APTH" in (done.choices[0].message.content or "")


def test_models_are_listed(client: openai.OpenAI) -> None:
    assert [model.id for model in client.models.list()] == ["vgpt2"]


def test_a_refusal_is_an_answer(base_url: str) -> None:
    answer = httpx.post(f"{base_url}/api/ask", json={"question": "Invoice"}).json()
    assert (answer["refused"], answer["missing"], answer["suggestions"]) == (True, ["Invoice"], ["APTH"])


BAD: dict[str, tuple[str, Any, int, str]] = {
    "empty": ("/api/ask", {"question": ""}, 400, "question"),
    "no question": ("/api/ask", {}, 400, "question"),
    "too long": ("/api/ask", {"question": "x" * 8001}, 400, "8000"),
    "too long for chat": (
        "/v1/chat/completions",
        {"messages": [{"role": "user", "content": "x" * 8001}]},
        413,
        "8,000",
    ),
    "no user turn": (
        "/v1/chat/completions",
        {"messages": [{"role": "system", "content": "hello"}]},
        400,
        "role 'user'",
    ),
    "no messages": ("/v1/chat/completions", {"messages": []}, 400, "messages"),
    "unknown role": ("/v1/chat/completions", {"messages": [{"role": "x", "content": "a"}]}, 400, "role"),
    "not an object": ("/v1/chat/completions", ["a"], 400, ""),
    "user's mistake": ("/api/ask", {"question": "bad input"}, 400, "cannot read that; ask otherwise"),
    "our fault": ("/api/ask", {"question": "fault"}, 500, "internal error (ZeroDivisionError)"),
}


@pytest.mark.parametrize(("path", "body", "status", "says"), BAD.values(), ids=BAD)
def test_bad_input_is_one_clear_line(base_url: str, path: str, body: Any, status: int, says: str) -> None:
    response = httpx.post(f"{base_url}{path}", json=body)
    message = response.json()["error"]["message"]
    assert response.status_code == status
    assert says in message
    assert "\n" not in message and "Traceback" not in message


def test_broken_json_is_one_clear_line(base_url: str) -> None:
    response = httpx.post(
        f"{base_url}/v1/chat/completions", content=b"{", headers={"Content-Type": "application/json"}
    )
    assert response.status_code == 400
    assert "JSON" in response.json()["error"]["message"]


def test_the_clients_own_error_carries_our_message(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="cannot read that"):
        client.chat.completions.create(model="vgpt2", messages=user("bad input"))


def test_the_page_loads_nothing_from_elsewhere(base_url: str) -> None:
    response = httpx.get(base_url)
    assert response.headers["content-security-policy"].startswith("default-src 'none'")
    assert "http://" not in response.text and "https://" not in response.text
    assert "innerHTML" not in response.text


def test_health_and_about(base_url: str) -> None:
    assert httpx.get(f"{base_url}/healthz").text == "ok"
    assert httpx.get(f"{base_url}/api/about").json()["objects"] == 12
