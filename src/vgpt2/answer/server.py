"""A backend over HTTP: any server that speaks OpenAI's chat completions (vLLM and others), streaming.

Source: OpenAI's API reference, "Chat completions" and its server-sent events; vLLM's documentation of
structured outputs for the field that carries a grammar. A server that takes none is asked without: what it
answers is checked like everything else.

Not covered: going on with a begun answer, which servers do in different ways; the grammar is therefore
the one for the whole reply. Retries: a server that is down is an error with one line.
"""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping
from typing import Any

from vgpt2.answer.backend import MAX_TOKENS
from vgpt2.context.model import Budget
from vgpt2.context.prompt import Prompt
from vgpt2.errors import ConfigError, InputError, MissingError

GRAMMAR_FIELDS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "structured_outputs": ("structured_outputs", "grammar"),  # vLLM from 0.12 on, backend guidance
    "guided_grammar": ("guided_grammar",),  # vLLM before 0.12
}
"""For each way to pass a grammar, the path of request fields that it goes into."""

TIMEOUT = 120.0


class Server:
    """A model behind a URL."""

    continues = False
    budget: Budget | None = None
    exact: float | None = None

    def __init__(
        self,
        url: str,
        model: str,
        *,
        grammar: str = "none",
        key: str | None = None,
        timeout: float = TIMEOUT,
        temperature: float = 0.0,
        usage: bool = False,
    ) -> None:
        if not url.startswith(("http://", "https://")):
            raise ConfigError("is no http or https address", where=url, do="give the base URL, such as …/v1")
        if grammar not in GRAMMAR_FIELDS:
            raise ConfigError(
                f"no way '{grammar}' to pass a grammar", do=f"one of {', '.join(GRAMMAR_FIELDS)}"
            )
        self.name = f"{model} at {url}"
        self.constrains = grammar != "none"
        self._url = url.rstrip("/") + "/chat/completions"
        self._model, self._path, self._key, self._timeout = model, GRAMMAR_FIELDS[grammar], key, timeout
        self._temperature, self._usage = temperature, usage
        self._counted = threading.local()

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """Pieces of the answer as the server sends them.

        Raises:
            MissingError: the server cannot be reached.
            InputError: it refuses the request, or sends what is no completion.
        """
        if prefix:
            raise NotImplementedError("a server does not go on with a begun answer")
        body: dict[str, Any] = {
            "model": self._model,
            "messages": prompt.messages,
            "max_tokens": max_tokens,
            "temperature": self._temperature,
            "stream": True,
        }
        if self._usage:
            body["stream_options"] = {"include_usage": True}
        if grammar is not None and self._path:
            _put(body, self._path, grammar)
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(self._url, json.dumps(body).encode(), headers)  # noqa: S310 - http(s) only, see __init__
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as response:  # noqa: S310
                for line in response:
                    yield from self._piece(line.decode("utf-8", "replace").strip())
        except urllib.error.HTTPError as error:
            raise InputError(f"the server answers {error.code}: {_said(error)}", where=self._url) from error
        except OSError as error:
            raise MissingError(
                f"cannot be reached ({error})", where=self._url, do="start the server"
            ) from error

    def _piece(self, line: str) -> Generator[str]:
        data = line.removeprefix("data:").strip()
        if not line.startswith("data:") or data == "[DONE]":
            return
        try:
            found = json.loads(data)
            self._count(found.get("usage"))
            choices = found["choices"]
            text = choices[0]["delta"].get("content") if choices else None
        except (ValueError, LookupError, AttributeError) as error:
            raise InputError("the server sent what is no completion", where=self._url) from error
        if text:
            yield str(text)

    def _count(self, usage: Any) -> None:
        """Add the tokens of one completion to this thread's."""
        if isinstance(usage, dict):
            before = getattr(self._counted, "tokens", None) or (0, 0)
            told = (usage.get("prompt_tokens"), usage.get("completion_tokens"))
            self._counted.tokens = tuple(
                old + (new if isinstance(new, int) else 0) for old, new in zip(before, told, strict=True)
            )

    def take_usage(self) -> tuple[int, int] | None:
        """Tokens of prompts and of answers since this thread last asked; None where the server told none."""
        tokens: tuple[int, int] | None = getattr(self._counted, "tokens", None)
        self._counted.tokens = None
        return tokens


def _put(body: dict[str, Any], path: tuple[str, ...], value: str) -> None:
    for name in path[:-1]:
        body = body.setdefault(name, {})
    body[path[-1]] = value


def _said(error: urllib.error.HTTPError) -> str:
    """The server's own message, one line of it."""
    text = error.read(2000).decode("utf-8", "replace")
    try:
        found = json.loads(text)
        text = found.get("error", {}).get("message", text) if isinstance(found, dict) else text
    except (ValueError, AttributeError):
        pass
    return " ".join(str(text).split())[:300] or error.reason
