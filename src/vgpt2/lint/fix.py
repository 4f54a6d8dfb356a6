"""Mend a text by the fixes of its findings, to a fixed point.

Each round applies every fix whose edits do not touch those of a fix before it (in order of position, then
code), then lints again. The rounds end when nothing is left to apply, and after `ROUNDS` at the latest; a
round that does not lessen the findings that it set out to mend is taken back, so no fix adds a finding.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Edit, Finding
from vgpt2.lint.linter import lint
from vgpt2.lint.rule import Options

ROUNDS = 10


class Fixed(NamedTuple):
    """A mended text.

    Attributes:
        text: the new text.
        applied: the findings that were mended, in the order of mending.
        remaining: the findings of the new text.
    """

    text: str
    applied: tuple[Finding, ...]
    remaining: tuple[Finding, ...]


def fix(text: str, catalog: Catalog, options: Options | None = None, *, unsafe: bool = False) -> Fixed:
    """`text` with everything mended that can be.

    Args:
        unsafe: also apply fixes that may change what the query returns.
    """
    raise NotImplementedError


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with `edits` made; they must not overlap."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*parts, text[at:]])
