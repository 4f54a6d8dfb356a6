"""Generated statements: valid ones are clean, one wrong name is found in its place, and nothing crashes."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tsql import generate
from vgpt2.catalog.model import Catalog, JoinEdge
from vgpt2.tsql.bind import bind_script
from vgpt2.tsql.grammar.words import RESERVED, STATEMENT_WORDS
from vgpt2.tsql.model import ColumnStatus, SourceKind, Span
from vgpt2.tsql.parse import parse

_SYMBOLS = (
    "APTH APCo t @x #t 1 'x' ( ) ( ) , . = * + - < > [x] COUNT SUM DATEADD day OVER PARTITION ROWS LIMIT "
    'OFFSET ; XML PATH "q" $1 0x1 :: || -- /* */ { } `b` INTERVAL TRUE'
)
_PIECES = [*sorted(RESERVED | STATEMENT_WORDS), *_SYMBOLS.split()]


def findings(text: str, catalog: Catalog) -> list[tuple[str, Span]]:
    script = parse(text)
    found = [(problem.kind, problem.span) for problem in script.problems]
    for binding in bind_script(script, catalog):
        found.extend((problem.kind, problem.span) for problem in binding.problems)
        found.extend(
            ("source", source.span)
            for source in binding.sources
            if source.kind is SourceKind.UNKNOWN or source.miscased
        )
        for use in binding.columns:
            if use.status not in (ColumnStatus.FOUND, ColumnStatus.OPEN):
                wrong = use.status is ColumnStatus.NO_SOURCE or use.qualifier_miscased
                found.append(
                    (use.status.value, use.qualifier_span if wrong and use.qualifier_span else use.span)
                )
    return found


def test_valid_statements_are_clean_and_wrong_names_are_found(real: Catalog, edges: list[JoinEdge]) -> None:
    rng = random.Random(20141)
    wrong = missed = 0
    for _ in range(500):
        made = generate.statement(rng, real, edges)
        for place in made.places:
            assert made.text[place.start : place.end] == place.name
        assert findings(made.text, real) == [], made.text
        spoiled = generate.spoil(rng, made, real)
        if spoiled is not None:
            wrong += 1
            spans = [span for _, span in findings(spoiled.text, real)]
            missed += Span(spoiled.start, spoiled.end) not in spans
    assert wrong > 300
    assert missed <= wrong * 0.005


def test_every_column_use_has_its_name_as_span(real: Catalog, edges: list[JoinEdge]) -> None:
    rng = random.Random(7)
    for _ in range(200):
        made = generate.statement(rng, real, edges)
        bindings = bind_script(parse(made.text), real)
        starts = {place.start for place in made.places if place.kind == "C"}
        uses = [use for binding in bindings for use in binding.columns]
        assert {use.span.start for use in uses} == starts
        for use in uses:
            assert made.text[slice(*use.span)].strip("[]") == use.name


@settings(max_examples=1000, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join))
def test_words_in_any_order_are_read_or_refused(small: Catalog, text: str) -> None:
    _hold(text, small)


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(small: Catalog, text: str) -> None:
    _hold(text, small)


def test_cut_and_changed_statements(real: Catalog, edges: list[JoinEdge]) -> None:
    rng = random.Random(11)
    for _ in range(1500):
        text = generate.statement(rng, real, edges).text
        at = rng.randrange(len(text))
        change = rng.choice(("", "", "'", "(", ")", "[", "/*", "--", ",", " SELECT ", "\x00", "é"))
        _hold(text[:at] + change + text[at + rng.randrange(5) :] * rng.choice((0, 1)), real)


def _hold(text: str, catalog: Catalog) -> None:
    """No crash, spans inside the text, and a tree or a problem for what should be a statement."""
    script = parse(text)
    problems = list(script.problems)
    for binding in bind_script(script, catalog):
        problems.extend(binding.problems)
        for use in binding.columns:
            assert 0 <= use.span.start < use.span.end <= len(text)
    for problem in problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
    for statement in script.statements:
        if statement.tree is None and statement.kind.value == "select":
            assert problems
