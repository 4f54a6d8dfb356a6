"""How many of the needed objects are retrieved, what each signal adds, how long it takes, and how it grows.

Claim: what a question needs stands among the first twelve of thousands of objects, in milliseconds.

    python bench/retrieve.py [CATALOG] [held | parts | foreign | clock | growth] [--dev | --development]

The bundled sample stands in where no folder is given; without a part all are measured. The questions are
those of `tests/fixtures/context/held_out`, written apart from the pack by four authors, each with the
queries that answer it: a question's needs are the objects and columns of one of its queries. A quarter of
them, by the digest of the question, was looked at while weights were chosen; figures are those of the rest.
With `--dev` they are those of that quarter, with `--development` those of 960 further questions by eight
other authors, which are looked at as much as one likes.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import bm25s
import msgspec
import numpy as np
import yaml
from scipy.sparse import csr_array

from vgpt2 import cache
from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog, DbObject, Document, Section
from vgpt2.context import companions, embed, people, retrieve
from vgpt2.context.built import ranked_names
from vgpt2.context.dense import Dense, Encoder, Vectors
from vgpt2.context.kept import open_index
from vgpt2.context.model import Budget
from vgpt2.context.retrieve import Index
from vgpt2.context.texts import Texts
from vgpt2.context.words import Lexicon
from vgpt2.pack.load import load, read_sample
from vgpt2.pack.model import Pack, Wording
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import SourceKind
from vgpt2.tsql.parse import parse

HELD_OUT = Path(__file__).parents[1] / "tests/fixtures/context/held_out"
DEVELOPMENT = HELD_OUT.with_name("development")
DEPTHS = (6, 12)
DIMENSIONS = 200
GROWN = (3_000, 10_000, 25_000, 50_000)
DOCUMENTED = 100
"""Pages and queries of the documented sample: so many objects, the most joined first, and so many queries."""


class Need(NamedTuple):
    """What one right query uses."""

    objects: frozenset[str]
    columns: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Case:
    """A question with what each of its right queries uses."""

    ask: str
    level: str
    needs: tuple[Need, ...]


def main() -> None:
    """Print the parts that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", nargs="*", metavar="CATALOG_FOLDER | PART", help=f"parts: {', '.join(PARTS)}")
    parser.add_argument("--dev", action="store_true", help="the quarter that was looked at")
    parser.add_argument("--development", action="store_true", help="the development questions")
    parser.add_argument("-v", "--verbose", action="store_true", help="print what was missed")
    given = parser.parse_args()
    if given.verbose and not (given.dev or given.development):
        parser.error("the test questions are not looked at: -v goes with --dev or --development")
    parts = [word for word in given.what if word in PARTS]
    folders = [Path(word) for word in given.what if word not in PARTS]
    if len(folders) > 1:
        parser.error(f"one catalog folder, and parts of {', '.join(PARTS)}")
    catalog = store.load(folders[0]) if folders else Catalog(read_sample().data)
    pack = load("vista")
    cases = list(development(catalog) if given.development else held_out(catalog, looked_at=given.dev))
    print(
        f"{len(cases)} questions that this catalog can answer, {len(ranked_names(catalog))} objects to find"
    )
    for part in parts or PARTS:
        PARTS[part](catalog, pack, cases)
    if given.verbose:
        print("\n".join(missed(Index(catalog, pack), cases)))


def held_out(catalog: Catalog, *, looked_at: bool) -> Iterator[Case]:
    """The held-out questions whose objects the catalog has: the quarter that was looked at, or the rest."""
    for case in _cases(HELD_OUT, catalog):
        if looked_at == (hashlib.sha256(case.ask.encode()).digest()[0] % 4 == 0):
            yield case


def development(catalog: Catalog) -> Iterator[Case]:
    """The development questions whose objects the catalog has."""
    return _cases(DEVELOPMENT, catalog)


def _cases(folder: Path, catalog: Catalog) -> Iterator[Case]:
    for path in sorted(folder.glob("*.yaml")):
        for item in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader):
            needs = tuple(need for sql in item["sql"] if (need := _need(sql, catalog)) is not None)
            if needs:
                yield Case(item["ask"], item["level"], needs)


def _need(sql: str, catalog: Catalog) -> Need | None:
    bound = bind(parse(sql).statements[0], catalog, sql)
    if any(source.kind is SourceKind.UNKNOWN for source in bound.sources):
        return None

    def shown(item: DbObject) -> str:
        return catalog.view_of(item.name) or item.name

    objects = {shown(source.object) for source in bound.sources if source.object is not None}
    columns = {
        (shown(use.source.object), use.column.name)
        for use in bound.columns
        if use.source is not None and use.source.object is not None and use.column is not None
    }
    return Need(frozenset(objects), frozenset(columns))


class Score(NamedTuple):
    """Shares of questions with every needed object within each depth, of needed objects, of needed
    columns."""

    within: Mapping[int, float]
    objects: float
    columns: float
    all_columns: float

    def line(self) -> str:
        whole = "  ".join(f"@{depth} {share:6.1%}" for depth, share in self.within.items())
        return f"{whole}   objects {self.objects:6.1%}   columns {self.columns:6.1%}"


def score(index: Index, cases: Sequence[Case]) -> Score:
    """Recall of one index."""
    within: dict[int, list[bool]] = {depth: [] for depth in DEPTHS}
    objects: list[bool] = []
    columns: list[float] = []
    for case in cases:
        context = index.retrieve(case.ask, Budget(objects=max(DEPTHS)))
        names = context.names
        for depth in DEPTHS:
            within[depth].append(any(need.objects <= set(names[:depth]) for need in case.needs))
        objects.extend(name in names for name in sorted(_nearest(case, names).objects))
        found = [need for need in case.needs if need.objects <= set(names)]
        if found:
            columns.append(
                max(statistics.mean(context.shows(*pair) for pair in need.columns) for need in found)
            )
    return Score(
        {depth: statistics.mean(hits) for depth, hits in within.items()},
        statistics.mean(objects),
        statistics.mean(columns) if columns else 0.0,
        statistics.mean(share == 1 for share in columns) if columns else 0.0,
    )


def missed(index: Index, cases: Sequence[Case]) -> Iterator[str]:
    """The questions of which an object is not within the least depth, and where it stands."""
    for case in cases:
        names = index.retrieve(case.ask, Budget(objects=max(DEPTHS))).names
        if not any(need.objects <= set(names[: min(DEPTHS)]) for need in case.needs):
            stands = {name: names.index(name) + 1 for name in names}
            needs = sorted(_nearest(case, names).objects, key=lambda name: stands.get(name, 99))
            told = ", ".join(f"{name} {stands.get(name, '-')}" for name in needs)
            yield f"  {case.level} {told}: {case.ask}"


def _nearest(case: Case, names: Sequence[str]) -> Need:
    """Of a question's needs the one of which most was found."""
    return max(case.needs, key=lambda need: len(need.objects & set(names)) / len(need.objects))


def held(catalog: Catalog, pack: Pack, cases: Sequence[Case]) -> None:
    """The product as it is, beside lexical search over the raw names."""
    raw = raw_names(catalog, cases)
    print(f"raw names: all needed objects within 12 {raw[12]:.1%}, within 50 {raw[50]:.1%}")
    index = Index(catalog, pack)
    print(f"all questions       {score(index, cases).line()}")
    for level in dict.fromkeys(case.level for case in cases):
        some = [case for case in cases if case.level == level]
        print(f"  {level:8} {len(some):4}     {score(index, some).line()}")
    whole = score(index, cases)
    low, high = interval(whole.within[12], len(cases))
    print(f"within 12: {low:.1%} to {high:.1%} (Wilson, 95 %); every column {whole.all_columns:.1%}")


def interval(share: float, n: int) -> tuple[float, float]:
    """Wilson's interval of a share."""
    z = 1.96
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * ((share * (1 - share) + z * z / (4 * n)) / n) ** 0.5 / (1 + z * z / n)
    return middle - half, middle + half


def raw_names(catalog: Catalog, cases: Sequence[Case]) -> dict[int, float]:
    """Plain BM25 over names of objects and columns, split at capitals: what a first try would build."""

    def split(text: str) -> list[str]:
        return [part.lower() for part in re.findall(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+", text)]

    names = ranked_names(catalog)
    documents = [
        [name.lower(), *split(name)]
        + [
            part
            for column in catalog.objects[name].columns
            for part in (*split(column.name), column.name.lower())
        ]
        for name in names
    ]
    index = bm25s.BM25()
    index.index(documents, show_progress=False)
    hits: dict[int, list[bool]] = {12: [], 50: []}
    for case in cases:
        terms = [term for term in re.findall(r"\w+", case.ask.lower()) if term in index.vocab_dict]
        scores = index.get_scores(terms) if terms else np.zeros(len(names))
        best = [names[place] for place in np.argsort(-scores)[:50]]
        for depth, found in hits.items():
            found.append(any(need.objects <= set(best[:depth]) for need in case.needs))
    return {depth: statistics.mean(found) for depth, found in hits.items()}


def parts(catalog: Catalog, pack: Pack, cases: Sequence[Case]) -> None:
    """What each signal adds to those above it, and what is lost where it alone is left out."""
    bare = msgspec.structs.replace(pack, objects={}, columns={}, values={}, queries={}, articles={}, asks={})
    bare = msgspec.structs.replace(bare, missing={}, questions=(), words=Wording({}, {}))
    bare = msgspec.structs.replace(bare, embedding=None, ranking=None)
    steps: list[tuple[str, dict[str, Any], dict[str, int]]] = [
        ("names and forms, lexical", {}, {"companions": 0, "people": 0, "closure": 0}),
        ("+ short forms, synonyms", {"words": pack.words}, {}),
        (
            "+ notes and labels",
            {n: getattr(pack, n) for n in ("objects", "columns", "values", "missing")},
            {},
        ),
        ("+ articles", {"articles": pack.articles}, {}),
        ("+ what people say", {"asks": pack.asks}, {}),
        ("+ verified queries", {"queries": pack.queries}, {}),
        ("+ questions", {"questions": pack.questions}, {}),
        ("+ companions", {}, {"companions": 1}),
        ("+ masters", {}, {"people": 1}),
        ("+ closure", {}, {"closure": 1}),
        ("+ embedding and order", {"embedding": pack.embedding, "ranking": pack.ranking}, {}),
    ]
    on: dict[str, int] = {}
    known = bare
    for name, adds, switches in steps:
        known = msgspec.structs.replace(known, **adds)
        on.update(switches)
        with switched(on):
            print(f"{name:26} {score(Index(catalog, known), cases).line()}")
    print(f"{'+ dense (LSA of the pack)':26} {score(with_dense(catalog, pack), cases).line()}")
    for name, kept in (
        ("without what people say", {"asks": {}}),
        ("without verified queries", {"queries": {}}),
        ("without questions", {"questions": ()}),
        ("without short forms", {"words": Wording({}, {})}),
    ):
        # What the embedding was taught by it must go too.
        less = msgspec.structs.replace(pack, **kept)
        less = msgspec.structs.replace(less, embedding=embed.learn(catalog, less))
        print(f"{name:26} {score(Index(catalog, less), cases).line()}")


@contextmanager
def switched(on: Mapping[str, int]) -> Iterator[None]:
    """Signals that work on what was found, on or off."""
    places: dict[str, tuple[Any, str]] = {
        "companions": (companions, "LEADERS"),
        "people": (people, "LEADERS"),
        "closure": (retrieve, "CORE_MOST"),
    }
    kept = {name: getattr(*place) for name, place in places.items()}
    try:
        for name, (module, constant) in places.items():
            setattr(module, constant, kept[name] if on.get(name) else 0)
        yield
    finally:
        for name, (module, constant) in places.items():
            setattr(module, constant, kept[name])


def with_dense(catalog: Catalog, pack: Pack) -> Index:
    """An index with a small embedding of the pack's own texts: latent semantic analysis."""
    lexicon = Lexicon(pack)
    texts = Texts(catalog, pack, lexicon)
    names = ranked_names(catalog)
    said = [
        lexicon.text_terms(text)
        for name in names
        for text in (texts.description(name), *pack.asks.get(name, ()))
    ]
    said += [lexicon.text_terms(text) for query in pack.queries.values() for text in query.wordings]
    encoder = lsa([terms for terms in said if terms], lexicon.text_terms)
    return Index(catalog, pack, dense=Dense.build(texts, names, encoder))


def lsa(said: Sequence[Sequence[str]], split: Callable[[str], list[str]]) -> Encoder:
    """Terms by documents, weighed by rarity, cut to its strongest directions (randomised SVD)."""
    numbers = {term: place for place, term in enumerate(sorted({term for terms in said for term in terms}))}
    held = np.zeros(len(numbers))
    for terms in said:
        held[[numbers[term] for term in set(terms)]] += 1
    rarity = np.log(len(said) / held).astype(np.float32)
    rows = np.repeat(np.arange(len(said)), [len(terms) for terms in said])
    columns = np.array([numbers[term] for terms in said for term in terms])
    # Most texts hold few of the terms; those that stand twice in one are added up.
    matrix = csr_array((rarity[columns], (rows, columns)), (len(said), len(numbers)), dtype=np.float32)
    start = np.random.default_rng(1).standard_normal((len(numbers), DIMENSIONS + 20)).astype(np.float32)
    for _ in range(3):
        start = np.linalg.qr(matrix.T @ (matrix @ start))[0]
    _, _, directions = np.linalg.svd(matrix @ start, full_matrices=False)
    basis = start @ directions[:DIMENSIONS].T

    def encode(texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), len(numbers)), np.float32)
        for place, text in enumerate(texts):
            for term in split(text):
                if term in numbers:
                    found[place, numbers[term]] += rarity[numbers[term]]
        vectors: Vectors = found @ basis
        return vectors

    return Encoder(encode, "lsa")


def foreign(catalog: Catalog, pack: Pack, cases: Sequence[Case]) -> None:
    """A schema without a pack, and what the user's own documents give back.

    The documented sample is what an installation might have of its own: a page for each of the objects that
    are joined most, and as many expert queries with a remark, written from the pack's notes and queries.
    """
    none = Pack(name="none")
    print(f"with the pack              {score(Index(catalog, pack), cases).line()}")
    print(f"without                    {score(Index(catalog, none), cases).line()}")
    sample = list(documents(catalog, pack))
    print(f"without, {len(sample)} documents     {score(Index(catalog, none, sample), cases).line()}")


def documents(catalog: Catalog, pack: Pack) -> Iterator[Document]:
    """Pages of views and expert queries, as reading an export gives them."""
    noted = [name for name in pack.objects if catalog.get(name) is not None]
    noted.sort(key=lambda name: -sum(edge.count for edge in catalog.edges(name)))
    for name in noted[:DOCUMENTED]:
        note = pack.objects[name]
        text = f"{note.purpose} One row is {note.row}. {note.use}"
        yield Document(f"view/{name}", "view", note.title, name, "", (Section("Overview", text),))
    able = [query for query in pack.queries.values() if all(map(catalog.get, query.objects))]
    for query in able[:: max(len(able) // DOCUMENTED, 1)][:DOCUMENTED]:
        sections = (Section("", query.grain), Section("SQL", query.sql))
        yield Document(f"expert/{query.id}", "expert", query.title, "", "", sections, query.objects)


def clock(catalog: Catalog, pack: Pack, cases: Sequence[Case]) -> None:
    """Seconds to build and to open, milliseconds of a question on one core."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[cache.CACHE] = folder
        built = timed(lambda: open_index(catalog, pack, lambda: (), "here", "1"))
        opened = min(timed(lambda: open_index(catalog, pack, lambda: (), "here", "1")) for _ in range(3))
        index = open_index(catalog, pack, lambda: (), "here", "1")
    gc.freeze()  # as the command line does once it has an index
    spent = sorted(timed(lambda ask=case.ask: index.retrieve(ask)) * 1000 for case in [*cases, *cases])
    columns = sum(len(catalog.objects[name].columns) for name in index.ranker.names)
    print(
        f"{len(index.ranker.names)} objects, {columns} columns: built and kept in {built:.2f} s, opened in "
        f"{opened * 1000:.0f} ms; a question p50 {spent[len(spent) // 2]:.1f} ms, "
        f"p99 {spent[int(len(spent) * 0.99)]:.1f} ms"
    )


def growth(catalog: Catalog, pack: Pack, cases: Sequence[Case]) -> None:
    """The same for catalogs of more objects: copies of the objects under the names of further modules."""
    for size in GROWN:
        clock(grown(catalog, size), pack, cases)


def grown(catalog: Catalog, size: int) -> Catalog:
    """A catalog of at least so many objects."""
    items = list(catalog.data.objects)
    copies = [
        msgspec.structs.replace(item, name=f"{item.name}X{number}", base="", module=f"X{number}")
        for number in range(size // len(items))
        for item in items
    ]
    return Catalog(msgspec.structs.replace(catalog.data, objects=(*items, *copies)[: max(size, len(items))]))


def timed(work: Callable[[], object]) -> float:
    """Seconds of wall time."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


PARTS: Mapping[str, Callable[[Catalog, Pack, Sequence[Case]], None]] = {
    "held": held,
    "parts": parts,
    "foreign": foreign,
    "clock": clock,
    "growth": growth,
}

if __name__ == "__main__":
    main()
