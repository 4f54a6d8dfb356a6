"""Tasks about the schema have one answer, and the question does not hold it."""

from __future__ import annotations

from random import Random

import pytest

from vgpt2.records.recipe import Material
from vgpt2.records.recipes import decisions, profile, schema


@pytest.mark.parametrize("name", ["PRPC", "JCCH", "HQBC"])
def test_a_base_type_is_not_asked_for_beside_types_of_its_own(name: str, material: Material) -> None:
    subject = material.subjects[name]
    assert "smalldatetime" in {column.type for column in subject.object.columns}
    assert "smalldatetime" not in profile._types(subject)


def test_a_column_is_not_asked_for_by_its_own_name(material: Material) -> None:
    drawn = [schema.draw(material, Random(seed)) for seed in range(400)]
    held = [draft for draft in drawn if draft is not None and draft.shape == "schema holds"]
    assert held
    for draft in held:
        said = f" the {draft.columns[0][1]}".lower()
        assert not any(f"{said}{behind}" in draft.question.lower() for behind in ("?", " of ", " kept"))


def test_a_table_that_does_not_exist_is_told_with_the_one_that_has_its_columns(material: Material) -> None:
    drawn = [decisions.draw(material, Random(seed)) for seed in range(300)]
    told = [str(d.reply) for d in drawn if d is not None and d.shape.startswith("names invented_object")]
    assert told
    assert all("There is no " in reply and "has these columns." in reply for reply in told)
