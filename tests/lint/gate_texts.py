"""The gate's published texts: attacks by technique, and harmless ones by what makes them look otherwise."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "fixtures" / "lint"

_ESCAPE = re.compile(r"\\(n|r|t|v|f|0|\\|u[0-9A-F]{4})")
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "f": "\f", "0": "\0", "\\": "\\"}


def texts(name: str) -> list[tuple[str, str]]:
    """(group, text) of a file of one text a line; `== name` begins a group, `#` a remark."""
    group, found = "", []
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            group = line[3:]
        elif line and not line.startswith("# "):
            found.append((group, unescaped(line)))
    return found


def unescaped(line: str) -> str:
    """A line with its escapes as the characters that they stand for."""
    plain = _ESCAPE.sub(lambda m: _LETTERS.get(m[1]) or chr(int(m[1][1:], 16)), line)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
