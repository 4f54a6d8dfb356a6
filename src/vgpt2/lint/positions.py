"""Places in a text as editors count them: lines from 0, and columns in UTF-16 units (or what was agreed).

A line ends at `\\n`, `\\r\\n` or `\\r` and nowhere else, as the Language Server Protocol 3.17 says; Python's
own `splitlines` knows more line ends, which would shift every place behind a form feed.

Not covered: lines and columns for people, counted in characters from 1 (`vgpt2.lint.format`).
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Literal, NamedTuple

from vgpt2.lint.finding import Edit

Encoding = Literal["utf-8", "utf-16", "utf-32"]
"""What a column counts: bytes, 16-bit units, or characters."""

_LINE_END = re.compile(r"\r\n|\n|\r")


class Place(NamedTuple):
    """A line and a column, both from 0."""

    line: int
    column: int


class Positions:
    """Offsets of one text as places, and back."""

    def __init__(self, text: str, encoding: Encoding = "utf-16") -> None:
        self._text = text
        self._encoding = encoding
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._stops = [*(end.start() for end in ends), len(text)]

    def place(self, offset: int) -> Place:
        """The place of a character's offset; one inside a line end counts as the line's last place."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return Place(line, self._units(self._text[start : min(offset, self._stops[line])]))

    def offset(self, place: Place) -> int:
        """The offset of a place; beyond a line or the text its end; inside a character, before it."""
        if place.line >= len(self._starts):
            return len(self._text)
        start, stop = self._starts[max(0, place.line)], self._stops[max(0, place.line)]
        if self._text.isascii() or self._encoding == "utf-32":
            return min(start + max(0, place.column), stop)
        units = 0
        for at in range(start, stop):
            units += self._units(self._text[at])
            if units > place.column:
                return at
        return stop

    def _units(self, text: str) -> int:
        if text.isascii() or self._encoding == "utf-32":
            return len(text)
        if self._encoding == "utf-16":
            return len(text) + sum(character > "\uffff" for character in text)
        return len(text.encode("utf-8", "surrogatepass"))


def line_edits(before: str, after: str) -> Iterator[Edit]:
    """Edits by whole lines that make `after` of `before`: an editor keeps the cursor in lines left alone."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag != "equal":
            yield Edit(starts[first], starts[last], "".join(new[new_first:new_last]))
