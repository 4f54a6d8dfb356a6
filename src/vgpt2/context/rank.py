"""How well every object, verified query and article matches a question.

An object is one document in several fields (what it is called, what it is about, its columns, its forms,
its page, what people say when they need it), scored by BM25 each and added with weights. Texts that people
said for certain objects vote for these: two people who ask for the same thing use similar words, while a
schema's names are nobody's words. Then what was found calls for what belongs to it: objects that are used
with it, and the masters that it refers to, where the question speaks of them, of a person, or of somebody
by name. Use in practice (join edges seen, a note in the pack) raises what is reported on every day.

The best of that ranking, and what the pack's embedding finds likeliest (`vgpt2.context.vectors`), are then
put in the order that trees, grown on the pack's own wordings, give them: first by the evidence for each
(`vgpt2.context.evidence`), then by what they say for each other with the chances that this gave them
(`vgpt2.context.again`); a pack without trees keeps the sum's order.

Base tables are not ranked where a view stands for them. Not covered: closure over joins
(`vgpt2.context.closure`), names said outright (`vgpt2.context.named`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel

from vgpt2.catalog.model import Catalog
from vgpt2.context import again, people
from vgpt2.context.arrays import Places
from vgpt2.context.bm25 import Highest, Scores, best
from vgpt2.context.built import FIELDS, PAIRS, Built, ranked_names
from vgpt2.context.companions import NOBODY, Companions
from vgpt2.context.dense import Dense
from vgpt2.context.evidence import FEATURES, Evidence, Heard, Relations, Seen
from vgpt2.context.texts import NONE, ROWS, TITLES, TOLD, WORDED, neighbours
from vgpt2.context.trees import Forest, Matrix
from vgpt2.context.vectors import Likely, Vectors, bag, silent
from vgpt2.context.words import NEGATION, STOP_WORDS, STRUCTURE, Lexicon, split_name, stem
from vgpt2.context.words import words as split_words
from vgpt2.errors import InputError
from vgpt2.pack.model import Article, Pack

_COMPANY = re.compile(r"\b(?:in|for|of)?\s*\b(?:company|[A-Z]{2}Co|co)\s*(?:#|=|no\.?)?\s*\d+\b", re.I)
"""Which company is meant says nothing of what is asked."""

_SPELLED: Mapping[str, int] = {"asked": 2, ROWS: 2}
"""Documents of a field that must hold a word before it is taken to be spelled right: people mistype."""

SYNONYM_WEIGHT = 0.55
QUERY_VOTE = 54.0
"""What the objects of a verified query gain when its wording is the question itself."""
ASK_VOTE = 54.0
"""The same for an ask, and for a report's title."""
LIKENESS = 0.7
"""Weight of the likeness to one wording; the rest is how much of the question a query's wordings cover."""
TURNED_ROUND = 0.6
"""What is left of a query's nearness when only the question says "no" or "not"."""
DENSE = 0.4
"""What the object that an encoder finds nearest gains, as a share of the best score by words."""
ARTICLE_VOTE = 2.0
LISTED, EXPLAINED = 100, 16
"""So many objects are ranked, and so many of them with reasons."""
NEAREST, ARTICLES = 12, 5
"""So many queries or questions, and so many articles, are looked at."""
WEIGHED, LIKELIEST = 40, 16
"""So many of the best are put in order by the evidence for each; so many of them are those that the pack's
embedding finds likeliest, whatever their words score."""
TITLE_SAID = 0.8
"""An article whose title the question says to this share is what it asks about."""
SHORTEST_NAME = 5
"""A word of more letters with a capital inside it is a name (`bspAPHBVal`, `SalesTax`; not `POs`)."""
_UNSAID = STOP_WORDS | STRUCTURE
LIKE = 80.0
"""How alike (in per cent) a known term must be to stand for an unknown one."""


class Ranked(NamedTuple):
    """An object with its score and the strongest reasons for it.

    Where a learned order was made, the score is the chance in per cent that the question needs the object.
    """

    name: str
    score: float
    why: str


class Ranking(NamedTuple):
    """Everything that matches a question, best first.

    Attributes:
        objects: those with a score above 0.
        queries, articles: ids with their nearness in 0…1 (1: the very wording).
        titled: id of the article whose title the question says; "" where there is none.
    """

    objects: tuple[Ranked, ...]
    queries: tuple[tuple[str, float], ...]
    articles: tuple[tuple[str, float], ...]
    titled: str = ""


class Look(NamedTuple):
    """The candidates for a question, best first, and what is asked of them to learn their order.

    Attributes:
        evidence: candidates × `evidence.FEATURES`.
        relations: of each candidate to each.
    """

    names: tuple[str, ...]
    evidence: Matrix
    seen: Seen
    relations: Relations


class _Gains(NamedTuple):
    """Where an object's gains come from, besides its own words.

    Attributes:
        votes, masters: by object, the gain and its reason.
        leaders: for each place that of the object that it is used with, or `NOBODY`.
    """

    votes: Mapping[str, tuple[float, str]]
    leaders: Places
    masters: Mapping[str, tuple[float, str]]


class Ranker:
    """The index over a catalog, a pack and the user's documents. Reading it changes nothing."""

    def __init__(
        self, catalog: Catalog, pack: Pack, lexicon: Lexicon, built: Built, dense: Dense | None = None
    ) -> None:
        self._pack = pack
        self._dense = dense
        self.lexicon = lexicon
        self.names = ranked_names(catalog)
        self._place = {name: place for place, name in enumerate(self.names)}
        self._fields = built.fields
        self.articles: Mapping[str, Article] = {item.id: item for item in built.articles}
        self._told = tuple(self.articles)
        self._prior = built.prior
        self._companions = Companions(catalog, self._pack, self.names, built.company)
        self._masters = people.Masters(catalog, self._place)
        self._order = _order(pack)
        self._vectors = None if pack.embedding is None else Vectors(pack.embedding, self._place)
        self._evidence = Evidence(catalog, pack, self.names, self._companions, built)
        self._queries = tuple(self._pack.queries)
        self._query_place = {name: place for place, name in enumerate(self._queries)}
        said = built.said_for
        worded = np.nonzero(said.queries != NONE)[0]
        self._wordings = Highest.of(worded, said.queries[worded])
        self._questions = said.questions
        self._asked_for = Highest.of(said.rows, said.places)
        self.vocabulary = frozenset().union(
            *(field.known(_SPELLED.get(name, 1)) for name, field in self._fields.items() if name != PAIRS)
        )
        self._somebody = frozenset(stem(word) for word in built.somebody)
        # Questions that quote a query hold the same unknown words again and again.
        self._nearest = lru_cache(maxsize=20_000)(self._nearest_known)
        self._by_start: defaultdict[str, list[str]] = defaultdict(list)
        for term in sorted(self.vocabulary):
            if len(term) > 3:
                self._by_start[term[:1]].append(term)

    def rank(
        self, question: str, without: Collection[str] = (), *, alone: bool = False, reasons: bool = True
    ) -> Ranking:
        """Rank everything for a question.

        Args:
            question: as it was asked.
            alone: rank objects by their own words only, without votes of queries and without companions: for
                questions about the objects themselves.
            without: ids of verified queries that neither vote nor are listed, so that a question made
                from one of them is not answered by itself.
            reasons: say why the best are here; left out where nobody reads it.
        """
        heard, gains = self._hear(question, without, alone=alone)
        places = best(heard.total, LISTED)
        scores = heard.total[places]
        if self._order is not None and not alone and len(places):
            places, scores = self._weighed(places, heard, self._order)
        told = self._reasons(places[:EXPLAINED] if reasons else places[:0], heard, gains)
        ranked = tuple(
            Ranked(self.names[place], score, next(told, ""))
            for place, score in zip(places.tolist(), scores.tolist(), strict=True)
        )
        return Ranking(ranked, heard.queries, heard.articles, self._titled(heard.terms))

    def look(self, question: str) -> Look | None:
        """The best candidates for a question by words, and all that is asked of them; None where nothing was
        found."""
        heard, _ = self._hear(question, (), alone=False)
        places = _candidates(heard.total, heard.likely)
        if not len(places):
            return None
        seen = self._evidence.see(places, heard)
        return Look(
            names=tuple(self.names[place] for place in places),
            evidence=self._evidence.of(places, heard, seen),
            seen=seen,
            relations=self._evidence.relations(places, np.arange(len(places)), heard),
        )

    def _hear(self, question: str, without: Collection[str], *, alone: bool) -> tuple[Heard, _Gains]:
        """Everything that speaks for objects, and what each gained from where."""
        # Where an object is named, "row" and "read" ask about it and mean no meter readings.
        unsaid = _UNSAID if any(map(self._is_name, split_words(question))) else STOP_WORDS
        terms = self.terms(_COMPANY.sub(" ", question), unsaid)
        meant = self.lexicon.synonym_terms(question)
        # Numbers are values ("vendor 1001"), save those that schema names hold (1099).
        said = [term for term in terms if not term.isdigit() or term in self._fields["columns"].terms]
        near = self._near_rows(said, meant)
        queries = self._near_queries(terms, said, near, without)
        articles, questions = self._near_articles(terms), self._near_questions(near)
        parts = self._parts(terms, said, meant)
        asks = self._asks(near)
        words = sum(parts.values(), np.zeros(len(self.names), np.float32)) + asks
        if self._dense is not None and words.size:
            # in the measure of the words' own scores, which grow with a question's length
            parts["dense"] = np.float32(DENSE * float(words.max())) * self._dense.scores(question) ** 2
            words += parts["dense"]
        somebody = self._names_somebody(question)
        gains = _Gains({}, np.full(len(self.names), NOBODY), {})
        votes = companions = masters = np.zeros(len(self.names), np.float32)
        voted = total = words
        if not alone:
            by_votes = self._votes(queries, articles)
            votes = self._spread(by_votes)
            voted = words + votes
            companions, leaders = self._companions.gains(voted, without)
            total = voted + companions
            called = parts["called"] / np.float32(FIELDS[0].weight) + parts["asked"] * np.float32(0.3)
            by_masters = self._masters.gains(question, total, called, somebody)
            masters = self._spread(by_masters)
            total = total + masters
            gains = _Gains(by_votes, leaders, by_masters)
        heard = Heard(
            terms=terms,
            said=said,
            fields=parts,
            asks=asks,
            votes=votes,
            companions=companions,
            masters=masters,
            words=words,
            voted=voted,
            total=total,
            likely=self._likely(bag(terms, self._somebody, somebody)),
            queries=queries,
            articles=articles,
            questions=questions,
            without=without,
        )
        return heard, gains

    def _likely(self, said: Sequence[str]) -> Likely:
        return silent(len(self.names)) if self._vectors is None else self._vectors.likely(said)

    def _spread(self, gains: Mapping[str, tuple[float, str]]) -> Scores:
        """Gains by object as scores."""
        found = np.zeros(len(self.names), np.float32)
        for name, (gain, _) in gains.items():
            found[self._place[name]] = gain
        return found

    def _weighed(self, places: Places, heard: Heard, forests: tuple[Forest, Forest]) -> tuple[Places, Scores]:
        """Candidates in the order of their chances; what of the given is not weighed follows in its own
        order."""
        first, second = forests
        weighed = _candidates(heard.total, heard.likely)
        behind = places[~np.isin(places, weighed)]
        seen = self._evidence.see(weighed, heard)
        alone = first.chances(self._evidence.of(weighed, heard, seen))
        relations = self._evidence.relations(weighed, again.leaders(alone), heard)
        chances = 100 * second.chances(again.evidence(seen, alone, relations))
        order = np.argsort(-chances, kind="stable")
        rest = chances[order[-1]] * heard.total[behind] / heard.total[places[0]]
        return np.concatenate([weighed[order], behind]), np.concatenate([chances[order], rest])

    def called(self, question: str, limit: int) -> tuple[str, ...]:
        """Objects by what they are called alone (name, title, synonyms), best first, at most `limit`."""
        field = self._fields["called"]
        scores = field.scores(self.terms(question))
        scores += np.float32(SYNONYM_WEIGHT) * field.scores(self.lexicon.synonym_terms(question))
        scores *= self._prior
        return tuple(self.names[place] for place in best(scores, limit))

    def terms(self, question: str, unsaid: Collection[str] = STOP_WORDS) -> list[str]:
        """The question's terms without what is left unsaid; one that is not known anywhere is taken as the
        nearest known one."""
        found = []
        for term in self.lexicon.text_terms(question, unsaid):
            if term in self.vocabulary or not term.isalpha() or len(term) < 4:
                found.append(term)
            else:
                found.append(self._nearest(term) or term)
        return found

    def _is_name(self, word: str) -> bool:
        """Whether a word is an object's name, or written as only names are."""
        return word in self._place or (len(word) > SHORTEST_NAME and len(split_name(word)) > 1)

    def known_share(self, question: str) -> float:
        """Share of the question's terms that schema or pack know, 0…1; 1 for a question without terms."""
        terms = self.terms(question)
        return sum(term in self.vocabulary for term in terms) / len(terms) if terms else 1.0

    def knows(self, word: str) -> bool:
        """Whether a word occurs in names, notes, queries or articles."""
        return stem(word.lower()) in self.vocabulary

    def _parts(self, terms: Sequence[str], said: Sequence[str], meant: Sequence[str]) -> dict[str, Scores]:
        """The score of every object in each field, weighed."""
        plain = [term for term in terms if term != NEGATION]
        found: dict[str, Scores] = {}
        for field in FIELDS:
            index, weight = self._fields[field.name], np.float32(field.weight)
            if field.name == PAIRS:
                found[field.name] = weight * index.scores(neighbours(said))
                continue
            scores = weight * index.scores(plain if field.practice else said)
            if meant:
                scores += weight * np.float32(SYNONYM_WEIGHT) * index.scores(meant)
            found[field.name] = scores * self._prior if field.practice else scores
        return found

    def _near_rows(self, said: Sequence[str], meant: Sequence[str]) -> Scores:
        field = self._fields[ROWS]
        near = field.nearness(said)
        return np.maximum(near, field.nearness([*said, *meant])) if meant else near

    def _asks(self, near: Scores) -> Scores:
        """What each object gains from the nearest text that was said for it."""
        nearest = self._asked_for.among(near, len(self.names))
        gain: Scores = np.float32(ASK_VOTE) * nearest * nearest
        return gain

    def _nearest_known(self, term: str) -> str | None:
        found = process.extractOne(
            term, self._by_start[term[:1]], scorer=Indel.normalized_similarity, score_cutoff=LIKE / 100
        )
        return None if found is None or abs(len(found[0]) - len(term)) > 2 else str(found[0])

    def _names_somebody(self, question: str) -> bool:
        """Whether a word stands there that nobody uses about this schema, where a name would stand."""
        return any(self._is_somebody(word) for word in people.possible_names(question))

    def _is_somebody(self, word: str) -> bool:
        term = stem(word.lower())
        if term in self._somebody:
            return True
        return term not in self.vocabulary and (word[0].isupper() or self._nearest(term) is None)

    def _near_queries(
        self, terms: Sequence[str], said: Sequence[str], near: Scores, without: Collection[str]
    ) -> tuple[tuple[str, float], ...]:
        worded = self._fields[WORDED]
        likest = LIKENESS * self._wordings.among(near, len(self._queries))
        likest += (1 - LIKENESS) * worded.coverage(said)
        if NEGATION in terms:
            holds = np.zeros(len(self._queries), np.bool_)
            holds[worded.holders(NEGATION)] = True
            likest *= np.where(holds, np.float32(1.0), np.float32(TURNED_ROUND))
        for query in without:
            if query in self._query_place:
                likest[self._query_place[query]] = 0
        return tuple((self._queries[place], float(likest[place])) for place in best(likest, NEAREST))

    def _near_questions(self, near: Scores) -> tuple[tuple[int, float], ...]:
        of_each = near[self._questions]
        return tuple((int(number), float(of_each[number])) for number in best(of_each, NEAREST))

    def _near_articles(self, terms: Sequence[str]) -> tuple[tuple[str, float], ...]:
        near = self._fields[TOLD].nearness(terms)
        return tuple((self._told[place], float(near[place])) for place in best(near, ARTICLES))

    def _titled(self, terms: Sequence[str]) -> str:
        said = self._fields[TITLES].completeness(terms)
        first = int(said.argmax()) if said.size else 0
        return self._told[first] if said.size and said[first] >= TITLE_SAID else ""

    def _votes(
        self, queries: Sequence[tuple[str, float]], articles: Sequence[tuple[str, float]]
    ) -> dict[str, tuple[float, str]]:
        """For each object its highest vote and where it comes from; weak likeness counts for little."""
        votes: dict[str, tuple[float, str]] = {}
        cast = [(QUERY_VOTE, "query", item, near) for item, near in queries[:6]]
        cast += [(ARTICLE_VOTE, "article", item, near) for item, near in articles[:2]]
        for weight, kind, item, near in cast:
            vote = weight * near * near
            objects = self._pack.queries[item].objects if kind == "query" else self.articles[item].objects
            for name in objects:
                if name in self._place and vote > votes.get(name, (0.0, ""))[0]:
                    votes[name] = (vote, f"{kind} {item}")
        return votes

    def _reasons(self, places: Places, heard: Heard, gains: _Gains) -> Iterator[str]:
        """The two strongest reasons for each object."""
        by_field = np.array([values[places] for values in heard.fields.values()]).T.tolist()
        for place, values in zip(places, by_field, strict=True):
            name = self.names[place]
            found = [(value, part) for part, value in zip(heard.fields, values, strict=True) if value > 0]
            found.extend(gained[name] for gained in (gains.votes, gains.masters) if name in gained)
            leader = int(gains.leaders[place])
            if leader != NOBODY:
                found.append((float(heard.companions[place]), f"used with {self.names[leader]}"))
            found.sort(reverse=True)
            yield ", ".join(reason for _, reason in found[:2])


def _candidates(total: Scores, likely: Likely) -> Places:
    """The `WEIGHED` that are put in order, by their scores; none where no words were found."""
    places = best(total, WEIGHED)
    if len(places) and likely.expected > 0:
        both = likely.both - likely.both.min()  # what it knows nothing of is its lowest
        likeliest = best(both, LIKELIEST)
        places = np.array(list(dict.fromkeys([*likeliest.tolist(), *places.tolist()])), np.intp)[:WEIGHED]
        places = places[np.argsort(-total[places], kind="stable")]
    return places


def _order(pack: Pack) -> tuple[Forest, Forest] | None:
    """The trees of a pack, where they were grown on the evidence that there is now."""
    if pack.ranking is None:
        return None
    features = pack.ranking.first.features, pack.ranking.second.features
    if features != (FEATURES, again.FEATURES) or pack.embedding is None:
        raise InputError(
            "was learned from other features than this version has",
            where=f"ranking of the pack {pack.name}",
            do="learn it again: docs/pack.md",
        )
    return Forest(pack.ranking.first), Forest(pack.ranking.second)
