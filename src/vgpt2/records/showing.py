"""The prompt that goes with a draft: what serving would show for its question, as far as that holds what the
answer needs.

What retrieval finds by itself is kept: its distractors are the ones that the model will meet. Only where it
misses a needed object is the context put together with it, and where an object is withheld, without it.

Not covered: columns. A budget may cut a needed column off; the gate `shown` then drops the draft, since the
same would happen when serving.
"""

from __future__ import annotations

from vgpt2.context.model import Context
from vgpt2.context.prompt import render
from vgpt2.records.model import Asked
from vgpt2.records.recipe import Draft, Material


def show(draft: Draft, material: Material) -> tuple[Asked, Context]:
    """The prompt and the context that it was rendered from."""
    context = material.index.retrieve(draft.question, material.budget)
    missed = any(name not in context.names for name in draft.needs)
    if missed or any(name in context.names for name in draft.withheld):
        kept = tuple(name for name in context.names if name not in draft.withheld and name not in draft.needs)
        context = material.index.assemble(draft.needs, draft.question, material.budget, distractors=kept)
    prompt = render(draft.question, context)
    asked = Asked(prompt.system, prompt.instruction, prompt.input, draft.question, context.names)
    return asked, context
