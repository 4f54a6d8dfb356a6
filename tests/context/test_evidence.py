"""What an object's own words hold of a question, and what of it is new."""

from __future__ import annotations

import re

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.context.evidence import FEATURES, new
from vgpt2.context.rank import Ranker
from vgpt2.context.retrieve import Index

HELD = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(st.booleans(), min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(HELD)
def test_a_term_is_new_once_where_it_is_first_held(rows: list[list[bool]]) -> None:
    found = new(np.array(rows, np.bool_))
    assert found.tolist() == [
        [held and place == row.index(True) for place, held in enumerate(row)] for row in rows
    ]


def _of(ranker: Ranker, question: str, feature: str) -> dict[str, float]:
    look = ranker.look(question)
    assert look is not None
    return dict(zip(look.names, look.evidence[:, FEATURES.index(feature)].tolist(), strict=True))


def test_the_nearest_question_speaks_for_all_its_objects(index: Index) -> None:
    able = (one for one in index.pack.questions if all(map(index.catalog.get, one.objects)))
    # Numbers are values and say nothing of what is asked for.
    known = next(one for one in able if len(one.objects) > 1 and not re.search(r"\d", one.text))
    votes, nearest = (_of(index.ranker, known.text, f"question_{part}") for part in ("votes", "nearest"))
    for name in known.objects:
        assert nearest[name] > 0.99
        assert votes[name] >= 0.99
    assert max(_of(index.ranker, known.text, "best_question").values()) > 0.99


def test_an_object_that_holds_what_the_others_lack_brings_something_new(index: Index) -> None:
    question = "purchase orders with the name of the vendor"
    held, fresh = (_of(index.ranker, question, feature) for feature in ("held_called", "new_called"))
    assert held["POHD"] > 0
    assert held["APVM"] > 0
    first = next(iter(held))
    assert fresh[first] == held[first]
    assert all(0 <= fresh[name] <= held[name] <= 1 + 1e-5 for name in held)
    assert sum(fresh.values()) <= 1 + 1e-5
