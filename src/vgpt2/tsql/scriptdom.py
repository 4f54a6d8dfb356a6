"""Microsoft's own T-SQL parser as a second opinion, where it is present.

`load` starts a .NET runtime in this process (extra `scriptdom`: pythonnet) and opens the user's copy of
`Microsoft.SqlServer.TransactSql.ScriptDom.dll`, from the NuGet package of that name; it is not part of this
package. `Reader` is a stand-in for `vgpt2.tsql.parse.parse` that also asks it. ScriptDom counts in UTF-16
units and marks a point; here a problem covers the token at that point, in characters.

Not covered: names, types and joins, which ScriptDom does not know either; trees always come from our own
reader. One runtime and one copy of ScriptDom serve a whole process: .NET cannot be started twice in one.
"""

from __future__ import annotations

import os
import re
import threading
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib import import_module
from itertools import accumulate
from pathlib import Path
from typing import Any

from vgpt2.errors import InputError, MissingError, need_extra
from vgpt2.tsql.grammar.cursor import FUNCTION_ARGUMENTS, NOT_TSQL, SYNTAX, UNKNOWN_FUNCTION, UNKNOWN_TYPE
from vgpt2.tsql.lexer import STRAY_CHARACTER, UNTERMINATED
from vgpt2.tsql.model import Problem, Script, Span
from vgpt2.tsql.parse import NESTING, parse

ENVIRONMENT = "VGPT2_SCRIPTDOM"
ASSEMBLY = "Microsoft.SqlServer.TransactSql.ScriptDom.dll"
NAMESPACE = "Microsoft.SqlServer.TransactSql.ScriptDom"
LENGTH = 1 << 20
"""Characters beyond which ScriptDom is not asked."""
GRAMMAR = frozenset((SYNTAX, UNTERMINATED, STRAY_CHARACTER))
"""Kinds of problem that ScriptDom's word replaces when it is asked alone."""
AGREEING = GRAMMAR | {NOT_TSQL, UNKNOWN_FUNCTION, FUNCTION_ARGUMENTS, UNKNOWN_TYPE}
"""Kinds of problem of which ScriptDom can have seen the same: it has no codes for dialects or functions."""

# ScriptDom descends by recursion, and a stack that runs over ends the process without a word: it is asked on
# a thread whose stack holds a text of LENGTH that is nothing but prefix operators (tried). For parentheses
# its time grows with the cube of their depth, so beyond our own reader's NESTING it is not asked either.
_STACK = 256 << 20
_NO_END = frozenset((46030, 46031, 46032))
_SHOWN = 120
_MARK = "Microsoft's parser"

_lock = threading.Lock()
_loaded: dict[Path, ScriptDom] = {}


class ScriptDom:
    """A loaded ScriptDom; `load` makes it.

    Attributes:
        version: of the newest grammar that it holds (`160` is SQL Server 2022).
    """

    def __init__(self, parser: Any, reader: Any, version: int) -> None:
        self.version = version
        self._parser = parser
        self._reader = reader
        with _lock:
            before = threading.stack_size(_STACK)
            try:
                self._thread = ThreadPoolExecutor(1, thread_name_prefix="scriptdom")
                self._thread.submit(int).result()  # the thread is made here, with the large stack
            finally:
                threading.stack_size(before)

    def problems(self, script: Script) -> tuple[Problem, ...]:
        """What ScriptDom finds wrong in a text, in text order; nothing for texts beyond LENGTH and NESTING.

        Kinds are `syntax` and `unterminated`; a message ends with ScriptDom's own number.

        Args:
            script: the text as our own reader sees it, for its tokens.
        """
        if len(script.text) > LENGTH or _depth(script) > NESTING:
            return ()
        errors = self._thread.submit(self._errors, script.text).result()
        characters = _Offsets(script.text).characters if errors else int
        found: dict[Span, Problem] = {}
        for number, at, message in sorted(errors, key=lambda error: error[1]):
            problem = _problem(script, number, characters(at), message)
            found.setdefault(problem.span, problem)
        return tuple(sorted(found.values(), key=lambda problem: problem.span))

    def _errors(self, text: str) -> list[tuple[int, int, str]]:
        """(number, UTF-16 offset, message) of each error."""
        # A lone surrogate has no place in a .NET string's encoding; a blank keeps the positions.
        clean = re.sub(r"[\ud800-\udfff]", " ", text)
        _, errors = self._parser.Parse(self._reader(clean))
        return [(int(error.Number), int(error.Offset), str(error.Message)) for error in errors]


class Reader:
    """Reads a text as `parse` does, and asks ScriptDom too.

    Args:
        scriptdom: see `load`.
        both: keep what our own reader says of the grammar as well. Where the two agree, that is on the same
            token or a neighbour, there is one problem, with our kind and place and both messages: after a
            comma too many ScriptDom marks what follows it, elsewhere often the last token that still fitted.
    """

    def __init__(self, scriptdom: ScriptDom, *, both: bool) -> None:
        self._scriptdom = scriptdom
        self._both = both

    def __call__(self, text: str) -> Script:
        """Our reader's statements and tokens, with the problems of both or of ScriptDom."""
        script = parse(text)
        asked = list(self._scriptdom.problems(script))
        problems: list[Problem] = []
        for problem in script.problems:
            twin = next((item for item in asked if agree(script, problem, item)), None)
            if twin is not None:
                asked.remove(twin)
                message = f"{problem.message} ({_MARK} agrees: {twin.message.removeprefix(_MARK + ': ')})"
                problems.append(problem._replace(message=message))
            elif self._both or problem.kind not in GRAMMAR:
                problems.append(problem)
        return replace(script, problems=tuple(sorted((*problems, *asked), key=lambda item: item.span)))


def agree(script: Script, ours: Problem, theirs: Problem) -> bool:
    """Whether ScriptDom's problem is ours: of a kind that it can see, on the same token or a neighbour."""
    if ours.kind not in AGREEING:
        return False
    starts = [token.span.start for token in script.tokens]
    first = bisect_right(starts, ours.span.start) - 1
    last = bisect_right(starts, max(ours.span.start, ours.span.end - 1)) - 1
    return first - 1 <= bisect_right(starts, theirs.span.start) - 1 <= last + 1


def load(path: Path | None = None) -> ScriptDom:
    """Start .NET and open ScriptDom.

    Args:
        path: the DLL, or a folder that holds it; else the environment's VGPT2_SCRIPTDOM.

    Raises:
        MissingError: no path, no such file, no pythonnet or no .NET runtime.
        InputError: the file is not ScriptDom.
    """
    file = _file(path).resolve()
    with _lock:
        known = _loaded.get(file)
    if known is None:
        _start_runtime()
        known = _loaded[file] = _open(file)
    return known


def _file(path: Path | None) -> Path:
    given = path or (Path(os.environ[ENVIRONMENT]) if os.environ.get(ENVIRONMENT) else None)
    if given is None:
        raise MissingError(
            f"where {ASSEMBLY} is was not said",
            do=f"get it from the NuGet package {NAMESPACE} and name it by --scriptdom PATH or {ENVIRONMENT}",
        )
    file = given / ASSEMBLY if given.is_dir() else given
    if not file.is_file():
        raise MissingError(f"no {ASSEMBLY} here", where=given, do=f"name it by --scriptdom or {ENVIRONMENT}")
    return file


def _start_runtime() -> None:
    try:
        pythonnet, clr_loader = import_module("pythonnet"), import_module("clr_loader")
    except ImportError as error:
        raise need_extra("pythonnet", "scriptdom") from error
    if pythonnet.get_runtime_info() is not None:
        return  # whoever embeds us has started one
    try:
        # Without the ICU libraries .NET does not start unless it is told to do without cultures.
        pythonnet.load(clr_loader.get_coreclr(properties={"System.Globalization.Invariant": "true"}))
    except Exception as error:  # clr_loader raises RuntimeError, OSError and its own ClrError
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise MissingError(
            f"no .NET runtime starts ({reason})",
            do="install .NET 6 or newer, or set DOTNET_ROOT to the folder of its `dotnet`",
        ) from error


def _open(file: Path) -> ScriptDom:
    # pythonnet's own modules: they exist once the runtime runs, so they are looked up by name.
    clr, system = import_module("clr"), import_module("System.IO")
    try:
        names = [str(item.FullName) for item in clr.AddReference(str(file)).GetExportedTypes()]
    except Exception as error:  # every .NET exception arrives as an Exception
        raise InputError("is no .NET library that can be opened", where=file) from error
    versions = [re.fullmatch(rf"{re.escape(NAMESPACE)}\.TSql(\d+)Parser", name) for name in names]
    newest = max((int(match[1]) for match in versions if match), default=None)
    if newest is None:
        raise InputError("is a .NET library, but not ScriptDom", where=file, do=f"name {ASSEMBLY}")
    parser = getattr(import_module(NAMESPACE), f"TSql{newest}Parser")
    quoted_identifiers = True  # as every modern connection sets it
    return ScriptDom(parser(quoted_identifiers), system.StringReader, newest)


class _Offsets:
    """UTF-16 offsets of a text as offsets of characters."""

    def __init__(self, text: str) -> None:
        self._text = text
        # UTF-16 offset just behind each character that takes two units.
        self._wide = list(_behind_wide(text))

    def characters(self, offset: int) -> int:
        """The character at a UTF-16 offset; the text's length beyond it."""
        return min(offset - bisect_right(self._wide, offset), len(self._text))


def _behind_wide(text: str) -> Iterator[int]:
    if text.isascii():
        return
    wide = 0
    for at, character in enumerate(text):
        if character > "\uffff":
            wide += 1
            yield at + wide + 1


def _problem(script: Script, number: int, at: int, message: str) -> Problem:
    """The error with the token at its point; at the text's end, the last one."""
    words = " ".join(message.split()).rstrip(".")
    text = f"{_MARK}: {words if len(words) <= _SHOWN else words[:_SHOWN] + '…'} ({number})"
    if number in _NO_END:
        # ScriptDom marks where it gave up; the lexer knows where the text or comment begins.
        open_ends = [item.span for item in script.problems if item.kind == UNTERMINATED]
        if open_ends:
            return Problem(UNTERMINATED, text, open_ends[-1])
    return Problem(UNTERMINATED if number in _NO_END else SYNTAX, text, _token_at(script, at))


def _token_at(script: Script, at: int) -> Span:
    spans: Sequence[Span] = [token.span for token in script.tokens]
    index = bisect_right(spans, at, key=lambda span: span.end)
    if index < len(spans):
        return spans[index]
    return spans[-1] if spans else Span(max(0, len(script.text) - 1), len(script.text))


def _depth(script: Script) -> int:
    steps = (1 if token.text == "(" else -1 if token.text == ")" else 0 for token in script.tokens)
    return max(accumulate(steps), default=0)
