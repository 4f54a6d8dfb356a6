"""Replies: every form reads as what it says, and what is rendered is read back as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.catalog.model import JoinEdge, Origin
from vgpt2.context.reply import JoinLine, Refusal, Reply, SqlReply, TextReply, read, read_tables, render

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/context/replies.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_reads(case: dict[str, Any]) -> None:
    reply = read(case["text"])
    if "sql" in case:
        assert isinstance(reply, SqlReply)
        found = {
            "tables": list(reply.tables),
            "joins": [str(join) for join in reply.joins],
            "sql": reply.sql,
            "note": reply.note,
        }
        assert found == {"note": "", **case["sql"]}
    elif "refusal" in case:
        assert isinstance(reply, Refusal)
        found = {"missing": list(reply.missing), "instead": list(reply.instead), "text": reply.text}
        assert found == {"text": "", **case["refusal"]}
    else:
        assert reply == TextReply(case["text"])
    if case.get("exact"):
        assert render(reply) == case["text"]


identifiers = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,12}", fullmatch=True)
names = st.one_of(identifiers, st.builds("{}.{}".format, identifiers, identifiers))
lists = st.lists(names, max_size=4).map(tuple)
pairs = st.lists(st.tuples(identifiers, identifiers), min_size=1, max_size=4).map(tuple)
joins = st.builds(JoinLine, identifiers, identifiers, pairs)
prose = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60).map(str.strip)
queries = st.lists(prose.filter(lambda line: "`" not in line), min_size=1, max_size=5).map("\n".join)
replies: st.SearchStrategy[Reply] = st.one_of(
    st.builds(
        SqlReply,
        lists.filter(lambda items: items != ("none",)),
        st.lists(joins, max_size=3).map(tuple),
        queries.map(str.strip),
        prose.filter(lambda note: "`" not in note),
    ),
    st.builds(Refusal, lists.filter(lambda items: items != ("none",)), lists, prose),
    st.builds(TextReply, prose),
)


@given(replies)
def test_what_is_rendered_is_read_back(reply: Reply) -> None:
    try:
        text = render(reply)
    except ValueError:
        # Only what the form cannot carry may be refused: its text must really mean something else.
        assert isinstance(reply, TextReply | Refusal)
        return
    assert read(text) == reply


@given(st.builds(SqlReply, lists.filter(bool).filter(lambda items: items != ("none",)), st.just(()), queries))
def test_tables_are_known_once_their_line_is_complete(reply: SqlReply) -> None:
    text = render(SqlReply(reply.tables, reply.joins, reply.sql.strip()))
    first = text.index("\n") + 1
    assert all(read_tables(text[:end]) is None for end in range(first))
    assert read_tables(text[:first]) == reply.tables


@given(st.text(max_size=200))
def test_reading_never_fails(text: str) -> None:
    assert isinstance(read(text), SqlReply | Refusal | TextReply)


@pytest.mark.parametrize(
    "reply",
    [
        SqlReply(("APTH",), (), "SELECT 1\n```\nDROP"),
        SqlReply(("A, B",), (), "SELECT 1"),
        Refusal(("a\nb",)),
        TextReply("```sql\nSELECT 1\n```"),
        TextReply("Missing: Invoice."),
    ],
)
def test_what_the_form_cannot_carry_is_refused(reply: Reply) -> None:
    with pytest.raises(ValueError, match="cannot carry"):
        render(reply)


def test_an_edge_of_the_catalog_becomes_a_line() -> None:
    edge = JoinEdge("APHB", "APVM", ("VendorGrp", "Vendor"), ("VendorGroup", "Vendor"), Origin.MINED)
    line = JoinLine.of(edge)
    assert str(line) == "APHB to APVM on VendorGrp = VendorGroup, Vendor"
    assert line.turned().turned() == line
    assert line.turned() == JoinLine.of(edge.turned())
