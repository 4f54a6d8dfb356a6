"""Wrong neighbours of right answers: each corruption changes one thing and keeps everything else.

Both sides of a pair come from the same renderer, so conventions, register and length class are the same. A
corruption proposes, and says in a sentence what is wrong; `proof` proves: names that do not exist, and broken
conventions, by a lint finding, a wrong meaning by a different result on synthetic rows.

Corruptions come in opposites wherever one leaves a trace that could be seen without understanding (a filter
less, a filter more; a left join undone, a left join made), so that no surface feature tells the sides apart.

Not covered: faults of the text that no plan can hold (`misspell`), answers of a trained model.
"""

from __future__ import annotations

from vgpt2.records.corrupt_meaning import (
    aggregate,
    boundary,
    company,
    company_less,
    direction,
    filter_less,
    filter_more,
    group,
    join_kind,
    key_part,
    part,
    presence,
    value,
)
from vgpt2.records.corrupt_names import (
    foreign_column,
    invented_column,
    invented_object,
    neighbour_column,
    wrong_object,
)
from vgpt2.records.spoil import (
    LINT,
    SANDBOX,
    Corruption,
)

CORRUPTIONS: tuple[Corruption, ...] = (
    Corruption("foreign_column", LINT, 14, "a real column of another object", foreign_column),
    Corruption("invented_column", LINT, 10, "a column that does not exist", invented_column),
    Corruption("invented_object", LINT, 8, "an object that does not exist", invented_object),
    Corruption("company_less", LINT, 4, "no filter by company", company_less),
    Corruption("neighbour_column", SANDBOX, 20, "a neighbouring column of the same object", neighbour_column),
    Corruption("key_part", SANDBOX, 6, "a join without a part of its key", key_part),
    Corruption("wrong_object", SANDBOX, 10, "another table of the same module", wrong_object),
    Corruption("aggregate", SANDBOX, 8, "another aggregate", aggregate),
    Corruption("group", SANDBOX, 6, "another or a missing group", group),
    Corruption("boundary", SANDBOX, 8, "a wrong boundary", boundary),
    Corruption("join_kind", SANDBOX, 8, "a left join undone, or an inner join made left", join_kind),
    Corruption("presence", SANDBOX, 5, "EXISTS and NOT EXISTS turned round", presence),
    Corruption("filter_less", SANDBOX, 6, "a condition left out", filter_less),
    Corruption("filter_more", SANDBOX, 12, "a condition nobody asked for", filter_more),
    Corruption("value", SANDBOX, 8, "another value than asked for", value),
    Corruption("direction", SANDBOX, 6, "the wrong end of the order", direction),
    Corruption("part", SANDBOX, 6, "a total, share or first of each over the wrong rows", part),
    Corruption("company", SANDBOX, 4, "another company than asked for", company),
)

FALSE_REFUSAL = "false_refusal"
FALSE_ACCEPTANCE = "false_acceptance"
"""Faults between a refusal and a query; `pairs` makes both, in equal numbers."""
