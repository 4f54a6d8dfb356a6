"""Who can be asked: the assistant over the catalog alone, with a trained run, or a server; or a run alone.

An answerer is a function from a question's text to what was given. Its name and the digest of what stands
behind it go into the run's manifest.

Answerers may be called from several threads at once; those with a local model answer one question after the
other all the same, since a model's own batches are a server's matter.

Not covered: batching.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.decode import decode
from vgpt2.answer.opening import open_server, open_transformers
from vgpt2.context.model import Budget
from vgpt2.context.retrieve import Index
from vgpt2.errors import ConfigError, Vgpt2Error
from vgpt2.suite.baselines import BASELINES
from vgpt2.suite.given import Given, from_answer, from_text
from vgpt2.suite.question import Question

Answerer = Callable[[Question], Given]

NAMES = ("catalog", *BASELINES)
"""Answerers that need no model."""


def named(index: Index, name: str) -> Answerer:
    """An answerer by name: `catalog` is the assistant without any model, the others are baselines.

    Raises:
        ConfigError: there is none of that name.
    """
    if name not in NAMES:
        raise ConfigError(f"no answerer '{name}'", do=f"use one of {', '.join(NAMES)}, --model or --url")
    baseline = BASELINES.get(name)
    if baseline is not None:
        return _timed(lambda question: baseline(index, question))
    return _asking(Assistant(index))


def model(index: Index, run: Path) -> Answerer:
    """The assistant with a trained run as its model."""
    return _asking(Assistant(index, open_transformers(run)))


def bare(index: Index, run: Path) -> Answerer:
    """A trained run alone: retrieval, prompt and grammar, but no routes, verified queries, checks or repair.

    This is what stages of training are compared by; the assistant answers so much without a model that it
    hides what a model learned.
    """
    backend = open_transformers(run)

    def say(question: Question) -> Given:
        context = index.retrieve(question.ask, backend.budget or Budget())
        return from_text(question.id, decode(backend, context, index.catalog), 0.0)

    return _timed(say)


def server(index: Index, url: str, name: str, *, temperature: float = 0.0) -> Answerer:
    """The assistant with an OpenAI-compatible server as its model.

    Args:
        temperature: of sampling; 0 takes the likeliest token each time.
    """
    backend = open_server(url, name, temperature=temperature, usage=True)
    asked = Assistant(index, backend)

    def say(question: Question) -> Given:
        backend.take_usage()  # what an earlier question left in this thread
        given = from_answer(question.id, asked.ask(question.ask).to_dict(), 0.0)
        return msgspec.structs.replace(given, tokens=backend.take_usage())

    return _timed(say)


def _asking(asked: Assistant) -> Answerer:
    def say(question: Question) -> Given:
        return from_answer(question.id, asked.ask(question.ask).to_dict(), 0.0)

    return _timed(say)


def _timed(say: Answerer) -> Answerer:
    """The same answerer with its seconds noted, and with a failure as an answer.

    One question that fails must not lose the answers to the others; it is counted as wrong.
    """

    def answer(question: Question) -> Given:
        start = time.perf_counter()
        try:
            given = say(question)
        except Vgpt2Error as error:
            given = Given(question.id, "", error=str(error))
        return msgspec.structs.replace(given, seconds=time.perf_counter() - start)

    return answer
