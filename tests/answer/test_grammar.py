"""The grammar against llguidance's own matcher, without a model: only replies over shown names pass."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.answer.legal import accepts, accepts_reply, as_reply, mutants, walk
from vgpt2.answer import grammar, steps
from vgpt2.answer.assistant import Assistant
from vgpt2.context.model import Budget, Context
from vgpt2.context.reply import JoinLine, Refusal, SqlReply, read, render
from vgpt2.lint.linter import lint
from vgpt2.pack.model import VerifiedQuery

QUESTIONS = (
    "open invoices by vendor",
    "retainage held on subcontracts",
    "job cost by phase and cost type",
    "receipts of customers in a month",
    "timecard hours by employee",
    "purchase orders not received",
)
BUDGET = Budget(objects=10, columns=14, queries=0)


def _able(assistant: Assistant) -> list[VerifiedQuery]:
    """Verified queries over the sample."""
    return [
        query
        for query in assistant.pack.queries.values()
        if all(assistant.catalog.get(name) for name in query.objects)
    ]


def _passes(sql: str, context: Context, assistant: Assistant, *tables: str) -> bool:
    return accepts_reply(context, render(SqlReply(tables, (), sql)), assistant.catalog)


def test_verified_queries_pass(assistant: Assistant) -> None:
    """What the pack knows to be right must be sayable. A part of them here, all in bench/grammar.py."""
    queries = _able(assistant)[::8]
    assert len(queries) > 10
    assert any(query.sql.strip().startswith("WITH") for query in queries)
    for place, query in enumerate(queries):
        context, reply = as_reply(query, assistant.index, BUDGET)
        text = render(reply)
        assert accepts_reply(context, text, assistant.catalog), query.id
        if place % 4 == 0:
            assert accepts(grammar.whole(context), text), query.id


def test_a_foreign_name_anywhere_is_rejected(assistant: Assistant) -> None:
    """Each qualified name of a verified query, changed to what is not shown or belongs to another table."""
    tried: dict[str, int] = {}
    for query in _able(assistant)[1::24]:
        context, reply = as_reply(query, assistant.index, BUDGET)
        for how, broken in mutants(context, reply, 4):
            tried[how] = tried.get(how, 0) + 1
            assert not accepts_reply(context, render(broken), assistant.catalog), (query.id, how, broken.sql)
    assert len(tried) == 5 and sum(tried.values()) > 100


def test_legal_walks_name_nothing_unknown(assistant: Assistant) -> None:
    """Whatever the grammar lets be said is read and bound without an error (more in bench/grammar.py)."""
    rng = Random(20)
    said = []
    while len(said) < 40:
        context = assistant.index.retrieve(
            rng.choice(QUESTIONS), Budget(rng.randint(1, 4), rng.randint(3, 8), 0)
        )
        text = walk(context, assistant.catalog, rng)
        if text is None:
            continue
        reply = read(text)
        assert isinstance(reply, SqlReply), text
        wrong = [
            item for item in lint(reply.sql, assistant.catalog) if item.code.startswith(("VST0", "VST1"))
        ]
        assert not [item for item in wrong if item.severity == "error"], (wrong, reply.sql)
        said.append(reply.sql)
    for construct in ("JOIN", "(SELECT", "ORDER BY", "OVER", "WITH "):
        assert any(construct in sql.replace("WITH (NOLOCK)", "") for sql in said), construct


def test_a_column_of_an_unlisted_table_is_rejected(assistant: Assistant) -> None:
    query = assistant.pack.queries["ap/open-invoices"]
    context, reply = as_reply(query, assistant.index, BUDGET)
    other = next(item for item in context.objects if item.name not in reply.tables)
    stray = f"{other.name}.{other.columns[0].name}"
    assert accepts_reply(context, render(reply), assistant.catalog)
    for sql in (
        reply.sql.replace("SELECT ", f"SELECT {stray}, ", 1),
        reply.sql.replace("WHERE ", f"WHERE {stray} = 1 AND ", 1),
    ):
        assert not _passes(sql, context, assistant, *reply.tables)
        # listing it is not enough: it has to be in FROM as well
        assert not _passes(sql, context, assistant, *reply.tables, other.name)
    joined = sql.replace("\nWHERE", f"\nINNER JOIN {other.name} WITH (NOLOCK) ON {stray} = 1\nWHERE", 1)
    assert _passes(joined, context, assistant, *reply.tables, other.name)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT APTH.Vendor FROM APTH",  # no NOLOCK
        "SELECT APTH.Vendor FROM APTHWITH (NOLOCK)",
        "SELECT h.Vendor FROM APTH h WITH (NOLOCK)",  # an alias
        "DELETE FROM APTH",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK); DROP TABLE APTH",
        "SELECT * FROM APTH WITH (NOLOCK)",
        "SELECT Vendor FROM APTH WITH (NOLOCK)",  # not qualified
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE SUM(APTH.InvTotal) > 1",
        "SELECT SUM(AVG(APTH.InvTotal)) FROM APTH WITH (NOLOCK)",
        "SELECT SUM(*) FROM APTH WITH (NOLOCK)",
        "SELECT YEAR() FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor, --5 FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor AS Order FROM APTH WITH (NOLOCK)",  # a reserved word
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) ORDER BY Amount",  # a name that was not given
        "SELECT ROW_NUMBER() OVER (ORDER BY Amount) AS Place FROM APTH WITH (NOLOCK)",
        "SELECT APTH.vendor FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM apth WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) LIMIT 5",
        "SELECT APTH.Vendor INTO #x FROM APTH WITH (NOLOCK)",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) -- a remark",
        "SELECT APTH.Vendor FROM APTH WITH (NOLOCK) INNER JOIN APTH WITH (NOLOCK) ON APTH.Vendor = 1",
    ],
)
def test_what_must_not_be_said_cannot_be(sql: str, assistant: Assistant) -> None:
    context = assistant.index.assemble(
        ["APTH"], "invoices", columns={"APTH": ["Vendor", "InvTotal"]}, distractors=["APVM"]
    )
    assert _passes("SELECT APTH.Vendor\nFROM APTH WITH (NOLOCK)", context, assistant, "APTH")
    assert not _passes(sql, context, assistant, "APTH")


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
    assert _passes(sql, context, assistant, item.name)
    wrong = data.draw(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True))
    assume(not context.shows(item.name, wrong) and wrong not in context.names)
    place = data.draw(st.sampled_from(("column", "table", "listed", "order")))
    if place == "column":
        broken = SqlReply((item.name,), (), sql.replace(names[-1], f"{item.name}.{wrong}"))
    elif place == "table":
        broken = SqlReply((item.name,), (), sql.replace(f"FROM {item.name}", f"FROM {wrong}"))
    elif place == "order":
        assume(wrong != "Rows")
        broken = SqlReply((item.name,), (), sql.replace("ORDER BY Rows", f"ORDER BY {wrong}"))
    else:
        broken = SqlReply((item.name, wrong), (), sql)
    assert not accepts_reply(context, render(broken), assistant.catalog)


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.from_regex(r"[A-Za-z][A-Za-z0-9 ]{0,20}[a-z]", fullmatch=True), min_size=1, max_size=3),
    st.sampled_from(QUESTIONS),
)
def test_a_refusal_is_a_legal_parse(assistant: Assistant, missing: list[str], question: str) -> None:
    context = assistant.index.retrieve(question, Budget(4, 6, 0))
    refusal = render(Refusal(tuple(missing), context.names[:2]))
    assert accepts_reply(context, refusal, assistant.catalog)
    assert accepts(grammar.whole(context), refusal)
    foreign = render(Refusal(tuple(missing), ("Nowhere",)))
    assert not accepts_reply(context, foreign, assistant.catalog)


@pytest.mark.parametrize("count", range(1, 9))
def test_every_step_is_one_that_llguidance_takes(count: int, assistant: Assistant) -> None:
    """Its own check does not make a matcher, over which it panicked with a single table."""
    context = assistant.index.retrieve(QUESTIONS[0], Budget(count, 6, 0))
    names = [grammar.Named.of(item) for item in context.objects]
    first, own = names[0].name, grammar.Named("Spend", ("Vendor",), own=True)
    made = [grammar.opening(context), grammar.whole(context), grammar.beginning(context, names)]
    for items in (names, [*names, own]):
        made.append(grammar.after_own(items))
        for inside in (False, True):
            made += [
                grammar.sources(items, needed, inside) for needed in ((), (first,), [n.name for n in items])
            ]
        for outputs in ((), ("Total", "Vendor")):
            made += [grammar.ordering(items, visible, outputs) for visible in ((), (first,))]
    for text in made:
        assert not accepts(text, "")
    assert all(grammar.check(text) == "" for text in made)
    assert "nothing" in grammar.check("start: nothing")


def test_a_querys_own_tables_are_known_by_what_they_put_out(assistant: Assistant) -> None:
    context = assistant.index.assemble(["APTH"], "invoices", columns={"APTH": ["Vendor", "InvTotal"]})
    own = (
        "WITH Spend AS (\n    SELECT APTH.Vendor, SUM(APTH.InvTotal) AS Total\n    FROM APTH WITH (NOLOCK)\n"
        "    GROUP BY APTH.Vendor\n), Large AS (SELECT Spend.Vendor FROM Spend WHERE Spend.Total > 5)\n"
        "SELECT Spend.Vendor, Spend.Total\nFROM Spend\n"
        "WHERE EXISTS (SELECT 1 FROM Large WHERE Large.Vendor = Spend.Vendor)\nORDER BY Total DESC"
    )
    assert _passes(own, context, assistant, "APTH")
    assert accepts(grammar.whole(context), render(SqlReply(("APTH",), (), own)))
    for right, wrong in (
        ("WITH Spend", "WITH APTX"),
        ("APTH.Vendor,", "APTH.Nothing,"),
        ("Spend.Total >", "Spend.Sum >"),  # what it does not put out
        ("Spend.Vendor, Spend.Total", "Spend.Vendor, Large.Vendor"),  # not in FROM
        ("FROM Spend\n", "FROM Spent\n"),
        ("(APTH.InvTotal) AS Total", "(APTH.InvTotal)"),  # a column without a name
        ("), Large AS", "), Spend AS"),
        ("ORDER BY Total", "ORDER BY Sum"),
    ):
        assert right in own
        assert not _passes(own.replace(right, wrong, 1), context, assistant, "APTH"), wrong
    assert not _passes("SELECT Spend.Vendor\nFROM Spend", context, assistant, "APTH")


@pytest.mark.parametrize(
    "text",
    [
        "Tables: APTH",  # within the first line
        "Tables: APTH.\nJoins: no",
        "Tables: APTH.\nJoins: none.\n```sql\nSELECT APTH.Ven",
        "Tables: APTH.\nJoins: none.\n```sql\nSELECT 'a FROM",  # within a literal
        "Tables: APTH.\nJoins: none.\n```sql\nSELECT (SELECT 1 FROM",  # within a subquery
        "Tables: APTH.\nJoins: none.\n```sql\nSELECT APTH.Vendor FROM APTH WITH (NOLOCK)",
        "Tables: APTH.\nJoins: none.\n```sql\nSELECT APTH.Vendor FROM APTH WITH (NOLOCK)\n```",
        "Missing: Invoice.\nInstead: APTH.\nIt is not there.",
    ],
)
def test_a_reply_that_is_complete_or_cut_has_no_next_step(text: str, assistant: Assistant) -> None:
    context = assistant.index.assemble(["APTH"], "invoices", columns={"APTH": ["Vendor"]})
    assert steps.following(text, context, assistant.catalog) is None


def test_joins_are_named_between_listed_tables(assistant: Assistant) -> None:
    context = assistant.index.assemble(["APTH", "APVM", "APTL"], "vendors of invoices")
    sql = (
        "SELECT APVM.Name\nFROM APTH WITH (NOLOCK)\n"
        "INNER JOIN APVM WITH (NOLOCK) ON APVM.Vendor = APTH.Vendor"
    )
    keys = (("VendorGroup", "VendorGroup"), ("Vendor", "Vendor"))
    right = SqlReply(("APTH", "APVM"), (JoinLine("APTH", "APVM", keys),), sql)
    assert accepts_reply(context, render(right), assistant.catalog)
    for join in (JoinLine("APTH", "APTL", (("APCo", "APCo"),)), JoinLine("APTH", "APVM", (("Co", "Co"),))):
        broken = SqlReply(right.tables, (join,), sql)
        assert not accepts_reply(context, render(broken), assistant.catalog)
