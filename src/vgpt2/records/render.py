"""A plan as T-SQL after the conventions of the house, and as the reply that a model is to give.

By construction every object carries WITH (NOLOCK), no object has an alias, every column is qualified by its
object's full name, and there is one SELECT. A clause stands on a line of its own.

Not covered: whether the names exist or the query makes sense; `verify` asks the other rooms.
"""

from __future__ import annotations

from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.records.plan import Absence, ColumnRef, Filter, Join, Op, Order, Plan

INDENT = "  "


def sql(plan: Plan) -> str:
    """The plan's SELECT, without a final semicolon or newline."""
    lines = [_select(plan), f"FROM {plan.base} WITH (NOLOCK)"]
    lines.extend(_join(join) for join in plan.joins)
    conditions = [predicate(condition) for condition in plan.filters]
    conditions.extend(_absence(absence) for absence in plan.absences)
    if conditions:
        lines.append("WHERE " + f"\n{INDENT}AND ".join(conditions))
    if plan.measures and plan.columns:
        lines.append("GROUP BY " + ", ".join(column.sql for column in plan.columns))
    if plan.having:
        lines.append(
            "HAVING "
            + " AND ".join(
                f"{condition.measure.sql} {condition.op} {condition.value.sql}" for condition in plan.having
            )
        )
    if plan.orders:
        lines.append("ORDER BY " + ", ".join(_order(order) for order in plan.orders))
    return "\n".join(lines)


def reply(plan: Plan) -> SqlReply:
    """The answer: the tables read, how they are joined, and the SQL."""
    joins = [_join_line(join.object, join.pairs) for join in plan.joins]
    joins.extend(_join_line(absence.object, absence.pairs) for absence in plan.absences)
    return SqlReply(plan.objects, tuple(line for lines in joins for line in lines), sql(plan))


def predicate(condition: Filter) -> str:
    """One filter as T-SQL."""
    column, values = condition.column.sql, [value.sql for value in condition.values]
    match condition.op:
        case Op.IS_NULL | Op.NOT_NULL:
            return f"{column} {condition.op}"
        case Op.IN:
            return f"{column} IN ({', '.join(values)})"
        case Op.WITHIN:
            return f"{column} >= {values[0]} AND {column} < {values[1]}"
        case _:
            return f"{column} {condition.op} {values[0]}"


def _select(plan: Plan) -> str:
    outputs = [column.sql for column in plan.columns]
    outputs.extend(f"{measure.sql} AS {measure.name}" for measure in plan.measures)
    words = ["SELECT"]
    if plan.distinct:
        words.append("DISTINCT")
    if plan.top is not None:
        words.append(f"TOP ({plan.top})")
    return f"{' '.join(words)} {', '.join(outputs)}"


def _join(join: Join) -> str:
    pairs = " AND ".join(f"{right.sql} = {left.sql}" for left, right in join.pairs)
    return f"{join.kind} JOIN {join.object} WITH (NOLOCK) ON {pairs}"


def _absence(absence: Absence) -> str:
    conditions = [f"{right.sql} = {left.sql}" for left, right in absence.pairs]
    conditions.extend(predicate(condition) for condition in absence.filters)
    return (
        f"NOT EXISTS (SELECT 1 FROM {absence.object} WITH (NOLOCK)\n{INDENT * 2}WHERE "
        f"{' AND '.join(conditions)})"
    )


def _order(order: Order) -> str:
    text = order.by.sql if isinstance(order.by, ColumnRef) else order.by.name
    return f"{text} DESC" if order.descending else text


def _join_line(name: str, pairs: tuple[tuple[ColumnRef, ColumnRef], ...]) -> list[JoinLine]:
    """One line for each object that the joined one is bound to, in order of first mention."""
    by_left: dict[str, list[tuple[str, str]]] = {}
    for left, right in pairs:
        by_left.setdefault(left.object, []).append((left.column, right.column))
    return [JoinLine(left, name, tuple(columns)) for left, columns in by_left.items()]
