"""How a question says that rows without a partner are kept: by whose partner it is.

Not covered: the sentences around it (`phrases/query.yaml`, `phrases/reports.yaml`).
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.records.plan import Join
from vgpt2.records.speech import Speech


def lacking(joins: Sequence[Join], speech: Speech) -> str:
    """What rows may be without, by left joins: `that have no vendor or whose job has no project manager`."""
    owned: dict[str, list[str]] = {}
    for join in joins:
        owned.setdefault(join.pairs[0][0].object, []).append(speech.noun(join.object).one)
    own = owned.pop(speech.plan.base, [])
    said = [f"that have no {_either(own)}"] if own else []
    said += [f"whose {speech.noun(owner).one} has no {_either(nouns)}" for owner, nouns in owned.items()]
    return " or ".join(said)


def _either(items: Sequence[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *others, last = items
    return f"{', '.join(others)} or {last}" if others else last
