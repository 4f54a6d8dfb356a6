"""`vgpt2 lint`: check T-SQL files, folders or standard input against a catalog.

Exit codes: 0 nothing found, 1 findings, 2 wrong use or something missing.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from vgpt2 import __version__, artifact
from vgpt2.cli.catalog_option import Opened, catalog_option
from vgpt2.cli.lint_server import serve_editor
from vgpt2.errors import ConfigError, InputError, MissingError
from vgpt2.lint import format as forms
from vgpt2.lint.config import Settings, read_settings
from vgpt2.lint.fix import Fixed, fix
from vgpt2.lint.format import Checked
from vgpt2.lint.linter import Options, lint
from vgpt2.lint.rules import ALL
from vgpt2.pack.load import load as load_pack
from vgpt2.tsql import scriptdom as microsoft
from vgpt2.tsql.model import Script
from vgpt2.tsql.parse import parse

FORMATS = ("text", "json", "sarif", "github")
PARSERS = ("builtin", "scriptdom", "both")
STDIN = "<stdin>"
MAX_BYTES = 10 << 20


@click.command("lint")
@click.argument("files", nargs=-1, metavar="[FILES|-]")
@catalog_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "--select", multiple=True, metavar="CODES", help="Only these rules: VST101, or VST1 for a family."
)
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules.")
@click.option("--fix", "mend", is_flag=True, help="Repair what can be repaired safely, in place.")
@click.option("--unsafe", is_flag=True, help="With --fix or --diff: also what may change the result.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--statistics", is_flag=True, help="Count the findings by rule instead of showing them.")
@click.option(
    "--parser",
    type=click.Choice(PARSERS),
    help="Who decides on the grammar: our reader, Microsoft's ScriptDom where it is present, or both "
    "(default builtin; both where --scriptdom is given).",
)
@click.option(
    "--scriptdom",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help=f"{microsoft.ASSEMBLY}, or its folder (default: environment {microsoft.ENVIRONMENT}).",
)
@click.option(
    "--server", is_flag=True, help="Serve an editor over stdin and stdout (LSP); see docs/editors.md."
)
def command(
    files: tuple[str, ...],
    catalog: Opened,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    mend: bool,
    unsafe: bool,
    diff: bool,
    statistics: bool,
    parser: str | None,
    scriptdom: Path | None,
    server: bool,
) -> None:
    """Check T-SQL against a catalog.

    FILES are files, folders (every .sql file below them) or - for standard input. A line's findings are
    silenced by a comment at its end: -- noqa, or -- noqa: VST904.
    """
    reader = reader_of(parser or ("both" if scriptdom else "builtin"), scriptdom)
    if server:
        serve_editor(catalog, select, ignore, reader, options_of)
        return
    if not files:
        raise click.UsageError("name FILES, folders or - for standard input")
    settings = read_settings(Path.cwd())
    options = options_of(select or settings.select, ignore or settings.ignore)
    checked: list[Checked] = []
    for name, text in texts(files, settings):
        if not (mend or diff):
            checked.append(Checked(name, text, tuple(lint(text, catalog.catalog, options, reader=reader))))
            continue
        fixed = fix(text, catalog.catalog, options, unsafe=unsafe)
        if diff:
            show_diff(name, text, fixed)
        elif name == STDIN:
            click.echo(fixed.text, nl=False)
        elif fixed.text != text:
            write(Path(name), fixed.text)
        remaining = fixed.remaining
        if reader is not parse:  # fixing asks our own reader only: it asks very often
            remaining = tuple(lint(fixed.text, catalog.catalog, options, reader=reader))
        checked.append(Checked(name, fixed.text, remaining))
    if not diff:
        # Standard output is the mended text where there is one.
        report(
            checked, form, statistics=statistics, to_stderr=mend and STDIN in (item.file for item in checked)
        )
    if any(item.findings for item in checked):
        raise click.exceptions.Exit(1)


def reader_of(parser: str, scriptdom: Path | None) -> Callable[[str], Script]:
    """The reader that `--parser` names, one of PARSERS.

    Raises:
        MissingError, InputError: ScriptDom was asked for and cannot be had.
    """
    if parser == "builtin":
        return parse
    return microsoft.Reader(microsoft.load(scriptdom), both=parser == "both")


def options_of(select: Sequence[str], ignore: Sequence[str]) -> Options:
    """Lint options with the pack's knowledge of names and codes.

    Args:
        select, ignore: codes or beginnings of codes; one text may hold several, parted by commas.

    Raises:
        ConfigError: no rule has such a code.
    """
    pack = load_pack("vista")
    return Options(_codes(select), _codes(ignore), pack.hints(), pack.codes())


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    codes = tuple(code.strip().upper() for text in given for code in text.split(",") if code.strip())
    for code in codes:
        if not any(rule.code.startswith(code) for rule in ALL):
            raise ConfigError(f"no rule's code begins with '{code}'", do="vgpt2 rules lists them")
    return codes


def texts(files: Sequence[str], settings: Settings | None = None) -> Iterator[tuple[str, str]]:
    """(name, text) of each file; folders are searched for `*.sql`, in order of their names.

    Raises:
        MissingError: there is no such file, or a folder without .sql files.
        InputError: a file cannot be read, or is too large to be SQL.
    """
    for given in dict.fromkeys(files):
        if given == "-":
            yield STDIN, _decoded(sys.stdin.buffer.read())
            continue
        path = Path(given)
        if path.is_dir():
            found = [
                item
                for item in sorted(path.rglob("*.sql"))
                if settings is None or not settings.excludes(item)
            ]
            if not found:
                raise MissingError("no .sql files in this folder", where=path)
            yield from ((str(item), _read(item)) for item in found)
        elif path.exists():
            yield given, _read(path)
        else:
            raise MissingError("no such file or folder", where=path)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise InputError(f"is larger than {MAX_BYTES >> 20} MB and hardly a query", where=path)
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=path) from error
    return _decoded(data)


def _decoded(data: bytes) -> str:
    """Bytes as text: UTF-16 and UTF-8 by their marks, else UTF-8, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def write(path: Path, text: str) -> None:
    """Put a mended text back, in the encoding and with the line ends that the file had."""
    before = path.read_bytes()
    encoding = "utf-16" if before.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    if before.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8-sig"
    elif encoding == "utf-8":
        try:
            before.decode("utf-8")
        except UnicodeDecodeError:
            encoding = "cp1252"
    try:
        artifact.write_bytes(path, text.encode(encoding, errors="strict"))
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", where=path) from error


def show_diff(name: str, before: str, fixed: Fixed) -> None:
    """Print a unified diff of what fixing changes."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), fixed.text.splitlines(keepends=True), name, f"{name} (fixed)"
    )
    for line in lines:
        click.echo(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n", nl=False)


def report(
    checked: Sequence[Checked], form: str, *, statistics: bool = False, to_stderr: bool = False
) -> None:
    """Print findings in one of `FORMATS`."""
    if statistics:
        for line in forms.statistics(checked):
            click.echo(line, err=to_stderr)
        return
    if form == "json":
        click.echo(forms.as_json(checked), err=to_stderr)
    elif form == "sarif":
        click.echo(forms.as_sarif(checked, __version__), err=to_stderr)
    elif form == "github":
        for line in forms.as_github(checked):
            click.echo(line, err=to_stderr)
    else:
        stream = sys.stderr if to_stderr else sys.stdout
        for line in forms.as_text(checked, colour=stream.isatty()):
            click.echo(line, err=to_stderr)
        click.echo(forms.summary(checked), err=True)
