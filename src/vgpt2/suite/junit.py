"""The judgements of a run as JUnit XML, which CI systems show: a suite a category, a case a question.

A wrong answer is a failure with its reason, an answer that could not be judged an error, a question that the
catalog cannot be asked is skipped.

Not covered: properties and output beyond that; the whole answers are in `answers.jsonl`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from vgpt2.suite.question import CATEGORIES
from vgpt2.suite.score import Judged

_CONTROL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd]")
"""What XML 1.0 cannot hold."""
LEFT_OUT = "left_out"
"""Name of the test suite of the questions that were not asked."""


def xml(report: Mapping[str, Any], judged: Sequence[Judged], left_out: Mapping[str, str]) -> bytes:
    """The file: `left_out` gives by id why a question was not asked."""
    root = Element("testsuites", name=_clean(f"{report['answerer']} on {report['suite']}"))
    for category in CATEGORIES:
        found = [item for item in judged if item.category == category]
        if found:
            _suite(root, category, found)
    if left_out:
        suite = SubElement(
            root, "testsuite", name=LEFT_OUT, tests=str(len(left_out)), skipped=str(len(left_out))
        )
        for name, why in left_out.items():
            case = SubElement(suite, "testcase", classname=LEFT_OUT, name=_clean(name), time="0")
            SubElement(case, "skipped", message=_clean(why))
    root.set("tests", str(len(judged) + len(left_out)))
    root.set("failures", str(sum(not item.right and not item.undecided for item in judged)))
    root.set("errors", str(sum(item.undecided for item in judged)))
    root.set("skipped", str(len(left_out)))
    indent(root)
    text: str = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _suite(root: Element, category: str, found: Sequence[Judged]) -> None:
    suite = SubElement(
        root,
        "testsuite",
        name=category,
        tests=str(len(found)),
        failures=str(sum(not item.right and not item.undecided for item in found)),
        errors=str(sum(item.undecided for item in found)),
        time=f"{sum(item.seconds for item in found):.3f}",
    )
    for item in found:
        case = SubElement(
            suite, "testcase", classname=category, name=_clean(item.id), time=f"{item.seconds:.3f}"
        )
        if not item.right:
            SubElement(case, "error" if item.undecided else "failure", message=_clean(item.why))


def _clean(text: str) -> str:
    return _CONTROL.sub("?", text)
