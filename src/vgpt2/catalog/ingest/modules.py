"""The module of an object whose source does not say it, read off its name (`viDim_EMComponent` → `EM`).

Only modules that the source states for other objects are given; where it states none (DDL scripts), two
capitals followed by a third count as a module when at least three objects share them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_LEAD = re.compile(r"^(?:brv|vrv|ptv|pv|viDim_|viFact_|b|v|p)?([A-Z]{2})(?=[A-Z])")
_SHARED = 3


def read_off(name: str) -> str:
    """The two letters in the module's place of a name, whether or not they are a module; "" if none."""
    match = _LEAD.match(name)
    return match.group(1) if match else ""


def known_modules(stated: Iterable[str], names: Iterable[str]) -> frozenset[str]:
    """The modules that names may be given: the stated ones, else those that at least three names share."""
    found = frozenset(module for module in stated if module)
    if found:
        return found
    counts = Counter(read_off(name) for name in names)
    return frozenset(module for module, count in counts.items() if module and count >= _SHARED)
