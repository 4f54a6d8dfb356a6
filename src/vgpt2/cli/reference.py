"""docs/cli.md: a page about every verb, made from what the verbs say of themselves.

`python -m vgpt2.cli.reference docs/cli.md` writes it; a test fails when the page is not what the commands
say. It is made from click's parameters, not from the help that click prints, whose form changes with click's
version and the width of the terminal.

Not covered: hidden commands and options.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from vgpt2.cli import VERBS, cli

HEAD = """# The command line

<!-- Made by `python -m vgpt2.cli.reference docs/cli.md` from the commands themselves. -->

Every verb answers `--help`. Exit codes: 0 all is well, 1 findings or a failed gate, 2 wrong use or something
missing; then one line on standard error says what, where, and what to do.
"""


def page() -> str:
    """The whole page in Markdown: a table of the verbs, then a part for each command."""
    context = click.Context(cli, info_name="vgpt2")
    parts = [HEAD, _table(("verb", "does"), [(f"`{verb}`", summary) for verb, _, summary in VERBS])]
    for verb, _, _ in VERBS:
        command = cli.get_command(context, verb)
        if command is not None and not command.hidden:
            parts += command_part(command, f"vgpt2 {verb}", context)
    return "\n".join(parts)


def command_part(command: click.Command, path: str, parent: click.Context) -> Iterator[str]:
    """A command's part of the page, and those of the commands below it."""
    context = click.Context(command, info_name=path.split()[-1], parent=parent)
    yield f"## {path}\n"
    yield f"```\n{' '.join((path, *_usage(command)))}\n```\n"
    yield inspect.cleandoc(command.help or "").replace("\b\n", "") + "\n"
    options = [item for item in command.params if isinstance(item, click.Option) and not item.hidden]
    if options:
        yield _table(("option", "meaning"), [(f"`{_spelled(item)}`", _meaning(item)) for item in options])
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None and not below.hidden:
                yield from command_part(below, f"{path} {name}", context)


def _usage(command: click.Command) -> Iterator[str]:
    if any(isinstance(item, click.Option) for item in command.params):
        yield "[OPTIONS]"
    for item in command.params:
        if isinstance(item, click.Argument):
            name = item.metavar or (item.name or "").upper()
            name = name if item.required or name.startswith("[") else f"[{name}]"
            many = item.nargs < 0 and not name.endswith(("…", "...", "|-", "|-]"))
            yield f"{name}…" if many else name
    if isinstance(command, click.Group):
        yield "COMMAND"


def _spelled(option: click.Option) -> str:
    """An option as it is written: `-o, --output DIR`, `--on/--off`."""
    names = ", ".join(sorted(option.opts, key=len))
    if option.secondary_opts:
        return f"{names}/{', '.join(option.secondary_opts)}"
    if option.is_flag or option.count:
        return names
    kind = option.type
    value = "|".join(str(choice) for choice in kind.choices) if isinstance(kind, click.Choice) else ""
    return f"{names} {option.metavar or value or (option.name or '').upper()}"


def _meaning(option: click.Option) -> str:
    parts = [" ".join((option.help or "").split())]
    if option.required:
        parts.append("Required.")
    if option.multiple:
        parts.append("May be given several times.")
    if option.show_default:
        default = option.default
        shown = ", ".join(map(str, default)) if isinstance(default, list | tuple) else default
        parts.append(f"Default: `{shown}`.")
    return " ".join(part for part in parts if part)


def _table(head: tuple[str, str], rows: list[tuple[str, str]]) -> str:
    lines = [f"| {head[0]} | {head[1]} |", "|---|---|"]
    # A bar ends a cell, even inside a code span.
    lines += (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the page to the file that is named, or to standard output."""
    text = page()
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
