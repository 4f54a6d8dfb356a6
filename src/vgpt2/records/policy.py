"""On-policy pairs and labels: a trained model answers the prompts itself, and its answers are judged.

A question is drawn as for any record; the model is asked several times. Its own right answer is set against
its own wrong one; where it never was right, the verified answer takes that place. Right and wrong are shown
as they are for made pairs: by lint codes, by results on synthetic rows, by what the prompt shows. An answer
of which neither can be shown (its form is broken, the sandbox cannot run it) is passed over.

Not covered: loading a model; `Policy` is a function, so that this floor needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

from vgpt2.context.prompt import Prompt
from vgpt2.context.reply import Refusal, SqlReply, read
from vgpt2.records import pairs, proof
from vgpt2.records.corrupt import FALSE_ACCEPTANCE, FALSE_REFUSAL
from vgpt2.records.model import Dropped, Label, Origin, Pair
from vgpt2.records.recipe import Draft, Material
from vgpt2.records.recipes import QUERIES, refusals
from vgpt2.records.verify import Candidate, Limits, failed
from vgpt2.sandbox.compare import compare
from vgpt2.sandbox.model import VerdictKind

VERSION = 1
"""Raised whenever a draw would come out otherwise."""
SAMPLES = 4
"""Answers of a model to one prompt."""

Policy = Callable[[Prompt, int, int], Sequence[str]]
"""Answers of a model: (prompt, how many, seed) → texts. Equal arguments give equal texts on one machine."""


class Judgement(NamedTuple):
    """What a model's answer is; `right` is None where neither can be shown. `proof` shows the fault."""

    right: bool | None
    fault: str = ""
    proof: str = ""


class Source(NamedTuple):
    """A model to draw from; the digest is that of its files."""

    answers: Policy
    digest: str


RIGHT, OPEN = Judgement(True), Judgement(None)


def draw_pair(origin: Origin, material: Material, limits: Limits, policy: Policy) -> Pair | Dropped:
    """A right answer against a wrong one of the model, or why there is none."""
    asked = _asked(origin, material, limits, policy)
    if isinstance(asked, Dropped):
        return asked
    candidate, answers = asked
    right = [text for text, found in answers if found.right]
    wrong = [(text, found) for text, found in answers if found.right is False]
    if not wrong:
        return Dropped(origin, "policy", "no answer of the model is shown to be wrong")
    rejected, found = wrong[0]
    chosen = right[0] if right else candidate.answer
    query = isinstance(candidate.draft.reply, SqlReply) and found.fault != FALSE_REFUSAL
    if query and not pairs.one_length_class(chosen, rejected):
        return Dropped(origin, "length class", found.fault)
    return pairs.pair_of(origin, candidate, rejected, found.fault, found.proof, chosen=chosen)


def draw_label(
    origin: Origin, material: Material, limits: Limits, policy: Policy, good_share: float
) -> Label | Dropped:
    """A right or a wrong answer; a right one is the verified answer where the model never was right."""
    good = Random(f"{origin.key}/label").random() < good_share
    asked = _asked(origin, material, limits, policy)
    if isinstance(asked, Dropped):
        return asked
    candidate, answers = asked
    fitting = [(text, found) for text, found in answers if found.right is good]
    if good:
        fitting.append((candidate.answer, RIGHT))
    if not fitting:
        return Dropped(origin, "policy", "no answer of the model is shown to be wrong")
    text, found = fitting[0]
    return Label(
        origin=origin,
        asked=candidate.asked,
        answer=text,
        good=good,
        fault=found.fault,
        proof=found.proof,
        shape=candidate.draft.shape,
        objects=candidate.draft.objects,
    )


def judge(candidate: Candidate, text: str, material: Material, limits: Limits) -> Judgement:
    """What an answer to a candidate's prompt is, by the verified answer."""
    said = read(text)
    gold = candidate.draft.reply
    if isinstance(gold, Refusal):
        if isinstance(said, SqlReply):
            return Judgement(False, FALSE_ACCEPTANCE, "not shown")
        same = isinstance(said, Refusal) and set(said.missing) == set(gold.missing)
        return RIGHT if same else OPEN
    if isinstance(said, Refusal):
        return Judgement(False, FALSE_REFUSAL, "shown")
    return _of_query(candidate, said.sql, material, limits) if isinstance(said, SqlReply) else OPEN


def _of_query(candidate: Candidate, sql: str, material: Material, limits: Limits) -> Judgement:
    found, hidden = proof.examined(sql, candidate.context, material, limits.ignore)
    if found:
        return Judgement(False, found[0], found[0]) if len(found) == 1 else OPEN
    if hidden:
        return OPEN
    verdict = compare(
        candidate.draft.sql,
        sql,
        material.catalog,
        limits.proof_seeds,
        values=material.codes,
        rows=proof.PROVING_ROWS,
    )
    if verdict.kind is VerdictKind.DIFFERENT:
        return Judgement(False, VerdictKind.DIFFERENT.value, VerdictKind.DIFFERENT.value)
    return RIGHT if verdict.agrees else OPEN


def _asked(
    origin: Origin, material: Material, limits: Limits, policy: Policy
) -> tuple[Candidate, list[tuple[str, Judgement]]] | Dropped:
    """A question through all gates, and the model's different answers to it, judged."""
    rng = Random(origin.key)
    draft = _draft(material, rng)
    if draft is None:
        return Dropped(origin, "suits", "nothing fitting was drawn")
    candidate = pairs.candidate_of(draft, material)
    gate, reason = failed(candidate, material, limits)
    if gate:
        return Dropped(origin, gate, reason)
    asked = candidate.asked
    texts = policy(Prompt(asked.system, asked.instruction, asked.input), SAMPLES, rng.getrandbits(32))
    answers = [(text, judge(candidate, text, material, limits)) for text in dict.fromkeys(texts)]
    return candidate, answers


def _draft(material: Material, rng: Random) -> Draft | None:
    """A query's question, or, as often as among made pairs, one that must be refused."""
    recipes = [refusals.withheld, refusals.missing_column]
    for _ in range(8):
        refused = rng.random() < pairs.FALSE_ACCEPTANCES
        draft = (rng.choice(recipes) if refused else rng.choice(QUERIES).draw)(material, rng)
        if draft is not None and (draft.plan is not None or refused):
            return draft
    return None
