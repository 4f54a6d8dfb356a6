"""What nothing in the words for a verified query hints at: conditions on constants that are to be said behind
them.

Not covered: parameters (`worded`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vgpt2.context.words import STOP_WORDS, split_name, stem
from vgpt2.records.recipe import Material
from vgpt2.records.worded import stems
from vgpt2.records.words import load_phrases

MOST_UNSAID = 3
"""Conditions that are said behind a wording; a query with more of them is not asked for that way."""

_TWO_COLUMNS = re.compile(r"\w+\.\w+ (?:<>|<=?|>=?) \w+\.\w+")
_CONDITION = re.compile(r"^\s*(?:WHERE|AND|HAVING|ON) (.+)$")
_DEEP = 8
"""Spaces before a line of a subquery within a condition."""
_EMPTY_WORDS = frozenset(
    {"yn", "is", "code", "type", "status", "no", "date", "cd", "id", "key", "flag", "opt", "option"}
)


def conditions(sql: str, text: str, material: Material) -> list[str] | None:
    """Conditions of a query on constants that nothing in a text hints at; None where they cannot be said.

    Only a condition that every row must meet can be said of the rows: not one inside an EXISTS, nor of an
    optional join, nor of a subquery that is joined optionally.
    """
    said = stems(text)
    found: dict[str, None] = {}
    for condition, everywhere in _conditions(sql):
        named = {name for name, _ in re.findall(r"\b([A-Za-z]\w*)\.(\w+)", condition)}
        calculated = re.search(
            r"\b[A-Z]+\((?!SELECT)|[<>=] ?[A-Za-z]\w*\.[A-Z]", condition.replace("IN (", "")
        )
        if not named <= material.catalog.objects.keys() or _is_hinted(condition, said, material):
            continue
        # What is worked out, or lies between two columns, would be no sentence.
        if calculated or not everywhere or condition.count("(") != condition.count(")"):
            return None
        found[condition] = None
    if len(found) > MOST_UNSAID or (found and "\nUNION" in sql):
        return None
    return list(found)


def _conditions(sql: str) -> Iterator[tuple[str, bool]]:
    """Conditions on constants, and whether every row of the result meets them."""
    depth: int | None = None
    optional = False
    inner = clause_of = ""
    tight = _tight(sql)
    lines = sql.split("\n")
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        indent = len(line) - len(line.lstrip())
        if depth is not None and indent <= depth:
            depth = None
        table = re.match(r"(?:WITH )?(\w+) AS \($", line)
        inner = table[1] if table else "" if re.match(r"SELECT|\)", line) else inner
        clause = re.match(r"\s*(LEFT JOIN|FULL JOIN|JOIN|FROM|WHERE|HAVING)\b", line)
        optional = clause[1] in ("LEFT JOIN", "FULL JOIN") if clause else optional
        clause_of = clause[1] if clause else clause_of
        match = _CONDITION.match(line)
        if match is not None and "@" not in match[1] and "EXISTS (" not in match[1]:
            # One of two conditions of which either will do is no condition of every row.
            loose = (inner and inner not in tight) or after.lstrip().startswith("OR ")
            constant = re.search(r"'|\bNULL\b|(?<![\w.])\d", match[1])
            within = clause_of == "WHERE" and _TWO_COLUMNS.fullmatch(match[1].strip())
            if (constant or within) and re.search(r"\b[A-Za-z]\w*\.\w+", match[1]):
                yield match[1].strip(), depth is None and not optional and not loose
        if re.search(r"\b(?:EXISTS|IN) \(", line) and line.count("(") > line.count(")"):
            depth = indent


def _tight(sql: str) -> set[str]:
    """What every row of the result is made of: not what is joined optionally or only looked for."""
    uses: list[tuple[str, str, bool]] = []
    within = ""
    for line in sql.split("\n"):
        table = re.match(r"(?:WITH )?(\w+) AS \($", line)
        within = table[1] if table else "" if re.match(r"SELECT|\)", line) else within
        used = re.match(r"( *)(LEFT JOIN|FULL JOIN|JOIN|FROM) (\w+)", line)
        if used is not None:
            uses.append((used[3], within, used[2] in ("JOIN", "FROM") and len(used[1]) < _DEEP))
    found: set[str] = set()
    # A subquery is used behind its own text.
    for name, within, needed in reversed(uses):
        if needed and (not within or within in found):
            found.add(name)
    return found


def _is_hinted(condition: str, said: set[str], material: Material) -> bool:
    """Whether a word of a condition's codes, or of its columns where these have no codes, occurs in a text.

    Words for the object's rows are no hint: "vendors" says nothing of `APVM.ActiveYN`, the "active vendor".
    """
    if _TWO_COLUMNS.fullmatch(condition):
        # Both columns may well be asked for; that one exceeds the other is a thing of its own.
        return bool(said & _comparing())
    hints: set[str] = set()
    for name, column in re.findall(r"\b([A-Za-z]\w*)\.(\w+)", condition):
        known = material.pack.values.get(f"{name}.{column}")
        codes = [one or other for one, other in re.findall(r"'([^']*)'|(?<![\w.])(\d+)", condition)]
        meanings = [known.meanings[code] for code in codes if code in known.meanings] if known else []
        if meanings and not set(codes) <= {"Y", "N"}:
            hints |= {stem(word) for text in meanings for word in re.findall(r"\w+", text.lower())}
            continue
        words = {word for text in meanings for word in re.findall(r"\w+", text.lower())}
        for part in split_name(column):
            words |= {part, *material.index.lexicon.abbreviations.get(part, ())}
        for label in material.words.labels.get(f"{name}.{column}", ()):
            words |= set(label.lower().split())
        words -= _EMPTY_WORDS
        hints |= {stem(word) for word in words if word not in STOP_WORDS} - _nouns(name, material)
    return bool(hints & said)


@cache
def _comparing() -> frozenset[str]:
    """Stems of words that set one thing against another: `differs`, `still`, `over`."""
    return frozenset(map(stem, load_phrases("worded")["comparing"]))


def _nouns(name: str, material: Material) -> set[str]:
    """Stems of the words for an object's rows."""
    return {stem(word) for noun in material.words.nouns.get(name, ()) for word in noun.many.lower().split()}
