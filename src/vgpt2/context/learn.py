"""Learn in which order a pack's objects are shown: grow trees on its own wordings, each as if it were unseen.

    python -m vgpt2.context.learn CATALOG [PACK_FOLDER]

The verified queries, asks and questions are cut into parts. For each part an index is built, and an
embedding is learned (`embed`), without it, and its texts are put to that index: with the whole query gone (a
question like no other), and with the wording alone gone (a question like one that is known). The first trees
learn from the evidence for each candidate and whether the text needs it; the second from what candidates say
for each other, with the chances that the first give them. They are written to the pack's `ranking.json`, and
the embedding of all texts to its `embedding.msgpack`.

Needs the extra `learn` (LightGBM, PyTorch). Not covered: questions that users asked (feedback), which a
pack's author adds to its wordings.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from vgpt2.catalog import store
from vgpt2.catalog.model import Catalog
from vgpt2.context import again, embed
from vgpt2.context.evidence import FEATURES
from vgpt2.context.rank import Look
from vgpt2.context.retrieve import Index
from vgpt2.context.texts import ASK, QUERY, QUESTION, Row
from vgpt2.context.trees import Forest, Matrix
from vgpt2.errors import InputError, Vgpt2Error, need_extra
from vgpt2.pack.load import load
from vgpt2.pack.model import Order, Pack, Trees, VerifiedQuery
from vgpt2.pack.read import EMBEDDING, RANKING

PARTS = 5
ASKS = 12
"""So many asks of an object are learned from, which are all of one kind; there are four times as many."""
TREES, DEPTH, LEAVES = 200, 5, 20
PARAMETERS: Mapping[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.06,
    "num_leaves": LEAVES,
    "max_depth": DEPTH,
    "min_child_samples": 60,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 10,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
FEW = 3
"""Questions that need at most so many objects are what most people ask."""
WEIGHT_FEW, WEIGHT_MANY, WEIGHT_ASK, WEIGHT_QUESTION = 3.0, 0.3, 0.5, 30.0
"""What a text counts: a wording of a query that needs few objects or many (the pack has more wide ones than
people ask), an ask (it tells one object only), a question (they are few, and each was thought of alone)."""


class Example(NamedTuple):
    """A question with its candidates.

    Attributes:
        kind: of the text, as rows have it.
        source: id of the query or name of the object that it belongs to; "" of a question.
        unlike: whether nothing that is known of its query was left.
        needs: the objects that it needs.
        look: its candidates.
    """

    question: str
    kind: str
    source: str
    unlike: bool
    needs: frozenset[str]
    look: Look

    @property
    def is_needed(self) -> npt.NDArray[np.bool_]:
        """Whether each candidate is needed."""
        return np.array([name in self.needs for name in self.look.names], np.bool_)


def examples(catalog: Catalog, pack: Pack, parts: int = PARTS) -> Iterator[Example]:
    """Every wording of the pack's queries, twice, every question and some asks, put to an index that does not
    know it."""
    bare = msgspec.structs.replace(pack, ranking=None)
    queries = {key: query for key, query in bare.queries.items() if all(map(catalog.get, query.objects))}
    learned = {name: _some(texts) for name, texts in bare.asks.items() if catalog.get(name) is not None}
    for part in range(parts):
        asks = {
            name: tuple(text for text in texts if _part(text, parts) != part)
            for name, texts in bare.asks.items()
        }
        questions = tuple(one for one in bare.questions if _part(one.text, parts) != part)
        said = msgspec.structs.replace(bare, asks=asks, questions=questions)
        gone = {key: query for key, query in queries.items() if _part(key, parts) == part}
        rest = {key: query for key, query in bare.queries.items() if key not in gone}
        index = _index(catalog, msgspec.structs.replace(said, queries=rest))
        for query in gone.values():
            for text in query.wordings:
                yield from _example(index, Row(QUERY, query.id, text, query.objects), unlike=True)
        for name, texts in learned.items():
            for text in texts:
                if text not in asks[name]:
                    yield from _example(index, Row(ASK, name, text, (name,)), unlike=True)
        for one in bare.questions:
            if _part(one.text, parts) == part and all(map(catalog.get, one.objects)):
                yield from _example(index, Row(QUESTION, "", one.text, one.objects), unlike=True)
        kept = {key: _without(query, part, parts) for key, query in bare.queries.items()}
        index = _index(catalog, msgspec.structs.replace(said, queries=kept))
        for key, query in queries.items():
            for text in query.wordings:
                if text not in kept[key].wordings:
                    yield from _example(index, Row(QUERY, key, text, query.objects), unlike=False)


def _index(catalog: Catalog, pack: Pack) -> Index:
    """The index of a pack with an embedding of its texts alone."""
    return Index(catalog, msgspec.structs.replace(pack, embedding=embed.learn(catalog, pack)))


def grow(learned_from: list[Example], trees: int = TREES) -> Order:
    """Grow the trees of both looks on examples.

    Raises:
        MissingError: LightGBM is not installed.
        InputError: there is nothing to learn from.
    """
    if not learned_from:
        raise InputError("has no queries that this catalog can answer", where="the pack")
    first = _grown(FEATURES, [one.look.evidence for one in learned_from], learned_from, trees)
    forest = Forest(first)
    second = _grown(again.FEATURES, [_second(one.look, forest) for one in learned_from], learned_from, trees)
    return Order(first, second)


def _second(look: Look, forest: Forest) -> Matrix:
    """The evidence of the second look, by the chances of the first."""
    chances = forest.chances(look.evidence)
    return again.evidence(look.seen, chances, look.relations.to(again.leaders(chances)))


def _grown(features: tuple[str, ...], evidence: list[Matrix], examples: list[Example], trees: int) -> Trees:
    """Trees for the evidence of each example, which says whether a candidate is needed."""
    try:
        import lightgbm
    except ImportError as error:
        raise need_extra(error.name or "lightgbm", "learn") from error
    weights = [np.full(len(one.look.names), _weight(one), np.float32) for one in examples]
    data = lightgbm.Dataset(
        np.concatenate(evidence),
        np.concatenate([one.is_needed for one in examples]).astype(np.float32),
        weight=np.concatenate(weights),
    )
    grown = lightgbm.train(dict(PARAMETERS), data, trees).dump_model()
    whole = [_heap(tree["tree_structure"]) for tree in grown["tree_info"]]
    return Trees(
        features=features,
        depth=DEPTH,
        tests=tuple(tests for tests, _, _ in whole),
        thresholds=tuple(thresholds for _, thresholds, _ in whole),
        leaves=tuple(leaves for _, _, leaves in whole),
    )


def main() -> None:
    """Learn embedding and order of a pack (default: vista) over a catalog that was ingested."""
    if not 2 <= len(sys.argv) <= 3:
        sys.exit("usage: python -m vgpt2.context.learn CATALOG [PACK_FOLDER]")
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parents[1] / "pack" / "vista"
    try:
        _learn(Path(sys.argv[1]), folder)
    except Vgpt2Error as error:
        sys.exit(f"vgpt2: {error}")


def _learn(source: Path, folder: Path) -> None:
    catalog, pack = store.load(source), load(folder)
    found = list(examples(catalog, pack))
    # Both before either is written: trees and embedding go together.
    order, embedding = grow(found), embed.learn(catalog, pack)
    (folder / RANKING).write_bytes(msgspec.json.encode(order) + b"\n")
    (folder / EMBEDDING).write_bytes(msgspec.msgpack.encode(embedding))
    sizes = ", ".join(
        f"{name} {(folder / name).stat().st_size / 1e3:,.0f} kB" for name in (RANKING, EMBEDDING)
    )
    print(f"{len(found):,} questions, {TREES} trees in {folder}: {sizes}")


def _part(text: str, parts: int) -> int:
    return hashlib.sha256(text.encode()).digest()[1] % parts


def _some(texts: tuple[str, ...]) -> tuple[str, ...]:
    """`ASKS` of an object's texts, by their digests."""
    return tuple(sorted(texts, key=lambda text: hashlib.sha256(text.encode()).digest())[:ASKS])


def _without(query: VerifiedQuery, part: int, parts: int) -> VerifiedQuery:
    kept = tuple(text for text in query.wordings if _part(text, parts) != part)
    return msgspec.structs.replace(query, wordings=kept)


def _example(index: Index, row: Row, *, unlike: bool) -> Iterator[Example]:
    """The example of a text; none where nothing at all was found. A base table is ranked by its view."""
    look = index.ranker.look(row.text)
    if look is not None:
        needs = frozenset(index.catalog.view_of(name) or name for name in row.objects)
        yield Example(row.text, row.kind, row.id, unlike, needs, look)


def _weight(one: Example) -> float:
    if one.kind == ASK:
        return WEIGHT_ASK
    if one.kind == QUESTION:
        return WEIGHT_QUESTION
    return WEIGHT_FEW if len(one.needs) <= FEW else WEIGHT_MANY


def _heap(root: Mapping[str, Any]) -> tuple[tuple[int, ...], tuple[float, ...], tuple[float, ...]]:
    """Tests, thresholds and leaves of a tree made whole: a leaf stands again below itself."""
    level, tests, thresholds = [root], [], []
    for _ in range(DEPTH):
        below = []
        for node in level:
            is_leaf = "leaf_value" in node
            tests.append(0 if is_leaf else int(node["split_feature"]))
            thresholds.append(0.0 if is_leaf else _rounded(node["threshold"]))
            below += [node, node] if is_leaf else [node["left_child"], node["right_child"]]
        level = below
    return tuple(tests), tuple(thresholds), tuple(_rounded(node["leaf_value"]) for node in level)


def _rounded(value: float) -> float:
    return float(f"{value:.5g}")


if __name__ == "__main__":
    main()
