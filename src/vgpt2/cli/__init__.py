"""The command line: one file a verb, listed here, loaded when it is called.

`vgpt2 --help` must not import a verb's room (sqlglot, torch …), so the table below carries each verb's
summary, and a test holds it against the verb's own help.
"""

from __future__ import annotations

import importlib
import os
import sys

import click

from vgpt2 import __version__
from vgpt2.errors import Vgpt2Error

# verb, module below vgpt2.cli, summary
VERBS: tuple[tuple[str, str, str], ...] = (
    ("ingest", "ingest", "Read an export, DDL scripts or both into a catalog."),
    ("lint", "lint", "Check T-SQL against a catalog."),
    ("fix", "fix", "Repair what can be repaired safely in T-SQL files."),
    ("rules", "rules", "List the rules, or explain one."),
    ("search", "search", "Show what would be retrieved for a question, and why."),
    ("ask", "ask", "Answer a question with SQL and its proof, or refuse."),
    ("chat", "chat", "Ask one question after another."),
    ("build", "build", "Make training records, preference pairs and labelled answers."),
    ("audit", "audit", "Check a training file (SFT, DPO, KTO) against a catalog."),
    ("train", "train", "Train a stage: sft, dpo or kto."),
    ("eval", "eval", "Put a suite of questions to a model or an answerer."),
    ("score", "score", "Score kept answers again, without a model."),
    ("compare", "compare", "Compare two evaluated runs question by question."),
    ("serve", "serve", "Serve answers over HTTP (OpenAI-compatible) with a chat page."),
    ("show", "show", "Say what a finished stage's folder holds."),
)


class LazyGroup(click.Group):
    """A group that imports a verb's module when the verb is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [verb for verb, _, _ in VERBS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        for verb, module, _ in VERBS:
            if verb == cmd_name:
                command: click.Command = importlib.import_module(f"vgpt2.cli.{module}").command
                return command
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(verb, summary) for verb, _, summary in VERBS])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="vgpt2")
def cli() -> None:
    """A T-SQL expert for the Viewpoint Vista ERP that lets nothing out that the database does not contain."""


def main() -> None:
    """Run the command line; a user's mistake is one line on standard error, never a traceback."""
    try:
        # Outside click's standalone mode `Exit(code)` is handed back as the result, not raised.
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Vgpt2Error as error:
        click.echo(f"vgpt2: {error}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader (head, less) is gone; Python's own flush at exit must not complain about it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
