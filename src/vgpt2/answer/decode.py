"""From a prompt to a reply's text, under the tightest grammar that a backend can follow.

A backend that can go on with a begun answer decodes in steps (`vgpt2.answer.steps`): each is made for what
the answer has said so far. One that cannot gets the grammar of the whole reply; one that takes no grammar is
asked freely. What comes back is checked all the same.

Not covered: repair, and whether the reply is right (`vgpt2.answer.assistant`).
"""

from __future__ import annotations

from vgpt2.answer import grammar, steps
from vgpt2.answer.backend import MAX_TOKENS, Backend
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Context
from vgpt2.context.prompt import render


def decode(backend: Backend, context: Context, catalog: Catalog, max_tokens: int = MAX_TOKENS) -> str:
    """The backend's reply to the context's question, as text in the form of `vgpt2.context.reply`.

    A reply that the limit cuts is given as far as it came; `reply.read` does not take it for an answer.
    """
    prompt = render(context.question, context)
    if not (backend.constrains and backend.continues):
        whole = grammar.whole(context) if backend.constrains else None
        return "".join(backend.generate(prompt, whole, max_tokens))
    text = ""
    while (made := steps.following(text, context, catalog)) is not None:
        more = "".join(backend.generate(prompt, made, max_tokens, prefix=text))
        if not more:
            break
        text += more
    return text
