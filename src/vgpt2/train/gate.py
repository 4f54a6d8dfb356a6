"""Whether a stage may take its place: it must not be worse than the one before, on the same questions.

The predecessors' preference stage reached a loss of 0.0002 and made the model worse; its loss cannot show
that, only a measurement of both models on something else can. During training that is the held-out part of
the SFT records. Whoever has evaluation reports compares those with `compare_scores` too.

Not covered: choosing among several runs, and the statistics of the comparison (`vgpt2 compare` has them).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vgpt2.errors import GateError
from vgpt2.train.config import Gate


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of a comparison: passed, and the reasons why not (empty when it passed)."""

    passed: bool
    reasons: tuple[str, ...]

    def enforce(self, what: str, kept: str) -> None:
        """Raise when the gate failed.

        Args:
            what: the stage that was judged.
            kept: where its result can be looked at.

        Raises:
            GateError: with the reasons.
        """
        if not self.passed:
            raise GateError(
                f"{what} is worse than the stage before ({'; '.join(self.reasons)}) and is not promoted",
                do=f"look at {kept}, then lower its learning rate or raise beta",
            )


def compare_held(before: Mapping[str, float], after: Mapping[str, float], gate: Gate) -> Verdict:
    """Compare two measurements on the same held-out rows (`measure.Held.as_counts`).

    Args:
        before, after: figures of the parent and of the stage; a measurement of no rows decides nothing.
        gate: the limits.
    """
    if not before.get("rows") or not after.get("rows"):
        return Verdict(True, ())
    reasons = []
    if before["exact"] - after["exact"] > gate.exact:
        reasons.append(f"exact answers {before['exact']:.1%} → {after['exact']:.1%}")
    if after["loss"] > before["loss"] * (1 + gate.loss):
        reasons.append(f"loss {before['loss']:.3f} → {after['loss']:.3f}")
    return Verdict(not reasons, tuple(reasons))


def compare_scores(before: Mapping[str, float], after: Mapping[str, float], tolerance: float) -> Verdict:
    """Compare two evaluations by the score of each category.

    Args:
        before, after: category → share of right answers, 0 to 1.
        tolerance: largest allowed loss in any category that both have.
    """
    shared = [name for name in before if name in after]
    if not shared:
        return Verdict(False, ("the two reports have no category in common",))
    reasons = [
        f"{name} {before[name]:.1%} → {after[name]:.1%}"
        for name in shared
        if before[name] - after[name] > tolerance
    ]
    return Verdict(not reasons, tuple(reasons))
