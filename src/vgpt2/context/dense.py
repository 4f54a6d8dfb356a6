"""A dense signal beside the words: likeness of meaning, by an encoder that the user brings.

Every object's description, and every text that was said for certain objects, is a vector; an object's score
is the likeness of the question to the nearest of its texts. It is off by default: nothing is downloaded
unasked, and what the pack's own texts teach is in its embedding (`vectors`).

Not covered: training an encoder, and approximate search: ten thousand vectors are one product of matrices.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.context.bm25 import Scores
from vgpt2.context.texts import QUERY, Texts
from vgpt2.errors import InputError, MissingError, need_extra

Vectors = npt.NDArray[np.float32]


class Encoder(NamedTuple):
    """Turns texts into vectors.

    Attributes:
        encode: n texts → n × dimensions, float32.
        digest: says which encoder it is, for what is kept.
    """

    encode: Callable[[Sequence[str]], Vectors]
    digest: str


def open_encoder(folder: Path) -> Encoder:
    """A sentence-transformers model from a local folder.

    Raises:
        MissingError: the package or the folder is missing.
        InputError: the folder holds no such model.
    """
    if not folder.is_dir():
        raise MissingError("no such folder", where=folder, do="name a local sentence-transformers model")
    try:
        # torch behind it takes seconds to import and is not in the base install
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise need_extra(error.name or "sentence_transformers", "dense") from error
    try:
        model = SentenceTransformer(str(folder), local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"is no sentence-transformers model ({reason})", where=folder) from error

    def encode(texts: Sequence[str]) -> Vectors:
        found: Vectors = np.asarray(model.encode(list(texts), convert_to_numpy=True), dtype=np.float32)
        return found

    sizes = [(path.name, path.stat().st_size) for path in sorted(folder.rglob("*")) if path.is_file()]
    return Encoder(encode, hashlib.sha256(repr(sizes).encode()).hexdigest())


class Dense:
    """Vectors of the texts of a catalog's objects.

    Args:
        vectors: texts × dimensions.
        places: the place of each text's object.
        size: number of objects.
    """

    def __init__(self, encoder: Encoder, vectors: Vectors, places: npt.NDArray[np.int64], size: int) -> None:
        self.vectors, self.places = vectors, places
        self._encoder, self._unit, self._size = encoder, _unit(vectors), size

    @classmethod
    def build(cls, texts: Texts, names: Sequence[str], encoder: Encoder) -> Dense:
        """Encode what is written and what was said about the named objects."""
        place = {name: number for number, name in enumerate(names)}
        said = [(place[name], described) for name in names if (described := texts.description(name))]
        for row in texts.rows():
            if row.kind != QUERY:
                said.extend((place[name], row.text) for name in row.objects if name in place)
        vectors = encoder.encode([text for _, text in said]) if said else np.zeros((0, 1), np.float32)
        return cls(encoder, vectors, np.array([number for number, _ in said], dtype=np.int64), len(names))

    def scores(self, question: str) -> Scores:
        """Likeness of every object in 0…1: 1 for the nearest, 0 for the mean and what is farther away."""
        found = np.zeros(self._size, np.float32)
        if not len(self.places):
            return found
        likeness = self._unit @ _unit(self._encoder.encode([question]))[0]
        mean, most = float(likeness.mean()), float(likeness.max())
        if most > mean:
            np.maximum.at(found, self.places, (likeness - np.float32(mean)) / np.float32(most - mean))
        return found


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = (vectors / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return unit
