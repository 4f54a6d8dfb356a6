"""What a model is to the rest: something that goes on from a prompt, under a grammar if it can.

Backends: `Scripted` gives fixed replies (tests, demonstrations); `open_transformers` a local Hugging Face
folder; `open_server` any OpenAI-compatible server. The heavy ones are imported when they are opened, so that
`vgpt2 ask` without a model needs neither torch nor a network.

Not covered: ONNX and llama.cpp runtimes; they fit the same protocol.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Protocol

from vgpt2.context.model import Budget
from vgpt2.context.prompt import Prompt
from vgpt2.errors import need_extra

MAX_TOKENS = 700
"""Tokens of an answer at most; a reply cut there is not an answer."""


class Backend(Protocol):
    """A model that can be asked.

    Attributes:
        name: what the proof calls it.
        constrains: it obeys the grammar it is given.
        continues: it can go on with a begun answer (`prefix`).
        budget: the context that it was trained on; None where it takes what it is given.
    """

    name: str
    constrains: bool
    continues: bool
    budget: Budget | None

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """Pieces of the answer's text, as they come; `prefix` is not repeated.

        Args:
            grammar: Lark text for llguidance that the pieces together must follow; None for free text.
            max_tokens: after so many the answer is cut.
            prefix: the beginning of the answer, already settled.
        """
        ...


class Scripted:
    """Fixed replies, given one after the other; the last one is repeated.

    Obeys no grammar; with `two_steps` it says that it does, and is asked as such a backend is.
    """

    name = "scripted"

    def __init__(self, *replies: str, two_steps: bool = False, budget: Budget | None = None) -> None:
        self._replies: Sequence[str] = replies
        self._asked = 0
        self.constrains = self.continues = two_steps
        self.budget = budget
        self.prompts: list[Prompt] = []

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """The next reply line by line; after a prefix of it, what is left of the same reply."""
        if prefix:
            reply = self._replies[min(self._asked, len(self._replies)) - 1]
        else:
            reply = self._replies[min(self._asked, len(self._replies) - 1)]
            self._asked += 1
        self.prompts.append(prompt)
        yield from reply.removeprefix(prefix).splitlines(keepends=True)


def open_transformers(run: Path) -> Backend:
    """A trained run, or any Hugging Face folder with a causal language model, on this machine's CPU or GPU.

    Raises:
        MissingError: torch or transformers is not installed, or there is no such folder.
        InputError: it holds no model, or was trained with another version of the prompt.
    """
    try:
        from vgpt2.answer.local import (
            open_run,
        )  # torch takes seconds to import and is not in the base install
    except ImportError as error:
        raise need_extra(error.name or "torch", "train") from error
    return open_run(run)


def open_server(url: str, model: str, grammar: str = "none", key: str | None = None) -> Backend:
    """An OpenAI-compatible server.

    Args:
        url: its base URL, `http://localhost:8000/v1`.
        model: the model's name there.
        grammar: the field by which it takes a grammar, see `vgpt2.answer.server.GRAMMAR_FIELDS`; `none` for
            a server that takes none.
        key: sent as a bearer token.
    """
    from vgpt2.answer.server import Server  # only where a server is asked

    return Server(url, model, grammar=grammar, key=key)
