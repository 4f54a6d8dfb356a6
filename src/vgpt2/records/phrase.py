"""A plan as a question, in one of several registers: plain, asked, terse, long; now and then with a typo.

What a question says and what the plan holds are the same: every filter, every output column in its order,
every sort key. What it need not say follows from conventions of the house: the company filter by parameter
where no company is named; what identifies a row, and its name, where no column is named; an inner join where
nothing is said of rows without a partner.

Not covered: languages other than English; conditions (`where`). The sentences stand in `phrases/query.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from vgpt2.records.lacking import lacking
from vgpt2.records.plan import (
    ColumnRef,
    Function,
    Having,
    JoinKind,
    Measure,
    Order,
    Part,
    Plan,
)
from vgpt2.records.roles import Role, Subject
from vgpt2.records.speech import Speech, listed, several
from vgpt2.records.typed import finished
from vgpt2.records.when import is_when, said_when
from vgpt2.records.where import OPS, conditions, said_condition, said_scope, scope_beside, suits_with
from vgpt2.records.words import (
    Words,
    agreed,
    head_word,
    load_phrases,
    spoken,
)

_TAIL = re.compile(r" (?:by|in|for|on|from|at|with|to|through) ")
"""The end of a measure behind which an "of" would be read as its own: `revenue put in by hand of records`."""
_FOR_ROWS = re.compile(r"(?i)\bfor \{rows\}")

_KINDS = {Function.COUNT: "number", Function.SUM: "total", Function.AVG: "average"}
"""What a measure is called where only the order by it is said."""
LONGEST_AGAIN = 4
"""Words of a measure that is said a second time."""


def question(
    plan: Plan,
    subjects: Mapping[str, Subject],
    words: Words,
    rng: Random,
    *,
    names_columns: bool = True,
    behind: Callable[[Speech], str] | None = None,
) -> str:
    """The plan as one question.

    Args:
        names_columns: false for a plan whose columns are its base's `Subject.default_columns`; the question
            then says none.
        behind: what is said behind the question, with a leading space.
    """
    speech = Speech(plan, subjects, words, rng, names_columns)
    registers = load_phrases("query")["registers"]
    register = rng.choices(list(registers), list(registers.values()))[0]
    template = speech.pick(_form(plan, names_columns), register)
    measures = [measure_label(item, speech) for item in plan.measures]
    listing = speech.listing(plan.columns) if names_columns else ""
    template = speech.article(template, plan.columns if names_columns else (), listing)
    if any(_TAIL.search(label) for label in measures):
        template = template.replace("{measures} of {rows}", "{measures} in {rows}")
    slots = {
        "columns": listing,
        "groups": _groups(speech) if "{groups}" in template else "",
        "rows": speech.noun(speech.plan.base).many,
        "top": str(plan.top or ""),
        "measures": listed(measures),
        **agreed("all" if not measures else measures[0] if len(measures) == 1 else "totals"),
        "of_rows": _of_rows(speech),
        "superlative": superlative(plan.orders[0], speech) if plan.top is not None else "",
        "conditions": conditions(speech, only_where=False, behind_for=_FOR_ROWS.search(template) is not None)
        if "{conditions}" in template
        else "",
        "where": conditions(speech, only_where=True) if "{where}" in template else "",
        "order": _order(speech) if "{order}" in template else "",
        "more": _more(speech) + (behind(speech) if behind is not None else ""),
    }
    return finished(template.format(**slots), rng, terse=register == "terse")


def _form(plan: Plan, names_columns: bool) -> str:
    counts = _counts(plan)
    if plan.measures and (plan.columns or plan.groups):
        return "top_by" if plan.top is not None else "count_by" if counts else "total_by"
    if plan.measures:
        return "count" if counts else "total"
    if plan.distinct:
        return "distinct" if len(plan.columns) == 1 else "combinations"
    if plan.top is not None:
        return "top"
    if not names_columns:
        return "plain_list"
    return "joined" if plan.joins else "list"


def _counts(plan: Plan) -> bool:
    return len(plan.measures) == 1 and plan.measures[0].function is Function.COUNT


def _of_rows(speech: Speech) -> str:
    """Whose the measure is that groups are ranked by: one row's of a group, or all its rows'."""
    if _counts(speech.plan):
        return ""
    single = bool(speech.plan.measures) and speech.plan.measures[0].function in (Function.MIN, Function.MAX)
    return (
        f" in a single {speech.noun(speech.plan.base).one}"
        if single
        else f" of {speech.noun(speech.plan.base).many}"
    )


def _related(speech: Speech) -> str:
    """A sentence for each condition on related rows, so that its own conditions are read as theirs."""
    text = ""
    for absence in speech.plan.absences:
        noun = speech.noun(absence.object)
        related = "present" if absence.present else "absent"
        own = [condition for condition in absence.filters if not condition.scope]
        dated = [condition for condition in own if is_when(condition, speech)]
        plain = [condition for condition in own if condition not in dated]
        form = "with" if all(suits_with(condition, speech) for condition in plain) else "where"
        said = [said_condition(condition, speech, form, bare=True) for condition in plain]
        inner = "".join(said_scope(condition, speech) for condition in absence.filters if condition.scope)
        inner += said_when(dated, speech, may_be_for=" for " not in inner)
        if said:
            inner += f" {form} {listed(said) if form == 'with' else ' and '.join(said)}"
        text += speech.pick(related).format(noun=noun.one, nouns=noun.many, inner=inner)
    return text


def _groups(speech: Speech) -> str:
    if speech.plan.joins and not speech.plan.groups and speech.plan.top is None:
        return speech.listing(speech.plan.columns, grouped=True)  # whose they are is said once
    labels = speech.eaches(speech.plan.columns)
    if speech.plan.top is not None and speech.plan.measures:
        if len(labels) > 1:
            return f"combinations of {listed(labels)}"
        return several(labels[0], speech.plan.columns[0])
    dated: dict[ColumnRef, list[str]] = {}
    for group in speech.plan.groups:
        if isinstance(group, Part):
            dated.setdefault(group.column, []).append(group.function.lower())
    return listed([*labels, *(f"{' and '.join(parts)} of {speech.the(ref)}" for ref, parts in dated.items())])


def measure_label(measure: Measure, speech: Speech) -> str:
    """What a measure is called, the same throughout a question."""
    return speech.measure(measure, _named_measure)


def said_again(measure: Measure, speech: Speech) -> str:
    """What a measure is called a second time: of a long label only that it is a total."""
    label = measure_label(measure, speech)
    long = len(label.split()) > LONGEST_AGAIN or label.startswith("sum of the ")
    return "total" if long and measure.function is Function.SUM else label


def _named_measure(measure: Measure, speech: Speech) -> str:
    if measure.column is None:
        return speech.pick("measures", "COUNT").format(rows=speech.noun(speech.plan.base).many)
    dated = speech.role(measure.column) in (Role.DATE, Role.MONTH)
    kind = f"{measure.function}_DATE" if dated else str(measure.function)
    label = (speech.own if measure.column.object == speech.plan.base else speech.label)(measure.column)
    if measure.minus is not None:
        other = _the(speech.own(measure.minus), measure.minus)
        return speech.pick("measures", "MINUS").format(the=_the(label, measure.column), other=other)
    if measure.function is Function.SUM and _is_of_two(measure.column, label, speech):
        label = measure.column.column
    if measure.function is Function.SUM and re.search(r"(?i)\btotal|\bsum\b", label):
        return label if label.startswith("total ") else f"sum of {_the(label, measure.column)}"
    return speech.once("measures", kind).format(label=label, the=_the(label, measure.column))


def _is_of_two(ref: ColumnRef, label: str, speech: Speech) -> bool:
    """The total of one column is called what another column is: of a cost, beside a total cost."""
    said = {f"total {label}", label.removeprefix("total ")} - {label}
    return any(
        said & {spoken(name), *speech.words.labels.get(f"{ref.object}.{name}", ())}
        for name in speech.subjects[ref.object].roles
        if name != ref.column
    )


def _the(label: str, ref: ColumnRef) -> str:
    return label if label.rpartition(".")[2] == ref.column else f"the {label}"


def superlative(order: Order, speech: Speech) -> str:
    """The end of an order that counts: `highest total amount`, `latest invoice date`."""
    kind = _order_kind(order, speech)
    if isinstance(order.by, Measure):
        label = measure_label(order.by, speech)
        if label.startswith(("highest", "lowest", "earliest", "latest", "largest")):
            return label
        if order.by.column is None:
            rows = speech.noun(speech.plan.base).many
            return f"{'most' if order.descending else 'fewest'} {rows}"
        return speech.pick("superlative", kind).format(label=measure_label(order.by, speech))
    return speech.pick("superlative", kind).format(label=speech.label(order.by))


def _order(speech: Speech) -> str:
    if not speech.plan.orders:
        return ""
    if len(speech.plan.orders) == 1 and not (len(speech.plan.columns) > 1 and _vague(speech)):
        order = speech.plan.orders[0]
        label = _order_label(order, speech)
        kind = _order_kind(order, speech)
        if label.startswith(("highest", "lowest", "earliest", "latest")):
            return f", sorted by {label}{' descending' if order.descending else ''}"
        long = len(label.split()) > LONGEST_AGAIN or label.startswith(("sum of", "number of"))
        if isinstance(order.by, Measure) and long:
            what = _KINDS.get(order.by.function, "value")
            return f", highest {what} first" if order.descending else f", lowest {what} first"
        return speech.pick("order", kind).format(label=label, by=_behind_by(label))
    labels = [_behind_by(_order_label(order, speech)) for order in speech.plan.orders]
    said = [
        f"{label}{' descending' if order.descending else ''}"
        for label, order in zip(labels, speech.plan.orders, strict=True)
    ]
    return f", sorted by {listed(said)}"


def _behind_by(label: str) -> str:
    """A label behind "sorted by", where a longer one wants its article."""
    return f"the {label}" if re.match(r"(?!the |[A-Z]\w*\.)[^,]* of ", label) else label


def _vague(speech: Speech) -> bool:
    """`largest first` or `newest first` would leave open by which of several columns."""
    order = speech.plan.orders[0]
    kinds = [_kind(ref, speech) for ref in speech.plan.columns]
    if isinstance(order.by, Measure):
        return len(speech.plan.measures) > 1
    if _kind(order.by, speech) == "number":
        # The largest may also be that of the numbers by which people are told apart.
        told = zip(speech.plan.columns, kinds, strict=True)
        return sum(kind == "number" or speech.role(ref) is Role.IDENTIFIER for ref, kind in told) > 1
    return kinds.count(_kind(order.by, speech)) > 1


def _order_label(order: Order, speech: Speech) -> str:
    if isinstance(order.by, ColumnRef):
        label = speech.listed_before(order.by) if speech.names_columns else speech.label(order.by)
        flag = speech.role(order.by) is Role.FLAG and label.rpartition(".")[2] != order.by.column
        return f"the {speech.flag(order.by, bare=label == speech.bare(order.by))}" if flag else label
    return measure_label(order.by, speech)


def _order_kind(order: Order, speech: Speech) -> str:
    kind = "number" if isinstance(order.by, Measure) else _kind(order.by, speech)
    if isinstance(order.by, Measure) and order.by.column is not None:
        kind = "date" if _kind(order.by.column, speech) == "date" else "number"
    return f"{kind}_{'desc' if order.descending else 'asc'}"


def _kind(ref: ColumnRef, speech: Speech) -> str:
    role = speech.role(ref)
    if role in (Role.DATE, Role.MONTH):
        return "date"
    return "number" if role in (Role.AMOUNT, Role.RATE) else "other"


def _more(speech: Speech) -> str:
    rows = speech.noun(speech.plan.base).many
    said = [_related(speech)]
    said += [_having(condition, speech) for condition in speech.plan.having]
    said += [scope_beside(condition, speech) for condition in speech.plan.filters if condition.scope]
    for join in speech.plan.joins:
        if join.kind is JoinKind.LEFT:
            text = speech.pick("left").format(rows=rows, lacking=lacking([join], speech))
            exact = rows.startswith(speech.plan.base)
            said.append(text if exact else text[:1] + text[1:2].upper() + text[2:])
    return "".join(said)


def _having(condition: Having, speech: Speech) -> str:
    kind = OPS[condition.op]
    if condition.measure.column is None:
        noun = speech.noun(speech.plan.base)
        rows = head_word(noun.one if condition.value.words == "1" else noun.many)
        return speech.pick("having", "count", kind).format(value=condition.value.words, rows=rows)
    measure = measure_label(condition.measure, speech)
    if len(measure.split()) > LONGEST_AGAIN and len(speech.plan.measures) == 1:
        measure = "result"  # a long label is not said twice
    return speech.pick("having", "value", kind).format(
        value=condition.value.words, measure=measure, **agreed(measure)
    )
