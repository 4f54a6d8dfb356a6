"""How names are put into messages and into the user's text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vgpt2.tsql.model import ColumnUse

_REGULAR = re.compile(r"[A-Za-z_#@][\w@$#]*\Z")


def listed(names: Sequence[str], word: str) -> str:
    """`A`, `A or B`, `A, B or C`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def quoted(name: str) -> str:
    """A name as T-SQL reads it: in brackets where it needs them."""
    return name if _REGULAR.match(name) else f"[{name.replace(']', ']]')}]"


def quoted_like(written: str, name: str) -> str:
    """`name` delimited in the way that `written` is."""
    if written.startswith("["):
        return f"[{name.replace(']', ']]')}]"
    if written.startswith('"'):
        return '"' + name.replace('"', '""') + '"'
    return quoted(name)


def shown(use: ColumnUse) -> str:
    """A column as a message names it, with its source where it was found."""
    return f"{use.source.label}.{use.name}" if use.source is not None else use.name
