"""What a rule says about a text: where, what is wrong, and what edit would mend it. Plain data.

Positions are character offsets into the text as the user gave it, half open; lines and columns are worked out
only when a finding is shown (`vgpt2.lint.format`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from vgpt2.tsql.model import Span

Severity = Literal["error", "warning"]


class Edit(NamedTuple):
    """Put `text` in the place of the characters from `start` to `end` (equal for an insertion)."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that mend one finding; all of them or none are applied.

    Attributes:
        message: what the edits do, as an order ("add WITH (NOLOCK)").
        edits: in text order, not overlapping.
        safe: the result of the query stays what its writer meant. An unsafe fix needs a person's eye and is
            applied with `--unsafe` only.
    """

    message: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Finding(NamedTuple):
    """One thing that is wrong.

    Attributes:
        code: `VST` and three digits, for ever.
        name: the rule's name, `unknown-object`.
        severity: `error` for what SQL Server refuses or what must not leave the house, else `warning`.
        message: what is wrong, with the names concerned, without a full stop.
        span: the characters that it is about.
        fix: how to mend it, or None.
        suggestions: names or texts to put in the place of `span`, the likeliest first.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    fix: Fix | None = None
    suggestions: tuple[str, ...] = ()


class Hit(NamedTuple):
    """What a rule yields: a finding without its code, name and severity, which the table of rules adds."""

    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
