"""Prompts: the exact text, its ChatML form, and that nothing outside the context is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from vgpt2.catalog.model import Column, DbObject, JoinEdge, Key, ObjectKind, Origin
from vgpt2.context.model import Budget, Context, ShownObject
from vgpt2.context.prompt import CHAT_TEMPLATE, VERSION, Prompt, chat_text, render
from vgpt2.errors import ConfigError
from vgpt2.pack.model import Article, MissingName, ValueSet, VerifiedQuery

EXPECTED = Path(__file__).parents[1] / "fixtures/context/prompt_v2.txt"


def _object(name: str, *columns: tuple[str, str], key: int) -> DbObject:
    made = tuple(Column(column, kind) for column, kind in columns)
    business = Key(f"i{name}", tuple(column.name for column in made[:key]))
    return DbObject(name, "dbo", ObjectKind.VIEW, name[:2], made, (business,))


HEADER = _object(
    "APTH",
    ("APCo", "bCompany"),
    ("Mth", "bMonth"),
    ("APTrans", "bTrans"),
    ("VendorGroup", "bGroup"),
    ("Vendor", "bVendor"),
    ("PayMethod", "char(1)"),
    ("Expression", ""),
    ("Notes", "varchar(max)"),
    key=3,
)
VENDORS = _object("APVM", ("VendorGroup", "bGroup"), ("Vendor", "bVendor"), ("Name", "varchar(60)"), key=2)
CONTEXT = Context(
    question="unpaid invoices",
    objects=(
        ShownObject(HEADER, HEADER.columns[:-1], 3.0, "named", "AP transaction header"),
        ShownObject(VENDORS, VENDORS.columns, 1.0, "joined"),
    ),
    joins=(JoinEdge("APTH", "APVM", ("VendorGroup", "Vendor"), ("VendorGroup", "Vendor"), Origin.KEYED),),
    values=(ValueSet("APTH", "PayMethod", {"C": "check", "E": "EFT"}),),
    queries=(
        VerifiedQuery(
            id="ap/vendors",
            module="AP",
            title="Vendors by name",
            grain="a vendor",
            sql="SELECT APVM.Name\nFROM APVM WITH (NOLOCK)\n",
            parameters=(),
            wordings=("vendors",),
            level="basic",
            objects=("APVM",),
        ),
    ),
    shown_article=Article(
        "pay", "How bills are paid", "A batch pays them.\n\n" + "It is checked. " * 120, ()
    ),
    facts=("Procedure bspAPVal: @co bCompany, @msg varchar(255) output; reads APVM",),
    missing=(MissingName("Invoice", ("APTH", "APTL"), "Invoices are transactions."),),
    labels={"APVM.Name": "vendor name"},
)


def test_the_text_of_this_version() -> None:
    """A changed byte needs a new version, and with it a new expected file."""
    prompt = render("  unpaid\n invoices ", CONTEXT)
    assert EXPECTED.name == f"prompt_v{VERSION}.txt"
    assert chat_text(prompt, "Tables: APTH.") == EXPECTED.read_text("utf-8")


def test_user_turn_is_instruction_and_input_joined_by_a_newline() -> None:
    prompt = render("unpaid invoices", CONTEXT)
    assert prompt.user == prompt.instruction + "\n" + prompt.input
    assert Prompt("s", "only a question", "").user == "only a question"


def test_equal_contexts_give_equal_bytes() -> None:
    assert render("a question", CONTEXT) == render("a question", CONTEXT)


def test_what_is_not_shown_is_not_in_the_text() -> None:
    assert "Notes" not in render("q", CONTEXT).input


def test_the_chat_template_writes_the_same_bytes() -> None:
    jinja2 = pytest.importorskip("jinja2")
    prompt = render("unpaid invoices", CONTEXT)
    template = jinja2.Environment(autoescape=False, trim_blocks=True, lstrip_blocks=True).from_string(
        CHAT_TEMPLATE
    )
    assert template.render(messages=prompt.messages, add_generation_prompt=True) == chat_text(prompt)
    closed = [*prompt.messages, {"role": "assistant", "content": "SELECT 1"}]
    assert template.render(messages=closed, add_generation_prompt=False) == chat_text(prompt, "SELECT 1")


def test_a_context_knows_what_it_shows() -> None:
    assert CONTEXT.names == ("APTH", "APVM")
    assert CONTEXT.shows("APTH") and CONTEXT.shows("APTH", "Vendor")
    assert not CONTEXT.shows("APTH", "Notes")
    assert not CONTEXT.shows("ARTH")


@pytest.mark.parametrize("fields", [{"objects": 0}, {"columns": 0}, {"queries": -1}])
def test_a_budget_of_nothing_is_refused(fields: dict[str, int]) -> None:
    with pytest.raises(ConfigError, match="at least one"):
        Budget(**fields)


def test_a_budget_is_read_back_from_a_manifest() -> None:
    budget = Budget(objects=4, columns=10, queries=0)
    assert Budget(**budget.to_dict()) == budget
