"""Scoring what an answer says in words: sets of facts, statements, refusals.

Not covered: language. A statement is said when its terms stand in one sentence; the questions are written so
that this decides, and the tests try wrong answers against every one of them.
"""

from __future__ import annotations

import re

from vgpt2.catalog.model import Catalog
from vgpt2.suite.given import Given
from vgpt2.suite.question import Facts, Refusal, Statements

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
"""Ends of sentences; a row of a Markdown table is one, so that a code and its meaning stay together."""


def judge_facts(gold: Facts, given: Given, catalog: Catalog) -> str:
    """Why an answer to a question for facts is wrong, or ""."""
    if given.refused:
        return "refused what can be answered"
    names = given.names
    lacking = [name for name in gold.required if not _named(name, names)]
    if lacking:
        return f"does not name {', '.join(lacking)}"
    wrong = [name for name in gold.forbidden if _named(name, names)]
    if gold.among:
        wrong += _further_columns(gold, names, catalog)
    return f"names {', '.join(wrong)}, which is wrong" if wrong else ""


def judge_statements(gold: Statements, given: Given) -> str:
    """Why an answer that should state something is wrong, or ""."""
    if given.refused:
        return "refused what can be answered"
    sentences = [sentence for sentence in _SENTENCE.split(given.text) if sentence.strip()]
    for statement in gold.say:
        if not any(_said(statement, sentence) for sentence in sentences):
            return f"does not say {_shown(statement)}"
    for statement in gold.never:
        if any(_said(statement, sentence) for sentence in sentences):
            return f"says {_shown(statement)}, which is wrong"
    return ""


def judge_refusal(gold: Refusal, given: Given) -> str:
    """Why an answer that should refuse is wrong, or ""."""
    if not given.refused:
        return "answered what cannot be answered"
    if given.sql:
        return "refused, but gave a query all the same"
    names = given.names
    lacking = [name for name in gold.missing if not _named(name, names) and name not in given.missing]
    if lacking:
        return f"does not say that {', '.join(lacking)} is missing"
    if gold.instead and not any(_named(name, names) for name in gold.instead):
        return f"names none of {', '.join(gold.instead)} as a way out"
    return ""


def _named(name: str, names: frozenset[str]) -> bool:
    """A dotted name is named whole, or by both of its parts."""
    return name in names or ("." in name and all(part in names for part in name.split(".")))


def _further_columns(gold: Facts, names: frozenset[str], catalog: Catalog) -> list[str]:
    item = catalog.get(gold.among)
    fair = {*gold.required, *gold.allowed, gold.among}
    columns = item.by_name if item is not None else {}
    return sorted(name for name in names if name in columns and name not in fair)


def _said(statement: tuple[tuple[str, ...], ...], sentence: str) -> bool:
    return all(any(_stands(word, sentence) for word in term) for term in statement)


def _stands(word: str, sentence: str) -> bool:
    exact = not word.islower()
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sentence, 0 if exact else re.IGNORECASE) is not None


def _shown(statement: tuple[tuple[str, ...], ...]) -> str:
    return " + ".join("/".join(term) for term in statement)
