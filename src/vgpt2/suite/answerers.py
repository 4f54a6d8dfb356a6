"""Who can be asked: the assistant over the catalog alone, with a trained run, or a server.

An answerer is a function from a question's text to what was given. Its name and the digest of what stands
behind it go into the run's manifest.

Not covered: batching and several processes; a later step, when models large enough to need it are served.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.backend import open_server, open_transformers
from vgpt2.catalog.model import Catalog
from vgpt2.errors import ConfigError, Vgpt2Error
from vgpt2.pack.model import Pack
from vgpt2.suite.given import Given, from_answer
from vgpt2.suite.question import Question

Answerer = Callable[[Question], Given]

NAMES = ("catalog",)
"""Answerers that need no model."""


def assistant(catalog: Catalog, pack: Pack, name: str) -> Answerer:
    """An answerer by name: `catalog` is the assistant without any model.

    Raises:
        ConfigError: there is none of that name.
    """
    if name not in NAMES:
        raise ConfigError(f"no answerer '{name}'", do=f"use one of {', '.join(NAMES)}, --model or --url")
    return _asking(Assistant(catalog, pack))


def model(catalog: Catalog, pack: Pack, run: Path) -> Answerer:
    """The assistant with a trained run as its model."""
    return _asking(Assistant(catalog, pack, open_transformers(run)))


def server(catalog: Catalog, pack: Pack, url: str, name: str) -> Answerer:
    """The assistant with an OpenAI-compatible server as its model."""
    return _asking(Assistant(catalog, pack, open_server(url, name)))


def _asking(asked: Assistant) -> Answerer:
    def answer(question: Question) -> Given:
        start = time.perf_counter()
        try:
            said = asked.ask(question.ask).to_dict()
        except Vgpt2Error as error:
            # One question that fails must not lose the answers to the others; it is counted as wrong.
            return Given(question.id, "", error=str(error), seconds=time.perf_counter() - start)
        return from_answer(question.id, said, time.perf_counter() - start)

    return answer
