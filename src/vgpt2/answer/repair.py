"""SQL that the question brings along: read, checked, mended, and said what was wrong with it.

Misspelled names are put right first, where the nearest real name leaves fewer errors; then come lint's fixes,
the safe ones, and if errors remain those that need a person's eye (a missing key part). The answer names
both. What cannot be mended is refused with the names that are missing.

Not covered: faults of meaning. A query that is legal and asks the wrong thing is passed.
"""

from __future__ import annotations

import re

from vgpt2.answer import proof, refuse
from vgpt2.answer.model import Answer, Route
from vgpt2.answer.schema import Asked
from vgpt2.context.named import missing_name
from vgpt2.lint.finding import Finding
from vgpt2.lint.fix import fix
from vgpt2.lint.linter import Options, lint

_FENCED = re.compile(r"```(?:\w+)?\s*\n?([\s\S]+?)```")
_BARE = re.compile(r"\b(?:with\s+\w+\s+as\s*\(|select\b)[\s\S]+", re.I)
ROUNDS = 12
"""Misspelled names put right in one query at most."""
_NAMES = ("VST101", "VST102", "VST105", "VST107")


def sql_of(question: str) -> str:
    """The SQL in a question: what is fenced, else everything from its SELECT on, without a closing remark."""
    fenced = _FENCED.search(question)
    if fenced is not None:
        return fenced[1].strip()
    found = _BARE.search(question)
    text = found[0] if found is not None else question
    text = re.sub(r"\s*--[^\n]*$", "", text)  # a remark to us behind the query
    return re.split(r"(?:;\s*|\?\s*|\n\s*\n)(?=\s*[A-Z][a-z]|$)", text.strip())[0].rstrip(' ;?"`')


def mend(question: str, asked: Asked, options: Options) -> Answer:
    """The question's query, mended, with what was wrong; or a refusal that names what is missing."""
    sql = sql_of(question)
    before = lint(sql, asked.catalog, options)
    if not before:
        return _answer(sql, "Nothing is wrong with this query.", asked, options)
    text, taken = _respelled(sql, asked, options)
    fixed = fix(text, asked.catalog, options, unsafe=True)
    if not proof.check(fixed.text, asked.catalog, options).sound:
        return _unmended(fixed.remaining, asked)
    said = f"Found: {'; '.join(_said(item) for item in before)}."
    if taken:
        said += f" Taken as meant: {', '.join(f'{new} for {old}' for old, new in taken)}."
    if fixed.remaining:
        said += f" Left as it is, for you to decide: {'; '.join(_said(item) for item in fixed.remaining)}."
    return _answer(fixed.text, said, asked, options)


def _respelled(sql: str, asked: Asked, options: Options) -> tuple[str, list[tuple[str, str]]]:
    """The query with misspelled names put right, and what was put for what.

    A name that the pack knows to mean something else (`Invoices`) is no misspelling. A change stays only
    if it lessens the errors.
    """
    taken: list[tuple[str, str]] = []
    for _ in range(ROUNDS):
        findings = [item for item in lint(sql, asked.catalog, options) if item.severity == "error"]
        for finding in findings:
            written = sql[finding.span.start : finding.span.end]
            if (
                finding.code not in _NAMES
                or not finding.suggestions
                or missing_name(written, asked.index.pack)
            ):
                continue
            meant = finding.suggestions[0].rpartition(".")[2]
            tried = sql[: finding.span.start] + meant + sql[finding.span.end :]
            left = [item for item in lint(tried, asked.catalog, options) if item.severity == "error"]
            if len(left) < len(findings):
                sql = tried
                taken.append((written, meant))
                break
        else:
            break
    return sql, taken


def _answer(sql: str, text: str, asked: Asked, options: Options) -> Answer:
    checked = proof.check(sql, asked.catalog, options)
    return Answer(
        Route.SQL,
        text,
        sql=sql,
        proof=proof.of_query(checked, asked.catalog, asked.index.pack, ("lint", "catalog")),
        findings=proof.findings_of(checked.findings),
        confidence=0.9,
    )


def _unmended(remaining: tuple[Finding, ...], asked: Asked) -> Answer:
    """What keeps a query from being mended: a refusal where names are missing, else the faults in words."""
    errors = [item for item in remaining if item.severity == "error"]
    faults = "; ".join(_said(item) for item in errors)
    missing = tuple(name for name in asked.mentions.unknown if not refuse.exists(name, asked.catalog))
    if not missing:
        text = f"Found: {faults}. It cannot be mended without knowing what is meant."
        return Answer(Route.SQL, text, findings=proof.findings_of(remaining), confidence=0.3)
    suggestions = [name for item in errors for name in item.suggestions if refuse.exists(name, asked.catalog)]
    for name in missing:
        suggestions.extend(refuse.instead(name, asked))
    return Answer(
        Route.REFUSAL,
        f"This query cannot be mended without knowing what is meant: {faults}.",
        refused=True,
        missing=missing,
        suggestions=tuple(dict.fromkeys(suggestions)),
        findings=proof.findings_of(remaining),
        confidence=0.7,
    )


def _said(finding: Finding) -> str:
    return f"{finding.code} {finding.message.rstrip('.')}"
