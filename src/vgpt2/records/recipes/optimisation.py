"""Queries that give the right result the slow way, and the same result the quick way.

The slow form is made from the quick one, and both give equal results on synthetic rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from vgpt2.context.reply import SqlReply
from vgpt2.records.expressions import predicate
from vgpt2.records.plan import Filter, JoinKind, Op, Plan
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.recipes import ground
from vgpt2.records.render import absence_of
from vgpt2.records.roles import Role
from vgpt2.records.words import load_phrases
from vgpt2.sandbox.compare import compare
from vgpt2.sandbox.model import VerdictKind

SEEDS = (1,)
"""A second one told apart none of 1,463 pairs that the first did not."""
TRIES = 6


class Slow(NamedTuple):
    """A slow form, and why the other is better: one sentence."""

    sql: str
    remark: str


def draw(material: Material, rng: Random) -> Draft | None:
    """A query, and one of the slow ways in which it can be said."""
    for _ in range(TRIES):
        found = ground.query(material, rng)
        if found is None or found.plan is None:
            continue
        for way in (*rng.sample(SELDOM, len(SELDOM)), *rng.sample(OFTEN, len(OFTEN))):
            slow = way(found.sql, found.plan, material, rng)
            if slow is not None and slow.sql != found.sql:
                return _asked(found, slow, material, rng)
    return None


def _asked(found: Draft, slow: Slow, material: Material, rng: Random) -> Draft | None:
    if not isinstance(found.reply, SqlReply):
        return None
    verdict = compare(found.sql, slow.sql, material.catalog, SEEDS, values=material.codes, rows=60)
    if verdict.kind is not VerdictKind.NOT_DISTINGUISHED:
        return None
    kind = "faster_meant" if rng.random() < 0.4 else "faster"
    text = ground.framed(rng.choice(load_phrases("sql")[kind]), found.question, slow.sql)
    reply = SqlReply(found.reply.tables, found.reply.joins, found.sql, f"Faster: {slow.remark}")
    return ground.answered(found, text, reply, f"faster | {found.shape}")


def _dated(plan: Plan, *ops: Op) -> list[Filter]:
    return [item for item in plan.filters if item.op in ops and not item.values[0].parameter]


def in_function(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """YEAR(…) and MONTH(…) for a range."""
    for item in _dated(plan, Op.WITHIN):
        first, after = (re.fullmatch(r"'(\d{4})(\d\d)01'", value.sql) for value in item.values)
        if first is None or after is None:
            continue
        column = item.column.sql
        months = (int(after[1]) - int(first[1])) * 12 + int(after[2]) - int(first[2])
        if months == 12 and first[2] == "01":
            slow = f"YEAR({column}) = {int(first[1])}"
        elif months == 1:
            slow = f"YEAR({column}) = {int(first[1])} AND MONTH({column}) = {int(first[2])}"
        else:
            continue
        return Slow(
            sql.replace(predicate(item), slow),
            f"a function around {column} hides it from an index; a range of dates does not.",
        )
    return None


def age(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """DATEDIFF(…) compared with a number for a date compared with a day."""
    for item in _dated(plan, Op.GE):
        found = re.fullmatch(r"DATEADD\(day, -(\d+), (.+)\)", item.values[0].sql)
        if found is not None:
            slow = f"DATEDIFF(day, {item.column.sql}, {found[2]}) <= {found[1]}"
            return Slow(
                sql.replace(predicate(item), slow),
                f"{item.column.sql} stands alone and is compared with one day, not worked out row by row.",
            )
    return None


def as_text(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A date turned into text to be compared."""
    for item in _dated(plan, Op.GE, Op.LT):
        found = re.fullmatch(r"'(\d{8})'", item.values[0].sql)
        if found is not None and material.subjects[item.column.object].roles[item.column.column] is Role.DATE:
            slow = f"CONVERT(varchar(8), {item.column.sql}, 112) {item.op} '{found[1]}'"
            return Slow(
                sql.replace(predicate(item), slow),
                f"{item.column.sql} is compared as a date; turned into text, it can use no index.",
            )
    return None


def left_letters(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """The first letters cut out to be compared."""
    for item in plan.filters:
        found = re.fullmatch(r"'([A-Za-z0-9]+)%'", item.values[0].sql) if item.op is Op.LIKE else None
        if found is not None:
            slow = f"LEFT({item.column.sql}, {len(found[1])}) = '{found[1]}'"
            return Slow(
                sql.replace(predicate(item), slow),
                f"LIKE '{found[1]}%' can use an index on {item.column.sql}; LEFT around it hides it.",
            )
    return None


def number_as_text(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A whole number turned into text to be compared."""
    for item in plan.filters:
        column = material.subjects[item.column.object].object.by_name[item.column.column]
        whole = column.base in ("int", "smallint", "tinyint", "bigint") and item.op is Op.EQ
        if whole and not item.scope and re.fullmatch(r"\d+", item.values[0].sql):
            slow = f"CAST({item.column.sql} AS varchar(20)) = '{item.values[0].sql}'"
            return Slow(
                sql.replace(predicate(item), slow),
                f"{item.column.sql} is compared as a number; turned into text, it can use no index.",
            )
    return None


def worked_out(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A limit taken off a column before it is compared."""
    for item in plan.filters:
        number = item.op in (Op.GT, Op.LT) and re.fullmatch(r"[1-9]\d*", item.values[0].sql)
        if number and material.subjects[item.column.object].roles[item.column.column] is Role.AMOUNT:
            slow = f"{item.column.sql} - {item.values[0].sql} {item.op} 0"
            return Slow(
                sql.replace(predicate(item), slow),
                f"{item.column.sql} is compared with the limit itself; a difference worked out for each row "
                "can use no index.",
            )
    return None


def isnull(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """ISNULL around a column that is compared with a value anyway; one that can be NULL, as the server drops
    it elsewhere."""
    for item in plan.filters:
        column = material.subjects[item.column.object].object.by_name[item.column.column]
        text = item.op is Op.EQ and not item.scope and item.values[0].sql.startswith("'")
        if text and column.nullable:
            slow = f"ISNULL({item.column.sql}, '') = {item.values[0].sql}"
            if item.values[0].sql != "''":
                return Slow(
                    sql.replace(predicate(item), slow),
                    f"NULL equals nothing, so {item.column.sql} needs no ISNULL, and can use an index.",
                )
    return None


def counted(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """Rows counted to know whether there is one."""
    for absence in plan.absences:
        text = absence_of(absence)
        inner = re.search(r"\((SELECT) 1 (.*)\)$", text, re.S)
        if inner is not None and text in sql:
            sign = "> 0" if absence.present else "= 0"
            word = "EXISTS" if absence.present else "NOT EXISTS"
            return Slow(
                sql.replace(text, f"(SELECT COUNT(*) {inner[2]}) {sign}"),
                f"{word} stops at the first row of {absence.object}; to COUNT them, all may have to be read.",
            )
    return None


def left_null(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A left join whose partners are thrown away, for NOT EXISTS."""
    if len(plan.absences) != 1 or plan.absences[0].present or plan.joins or plan.measures:
        return None
    absence = plan.absences[0]
    text = absence_of(absence)
    conditions = [f"{right.sql} = {left.sql}" for left, right in absence.pairs]
    conditions.extend(predicate(item) for item in absence.filters)
    join = f"LEFT JOIN {absence.object} WITH (NOLOCK) ON {' AND '.join(conditions)}"
    test = f"{absence.pairs[0][1].sql} IS NULL"
    slow = sql.replace(f"FROM {plan.base} WITH (NOLOCK)", f"FROM {plan.base} WITH (NOLOCK)\n{join}", 1)
    return Slow(
        slow.replace(text, test),
        f"NOT EXISTS says what is meant and stops at the first row of {absence.object}.",
    )


def distinct_groups(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """DISTINCT over groups."""
    if not plan.measures or not plan.columns or plan.wrap is not None or plan.top is not None:
        return None
    return Slow(
        sql.replace("SELECT ", "SELECT DISTINCT ", 1),
        "the rows of a GROUP BY differ already; DISTINCT is work for nothing.",
    )


def having(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A condition on rows in HAVING."""
    if plan.having or not plan.measures or plan.wrap is not None or "\nGROUP BY " not in sql:
        return None
    grouped = set(plan.columns)
    for item in plan.filters:
        text = predicate(item)
        if item.column in grouped and not item.scope and len(plan.filters) > 1:
            slow = sql.replace(f"\n  AND {text}", "").replace(f"WHERE {text}\n  AND ", "WHERE ")
            clause = re.search(r"\nGROUP BY [^\n]*(?:\n  [^\n]*)*", slow)
            if clause is None or text in slow:
                continue
            return Slow(
                f"{slow[: clause.end()]}\nHAVING {text}{slow[clause.end() :]}",
                f"WHERE leaves rows out before they are grouped by {item.column.sql}, HAVING after.",
            )
    return None


def by_row(sql: str, plan: Plan, material: Material, rng: Random) -> Slow | None:
    """A subquery in the list for a left join to a master."""
    if len(plan.joins) != 1 or plan.joins[0].kind is not JoinKind.LEFT or plan.measures or plan.orders:
        return None
    join = plan.joins[0]
    key = set(material.subjects[join.object].object.key)
    if not (key and key <= {right.column for _, right in join.pairs}):
        return None  # a subquery of several rows fails
    theirs = [ref for ref in plan.columns if ref.object == join.object]
    if len(theirs) != 1 or any(item.column.object == join.object for item in plan.filters) or plan.distinct:
        return None
    ref = theirs[0]
    if f"{ref.sql} AS " in sql:
        return None
    on = " AND ".join(f"{right.sql} = {left.sql}" for left, right in join.pairs)
    line = f"\nLEFT JOIN {join.object} WITH (NOLOCK) ON {on}"
    if line not in sql:
        return None
    inner = f"(SELECT {ref.sql} FROM {join.object} WITH (NOLOCK) WHERE {on}) AS {ref.column}"
    slow = sql.replace(line, "")
    head, _, rest = slow.partition("\nFROM ")
    return Slow(
        f"{re.sub(rf'{re.escape(ref.sql)}(?=,|$)', inner, head, count=1)}\nFROM {rest}",
        f"a join can read {join.object} once for all; a subquery in the list may be run for every row.",
    )


Way = Callable[[str, Plan, Material, Random], Slow | None]

SELDOM: tuple[Way, ...] = (
    in_function,
    age,
    as_text,
    left_letters,
    number_as_text,
    worked_out,
    counted,
    left_null,
    having,
    by_row,
)
"""Ways that few queries can be said in; they are tried first."""
OFTEN: tuple[Way, ...] = (isnull, distinct_groups)


RECIPE = Recipe("optimisation", "optimisation", 11, "The same result the quick way.", draw)
