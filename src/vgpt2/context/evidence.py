"""What speaks for each of the best candidates, as one row of numbers each: what a learned order reads.

Sums of scores cannot say "a master that the first object refers to counts where a name is given, and not
where the nearest query does without it". Here every reason stands for itself, beside facts of the object, of
its joins to the leaders, and of the question. All of it is the same for every schema: no feature names an
object.

Not covered: which candidates there are (`rank`), and what the numbers are worth (`learn`, `trees`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context.bm25 import Scores, best
from vgpt2.context.built import Built
from vgpt2.context.companions import Companions, Places
from vgpt2.context.texts import ROWS
from vgpt2.context.trees import Matrix
from vgpt2.pack.model import Pack

Holds = npt.NDArray[np.bool_]

LEADERS = 6
"""So many of the best candidates are looked at for joins and companions."""
FIELDS = ("called", "about", "columns", "asked", "pairs")
"""Fields that every pack has; what users' own forms and documents say is in the sums."""
OWN = ("called", "asked", "columns")
"""Fields whose words are an object's own."""

FEATURES = (
    "place",
    "score",
    "score_share",
    "words",
    "words_share",
    *FIELDS,
    *(f"{name}_share" for name in FIELDS),
    "held",  # share of the question that its own words hold
    "held_called",  # that what it is called holds
    "new",  # and of this what no better placed one holds
    "new_called",
    "new_to_first",  # and what the first one does not
    "ask",  # likeness to the nearest text that was said for it
    "spoken",
    "spoken_share",
    "spoken_most",
    "spoken_odds",
    "spoken_odds_share",
    "familiar",
    "vote",  # of the nearest query that needs it
    "votes",
    "votes_share",
    "nearest",
    "queries",
    "in_first_query",
    "question_votes",  # the same of the nearest questions
    "question_votes_share",
    "question_nearest",
    "questions",
    "in_first_question",
    "companion",
    "accompanied",
    "accompanied_most",
    "with_first",
    "with_second",
    "master",
    "first_used",  # joins seen between it and the first candidate
    "referring",  # leaders that refer to it
    "referred",
    "same_module",
    "used",
    "key_parts",
    "question_terms",
    "best_score",
    "best_query",
    "best_question",
    "second_share",
    "sixth_share",
)


class Heard(NamedTuple):
    """What the ranking by words found for one question; scores are by object.

    Attributes:
        terms: of the question. said: those that are no values.
        fields: by name of `FIELDS`.
        words: all fields and asks. voted: the same with the votes. total: with all gains.
        queries, articles: ids with their nearness, best first.
        questions: the same, by their numbers in the pack.
        without: ids of queries that have no part in it.
    """

    terms: Sequence[str]
    said: Sequence[str]
    fields: Mapping[str, Scores]
    asks: Scores
    votes: Scores
    companions: Scores
    masters: Scores
    words: Scores
    voted: Scores
    total: Scores
    queries: tuple[tuple[str, float], ...]
    articles: tuple[tuple[str, float], ...]
    questions: tuple[tuple[int, float], ...]
    without: Collection[str]


_WITH = ("with_first", "with_second")
_BY_QUERIES = ("votes", "votes_share", "nearest", "queries", "in_first_query")
_BY_QUESTIONS = (
    "question_votes",
    "question_votes_share",
    "question_nearest",
    "questions",
    "in_first_question",
)


class Evidence:
    """Facts of a catalog's objects, and what a question makes of them.

    Args:
        names: the ranked objects, in the order of their places.
        built: what was indexed and counted of them. What was said weighs a question's terms.
    """

    def __init__(
        self,
        catalog: Catalog,
        pack: Pack,
        names: Sequence[str],
        companions: Companions,
        built: Built,
    ) -> None:
        self._pack, self._names = pack, names
        self._companions, self._spoken, self._links = companions, built.spoken, built.links
        self._own = [built.fields[name] for name in OWN]
        self._rows = built.fields[ROWS]
        self._place = {name: place for place, name in enumerate(names)}
        self._module = [catalog.objects[name].module for name in names]
        facts = {
            "familiar": built.spoken.familiar,
            "used": np.log1p(built.joined),
            "key_parts": [len(catalog.objects[name].key) for name in names],
        }
        self._facts = {name: np.asarray(values, np.float32) for name, values in facts.items()}

    def of(self, places: Places, heard: Heard) -> Matrix:
        """The evidence for some objects (objects × `FEATURES`).

        Args:
            places: of the objects, best first; at least one.
        """
        found: dict[str, Scores | float] = {
            **self._by_scores(places, heard),
            **self._by_words(places, heard),
            **self._by_voters(places, heard),
            **self._by_joins(places, heard),
            **{name: values[places] for name, values in self._facts.items()},
            **self._by_question(places, heard),
        }
        matrix = np.empty((len(places), len(FEATURES)), np.float32)
        for number, name in enumerate(FEATURES):
            matrix[:, number] = found[name]
        return matrix

    def _by_scores(self, places: Places, heard: Heard) -> dict[str, Scores]:
        most = heard.total[places[0]]
        spoken = self._spoken.scores(heard.terms)
        found = {
            "place": np.arange(len(places), dtype=np.float32),
            "score": heard.total[places],
            "score_share": heard.total[places] / most,
            "words": heard.words[places],
            "words_share": _share(heard.words[places]),
            "ask": heard.asks[places],
            "spoken": spoken.mean[places],
            "spoken_share": _share(spoken.mean[places]),
            "spoken_most": spoken.most[places],
            "spoken_odds": spoken.odds[places],
            "spoken_odds_share": _share(spoken.odds[places]),
            "companion": heard.companions[places] / most,
            "master": heard.masters[places] / most,
        }
        for name in FIELDS:
            found[name] = heard.fields[name][places]
            found[f"{name}_share"] = _share(found[name])
        return found

    def _by_words(self, places: Places, heard: Heard) -> dict[str, Scores]:
        """How much of the question each object's own words hold, and how much of that is new.

        Of two objects that are called alike one is needed; one that holds what the others lack ("… with the
        shop's name") is needed beside them.
        """
        terms = tuple(dict.fromkeys(heard.said))
        weights = self._rows.weights(terms)
        share = weights / np.float32(max(float(weights.sum()), 1e-6))
        called, *others = (field.holding(terms, places) for field in self._own)
        held = np.logical_or.reduce([called, *others])
        return {
            "held": share @ held,
            "held_called": share @ called,
            "new": share @ _new(held),
            "new_called": share @ _new(called),
            "new_to_first": share @ (held & ~held[:, :1]),
        }

    def _by_voters(self, places: Places, heard: Heard) -> dict[str, Scores]:
        """Which of the nearest verified queries and questions need the object."""
        queries = ((self._pack.queries[query].objects, near) for query, near in heard.queries)
        questions = ((self._pack.questions[number].objects, near) for number, near in heard.questions)
        by_queries, by_questions = self._ballot(places, queries), self._ballot(places, questions)
        return {
            **dict(zip(_BY_QUERIES, by_queries, strict=True)),
            **dict(zip(_BY_QUESTIONS, by_questions, strict=True)),
            "vote": heard.votes[places],
        }

    def _ballot(self, places: Places, voters: Iterable[tuple[Sequence[str], float]]) -> tuple[Scores, ...]:
        """What voters say of some objects: votes, their share of all, the nearest one, how many, and whether
        the first is among them.

        Args:
            voters: the objects that each needs, and its nearness; the nearest first.
        """
        at = {int(place): number for number, place in enumerate(places)}
        votes, nearest, count, first = (np.zeros(len(places), np.float32) for _ in range(4))
        whole = 0.0
        for number, (objects, near) in enumerate(voters):
            whole += near * near
            for name in set(objects):
                place = at.get(self._place.get(name, -1))
                if place is not None:
                    votes[place] += near * near
                    nearest[place] = max(nearest[place], near)
                    count[place] += 1
                    first[place] = max(first[place], number == 0)
        return votes, votes / np.float32(whole) if whole else votes, nearest, count, first

    def _by_joins(self, places: Places, heard: Heard) -> dict[str, Scores]:
        """Company and joins with the leaders."""
        names = [self._names[place] for place in places]
        found = {name: np.zeros(len(places), np.float32) for name in _JOINED}
        voted = best(heard.voted, LEADERS)
        for leader in voted:
            share = heard.voted[leader] / heard.voted[voted[0]]
            strengths = self._strengths(self._names[leader], names, heard)
            found["accompanied"] += strengths * share
            np.maximum(found["accompanied_most"], strengths, out=found["accompanied_most"])
        for leader_name, kind in zip(names, _WITH, strict=False):
            found[kind] = self._strengths(leader_name, names, heard)
        number_of = np.full(len(self._names), -1, np.intp)
        number_of[places] = np.arange(len(places))
        for rank, leader in enumerate(places[:LEADERS].tolist()):
            links = self._links.of(leader)
            numbers = number_of[links.places]
            there = numbers >= 0
            found["referring"][numbers[there]] += links.refers[there]
            found["referred"][numbers[there]] += links.referred[there]
            if rank == 0:
                found["first_used"][numbers[there]] = links.used[there]
        first = self._module[places[0]]
        found["same_module"][:] = [self._module[place] == first for place in places]
        return found

    def _strengths(self, leader: str, names: Sequence[str], heard: Heard) -> Scores:
        """How strongly each object accompanies a leader."""
        company = self._companions.of(leader, heard.without)
        return np.array([company.get(name, 0.0) for name in names], np.float32)

    def _by_question(self, places: Places, heard: Heard) -> dict[str, float]:
        """What is the same for all candidates."""
        total = heard.total[places]
        return {
            "question_terms": len(heard.terms),
            "best_score": float(total[0]),
            "best_query": heard.queries[0][1] if heard.queries else 0.0,
            "best_question": heard.questions[0][1] if heard.questions else 0.0,
            "second_share": float(total[1] / total[0]) if len(total) > 1 else 0.0,
            "sixth_share": float(total[5] / total[0]) if len(total) > 5 else 0.0,
        }


_JOINED = ("accompanied", "accompanied_most", *_WITH, "first_used", "referring", "referred", "same_module")


def _new(held: Holds) -> Holds:
    """What each column holds and none before it does."""
    before = np.zeros_like(held)
    before[:, 1:] = np.logical_or.accumulate(held, axis=1)[:, :-1]
    return held & ~before


def _share(values: Scores) -> Scores:
    """Values as shares of the greatest."""
    most: Scores = values / np.float32(max(float(values.max()), 1e-6))
    return most
