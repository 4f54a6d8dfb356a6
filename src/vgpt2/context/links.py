"""How objects are joined to each other by more than a company, counted once for a catalog.

Not covered: by which edge two objects are joined, and what lies between them (`vgpt2.context.closure`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vgpt2.catalog.model import Catalog
from vgpt2.context import arrays, closure
from vgpt2.context.bm25 import Scores


class Links(NamedTuple):
    """Partners of objects, as arrays; those of the object at place p stand from `starts[p]` to
    `starts[p + 1]`.

    Attributes:
        places: of the partners.
        used: 1 + log of the joins seen.
        refers, referred: 1 where the object refers to the partner by its whole key, or is referred to so.
    """

    starts: npt.NDArray[np.int32]
    places: npt.NDArray[np.int32]
    used: Scores
    refers: Scores
    referred: Scores

    @classmethod
    def build(cls, catalog: Catalog, names: Sequence[str]) -> Links:
        """Count the joins between some objects, whose places are their order."""
        place = {name: number for number, name in enumerate(names)}
        sizes: list[int] = []
        partners: list[int] = []
        ways: list[tuple[float, ...]] = []
        for name in names:
            found: dict[int, tuple[float, ...]] = {}
            for edge in catalog.edges(name):
                partner = place.get(edge.right)
                if partner is None or len(edge.left_columns) < 2:
                    continue
                way = (
                    1 + math.log1p(edge.count),
                    closure.is_to_one(edge, catalog),
                    closure.is_to_one(edge.turned(), catalog),
                )
                known = found.get(partner, (0.0, 0.0, 0.0))
                found[partner] = tuple(map(max, known, way))
            sizes.append(len(found))
            partners.extend(found)
            ways.extend(found.values())
        used, refers, referred = np.array(ways, np.float32).reshape(-1, 3).T.copy()
        return cls(arrays.starts(sizes), np.array(partners, np.int32), used, refers, referred)

    def of(self, place: int) -> Partners:
        """The partners of one object."""
        part = arrays.part(self.starts, place)
        return Partners(self.places[part], self.used[part], self.refers[part], self.referred[part])


class Partners(NamedTuple):
    """The part of `Links` that is one object's."""

    places: npt.NDArray[np.int32]
    used: Scores
    refers: Scores
    referred: Scores
