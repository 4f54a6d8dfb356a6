"""The error tree. Every error that a user can cause is one of these.

A message is one line that says what happened, where, and what to do next; the command line prints it and
exits with the class's code. Anything that is not a `Vgpt2Error` is a fault of ours and keeps its traceback.
"""

from __future__ import annotations

from pathlib import Path


class Vgpt2Error(Exception):
    """What happened, where, and what to do next.

    Args:
        what: the fact, without a full stop ("no columns.json found").
        where: the file, folder, option or object it is about.
        do: the next step for the user ("run vgpt2 ingest EXPORT -o out/catalog first").
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str | Path | None = None, do: str | None = None) -> None:
        self.what = what
        self.where = None if where is None else str(where)
        self.do = do
        super().__init__(str(self))

    def __str__(self) -> str:
        text = self.what if self.where is None else f"{self.where}: {self.what}"
        text = text if self.do is None else f"{text}; {self.do}"
        return " ".join(text.split())


class InputError(Vgpt2Error):
    """Something the user gave cannot be read: a broken file, a wrong form, an unknown name."""


class ConfigError(Vgpt2Error):
    """A config file or an option holds a value that is not allowed."""


class MissingError(Vgpt2Error):
    """A file, folder, stage output or optional dependency that is needed is not there."""


class LimitError(Vgpt2Error):
    """A guard stopped the work: time, memory, length or nesting."""


class GateError(Vgpt2Error):
    """A quality gate failed; what was made is kept for inspection, but not promoted."""

    exit_code = 1


def need_extra(module: str, extra: str) -> MissingError:
    """The error for an optional dependency that is not installed.

    Args:
        module: what could not be imported ("torch").
        extra: the extra of this package that brings it ("train").
    """
    return MissingError(f"{module} is not installed", do=f"pip install 'vgpt2[{extra}]'")
