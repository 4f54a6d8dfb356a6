"""From a prompt to a reply's text, under the tightest grammar that a backend can follow.

A backend that can go on with a begun answer decodes in two steps: the first line names the tables, or
refuses; the rest knows those tables and no others. One that cannot gets the grammar of the whole reply;
one that takes no grammar is asked freely. What comes back is checked all the same.

Not covered: repair, and whether the reply is right (`vgpt2.answer.assistant`).
"""

from __future__ import annotations

from contextlib import closing

from vgpt2.answer import grammar
from vgpt2.answer.backend import MAX_TOKENS, Backend
from vgpt2.context.model import Context
from vgpt2.context.prompt import render
from vgpt2.context.reply import read_tables


def decode(backend: Backend, context: Context, max_tokens: int = MAX_TOKENS) -> str:
    """The backend's reply to the context's question, as text in the form of `vgpt2.context.reply`."""
    prompt = render(context.question, context)
    if not (backend.constrains and backend.continues):
        whole = grammar.whole(context) if backend.constrains else None
        return "".join(backend.generate(prompt, whole, max_tokens))
    first = ""
    tables = None
    with closing(backend.generate(prompt, grammar.opening(context), max_tokens)) as pieces:
        for piece in pieces:
            first += piece
            tables = read_tables(first)
            if tables is not None:
                break
    if not tables:
        return first
    return first + "".join(backend.generate(prompt, grammar.rest(context, tables), max_tokens, prefix=first))
