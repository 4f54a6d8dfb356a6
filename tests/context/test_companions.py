"""What is needed together."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.context.companions import NOBODY, UNSEEN_QUERIES, Companions, Company
from vgpt2.pack.model import Pack, Question

SETS = (
    ("APTH", "APVM"),
    ("APTH", "APVM", "APTL"),
    ("APTH", "APTL"),
    ("JCJM",),
    ("JCJM", "APTL"),
    ("JCJM", "JCCM"),
)
NAMES = ("APTH", "APVM", "APTL", "JCJM", "JCCM")


def _companions(catalog: Catalog, pack: Pack, names: tuple[str, ...]) -> Companions:
    return Companions(catalog, pack, names, Company.build(catalog, pack, names))


def _strengths(
    found: Companions, names: tuple[str, ...], name: str, without: tuple[str, ...] = ()
) -> dict[str, float]:
    places, strengths = found.of(names.index(name), without)
    return {names[place]: float(strength) for place, strength in zip(places, strengths, strict=True)}


@pytest.fixture(scope="module")
def companions(catalog: Catalog, pack: Pack) -> Companions:
    asked = tuple(Question(f"question {number}", names) for number, names in enumerate(SETS))
    return _companions(catalog, msgspec.structs.replace(pack, queries={}, questions=asked), NAMES)


def test_questions_tell_what_goes_together(companions: Companions) -> None:
    company = _strengths(companions, NAMES, "APVM")
    assert company["APTH"] == pytest.approx(2 / (2 + UNSEEN_QUERIES))
    assert company["APTL"] == pytest.approx(1 / (2 + UNSEEN_QUERIES))


def test_company_among_some_is_that_of_each(companions: Companions) -> None:
    places = np.array([4, 0, 2])
    found = companions.among(places[:2], places)
    assert found.shape == (2, 3)
    for row, leader in zip(found, places, strict=False):
        company = _strengths(companions, NAMES, NAMES[leader])
        assert row.tolist() == pytest.approx([company.get(NAMES[place], 0) for place in places])


def test_the_strongest_of_some_leaders_counts(companions: Companions) -> None:
    total = np.array([10, 4, 0, 0, 0], np.float32)
    gains, leaders = companions.gains(total, ())
    of_first, of_second = (_strengths(companions, NAMES, name) for name in NAMES[:2])
    for place, name in enumerate(NAMES[2:], 2):
        offers = (10 * of_first.get(name, 0), 4 * of_second.get(name, 0))
        assert gains[place] == pytest.approx(max(offers))
        assert leaders[place] == (NOBODY if not max(offers) else offers.index(max(offers)))


def test_a_query_that_has_no_part_in_it_is_not_counted(catalog: Catalog, pack: Pack) -> None:
    # Two objects that nothing joins, so that only the query tells that they go together.
    query = msgspec.structs.replace(next(iter(pack.queries.values())), objects=("APTL", "JCCM"))
    known = msgspec.structs.replace(pack, queries={query.id: query}, questions=())
    names = ("APTL", "JCCM")
    found = _companions(catalog, known, names)
    assert _strengths(found, names, "APTL")["JCCM"] == pytest.approx(1 / (1 + UNSEEN_QUERIES))
    assert "JCCM" not in _strengths(found, names, "APTL", (query.id,))
    assert _strengths(found, names, "APTL", ("another",)) == _strengths(found, names, "APTL")
