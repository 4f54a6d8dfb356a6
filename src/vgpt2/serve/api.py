"""The HTTP service: OpenAI-compatible completions, the answer with its proof, and the chat page.

    POST /v1/chat/completions   OpenAI's form, plain and streaming
    GET  /v1/models             the one model there is
    POST /api/ask               {"question": …} → the answer as `vgpt2 ask --json` prints it
    GET  /api/about             what stands behind the service: catalog, model
    GET  /                      the chat page
    GET  /healthz               "ok" while the process answers

Not covered: keys, rate limits, audit and feedback; so it listens on this machine only unless told otherwise.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.resources import files
from typing import Any, Protocol

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from pydantic import BaseModel, Field

from vgpt2 import __version__
from vgpt2.errors import Vgpt2Error
from vgpt2.serve import chat

LONGEST = 8_000
"""Characters of a question; longer ones are refused before anything is parsed."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"
"""The page brings its own style and script and talks to this service only."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Said(Protocol):
    """What an assistant answers."""

    def to_dict(self) -> dict[str, Any]:
        """The answer as `vgpt2 ask --json` prints it."""


class Asked(Protocol):
    """Whoever answers questions (`vgpt2.answer.assistant.Assistant`)."""

    def ask(self, question: str) -> Said:
        """Answer one question."""


class Question(BaseModel):
    """The body of /api/ask."""

    question: str = Field(min_length=1, max_length=LONGEST)


def app(assistant: Asked, about: dict[str, Any], model: str = "vgpt2") -> FastAPI:
    """The service over one assistant.

    Args:
        about: what /api/about says: at least `catalog`, `objects` and `model`.
        model: the name under which clients ask for it.
    """
    service = FastAPI(title="vgpt2", version=__version__, docs_url=None, redoc_url=None)
    one_at_a_time = threading.Lock()  # a model's tensors are shared; questions wait for each other

    def answer(question: str) -> dict[str, Any]:
        with one_at_a_time:
            return assistant.ask(question).to_dict()

    _errors(service)
    _openai(service, answer, model)
    _own(service, answer, about)
    return service


def _openai(service: FastAPI, answer: Callable[[str], dict[str, Any]], model: str) -> None:
    @service.get("/v1/models")
    def models() -> dict[str, Any]:
        only = {"id": model, "object": "model", "created": 0, "owned_by": "vgpt2"}
        return {"object": "list", "data": [only]}

    @service.post("/v1/chat/completions")
    def completions(request: chat.Request) -> Response:
        question = request.question
        if len(question) > LONGEST:
            message = f"the question has {len(question):,} characters; at most {LONGEST:,} are read"
            return JSONResponse(chat.error(message, "invalid_request_error", 413), 413)
        said = answer(question)
        if request.stream:
            return StreamingResponse(chat.events(model, said), media_type="text/event-stream")
        return JSONResponse(chat.completion(model, said))


def _own(service: FastAPI, answer: Callable[[str], dict[str, Any]], about: dict[str, Any]) -> None:
    page = files("vgpt2.serve").joinpath("page.html").read_text(encoding="utf-8")

    @service.get("/")
    def chat_page() -> HTMLResponse:
        return HTMLResponse(page, headers=HEADERS)

    @service.get("/healthz")
    def healthz() -> PlainTextResponse:
        return PlainTextResponse("ok")

    @service.get("/api/about")
    def tell() -> dict[str, Any]:
        return {"version": __version__, **about}

    @service.post("/api/ask")
    def ask(body: Question) -> dict[str, Any]:
        return answer(body.question)


def _errors(service: FastAPI) -> None:
    """Every error leaves in OpenAI's form, as one line."""

    @service.exception_handler(Vgpt2Error)
    def ours(request: Request, error: Vgpt2Error) -> JSONResponse:
        return JSONResponse(chat.error(str(error), "invalid_request_error", 400), 400)

    @service.exception_handler(RequestValidationError)
    def body(request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if part != "body")
        message = f"{place}: {first['msg']}" if place else str(first["msg"])
        return JSONResponse(chat.error(message, "invalid_request_error", 400), 400)

    @service.exception_handler(Exception)
    def fault(request: Request, error: Exception) -> JSONResponse:
        # A fault of ours: the log has the traceback, the client learns that it was not their request.
        message = f"internal error ({type(error).__name__}); the service's log has the details"
        return JSONResponse(chat.error(message, "server_error", 500), 500)
