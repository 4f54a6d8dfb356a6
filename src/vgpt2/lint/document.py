"""Pages about the rules, made from the table and the rules' docstrings.

A rule's docstring opens with what it finds; then come `Why:`, `Bad:`, `Good:` (SQL) and `Fix:`, each of which
may go on over the next lines.
"""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

from vgpt2.lint.rule import Rule
from vgpt2.lint.rules import ALL, FAMILIES

ADDRESS = "https://github.com/vgpt2/vgpt2/blob/main/docs/rules"
"""Of the pages that `pages` makes."""

_PART = re.compile(r"^(Why|Bad|Good|Fix): ?", re.MULTILINE)


_CLAUSE = re.compile(
    r"(?<!LEFT)(?<!CROSS) (?=(?:FROM|WHERE|GROUP BY|HAVING|ORDER BY|LEFT|CROSS|JOIN|UNION)\b)"
)


class Explained(NamedTuple):
    """The parts of a rule's docstring; `bad` and `good` are SQL."""

    finds: str
    why: str
    bad: str
    good: str
    fix: str


def explained(rule: Rule) -> Explained:
    """The parts of a rule's docstring.

    Raises:
        ValueError: a part is missing.
    """
    text = inspect.cleandoc(rule.check.__doc__ or "")
    first, *rest = _PART.split(text)
    parts = dict(zip(rest[::2], rest[1::2], strict=True))
    if not first or set(parts) != {"Why", "Bad", "Good", "Fix"}:
        raise ValueError(f"{rule.code}: the docstring of {rule.check.__name__} lacks a part")
    return Explained(
        *(_joined(part) for part in (first, parts["Why"], parts["Bad"], parts["Good"], parts["Fix"]))
    )


def page(rule: Rule) -> str:
    """One rule in Markdown."""
    parts = explained(rule)
    return "\n\n".join(
        (
            f"## {rule.code} {rule.name}",
            f"*{rule.severity}* · {parts.finds}",
            parts.why[:1].upper() + parts.why[1:],
            f"```sql\n-- wrong\n{_wrapped(parts.bad)}\n-- right\n{_wrapped(parts.good)}\n```",
            f"Fix: {parts.fix}",
        )
    )


def address(code: str, name: str) -> str:
    """Where a rule's part of its family's page is on the web."""
    return f"{ADDRESS}/VST{code[3]}xx.md#{code.lower()}-{name}"


def pages() -> dict[str, str]:
    """The files of docs/rules by name: one page a family, and a table of all rules."""
    files = {"README.md": _overview()}
    for digit, title in FAMILIES:
        rules = [rule for rule in ALL if rule.code[3] == digit]
        text = "\n\n".join((f"# VST{digit}xx: {title}", _GENERATED, *(page(rule) for rule in rules)))
        files[f"VST{digit}xx.md"] = text + "\n"
    return files


_GENERATED = "<!-- Made by `vgpt2 rules --write docs/rules` from the rules' docstrings. -->"


def _overview() -> str:
    rows = ["| code | name | severity | finds |", "|---|---|---|---|"]
    rows += (
        f"| [{rule.code}](VST{rule.code[3]}xx.md#{rule.code.lower()}-{rule.name}) "
        f"| {rule.name} | {rule.severity} | {rule.summary} |"
        for rule in ALL
    )
    return "\n".join(("# The rules", "", _GENERATED, "", *rows, ""))


def _joined(text: str) -> str:
    return " ".join(text.split())


def _wrapped(sql: str) -> str:
    """SQL with its main clauses on lines of their own."""
    return _CLAUSE.sub("\n", sql)
