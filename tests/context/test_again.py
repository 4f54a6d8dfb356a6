"""The second look: each number as it is described, on candidates made for it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from vgpt2.context import again
from vgpt2.context.bm25 import Scores
from vgpt2.context.evidence import Ballot, Holds, Relations, Seen

SIZE = 7
CHANCES = arrays.arrays(np.float32, SIZE, elements=st.floats(0.0, 1.0, width=32))
WHETHER = arrays.arrays(np.bool_, (3, SIZE))


def _evidence(chances: Scores, held: Holds, needed: Holds, ties: Holds) -> dict[str, list[float]]:
    """Three terms, three voters, and ties of each candidate to each."""
    ballot = Ballot(needed, np.array([0.9, 0.5, 0.1], np.float32), needed.sum(axis=1).astype(np.float32))
    seen = Seen(held, held, np.array([0.5, 0.25, 0.25], np.float32), ballot, ballot)
    relations = Relations(ties.astype(np.float32), ties, ties, ties.T).to(again.leaders(chances))
    found = again.evidence(seen, chances, relations)
    assert np.isfinite(found).all()
    return dict(zip(again.FEATURES, found.T.tolist(), strict=True))


@given(CHANCES, WHETHER, WHETHER, arrays.arrays(np.bool_, (SIZE, SIZE)))
def test_numbers_stay_in_their_bounds(chances: Scores, held: Holds, needed: Holds, ties: Holds) -> None:
    found = _evidence(chances, held, needed, ties)
    for name in ("held", "unheld", "unheld_likely", "company", "company_most", "agreed", "agreed_first"):
        assert all(0 <= value <= 1 + 1e-5 for value in found[name]), name
    assert all(value <= whole + 1e-6 for value, whole in zip(found["unheld"], found["held"], strict=True))
    assert all(
        value <= likely + 1e-6 for value, likely in zip(found["unheld"], found["unheld_likely"], strict=True)
    )
    assert sum(found["unheld"]) <= 1 + 1e-5
    assert sorted(found["place"]) == list(range(SIZE))


NONE = np.zeros((3, SIZE), np.bool_)
FALLING = np.linspace(0.8, 0.2, SIZE).astype(np.float32)


def _where(*places: tuple[int, int], rows: int = 3) -> Holds:
    found = np.zeros((rows, SIZE), np.bool_)
    for place in places:
        found[place] = True
    return found


def test_a_word_that_a_likelier_one_holds_is_held() -> None:
    found = _evidence(FALLING, _where((0, 0), (0, 2), (1, 2)), NONE, _where(rows=SIZE))
    assert found["held"][2] == pytest.approx(0.75)
    assert found["unheld"][2] == pytest.approx(0.25)
    assert found["unheld_likely"][2] == pytest.approx(0.25 + 0.5 * (1 - FALLING[0]))


def test_leaders_speak_for_what_they_refer_to() -> None:
    found = _evidence(FALLING, NONE, NONE, _where((0, 3), (5, 3), rows=SIZE))
    assert found["referring"][3] == pytest.approx(FALLING[0] + FALLING[5])
    assert found["referred"][0] == pytest.approx(FALLING[3])
    assert found["referring_shown"][3] == 2
    assert found["joined_first"][3] == 1
    assert found["with_first"][3] == 1
    assert found["with_second"][3] == 0


def test_voters_that_need_what_is_likely_count_more() -> None:
    found = _evidence(FALLING, NONE, _where((0, 0), (0, 4), (1, 5), (1, 6)), _where(rows=SIZE))
    assert found["agreed"][4] > found["agreed"][5] > found["agreed"][3] == 0
    assert found["agreed_first"][4] == pytest.approx(1)
    assert found["agreed_both"][4] == 0
    # What a voter needs besides speaks for a candidate, not the candidate itself.
    assert found["agreed_others"][0] < found["agreed_others"][4]


def test_one_candidate_is_enough() -> None:
    one = np.zeros((1, 1), np.bool_)
    ballot = Ballot(one[:0], np.zeros(0, np.float32), np.zeros(0, np.float32))
    seen = Seen(one, one, np.ones(1, np.float32), ballot, ballot)
    chances = np.array([0.3], np.float32)
    found = again.evidence(seen, chances, Relations(one.astype(np.float32), one, one, one))
    assert found.shape == (1, len(again.FEATURES))
    assert np.isfinite(found).all()
