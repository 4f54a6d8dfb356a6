"""What speaks for each of the best candidates, as one row of numbers each: what a learned order reads.

Sums of scores cannot say "a master that the first object refers to counts where a name is given, and not
where the nearest query does without it". Here every reason stands for itself, beside facts of the object, of
its joins to the leaders, and of the question. All of it is the same for every schema: no feature names an
object.

Not covered: which candidates there are (`rank`), what they say for each other once each has a chance
(`again`), and what the numbers are worth (`learn`, `trees`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context import arrays
from vgpt2.context.arrays import Places
from vgpt2.context.bm25 import Scores, best
from vgpt2.context.built import Built
from vgpt2.context.companions import Companions
from vgpt2.context.texts import ROWS
from vgpt2.context.trees import Matrix
from vgpt2.context.vectors import Likely
from vgpt2.pack.model import Pack

Holds = npt.NDArray[np.bool_]

LEADERS = 6
"""So many of the best candidates are looked at for joins and companions."""
_SIXTH = 6
"""Place of the object that a likely one is compared with: about so many are shown to people."""
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
    "likely",  # what the embedding says: log-odds, and how far they are from those of all objects' best
    "likely_over_sixth",
    "likely_under_first",
    "likely_share_over_sixth",  # the same of the share
    "likely_share_under_first",
    "likely_place",
    "likely_expected",
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
        likely: what the embedding says.
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
    likely: Likely
    queries: tuple[tuple[str, float], ...]
    articles: tuple[tuple[str, float], ...]
    questions: tuple[tuple[int, float], ...]
    without: Collection[str]


class Ballot(NamedTuple):
    """Which candidates some voters need, the nearest voter first.

    Attributes:
        needed: voters × candidates.
        near: each voter's nearness to the question, 0…1.
        sizes: how many objects each needs in all.
    """

    needed: Holds
    near: Scores
    sizes: Scores


class Seen(NamedTuple):
    """What of a question and of its nearest neighbours each candidate holds.

    Attributes:
        held, called: terms × candidates: whether its own words hold the term, and whether what it is called
            does.
        share: of the question's weight that each term is.
        queries, questions: the nearest of the pack.
    """

    held: Holds
    called: Holds
    share: Scores
    queries: Ballot
    questions: Ballot


class Relations(NamedTuple):
    """What ties candidates to some leaders among them (leaders × candidates).

    Attributes:
        company: how strongly it accompanies the leader.
        joined: whether it joins the leader by more than a company.
        refers, referred: whether the leader refers to it by its whole key, and is referred to so.
    """

    company: Scores
    joined: Holds
    refers: Holds
    referred: Holds

    def to(self, leaders: Places) -> Relations:
        """The ties to some of the leaders, by their numbers."""
        return Relations(
            self.company[leaders], self.joined[leaders], self.refers[leaders], self.referred[leaders]
        )


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

    def see(self, places: Places, heard: Heard) -> Seen:
        """What some objects hold of a question and of its neighbours.

        Args:
            places: of the objects, best first; at least one.
        """
        terms = tuple(dict.fromkeys(heard.said))
        weights = self._rows.weights(terms)
        called, *others = (field.holding(terms, places) for field in self._own)
        queries = [(self._pack.queries[query].objects, near) for query, near in heard.queries]
        questions = [(self._pack.questions[number].objects, near) for number, near in heard.questions]
        return Seen(
            held=np.logical_or.reduce([called, *others]),
            called=called,
            share=weights / np.float32(max(float(weights.sum()), 1e-6)),
            queries=self._ballot(places, queries),
            questions=self._ballot(places, questions),
        )

    def of(self, places: Places, heard: Heard, seen: Seen) -> Matrix:
        """The evidence for some objects (objects × `FEATURES`).

        Args:
            places: of the objects, best first; at least one.
            seen: what they hold.
        """
        found: dict[str, Scores | float] = {
            **self._by_scores(places, heard),
            **_by_words(seen),
            **dict(zip(_BY_QUERIES, _votes(seen.queries), strict=True)),
            **dict(zip(_BY_QUESTIONS, _votes(seen.questions), strict=True)),
            "vote": heard.votes[places],
            **_by_embedding(places, heard.likely),
            **self._by_joins(places, heard),
            **{name: values[places] for name, values in self._facts.items()},
            **self._by_question(places, heard),
        }
        matrix = np.empty((len(places), len(FEATURES)), np.float32)
        for number, name in enumerate(FEATURES):
            matrix[:, number] = found[name]
        return matrix

    def relations(self, places: Places, leaders: Places, heard: Heard) -> Relations:
        """What ties some objects to leaders among them.

        Args:
            leaders: numbers of some of the objects.
        """
        number_of = arrays.numbers(places, len(self._names))
        joined, refers, referred = (np.zeros((len(leaders), len(places)), np.bool_) for _ in range(3))
        for row, leader in enumerate(leaders.tolist()):
            links = self._links.of(int(places[leader]))
            numbers = number_of[links.places]
            there = (numbers >= 0) & (numbers != leader)
            joined[row, numbers[there]] = True
            refers[row, numbers[there]] = links.refers[there] > 0
            referred[row, numbers[there]] = links.referred[there] > 0
        company = self._companions.among(places[leaders], places, heard.without)
        return Relations(company, joined, refers, referred)

    def _ballot(self, places: Places, voters: Sequence[tuple[Sequence[str], float]]) -> Ballot:
        """Which of some objects voters need.

        Args:
            voters: the objects that each needs, and its nearness; the nearest first.
        """
        number_of = arrays.numbers(places, len(self._names))
        needed = np.zeros((len(voters), len(places)), np.bool_)
        for row, (objects, _) in zip(needed, voters, strict=True):
            numbers = number_of[[self._place[name] for name in objects if name in self._place]]
            row[numbers[numbers >= 0]] = True
        near = np.array([near for _, near in voters], np.float32)
        return Ballot(needed, near, np.array([len(objects) for objects, _ in voters], np.float32))

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

    def _by_joins(self, places: Places, heard: Heard) -> dict[str, Scores]:
        """Company and joins with the leaders."""
        found = {name: np.zeros(len(places), np.float32) for name in _JOINED}
        voted = best(heard.voted, LEADERS)
        strengths = self._companions.among(voted, places, heard.without)
        shares = heard.voted[voted] / heard.voted[voted[0]] if len(voted) else heard.voted[voted]
        found["accompanied"] = shares @ strengths
        found["accompanied_most"] = strengths.max(axis=0, initial=0)
        with_leaders = self._companions.among(places[: len(_WITH)], places, heard.without)
        found.update(zip(_WITH, with_leaders, strict=False))
        number_of = arrays.numbers(places, len(self._names))
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


def _by_words(seen: Seen) -> dict[str, Scores]:
    """How much of the question each object's own words hold, and how much of that is new.

    Of two objects that are called alike one is needed; one that holds what the others lack ("… with the
    shop's name") is needed beside them.
    """
    share, held, called = seen.share, seen.held, seen.called
    return {
        "held": share @ held,
        "held_called": share @ called,
        "new": share @ new(held),
        "new_called": share @ new(called),
        "new_to_first": share @ (held & ~held[:, :1]),
    }


def _by_embedding(places: Places, likely: Likely) -> dict[str, Scores | float]:
    found: dict[str, Scores | float] = {"likely": likely.odds[places], "likely_expected": likely.expected}
    for name, values in (("likely", likely.odds), ("likely_share", likely.share)):
        highest = (
            np.sort(np.partition(values, -_SIXTH)[-_SIXTH:]) if len(values) > _SIXTH else np.sort(values)
        )
        found[f"{name}_over_sixth"] = values[places] - highest[0]
        found[f"{name}_under_first"] = values[places] - highest[-1]
    place = np.empty(len(places), np.float32)
    place[np.argsort(-likely.both[places], kind="stable")] = np.arange(len(places))
    found["likely_place"] = place
    return found


def _votes(ballot: Ballot) -> tuple[Scores, ...]:
    """What voters say of some objects: votes, their share of all, the nearest one, how many, and whether the
    first is among them."""
    weights = ballot.near * ballot.near
    votes: Scores = weights @ ballot.needed
    share: Scores = votes / np.float32(max(float(weights.sum()), 1e-6))
    nearest: Scores = (ballot.near[:, None] * ballot.needed).max(axis=0, initial=0)
    count: Scores = ballot.needed.sum(axis=0).astype(np.float32)
    first = np.asarray(ballot.needed[:1].any(axis=0), np.float32)
    return votes, share, nearest, count, first


def new(held: Holds) -> Holds:
    """What each column holds and none before it does."""
    before = np.zeros_like(held)
    before[:, 1:] = np.logical_or.accumulate(held, axis=1)[:, :-1]
    return held & ~before


def _share(values: Scores) -> Scores:
    """Values as shares of the greatest."""
    most: Scores = values / np.float32(max(float(values.max()), 1e-6))
    return most
