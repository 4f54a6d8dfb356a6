"""The shapes of OpenAI's chat completions, as far as this service speaks them, and an answer put into them.

Source: OpenAI's API reference, "Chat completions". The answer stands in `choices[0].message.content` as
Markdown (the words, then the query in a fence); the whole answer with its proof stands beside it under
`vgpt2`, where clients that do not know it pass it over.

Not covered: several choices, tools, log probabilities, images. Earlier turns of a conversation are not read:
the last user message is the question.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from vgpt2.errors import InputError

Part = dict[str, Any]
"""A content part, `{"type": "text", "text": …}`."""


class Message(BaseModel):
    """One turn. Content is a text or a list of text parts, as OpenAI's clients send either."""

    model_config = ConfigDict(extra="allow")

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[Part] | None = None

    @property
    def text(self) -> str:
        """The text of the turn."""
        if isinstance(self.content, list):
            return "\n".join(str(part.get("text", "")) for part in self.content if part.get("type") == "text")
        return self.content or ""


class Request(BaseModel):
    """A request for a completion. Sampling options of OpenAI's are accepted and have no effect."""

    model_config = ConfigDict(extra="allow")

    messages: list[Message] = Field(min_length=1)
    model: str = "vgpt2"
    stream: bool = False

    @property
    def question(self) -> str:
        """The last user turn.

        Raises:
            InputError: there is none, or it is empty.
        """
        for message in reversed(self.messages):
            if message.role == "user" and message.text.strip():
                return message.text.strip()
        raise InputError("no user message with a text", where="messages", do="send one with role 'user'")


def content(answer: dict[str, Any]) -> str:
    """An answer as Markdown: the words, then the query in a fence."""
    parts = [str(answer["text"]).strip()]
    if answer["sql"]:
        parts.append(f"```sql\n{answer['sql'].strip()}\n```")
    return "\n\n".join(part for part in parts if part)


def completion(model: str, answer: dict[str, Any]) -> dict[str, Any]:
    """A whole completion. Tokens are not counted: the answer is checked text, not one model call."""
    message = {"role": "assistant", "content": content(answer)}
    return {
        **_head(model, "chat.completion"),
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0},
        "vgpt2": answer,
    }


def events(model: str, answer: dict[str, Any]) -> Iterator[str]:
    """A completion as server-sent events, line by line.

    The pieces are sent after the answer was checked: a query that turns out to name something unknown must
    not have left the house by then.
    """
    head = _head(model, "chat.completion.chunk")
    yield _event(head, {"role": "assistant", "content": ""}, None)
    for piece in content(answer).splitlines(keepends=True):
        yield _event(head, {"content": piece}, None)
    yield _event({**head, "vgpt2": answer}, {}, "stop")
    yield "data: [DONE]\n\n"


def error(message: str, kind: str, code: int) -> dict[str, Any]:
    """An error in OpenAI's form, which its clients turn into an exception with this message."""
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


def _head(model: str, kind: str) -> dict[str, Any]:
    return {"id": f"chatcmpl-{uuid.uuid4().hex}", "object": kind, "created": int(time.time()), "model": model}


def _event(head: dict[str, Any], delta: dict[str, Any], finish: str | None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
    return f"data: {json.dumps({**head, 'choices': [choice]}, ensure_ascii=False)}\n\n"
