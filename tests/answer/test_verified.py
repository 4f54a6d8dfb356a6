"""Values of a question in the place of a verified query's parameters."""

from __future__ import annotations

import pytest

from vgpt2.answer import verified
from vgpt2.catalog.model import Catalog, CatalogData
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import Pack, QueryParameter, VerifiedQuery

CATALOG = Catalog(
    CatalogData(
        (), types={"bCompany": "tinyint", "bVendor": "int", "bJob": "varchar(10)", "bMonth": "smalldatetime"}
    )
)
LEXICON = Lexicon(Pack(name="none"))
TYPES = {
    "@APCo": "bCompany",
    "@Vendor": "bVendor",
    "@Job": "bJob",
    "@Mth": "bMonth",
    "@FromDate": "date",
    "@ThroughDate": "date",
    "@FYEMO": "bMonth",
    "@CostType": "tinyint",
}


def _query(*names: str, sql: str | None = None) -> VerifiedQuery:
    return VerifiedQuery(
        id="x/y",
        module="XX",
        title="t",
        grain="one vendor and month",
        sql=sql or "SELECT " + ", ".join(names),
        parameters=tuple(QueryParameter(name, TYPES[name], 1) for name in names),
        wordings=(),
        level="basic",
        objects=(),
    )


@pytest.mark.parametrize(
    ("question", "names", "given"),
    [
        (
            "open invoices of vendor 1001 in company 3",
            ("@APCo", "@Vendor"),
            {"@APCo": "3", "@Vendor": "1001"},
        ),
        ("APCo = 2 and vendor #77", ("@APCo", "@Vendor"), {"@APCo": "2", "@Vendor": "77"}),
        ("cost of job 1001-", ("@Job",), {"@Job": "'1001-'"}),
        ("cost of job 'O''Neil-1'", ("@Job",), {"@Job": "'O'"}),
        ("cost type 4 please", ("@CostType",), {"@CostType": "4"}),
        ("vendor Smith", ("@Vendor",), {}),
        ("vendor A12", ("@Vendor",), {}),  # not a number, as the type demands
        ("activity in June 2024", ("@Mth",), {"@Mth": "'2024-06-01'"}),
        ("activity in 2024-06", ("@Mth",), {"@Mth": "'2024-06-01'"}),
        ("activity in 06/2024", ("@Mth",), {"@Mth": "'2024-06-01'"}),
        ("activity in june", ("@Mth",), {}),
        (
            "paid between 1/15/2024 and March 3rd, 2024",
            ("@FromDate", "@ThroughDate"),
            {"@FromDate": "'2024-01-15'", "@ThroughDate": "'2024-03-03'"},
        ),
        (
            "paid in February 2024",
            ("@FromDate", "@ThroughDate"),
            {"@FromDate": "'2024-02-01'", "@ThroughDate": "'2024-02-29'"},
        ),
        ("balance for 2024-06", ("@FYEMO",), {}),  # a month that is said is not the fiscal year's end
        (
            "spend in 2024",
            ("@FromDate", "@ThroughDate"),
            {"@FromDate": "'2024-01-01'", "@ThroughDate": "'2024-12-31'"},
        ),
        ("spend in 2024", ("@Mth",), {}),
        ("on 2024-13-40", ("@FromDate",), {}),
        ("activity on 2024-06-15", ("@Mth",), {}),  # a day is no month
        ("since June 2024", ("@ThroughDate",), {}),
        ("since 2024-06-15", ("@FromDate", "@ThroughDate"), {"@FromDate": "'2024-06-15'"}),
        ("through 2024-06-15", ("@FromDate", "@ThroughDate"), {"@ThroughDate": "'2024-06-15'"}),
        ("before 2024-06-15", ("@FromDate",), {}),
    ],
)
def test_fills(question: str, names: tuple[str, ...], given: dict[str, str]) -> None:
    filled = verified.fill(_query(*names), question, CATALOG, LEXICON)
    assert filled.given == given
    assert filled.sql == "SELECT " + ", ".join(given.get(name, name) for name in names)
    assert [item.name for item in filled.left] == [name for name in names if name not in given]


def test_a_longer_parameter_is_not_cut() -> None:
    query = _query("@APCo", sql="SELECT @APCo, @APCoName")
    assert verified.fill(query, "company 3", CATALOG, LEXICON).sql == "SELECT 3, @APCoName"


@pytest.mark.parametrize(
    ("question", "unused"),
    [
        ("vendor 1001", ("1001",)),
        ("over 10,000 in company 1", ("10,000",)),
        ("1099 vendors", ()),
        ("since June 2024", ("June 2024",)),
        ("named 'Acme'", ("Acme",)),
    ],
)
def test_says_what_it_has_no_place_for(question: str, unused: tuple[str, ...]) -> None:
    query = _query("@APCo", sql="SELECT @APCo WHERE X = 1099")
    assert verified.fill(query, question, CATALOG, LEXICON).unused == unused


def test_the_grain_decides_between_near_queries() -> None:
    query = _query("@APCo")
    assert verified.grain_fit(query, "total per vendor", LEXICON) > 0
    assert verified.grain_fit(query, "total per job", LEXICON) < 0
    assert verified.grain_fit(query, "the total", LEXICON) == 0
    assert verified.grain_fit(query, "vendors with a total", LEXICON) > 0
