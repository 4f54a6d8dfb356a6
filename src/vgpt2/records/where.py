"""The conditions of a query as a question says them: behind "with", "where", "for" or "of", and the company
or group that they are within.

Not covered: the month that rows are of, and what they are (`when`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vgpt2.records.plan import Filter, Op, Value
from vgpt2.records.roles import Role
from vgpt2.records.speech import Speech, listed
from vgpt2.records.when import is_state, is_when, said_state, said_when
from vgpt2.records.words import agreed, is_repeated, is_short, spoken, with_article

_PLACES = ("Country", "State")
"""Ends of names of which nobody says "with a given …"."""


def conditions(speech: Speech, *, only_where: bool, behind_for: bool = False) -> str:
    """All filters of the query as one phrase with a leading space.

    Args:
        behind_for: the rows are said behind a "for" already, so that no other one may follow.
    """
    scopes = [condition for condition in speech.plan.filters if condition.scope]
    scope = "".join(said_scope(item, speech) for item in scopes if item.column.object == speech.plan.base)
    own = [condition for condition in speech.plan.filters if not condition.scope]
    dated = [condition for condition in own if is_when(condition, speech)]
    plain = [condition for condition in own if condition not in dated]
    if len(plain) == 1 and not only_where and is_state(plain[0], speech):
        when = said_when(dated, speech, may_be_for=not behind_for and " for " not in scope)
        if behind_for and scope.startswith(" for "):
            scope = f" in {scope.removeprefix(' for ')}"
        return f"{scope}{when}{said_state(plain[0], speech)}"
    led = [] if only_where or behind_for else [condition for condition in plain if _leads(condition, speech)]
    led = led[:1] if speech.rng.random() < 0.7 else []
    rest = [condition for condition in plain if condition not in led]
    with_ = " with " in f" {speech.noun(speech.plan.base).many} "  # "budgets with fiscal year with month …"
    suits = all(suits_with(condition, speech) for condition in rest)
    # Behind "for vendor 100" a "with" would be read as the vendor's.
    form = "where" if only_where or with_ or led or not suits or speech.rng.random() < 0.5 else "with"
    text = f" for {_led(led[0], speech)}" if led else ""
    one = rest[0] if behind_for and form == "with" and len(rest) == 1 else None
    if one is not None and _leads(one, speech) and not speech.is_exact(speech.bare(one.column), one.column):
        form = "of"  # a location is of a project and not with it
    words = "with" if form == "of" else form
    said = [
        said_condition(condition, speech, words, again=_is_again(rest[:at], condition))
        for at, condition in enumerate(rest)
    ]
    if (led or behind_for) and scope.startswith(" for "):
        scope = f" in {scope.removeprefix(' for ')}"  # two things that it is "for" would want an "and"
    if said:
        text += f" {form} {' and '.join(said) if form == 'where' else listed(said)}"
    when = said_when(dated, speech, may_be_for=not (behind_for or led) and " for " not in f"{scope}{text}")
    last = (said and form == "where") or text.endswith(" in")  # "passed in in company 1" reads as a slip
    first = (speech.rng.random() < 0.5 and not last) or form == "of"
    return f"{when}{text}{scope}" if first else f"{scope}{when}{text}"


def _is_again(before: Sequence[Filter], condition: Filter) -> bool:
    """Whether the condition right before is on a column of the same object."""
    return bool(before) and before[-1].column.object == condition.column.object


def _leads(condition: Filter, speech: Speech) -> bool:
    """Whether `for …` introduces it well: one record or one accounting month."""
    role = speech.role(condition.column)
    label = speech.label(condition.column)
    exact = role is Role.IDENTIFIER and speech.is_exact(label, condition.column)
    if exact or " of the " in label or not suits_with(condition, speech):
        return False  # "for LaborFixedRateAcct 9771"
    return condition.op is Op.EQ and role in (Role.IDENTIFIER, Role.MONTH)


def _led(condition: Filter, speech: Speech) -> str:
    """A condition behind `for`: `vendor 100`, `bill month May 2023`."""
    if speech.role(condition.column) is Role.MONTH:
        return f"{speech.label(condition.column)} {condition.values[0].words}"
    return said_condition(condition, speech, "with")


def suits_with(condition: Filter, speech: Speech) -> bool:
    """Whether a condition can be said without a verb: `vendor 100`, but not `hold code at entry RET`."""
    ranged = condition.op in (Op.GE, Op.LE, Op.WITHIN)
    if ranged and " of " in speech.label(condition.column):
        return False  # "the amount of the reward of at least 100"
    label = speech.bare(condition.column)
    if condition.values and condition.values[0].parameter and condition.column.column.endswith(_PLACES):
        return False  # what is "with a given country"?
    if condition.op not in (Op.EQ, Op.IN) or speech.role(condition.column) is Role.FLAG:
        return True
    if speech.role(condition.column) is Role.CODE and speech.is_exact(label, condition.column):
        return False  # `with IntExt = "internal"`
    if speech.role(condition.column) is Role.MONTH and condition.op is Op.EQ:
        return speech.is_exact(label, condition.column) or speech.label(condition.column).endswith("month")
    owned = condition.column.object in speech.plan.sources[1:] and label != speech.label(condition.column)
    return speech.is_exact(label, condition.column) or (is_short(label) and not owned)


def said_scope(condition: Filter, speech: Speech) -> str:
    """The company or group filter; of several companies each is said with its module: `AR company 1`."""
    company = speech.role(condition.column) is Role.COMPANY
    label = spoken(condition.column.column)
    if company:
        owner = condition.column.column.removesuffix("Co") or speech.module(condition.column.object)
        label = f"{owner} company" if owner and _companies(speech) > 1 else "company"
    value = condition.values[0]
    if value.parameter:
        return speech.pick("scope", "given").format(label=label, parameter=value.sql)
    return speech.pick("scope", "company" if company else "group").format(label=label, value=value.words)


def scope_beside(condition: Filter, speech: Speech) -> str:
    """The company of joined rows: vendors are of a group, their invoices are of a company."""
    value = condition.values[0]
    if condition.column.object == speech.plan.base or not value.words:
        return ""
    nouns = speech.noun(condition.column.object).many
    return speech.pick("scope", "beside").format(nouns=nouns, value=value.words)


def _companies(speech: Speech) -> int:
    """How many company filters the query has."""
    conditions = list(speech.plan.filters)
    for absence in speech.plan.absences:
        conditions.extend(absence.filters)
    return sum(item.scope and speech.role(item.column) is Role.COMPANY for item in conditions)


def said_condition(
    condition: Filter, speech: Speech, form: str, *, bare: bool = False, again: bool = False
) -> str:
    """One condition behind "with" or "where".

    Args:
        bare: it is plain whose the column is.
        again: whose it is has been said right before.
    """
    value = condition.values[0] if condition.values else Value("", "")
    words = " or ".join(item.words for item in condition.values if item.words)
    if len(condition.values) > 2 and condition.op is Op.IN:
        words = f"{', '.join(item.words for item in condition.values[:-1])} or {condition.values[-1].words}"
    kind = _condition_kind(condition, value, speech.role(condition.column))
    # What the rows are is said right before: "with a description", "where their description".
    mine = condition.column.object == speech.plan.base
    flag = speech.role(condition.column) is Role.FLAG  # three codes, of which one is Y, are no yes or no
    owned = not bare and speech.bare(condition.column) != speech.label(condition.column)
    its = again and owned and not mine and not flag and form == "where"
    label = (speech.bare if bare or mine or its else speech.label)(condition.column)
    the = f"{'their' if owned and mine else 'its' if its else 'the'} {label}"
    exact = label.rpartition(".")[2] == condition.column.column
    if flag and kind in ("marked", "not_marked") and (exact or is_repeated(label, value.words)):
        kind = "flag_yes" if (value.sql == "'Y'") is (kind == "marked") else "flag_no"
    if kind.startswith("flag_") and not exact:
        kind, label = f"{kind}_label", speech.flag(condition.column, bare=bare or mine)
    if kind in ("marked", "not_marked") and flag and label.rpartition(".")[2] != condition.column.column:
        kind, label = f"{kind}_label", speech.flag(condition.column, bare=bare or mine)
    template = speech.pick("conditions", kind, form)
    if len(condition.values) == 2:
        template = template.replace("one of ", "either ")
    coded = exact and speech.role(condition.column) is Role.CODE  # "with ECM each"
    if kind in ("eq", "in") and form == "with" and (" of the " in label or coded):
        # "vendor of the company 862" would be the company's number
        template = "{label} = {value}" if len(condition.values) < 3 else "{label} one of {value}"
    if exact and kind == "month_eq" and form == "with":
        template = "{label} = {value}"
    return template.format(
        label=label,
        a=label if exact else with_article(label),
        the=label if exact else the,
        value=words,
        code=value.sql.strip("'"),
        parameter=value.sql,
        **agreed(label),
    )


def _condition_kind(condition: Filter, value: Value, role: Role) -> str:
    dated = role in (Role.DATE, Role.MONTH)
    match condition.op:
        case Op.IS_NULL:
            return "empty"
        case Op.NOT_NULL:
            return "filled"
        case Op.WITHIN:
            return "between" if " to " in value.words else "within"
        case Op.GE if dated:
            if value.words.endswith("days ago"):
                return "recent"
            return "since" if role is Role.DATE else "since_month"
        case Op.LT if dated:
            return "before"
        case Op.NE if value.sql == "0" and role in (Role.AMOUNT, Role.RATE):
            return "zero"
        case Op.LIKE:
            return "contains" if value.sql.startswith("'%") else "starts"
        case Op.EQ if value.parameter and not value.words:
            return "given"
        case Op.EQ if role is Role.FLAG and value.words in ("yes", "no"):
            return f"flag_{value.words}"
        case Op.EQ | Op.NE if value.sql in ("'Y'", "'N'"):
            return "marked" if condition.op is Op.EQ else "not_marked"
        case Op.EQ if dated:
            return "month_eq"
        case _:
            return OPS[condition.op]


OPS: Mapping[Op, str] = {
    Op.EQ: "eq",
    Op.NE: "ne",
    Op.GT: "gt",
    Op.GE: "ge",
    Op.LT: "lt",
    Op.LE: "le",
    Op.IN: "in",
}
