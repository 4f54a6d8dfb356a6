"""Mend a text by the fixes of its findings, to a fixed point.

Each round takes the fixes in text order, leaves out those whose edits touch an earlier one's, applies the
rest and lints again. A round may not add findings: where it would, its fixes are tried one by one, and those
that add a finding are left alone. Every round lessens the findings, so the rounds come to an end, and fixing
a fixed text changes nothing. `ROUNDS` bounds the time that a very long text can take.

Not covered: fixes that only make sense together; each must stand alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Edit, Finding
from vgpt2.lint.linter import lint, rules_for
from vgpt2.lint.rule import Options

ROUNDS = 50


class Fixed(NamedTuple):
    """A mended text.

    Attributes:
        text: the new text.
        applied: the findings that were mended, in the order of mending; their spans are of the text of their
            round.
        remaining: the findings of the new text.
    """

    text: str
    applied: tuple[Finding, ...]
    remaining: tuple[Finding, ...]


def fix(text: str, catalog: Catalog, options: Options | None = None, *, unsafe: bool = False) -> Fixed:
    """`text` with everything mended that can be; what lies outside the edits stays as it is.

    Args:
        unsafe: also apply fixes that may change what the query returns.
    """
    chosen = options or Options()
    # Fixes must not trade one finding for another that `options` happens to hide.
    asked = {rule.code for rule in rules_for(chosen)}
    everything = Options(hints=chosen.hints, codes=chosen.codes)
    applied: list[Finding] = []
    findings = lint(text, catalog, everything)
    for _ in range(ROUNDS):
        wanted = [item for item in findings if item.code in asked and item.fix and (item.fix.safe or unsafe)]
        taken = _round(text, _compatible(wanted), findings, catalog, everything)
        if not taken:
            break
        applied += taken
        text = apply(text, _edits(taken))
        findings = lint(text, catalog, everything)
    return Fixed(text, tuple(applied), tuple(item for item in findings if item.code in asked))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with `edits` made; they must not overlap."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*parts, text[at:]])


def _round(
    text: str, batch: Sequence[Finding], findings: Sequence[Finding], catalog: Catalog, options: Options
) -> Sequence[Finding]:
    """The part of a batch that can be applied together without adding a finding."""
    before = _counted(findings)
    if not batch or _counted(lint(apply(text, _edits(batch)), catalog, options)) < before:
        return batch
    kept: list[Finding] = []
    for finding in batch if len(batch) > 1 else ():
        after = _counted(lint(apply(text, _edits([*kept, finding])), catalog, options))
        if after < before:  # every code at most as often, one at least less often
            kept.append(finding)
            before = after
    return kept


def _compatible(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, in order, whose edits do not touch those of an earlier one."""
    chosen: list[Finding] = []
    taken: list[Edit] = []
    for finding in findings:
        assert finding.fix is not None  # noqa: S101 - asked by the caller
        if not any(_touch(edit, other) for edit in finding.fix.edits for other in taken):
            chosen.append(finding)
            taken += finding.fix.edits
    return chosen


def _touch(edit: Edit, other: Edit) -> bool:
    if edit == other and edit.start < edit.end:
        return False  # two fixes that write the same word in the same place agree
    return edit.start <= other.end and other.start <= edit.end


def _edits(findings: Iterable[Finding]) -> list[Edit]:
    return list(dict.fromkeys(edit for item in findings if item.fix for edit in item.fix.edits))


def _counted(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(finding.code for finding in findings)
