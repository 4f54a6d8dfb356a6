"""A plan as T-SQL after the conventions of the house, and as the reply that a model is to give.

By construction every object carries WITH (NOLOCK), no object has an alias, every column is qualified by its
object's full name, and there is one SELECT. A clause stands on a line of its own.

Not covered: whether the names exist or the query makes sense; `verify` asks the other rooms. What stands
around a wrapped plan is made by `wrapped`.
"""

from __future__ import annotations

from collections.abc import Sequence

from vgpt2.context.reply import JoinLine, SqlReply
from vgpt2.records import wrapped
from vgpt2.records.expressions import INDENT, flowing, measured, predicate
from vgpt2.records.plan import Absence, ColumnRef, Group, Join, Order, Plan


def sql(plan: Plan) -> str:
    """The plan's query, without a final semicolon or newline."""
    return select(plan) if plan.wrap is None else wrapped.around(plan, plan.wrap, select)


def reply(plan: Plan) -> SqlReply:
    """The answer: the tables read, how they are joined, and the SQL."""
    joins: dict[str, JoinLine] = {}
    for part in plan.parts:
        links = [(join.object, join.pairs) for join in part.joins]
        links += [(absence.object, absence.pairs) for absence in part.absences]
        for name, pairs in links:
            joins.update({str(line): line for line in _join_lines(name, pairs)})
    return SqlReply(plan.objects, tuple(joins.values()), sql(plan))


def select(plan: Plan, first: Sequence[str] = (), last: Sequence[str] = ()) -> str:
    """The plan's own SELECT, without what wraps it.

    Args:
        first, last: further output expressions, before and behind the plan's own.
    """
    lines = [_select(plan, first, last), f"FROM {plan.base} WITH (NOLOCK)"]
    lines.extend(_join(join) for join in plan.joins)
    conditions = [predicate(condition) for condition in plan.filters]
    conditions.extend(absence_of(absence) for absence in plan.absences)
    if conditions:
        lines.append("WHERE " + f"\n{INDENT}AND ".join(conditions))
    if plan.measures and (plan.columns or plan.groups):
        grouped = [*(column.sql for column in plan.columns), *(group.sql for group in plan.groups)]
        lines.append(flowing("GROUP BY", grouped))
    if plan.having:
        tests = (f"{measured(item.measure)} {item.op} {item.value.sql}" for item in plan.having)
        lines.append("HAVING " + " AND ".join(tests))
    if plan.orders:
        lines.append("ORDER BY " + ", ".join(_order(order) for order in plan.orders))
    return "\n".join(lines)


def _select(plan: Plan, first: Sequence[str], last: Sequence[str]) -> str:
    outputs = [*first, *_columns(plan)]
    outputs.extend(named(group) for group in plan.groups)
    outputs.extend(f"{measured(measure)} AS {measure.name}" for measure in plan.measures)
    words = ["SELECT"]
    if plan.distinct:
        words.append("DISTINCT")
    if plan.top is not None:
        words.append(f"TOP ({plan.top})")
    return flowing(" ".join(words), [*outputs, *last])


def _columns(plan: Plan) -> list[str]:
    """The columns; one that is called like an earlier one has its object's name before its own."""
    seen: set[str] = set()
    found = []
    for ref in plan.columns:
        found.append(f"{ref.sql} AS {ref.object}{ref.column}" if ref.column in seen else ref.sql)
        seen.add(ref.column)
    return found


def named(group: Group) -> str:
    """A group's expression with its name."""
    return f"{group.sql} AS {group.name}"


def _join(join: Join) -> str:
    pairs = " AND ".join(f"{right.sql} = {left.sql}" for left, right in join.pairs)
    return f"{join.kind} JOIN {join.object} WITH (NOLOCK) ON {pairs}"


def absence_of(absence: Absence) -> str:
    """A condition on related rows as T-SQL."""
    conditions = [f"{right.sql} = {left.sql}" for left, right in absence.pairs]
    conditions.extend(predicate(condition) for condition in absence.filters)
    return (
        f"{'' if absence.present else 'NOT '}EXISTS (SELECT 1 FROM {absence.object} WITH (NOLOCK)\n"
        f"{INDENT * 2}WHERE {' AND '.join(conditions)})"
    )


def _order(order: Order) -> str:
    text = order.by.sql if isinstance(order.by, ColumnRef) else order.by.name
    return f"{text} DESC" if order.descending else text


def _join_lines(name: str, pairs: tuple[tuple[ColumnRef, ColumnRef], ...]) -> list[JoinLine]:
    """One line for each object that the joined one is bound to, in order of first mention."""
    by_left: dict[str, list[tuple[str, str]]] = {}
    for left, right in pairs:
        by_left.setdefault(left.object, []).append((left.column, right.column))
    return [JoinLine(left, name, tuple(columns)) for left, columns in by_left.items()]
