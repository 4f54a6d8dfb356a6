"""Open the backends that bring a model: a local folder, or a server.

torch is imported when a folder is opened, so that `vgpt2 ask` without a model, or with a server, does not
need it.

Not covered: ONNX and llama.cpp runtimes; they fit the same protocol (`vgpt2.answer.backend`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vgpt2.answer.server import Server
from vgpt2.errors import need_extra

if TYPE_CHECKING:
    from vgpt2.answer.local import Transformers


def open_transformers(run: Path) -> Transformers:
    """A trained run, or any Hugging Face folder with a causal language model, on this machine's CPU or GPU.

    Raises:
        MissingError: torch or transformers is not installed, or there is no such folder.
        InputError: it holds no model, or was trained with another version of the prompt.
    """
    try:
        # torch takes seconds to import and is not in the base install
        from vgpt2.answer.local import open_run
    except ImportError as error:
        raise need_extra(error.name or "torch", "train") from error
    return open_run(run)


def open_server(
    url: str,
    model: str,
    grammar: str = "none",
    key: str | None = None,
    *,
    temperature: float = 0.0,
    usage: bool = False,
) -> Server:
    """An OpenAI-compatible server.

    Args:
        url: its base URL, `http://localhost:8000/v1`.
        model: the model's name there.
        grammar: the field by which it takes a grammar, see `vgpt2.answer.server.GRAMMAR_FIELDS`; `none` for
            a server that takes none.
        key: sent as a bearer token.
        temperature: of sampling.
        usage: ask the server to count tokens; `Server.take_usage` gives them.
    """
    return Server(url, model, grammar=grammar, key=key, temperature=temperature, usage=usage)
