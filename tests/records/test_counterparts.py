"""Objects whose totals stand beside each other, and columns that lose their table."""

from __future__ import annotations

import re
from random import Random

from vgpt2.records.counterparts import is_outside
from vgpt2.records.misspell import unqualified
from vgpt2.records.recipe import Material
from vgpt2.records.recipes import ground
from vgpt2.records.roles import Role


def test_both_sides_are_about_one_thing(material: Material) -> None:
    found = [(one, other) for one in material.subjects.values() for other in material.counterparts.of(one)]
    assert found
    for one, (mine, other, theirs) in found:
        assert not is_outside(one.name, other.name)
        assert other.having(Role.AMOUNT)
        assert len(mine) == len(theirs) > 0
        assert all(ref.column in one.roles for ref in mine)
        assert all(ref.column in other.roles for ref in theirs)
        assert one.scope not in {ref.column for ref in mine} or one.scope != other.scope


def test_only_what_one_table_has_loses_its_table(material: Material) -> None:
    seen = 0
    for seed in range(200):
        rng = Random(f"unqualified {seed}")
        draft = ground.query(material, rng)
        if draft is None or draft.plan is None or not draft.plan.joins:
            continue
        wrong = unqualified(draft.sql, draft.plan, material, rng)
        if wrong is None:
            continue
        column = re.split(r" ", wrong.remark)[0]
        assert sum(column in material.subjects[name].roles for name in draft.plan.objects) == 1, wrong.remark
        seen += 1
    assert seen > 5
