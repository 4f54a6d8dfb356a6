"""What procedures, functions and triggers take, read, write, call and fire on: read off the line of the
prompt that says it.

Not covered: what a routine does inside; nothing that is said of it goes beyond the catalog.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from vgpt2.catalog.model import Routine, Trigger
from vgpt2.context import facts
from vgpt2.context.reply import TextReply
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.words import load_phrases

FIRST_PARAMETERS = 3
"""Parameters whose types are asked for."""
_KINDS = {
    "procedure": "a procedure",
    "scalar_function": "a function that returns one value",
    "table_function": "a function that returns a table",
    "inline_function": "a function that returns a table",
}


def draw(material: Material, rng: Random) -> Draft | None:
    """A question about a routine (most draws) or a trigger."""
    data = material.catalog.data
    if data.triggers and (not data.routines or rng.random() < 0.15):
        return _trigger(rng.choice(data.triggers), material, rng)
    if not data.routines:
        return None
    routine = rng.choice(data.routines)
    if material.catalog.routine(routine.name) is not routine:
        return None  # a second routine of the same name is not the one that the prompt shows
    if any(map(_is_own, (routine.name, *routine.reads, *routine.writes))):
        return None
    if not all(material.catalog.routine(name) or name.startswith(("sp_", "xp_")) for name in routine.calls):
        return None  # not all that was read as a call is one
    kinds = list(_ASKED)
    rng.shuffle(kinds)
    for kind in kinds:
        answer = _ASKED[kind](routine)
        if answer:
            text = rng.choice(load_phrases("documents")[_asked(kind, routine)]).format(name=routine.name)
            return _said(text, answer, f"routine {kind}", tuple(_known(routine, material)))
    return None


def _asked(kind: str, routine: Routine) -> str:
    """The phrases that ask for something of this routine."""
    if kind == "typed" and len(routine.parameters) == FIRST_PARAMETERS:
        return "typed_all"
    return "returns" if kind == "outputs" and routine.kind != "procedure" else kind


def _known(routine: Routine, material: Material) -> list[str]:
    return [name for name in (*routine.writes, *routine.reads)[:2] if material.catalog.get(name) is not None]


def _parameters(routine: Routine) -> str:
    if _is_long(routine):
        return ""
    listed = facts.parameters(routine)
    return f"{routine.name} takes {listed}." if listed else f"{routine.name} takes no parameters."


def _required(routine: Routine) -> str:
    if not any(item.has_default for item in routine.parameters) or _is_long(routine):
        return ""
    needed = [item.name for item in routine.parameters if not item.has_default and not item.output]
    return f"{', '.join(needed)}." if needed else "None; every input is optional."


def _outputs(routine: Routine) -> str:
    if _is_long(routine):
        return ""
    found = [item.name for item in routine.parameters if item.output]
    if found:
        return f"It gives back {', '.join(found)}."
    if routine.returns:
        return f"It returns {routine.returns}."
    if routine.columns:
        if not _is_listed(routine.columns):
            return ""
        return f"It returns the columns {facts.names([column.name for column in routine.columns])}."
    # A procedure that only reads may give back rows all the same, and of those the catalog says nothing.
    return "It has no output parameters." if routine.parameters and routine.writes else ""


def _typed(routine: Routine) -> str:
    """Types of the first parameters."""
    some = routine.parameters[:FIRST_PARAMETERS] if len(routine.parameters) >= FIRST_PARAMETERS else ()
    return f"{', '.join(f'{item.name} is {item.type}' for item in some)}." if some else ""


def _reads(routine: Routine) -> str:
    return f"It reads {facts.names(routine.reads)}." if routine.reads and _is_listed(routine.reads) else ""


def _writes(routine: Routine) -> str:
    """What it writes itself; what it calls may write more."""
    if not all(map(_is_listed, (routine.reads, routine.writes, routine.calls))):
        return ""
    further = f" What it calls ({facts.names(routine.calls)}) is not counted." if routine.calls else ""
    if routine.writes:
        return f"It writes {facts.names(routine.writes)}.{further}"
    if not routine.reads:
        return ""
    return f"It writes no table itself; it reads {facts.names(routine.reads)}.{further}"


def _calls(routine: Routine) -> str:
    return f"It calls {facts.names(routine.calls)}." if routine.calls and _is_listed(routine.calls) else ""


def _kind(routine: Routine) -> str:
    count = len(routine.parameters)
    takes = f"{count} parameter{'s' * (count != 1)}" if count else "no parameters"
    return f"{routine.name} is {_KINDS[routine.kind]}; it takes {takes}." if not _is_long(routine) else ""


def _is_listed(found: Sequence[object]) -> bool:
    """Whether a line of the prompt lists all of them: "and 5 more" would be half an answer."""
    return len(found) <= facts.MOST_NAMES


def _is_long(routine: Routine) -> bool:
    return len(routine.parameters) > facts.MOST_PARAMETERS


_ASKED: dict[str, Callable[[Routine], str]] = {
    "parameters": _parameters,
    "required": _required,
    "outputs": _outputs,
    "typed": _typed,
    "reads": _reads,
    "writes": _writes,
    "calls": _calls,
    "kind": _kind,
}


def _trigger(trigger: Trigger, material: Material, rng: Random) -> Draft | None:
    base = material.catalog.get(trigger.parent)
    if base is None or not trigger.events or _is_own(trigger.parent) or _is_own(trigger.name):
        return None
    view = material.catalog.view_of(trigger.parent) or trigger.parent
    if rng.random() < 0.5:
        text = rng.choice(load_phrases("documents")["trigger"]).format(name=trigger.name)
        return _said(text, f"On {facts.events(trigger)} of {trigger.parent}.", "trigger fires", (view,))
    found = material.catalog.triggers_of(trigger.parent)
    event = rng.choice(trigger.events)
    firing = [item.name for item in found if event in item.events]
    text = rng.choice(load_phrases("documents")["triggers"]).format(name=view, event=event.lower())
    return _said(text, f"{', '.join(firing)}.", "triggers of", (view,))


def _is_own(name: str) -> bool:
    """Whether a name is of a customer's own making: `udThing`, `budThing`, `vtbudThing_Audit_Delete`."""
    return re.match(r"([bv]?t?[bv]?|[bv]sp)ud[A-Za-z_]", name) is not None


def _said(text: str, answer: str, shape: str, objects: tuple[str, ...]) -> Draft:
    return Draft(text, TextReply(answer), shape, objects, ())


RECIPE = Recipe(
    "routines", "document", 9, "What routines and triggers take, read, write and fire on.", draw, repeats=True
)
