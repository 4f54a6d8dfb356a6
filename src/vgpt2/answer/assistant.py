"""The assistant: a question goes in, one checked answer with its proof comes out.

The order of things: what must not be answered is refused; a name that the question says and the catalog does
not have is a refusal that names it and what is real; facts of the schema come from the catalog; SQL that the
question brings is checked and mended; words come from the pack; everything else is a request for a query. A
query comes from the model, under its grammar; without a model, or where the model's query does not stand the
checks after one repair, it is the nearest verified query, and the answer says so.

Nothing leaves here that names what the catalog does not have, save as missing.

Not covered: earlier turns of a conversation; the user's own documents as a source of explanations.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from vgpt2.answer import proof, refuse, repair, schema, verified
from vgpt2.answer.backend import Backend
from vgpt2.answer.decode import decode
from vgpt2.answer.model import Answer, Proof, Route
from vgpt2.answer.route import OWN_SQL, Routed, is_definition, routes
from vgpt2.answer.schema import Asked, Said
from vgpt2.answer.verified import Filled
from vgpt2.answer.words import speakable
from vgpt2.context.model import Budget, Context
from vgpt2.context.reply import Refusal, SqlReply, read
from vgpt2.context.retrieve import Index
from vgpt2.lint.fix import fix
from vgpt2.lint.linter import Options
from vgpt2.pack.model import VerifiedQuery

NEAR_ENOUGH = 0.45
"""A verified query is offered from this nearness of its wording on."""
SURE = 0.75
TOPIC = 6
"""Below the nearness `SURE`, one object of a verified query must be among so many that the question calls."""
LONGEST = 2_000
LONGEST_SQL = 20_000
"""Characters of a question that are read; SQL that it brings along may be longer."""
CERTAIN = 0.9
"""From this nearness on a verified query is the answer, before any model is asked."""
WORTH_ASKING = 0.2
"""A trained run that gave fewer of its held-out answers exactly writes no query that a user should see."""
CLOSE = 0.12
"""Verified queries whose wordings are nearly as near are named beside the one that is given."""
ARTICLE_ENOUGH = 0.12
KNOWN_ENOUGH = 0.34
"""A question of which schema and pack know less is about something else."""


class Assistant:
    """Answers questions about one catalog. Without a backend it answers from catalog and pack alone."""

    def __init__(self, index: Index, backend: Backend | None = None) -> None:
        self.index = index
        self.catalog, self.pack = index.catalog, index.pack
        self.backend = backend
        self.options = Options(hints=self.pack.hints(), codes=self.pack.codes())

    def ask(self, question: str) -> Answer:
        """One answer. Never raises for what a question says; a backend's own errors pass through."""
        timings: dict[str, float] = {}
        with _clock(timings, "total"):
            found = self._answer(" ".join(question.split())[:LONGEST], question[:LONGEST_SQL], timings)
        return replace(found, timings=timings)

    def _answer(self, line: str, question: str, timings: dict[str, float]) -> Answer:
        asked = Asked(line, self.index.mentions(line), self.index)
        names = asked.mentions
        something = names.anything
        ways = list(routes(question[:LONGEST], something))
        if ways[0].route is Route.REFUSAL:
            # "Void checks of a month" is a known question, not an order; "delete" stays one whatever follows.
            known = self._certain(asked, timings) if ways[0].rule != "write" else None
            return known or refuse.out_of_bounds(ways[0].rule)
        if any(way.rule == OWN_SQL for way in ways):
            with _clock(timings, "check"):
                return repair.mend(question, asked, self.options)
        if names.unknown:
            return refuse.unknown_names(asked)
        if not something and not (self.index.ranker.terms(line) and self._is_about_it(line)):
            return refuse.out_of_bounds("elsewhere")
        for way in ways:
            answer = self._try(way, asked, timings)
            if answer is not None:
                return answer
        return self._query(asked, timings)

    def _is_about_it(self, line: str) -> bool:
        return self.index.ranker.known_share(line) >= KNOWN_ENOUGH

    def _try(self, way: Routed, asked: Asked, timings: dict[str, float]) -> Answer | None:
        if way.route is Route.SCHEMA and way.fact is not None:
            with _clock(timings, "look up"):
                said = schema.answer(way.fact, asked)
            return None if said is None else self._said(Route.SCHEMA, said, 1.0)
        if way.route is Route.EXPLANATION:
            with _clock(timings, "look up"):
                if is_definition(asked.question):
                    return self._explained(asked)
                return self._certain(asked, timings) or self._explained(asked)
        return None

    def _said(self, route: Route, said: Said, confidence: float) -> Answer:
        card = proof.of_fact(said.objects, said.columns, said.joins, self.catalog, self.pack, said.sources)
        return Answer(route, said.text, proof=card, confidence=confidence)

    def _explained(self, asked: Asked) -> Answer | None:
        """The nearest article; else what the nearest noted object is, where the question asks what it is."""
        ranking = self.index.ranker.rank(asked.question)
        for name, near in ranking.articles:
            article = self.pack.articles.get(name)  # the user's own documents rank here, too
            if article is None:
                continue
            if near >= ARTICLE_ENOUGH and all(self.catalog.get(item) for item in article.objects):
                text = speakable(article.text, self.index)
                said = Said(text, article.objects, sources=(f"article/{name}",))
                return self._said(Route.EXPLANATION, said, min(1.0, 0.4 + near))
        item = schema.meant(asked)
        if item is not None:
            return self._said(Route.EXPLANATION, schema.describe(item, asked), 0.5)
        if not is_definition(asked.question):
            return None
        found = schema.about(asked)
        if found is None:
            return None
        text = f"There is no article on this. What deals with it in this database: {found.text}"
        return self._said(Route.EXPLANATION, replace(found, text=text), 0.2)

    def _query(self, asked: Asked, timings: dict[str, float]) -> Answer:
        with _clock(timings, "retrieve"):
            budget = self.backend.budget if self.backend is not None else None
            context = self.index.retrieve(asked.question, budget or Budget())
        certain = self._certain(asked, timings)
        if certain is not None:
            return certain
        if self.backend is None:
            return self._nearest(asked, context, timings, "No model is loaded.")
        if self.backend.exact is not None and self.backend.exact < WORTH_ASKING:
            measured = f"{100 * self.backend.exact:.0f} %"
            because = f"The model gets {measured} of its held-out questions right, too few to be asked."
            return self._nearest(asked, context, timings, because)
        with _clock(timings, "generate"):
            reply = read(decode(self.backend, context, self.catalog))
        if isinstance(reply, Refusal):
            found = refuse.by_model(reply, asked)
            return found or self._nearest(
                asked, context, timings, "The model refused without a reason that holds."
            )
        if not isinstance(reply, SqlReply):
            return self._nearest(asked, context, timings, "The model gave no whole query.")
        with _clock(timings, "check"):
            answer = self._checked(reply.sql, asked, context)
        return answer or self._nearest(asked, context, timings, "The model's query did not stand the checks.")

    def _certain(self, asked: Asked, timings: dict[str, float]) -> Answer | None:
        """A verified query whose wording is the question itself, with a place for each of its values."""
        with _clock(timings, "check"):
            for query, near, filled in self._candidates(asked)[:1]:
                if near >= CERTAIN and not filled.unused:
                    return self._verified(query, near, filled, "This is a known question.")
        return None

    def _checked(self, sql: str, asked: Asked, context: Context) -> Answer | None:
        """The model's query as an answer, mended once where it must be; None where it cannot be shown."""
        name = self.backend.name if self.backend is not None else ""
        text = sql.rstrip().rstrip(";")
        checked = proof.check(text, self.catalog, self.options)
        mended = ""
        if checked.findings:
            fixed = fix(text, self.catalog, self.options)
            if fixed.applied:
                checked = proof.check(fixed.text, self.catalog, self.options)
                mended = " Mended: " + ", ".join(dict.fromkeys(item.code for item in fixed.applied)) + "."
        if not checked.sound:
            return None
        read_by = (item.object for binding in checked.bindings for item in binding.sources)
        tables = ", ".join(dict.fromkeys(item.name for item in read_by if item is not None))
        sources = [f"model/{name}", *(f"query/{query.id}" for query in context.queries), "catalog"]
        return Answer(
            Route.SQL,
            f"A query over {tables}, written by the model and checked against the catalog.{mended}",
            sql=checked.sql,
            proof=proof.of_query(checked, self.catalog, self.pack, sources),
            findings=proof.findings_of(checked.findings),
            confidence=0.8 - 0.2 * bool(mended) - 0.1 * bool(checked.findings),
        )

    def _nearest(self, asked: Asked, context: Context, timings: dict[str, float], because: str) -> Answer:
        """The nearest verified query that this catalog can run; else a plain word on what was found."""
        with _clock(timings, "check"):
            found = self._candidates(asked)
            for query, near, filled in found:
                answer = self._verified(query, near, filled, because)
                if answer is not None:
                    others = [
                        one.title for one, other, _ in found if one is not query and near - other < CLOSE
                    ]
                    also = f" Others near: {'; '.join(others[:2])}." if others else ""
                    return replace(answer, text=answer.text + also)
        names = context.names[:4]
        lines = "; ".join(
            f"{item.name}{f' ({item.title})' if item.title else ''}" for item in context.objects[:4]
        )
        text = f"{because} No verified query is near this question."
        text += f" The objects it is most likely about: {lines}." if lines else ""
        card = Proof(proof.objects_of(names, self.catalog, self.pack), sources=("catalog",))
        return Answer(Route.SQL, text, suggestions=names, proof=card, confidence=0.0)

    def _candidates(self, asked: Asked) -> list[tuple[VerifiedQuery, float, Filled]]:
        """Near verified queries over what the question names, best first by wording and by values that
        fit."""
        named = set(asked.mentions.objects) | {item for item, _ in asked.mentions.columns if item}
        columns = {column for _, column in asked.mentions.columns}
        topic = set(self.index.ranker.called(asked.question, TOPIC))
        found = []
        for name, near in self.index.ranker.rank(asked.question).queries:
            query = self.pack.queries[name]
            objects = set(query.objects)
            able = all(self.catalog.get(item) for item in objects) and named <= objects
            strays = bool(topic) and not topic & objects and near < SURE
            if near < NEAR_ENOUGH or not able or strays:
                continue
            if all(re.search(rf"\.{re.escape(column)}\b", query.sql) for column in columns):
                filled = verified.fill(query, asked.question, self.catalog, self.index.lexicon)
                fit = near + filled.fit + verified.grain_fit(query, asked.question, self.index.lexicon)
                found.append((fit, query, near, filled))
        found.sort(key=lambda item: (-item[0], item[1].id))
        return [(query, near, filled) for _, query, near, filled in found]

    def _verified(self, query: VerifiedQuery, near: float, filled: Filled, because: str) -> Answer | None:
        checked = proof.check(filled.sql, self.catalog, self.options)
        if not checked.sound:
            return None
        title, grain = query.title.rstrip("."), query.grain.rstrip(".")
        verified_as = "Verified query" if near >= CERTAIN else "The nearest verified query"
        text = f"{because} {verified_as}: {title}. One row is {grain}."
        if filled.given:
            text += " With " + ", ".join(f"{name} = {value}" for name, value in filled.given.items()) + "."
        if filled.left:
            listed = ", ".join(f"{item.name} (such as {item.example})" for item in filled.left)
            text += f" It takes {listed}."
        if filled.unused:
            text += f" It has no place for {', '.join(filled.unused)}."
        return Answer(
            Route.SQL,
            text,
            sql=checked.sql,
            proof=proof.of_query(checked, self.catalog, self.pack, (f"query/{query.id}", "catalog")),
            findings=proof.findings_of(checked.findings),
            confidence=min(near, 1.0) * (0.7 if filled.unused else 1.0),
        )


@contextmanager
def _clock(timings: dict[str, float], step: str) -> Iterator[None]:
    """Add the seconds of a step to its sum."""
    start = time.perf_counter()
    try:
        yield
    finally:
        timings[step] = timings.get(step, 0.0) + time.perf_counter() - start
