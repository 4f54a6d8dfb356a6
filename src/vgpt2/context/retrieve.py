"""From a question to its context: what is named, what ranks high, and what belongs to it.

The steps, in order: names said outright are always in (a base table as its view); then the best ranked
objects; the header of a line that was found; the objects on the join path between the best. What is
added by closure takes the place of the weakest ranked objects, never of a named one. Everything is
deterministic.

`assemble` makes the same shape around given objects, for training records: the truth stands among the objects
that retrieval would have shown beside it, in the same order by score.

Not covered: training the encoder that may be brought along (`vgpt2.context.dense`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import islice

from vgpt2.catalog.model import Catalog, DbObject, Document, JoinEdge
from vgpt2.context import closure, facts, named
from vgpt2.context.built import Built, build
from vgpt2.context.columns import Asked, ColumnChooser
from vgpt2.context.dense import Dense
from vgpt2.context.model import Budget, Context, ShownObject
from vgpt2.context.named import Mentions
from vgpt2.context.prompt import lines
from vgpt2.context.rank import Ranked, Ranker, Ranking
from vgpt2.context.texts import Texts
from vgpt2.context.tokens import estimate
from vgpt2.context.words import Lexicon
from vgpt2.errors import InputError
from vgpt2.pack.model import Article, MissingName, Pack, ValueSet, VerifiedQuery

CORE_SHARE = 0.45
"""Objects with this share of the best score are taken as meant; closure is made around them."""
CORE_MOST = 4
CLOSURE_MOST = 3
"""Objects that closure may add."""
QUERY_NEARNESS = 0.25
"""A verified query is shown as an example from this nearness on."""
QUERY_OBJECTS = 3
"""An example reads one of the objects that the question names, else one of the so many best found: what is
merely worded like the question shows nothing of how these are queried."""
ARTICLE_NEARNESS = 0.12
JOINS_AN_OBJECT = 1.5


class Index:
    """Retrieval over one catalog and pack. Building takes a second (`vgpt2.context.kept` keeps what was
    built); reading changes nothing."""

    def __init__(
        self,
        catalog: Catalog,
        pack: Pack,
        documents: Sequence[Document] = (),
        built: Built | None = None,
        dense: Dense | None = None,
    ) -> None:
        """An index over a catalog, a pack and the user's own documents.

        Args:
            built: what was kept of it, where it was built before.
            dense: adds likeness of meaning to that of words.
        """
        self.catalog = catalog
        self.pack = pack
        self.lexicon = Lexicon(pack)
        built = built or build(Texts(catalog, pack, self.lexicon, documents))
        self.ranker = Ranker(catalog, pack, self.lexicon, built, dense)
        self._chooser = ColumnChooser(catalog, pack, built.columns)
        # The same few objects come again and again, by the same joins.
        self._least_of = lru_cache(maxsize=20_000)(self._least_tokens)

    def mentions(self, question: str) -> Mentions:
        """Names that the question says outright, existing and not."""
        return named.find(question, self.catalog, self.pack, self.lexicon, self.ranker.knows)

    def column_terms(self, item: DbObject) -> Mapping[str, frozenset[str]]:
        """What an object's columns are called, by column name: the terms of their names, labels and codes."""
        return self._chooser.terms(item)

    def retrieve(
        self,
        question: str,
        budget: Budget | None = None,
        without: Collection[str] = (),
        ranking: Ranking | None = None,
    ) -> Context:
        """What to show for a question.

        Args:
            budget: how much; the default budget where None.
            without: ids of verified queries that must have no part in it, for questions made from them.
            ranking: the question's, where it was made before.
        """
        budget = budget or Budget()
        mentions = self.mentions(question)
        ranking = ranking or self.ranker.rank(question, without)
        found = self._with_closure(self._named(mentions, ranking), ranking, budget.objects)
        return self._context(question, found, ranking, mentions, budget)

    def assemble(
        self,
        names: Sequence[str],
        question: str,
        budget: Budget | None = None,
        distractors: Sequence[str] = (),
        columns: Mapping[str, Collection[str]] | None = None,
        without: Collection[str] = (),
        ranking: Ranking | None = None,
    ) -> Context:
        """A context that shows the given objects, in the form that `retrieve` gives.

        Args:
            names: objects that must be shown. distractors: further objects, as many as the budget leaves room
                for; where none are given, those that retrieval would show (see `nearby`).
            columns: column names by object that must be shown.
            without: ids of verified queries that must not be shown or vote.
            ranking: the question's, where it was made before.

        Raises:
            InputError: an object is not in the catalog, or there are more than the budget holds.
        """
        budget = budget or Budget()
        wanted = closure.unique(names)
        if len(wanted) > budget.objects:
            raise InputError(f"{len(wanted)} objects do not fit into a budget of {budget.objects}")
        ranking = ranking or self.ranker.rank(question, without)
        others = distractors or self._nearby(wanted, ranking, budget.objects)
        chosen = closure.unique((*wanted, *others))[: budget.objects]
        scores = {item.name: item for item in ranking.objects}
        found = [scores.get(name, Ranked(name, 0.0, "given")) for name in chosen]
        for item in found:
            if self.catalog.get(item.name) is None:
                raise InputError("no such object in the catalog", where=item.name)
        found.sort(key=lambda item: (-item.score, item.name))
        mentions = self.mentions(question)
        told = Mentions(routines=mentions.routines, triggers=mentions.triggers, forms=mentions.forms)
        shown = tuple(name for name in mentions.objects if name in chosen)
        pairs = tuple(pair for pair in mentions.columns if pair[0] in chosen)
        told = replace(told, objects=shown, columns=pairs)
        told = replace(told, asks_triggers=mentions.asks_triggers, asks_base=mentions.asks_base)
        return self._context(question, found, ranking, told, budget, columns or {}, wanted)

    def nearby(
        self, names: Sequence[str], question: str, limit: int, ranking: Ranking | None = None
    ) -> tuple[str, ...]:
        """Objects that retrieval would show beside the given ones: natural distractors, nearest first."""
        return tuple(self._nearby(names, ranking or self.ranker.rank(question), limit))

    def _nearby(self, names: Sequence[str], ranking: Ranking, limit: int) -> list[str]:
        taken = {self.catalog.base_of(name) for name in names}
        others = (item.name for item in ranking.objects if self.catalog.base_of(item.name) not in taken)
        return list(islice(others, max(limit, 0)))

    def _named(self, mentions: Mentions, ranking: Ranking) -> list[Ranked]:
        """Named objects, and the best ranked holders of a column that is named alone."""
        top = ranking.objects[0].score if ranking.objects else 1.0
        names = [(name, "named") for name in mentions.objects]
        for item, column in mentions.columns:
            holders = self.catalog.with_column.get(column, ()) if not item else (item,)
            views = {self.catalog.view_of(name) or name for name in holders}
            best = [ranked.name for ranked in ranking.objects if ranked.name in views][:2]
            names.extend((name, f"has {column}") for name in (best if not item else [item]))
        for routine in mentions.routines:
            found = self.catalog.routine(routine)
            reads = (*found.writes, *found.reads) if found is not None else ()
            names.extend((name, f"used by {routine}") for name in reads[:2] if self.catalog.get(name))
        for name in mentions.triggers:
            trigger = self.catalog.trigger(name)
            if trigger is not None and self.catalog.get(trigger.parent):
                view = self.catalog.view_of(trigger.parent) or trigger.parent
                names.append((view, f"fires {name}"))
        rank = {item.name: item.score for item in ranking.objects}
        unique = dict(reversed(names))
        return [
            Ranked(name, top + rank.get(name, 0.0), unique[name])
            for name in closure.unique(n for n, _ in names)
        ]

    def _with_closure(self, first: list[Ranked], ranking: Ranking, limit: int) -> list[Ranked]:
        """Named, ranked and belonging objects, best first, at most `limit`."""
        taken = {item.name for item in first}
        bases = {self.catalog.base_of(name) for name in taken}
        ranked = (item for item in ranking.objects if self.catalog.base_of(item.name) not in bases)
        found = [*first, *islice(ranked, max(limit - len(first), 0))][:limit]
        if not found:
            return []
        top = max(item.score for item in found)
        core = [item for item in found if item.score >= CORE_SHARE * top or item.name in taken][:CORE_MOST]
        added = self._belonging([item.name for item in core], {item.name for item in found})
        room = max(limit - len(added), len(first), len(core))
        found = found[:room] + added[: max(limit - room, 0)]
        return sorted(found, key=lambda item: (-item.score, item.name))

    def _belonging(self, core: Sequence[str], present: Collection[str]) -> list[Ranked]:
        added: dict[str, Ranked] = {}
        for name in core:
            header = closure.header_of(name, self.catalog)
            if header is not None and header not in present:
                added.setdefault(header, Ranked(header, 0.1, f"header of {name}"))
        for name, left, right in closure.connect(core, self.catalog):
            if name not in present:
                added.setdefault(name, Ranked(name, 0.1, f"joins {left} to {right}"))
        return list(added.values())[:CLOSURE_MOST]

    def _context(
        self,
        question: str,
        found: Sequence[Ranked],
        ranking: Ranking,
        mentions: Mentions,
        budget: Budget,
        needed: Mapping[str, Collection[str]] | None = None,
        wanted: Collection[str] = (),
    ) -> Context:
        names = tuple(item.name for item in found)
        items = [self.catalog.objects[name] for name in names]
        most = round(JOINS_AN_OBJECT * len(items))
        terms = [*self.ranker.terms(question), *self.lexicon.synonym_terms(question)]
        named_ones, fit = {*mentions.objects, *wanted}, partial(self._fit, frozenset(terms))
        joins = closure.joins_between(items, self.catalog, most, named_ones, fit)
        must = self._needed_columns(joins, mentions, needed or {})
        asked = [Asked.of(item, must.get(item.name, ())) for item in items]
        around = Context(
            question=question,
            objects=(),
            joins=joins,
            queries=self._queries(ranking, budget.queries, mentions.objects or names[:QUERY_OBJECTS]),
            articles=self._articles(ranking),
            shown_article=self._shown_article(ranking),
            facts=facts.told(mentions, self.catalog),
            missing=self._missing(mentions),
            budget=budget,
        )
        # What must be shown is paid for first; the rest of the budget goes to further columns.
        spent = _tokens(question, *lines(around)) + sum(
            self._least_of(item.name, certain) for item, certain in asked
        )
        chosen = self._chooser.choose(asked, terms, budget.columns, budget.tokens - spent)
        shown = tuple(
            ShownObject(item, columns, ranked.score, ranked.why, self._title(item.name))
            for item, columns, ranked in zip(items, chosen, found, strict=True)
        )
        return self._told(replace(around, objects=shown))

    def _fit(self, terms: frozenset[str], edge: JoinEdge) -> int:
        """How many of a question's terms the columns of a join hold."""
        ends = ((edge.left, edge.left_columns), (edge.right, edge.right_columns))
        held = (self._chooser.terms_of(self.catalog.objects[name], columns) for name, columns in ends)
        return len(terms.intersection(frozenset().union(*held)))

    def _least_tokens(self, name: str, certain: frozenset[str]) -> int:
        """What an object costs with no more columns than must be shown."""
        item = self.catalog.objects[name]
        columns = self._chooser.least(Asked(item, certain))
        shown = ShownObject(item, columns, title=self._title(name))
        return _tokens(*lines(self._told(Context("", (shown,)))))

    def _told(self, context: Context) -> Context:
        """The context with labels and code meanings of its columns."""
        labels: dict[str, str] = {}
        values: list[ValueSet] = []
        for one in context.objects:
            labels.update(self._chooser.labels(one.object, one.columns))
            values.extend(self._chooser.codes(one.object, one.columns))
        return replace(context, labels=labels, values=tuple(values))

    def _title(self, name: str) -> str:
        note = self.pack.objects.get(name)
        return note.title if note is not None else ""

    def _needed_columns(
        self, joins: Iterable[JoinEdge], mentions: Mentions, given: Mapping[str, Collection[str]]
    ) -> dict[str, list[str]]:
        needed = {name: list(columns) for name, columns in given.items()}
        for edge in joins:
            needed.setdefault(edge.left, []).extend(edge.left_columns)
            needed.setdefault(edge.right, []).extend(edge.right_columns)
        for item, column in mentions.columns:
            for name in (item,) if item else self.catalog.with_column.get(column, ()):
                needed.setdefault(name, []).append(column)
        return needed

    def _queries(self, ranking: Ranking, limit: int, about: Collection[str]) -> tuple[VerifiedQuery, ...]:
        """The nearest verified queries that this catalog can answer, of those about one of some objects."""
        near = [self.pack.queries[name] for name, value in ranking.queries if value >= QUERY_NEARNESS]
        near = [query for query in near if set(about) & set(query.objects)]
        able = [query for query in near if all(self.catalog.get(name) for name in query.objects)]
        return tuple(able[:limit])

    def _articles(self, ranking: Ranking) -> tuple[Article, ...]:
        return tuple(
            self.ranker.articles[name] for name, near in ranking.articles if near >= ARTICLE_NEARNESS
        )[:2]

    def _shown_article(self, ranking: Ranking) -> Article | None:
        return self.ranker.articles.get(ranking.titled)

    def _missing(self, mentions: Mentions) -> tuple[MissingName, ...]:
        return tuple(map(self.hint, mentions.unknown))

    def hint(self, name: str) -> MissingName:
        """What is to be used for a name that does not exist, as far as this catalog has it.

        A column that the pack does not list as it is written is the named object's column of that meaning,
        where it has one; a table that the bare name stands for is not what such a question lacks.
        """
        owner, _, column = name.rpartition(".")
        item = self.catalog.get(owner)
        known = named.missing_name(name, self.pack)
        loose = known is None or known.name != name
        if item is not None and loose:
            near = named.near_column(column, item, self.lexicon)
            if near is not None:
                return MissingName(name, (f"{owner}.{near}",), "")
        targets = () if known is None else tuple(target for target in known.instead if self._exists(target))
        own = tuple(target for target in targets if loose and target.startswith(f"{owner}."))
        return MissingName(name, own or targets, known.why if known is not None else "")

    def _exists(self, target: str) -> bool:
        name, _, column = target.partition(".")
        item = self.catalog.get(name)
        return item is not None and (not column or column in item.by_name)


def _tokens(*texts: str) -> int:
    """Tokens of lines; one more ends each. Lines come again and again, so each is estimated for itself."""
    return sum(estimate(text) + 1 for text in texts)
