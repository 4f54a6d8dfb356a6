"""What candidates say for each other, once each has a chance of its own: the evidence of a second look.

The first look takes each candidate alone, beside the leaders of a ranking by words. Its chances are a better
ranking: by them it shows which of the question's words nobody likely holds yet, which of the nearest
questions agree with what is likely anyway, and what the likely ones are used with and joined to. A set of
five is made so, where each alone is one of ten.

Not covered: what the numbers are worth (`learn`, `trees`).
"""

from __future__ import annotations

import numpy as np

from vgpt2.context.arrays import Places
from vgpt2.context.bm25 import Scores
from vgpt2.context.evidence import Relations, Seen, new
from vgpt2.context.trees import Matrix

LEADERS = 12
"""So many of the likeliest candidates speak for others."""
SHOWN = 6
"""Of so many it is asked whether a candidate belongs among them."""
_LEAST = 1e-6

FEATURES = (
    "odds",
    "chance_share",
    "place",
    "expected",  # sum of all chances: how many objects the question seems to need
    "sixth_odds",
    "over_sixth",
    "under_first",
    "held",  # share of the question that its own words hold
    "unheld",  # and of this what no likelier one does
    "unheld_likely",  # what no one does, each weighed by its chance
    "company",  # of leaders, by their chances
    "company_most",
    "with_first",
    "with_second",
    "with_third",
    "referring",  # leaders that refer to it, by their chances
    "referred",  # that it refers to
    "joined",
    "referring_shown",  # how many of the first six do
    "referred_shown",
    "joined_shown",
    "joined_first",
    "agreed",  # votes of the nearest queries and questions, by how likely what they need is
    "agreed_most",
    "agreed_others",  # by how likely the rest of what they need is
    "agreed_first",  # votes of those that need the first
    "agreed_both",  # the first and the second
)


def leaders(chances: Scores) -> Places:
    """Numbers of the candidates that speak for others, the likeliest first."""
    return np.argsort(-chances, kind="stable")[:LEADERS]


def evidence(seen: Seen, chances: Scores, relations: Relations) -> Matrix:
    """The evidence of the second look (candidates × `FEATURES`).

    Args:
        chances: of the first look, 0…1.
        relations: to the `leaders` of these.
    """
    order = np.argsort(-chances, kind="stable")
    found = {
        **_by_chances(chances, order),
        **_by_words(seen, chances, order),
        **_by_relations(chances[order[:LEADERS]], relations),
        **_by_voters(seen, chances, order),
    }
    matrix = np.empty((len(chances), len(FEATURES)), np.float32)
    for number, name in enumerate(FEATURES):
        matrix[:, number] = found[name]
    return matrix


def _by_chances(chances: Scores, order: Places) -> dict[str, Scores | float]:
    odds = np.log(np.maximum(chances, _LEAST) / np.maximum(1 - chances, _LEAST))
    sixth = odds[order[min(SHOWN, len(order)) - 1]]
    place = np.empty(len(order), np.float32)
    place[order] = np.arange(len(order))
    return {
        "odds": odds,
        "chance_share": chances / np.float32(max(float(chances[order[0]]), _LEAST)),
        "place": place,
        "expected": float(chances.sum()),
        "sixth_odds": float(sixth),
        "over_sixth": odds - sixth,
        "under_first": odds - odds[order[0]],
    }


def _by_words(seen: Seen, chances: Scores, order: Places) -> dict[str, Scores]:
    held = seen.held[:, order]
    # That nobody likelier holds a term, as the product of their doubts.
    doubts = np.ones(held.shape, np.float32)
    doubts[:, 1:] = np.cumprod(1 - held[:, :-1] * chances[order[:-1]], axis=1)
    unheld, unheld_likely = np.empty((2, len(order)), np.float32)
    unheld[order] = seen.share @ new(held)
    unheld_likely[order] = seen.share @ (held * doubts)
    return {"held": seen.share @ seen.held, "unheld": unheld, "unheld_likely": unheld_likely}


def _by_relations(chances: Scores, relations: Relations) -> dict[str, Scores | float]:
    """What leaders with these chances say for each candidate."""
    company, joined, refers, referred = relations
    strongest = [*company[:3], 0.0, 0.0, 0.0]
    return {
        "company": chances @ company / np.float32(max(float(chances.sum()), _LEAST)),
        "company_most": (chances[:, None] * company).max(axis=0),
        "with_first": strongest[0],
        "with_second": strongest[1],
        "with_third": strongest[2],
        "referring": chances @ refers,
        "referred": chances @ referred,
        "joined": chances @ joined,
        "referring_shown": refers[:SHOWN].sum(axis=0),
        "referred_shown": referred[:SHOWN].sum(axis=0),
        "joined_shown": joined[:SHOWN].sum(axis=0),
        "joined_first": joined[0].astype(np.float32),
    }


def _by_voters(seen: Seen, chances: Scores, order: Places) -> dict[str, Scores]:
    needed = np.concatenate([seen.questions.needed, seen.queries.needed]).astype(np.float32)
    near = np.concatenate([seen.questions.near, seen.queries.near])
    sizes = np.maximum(np.concatenate([seen.questions.sizes, seen.queries.sizes]), 1)
    likely = needed @ chances
    weights = near * near
    agreeing = weights * likely / sizes
    others = (weights / sizes)[:, None] * np.maximum(likely[:, None] - needed * chances, 0)
    first = weights * needed[:, order[0]]
    both = first * needed[:, order[1]] if len(order) > 1 else first
    return {
        "agreed": _of_all(agreeing, needed),
        "agreed_most": (agreeing[:, None] * needed).max(axis=0, initial=0),
        "agreed_others": (others * needed).sum(axis=0) / np.maximum(others.sum(axis=0), _LEAST),
        "agreed_first": _of_all(first, needed),
        "agreed_both": _of_all(both, needed),
    }


def _of_all(weights: Scores, needed: Scores) -> Scores:
    """The share of voters' weight that goes to each candidate."""
    share: Scores = weights @ needed / np.float32(max(float(weights.sum()), _LEAST))
    return share
