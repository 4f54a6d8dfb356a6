"""Learn a pack's embedding: terms and objects as vectors whose product says what a text needs.

Every wording of a verified query, ask and question is a bag of terms with the objects that it needs. Two
products are fitted to them: one by whether each object is needed (binary cross-entropy), one by which of all
it is (softmax). They err in different ways; their sum is better than either. The model is that of fastText's
classifier (Joulin et al. 2016, arXiv:1607.01759), over terms instead of words.

Needs the extra `learn` (PyTorch). Not covered: reading it (`vectors`), and what it is worth beside other
evidence (`learn`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context import people
from vgpt2.context.texts import ASK, QUERY, QUESTION, Texts
from vgpt2.context.vectors import bag
from vgpt2.context.words import Lexicon, stem
from vgpt2.errors import InputError, need_extra
from vgpt2.pack.model import Embedding, Pack, Product

DIMENSIONS = 144
PASSES, BATCH, RATE, LAST_RATE = 3, 512, 0.015, 0.05
"""Passes over all texts, texts a step, and Adam's rate, of which this share is left in the end."""
WEIGHTS = {QUERY: 0.5, ASK: 0.25, QUESTION: 4.0}
"""What a text counts: there are few questions, each thought of alone; the others are many of a kind."""
LEAST = 3
"""A term that fewer texts hold says nothing of others."""
SEED = 1
_START = 0.1
_RARELY = -5.0
"""Log-odds at the start: a text needs few of all objects."""

Numbers = npt.NDArray[np.int64]


class _Said(NamedTuple):
    """Texts as numbers.

    Attributes:
        terms, objects: what the numbers of each text mean.
        rarity: of each term.
        bags, needs: numbers of each text's terms and of the objects that it needs.
        weights: by text.
    """

    terms: tuple[str, ...]
    objects: tuple[str, ...]
    rarity: npt.NDArray[np.float32]
    bags: list[Numbers]
    needs: list[Numbers]
    weights: npt.NDArray[np.float32]


def learn(catalog: Catalog, pack: Pack) -> Embedding:
    """Learn from everything that a pack says of objects of a catalog.

    Raises:
        MissingError: PyTorch is not installed.
        InputError: the pack says nothing of them.
    """
    said = _said(catalog, pack)
    return Embedding(
        terms=said.terms,
        rarity=said.rarity.tobytes(),
        objects=said.objects,
        odds=_fitted(said, each=True),
        share=_fitted(said, each=False),
    )


def _said(catalog: Catalog, pack: Pack) -> _Said:
    texts = Texts(catalog, pack, Lexicon(pack))
    rows = tuple(texts.rows())
    names = frozenset(stem(word) for word in people.proper_nouns(row.text for row in rows))
    found = []
    for row in rows:
        # A base table is ranked by its view.
        needs = {catalog.view_of(name) or name for name in row.objects if catalog.get(name) is not None}
        if needs and row.kind in WEIGHTS:
            names_somebody = any(stem(word.lower()) in names for word in people.possible_names(row.text))
            terms = bag(texts.terms(row.text), names, names_somebody)
            found.append((terms, sorted(needs), WEIGHTS[row.kind]))
    held = Counter(term for terms, _, _ in found for term in terms)
    known = sorted(term for term, count in held.items() if count >= LEAST)
    number = {term: place for place, term in enumerate(known)}
    found = [item for item in found if any(term in number for term in item[0])]
    if not found:
        raise InputError("says nothing of the objects of this catalog", where=f"the pack {pack.name}")
    objects = sorted({name for _, needs, _ in found for name in needs})
    place = {name: count for count, name in enumerate(objects)}
    return _Said(
        terms=tuple(known),
        objects=tuple(objects),
        rarity=np.log1p(len(found) / np.array([held[term] for term in known])).astype(np.float32),
        bags=[
            np.array([number[term] for term in terms if term in number], np.int64) for terms, _, _ in found
        ],
        needs=[np.array([place[name] for name in needs], np.int64) for _, needs, _ in found],
        weights=np.array([weight for _, _, weight in found], np.float32),
    )


def _fitted(said: _Said, *, each: bool) -> Product:
    """One product, fitted to whether each object is needed, or to which of all are."""
    try:
        import torch
        from torch.nn import functional
    except ImportError as error:
        raise need_extra(error.name or "torch", "learn") from error
    start = torch.Generator().manual_seed(SEED)
    terms, objects = (
        torch.nn.Parameter(_START * torch.randn(len(names), DIMENSIONS, generator=start))
        for names in (said.terms, said.objects)
    )
    bias = torch.nn.Parameter(torch.full((len(said.objects),), _RARELY if each else 0.0))
    steps = [
        batch
        for number in range(PASSES)
        for batch in _batches(len(said.bags), np.random.default_rng((SEED, number)))
    ]
    rules = (torch.optim.SparseAdam([terms], lr=RATE), torch.optim.Adam([objects, bias], lr=RATE))
    for step, batch in enumerate(steps):
        for rule in rules:
            rule.param_groups[0]["lr"] = RATE * max(LAST_RATE, 1 - step / len(steps))
            rule.zero_grad()
        numbers, begins, weights = _bag([said.bags[text] for text in batch], said.rarity)
        vectors = functional.embedding_bag(
            torch.from_numpy(numbers),
            terms,
            torch.from_numpy(begins),
            mode="sum",
            per_sample_weights=torch.from_numpy(weights),
            sparse=True,
        )
        odds = vectors @ objects.T + bias
        wanted = torch.zeros_like(odds)
        for row, text in enumerate(batch):
            wanted[row, said.needs[text]] = 1
        if each:
            losses = functional.binary_cross_entropy_with_logits(odds, wanted, reduction="none").sum(1)
        else:
            losses = functional.cross_entropy(odds, wanted / wanted.sum(1, keepdim=True), reduction="none")
        counts = torch.from_numpy(said.weights[batch])
        ((losses * counts).sum() / counts.sum()).backward()
        for rule in rules:
            rule.step()
    return _rounded(*(part.detach().numpy() for part in (terms, objects, bias)))


def _batches(size: int, chance: np.random.Generator) -> list[Numbers]:
    order = chance.permutation(size)
    return [order[begin : begin + BATCH] for begin in range(0, size, BATCH)]


def _bag(
    bags: Sequence[Numbers], rarity: npt.NDArray[np.float32]
) -> tuple[Numbers, Numbers, npt.NDArray[np.float32]]:
    """Texts one after the other: numbers of their terms, where each begins, weights of length 1 a text."""
    lengths = np.array([len(bag) for bag in bags])
    begins = np.concatenate([[0], np.cumsum(lengths)[:-1]]).astype(np.int64)
    numbers = np.concatenate(bags)
    weights = rarity[numbers]
    squares = np.add.reduceat(weights * weights, begins)
    return numbers, begins, weights / np.repeat(np.sqrt(squares), lengths)


def _rounded(terms: Any, objects: Any, bias: Any) -> Product:
    """As whole numbers of a byte, each vector with its own scale: a quarter of the room."""
    (terms, term_scales), (objects, object_scales) = map(_bytes, (terms, objects))
    return Product(terms, term_scales, objects, object_scales, bias.astype(np.float32).tobytes())


def _bytes(vectors: npt.NDArray[np.float32]) -> tuple[bytes, bytes]:
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-12) / 127
    whole = np.rint(vectors / scales[:, None]).astype(np.int8)
    return whole.tobytes(), scales.astype(np.float32).tobytes()
