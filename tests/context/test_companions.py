"""What is needed together."""

from __future__ import annotations

import msgspec
import pytest

from vgpt2.catalog.model import Catalog
from vgpt2.context.companions import UNSEEN_QUERIES, Companions
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


@pytest.fixture(scope="module")
def companions(catalog: Catalog, pack: Pack) -> Companions:
    asked = tuple(Question(f"question {number}", names) for number, names in enumerate(SETS))
    known = msgspec.structs.replace(pack, queries={}, questions=asked)
    return Companions(catalog, known, {name: place for place, name in enumerate(NAMES)})


def test_questions_tell_what_goes_together(companions: Companions) -> None:
    assert companions.of("APVM")["APTH"] == pytest.approx(2 / (2 + UNSEEN_QUERIES))
    assert companions.of("APVM")["APTL"] == pytest.approx(1 / (2 + UNSEEN_QUERIES))


def test_a_query_that_has_no_part_in_it_is_not_counted(catalog: Catalog, pack: Pack) -> None:
    # Two objects that nothing joins, so that only the query tells that they go together.
    query = msgspec.structs.replace(next(iter(pack.queries.values())), objects=("APTL", "JCCM"))
    known = msgspec.structs.replace(pack, queries={query.id: query}, questions=())
    found = Companions(catalog, known, {"APTL": 0, "JCCM": 1})
    assert found.of("APTL")["JCCM"] == pytest.approx(1 / (1 + UNSEEN_QUERIES))
    assert "JCCM" not in found.of("APTL", (query.id,))
    assert found.of("APTL", ("another",)) == found.of("APTL")
