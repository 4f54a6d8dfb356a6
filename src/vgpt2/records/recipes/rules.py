"""The house's rules: whether a query keeps them, which one it breaks, what a rule demands and why.

What is asked about a query is proven by its lint findings; what a rule demands is read from the rule itself.
"""

from __future__ import annotations

from random import Random

from vgpt2.context.reply import TextReply
from vgpt2.lint.rule import Rule
from vgpt2.lint.rules import ALL
from vgpt2.records import proof
from vgpt2.records.misspell import MISSPELLINGS
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import ground
from vgpt2.records.words import load_phrases

_CONVENTIONS = tuple(item for item in MISSPELLINGS if item.convention)


def draw(material: Material, rng: Random) -> Draft | None:
    """A query to be judged, or a rule to be told."""
    if rng.random() < 0.15:
        return _told(rng)
    found = ground.query(material, rng)
    if found is None or found.plan is None:
        return None
    base = found.plan.base
    if material.subjects[base].scope is None and base not in material.pack.objects:
        return None  # whether it has a company under another name, nobody knows
    phrases = load_phrases("sql")
    if rng.random() < 0.4:
        text = rng.choice(phrases["keeps_rules"]).format(sql=found.sql)
        return ground.said(found, text, rng.choice(phrases["keeps"]), f"rule kept | {found.shape}")
    misspelling = rng.choices(_CONVENTIONS, [item.weight for item in _CONVENTIONS])[0]
    wrong = misspelling.spoil(found.sql, found.plan, material, rng)
    if wrong is None or wrong.sql == found.sql:
        return None
    codes = proof.codes(wrong.sql, material)
    if len(codes) != 1:
        return None
    text = rng.choice(phrases["keeps_rules"]).format(sql=wrong.sql)
    answer = f"No. {wrong.remark} ({codes[0]})"
    return ground.said(found, text, answer, f"rule {misspelling.name} | {found.shape}")


def _told(rng: Random) -> Draft:
    """What a rule says, by its code or by what it is about."""
    rule = rng.choice(ALL)
    kind = rng.choice(("rule_code", "rule_name", "rule_severity"))
    text = rng.choice(load_phrases("sql")[kind]).format(
        code=rule.code, name=rule.name.replace("-", " "), summary=rule.summary
    )
    return Draft(text, TextReply(_answer(rule, kind)), f"rule told {rule.code} {kind}", (), ())


def _answer(rule: Rule, kind: str) -> str:
    if kind == "rule_severity":
        weighs = "an error: the query is refused" if rule.severity == "error" else "a warning"
        return f"{rule.code} ({rule.name}) is {weighs}."
    text = " ".join((rule.check.__doc__ or rule.summary).split())
    told, _, why = text.partition(" Bad: ")[0].partition(" Why: ")
    return f"{rule.code} ({rule.name}): {told} {why[:1].upper()}{why[1:]}".strip()


RECIPE = Recipe("rules", "rule", 10, "Whether a query keeps the house's rules, and what a rule says.", draw)
