"""The grammar against llguidance's own matcher, without a model: only replies over shown names pass."""

from __future__ import annotations

import re
from functools import cache

import llguidance
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vgpt2.answer import grammar
from vgpt2.answer.assistant import Assistant
from vgpt2.context.model import Budget, Context
from vgpt2.context.reply import JoinLine, Refusal, SqlReply, read_tables, render
from vgpt2.pack.model import VerifiedQuery
from vgpt2.tsql.bind import bind
from vgpt2.tsql.parse import parse

QUESTIONS = (
    "open invoices by vendor",
    "retainage held on subcontracts",
    "job cost by phase and cost type",
    "receipts of customers in a month",
    "timecard hours by employee",
    "purchase orders not received",
)


class _Bytes:
    """A tokenizer whose tokens are bytes, so that the matcher is asked about text alone."""

    eos_token_id = 256
    bos_token_id = None
    tokens = (*(bytes([byte]) for byte in range(256)), b"<eos>")
    special_token_ids = (256,)

    def __call__(self, text: str | bytes) -> list[int]:
        return list(text if isinstance(text, bytes) else text.encode())


@cache
def _tokenizer() -> llguidance.LLTokenizer:
    return llguidance.LLTokenizer(llguidance.TokenizerWrapper(_Bytes()))


def accepts(made: str, text: str) -> bool:
    """Whether the grammar takes the whole text and may end there."""
    matcher = llguidance.LLMatcher(_tokenizer(), llguidance.LLMatcher.grammar_from_lark(made), log_level=0)
    assert not matcher.is_error(), matcher.get_error()
    data = list(text.encode())
    return matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting()


def accepts_reply(context: Context, text: str) -> bool:
    """Whether a whole reply passes as it is decoded: first line under one grammar, the rest under another."""
    tables = read_tables(text)
    first = text[: text.index("\n") + 1] if tables else text
    if not accepts(grammar.opening(context), first):
        return False
    return not tables or accepts(grammar.rest(context, tables), text[len(first) :])


def _reply(query: VerifiedQuery, assistant: Assistant) -> tuple[Context, SqlReply]:
    """A verified query as a reply, and a context that shows what it needs among distractors."""
    sql = query.sql.strip()
    binding = bind(parse(sql).statements[0], assistant.catalog, sql)
    needed: dict[str, list[str]] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None:
            needed.setdefault(use.source.object.name, []).append(use.name)
    context = assistant.index.assemble(
        query.objects, query.title, Budget(objects=10, columns=14, queries=0), columns=needed
    )
    lines = []
    for join in binding.joins:
        bound: dict[str, list[tuple[str, str]]] = {}
        for pair in join.pairs:
            right, left = (
                (pair.right, pair.left) if pair.right.source is join.source else (pair.left, pair.right)
            )
            if left.source is not None:
                bound.setdefault(left.source.name, []).append((left.name, right.name))
        lines.extend(JoinLine(left, join.source.name, tuple(pairs)) for left, pairs in bound.items())
    return context, SqlReply(tuple(dict.fromkeys(query.objects)), tuple(lines), sql)


def _able(assistant: Assistant) -> list[VerifiedQuery]:
    """Verified queries over the sample."""
    return [
        query
        for query in assistant.pack.queries.values()
        if all(assistant.catalog.get(name) for name in query.objects)
    ]


def _plain(assistant: Assistant) -> list[VerifiedQuery]:
    """Those that make no tables of their own."""
    return [query for query in _able(assistant) if not query.sql.strip().startswith("WITH")]


def test_verified_queries_pass(assistant: Assistant) -> None:
    """What the pack knows to be right must be sayable. A part of them here, all in bench/grammar.py."""
    queries = _able(assistant)[::8]
    assert len(queries) > 10
    assert any(query.sql.strip().startswith("WITH") for query in queries)
    for place, query in enumerate(queries):
        context, reply = _reply(query, assistant)
        text = render(reply)
        assert accepts_reply(context, text), query.id
        if place % 4 == 0:
            assert accepts(grammar.whole(context), text), query.id


def test_a_foreign_name_anywhere_is_rejected(assistant: Assistant) -> None:
    """Each dotted name of a verified query, changed to what is not shown or belongs to another table."""
    passed = []
    tried = 0
    for query in _plain(assistant)[1::24]:
        context, reply = _reply(query, assistant)
        for match in list(re.finditer(r"\b([A-Za-z]\w+)\.(\w+)", reply.sql))[:4]:
            for name in (f"{match[1]}.Invented", f"Nowhere.{match[2]}", f"{match[1]}x.{match[2]}", "HQZZ.Co"):
                sql = reply.sql[: match.start()] + name + reply.sql[match.end() :]
                tried += 1
                if accepts_reply(context, render(SqlReply(reply.tables, reply.joins, sql))):
                    passed.append((query.id, name))
    assert tried > 40
    assert passed == []


def test_a_column_of_an_unlisted_table_is_rejected(assistant: Assistant) -> None:
    query = assistant.pack.queries["ap/open-invoices"]
    context, reply = _reply(query, assistant)
    other = next(item for item in context.objects if item.name not in reply.tables)
    stray = f"{other.name}.{other.columns[0].name}"
    sql = reply.sql.replace("SELECT ", f"SELECT {stray}, ", 1)
    assert accepts_reply(context, render(reply))
    assert not accepts_reply(context, render(SqlReply(reply.tables, reply.joins, sql)))
    listed = SqlReply((*reply.tables, other.name), reply.joins, sql)
    assert accepts_reply(context, render(listed))


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT APTH.Vendor FROM APTH",  # no NOLOCK
        "SELECT h.Vendor FROM APTH h WITH (NOLOCK)",  # an alias
        "DELETE FROM APTH",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK); DROP TABLE APTH",
        "SELECT * FROM APTH WITH (NOLOCK)",
        "SELECT Vendor FROM APTH WITH (NOLOCK)",  # not qualified
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE SUM(APTH.InvTotal) > 1",
        "SELECT APTH.vendor FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM apth WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) LIMIT 5",
        "SELECT APTH.Vendor INTO #x FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) -- a remark",
    ],
)
def test_what_the_house_forbids_cannot_be_said(sql: str, assistant: Assistant) -> None:
    context = assistant.index.assemble(
        ["APTH"], "invoices", columns={"APTH": ["Vendor", "InvTotal"]}, distractors=["APVM"]
    )
    right = "SELECT APTH.Vendor\nFROM APTH WITH (NOLOCK)"
    assert accepts_reply(context, render(SqlReply(("APTH",), (), right)))
    assert not accepts_reply(context, render(SqlReply(("APTH",), (), sql)))


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_replies_over_any_context(assistant: Assistant, data: st.DataObject) -> None:
    """A small query over shown names passes; with one name changed it does not."""
    budget = Budget(data.draw(st.integers(2, 8)), data.draw(st.integers(3, 12)), 0)
    context = assistant.index.retrieve(data.draw(st.sampled_from(QUESTIONS)), budget)
    item = data.draw(st.sampled_from(context.objects))
    columns = data.draw(st.lists(st.sampled_from(item.columns), min_size=1, max_size=3, unique=True))
    names = [f"{item.name}.{column.name}" for column in columns]
    sql = (
        f"SELECT {', '.join(names)}, COUNT(*) AS Rows\nFROM {item.name} WITH (NOLOCK)\nWHERE {names[0]} = @P"
    )
    sql += f"\nGROUP BY {', '.join(names)}\nHAVING COUNT(*) > 1\nORDER BY Rows DESC, {names[0]}"
    assert accepts_reply(context, render(SqlReply((item.name,), (), sql)))
    wrong = data.draw(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True))
    assume(not context.shows(item.name, wrong) and wrong not in context.names)
    place = data.draw(st.sampled_from(("column", "table", "listed")))
    if place == "column":
        broken = SqlReply((item.name,), (), sql.replace(names[-1], f"{item.name}.{wrong}"))
    elif place == "table":
        broken = SqlReply((item.name,), (), sql.replace(f"FROM {item.name}", f"FROM {wrong}"))
    else:
        broken = SqlReply((item.name, wrong), (), sql)
    assert not accepts_reply(context, render(broken))


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.from_regex(r"[A-Za-z][A-Za-z0-9 ]{0,20}[a-z]", fullmatch=True), min_size=1, max_size=3),
    st.sampled_from(QUESTIONS),
)
def test_a_refusal_is_a_legal_parse(assistant: Assistant, missing: list[str], question: str) -> None:
    context = assistant.index.retrieve(question, Budget(4, 6, 0))
    refusal = render(Refusal(tuple(missing), context.names[:2]))
    assert accepts(grammar.opening(context), refusal)
    assert accepts(grammar.whole(context), refusal)
    foreign = render(Refusal(tuple(missing), ("Nowhere",)))
    assert not accepts(grammar.opening(context), foreign)


def test_every_text_is_one_that_llguidance_takes(assistant: Assistant) -> None:
    context = assistant.index.retrieve(QUESTIONS[0])
    for made in (grammar.opening(context), grammar.rest(context, context.names[:3]), grammar.whole(context)):
        assert grammar.check(made) == ""
    assert "undefined" in grammar.check("start: nothing") or grammar.check("start: nothing")


def test_a_querys_own_tables_look_like_words_and_stand_behind_with(assistant: Assistant) -> None:
    context = assistant.index.assemble(["APTH"], "invoices", columns={"APTH": ["Vendor", "InvTotal"]})
    own = (
        "WITH Spend AS (\n    SELECT APTH.Vendor, SUM(APTH.InvTotal) AS Total\n    FROM APTH WITH (NOLOCK)\n"
    )
    own += "    GROUP BY APTH.Vendor\n)\nSELECT Spend.Vendor, Spend.Total\nFROM Spend\nWHERE Spend.Total > 5"
    assert accepts_reply(context, render(SqlReply(("APTH",), (), own)))
    assert not accepts_reply(context, render(SqlReply(("APTH",), (), own.replace("Spend", "APTX"))))
    assert not accepts_reply(
        context, render(SqlReply(("APTH",), (), own.replace("APTH.Vendor,", "APTH.Nothing,")))
    )
    without = "SELECT Spend.Vendor\nFROM Spend"
    assert not accepts_reply(context, render(SqlReply(("APTH",), (), without)))
