"""What is counted of columns, by a catalog and a pack made for it."""

from __future__ import annotations

import msgspec

from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, Key, ObjectKind
from vgpt2.context.columns import Asked, ColumnChooser
from vgpt2.context.described import CODES_MOST, NEVER_USUAL, UNWANTED, ColumnFacts, describe
from vgpt2.context.words import Lexicon
from vgpt2.pack.model import ColumnNote, Pack, ValueSet

NAMES = ("Co", "HoldYN", "Status", "KeyID", "udCrew")
TABLE = DbObject(
    "APXX",
    "dbo",
    ObjectKind.TABLE,
    "AP",
    tuple(Column(name, "int", "int") for name in NAMES),
    (Key("iAPXX", ("Co",)),),
)
EMPTY = DbObject("APXY", "dbo", ObjectKind.VIEW, "AP", ())


def _described(pack: Pack, codes: int) -> tuple[Catalog, Pack, ColumnFacts]:
    catalog = Catalog(CatalogData(objects=(EMPTY, TABLE)))
    meanings = {str(code): f"meaning {code}" for code in range(codes)}
    noted = msgspec.structs.replace(
        pack,
        columns={
            "APXX.HoldYN": ColumnNote("APXX", "HoldYN", "payment stopped", synonyms=("frozen",)),
            "APXX.Status": ColumnNote("APXX", "Status", "status"),
        },
        values={"APXX.Status": ValueSet("APXX", "Status", meanings)},
    )
    return catalog, noted, describe(catalog, noted, Lexicon(noted))


def test_terms_are_those_of_name_label_synonyms_and_codes(small: Pack) -> None:
    catalog, noted, facts = _described(small, 2)
    terms = ColumnChooser(catalog, noted, facts).terms(TABLE)
    assert {"hold", "payment", "frozen"} <= terms["HoldYN"]
    assert {"statu", "mean"} & terms["Status"]
    assert not ColumnChooser(catalog, noted, facts).terms(EMPTY)


def test_a_label_is_told_that_says_what_the_name_does_not(small: Pack) -> None:
    catalog, noted, facts = _described(small, 2)
    labels = ColumnChooser(catalog, noted, facts).labels(TABLE, TABLE.columns)
    assert labels == {"APXX.HoldYN": "payment stopped"}


def test_codes_cost_what_telling_them_takes(small: Pack) -> None:
    cost = {}
    for codes in (1, CODES_MOST, CODES_MOST + 1):
        catalog, noted, facts = _described(small, codes)
        cost[codes] = facts.cost[NAMES.index("Status")]
        told = ColumnChooser(catalog, noted, facts).codes(TABLE, TABLE.columns)
        assert bool(told) == (codes <= CODES_MOST)
    assert cost[CODES_MOST] > cost[1] > cost[CODES_MOST + 1]


def test_what_is_never_asked_for_is_unwanted(small: Pack) -> None:
    catalog, noted, facts = _described(small, 1)
    for at, name in enumerate(NAMES):
        is_unwanted = name in NEVER_USUAL or name.startswith("ud")
        assert (facts.usual[at] <= UNWANTED) == is_unwanted
    least = ColumnChooser(catalog, noted, facts).least(Asked.of(TABLE, ("Status", "NoColumn")))
    assert [column.name for column in least] == ["Co", "Status"]
