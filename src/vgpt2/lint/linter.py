"""Read a text, bind its names, ask every rule, and give the findings in text order.

A line's findings are silenced by a comment at its end: `-- noqa` for all of them, `-- noqa: VST101, VST9` for
some. Errors of safety (VST6xx) cannot be silenced from within the text, since the text may be a stranger's.

Not covered: limits on time and memory (`vgpt2.tsql.guard` runs untrusted texts in a process of its own).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Finding
from vgpt2.lint.rule import Context, Options, Rule
from vgpt2.lint.rules import ALL
from vgpt2.tsql.bind import bind_script
from vgpt2.tsql.model import Script
from vgpt2.tsql.parse import parse

__all__ = ["Options", "examine", "lint", "read", "rules_for"]

_NOQA = re.compile(r"--\s*noqa(?!\w)(?::\s*(?P<codes>[A-Z0-9]+(?:[,\s]+[A-Z0-9]+)*))?", re.IGNORECASE)


def lint(
    text: str, catalog: Catalog, options: Options | None = None, *, reader: Callable[[str], Script] = parse
) -> list[Finding]:
    """Everything that is wrong with `text`, in text order.

    Args:
        text: one or more T-SQL statements.
        catalog: what the names are checked against.
        options: which rules to ask, and what the pack knows about names.
        reader: of statements and problems; `vgpt2.tsql.scriptdom.Reader` asks Microsoft's parser too.
    """
    return examine(read(text, catalog, options, reader=reader))


def read(
    text: str, catalog: Catalog, options: Options | None = None, *, reader: Callable[[str], Script] = parse
) -> Context:
    """A text read and bound, for `examine` and the gate. Temporary tables carry over its statements."""
    script = reader(text)
    bindings = tuple(item for item in bind_script(script, catalog) if item.statement.tree is not None)
    return Context(text, script, bindings, catalog, options or Options())


def examine(context: Context) -> list[Finding]:
    """What the rules that the context's options let through find, in text order."""
    findings = {finding for rule in rules_for(context.options) for finding in _ask(rule, context)}
    return sorted(
        _heard(context, findings), key=lambda finding: (finding.span, finding.code, finding.message)
    )


def rules_for(options: Options) -> tuple[Rule, ...]:
    """The rules that `options` lets through, in the order of their codes."""
    return _let_through(options.select, options.ignore)


@lru_cache
def _let_through(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in ALL
        if (not select or rule.code.startswith(select)) and not rule.code.startswith(ignore or ("-",))
    )


def _ask(rule: Rule, context: Context) -> Iterator[Finding]:
    for hit in rule.check(context):
        yield Finding(rule.code, rule.name, rule.severity, hit.message, hit.span, hit.fix, hit.suggestions)


def _heard(context: Context, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that no `-- noqa` comment on their first line silences."""
    silenced = dict(_silenced(context))
    for finding in findings:
        codes = silenced.get(context.text.rfind("\n", 0, finding.span.start)) if silenced else None
        if codes is None or finding.code.startswith("VST6") or not finding.code.startswith(codes):
            yield finding


def _silenced(context: Context) -> Iterator[tuple[int, tuple[str, ...]]]:
    """For each line with such a comment: where the line before it ends, and what is silenced."""
    for comment in context.script.comments:
        match = _NOQA.match(comment.text)
        if match is not None:
            codes = match["codes"] or "VST"
            line = context.text.rfind("\n", 0, comment.span.start)
            yield line, tuple(code for code in re.split(r"[,\s]+", codes.upper()) if code)
