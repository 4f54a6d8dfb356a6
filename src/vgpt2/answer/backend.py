"""What a model is to the rest: something that goes on from a prompt, under a grammar if it can.

`Scripted` gives fixed replies (tests, demonstrations). The backends that bring a model of their own are
opened by `vgpt2.answer.opening`.

Not covered: ONNX and llama.cpp runtimes; they fit the same protocol.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Protocol

from vgpt2.context.model import Budget
from vgpt2.context.prompt import Prompt

MAX_TOKENS = 700
"""Tokens of an answer at most; a reply cut there is not an answer."""


class Backend(Protocol):
    """A model that can be asked.

    Attributes:
        name: what the proof calls it.
        constrains: it obeys the grammar it is given.
        continues: it can go on with a begun answer (`prefix`).
        budget: the context that it was trained on; None where it takes what it is given.
        exact: the share of held-out answers that it gave word for word when it was trained; None where that
            was not measured.
    """

    name: str
    constrains: bool
    continues: bool
    budget: Budget | None
    exact: float | None

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """Pieces of the answer's text, as they come; `prefix` is not repeated.

        Args:
            grammar: Lark text for llguidance that the pieces together must follow; None for free text.
            max_tokens: after so many, those of the prefix included, the answer is cut.
            prefix: the beginning of the answer, already settled.
        """
        ...


class Scripted:
    """Fixed replies, given one after the other; the last one is repeated.

    Obeys no grammar; with `steps` it says that it does, and is asked as such a backend is.
    """

    name = "scripted"
    exact: float | None = None

    def __init__(self, *replies: str, steps: bool = False, budget: Budget | None = None) -> None:
        self._replies: Sequence[str] = replies
        self._asked = 0
        self.constrains = self.continues = steps
        self.budget = budget
        self.prompts: list[Prompt] = []

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """The next reply, line by line; after a prefix of it, what is left of the same reply."""
        if prefix:
            reply = self._replies[min(self._asked, len(self._replies)) - 1]
        else:
            reply = self._replies[min(self._asked, len(self._replies) - 1)]
            self._asked += 1
        self.prompts.append(prompt)
        yield from reply.removeprefix(prefix).splitlines(keepends=True)
