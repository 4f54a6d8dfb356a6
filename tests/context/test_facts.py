"""Lines about routines, triggers, forms and views that a question names."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.catalog.model import (
    Catalog,
    CatalogData,
    Column,
    DbObject,
    Form,
    ObjectKind,
    Parameter,
    Routine,
    Trigger,
)
from vgpt2.context import facts
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/context/facts.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["ask"] for case in CASES])
def test_lines_for_what_is_named(index: Index, case: dict[str, object]) -> None:
    assert list(index.retrieve(str(case["ask"])).facts) == case["lines"]


def test_a_trigger_brings_the_view_of_its_table(index: Index) -> None:
    assert "APTH" in index.retrieve("When does btAPTHi fire?").names


def test_a_form_brings_its_fields(catalog: Catalog, pack: Pack) -> None:
    assert facts.of_form(Form("APEntry", "AP Entry", "APHB")) == "Form APEntry: AP Entry on APHB"
    assert facts.of_form(Form("Other", "Other", "")) == "Form Other: Other"
    assert facts.of_trigger(Trigger("t", "dbo", "bX", ())) == "Trigger t: on bX, no event known"


def test_a_parameter_can_be_optional_and_come_back() -> None:
    given = (
        Parameter("@co", "bCompany"),
        Parameter("@um", "bUM", output=True, has_default=True),
        Parameter("@msg", "varchar(255)", output=True),
    )
    routine = Routine("bspX", "dbo", "procedure", given)
    assert facts.parameters(routine) == "@co bCompany, @um bUM optional output, @msg varchar(255) output"


def test_long_lists_are_counted() -> None:
    assert facts.names([f"T{n}" for n in range(facts.MOST_NAMES + 3)]).endswith(" and 3 more")


@pytest.mark.parametrize(
    ("reads", "told"), [("bA", True), ("bA bLookup", True), ("bA bB", False)], ids=["one", "joined", "united"]
)
def test_sources_of_a_view_that_may_be_a_union_are_not_told(reads: str, told: bool) -> None:
    shared = [Column(name, source=f"bA.{name}") for name in ("Co", "Month")]
    view = DbObject("V", "dbo", ObjectKind.VIEW, "", tuple(shared), reads=tuple(reads.split()))
    tables = [
        DbObject(name, "dbo", ObjectKind.TABLE, "", tuple(map(Column, columns.split())))
        for name, columns in {"bA": "Co Month", "bB": "Co Month X", "bLookup": "Co Name"}.items()
    ]
    catalog = Catalog(CatalogData((view, *tables)))
    assert facts.tells_sources(view, catalog) is told
    # What joins nothing that a column comes from may bring rows of its own.
    assert facts.tells_source(view, view.columns[0], catalog) is (reads == "bA")
    assert facts.tells_source(view, view.columns[1], catalog) is told
