"""Reading: what T-SQL is, what it is not, where statements end; cases are in tests/fixtures/tsql."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.tsql import bind, parse
from vgpt2.tsql.functions import functions
from vgpt2.tsql.lexer import lex, name_of

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "tsql"


def lines(name: str) -> list[str]:
    text = (FIXTURES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("-- ")]


@pytest.mark.parametrize("text", lines("valid.sql"))
def test_valid_is_read_whole(text: str) -> None:
    script = parse.parse(text)
    assert script.problems == ()
    assert len(script.statements) == 1
    statement = script.statements[0]
    assert statement.tree is not None
    assert text[slice(*statement.span)].rstrip(";") == text[: statement.span.end].rstrip(";")


@pytest.mark.parametrize("line", lines("invalid.sql"))
def test_invalid_is_named_where_it_stands(line: str) -> None:
    kind, covered, text = line.split("\t")
    found = [(problem.kind, text[slice(*problem.span)]) for problem in parse.parse(text).problems]
    if covered:
        assert (kind, covered) in found
    else:
        assert kind in [kind for kind, _ in found]


@pytest.mark.parametrize("case", yaml.safe_load((FIXTURES / "scripts.yaml").read_text(encoding="utf-8")))
def test_statements_of_a_script(case: dict[str, list[str] | str]) -> None:
    script = parse.parse(str(case["sql"]))
    kinds = [item.kind.value + "!" * (item.tree is not None) for item in script.statements]
    assert kinds == case["kinds"]
    assert sorted(problem.kind for problem in script.problems) == sorted(case.get("problems", ()))


def test_every_kind_of_problem_is_documented() -> None:
    kinds = {
        problem.kind for line in lines("invalid.sql") for problem in parse.parse(line.split("\t")[2]).problems
    }
    assert kinds <= set(parse.KINDS)
    assert not any(not text for text in (parse.KINDS | bind.KINDS).values())


def test_nothing_is_left_out_between_statements() -> None:
    """Every token belongs to a statement, a separator or a batch end."""
    for case in yaml.safe_load((FIXTURES / "scripts.yaml").read_text(encoding="utf-8")):
        script = parse.parse(case["sql"])
        inside = {token.span for statement in script.statements for token in statement.tokens}
        outside = [token.text.upper() for token in script.tokens if token.span not in inside]
        assert set(outside) <= {";", "GO", "5", "FOR", "READ", "ONLY"}


def test_tokens_cover_the_text() -> None:
    for text in lines("valid.sql"):
        lexed = lex(text)
        pieces = sorted((*lexed.tokens, *lexed.comments), key=lambda token: token.span)
        at = 0
        for token in pieces:
            assert text[at : token.span.start].strip() == ""
            assert text[slice(*token.span)] == token.text
            at = token.span.end
        assert text[at:].strip() == ""


def test_delimited_names() -> None:
    names = [name_of(token) for token in lex('[a]]b] "c""d" e').tokens]
    assert names == ["a]b", 'c"d', "e"]


def test_trees_keep_positions_under_masks() -> None:
    text = "SELECT 'q' = h.APCo, @a += 1, {d '2014-01-01'}, h.Interval FROM @t h OPTION (RECOMPILE)"
    tree = parse.parse(text).statements[0].tree
    assert tree is not None
    for node in tree.walk():
        if "start" in node.meta and node.name in ("h", "APCo", "Interval"):
            assert text[node.meta["start"] : node.meta["end"] + 1] == node.name


def test_the_function_table_is_sound() -> None:
    table = functions()
    assert len(table) > 200
    for function in table.values():
        assert 0 <= function.least <= function.most
        assert function.kind in {"scalar", "aggregate", "ranking", "window", "table", "predicate"}
