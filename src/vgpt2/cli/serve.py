"""`vgpt2 serve`: the HTTP service on this machine, with the chat page at its root."""

from __future__ import annotations

from pathlib import Path

import click

from vgpt2.answer.assistant import Assistant
from vgpt2.answer.opening import open_transformers
from vgpt2.cli.catalog_option import Opened, catalog_option, encoder_option
from vgpt2.errors import InputError, need_extra
from vgpt2.pack.load import load as load_pack


@click.command("serve")
@click.option("--model", type=click.Path(path_type=Path), help="A trained run's folder.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@encoder_option
@catalog_option
def command(model: Path | None, host: str, port: int, encoder: Path | None, catalog: Opened) -> None:
    """Serve answers over HTTP (OpenAI-compatible) with a chat page."""
    try:
        import uvicorn

        from vgpt2.serve.api import app
    except ImportError as error:
        raise need_extra(error.name or "fastapi", "serve") from error
    backend = None if model is None else open_transformers(model)
    about = {
        "catalog": str(catalog.folder or "the bundled sample"),
        "objects": len(catalog.catalog.objects),
        "model": None if model is None else str(model),
    }
    service = app(Assistant(catalog.index(load_pack(), encoder), backend), about)
    base = f"http://{host}:{port}"
    click.echo(f"vgpt2 answers on {base} (chat page) and {base}/v1 (OpenAI)", err=True)
    server = uvicorn.Server(uvicorn.Config(service, host=host, port=port, log_level="warning"))
    try:
        server.run()
    except SystemExit as stop:
        # uvicorn ends the process itself when the port is taken
        raise InputError(
            "cannot listen there", where=f"{host}:{port}", do="choose another --port or --host"
        ) from stop
