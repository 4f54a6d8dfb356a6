"""Findings for people and machines: text with the line and a caret, JSON, SARIF 2.1, GitHub annotations.

Lines and columns are counted from 1, offsets from 0; columns are characters, not bytes.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from vgpt2.lint.finding import Finding
from vgpt2.lint.rules import ALL

WIDTH = 100
"""Characters of a line that are shown; of a longer line the part around the finding."""

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


class Checked(NamedTuple):
    """A linted text: its file's name (`<stdin>` for standard input), its content, what was found."""

    file: str
    text: str
    findings: tuple[Finding, ...]


class Position(NamedTuple):
    """A place in a text."""

    line: int
    column: int
    offset: int


class Lines:
    """Offsets of a text as lines and columns."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]

    def position(self, offset: int) -> Position:
        """Line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1, offset)

    def line(self, number: int) -> str:
        """The text of a line, without its end."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return self._text[start:end].rstrip("\r")


def as_text(checked: Sequence[Checked], *, colour: bool = False) -> Iterator[str]:
    """One block a finding: where, code and message; the line with a caret; what would mend it."""
    paint = _ansi if colour else _plain
    for item in checked:
        lines = Lines(item.text)
        for finding in item.findings:
            start, end = (lines.position(offset) for offset in finding.span)
            tone = "31" if finding.severity == "error" else "33"
            where = paint(f"{item.file}:{start.line}:{start.column}", "1")
            yield f"{where}: {paint(finding.code, tone)} {finding.message}"
            line = lines.line(start.line)
            stop = end.column if end.line == start.line else len(line) + 1
            shown, first, last = _window(line.replace("\t", " "), start.column - 1, stop - 1)
            gutter = f"{start.line:>5} | "
            yield f"{gutter}{shown}"
            yield f"{'|':>{len(gutter) - 1}} {' ' * first}{paint('^' * max(1, last - first), tone)}"
            if finding.fix is not None:
                flag = "--fix" if finding.fix.safe else "--fix --unsafe"
                yield f"{'':>{len(gutter) - 2}}= {flag}: {finding.fix.message}"
            yield ""


def summary(checked: Sequence[Checked]) -> str:
    """One line: how many errors and warnings in how many files, and how many of them can be mended."""
    findings = [finding for item in checked for finding in item.findings]
    files = _count(len(checked), "file")
    if not findings:
        return f"{files} checked, nothing found"
    errors = sum(finding.severity == "error" for finding in findings)
    safe = sum(finding.fix is not None and finding.fix.safe for finding in findings)
    unsafe = sum(finding.fix is not None and not finding.fix.safe for finding in findings)
    line = f"{files} checked: {_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}"
    mend = [f"{safe} with --fix" if safe else "", f"{unsafe} more with --unsafe" if unsafe else ""]
    mend = [part for part in mend if part]
    return f"{line}; can be mended: {', '.join(mend)}" if mend else line


def statistics(checked: Sequence[Checked]) -> Iterator[str]:
    """A line a rule that found something: how often, code, name, and whether it mends."""
    findings = [finding for item in checked for finding in item.findings]
    counts = Counter((finding.code, finding.name) for finding in findings)
    fixable = {finding.code for finding in findings if finding.fix is not None}
    for (code, name), count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        yield f"{count:>6}  {code}  {'[*]' if code in fixable else '[ ]'}  {name}"


def as_data(checked: Sequence[Checked]) -> dict[str, Any]:
    """The findings as plain data: `{"findings": […]}`, the form that other programs may rely on."""
    return {
        "findings": [
            _finding(item, finding, Lines(item.text)) for item in checked for finding in item.findings
        ]
    }


def as_json(checked: Sequence[Checked]) -> str:
    """`as_data` as indented JSON."""
    return json.dumps(as_data(checked), indent=2, ensure_ascii=False)


def as_github(checked: Sequence[Checked]) -> Iterator[str]:
    """GitHub workflow commands: one annotation a finding."""
    for item in checked:
        lines = Lines(item.text)
        for finding in item.findings:
            start, end = (lines.position(offset) for offset in finding.span)
            place = f"file={_escaped(item.file)},line={start.line},col={start.column},endLine={end.line}"
            place += f",endColumn={end.column},title={finding.code} {finding.name}"
            yield f"::{finding.severity} {place}::{_escaped(finding.message)}"


def as_sarif(checked: Sequence[Checked], version: str) -> str:
    """SARIF 2.1.0, for code scanning services.

    Args:
        version: of this package, which is the tool that SARIF names.
    """
    used = {finding.code for item in checked for finding in item.findings}
    driver = {
        "name": "vgpt2",
        "version": version,
        "rules": [
            {
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": rule.summary},
                "defaultConfiguration": {"level": rule.severity},
            }
            for rule in ALL
            if rule.code in used
        ],
    }
    results = [_result(item, finding, Lines(item.text)) for item in checked for finding in item.findings]
    run = {"tool": {"driver": driver}, "results": results, "columnKind": "unicodeCodePoints"}
    return json.dumps(
        {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False
    )


def _finding(item: Checked, finding: Finding, lines: Lines) -> dict[str, Any]:
    fix = finding.fix
    return {
        "file": item.file,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "start": lines.position(finding.span.start)._asdict(),
        "end": lines.position(finding.span.end)._asdict(),
        "fix": None
        if fix is None
        else {
            "message": fix.message,
            "safe": fix.safe,
            "edits": [edit._asdict() for edit in fix.edits],
        },
        "suggestions": list(finding.suggestions),
    }


def _result(item: Checked, finding: Finding, lines: Lines) -> dict[str, Any]:
    region = _region(lines, *finding.span)
    location = {"artifactLocation": {"uri": item.file}}
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {**location, "region": region}}],
    }
    if finding.fix is not None:
        replacements = [
            {"deletedRegion": _region(lines, edit.start, edit.end), "insertedContent": {"text": edit.text}}
            for edit in finding.fix.edits
        ]
        result["fixes"] = [
            {
                "description": {"text": finding.fix.message},
                "artifactChanges": [{**location, "replacements": replacements}],
            }
        ]
    return result


def _region(lines: Lines, first: int, last: int) -> dict[str, int]:
    start, end = lines.position(first), lines.position(last)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": first,
        "charLength": last - first,
    }


def _window(line: str, first: int, last: int) -> tuple[str, int, int]:
    """The part of a long line around a stretch of it, and where the stretch is in that part."""
    if len(line) <= WIDTH:
        return line, first, last
    start = min(max(0, first - WIDTH // 3), len(line) - WIDTH)
    stop = start + WIDTH
    head, tail = "…" if start else "", "…" if stop < len(line) else ""
    shown = f"{head}{line[start:stop]}{tail}"
    shift = len(head) - start
    return shown, first + shift, min(last, stop) + shift


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _ansi(text: str, code: str) -> str:
    return f"\033[{code}m{text}\033[0m"


def _plain(text: str, code: str) -> str:
    return text


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
