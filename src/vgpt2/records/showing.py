"""The prompt that goes with a draft: what serving would show for its question, as far as that holds what the
answer needs.

What retrieval finds by itself is kept as it is: its distractors, and its order, are those that the model will
meet. Only where it misses an object or a column that is needed is the context put together with them, and
where an object is withheld, without it. `Asked.natural` says which it was.

Not covered: a share of records in which a needed column is withheld.
"""

from __future__ import annotations

from collections import defaultdict

from vgpt2.context.model import Context
from vgpt2.context.prompt import render
from vgpt2.context.rank import Ranking
from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.records.model import Asked
from vgpt2.records.recipe import Draft, Material


def show(draft: Draft, material: Material) -> tuple[Asked, Context]:
    """The prompt and the context that it was rendered from."""
    needed = _columns(draft)
    ranking = material.index.ranker.rank(draft.question, draft.without, reasons=False)
    context = material.index.retrieve(draft.question, material.budget, draft.without, ranking)
    natural = (
        all(name in context.names for name in draft.needs)
        and all(context.shows(name, column) for name, column in needed)
        and not any(name in context.names for name in draft.withheld)
        and not _unshown(draft, context)
    )
    if not natural:
        context = _assembled(draft, needed, context, ranking, material)
    prompt = render(draft.question, context)
    asked = Asked(
        system=prompt.system,
        instruction=prompt.instruction,
        input=prompt.input,
        question=draft.question,
        shown=context.names,
        natural=natural,
    )
    return asked, context


def shows_joins(draft: Draft, context: Context) -> bool:
    """Whether the joins of a planned query are shown; one that is not could only be guessed."""
    return draft.plan is None or not _unshown(draft, context)


def _unshown(draft: Draft, context: Context) -> list[JoinLine]:
    """Joins that the answer names and the context does not show, whichever end they are told from."""
    if not isinstance(draft.reply, SqlReply):
        return []
    lines = [JoinLine.of(edge) for edge in context.joins]
    shown = {_pairs(line) for one in lines for line in (one, one.turned())}
    return [line for line in draft.reply.joins if _pairs(line) not in shown]


def _pairs(line: JoinLine) -> tuple[str, str, frozenset[tuple[str, str]]]:
    return line.left, line.right, frozenset(line.pairs)


def _columns(draft: Draft) -> list[tuple[str, str]]:
    """Columns that the answer needs of shown objects."""
    used = () if draft.plan is None else sorted((ref.object, ref.column) for ref in draft.plan.used)
    return [pair for pair in dict.fromkeys((*used, *draft.columns)) if pair[0] in draft.needs]


def _assembled(
    draft: Draft, needed: list[tuple[str, str]], found: Context, ranking: Ranking, material: Material
) -> Context:
    """What retrieval found, with what is needed in the place of its weakest, and without what is withheld."""
    room = max(material.budget.objects - len(draft.needs), 0)
    hidden = {material.catalog.base_of(name) for name in draft.withheld}
    around = (*draft.needs, *draft.withheld)
    nearby = (*found.names, *material.index.nearby(around, draft.question, room + 4, ranking))
    others = [
        name
        for name in dict.fromkeys(nearby)
        if name not in draft.needs and material.catalog.base_of(name) not in hidden
    ]
    columns: defaultdict[str, list[str]] = defaultdict(list)
    for name, column in needed:
        columns[name].append(column)
    return material.index.assemble(
        draft.needs,
        draft.question,
        material.budget,
        distractors=tuple(others[:room]),
        columns=columns,
        without=draft.without,
        ranking=ranking,
    )
